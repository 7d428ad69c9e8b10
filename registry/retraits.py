"""Names of people by which acts may no longer be found: decisions of the authority, kept one after the other.

They are no events: an event goes into `vie.xml`, which is public, and would publish the name that is to be forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from registry.base import Base, changements, dossiers, noms_retires, parmi
from registry.lignes import avec_fuseau, sans_fuseau

Ligne = tuple[str, str, int | None, bool]
"""SIREN, name, the act that was decided on (None: all of them), whether the name was given back."""


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
    return _retires(_lignes(connexion, {siren}), siren, dossier)


def noms_des(connexion: Connection, sirens: Mapping[int, str]) -> dict[int, tuple[tuple[str, bool], ...]]:
    """The same for several acts, each with the SIREN of its authority."""
    lignes = _lignes(connexion, set(sirens.values()))
    return {dossier: _retires(lignes, siren, dossier) for dossier, siren in sirens.items()} if lignes else {}


def _lignes(connexion: Connection, sirens: set[str]) -> Sequence[Ligne]:
    requete = select(noms_retires.c.siren, noms_retires.c.nom, noms_retires.c.dossier, noms_retires.c.leve)
    lignes = connexion.execute(requete.where(parmi(noms_retires.c.siren, sorted(sirens))).order_by(noms_retires.c.id))
    return [(siren, nom, dossier, leve) for siren, nom, dossier, leve in lignes]


def _retires(lignes: Sequence[Ligne], siren: str, dossier: int | None) -> tuple[tuple[str, bool], ...]:
    derniers = {
        (nom, de is not None): leve for chez, nom, de, leve in lignes if chez == siren and de in (None, dossier)
    }
    return tuple(cle for cle, leve in derniers.items() if not leve)
