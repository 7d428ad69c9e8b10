"""Small lives of acts, built in a line: `vie("adoption 2026-03-02", "reception 2026-03-05", …)`."""

from __future__ import annotations

from datetime import date
from typing import Any

from registry.droit.statut import statut
from schemas.acte import Categorie, Nature
from schemas.collectivite import MoyenPublicite, TypeCollectivite
from schemas.vie import (
    ContexteCollectivite,
    Evenement,
    Qualification,
    StatutJuridique,
    TypeEvenement,
    Vie,
)

VILLE = ContexteCollectivite(TypeCollectivite.COMMUNE, 12_000)
SOUMISE = Qualification(Nature.DE, Categorie.ESPECE, soumis_transmission=True)


def j(texte: str) -> date:
    return date.fromisoformat(texte)


def ev(texte: str, **options: Any) -> Evenement:
    """« publication 2026-03-06 affichage »: type, day, and the medium if any."""
    quoi, jour, *moyen = texte.split()
    if moyen:
        options["moyen"] = MoyenPublicite(moyen[0])
    return Evenement(TypeEvenement(quoi), j(jour), **options)


def vie(
    *evenements: str | Evenement,
    collectivite: ContexteCollectivite = VILLE,
    qualification: Qualification = SOUMISE,
    **options: Any,
) -> Vie:
    liste = tuple(e if isinstance(e, Evenement) else ev(e) for e in evenements)
    return Vie(collectivite, qualification, liste, **options)


def au(jour: str, *evenements: str | Evenement, **options: Any) -> StatutJuridique:
    return statut(vie(*evenements, **options), j(jour))
