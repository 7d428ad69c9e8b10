"""Pages kept as they were made, and given again only while nothing that they say can have changed.

A page depends on what the home has committed and on the day. Both are asked at each request: one commit by any process,
or the end of the authority's day, and the page is made anew. What is kept is bounded in bytes.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

OCTETS_MAX = 32_000_000
"""Bytes of pages kept at most: about a thousand acts."""

CODAGES_MAX = 6
"""Codings of one page kept: browsers ask for few, and what is asked for in other words is coded again."""

DEMANDE_MAX = 120
"""Characters of an `Accept-Encoding` under which a coding is kept."""

_SANS_CORPS = frozenset({b"content-length", b"content-type", b"content-encoding"})


@dataclass(frozen=True, slots=True)
class Moment:
    """What a page was made from: the count of what was committed, and the instant."""

    etat: int
    instant: datetime


@dataclass(frozen=True, slots=True)
class Codee:
    """A page as it leaves: its headers, its bytes in the coding that was asked for."""

    entetes: tuple[tuple[bytes, bytes], ...]
    octets: bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends it; its headers alone to a reader who holds it already."""
        statut, corps, entetes = 200, self.octets, self.entetes
        etag = dict(entetes).get(b"etag", b"").decode()
        if deja_lue(Headers(scope=scope).get("if-none-match", ""), etag):
            statut, corps = 304, b""
            entetes = tuple((nom, valeur) for nom, valeur in entetes if nom not in _SANS_CORPS)
        await send({"type": "http.response.start", "status": statut, "headers": list(entetes)})
        await send({"type": "http.response.body", "body": corps})


@dataclass(frozen=True, slots=True)
class PageGardee:
    """One page: as it was made, what it was made from, the instant from which it may say something else; and, by
    `Accept-Encoding`, as it leaves."""

    nue: Codee
    moment: Moment
    jusqu_a: datetime
    codees: dict[str, Codee] = field(default_factory=dict)

    @property
    def octets(self) -> int:
        """Bytes held."""
        return len(self.nue.octets) + sum(len(c.octets) for c in self.codees.values())


class Memoire:
    """The pages kept. `etat` differs from what it was as soon as anything is committed; `horloge` gives the instant."""

    def __init__(self, etat: Callable[[], int], horloge: Callable[[], datetime], octets_max: int = OCTETS_MAX) -> None:
        self._etat = etat
        self._horloge = horloge
        self._octets_max = octets_max
        self._pages: OrderedDict[str, PageGardee] = OrderedDict()
        self._octets = 0
        self._verrou = Lock()

    def moment(self) -> Moment:
        """To be taken before anything is read for a page: what is committed meanwhile then makes it void."""
        return Moment(self._etat(), self._horloge())

    def garder(self, chemin: str, reponse: Response, moment: Moment, jusqu_a: datetime) -> None:
        """Keeps an answer made at `moment`, true until `jusqu_a` if nothing is committed."""
        page = PageGardee(Codee(tuple(reponse.raw_headers), bytes(reponse.body)), moment, jusqu_a)
        if page.octets > self._octets_max:
            return
        with self._verrou:
            self._oublier(chemin)
            self._pages[chemin] = page
            self._octets += page.octets
            self._borner()

    def garder_codee(self, chemin: str, page: PageGardee, demande: str, codee: Codee) -> None:
        """Keeps a coding of a page that is still kept, under the `Accept-Encoding` that asked for it."""
        with self._verrou:
            place = len(page.codees) < CODAGES_MAX and len(demande) <= DEMANDE_MAX
            if self._pages.get(chemin) is page and place and demande not in page.codees:
                page.codees[demande] = codee
                self._octets += len(codee.octets)
                self._borner()

    def trouver(self, chemin: str) -> PageGardee | None:
        """The page kept at this path, if it is still what would be made now."""
        if chemin not in self._pages:
            return None
        present = self.moment()
        with self._verrou:
            page = self._pages.get(chemin)
            if page is None:
                return None
            if page.moment.etat == present.etat and page.moment.instant <= present.instant < page.jusqu_a:
                self._pages.move_to_end(chemin)
                return page
            self._oublier(chemin)
            return None

    def _borner(self) -> None:
        while self._octets > self._octets_max:
            self._oublier(next(iter(self._pages)))

    def _oublier(self, chemin: str) -> None:
        page = self._pages.pop(chemin, None)
        if page is not None:
            self._octets -= page.octets


class PagesGardees:
    """ASGI middleware: answers from memory to who asks for a page, without a parameter, that is still true. `coder` is
    the middleware that compresses; a page is compressed once for each coding asked for."""

    def __init__(
        self, app: ASGIApp, memoire: Memoire, veut_page: Callable[[str], bool], coder: Callable[[ASGIApp], ASGIApp]
    ) -> None:
        self.app = app
        self._memoire = memoire
        self._veut_page = veut_page
        self._coder = coder

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        page = None
        if scope["type"] == "http" and scope["method"] == "GET" and not scope["query_string"]:
            page = self._memoire.trouver(scope["path"])
        if page is None or not self._veut_page(Headers(scope=scope).get("accept", "")):
            await self.app(scope, receive, send)
            return
        demande = Headers(scope=scope).get("accept-encoding", "")
        codee = page.codees.get(demande)
        if codee is None:
            codee = await self._codee(page, scope, receive)
            self._memoire.garder_codee(scope["path"], page, demande, codee)
        await codee(scope, receive, send)

    async def _codee(self, page: PageGardee, scope: Scope, receive: Receive) -> Codee:
        """The whole page in the coding that the reader prefers, whether or not he holds it."""
        entetes: list[tuple[bytes, bytes]] = []
        corps = bytearray()

        async def noter(message: Message) -> None:
            entetes.extend(message.get("headers", ()))
            corps.extend(message.get("body", b""))

        entier = {**scope, "headers": [(n, v) for n, v in scope["headers"] if n != b"if-none-match"]}
        await self._coder(page.nue)(entier, receive, noter)
        return Codee(tuple(entetes), bytes(corps))


def etiquette(octets: bytes) -> str:
    """A weak ETag (RFC 9110 §8.8.3): the same page, however its bytes are compressed on the way."""
    return f'W/"{hashlib.sha256(octets).hexdigest()[:32]}"'


def deja_lue(if_none_match: str, etag: str) -> bool:
    """Whether a reader holds this very page (weak comparison, RFC 9110 §13.1.2)."""
    if not etag or not if_none_match:
        return False
    tenues = [e.strip().removeprefix("W/") for e in if_none_match.split(",")]
    return "*" in tenues or etag.removeprefix("W/") in tenues
