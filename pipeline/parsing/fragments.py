"""Pieces of lines, and the paragraphs they make. Cleaning keeps every character's place: markup becomes spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from schemas.lecture import Boite, Ligne, Span

_BALISES = re.compile(
    r"\*\*|__+(?=\w)|(?<=\w)__+|(?<!\w)\*(?=\w)|(?<=\w)\*(?!\w)|^\s*#{1,6}(?=\s)|^\s*>(?=\s)|[\ufeff\u200b-\u200f\u2060]"
)
_MARQUE = re.compile(r"[*_#>\ufeff\u200b-\u200f\u2060]")
"""What every one of these holds: they are looked for on these lines alone."""
_BLANC_DE_TROP = re.compile(r" +(?=[.,](?:\s|$))")
_COUPURE = re.compile(r"[^\W_]-$")


class Fragment(NamedTuple):
    """A piece of a line, cleaned; `debut` and `fin` are its place in the source's line; `rupture` tells that a
    paragraph may end before it; `apres_marge` that something was taken to the margin just before."""

    texte: str
    page: int
    ligne: int
    debut: int
    fin: int
    boite: Boite | None = None
    rupture: bool = False
    apres_marge: bool = False
    gras: bool = False

    @property
    def span(self) -> Span:
        """Its place in the source."""
        return Span(self.page, self.ligne, self.debut, self.fin, self.boite)


class Paragraphe(NamedTuple):
    """Fragments that read on. `texte`: them joined by a space; a word cut after its own hyphen, or a
    number (« L. 332- / 8 »), is joined without."""

    fragments: tuple[Fragment, ...]
    texte: str

    @property
    def premier(self) -> Fragment:
        """The fragment that opens it."""
        return self.fragments[0]


def paragraphe(fragments: Sequence[Fragment]) -> Paragraphe:
    """The paragraph that they make."""
    texte = fragments[0].texte if len(fragments) == 1 else joindre(f.texte for f in fragments)
    return Paragraphe(tuple(fragments), texte)


def joindre(textes: Iterable[str]) -> str:
    """Pieces of a sentence, one after the other."""
    pieces = list(textes)
    entier = " ".join(pieces)
    if "- " not in entier and not entier.startswith(" "):
        return entier
    morceaux: list[str] = []
    fin = ""
    for texte in pieces:
        if fin and not (fin.endswith("-") and _COUPURE.search(fin) and texte[:1].isalnum()):
            morceaux.append(" ")
        morceaux.append(texte)
        fin = (fin + texte)[-2:]
    return "".join(morceaux)


@lru_cache(maxsize=4096)
def nettoyer(texte: str) -> str:
    """`texte` with Markdown and invisible marks replaced by as many spaces, as they are no words, and none at its
    end."""
    if _MARQUE.search(texte):
        texte = _BALISES.sub(lambda m: " " * len(m.group()), texte)
    return texte.rstrip()


def fragment(
    ligne: Ligne, propre: str, debut: int, fin: int, *, rupture: bool = False, apres_marge: bool = False
) -> Fragment | None:
    """The piece of `ligne` from `debut` to `fin`, white space left out; None when nothing is left."""
    morceau = propre[debut:fin]
    serre = morceau.lstrip()
    if not serre:
        return None
    debut += len(morceau) - len(serre)
    serre = serre.rstrip()
    fin = debut + len(serre)
    # What prints has no other white space than plain spaces.
    texte = serre if serre.isprintable() and "  " not in serre else " ".join(serre.split())
    if " ." in texte or " ," in texte:
        texte = _BLANC_DE_TROP.sub("", texte)
    return Fragment(texte, ligne.page, ligne.ligne, debut, fin, ligne.boite, rupture, apres_marge, ligne.gras)


def couper(p: Paragraphe, place: int) -> tuple[Paragraphe, Paragraphe]:
    """The paragraph in two, at a place of its text."""
    avant: list[Fragment] = []
    apres: list[Fragment] = []
    debut = 0
    sortie = ""
    for f in p.fragments:
        sortie = joindre([sortie, f.texte]) if sortie else f.texte
        debut = len(sortie) - len(f.texte)
        coupe = place - debut
        if coupe <= 0:
            apres.append(f)
        elif coupe >= len(f.texte):
            avant.append(f)
        else:
            gauche, droite = f.texte[:coupe].rstrip(), f.texte[coupe:].lstrip()
            avant.append(f._replace(texte=gauche, fin=f.debut + len(gauche)))
            apres.append(f._replace(texte=droite, debut=f.debut + coupe, rupture=True))
    return paragraphe(avant), paragraphe(apres)
