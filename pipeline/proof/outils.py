"""The members that help other tools: each must be an exact copy of what a seal of the bundle carries.

They prove nothing by themselves, but a reader may use them: a false one is a trap, and makes the bundle invalid.
"""

from __future__ import annotations

from pipeline.proof import extraits
from pipeline.proof.disposition import Sorte
from pipeline.proof.examen import Examen
from pipeline.proof.extraits import Extraits
from pipeline.proof.jetons import JETON_MAX
from pipeline.proof.limites import MEMBRE_MAX, MIO

OUTIL_MAX = 16 * MIO
"""Bytes of certificates or of a revocation list; the largest lists of a public authority are under 10 MB."""


def controler_outils(examen: Examen) -> None:
    """Compares tokens, certificates, lists and answers with those of the seals."""
    portes = {p.nom: _portes(examen, p.nom, p.sorte) for p in examen.de_sorte(*_SCELLEES)}
    tout = extraits.reunir(portes.values())
    copies = 0
    for piece in examen.de_sorte(Sorte.JETON):
        if piece.de not in portes or (octets := examen.lire(piece.nom, JETON_MAX)) is None:
            continue
        if octets in portes[piece.de].jetons:
            copies += 1
        else:
            examen.invalide("copie", f"Ce jeton n’est pas celui du sceau de « {piece.de} ».", piece.nom)
    for piece in examen.de_sorte(Sorte.CERTIFICATS, Sorte.REVOCATION):
        if (octets := examen.lire(piece.nom, OUTIL_MAX)) is None:
            continue
        if piece.sorte is Sorte.CERTIFICATS and not _tous_portes(octets, tout):
            examen.invalide("copie", "Un certificat de ce fichier n’est dans aucun sceau du dossier.", piece.nom)
        elif piece.sorte is Sorte.REVOCATION and octets not in (*tout.listes, *tout.reponses):
            examen.invalide("copie", "Cette donnée de révocation n’est dans aucun sceau du dossier.", piece.nom)
        else:
            copies += 1
    if copies:
        examen.valide(
            "copie", f"{copies} fichiers pour d’autres outils sont des copies exactes de ce que portent les sceaux."
        )


_EN_XML = (Sorte.ACTE, Sorte.ACTE_ANTERIEUR, Sorte.VIE)
_SCELLEES = (*_EN_XML, Sorte.COPIE, Sorte.COUVERTURE, Sorte.ATTESTATION)


def _portes(examen: Examen, nom: str, sorte: Sorte) -> Extraits:
    octets = examen.lire(nom, MEMBRE_MAX)
    try:
        if octets is None:
            return Extraits()
        return extraits.du_xml(octets) if sorte in _EN_XML else extraits.du_pdf(octets)
    except Exception:  # a hostile file may break its reader in any way; its seal has been judged before
        return Extraits()


def _tous_portes(pem: bytes, tout: Extraits) -> bool:
    """Nothing stands between the certificates either: some readers of PEM skip what they do not know."""
    try:
        certificats = extraits.du_pem(pem)
        return set(certificats) <= set(tout.certificats) and extraits.en_pem(certificats) == pem
    except ValueError:
        return False
