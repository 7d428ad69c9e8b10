"""Pages kept as they were made, and given again only while nothing that they say can have changed.

A page depends on what the home has committed and on the day. Both are asked at each request: one commit by any process,
or the end of the authority's day, and the page is made anew. What is kept is bounded in bytes.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

OCTETS_MAX = 32_000_000
"""Bytes of pages kept at most: about a thousand acts."""

_SANS_CORPS = frozenset({b"content-length", b"content-type"})


@dataclass(frozen=True, slots=True)
class Moment:
    """What a page was made from: the count of what was committed, and the instant."""

    etat: int
    instant: datetime


@dataclass(frozen=True, slots=True)
class PageGardee:
    """One page: its bytes and headers, what it was made from, the instant from which it may say something else."""

    octets: bytes
    entetes: tuple[tuple[bytes, bytes], ...]
    moment: Moment
    jusqu_a: datetime


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
        page = PageGardee(bytes(reponse.body), tuple(reponse.raw_headers), moment, jusqu_a)
        if len(page.octets) > self._octets_max:
            return
        with self._verrou:
            self._oublier(chemin)
            self._pages[chemin] = page
            self._octets += len(page.octets)
            while self._octets > self._octets_max:
                self._oublier(next(iter(self._pages)))

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

    def _oublier(self, chemin: str) -> None:
        page = self._pages.pop(chemin, None)
        if page is not None:
            self._octets -= len(page.octets)


class PagesGardees:
    """ASGI middleware: answers from memory to who asks for a page, without a parameter, that is still true."""

    def __init__(self, app: ASGIApp, memoire: Memoire, veut_page: Callable[[str], bool]) -> None:
        self.app = app
        self._memoire = memoire
        self._veut_page = veut_page

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        page = None
        if scope["type"] == "http" and scope["method"] == "GET" and not scope["query_string"]:
            page = self._memoire.trouver(scope["path"])
        if page is None:
            await self.app(scope, receive, send)
            return
        entetes = Headers(scope=scope)
        if not self._veut_page(entetes.get("accept", "")):
            await self.app(scope, receive, send)
            return
        statut, corps, envoyes = 200, page.octets, page.entetes
        if deja_lue(entetes.get("if-none-match", ""), dict(page.entetes).get(b"etag", b"").decode()):
            statut, corps = 304, b""
            envoyes = tuple((nom, valeur) for nom, valeur in envoyes if nom not in _SANS_CORPS)
        await send({"type": "http.response.start", "status": statut, "headers": list(envoyes)})
        await send({"type": "http.response.body", "body": corps})


def etiquette(octets: bytes) -> str:
    """A weak ETag (RFC 9110 §8.8.3): the same page, however its bytes are compressed on the way."""
    return f'W/"{hashlib.sha256(octets).hexdigest()[:32]}"'


def deja_lue(if_none_match: str, etag: str) -> bool:
    """Whether a reader holds this very page (weak comparison, RFC 9110 §13.1.2)."""
    if not etag or not if_none_match:
        return False
    tenues = [e.strip().removeprefix("W/") for e in if_none_match.split(",")]
    return "*" in tenues or etag.removeprefix("W/") in tenues
