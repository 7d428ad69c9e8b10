"""The PDF reader proper (pypdfium2): runs only inside the reading process.

One line of the answer is `[text, left, bottom, right, top, size, turned, cut, hidden, bold]`, points from the bottom
left of the page; `turned` when it does not run from left to right, `cut` when it ends inside a hyphenated word,
`hidden` when nobody sees it: invisible, or white on white; `bold` from end to end. The invisible layer over a scanned
page (`couche`) is no hidden text: it is what was recognised in the image.
"""

from __future__ import annotations

import ctypes
import math
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as brut

from pipeline.reading.colonnes import Plage, est_de_la_prose, plages, rangee
from pipeline.reading.enfant import FichierRefuse

_SAUTS = (0x0A, 0x0D)
_CESURE = (0x02, 0xFFFE)
_TRAITS = (0x2D, 0x2010)
_ANGLE_DROIT = 0.2
_PLEINE_PAGE = 0.5
_IMAGES_MAX = 2_000
_VISIBLE, _INVISIBLE, _BLANC = 0, 1, 2
_PRESQUE_BLANC = 250
_DEMI_GRAS = 600
_NOM_DE_POLICE = 128

_Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top, in points."""


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
    return {
        "pages": pages,
        "total": total,
        "tronque": reste < 0 or total > len(pages),
        "protege": protege,
        "contenus": {
            "javascript": brut.FPDFDoc_GetJavaScriptActionCount(document.raw) > 0,
            "pieces": document.count_attachments() > 0,
        },
    }


def _page(document: Any, rang: int) -> dict[str, Any]:
    try:
        page = document[rang]
        if brut.FPDFPage_GetAnnotCount(page.raw) > 0:
            # Some operators print the préfecture's stamp as an annotation, whose text is seen only once flattened.
            # (The raw call: the library's own wants a form environment, where scripts would be looked at.)
            brut.FPDFPage_Flatten(page.raw, brut.FLAT_NORMALDISPLAY)
            page.close()
            page = document[rang]
        texte = page.get_textpage()
    except pdfium.PdfiumError as erreur:
        raise FichierRefuse("abime") from erreur
    lignes = _lignes(texte)
    image = _image_pleine_page(page)
    couche = image and sum(ligne[8] == _INVISIBLE for ligne in lignes) > len(lignes) / 2
    blancs = [ligne for ligne in lignes if ligne[8] == _BLANC]
    visibles = _blancs_visibles(page, blancs) if blancs else []
    for ligne in lignes:
        ligne[8] = bool(ligne[8]) and not couche and ligne not in visibles
    return {"lignes": lignes, "image": image, "couche": couche, "peinte": brut.FPDFPage_CountObjects(page.raw) > 0}


def _lignes(texte: Any) -> list[list[Any]]:
    total = texte.count_chars()
    morceaux: list[_Morceau] = []
    debut = 0
    codes = [brut.FPDFText_GetUnicode(texte.raw, i) for i in range(total)]
    for i, code in enumerate([*codes, 0x0A]):
        if code in _SAUTS or code in _CESURE:
            if any(not chr(c).isspace() for c in codes[debut:i]):
                morceaux.append(_morceau(texte, codes, debut, i, code in _CESURE))
            debut = i + 1
    return [m.ligne for m in _par_colonnes(texte, codes, morceaux)]


class _Morceau(NamedTuple):
    """One line: its place among the characters of the page, the rectangles that hold them, what is answered of it."""

    debut: int
    fin: int
    rectangles: list[_Rectangle]
    ligne: list[Any]


def _morceau(texte: Any, codes: list[int], debut: int, fin: int, coupee: bool) -> _Morceau:
    rectangles = [texte.get_rect(i) for i in range(texte.count_rects(debut, fin - debut))]
    return _Morceau(debut, fin, rectangles, _ligne(texte, codes, debut, fin, boite=_boite(rectangles), coupee=coupee))


def _par_colonnes(texte: Any, codes: list[int], morceaux: list[_Morceau]) -> list[_Morceau]:
    """The lines as they are read: where they run across two columns of text, the left one's halves, then the right
    one's, in which other columns may stand."""
    rangees = [None if m.ligne[6] or m.ligne[8] else rangee(m.rectangles) for m in morceaux]
    sortie: list[_Morceau] = []
    suite = 0
    for plage in plages(rangees):
        colonnes = _deux_colonnes(texte, codes, morceaux, plage)
        if colonnes:
            gauche, droite = colonnes
            sortie += [*morceaux[suite : plage.debut], *gauche, *_par_colonnes(texte, codes, droite)]
            suite = plage.fin
    return [*sortie, *morceaux[suite:]]


def _deux_colonnes(
    texte: Any, codes: list[int], morceaux: list[_Morceau], plage: Plage
) -> tuple[list[_Morceau], list[_Morceau]] | None:
    """Both halves of the rows, None when they are no columns of text."""
    gauche: list[_Morceau] = []
    droite: list[_Morceau] = []
    for m in morceaux[plage.debut : plage.fin]:
        apres = [bord > plage.milieu for bord in _bords_gauches(texte, codes, m)]
        coupe = m.debut + (apres.index(True) if True in apres else len(apres))
        if not all(apres[coupe - m.debut :]):
            return None
        if coupe > m.debut:
            gauche.append(m if coupe == m.fin else _moitie_gauche(texte, codes, m.debut, coupe))
        if coupe < m.fin:
            droite.append(m if coupe == m.debut else _morceau(texte, codes, coupe, m.fin, m.ligne[7]))
    prose = all(est_de_la_prose([(m.ligne[0], m.ligne[3] - m.ligne[1]) for m in c]) for c in (gauche, droite))
    return (gauche, droite) if prose else None


def _moitie_gauche(texte: Any, codes: list[int], debut: int, fin: int) -> _Morceau:
    """The half of a line that ends at the gutter: a hyphen there cuts a word, as one at the end of a line does."""
    while fin > debut and chr(codes[fin - 1]).isspace():
        fin -= 1
    coupee = fin - debut > 1 and codes[fin - 1] in _TRAITS and chr(codes[fin - 2]).isalpha()
    return _morceau(texte, codes, debut, fin - coupee, coupee)


def _bords_gauches(texte: Any, codes: list[int], m: _Morceau) -> list[float]:
    """The left edge of each character; a blank has its predecessor's."""
    bords: list[float] = []
    for i in range(m.debut, m.fin):
        blanc = chr(codes[i]).isspace()
        bords.append((bords[-1] if bords else -math.inf) if blanc else texte.get_charbox(i)[0])
    return bords


def _ligne(texte: Any, codes: list[int], debut: int, fin: int, *, boite: _Rectangle, coupee: bool) -> list[Any]:
    mots = "".join(chr(c) for c in codes[debut:fin])
    if any(0xD800 <= c < 0xE000 for c in codes[debut:fin]):
        mots = mots.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    premier = next((i for i in range(debut, fin) if not chr(codes[i]).isspace()), debut)
    angle = brut.FPDFText_GetCharAngle(texte.raw, premier) % math.tau
    tourne = min(angle, math.tau - angle) > _ANGLE_DROIT
    dernier = next((i for i in range(fin - 1, debut, -1) if not chr(codes[i]).isspace()), premier)
    gras = _gras(texte, premier) and _gras(texte, dernier)
    return [mots, *boite, round(_taille(texte, premier), 1), tourne, coupee, _discretion(texte, premier), gras]


def _gras(texte: Any, i: int) -> bool:
    """By the weight that the font declares, or by its name: many subsets declare none."""
    if brut.FPDFText_GetFontWeight(texte.raw, i) >= _DEMI_GRAS:
        return True
    drapeaux, nom = ctypes.c_int(), ctypes.create_string_buffer(_NOM_DE_POLICE)
    taille = brut.FPDFText_GetFontInfo(texte.raw, i, nom, _NOM_DE_POLICE, ctypes.byref(drapeaux))
    return 0 < taille <= _NOM_DE_POLICE and b"bold" in nom.value.lower()


def _boite(rectangles: list[_Rectangle]) -> _Rectangle:
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
        return _INVISIBLE
    r, v, b, a = (ctypes.c_uint() for _ in range(4))
    refs = (ctypes.byref(c) for c in (r, v, b, a))
    if not brut.FPDFText_GetFillColor(texte.raw, i, *refs):
        return _VISIBLE
    if a.value == 0:
        return _INVISIBLE
    return _BLANC if min(r.value, v.value, b.value) >= _PRESQUE_BLANC else _VISIBLE


def _blancs_visibles(page: Any, blancs: list[list[Any]]) -> list[list[Any]]:
    """The white lines that stand on something dark: only the page as it is painted tells."""
    hauteur = page.get_height()
    image = page.render(scale=1, grayscale=True)
    octets, pas = bytes(image.buffer), image.stride
    visibles = []
    for ligne in blancs:
        gauche, bas, droite, haut = (round(v) for v in ligne[1:5])
        rangees = range(max(0, round(hauteur) - haut), min(image.height, round(hauteur) - bas + 1))
        points = [octets[y * pas + max(0, gauche) : y * pas + min(image.width, droite + 1)] for y in rangees]
        sombres = sum(sum(o < _PRESQUE_BLANC - 40 for o in p) for p in points)
        if sombres > 0.2 * sum(len(p) for p in points):
            visibles.append(ligne)
    return visibles


def _image_pleine_page(page: Any) -> bool:
    largeur, hauteur = page.get_size()
    surface = 0.0
    for rang, objet in enumerate(page.get_objects(filter=[brut.FPDF_PAGEOBJ_IMAGE], max_depth=2)):
        gauche, bas, droite, haut = objet.get_bounds()
        surface += (droite - gauche) * (haut - bas)  # some scanners cut a page in strips
        if surface > _PLEINE_PAGE * largeur * hauteur:
            return True
        if rang > _IMAGES_MAX:
            break
    return False
