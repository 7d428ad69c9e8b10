"""Records of what was really served: each one a stored object and a leaf of the journal, read again act by act."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from functools import lru_cache

from sqlalchemy import insert, select

from registry import arbre
from registry.base import Base, dossiers, mises_en_ligne, releves
from registry.droit.continuite import Vu
from registry.lignes import avec_fuseau, sans_fuseau
from registry.objets import Objets
from schemas.acte import Etape
from schemas.erreurs import Dommage, LectureImpossible
from schemas.veille import Releve, ecrire_releve, lire_releve

GENRE = "releve"
"""Kind of a record's leaf in the journal."""

RELEVES_EN_MEMOIRE = 128
"""Parsed records kept at hand: two months of daily ones, twice."""

DEUX_MOIS = timedelta(days=63)
"""More than two months, in any territory."""


class Releves:
    """The records of one register."""

    def __init__(self, base: Base, objets: Objets, alea: Callable[[int], bytes]) -> None:
        self._base, self._objets, self._alea = base, objets, alea
        self._lire = lru_cache(RELEVES_EN_MEMOIRE)(self._lire_objet)

    def ajouter(self, releve: Releve) -> str:
        """Stores a record and registers it; gives its SHA-256 (hex)."""
        objet = self._objets.deposer(ecrire_releve(releve))
        with self._base.ecriture() as connexion:
            position = arbre.inscrire(connexion, objet, GENRE, self._alea)
            connexion.execute(
                insert(releves).values(position=position, objet=objet, observe_le=sans_fuseau(releve.observe_le))
            )
        return objet

    def dernier(self) -> datetime | None:
        """When the newest record was made."""
        with self._base.lecture() as connexion:
            instant = connexion.execute(
                select(releves.c.observe_le).order_by(releves.c.observe_le.desc()).limit(1)
            ).scalar()
        return None if instant is None else avec_fuseau(instant)

    def entre(self, debut: datetime, fin: datetime) -> tuple[str, ...]:
        """SHA-256 (hex) of the records made between two instants, both included, oldest first."""
        requete = (
            select(releves.c.objet)
            .where(releves.c.observe_le.between(sans_fuseau(debut), sans_fuseau(fin)))
            .order_by(releves.c.observe_le, releves.c.position)
        )
        with self._base.lecture() as connexion:
            return tuple(connexion.execute(requete).scalars())

    def lire(self, objet: str) -> Releve:
        """One record. Raises Dommage [DEP-01] or [DEP-02] when it is no longer what was registered, LectureImpossible
        [VEI-10]."""
        return self._lire(objet)

    def vus(self, uri: str, debut: datetime, fin: datetime) -> tuple[Vu, ...]:
        """What the records of this interval say of one act; one that was damaged proves nothing, and is passed over."""
        trouves: list[Vu] = []
        for objet in self.entre(debut, min(fin, debut + DEUX_MOIS)):
            with suppress(Dommage, LectureImpossible):
                releve = self.lire(objet)
                periode = timedelta(seconds=releve.periode)
                vus = (Vu(releve.observe_le, a.constat, a.vue, periode) for a in releve.actes if a.uri == uri)
                trouves += vus
        return tuple(trouves)

    def recents(self, instant: datetime) -> tuple[str, ...]:
        """Keys of the published acts whose stay online began less than about two months before."""
        requete = (
            select(dossiers.c.cle)
            .join(mises_en_ligne, mises_en_ligne.c.dossier == dossiers.c.id)
            .where(
                dossiers.c.etape == Etape.PUBLIE,
                mises_en_ligne.c.fin.is_(None),
                mises_en_ligne.c.debut >= sans_fuseau(instant - DEUX_MOIS),
            )
            .order_by(dossiers.c.id)
        )
        with self._base.lecture() as connexion:
            return tuple(connexion.execute(requete).scalars())

    def _lire_objet(self, objet: str) -> Releve:
        return lire_releve(self._objets.lire(objet))
