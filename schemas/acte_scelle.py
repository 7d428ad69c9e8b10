"""A sealed act: built by `pipeline.sealing` alone (a test of the house holds it)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from schemas.acte import Acte


@dataclass(frozen=True, slots=True)
class ActeScelle:
    """The act, its sealed bytes, their SHA-256 (hex), the RFC 3161 token (DER) and the time that it gives.

    `echeance`: when the seal must be raised or renewed.
    """

    acte: Acte
    xml: bytes
    sha256: str
    jeton: bytes
    horodatage: datetime
    demonstration: bool
    echeance: datetime
