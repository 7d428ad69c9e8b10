"""What reading gives: lines with their place, then the act, where each part stands, and what is doubtful."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from schemas.acte import Acte, Diagnostic, Niveau


@dataclass(frozen=True, slots=True)
class Boite:
    """A rectangle on a page, in points, origin bottom left."""

    gauche: float
    bas: float
    droite: float
    haut: float


class NatureLigne(StrEnum):
    """What a line is to its page: its text, its footer, or words that the document does not show."""

    TEXTE = "texte"
    PIED = "pied"
    CACHE = "cache"


@dataclass(frozen=True, slots=True)
class MotReconnu:
    """A word that was recognised in an image: characters `debut` to `fin` (excluded) of its line, and how sure the
    recogniser is of it, of 0 to 100."""

    debut: int
    fin: int
    confiance: int


class Ligne(NamedTuple):
    """One line of a source: page and line from 1; `boite`, `taille` (points) and `gras` (bold from end to end) only
    where the format knows them; `mots` where it was recognised here."""

    texte: str
    page: int
    ligne: int
    boite: Boite | None = None
    taille: float | None = None
    nature: NatureLigne = NatureLigne.TEXTE
    gras: bool = False
    mots: tuple[MotReconnu, ...] = ()


@dataclass(frozen=True, slots=True)
class TexteLu:
    """A source as read: its lines, in reading order, and what reading noticed."""

    fichier: str
    media: str
    lignes: tuple[Ligne, ...]
    pages: int = 1
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def texte(self) -> str:
        """The lines joined by newlines, pages separated by a form feed."""
        morceaux: list[str] = []
        page = 1
        for ligne in self.lignes:
            if ligne.page != page:
                morceaux.append("\f")
                page = ligne.page
            morceaux.append(ligne.texte + "\n")
        return "".join(morceaux)


class Span(NamedTuple):
    """A piece of a line: characters `debut` to `fin` (excluded)."""

    page: int
    ligne: int
    debut: int
    fin: int
    boite: Boite | None = None


@dataclass(frozen=True, slots=True)
class Lecture:
    """One act read: `spans` gives for each EId its pieces in the source, several when a stamp cuts it in two."""

    acte: Acte
    spans: dict[str, tuple[Span, ...]]
    diagnostics: tuple[Diagnostic, ...]
    pages: tuple[int, ...]
    texte_conserve: bool

    @property
    def certaine(self) -> bool:
        """True when nothing above `info` was found: the act may be sealed without a person."""
        return all(d.niveau is Niveau.INFO for d in self.diagnostics)
