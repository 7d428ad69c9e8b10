"""What every answer carries, whatever made it: security headers, HEAD, CORS of the API, limits on what is asked."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from publish.api.conditions import TETE, inchangee
from publish.portal.entetes import COMMUNS
from publish.portal.erreurs import LOT, PARTAGES, Refusee, mauvaise, repondre
from publish.portal.portail import Portail

REQUETE_MAX = 4096
"""Characters of a query string; the longest page of the portal needs about 600."""

LOT_MAX = 16_384
"""Fifty names of acts, the longest ones."""

ENVOI_MAX = 20_000_000
"""Bytes of a file to verify (« 20 Mo au plus »)."""

ENVELOPPE = 4096
"""Bytes that a multipart form adds around one file."""

_MUETS = ("/api/", "/scdl/", "/donnees/", "/openapi.json")
"""What outside engines are asked not to show."""

_DU_CORPS = frozenset({b"content-length", b"content-type", b"content-encoding", b"content-disposition"})
"""Headers that say something of a body, which a 304 has not."""

_EXPOSES = (
    "ETag, Link, Retry-After, Repr-Digest, Content-Disposition, "
    "RateLimit-Limit, RateLimit-Policy, RateLimit-Remaining, RateLimit-Reset"
)


class Securite:
    """ASGI middleware around the whole application."""

    def __init__(self, app: ASGIApp, portail: Portail) -> None:
        self.app = app
        self.portail = portail

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        enveloppe = _Enveloppe(send, scope)
        if scope["method"] == "OPTIONS" and scope["path"].startswith(PARTAGES):
            permis = {
                "Access-Control-Allow-Methods": "GET, HEAD",
                "Access-Control-Allow-Headers": "If-None-Match",
                "Access-Control-Max-Age": "86400",
            }
            await Response(None, 204, permis)(scope, receive, enveloppe)
            return
        refus = _refus(scope)
        if refus is not None:
            await repondre(Request(scope), self.portail, refus)(scope, receive, enveloppe)
            return
        if scope["method"] == "HEAD":
            scope = {**scope, "method": "GET", TETE: True}
        await self.app(scope, receive, enveloppe)


class _Enveloppe:
    """Adds the headers to what is sent, and keeps the body of a HEAD back."""

    def __init__(self, send: Send, scope: MutableMapping[str, Any]) -> None:
        self._send = send
        self._partage = scope["path"].startswith(PARTAGES)
        self._muet = scope["path"].startswith(_MUETS)
        self._sans_corps = scope["method"] == "HEAD"
        self._conditionnelle = scope["method"] in {"GET", "HEAD"}
        self._request = Request(scope)

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            message = self._a_jour(message)
            entetes = MutableHeaders(scope=message)
            for nom, valeur in COMMUNS.items():
                entetes.setdefault(nom, valeur)
            if self._muet:
                # Pages are what outside engines may show; and an act may be one that they must forget.
                entetes.setdefault("X-Robots-Tag", "noindex")
            if self._partage:
                entetes["Access-Control-Allow-Origin"] = "*"
                entetes["Access-Control-Expose-Headers"] = _EXPOSES
        elif message["type"] == "http.response.body" and self._sans_corps:
            message = {**message, "body": b""}
        await self._send(message)

    def _a_jour(self, message: Message) -> Message:
        """304 in the place of a 200 whose ETag the reader holds already, whoever made the answer (RFC 9110 §15.4.5)."""
        etiquette = MutableHeaders(scope=message).get("etag")
        if not self._conditionnelle or message["status"] != 200 or etiquette is None:
            return message
        if not inchangee(self._request, etiquette):
            return message
        self._sans_corps = True
        gardes = [(nom, valeur) for nom, valeur in message["headers"] if nom.lower() not in _DU_CORPS]
        return {**message, "status": 304, "headers": gardes}


def _refus(scope: Scope) -> Refusee | None:
    longueur = LOT_MAX if scope["path"] == LOT else REQUETE_MAX
    if len(scope["query_string"]) > longueur:
        return mauvaise(f"Cette adresse est trop longue : {longueur} caractères de paramètres au plus.")
    if scope["method"] != "POST" or scope["path"].startswith("/bureau"):
        return None
    taille = Headers(scope=scope).get("content-length", "")
    if not taille.isdigit():
        return Refusee(411, "WEB-08", "La taille de l’envoi doit être annoncée.")
    if int(taille) > ENVOI_MAX + ENVELOPPE:
        return Refusee(413, "WEB-09", "Ce fichier est trop grand : 20 Mo au plus.")
    return None
