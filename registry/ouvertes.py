"""What is published, without reading any act: addresses, what came last, what left, which sealed files, how many a
year.

Only acts that the public may see; whole acts are read by `Registre.publies_par_cle`.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, case, extract, func, select, tuple_

from registry.base import Base, documents, dossiers, evenements, mises_en_ligne, versions
from registry.entourage import pierres
from registry.lignes import avec_fuseau, fiche, sans_fuseau
from schemas.acte import Etape, Nature
from schemas.acte_publie import Pierre, TypeDocument
from schemas.erreurs import MauvaisUsage
from schemas.vie import TypeEvenement


@dataclass(frozen=True, slots=True)
class PageRecents:
    """Keys of published acts, those that came online last first; the cursor of the next page; how many in all."""

    cles: tuple[str, ...]
    suite: str | None
    total: int


@dataclass(frozen=True, slots=True)
class PieceOuverte:
    """One sealed file of a published act, as it is now: its act's path, kind, SHA-256 (hex), size in bytes."""

    uri: str
    type: TypeDocument
    sha256: str
    octets: int


@dataclass(frozen=True, slots=True)
class CompteOuvert:
    """What an authority has published: acts, délibérations among them, those of them without a matière."""

    siren: str
    actes: int
    deliberations: int
    sans_matiere: int


class Ouvertes:
    """The published acts of one register, as lists."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def adresses(self) -> tuple[tuple[str, datetime], ...]:
        """(path, first going online) of every act, oldest entry first: a place in this list does not move."""
        requete = _en_ligne(dossiers.c.uri).order_by(dossiers.c.id)
        with self._base.lecture() as connexion:
            return tuple((ligne.uri, avec_fuseau(ligne.debut)) for ligne in connexion.execute(requete))

    def recents(self, *, siren: str | None = None, apres: str | None = None, limite: int = 50) -> PageRecents:
        """One page of the acts by their first going online here. Raises MauvaisUsage [PAG-01]."""
        en_ligne = _en_ligne(dossiers.c.cle, dossiers.c.id, siren=siren).subquery()
        page = select(en_ligne.c.cle, en_ligne.c.id, en_ligne.c.debut)
        if apres is not None:
            page = page.where(tuple_(en_ligne.c.debut, en_ligne.c.id) < tuple_(*_lire_curseur(apres)))
        page = page.order_by(en_ligne.c.debut.desc(), en_ligne.c.id.desc()).limit(limite + 1)
        with self._base.lecture() as connexion:
            total = connexion.execute(select(func.count()).select_from(en_ligne)).scalar_one()
            lignes = connexion.execute(page).all()
        suite = _ecrire_curseur(*lignes[limite - 1][1:]) if len(lignes) > limite else None
        return PageRecents(tuple(ligne.cle for ligne in lignes[:limite]), suite, total)

    def parties(self, *, siren: str | None = None, limite: int = 50) -> tuple[Pierre, ...]:
        """What remains of the acts that are no longer visible, those that left last first."""
        fin = func.max(mises_en_ligne.c.fin)
        requete = select(dossiers).join(mises_en_ligne, mises_en_ligne.c.dossier == dossiers.c.id)
        requete = requete.where(dossiers.c.etape == Etape.DEPUBLIE, dossiers.c.uri.is_not(None))
        if siren is not None:
            requete = requete.where(dossiers.c.siren == siren)
        requete = requete.group_by(dossiers.c.id).order_by(fin.desc(), dossiers.c.id.desc()).limit(limite)
        with self._base.lecture() as connexion:
            fiches = [fiche(ligne) for ligne in connexion.execute(requete).mappings()]
            return tuple(p for p in pierres(connexion, fiches) if p is not None)

    def pieces(
        self, *types: TypeDocument, siren: str | None = None, annee: int | None = None
    ) -> tuple[PieceOuverte, ...]:
        """The newest file of each kind of the current version of each act, by path, then in the order of `types`."""
        derniere = select(func.max(versions.c.version)).where(versions.c.dossier == dossiers.c.id).scalar_subquery()
        requete = (
            select(dossiers.c.uri, documents.c.type, documents.c.sha256, documents.c.octets)
            .join(documents, documents.c.dossier == dossiers.c.id)
            .where(*_publies(siren, annee), documents.c.type.in_(types), documents.c.rang == 0)
            .where(documents.c.version == derniere)
            .order_by(documents.c.id)
        )
        with self._base.lecture() as connexion:
            lignes = connexion.execute(requete).all()
        gardees = {
            (uri, types.index(type_)): PieceOuverte(uri, TypeDocument(type_), s, n) for uri, type_, s, n in lignes
        }
        return tuple(gardees[cle] for cle in sorted(gardees))

    def occultees(self) -> tuple[str, ...]:
        """Paths of the acts in which personal data were to be hidden, at some time: what may be shown of them, a view
        alone says."""
        touchees = select(evenements.c.dossier).where(evenements.c.type == TypeEvenement.OCCULTATION)
        requete = select(dossiers.c.uri).where(*_publies(), dossiers.c.id.in_(touchees))
        with self._base.lecture() as connexion:
            return tuple(connexion.execute(requete).scalars())

    def annees(self) -> tuple[tuple[str, int, int], ...]:
        """(SIREN, year of the session, acts), by SIREN, newest year first."""
        annee = extract("year", dossiers.c.date_seance)
        requete = (
            select(dossiers.c.siren, annee, func.count())
            .where(*_publies())
            .group_by(dossiers.c.siren, annee)
            .order_by(dossiers.c.siren, annee.desc())
        )
        with self._base.lecture() as connexion:
            return tuple((siren, int(an), nombre) for siren, an, nombre in connexion.execute(requete))

    def comptes(self) -> tuple[CompteOuvert, ...]:
        """One count an authority, by SIREN."""
        deliberation = dossiers.c.nature == Nature.DE
        sans_matiere = deliberation & dossiers.c.qualification["matiere"].as_string().is_(None)
        requete = (
            select(
                dossiers.c.siren, func.count(), *(func.sum(case((c, 1), else_=0)) for c in (deliberation, sans_matiere))
            )
            .where(*_publies())
            .group_by(dossiers.c.siren)
            .order_by(dossiers.c.siren)
        )
        with self._base.lecture() as connexion:
            return tuple(CompteOuvert(*ligne) for ligne in connexion.execute(requete))


def _publies(siren: str | None = None, annee: int | None = None) -> list[ColumnElement[bool]]:
    criteres = [dossiers.c.etape == Etape.PUBLIE, dossiers.c.uri.is_not(None), dossiers.c.date_seance.is_not(None)]
    if siren is not None:
        criteres.append(dossiers.c.siren == siren)
    if annee is not None:
        criteres.append(extract("year", dossiers.c.date_seance) == annee)
    return criteres


def _en_ligne(*colonnes: ColumnElement[Any], siren: str | None = None) -> Select[Any]:
    """These columns, and the first going online (`debut`)."""
    debut = func.min(mises_en_ligne.c.debut).label("debut")
    return (
        select(*colonnes, debut)
        .join(mises_en_ligne, mises_en_ligne.c.dossier == dossiers.c.id)
        .where(*_publies(siren))
        .group_by(dossiers.c.id)
    )


def _ecrire_curseur(rang: int, debut: datetime) -> str:
    return base64.urlsafe_b64encode(json.dumps([debut.isoformat(), rang]).encode()).decode().rstrip("=")


def _lire_curseur(curseur: str) -> tuple[datetime, int]:
    try:
        debut, rang = json.loads(base64.urlsafe_b64decode(curseur + "=" * (-len(curseur) % 4)))
        instant = datetime.fromisoformat(debut)
        return sans_fuseau(instant) if instant.tzinfo else instant, int(rang)
    except (ValueError, TypeError) as erreur:
        raise MauvaisUsage("PAG-01", "Cette suite de liste est illisible", "Reprenez la liste au début.") from erreur
