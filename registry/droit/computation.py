"""The arithmetic of periods in months. Adding months always names its rounding.

A (retained): same day of the month, clamped to the month's end, then + 1 day (délai franc), then the roll.
B (also defended): day of the month of the day *after* the start, clamped, no + 1, then the roll.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from registry.droit.calendrier import raison_non_ouvrable
from registry.droit.phrases import jour_long, nombre_de_mois
from registry.droit.prorogations import Prorogation, prorogation, suspension
from schemas.collectivite import Territoire
from schemas.francais import MOIS
from schemas.vie import Etape

_UN_JOUR = timedelta(days=1)
_TOUJOURS_LA = 28
"""The last day that every month has."""


@dataclass(frozen=True, slots=True)
class Calcul:
    """The three dates of one period, and the steps that lead to them: worded when they are asked for."""

    dernier_jour: date
    prudent: date
    au_plus_tard: date
    etapes: Callable[[], tuple[Etape, ...]]


def ajouter_mois_borne(depart: date, mois: int) -> date:
    """`depart` + `mois`, same day of the month, clamped to the month's end (rounding A; CPC 641)."""
    annee, rang = divmod(depart.year * 12 + depart.month - 1 + mois, 12)
    quantieme = depart.day
    if quantieme > _TOUJOURS_LA:
        quantieme = min(quantieme, calendar.monthrange(annee, rang + 1)[1])
    return date(annee, rang + 1, quantieme)


def delai_franc(depart: date, mois: int, territoire: Territoire, article: str) -> Calcul:
    """A franc period of `mois` months, rolled past Saturdays, Sundays and holidays (CJA R.421-1, CPC 642)."""
    echeance = ajouter_mois_borne(depart, mois)
    franc = echeance + _UN_JOUR
    retenu = _reporter(franc, territoire)
    sans_jour_ajoute = ajouter_mois_borne(depart + _UN_JOUR, mois)
    methode_b = retenu if sans_jour_ajoute == franc else _reporter(sans_jour_ajoute, territoire)
    autres: dict[date, str] = {}
    if methode_b != retenu:
        autres[methode_b] = (
            "Mode de calcul discuté en fin de mois : compté depuis le lendemain du départ, sans jour ajouté."
        )
    if territoire is Territoire.ALSACE_MOSELLE:
        for candidat in (franc, sans_jour_ajoute):
            national = _reporter(candidat, territoire, vendredi_saint=False)
            if national != retenu:
                autres.setdefault(national, "Là où le Vendredi saint n’est pas férié, le délai finit ce jour-là.")

    def etapes() -> tuple[Etape, ...]:
        return (
            *_aller_a_l_echeance(depart, echeance, mois, article),
            Etape(franc, "Délai franc : le lendemain de l’échéance."),
            *(Etape(jour, motif()) for jour, motif in _reports(franc, territoire)),
            *(Etape(jour, motif) for jour, motif in autres.items()),
            Etape(retenu, f"Dernier jour retenu : {jour_long(retenu)}, jusqu’à 24 heures."),
        )

    return Calcul(retenu, min(retenu, *autres), max(retenu, *autres), etapes) if autres else _certain(retenu, etapes)


def delai_non_franc(depart: date, mois: int, article: str) -> Calcul:
    """A period of `mois` months that is neither franc nor rolled."""
    echeance = ajouter_mois_borne(depart, mois)
    return _certain(
        echeance,
        lambda: (
            *_aller_a_l_echeance(depart, echeance, mois, article),
            Etape(echeance, f"Ni jour ajouté ni report : {jour_long(echeance)}."),
        ),
    )


def delai_de_decision(depart: date, mois: int, article: str) -> Calcul:
    """A period within which an administration may decide, or whose silence decides: neither franc nor rolled.

    Where an exceptional text held it back, the later day is `au_plus_tard`.
    """
    calcul = delai_non_franc(depart, mois, article)
    ligne = suspension(depart, calcul.dernier_jour)
    if ligne is None:
        return calcul
    if depart < ligne.debut:
        tardif = calcul.dernier_jour + (ligne.fin - ligne.debut + _UN_JOUR)
    else:
        tardif = ajouter_mois_borne(ligne.fin + _UN_JOUR, mois)
    motif = f"Délai suspendu jusqu’au {jour_long(ligne.fin)} ({ligne.texte}) : il a pu finir ce jour-là."

    def etapes() -> tuple[Etape, ...]:
        *chemin, retenu = calcul.etapes()
        return (*chemin, Etape(tardif, motif), retenu)

    return Calcul(calcul.dernier_jour, calcul.prudent, tardif, etapes)


def rejet_implicite(reception: date) -> Calcul:
    """Birth of the implicit rejection: two months after reception (CRPA L.411-7)."""
    return delai_de_decision(reception, 2, "CJA R.421-2")


def _aller_a_l_echeance(depart: date, echeance: date, mois: int, article: str) -> tuple[Etape, Etape]:
    duree = nombre_de_mois(mois)
    if echeance.day == depart.day:
        motif = f"{duree.capitalize()} plus tard, au même quantième ({article})."
    else:
        motif = (
            f"{duree.capitalize()} plus tard ({article}) ; il n’y a pas de {depart.day} "
            f"{MOIS[echeance.month - 1]} {echeance.year} : le dernier jour du mois (CPC 641)."
        )
    return Etape(depart, "Point de départ : ce jour ne compte pas."), Etape(echeance, motif)


def _certain(jour: date, etapes: Callable[[], tuple[Etape, ...]]) -> Calcul:
    return Calcul(jour, jour, jour, etapes)


def _reporter(jour: date, territoire: Territoire, *, vendredi_saint: bool = True) -> date:
    """The first day from `jour` on which a period can end, then the exceptional texts."""
    for report, _ in _reports(jour, territoire, vendredi_saint=vendredi_saint):
        jour = report
    return jour


def _reports(
    jour: date, territoire: Territoire, *, vendredi_saint: bool = True
) -> Iterator[tuple[date, Callable[[], str]]]:
    """Each day to which the end is moved, and what says why."""
    while raison := raison_non_ouvrable(jour, territoire, vendredi_saint=vendredi_saint):
        ferme, jour = jour, jour + _UN_JOUR
        yield jour, partial(_report_au_lendemain, ferme, raison)
    exception = prorogation(jour)
    if exception is not None:
        yield exception.report, partial(_prorogation, jour, exception)


def _report_au_lendemain(jour: date, raison: str) -> str:
    quoi = jour_long(jour) if raison in ("samedi", "dimanche") else f"{jour_long(jour)}, {raison}"
    return f"Le délai ne peut pas finir le {quoi} : report au lendemain (CPC 642)."


def _prorogation(jour: date, exception: Prorogation) -> str:
    return f"Aurait expiré le {jour_long(jour)} : prorogé jusqu’au {jour_long(exception.report)} ({exception.texte})."
