"""Who publishes: the authority, and what the law depends on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TypeCollectivite(StrEnum):
    """Kinds of authority that the rules on publicity tell apart (CGCT L.2131-1, L.5211-3)."""

    COMMUNE = "commune"
    EPCI_FP = "epci_fp"
    SYNDICAT_COMMUNES = "syndicat_communes"
    SYNDICAT_MIXTE_FERME = "syndicat_mixte_ferme"
    SYNDICAT_MIXTE_OUVERT = "syndicat_mixte_ouvert"
    DEPARTEMENT = "departement"
    REGION = "region"
    METROPOLE = "metropole"
    EPT = "ept"
    ETABLISSEMENT_COMMUNAL = "etablissement_communal"
    AUTRE = "autre"


class Territoire(StrEnum):
    """Territories whose holidays are known (code du travail L.3133-1, L.3134-13, L.3422-2)."""

    METROPOLE = "metropole"
    ALSACE_MOSELLE = "alsace-moselle"
    GUADELOUPE = "guadeloupe"
    MARTINIQUE = "martinique"
    GUYANE = "guyane"
    LA_REUNION = "la-reunion"
    MAYOTTE = "mayotte"
    SAINT_BARTHELEMY = "saint-barthelemy"


FUSEAUX = {
    Territoire.METROPOLE: "Europe/Paris",
    Territoire.ALSACE_MOSELLE: "Europe/Paris",
    Territoire.GUADELOUPE: "America/Guadeloupe",
    Territoire.MARTINIQUE: "America/Martinique",
    Territoire.GUYANE: "America/Cayenne",
    Territoire.LA_REUNION: "Indian/Reunion",
    Territoire.MAYOTTE: "Indian/Mayotte",
    Territoire.SAINT_BARTHELEMY: "America/St_Barthelemy",
}
"""IANA time zone of each territory: a legal day is the territory's own day."""


class MoyenPublicite(StrEnum):
    """How an act was made public."""

    EN_LIGNE = "en_ligne"
    AFFICHAGE = "affichage"
    PAPIER = "papier"
    NOTIFICATION = "notification"


@dataclass(frozen=True, slots=True)
class RegimePublicite:
    """The form of publicity a small authority chose by délibération, and from when (CGCT L.2131-1 IV)."""

    moyen: MoyenPublicite
    depuis: date
    deliberation: str | None = None


@dataclass(frozen=True, slots=True)
class Collectivite:
    """An authority. `siren` has nine digits, `siret` fourteen; what is not known is None."""

    siren: str
    nom: str
    type: TypeCollectivite = TypeCollectivite.AUTRE
    siret: str | None = None
    population: int | None = None
    departement: str | None = None
    territoire: str = Territoire.METROPOLE
    tribunal: str | None = None
    site: str | None = None
    contact: str | None = None
    regimes: tuple[RegimePublicite, ...] = ()
    predecesseur: str | None = None
    a_completer: bool = False
