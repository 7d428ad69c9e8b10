"""A certification authority of the test: it certifies any public key, with the extensions that a test wants."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from pipeline.sealing.revocation import Preuves
from tests.pipeline.sealing.conftest import INSTANT

Publique = ec.EllipticCurvePublicKey | rsa.RSAPublicKey
ORGANISME = ObjectIdentifier("2.5.4.97")


def nom(commun: str, **autres: str) -> x509.Name:
    """A subject: `O`, `OI` (organizationIdentifier), `GN`, `SN`, `pseudo`, in the order given."""
    oids = {
        "O": NameOID.ORGANIZATION_NAME,
        "OI": ORGANISME,
        "GN": NameOID.GIVEN_NAME,
        "SN": NameOID.SURNAME,
        "pseudo": NameOID.PSEUDONYM,
    }
    parts = [x509.NameAttribute(NameOID.COUNTRY_NAME, "FR")]
    parts += [x509.NameAttribute(oids[cle], valeur) for cle, valeur in autres.items()]
    return x509.Name([*parts, x509.NameAttribute(NameOID.COMMON_NAME, commun)])


@dataclass(frozen=True)
class AutoriteEssai:
    """A root made for one test."""

    commun: str = "Racine d’essai"
    debut: datetime = INSTANT - timedelta(days=30)
    cle: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    @cached_property
    def certificat(self) -> x509.Certificate:
        """Self-signed."""
        return self._signer(
            nom(self.commun),
            self.cle.public_key(),
            self.debut,
            timedelta(days=3650),
            [_contrainte(), _usage_autorite()],
        )

    def certifier(
        self,
        publique: Publique,
        sujet: x509.Name,
        *,
        debut: datetime | None = None,
        duree: timedelta = timedelta(days=365),
        extensions: Sequence[x509.ExtensionType] = (),
        horodate: bool = False,
    ) -> x509.Certificate:
        """A leaf that may sign, or date."""
        voulues: list[tuple[x509.ExtensionType, bool]] = [(x509.BasicConstraints(False, None), True), _usage_feuille()]
        if horodate:
            voulues.append((x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), True))
        voulues += [(e, False) for e in extensions]
        return self._signer(sujet, publique, debut or self.debut, duree, voulues)

    def liste(
        self, instant: datetime, revoques: Sequence[tuple[x509.Certificate, datetime]] = ()
    ) -> x509.CertificateRevocationList:
        """The revocation list of an instant: each certificate and the day it was revoked."""
        chantier = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(nom(self.commun))
            .last_update(instant)
            .next_update(instant + timedelta(days=365))
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self.cle.public_key()), False)
            .add_extension(x509.CRLNumber(int(instant.timestamp())), False)
        )
        for certificat, jour in revoques:
            perdu = x509.CRLReason(x509.ReasonFlags.key_compromise)
            entree = x509.RevokedCertificateBuilder().serial_number(certificat.serial_number).revocation_date(jour)
            chantier = chantier.add_revoked_certificate(entree.add_extension(perdu, False).build())
        return chantier.sign(self.cle, hashes.SHA256())

    def preuves(self, instant: datetime = INSTANT) -> Preuves:
        """What this authority publishes: its certificate and its list of an instant."""
        return Preuves((self.certificat,), (self.liste(instant),))

    def publier(
        self, cles: Path, instant: datetime, revoques: Sequence[tuple[x509.Certificate, datetime]] = ()
    ) -> None:
        """Puts its list where a home keeps what it fetched, in the place of the one before."""
        dossier = cles / "revocation"
        dossier.mkdir(exist_ok=True)
        octets = self.liste(instant, revoques).public_bytes(serialization.Encoding.DER)
        (dossier / f"{hashlib.sha256(self.commun.encode()).hexdigest()[:8]}.crl").write_bytes(octets)

    def _signer(
        self,
        sujet: x509.Name,
        publique: Publique,
        debut: datetime,
        duree: timedelta,
        extensions: Sequence[tuple[x509.ExtensionType, bool]],
    ) -> x509.Certificate:
        chantier = (
            x509.CertificateBuilder()
            .subject_name(sujet)
            .issuer_name(nom(self.commun))
            .public_key(publique)
            .serial_number(x509.random_serial_number())
            .not_valid_before(debut)
            .not_valid_after(debut + duree)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(publique), False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self.cle.public_key()), False)
        )
        for extension, critique in extensions:
            chantier = chantier.add_extension(extension, critique)
        return chantier.sign(self.cle, hashes.SHA256())


def pem(*certificats: x509.Certificate) -> bytes:
    """Certificates, one after the other."""
    return b"".join(c.public_bytes(serialization.Encoding.PEM) for c in certificats)


def _contrainte() -> tuple[x509.ExtensionType, bool]:
    return x509.BasicConstraints(True, 1), True


def _usage_autorite() -> tuple[x509.ExtensionType, bool]:
    return x509.KeyUsage(False, False, False, False, False, True, True, False, False), True


def _usage_feuille() -> tuple[x509.ExtensionType, bool]:
    return x509.KeyUsage(True, True, False, False, False, False, False, False, False), True
