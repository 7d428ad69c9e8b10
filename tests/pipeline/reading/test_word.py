"""What Word writes and does not print, or prints and does not write: fields, tracked changes, styles, lists, boxes."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document
from docx.shared import Pt

from pipeline.reading import lire_octets
from schemas.lecture import NatureLigne, TexteLu
from tests.pipeline.reading.documents import docx, odt, p

_V = "xmlns:v='urn:schemas-microsoft-com:vml'"
_CHAMP = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>"
_INSTRUCTION = "<w:r><w:instrText xml:space='preserve'> {} </w:instrText></w:r>"
_TEXTE = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"


def lu(octets: bytes, nom: str = "a.docx") -> TexteLu:
    return lire_octets(octets, nom)


def textes(lu: TexteLu, nature: NatureLigne = NatureLigne.TEXTE) -> list[str]:
    return [x.texte for x in lu.lignes if x.texte and x.nature is nature]


def test_the_instruction_of_a_field_is_not_its_result() -> None:
    dedans = (
        _CHAMP.format("begin") + _INSTRUCTION.format("MERGEFIELD civilite") + _CHAMP.format("separate")
        + _TEXTE.format("F") + _CHAMP.format("end")
    )  # fmt: skip
    corps = (
        f"<w:p>{_TEXTE.format('Monsieur ou ')}{_CHAMP.format('begin')}{_INSTRUCTION.format('IF')}{dedans}"
        f"{_INSTRUCTION.format('= F Madame Monsieur')}{_CHAMP.format('separate')}{_TEXTE.format('Madame')}"
        f"{_CHAMP.format('end')}{_TEXTE.format(' la maire')}</w:p>"
    )
    document = lu(docx(corps))
    assert textes(document) == ["Monsieur ou Madame la maire"]
    assert textes(document, NatureLigne.CACHE) == ["F"]  # no word is lost all the same


@pytest.mark.parametrize(
    ("etat", "signe"),
    [("<w:default w:val='1'/>", "☒"), ("<w:default w:val='1'/><w:checked w:val='0'/>", "☐"), ("<w:checked/>", "☒")],
)
def test_a_box_of_an_old_form_is_read_ticked_or_not(etat: str, signe: str) -> None:
    case = f"<w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox>{etat}</w:checkBox></w:ffData></w:fldChar>"
    corps = (
        f"<w:p><w:r>{case}</w:r>{_INSTRUCTION.format('FORMCHECKBOX')}{_CHAMP.format('end')}"
        f"{_TEXTE.format(' unanimité')}</w:p>"
    )
    assert textes(lu(docx(corps))) == [f"{signe} unanimité"]


def test_a_paragraph_whose_mark_is_deleted_goes_on_with_the_next() -> None:
    corps = p("Le montant est", "<w:rPr><w:del w:id='1'/></w:rPr>") + p(" de 12 000 euros.") + p("Fin.")
    assert textes(lu(docx(corps))) == ["Le montant est de 12 000 euros.", "Fin."]
    assert textes(lu(docx(p("Seul", "<w:rPr><w:del w:id='1'/></w:rPr>")))) == ["Seul"]


def test_hidden_and_capital_letters_may_come_from_a_style() -> None:
    styles = (
        "<w:style w:styleId='Base'><w:rPr><w:vanish/></w:rPr></w:style>"
        "<w:style w:styleId='Note'><w:basedOn w:val='Base'/></w:style>"
        "<w:style w:styleId='Titre'><w:rPr><w:caps/></w:rPr></w:style>"
        "<w:style w:styleId='Boucle'><w:basedOn w:val='Boucle'/></w:style>"
    )
    corps = "".join(
        p(texte, f"<w:pStyle w:val='{style}'/>")
        for texte, style in (("consigne", "Note"), ("délibération", "Titre"), ("simple", "Boucle"))
    )
    document = lu(docx(corps, styles=styles))
    assert textes(document) == ["DÉLIBÉRATION", "simple"] and textes(document, NatureLigne.CACHE) == ["consigne"]


def test_lists_of_one_model_count_together_until_one_starts_again() -> None:
    niveau = (
        "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='Article %1 :'/></w:lvl>"
    )
    numerotation = (
        f"<w:abstractNum w:abstractNumId='7'>{niveau}</w:abstractNum>"
        "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='7'/></w:num>"
        "<w:num w:numId='3'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/>"
        "</w:lvlOverride></w:num>"
    )
    corps = "".join(
        p(texte, f"<w:numPr><w:ilvl w:val='0'/><w:numId w:val='{num}'/></w:numPr>")
        for texte, num in (("approuve", 1), ("autorise", 2), ("dit", 1), ("adopte", 3), ("charge", 3))
    )
    assert textes(lu(docx(corps, numbering=numerotation))) == [
        "Article 1 : approuve",
        "Article 2 : autorise",
        "Article 3 : dit",
        "Article 1 : adopte",
        "Article 2 : charge",
    ]


def test_articles_numbered_by_a_style_that_is_based_on_another() -> None:
    niveaux = (
        "<w:lvl w:ilvl='0'><w:numFmt w:val='upperRoman'/><w:pStyle w:val='Titre'/><w:lvlText w:val='%1'/></w:lvl>"
        "<w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/><w:pStyle w:val='Article'/><w:lvlText w:val='ARTICLE %2'/>"
        "</w:lvl>"
        "<w:lvl w:ilvl='2'><w:numFmt w:val='decimal'/><w:isLgl/><w:lvlText w:val='%1.%3'/></w:lvl>"
    )
    numerotation = (
        f"<w:abstractNum w:abstractNumId='0'>{niveaux}</w:abstractNum>"
        "<w:num w:numId='4'><w:abstractNumId w:val='0'/></w:num>"
    )
    lie = "<w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr>"
    styles = (
        f"<w:style w:styleId='Titre'>{lie}</w:style><w:style w:styleId='Article'>{lie}</w:style>"
        "<w:style w:styleId='ArticleGras'><w:basedOn w:val='Article'/></w:style>"
    )
    corps = (
        p("Finances", "<w:pStyle w:val='Titre'/>")
        + p("Le budget est adopté.", "<w:pStyle w:val='Article'/>")
        + p("Le maire est chargé.", "<w:pStyle w:val='ArticleGras'/>")
        + p("détail", "<w:pStyle w:val='Article'/><w:numPr><w:ilvl w:val='2'/></w:numPr>")
    )
    assert textes(lu(docx(corps, numbering=numerotation, styles=styles))) == [
        "I Finances",
        "ARTICLE 1 Le budget est adopté.",
        "ARTICLE 2 Le maire est chargé.",
        "1.1 détail",
    ]


def test_a_table_within_a_cell_is_read_at_its_place() -> None:
    document = Document()
    tableau = document.add_table(2, 2)
    tableau.cell(0, 0).text, tableau.cell(0, 1).text = "Vote", "Voix"
    cellule = tableau.cell(1, 0)
    cellule.text = "Avant"
    dedans = cellule.add_table(1, 2)
    dedans.cell(0, 0).text, dedans.cell(0, 1).text = "Pour", "14"
    cellule.add_paragraph("Après")
    tableau.cell(1, 1).text = "À côté"
    document.styles["Normal"].font.size = Pt(10)
    sortie = BytesIO()
    document.save(sortie)
    assert textes(lu(sortie.getvalue())) == ["Vote | Voix", "Avant", "Pour | 14", "Après", "À côté"]


def test_the_words_drawn_across_a_page_are_read() -> None:
    dessin = f"<w:r><w:pict><v:shape {_V}><v:textpath string='PROJET'/></v:shape></w:pict></w:r>"
    filigrane = f"<w:p>{_TEXTE.format('Mairie')}{dessin}</w:p>"
    assert textes(lu(docx(p("Corps"), header1=filigrane))) == ["Mairie", "PROJET", "Corps"]


def test_the_shapes_and_the_lists_of_opendocument() -> None:
    liste = (
        "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='1' "
        "style:num-suffix='.' text:start-value='3'/></text:list-style>"
    )
    items = "".join(f"<text:list-item><text:p>{x}</text:p></text:list-item>" for x in ("approuver", "signer"))
    corps = (
        "<text:p><draw:custom-shape><text:p>Envoyé le 14/03/2025</text:p><text:p>ID : 045</text:p></draw:custom-shape>"
        f"Objet : toiture</text:p><text:list text:style-name='L'>{items}</text:list><text:p>puis</text:p>"
        f"<text:list text:style-name='L' text:continue-numbering='true'>{items}</text:list>"
    )
    assert textes(lu(odt(corps, styles=liste), "a.odt")) == [
        "Objet : toiture",
        "Envoyé le 14/03/2025",
        "ID : 045",
        "3. approuver",
        "4. signer",
        "puis",
        "5. approuver",
        "6. signer",
    ]
