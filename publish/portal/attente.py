"""Work that may take longer than a reader waits before a blank page: he is given an address, and comes back to it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")

TRAVAUX = 8
"""At once; what each of them needs bounds its own waiting line."""

GARDES = 64
"""Works kept, done or not: past them, the oldest one is forgotten."""


class Attente(Generic[T]):
    """The works of one process. `jeton` gives a name that cannot be guessed; `patience` is how long the first answer
    waits (seconds), None for as long as it takes: where several processes serve a site, the one that is asked next
    knows nothing of what another one does."""

    def __init__(self, jeton: Callable[[], str], patience: float | None) -> None:
        self._jeton = jeton
        self._patience = patience
        self._ouvriers = ThreadPoolExecutor(TRAVAUX, "attente")
        self._travaux: OrderedDict[str, Future[T]] = OrderedDict()
        self._verrou = Lock()

    def confier(self, travail: Callable[[], T], *, revient: bool) -> T | str:
        """What the work gives or raises; the name to come back with when it takes longer than `patience` and the reader
        knows how to come back (`revient`)."""
        if self._patience is None or not revient:
            return travail()
        futur = self._ouvriers.submit(travail)
        try:
            return futur.result(self._patience)
        except TimeoutError:
            nom = self._jeton()
        with self._verrou:
            self._travaux[nom] = futur
            while len(self._travaux) > GARDES:
                self._travaux.popitem(last=False)
        return nom

    def reprendre(self, nom: str) -> Future[T] | None:
        """The work of this name, done or not; None when it is not kept here, or no longer."""
        with self._verrou:
            return self._travaux.get(nom)
