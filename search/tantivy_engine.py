"""The engine of large holdings: an index in one folder, by tantivy, which is installed besides (option `tantivy`)."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from search import moteur
from search.choix import BUREAU, PUBLIC
from search.dommages import ATTENTE_S, sans_dommage
from search.tantivy_index import DossierTantivy
from search.tantivy_vue import VueTantivy


class IndexTantivy(DossierTantivy):
    """The folder, seen by `VueTantivy`."""

    def ouvrir(self, avant: VueTantivy | None) -> VueTantivy:
        """See `Index`. Opening takes a millisecond: nothing is kept of the older view."""
        del avant
        generation = self.generation()
        index = self.ouvrir_tantivy()
        with sans_dommage():
            return VueTantivy(index, generation)


class MoteurPublic(moteur.MoteurPublic[VueTantivy]):
    """The public index in a folder; `ancien` is where another engine kept it."""

    def __init__(
        self,
        dossier: Path,
        *,
        chronometre: Callable[[], float] = time.perf_counter,
        attente_s: float = ATTENTE_S,
        ancien: Path | None = None,
    ) -> None:
        index = IndexTantivy(dossier, PUBLIC, attente_s=attente_s, ancien=ancien)
        super().__init__(index, chronometre=chronometre)


class MoteurBureau(moteur.MoteurBureau[VueTantivy]):
    """The office's index in a folder; `ancien` is where another engine kept it."""

    def __init__(
        self,
        dossier: Path,
        *,
        chronometre: Callable[[], float] = time.perf_counter,
        attente_s: float = ATTENTE_S,
        ancien: Path | None = None,
    ) -> None:
        index = IndexTantivy(dossier, BUREAU, attente_s=attente_s, ancien=ancien)
        super().__init__(index, chronometre=chronometre)
