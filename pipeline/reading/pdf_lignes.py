"""The lines of a page of a PDF as PDFium gives them: their characters, their box, how they are written. Runs inside the
reading process."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2.raw as brut

from pipeline.reading.traces import Rectangle

_SAUTS = (0x0A, 0x0D)
_CESURE = (0x02, 0xFFFE)
_TRAITS = (0x2D, 0x2010)
_ANGLE_DROIT = 0.2
VISIBLE, INVISIBLE, BLANC = 0, 1, 2
PRESQUE_BLANC = 250
_DEMI_GRAS = 600
_NOM_DE_POLICE = 128


class Morceau(NamedTuple):
    """A line or a part of one: its place among the characters of the page, the rectangles that hold them, what is
    answered of it (`pdf_enfant`, where `hidden` still tells invisible from white); `en_table`: in a ruled table."""

    debut: int
    fin: int
    rectangles: list[Rectangle]
    ligne: list[Any]
    en_table: bool = False

    @property
    def boite(self) -> Rectangle:
        """Left, bottom, right, top."""
        gauche, bas, droite, haut = self.ligne[1:5]
        return (gauche, bas, droite, haut)


class Caracteres:
    """The characters of one page."""

    def __init__(self, texte: Any) -> None:
        self._texte = texte
        self.codes = [int(brut.FPDFText_GetUnicode(texte.raw, i)) for i in range(texte.count_chars())]

    def morceaux(self) -> list[Morceau]:
        """The lines that are not blank, in the order of the page's content."""
        morceaux: list[Morceau] = []
        debut = 0
        for i, code in enumerate([*self.codes, 0x0A]):
            if code in _SAUTS or code in _CESURE:
                if any(not chr(c).isspace() for c in self.codes[debut:i]):
                    morceaux.append(self.morceau(debut, i, coupee=code in _CESURE))
                debut = i + 1
        return morceaux

    def morceau(self, debut: int, fin: int, *, coupee: bool) -> Morceau:
        """The piece from `debut` to `fin` (excluded); `coupee`: a word goes on below it."""
        texte = self._texte
        rectangles = [texte.get_rect(i) for i in range(texte.count_rects(debut, fin - debut))]
        ligne = _ligne(texte, self.codes, debut, fin, boite=_boite(rectangles), coupee=coupee)
        return Morceau(debut, fin, rectangles, ligne)

    def couper(self, m: Morceau, places: Sequence[float]) -> list[Morceau] | None:
        """The parts of a piece between these abscissas, from left to right; None when its characters do not follow one
        another across them."""
        rangs = [sum(bord > place for place in places) for bord in self._bords_gauches(m)]
        if any(a > b for a, b in pairwise(rangs)):
            return None
        parts: list[Morceau] = []
        debut = m.debut
        for i in [k for k in range(1, len(rangs)) if rangs[k] != rangs[k - 1]]:
            parts += self._debut_de_ligne(debut, m.debut + i)
            debut = m.debut + i
        return [*parts, m if debut == m.debut else self.morceau(debut, m.fin, coupee=m.ligne[7])]

    def _debut_de_ligne(self, debut: int, fin: int) -> list[Morceau]:
        """The part of a line that ends before its end: a hyphen there cuts a word, as one at the end of a line does."""
        while fin > debut and chr(self.codes[fin - 1]).isspace():
            fin -= 1
        if fin == debut:
            return []
        coupee = fin - debut > 1 and self.codes[fin - 1] in _TRAITS and chr(self.codes[fin - 2]).isalpha()
        return [self.morceau(debut, fin - coupee, coupee=coupee)]

    def _bords_gauches(self, m: Morceau) -> list[float]:
        """The left edge of each character; a blank has its predecessor's."""
        bords: list[float] = []
        for i in range(m.debut, m.fin):
            blanc = chr(self.codes[i]).isspace()
            bords.append((bords[-1] if bords else -math.inf) if blanc else self._texte.get_charbox(i)[0])
        return bords


def _ligne(texte: Any, codes: Sequence[int], debut: int, fin: int, *, boite: Rectangle, coupee: bool) -> list[Any]:
    mots = "".join(chr(c) for c in codes[debut:fin])
    if any(0xD800 <= c < 0xE000 for c in codes[debut:fin]):
        mots = mots.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    premier = next((i for i in range(debut, fin) if not chr(codes[i]).isspace()), debut)
    angle = brut.FPDFText_GetCharAngle(texte.raw, premier) % math.tau
    tourne = min(angle, math.tau - angle) > _ANGLE_DROIT
    dernier = next((i for i in range(fin - 1, debut, -1) if not chr(codes[i]).isspace()), premier)
    gras = _gras(texte, premier) and _gras(texte, dernier)
    return [mots, *boite, round(_taille(texte, premier), 1), tourne, coupee, _discretion(texte, premier), gras, ""]


def _gras(texte: Any, i: int) -> bool:
    """By the weight that the font declares, or by its name: many subsets declare none."""
    if brut.FPDFText_GetFontWeight(texte.raw, i) >= _DEMI_GRAS:
        return True
    drapeaux, nom = ctypes.c_int(), ctypes.create_string_buffer(_NOM_DE_POLICE)
    taille = brut.FPDFText_GetFontInfo(texte.raw, i, nom, _NOM_DE_POLICE, ctypes.byref(drapeaux))
    return 0 < taille <= _NOM_DE_POLICE and b"bold" in nom.value.lower()


def _boite(rectangles: list[Rectangle]) -> Rectangle:
    if not rectangles:
        return (0.0, 0.0, 0.0, 0.0)
    gauches, bas, droites, hauts = zip(*rectangles, strict=True)
    return (round(min(gauches), 1), round(min(bas), 1), round(max(droites), 1), round(max(hauts), 1))


def _taille(texte: Any, i: int) -> float:
    """Size in points: the nominal size times the scale of the character's matrix."""
    matrice = brut.FS_MATRIX()
    nominale = float(brut.FPDFText_GetFontSize(texte.raw, i))
    if not brut.FPDFText_GetMatrix(texte.raw, i, ctypes.byref(matrice)):
        return nominale
    return nominale * math.hypot(matrice.c, matrice.d)


def _discretion(texte: Any, i: int) -> int:
    """Whether a character is painted at all, and in white."""
    objet = brut.FPDFText_GetTextObject(texte.raw, i)
    if objet and brut.FPDFTextObj_GetTextRenderMode(objet) == brut.FPDF_TEXTRENDERMODE_INVISIBLE:
        return INVISIBLE
    r, v, b, a = (ctypes.c_uint() for _ in range(4))
    refs = (ctypes.byref(c) for c in (r, v, b, a))
    if not brut.FPDFText_GetFillColor(texte.raw, i, *refs):
        return VISIBLE
    if a.value == 0:
        return INVISIBLE
    return BLANC if min(r.value, v.value, b.value) >= PRESQUE_BLANC else VISIBLE
