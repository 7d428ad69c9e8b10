"""The signatures that an incoming PDF carries, looked at inside the reading process.

What is asked here is whether they hold on these bytes; whom to trust is asked of `verify`, with its roots.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from pipeline.sealing.chaine import nom_court
from pipeline.sealing.opposition import signataires
from pipeline.sealing.titulaire import designer
from pipeline.sealing.verification_pdf import verifier_pdf
from schemas.erreurs import LectureImpossible
from schemas.verdict import Issue

_SANS_CONFIANCE = datetime(2000, 1, 1, tzinfo=UTC)
"""No root is believed here, so that no date can make a certificate good or bad."""


def traduire(octets: bytes, bornes: dict[str, int]) -> dict[str, Any]:
    """`{"controles": [[name, verdict, sentence], …], "signataires": […]}` on contents and signatures, and whose they
    are by their own words; empty when there is none."""
    try:
        verdict = verifier_pdf(octets, racines=(), instant=_SANS_CONFIANCE)
    except LectureImpossible:
        return {"controles": [], "signataires": []}
    utiles = [c for c in verdict.controles if c.nom in {"contenu", "signature", "lecture"}]
    rompue = any(c.verdict is Issue.INVALIDE for c in utiles)
    qui = [] if rompue else _qui(octets)
    return {"controles": [[c.nom, c.verdict.value, c.phrase] for c in utiles], "signataires": qui}


def _qui(octets: bytes) -> list[str]:
    try:
        return [designer(certificats[0], nom_court(certificats[0])) for certificats, _ in signataires(octets)]
    except Exception:  # a signature of a form that we do not read: the controls say it
        return []
