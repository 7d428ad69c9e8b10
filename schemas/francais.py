"""French words: the names of days and months, and letters without their accents."""

from __future__ import annotations

import unicodedata

JOURS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
"""In the order of `date.weekday()`."""

MOIS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
"""January first."""


def sans_accents(texte: str) -> str:
    """Compatibility forms unfolded (NFKD), combining marks dropped; capitals and ligatures stay.

    >>> sans_accents("Schœlcher, La Réunion")
    'Schœlcher, La Reunion'
    """
    return "".join(c for c in unicodedata.normalize("NFKD", texte) if not unicodedata.combining(c))
