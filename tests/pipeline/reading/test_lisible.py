"""PDFs whose fonts do not say which letters they draw: they are recognised as a scan is, and it is said."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import typst

from pipeline.reading import lire_octets
from pipeline.reading.lisible import est_lisible, lignes_lisibles
from schemas.acte import Niveau
from tests.pipeline.reading.conftest import Imprime
from tests.pipeline.reading.test_numerisation import avec_tesseract

TEXTE = (
    "Le conseil municipal, après en avoir délibéré, approuve le projet de réfection de la toiture de l’école et "
    "autorise Madame la maire à signer toutes les pièces qui s’y rapportent."
)
CHIFFRE = "/H FRQVHLO PXQLFLSDO DSU©V HQ DYRLU G©OLE©U© DSSURXYH OH SURMHW GH U©IHFWLRQ GH OD WRLWXUH"
"""What a browser's font gives once its table is lost: each letter 29 places before itself."""


def sans_table(pdf: bytes) -> bytes:
    """The same PDF, whose fonts have lost their table of Unicode, as some old drivers write it."""
    sortie = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        for objet in document.objects:
            if isinstance(objet, pikepdf.Dictionary) and "/ToUnicode" in objet:
                del objet["/ToUnicode"]
        document.save(sortie)
    return sortie.getvalue()


@avec_tesseract
def test_a_page_whose_letters_have_no_name_is_recognised() -> None:
    source = f'#set page(paper: "a5")\n#set text(size: 12pt, hyphenate: false)\n{TEXTE}'
    lu = lire_octets(sans_table(typst.compile(source.encode(), format="pdf", ignore_system_fonts=True)), "a.pdf")
    assert [(d.code, d.niveau) for d in lu.diagnostics] == [("LEC-30", Niveau.A_VERIFIER)]
    lus = " ".join(" ".join(x.texte for x in lu.lignes).split())
    assert "approuve le projet de réfection de la toiture" in lus and "toutes les pièces" in lus


def test_letters_that_are_no_french_are_told_from_french_names_and_figures() -> None:
    assert not est_lisible([CHIFFRE] * 3)
    assert not est_lisible(["\x01\x03\x04\x05 \x06\x07\x08" * 4])
    assert est_lisible([TEXTE])
    assert est_lisible(["Mme Claire MARTEL, M. Hugo BRÉMOND, M. Yannick LE GOFF, Mme Inès VASSELIN"] * 8)
    assert est_lisible(["SIVOM SDIS EPCI CCAS SMTC TVA HT TTC RIFSEEP IFSE CIA DETR DSIL"] * 2 + [TEXTE])
    assert est_lisible(["60611 Eau et assainissement 12 500,00", "64111 Rémunération principale 184 000,00"] * 9)
    assert est_lisible(["\uf0b7 x"] * 3)
    assert lignes_lisibles([CHIFFRE, "Reçu en préfecture le 12/03/2025", "\x01\x02"]) == [False, True, False]


def test_a_page_that_says_its_letters_is_not_recognised(imprime: Imprime) -> None:
    assert not imprime(f"<p>{TEXTE}</p>").diagnostics
