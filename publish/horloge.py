"""The only clock of the product."""

from __future__ import annotations

import time
from datetime import UTC, datetime


def maintenant() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC)


def patienter(secondes: float) -> None:
    """Waits."""
    time.sleep(secondes)
