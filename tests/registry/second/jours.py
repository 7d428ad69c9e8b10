"""Non-working days, one territory and one year at a time, walked day by day.

Easter comes from the table of paschal full moons, one for each golden number, which holds from 1900 to 2199: it is the
Sunday that follows the full moon strictly. Nothing here is computed from a formula.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

UN_JOUR = timedelta(days=1)
TERRITOIRES = (
    "metropole",
    "alsace-moselle",
    "guadeloupe",
    "martinique",
    "guyane",
    "la-reunion",
    "mayotte",
    "saint-barthelemy",
)

# Paschal full moon (month, day) of the golden numbers 1 to 19.
PLEINES_LUNES = (
    (4, 14),
    (4, 3),
    (3, 23),
    (4, 11),
    (3, 31),
    (4, 18),
    (4, 8),
    (3, 28),
    (4, 16),
    (4, 5),
    (3, 25),
    (4, 13),
    (4, 2),
    (3, 22),
    (4, 10),
    (3, 30),
    (4, 17),
    (4, 7),
    (3, 27),
)

# L.3133-1 code du travail: the eight days that stand at a fixed date.
FIXES = {
    (1, 1): "premier janvier",
    (5, 1): "premier mai",
    (5, 8): "huit mai",
    (7, 14): "quatorze juillet",
    (8, 15): "Assomption",
    (11, 1): "Toussaint",
    (11, 11): "onze novembre",
    (12, 25): "Noël",
}

# L.3422-2 code du travail: the abolition of slavery, with the day from which it is a holiday: décret 83-1003 of
# 23 November 1983; for Saint-Barthélemy, which that text did not name, décret 2012-553, in force on 26 April 2012.
ABOLITIONS = {
    "mayotte": (4, 27, date(1983, 11, 23)),
    "martinique": (5, 22, date(1983, 11, 23)),
    "guadeloupe": (5, 27, date(1983, 11, 23)),
    "guyane": (6, 10, date(1983, 11, 23)),
    "saint-barthelemy": (10, 9, date(2012, 4, 26)),
    "la-reunion": (12, 20, date(1983, 11, 23)),
}


def jours_de(annee: int) -> Iterator[date]:
    """Every day of a year, in order."""
    jour = date(annee, 1, 1)
    while jour.year == annee:
        yield jour
        jour += UN_JOUR


def marcher(depart: date, pas: int) -> date:
    """The day that is `pas` days after (before, if negative) another, one day at a time."""
    jour = depart
    for _ in range(abs(pas)):
        jour = jour + UN_JOUR if pas > 0 else jour - UN_JOUR
    return jour


def dimanche_de_paques(annee: int) -> date:
    """The first Sunday strictly after the paschal full moon."""
    if not 1900 <= annee <= 2199:
        raise ValueError(f"the table of full moons does not hold in {annee}")
    jour = date(annee, *PLEINES_LUNES[annee % 19]) + UN_JOUR
    while jour.isoweekday() != 7:
        jour += UN_JOUR
    return jour


@cache
def jours_feries(annee: int, territoire: str, vendredi_saint: bool = True) -> dict[date, str]:
    """The holidays of a territory in a year, with their names; Good Friday can be left out (DROIT, open questions)."""
    if territoire not in TERRITOIRES:
        raise ValueError(f"territory that the specification does not know: {territoire}")
    paques = dimanche_de_paques(annee)
    mobiles = {
        marcher(paques, 1): "lundi de Pâques",
        marcher(paques, 39): "Ascension",
        marcher(paques, 50): "lundi de Pentecôte",
    }
    if territoire == "alsace-moselle" and vendredi_saint:
        mobiles[marcher(paques, -2)] = "vendredi saint"
    trouves: dict[date, str] = {}
    for jour in jours_de(annee):
        quantieme = (jour.month, jour.day)
        if jour in mobiles:
            trouves[jour] = mobiles[jour]
        if quantieme in FIXES:
            trouves[jour] = FIXES[quantieme]
        if territoire == "alsace-moselle" and quantieme == (12, 26):
            trouves[jour] = "vingt-six décembre"
        if territoire in ABOLITIONS:
            mois, numero, depuis = ABOLITIONS[territoire]
            if quantieme == (mois, numero) and jour >= depuis:
                trouves[jour] = "abolition de l'esclavage"
    return trouves


def ouvre(jour: date, territoire: str, vendredi_saint: bool = True) -> bool:
    """Neither a Saturday, nor a Sunday, nor a holiday of the territory."""
    if jour.isoweekday() in (6, 7):
        return False
    return jour not in jours_feries(jour.year, territoire, vendredi_saint)
