"""The index on disk: what Whoosh stores, one writer at a time, and snapshots that readers share.

Whoosh serves as storage (terms, postings, columns); ranking, filters and counts are computed above from live acts
only, so an index that grew change by change answers exactly as one built at once.
"""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from whoosh import columns, fields, index
from whoosh.filedb.filestore import FileStorage
from whoosh.reading import SegmentReader
from whoosh.writing import SegmentWriter

from search.document import Document, Fiche, Passage
from search.dommages import ATTENTE_S, TANTIVY, d_une_autre_version, nettoyer, sans_dommage, seul_a_ecrire
from search.engine import IndexAReconstruire
from search.inventaire import VERSION, ecrire_contenu, en_json, inventorier, lire_contenu, mots_de
from search.whoosh_postes import CLE, MOTS, TEXTE, Champ, Codec, Groupes, lire, mots_du_segment, rangs_de

_PURGE_MAX = 300  # acts of a segment that one removal may rewrite: about a second
_ETAGE_MAX = 6  # segments of 1 to 9 acts, of 10 to 99, and so on, before those of one size become one


class _Schema(fields.Schema):  # type: ignore[misc]
    """Written with every commit, in the same rename: so are the version and the position of the change feed."""

    version: int = 0
    position: int = 0


def _schema() -> _Schema:
    schema = _Schema(
        cle=Champ(),
        texte=Champ(),
        mots=Champ(),
        fiche=fields.COLUMN(columns.VarBytesColumn()),
        contenu=fields.STORED(),
    )
    schema.version = VERSION
    return schema


class DossierWhoosh:
    """The folder of one index: what it stores and commits."""

    def __init__(self, dossier: Path, nom: str, *, attente_s: float = ATTENTE_S) -> None:
        self._dossier = dossier
        self._nom = nom
        self._attente_s = attente_s

    def generation(self) -> int:
        """Rises with every commit; -1 when nothing was ever written."""
        with sans_dommage():
            if not self._dossier.is_dir():
                return -1
            generation: int = index.TOC._latest_generation(self._stockage(), self._nom)
            return generation

    def ouvrir_whoosh(self) -> Any:
        """The Whoosh index, made when nothing is there. Raises IndexAReconstruire."""
        if self.generation() < 0:
            with self.seul():
                self._creer()
        return self._ouvrir()

    def vider(self) -> None:
        """Starts from nothing, even when what is there cannot be read. Generations go on: readers notice."""
        with self.seul(), sans_dommage():
            generation = self.generation() + 1
            index.TOC(_schema(), [], generation).write(self._stockage(), self._nom)
            nettoyer(self._dossier, self._nom, garder=index.TOC._filename(self._nom, generation).__eq__)

    @contextmanager
    def ecrire(self, position: int) -> Iterator[RedacteurWhoosh]:
        """A writer, committed at the end with the position, or cancelled by any error."""
        with self.seul():
            self._creer()
            with sans_dommage():
                nettoyer(self._dossier, self._nom, garder=f"{TANTIVY}{self._nom}".__ne__)
                redacteur = SegmentWriter(self._ouvrir(), _lk=False, codec=Codec())
                redacteur.pool.cleanup()
                redacteur.pool = Groupes()
                commit = RedacteurWhoosh(redacteur)
            commit.position = position
            try:
                yield commit
            except BaseException:
                redacteur.cancel()
                raise
            with sans_dommage():
                redacteur.commit(mergetype=partial(_fusionner, commit.retrait))

    def seul(self) -> AbstractContextManager[None]:
        """Held while writing."""
        return seul_a_ecrire(self._dossier, self._nom, self._attente_s)

    def _creer(self) -> None:
        with sans_dommage():
            if self.generation() < 0:
                index.TOC(_schema(), [], 0).write(self._stockage(), self._nom)

    def _ouvrir(self) -> Any:
        while True:
            generation = self.generation()
            try:
                with sans_dommage():
                    ouvert = self._stockage().open_index(indexname=self._nom)
                    version = getattr(ouvert.schema, "version", 0)
                break
            except IndexAReconstruire:
                # A commit puts a new table of contents in the place of the old one: only a still index is damaged.
                if self.generation() == generation:
                    raise
        if version != VERSION:
            raise d_une_autre_version()
        return ouvert

    def _stockage(self) -> Any:
        return FileStorage(str(self._dossier), supports_mmap=False)


class RedacteurWhoosh:
    """One commit: what is put and removed there."""

    def __init__(self, redacteur: Any) -> None:
        self.whoosh = redacteur
        self.retrait = False
        lecteur = redacteur.reader()
        self._segments = lecteur.leaf_readers() if lecteur.doc_count_all() else []

    @property
    def position(self) -> int:
        """See `Redacteur`."""
        return int(self.whoosh.schema.position)

    @position.setter
    def position(self, position: int) -> None:
        self.whoosh.schema.position = position

    def poser(self, document: Document) -> None:
        """See `Redacteur`."""
        self._oublier(document.fiche.cle)
        inventaire = inventorier(document)
        self.whoosh.pool.poser(self.whoosh.docnum, document.fiche.cle, inventaire)
        self.whoosh.add_document(
            fiche=en_json([*document.fiche, inventaire.longueur]).encode(),
            contenu=ecrire_contenu(document, inventaire.departs),
        )

    def retirer(self, cle: str) -> None:
        """See `Redacteur`."""
        self._oublier(cle)
        self.retrait = True

    def _oublier(self, cle: str) -> None:
        with sans_dommage():
            for segment, depart in self._segments:
                lu = lire(segment, CLE, cle)
                for rang in lu.actes() if lu else ():
                    self.whoosh.delete_document(depart + rang)


def _fusionner(retrait: bool, redacteur: Any, segments: list[Any]) -> list[Any]:
    """Merge policy: of each size there are few segments, so a commit costs little on the average; and the words of a
    removed act are erased from the disk: at once in a small segment, in a large one when a tenth of it is gone."""
    etages: dict[int, list[Any]] = {}
    repris: list[Any] = []
    borne = _PURGE_MAX if retrait else 0
    for segment in segments:
        total, partis = segment.doc_count_all(), segment.deleted_count()
        if partis and (total <= borne or partis * 10 >= total):
            repris.append(segment)
        else:
            etages.setdefault(len(str(total)), []).append(segment)
    repris += [s for etage in etages.values() if len(etage) >= _ETAGE_MAX for s in etage]
    for segment in repris:
        lecteur = SegmentReader(redacteur.storage, redacteur.schema, segment)
        _reprendre(redacteur, lecteur)
        lecteur.close()
    return [s for s in segments if s not in repris]


def _reprendre(redacteur: Any, lecteur: Any) -> None:
    """What Whoosh's `add_reader` does, with postings read whole."""
    debut = redacteur.docnum
    nouveaux = redacteur.write_per_doc(redacteur.schema.names(), lecteur)
    if nouveaux is None:
        nouveaux = {rang: debut + rang for rang in range(lecteur.doc_count_all())}
    redacteur.pool.reprendre(lecteur, nouveaux)
    redacteur._added = True


class Feuille:
    """One segment: its files never change, only the list of its removed acts grows."""

    def __init__(self, lecteur: Any, depart: int, fiches: list[tuple[Fiche, int]]) -> None:
        self.lecteur = lecteur
        self.depart = depart
        self.fiches = fiches
        self.partis: frozenset[int] = frozenset(lecteur.segment().deleted_docs() if lecteur.has_deletions() else ())

    @sans_dommage()
    def postes(self, terme: str) -> dict[int, float]:
        """Live acts that hold the term, with its weight there."""
        depart, lu = self.depart, lire(self.lecteur, TEXTE, terme)
        if lu is None:
            return {}
        trouves = {depart + acte: poids for acte, poids in zip(lu.actes(), lu.poids(), strict=True)}
        for parti in self.partis:
            trouves.pop(depart + parti, None)
        return trouves

    @sans_dommage()
    def positions(self, terme: str, actes: Iterable[int]) -> list[tuple[int, array[int]]]:
        """Positions of the term in these acts, given in order."""
        lu = lire(self.lecteur, TEXTE, terme)
        if lu is None:
            return []
        presents = list(rangs_de(lu.actes(), [acte - self.depart for acte in actes]))
        positions = lu.positions(rang for _, rang in presents)
        return [(self.depart + acte, ou) for (acte, _), ou in zip(presents, positions, strict=True)]

    @sans_dommage()
    def actes_du_mot(self, mot: str) -> list[int]:
        """Live acts where the word stands so written."""
        lu = lire(self.lecteur, MOTS, mot)
        return [self.depart + a for a in lu.actes() if a not in self.partis] if lu else []

    @sans_dommage()
    def termes(self, debut: str) -> list[str]:
        """Terms that begin so."""
        return [t.decode() for t in self.lecteur.expand_prefix(TEXTE, debut.encode())]

    @sans_dommage()
    def vocabulaire(self) -> Counter[str]:
        """Each word and the number of live acts where it stands."""
        comptes = Counter(dict(mots_du_segment(self.lecteur)))
        for parti in self.partis:
            _, passages = self.contenu(parti)
            comptes.subtract(mots_de(passages))
        return +comptes

    @sans_dommage()
    def contenu(self, rang: int) -> tuple[dict[str, str | None], tuple[Passage, ...]]:
        """What a result shows of the act at this place of the segment, and its passages."""
        return lire_contenu(self.lecteur.stored_fields(rang)["contenu"])


@sans_dommage()
def lire_fiches(lecteur: Any) -> list[tuple[Fiche, int]]:
    """Fiche and length in words of every act of a segment, removed ones included."""
    colonne = lecteur.column_reader("fiche")
    lignes = (json.loads(octets) for octets in colonne)
    return [(Fiche(*ligne[:-1]), ligne[-1]) for ligne in lignes]
