"""The public space of one authority: whose name, colours, links and notices a page bears.

An installation that serves one authority is that authority's space. Where several share it, each has its own, rooted at
`/collectivites/{siren}`; every page of the site takes `?siren=` (the search: `?collectivite=`) and then speaks of that
one alone, and its links too.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace

from publish.contexte import Contexte
from publish.theme import feuille
from schemas.collectivite import Collectivite
from schemas.espace import Espace, EtatAccessibilite

DIT = {
    EtatAccessibilite.NON: "non conforme",
    EtatAccessibilite.PARTIELLE: "partiellement conforme",
    EtatAccessibilite.TOTALE: "totalement conforme",
}
"""The three words that the law wants on every page (décret 2019-768, art. 4)."""


_COURRIEL = re.compile(r"[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+")


@dataclass(frozen=True, slots=True)
class EspaceVu:
    """What the frame of a page needs. `siren` is None on the pages that several authorities share; `racine` is the home
    of the space; `partage`: several authorities share the installation."""

    siren: str | None
    nom: str
    racine: str
    feuille: str | None
    logo: str | None
    accessibilite: str
    contact: str | None
    partage: bool

    @property
    def filtre(self) -> str | None:
        """The SIREN that every page of the space is narrowed to; None where the space is the whole site."""
        return self.siren if self.partage else None

    @property
    def recherche(self) -> str:
        """Where all the acts of the space are."""
        return f"/recherche?collectivite={self.filtre}" if self.filtre else "/recherche"

    @property
    def courriel(self) -> str | None:
        """Where to write, when the contact of the authority is an address of mail and nothing else."""
        return self.contact if self.contact and _COURRIEL.fullmatch(self.contact) else None

    def vers(self, adresse: str) -> str:
        """The address of a page of this site, kept within the space."""
        if self.filtre is None:
            return adresse
        page, diese, ancre = adresse.partition("#")
        return f"{page}{'&' if '?' in page else '?'}siren={self.filtre}{diese}{ancre}"


@dataclass(frozen=True, slots=True)
class Espaces:
    """Every space, as of one position of the register; `commun` frames the pages that belong to none."""

    position: int
    vus: dict[str, EspaceVu]
    dits: dict[str, Espace]
    collectivites: tuple[Collectivite, ...]
    commun: EspaceVu

    def de(self, siren: str | None) -> EspaceVu:
        """The space of this authority; the shared frame for one that publishes nothing."""
        return self.vus.get(siren or "", self.commun)


def lire_espaces(contexte: Contexte, base: bytes) -> Espaces:
    """Every space of an installation; `base` is the style sheet of the house, which a theme comes after."""
    registre = contexte.registre
    position = registre.position()
    collectivites = registre.collectivites_publiees()
    dits = {c.siren: registre.espaces.lire(c.siren) for c in collectivites}
    partage = len(collectivites) > 1
    vus = {c.siren: _vu(c, dits[c.siren], base, partage) for c in collectivites}
    if len(vus) == 1:
        (commun,) = vus.values()
    else:
        pires = [c for c in EtatAccessibilite if any(d.mentions.accessibilite is c for d in dits.values())]
        etat = DIT[pires[0] if pires else EtatAccessibilite.NON]
        commun = replace(nu(contexte.nom_du_site), accessibilite=etat, partage=partage)
    return Espaces(position, vus, dits, collectivites, commun)


def nu(nom: str) -> EspaceVu:
    """The frame of a page that must do without the register."""
    return EspaceVu(None, nom, "/", None, None, DIT[EtatAccessibilite.NON], None, False)


def feuille_de(espace: Espace, base: bytes) -> bytes:
    """The style sheet of a space: that of the house, then its theme, in one file: a page costs no more requests."""
    return base + (feuille(espace.theme).encode() if espace.theme else b"")


def _vu(collectivite: Collectivite, espace: Espace, base: bytes, partage: bool) -> EspaceVu:
    siren = collectivite.siren
    feuille_ = f"/theme.css?siren={siren}&v={empreinte(feuille_de(espace, base))}" if espace.theme else None
    logo = f"/logo?siren={siren}&v={empreinte(espace.logo.octets)}" if espace.logo else None
    return EspaceVu(
        siren=siren,
        nom=collectivite.nom,
        racine=f"/collectivites/{siren}" if partage else "/",
        feuille=feuille_,
        logo=logo,
        accessibilite=DIT[espace.mentions.accessibilite],
        contact=espace.mentions.courriel or collectivite.contact,
        partage=partage,
    )


def empreinte(octets: bytes) -> str:
    return hashlib.sha256(octets).hexdigest()[:12]
