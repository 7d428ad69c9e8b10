"""One act under a question: where each thing asked stands in it, and what the act is worth (`search.classement`)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import dropwhile, islice
from typing import TypeVar

from search import classement
from search.document import Fiche
from search.engine import Tri
from search.french import analyser, plier, racine, termes_du_nombre
from search.orthographe import Vocabulaire
from search.query import Choix, Cle, Debut, Noeud, Phrase, Place, Question, Terme

Simple = Terme | Phrase | Debut
Places = Callable[[str], Collection[int]]
"""Positions of a term in one act."""

C = TypeVar("C")


def facons(noeud: Noeud) -> tuple[tuple[Simple, float], ...]:
    """The wordings of a thing asked, each with its weight, the best first."""
    return noeud.choix if isinstance(noeud, Choix) else ((noeud, 1.0),)


def formes_du_debut(debut: Debut, vocabulaire: Vocabulaire) -> list[str]:
    """The stems of the words that begin so: a few more than the words themselves."""
    return sorted({racine(plier(m)) for m in vocabulaire.mots_en(debut.pli)})


class Examen:
    """A question about to be looked for in acts, one by one. `importance` is the idf of a thing asked."""

    def __init__(
        self, question: Question, importance: Callable[[Noeud], float], formes: Callable[[Debut], Sequence[str]]
    ) -> None:
        noeuds = [(n, 1.0) for n in question.cherches]
        noeuds += [(n, classement.POIDS_FACULTATIF) for n in question.facultatifs]
        self._cherches = len(question.cherches)
        self._noeuds = [(part, [(un, poids, importance(un)) for un, poids in facons(noeud)]) for noeud, part in noeuds]
        simples = [un for _, uns in self._noeuds for un, _, _ in uns]
        self._formes = {un: formes(un) for un in simples if isinstance(un, Debut)}
        self._nombres = frozenset(f for n in question.cherches if isinstance(n, Terme) for f in n.formes if "-" in f)
        self.termes = frozenset(f for un in simples for fs in self._elements(un) for f in fs)

    def situer(self, places: Places) -> list[set[int]]:
        """For each thing asked, the positions where it stands in the act."""
        return [set().union(*(ou for _, ou in self._trouver(n, places))) for n in range(self._cherches)]

    def affinite(self, fiche: Fiche, places: Places) -> float:
        """Factor of an act at the head."""
        cherches = [
            classement.Cherche(self._noeuds[n][1][0][2], list(self._trouver(n, places))) for n in range(self._cherches)
        ]
        exact = bool(self._nombres) and not self._nombres.isdisjoint(_entiers(fiche.numero))
        return classement.affinite(cherches, exact=exact) if cherches else 1.0

    def note(self, fiche: Fiche, poids: Callable[[str], float], places: Places, longueur: int, moyenne: float) -> float:
        """Note of an act, but for its affinity; `poids` is the weight of a term in the act, 0 when it is not there."""
        somme = 0.0
        for part, uns in self._noeuds:
            apports = (
                importance * classement.saturation(self._poids(un, poids, places), longueur, moyenne) * facteur
                for un, facteur, importance in uns
            )
            somme += part * max(apports)
        return somme * classement.fraicheur(fiche.jour)

    def _trouver(self, rang: int, places: Places) -> Iterator[tuple[float, set[int]]]:
        for un, poids, _ in self._noeuds[rang][1]:
            ou = self._positions(un, places)
            if ou:
                yield poids, ou

    def _positions(self, un: Simple, places: Places) -> set[int]:
        if isinstance(un, Phrase):
            return set.intersection(*({p - ecart for f in fs for p in places(f)} for ecart, fs in un.elements))
        return {p for f in self._elements(un)[0] for p in places(f)}

    def _poids(self, un: Simple, poids: Callable[[str], float], places: Places) -> float:
        if isinstance(un, Phrase) and not self._positions(un, places):
            return 0.0
        return min(max(map(poids, formes), default=0.0) for formes in self._elements(un))

    def _elements(self, un: Simple) -> list[Sequence[str]]:
        if isinstance(un, Phrase):
            return [formes for _, formes in un.elements]
        return [un.formes if isinstance(un, Terme) else self._formes[un]]


def suivants(places: Iterable[tuple[Cle, C]], tri: Tri, apres: Place | None, ici: C | None) -> Iterator[tuple[Cle, C]]:
    """What follows a place among results in order; `ici` is what stands there, if it still does."""
    if apres is None:
        return iter(places)
    if tri is not Tri.PERTINENCE:
        return (place for place in places if place[0] > apres.cle)
    if ici is None:
        return islice(places, apres.rang - 1, None)
    return islice(dropwhile(lambda place: place[1] != ici, places), 1, None)


@lru_cache(maxsize=4096)
def _entiers(numero: str) -> tuple[str, ...]:
    """The whole number of an act as an index writes it, in full and short; nothing for a number in several parts."""
    jetons = list(analyser(numero))
    return termes_du_nombre(jetons[0].termes) if len(jetons) == 1 and not jetons[0].mot else ()
