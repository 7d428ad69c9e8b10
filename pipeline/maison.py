"""One home in hand: register, keys, timestamp authority, indexes, clock. Built by the faces, used by the road."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509

from pipeline.sealing import cles
from pipeline.sealing.collecte import Revocations
from pipeline.sealing.horodatage import Horodateur, HorodateurLocal
from pipeline.temoins import Temoin
from registry.registre import Registre
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
