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
_PAS_UN_SIGNE = re.compile(
    f"[\\x00-\\x08\\x0e-\\x1b\\x7f-\\x9f\\ufff0-\\uffff]|(?![{''.join(map(chr, SIGNES))}])[\\ue000-\\uf8ff]"
)
"""What no text holds: controls, private signs that no symbol font is known by, what stands for an unknown letter."""
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
    signes = "".join("".join(lignes).split())
    if len(signes) < _SIGNES_MIN:
        return True
    if len(_PAS_UN_SIGNE.findall(signes)) > _PART_ILLISIBLE * len(signes):
        return False
    mots = [m for ligne in lignes for m in _MOT.findall(ligne)]
    if len(mots) < _MOTS_MIN or sum(m.lower() in _OUTILS for m in mots) >= _PART_D_OUTILS * len(mots):
        return True
    return _a_des_voyelles("".join(mots))


def lignes_lisibles(lignes: Sequence[str]) -> list[bool]:
    """Of a page that is not readable, the lines that are: a stamp is often written in a font of its own."""
    return [not _PAS_UN_SIGNE.search(ligne) and _a_des_voyelles("".join(_MOT.findall(ligne))) for ligne in lignes]


def _a_des_voyelles(lettres: str) -> bool:
    part = sum(c in _VOYELLES for c in lettres) / len(lettres) if lettres else 0.0
    return _VOYELLES_MIN <= part <= _VOYELLES_MAX
