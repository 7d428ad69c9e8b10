"""Patterns with landmarks: looking for a word costs a twentieth of what a pattern costs on a line that it does not
match, and most lines match none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MotifRepere:
    """A pattern and its landmarks: every match holds one of `reperes` as it stands, so that a text without any is
    answered at once, `match` apart, which the first characters answer sooner. The methods are those of `re.Pattern`."""

    motif: re.Pattern[str]
    reperes: tuple[str, ...]

    def search(self, texte: str) -> re.Match[str] | None:
        """The first match anywhere."""
        for repere in self.reperes:
            if repere in texte:
                return self.motif.search(texte)
        return None

    def match(self, texte: str, debut: int = 0) -> re.Match[str] | None:
        """The match that opens `texte`, or stands at `debut`."""
        return self.motif.match(texte, debut)

    def finditer(self, texte: str) -> Iterator[re.Match[str]]:
        """Each match in turn."""
        for repere in self.reperes:
            if repere in texte:
                return self.motif.finditer(texte)
        return iter(())

    def sub(self, ecrire: str | Callable[[re.Match[str]], str], texte: str) -> str:
        """`texte` with each match written anew."""
        for repere in self.reperes:
            if repere in texte:
                return self.motif.sub(ecrire, texte)
        return texte


def reperer(motif: str, *reperes: str) -> MotifRepere:
    """The pattern `motif`, tried on the texts that hold one of `reperes`."""
    return MotifRepere(re.compile(motif), reperes)
