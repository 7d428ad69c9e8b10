"""Asking others over HTTP with bounds on everything: who is asked, how long it takes, how much is read."""

from __future__ import annotations

import queue
import threading
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx

from schemas.erreurs import MauvaisUsage, ServiceIndisponible

T = TypeVar("T")

DELAI_S = 15.0
"""Seconds for one exchange, from the connection to the last byte."""


@dataclass(frozen=True, slots=True)
class Reponse:
    """What was answered: HTTP status, media type, body once decoded."""

    statut: int
    media: str
    corps: bytes


class Client:
    """Asks one party, named `qui` in the errors (« Le témoin X »). No redirection, no proxy of the environment."""

    def __init__(self, qui: str, delai: float = DELAI_S) -> None:
        self._qui, self._delai = qui, delai
        entetes = {"User-Agent": "executoire", "Accept-Encoding": "identity"}
        self._http = httpx.Client(timeout=delai, trust_env=False, follow_redirects=False, headers=entetes)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._http.close()

    def demander(self, url: str, *, octets_max: int, corps: bytes | None = None) -> Reponse:
        """GET, or POST with a body. Raises MauvaisUsage [RES-03] on another scheme, ServiceIndisponible: [RES-01] no
        answer in time, [RES-02] more than `octets_max` bytes."""
        if not url.startswith(("https://", "http://")):
            raise MauvaisUsage("RES-03", f"{self._qui} : « {url[:80]} » n’est pas une adresse http(s)")
        return dans_le_delai(self._delai, self._qui, lambda: self._echanger(url, octets_max, corps))

    def _echanger(self, url: str, octets_max: int, corps: bytes | None) -> Reponse:
        try:
            with self._http.stream("GET" if corps is None else "POST", url, content=corps) as reponse:
                lus = bytearray()
                for morceau in reponse.iter_raw():
                    lus += morceau
                    if len(lus) > octets_max:
                        raise self._trop(octets_max)
                octets = self._decoder(bytes(lus), reponse.headers.get("Content-Encoding", ""), octets_max)
                return Reponse(reponse.status_code, reponse.headers.get("Content-Type", ""), octets)
        except httpx.InvalidURL as erreur:
            raise MauvaisUsage("RES-03", f"{self._qui} : « {url[:80]} » n’est pas une adresse http(s)") from erreur
        except httpx.HTTPError as erreur:
            raise muet(self._qui, type(erreur).__name__) from erreur

    def _decoder(self, octets: bytes, codage: str, octets_max: int) -> bytes:
        """gzip may come unasked (C2SP tlog-tiles, Log entries); it is opened no further than the bound."""
        if codage in {"", "identity"}:
            return octets
        if codage != "gzip":
            raise muet(self._qui, f"codage {codage[:20]}")
        try:
            ouvert = zlib.decompressobj(31).decompress(octets, octets_max + 1)
        except zlib.error as erreur:
            raise muet(self._qui, "gzip illisible") from erreur
        if len(ouvert) > octets_max:
            raise self._trop(octets_max)
        return ouvert

    def _trop(self, octets_max: int) -> ServiceIndisponible:
        return ServiceIndisponible("RES-02", f"{self._qui} répond plus de {octets_max} octets")


def dans_le_delai(secondes: float, qui: str, faire: Callable[[], T]) -> T:
    """What `faire` gives, or ServiceIndisponible [RES-01] once the time is over, however slowly it drips.

    It runs on a thread of its own, which is left to its fate when it does not end.
    """
    issue: queue.SimpleQueue[tuple[bool, Any]] = queue.SimpleQueue()

    def tourner() -> None:
        try:
            issue.put((True, faire()))
        except BaseException as erreur:
            issue.put((False, erreur))

    threading.Thread(target=tourner, daemon=True).start()
    try:
        bon, valeur = issue.get(timeout=secondes)
    except queue.Empty:
        raise muet(qui, f"rien d’entier en {secondes:g} secondes") from None
    if not bon:
        raise valeur
    resultat: T = valeur
    return resultat


def muet(qui: str, detail: str) -> ServiceIndisponible:
    """Nobody answers there."""
    return ServiceIndisponible("RES-01", f"{qui} ne répond pas ({detail})")
