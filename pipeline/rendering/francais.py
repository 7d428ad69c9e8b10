"""Dates in French words, for what this house writes itself (never for the words of an act)."""

from __future__ import annotations

from datetime import date

from schemas.francais import JOURS, MOIS


def jour(d: date) -> str:
    """« 1er janvier 2026 », day and month kept on one line.

    >>> jour(date(2025, 12, 18)) == "18\\u00a0décembre 2025"
    True
    """
    numero = "1er" if d.day == 1 else str(d.day)
    return f"{numero}\u00a0{MOIS[d.month - 1]} {d.year}"


def jour_long(d: date) -> str:
    """« jeudi 18 décembre 2025 »."""
    return f"{JOURS[d.weekday()]} {jour(d)}"


def suite(elements: list[str]) -> str:
    """« a, b et c »."""
    if len(elements) < 2:
        return "".join(elements)
    return f"{', '.join(elements[:-1])} et {elements[-1]}"
