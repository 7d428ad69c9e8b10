"""Names of people by which acts may no longer be found: decisions of the authority, kept one after the other.

They are no events: an event goes into `vie.xml`, which is public, and would publish the name that is to be forgotten.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, or_, select

from registry.base import Base, changements, dossiers, noms_retires
from registry.lignes import avec_fuseau, sans_fuseau


@dataclass(frozen=True, slots=True)
class RetraitDeNom:
    """One decision: this name, for one act (`cle`) or for all the acts of the authority (None); `leve`: given back."""

    siren: str
    nom: str
    cle: str | None
    leve: bool
    motif: str | None
    par: str
    le: datetime


class Retraits:
    """The decisions of one register."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def decider(self, decision: RetraitDeNom) -> None:
        """Keeps it; the acts that it touches are shown again by the change feed."""
        with self._base.ecriture() as connexion:
            du_siren = select(dossiers.c.id).where(dossiers.c.siren == decision.siren)
            vises = du_siren if decision.cle is None else du_siren.where(dossiers.c.cle == decision.cle)
            touches = connexion.execute(vises).scalars().all()
            connexion.execute(
                insert(noms_retires).values(
                    siren=decision.siren,
                    dossier=None if decision.cle is None else touches[0],
                    nom=decision.nom,
                    leve=decision.leve,
                    motif=decision.motif,
                    par=decision.par,
                    le=sans_fuseau(decision.le),
                )
            )
            if touches:
                connexion.execute(insert(changements), [{"dossier": d} for d in touches])

    def toutes(self, siren: str) -> tuple[RetraitDeNom, ...]:
        """What this authority decided, oldest first: the office's memory, never the public's."""
        requete = (
            select(noms_retires, dossiers.c.cle)
            .outerjoin(dossiers, dossiers.c.id == noms_retires.c.dossier)
            .where(noms_retires.c.siren == siren)
            .order_by(noms_retires.c.id)
        )
        with self._base.lecture() as connexion:
            return tuple(
                RetraitDeNom(v["siren"], v["nom"], v["cle"], v["leve"], v["motif"], v["par"], avec_fuseau(v["le"]))
                for v in connexion.execute(requete).mappings()
            )

    def sirens(self) -> tuple[str, ...]:
        """The authorities that ever withdrew a name."""
        with self._base.lecture() as connexion:
            return tuple(connexion.execute(select(noms_retires.c.siren).distinct()).scalars())

    def de(self, siren: str) -> tuple[str, ...]:
        """The names withdrawn for every act of this authority."""
        with self._base.lecture() as connexion:
            return tuple(nom for nom, _ in noms_de(connexion, siren, None))


def noms_de(connexion: Connection, siren: str, dossier: int | None) -> tuple[tuple[str, bool], ...]:
    """The names withdrawn for one act today, each with whether the decision was on this very act (else on all those
    of its authority); the last decision on each counts."""
    requete = (
        select(noms_retires.c.nom, noms_retires.c.dossier, noms_retires.c.leve)
        .where(noms_retires.c.siren == siren)
        .where(or_(noms_retires.c.dossier.is_(None), noms_retires.c.dossier == dossier))
        .order_by(noms_retires.c.id)
    )
    derniers = {(nom, de is not None): leve for nom, de, leve in connexion.execute(requete)}
    return tuple(cle for cle, leve in derniers.items() if not leve)
