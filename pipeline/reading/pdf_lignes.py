"""The lines of a page of a PDF as PDFium gives them: their characters, their box, how they are written. Runs inside the
reading process."""

from __future__ import annotations

import ctypes
import math
import statistics
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2.raw as brut

from pipeline.reading.pdf_traits import est_de_mise_en_page
from pipeline.reading.traces import Rectangle

_SAUTS = (0x0A, 0x0D)
_CESURES = (0x02, 0xFFFE)
"""What PDFium puts for the hyphen at a line's end that a letter follows."""
_CESURES_VISIBLES = (0x2010, 0xAD)
_TRAITS = (0x2D, *_CESURES_VISIBLES)
_ANGLE_DROIT = 0.2
VISIBLE, INVISIBLE, BLANC = 0, 1, 2
PRESQUE_BLANC = 250
_DEMI_GRAS = 600
_NOM_DE_POLICE = 128
_ECART_DE_CORPS = 0.1
_BASES_MAX = 9.0
"""Points: a tenth of the greatest letters; most lines are told apart by it alone."""
_RECUL, _BLANC_SUR_LA_RANGEE, _ECART_SUR_LA_RANGEE = 0.3, 0.2, 0.6
"""Of the size of the letters: how far a letter may stand behind the end of the one before, how wide a blank is at
least (a figure 1 has 0.15 at its sides), and how wide it is at most between two words of a row."""
_PRESQUE = 0.85
_BLANC_VU = 0.12
"""Of the size of the letters: how much wider than between the other letters of a line a blank is at least."""


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
        self._blancs: set[int] = set()
        """Characters before which a blank is seen that the file does not write."""

    def morceaux(self) -> list[Morceau]:
        """The lines that are not blank, in the order of the page's content."""
        etendues: list[tuple[int, int, int]] = []
        debut = 0
        for i, code in enumerate([*self.codes, 0x0A]):
            if code in _SAUTS or code in _CESURES:
                fin = i
                while fin > debut and chr(self.codes[fin - 1]).isspace():
                    fin -= 1
                if fin > debut:
                    coupee = (1 + est_de_mise_en_page(self._texte, i)) if code in _CESURES else self._coupe(debut, fin)
                    if etendues and self._recoller(etendues[-1], debut):
                        debut = etendues.pop()[0]
                    etendues.append((debut, fin - (coupee > 0 and code not in _CESURES), coupee))
                debut = i + 1
        for debut, fin, _ in etendues:
            self._reperer_les_blancs(debut, fin)
        return [self.morceau(debut, fin, coupee=coupee) for debut, fin, coupee in etendues]

    def _coupe(self, debut: int, fin: int) -> int:
        """A hyphen of layout of another kind than the keyboard's: browsers write U+2010."""
        return 2 * (fin - debut > 1 and self.codes[fin - 1] in _CESURES_VISIBLES and chr(self.codes[fin - 2]).isalpha())

    def _recoller(self, avant: tuple[int, int, int], debut: int) -> bool:
        """Whether what begins at `debut` goes on with the line before it, on its row: PDFium takes some lines apart,
        letter by letter. The blank between them, if one is seen, is kept in mind."""
        while chr(self.codes[debut]).isspace():
            debut += 1
        dernier = avant[1] - 1
        ecart_des_bases = abs(_base(self._texte, dernier) - _base(self._texte, debut))
        if ecart_des_bases > _BASES_MAX:
            return False
        taille = _taille(self._texte, dernier)
        if _est_tourne(self._texte, debut) or abs(_taille(self._texte, debut) - taille) > _ECART_DE_CORPS * taille:
            return False
        if ecart_des_bases > _ECART_DE_CORPS * taille:
            return False
        ecart = self._texte.get_charbox(debut, loose=True)[0] - self._texte.get_charbox(dernier, loose=True)[2]
        if not -_RECUL * taille < ecart < _ECART_SUR_LA_RANGEE * taille:
            return False
        if ecart > _BLANC_SUR_LA_RANGEE * taille:
            self._blancs.add(debut)
        for i in range(avant[1], debut):
            if self.codes[i] in _CESURES:
                self.codes[i] = 0x2D
        return True

    def _reperer_les_blancs(self, debut: int, fin: int) -> None:
        """The blanks that PDFium did not see, of a line whose blanks are left open and not written: as wide as those
        that it saw, and wider than between the other letters."""
        codes, texte = self.codes, self._texte
        vus = [i for i in range(debut + 1, fin - 1) if codes[i] == 0x20]
        vus = [i for i in vus if brut.FPDFText_IsGenerated(texte.raw, i) == 1]
        if not vus:
            return
        blanc = min(texte.get_charbox(i + 1)[0] - texte.get_charbox(i - 1)[2] for i in vus)
        ecarts: list[tuple[float, int]] = []
        droite = None
        for i in range(debut, fin):
            boite = texte.get_charbox(i) if chr(codes[i]).isalpha() else None
            if boite and droite is not None:
                ecarts.append((boite[0] - droite, i))
            droite = boite[2] if boite else None
        if ecarts:
            seuil = max(0.0, statistics.median(e for e, _ in ecarts)) + _BLANC_VU * _taille(texte, debut)
            self._blancs.update(i for ecart, i in ecarts if ecart > max(seuil, _PRESQUE * blanc))

    def ecrit(self, debut: int, fin: int) -> str:
        """What is read from `debut` to `fin` (excluded)."""
        codes = self.codes[debut:fin]
        if self._blancs or any(c in _SAUTS for c in codes):
            signes = [("" if c in _SAUTS else chr(c), i) for i, c in enumerate(codes, debut)]
            mots = "".join(f" {c}" if i in self._blancs and i > debut else c for c, i in signes)
        else:
            mots = "".join(map(chr, codes))
        if any(0xD800 <= c < 0xE000 for c in codes):
            mots = mots.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return mots

    def morceau(self, debut: int, fin: int, *, coupee: int) -> Morceau:
        """The piece from `debut` to `fin` (excluded); `coupee` as `pdf_enfant` answers it."""
        texte = self._texte
        rectangles = [texte.get_rect(i) for i in range(texte.count_rects(debut, fin - debut))]
        ligne = [self.ecrit(debut, fin), *_boite(rectangles), *_allure(texte, self.codes, debut, fin, coupee=coupee)]
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

    def repartir(
        self, m: Morceau, rectangles: Sequence[Rectangle], depuis: int
    ) -> list[tuple[Morceau, Rectangle | None]]:
        """The parts of a piece that stand in each of these rectangles, and those that stand in none, as no character
        before `depuis` does."""
        proches = [r for r in rectangles if _se_coupent(r, m.boite)]
        if not proches:
            return [(m, None)]
        ou: list[Rectangle | None] = []
        for i in range(m.debut, m.fin):
            gauche, bas, droite, haut = self._texte.get_charbox(i)
            x, y = (gauche + droite) / 2, (bas + haut) / 2
            ici = next((r for r in proches if i >= depuis and r[0] <= x <= r[2] and r[1] <= y <= r[3]), None)
            ou.append(ou[-1] if ou and chr(self.codes[i]).isspace() else ici)
        bornes = [0, *(i for i in range(1, len(ou)) if ou[i] != ou[i - 1]), len(ou)]
        parts = []
        for debut, fin in pairwise(bornes):
            coupee = m.ligne[7] * (fin == len(ou))
            parts.append((self.morceau(m.debut + debut, m.debut + fin, coupee=coupee), ou[debut]))
        return [(part, r) for part, r in parts if part.ligne[0].strip()]

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


def _allure(texte: Any, codes: Sequence[int], debut: int, fin: int, *, coupee: int) -> list[Any]:
    """All that is answered of a line after its text and its box."""
    premier = next((i for i in range(debut, fin) if not chr(codes[i]).isspace()), debut)
    dernier = next((i for i in range(fin - 1, debut, -1) if not chr(codes[i]).isspace()), premier)
    gras = _gras(texte, premier) and _gras(texte, dernier)
    taille = round(_taille(texte, premier), 1)
    return [taille, _est_tourne(texte, premier), coupee, _discretion(texte, premier), gras, ""]


def _se_coupent(a: Rectangle, b: Rectangle) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _est_tourne(texte: Any, i: int) -> bool:
    angle = brut.FPDFText_GetCharAngle(texte.raw, i) % math.tau
    return bool(min(angle, math.tau - angle) > _ANGLE_DROIT)


def _base(texte: Any, i: int) -> float:
    """Where the line that the character stands on is, in points."""
    x, y = ctypes.c_double(), ctypes.c_double()
    brut.FPDFText_GetCharOrigin(texte.raw, i, ctypes.byref(x), ctypes.byref(y))
    return y.value


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
