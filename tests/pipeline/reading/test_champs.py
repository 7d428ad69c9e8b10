"""Forms: what was typed in the fields of a PDF is read beside its label, drawn by the file or not."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
import typst
from pikepdf import Array, Dictionary, Name, String
from pikepdf.form import DefaultAppearanceStreamGenerator, Form

from pipeline.parsing import analyser
from pipeline.reading import lire_octets

_PAGE = """#set page(paper: "a4", margin: 2cm)
#set text(size: 11pt, hyphenate: false)
Commune d’Aubrelle

Délibération n°#h(80pt)du conseil municipal

Séance du

Objet :

Le conseil municipal, après en avoir délibéré, à l’unanimité,

APPROUVE le projet.

#h(20pt)Transmise #h(20pt) Affichée
"""


def formulaire(*, dessine: bool) -> bytes:
    """The page with four fields and two boxes; `dessine`: the file draws what was typed."""
    pdf = pikepdf.open(BytesIO(typst.compile(_PAGE.encode(), format="pdf")))
    page = pdf.pages[0]
    helvetica = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)

    def champ(nom: str, valeur: str, rectangle: list[float], **autres: object) -> pikepdf.Object:
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String(nom), V=String(valeur), P=page.obj,
                Rect=Array(rectangle), DA=String("/Helv 11 Tf 0 g"), F=4, **autres,
            )
        )  # fmt: skip

    def case(nom: str, etat: Name, rectangle: list[float]) -> pikepdf.Object:
        vide = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 10, 10]))
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Widget, FT=Name.Btn, T=String(nom), V=etat, AS=etat, P=page.obj, F=4,
                Rect=Array(rectangle), AP=Dictionary(N=Dictionary(Oui=vide, Off=vide)),
            )
        )  # fmt: skip

    champs = [
        champ("objet", "Toiture de l'école", [100, 711, 300, 727]),
        champ("numero", "2025-31", [130, 752, 200, 768]),
        champ("date", "12 mars 2025", [115, 733, 300, 749]),
        champ("cache", "ne se voit pas", [115, 500, 300, 520]),
        case("transmise", Name.Oui, [62, 654, 72, 664]),
        case("affichee", Name.Off, [132, 654, 142, 664]),
    ]
    champs[3].F = 2
    page.obj.Annots = Array(champs)
    pdf.Root.AcroForm = Dictionary(
        Fields=Array(champs), DR=Dictionary(Font=Dictionary(Helv=helvetica)), DA=String("/Helv 11 Tf 0 g"),
        NeedAppearances=True,
    )  # fmt: skip
    if dessine:
        for nom, rempli in Form(pdf, DefaultAppearanceStreamGenerator).items():
            if nom in {"objet", "numero", "date"}:
                rempli.value = rempli.value
    sortie = BytesIO()
    pdf.save(sortie)
    return sortie.getvalue()


@pytest.mark.parametrize("dessine", [True, False])
def test_what_was_typed_in_a_form_is_read_beside_its_label(dessine: bool) -> None:
    lu = lire_octets(formulaire(dessine=dessine), "formulaire.pdf")
    assert [ligne.texte for ligne in lu.lignes] == [
        "Commune d’Aubrelle",
        "Délibération n° 2025-31 du conseil municipal",
        "Séance du 12 mars 2025",
        "Objet : Toiture de l'école",
        "Le conseil municipal, après en avoir délibéré, à l’unanimité,",
        "APPROUVE le projet.",
        "☑ Transmise ☐ Affichée",
    ]
    (lecture,) = analyser(lu)
    acte = lecture.acte
    assert (acte.numero, acte.objet) == ("2025-31", "Toiture de l'école") and lecture.texte_conserve
