"""The sealed parts of a bundle, each by the verifier of its kind; what they say is read from the signed data alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from pipeline.proof.disposition import Sorte
from pipeline.proof.examen import Examen
from pipeline.sealing.canonique import canonique_sans
from pipeline.sealing.structure import trouver_signatures
from pipeline.sealing.verification import verifier_xml
from schemas import akoma, vie_xml, xml_sur
from schemas.erreurs import LectureImpossible

T = TypeVar("T")


def lire_sceaux(examen: Examen) -> None:
    """Judges acte.xml and vie.xml of every version, and keeps what those whose seal holds say."""
    for piece in examen.de_sorte(Sorte.ACTE):
        if (acte := _lire(examen, piece.nom, akoma.load)) is not None:
            examen.actes[piece.nom] = acte
    for piece in examen.de_sorte(Sorte.VIE):
        if (vie := _lire(examen, piece.nom, vie_xml.load)) is not None:
            examen.vies[piece.nom] = vie


def _lire(examen: Examen, nom: str, charger: Callable[[bytes], T]) -> T | None:
    octets = examen.lire(nom, xml_sur.TAILLE_MAX)
    if octets is None or not examen.juger(verifier_xml, octets, nom):
        return None
    racine = xml_sur.lire(octets)
    try:
        return charger(canonique_sans(racine, trouver_signatures(racine)[0]))
    except LectureImpossible:
        examen.invalide("lecture", "Cette pièce est scellée, mais elle n’est pas ce que dit son nom.", nom)
        return None
