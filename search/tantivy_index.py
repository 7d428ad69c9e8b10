"""The index on disk by tantivy: terms already analysed, columns for filters and counts, one commit at a time.

A word of the title is written as often as it weighs, and every act has `NEUTRE` empty words more: tantivy's own BM25
is then that of `classement`. One more document, without words, holds the version and the position of the change feed:
they stand or fall with the commit.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from pathlib import Path

import tantivy

from schemas.identifiants import numero_canonique
from search.classement import NEUTRE
from search.document import Document, Fiche
from search.dommages import ATTENTE_S, TANTIVY, d_une_autre_version, nettoyer, sans_dommage, seul_a_ecrire
from search.engine import Tri
from search.facettes import LECTURES, PLIEES, ensemble
from search.inventaire import (
    VERSION,
    Inventaire,
    ecrire_contenu,
    en_json,
    inventorier,
    lire_contenu,
)

REPERE = "\x00position"
"""Key of the document that holds the version and the position; no act has a key that begins so."""

JOUR_MAX = date.max.toordinal()
"""The day of an act without a date, where the oldest come first."""

# Of the writer, in bytes, where there is so much to write; it has one thread. Segments of few thousands of acts would
# all be merged when the next small ones come, and a new act would wait for it.
_MEMOIRE = 512 << 20
_PURGE_MAX = 300  # acts of a segment that one removal may rewrite: about a second
_NEUTRE = tantivy.Token("\x00", 0, 0, 0)


def _schema() -> tantivy.Schema:
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("texte", tokenizer_name="raw", index_option="position")
    for nom in ("cle", "mots", "couples", "cite", "numero", *LECTURES):
        schema.add_text_field(nom, tokenizer_name="raw", index_option="basic", fast=nom in LECTURES)
    for nom in ("ensemble", Tri.RECENT, Tri.ANCIEN, *(f"{nom}_ecrit" for nom in PLIEES)):
        schema.add_text_field(nom, tokenizer_name="raw", index_option="basic", fast=True)
    schema.add_integer_field("jour", indexed=True, fast=True)
    for nom in ("fiche", "contenu", "places"):
        schema.add_bytes_field(nom, stored=True)
    return schema.build()


SCHEMA = _schema()


class DossierTantivy:
    """The folder of one index: what it stores and commits."""

    def __init__(self, dossier: Path, nom: str, *, attente_s: float = ATTENTE_S, ancien: Path | None = None) -> None:
        self._parent = dossier
        self._ancien = ancien or dossier
        self._nom = nom
        self._dossier = dossier / f"{TANTIVY}{nom}"
        self._attente_s = attente_s

    def generation(self) -> tuple[int, int]:
        """Changes with every commit, and every merge; (0, 0) when nothing was ever written."""
        with sans_dommage():
            try:
                etat = (self._dossier / "meta.json").stat()
            except FileNotFoundError:
                return 0, 0
            return etat.st_ino, etat.st_mtime_ns

    def vider(self) -> None:
        """See `Index`."""
        with self.seul(), sans_dommage():
            nettoyer(self._parent, self._nom)
            nettoyer(self._ancien, self._nom)
            self._creer()

    @contextmanager
    def ecrire(self, position: int) -> Iterator[RedacteurTantivy]:
        """See `Index`."""
        with self.seul():
            self._creer()
            with sans_dommage():
                for dossier in {self._parent, self._ancien}:
                    nettoyer(dossier, self._nom, garder=lambda fichier, d=dossier: d / fichier == self._dossier)  # type: ignore[misc]
                index = self._ouvrir()
                redacteur = RedacteurTantivy(index, position)
            try:
                yield redacteur
            except BaseException:
                redacteur.abandonner()
                raise
            with sans_dommage():
                redacteur.finir()

    def ouvrir_tantivy(self) -> tantivy.Index:
        """The index, made when nothing is there. Raises IndexAReconstruire."""
        if self.generation() == (0, 0):
            with self.seul():
                self._creer()
        with sans_dommage():
            return self._ouvrir()

    def seul(self) -> AbstractContextManager[None]:
        """Held while writing."""
        return seul_a_ecrire(self._parent, self._nom, self._attente_s)

    def _creer(self) -> None:
        with sans_dommage():
            if self.generation() == (0, 0):
                self._dossier.mkdir(exist_ok=True)
                tantivy.Index(SCHEMA, path=str(self._dossier))

    def _ouvrir(self) -> tantivy.Index:
        index = tantivy.Index.open(str(self._dossier))
        index.config_reader("manual")
        lire_repere(index.searcher())
        return index


class RedacteurTantivy:
    """One commit: what is put and removed there."""

    def __init__(self, index: tantivy.Index, position: int) -> None:
        self.position = position
        self._lecteur = index.searcher()
        self._tantivy = index.writer(_MEMOIRE, 1)
        self._touches: set[str] = set()
        self._retires: list[str] = []

    def poser(self, document: Document) -> None:
        """See `Redacteur`."""
        self._oublier(document.fiche.cle)
        self._tantivy.add_document(_en_tantivy(document))

    def retirer(self, cle: str) -> None:
        """See `Redacteur`."""
        self._retires.append(cle)
        self._oublier(cle)

    def finir(self) -> None:
        """Commits."""
        self._purger()
        self._tantivy.delete_documents_by_term("cle", REPERE)
        repere = tantivy.Document()
        repere.add_text("cle", REPERE)
        repere.add_bytes("fiche", en_json([VERSION, self.position]).encode())
        self._tantivy.add_document(repere)
        self._tantivy.commit()
        self.fermer()

    def abandonner(self) -> None:
        """Forgets what was put and removed."""
        self._tantivy.rollback()
        self.fermer()

    def fermer(self) -> None:
        """Frees tantivy's own lock. Merges that nobody waits for are lost, and segments pile up."""
        self._tantivy.wait_merging_threads()

    def _oublier(self, cle: str) -> None:
        self._touches.add(cle)
        self._tantivy.delete_documents_by_term("cle", sur(cle))

    def _purger(self) -> None:
        """Writes small segments again without the acts that were removed, for their words to leave the disk at once;
        those of a larger one leave when it is merged."""
        partis = [lire_adresse(self._lecteur, cle) for cle in self._retires]
        segments = {adresse.segment_ord for adresse in partis if adresse is not None}
        if not segments:
            return
        tous = self._lecteur.search(tantivy.Query.all_query(), limit=self._lecteur.num_docs, count=False).hits
        for segment in segments:
            siens = [adresse for _, adresse in tous if adresse.segment_ord == segment]
            for document in map(self._lecteur.doc, siens if len(siens) <= _PURGE_MAX else ()):
                contenu = document.get_first("contenu")
                if contenu is not None and (fiche := lire_fiche(document)).cle not in self._touches:
                    self.poser(Document(fiche, *lire_contenu(contenu)))


def lire_repere(lecteur: tantivy.Searcher) -> int:
    """The position of the change feed at this commit. Raises IndexAReconstruire when another version wrote it."""
    adresse = lire_adresse(lecteur, REPERE)
    if adresse is None:
        return 0
    version, position = json.loads(lecteur.doc(adresse).get_first("fiche"))
    if version != VERSION:
        raise d_une_autre_version()
    return int(position)


def lire_adresse(lecteur: tantivy.Searcher, cle: str) -> tantivy.DocAddress | None:
    """Where the act of this key stands."""
    hits = lecteur.search(tantivy.Query.term_query(SCHEMA, "cle", sur(cle)), limit=1, count=False).hits
    return hits[0][1] if hits else None


def lire_fiche(document: tantivy.Document) -> Fiche:
    """The fiche of a stored document."""
    return Fiche(*json.loads(document.get_first("fiche")))


def ordres(jour: int, cle: str) -> dict[str, str]:
    """For each order of dates, what sorts an act as `cle_de_tri` does. UTF-8 sorts as code points do."""
    reste = cle.encode("utf-8", "surrogatepass").hex()
    return {Tri.RECENT: f"{JOUR_MAX - jour:07d}{reste}", Tri.ANCIEN: f"{jour or JOUR_MAX:07d}{reste}"}


def sur(texte: str) -> str:
    """Without the halves of surrogate pairs, which tantivy refuses."""
    return texte if texte.isascii() else texte.encode("utf-8", "replace").decode()


def _en_tantivy(document: Document) -> tantivy.Document:
    fiche, inventaire = document.fiche, inventorier(document)
    lignes = "\n".join(f"{terme} {' '.join(map(str, ou))}" for terme, ou in inventaire.positions.items())
    rendu = tantivy.Document()
    rendu.add_pre_tokenized_text("texte", tantivy.PreTokenizedString("", list(_mots_pesants(inventaire))))
    champs: dict[str, Iterable[str]] = {nom: lire(fiche) for nom, lire in LECTURES.items()}
    champs |= {f"{nom}_ecrit": lire(fiche) for nom, lire in PLIEES.items()}
    champs |= {"cle": [fiche.cle], "mots": inventaire.mots, "cite": fiche.cite, "ensemble": [ensemble(fiche)]}
    champs["couples"] = _couples(inventaire.positions)
    champs |= {nom: [ordre] for nom, ordre in ordres(fiche.jour, fiche.cle).items()}
    champs["numero"] = [numero_canonique(fiche.numero)] if fiche.numero else []
    for nom, textes in champs.items():
        for texte in textes:
            rendu.add_text(nom, sur(texte))
    rendu.add_integer("jour", fiche.jour)
    rendu.add_bytes("fiche", en_json(fiche).encode())
    rendu.add_bytes("contenu", ecrire_contenu(document, inventaire.departs).encode())
    rendu.add_bytes("places", f"\n{lignes}\n".encode())
    return rendu


def couple(terme: str, suivant: str) -> str:
    """Two terms side by side, as one."""
    return f"{terme} {suivant}"


def _couples(positions: Mapping[str, Iterable[int]]) -> set[str]:
    """Every two terms that stand side by side in an act: most phrases are then found without reading positions."""
    par_position: dict[int, list[str]] = defaultdict(list)
    for terme, siennes in positions.items():
        for position in siennes:
            par_position[position].append(terme)
    suites = ((termes, par_position[p + 1]) for p, termes in [*par_position.items()] if p + 1 in par_position)
    return {couple(un, autre) for termes, suivants in suites for un in termes for autre in suivants}


def _mots_pesants(inventaire: Inventaire) -> Iterator[tantivy.Token]:
    """Each term where it stands, and once more at its first place for each unit of weight above."""
    yield from [_NEUTRE] * NEUTRE
    for terme, positions in inventaire.positions.items():
        yield from [tantivy.Token(terme, positions[0], 0, 0)] * (inventaire.poids[terme] - len(positions))
        for position in positions:
            yield tantivy.Token(terme, position, 0, 0)
