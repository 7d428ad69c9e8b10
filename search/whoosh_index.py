"""The index on disk: what Whoosh stores, one writer at a time, and snapshots that readers share.

Whoosh serves as storage (terms, postings, columns); ranking, filters and counts are computed above from live acts
only, so an index that grew change by change answers exactly as one built at once.
"""

from __future__ import annotations

import errno
import json
import pickle
import shutil
import struct
import zlib
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from whoosh import columns, fields, formats, index
from whoosh.codec.whoosh3 import W3Codec
from whoosh.filedb.filestore import FileStorage
from whoosh.reading import SegmentReader, TermNotFound
from whoosh.util.filelock import try_for
from whoosh.writing import SegmentWriter

from schemas.erreurs import ServiceIndisponible
from search.classement import POIDS_TEXTE
from search.document import Document, Fiche, Passage
from search.engine import IndexAReconstruire
from search.french import analyser, decouper

VERSION = 3
"""Of the schema and of the analysis: a change in what is stored, or in `french`, raises it, and indexes are remade."""

ATTENTE_S = 30.0
"""Longest wait for another writer; a batch of a thousand acts takes a few seconds."""

_ABIMES = (
    OSError,
    EOFError,
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    ImportError,
    AssertionError,
    OverflowError,
    MemoryError,
    struct.error,
    zlib.error,
    pickle.UnpicklingError,
    index.IndexError,
)
_DISQUE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EMFILE, errno.ENFILE, errno.EIO})
_ENTRE_PASSAGES = 100  # positions left between two passages: no phrase runs from one into the next
_MEMOIRE_MO = 256
_PURGE_MAX = 300  # acts of a segment that one removal may rewrite: about a second
_ETAGE_MAX = 6  # segments of 1 to 9 acts, of 10 to 99, and so on, before those of one size become one
MOT_MIN = 3
"""Letters of the words that are suggested."""


class _Positions(formats.Format):  # type: ignore[misc]
    """Postings whose value is the positions, as unsigned 32-bit integers."""

    def decode_positions(self, valeur: bytes) -> array[int]:
        """Positions of one posting."""
        return array("I", valeur)


class _Texte(fields.FieldType):  # type: ignore[misc]
    """Terms already analysed: term → (weight, positions)."""

    def __init__(self) -> None:
        super().__init__(format=_Positions(), analyzer=None)

    def index(self, value: dict[str, tuple[float, array[int]]], **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Postings of one act."""
        for terme, (poids, positions) in value.items():
            yield terme.encode(), 1, poids, positions.tobytes()


class _Mots(fields.FieldType):  # type: ignore[misc]
    """Words as people write them, for suggestions."""

    def __init__(self) -> None:
        super().__init__(format=formats.Existence(), analyzer=None)

    def index(self, value: Iterable[str], **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Postings of one act."""
        for mot in value:
            yield mot.encode(), 1, 1.0, b""


class _Schema(fields.Schema):  # type: ignore[misc]
    """Written with every commit, in the same rename: so are the version and the position of the change feed."""

    version: int = 0
    position: int = 0


def _codec() -> Any:
    codec = W3Codec(blocklimit=512, compression=0)
    # Lengths stand in the fiche: without this, Whoosh asks the disk for them once a posting.
    codec.length_stats = False
    return codec


def _schema() -> _Schema:
    schema = _Schema(
        cle=fields.ID(unique=True),
        texte=_Texte(),
        mots=_Mots(),
        fiche=fields.COLUMN(columns.VarBytesColumn()),
        contenu=fields.STORED(),
    )
    schema.version = VERSION
    return schema


@contextmanager
def sans_dommage() -> Iterator[None]:
    """Turns what a damaged file raises, whatever it is, into IndexAReconstruire."""
    try:
        yield
    except (PermissionError, BlockingIOError, InterruptedError) as erreur:
        raise _disque(erreur) from erreur
    except _ABIMES as erreur:
        if isinstance(erreur, OSError) and erreur.errno in _DISQUE:
            raise _disque(erreur) from erreur
        raise IndexAReconstruire(
            "IDX-01", "L’index de recherche est abîmé", "Il se reconstruit sans perte : executoire reindex."
        ) from erreur


def _disque(erreur: OSError) -> ServiceIndisponible:
    return ServiceIndisponible(
        "IDX-03", f"Le disque de l’index ne répond pas comme il faut : {erreur.strerror}", "Vérifiez place et droits."
    )


class Index:
    """The folder of one index."""

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

    def ouvrir(self) -> Any:
        """The Whoosh index, made when nothing is there. Raises IndexAReconstruire."""
        if self.generation() < 0:
            with self._verrou():
                self._creer()
        return self._ouvrir()

    def vider(self) -> None:
        """Starts from nothing, even when what is there cannot be read. Generations go on: readers notice."""
        with self._verrou(), sans_dommage():
            generation = self.generation() + 1
            index.TOC(_schema(), [], generation).write(self._stockage(), self._nom)
            self._nettoyer(garder=index.TOC._filename(self._nom, generation))

    @contextmanager
    def ecrire(self, position: int) -> Iterator[Any]:
        """A writer, committed at the end with the position, or cancelled by any error."""
        with self._verrou():
            self._creer()
            with sans_dommage():
                redacteur = SegmentWriter(self._ouvrir(), _lk=False, limitmb=_MEMOIRE_MO, codec=_codec())
            redacteur.schema.position = position
            redacteur.retrait = False
            try:
                yield redacteur
            except BaseException:
                redacteur.cancel()
                raise
            with sans_dommage():
                redacteur.commit(mergetype=_fusionner)

    @contextmanager
    def _verrou(self) -> Iterator[None]:
        """One writer at a time, between threads and processes; the system frees the lock of a writer that dies."""
        with sans_dommage():
            self._dossier.mkdir(parents=True, exist_ok=True)
            verrou = self._stockage().lock(f"{self._nom}_WRITELOCK")
            pris = try_for(verrou.acquire, timeout=self._attente_s, delay=0.02)
        if not pris:
            raise ServiceIndisponible(
                "IDX-02", "L’index de recherche est occupé par une autre écriture", "Réessayez dans un instant."
            )
        try:
            yield
        finally:
            verrou.release()

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
            raise IndexAReconstruire(
                "IDX-01",
                "L’index de recherche vient d’une autre version du logiciel",
                "Il se reconstruit sans perte : executoire reindex.",
            )
        return ouvert

    def _nettoyer(self, garder: str) -> None:
        for fichier in self._dossier.iterdir():
            sien = fichier.name.startswith((f"{self._nom}_", f"_{self._nom}_", f"{self._nom}."))
            if not sien or fichier.name == garder or fichier.name.endswith("_WRITELOCK"):
                continue
            if fichier.is_dir():
                shutil.rmtree(fichier)
            else:
                fichier.unlink()

    def _stockage(self) -> Any:
        return FileStorage(str(self._dossier))


def ajouter(redacteur: Any, document: Document) -> None:
    """Adds one act to the commit that is being written."""
    positions: dict[str, list[int]] = defaultdict(list)
    surplus: dict[str, float] = defaultdict(float)
    mots: set[str] = set()
    departs: list[int] = []
    depart = 0
    longueur = 0
    for passage in document.passages:
        departs.append(depart)
        ici = depart
        for _, position, jetons in decouper(passage.texte):
            longueur += len(jetons)
            for termes, decalage, _, _, mot, pli in jetons:
                ici = depart + position + decalage
                for terme in termes:
                    positions[terme].append(ici)
                if mot and len(pli) >= MOT_MIN:
                    mots.add(mot)
                if passage.poids != POIDS_TEXTE:
                    for terme in termes:
                        surplus[terme] += passage.poids - POIDS_TEXTE
        depart = ici + _ENTRE_PASSAGES
    fiche = [getattr(document.fiche, nom) for nom in Fiche.__slots__]
    passages = [(p.ou, p.eid, p.texte, p.poids, p.montre, d) for p, d in zip(document.passages, departs, strict=True)]
    redacteur.add_document(
        cle=document.fiche.cle,
        texte={t: (len(p) * POIDS_TEXTE + surplus.get(t, 0.0), array("I", p)) for t, p in positions.items()},
        mots=mots,
        fiche=_json([*fiche, longueur]).encode(),
        contenu=_json([document.vitrine, passages]),
    )


def _json(valeur: Any) -> str:
    # Escaped, so that a half of a surrogate pair in a badly read text is kept and breaks nothing.
    return json.dumps(valeur, separators=(",", ":"))


def _fusionner(redacteur: Any, segments: list[Any]) -> list[Any]:
    """Merge policy: of each size there are few segments, so a commit costs little on the average; and the words of a
    removed act are erased from the disk: at once in a small segment, in a large one when a tenth of it is gone."""
    etages: dict[int, list[Any]] = {}
    repris: list[Any] = []
    borne = _PURGE_MAX if redacteur.retrait else 0
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
    def postes(self, terme: str) -> list[tuple[int, float]]:
        """Live acts that hold the term, with its weight there."""
        lecteur = self._postes("texte", terme)
        trouves: list[tuple[int, float]] = []
        while lecteur is not None and lecteur.is_active():
            trouves.append((self.depart + lecteur.id(), lecteur.weight()))
            lecteur.next()
        return trouves

    @sans_dommage()
    def positions(self, terme: str, actes: Iterable[int]) -> list[tuple[int, array[int]]]:
        """Positions of the term in these acts, given in order."""
        lecteur = self._postes("texte", terme)
        trouves: list[tuple[int, array[int]]] = []
        for acte in actes:
            if lecteur is None or not lecteur.is_active():
                break
            lecteur.skip_to(acte - self.depart)
            if lecteur.is_active() and lecteur.id() == acte - self.depart:
                trouves.append((acte, array("I", lecteur.value())))
        return trouves

    @sans_dommage()
    def actes_du_mot(self, mot: str) -> list[int]:
        """Live acts where the word stands so written."""
        lecteur = self._postes("mots", mot)
        return [] if lecteur is None else [self.depart + n for n in lecteur.all_ids()]

    @sans_dommage()
    def termes(self, debut: str) -> list[str]:
        """Terms that begin so."""
        return [t.decode() for t in self.lecteur.expand_prefix("texte", debut.encode())]

    @sans_dommage()
    def vocabulaire(self) -> Counter[str]:
        """Each word and the number of live acts where it stands."""
        comptes: Counter[str] = Counter()
        for nom, terme in self.lecteur.terms_from("mots", b""):
            if nom != "mots":
                break
            comptes[terme.decode()] = self.lecteur.doc_frequency("mots", terme)
        for parti in self.partis:
            _, passages = self.contenu(parti)
            mots = {j.mot for p in passages for j in analyser(p.texte) if j.mot and len(j.pli) >= MOT_MIN}
            comptes.subtract(mots)
        return +comptes

    @sans_dommage()
    def contenu(self, rang: int) -> tuple[dict[str, str | None], tuple[Passage, ...]]:
        """What a result shows of the act at this place of the segment, and its passages."""
        vitrine, passages = json.loads(self.lecteur.stored_fields(rang)["contenu"])
        return vitrine, tuple(Passage(*p) for p in passages)

    def _postes(self, champ: str, terme: str) -> Any:
        try:
            return self.lecteur.postings(champ, terme.encode())
        except TermNotFound:
            return None


@sans_dommage()
def lire_fiches(lecteur: Any) -> list[tuple[Fiche, int]]:
    """Fiche and length in words of every act of a segment, removed ones included."""
    colonne = lecteur.column_reader("fiche")
    lignes = (json.loads(octets) for octets in colonne)
    return [(Fiche(*ligne[:-1]), ligne[-1]) for ligne in lignes]
