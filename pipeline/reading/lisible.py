"""Whether the text that a PDF gives for a page is what the page shows: fonts without their table of Unicode give the
numbers of their drawings instead of letters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.reading.symboles import SIGNES

_MOT = re.compile(r"[^\W\d_]+")
_VOYELLES = frozenset("aeiouyàâäéèêëîïôöùûüœæAEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ")
_OUTILS = frozenset(
    ("de", "la", "le", "du", "et", "à", "en", "des", "les", "par", "au", "aux", "un", "une", "sur", "dans", "est")
)
_SIGNES_MIN, _MOTS_MIN = 20, 30
_PART_ILLISIBLE = 0.3
_PART_D_OUTILS = 0.01
_VOYELLES_MIN, _VOYELLES_MAX = 0.25, 0.65
"""Of the letters: French has 0.45, surnames and acronyms little less."""


def est_lisible(lignes: Sequence[str]) -> bool:
    """False when a page's lines are no words: signs that no text holds, or letters in which there is no French.

    >>> est_lisible(["(QYR\\\\p HQ SUpIHFWXUH OH"] * 10)
    False
    """
    signes = [c for ligne in lignes for c in ligne if not c.isspace()]
    if len(signes) < _SIGNES_MIN:
        return True
    if sum(map(_n_est_pas_un_signe, signes)) > _PART_ILLISIBLE * len(signes):
        return False
    mots = [m for ligne in lignes for m in _MOT.findall(ligne)]
    if len(mots) < _MOTS_MIN or sum(m.lower() in _OUTILS for m in mots) >= _PART_D_OUTILS * len(mots):
        return True
    return _a_des_voyelles("".join(mots))


def lignes_lisibles(lignes: Sequence[str]) -> list[bool]:
    """Of a page that is not readable, the lines that are: a stamp is often written in a font of its own."""
    return [
        not any(map(_n_est_pas_un_signe, ligne)) and _a_des_voyelles("".join(_MOT.findall(ligne))) for ligne in lignes
    ]


def _a_des_voyelles(lettres: str) -> bool:
    part = sum(c in _VOYELLES for c in lettres) / len(lettres) if lettres else 0.0
    return _VOYELLES_MIN <= part <= _VOYELLES_MAX


def _n_est_pas_un_signe(c: str) -> bool:
    rang = ord(c)
    return (
        (rang < 0x20 and not c.isspace())
        or 0x7F <= rang < 0xA0
        or (0xE000 <= rang <= 0xF8FF and rang not in SIGNES)
        or rang >= 0xFFF0
    )
