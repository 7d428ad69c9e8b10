"""Characters that a PDF/A may not show, and the spaces that French typography makes unbreakable.

Nothing is dropped: what cannot be shown is written otherwise, and each change is recorded with its place.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

_CONNUS = {
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0a8": "☐",
    "\uf06f": "☐",
    "\uf0d8": "➢",
    "\uf0e0": "→",
    "\uf0e8": "➔",
    "\uf0fc": "✓",
    "\uf0fe": "☒",
    "\uf02d": "–",
    "\ufeff": "\u2060",
}
"""Bullets of office fonts (Symbol, Wingdings) that Word writes in the private use area; the byte order mark."""

_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Direction overrides: they would let a text be seen otherwise than it is read."""

_SAUTS = re.compile(r"\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_BLANCS = re.compile(r"[\t ]+")
_AVANT_FINE = re.compile(r" (?=[;!?»])")
_APRES_FINE = re.compile(r"(?<=«) |(?<=\bn°) (?=\S)")
_AVANT_DEUX_POINTS = re.compile(r" (?=:(?:\s|$))")
_MOT_LONG = re.compile(r"[^\s/\u2010-]{46,}")
_EMPREINTE = re.compile(r"[0-9a-fA-F]{46,64}")
_LIANTS = frozenset("\u200c\u200d\u2060")


@dataclass(frozen=True, slots=True)
class Substitution:
    """One character written otherwise: its code (« U+F0B7 »), what stands instead, the EId of the place, how often."""

    code: str
    remplacement: str
    ou: str
    fois: int


@dataclass(slots=True)
class Nettoyeur:
    """Cleans the texts of one document and keeps the account; `absents` are the characters no font can draw."""

    absents: frozenset[str] = frozenset()
    _compte: Counter[tuple[str, str]] = field(default_factory=Counter)

    def ligne(self, texte: str, ou: str) -> str:
        """The text on one line, ready to be set."""
        return " ".join(self.paragraphes(texte, ou))

    def paragraphes(self, texte: str, ou: str) -> list[str]:
        """The paragraphs of a text, ready to be set; empty ones are left out."""
        bruts = (_BLANCS.sub(" ", p).strip() for p in _SAUTS.split(texte))
        return [couper_longs(espaces(self._visible(p, ou))) for p in bruts if p]

    def metadonnee(self, texte: str) -> str:
        """The text for the properties of the file: no space or opening of the layout, nothing counted."""
        sans_saut = _BLANCS.sub(" ", _SAUTS.sub(" ", texte)).strip()
        return "".join(remplacement(c) if c in self.absents or interdit(c) else c for c in sans_saut)

    @property
    def substitutions(self) -> tuple[Substitution, ...]:
        """What was written otherwise, in the order of the document."""
        return tuple(
            Substitution(f"U+{ord(c):04X}", remplacement(c), ou, fois) for (ou, c), fois in self._compte.items()
        )

    def _visible(self, texte: str, ou: str) -> str:
        def un(c: str) -> str:
            if c not in self.absents and not interdit(c):
                return c
            self._compte[ou, c] += 1
            return remplacement(c)

        return texte if texte.isascii() and texte.isprintable() else "".join(map(un, texte))


def interdit(c: str) -> bool:
    """True for a character that PDF/A forbids or that would deceive the reader, whatever the font."""
    if c in _BIDI or c == "\ufeff":
        return True
    return unicodedata.category(c) in {"Cc", "Cs", "Co", "Cn"}


def lisible(texte: str) -> bool:
    """True when at least one character leaves ink: a title must."""
    return any(unicodedata.category(c)[0] in "LNPS" for c in texte)


def remplacement(c: str) -> str:
    """What stands for a character that cannot be shown: the same sign elsewhere in Unicode, else its code."""
    if c in _CONNUS:
        return _CONNUS[c]
    compatible = unicodedata.normalize("NFKC", c)
    if compatible != c and all(x.isprintable() and x < "\u0250" for x in compatible):
        return compatible
    return f"[U+{ord(c):04X}]"


def espaces(texte: str) -> str:
    """Spaces that already stand by « » ; : ! ? and n° become unbreakable; no character is added.

    >>> espaces("« Oui » : n° 4 ; fin") == "«\\u202fOui\\u202f»\\u00a0: n°\\u202f4\\u202f; fin"
    True
    """
    texte = _AVANT_FINE.sub("\u202f", texte)
    texte = _APRES_FINE.sub("\u202f", texte)
    return _AVANT_DEUX_POINTS.sub("\u00a0", texte)


def couper_longs(texte: str) -> str:
    """Lets a very long word be broken anywhere (zero width spaces), so that it never runs off the page."""

    def ouvrir(m: re.Match[str]) -> str:
        mot = m.group()
        # A fingerprint fits, and must be copied without hidden characters; cutting Arabic would unshape its letters.
        if _EMPREINTE.fullmatch(mot) or any(unicodedata.bidirectional(c) in {"AL", "R"} for c in mot):
            return mot
        return "".join(_avec_ouverture(mot))

    return _MOT_LONG.sub(ouvrir, texte)


def _avec_ouverture(mot: str) -> Iterable[str]:
    for c, suivant in zip(mot, mot[1:] + " ", strict=True):
        yield c
        lie = unicodedata.combining(suivant) or suivant in _LIANTS or c in _LIANTS
        if not lie and not suivant.isspace():
            yield "\u200b"
