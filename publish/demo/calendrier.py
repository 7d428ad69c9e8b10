"""Dates counted from today, so that the demonstration always looks alive.

A day is written `s+3` (three days after the session), `p+50` (the same, whatever the day of the week), `j-20` (twenty
days ago), `e+3` (the publication whose appeal period ends three days from now, or on the nearest day on which a period
can end), `incertain` (the newest publication whose last day is open to discussion). Facts of an office fall on working
days, and never after today.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from registry.droit.calendrier import raison_non_ouvrable
from registry.droit.delais import delai
from schemas.collectivite import Territoire

_REGLE = "REP_2M"
_UN_JOUR = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendrier:
    """The days of one authority, seen from `aujourdhui`."""

    aujourdhui: date
    territoire: str = Territoire.METROPOLE

    def seance(self, il_y_a: int | None, jour_de_semaine: int) -> date:
        """The day of a session: at least `il_y_a` days ago, on the usual weekday; None: before `incertain`."""
        avant = self._incertain() - timedelta(days=8) if il_y_a is None else self.aujourdhui - timedelta(days=il_y_a)
        jour = avant - timedelta(days=(avant.weekday() - jour_de_semaine) % 7)
        while self._chome(jour):
            jour -= timedelta(days=7)
        return jour

    def convocation(self, seance: date) -> date:
        """The day of the convocation: five clear days before the session."""
        return self._ouvrable(seance - timedelta(days=6), -_UN_JOUR)

    def jour(self, ecrit: str, seance: date) -> date:
        """The day that `ecrit` means for an act of this session."""
        if ecrit == "incertain":
            return self._incertain()
        repere, pas = ecrit[0], int(ecrit[1:])
        match repere:
            case "s":
                return min(self._ouvrable(seance + timedelta(days=pas), _UN_JOUR), self.aujourdhui)
            case "p":
                return seance + timedelta(days=pas)
            case "j":
                jour = self.aujourdhui + timedelta(days=pas)
                return jour if pas == 0 else self._ouvrable(jour, -_UN_JOUR)
            case "e":
                return self._publie_pour(pas)
        raise ValueError(ecrit)

    def _publie_pour(self, pas: int) -> date:
        """The working day on which to publish for a period that ends `pas` days from now."""
        voulu = self.aujourdhui + timedelta(days=pas)
        jours = [voulu - timedelta(days=n) for n in range(45, 80)]
        # The last one kept for each end: a working day where there is one, else a going online of a weekend.
        jours.sort(key=lambda d: (not self._chome(d), d))
        fins = {delai(_REGLE, d, self.territoire).dernier_jour: d for d in jours}
        if pas > 0:
            proches = [fin for fin in fins if self.aujourdhui < fin <= voulu]
            return fins[max(proches)] if proches else fins[min(fin for fin in fins if fin > voulu)]
        if pas == 0:
            return fins[min(fin for fin in fins if fin >= voulu)]
        return fins[max(fin for fin in fins if fin <= voulu)]

    def _incertain(self) -> date:
        jour = self.aujourdhui - _UN_JOUR
        while self._chome(jour) or not self._discute(jour):
            jour -= _UN_JOUR
        return jour

    def _discute(self, jour: date) -> bool:
        calcul = delai(_REGLE, jour, self.territoire)
        return calcul.prudent != calcul.au_plus_tard

    def _ouvrable(self, jour: date, pas: timedelta) -> date:
        while self._chome(jour):
            jour += pas
        return jour

    def _chome(self, jour: date) -> bool:
        return raison_non_ouvrable(jour, self.territoire) is not None
