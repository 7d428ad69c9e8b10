"""The signatures that an incoming PDF carries, looked at inside the reading process.

What is asked here is whether they hold on these bytes; whom to trust is asked of `verify`, with its roots.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from pipeline.sealing.verification_pdf import verifier_pdf
from schemas.erreurs import LectureImpossible

_SANS_CONFIANCE = datetime(2000, 1, 1, tzinfo=UTC)
"""No root is believed here, so that no date can make a certificate good or bad."""


def traduire(octets: bytes, bornes: dict[str, int]) -> dict[str, Any]:
    """`{"controles": [[name, verdict, sentence], …]}` on contents and signatures; empty when there is none."""
    try:
        verdict = verifier_pdf(octets, racines=(), instant=_SANS_CONFIANCE)
    except LectureImpossible:
        return {"controles": []}
    utiles = [c for c in verdict.controles if c.nom in {"contenu", "signature", "lecture"}]
    return {"controles": [[c.nom, c.verdict.value, c.phrase] for c in utiles]}
