"""Care of a home: what is missing, changed or left over; what can be repaired."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, text

from registry import actes
from registry.audit import Ecart, Temoignage, auditer
from registry.base import documents, dossiers, releves, versions
from registry.registre import Registre
from schemas.acte_publie import TypeDocument
from schemas.erreurs import Dommage


@dataclass(frozen=True, slots=True)
class Bilan:
    """Result of a check; sound when nothing grave was found (left-over files are named, and harm nothing)."""

    actes: int
    brouillons: int
    objets: int
    taille_journal: int
    racine_journal: bytes
    ecarts: tuple[Ecart, ...]

    @property
    def sain(self) -> bool:
        """True when no grave difference was found."""
        return not any(e.grave for e in self.ecarts)


def examiner(registre: Registre, temoignages: Sequence[Temoignage] = ()) -> Bilan:
    """Reads everything and changes nothing. `temoignages`: checkpoints kept outside of the home."""
    ecarts: list[Ecart] = []
    with registre.base.lecture() as connexion:
        if not registre.base.a_jour():
            ecarts.append(Ecart("BAS-02", "registre.sqlite3", "Le schéma n’est pas à jour : lancez migrate", False))
        integrite = connexion.execute(text("PRAGMA integrity_check")).scalar()
        if integrite != "ok":
            ecarts.append(Ecart("BAS-01", "registre.sqlite3", f"La base est endommagée : {integrite}", False))
        attendus = objets_attendus(connexion)
        ecarts += _objets(registre, attendus)
        taille, racine, trouves = auditer(registre.journal, connexion, temoignages)
        ecarts += trouves
        ecarts += _sans_version(connexion)
        etapes = [etape for _, _, etape in _identites(connexion)]
    brouillons = sum(1 for e in etapes if e in {"brouillon", "valide"})
    return Bilan(
        actes=len(etapes) - brouillons,
        brouillons=brouillons,
        objets=len(attendus),
        taille_journal=taille,
        racine_journal=racine,
        ecarts=tuple(ecarts),
    )


def objets_attendus(connexion: Connection) -> set[str]:
    """SHA-256 (hex) of every object that a row names: documents, pieces of events, records of what was served."""
    pieces = {e.piece for f in _identites(connexion) for e in actes.evenements_de(connexion, f[0]) if e.piece}
    scelles, vus = (set(connexion.execute(select(c)).scalars()) for c in (documents.c.sha256, releves.c.objet))
    return scelles | pieces | vus


def reparer(registre: Registre, bilan: Bilan) -> None:
    """Removes what no row names. Only for a home that nobody is writing to."""
    for temporaire in registre.objets.temporaires():
        temporaire.unlink(missing_ok=True)
    for ecart in bilan.ecarts:
        if ecart.code == "DEP-03":
            registre.objets.chemin(ecart.ou).unlink(missing_ok=True)


def dernier_objet(registre: Registre, genre: TypeDocument) -> str | None:
    """SHA-256 (hex) of the newest document of a kind, None when there is none."""
    requete = select(documents.c.sha256).where(documents.c.type == genre).order_by(documents.c.id.desc()).limit(1)
    with registre.base.lecture() as connexion:
        trouve = connexion.execute(requete).scalar()
    return None if trouve is None else str(trouve)


def _identites(connexion: Connection) -> list[tuple[int, str, str]]:
    lignes = connexion.execute(select(dossiers.c.id, dossiers.c.cle, dossiers.c.etape))
    return [(rang, cle, etape) for rang, cle, etape in lignes]


def _objets(registre: Registre, attendus: set[str]) -> list[Ecart]:
    ecarts: list[Ecart] = []
    for sha256 in sorted(attendus):
        try:
            registre.objets.lire(sha256)
        except Dommage as dommage:
            ecarts.append(Ecart(dommage.code, sha256, dommage.message, False))
    for nom in registre.objets.noms():
        if nom not in attendus:
            ecarts.append(Ecart("DEP-03", nom, "Cet objet n’appartient à aucun acte", True, grave=False))
    for temporaire in registre.objets.temporaires():
        ecarts.append(
            Ecart("DEP-04", temporaire.name, "Une écriture interrompue a laissé ce fichier", True, grave=False)
        )
    return ecarts


def _sans_version(connexion: Connection) -> list[Ecart]:
    scelles = connexion.execute(
        select(dossiers.c.cle)
        .outerjoin(versions, versions.c.dossier == dossiers.c.id)
        .where(dossiers.c.etape.in_(["scelle", "publie", "depublie"]), versions.c.dossier.is_(None))
    ).scalars()
    return [Ecart("ACT-04", cle, "Cet acte est dit scellé et n’a aucune version scellée", False) for cle in scelles]
