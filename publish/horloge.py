"""The only clock of the product."""

from __future__ import annotations

from datetime import UTC, datetime


def maintenant() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC)
