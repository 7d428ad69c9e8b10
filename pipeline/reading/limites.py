"""The bounds of reading: what is larger, longer or slower is refused, and said."""

from __future__ import annotations

from dataclasses import dataclass

MIO = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limites:
    """`octets`: size of a file; `caracteres`: text drawn from it; `pages`: of a PDF; `memoire`: address space of the
    reading process (bytes); `processeur`, `duree`: its CPU and wall-clock time (seconds); `sortie`: bytes it may
    say."""

    octets: int = 64 * MIO
    caracteres: int = 3_000_000
    pages: int = 2_000
    memoire: int = 1024 * MIO
    processeur: int = 60
    duree: float = 90.0
    sortie: int = 64 * MIO


LIMITES = Limites()
"""Generous for an act with its annexes (a few megabytes, a few hundred pages), small for a server."""
