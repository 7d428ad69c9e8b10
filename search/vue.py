"""What an engine must bring: a folder that is written in commits, and a view of the last one that answers questions."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import AbstractContextManager
from itertools import dropwhile, islice
from typing import NamedTuple, Protocol, TypeVar

from search.classement import Cherche
from search.document import Document, Fiche, Passage
from search.engine import Requete, Tri
from search.french import analyser, plier, racine, termes_du_nombre
from search.orthographe import Vocabulaire
from search.query import Choix, Cle, Debut, Noeud, Phrase, Place, Question, Simple, Terme

V = TypeVar("V")

Encore = Callable[[], bool]
"""True while there is time left."""


class Trouve(NamedTuple):
    """An act of a page. `situes`: for each thing asked, the positions where it stands, as `situer` gives them;
    `complet`: it holds everything that was asked."""

    fiche: Fiche
    vitrine: dict[str, str | None]
    passages: tuple[Passage, ...]
    situes: list[set[int]]
    complet: bool


class Page(NamedTuple):
    """`total` acts answer, of which `complets` hold everything and come first; these are on the page; `suite` is the
    place of its last one when others follow. `facettes` is None when there was no time left to count them."""

    total: int
    complets: int
    trouves: list[Trouve]
    suite: Place | None
    facettes: dict[str, dict[str, int]] | None


class Vue(Protocol):
    """The acts alive at one commit."""

    @property
    def position(self) -> int:
        """Position of the change feed at this commit."""
        ...

    @property
    def generation(self) -> Hashable:
        """As `Index.generation` gave it."""
        ...

    @property
    def nombre(self) -> int:
        """How many acts are alive."""
        ...

    @property
    def vocabulaire(self) -> Vocabulaire:
        """Their words, as people write them."""
        ...

    def page(self, question: Question, requete: Requete, apres: Place | None, encore: Encore) -> Page:
        """The acts that answer, from the one after `apres` on: where that act stands now, as notes change with every
        commit; where it no longer answers, after its day or its rank. `encore` is asked before each count."""
        ...

    def total(self, question: Question, requete: Requete) -> int:
        """How many acts answer."""
        ...

    def contient(self, terme: str) -> bool:
        """True when an act holds the term."""
        ...

    def qui_suivent(self, question: Question, mots: Iterable[str]) -> Iterator[str]:
        """Those of these words that stand in an act that answers the question."""
        ...

    def numeros(self, debut: str, au_plus: int) -> list[str]:
        """Numbers of acts whose canonical form begins so, each once, of the newest sittings."""
        ...


class Redacteur(Protocol):
    """A commit being written. `position` may be changed until its end."""

    position: int

    def poser(self, document: Document) -> None:
        """Puts an act, in the place of the one of the same key."""
        ...

    def retirer(self, cle: str) -> None:
        """Forgets an act, and erases its words from the disk as soon as may be."""
        ...


class Index(Protocol[V]):
    """The folder. Every method may raise IndexAReconstruire."""

    def generation(self) -> Hashable:
        """Changes with every commit."""
        ...

    def ouvrir(self, avant: V | None) -> V:
        """A view of the last commit, made from an older view where that spares time; an empty one of a new folder."""
        ...

    def vider(self) -> None:
        """Starts from nothing, even when what is there cannot be read; what another engine left there goes too."""
        ...

    def ecrire(self, position: int) -> AbstractContextManager[Redacteur]:
        """A commit, made at the end, or given up by any error. Raises ServiceIndisponible [IDX-02]."""
        ...


def formes_du_debut(debut: Debut, vocabulaire: Vocabulaire) -> list[str]:
    """The stems of the words that begin so: a few more than the words themselves."""
    return sorted({racine(plier(m)) for m in vocabulaire.mots_en(debut.pli)})


def situer(
    noeuds: Iterable[Noeud], places: Callable[[str], Iterable[int]], formes: Callable[[Debut], Iterable[str]]
) -> list[set[int]]:
    """For each thing asked, the positions where it stands in one act; `places` gives those of a term there."""
    return [set().union(*(_positions(un, places, formes) for un, _ in en_choix(noeud))) for noeud in noeuds]


def peser_les_places(
    noeuds: Iterable[Noeud],
    importances: Iterable[float],
    places: Callable[[str], Iterable[int]],
    formes: Callable[[Debut], Iterable[str]],
) -> list[Cherche]:
    """The same with the weight of each wording, as `classement.affinite` takes it."""
    return [
        Cherche(importance, [(poids, _positions(un, places, formes)) for un, poids in en_choix(noeud)])
        for noeud, importance in zip(noeuds, importances, strict=True)
    ]


def en_choix(noeud: Noeud) -> tuple[tuple[Simple, float], ...]:
    """The wordings of a thing asked, each with its weight."""
    return noeud.choix if isinstance(noeud, Choix) else ((noeud, 1.0),)


def apports(choix: Choix) -> Iterator[tuple[Simple, float]]:
    """The wordings of a choice, each with the share of its note that counts: several words that stand for one count as
    one, by their mean, so that the very word always wins at equal places."""
    return ((un, poids / nombre) for un, poids, nombre in _mots(choix))


def importance(noeud: Choix, de: Callable[[Simple], float]) -> float:
    """The importance of the first wording of a choice that has one, by the square of its weight: a near word says less
    of what was asked than the word itself."""
    return next((poids**2 * sien / nombre for un, poids, nombre in _mots(noeud) if (sien := de(un))), 0.0)


def _mots(choix: Choix) -> Iterator[tuple[Simple, float, int]]:
    """The wordings, their weights, and the words of each that stands for one word."""
    seul = isinstance(choix.choix[0][0], Terme)
    return ((un, poids, len(un.elements) if seul and isinstance(un, Phrase) else 1) for un, poids in choix.choix)


def porte_le_numero(question: Question, numero: str) -> bool:
    """True when a number that was typed is the whole number of the act."""
    premiers = (en_choix(noeud)[0][0] for noeud in question.cherches)
    tapes = {f for un in premiers if isinstance(un, Terme) for f in un.formes if "-" in f}
    if not tapes:
        return False
    jetons = list(analyser(numero))
    return len(jetons) == 1 and not jetons[0].mot and not tapes.isdisjoint(termes_du_nombre(jetons[0].termes))


def _positions(
    noeud: Simple, places: Callable[[str], Iterable[int]], formes: Callable[[Debut], Iterable[str]]
) -> set[int]:
    if isinstance(noeud, Phrase):
        debuts = ({p - ecart for f in voulues for p in places(f)} for ecart, voulues in noeud.elements)
        return set.intersection(*debuts)
    return {p for f in (noeud.formes if isinstance(noeud, Terme) else formes(noeud)) for p in places(f)}


C = TypeVar("C")


def suivants(places: Iterable[tuple[Cle, C]], tri: Tri, apres: Place | None, ici: C | None) -> Iterator[tuple[Cle, C]]:
    """What follows a place among results in order; `ici` is what stands there, if it still does."""
    if apres is None:
        return iter(places)
    if tri is not Tri.PERTINENCE:
        return (place for place in places if place[0] > apres.cle)
    if ici is None:
        return islice(places, apres.rang - 1, None)
    return islice(dropwhile(lambda place: place[1] != ici, places), 1, None)


def termes(noeuds: Iterable[Noeud]) -> Iterator[str]:
    """The terms of these things, beginnings left out."""
    for noeud in noeuds:
        for un, _ in en_choix(noeud):
            if isinstance(un, Terme):
                yield from un.formes
            elif isinstance(un, Phrase):
                yield from (forme for _, formes in un.elements for forme in formes)


def debuts(noeuds: Iterable[Noeud]) -> list[Debut]:
    """The beginnings among these things."""
    return [un for noeud in noeuds for un, _ in en_choix(noeud) if isinstance(un, Debut)]
