"""The engine of large holdings: an index in one folder, by tantivy, which is installed besides (option `tantivy`)."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from search import moteur
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
    """The public index in a folder."""

    def __init__(
        self, dossier: Path, *, chronometre: Callable[[], float] = time.perf_counter, attente_s: float = ATTENTE_S
    ) -> None:
        super().__init__(IndexTantivy(dossier, moteur.PUBLIC, attente_s=attente_s), chronometre=chronometre)


class MoteurBureau(moteur.MoteurBureau[VueTantivy]):
    """The office's index in a folder."""

    def __init__(
        self, dossier: Path, *, chronometre: Callable[[], float] = time.perf_counter, attente_s: float = ATTENTE_S
    ) -> None:
        super().__init__(IndexTantivy(dossier, moteur.BUREAU, attente_s=attente_s), chronometre=chronometre)
