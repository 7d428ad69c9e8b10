"""How long the seals in the register prove something by themselves: what is to be renewed, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, extract, func, select

from registry.base import documents, dossiers
from registry.lignes import document_de, sans_fuseau
from registry.registre import Registre
from schemas.acte_publie import Document


@dataclass(frozen=True, slots=True)
class SceauDu:
    """A sealed document that is due: the act's key, its version, the document."""

    cle: str
    version: int
    document: Document


def sceaux_dus(registre: Registre, jusque: datetime) -> tuple[SceauDu, ...]:
    """What must be raised or renewed by then, the most urgent first. Only the newest of each document is: what it
    replaced is proved by the dated checkpoints of the register."""
    requete = (
        select(documents, dossiers.c.cle)
        .join(dossiers, dossiers.c.id == documents.c.dossier)
        .where(documents.c.id.in_(_derniers()), documents.c.echeance <= sans_fuseau(jusque))
        .order_by(documents.c.echeance, documents.c.id)
    )
    with registre.base.lecture() as connexion:
        return tuple(
            SceauDu(ligne["cle"], ligne["version"], document_de(ligne))
            for ligne in connexion.execute(requete).mappings()
        )


def echeances_par_annee(registre: Registre) -> tuple[tuple[int, int], ...]:
    """(year, how many documents come to the end of their proof in it)."""
    annee = extract("year", documents.c.echeance)
    requete = select(annee, func.count()).where(documents.c.id.in_(_derniers())).group_by(annee).order_by(annee)
    with registre.base.lecture() as connexion:
        return tuple((int(an), nombre) for an, nombre in connexion.execute(requete))


def _derniers() -> Select[tuple[int]]:
    colonnes = (documents.c.dossier, documents.c.version, documents.c.type, documents.c.rang)
    return select(func.max(documents.c.id)).where(documents.c.echeance.is_not(None)).group_by(*colonnes)
