"""The sealed XML of a bundle, judged by its own verifier; what it says is read from the signed data alone.

What a newer document replaced is not renewed by itself: where its seal does not conclude, the register may.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from pipeline.proof import disposition
from pipeline.proof.disposition import Sorte, prefixe
from pipeline.proof.examen import Examen, SansSceau
from pipeline.sealing.canonique import canonique, canonique_sans
from pipeline.sealing.structure import trouver_signatures
from pipeline.sealing.verification import verifier_xml
from pipeline.sealing.vocabulaire import ds
from schemas import akoma, vie_xml, xml_sur
from schemas.erreurs import LectureImpossible
from schemas.verdict import Controle, Issue

T = TypeVar("T")


def lire_sceaux(examen: Examen) -> None:
    """Judges acte.xml and the lives, and keeps what those whose seal holds say."""
    for piece in examen.de_sorte(Sorte.ACTE):
        if (acte := _lire(examen, piece.nom, akoma.load)) is not None:
            examen.actes[piece.nom] = acte
    for piece in examen.de_sorte(Sorte.ACTE_ANTERIEUR):
        if (acte := _lire(examen, piece.nom, akoma.load, remplacee=True)) is not None:
            _comparer(examen, piece.nom, prefixe(piece.version) + disposition.ACTE)
            examen.anterieurs[piece.nom] = acte
    for piece in examen.de_sorte(Sorte.VIE):
        if (vie := _lire(examen, piece.nom, vie_xml.load, remplacee=piece.rang is not None)) is not None:
            examen.vies[piece.nom] = vie


def conclure_par_le_registre(examen: Examen) -> None:
    """A replaced part that a register one believes did register needs no more from its own seal than to be whole."""
    tenus = {c.partie for c in examen.controles if c.nom == "inscription" and c.verdict is Issue.VALIDE}
    croit = any(c.nom == "registre" and c.verdict is Issue.VALIDE for c in examen.controles)
    phrase = "Remplacée depuis : ce que son sceau ne conclut pas seul, le registre le prouve."
    for partie in dict.fromkeys(c.partie for c in examen.en_attente):
        if croit and partie in tenus:
            examen.valide("sceau", phrase, partie)
        else:
            examen.controles += [c for c in examen.en_attente if c.partie == partie]


def _lire(examen: Examen, nom: str, charger: Callable[[bytes], T], *, remplacee: bool = False) -> T | None:
    octets = examen.lire(nom, xml_sur.TAILLE_MAX)
    if octets is None:
        return None
    try:
        controles = [replace(c, partie=nom) for c in examen.confiance.juger(verifier_xml, octets).controles]
    except SansSceau as erreur:
        examen.invalide("lecture", str(erreur), nom)
        return None
    examen.en_attente += [c for c in controles if remplacee and _en_suspens(c)]
    examen.controles += [c for c in controles if not (remplacee and _en_suspens(c))]
    if any(c.verdict is Issue.INVALIDE for c in controles):
        return None
    racine = xml_sur.lire(octets)
    try:
        return charger(canonique_sans(racine, trouver_signatures(racine)[0]))
    except LectureImpossible:
        examen.invalide("lecture", "Cette pièce est scellée, mais elle n’est pas ce que dit son nom.", nom)
        return None


def _en_suspens(controle: Controle) -> bool:
    return controle.verdict is Issue.INDETERMINE


def _comparer(examen: Examen, nom: str, acte: str) -> None:
    """An earlier state of acte.xml bears the same signature: only what proves it grew."""
    if acte not in examen.actes:
        return
    if _signature(examen, nom) == _signature(examen, acte):
        examen.en_attente = [c for c in examen.en_attente if c.partie != nom]  # the newer state answers for both
        examen.valide("lien", f"C’est « {acte} » avant que son sceau reçoive d’autres preuves : même signature.", nom)
    else:
        examen.invalide("lien", f"Ce n’est pas un état plus ancien de « {acte} » : sa signature est autre.", nom)


def _signature(examen: Examen, nom: str) -> bytes:
    racine = xml_sur.lire(examen.conteneur.lire(nom, xml_sur.TAILLE_MAX))
    valeur = trouver_signatures(racine)[0].find(ds("SignatureValue"))
    return b"" if valeur is None else canonique(valeur)
