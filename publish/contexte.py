"""What the faces hold in hand: the register, the index, the clock, the words of this house."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from registry.registre import Registre
from schemas.acte_publie import ActePublie
from schemas.verdict import Verdict
from search.engine import Moteur


@dataclass(frozen=True, slots=True)
class Contexte:
    """Built once by `publish.maison`; `verifier` gives the verdict on the bytes of a file, without any network;
    `attester` the sealed notice of today of the published act that bears a key (`publish.guichet`)."""

    registre: Registre
    moteur: Moteur[ActePublie]
    horloge: Callable[[], datetime]
    verifier: Callable[[bytes], Verdict]
    attester: Callable[[str], bytes]
    nom_du_site: str
    adresse: str
    demonstration: bool

    def aujourd_hui(self) -> date:
        """The legal day in Paris."""
        return self.horloge().astimezone(ZoneInfo("Europe/Paris")).date()
