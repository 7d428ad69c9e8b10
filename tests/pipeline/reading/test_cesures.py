"""Names in capitals cut at the ends of lines, of documents that cut words and of documents that do not."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
import typst

from pipeline.reading import lire_octets
from pipeline.reading.cesures import Cesures
from schemas.acte import Niveau
from schemas.lecture import TexteLu
from tests.pipeline.reading.conftest import Imprime


def compose(corps: str, *, coupe: bool, largeur: str = "9cm") -> TexteLu:
    source = (
        f'#set page(width: {largeur}, height: 29cm, margin: 1cm)\n#set text(size: 11pt, lang: "fr", '
        f"hyphenate: {str(coupe).lower()})\n{corps}"
    )
    return lire_octets(typst.compile(source.encode(), format="pdf", ignore_system_fonts=True), "page.pdf")


def suite(lu: TexteLu) -> str:
    return " ".join(ligne.texte.strip() for ligne in lu.lignes).replace("- ", "-")


NOMS = "Présents : Firmin DELAUNEY, Aminata KERVELLA, Mireille BRÉMOND, Jean-Marc PELISSON, Camille BOURDOISEAU."


@pytest.mark.parametrize("largeur", ["8cm", "8.5cm", "9cm", "9.5cm", "10cm"])
def test_the_hyphen_of_a_program_that_cuts_words_goes(largeur: str) -> None:
    assert suite(compose(NOMS, coupe=True, largeur=largeur)) == NOMS


@pytest.mark.parametrize("largeur", ["6cm", "7cm", "8cm", "9cm"])
def test_the_hyphen_of_a_name_stays_in_a_document_that_cuts_no_word(imprime: Imprime, largeur: str) -> None:
    texte = (
        "Étaient présents : Firmin DUPONT-MARTIN, Aminata KERVELLA-ROUX, Jean-Marc PELISSON-BRUN, conseillers "
        "municipaux, et Madame Camille LÉVY-RAMEAU."
    )
    assert suite(imprime(f"<p style='width:{largeur}'>{texte}</p>")) == texte


@pytest.mark.parametrize(
    ("avant", "apres", "entier"),
    [
        ("M. Paul MARTIN", "AUBERT", "MARTIN-AUBERT"),  # French cuts no word before a vowel
        ("M. Jean", "Marc", "Jean-Marc"),  # nor with a capital after small letters
        ("vice", "présidente", "vice-présidente"),
        ("M. Paul NIVER", "NOIS,", "NIVERNOIS"),
        ("Mme Marie LÉVY", "RAMEAU", "LÉVY-RAMEAU"),  # written so elsewhere
        ("délibé", "ration", "délibération"),
    ],
)
def test_letters_and_the_rest_of_the_document_tell(avant: str, apres: str, entier: str) -> None:
    page = [["LÉVY-RAMEAU", 0, 0, 0, 0, 11.0, False, False, False, False, ""]]
    programme = "LaTeX with hyperref pdfTeX-1.40.24"
    mot = apres.rstrip(",")
    assert f"{avant}{Cesures([page], programme).jointure(avant, apres)}{mot}".split()[-1] == entier


def test_what_nothing_tells_keeps_its_hyphen_and_is_pointed_at() -> None:
    cesures = Cesures([[]], "GPL Ghostscript 10.0")
    assert cesures.jointure("M. Paul NIVER", "NOIS") == "-" and cesures.douteuses == ["NIVER-NOIS"]
    assert cesures.jointure("Mme Hélène RA", "GUIN") == ""


def test_the_doubt_is_a_finding() -> None:
    source = "#set page(width: 4.6cm, height: 20cm, margin: 1cm)\nChantal LÉVY-RAMEAU sort"
    pdf = pikepdf.open(BytesIO(typst.compile(source.encode(), format="pdf")))
    with pdf.open_metadata() as metadonnees:
        metadonnees.clear()
    del pdf.docinfo
    sortie = BytesIO()
    pdf.save(sortie)
    lu = lire_octets(sortie.getvalue(), "page.pdf")
    assert [(d.code, d.niveau) for d in lu.diagnostics] == [("LEC-33", Niveau.A_VERIFIER)]
    assert "LÉVY-RAMEAU" in lu.texte
