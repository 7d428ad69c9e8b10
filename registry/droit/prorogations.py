"""Periods that an exceptional text moved: a dated table, each line with its text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Prorogation:
    """A period that would have expired from `debut` to `fin` (both included) ends on `report`."""

    debut: date
    fin: date
    report: date
    texte: str


@dataclass(frozen=True, slots=True)
class Suspension:
    """From `debut` to `fin` (both included) the periods at whose end an administration may or must decide, or is held
    to have decided, did not run; those that would have begun meanwhile began the day after."""

    debut: date
    fin: date
    texte: str


PROROGATIONS = (
    Prorogation(
        date(2020, 3, 12), date(2020, 6, 23), date(2020, 8, 24), "ordonnances 2020-305 et 2020-306 du 25 mars 2020"
    ),
)
SUSPENSIONS = (Suspension(date(2020, 3, 12), date(2020, 6, 23), "ordonnance 2020-306 du 25 mars 2020, art. 7"),)


def prorogation(dernier_jour: date) -> Prorogation | None:
    """The line that moves an appeal period ending on `dernier_jour`, if any."""
    for ligne in PROROGATIONS:
        if ligne.debut <= dernier_jour <= ligne.fin:
            return ligne
    return None


def suspension(depart: date, echeance: date) -> Suspension | None:
    """The line that held back a decision due or possible until `echeance`, counted from `depart`, if any."""
    for ligne in SUSPENSIONS:
        if echeance >= ligne.debut and depart <= ligne.fin:
            return ligne
    return None
