"""Words of a scan with the recogniser's confidence, by real recognition of pages drawn from known words."""

from __future__ import annotations

import re
import shutil
from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFilter

from pipeline.parsing import analyser
from pipeline.parsing.doutes import SEUIL
from pipeline.reading import lire_octets
from pipeline.reading.bruit import debruiter
from pipeline.reading.confiance import compter, detacher, situer
from pipeline.reading.hocr import lignes
from pipeline.reading.ocr import CHEMINS
from schemas.lecture import TexteLu
from tests.actes_inventes import texte, timbre
from tests.pipeline.reading.test_numerisation import numeriser, pdf, pdf_de

avec_tesseract = pytest.mark.skipif(shutil.which("tesseract", path=CHEMINS) is None, reason="tesseract is absent")


def rature(original: bytes, mot: str) -> bytes:
    """The scan of a page on which one word was struck through in grey: still there, hard to read."""
    page = pypdfium2.PdfDocument(original)[0]
    lu = page.get_textpage()
    debut = lu.get_text_range().index(mot)
    boites = [lu.get_charbox(i) for i in range(debut, debut + len(mot))]
    echelle = 200 / 72
    haut = page.get_height()
    cadre = (
        round(min(b[0] for b in boites) * echelle),
        round((haut - max(b[3] for b in boites)) * echelle) - 2,
        round(max(b[2] for b in boites) * echelle),
        round((haut - min(b[1] for b in boites)) * echelle) + 2,
    )
    image = page.render(scale=echelle).to_pil().convert("L")
    morceau = image.crop(cadre).filter(ImageFilter.GaussianBlur(0.6))
    crayon = ImageDraw.Draw(morceau)
    crayon.line((0, morceau.height * 0.35, morceau.width, morceau.height * 0.6), fill=140, width=3)
    image.paste(Image.blend(morceau, Image.new("L", morceau.size, 255), 0.05), cadre[:2])
    sortie = BytesIO()
    image.save(sortie, "PDF", resolution=200, quality=80)
    return sortie.getvalue()


def doutes(lu: TexteLu, champ: str) -> list[str]:
    (lecture,) = analyser(lu)
    return [d.code for d in lecture.diagnostics if d.champ == champ and d.code.startswith("DOU")]


@avec_tesseract
def test_every_word_of_a_scan_has_its_place_and_a_confidence() -> None:
    lu = lire_octets(numeriser(pdf_de(texte())), "scan.pdf")
    for ligne in lu.lignes:
        places = [i for m in ligne.mots for i in range(m.debut, m.fin)]
        assert places == sorted(set(places))
        assert {i for i, c in enumerate(ligne.texte) if c.isalnum()} <= set(places)
        assert all(" " not in ligne.texte[m.debut : m.fin] and 0 <= m.confiance <= 100 for m in ligne.mots)
    surs = [m.confiance for ligne in lu.lignes for m in ligne.mots if m.confiance >= SEUIL]
    assert len(surs) > 0.8 * sum(len(ligne.mots) for ligne in lu.lignes)


@avec_tesseract
def test_a_number_struck_through_is_pointed_at_and_a_clean_one_is_not() -> None:
    original = pdf_de(texte())
    assert not doutes(lire_octets(numeriser(original, angle=0), "scan.pdf"), "effectif.en_exercice")
    (lecture,) = analyser(lire_octets(rature(original, "19"), "scan.pdf"))
    (constat,) = [d for d in lecture.diagnostics if d.champ == "effectif.en_exercice"]
    assert (constat.code, constat.page) == ("DOU-01", 1)
    assert constat.ligne is not None
    assert re.search(r"« \S+ » \(confiance \d\d? sur 100\)", constat.message)


@avec_tesseract
def test_a_name_struck_through_is_pointed_at() -> None:
    assert doutes(lire_octets(rature(pdf_de(texte()), "BRÉMOND"), "scan.pdf"), "secretaire.nom")


@avec_tesseract
def test_the_digits_of_the_stamp_s_identifier_are_all_kept() -> None:
    """The recogniser's boxes of « DEL2025_028-DE » overlap: a text layer made of them loses a digit."""
    tampon = timbre(numero="DEL2025_028").replace("\n", " \\\n")
    page = pdf(f'#set text(font: "DejaVu Sans Mono", size: 7.5pt)\n{tampon.replace("_", "#sym.underscore ")}'.replace(
        "#sym.underscore ", "\\_"))  # fmt: skip
    lu = lire_octets(numeriser(page), "scan.pdf")
    chiffres = "".join(c for c in lu.texte if c.isdigit())
    assert "0992199010062025121220250 28".replace(" ", "") in chiffres


@avec_tesseract
def test_a_text_pdf_has_no_confidence() -> None:
    assert not any(ligne.mots for ligne in lire_octets(pdf_de(texte()), "acte.pdf").lignes)


@avec_tesseract
def test_pages_are_told_as_they_are_recognised() -> None:
    pages: list[tuple[int, int]] = []
    trois = numeriser(pdf("Un\n#pagebreak()\nDeux\n#pagebreak()\nTrois"))
    lire_octets(trois, "scan.pdf", avancer=lambda faites, total: pages.append((faites, total)))
    assert pages == sorted(set(pages)) and pages
    assert all(0 < faites <= total == 3 for faites, total in pages)


MOTS = st.lists(st.tuples(st.text("aé1’-_.: ", min_size=1, max_size=6), st.integers(0, 100)), max_size=8)


@given(MOTS, st.integers(0, 30))
def test_no_letter_is_lost_where_words_are_parted(mots: list[tuple[str, int]], lettres: int) -> None:
    avant, apres = detacher(mots, lettres)
    tous = sum(compter(m) for m, _ in mots)
    assert sum(compter(m) for m, _ in avant) == min(lettres, tous)
    assert "".join(m for m, _ in (*avant, *apres)) == "".join(m for m, _ in mots)


@given(MOTS)
def test_words_are_found_again_in_the_line_once_cleaned(mots: list[tuple[str, int]]) -> None:
    texte_net = debruiter(" ".join(m for m, _ in mots))
    for place, (mot, confiance) in zip(situer(texte_net, mots), (m for m in mots if compter(m[0])), strict=True):
        ecrit = texte_net[place.debut : place.fin]
        assert [c for c in ecrit if c.isalnum()] == [c for c in mot if c.isalnum()]
        assert place.confiance == confiance


HOCR = b"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><body>
<div class='ocr_page' title='image "p.png"; bbox 0 0 2481 3508; ppageno 0; scan_res 300 300'>
<span class='ocr_line' title="bbox 300 300 700 345; baseline 0 -8; x_size 42; x_descenders 8; x_ascenders 10">
<span class='ocrx_word' title='bbox 300 302 440 340; x_wconf 93'><strong>En</strong></span>
<span class='ocrx_word' title='bbox 450 302 700 345; x_wconf 12'>exer-</span></span>
<span class='ocr_line' title="bbox 1200 301 1400 340; baseline 0 -2; x_size 42; x_descenders 8; x_ascenders 10">
<span class='ocrx_word' title='bbox 1200 301 1400 340; x_wconf 60'>Vu</span></span>
<span class='ocr_line' title="bbox 50 900 90 1500; textangle 90; x_size 40; x_descenders 8">
<span class='ocrx_word' title='bbox 50 900 90 1500; x_wconf 44'>marge</span></span>
<span class='ocr_line' title="bbox 300 500 600 540; baseline 0 0; x_size 40; x_descenders 0">
<span class='ocrx_word' title='bbox 300 500 600 540; x_wconf 90'>exer-</span></span>
</div></body></html>"""


def test_pieces_of_one_row_are_one_line_with_the_blank_that_parts_them() -> None:
    rangee, marge, coupee = lignes(HOCR)
    assert rangee[0] == "En exer- | Vu" and rangee[-1] == [("En", 93), ("exer-", 12), ("Vu", 60)]
    assert rangee[1:5] == [72.0, pytest.approx(761.0, abs=1.5), 336.0, pytest.approx(769.5, abs=1.5)]
    assert (marge[0], marge[6]) == ("marge", True)
    assert (coupee[0], coupee[7]) == ("exer", True)


def test_a_page_that_was_given_up_has_no_line() -> None:
    assert lignes(b"") == [] and lignes(b"  \n") == []
