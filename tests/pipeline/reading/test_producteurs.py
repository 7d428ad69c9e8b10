"""What real producers do to the words of a page, undone: letters apart, blanks that are not written, hyphens of layout,
ligatures, signs of symbol fonts."""

from __future__ import annotations

import pytest

from pipeline.reading import lire_octets
from pipeline.reading.texte import assainir
from tests.pipeline.reading.conftest import Imprime
from tests.pipeline.reading.documents import docx


def test_a_line_alone_on_its_page_is_not_read_letter_by_letter(imprime: Imprime) -> None:
    corps = (
        "<div style='break-after:page'>Madame la Maire,</div><p style='text-align:right;font-size:10pt'>Solène QUÉRARD"
        "</p><p style='font-size:8pt'>Publiée le : 21 novembre 2025</p>"
    )
    lu = imprime(corps)
    assert [(x.page, x.texte) for x in lu.lignes] == [
        (1, "Madame la Maire,"),
        (2, "Solène QUÉRARD"),
        (2, "Publiée le : 21 novembre 2025"),
    ]


def test_a_blank_that_is_only_left_open_is_seen(imprime: Imprime) -> None:
    objet = "CREATION D'UN EMPLOI PERMANENT D'ADJOINT TECHNIQUE TERRITORIAL A TEMPS NON COMPLET"
    lu = imprime(f"<p style='font:bold 10pt serif'>{objet}</p>")
    assert " ".join(x.texte for x in lu.lignes) == objet


@pytest.mark.parametrize("espace", ["1pt", "4pt"])
def test_letters_set_apart_are_not_parted_otherwise_than_pdfium_sees_them(imprime: Imprime, espace: str) -> None:
    mots = imprime(f"<p style='letter-spacing:{espace}'>DELIBERATION DU CONSEIL</p>").lignes[0].texte.split()
    assert "".join(mots) == "DELIBERATIONDUCONSEIL"
    assert len(mots) == 3 or all(len(m) == 1 for m in mots)


def test_words_that_the_browser_cuts_are_whole_again(imprime: Imprime) -> None:
    phrase = "Considérant l’intercommunalité, la télétransmission réglementaire des délibérations communautaires"
    lu = imprime(f"<p style='width:130pt;hyphens:auto'>{phrase}</p>")
    assert len(lu.lignes) > 4
    assert " ".join(x.texte for x in lu.lignes) == phrase


def test_ligatures_and_soft_hyphens_are_letters() -> None:
    assert (
        assainir("les \ufb01nances, o\ufb03ce, \ufb02ux, inter\u00adcommunal")
        == "les finances, office, flux, intercommunal"
    )


def test_signs_of_symbol_fonts_are_read_as_they_are_seen() -> None:
    assert assainir("\uf0b7 APPROUVE \uf0a8 \uf0fe") == "• APPROUVE ☐ ☑"
    corps = "".join(
        f"<w:p><w:r><w:sym w:font='{police}' w:char='{code}'/><w:t>x</w:t></w:r></w:p>"
        for police, code in (("Wingdings", "F0FE"), ("Wingdings 2", "F052"), ("Wingdings", "F0D8"), ("Autre", "20AC"))
    )
    assert [x.texte for x in lire_octets(docx(corps), "a.docx").lignes if x.texte] == ["☑x", "☑x", "➢x", "€x"]
