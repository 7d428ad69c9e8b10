"""Tables whose cells are ruled: which cell each piece of text stands in, and how the cells of a row are read.

The rules of a table are thin paths that touch one another: an underline, which touches nothing, is none of them. Runs
inside the reading process.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from pipeline.reading.lignes import LONG
from pipeline.reading.traces import Trace

_EPAISSEUR = 4.0
"""Points: what is thinner is a rule, what is not is a box, or no rule at all."""
_LONGUEUR = 6.0
_CONTACT = 3.0
"""Points within which two rules touch: the bounds of a stroke stand off by its width."""
_TRAITS_MAX = 3_000
_RANGEES_MIN, _PART_REMPLIE = 3, 0.6
_MOTS_D_UNE_PHRASE = 4
_MARGES_DE_CASE = 12.0
"""Points that a cell keeps at its two sides (5.4 each for Word, 2.8 for LibreOffice)."""


class Case(NamedTuple):
    """A cell; `gauche` and `droite` are infinite where no rule closes it."""

    gauche: float
    bas: float
    droite: float
    haut: float


class _Trait(NamedTuple):
    """A rule: its place across, and its two ends along."""

    place: float
    debut: float
    fin: float


class Grille:
    """The rules of one page."""

    def __init__(self, traces: Iterable[Trace]) -> None:
        verticaux: list[_Trait] = []
        horizontaux: list[_Trait] = []
        for (gauche, bas, droite, haut), cadre in traces:
            large, grand = droite - gauche, haut - bas
            if large < _EPAISSEUR and grand > _LONGUEUR:
                verticaux.append(_Trait((gauche + droite) / 2, bas, haut))
            elif grand < _EPAISSEUR and large > _LONGUEUR:
                horizontaux.append(_Trait((bas + haut) / 2, gauche, droite))
            elif cadre and large > _LONGUEUR and grand > _LONGUEUR:
                verticaux += [_Trait(x, bas, haut) for x in (gauche, droite)]
                horizontaux += [_Trait(y, gauche, droite) for y in (bas, haut)]
            if len(verticaux) + len(horizontaux) > _TRAITS_MAX:
                verticaux, horizontaux = [], []
                break
        self._verticaux = [v for v in verticaux if any(_se_touchent(v, h) for h in horizontaux)]
        self._horizontaux = [h for h in horizontaux if any(_se_touchent(v, h) for v in self._verticaux)]

    def __bool__(self) -> bool:
        return bool(self._horizontaux)

    def coupes(self, gauche: float, bas: float, droite: float, haut: float) -> list[float]:
        """Where the rules go through a line of text, from left to right."""
        milieu = (bas + haut) / 2
        return sorted({v.place for v in self._verticaux if gauche < v.place < droite and v.debut <= milieu <= v.fin})

    def case(self, gauche: float, bas: float, droite: float, haut: float) -> Case | None:
        """The cell that a piece of text stands in; None where no rule is above or below it."""
        x, y = (gauche + droite) / 2, (bas + haut) / 2
        dessus = [h.place for h in self._horizontaux if h.place > y and h.debut <= x <= h.fin]
        dessous = [h.place for h in self._horizontaux if h.place < y and h.debut <= x <= h.fin]
        if not (dessus and dessous):
            return None
        cotes = [v.place for v in self._verticaux if v.debut <= y <= v.fin]
        return Case(
            round(max((p for p in cotes if p < x), default=float("-inf")), 1),
            round(max(dessous), 1),
            round(min((p for p in cotes if p > x), default=float("inf")), 1),
            round(min(dessus), 1),
        )


def rangees(cases: Iterable[Case]) -> list[list[Case]]:
    """The cells from the top down, those whose tops are the same side by side: a cell of several rows is of its first
    one."""
    lignes: list[list[Case]] = []
    for case in sorted(set(cases), key=lambda c: -c.haut):
        if lignes and lignes[-1][0].haut - case.haut < _CONTACT:
            lignes[-1].append(case)
        else:
            lignes.append([case])
    return [sorted(ligne) for ligne in lignes]


class LigneDeCase(NamedTuple):
    """A line of a cell: its text, its edges, its bottom (points)."""

    texte: str
    gauche: float
    droite: float
    bas: float

    @property
    def largeur(self) -> float:
        """From edge to edge."""
        return self.droite - self.gauche

    @property
    def premier_mot(self) -> float:
        """Width of its first word, and of the blank before it, as the line's own letters tell it."""
        return self.largeur * (len(self.texte.split(maxsplit=1)[0]) + 1) / max(1, len(self.texte))


def est_un_paragraphe(case: Case, lignes: Sequence[LigneDeCase]) -> bool:
    """Whether the lines of a cell are one sentence that its width cut: no line left room for the first word of the
    next. A cell may be as narrow as its longest line, so several capitals below one another open as many lines."""
    if sum(len(ligne.texte) + 1 for ligne in lignes) > LONG:
        return False
    if len(lignes) >= _RANGEES_MIN and not any(_continue(avant, apres) for avant, apres in pairwise(lignes)):
        return False
    place = case.droite - case.gauche - _MARGES_DE_CASE
    return all(place - avant.largeur < apres.premier_mot for avant, apres in pairwise(lignes))


def se_lit_en_travers(cases: Sequence[Sequence[LigneDeCase]]) -> bool:
    """Whether cells of several lines are the columns of a table whose rows no rule parts: their lines stand at the same
    heights, and they are no running text."""
    longue = max(cases, key=len)
    return (
        len(longue) >= _RANGEES_MIN
        and all(len(case) >= _PART_REMPLIE * len(longue) for case in cases)
        and all(any(abs(x.bas - y.bas) < _CONTACT for y in longue) for case in cases for x in case)
        and not any(_est_une_phrase(case) for case in cases)
    )


def _continue(avant: LigneDeCase, apres: LigneDeCase) -> bool:
    return avant.texte.endswith(",") or apres.texte[:1].islower()


def _est_une_phrase(case: Sequence[LigneDeCase]) -> bool:
    """A line of several words that fills the cell, and one that goes on with it."""
    longue = max(ligne.largeur for ligne in case)
    return any(
        _continue(avant, apres) and len(avant.texte.split()) >= _MOTS_D_UNE_PHRASE and avant.largeur > 0.7 * longue
        for avant, apres in pairwise(case)
    )


def _se_touchent(v: _Trait, h: _Trait) -> bool:
    return h.debut - _CONTACT <= v.place <= h.fin + _CONTACT and v.debut - _CONTACT <= h.place <= v.fin + _CONTACT
