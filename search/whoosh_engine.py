"""The embedded engine: an index in one folder, by Whoosh, with nothing to install besides."""

from __future__ import annotations

from typing import Any

from search import moteur
from search.dommages import sans_dommage
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

    _index_de = IndexWhoosh


class MoteurBureau(moteur.MoteurBureau[Instantane]):
    """The office's index in a folder."""

    _index_de = IndexWhoosh


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
