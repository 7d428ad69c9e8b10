"""The words of a recognised line, followed through what joins and cleans it: letters and digits are never touched."""

from __future__ import annotations

from collections.abc import Sequence

from schemas.lecture import MotReconnu

Mot = tuple[str, int]
"""A word as recognised, and how sure the recogniser is of it, of 0 to 100."""


def detacher(mots: Sequence[Mot], lettres: int) -> tuple[list[Mot], list[Mot]]:
    """The words that hold the first `lettres` letters and digits, and those that hold the rest; one may be cut."""
    avant: list[Mot] = []
    for rang, (texte, confiance) in enumerate(mots):
        ici = compter(texte)
        if ici > lettres:
            coupe = _apres(texte, lettres)
            debut = [(texte[:coupe], confiance)] if lettres else []
            return [*avant, *debut], [(texte[coupe:], confiance), *mots[rang + 1 :]]
        avant.append((texte, confiance))
        lettres -= ici
    return avant, []


def situer(texte: str, mots: Sequence[Mot]) -> tuple[MotReconnu, ...]:
    """The place of each word in the line that they became."""
    places = [i for i, c in enumerate(texte) if c.isalnum()]
    situes: list[MotReconnu] = []
    rang = 0
    for mot, confiance in mots:
        lettres = compter(mot)
        ici = places[rang : rang + lettres]
        if ici:
            situes.append(MotReconnu(ici[0], ici[-1] + 1, confiance))
        rang += lettres
    return tuple(situes)


def compter(texte: str) -> int:
    """Letters and digits."""
    return sum(c.isalnum() for c in texte)


def _apres(texte: str, lettres: int) -> int:
    """The place just after so many letters and digits."""
    for place, c in enumerate(texte):
        if not lettres:
            return place
        lettres -= c.isalnum()
    return len(texte)
