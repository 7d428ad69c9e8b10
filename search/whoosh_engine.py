"""The embedded engine: an index in one folder, by Whoosh, with nothing to install besides."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from search import moteur
from search.choix import BUREAU, PUBLIC
from search.dommages import ATTENTE_S, sans_dommage
from search.instantane import Instantane
from search.whoosh_index import DossierWhoosh


class IndexWhoosh(DossierWhoosh):
    """The folder, seen by `Instantane`."""

    def ouvrir(self, avant: Instantane | None) -> Instantane:
        """See `Index`."""
        ouvert = self.ouvrir_whoosh()
        with sans_dommage():
            lecteur, position, generation = _lire(ouvert)
            return Instantane(lecteur, position, generation, avant.par_segment if avant else {})


class MoteurPublic(moteur.MoteurPublic[Instantane]):
    """The public index in a folder."""

    def __init__(
        self, dossier: Path, *, chronometre: Callable[[], float] = time.perf_counter, attente_s: float = ATTENTE_S
    ) -> None:
        super().__init__(IndexWhoosh(dossier, PUBLIC, attente_s=attente_s), chronometre=chronometre)


class MoteurBureau(moteur.MoteurBureau[Instantane]):
    """The office's index in a folder."""

    def __init__(
        self, dossier: Path, *, chronometre: Callable[[], float] = time.perf_counter, attente_s: float = ATTENTE_S
    ) -> None:
        super().__init__(IndexWhoosh(dossier, BUREAU, attente_s=attente_s), chronometre=chronometre)


def _lire(ouvert: Any) -> tuple[Any, int, int]:
    """A reader, with the position and the generation of the very commit that it reads."""
    while True:
        generation = ouvert.latest_generation()
        lecteur = ouvert.reader()
        schema = lecteur.schema
        # A commit may fall between the two lines; the table of contents read in between must be the same one.
        if ouvert.latest_generation() == generation:
            return lecteur, int(getattr(schema, "position", 0)), generation
        lecteur.close()
