"""How the law's reasons are worded in French: days, numbers, enumerations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from schemas.francais import JOURS, MOIS

_DEUX_CHIFFRES = tuple(f"{nombre:02}" for nombre in range(100))
_NOMBRES = {1: "un", 2: "deux", 3: "trois", 4: "quatre"}


def jour_court(jour: date) -> str:
    """« 18/12/2025 »."""
    siecle, annee = divmod(jour.year, 100)
    deux = _DEUX_CHIFFRES
    return f"{deux[jour.day]}/{deux[jour.month]}/{deux[siecle]}{deux[annee]}"


def jour_long(jour: date) -> str:
    """« jeudi 19 février 2026 », « lundi 1er mars 2027 »."""
    quantieme = "1er" if jour.day == 1 else str(jour.day)
    return f"{JOURS[jour.weekday()]} {quantieme} {MOIS[jour.month - 1]} {jour.year}"


def nombre_de_mois(mois: int) -> str:
    """« deux mois »; figures above four."""
    return f"{_NOMBRES.get(mois, str(mois))} mois"


def enumerer(morceaux: Sequence[str]) -> str:
    """« la publication, la transmission et la réception »."""
    if len(morceaux) < 2:
        return "".join(morceaux)
    return f"{', '.join(morceaux[:-1])} et {morceaux[-1]}"
