"""The errors of the product: one small tree; each knows its sentence, its advice, its code and its place.

`CodeSortie` is the contract of the command line; an error carries the code it ends with.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class CodeSortie(IntEnum):
    """Exit codes of every command."""

    FAIT = 0
    NON = 1
    USAGE = 2
    ILLISIBLE = 3
    SERVICE = 4
    REFUS = 5
    INCERTAIN = 6


@dataclass(frozen=True, slots=True)
class Lieu:
    """Where something stands in a source: file name, page (from 1), line (from 1)."""

    fichier: str | None = None
    page: int | None = None
    ligne: int | None = None

    def __str__(self) -> str:
        morceaux = [self.fichier or ""]
        if self.page is not None:
            morceaux.append(f"page {self.page}")
        if self.ligne is not None:
            morceaux.append(f"ligne {self.ligne}")
        return ", ".join(m for m in morceaux if m)


class ErreurExecutoire(Exception):
    """Base of the expected refusals. `str()` gives the whole French sentence with its place and code."""

    sortie: CodeSortie = CodeSortie.REFUS

    def __init__(self, code: str, message: str, conseil: str = "", lieu: Lieu | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.conseil = conseil
        self.lieu = lieu or Lieu()

    def __str__(self) -> str:
        ou = f" ({self.lieu})" if str(self.lieu) else ""
        conseil = f" {self.conseil}" if self.conseil else ""
        return f"{self.message.rstrip('.')}{ou}.{conseil} [{self.code}]"

    def __reduce__(self) -> tuple[type[ErreurExecutoire], tuple[str, str, str, Lieu]]:
        return type(self), (self.code, self.message, self.conseil, self.lieu)

    def en_json(self) -> dict[str, str]:
        """The shape that every `--json` answer gives to an error."""
        return {"code": self.code, "message": str(self), "conseil": self.conseil}


class Introuvable(ErreurExecutoire):
    """Nothing bears this name here (exit 1)."""

    sortie = CodeSortie.NON


class MauvaisUsage(ErreurExecutoire):
    """The command or the request is badly formed (exit 2)."""

    sortie = CodeSortie.USAGE


class LectureImpossible(ErreurExecutoire):
    """The input cannot be read: unreadable, unsupported, encrypted, too large (exit 3)."""

    sortie = CodeSortie.ILLISIBLE


class ServiceIndisponible(ErreurExecutoire):
    """An outside service failed; nothing is lost, the work waits (exit 4)."""

    sortie = CodeSortie.SERVICE


class Refus(ErreurExecutoire):
    """It would break a rule: duplicate, out of order, no right (exit 5)."""

    sortie = CodeSortie.REFUS


class Dommage(ErreurExecutoire):
    """Something that was sealed or stored is no longer what it was (exit 1)."""

    sortie = CodeSortie.NON
