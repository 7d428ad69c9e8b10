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
from search.inventaire import VERSION, ecrire_contenu, en_json, inventorier, lire_contenu, mots_de, valeurs
from search.whoosh_postes import MOTS, TEXTE, Champ, Codec, Groupes, actes_de, blocs, poids_de, positions_de

_RIEN = array("I")
_PURGE_MAX = 300  # acts of a segment that one removal may rewrite: about a second
_ETAGE_MAX = 6  # segments of 1 to 9 acts, of 10 to 99, and so on, before those of one size become one


class _Schema(fields.Schema):  # type: ignore[misc]
    """Written with every commit, in the same rename: so are the version and the position of the change feed."""

    version: int = 0
    position: int = 0


def _schema() -> _Schema:
    schema = _Schema(
        cle=fields.ID(unique=True),
        texte=Champ(positions=True),
        mots=Champ(positions=False),
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
        self._lecteur = redacteur.reader()

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
        acte, ajouter = self.whoosh.docnum, self.whoosh.pool.ajouter
        self.whoosh.add_document(
            cle=document.fiche.cle,
            fiche=en_json([*valeurs(document.fiche), inventaire.longueur]).encode(),
            contenu=ecrire_contenu(document, inventaire.departs),
        )
        for terme, poids in inventaire.poids.items():
            ajouter(TEXTE, terme.encode(), acte, poids, inventaire.positions[terme])
        for mot in inventaire.mots:
            ajouter(MOTS, mot.encode(), acte, 1.0, _RIEN)

    def retirer(self, cle: str) -> None:
        """See `Redacteur`."""
        self._oublier(cle)
        self.retrait = True

    def _oublier(self, cle: str) -> None:
        with sans_dommage():
            lecteur = self._lecteur
            rang = lecteur.first_id("cle", cle) if ("cle", cle) in lecteur else None
        if rang is not None:
            self.whoosh.delete_document(rang)


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
        redacteur.add_reader(lecteur)
        lecteur.close()
    return [s for s in segments if s not in repris]


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
        depart, trouves = self.depart, dict[int, float]()
        for bloc in blocs(self.lecteur, TEXTE, terme):
            trouves |= {depart + a: p for a, p in zip(actes_de(bloc), poids_de(bloc), strict=True)}
        for parti in self.partis if trouves else ():
            trouves.pop(depart + parti, None)
        return trouves

    @sans_dommage()
    def positions(self, terme: str, actes: Iterable[int]) -> list[tuple[int, array[int]]]:
        """Positions of the term in these acts, given in order."""
        rangs = [acte - self.depart for acte in actes]
        trouves: list[tuple[int, array[int]]] = []
        ici = 0
        for bloc in blocs(self.lecteur, TEXTE, terme):
            siennes, ici = positions_de(bloc, rangs, ici)
            trouves += ((self.depart + rang, ou) for rang, ou in siennes)
            if ici == len(rangs):
                break
        return trouves

    @sans_dommage()
    def actes_du_mot(self, mot: str) -> list[int]:
        """Live acts where the word stands so written."""
        actes = (a for bloc in blocs(self.lecteur, MOTS, mot) for a in actes_de(bloc))
        return [self.depart + a for a in actes if a not in self.partis]

    @sans_dommage()
    def termes(self, debut: str) -> list[str]:
        """Terms that begin so."""
        return [t.decode() for t in self.lecteur.expand_prefix(TEXTE, debut.encode())]

    @sans_dommage()
    def vocabulaire(self) -> Counter[str]:
        """Each word and the number of live acts where it stands."""
        comptes: Counter[str] = Counter()
        for nom, terme in self.lecteur.terms_from(MOTS, b""):
            if nom != MOTS:
                break
            comptes[terme.decode()] = self.lecteur.doc_frequency(MOTS, terme)
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
