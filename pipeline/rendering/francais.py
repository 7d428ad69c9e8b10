"""Dates in French words, for what this house writes itself (never for the words of an act)."""

from __future__ import annotations

from datetime import date

_JOURS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MOIS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)


def jour(d: date) -> str:
    """« 1er janvier 2026 », day and month kept on one line.

    >>> jour(date(2025, 12, 18)) == "18\\u00a0décembre 2025"
    True
    """
    numero = "1er" if d.day == 1 else str(d.day)
    return f"{numero}\u00a0{_MOIS[d.month - 1]} {d.year}"


def jour_long(d: date) -> str:
    """« jeudi 18 décembre 2025 »."""
    return f"{_JOURS[d.weekday()]} {jour(d)}"


def suite(elements: list[str]) -> str:
    """« a, b et c »."""
    if len(elements) < 2:
        return "".join(elements)
    return f"{', '.join(elements[:-1])} et {elements[-1]}"
