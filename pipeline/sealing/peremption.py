"""The end of certificates, told before it comes: a new seal takes an office weeks to obtain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from cryptography import x509

from pipeline.sealing.chaine import nom_court

PREAVIS = (90, 30, 7)
"""Days before the end at which it is told: time to order, time to insist, the last week."""

_RAPPEL = 7
"""Days after each notice during which a reminder tells it: one that runs on some days only still meets it."""


class Emploi(StrEnum):
    """What a certificate is for here."""

    CACHET = "cachet"
    EMETTEUR = "émetteur du cachet"
    HORODATAGE = "horodatage"
    RACINE = "racine"


_CONSEILS = {
    Emploi.CACHET: "commandez le suivant, puis changez les réglages : voyez docs/cles.md",
    Emploi.EMETTEUR: "demandez à votre prestataire un cachet sous son nouveau certificat",
    Emploi.HORODATAGE: "l’autorité d’horodatage doit le renouveler : demandez-lui quand",
    Emploi.RACINE: "ajoutez la racine suivante à côté d’elle, sans la retirer",
}


@dataclass(frozen=True, slots=True)
class Peremption:
    """One certificate that ends soon, has ended, or has not begun; `jours` left, negative once it has ended."""

    emploi: Emploi
    nom: str
    fin: datetime
    jours: int
    commence: bool = True

    @property
    def passee(self) -> bool:
        """It cannot be used now."""
        return self.jours < 0 or not self.commence

    @property
    def a_rappeler(self) -> bool:
        """A notice has just been reached, or it is the last week, or too late."""
        return self.passee or self.jours <= _RAPPEL or any(p - _RAPPEL < self.jours <= p for p in PREAVIS)

    @property
    def phrase(self) -> str:
        """What ends, when, what to do, without final stop."""
        quoi = f"Le certificat « {self.nom} » ({self.emploi})"
        if not self.commence:
            return f"{quoi} n’est pas encore valable : il ne peut pas servir"
        if self.jours < 0:
            return f"{quoi} n’est plus valable depuis le {self.fin:%d/%m/%Y} : {_CONSEILS[self.emploi]}"
        reste = f"dans {self.jours} jours" if self.jours > 1 else "demain" if self.jours else "aujourd’hui"
        return f"{quoi} finit le {self.fin:%d/%m/%Y}, {reste} : {_CONSEILS[self.emploi]}"


def peremptions(certificats: Iterable[tuple[Emploi, x509.Certificate]], instant: datetime) -> tuple[Peremption, ...]:
    """Those that end within the longest notice, soonest first; each certificate once, under its first use."""
    vus: dict[x509.Certificate, Peremption] = {}
    for emploi, certificat in certificats:
        fin = certificat.not_valid_after_utc
        jours = (fin - instant) // timedelta(days=1)
        commence = certificat.not_valid_before_utc <= instant
        if jours <= PREAVIS[0] or not commence:
            vus.setdefault(certificat, Peremption(emploi, nom_court(certificat), fin, jours, commence))
    return tuple(sorted(vus.values(), key=lambda p: p.fin))
