"""Conditional requests (RFC 9110 §13): what the reader already has is not sent again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from itertools import islice

from fastapi import Request

TETE = "executoire.tete"
"""Key of the scope of a HEAD, which is answered as a GET whose body is kept back."""

_ETIQUETTE = re.compile(r'(?:W/)?("[\x21\x23-\x7e\x80-\xff]*")')


def inchangee(request: Request, etiquette: str) -> bool:
    """Whether `If-None-Match` names this ETag: compared weakly, as §13.1.2 wants, so that the tag of a compressed
    answer serves too; `*` names any."""
    voulues = request.headers.get("if-none-match", "")
    return voulues.strip() == "*" or etiquette.removeprefix("W/") in _ETIQUETTE.findall(voulues)


def corps_demande(request: Request, blocs: Iterator[bytes]) -> Iterator[bytes]:
    """What must be made of a long answer: all of it, or its first block when only its headers are asked for."""
    return islice(blocs, 1) if request.scope.get(TETE) else blocs


def etiquette_de(*parties: object) -> str:
    """A strong ETag made from what the bytes are a function of."""
    return f'"{empreinte(repr(p).encode() for p in parties)[:32]}"'


def empreinte(morceaux: Iterable[bytes]) -> str:
    """SHA-256 (hex) of the pieces, each ended by a zero byte."""
    somme = hashlib.sha256()
    for morceau in morceaux:
        somme.update(morceau + b"\0")
    return somme.hexdigest()
