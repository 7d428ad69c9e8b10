"""Word, OpenDocument and HTML: every word comes out once, where a reader sees it; what is not printed is apart."""

from __future__ import annotations

import codecs

import pytest

from pipeline.parsing import analyser
from pipeline.reading import lire_octets
from schemas.acte import Niveau, TypeMarge
from schemas.erreurs import LectureImpossible
from schemas.lecture import NatureLigne, TexteLu
from tests.actes_inventes import texte
from tests.pipeline.reading.documents import docx, odt, odt_chiffre, p, tableau, zippe


def lire(octets: bytes, nom: str = "acte.docx") -> TexteLu:
    return lire_octets(octets, nom)


def textes(lu: TexteLu, nature: NatureLigne = NatureLigne.TEXTE) -> list[str]:
    return [ligne.texte for ligne in lu.lignes if ligne.texte and ligne.nature is nature]


def codes(lu: TexteLu) -> set[str]:
    return {d.code for d in lu.diagnostics}


def test_word_paragraphs_breaks_and_special_signs() -> None:
    corps = (
        "<w:p><w:r><w:t>Vu</w:t><w:tab/><w:t>le code</w:t><w:br/><w:t>général</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>sous</w:t><w:noBreakHyphen/><w:t>préfet</w:t><w:softHyphen/></w:r></w:p>"
        + p("approuve", "")
        + "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>autorise</w:t></w:r></w:p>"
    )
    assert textes(lire(docx(corps))) == ["Vu le code", "général", "sous-préfet", "approuve", "AUTORISE"]


def test_word_numbers_are_read_as_word_shows_them() -> None:
    niveaux = (
        "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='Article %1 :'/></w:lvl>"
        "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%2)'/></w:lvl>"
    )
    numerotation = (
        f"<w:abstractNum w:abstractNumId='7'>{niveaux}</w:abstractNum>"
        "<w:abstractNum w:abstractNumId='8'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/>"
        "<w:lvlText w:val='&#xF0B7;'/></w:lvl></w:abstractNum>"
        "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num>"
    )
    styles = "<w:style w:styleId='Puce'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>"

    def rang(niveau: int) -> str:
        return f"<w:numPr><w:ilvl w:val='{niveau}'/><w:numId w:val='1'/></w:numPr>"

    corps = (
        p("le prix", rang(0)) + p("hors taxe", rang(1)) + p("toutes taxes", rang(1)) + p("la durée", rang(0))
        + p("un an", rang(1)) + p("la route", "<w:pStyle w:val='Puce'/>")
    )  # fmt: skip
    lu = lire(docx(corps, numbering=numerotation, styles=styles))
    assert textes(lu) == [
        "Article 1 : le prix", "a) hors taxe", "b) toutes taxes", "Article 2 : la durée", "a) un an", "- la route",
    ]  # fmt: skip


def test_word_tables_of_values_and_tables_of_layout() -> None:
    corps = tableau(("Pour", "12"), ("Contre", "3")) + tableau(("Présents :\nMme A\nM. B", "Objet : la salle"))
    assert textes(lire(docx(corps))) == [
        "Pour | 12", "Contre | 3", "Présents :", "Mme A", "M. B", "Objet : la salle",
    ]  # fmt: skip


def test_word_headers_notes_boxes_and_footers_are_all_kept() -> None:
    boite = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("N° 2025-44") + "</w:txbxContent></mc:Choice>"
        "<mc:Fallback><w:txbxContent>" + p("N° 2025-44") + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
        "<w:r><w:t>Objet</w:t></w:r></w:p>"
    )
    lu = lire(
        docx(
            boite,
            header1=p("COMMUNE DE BELMARE"),
            header2=p("COMMUNE DE BELMARE"),
            footer1=p("1 place du Marché"),
            footnotes="<w:footnote w:type='separator'>" + p("—") + "</w:footnote><w:footnote>" + p("Voir le plan.")
            + "</w:footnote>",
        )
    )  # fmt: skip
    assert textes(lu) == ["COMMUNE DE BELMARE", "Objet", "N° 2025-44", "Voir le plan."]
    assert textes(lu, NatureLigne.PIED) == ["1 place du Marché"]


def test_what_word_does_not_print_goes_to_the_margin_and_is_said() -> None:
    corps = (
        "<w:p><w:r><w:t>Coût : </w:t></w:r><w:del><w:r><w:delText>100</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>120 euros</w:t></w:r></w:ins></w:p>"
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>visible</w:t></w:r></w:p>"
    )
    lu = lire(docx(corps, comments="<w:comment>" + p("à revoir") + "</w:comment>"))
    assert textes(lu) == ["Coût : 120 euros", "visible"]
    assert textes(lu, NatureLigne.CACHE) == ["100", "secret", "à revoir"]
    assert codes(lu) == {"LEC-24", "LEC-25", "LEC-26"}


def test_a_hidden_stamp_is_never_the_act_s_own() -> None:
    cache = "099-219901006-20251212-2025-44-DE"
    lignes = "".join(p(ligne) for ligne in texte().splitlines())
    faux = f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ID : {cache}</w:t></w:r></w:p>"
    (lecture,) = analyser(lire(docx(lignes + faux)))
    assert lecture.acte.controle_legalite is None and lecture.texte_conserve
    assert any(cache in m.texte and m.type is TypeMarge.MOBILIER for m in lecture.acte.marges)


def test_pages_are_counted_where_word_broke_them() -> None:
    saut = "<w:p><w:r><w:br w:type='page'/></w:r></w:p>"
    rendu = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>deux</w:t></w:r></w:p>"
    lu = lire(docx(p("un") + saut + rendu + p("encore")))
    assert [(ligne.texte, ligne.page) for ligne in lu.lignes if ligne.texte] == [("un", 1), ("deux", 2), ("encore", 2)]


def test_opendocument_lists_tables_notes_and_hidden_words() -> None:
    liste = "<text:list text:style-name='L1'><text:list-item><text:p>d’approuver</text:p></text:list-item></text:list>"
    automatiques = (
        "<text:list-style style:name='L1'><text:list-level-style-number text:level='1' style:num-format='1' "
        "style:num-suffix='.'/></text:list-style><style:style style:name='C'><style:text-properties text:display='none'"
        "/></style:style>"
    )
    corps = (
        "<text:h>DÉLIBÉRATION</text:h><text:p>Vu<text:s text:c='3'/>la loi<text:line-break/>du 2 mars"
        "<text:note><text:note-body><text:p>note</text:p></text:note-body></text:note></text:p>" + liste
        + "<table:table><table:table-row><table:table-cell><text:p>Pour</text:p></table:table-cell><table:table-cell>"
        "<text:p>12</text:p></table:table-cell></table:table-row></table:table>"
        "<text:p>clair<text:span text:style-name='C'>caché</text:span></text:p>"
        "<text:tracked-changes><text:p>ancien</text:p></text:tracked-changes>"
    )  # fmt: skip
    lu = lire(odt(corps, "<style:header><text:p>EN-TÊTE</text:p></style:header>", automatiques), "acte.odt")
    assert textes(lu) == [
        "EN-TÊTE", "DÉLIBÉRATION", "Vu   la loi", "du 2 mars", "1. d’approuver", "Pour | 12", "clair", "note",
    ]  # fmt: skip
    assert set(textes(lu, NatureLigne.CACHE)) == {"caché", "ancien"}
    assert "LEC-25" in codes(lu)


def test_html_is_read_as_it_is_seen() -> None:
    page = (
        "<!DOCTYPE html><html><head><title>titre</title></head><body><h1>VILLE</h1><p>Vu la\n  loi,<br>et le code</p>"
        "<ol start='3'><li>un</li><li>deux</li></ol><table><tr><th>Pour<td>12</table>"
        "<div style='display: none'>caché</div><p hidden>aussi</p><script>non()</script></body></html>"
    )
    lu = lire(page.encode(), "acte.html")
    assert textes(lu) == ["VILLE", "Vu la loi,", "et le code", "3. un", "4. deux", "Pour | 12"]
    assert textes(lu, NatureLigne.CACHE) == ["caché", "aussi"]
    assert codes(lu) == {"LEC-24", "LEC-27"}


def test_html_in_an_old_encoding_says_its_own() -> None:
    page = "<html><head><meta charset='iso-8859-1'></head><body><p>Délibération adoptée</p></body></html>"
    assert textes(lire(page.encode("latin-1"), "acte.html")) == ["Délibération adoptée"]


@pytest.mark.parametrize(
    ("octets", "code"),
    [
        (zippe({"word/document.xml": "<pas fini"}), "LEC-07"),
        (zippe({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "LEC-07"),
        (zippe({"word/document.xml": b" " * (49 * 1024 * 1024)}), "LEC-04"),
        (docx(p("mot " * 50_000) * 20), "LEC-04"),
        (docx("<w:tbl><w:tr><w:tc>" * 90 + "</w:tc></w:tr></w:tbl>" * 90), "LEC-07"),
        (docx("<w:p/>"), "LEC-05"),
        (odt_chiffre(), "LEC-02"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "LEC-02"),
        (docx(p("mot"))[:-40], "LEC-07"),
    ],
    ids=[
        "mal formé",
        "entités",
        "bombe",
        "trop long",
        "tables sans fond",
        "vide",
        "ODT chiffré",
        "DOCX chiffré",
        "coupé",
    ],
)
def test_a_bad_document_is_refused_in_one_sentence(octets: bytes, code: str) -> None:
    with pytest.raises(LectureImpossible) as refus:
        lire(octets)
    assert refus.value.code == code


@pytest.mark.parametrize(
    ("codage", "niveau"),
    [("cp1252", Niveau.INFO), ("iso8859-15", Niveau.INFO), ("mac_roman", Niveau.INFO), ("cp850", Niveau.INFO)],
)
def test_old_encodings_are_told_by_the_french_they_make(codage: str, niveau: Niveau) -> None:
    ecrit = "Délibération adoptée à l’unanimité : prêt de 12 000 euros, cœur de ville, où l’été fut bref, ça"
    propre = ecrit if codage in {"cp1252", "mac_roman"} else ecrit.replace("’", "'")
    propre = propre.replace("œ", "oe") if codage == "cp850" else propre
    lu = lire(propre.encode(codage), "acte.txt")
    assert textes(lu) == [propre]
    assert [(d.code, d.niveau) for d in lu.diagnostics] == [("LEC-20", niveau)]


@pytest.mark.parametrize("codage", ["utf-16-le", "utf-16-be", "utf-16", "utf-8-sig"])
def test_unicode_with_or_without_its_mark(codage: str) -> None:
    octets = texte().encode(codage)
    assert octets.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE)) == (codage in {"utf-16", "utf-8-sig"})
    assert lire(octets, "acte.txt").texte == texte()


def test_an_act_of_word_is_the_act_of_its_text() -> None:
    lignes = "".join(p(ligne) for ligne in texte().splitlines() if ligne)
    (du_docx,) = analyser(lire(docx(lignes)))
    (du_texte,) = analyser(lire(texte().encode(), "acte.txt"))
    assert du_docx.acte.dispositif == du_texte.acte.dispositif and du_docx.acte.visas == du_texte.acte.visas
    assert du_docx.acte.seance == du_texte.acte.seance and du_docx.acte.signataires == du_texte.acte.signataires
