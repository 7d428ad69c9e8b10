"""What the faces hold in hand: the register, the index, the clock, the words of this house."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from ipaddress import IPv4Network, IPv6Network
from zoneinfo import ZoneInfo

from registry.registre import Registre
from schemas.acte_publie import ActePublie
from schemas.verdict import Verdict
from search.engine import Moteur


@dataclass(frozen=True, slots=True)
class Licence:
    """Under what terms the data may be used again."""

    nom: str = "Licence Ouverte 2.0"
    url: str = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/"


@dataclass(frozen=True, slots=True)
class Ouverture:
    """How the data are given. `limite_api` and `limite_telechargements` are « 600/minute », or empty for none;
    `processus` is how many processes share the site, each granting its part; `mandataires` are the proxies whose
    `X-Forwarded-For` is believed; `prefectures` gives, by SIREN, the SCDL code of
    the préfecture that the authority sends its acts to."""

    licence: Licence = Licence()
    limite_api: str = "600/minute"
    limite_telechargements: str = "60/minute"
    processus: int = 1
    mandataires: tuple[IPv4Network | IPv6Network, ...] = ()
    prefectures: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Contexte:
    """Built once by `publish.maison`; `verifier` gives the verdict on the bytes of a file, without any network;
    `dossier_de_preuve` the bundle of a published act (its newest version);
    `attester` the sealed notice of today of the published act that bears a key (`publish.guichet`)."""

    registre: Registre
    moteur: Moteur[ActePublie]
    horloge: Callable[[], datetime]
    verifier: Callable[[bytes], Verdict]
    dossier_de_preuve: Callable[[ActePublie], bytes]
    attester: Callable[[str], bytes]
    nom_du_site: str
    adresse: str
    demonstration: bool
    ouverture: Ouverture = Ouverture()

    def aujourd_hui(self) -> date:
        """The legal day in Paris."""
        return self.horloge().astimezone(ZoneInfo("Europe/Paris")).date()
