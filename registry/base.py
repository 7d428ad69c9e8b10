"""Tables and connections. SQLite by default: WAL, synchronous=FULL, foreign keys on. Rows never leave `registry`."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Date,
    DateTime,
    Engine,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    create_engine,
    event,
    inspect,
)

REVISION = "0005"
"""Newest revision of the schema, so that opening a home needs no migration machinery."""

metadata = MetaData()

collectivites = Table(
    "collectivites",
    metadata,
    Column("siren", String(9), primary_key=True),
    Column("nom", Text, nullable=False),
    Column("type", String(32), nullable=False),
    Column("siret", String(14)),
    Column("population", Integer),
    Column("departement", String(3)),
    Column("territoire", String(32), nullable=False),
    Column("tribunal", Text),
    Column("site", Text),
    Column("contact", Text),
    Column("regimes", JSON, nullable=False),
    Column("predecesseur", String(9)),
    Column("a_completer", Boolean, nullable=False),
)

dossiers = Table(
    "dossiers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("cle", String(32), nullable=False, unique=True),
    Column("etape", String(16), nullable=False),
    Column("siren", String(9), ForeignKey("collectivites.siren")),
    Column("nature", String(2), nullable=False),
    Column("date_seance", Date),
    Column("numero", Text),
    Column("canonique", Text),
    Column("identifiant", Text, unique=True),
    Column("uri", Text, unique=True),
    Column("empreinte_corps", String(64), nullable=False),
    Column("brouillon", LargeBinary),
    Column("diagnostics", JSON, nullable=False),
    Column("qualification", JSON, nullable=False),
    Column("demonstration", Boolean, nullable=False),
    Column("cree_le", DateTime, nullable=False),
    UniqueConstraint("siren", "nature", "date_seance", "canonique", name="identite"),
    Index("dossiers_canonique", "canonique"),
    Index("dossiers_etape", "etape", "date_seance"),
)

versions = Table(
    "versions",
    metadata,
    Column("dossier", Integer, ForeignKey("dossiers.id"), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("acte_xml", String(64), nullable=False),
    Column("position", Integer, ForeignKey("journal.position"), nullable=False),
    Column("scelle_le", DateTime, nullable=False),
    Column("motif", Text),
)

documents = Table(
    "documents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("dossier", Integer, ForeignKey("dossiers.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("type", String(16), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("nom", Text, nullable=False),
    Column("media", Text, nullable=False),
    Column("octets", Integer, nullable=False),
    Column("rang", Integer, nullable=False),
    Column("ajoute_le", DateTime, nullable=False),
    Column("echeance", DateTime),
    Column("renouvelle", Boolean, nullable=False),
    Index("documents_sha256", "sha256"),
    Index("documents_echeance", "echeance"),
    Index("documents_dossier", "dossier"),
)

evenements = Table(
    "evenements",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("dossier", Integer, ForeignKey("dossiers.id"), nullable=False),
    Column("ref", String(16), nullable=False),
    Column("type", String(32), nullable=False),
    Column("date", Date, nullable=False),
    Column("recu_le", Date),
    Column("envoye_le", Date),
    Column("auteur", String(16)),
    Column("moyen", String(16)),
    Column("lieu", Text),
    Column("urgence", Boolean, nullable=False),
    Column("source", String(16), nullable=False),
    Column("vaut_recours", Boolean),
    Column("remplace", String(16)),
    Column("piece", String(64)),
    Column("note", Text),
    Column("prive", Boolean, nullable=False),
    Column("appris_le", DateTime, nullable=False),
    UniqueConstraint("dossier", "ref", name="ref_unique"),
)

mises_en_ligne = Table(
    "mises_en_ligne",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("dossier", Integer, ForeignKey("dossiers.id"), nullable=False),
    Column("debut", DateTime, nullable=False),
    Column("fin", DateTime),
    Column("motif", Text),
    Index("mises_en_ligne_dossier", "dossier"),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("dossier", Integer, ForeignKey("dossiers.id"), nullable=False),
    Column("champ", Text, nullable=False),
    Column("avant", Text),
    Column("apres", Text),
    Column("par", Text, nullable=False),
    Column("le", DateTime, nullable=False),
    Index("decisions_dossier", "dossier"),
)
"""What a person decided on an act: a corrected field, findings accepted, a qualification. Append-only."""

journal = Table(
    "journal",
    metadata,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("engagement", LargeBinary(32), nullable=False),
    Column("nonce", LargeBinary(32), nullable=False),
    Column("objet", String(64), nullable=False),
    Column("genre", String(16), nullable=False),
    Index("journal_objet", "objet"),
)

tuiles = Table(
    "tuiles",
    metadata,
    Column("niveau", Integer, primary_key=True, autoincrement=False),
    Column("rang", Integer, primary_key=True, autoincrement=False),
    Column("racine", LargeBinary(32), nullable=False),
    Column("hachages", LargeBinary(8192), nullable=False),
)
"""Full tiles of the journal's tree (C2SP tlog-tiles), each with the hash that stands for it one level above."""

checkpoints = Table(
    "checkpoints",
    metadata,
    Column("taille", Integer, primary_key=True, autoincrement=False),
    Column("note", LargeBinary, nullable=False),
)

horodatages = Table(
    "horodatages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("taille", Integer, ForeignKey("checkpoints.taille"), nullable=False),
    Column("jeton", LargeBinary, nullable=False),
    Column("instant", DateTime, nullable=False),
    Column("recu_le", DateTime, nullable=False),
    Index("horodatages_taille", "taille"),
)
"""RFC 3161 tokens over checkpoints: `instant` is the authority's time, `recu_le` the home's clock at that moment."""

cosignatures = Table(
    "cosignatures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("taille", Integer, ForeignKey("checkpoints.taille"), nullable=False),
    Column("temoin", Text, nullable=False),
    Column("ligne", Text, nullable=False),
    Column("instant", DateTime, nullable=False),
    Column("recue_le", DateTime, nullable=False),
    Index("cosignatures_taille", "taille"),
)
"""Cosignatures of witnesses over checkpoints; `temoin` is the verifier key that each was verified with."""

releves = Table(
    "releves",
    metadata,
    Column("position", Integer, ForeignKey("journal.position"), primary_key=True, autoincrement=False),
    Column("objet", String(64), nullable=False),
    Column("observe_le", DateTime, nullable=False),
    Index("releves_observe_le", "observe_le"),
)
"""Records of what was really served: one stored object and one leaf of the journal each."""

espaces = Table(
    "espaces",
    metadata,
    Column("siren", String(9), ForeignKey("collectivites.siren"), primary_key=True),
    Column("mentions", JSON, nullable=False),
    Column("theme", JSON),
    Column("logo", LargeBinary),
    Column("logo_media", String(32)),
)
"""What an authority says of itself on its pages; the newest replaces: it is a setting, no fact of an act."""

noms_retires = Table(
    "noms_retires",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("siren", String(9), ForeignKey("collectivites.siren"), nullable=False),
    Column("dossier", Integer, ForeignKey("dossiers.id")),
    Column("nom", Text, nullable=False),
    Column("leve", Boolean, nullable=False),
    Column("motif", Text),
    Column("par", Text, nullable=False),
    Column("le", DateTime, nullable=False),
    Index("noms_retires_siren", "siren"),
)
"""Names by which an act (all those of the authority when none is named) may no longer be found. Append-only."""

listes_examinees = Table(
    "listes_examinees",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("siren", String(9), ForeignKey("collectivites.siren"), nullable=False),
    Column("jour", Date, nullable=False),
    Column("organe", Text, nullable=False),
    Column("lignes", JSON, nullable=False),
    Column("publiee_le", Date, nullable=False),
    Column("par", Text, nullable=False),
    Index("listes_examinees_jour", "jour", "siren"),
)
"""Lists of the délibérations examined, as they were put online (CGCT L.2121-25). Append-only."""

remplacements = Table(
    "remplacements",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("dossier", Integer, ForeignKey("dossiers.id"), nullable=False),
    Column("remplacant", Integer, ForeignKey("dossiers.id")),
    Column("par", Text, nullable=False),
    Column("le", DateTime, nullable=False),
    Index("remplacements_dossier", "dossier"),
)
"""Which act replaces another, by decision of the authority (none: no longer). Append-only."""

changements = Table(
    "changements",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("dossier", Integer, ForeignKey("dossiers.id"), nullable=False),
)


def parmi(colonne: ColumnElement[Any], valeurs: Sequence[Any]) -> ColumnElement[bool]:
    """True for these values; a single one is compared, which costs half as much to ask as a list of one."""
    return colonne == valeurs[0] if len(valeurs) == 1 else colonne.in_(valeurs)


class Base:
    """One database file. `lecture()` and `ecriture()` give a connection in a transaction."""

    def __init__(self, chemin: Path) -> None:
        self.chemin = chemin
        self.moteur = _moteur(chemin)
        self._temoin: sqlite3.Connection | None = None
        self._verrou = Lock()

    @contextmanager
    def lecture(self) -> Iterator[Connection]:
        """A read transaction: one snapshot from its first query."""
        with self.moteur.connect() as connexion:
            yield connexion

    @contextmanager
    def ecriture(self) -> Iterator[Connection]:
        """A write transaction, taken at once (BEGIN IMMEDIATE): what is read in it cannot have changed at commit."""
        with self.moteur.connect().execution_options(ecriture=True) as connexion, connexion.begin():
            yield connexion

    def compteur(self) -> int:
        """A number that is another one as soon as anything was committed since the last call, by whatever process.

        It means nothing to another `Base`: SQLite counts for the connection that asks (`PRAGMA data_version`), so one
        connection asks, and never writes.
        """
        with self._verrou:
            if self._temoin is None:
                self._temoin = sqlite3.connect(self.chemin, timeout=30, isolation_level=None, check_same_thread=False)
            return int(self._temoin.execute("PRAGMA data_version").fetchone()[0])

    def a_jour(self) -> bool:
        """True when the schema is at `REVISION`."""
        with self.lecture() as connexion:
            return inspect(connexion).has_table("alembic_version") and (
                connexion.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == REVISION
            )

    def fermer(self) -> None:
        """Closes every connection."""
        self.moteur.dispose()
        with self._verrou:
            if self._temoin is not None:
                self._temoin.close()
                self._temoin = None


def _moteur(chemin: Path) -> Engine:
    moteur = create_engine(f"sqlite:///{chemin}", connect_args={"timeout": 30, "check_same_thread": False})

    @event.listens_for(moteur, "connect")
    def _regler(connexion: Any, _: Any) -> None:
        connexion.isolation_level = None
        for reglage in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=30000"):
            connexion.execute(f"PRAGMA {reglage}")

    @event.listens_for(moteur, "begin")
    def _commencer(connexion: Connection) -> None:
        ecriture = connexion.get_execution_options().get("ecriture", False)
        connexion.exec_driver_sql("BEGIN IMMEDIATE" if ecriture else "BEGIN")

    return moteur
