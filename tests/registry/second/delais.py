"""Each rule of the specification, walked one day at a time from the event to the last day.

Numbers in brackets are those of the specification (DROIT.md).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from tests.registry.second.jours import UN_JOUR, ouvre

# [17] A period of appeal that would have expired in this interval ends on the day below. The periods at whose end an
# administration may decide, or is held to have decided, are no appeals: they did not run meanwhile (ordonnance
# 2020-306, article 7), which the specification does not say; the answer keeps the ordinary day and shows the other.
PERIODE_2020 = (date(2020, 3, 12), date(2020, 6, 23))
REPORT_2020 = date(2020, 8, 24)


class Reponse(NamedTuple):
    """The three days of an answer."""

    dernier_jour: date
    prudent: date
    au_plus_tard: date


@cache
def quantieme(depart: date, mois: int) -> date:
    """Walk to the same day of the month, `mois` months later, or to the end of that month if it has no such day."""
    jour, premiers_du_mois = depart, 0
    while True:
        demain = jour + UN_JOUR
        if demain.day == 1:
            if premiers_du_mois == mois:
                return jour
            premiers_du_mois += 1
        jour = demain
        if premiers_du_mois == mois and jour.day == depart.day:
            return jour


@cache
def reporter(jour: date, territoire: str, vendredi_saint: bool = True) -> date:
    """[5] While the day is a Saturday, a Sunday or a holiday: the next one."""
    while not ouvre(jour, territoire, vendredi_saint):
        jour += UN_JOUR
    return jour


def ordonnance_2020(jour: date) -> date:
    """[17] The day to which the ordonnances of 2020 move a last day, else the same day."""
    debut, fin = PERIODE_2020
    return REPORT_2020 if debut <= jour <= fin else jour


@lru_cache(maxsize=50_000)
def franc(depart: date, mois: int, territoire: str) -> Reponse:
    """[5] Months, one day more, then the roll; the other method of month ends, and Good Friday, bound the answer."""
    methode_a = quantieme(depart, mois) + UN_JOUR
    methode_b = quantieme(depart + UN_JOUR, mois)
    retenu = ordonnance_2020(reporter(methode_a, territoire))
    defendables = [
        ordonnance_2020(reporter(jour, territoire, vendredi_saint))
        for jour in (methode_a, methode_b)
        for vendredi_saint in (True, False)
    ]
    return Reponse(retenu, min(defendables), max(defendables))


def certain(jour: date) -> Reponse:
    """A day on which the law leaves no doubt."""
    return Reponse(jour, jour, jour)


def rep_2m(depart: date, territoire: str) -> Reponse:
    """[5] Third parties: CJA R.421-1."""
    return franc(depart, 2, territoire)


def conseiller_2m(depart: date, territoire: str) -> Reponse:
    """[6] Members of the assembly: the same, from the session."""
    return franc(depart, 2, territoire)


def defere_2m(depart: date, territoire: str) -> Reponse:
    """[10] The préfet: the same, from the reception."""
    return franc(depart, 2, territoire)


def rep_3m_distance(depart: date, territoire: str) -> Reponse:
    """[8] One month of distance, added before the day more."""
    return franc(depart, 3, territoire)


def rep_4m_distance(depart: date, territoire: str) -> Reponse:
    """[8] Two months of distance, added before the day more."""
    return franc(depart, 4, territoire)


def decision(depart: date, mois: int) -> Reponse:
    """Months, neither franc nor rolled; at the latest, as many days again as the period met days on which it did not
    run, or the months from the first day on which it could begin."""
    echeance = quantieme(depart, mois)
    debut, fin = PERIODE_2020
    if debut <= depart <= fin:
        return Reponse(echeance, echeance, quantieme(fin + UN_JOUR, mois))
    a_courir = (echeance - depart).days
    jour = depart
    while a_courir:
        jour += UN_JOUR
        if not debut <= jour <= fin:
            a_courir -= 1
    return Reponse(echeance, echeance, jour)


def retrait_4m(depart: date, territoire: str) -> Reponse:
    """[12] Four months from the adoption."""
    return decision(depart, 4)


def rg_implicite(depart: date, territoire: str) -> Reponse:
    """[9] Two months of silence."""
    return decision(depart, 2)


def rg_silence_2m(depart: date, territoire: str) -> Reponse:
    """[9] From the implicit rejection, the period of [5]; at the latest from its latest birth."""
    naissance = rg_implicite(depart, territoire)
    tot, tard = rep_2m(naissance.dernier_jour, territoire), rep_2m(naissance.au_plus_tard, territoire)
    return Reponse(tot.dernier_jour, min(tot.prudent, tard.prudent), max(tot.au_plus_tard, tard.au_plus_tard))


def liste_1s(depart: date, territoire: str) -> Reponse:
    """[14] One week, day for day: no appeal, nothing that an ordonnance of 2020 moves."""
    jour = depart
    for _ in range(7):
        jour += UN_JOUR
    return certain(jour)


REGLES: dict[str, Callable[[date, str], Reponse]] = {
    "REP_2M": rep_2m,
    "DEFERE_2M": defere_2m,
    "CONSEILLER_2M": conseiller_2m,
    "REP_3M_DISTANCE": rep_3m_distance,
    "REP_4M_DISTANCE": rep_4m_distance,
    "RETRAIT_4M": retrait_4m,
    "RG_IMPLICITE": rg_implicite,
    "RG_SILENCE_2M": rg_silence_2m,
    "LISTE_1S": liste_1s,
}
