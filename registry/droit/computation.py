"""The arithmetic of periods in months. Adding months always names its rounding.

A (retained): same day of the month, clamped to the month's end, then + 1 day (délai franc), then the roll.
B (also defended): day of the month of the day *after* the start, clamped, no + 1, then the roll.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from registry.droit.calendrier import premier_jour_ouvrable, raison_non_ouvrable
from registry.droit.phrases import jour_long, nombre_de_mois
from registry.droit.prorogations import Suspension, prorogation, suspension
from schemas.collectivite import Territoire
from schemas.francais import MOIS
from schemas.vie import Etape

_UN_JOUR = timedelta(days=1)
_TOUJOURS_LA = 28
"""The last day that every month has."""


class Calcul(NamedTuple):
    """One period: its start, its three dates, and the steps that lead to them, worded when they are asked for."""

    depart: date
    dernier_jour: date
    prudent: date
    au_plus_tard: date
    etapes: Callable[[], tuple[Etape, ...]]


def ajouter_mois_borne(depart: date, mois: int) -> date:
    """`depart` + `mois`, same day of the month, clamped to the month's end (rounding A; CPC 641)."""
    rang = depart.month - 1 + mois
    annee, mois, quantieme = depart.year + rang // 12, rang % 12 + 1, depart.day
    if quantieme > _TOUJOURS_LA:
        quantieme = min(quantieme, calendar.monthrange(annee, mois)[1])
    return date(annee, mois, quantieme)


def delai_franc(depart: date, mois: int, territoire: Territoire, article: str) -> Calcul:
    """A franc period of `mois` months, rolled past Saturdays, Sundays and holidays (CJA R.421-1, CPC 642)."""
    franc = ajouter_mois_borne(depart, mois) + _UN_JOUR
    retenu = _reporter(franc, territoire)
    autres = _autres_lectures(depart, mois, territoire, franc, retenu)
    etapes = partial(_etapes_d_un_delai_franc, depart, mois, territoire, article, autres)
    if not autres:
        return Calcul(depart, retenu, retenu, retenu, etapes)
    return Calcul(depart, retenu, min(retenu, *autres), max(retenu, *autres), etapes)


def delai_non_franc(depart: date, mois: int, article: str) -> Calcul:
    """A period of `mois` months that is neither franc nor rolled."""
    echeance = ajouter_mois_borne(depart, mois)
    etapes = partial(_etapes_d_un_delai_non_franc, depart, mois, article)
    return Calcul(depart, echeance, echeance, echeance, etapes)


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
    return calcul._replace(au_plus_tard=tardif, etapes=partial(_etapes_d_un_delai_suspendu, calcul, ligne, tardif))


def rejet_implicite(reception: date) -> Calcul:
    """Birth of the implicit rejection: two months after reception (CRPA L.411-7)."""
    return delai_de_decision(reception, 2, "CJA R.421-2")


def _autres_lectures(depart: date, mois: int, territoire: Territoire, franc: date, retenu: date) -> dict[date, str]:
    """The other last days that can be defended, each with its reason."""
    autres: dict[date, str] = {}
    candidats = [franc]
    if depart.day >= _TOUJOURS_LA:  # before, the day after the start is in every month, and both methods agree
        sans_jour_ajoute = ajouter_mois_borne(depart + _UN_JOUR, mois)
        candidats.append(sans_jour_ajoute)
        methode_b = _reporter(sans_jour_ajoute, territoire)
        if methode_b != retenu:
            autres[methode_b] = (
                "Mode de calcul discuté en fin de mois : compté depuis le lendemain du départ, sans jour ajouté."
            )
    if territoire is Territoire.ALSACE_MOSELLE:
        for candidat in candidats:
            national = _reporter(candidat, territoire, vendredi_saint=False)
            if national != retenu:
                autres.setdefault(national, "Là où le Vendredi saint n’est pas férié, le délai finit ce jour-là.")
    return autres


def _reporter(jour: date, territoire: Territoire, *, vendredi_saint: bool = True) -> date:
    """The first day from `jour` on which a period can end, then the exceptional texts."""
    jour = premier_jour_ouvrable(jour, territoire, vendredi_saint=vendredi_saint)
    exception = prorogation(jour)
    return jour if exception is None else exception.report


# --- the steps, in words --------------------------------------------------------------------------------------------


def _etapes_d_un_delai_franc(
    depart: date, mois: int, territoire: Territoire, article: str, autres: dict[date, str]
) -> tuple[Etape, ...]:
    echeance = ajouter_mois_borne(depart, mois)
    franc = echeance + _UN_JOUR
    reports = tuple(_reports(franc, territoire))
    retenu = reports[-1].date if reports else franc
    return (
        *_aller_a_l_echeance(depart, echeance, mois, article),
        Etape(franc, "Délai franc : le lendemain de l’échéance."),
        *reports,
        *(Etape(jour, motif) for jour, motif in autres.items()),
        Etape(retenu, f"Dernier jour retenu : {jour_long(retenu)}, jusqu’à 24 heures."),
    )


def _etapes_d_un_delai_non_franc(depart: date, mois: int, article: str) -> tuple[Etape, ...]:
    echeance = ajouter_mois_borne(depart, mois)
    return (
        *_aller_a_l_echeance(depart, echeance, mois, article),
        Etape(echeance, f"Ni jour ajouté ni report : {jour_long(echeance)}."),
    )


def _etapes_d_un_delai_suspendu(calcul: Calcul, ligne: Suspension, tardif: date) -> tuple[Etape, ...]:
    *chemin, retenu = calcul.etapes()
    motif = f"Délai suspendu jusqu’au {jour_long(ligne.fin)} ({ligne.texte}) : il a pu finir ce jour-là."
    return (*chemin, Etape(tardif, motif), retenu)


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


def _reports(jour: date, territoire: Territoire) -> Iterator[Etape]:
    """Each day to which the end is moved, and why."""
    while raison := raison_non_ouvrable(jour, territoire):
        quoi = jour_long(jour) if raison in ("samedi", "dimanche") else f"{jour_long(jour)}, {raison}"
        jour += _UN_JOUR
        yield Etape(jour, f"Le délai ne peut pas finir le {quoi} : report au lendemain (CPC 642).")
    exception = prorogation(jour)
    if exception is not None:
        motif = f"Aurait expiré le {jour_long(jour)} : prorogé jusqu’au {jour_long(exception.report)} "
        yield Etape(exception.report, f"{motif}({exception.texte}).")
