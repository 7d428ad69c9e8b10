"""Keys: the seal's (PKCS#12 of the authority, or demonstration), the journal's, and the roots that vouch for them.

P-256 everywhere for what is made here. A demonstration key is known by the subject of its certificate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, runtime_checkable

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from pipeline.sealing.coffre import CACHET, MENTION_DEMONSTRATION, charger_certificats, ecrire_cle, illisible, lire_cle
from pipeline.sealing.demonstration import creer_demonstration, emettre_listes
from schemas.erreurs import LectureImpossible, Lieu, Refus

__all__ = [
    "CLE_JOURNAL",
    "MENTION_DEMONSTRATION",
    "AccesJeton",
    "CachetInutilisable",
    "ClePrivee",
    "Trousseau",
    "charger_certificats",
    "charger_cle_journal",
    "charger_demonstration",
    "charger_pkcs12",
    "creer_cle_journal",
    "creer_demonstration",
    "emettre_listes",
    "est_demonstration",
    "former_trousseau",
]

CLE_JOURNAL = "journal.pem"

RSA_MINIMUM = 2048
"""Bits; below, ETSI TS 119 312 accepts no signature."""

ClePrivee = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
"""The kinds of keys that can seal."""


class CachetInutilisable(Refus):
    """The seal may not serve: out of date, revoked. The act waits for the next one."""


@runtime_checkable
class AccesJeton(Protocol):
    """The token that a key stands in."""

    def present(self) -> None:
        """Looks for the token, without any PIN. Raises ServiceIndisponible."""
        ...

    def pin_corrige(self) -> None:
        """Somebody says that the PIN is the right one now: it may be given once more."""
        ...

    def fermer(self) -> None:
        """Closes the session; the next signature opens another."""
        ...


@dataclass(frozen=True, slots=True)
class Trousseau:
    """What seals: private key, its certificate, the issuers of this one (nearest first)."""

    cle: ClePrivee
    certificat: x509.Certificate
    chaine: tuple[x509.Certificate, ...]
    demonstration: bool

    @property
    def certificats(self) -> tuple[x509.Certificate, ...]:
        """The certificate and its issuers, leaf first."""
        return (self.certificat, *self.chaine)

    @property
    def acces(self) -> AccesJeton | None:
        """The token that holds the key; None for a key in memory."""
        acces = getattr(self.cle, "acces", None)
        return acces if isinstance(acces, AccesJeton) else None

    def exiger_valable(self, instant: datetime) -> None:
        """Raises CachetInutilisable [SCE-05] when the certificate is not valid at `instant`."""
        if not self.certificat.not_valid_before_utc <= instant <= self.certificat.not_valid_after_utc:
            fin = self.certificat.not_valid_after_utc
            raise CachetInutilisable(
                "SCE-05",
                f"Le certificat du cachet n’est pas valable à cette date (il va jusqu’au {fin:%d/%m/%Y})",
                "Installez un certificat en cours de validité, puis : executoire sync.",
            )


def charger_demonstration(dossier: Path) -> Trousseau:
    """The demonstration seal of `dossier`. Raises LectureImpossible [SCE-02], Refus [SCE-04]."""
    return former_trousseau(lire_cle(dossier / f"{CACHET}.cle.pem"), charger_certificats(dossier / f"{CACHET}.pem"))


def charger_pkcs12(chemin: Path, mot_de_passe: str) -> Trousseau:
    """Seal of a PKCS#12 file (RSA or EC). Raises LectureImpossible [SCE-03], Refus [SCE-04]."""
    try:
        cle, certificat, autres = pkcs12.load_key_and_certificates(chemin.read_bytes(), mot_de_passe.encode())
    except (OSError, ValueError) as erreur:
        raise LectureImpossible(
            "SCE-03",
            "Le fichier de clés PKCS#12 ne peut pas être ouvert",
            "Vérifiez le chemin et le mot de passe.",
            Lieu(chemin.name),
        ) from erreur
    if cle is None or certificat is None:
        raise Refus("SCE-04", "Le fichier PKCS#12 ne contient pas une clé et son certificat", lieu=Lieu(chemin.name))
    return former_trousseau(cle, (certificat, *autres))


def creer_cle_journal(dossier: Path) -> None:
    """Makes the Ed25519 key that signs the register's checkpoints. Raises Refus [SCE-01] if there is one."""
    ecrire_cle(dossier / CLE_JOURNAL, ed25519.Ed25519PrivateKey.generate())


def charger_cle_journal(dossier: Path) -> ed25519.Ed25519PrivateKey:
    """The journal's key. Raises LectureImpossible [SCE-02]."""
    cle = lire_cle(dossier / CLE_JOURNAL)
    if not isinstance(cle, ed25519.Ed25519PrivateKey):
        raise illisible(dossier / CLE_JOURNAL)
    return cle


def est_demonstration(certificat: x509.Certificate) -> bool:
    """Whether the subject says that it proves nothing in law."""
    return any(MENTION_DEMONSTRATION in str(attribut.value) for attribut in certificat.subject)


def former_trousseau(cle: object, certificats: Sequence[x509.Certificate]) -> Trousseau:
    """The seal that a private key and its certificates (leaf first) make. Raises Refus [SCE-04]."""
    certificat, *autres = certificats
    if not isinstance(cle, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey):
        raise Refus("SCE-04", "Cette clé ne peut pas sceller", "Il faut une clé RSA ou à courbe elliptique.")
    if isinstance(cle, rsa.RSAPrivateKey) and cle.key_size < RSA_MINIMUM:
        raise Refus("SCE-04", f"Cette clé RSA est trop courte ({cle.key_size} bits)", f"Minimum : {RSA_MINIMUM} bits.")
    if isinstance(cle, ec.EllipticCurvePrivateKey) and cle.curve.name not in ("secp256r1", "secp384r1", "secp521r1"):
        raise Refus("SCE-04", f"La courbe {cle.curve.name} n’est pas admise", "Prenez P-256, P-384 ou P-521.")
    if cle.public_key() != certificat.public_key():
        raise Refus("SCE-04", "La clé privée n’est pas celle du certificat")
    return Trousseau(cle, certificat, _remonter(certificat, autres), est_demonstration(certificat))


def _remonter(certificat: x509.Certificate, autres: Sequence[x509.Certificate]) -> tuple[x509.Certificate, ...]:
    """Issuers in order, nearest first; what does not belong to the chain is left out."""
    chaine: list[x509.Certificate] = []
    courant, restants = certificat, list(autres)
    while courant.issuer != courant.subject:
        emetteur = next((c for c in restants if c.subject == courant.issuer), None)
        if emetteur is None:
            break
        restants.remove(emetteur)
        chaine.append(emetteur)
        courant = emetteur
    return tuple(chaine)
