"""The PDF reader proper (pypdfium2): runs only inside the reading process.

One line of the answer is `[text, left, bottom, right, top, size, turned, cut]`, points from the bottom left of the
page; `turned` when it does not run from left to right, `cut` when it ends inside a hyphenated word.
"""

from __future__ import annotations

import ctypes
import math
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as brut

from pipeline.reading.enfant import FichierRefuse

_SAUTS = (0x0A, 0x0D)
_CESURE = (0x02, 0xFFFE)
_ANGLE_DROIT = 0.2
_PLEINE_PAGE = 0.5


def traduire(octets: bytes, bornes: dict[str, int]) -> dict[str, Any]:
    """Pages of a PDF with their lines; `tronque` when a bound was reached, `protege` when rights are restricted."""
    try:
        document = pdfium.PdfDocument(octets)
    except pdfium.PdfiumError as erreur:
        chiffre = erreur.err_code in (brut.FPDF_ERR_PASSWORD, brut.FPDF_ERR_SECURITY)
        raise FichierRefuse("chiffre" if chiffre else "abime") from erreur
    pages: list[dict[str, Any]] = []
    reste = bornes["caracteres"]
    total = len(document)
    for rang in range(min(total, bornes["pages"])):
        page = _page(document, rang)
        pages.append(page)
        reste -= sum(len(ligne[0]) for ligne in page["lignes"])
        if reste < 0:
            break
    protege = brut.FPDF_GetSecurityHandlerRevision(document.raw) >= 0
    return {"pages": pages, "total": total, "tronque": reste < 0 or total > len(pages), "protege": protege}


def _page(document: Any, rang: int) -> dict[str, Any]:
    try:
        page = document[rang]
        if brut.FPDFPage_GetAnnotCount(page.raw) > 0:
            # Some operators print the préfecture's stamp as an annotation, whose text is seen only once flattened.
            page.flatten()
            page.close()
            page = document[rang]
        texte = page.get_textpage()
    except pdfium.PdfiumError as erreur:
        raise FichierRefuse("abime") from erreur
    lignes = _lignes(texte)
    return {"lignes": lignes, "image": _image_pleine_page(page)}


def _lignes(texte: Any) -> list[list[Any]]:
    total = texte.count_chars()
    lignes: list[list[Any]] = []
    debut = 0
    codes = [brut.FPDFText_GetUnicode(texte.raw, i) for i in range(total)]
    for i, code in enumerate([*codes, 0x0A]):
        if code in _SAUTS or code in _CESURE:
            if i > debut:
                lignes.append(_ligne(texte, codes, debut, i, code in _CESURE))
            debut = i + 1
    return [ligne for ligne in lignes if ligne[0].strip()]


def _ligne(texte: Any, codes: list[int], debut: int, fin: int, coupee: bool) -> list[Any]:
    mots = "".join(chr(c) for c in codes[debut:fin])
    if any(0xD800 <= c < 0xE000 for c in codes[debut:fin]):
        mots = mots.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    boite = _boite(texte, debut, fin)
    premier = next((i for i in range(debut, fin) if not chr(codes[i]).isspace()), debut)
    angle = brut.FPDFText_GetCharAngle(texte.raw, premier) % math.tau
    tourne = min(angle, math.tau - angle) > _ANGLE_DROIT
    return [mots, *boite, round(_taille(texte, premier), 1), tourne, coupee]


def _boite(texte: Any, debut: int, fin: int) -> tuple[float, float, float, float]:
    nombre = texte.count_rects(debut, fin - debut)
    rectangles = [texte.get_rect(i) for i in range(nombre)]
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


def _image_pleine_page(page: Any) -> bool:
    largeur, hauteur = page.get_size()
    for objet in page.get_objects(filter=[brut.FPDF_PAGEOBJ_IMAGE], max_depth=2):
        gauche, bas, droite, haut = objet.get_bounds()
        if (droite - gauche) * (haut - bas) > _PLEINE_PAGE * largeur * hauteur:
            return True
    return False
