"""The order in which the pieces of a page of a PDF are read: cells of its tables, columns of its text. Runs inside the
reading process."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from pipeline.reading.cases import Case, Grille, LigneDeCase, est_un_paragraphe, rangees, se_lit_en_travers
from pipeline.reading.champs import Formulaire, placer
from pipeline.reading.colonnes import Plage, cote_a_cote, est_de_la_prose, gouttieres, plages, rangee
from pipeline.reading.pdf_lignes import INVISIBLE, Caracteres, Morceau

_BARRE = " | "
_BLANC = 2.0
"""Sizes of the letters from which a blank parts two pieces of a row, as the border of a cell does."""
_Cases = dict[Case, list[Morceau]]


def lignes_de_page(texte: Any, grille: Grille, formulaire: Formulaire) -> list[list[Any]]:
    """The lines of a page in reading order, as `pdf_enfant` answers them."""
    caracteres = Caracteres(texte)
    morceaux = caracteres.morceaux()
    if formulaire.champs:
        morceaux = placer(caracteres, morceaux, formulaire)
    if grille:
        morceaux = _par_cases(caracteres, morceaux, grille)
    return [m.ligne for m in _par_colonnes(caracteres, morceaux)]


def _par_cases(caracteres: Caracteres, morceaux: Sequence[Morceau], grille: Grille) -> list[Morceau]:
    """The pieces with those of each row of a table where its first one stood, cell by cell; the others as they were."""
    parts = [_parts(caracteres, m, grille) for m in morceaux]
    contenu: _Cases = defaultdict(list)
    for part, case in (p for ligne in parts for p in ligne):
        if case:
            contenu[case].append(part)
    cote = {case: tuple(rang) for rang in rangees(contenu) if len(rang) > 1 for case in rang}
    sortie: list[Morceau] = []
    lues: set[tuple[Case, ...]] = set()
    for m, ligne in zip(morceaux, parts, strict=True):
        if not any(case in cote for _, case in ligne):
            sortie.append(m)
            continue
        for part, case in ligne:
            rang = cote.get(case) if case else None
            if rang is None:
                sortie.append(part)
            elif rang not in lues:
                lues.add(rang)
                sortie += _rangee(rang, contenu)
    return sortie


def _parts(caracteres: Caracteres, m: Morceau, grille: Grille) -> list[tuple[Morceau, Case | None]]:
    """The parts of a line that rules part, with the cell of each."""
    if m.ligne[6] or m.ligne[8] == INVISIBLE:
        return [(m, None)]
    coupes = grille.coupes(*m.boite)
    parts = caracteres.couper(m, coupes) if coupes else None
    return [(part, grille.case(*part.boite)) for part in parts or [m]]


def _rangee(rang: Sequence[Case], contenu: _Cases) -> Iterator[Morceau]:
    """A row of a table: its values side by side, or its columns of text one after the other."""
    cases = [_lignes_de_case(contenu[case]) for case in rang]
    lues = [[_ligne_de_case(ligne) for ligne in case] for case in cases]
    if all(est_un_paragraphe(case, lignes) for case, lignes in zip(rang, lues, strict=True)):
        for numero, case in enumerate(cases):
            yield from _relier([m for ligne in case for m in ligne], _BARRE if numero else "")
    elif se_lit_en_travers(lues):
        for rangee_lue in _lignes_de_case([m for case in cases for ligne in case for m in ligne]):
            for numero, m in enumerate(rangee_lue):
                yield from _relier([m], _BARRE if numero else "")
    else:
        for ligne in (ligne for case in cases for ligne in case):
            yield from _relier(ligne, "")


def _relier(morceaux: Sequence[Morceau], premier: str) -> Iterator[Morceau]:
    """Pieces of one line, the first one tied to what comes before by `premier`."""
    for numero, m in enumerate(morceaux):
        yield m._replace(ligne=[*m.ligne[:10], " " if numero else premier, *m.ligne[11:]], en_table=True)


def _lignes_de_case(morceaux: Sequence[Morceau]) -> list[list[Morceau]]:
    """The lines of a cell from the top down, each from left to right."""
    lignes: list[list[Morceau]] = []
    for m in sorted(morceaux, key=lambda m: -(m.boite[1] + m.boite[3])):
        if lignes and cote_a_cote(lignes[-1][0].boite, m.boite):
            lignes[-1].append(m)
        else:
            lignes.append([m])
    return [sorted(ligne, key=lambda m: m.boite[0]) for ligne in lignes]


def _ligne_de_case(ligne: Sequence[Morceau]) -> LigneDeCase:
    texte = " ".join(m.ligne[0].strip() for m in ligne)
    return LigneDeCase(texte, ligne[0].boite[0], ligne[-1].boite[2], ligne[0].boite[1])


def _par_colonnes(caracteres: Caracteres, morceaux: list[Morceau]) -> list[Morceau]:
    """The lines as they are read: where they run across two columns of text, the left one's halves, then the right
    one's, in which other columns may stand; across, with borders, where they are the rows of a table without rules."""
    rangs = [None if m.en_table or m.ligne[6] or m.ligne[8] else rangee(m.rectangles) for m in morceaux]
    sortie: list[Morceau] = []
    suite = 0
    for plage in plages(rangs):
        sortie += _par_blancs(caracteres, morceaux[suite : plage.debut])
        colonnes = _deux_colonnes(caracteres, morceaux, plage)
        if colonnes:
            gauche, droite = colonnes
            sortie += [*_par_blancs(caracteres, gauche), *_par_colonnes(caracteres, droite)]
        else:
            blancs = gouttieres([r for r in rangs[plage.debut : plage.fin] if r])
            sortie += _par_blancs(caracteres, morceaux[plage.debut : plage.fin], blancs)
        suite = plage.fin
    return [*sortie, *_par_blancs(caracteres, morceaux[suite:])]


def _par_blancs(caracteres: Caracteres, morceaux: Sequence[Morceau], blancs: Sequence[float] = ()) -> Iterator[Morceau]:
    """Lines that a program drew across its page, parted at these abscissas (points), else where a wide blank stands,
    as the border of a cell would."""
    for m in morceaux:
        parts = [m]
        places = () if m.en_table or m.ligne[6] or m.ligne[8] else blancs or _larges_blancs(m)
        if places:
            parts = caracteres.couper(m, places) or parts
        for numero, part in enumerate(parts):
            yield from _relier([part], _BARRE) if numero else [part]


def _larges_blancs(m: Morceau) -> list[float]:
    entiere = rangee(m.rectangles)
    blancs = pairwise(entiere.pieces) if entiere else ()
    return [(a[1] + b[0]) / 2 for a, b in blancs if b[0] - a[1] > _BLANC * m.ligne[5]]


def _deux_colonnes(
    caracteres: Caracteres, morceaux: Sequence[Morceau], plage: Plage
) -> tuple[list[Morceau], list[Morceau]] | None:
    """Both halves of the rows, None when they are no columns of text."""
    gauche: list[Morceau] = []
    droite: list[Morceau] = []
    for m in morceaux[plage.debut : plage.fin]:
        parts = caracteres.couper(m, [plage.milieu])
        if parts is None:
            return None
        for part in parts:
            (droite if part.boite[0] > plage.milieu else gauche).append(part)
    prose = all(est_de_la_prose([(m.ligne[0], m.boite[2] - m.boite[0]) for m in c]) for c in (gauche, droite))
    return (gauche, droite) if prose else None
