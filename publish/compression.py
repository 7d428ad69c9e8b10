"""Compression of what is computed: gzip, brotli, zstd. Sealed bytes always leave as they are.

A document served with `Repr-Digest` is the one that was sealed: its ETag, length and digest are those of its bytes, and
a content coding would make all three false (RFC 9530 §3.1: the digest is that of the coded representation). A computed
answer, once coded, keeps its ETag as a weak one (RFC 9110 §8.8.3.3). The office and any answer that sets a cookie stay
uncoded: a secret beside reflected words could be guessed from the length (BREACH).
"""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette_compress import CompressMiddleware, add_compress_type

_AUTRES_TEXTES = ("text/csv", "text/turtle", "application/problem+json", "application/schema+json")
_TEL_QUEL = "x-tel-quel"
"""Marks an answer that is to be left alone: the compressor skips what already has a coding. Never sent."""

_PRIVES = ("/bureau",)
_FIXES = frozenset({b"repr-digest", b"set-cookie"})


class Compression:
    """ASGI middleware: the compressor, between what tells it which answers to leave and what sets their ETags right."""

    def __init__(self, app: ASGIApp) -> None:
        for media in _AUTRES_TEXTES:
            add_compress_type(media)
        self._brut = app
        self._comprimeur = CompressMiddleware(_Marque(app))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(_PRIVES):
            await self._brut(scope, receive, send)
            return
        if not any(nom == b"accept-encoding" for nom, _ in scope["headers"]):
            await self._brut(scope, receive, _variable(send))
            return
        demandees = Headers(scope=scope).get("if-none-match", "")

        async def envoyer(message: Message) -> None:
            if message["type"] == "http.response.start":
                _corriger(MutableHeaders(scope=message), message["status"], demandees)
            await send(message)

        await self._comprimeur(scope, receive, envoyer)


def _variable(send: Send) -> Send:
    """For who asks for no coding, the shortest way: what is computed says that it could have been coded."""

    async def envoyer(message: Message) -> None:
        if message["type"] == "http.response.start":
            entetes: list[tuple[bytes, bytes]] = message["headers"]
            if not any(nom in _FIXES for nom, _ in entetes):
                entetes.append((b"vary", b"Accept-Encoding"))
        await send(message)

    return envoyer


class _Marque:
    """Marks sealed bytes, and answers that set a cookie."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def envoyer(message: Message) -> None:
            if message["type"] == "http.response.start":
                entetes = MutableHeaders(scope=message)
                if "repr-digest" in entetes or "set-cookie" in entetes:
                    entetes["Content-Encoding"] = _TEL_QUEL
            await send(message)

        await self._app(scope, receive, envoyer)


def _corriger(entetes: MutableHeaders, statut: int, demandees: str) -> None:
    """Takes the mark away; makes the ETag of a coded answer weak, and that of the 304 that stands for one."""
    codage, etiquette = entetes.get("content-encoding"), entetes.get("etag", "")
    if codage == _TEL_QUEL:
        del entetes["Content-Encoding"]
        return
    forte = etiquette.startswith('"')
    if forte and (codage or (statut == 304 and f"W/{etiquette}" in demandees)):
        entetes["ETag"] = f"W/{etiquette}"
    if statut == 304 and "repr-digest" not in entetes:
        entetes.add_vary_header("Accept-Encoding")
