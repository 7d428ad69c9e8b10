"""The three invented authorities: no place, person or département of this name exists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from schemas.collectivite import Collectivite, MoyenPublicite, RegimePublicite, Territoire, TypeCollectivite

CORVELLE = "corvelle"
ORSENNE = "orsenne"
LERCHWIHR = "lerchwihr"


@dataclass(frozen=True, slots=True)
class Maisonnee:
    """One authority of the demonstration: what the register holds of it, the weekday (0: Monday) of its sessions,
    how it numbers its acts (`{annee}`, `{rang}`), how the préfecture shortens that number."""

    collectivite: Collectivite
    jour_de_seance: int
    numerotation: str
    abrege: str


MAISONNEES: dict[str, Maisonnee] = {
    CORVELLE: Maisonnee(
        Collectivite(
            siren="219900107",
            nom="Ville de Corvelle-sur-Orsenne",
            type=TypeCollectivite.COMMUNE,
            siret="21990010700018",
            population=14200,
            departement="099",
            tribunal="Montbrézy",
            site="https://corvelle-sur-orsenne.example",
            contact="Service des assemblées, hôtel de ville, place de la Halle, Corvelle-sur-Orsenne",
        ),
        jour_de_seance=3,
        numerotation="{annee}-{rang:03d}",
        abrege="{annee}_{rang:03d}",
    ),
    ORSENNE: Maisonnee(
        Collectivite(
            siren="249900036",
            nom="Communauté de communes du Pays d’Orsenne",
            type=TypeCollectivite.EPCI_FP,
            siret="24990003600015",
            population=31650,
            departement="099",
            tribunal="Montbrézy",
            site="https://pays-orsenne.example",
            contact="Direction générale, 2 quai de la Navette, Val-Brande",
        ),
        jour_de_seance=1,
        numerotation="DCC-{annee}-{rang:03d}",
        abrege="DCC{annee}_{rang:03d}",
    ),
    LERCHWIHR: Maisonnee(
        Collectivite(
            siren="259900405",
            nom="Syndicat intercommunal de Lerchwihr et Hirtzbrunn",
            type=TypeCollectivite.SYNDICAT_COMMUNES,
            siret="25990040500012",
            population=1640,
            departement="099",
            territoire=Territoire.ALSACE_MOSELLE,
            tribunal="Lauterhof",
            site="https://lerchwihr-hirtzbrunn.example",
            contact="Mairie de Lerchwihr, 1 rue du Tilleul, Lerchwihr",
            regimes=(RegimePublicite(MoyenPublicite.AFFICHAGE, date(2022, 7, 1), "22/2022"),),
        ),
        jour_de_seance=0,
        numerotation="{rang}/{annee}",
        abrege="{rang}_{annee}",
    ),
}
"""By name; the name is also that of the form of its acts."""
