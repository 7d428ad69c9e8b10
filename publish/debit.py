"""How much one address may ask for: the API, and apart the files that are long to make.

The headers are those of draft-ietf-httpapi-ratelimit-headers-07, which clients read today; past the limit, 429 and
`Retry-After` (RFC 6585 §4). Counts are kept in memory: a restart forgives. Where several processes serve one site, each
grants its share of the limit, so that all together never grant more.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from publish.portal.erreurs import repondre, trop_de_demandes
from publish.portal.portail import Portail

LOURDES = ("/api/v1/lot", "/donnees/", "/scdl/deliberations")
"""Files made on demand from many acts."""

INTERNE = "executoire.interne"
"""Key of the scope of what the application asks of itself; no request from outside can carry it."""

_IPV6_D_UN_CLIENT = 64
"""Bits of an IPv6 address that name a subscriber (RFC 6177): the rest is his to choose."""


class Debit:
    """ASGI middleware. `horloge` tells when a window ends, by the clock that counts it."""

    def __init__(self, app: ASGIApp, portail: Portail, horloge: Callable[[], datetime]) -> None:
        ouverture = portail.contexte.ouverture
        self._app, self._portail, self._horloge = app, portail, horloge
        self._mandataires = ouverture.mandataires
        self._fenetres = FixedWindowRateLimiter(MemoryStorage())
        self._lourdes = part(ouverture.limite_telechargements, ouverture.processus)
        self._api = part(ouverture.limite_api, ouverture.processus)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        nom, limite = self._regle(scope)
        if limite is None:
            await self._app(scope, receive, send)
            return
        qui = adresse_du_client(scope, self._mandataires)
        permise = self._fenetres.hit(limite, nom, qui)
        etat = self._etat(limite, nom, qui)

        async def envoyer(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(etat.entetes)
            await send(message)

        if permise:
            await self._app(scope, receive, envoyer)
            return
        refus = trop_de_demandes(etat.limite, etat.attente)
        await repondre(Request(scope), self._portail, refus)(scope, receive, envoyer)

    def _regle(self, scope: Scope) -> tuple[str, RateLimitItem | None]:
        if scope["type"] != "http" or scope.get(INTERNE):
            return "", None
        if scope["path"].startswith(LOURDES) and not scope["path"].endswith(".json"):
            return "telechargements", self._lourdes
        return "api", self._api if scope["path"].startswith("/api/") else None

    def _etat(self, limite: RateLimitItem, nom: str, qui: str) -> _Etat:
        fin, reste = self._fenetres.get_window_stats(limite, nom, qui)
        attente = max(1, math.ceil(fin - self._horloge().timestamp()))
        return _Etat(limite.amount, reste, min(attente, limite.get_expiry()), limite.get_expiry())


@dataclass(frozen=True, slots=True)
class _Etat:
    """Where an address stands: the limit, what remains, seconds before the window ends, seconds of a window."""

    limite: int
    reste: int
    attente: int
    fenetre: int

    @property
    def entetes(self) -> dict[str, str]:
        return {
            "RateLimit-Policy": f"{self.limite};w={self.fenetre}",
            "RateLimit-Limit": str(self.limite),
            "RateLimit-Remaining": str(self.reste),
            "RateLimit-Reset": str(self.attente),
        }


def adresse_du_client(scope: Scope, mandataires: tuple[IPv4Network | IPv6Network, ...]) -> str:
    """Who asks: the peer, or, when the peer is a proxy that the settings trust, the last address of `X-Forwarded-For`
    that is none of them (what stands before it, anybody may have written). An IPv6 subscriber is his /64."""
    pair = str((scope.get("client") or ("inconnu", 0))[0])
    passees = ",".join(Headers(scope=scope).getlist("x-forwarded-for")).split(",")
    chemin = [*(p.strip() for p in passees if p.strip()), pair]
    for saut in reversed(chemin):
        adresse = _adresse(saut)
        if adresse is None:
            break
        pair = saut
        if not any(adresse in reseau for reseau in mandataires):
            break
    return _abonne(pair)


def _adresse(texte: str) -> IPv4Address | IPv6Address | None:
    try:
        lue = ip_address(texte)
    except ValueError:
        return None
    return lue.ipv4_mapped or lue if isinstance(lue, IPv6Address) else lue


def _abonne(texte: str) -> str:
    adresse = _adresse(texte)
    if isinstance(adresse, IPv6Address):
        return str(ip_network((adresse, _IPV6_D_UN_CLIENT), strict=False))
    return str(adresse or texte)


def part(limite: str, processus: int) -> RateLimitItem | None:
    """What one of so many processes grants of « 600/minute », None when nothing is limited. A limit that has less than
    one request for each grants one in a longer window."""
    if not limite:
        return None
    entiere = parse(limite)
    quantite = max(1, entiere.amount // processus)
    fenetres = max(1, math.ceil(processus / entiere.amount))
    return type(entiere)(quantite, entiere.multiples * fenetres)
