"""Where the data on revocation come from: the demonstration's own lists, and what issuers publish (RFC 5280 §4.2.1.13,
§4.2.2.1; RFC 6960), fetched by `sync` and kept in the home. Sealing and verifying never wait for a network.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import httpx
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID

from pipeline.sealing.chaine import PROFONDEUR_MAX, emet, nom_court
from pipeline.sealing.coffre import AUTORITE, RACINE, charger_certificats, remplacer
from pipeline.sealing.demonstration import LISTE_VALABLE, emettre_listes
from pipeline.sealing.revocation import LISTE_MAX, Preuves, en_der

DOSSIER = "revocation"
"""Folder, under the keys, of what was fetched: `*.cer`, `*.crl`, `*.ocsp`, named by the digest of their bytes."""

RAFRAICHIR = timedelta(days=2)
"""What ends sooner than this is fetched again."""

_DELAI = 15.0


class Revocations:
    """The revocation data of a home. `dossier` holds its keys; `racines` are the roots that it trusts."""

    def __init__(self, dossier: Path, racines: tuple[x509.Certificate, ...]) -> None:
        self._dossier, self._racines = dossier, racines
        self._etat: tuple[tuple[str, int], ...] | None = None
        self._preuves = Preuves()
        self._a_refaire: datetime | None = None

    def preuves(self, instant: datetime) -> Preuves:
        """What is in hand now; the demonstration's lists are made again when half of their life is over."""
        self._relire()
        if self._a_refaire is not None and self._a_refaire < instant:
            emettre_listes(self._dossier, instant)
            self._relire()
        return self._preuves

    def completer(self, signataires: Iterable[Sequence[x509.Certificate]], instant: datetime) -> tuple[str, ...]:
        """Fetches what proves these signers (certificates, leaf first) and is not in hand or ends soon, and refreshes
        what was fetched before. Returns why, in French, for each that could not be had; trying again loses nothing."""
        self.preuves(instant)
        voulus = dict.fromkeys(tuple(s) for s in signataires)
        voulus |= dict.fromkeys((c,) for c in self._preuves.certificats if c not in {v[0] for v in voulus})
        echecs: list[str] = []
        with httpx.Client(timeout=_DELAI, trust_env=False) as client:
            for certificat, *autres in voulus:
                try:
                    self._completer(client, certificat, autres, instant)
                except (httpx.HTTPError, httpx.InvalidURL, ValueError) as erreur:
                    echecs.append(f"« {nom_court(certificat)} » : {erreur or type(erreur).__name__}")
        return tuple(echecs)

    def _completer(
        self, client: httpx.Client, certificat: x509.Certificate, autres: list[x509.Certificate], instant: datetime
    ) -> None:
        for _ in range(PROFONDEUR_MAX):
            if certificat.issuer == certificat.subject:
                return
            emetteur = self._emetteur(client, certificat, autres)
            etat = self.preuves(instant).etat(certificat, emetteur)
            if etat is None or not etat.vaut(instant + RAFRAICHIR):
                self._demander(client, certificat, emetteur, instant)
                self._ranger(en_der(certificat), "cer")  # remembered, so that it is refreshed next time
            certificat = emetteur

    def _emetteur(
        self, client: httpx.Client, certificat: x509.Certificate, autres: list[x509.Certificate]
    ) -> x509.Certificate:
        for candidat in (*self._racines, *self._preuves.certificats, *autres):
            if emet(candidat, certificat):
                return candidat
        for url in _acces(certificat, AuthorityInformationAccessOID.CA_ISSUERS):
            octets = _obtenir(client, "GET", url)
            with suppress(ValueError):
                emetteur = x509.load_der_x509_certificate(octets)
                if emet(emetteur, certificat):
                    self._ranger(octets, "cer")
                    return emetteur
        raise ValueError("l’autorité qui l’a émis est inconnue")

    def _demander(
        self, client: httpx.Client, certificat: x509.Certificate, emetteur: x509.Certificate, instant: datetime
    ) -> None:
        """An OCSP answer first, being short; else the list. What does not hold is not kept."""
        demande = ocsp.OCSPRequestBuilder().add_certificate(certificat, emetteur, hashes.SHA1()).build()  # noqa: S303
        corps = demande.public_bytes(Encoding.DER)
        sources = [("POST", url, corps, "ocsp") for url in _acces(certificat, AuthorityInformationAccessOID.OCSP)]
        sources += [("GET", url, b"", "crl") for url in _points_de_liste(certificat)]
        for methode, url, envoi, sorte in sources:
            with suppress(httpx.HTTPError, httpx.InvalidURL, ValueError):
                octets = _obtenir(client, methode, url, envoi)
                pieces = Preuves.lire((), [octets] * (sorte == "crl"), [octets] * (sorte == "ocsp"))
                etat = pieces.etat(certificat, emetteur)
                if etat is not None and etat.vaut(instant):
                    self._ranger(octets, sorte)
                    return
        raise ValueError("aucune liste de révocation valable n’a pu être obtenue")

    def _relire(self) -> None:
        """Reads the files again when one of them changed; asked at each seal, so that nothing is parsed otherwise."""
        etat = tuple(sorted((f.name, f.stat().st_mtime_ns) for f in self._fichiers()))
        if etat != self._etat:
            self._etat, self._preuves, self._a_refaire = etat, self._charger(), self._mi_vie()

    def _mi_vie(self) -> datetime | None:
        """When the demonstration's lists have lived half of their life; None for a home that cannot make them."""
        if not (self._dossier / f"{AUTORITE}.cle.pem").exists():
            return None
        listes = [x509.load_der_x509_crl((self._dossier / f"{nom}.crl").read_bytes()) for nom in (RACINE, AUTORITE)]
        return min(liste.last_update_utc for liste in listes) + LISTE_VALABLE / 2

    def _fichiers(self) -> Iterator[Path]:
        yield from self._dossier.glob("*.crl")
        yield from (self._dossier / DOSSIER).glob("[0-9a-f]*.*")

    def _charger(self) -> Preuves:
        ders: dict[str, list[bytes]] = {".cer": [], ".crl": [], ".ocsp": []}
        for fichier in sorted(self._fichiers()):
            ders.setdefault(fichier.suffix, []).append(fichier.read_bytes())
        chaine = [
            en_der(certificat)
            for nom in (AUTORITE, RACINE)
            if (self._dossier / f"{nom}.pem").exists()
            for certificat in charger_certificats(self._dossier / f"{nom}.pem")
        ]
        certificats = [*chaine, *(en_der(c) for c in self._racines), *ders[".cer"]]
        return Preuves.lire(dict.fromkeys(certificats), ders[".crl"], ders[".ocsp"])

    def _ranger(self, octets: bytes, sorte: str) -> None:
        dossier = self._dossier / DOSSIER
        dossier.mkdir(mode=0o700, exist_ok=True)
        remplacer(dossier / f"{hashlib.sha256(octets).hexdigest()[:32]}.{sorte}", octets)


def _obtenir(client: httpx.Client, methode: str, url: str, corps: bytes = b"") -> bytes:
    entetes = {"Content-Type": "application/ocsp-request"} if corps else {}
    with client.stream(methode, url, content=corps or None, headers=entetes) as reponse:
        if reponse.status_code != httpx.codes.OK:
            raise ValueError(f"code HTTP {reponse.status_code}")
        recu = b""
        for morceau in reponse.iter_bytes():
            recu += morceau
            if len(recu) > LISTE_MAX:
                raise ValueError("réponse trop longue")
        return recu


def _acces(certificat: x509.Certificate, sorte: x509.ObjectIdentifier) -> list[str]:
    try:
        acces = certificat.extensions.get_extension_for_class(x509.AuthorityInformationAccess).value
    except x509.ExtensionNotFound:
        return []
    return [_url(a.access_location) for a in acces if a.access_method == sorte and _url(a.access_location)]


def _points_de_liste(certificat: x509.Certificate) -> list[str]:
    try:
        points = certificat.extensions.get_extension_for_class(x509.CRLDistributionPoints).value
    except x509.ExtensionNotFound:
        return []
    return [url for point in points for nom in point.full_name or () if (url := _url(nom))]


def _url(nom: x509.GeneralName) -> str:
    est_web = isinstance(nom, x509.UniformResourceIdentifier) and nom.value.startswith(("http://", "https://"))
    return str(nom.value) if est_web else ""
