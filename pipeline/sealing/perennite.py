"""How long a seal proves something by itself, and what it needs to prove more: shared by XML and PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa

from pipeline.sealing.chaine import nom_court, remonter
from pipeline.sealing.jeton import Jeton
from pipeline.sealing.revocation import Preuves

FIN_RSA_PKCS1 = datetime(2029, 1, 1, tzinfo=UTC)
"""European policy (ETSI TS 119 312, as the Commission's validator applies it) ends PKCS#1 v1.5 signatures there."""

MARGE = timedelta(days=183)
"""An archive timestamp is renewed this long before it stops proving anything."""


Signataires = Sequence[tuple[Sequence[x509.Certificate], datetime]]
"""Certificates of each signer, leaf first, and when it signed."""


@dataclass(frozen=True, slots=True)
class Complement:
    """The data that a seal needs to reach the archive level; `manque` says in French what is not to be had (without
    final stop), and `preuves` is then of no use."""

    preuves: Preuves
    manque: str = ""


def complement(signataires: Signataires, preuves: Preuves, instant: datetime) -> Complement:
    """What proves these signers, taken from `preuves` as of `instant`."""
    chemins: list[tuple[x509.Certificate, ...]] = []
    for (feuille, *autres), moment in signataires:
        racines = [c for c in (*preuves.certificats, feuille, *autres) if c.issuer == c.subject]
        chaine = remonter(feuille, (*autres, *preuves.certificats), racines, moment)
        if not chaine.chemin:
            return Complement(preuves, f"la chaîne de « {nom_court(feuille)} » n’est pas complète")
        if defaut := preuves.manque(chaine.chemin, instant):
            return Complement(preuves, defaut)
        chemins.append(chaine.chemin)
    return Complement(preuves.pour(*chemins))


def signataire_de(jeton: Jeton) -> tuple[Sequence[x509.Certificate], datetime]:
    """Who dated, and when, as `complement` wants them."""
    return jeton.certificats, jeton.instant


def tient_jusqu_au(jeton: Jeton) -> datetime:
    """Until when a token proves something by itself: its authority's certificate, or its algorithm."""
    fin = jeton.signataire.not_valid_after_utc
    return min(fin, FIN_RSA_PKCS1) if isinstance(jeton.signataire.public_key(), rsa.RSAPublicKey) else fin
