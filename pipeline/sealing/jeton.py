"""The RFC 3161 token: written straight as DER, read strictly."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

from asn1crypto import cms, tsp
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID

from pipeline.sealing import der
from pipeline.sealing.cms_ecriture import JETON, SHA256, Scribe
from pipeline.sealing.cms_signe import EMPREINTES, algorithme_faible, verifier_cms
from schemas.erreurs import Dommage

POLITIQUE = "2.25.301467312879150436821907466530215587343"
"""Policy of the in-process authority: an OID under the UUID arc (X.667), bound to no assigned meaning."""

_POLITIQUE = der.oid(POLITIQUE)
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


def ecrire_jeton(scribe: Scribe, empreinte: bytes, instant: datetime, serie: int, nonce: int | None) -> bytes:
    """Token (DER of a ContentInfo) for a SHA-256 digest."""
    info = der.sequence(
        der.entier(1),
        _POLITIQUE,
        der.sequence(SHA256, der.octets(empreinte)),
        der.entier(serie),
        der.heure(instant),
        _PRECISION,
        b"" if nonce is None else der.entier(nonce),
    )
    return scribe.signer_contenu(JETON, info)


def _horodate(certificat: x509.Certificate) -> bool:
    try:
        usages = certificat.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except x509.ExtensionNotFound:
        return False
    return usages.critical and list(usages.value) == [ExtendedKeyUsageOID.TIME_STAMPING]
