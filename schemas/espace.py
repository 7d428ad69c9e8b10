"""What an authority says of itself on its public pages, and how they look: legal notices, theme, logo."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class EtatAccessibilite(StrEnum):
    """What a declaration of accessibility says (RGAA 4.1; décret 2019-768, art. 2). Without an audit in force: NON."""

    NON = "non"
    PARTIELLE = "partielle"
    TOTALE = "totale"


@dataclass(frozen=True, slots=True)
class MentionsLegales:
    """What the law wants on a public site (LCEN art. 1-1; RGPD art. 13 and 14; RGAA). What is not known is None."""

    adresse: str | None = None
    telephone: str | None = None
    courriel: str | None = None
    directeur: str | None = None
    hebergeur: str | None = None
    hebergeur_adresse: str | None = None
    hebergeur_telephone: str | None = None
    delegue: str | None = None
    conservation_journaux: str | None = None
    accessibilite: EtatAccessibilite = EtatAccessibilite.NON
    contact_accessibilite: str | None = None
    declaration_le: date | None = None
    audit_le: date | None = None
    audit_par: str | None = None
    audit_taux: int | None = None
    non_accessibles: str | None = None


A_DIRE = {
    "directeur": "le directeur de la publication",
    "adresse": "l’adresse",
    "telephone": "le téléphone",
    "hebergeur": "l’hébergeur",
    "hebergeur_adresse": "l’adresse de l’hébergeur",
    "hebergeur_telephone": "le téléphone de l’hébergeur",
    "delegue": "le contact du délégué à la protection des données",
    "courriel": "le courriel",
    "declaration_le": "la date de la déclaration d’accessibilité",
}
"""What the law wants said, by field, in words."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of an authority, `#rrggbb`; a dark one that is not given is derived from the light one."""

    accent: str
    accent_sombre: str | None = None
    bandeau: str | None = None
    bandeau_sombre: str | None = None


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture as it came, and its media type (`image/svg+xml` or `image/png`)."""

    octets: bytes
    media: str


@dataclass(frozen=True, slots=True)
class Espace:
    """All of it for one authority (`siren`)."""

    siren: str
    mentions: MentionsLegales = MentionsLegales()
    theme: Theme | None = None
    logo: Logo | None = None

    @property
    def a_completer(self) -> tuple[str, ...]:
        """What the law wants said and the settings lack, in words."""
        return tuple(mots for champ, mots in A_DIRE.items() if getattr(self.mentions, champ) is None)


@dataclass(frozen=True, slots=True)
class LigneExaminee:
    """One délibération examined in a session: its number and its object; `cle` when the register holds it."""

    numero: str | None
    objet: str
    cle: str | None = None


@dataclass(frozen=True, slots=True)
class ListeExaminee:
    """The list of the délibérations examined in a session (CGCT L.2121-25), as it was put online on `publiee_le`."""

    siren: str
    jour: date
    organe: str | None
    lignes: tuple[LigneExaminee, ...]
    publiee_le: date
