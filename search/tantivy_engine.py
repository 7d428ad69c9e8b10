"""The engine of large holdings: an index in one folder, by tantivy, which is installed besides (option `tantivy`)."""

from __future__ import annotations

from search import moteur
from search.dommages import sans_dommage
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

    _index_de = IndexTantivy


class MoteurBureau(moteur.MoteurBureau[VueTantivy]):
    """The office's index in a folder."""

    _index_de = IndexTantivy
