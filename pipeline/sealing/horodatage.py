"""Timestamps (RFC 3161): an authority in this process for the demonstration, or one over HTTP."""

from __future__ import annotations

import hashlib
import itertools
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

import httpx
from asn1crypto import parser, tsp
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from pipeline.sealing import der
from pipeline.sealing.cms_ecriture import SHA256, Scribe
from pipeline.sealing.coffre import HORODATAGE, charger_certificats, illisible, lire_cle
from pipeline.sealing.jeton import Jeton, ecrire_jeton, lire_jeton
from schemas.erreurs import Dommage, ServiceIndisponible

__all__ = ["Horodateur", "HorodateurHTTP", "HorodateurLocal", "Jeton", "charger_horodateur", "dater", "lire_jeton"]

REPONSE_MAX = 256 * 1024
"""Bytes; a token with a long RSA chain is under 10 KB."""

_REQUETE, _REPONSE = "application/timestamp-query", "application/timestamp-reply"
_ATTENTE = "L’acte attend, validé ; relancez `executoire sync`."


class Horodateur(Protocol):
    """Whoever dates a digest."""

    def horodater(self, empreinte: bytes) -> bytes:
        """SHA-256 digest → token (DER of a ContentInfo). Raises ServiceIndisponible."""
        ...


def dater(horodateur: Horodateur, empreinte: bytes) -> tuple[bytes, Jeton]:
    """A token for a SHA-256 digest, and what it says, once it is sure that it holds and dates this digest.
    Raises ServiceIndisponible."""
    jeton = horodateur.horodater(empreinte)
    try:
        lu = lire_jeton(jeton)
    except Dommage as erreur:
        raise _reponse_fausse("ne peut pas être vérifiée") from erreur
    if lu.algorithme != "sha256" or lu.empreinte != empreinte:
        raise _reponse_fausse("date une autre empreinte")
    return jeton, lu


class HorodateurLocal:
    """Authority in this process: the demonstration's, or a test's. Threads may share it."""

    def __init__(
        self,
        cle: ec.EllipticCurvePrivateKey,
        certificat: x509.Certificate,
        chaine: tuple[x509.Certificate, ...],
        horloge: Callable[[], datetime],
    ) -> None:
        self._horloge = horloge
        self._scribe = Scribe(cle, certificat, chaine)
        self._rangs = itertools.count()

    def horodater(self, empreinte: bytes) -> bytes:
        """See `Horodateur`."""
        return self._horodater(empreinte, None)

    def repondre(self, requete: bytes) -> bytes:
        """TimeStampResp (DER) to a TimeStampReq (RFC 3161, 2.4): what an HTTP face of this authority sends back."""
        try:
            demande = tsp.TimeStampReq.load(requete, strict=True)
            resume = demande["message_imprint"]
            sha256 = resume["hash_algorithm"]["algorithm"].native == "sha256"
            empreinte, nonce = resume["hashed_message"].native, demande["nonce"].native
        except (ValueError, TypeError):
            return _refus(5)  # badDataFormat
        if not sha256 or len(empreinte) != 32:
            return _refus(0)  # badAlg
        return der.sequence(der.sequence(der.entier(0)), self._horodater(empreinte, nonce))

    def _horodater(self, empreinte: bytes, nonce: int | None) -> bytes:
        instant = self._horloge()
        # a serial is never given twice (RFC 3161, 2.4.2): the microsecond survives a restart, the rank does the rest
        graine = f"{instant.isoformat()} {next(self._rangs)}".encode() + empreinte
        serie = int.from_bytes(hashlib.sha256(graine).digest()[:16], "big") >> 1
        return ecrire_jeton(self._scribe, empreinte, instant, serie, nonce)


def charger_horodateur(dossier: Path, horloge: Callable[[], datetime]) -> HorodateurLocal:
    """The demonstration authority of a folder of keys. Raises LectureImpossible [SCE-02]."""
    cle = lire_cle(dossier / f"{HORODATAGE}.cle.pem")
    certificat, *chaine = charger_certificats(dossier / f"{HORODATAGE}.pem")
    if not isinstance(cle, ec.EllipticCurvePrivateKey):
        raise illisible(dossier / f"{HORODATAGE}.cle.pem")
    return HorodateurLocal(cle, certificat, tuple(chaine[:1]), horloge)


class HorodateurHTTP:
    """Authority over HTTP (RFC 3161, 3.4). `delai` in seconds; `mandataire` is a proxy's address."""

    def __init__(
        self,
        url: str,
        delai: float = 15.0,
        *,
        mandataire: str | None = None,
        aleatoire: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._url, self._delai, self._mandataire, self._aleatoire = url, delai, mandataire, aleatoire

    def horodater(self, empreinte: bytes) -> bytes:
        """See `Horodateur`. Raises ServiceIndisponible [SCE-10] (no answer), [SCE-11] (refusal), [SCE-12] (an answer
        that does not date this digest, or that cannot be read)."""
        nonce = int.from_bytes(self._aleatoire(8), "big")
        jeton = _extraire(self._demander(_requete(empreinte, nonce)))
        try:
            lu = lire_jeton(jeton)
        except Dommage as erreur:
            raise _reponse_fausse("ne peut pas être vérifiée") from erreur
        if lu.algorithme != "sha256" or lu.empreinte != empreinte:
            raise _reponse_fausse("date une autre empreinte")
        if lu.nonce != nonce:
            raise _reponse_fausse("répond à une autre demande")
        return jeton

    def _demander(self, requete: bytes) -> bytes:
        entetes = {"Content-Type": _REQUETE, "Accept": _REPONSE}
        try:
            with (
                httpx.Client(timeout=self._delai, proxy=self._mandataire, trust_env=False) as client,
                client.stream("POST", self._url, content=requete, headers=entetes) as reponse,
            ):
                if reponse.status_code != httpx.codes.OK:
                    raise _muette(f"code HTTP {reponse.status_code}")
                return _corps(reponse)
        except (httpx.HTTPError, httpx.InvalidURL) as erreur:
            raise _muette(type(erreur).__name__) from erreur


def _corps(reponse: httpx.Response) -> bytes:
    corps = b""
    for morceau in reponse.iter_bytes():
        corps += morceau
        if len(corps) > REPONSE_MAX:
            raise _reponse_fausse("est trop longue")
    return corps


def _requete(empreinte: bytes, nonce: int) -> bytes:
    """TimeStampReq that asks for the certificates (RFC 3161, 2.4.1)."""
    resume = der.sequence(SHA256, der.octets(empreinte))
    return der.sequence(der.entier(1), resume, der.entier(nonce), der.VRAI)


def _extraire(octets: bytes) -> bytes:
    """Token of a TimeStampResp; the seal holds the token, never the response around it."""
    try:
        contenu = parser.parse(octets, strict=True)[4]
        rang = parser.peek(contenu)
        statut = tsp.PKIStatusInfo.load(contenu[:rang], strict=True)["status"].native
    except (ValueError, TypeError, KeyError) as erreur:
        raise _reponse_fausse("ne peut pas être lue") from erreur
    if statut not in ("granted", "granted_with_mods"):
        raise ServiceIndisponible("SCE-11", f"L’autorité d’horodatage refuse la demande ({statut})", _ATTENTE)
    return bytes(contenu[rang:])


def _refus(bit: int) -> bytes:
    """TimeStampResp with status « rejection » and one bit of PKIFailureInfo (RFC 3161, 2.4.2)."""
    drapeau = der.tlv(der.BITS, bytes((7 - bit, 0x80 >> bit)))
    return der.sequence(der.sequence(der.entier(2), drapeau))


def _muette(detail: str) -> ServiceIndisponible:
    return ServiceIndisponible("SCE-10", f"L’autorité d’horodatage ne répond pas ({detail})", _ATTENTE)


def _reponse_fausse(defaut: str) -> ServiceIndisponible:
    return ServiceIndisponible("SCE-12", f"La réponse de l’autorité d’horodatage {defaut}", _ATTENTE)
