"""A sheet as a file: text, Word, PDF, scan."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from io import BytesIO
from pathlib import Path
from random import Random
from textwrap import wrap

import pypdfium2
import typst
from docx import Document
from docx.document import Document as Mot
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Cm, Pt
from PIL import Image, ImageDraw, ImageFilter

from benchmarks.exactitude.modele import Bloc, Colonnes, Feuille, P, SautDePage, Tableau

_LARGEUR = 96
_LIGNES = 58
_ALIGNES = {
    "gauche": WD_ALIGN_PARAGRAPH.LEFT,
    "centre": WD_ALIGN_PARAGRAPH.CENTER,
    "droite": WD_ALIGN_PARAGRAPH.RIGHT,
    "justifie": WD_ALIGN_PARAGRAPH.JUSTIFY,
}
_RESOLUTION = 200


def en_texte(d: Feuille) -> bytes:
    """Plain text as a person or a program would write it: pages apart, lines of some ninety characters."""
    lignes = [*d.timbre, ""] if d.timbre else []
    for bloc in d.blocs:
        match bloc:
            case P():
                lignes += _lignes(bloc, _LARGEUR)
            case Tableau():
                larges = [max(len(r[c]) for r in bloc.rangees) + 3 for c in range(len(bloc.rangees[0]))]
                lignes += ["", *("".join(c.ljust(n) for c, n in zip(r, larges, strict=True)) for r in bloc.rangees)]
            case Colonnes():
                for p in (*bloc.gauche, *bloc.droite):
                    lignes += _lignes(p, _LARGEUR)
            case SautDePage():
                lignes += [""] * (-len(lignes) % _LIGNES)
    pages = [lignes[i : i + _LIGNES] for i in range(0, len(lignes), _LIGNES)]
    textes = []
    for rang, page in enumerate(pages, 1):
        haut, bas = (m.replace("{page}", str(rang)).replace("{pages}", str(len(pages))) for m in (d.haut, d.bas))
        textes.append("\n".join([*([haut, ""] if haut else []), *page, *(["", bas] if bas else [])]))
    return "\f".join(textes).encode()


def _lignes(p: P, largeur: int) -> list[str]:
    marge = " " * int(p.retrait / 4)
    texte = f"{p.puce} {p.texte}" if p.puce else p.texte
    lignes = wrap(texte, largeur - len(marge), break_long_words=False, break_on_hyphens=False)
    if p.aligne in {"centre", "droite"}:
        lignes = [x.center(largeur).rstrip() if p.aligne == "centre" else x.rjust(largeur) for x in lignes]
    return [*([""] if p.avant >= 4 else []), *(marge + x for x in lignes)]


def en_docx(d: Feuille) -> bytes:
    """As Word saves it; bullets and numbers are Word's own lists, the stamp a paragraph of the top."""
    mot = Document()
    section = mot.sections[0]
    section.left_margin = section.right_margin = Cm(2.2)
    if d.haut:
        section.header.paragraphs[0].text = d.haut.replace("{page}", "1").replace("{pages}", "2")
    if d.bas:
        section.footer.paragraphs[0].text = d.bas.replace("{page}", "1").replace("{pages}", "2")
    for ligne in d.timbre:
        mot.add_paragraph(ligne).paragraph_format.space_after = Pt(0)
    for bloc in d.blocs:
        _bloc_docx(mot, bloc)
    sortie = BytesIO()
    mot.save(sortie)
    return sortie.getvalue()


def _bloc_docx(mot: Mot, bloc: Bloc) -> None:
    match bloc:
        case P():
            _paragraphe(mot.add_paragraph(style="List Bullet" if bloc.puce else None), bloc)
        case Tableau():
            tableau = mot.add_table(len(bloc.rangees), len(bloc.rangees[0]), style="Table Grid")
            for rangee, textes in zip(tableau.rows, bloc.rangees, strict=True):
                for cellule, texte in zip(rangee.cells, textes, strict=True):
                    cellule.text = texte
        case Colonnes():
            tableau = mot.add_table(1, 2)
            for cellule, paragraphes in zip(tableau.rows[0].cells, (bloc.gauche, bloc.droite), strict=True):
                for rang, p in enumerate(paragraphes):
                    _paragraphe(cellule.add_paragraph() if rang else cellule.paragraphs[0], p)
        case SautDePage():
            mot.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _paragraphe(ou: object, p: P) -> None:
    ou.alignment = _ALIGNES[p.aligne]
    ou.paragraph_format.space_before = Pt(p.avant)
    ou.paragraph_format.space_after = Pt(0)
    passage = ou.add_run(p.texte)
    passage.bold, passage.italic, passage.font.size = p.gras, p.italique, Pt(p.taille)


def en_pdf(d: Feuille) -> bytes:
    """As a word processor prints it: hyphens at line ends where it justifies, the stamp in its corner."""
    blocs = [{"genre": type(b).__name__.lower(), **asdict(b)} for b in d.blocs]
    donnees = {"police": d.police, "haut": d.haut, "bas": d.bas, "timbre": d.timbre, "coin": d.coin, "blocs": blocs}
    source = Path(__file__).with_name("feuille.typ")
    return bytes(typst.compile(source, sys_inputs={"donnees": json.dumps(donnees)}, ignore_system_fonts=True))


def en_scan(d: Feuille) -> bytes:
    """Printed, stamped and signed by hand, then scanned at 200 dpi: askew, grey, speckled, a little blurred."""
    hasard = Random(f"scan {d.nom} {d.attendu.get('numero')}")
    document = pypdfium2.PdfDocument(en_pdf(d))
    pages = [_numeriser(page.render(scale=_RESOLUTION / 72).to_pil().convert("RGB"), hasard) for page in document]
    derniere = pages[-1]
    _tamponner(derniere, hasard)
    sortie = BytesIO()
    pages[0].save(sortie, "PDF", save_all=True, append_images=pages[1:], resolution=_RESOLUTION, quality=70)
    return sortie.getvalue()


def _numeriser(image: Image.Image, hasard: Random) -> Image.Image:
    image = image.rotate(hasard.uniform(-0.7, 0.7), fillcolor="white", resample=Image.Resampling.BICUBIC)
    image = image.filter(ImageFilter.GaussianBlur(hasard.uniform(0.3, 0.7)))
    grain = Image.effect_noise(image.size, hasard.uniform(12, 28)).convert("RGB")
    image = Image.blend(image, grain, 0.10)
    crayon = ImageDraw.Draw(image)
    for _ in range(250):
        x, y = hasard.randrange(image.width), hasard.randrange(image.height)
        crayon.ellipse((x, y, x + 1, y + 1), fill=(90, 90, 90))
    return image


def _tamponner(image: Image.Image, hasard: Random) -> None:
    """A round stamp and a signature, below the text: they may touch the last lines."""
    crayon = ImageDraw.Draw(image)
    gris = image.convert("L").point(lambda v: 255 if v < 110 else 0)
    bas = (gris.getbbox() or (0, 0, 0, image.height // 2))[3]
    x, y = int(image.width * 0.62), min(bas - 20, image.height - 260)
    for rayon in (110, 84):
        crayon.ellipse((x - rayon, y, x + rayon, y + 2 * rayon), outline=(60, 70, 170), width=3)
    points = [(x - 200 + 14 * i, y + 60 + hasard.randint(-40, 40)) for i in range(24)]
    crayon.line(points, fill=(30, 30, 90), width=3, joint="curve")


RENDUS: dict[str, tuple[str, Callable[[Feuille], bytes]]] = {
    "texte": ("txt", en_texte),
    "docx": ("docx", en_docx),
    "pdf": ("pdf", en_pdf),
    "scan": ("pdf", en_scan),
}


def fichiers(d: Feuille, formats: tuple[str, ...]) -> Iterator[tuple[str, str, bytes]]:
    """Format, file name, bytes."""
    for nom in formats:
        suffixe, rendre = RENDUS[nom]
        yield nom, f"{d.nom}-{nom}.{suffixe}", rendre(d)
