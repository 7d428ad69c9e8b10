"""Columns of text that nothing tells but the blank between them, on a page that a program drew line by line across
both: the left one is read down, then the right one. Runs inside the reading process.

A table too stands in rows with blanks between them, and is read across. What parts the two: the lines of a column of
text fill it, and most of them go on in the middle of a sentence.
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.reading.traces import Rectangle

GOUTTIERE = 8.0
"""Points of blank from which two pieces of a row may be of two columns; a space is 3, a gutter 12 to 30."""
_RANGEES_MIN = 5
_BLANCS_MAX = 4
"""Blanks of a row above which it is a table's, whatever it holds."""
_CHEVAUCHEMENT = 0.3
_SAUT, _SUITE_SERREE = 4.0, 2.2
"""Heights of a line between two rows of the same columns, and between their last rows where one side is alone."""
_MOTS_D_UNE_LIGNE = 3
_PART_REMPLIE = 0.7
_PART_DE_SUITES = 0.3
"""Of a column's lines, those that open on a small letter: three quarters in prose, next to none in a table."""
_SUITE = re.compile(r"[^\w«]*[a-zà-ÿœ]")


class Rangee(NamedTuple):
    """One line as the page draws it: its pieces from left to right (left and right edges), its bottom and its top."""

    pieces: tuple[tuple[float, float], ...]
    bas: float
    haut: float


class Plage(NamedTuple):
    """Rows `debut` to `fin` (excluded) that one gutter goes through, and the middle of that gutter."""

    debut: int
    fin: int
    milieu: float


def rangee(rectangles: Sequence[Rectangle]) -> Rangee | None:
    """A row, of the rectangles (left, bottom, right, top; points) of its characters; None when there is none."""
    pieces: list[tuple[float, float]] = []
    for gauche, _, droite, _ in sorted(rectangles):
        if pieces and gauche - pieces[-1][1] < GOUTTIERE:
            pieces[-1] = (pieces[-1][0], max(pieces[-1][1], droite))
        else:
            pieces.append((gauche, droite))
    if not pieces:
        return None
    return Rangee(tuple(pieces), min(r[1] for r in rectangles), max(r[3] for r in rectangles))


def plages(rangees: Sequence[Rangee | None]) -> list[Plage]:
    """Where two columns may stand, by the geometry alone; None for a line that is no part of the page's flow."""
    trouvees: list[Plage] = []
    rang = 0
    while rang < len(rangees):
        possibles = (_etendre(rangees, rang, blanc) for blanc in _departs(rangees, rang))
        meilleure = max((p for p in possibles if p), key=lambda p: p.fin, default=None)
        if meilleure:
            trouvees.append(meilleure)
        rang = meilleure.fin if meilleure else rang + 1
    return trouvees


def gouttieres(rangees: Sequence[Rangee]) -> list[float]:
    """The middles of the blanks that all these rows leave open, from left to right."""
    milieux: list[float] = []
    bord = None
    for gauche, droite in sorted(piece for r in rangees for piece in r.pieces):
        if bord is not None and gauche - bord >= GOUTTIERE:
            milieux.append((bord + gauche) / 2)
        bord = max(droite, bord or droite)
    return milieux


def est_de_la_prose(colonne: Sequence[tuple[str, float]]) -> bool:
    """Whether a stack of lines (text, width in points) is a column of running text."""
    if len(colonne) < _RANGEES_MIN:
        return False
    largeurs = [largeur for _, largeur in colonne]
    suites = sum(_SUITE.match(texte) is not None for texte, _ in colonne)
    return (
        statistics.median(len(texte.split()) for texte, _ in colonne) >= _MOTS_D_UNE_LIGNE
        and statistics.median(largeurs) >= _PART_REMPLIE * max(largeurs)
        and suites >= _PART_DE_SUITES * len(colonne)
    )


def _departs(rangees: Sequence[Rangee | None], rang: int) -> list[tuple[float, float]]:
    """The gutters that may open at this row: its own blanks, or the one between it and the line drawn beside it."""
    ici = rangees[rang]
    if ici is None or len(ici.pieces) > _BLANCS_MAX + 1:
        return []
    bords = [(a[1], b[0]) for a, b in zip(ici.pieces, ici.pieces[1:], strict=False)]
    suivante = rangees[rang + 1] if rang + 1 < len(rangees) else None
    if suivante is not None and _se_suivent(ici, suivante):
        bords.append((ici.pieces[-1][1], suivante.pieces[0][0]))
    return [(g, d) for g, d in bords if d - g >= GOUTTIERE]


def cote_a_cote(a: Rectangle, b: Rectangle) -> bool:
    """Whether two rectangles stand on one row."""
    commun = min(a[3], b[3]) - max(a[1], b[1])
    return commun > _CHEVAUCHEMENT * min(a[3] - a[1], b[3] - b[1])


def _se_suivent(a: Rangee, b: Rangee) -> bool:
    return cote_a_cote((0, a.bas, 0, a.haut), (0, b.bas, 0, b.haut))


def _etendre(rangees: Sequence[Rangee | None], debut: int, blanc: tuple[float, float]) -> Plage | None:
    """The rows down from `debut` that leave one same blank open; None when too few have words on both its sides.

    Lines of one side alone end the columns only where they follow closely: « Fait à … » may stand below them.
    """
    ouvert, avant, cote_avant = blanc, rangees[debut], ""
    pleines, fin = 0, debut
    for rang in range(debut, len(rangees)):
        ici = rangees[rang]
        suite = _traverser(ici, ouvert) if ici and avant else None
        if not (ici and avant and suite):
            break
        hauteur, saut = max(ici.haut - ici.bas, avant.haut - avant.bas), avant.bas - ici.bas
        if not -hauteur < saut < _SAUT * hauteur:
            break
        ouvert, cote = suite
        if cote == "gd" or (cote_avant not in {"", cote} and _se_suivent(avant, ici)):
            pleines, fin = pleines + 1, rang + 1
        elif fin == rang and saut < _SUITE_SERREE * hauteur:
            fin = rang + 1
        avant, cote_avant = ici, cote
    return Plage(debut, fin, (ouvert[0] + ouvert[1]) / 2) if pleines >= _RANGEES_MIN else None


def _traverser(r: Rangee, blanc: tuple[float, float]) -> tuple[tuple[float, float], str] | None:
    """What is left of the blank once this row has passed, and the sides it has words on (`g`, `d`, `gd`); None when
    the row closes it."""
    gauche = max([blanc[0], *(p[1] for p in r.pieces if p[0] < blanc[0])])
    droite = min([blanc[1], *(p[0] for p in r.pieces if p[1] > blanc[1])])
    if droite - gauche < GOUTTIERE or any(p[1] > gauche and p[0] < droite for p in r.pieces):
        return None
    cotes = {"g" if p[1] <= gauche else "d" for p in r.pieces}
    return (gauche, droite), "gd" if len(cotes) == 2 else cotes.pop()
