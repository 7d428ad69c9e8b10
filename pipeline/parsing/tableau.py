"""Counts that stand in a small table: a row of labels, then a row of as many numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pipeline.parsing.motifs import replier

_ENTRE = r"[\s:·;/|–-]+"
_N = r"(?:\d{1,4}|/|neant)"


def lire_tableau(lignes: Sequence[str], libelles: Mapping[str, str]) -> dict[str, int]:
    """`libelles`: name → pattern of its label, on folded text. Empty when no row of two labels or more is followed by
    as many numbers."""
    libelle = "(?:" + "|".join(f"(?:{motif})" for motif in libelles.values()) + ")"
    total = re.compile(
        rf"(?:^|\n)[^\n\d]*?(?P<labels>{libelle}(?:{_ENTRE}{libelle})+)\s*:?\s*\n(?:[^\n]*\n){{1,20}}?"
        rf"\s*(?:total|ensemble)[\s:|]+(?P<nombres>{_N}(?:[\s:|]+{_N})+)"
    )
    rangees = re.compile(
        rf"(?:^|\n)[\s:]*(?P<labels>{libelle}(?:{_ENTRE}{libelle})+)\s*:?\s*\n\s*(?P<nombres>{_N}(?:[\s:|]+{_N})+)\s*(?=\n|$)"
    )
    texte = "\n".join(replier(ligne) for ligne in lignes)
    for trouve in (*rangees.finditer(texte), *total.finditer(texte)):
        noms = [_nom(m.group(), libelles) for m in re.finditer(libelle, trouve["labels"])]
        nombres = re.findall(_N, trouve["nombres"])
        if len(noms) == len(nombres):
            return {nom: int(n) if n.isdecimal() else 0 for nom, n in zip(noms, nombres, strict=True)}
    return {}


def _nom(texte: str, libelles: Mapping[str, str]) -> str:
    return next(nom for nom, motif in libelles.items() if re.fullmatch(motif, texte))
