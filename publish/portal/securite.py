"""What every answer carries, whatever made it: security headers, HEAD, CORS of the API, limits on what is asked."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from publish.portal.entetes import COMMUNS
from publish.portal.erreurs import Refusee, mauvaise, repondre
from publish.portal.portail import Portail

REQUETE_MAX = 4096
"""Characters of a query string; the longest page of the portal needs about 600."""

ENVOI_MAX = 20_000_000
"""Bytes of a file to verify (« 20 Mo au plus »)."""

ENVELOPPE = 4096
"""Bytes that a multipart form adds around one file."""

_PARTAGES = ("/api/", "/journal/", "/openapi.json", "/eli/", "/flux/")


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
        if scope["method"] == "OPTIONS" and scope["path"].startswith(_PARTAGES):
            permis = {"Access-Control-Allow-Methods": "GET, HEAD", "Access-Control-Max-Age": "86400"}
            await Response(None, 204, permis)(scope, receive, enveloppe)
            return
        refus = _refus(scope)
        if refus is not None:
            await repondre(Request(scope), self.portail, refus)(scope, receive, enveloppe)
            return
        if scope["method"] == "HEAD":
            scope = {**scope, "method": "GET"}
        await self.app(scope, receive, enveloppe)


class _Enveloppe:
    """Adds the headers to what is sent, and keeps the body of a HEAD back."""

    def __init__(self, send: Send, scope: MutableMapping[str, Any]) -> None:
        self._send = send
        self._partage = scope["path"].startswith(_PARTAGES)
        self._api = scope["path"].startswith("/api/")
        self._sans_corps = scope["method"] == "HEAD"

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            entetes = MutableHeaders(scope=message)
            for nom, valeur in COMMUNS.items():
                entetes.setdefault(nom, valeur)
            if self._api:
                # Pages are what outside engines may show; and an act may be one that they must forget.
                entetes.setdefault("X-Robots-Tag", "noindex")
            if self._partage:
                entetes["Access-Control-Allow-Origin"] = "*"
                entetes["Access-Control-Expose-Headers"] = "ETag, Link, Retry-After"
        elif message["type"] == "http.response.body" and self._sans_corps:
            message = {**message, "body": b""}
        await self._send(message)


def _refus(scope: Scope) -> Refusee | None:
    if len(scope["query_string"]) > REQUETE_MAX:
        return mauvaise(f"Cette adresse est trop longue : {REQUETE_MAX} caractères de paramètres au plus.")
    if scope["method"] != "POST" or scope["path"].startswith("/bureau"):
        return None
    taille = Headers(scope=scope).get("content-length", "")
    if not taille.isdigit():
        return Refusee(411, "WEB-08", "La taille de l’envoi doit être annoncée.")
    if int(taille) > ENVOI_MAX + ENVELOPPE:
        return Refusee(413, "WEB-09", "Ce fichier est trop grand : 20 Mo au plus.")
    return None
