"""The demonstration authority: root → issuing authority → seal and timestamp, with revocation lists.

It proves that the road works, never who signed: every subject says « démonstration, sans valeur légale ».
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from pipeline.sealing.coffre import (
    AUTORITE,
    CACHET,
    HORODATAGE,
    MENTION_DEMONSTRATION,
    RACINE,
    charger_certificats,
    ecrire_cle,
    lire_cle,
    remplacer,
)
from schemas.erreurs import LectureImpossible, Lieu, Refus

_AN = timedelta(days=365)
_DUREES = {RACINE: 20 * _AN, AUTORITE: 10 * _AN, CACHET: 3 * _AN, HORODATAGE: 6 * _AN}
LISTE_VALABLE = _AN
"""How long a demonstration list promises to hold."""
_AVANCE = timedelta(hours=1)  # clocks that lag behind still see a valid certificate
_SUJETS = {
    RACINE: "Racine",
    AUTORITE: "Autorité émettrice",
    CACHET: "Cachet",
    HORODATAGE: "Horodatage",
}


def creer_demonstration(dossier: Path, instant: datetime) -> None:
    """Makes keys (0600), certificates and revocation lists in an existing empty folder; `racine.pem` is what others
    may be told to trust. Raises Refus [SCE-01] when the folder is absent or not empty."""
    if not dossier.is_dir() or any(dossier.iterdir()):
        raise Refus("SCE-01", "Le dossier des clés doit exister et être vide", lieu=Lieu(dossier.name))
    debut = instant.replace(microsecond=0) - _AVANCE
    racine = _signer(RACINE, None, debut, _usage_autorite(), _contrainte(1))
    autorite = _signer(AUTORITE, racine, debut, _usage_autorite(), _contrainte(0))
    feuilles = {
        CACHET: _signer(CACHET, autorite, debut, _usage_signature()),
        HORODATAGE: _signer(HORODATAGE, autorite, debut, _usage_signature(), _pour_horodater()),
    }
    _ecrire(dossier, RACINE, racine)
    _ecrire(dossier, AUTORITE, autorite, racine.certificat)
    for nom, feuille in feuilles.items():
        _ecrire(dossier, nom, feuille, autorite.certificat, racine.certificat)
    # a list older than the notBefore of the certificate that it vouches for is refused by strict verifiers
    emettre_listes(dossier, instant)


def emettre_listes(dossier: Path, instant: datetime) -> None:
    """Writes the two revocation lists again (`racine.crl`, `autorite.crl`, DER), valid for one year from `instant`."""
    for nom in (RACINE, AUTORITE):
        cle = lire_cle(dossier / f"{nom}.cle.pem")
        if not isinstance(cle, ec.EllipticCurvePrivateKey):
            raise LectureImpossible("SCE-02", "Cette clé n’est pas une clé de démonstration", lieu=Lieu(dossier.name))
        liste = _liste(cle, charger_certificats(dossier / f"{nom}.pem")[0], instant.replace(microsecond=0))
        remplacer(dossier / f"{nom}.crl", liste.public_bytes(serialization.Encoding.DER))


@dataclass(frozen=True, slots=True)
class _Detenteur:
    cle: ec.EllipticCurvePrivateKey
    certificat: x509.Certificate


_Extension = tuple[x509.ExtensionType, bool]


def _signer(nom: str, emetteur: _Detenteur | None, debut: datetime, *extensions: _Extension) -> _Detenteur:
    cle = ec.generate_private_key(ec.SECP256R1())
    cle_emetteur = emetteur.cle if emetteur else cle
    sujet = _sujet(nom)
    contrainte: list[_Extension] = (
        [] if any(isinstance(e, x509.BasicConstraints) for e, _ in extensions) else [_feuille()]
    )
    chantier = (
        x509.CertificateBuilder()
        .subject_name(sujet)
        .issuer_name(emetteur.certificat.subject if emetteur else sujet)
        .public_key(cle.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(debut)
        .not_valid_after(debut + _DUREES[nom])
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(cle.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(cle_emetteur.public_key()),
            critical=False,
        )
    )
    for extension, critique in (*contrainte, *extensions):
        chantier = chantier.add_extension(extension, critical=critique)
    return _Detenteur(cle, chantier.sign(cle_emetteur, hashes.SHA256()))


def _sujet(nom: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "FR"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Exécutoire"),
            x509.NameAttribute(NameOID.COMMON_NAME, f"{_SUJETS[nom]} ({MENTION_DEMONSTRATION})"),
        ]
    )


def _contrainte(longueur: int) -> _Extension:
    return x509.BasicConstraints(ca=True, path_length=longueur), True


def _feuille() -> _Extension:
    return x509.BasicConstraints(ca=False, path_length=None), True


def _usage_autorite() -> _Extension:
    return _usage(certifie=True, signe=False), True


def _usage_signature() -> _Extension:
    return _usage(certifie=False, signe=True), True


def _usage(*, certifie: bool, signe: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signe,
        content_commitment=signe,
        key_cert_sign=certifie,
        crl_sign=certifie,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _pour_horodater() -> _Extension:
    # RFC 3161, 2.3: this purpose alone, and critical
    return x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), True


def _liste(
    cle: ec.EllipticCurvePrivateKey, certificat: x509.Certificate, instant: datetime
) -> x509.CertificateRevocationList:
    return (
        x509.CertificateRevocationListBuilder()
        .issuer_name(certificat.subject)
        .last_update(instant)
        .next_update(instant + LISTE_VALABLE)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(cle.public_key()), critical=False)
        .add_extension(x509.CRLNumber(int(instant.timestamp())), critical=False)
        .sign(cle, hashes.SHA256())
    )


def _ecrire(dossier: Path, nom: str, detenteur: _Detenteur, *chaine: x509.Certificate) -> None:
    ecrire_cle(dossier / f"{nom}.cle.pem", detenteur.cle)
    pem = b"".join(c.public_bytes(serialization.Encoding.PEM) for c in (detenteur.certificat, *chaine))
    (dossier / f"{nom}.pem").write_bytes(pem)
