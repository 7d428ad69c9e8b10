"""Other wordings of local government: abbreviations and near words, weighed so that the very word always comes first.

The words are in `search.sigles` and `search.voisins`. Several words are a phrase in an act. A phrase between quotes, or
an exclusion, is never widened.
"""

from __future__ import annotations

from functools import lru_cache

from search.classement import POIDS_SIGLE, POIDS_VOISIN
from search.french import analyser
from search.sigles import LOIS, NOMBRES, SIGLES
from search.voisins import VOISINS

Suite = tuple[str, ...]
"""Words by their stems, in order."""


@lru_cache(maxsize=1)
def autres_mots() -> dict[Suite, tuple[tuple[str, float], ...]]:
    """For each wording, the others and their weights; the strongest weight of a pair holds. An abbreviation has the
    near words of its words."""
    table: dict[Suite, dict[str, float]] = {}
    for lignes, signe, poids in ((VOISINS, "~", POIDS_VOISIN), (SIGLES + LOIS + NOMBRES, "=", POIDS_SIGLE)):
        for ligne in lignes.strip().splitlines():
            dit, _, officiels = ligne.partition(" > ")
            groupe = [g.strip() for g in (officiels or dit).split(signe)]
            for un in [dit] if officiels else groupe:
                table.setdefault(suite(un), {}).update((autre, poids) for autre in groupe if suite(autre) != suite(un))
    for ligne in SIGLES.strip().splitlines():
        sigle, _, mots = ligne.partition(" = ")
        for un, autre in ((sigle, mots), (mots, sigle)):
            siens = table[suite(autre)].items()
            voisins = {v: poids for v, poids in siens if poids == POIDS_VOISIN and suite(v) != suite(un)}
            table[suite(un)] = voisins | table[suite(un)]
    return {cle: tuple(autres.items()) for cle, autres in table.items() if autres}


@lru_cache(maxsize=1)
def longueur_max() -> int:
    """Words of the longest wording."""
    return max(map(len, autres_mots()))


@lru_cache(maxsize=1)
def mots_connus() -> frozenset[str]:
    """The stems of every word of the tables: none of them is a spelling mistake."""
    return frozenset(
        mot for cle, autres in autres_mots().items() for s in (cle, *(suite(a) for a, _ in autres)) for mot in s
    )


def suite(texte: str) -> Suite:
    """The stems of a wording, words too common left out."""
    return tuple(j.termes[0] for j in analyser(texte))
