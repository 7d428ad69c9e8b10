"""The folder of keys: how keys and certificates are written and read."""

from __future__ import annotations

import os
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from schemas.erreurs import LectureImpossible, Lieu, Refus

MENTION_DEMONSTRATION = "démonstration, sans valeur légale"
"""Stands in the subject of every demonstration certificate."""

RACINE, AUTORITE, CACHET, HORODATAGE = "racine", "autorite", "cachet", "horodatage"
"""Names of the demonstration files: NOM.pem is a certificate (with its chain), NOM.cle.pem its key, NOM.crl a list."""

Cle = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey
"""The kinds of keys that are kept here."""


def charger_certificats(chemin: Path) -> tuple[x509.Certificate, ...]:
    """Certificates of a PEM file, or the one of a DER file. Raises LectureImpossible [SCE-02]."""
    octets = _lire(chemin)
    try:
        if b"-----BEGIN" in octets:
            return tuple(x509.load_pem_x509_certificates(octets))
        return (x509.load_der_x509_certificate(octets),)
    except ValueError as erreur:
        raise illisible(chemin) from erreur


def lire_cle(chemin: Path) -> Cle:
    """Private key of a PEM file without password. Raises LectureImpossible [SCE-02]."""
    try:
        cle = serialization.load_pem_private_key(_lire(chemin), None)
    except (ValueError, TypeError) as erreur:
        raise illisible(chemin) from erreur
    if not isinstance(cle, Cle):
        raise illisible(chemin)
    return cle


def ecrire_cle(chemin: Path, cle: Cle) -> None:
    """Writes a private key (PKCS#8, mode 0600 from its first byte). Raises Refus [SCE-01] if the file exists."""
    pem = cle.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    try:
        chemin.touch(mode=0o600, exist_ok=False)
    except FileExistsError as erreur:
        raise Refus("SCE-01", "Une clé porte déjà ce nom", "Rien n’a été remplacé.", Lieu(chemin.name)) from erreur
    chemin.write_bytes(pem)


def remplacer(chemin: Path, octets: bytes) -> None:
    """Writes a file that another process may be reading: it sees the old bytes or the new ones, whole."""
    chantier = chemin.with_name(f".{chemin.name}.{os.getpid()}")
    chantier.write_bytes(octets)
    chantier.replace(chemin)


def illisible(chemin: Path) -> LectureImpossible:
    """The error [SCE-02] of a key or certificate that cannot be read."""
    return LectureImpossible(
        "SCE-02", "Une clé ou un certificat ne peut pas être lu", "Vérifiez le dossier des clés.", Lieu(chemin.name)
    )


def _lire(chemin: Path) -> bytes:
    try:
        return chemin.read_bytes()
    except OSError as erreur:
        raise illisible(chemin) from erreur
