"""Proof, offline: what a file shows by itself, with the roots and the keys that one chooses to believe."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from cryptography import x509

from pipeline.proof.disposition import est_un_dossier
from pipeline.proof.dossier import verifier_dossier
from pipeline.proof.examen import Confiance
from pipeline.proof.inscription import est_une_preuve
from pipeline.proof.jetons import est_un_jeton, verifier_jeton
from pipeline.proof.registre_joint import verifier_preuve
from pipeline.reading import media
from pipeline.sealing.verification import verifier_xml
from pipeline.sealing.verification_pdf import verifier_pdf
from schemas.erreurs import LectureImpossible
from schemas.verdict import Verdict

__all__ = ["Confiance", "examiner", "verifier"]


def verifier(octets: bytes, *, racines: Sequence[x509.Certificate], instant: datetime) -> Verdict:
    """As `examiner`, for who believes roots and nothing else."""
    return examiner(octets, Confiance(racines, instant))


def examiner(
    octets: bytes, confiance: Confiance, *, nom: str | None = None, voisins: Sequence[tuple[str, bytes]] = ()
) -> Verdict:
    """Verdict on a sealed XML or PDF, a bundle, a timestamp token or an inclusion proof; `nom` is the file's, `voisins`
    the files beside it that a token or a proof may be about (name, bytes).

    Raises LectureImpossible: [VRF-01] it is none of these, [SCE-20] it bears no seal, [SCE-21] [XML-01] unreadable.
    """
    if est_un_dossier(octets):
        return verifier_dossier(octets, confiance)
    if est_une_preuve(octets):
        return verifier_preuve(octets, {n: hashlib.sha256(o).hexdigest() for n, o in voisins}, confiance)
    if est_un_jeton(octets, nom):
        return verifier_jeton(octets, voisins, confiance)
    if media(octets) == "application/pdf":
        return confiance.verdict(verifier_pdf, octets)
    if octets.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return confiance.verdict(verifier_xml, octets)
    raise LectureImpossible(
        "VRF-01",
        "Ce fichier n’est ni un XML, ni un PDF, ni un dossier de preuve",
        "Donnez l’acte.xml, le PDF ou le dossier téléchargé du portail.",
    )
