"""What Tesseract saw of one page (hOCR), as lines of words with their places and how sure it is of each.

Runs inside the recogniser's processes. The words are read here, not from the text layer that is made of them: in a
layer, words whose boxes overlap lose letters, and narrow blanks close.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from lxml import etree

from schemas import xml_sur

RESOLUTION = 300
"""Dots per inch of what is recognised, at least: on scans at 200 it gives six times fewer wrong characters, in 40 %
more time."""
SUFFIXE = ".page.json"
"""End of the name of the file that holds a page's lines, after its rank."""
_POINTS_PAR_POUCE = 72
_LIGNES = frozenset({"ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat"})
_CHEVAUCHEMENT = 0.5
_RECUL = 2.0
"""Points by which a piece of a row may begin before the end of the piece on its left."""
_BLANC = 3.0
"""Sizes of the letters from which a blank parts two pieces of a row, as the border of a cell does."""
_SANS_XML = re.compile(rb"<!DOCTYPE[^>]*>|[\x00-\x08\x0b\x0c\x0e-\x1f]")
_COUPE = re.compile(r"[^\W\d_]-$")


class _Mot(NamedTuple):
    """A word, how sure Tesseract is of it, its edges in points."""

    texte: str
    confiance: int
    gauche: float
    droite: float


class _Ligne(NamedTuple):
    """Edges in points from the bottom left of the page (`bas`: the baseline), size of the letters, words."""

    gauche: float
    bas: float
    droite: float
    haut: float
    corps: float
    tournee: bool
    mots: list[_Mot]


def lignes(hocr: bytes) -> list[list[Any]]:
    """The page's lines as the reading process answers them, each followed by its words, `[text, confidence]` (0 to
    100). Pieces of one row that follow one another are one line; nothing for a page that was given up."""
    if not hocr.strip():
        return []
    reunies: list[_Ligne] = []
    for ligne in _lignes(xml_sur.lire(_SANS_XML.sub(b"", hocr), "hocr")):
        if reunies and _suit_sur_la_rangee(reunies[-1], ligne):
            reunies[-1] = _reunir(reunies[-1], ligne)
        else:
            reunies.append(ligne)
    return [_reponse(ligne) for ligne in reunies]


def _lignes(racine: etree._Element) -> Iterator[_Ligne]:
    for page in _de_classe(racine, {"ocr_page"}):
        _, _, _, hauteur = _nombres(page, "bbox")
        points = _POINTS_PAR_POUCE / _nombres(page, "scan_res", (RESOLUTION,))[0]
        for element in _de_classe(page, _LIGNES):
            mots = list(_mots(element, points))
            if not mots:
                continue
            bas, haut = _hauteurs(element)
            yield _Ligne(
                gauche=min(m.gauche for m in mots),
                bas=(hauteur - bas) * points,
                droite=max(m.droite for m in mots),
                haut=(hauteur - haut) * points,
                corps=_nombres(element, "x_size", (bas - haut,))[0] * points,
                tournee=_nombres(element, "textangle", (0.0,))[0] != 0,
                mots=mots,
            )


def _mots(ligne: etree._Element, points: float) -> Iterator[_Mot]:
    for mot in _de_classe(ligne, {"ocrx_word"}):
        texte = " ".join(str(mot.xpath("string()")).split())
        gauche, _, droite, _ = _nombres(mot, "bbox")
        if texte:
            yield _Mot(texte, round(_nombres(mot, "x_wconf")[0]), gauche * points, droite * points)


def _hauteurs(ligne: etree._Element) -> tuple[float, float]:
    """Baseline and top of the letters, in pixels from the top: steadier than the ink's box, which a descender, an
    accent or a speck moves."""
    gauche, haut, droite, bas = _nombres(ligne, "bbox")
    pente, decalage = _nombres(ligne, "baseline", (0.0, 0.0))
    corps, jambages = _nombres(ligne, "x_size", (bas - haut,))[0], _nombres(ligne, "x_descenders", (0.0,))[0]
    base = bas + decalage + pente * (droite - gauche) / 2
    return base, base - max(corps - jambages, 1.0)


def _suit_sur_la_rangee(avant: _Ligne, apres: _Ligne) -> bool:
    commun = min(avant.haut, apres.haut) - max(avant.bas, apres.bas)
    cote_a_cote = commun > _CHEVAUCHEMENT * min(avant.haut - avant.bas, apres.haut - apres.bas)
    return cote_a_cote and apres.gauche >= avant.droite - _RECUL and not (avant.tournee or apres.tournee)


def _reunir(a: _Ligne, b: _Ligne) -> _Ligne:
    return _Ligne(
        gauche=min(a.gauche, b.gauche),
        bas=min(a.bas, b.bas),
        droite=max(a.droite, b.droite),
        haut=max(a.haut, b.haut),
        corps=max(a.corps, b.corps),
        tournee=False,
        mots=[*a.mots, *b.mots],
    )


def _reponse(ligne: _Ligne) -> list[Any]:
    texte = ligne.mots[0].texte
    for avant, mot in pairwise(ligne.mots):
        apart = mot.gauche - avant.droite > _BLANC * ligne.corps and "|" not in {avant.texte, mot.texte}
        texte += (" | " if apart else " ") + mot.texte
    coupee = _COUPE.search(texte) is not None
    boite = (round(v, 1) for v in (ligne.gauche, ligne.bas, ligne.droite, ligne.haut))
    mots = [(m.texte, m.confiance) for m in ligne.mots]
    corps = round(ligne.corps, 1)
    return [texte[: len(texte) - coupee], *boite, corps, ligne.tournee, coupee, False, False, "", mots]


def _de_classe(element: etree._Element, classes: frozenset[str] | set[str]) -> Iterator[etree._Element]:
    return (e for e in element.iter("{*}div", "{*}span") if e.get("class") in classes)


def _nombres(element: etree._Element, nom: str, defaut: tuple[float, ...] = ()) -> tuple[float, ...]:
    """The numbers that follow a name in the element's properties (hOCR 1.2, « title »)."""
    for propriete in (element.get("title") or "").split(";"):
        cle, _, valeurs = propriete.strip().partition(" ")
        if cle == nom:
            return tuple(float(v) for v in valeurs.split())
    return defaut
