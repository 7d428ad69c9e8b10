"""Counts and dates that stand in a small table: a row of labels, then a row of as many values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pipeline.parsing.motifs import DATE_CHIFFRES, replier

_ENTRE = r"[\s:·;/|–-]+"
_NOMBRE = re.compile(rf"{DATE_CHIFFRES}|\d{{1,4}}|/|neant")
_RANGEE = re.compile(rf"(?:{_NOMBRE.pattern})(?:[\s:|]+(?:{_NOMBRE.pattern}))+")
_TOTAL = re.compile(rf"(?:total|ensemble)[\s:|]+(?P<nombres>{_RANGEE.pattern})")
_CHIFFRE = re.compile(r"\d")
_DEBUT_DE_NOMBRE = frozenset("0123456789/n")
_LARGEUR = 160
_HAUTEUR = 20
"""Characters of a row of labels, rows between the labels and their total."""


class Tableau:
    """`libelles`: name → pattern of its label, on folded text."""

    def __init__(self, libelles: Mapping[str, str]) -> None:
        libelle = "(?:" + "|".join(f"(?P<{nom}>{motif})" for nom, motif in libelles.items()) + ")"
        sans_noms = "(?:" + "|".join(f"(?:{motif})" for motif in libelles.values()) + ")"
        self._libelle = re.compile(libelle)
        self._entete = re.compile(rf"[\s:]*(?P<labels>{sans_noms}(?:{_ENTRE}{sans_noms})+)\s*:?\s*")
        self._colonnes = re.compile(rf"\D*?(?P<labels>{sans_noms}(?:{_ENTRE}{sans_noms})+)\s*:?\s*")

    def lire(self, lignes: Sequence[str]) -> dict[str, int]:
        """The counts, by name; dates are left out."""
        cellules = self.cellules(lignes)
        return {nom: int(v) if v.isdecimal() else 0 for nom, v in cellules.items() if len(v) < 5}

    def cellules(self, lignes: Sequence[str]) -> dict[str, str]:
        """Each column's value as written; empty when no row of two labels or more is followed by as many values, or by
        a row « total »."""
        plies = [replier(ligne).strip() for ligne in lignes]
        totaux = {r: m["nombres"] for r, ligne in enumerate(plies) if (m := _TOTAL.match(ligne))}
        nombres = {
            r: ligne for r, ligne in enumerate(plies) if ligne[:1] in _DEBUT_DE_NOMBRE and _RANGEE.fullmatch(ligne)
        }
        for rang in sorted({r - 1 for r in nombres} | {n for r in totaux for n in range(max(0, r - _HAUTEUR), r - 1)}):
            ligne = plies[rang] if rang >= 0 else ""
            if not ligne or len(ligne) > _LARGEUR or _CHIFFRE.search(ligne):
                continue
            if rang + 1 in nombres and (entete := self._entete.fullmatch(ligne)):
                comptes = self._associer(entete["labels"], nombres[rang + 1])
            elif colonnes := self._colonnes.fullmatch(ligne):
                total = next((totaux[r] for r in range(rang + 2, rang + 2 + _HAUTEUR) if r in totaux), "")
                comptes = self._associer(colonnes["labels"], total)
            else:
                continue
            if comptes:
                return comptes
        return {}

    def _associer(self, labels: str, nombres: str) -> dict[str, str]:
        noms = [m.lastgroup or "" for m in self._libelle.finditer(labels)]
        valeurs = _NOMBRE.findall(nombres)
        return dict(zip(noms, valeurs, strict=True)) if len(noms) == len(valeurs) else {}
