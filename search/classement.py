"""What an act is worth for a question, for every engine: tune relevance here.

Two steps. BM25 over weighted places, as tantivy computes it, for it cannot compute another: ln(1 + (N − n + ½) / (n +
½)) × (k1 + 1) w / (w + k1 × (1 − b + b × length / mean length)), k1 = 1.2 and b = 0.75, where w counts a word as often
as its places weigh, and lengths are rounded down to one of 256. What b would tune, `NEUTRE` does. Then, for the acts
that lead, an advantage to those whose title says what was asked, whose words stand together, that are newer, and whose
number is the very one that was typed.
"""

from __future__ import annotations

import heapq
import math
from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

POIDS_TITRE = 8
POIDS_NUMERO = 25
POIDS_DECIDE = 3
POIDS_TEXTE = 1
"""What one word weighs by its place, in whole numbers: who types a number wants the act that bears it, not those that
cite it; who types a name wants what is decided about it (`POIDS_DECIDE`), not every list of those present."""

POIDS_SIGLE = 0.9
POIDS_VOISIN = 0.5
"""What another wording weighs: an abbreviation for its words and back; a near word."""

POIDS_LIEU = 0.7
"""What the words of a street weigh when something else is asked with them."""

POIDS_FACULTATIF = 0.3
"""What a word weighs that an act need not hold (« qui a voté… »)."""

K1 = 1.2
B = 0.75

NEUTRE = 440
"""Words added to the length of every act: the more, the less a long act pays for its length (visas are furniture)."""

TETE = 30
"""Acts at the head whose places are looked at."""

FIN_DU_TITRE = 100
"""Positions under which a word stands in the title: it is the first passage, and a gap of as many follows it."""

AVANTAGE_TITRE = 1.0
AVANTAGE_PROCHE = 0.3
AVANTAGE_NUMERO = 4.0
AVANTAGE_ANNEE = 0.005
"""Shares added to a note: a title that holds everything asked, words side by side, the exact number, one year newer."""

MEMBRES_MAX = 8
"""Things asked, by importance, of which an act may hold only a part; a longer sentence is judged on these."""

_PREMIERE_ANNEE = 2000
_DERNIERE_ANNEE = 2100
_FENETRE_MAX = 60
_PLACES_MAX = 24


def _longueurs() -> tuple[int, ...]:
    """The 256 lengths that one byte tells apart, as Lucene's SmallFloat writes them: exact to 40, then to an eighth."""
    flottants = (rang if rang < 8 else (rang & 7 | 8) << (rang >> 3) - 1 for rang in range(256 - 24))
    return (*range(24), *(24 + f for f in flottants))


_LONGUEURS = _longueurs()


def arrondir(longueur: int) -> int:
    """The length that counts: the nearest one below that a byte can tell.

    >>> arrondir(40), arrondir(41), arrondir(1000)
    (40, 40, 984)
    """
    return _LONGUEURS[bisect_right(_LONGUEURS, longueur) - 1]


def idf(porteurs: int, total: int) -> float:
    """Weight of what `porteurs` of `total` acts hold."""
    return math.log(1 + (total - porteurs + 0.5) / (porteurs + 0.5))


def noter(
    notes: dict[int, float], postes: Mapping[int, float], longueurs: Mapping[int, int], moyenne: float, total: int
) -> None:
    """Adds to the notes of these acts what one term brings: `postes` its weight by act, `total` how many acts live."""
    fond, pente, haut = K1 * (1 - B), K1 * B / max(1.0, moyenne), idf(len(postes), total) * (K1 + 1)
    petit: Collection[int] = notes if len(notes) < len(postes) else postes
    grand: Collection[int] = postes if petit is notes else notes
    for acte in petit:
        if acte in grand:
            poids = postes[acte]
            notes[acte] += haut * poids / (poids + fond + pente * longueurs[acte])


def coalitions(importances: Sequence[float], part: float) -> list[tuple[int, ...]]:
    """The smallest groups of things asked that make this share of their importance; an act that holds one of these
    groups holds enough.

    >>> coalitions([3.0, 2.0, 1.0], 0.5)
    [(0,), (1, 2)]
    """
    membres = sorted(range(len(importances)), key=lambda i: (-importances[i], i))[:MEMBRES_MAX]
    seuil = part * sum(importances[i] for i in membres) - 1e-9
    gagnantes: list[tuple[int, ...]] = []
    for taille in range(1, len(membres) + 1):
        for groupe in combinations(sorted(membres), taille):
            assez = sum(importances[i] for i in groupe) >= seuil
            if assez and not any(set(g) <= set(groupe) for g in gagnantes):
                gagnantes.append(groupe)
    return gagnantes


@dataclass(frozen=True, slots=True)
class Cherche:
    """One thing asked, in one act: its idf, and each of its wordings with its weight and its positions."""

    importance: float
    formes: Sequence[tuple[float, Collection[int]]]


def affinite(cherches: Sequence[Cherche], jour: int, *, exact: bool = False) -> float:
    """Factor of one act at the head: at least 1. Positions of the title are under `FIN_DU_TITRE`; `jour` is that of the
    sitting (ordinal, 0 unknown); `exact`: the act bears the very number that was typed."""
    total = sum(c.importance for c in cherches)
    titre = sum(c.importance * _au_titre(c) for c in cherches) / total if total else 0.0
    proche = _proximite([sorted(p for _, places in c.formes for p in places)[:_PLACES_MAX] for c in cherches])
    avantage = AVANTAGE_TITRE * titre**2 + AVANTAGE_PROCHE * proche + (AVANTAGE_NUMERO if exact else 0.0)
    return (1 + avantage) * _fraicheur(jour)


def _fraicheur(jour: int) -> float:
    """Factor of an act by the day of its sitting (ordinal, 0 unknown): at least 1."""
    annee = date.fromordinal(jour).year if jour else _PREMIERE_ANNEE
    return 1 + AVANTAGE_ANNEE * (min(max(annee, _PREMIERE_ANNEE), _DERNIERE_ANNEE) - _PREMIERE_ANNEE)


def _au_titre(cherche: Cherche) -> float:
    """The weight of the best wording that stands in the title, 0 for none."""
    return max((poids for poids, places in cherche.formes if any(p < FIN_DU_TITRE for p in places)), default=0.0)


def _proximite(listes: Sequence[list[int]]) -> float:
    """1 when all that was found stands side by side, 0 beyond a paragraph; 0 for one thing alone."""
    presentes = [places for places in listes if places]
    if len(presentes) < 2:
        return 0.0
    surplus = _plus_petite_fenetre(presentes) + 1 - len(presentes)
    return min(1.0, max(0.0, 1 - surplus / _FENETRE_MAX)) * len(presentes) / len(listes)


def _plus_petite_fenetre(listes: Sequence[list[int]]) -> int:
    """Distance between the ends of the shortest stretch that holds one place of each list."""
    tas = [(places[0], rang, 0) for rang, places in enumerate(listes)]
    heapq.heapify(tas)
    fin = max(place for place, _, _ in tas)
    meilleure = fin - tas[0][0]
    while True:
        debut, rang, suite = tas[0]
        meilleure = min(meilleure, fin - debut)
        if suite + 1 == len(listes[rang]):
            return meilleure
        suivant = listes[rang][suite + 1]
        fin = max(fin, suivant)
        heapq.heapreplace(tas, (suivant, rang, suite + 1))
