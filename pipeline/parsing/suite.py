"""The acts of one file, beside one another: a number missing in the sequence, or borne twice, is said on the act."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.parsing.constats import Constats
from schemas.identifiants import numero_canonique
from schemas.lecture import Lecture

_SUITE = re.compile(r"^(?P<avant>.*?)(?P<rang>\d{1,4})$")


def signaler_la_suite(lectures: Sequence[Lecture]) -> Iterator[Lecture]:
    """The same readings, each with what its place among the others shows."""
    if len(lectures) < 2:
        yield from lectures
        return
    vus: dict[str, int] = {}
    precedent: tuple[str, int] | None = None
    for place, lecture in enumerate(lectures, 1):
        constats = Constats()
        numero = lecture.acte.numero
        canonique = numero_canonique(numero) if numero else None
        if canonique in vus:
            constats.noter("LOT-06", numero=numero, place=vus[canonique])
        elif canonique is not None:
            vus[canonique] = place
        trouve = _SUITE.match(canonique or "")
        suivant = (trouve["avant"], int(trouve["rang"])) if trouve else None
        if precedent and suivant and precedent[0] == suivant[0] and suivant[1] - precedent[1] > 1:
            manque = suivant[1] - precedent[1] - 1
            constats.noter("LOT-07", nombre=manque, avant=f"{precedent[0]}{precedent[1]}", apres=canonique)
        precedent = suivant or precedent
        yield replace(lecture, diagnostics=(*lecture.diagnostics, *constats.diagnostics({})))
