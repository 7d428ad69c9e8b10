"""Periods that an exceptional text moved: a dated table, each line with its text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Prorogation:
    """A period that would have expired from `debut` to `fin` (both included) ends on `report`."""

    debut: date
    fin: date
    report: date
    texte: str


@dataclass(frozen=True, slots=True)
class SuspensionDeSilence:
    """From `debut` to `fin` (both included) the periods of silence that make a decision did not run."""

    debut: date
    fin: date
    texte: str


PROROGATIONS = (
    Prorogation(
        date(2020, 3, 12), date(2020, 6, 23), date(2020, 8, 24), "ordonnances 2020-305 et 2020-306 du 25 mars 2020"
    ),
)
SUSPENSIONS_DE_SILENCE = (
    SuspensionDeSilence(date(2020, 3, 12), date(2020, 6, 23), "ordonnance 2020-306 du 25 mars 2020, art. 7"),
)


def prorogation(dernier_jour: date) -> Prorogation | None:
    """The line that moves an appeal period ending on `dernier_jour`, if any."""
    return next((p for p in PROROGATIONS if p.debut <= dernier_jour <= p.fin), None)


def silence_suspendu(depart: date, naissance: date) -> tuple[timedelta, SuspensionDeSilence] | None:
    """By how much a silence that began on `depart` and would speak on `naissance` was held back, and by what text."""
    for ligne in SUSPENSIONS_DE_SILENCE:
        debut = max(ligne.debut, depart)
        if naissance >= ligne.debut and debut <= ligne.fin:
            return ligne.fin - debut + timedelta(days=1), ligne
    return None
