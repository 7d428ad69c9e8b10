"""CMS SignedData with one signer (RFC 5652), written straight as DER: for tokens and for PDF seals.

Not by asn1crypto: besides its time, it takes any length that ends with the byte 0x80 for an indefinite one, and writes
everything again at every level; one seal in a hundred then lasts a minute.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.serialization import Encoding

from pipeline.sealing import der
from pipeline.sealing.cles import ClePrivee

DONNEES = der.oid("1.2.840.113549.1.7.1")
JETON = der.oid("1.2.840.113549.1.9.16.1.4")
SHA256 = der.sequence(der.oid("2.16.840.1.101.3.4.2.1"))

_SIGNED_DATA = der.oid("1.2.840.113549.1.7.2")
_ATTR_TYPE = der.oid("1.2.840.113549.1.9.3")
_ATTR_EMPREINTE = der.oid("1.2.840.113549.1.9.4")
_ATTR_CERTIFICAT = der.oid("1.2.840.113549.1.9.16.2.47")
_ATTR_JETON = der.oid("1.2.840.113549.1.9.16.2.14")
_ECDSA_SHA256 = der.sequence(der.oid("1.2.840.10045.4.3.2"))
_RSA_SHA256 = der.sequence(der.oid("1.2.840.113549.1.1.11"), der.tlv(der.NUL))


class Scribe:
    """Signs with one key; what never changes is encoded once."""

    def __init__(self, cle: ClePrivee, certificat: x509.Certificate, chaine: tuple[x509.Certificate, ...]) -> None:
        self._cle = cle
        self._algorithme = _ECDSA_SHA256 if isinstance(cle, ec.EllipticCurvePrivateKey) else _RSA_SHA256
        self._emetteur = der.sequence(certificat.issuer.public_bytes(), der.entier(certificat.serial_number))
        ders = [c.public_bytes(Encoding.DER) for c in (certificat, *chaine)]
        self._certificats = der.ensemble(*ders, etiquette=0xA0)
        # ESSCertIDv2 with its default digest, SHA-256 (RFC 5035, 4)
        designation = der.sequence(der.sequence(der.sequence(der.octets(hashlib.sha256(ders[0]).digest()))))
        self._attr_certificat = der.sequence(_ATTR_CERTIFICAT, der.ensemble(designation))

    def signer_contenu(self, type_contenu: bytes, contenu: bytes) -> bytes:
        """ContentInfo (DER) that holds its content."""
        joint = der.sequence(type_contenu, der.tlv(0xA0, der.octets(contenu)))
        return self._envelopper(3, joint, self._signataire(type_contenu, hashlib.sha256(contenu).digest(), None))

    def signer_empreinte(self, empreinte: bytes, horodater: Callable[[bytes], bytes] | None) -> bytes:
        """ContentInfo (DER) for data that stand elsewhere, by their SHA-256; `horodater` dates the digest of the
        signature (CAdES B-T, EN 319 122-1; None: B-B)."""
        return self._envelopper(1, der.sequence(DONNEES), self._signataire(DONNEES, empreinte, horodater))

    def _signataire(self, type_contenu: bytes, empreinte: bytes, horodater: Callable[[bytes], bytes] | None) -> bytes:
        attributs = der.ensemble(
            der.sequence(_ATTR_TYPE, der.ensemble(type_contenu)),
            der.sequence(_ATTR_EMPREINTE, der.ensemble(der.octets(empreinte))),
            self._attr_certificat,
        )
        signature = self._signer(attributs)
        dates = b""
        if horodater is not None:
            jeton = horodater(hashlib.sha256(signature).digest())
            dates = der.tlv(0xA1, der.sequence(_ATTR_JETON, der.ensemble(jeton)))
        return der.sequence(
            der.entier(1),
            self._emetteur,
            SHA256,
            b"\xa0" + attributs[1:],
            self._algorithme,
            der.octets(signature),
            dates,
        )

    def _envelopper(self, version: int, contenu: bytes, signataire: bytes) -> bytes:
        signe = der.sequence(
            der.entier(version), der.ensemble(SHA256), contenu, self._certificats, der.ensemble(signataire)
        )
        return der.sequence(_SIGNED_DATA, der.tlv(0xA0, signe))

    def _signer(self, octets: bytes) -> bytes:
        if isinstance(self._cle, ec.EllipticCurvePrivateKey):
            return self._cle.sign(octets, ec.ECDSA(hashes.SHA256()))
        return self._cle.sign(octets, padding.PKCS1v15(), hashes.SHA256())
