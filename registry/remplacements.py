"""What an authority says replaces an act: decisions kept one after the other, the last one counts.

They are no events: which act replaces another moves nothing in law, and `vie.xml`, sealed, could not take it back.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select

from registry import actes
from registry.base import Base, changements, dossiers, parmi, remplacements
from registry.lignes import sans_fuseau
from schemas.acte import Etape
from schemas.erreurs import Introuvable, Refus

VUS = (Etape.PUBLIE, Etape.DEPUBLIE)
"""Stages at which the public knows the address of an act."""


class Remplacements:
    """The decisions of one register."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def decider(self, cle: str, remplacant: str | None, *, par: str, le: datetime) -> None:
        """The act `cle` is replaced by the act `remplacant` (keys), or no longer when None. Raises Refus [REM-01] when
        following the replacements would lead back to it."""
        with self._base.ecriture() as connexion:
            vise = _rang(connexion, cle)
            nouveau = None if remplacant is None else _rang(connexion, remplacant)
            suivant, vus = nouveau, set()
            while suivant is not None and suivant not in vus:
                vus.add(suivant)
                suivant = _derniers(connexion, [suivant]).get(suivant)
            if vise in vus:
                raise Refus("REM-01", "Un acte ne peut pas se remplacer lui-même", "Donnez l’acte qui le remplace.")
            connexion.execute(
                insert(remplacements).values(dossier=vise, remplacant=nouveau, par=par, le=sans_fuseau(le))
            )
            connexion.execute(insert(changements).values(dossier=vise))


def remplacants_des(connexion: Connection, rangs: Sequence[int]) -> dict[int, str]:
    """Path of the act that replaces each of these, where the public knows it."""
    derniers = _derniers(connexion, rangs)
    adresses: dict[int, str] = {}
    for tranche in actes.tranches(sorted(set(derniers.values()))):
        requete = select(dossiers.c.id, dossiers.c.uri).where(
            parmi(dossiers.c.id, tranche), dossiers.c.etape.in_(VUS), dossiers.c.uri.is_not(None)
        )
        adresses |= {ligne.id: ligne.uri for ligne in connexion.execute(requete)}
    return {vise: adresses[rang] for vise, rang in derniers.items() if rang in adresses}


def _derniers(connexion: Connection, rangs: Sequence[int]) -> dict[int, int]:
    derniers: dict[int, int | None] = {}
    for tranche in actes.tranches(rangs):
        requete = select(remplacements.c.dossier, remplacements.c.remplacant).where(
            parmi(remplacements.c.dossier, tranche)
        )
        lignes = connexion.execute(requete.order_by(remplacements.c.id))
        derniers |= {ligne.dossier: ligne.remplacant for ligne in lignes}
    return {vise: par for vise, par in derniers.items() if par is not None}


def _rang(connexion: Connection, cle: str) -> int:
    trouvee = actes.par_cle(connexion, cle)
    if trouvee is None:
        raise Introuvable("ACT-01", f"Aucun acte ne porte la clé {cle}")
    return trouvee.id
