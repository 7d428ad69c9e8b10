"""Scanned pages: real recognition of pages drawn from known words, with noise; and what a PDF does not show."""

from __future__ import annotations

import random
import re
import shutil
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
import typst
from PIL import Image

from pipeline.parsing import analyser
from pipeline.reading import lire_octets
from pipeline.reading.ocr import CHEMINS, verifier_tesseract
from schemas.acte import Niveau
from schemas.acte import mots as mots_de
from schemas.erreurs import CodeSortie, LectureImpossible
from schemas.lecture import NatureLigne, TexteLu
from tests.actes_inventes import identifiant, texte, timbre

avec_tesseract = pytest.mark.skipif(shutil.which("tesseract", path=CHEMINS) is None, reason="tesseract is absent")


def pdf(source: str) -> bytes:
    return typst.compile(source.encode(), format="pdf", ignore_system_fonts=True)


def pdf_de(ecrit: str) -> bytes:
    """The text as a page, a line a line."""
    lignes = " \\\n".join(re.sub(r"([#\[\]*_$@<>`\\/-])", r"\\\1", ligne) or "~" for ligne in ecrit.splitlines())
    return pdf(f'#set page(paper: "a4", margin: 2cm)\n#set text(size: 11pt, lang: "fr")\n{lignes}')


def numeriser(original: bytes, angle: float = 0.5) -> bytes:
    """The pages as a scanner gives them: 200 dpi, a little askew, grey, with dust."""
    hasard = random.Random(7)
    images = []
    for page in pypdfium2.PdfDocument(original):
        image = page.render(scale=200 / 72).to_pil().convert("L").rotate(angle, fillcolor=255)
        for _ in range(400):
            image.putpixel((hasard.randrange(image.width), hasard.randrange(image.height)), hasard.randrange(256))
        images.append(image)
    sortie = BytesIO()
    images[0].save(sortie, "PDF", resolution=200, save_all=True, append_images=images[1:], quality=60)
    return sortie.getvalue()


def en_texte(lu: TexteLu) -> str:
    return "\n".join(ligne.texte for ligne in lu.lignes if ligne.nature is NatureLigne.TEXTE)


def part_reconnue(ecrit: str, lu: TexteLu) -> float:
    attendus = mots_de(ecrit)
    reconnus = set(mots_de(en_texte(lu)))
    return sum(m in reconnus for m in attendus) / len(attendus)


@avec_tesseract
def test_a_scan_is_read_and_always_looked_at_by_a_person() -> None:
    ecrit = texte() + timbre()
    lu = lire_octets(numeriser(pdf_de(ecrit)), "scan.pdf")
    assert part_reconnue(ecrit, lu) > 0.95
    (constat,) = [d for d in lu.diagnostics if d.code == "LEC-30"]
    assert constat.niveau is Niveau.A_VERIFIER and constat.page == 1
    assert all(ligne.boite is not None and ligne.page == 1 for ligne in lu.lignes)
    (lecture,) = analyser(lu)
    assert not lecture.certaine and lecture.texte_conserve
    assert lecture.acte.numero == "2025-44" and [p.verbe for p in lecture.acte.dispositif] == ["APPROUVE", "AUTORISE"]


@avec_tesseract
def test_a_page_turned_upside_down_is_read_all_the_same() -> None:
    assert part_reconnue(texte(), lire_octets(numeriser(pdf_de(texte()), angle=180), "scan.pdf")) > 0.9


@avec_tesseract
def test_a_scan_whose_only_text_is_the_stamp_is_recognised_and_the_stamp_s_own_words_are_kept() -> None:
    surcharge = pikepdf.open(BytesIO(numeriser(pdf_de(texte()))))
    calque = pikepdf.open(BytesIO(pdf_de(timbre())))
    surcharge.pages[0].add_overlay(calque.pages[0], pikepdf.Rectangle(330, 20, 590, 388))
    sortie = BytesIO()
    surcharge.save(sortie)
    lu = lire_octets(sortie.getvalue(), "scan.pdf")
    assert part_reconnue("APPROUVE AUTORISE SECRÉTAIRE Considérant", lu) == 1
    (lecture,) = analyser(lu)
    assert lecture.acte.controle_legalite is not None
    assert lecture.acte.controle_legalite.identifiant == identifiant()


@avec_tesseract
def test_only_the_pages_that_are_images_are_recognised() -> None:
    entier = pikepdf.open(BytesIO(pdf_de(texte())))
    entier.pages.extend(pikepdf.open(BytesIO(numeriser(pdf_de("Plan annexé\nParcelle AB 12")))).pages)
    sortie = BytesIO()
    entier.save(sortie)
    lu = lire_octets(sortie.getvalue(), "mixte.pdf")
    assert [d.page for d in lu.diagnostics if d.code == "LEC-30"] == [2]
    assert "Parcelle" in en_texte(lu) and lu.lignes[0].texte.startswith("RÉPUBLIQUE")


@avec_tesseract
def test_a_picture_without_words_is_refused() -> None:
    with pytest.raises(LectureImpossible) as refus:
        lire_octets(pdf("#rect(width: 100%, height: 10cm, fill: gray)"), "image.pdf")
    assert refus.value.code == "LEC-05"


def test_the_missing_recogniser_is_named_with_the_way_to_install_it() -> None:
    with pytest.raises(LectureImpossible) as refus:
        verifier_tesseract("scan.pdf", chemins="/nulle-part")
    assert refus.value.code == "LEC-11" and refus.value.sortie is CodeSortie.ILLISIBLE
    assert "apt-get install tesseract-ocr" in str(refus.value)


def test_white_words_are_hidden_unless_they_stand_on_something_dark() -> None:
    lu = lire_octets(
        pdf(
            "Visible\n\n#text(fill: white)[Invisible au lecteur]\n\n"
            "#block(fill: black, inset: 1em)[#text(fill: white)[Bandeau clair]]"
        ),
        "blanc.pdf",
    )
    assert en_texte(lu).split("\n") == ["Visible", "Bandeau clair"]
    assert [ligne.texte for ligne in lu.lignes if ligne.nature is NatureLigne.CACHE] == ["Invisible au lecteur"]
    assert "LEC-24" in {d.code for d in lu.diagnostics}


def test_an_invisible_layer_over_plain_text_is_hidden_text() -> None:
    document = pikepdf.open(BytesIO(pdf("Visible")))
    page = document.pages[0]
    page.contents_add(b"BT /F 12 Tf 3 Tr 72 700 Td (099-219901006-20251212-2025-44-DE) Tj ET")
    page.Resources.Font.F = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1,
                                               BaseFont=pikepdf.Name.Helvetica)  # fmt: skip
    sortie = BytesIO()
    document.save(sortie)
    lu = lire_octets(sortie.getvalue(), "piege.pdf")
    assert en_texte(lu) == "Visible"
    assert [ligne.nature for ligne in lu.lignes if "219901006" in ligne.texte] == [NatureLigne.CACHE]


def test_attachments_and_scripts_are_said_and_not_run() -> None:
    document = pikepdf.open(BytesIO(pdf("Vu la loi")))
    document.attachments["secret.txt"] = b"rien"
    document.Root.Names.JavaScript = pikepdf.Dictionary(
        Names=[pikepdf.String("a"), pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))]
    )
    sortie = BytesIO()
    document.save(sortie)
    assert {"LEC-27", "LEC-29"} <= {d.code for d in lire_octets(sortie.getvalue(), "piege.pdf").diagnostics}


def test_images_are_drawn_by_pillow_alone() -> None:
    """The scans of these tests are honest: not one word of text in them."""
    page = pypdfium2.PdfDocument(numeriser(pdf_de(texte())))[0]
    assert page.get_textpage().count_chars() == 0 and Image.MAX_IMAGE_PIXELS is not None


def image(genre: str) -> bytes:
    """The act as a picture file: of paper (300 dpi), of two pages for TIFF, with transparency and no size for PNG."""
    pages = [p.render(scale=200 / 72).to_pil() for p in pypdfium2.PdfDocument(pdf_de(texte() + timbre()))]
    sortie = BytesIO()
    if genre == "PNG":
        pages[0].convert("RGBA").save(sortie, "PNG")
    elif genre == "TIFF":
        pages[0].save(sortie, "TIFF", dpi=(200, 200), save_all=True, append_images=pages[1:], compression="tiff_lzw")
    else:
        pages[0].convert("L").save(sortie, "JPEG", dpi=(200, 200), quality=80)
    return sortie.getvalue()


@avec_tesseract
@pytest.mark.parametrize("genre", ["PNG", "TIFF", "JPEG"])
def test_a_picture_alone_is_read_and_stays_what_it_is(genre: str) -> None:
    lu = lire_octets(image(genre), f"acte.{genre.lower()}")
    assert lu.media == f"image/{genre.lower()}"
    assert part_reconnue(texte(), lu) > 0.95
    (lecture,) = analyser(lu)
    assert lecture.acte.numero == "2025-44"
    assert "LEC-30" in {d.code for d in lecture.diagnostics} and not lecture.certaine
