"""What an engine must bring: a folder that is written in commits, and a view of the last one that answers questions."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol, TypeVar

from search.document import Document, Fiche, Passage
from search.engine import Requete
from search.orthographe import Vocabulaire
from search.query import Place, Question
from search.repli import Lecture

V = TypeVar("V")


class Trouve(NamedTuple):
    """An act of a page. `complet`: it holds everything that was asked; `situes`: the positions of each thing asked."""

    fiche: Fiche
    complet: bool
    vitrine: dict[str, str | None]
    passages: tuple[Passage, ...]
    situes: list[set[int]]


class Page(NamedTuple):
    """`total` acts answer, of which `complets` hold everything that was asked; these are on the page; `suite` is the
    place of its last one when others follow."""

    total: int
    complets: int
    trouves: list[Trouve]
    suite: Place | None
    facettes: dict[str, dict[str, int]]


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

    def page(self, lecture: Lecture, requete: Requete, apres: Place | None) -> Page:
        """The acts that answer, from the one after `apres` on: where that act stands now, as notes change with every
        commit; where it no longer answers, after its day or its rank."""
        ...

    def compter(self, question: Question) -> int:
        """How many acts answer, whatever the filters."""
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
