"""One home in hand: register, keys, timestamp authority, indexes, clock. Built by the faces, used by the road."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509

from pipeline.sealing import cles
from pipeline.sealing.chaine import nom_court
from pipeline.sealing.collecte import Revocations
from pipeline.sealing.horodatage import Horodateur, HorodateurLocal
from pipeline.sealing.opposition import revocation_connue
from pipeline.sealing.secours import HorodateursEnOrdre
from pipeline.temoins import Temoin
from registry.registre import Registre
from schemas.acte import Diagnostic, Niveau
from schemas.acte_publie import ActePublie
from schemas.dossier import Dossier
from schemas.veille import PERIODE
from search.engine import Moteur


@dataclass(frozen=True, slots=True)
class Maison:
    """`adresse` is the absolute base URL of the portal; `racines` the certificates that verifying trusts; `temoins`
    those that cosign the journal; `periode` the time between two records of what is served."""

    dossier: Path
    registre: Registre
    sceau: cles.Trousseau
    horodateur: Horodateur
    revocations: Revocations
    moteur_public: Moteur[ActePublie]
    moteur_bureau: Moteur[Dossier]
    horloge: Callable[[], datetime]
    racines: tuple[x509.Certificate, ...]
    adresse: str
    nom: str
    temoins: tuple[Temoin, ...] = ()
    periode: timedelta = PERIODE

    @property
    def demonstration(self) -> bool:
        """True while the home seals with demonstration keys, or dates with its own clock."""
        return self.sceau.demonstration or isinstance(self.horodateur, HorodateurLocal)

    def exiger_cachet(self, instant: datetime) -> None:
        """Raises CachetInutilisable [SCE-16] when a list in hand says that the seal's certificate is revoked."""
        preuves = self.revocations.preuves(instant)
        trouve = revocation_connue(self.sceau.certificat, self.sceau.chaine, preuves)
        if trouve is not None:
            certificat, etat = trouve
            message = f"Le certificat « {nom_court(certificat)} » du cachet est révoqué ({etat.revoque_le:%d/%m/%Y})"
            raise cles.CachetInutilisable("SCE-16", message, "Installez un autre cachet, puis : executoire sync.")

    def constats_du_sceau(self) -> tuple[Diagnostic, ...]:
        """What sealing showed since the last call: clocks that do not agree, once however many tokens were asked."""
        if not isinstance(self.horodateur, HorodateursEnOrdre):
            return ()
        return tuple(Diagnostic("SCE-15", Niveau.INFO, d.phrase, champ="sceau") for d in self.horodateur.derives()[-1:])

    def reprendre_horodatage(self) -> None:
        """Authorities that were left in peace are asked again."""
        if isinstance(self.horodateur, HorodateursEnOrdre):
            self.horodateur.reprendre()
