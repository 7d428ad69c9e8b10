"""Revocation data (RFC 5280 §5, RFC 6960): the lists and answers that say, offline, that a certificate still held.

A seal at level LT carries them; the archive timestamp then fixes them in time. What is kept here has been verified
once, when it is loaded: sealing a thousand acts does not verify the same list a thousand times.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import pairwise
from typing import TypeVar

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import ExtendedKeyUsageOID

from pipeline.sealing.chaine import emet, nom_court

LISTE_MAX = 4 * 1024 * 1024
"""Bytes of one revocation list; a longer one is asked as an OCSP answer."""

PIECES_MAX = 64
"""Certificates, lists or answers, of each, that one seal may carry: renewals add up; three is usual."""

Piece = x509.CertificateRevocationList | ocsp.OCSPResponse
"""A list or an answer."""

_ILLISIBLE = (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion, x509.ExtensionNotFound)

_Lu = TypeVar("_Lu")


@dataclass(frozen=True, slots=True)
class Etat:
    """What a list or an answer says of one certificate. `revoque_le` is None when it held; the piece was made at
    `produit_le` and promises the next one before `jusqu_au` (None: no promise)."""

    revoque_le: datetime | None
    produit_le: datetime
    jusqu_au: datetime | None
    piece: Piece

    def vaut(self, instant: datetime) -> bool:
        """Whether the piece still speaks for `instant`: not past its promise."""
        return self.jusqu_au is None or instant <= self.jusqu_au


@dataclass(frozen=True)
class Preuves:
    """Certificates, lists and answers in hand, whoever gave them: what does not hold is simply never found."""

    certificats: tuple[x509.Certificate, ...] = ()
    listes: tuple[x509.CertificateRevocationList, ...] = ()
    reponses: tuple[ocsp.OCSPResponse, ...] = ()

    @classmethod
    def lire(cls, certificats: Iterable[bytes], listes: Iterable[bytes], reponses: Iterable[bytes]) -> Preuves:
        """From DER; a piece that cannot be read is left out, as one that does not hold."""
        return cls(
            _lisibles(x509.load_der_x509_certificate, certificats),
            _lisibles(x509.load_der_x509_crl, listes),
            _lisibles(ocsp.load_der_ocsp_response, reponses),
        )

    def __add__(self, autres: Preuves) -> Preuves:
        """Both, each piece once."""
        return Preuves(
            tuple(dict.fromkeys((*self.certificats, *autres.certificats))),
            _uniques((*self.listes, *autres.listes)),
            _uniques((*self.reponses, *autres.reponses)),
        )

    def etat(self, certificat: x509.Certificate, emetteur: x509.Certificate) -> Etat | None:
        """The newest that is said of a certificate by its issuer or whom this one delegates; None when nothing is."""
        cle = (certificat, emetteur)
        if cle not in self._etats:
            dits = [_selon_liste(liste, certificat, emetteur) for liste in self.listes]
            dits += [_selon_reponse(reponse, certificat, emetteur) for reponse in self.reponses]
            connus = [etat for etat in dits if etat is not None]
            self._etats[cle] = max(connus, key=lambda e: (e.revoque_le is not None, e.produit_le), default=None)
        return self._etats[cle]

    def manque(self, chemin: Sequence[x509.Certificate], instant: datetime) -> str:
        """Why a path (leaf first, root last) is not proved whole at `instant`; empty when it is."""
        for certificat, emetteur in pairwise(chemin):
            etat = self.etat(certificat, emetteur)
            if etat is None:
                return f"aucune liste ne dit si « {nom_court(certificat)} » est révoqué"
            if etat.revoque_le is not None:
                return f"« {nom_court(certificat)} » est révoqué depuis le {etat.revoque_le:%d/%m/%Y}"
            if not etat.vaut(instant):
                return f"la liste qui parle de « {nom_court(certificat)} » n’est plus à jour"
        return ""

    def pour(self, *chemins: Sequence[x509.Certificate]) -> Preuves:
        """What proves these paths and nothing more: what a seal carries."""
        pieces = [
            etat.piece
            for chemin in chemins
            for certificat, emetteur in pairwise(chemin)
            if (etat := self.etat(certificat, emetteur)) is not None
        ]
        return Preuves(
            tuple(dict.fromkeys(c for chemin in chemins for c in chemin)),
            _uniques(p for p in pieces if isinstance(p, x509.CertificateRevocationList)),
            _uniques(p for p in pieces if isinstance(p, ocsp.OCSPResponse)),
        )

    @cached_property
    def _etats(self) -> dict[tuple[x509.Certificate, x509.Certificate], Etat | None]:
        return {}


AUCUNE = Preuves()
"""Nothing in hand: a seal stays at level T."""


def en_der(piece: Piece | x509.Certificate) -> bytes:
    """DER of a certificate, a list or an answer."""
    return piece.public_bytes(Encoding.DER)


def _lisibles(lecteur: Callable[[bytes], _Lu], ders: Iterable[bytes]) -> tuple[_Lu, ...]:
    lus: list[_Lu] = []
    for der in ders:
        with suppress(*_ILLISIBLE):
            lus.append(lecteur(der))
    return tuple(lus)


def _uniques(pieces: Iterable[_Lu]) -> tuple[_Lu, ...]:
    return tuple({en_der(p): p for p in pieces}.values())  # type: ignore[arg-type]


def _selon_liste(
    liste: x509.CertificateRevocationList, certificat: x509.Certificate, emetteur: x509.Certificate
) -> Etat | None:
    try:
        if liste.issuer != emetteur.subject or not _liste_tenue(liste, emetteur):
            return None
        if liste.last_update_utc < certificat.not_valid_before_utc:
            return None  # made before the certificate: it cannot speak of it
        ligne = liste.get_revoked_certificate_by_serial_number(certificat.serial_number)
        quand = None if ligne is None else ligne.revocation_date_utc
        return Etat(quand, liste.last_update_utc, liste.next_update_utc, liste)
    except _ILLISIBLE:  # parts of a list are only parsed when they are asked for
        return None


def _selon_reponse(reponse: ocsp.OCSPResponse, certificat: x509.Certificate, emetteur: x509.Certificate) -> Etat | None:
    try:
        if reponse.response_status is not ocsp.OCSPResponseStatus.SUCCESSFUL or not _repondeur_tenu(reponse, emetteur):
            return None
        for dit in reponse.responses:
            inconnu = dit.certificate_status is ocsp.OCSPCertStatus.UNKNOWN
            if dit.serial_number == certificat.serial_number and _meme_emetteur(dit, emetteur) and not inconnu:
                return Etat(dit.revocation_time_utc, dit.this_update_utc, dit.next_update_utc, reponse)
    except _ILLISIBLE:
        pass
    return None


def _liste_tenue(liste: x509.CertificateRevocationList, emetteur: x509.Certificate) -> bool:
    """Signed by the issuer, who may sign lists; a list that speaks of a part only is not believed (RFC 5280 §5.2.5)."""
    if any(e.critical for e in liste.extensions) or not _peut(emetteur, "crl_sign"):
        return False
    return liste.is_signature_valid(emetteur.public_key())  # type: ignore[arg-type]


def _repondeur_tenu(reponse: ocsp.OCSPResponse, emetteur: x509.Certificate) -> bool:
    """Signed by the issuer, or by a certificate that it made for this (RFC 6960 §4.2.2.2), exempt of revocation."""
    delegues = (c for c in reponse.certificates if _delegue(c, emetteur, reponse.produced_at_utc))
    return any(_signee_par(reponse, certificat) for certificat in (emetteur, *delegues))


def _delegue(certificat: x509.Certificate, emetteur: x509.Certificate, instant: datetime) -> bool:
    try:
        usages = certificat.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
        certificat.extensions.get_extension_for_class(x509.OCSPNoCheck)
    except x509.ExtensionNotFound:
        return False
    valable = certificat.not_valid_before_utc <= instant <= certificat.not_valid_after_utc
    return valable and ExtendedKeyUsageOID.OCSP_SIGNING in usages and emet(emetteur, certificat)


def _signee_par(reponse: ocsp.OCSPResponse, certificat: x509.Certificate) -> bool:
    cle, hachage = certificat.public_key(), reponse.signature_hash_algorithm
    try:
        if isinstance(cle, ec.EllipticCurvePublicKey) and hachage is not None:
            cle.verify(reponse.signature, reponse.tbs_response_bytes, ec.ECDSA(hachage))
        elif isinstance(cle, rsa.RSAPublicKey) and hachage is not None:
            cle.verify(reponse.signature, reponse.tbs_response_bytes, padding.PKCS1v15(), hachage)
        else:
            return False
    except InvalidSignature:
        return False
    return True


def _meme_emetteur(dit: ocsp.OCSPSingleResponse, emetteur: x509.Certificate) -> bool:
    """The answer names its issuer by two digests (RFC 6960 §4.1.1)."""
    empreinte = hashes.Hash(dit.hash_algorithm)
    empreinte.update(emetteur.subject.public_bytes())
    return dit.issuer_name_hash == empreinte.finalize()


def _peut(certificat: x509.Certificate, usage: str) -> bool:
    try:
        return bool(getattr(certificat.extensions.get_extension_for_class(x509.KeyUsage).value, usage))
    except x509.ExtensionNotFound:
        return True
