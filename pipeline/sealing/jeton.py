"""The RFC 3161 token: written straight as DER, read strictly."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from asn1crypto import cms, tsp
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from pipeline.sealing import der
from pipeline.sealing.cms_signe import EMPREINTES, algorithme_faible, verifier_cms
from schemas.erreurs import Dommage

POLITIQUE = "2.25.301467312879150436821907466530215587343"
"""Policy of the in-process authority: an OID under the UUID arc (X.667), bound to no assigned meaning."""

_TST_INFO = der.oid("1.2.840.113549.1.9.16.1.4")
_SIGNED_DATA = der.oid("1.2.840.113549.1.7.2")
_ATTR_TYPE = der.oid("1.2.840.113549.1.9.3")
_ATTR_EMPREINTE = der.oid("1.2.840.113549.1.9.4")
_ATTR_CERTIFICAT = der.oid("1.2.840.113549.1.9.16.2.47")
_SHA256 = der.sequence(der.oid("2.16.840.1.101.3.4.2.1"))
_ECDSA_SHA256 = der.sequence(der.oid("1.2.840.10045.4.3.2"))
_PRECISION = der.sequence(der.entier(1))  # one second, since genTime is written to the second


@dataclass(frozen=True, slots=True)
class Jeton:
    """What a token says, its own signature being checked; whether its authority is known is another question."""

    instant: datetime
    algorithme: str
    empreinte: bytes
    nonce: int | None
    signataire: x509.Certificate
    autres: tuple[x509.Certificate, ...]

    @property
    def certificats(self) -> tuple[x509.Certificate, ...]:
        """The authority's certificate, then the others of the token."""
        return (self.signataire, *self.autres)

    def date(self, octets: bytes) -> bool:
        """Whether the token dates these very bytes."""
        return hashlib.new(self.algorithme, octets).digest() == self.empreinte


def lire_jeton(jeton: bytes) -> Jeton:
    """Reads a token (DER of a ContentInfo) and checks its signature, its signing certificate and its purpose.
    Raises Dommage [SCE-13] or [SCE-14] (algorithm)."""
    try:
        contenu = cms.ContentInfo.load(jeton, strict=True)
        signataire = verifier_cms(contenu, type_contenu="tst_info", empreinte=None)
        info = tsp.TSTInfo.load(contenu["content"]["encap_content_info"]["content"].contents, strict=True)
        algorithme = info["message_imprint"]["hash_algorithm"]["algorithm"].native
        resultat = Jeton(
            instant=info["gen_time"].native.astimezone(UTC),
            algorithme=algorithme,
            empreinte=info["message_imprint"]["hashed_message"].native,
            nonce=info["nonce"].native,
            signataire=signataire.certificat,
            autres=signataire.autres,
        )
    except (ValueError, TypeError, KeyError, IndexError) as erreur:
        raise Dommage("SCE-13", "Le jeton d’horodatage ne peut pas être lu") from erreur
    if algorithme not in EMPREINTES:
        raise algorithme_faible(algorithme)
    if not _horodate(resultat.signataire):
        raise Dommage("SCE-13", "Le certificat du jeton n’est pas celui d’une autorité d’horodatage")
    return resultat


class Fabrique:
    """Writes tokens with one P-256 key; what never changes is encoded once."""

    def __init__(self, certificat: x509.Certificate, chaine: tuple[x509.Certificate, ...]) -> None:
        self._emetteur = der.sequence(certificat.issuer.public_bytes(), der.entier(certificat.serial_number))
        ders = [c.public_bytes(Encoding.DER) for c in (certificat, *chaine)]
        self._certificats = der.ensemble(*ders, etiquette=0xA0)
        # ESSCertIDv2 with its default digest, SHA-256 (RFC 5035, 4)
        designation = der.sequence(der.sequence(der.sequence(der.octets(hashlib.sha256(ders[0]).digest()))))
        self._attr_certificat = der.sequence(_ATTR_CERTIFICAT, der.ensemble(designation))
        self._attr_type = der.sequence(_ATTR_TYPE, der.ensemble(_TST_INFO))
        self._algorithmes = der.ensemble(_SHA256)
        self._politique = der.oid(POLITIQUE)

    def fabriquer(
        self, empreinte: bytes, instant: datetime, serie: int, nonce: int | None, signer: Callable[[bytes], bytes]
    ) -> bytes:
        """Token (DER of a ContentInfo) for a SHA-256 digest; `signer` gives the DER of an ECDSA-SHA256 signature."""
        info = der.sequence(
            der.entier(1),
            self._politique,
            der.sequence(_SHA256, der.octets(empreinte)),
            der.entier(serie),
            der.heure(instant),
            _PRECISION,
            *(() if nonce is None else (der.entier(nonce),)),
        )
        resume = der.sequence(_ATTR_EMPREINTE, der.ensemble(der.octets(hashlib.sha256(info).digest())))
        attributs = der.ensemble(self._attr_type, resume, self._attr_certificat)
        signataire = der.sequence(
            der.entier(1),
            self._emetteur,
            _SHA256,
            b"\xa0" + attributs[1:],
            _ECDSA_SHA256,
            der.octets(signer(attributs)),
        )
        signe = der.sequence(
            der.entier(3),
            self._algorithmes,
            der.sequence(_TST_INFO, der.tlv(0xA0, der.octets(info))),
            self._certificats,
            der.ensemble(signataire),
        )
        return der.sequence(_SIGNED_DATA, der.tlv(0xA0, signe))


def _horodate(certificat: x509.Certificate) -> bool:
    try:
        usages = certificat.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except x509.ExtensionNotFound:
        return False
    return usages.critical and list(usages.value) == [ExtendedKeyUsageOID.TIME_STAMPING]
