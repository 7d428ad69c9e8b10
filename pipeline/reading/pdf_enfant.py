"""The PDF reader proper (pypdfium2): runs only inside the reading process.

One line of the answer is `[text, left, bottom, right, top, size, turned, cut, hidden, bold, link]`, points from the
bottom left of the page; `turned` when it does not run from left to right, `cut` when it ends inside a hyphenated word
(2 where the hyphen is surely of layout),
`hidden` when nobody sees it: invisible, or white on white; `bold` from end to end; `link` what ties it to the line
before, in a table: a blank where a cell goes on, a bar where another opens, nothing for a new line. The invisible layer
over a scanned page (`couche`) is no hidden text: it is what was recognised in the image.
"""

from __future__ import annotations

from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as brut

from pipeline.reading.cases import Grille
from pipeline.reading.champs import formulaire
from pipeline.reading.enfant import FichierRefuse
from pipeline.reading.pdf_lignes import BLANC, INVISIBLE, PRESQUE_BLANC
from pipeline.reading.pdf_ordre import lignes_de_page
from pipeline.reading.pdf_traits import coupe_un_nom, ecrit_des_traits_mous
from pipeline.reading.traces import Rectangle, peinture

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
    return {
        "pages": pages,
        "total": total,
        "tronque": reste < 0 or total > len(pages),
        "protege": protege,
        "programme": " ".join(document.get_metadata_value(cle) for cle in ("Creator", "Producer")),
        "traits_mous": coupe_un_nom(pages) and ecrit_des_traits_mous(octets),
        "contenus": {
            "javascript": brut.FPDFDoc_GetJavaScriptActionCount(document.raw) > 0,
            "pieces": document.count_attachments() > 0,
        },
    }


def _page(document: Any, rang: int) -> dict[str, Any]:
    try:
        page = document[rang]
        champs = formulaire(page)
        if brut.FPDFPage_GetAnnotCount(page.raw) > 0:
            # Some operators print the préfecture's stamp as an annotation, whose text is seen only once flattened.
            # (The raw call: the library's own wants a form environment, where scripts would be looked at.)
            brut.FPDFPage_Flatten(page.raw, brut.FLAT_NORMALDISPLAY)
            page.close()
            page = document[rang]
        texte = page.get_textpage()
    except pdfium.PdfiumError as erreur:
        raise FichierRefuse("abime") from erreur
    peinte = peinture(page)
    image = _image_pleine_page(page, peinte.images)
    lignes = lignes_de_page(texte, Grille(peinte.traces), champs)
    couche = image and sum(ligne[8] == INVISIBLE for ligne in lignes) > len(lignes) / 2
    blancs = [ligne for ligne in lignes if ligne[8] == BLANC]
    visibles = _blancs_visibles(page, blancs) if blancs else []
    for ligne in lignes:
        ligne[8] = bool(ligne[8]) and not couche and ligne not in visibles
    return {"lignes": lignes, "image": image, "couche": couche, "peinte": brut.FPDFPage_CountObjects(page.raw) > 0}


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
        sombres = sum(sum(o < PRESQUE_BLANC - 40 for o in p) for p in points)
        if sombres > 0.2 * sum(len(p) for p in points):
            visibles.append(ligne)
    return visibles


def _image_pleine_page(page: Any, images: list[Rectangle]) -> bool:
    """Some scanners cut a page in strips: their surfaces are added."""
    largeur, hauteur = page.get_size()
    surface = sum((droite - gauche) * (haut - bas) for gauche, bas, droite, haut in images)
    return bool(surface > _PLEINE_PAGE * largeur * hauteur)
