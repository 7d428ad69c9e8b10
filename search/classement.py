"""Ranking: every weight that an engine uses, and the arithmetic, in one place, so that two engines order alike.

Three steps. BM25 over weighted places (an occurrence counts by where it stands, as BM25F does). A light advantage to
the newer act. For the acts that lead, an advantage to those whose title says what was asked, whose words stand
together, and whose number is the very one that was typed.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

POIDS_TITRE = 8.0
POIDS_NUMERO = 25.0
POIDS_DISPOSITIF = 1.5
POIDS_TEXTE = 1.0
POIDS_VISA = 0.5
"""What one word weighs by its place: who types a number wants the act that bears it, not those that cite it."""

POIDS_SIGLE = 0.9
POIDS_VOISIN = 0.5
"""What another wording weighs: an abbreviation for its words and back; a near word."""

POIDS_FACULTATIF = 0.3
"""What a word weighs that an act need not hold (« qui a voté… »)."""

K1 = 1.2
B = 0.4
"""BM25: saturation of repeated words, and how much a long act pays for its length (little: visas are furniture)."""

TETE = 50
"""Acts at the head whose places are looked at."""

FIN_DU_TITRE = 100
"""Positions under which a word stands in the title: it is the first passage, and a gap of as many follows it."""

AVANTAGE_TITRE = 1.0
AVANTAGE_PROCHE = 0.3
AVANTAGE_NUMERO = 4.0
AVANTAGE_ANNEE = 0.005
"""Shares added to a note: a title that holds everything asked, words side by side, the exact number, one year newer."""

_PREMIERE_ANNEE = 2000
_DERNIERE_ANNEE = 2100
_FENETRE_MAX = 60
_PLACES_MAX = 64


def idf(actes: int, porteurs: int) -> float:
    """Weight of a term held by `porteurs` of `actes` acts."""
    return math.log(1 + (actes - porteurs + 0.5) / (porteurs + 0.5))


def saturation(poids: float, longueur: float, moyenne: float) -> float:
    """Of a term that weighs `poids` in an act of `longueur` words: from 0 to K1 + 1."""
    return poids * (K1 + 1) / (poids + K1 * (1 - B + B * longueur / max(1.0, moyenne)))


def seuil(part: float, importances: Iterable[float]) -> float:
    """What the things that an act holds weigh together at least, when it must hold this part of them."""
    return part * sum(importances) - 1e-9


def fraicheur(jour: int) -> float:
    """Factor of an act by the day of its sitting (ordinal, 0 unknown): at least 1."""
    annee = date.fromordinal(jour).year if jour else _PREMIERE_ANNEE
    return 1 + AVANTAGE_ANNEE * (min(max(annee, _PREMIERE_ANNEE), _DERNIERE_ANNEE) - _PREMIERE_ANNEE)


@dataclass(frozen=True, slots=True)
class Cherche:
    """One thing asked, in one act: its idf, and each of its wordings with its weight and its positions."""

    importance: float
    formes: Sequence[tuple[float, Collection[int]]]


def affinite(cherches: Sequence[Cherche], *, exact: bool = False) -> float:
    """Factor of one act at the head: at least 1. Positions of the title are under `FIN_DU_TITRE`; `exact`: the act
    bears the very number that was typed."""
    total = sum(c.importance for c in cherches)
    titre = sum(c.importance * _au_titre(c) for c in cherches) / total if total else 0.0
    proche = _proximite([sorted(p for _, places in c.formes for p in places)[:_PLACES_MAX] for c in cherches])
    return 1 + AVANTAGE_TITRE * titre**2 + AVANTAGE_PROCHE * proche + (AVANTAGE_NUMERO if exact else 0.0)


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
