"""Everything that a register holds, to be taken elsewhere: acts at all stages, all versions, private events too.

For the authority that owns it, never for the public. Each function reads in the snapshot of the connection it is given.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, select

from registry import points
from registry.base import (
    collectivites,
    decisions,
    documents,
    dossiers,
    espaces,
    evenements,
    journal,
    listes_examinees,
    mises_en_ligne,
    noms_retires,
    releves,
    remplacements,
    versions,
)
from registry.journal import Journal
from registry.lignes import avec_fuseau
from registry.points import PointDeControle
from registry.tuiles import HAUTEUR, LARGEUR, Tuile, largeur
from schemas.acte_publie import TypeDocument


@dataclass(frozen=True, slots=True)
class DocumentTenu:
    """One stored document of an act: its version, kind, rank, name, media type, SHA-256 (hex)."""

    version: int
    type: TypeDocument
    rang: int
    nom: str
    media: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ActeTenu:
    """One act as the register holds it. `faits`: its rows, ready for JSON; `pieces`: SHA-256 (hex) of what its events
    rest on; `brouillon`: its Akoma Ntoso while it is a draft."""

    cle: str
    siren: str | None
    seance: date | None
    nom: str
    faits: Mapping[str, Any]
    documents: tuple[DocumentTenu, ...]
    pieces: tuple[str, ...]
    brouillon: bytes | None


def actes_tenus(connexion: Connection) -> Iterator[ActeTenu]:
    """Every act, in order of entry."""
    for ligne in connexion.execute(select(dossiers).order_by(dossiers.c.id)).mappings().all():
        siens = {nom: _de(connexion, table, ligne["id"]) for nom, table in _TABLES.items()}
        faits = _faits(ligne, "id", "brouillon")
        faits |= {nom: [_faits(v, "id", "dossier") for v in lignes] for nom, lignes in siens.items()}
        yield ActeTenu(
            cle=ligne["cle"],
            siren=ligne["siren"],
            seance=ligne["date_seance"],
            nom=ligne["canonique"] or ligne["cle"],
            faits=faits,
            documents=tuple(
                DocumentTenu(d["version"], TypeDocument(d["type"]), d["rang"], d["nom"], d["media"], d["sha256"])
                for d in siens["documents"]
            ),
            pieces=tuple(dict.fromkeys(e["piece"] for e in siens["evenements"] if e["piece"])),
            brouillon=ligne["brouillon"],
        )


def collectivites_tenues(connexion: Connection) -> list[dict[str, Any]]:
    """Every authority."""
    requete = select(collectivites).order_by(collectivites.c.siren)
    return [_faits(ligne) for ligne in connexion.execute(requete).mappings()]


def tables_tenues(connexion: Connection) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """(name, rows) of what authorities decided of their public pages: notices and theme, names withdrawn, lists of the
    délibérations examined, acts replaced. A logo is in base64; an act is named by its key."""
    cles = {ligne.id: ligne.cle for ligne in connexion.execute(select(dossiers.c.id, dossiers.c.cle))}
    for table in (espaces, noms_retires, listes_examinees, remplacements):
        lignes = [_faits(v, "id") for v in connexion.execute(select(table).order_by(*table.primary_key)).mappings()]
        for ligne in lignes:
            ligne |= {nom: cles[ligne[nom]] for nom in ("dossier", "remplacant") if ligne.get(nom) is not None}
        yield table.name, lignes


def releves_tenus(connexion: Connection) -> list[tuple[int, str]]:
    """(place in the journal, SHA-256) of every record of what was served."""
    requete = select(releves.c.position, releves.c.objet).order_by(releves.c.position)
    return [(position, objet) for position, objet in connexion.execute(requete)]


def entrees_tenues(connexion: Connection) -> Iterator[dict[str, Any]]:
    """Every entry of the journal, with the nonce that opens it: what proves, later, what was registered."""
    for e in connexion.execute(select(journal).order_by(journal.c.position)).mappings():
        yield {
            "position": e["position"],
            "engagement": e["engagement"].hex(),
            "nonce": e["nonce"].hex(),
            "objet": e["objet"],
            "genre": e["genre"],
        }


def points_tenus(connexion: Connection) -> Iterator[PointDeControle]:
    """Every checkpoint, smallest tree first."""
    for taille in points.tailles(connexion):
        point = points.lire(connexion, taille)
        if point is not None:
            yield point


def dernier_point(connexion: Connection) -> PointDeControle | None:
    """The newest checkpoint."""
    return points.dernier(connexion)


def tuiles_tenues(journal_: Journal, taille: int) -> Iterator[tuple[str, bytes]]:
    """(path below `tile/`, bytes) of the tree of `taille` leaves, which a published checkpoint reaches (C2SP
    tlog-tiles)."""
    niveau = 0
    while taille >> niveau * HAUTEUR:
        for rang in range(-(-(taille >> niveau * HAUTEUR) // LARGEUR)):
            tuile = Tuile(niveau, rang, largeur(niveau, rang, taille))
            octets = journal_.tuile(tuile)
            if octets is not None:
                yield tuile.chemin, octets
            entrees = journal_.paquet(tuile) if niveau == 0 else None
            if entrees is not None:
                yield f"entries/{tuile.chemin_du_rang}", entrees
        niveau += 1


_TABLES = {
    "versions": versions,
    "documents": documents,
    "evenements": evenements,
    "mises_en_ligne": mises_en_ligne,
    "decisions": decisions,
}


def _de(connexion: Connection, table: Table, dossier: int) -> list[RowMapping]:
    ordre = table.c.version if table is versions else table.c.id
    return list(connexion.execute(select(table).where(table.c.dossier == dossier).order_by(ordre)).mappings())


def _faits(ligne: RowMapping, *sauf: str) -> dict[str, Any]:
    return {nom: _iso(valeur) for nom, valeur in ligne.items() if nom not in sauf}


def _iso(valeur: Any) -> Any:
    if isinstance(valeur, bytes):
        return base64.b64encode(valeur).decode()
    if isinstance(valeur, datetime):
        return avec_fuseau(valeur).isoformat()
    return valeur.isoformat() if isinstance(valeur, date) else valeur
