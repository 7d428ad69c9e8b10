"""Several timestamp authorities in order, and their clocks beside the house's: who does not answer is left in peace for
a while, who gives another time is reported, and never passed over in silence."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from pipeline.sealing.chaine import nom_court
from pipeline.sealing.horodatage import Horodateur
from pipeline.sealing.jeton import lire_jeton
from schemas.erreurs import Dommage, ServiceIndisponible

ECART_MAX = timedelta(seconds=60)
"""Between a token and the house's clock when it was asked for: a token is good to the second, a set clock to less."""

REPOS_MIN = timedelta(seconds=2)
REPOS_PAR_ATTENTE = 4
"""An authority that made us wait rests four times as long: a backlog goes on instead of waiting at every act."""

REPOS_SI_RELAYEE = timedelta(minutes=5)
"""The rest of an authority that another one replaces."""

PASSAGERES = frozenset({"SCE-10", "SCE-11", "SCE-12"})
"""Codes of an outage of the authority: the same demand, a little later, may be answered."""


@dataclass(frozen=True, slots=True)
class Derive:
    """A token's time too far from the house's clock at that moment; `ecart` is positive when the house is ahead."""

    maison: datetime
    jeton: datetime
    autorite: str

    @property
    def ecart(self) -> timedelta:
        """House minus token."""
        return self.maison - self.jeton

    @property
    def phrase(self) -> str:
        """What is wrong and what to do, in one French sentence without final stop."""
        sens = "avance" if self.ecart > timedelta(0) else "retarde"
        return (
            f"L’horloge de la maison {sens} de {_duree(abs(self.ecart))} sur l’autorité d’horodatage "
            f"« {self.autorite} » : l’une des deux se trompe, mettez la machine à l’heure (NTP)"
        )


class HorodateursEnOrdre:
    """The first authority that answers gives the token. Threads may share it.

    `horloge` is the house's clock; `signaler` is told each drift.
    """

    def __init__(
        self,
        autorites: Sequence[Horodateur],
        horloge: Callable[[], datetime],
        signaler: Callable[[Derive], None],
    ) -> None:
        self._autorites, self._horloge, self._signaler = tuple(autorites), horloge, signaler
        self._repos: dict[int, datetime] = {}
        self._derniere: ServiceIndisponible | None = None
        self._derives: list[Derive] = []
        self._verrou = threading.Lock()

    def horodater(self, empreinte: bytes) -> bytes:
        """See `Horodateur`. Raises ServiceIndisponible [SCE-10…12], the last authority's, when none answers."""
        for rang, autorite in enumerate(self._autorites):
            avant = self._horloge()
            if avant < self._repos.get(rang, avant):
                continue
            try:
                jeton = autorite.horodater(empreinte)
            except ServiceIndisponible as panne:
                apres = self._horloge()
                self._repos[rang] = apres + max(REPOS_MIN, (apres - avant) * REPOS_PAR_ATTENTE)
                self._derniere = panne
                continue
            self._relayer(rang)
            self._comparer(jeton, avant, self._horloge())
            return jeton
        assert self._derniere is not None
        raise ServiceIndisponible(self._derniere.code, self._derniere.message, self._derniere.conseil)

    def reprendre(self) -> None:
        """Every authority is asked again, rested or not."""
        self._repos.clear()

    def derives(self) -> tuple[Derive, ...]:
        """The drifts seen since the last call."""
        with self._verrou:
            vues, self._derives = tuple(self._derives), []
        return vues

    def _relayer(self, rang: int) -> None:
        fin = self._horloge() + REPOS_SI_RELAYEE
        for avant in range(rang):
            self._repos[avant] = max(fin, self._repos.get(avant, fin))

    def _comparer(self, jeton: bytes, avant: datetime, apres: datetime) -> None:
        try:
            lu = lire_jeton(jeton)
        except Dommage:  # whoever asked checks the token, and says so
            return
        if avant - ECART_MAX <= lu.instant <= apres + ECART_MAX:
            return
        derive = Derive(avant if lu.instant < avant else apres, lu.instant, nom_court(lu.signataire))
        with self._verrou:
            self._derives.append(derive)
        self._signaler(derive)


def _duree(ecart: timedelta) -> str:
    secondes = round(ecart.total_seconds())
    if secondes < 3600:
        return f"{secondes // 60} min {secondes % 60:02d} s"
    if secondes < 48 * 3600:
        return f"{secondes // 3600} h {secondes % 3600 // 60:02d}"
    return f"{secondes // 86400} jours"
