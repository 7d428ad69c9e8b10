"""Proof, offline: what a file shows by itself, with the roots that one chooses to trust."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from cryptography import x509

from pipeline.reading import media
from pipeline.sealing.pades import verifier_pdf
from pipeline.sealing.verification import verifier_xml
from schemas.erreurs import LectureImpossible
from schemas.verdict import Verdict


def verifier(octets: bytes, *, racines: Sequence[x509.Certificate], instant: datetime) -> Verdict:
    """Verdict on a sealed XML or PDF. Raises LectureImpossible [VRF-01] when it is neither, or bears no seal."""
    if media(octets) == "application/pdf":
        return verifier_pdf(octets, racines=racines, instant=instant)
    if octets.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return verifier_xml(octets, racines=racines, instant=instant)
    raise LectureImpossible(
        "VRF-01", "Ce fichier n’est ni un XML ni un PDF", "Donnez l’acte.xml ou le PDF téléchargé du portail."
    )
