"""Certification paths (RFC 5280, 6.1, the part that an offline seal needs): who vouches for this certificate?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.x509.oid import ExtensionOID, NameOID

from pipeline.sealing.titulaire import DECLARATIONS_QUALIFIEES

PROFONDEUR_MAX = 8
"""Certificates from leaf to root; real chains have three or four."""

_CRITIQUES_LUES = {
    ExtensionOID.BASIC_CONSTRAINTS,
    ExtensionOID.KEY_USAGE,
    ExtensionOID.EXTENDED_KEY_USAGE,
    ExtensionOID.CERTIFICATE_POLICIES,
    ExtensionOID.SUBJECT_ALTERNATIVE_NAME,
    DECLARATIONS_QUALIFIEES,
}


@dataclass(frozen=True, slots=True)
class Chaine:
    """The way from a certificate to the known root that vouches for it (leaf first, root last), empty with the French
    reason (without final stop) when there is none."""

    chemin: tuple[x509.Certificate, ...]
    motif: str = ""

    @property
    def racine(self) -> x509.Certificate | None:
        """The root, when the way leads to one."""
        return self.chemin[-1] if self.chemin else None


def remonter(
    feuille: x509.Certificate,
    autres: Iterable[x509.Certificate],
    racines: Sequence[x509.Certificate],
    instant: datetime,
) -> Chaine:
    """Climbs from a certificate to one of `racines`, every certificate being valid at `instant`. Never goes to the
    network; revocation is another question (`revocation`)."""
    defaut = _defaut(feuille, instant)
    if defaut:
        return Chaine((), defaut)
    if feuille in racines:
        return Chaine((feuille,))
    return _grimper([feuille], list(autres), racines, instant)


def nom_court(certificat: x509.Certificate) -> str:
    """Name shown to people: the common name, else the whole subject."""
    try:
        noms = certificat.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        return str(noms[0].value) if noms else certificat.subject.rfc4514_string()
    except ValueError:  # parts of a certificate are only parsed when they are asked for
        return "sans nom lisible"


@lru_cache(256)  # asked at each seal of the same few certificates
def emet(emetteur: x509.Certificate, certificat: x509.Certificate) -> bool:
    """Whether a certificate bears the name and the signature of this issuer."""
    try:
        if emetteur.subject != certificat.issuer:
            return False
        certificat.verify_directly_issued_by(emetteur)
    except (InvalidSignature, UnsupportedAlgorithm, ValueError, TypeError):
        return False
    return True


def _grimper(
    chemin: list[x509.Certificate],
    autres: list[x509.Certificate],
    racines: Sequence[x509.Certificate],
    instant: datetime,
) -> Chaine:
    sommet, motif = chemin[-1], ""
    for candidat in (*racines, *autres):
        if candidat in chemin or len(chemin) >= PROFONDEUR_MAX or not emet(candidat, sommet):
            continue
        defaut = _defaut(candidat, instant) or _defaut_autorite(candidat, len(chemin) - 1)
        if defaut:
            motif = motif or defaut
        elif candidat in racines:
            return Chaine((*chemin, candidat))
        else:
            suite = _grimper([*chemin, candidat], autres, racines, instant)
            if suite.racine is not None:
                return suite
            motif = motif or suite.motif
    return Chaine((), motif or f"aucune racine connue ne garantit « {nom_court(chemin[0])} »")


def _defaut(certificat: x509.Certificate, instant: datetime) -> str:
    nom = nom_court(certificat)
    try:
        if instant < certificat.not_valid_before_utc:
            return f"le certificat « {nom} » n’était pas encore valable"
        if instant > certificat.not_valid_after_utc:
            return f"le certificat « {nom} » n’était plus valable"
        inconnues = [e.oid for e in certificat.extensions if e.critical and e.oid not in _CRITIQUES_LUES]
    except ValueError:
        return f"le certificat « {nom} » est mal formé"
    if inconnues:
        return f"le certificat « {nom} » pose une condition que nous ne savons pas contrôler"
    return ""


def _defaut_autorite(certificat: x509.Certificate, dessous: int) -> str:
    """Why it may not issue certificates (RFC 5280, 4.2.1.3 and 4.2.1.9); `dessous` issuers stand below it."""
    nom = nom_court(certificat)
    try:
        contraintes = certificat.extensions.get_extension_for_class(x509.BasicConstraints).value
    except x509.ExtensionNotFound:
        return f"le certificat « {nom} » n’est pas celui d’une autorité"
    longueur = contraintes.path_length
    if not contraintes.ca or (longueur is not None and dessous > longueur):
        return f"le certificat « {nom} » ne peut pas émettre celui-ci"
    try:
        usage = certificat.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return ""
    return "" if usage.key_cert_sign else f"le certificat « {nom} » ne peut pas signer de certificat"
