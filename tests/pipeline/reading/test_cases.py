"""Ruled tables of PDFs, as Chromium and Typst draw them: cells that go on over several lines, cells of several lines,
rules that are no table's."""

from __future__ import annotations

import typst

from pipeline.parsing import analyser
from pipeline.reading import lire_octets
from schemas.lecture import TexteLu
from tests.pipeline.reading.conftest import Imprime


def compose(corps: str) -> TexteLu:
    """What is read of a page that Typst makes."""
    source = f'#set page(paper: "a4", margin: 2cm)\n#set text(size: 10pt, lang: "fr", hyphenate: false)\n{corps}'
    return lire_octets(typst.compile(source.encode(), format="pdf", ignore_system_fonts=True), "page.pdf")


def textes(lu: TexteLu) -> list[str]:
    return [ligne.texte for ligne in lu.lignes]


def tableau(*rangees: tuple[str, ...]) -> str:
    cellules = ("".join(f"<td>{c}</td>" for c in rangee) for rangee in rangees)
    return f"<table>{''.join(f'<tr>{r}</tr>' for r in cellules)}</table>"


EFFECTIF = (
    ("Afférents au conseil municipal", "En exercice", "Présents à la séance", "Qui ont pris part à la délibération"),
    ("15", "15", "12", "14"),
)
EFFECTIF_LU = [" | ".join(r) for r in EFFECTIF]


def test_labels_that_their_cells_cut_are_whole_again_and_a_row_is_a_line(imprime: Imprime) -> None:
    lu = imprime(f"<p>Séance du 12 mars</p>{tableau(*EFFECTIF)}<p>Fin</p>", "60%")
    assert textes(lu) == ["Séance du 12 mars", *EFFECTIF_LU, "Fin"]
    boite = lu.lignes[1].boite
    assert boite and boite.haut - boite.bas > 20  # both lines of the label


def test_the_same_table_made_by_typst() -> None:
    cellules = ", ".join(f"[{c}]" for rangee in EFFECTIF for c in rangee)
    assert textes(compose(f"#table(columns: (60pt, 50pt, 50pt, 70pt), {cellules})")) == EFFECTIF_LU


def test_a_word_that_a_cell_cuts_is_whole_again() -> None:
    cellules = "[Afférents au conseil communau-], [12], [Votants], [11]"
    lues = textes(compose(f"#table(columns: (60pt, 60pt), {cellules.replace('communau-', 'communau-taire')})"))
    assert lues == ["Afférents au conseil communautaire | 12", "Votants | 11"]


def test_cells_of_several_lines_are_read_one_after_the_other(imprime: Imprime) -> None:
    gauche = "République française<br>Département de l’Ostre<br>Commune d’Aubrelle"
    droite = "Extrait du registre des délibérations du conseil municipal, séance du 12 mars 2025, sous la présidence"
    lues = textes(
        imprime(tableau((f"<nobr>{gauche}</nobr>", f"{droite} de Mme Claire Martel, maire, qui a ouvert la séance.")))
    )
    assert lues[:3] == gauche.split("<br>")
    assert " ".join(lues[3:]).startswith(droite)


def test_columns_of_values_that_no_rule_parts_are_read_across(imprime: Imprime) -> None:
    noms = [("Claire Martel", "présente"), ("Hugo Brémond", "présent"), ("Inès Diallo", "excusée")]
    lues = textes(imprime(tableau(tuple("<br>".join(colonne) for colonne in zip(*noms, strict=True)))))
    assert lues == [" | ".join(r) for r in noms]


def test_a_cell_over_several_rows_is_of_its_first(imprime: Imprime) -> None:
    corps = "<table><tr><td rowspan=2>Vote</td><td>Pour</td><td>Contre</td></tr><tr><td>12</td><td>3</td></tr></table>"
    assert textes(imprime(corps)) == ["Vote | Pour | Contre", "12 | 3"]


def test_an_underlined_word_and_a_frame_make_no_cells(imprime: Imprime) -> None:
    corps = (
        "<div style='border:1px solid;padding:4pt'><p><u>Objet :</u> toiture de l’école</p><p>Vu le <u>code</u> des "
        "marchés</p></div><p>Présents : 12 <span style='border:1px solid'>14</span></p>"
    )
    lues = textes(imprime(corps))
    assert lues == ["Objet : toiture de l’école", "Vu le code des marchés", "Présents : 12 14"]


def test_the_counts_of_a_cartouche_are_understood(imprime: Imprime) -> None:
    corps = (
        f"<p>Commune d’Aubrelle</p><p>Conseil municipal du 12 mars 2025</p>{tableau(*EFFECTIF)}<p>Délibération n° "
        "2025-12</p><p>Objet : Toiture de l’école</p><p>Vu le code général des collectivités territoriales,</p>"
        "<p>Après en avoir délibéré, à l’unanimité, le conseil municipal</p><p>APPROUVE le projet.</p>"
    )
    (lecture,) = analyser(imprime(corps, "60%"))
    seance = lecture.acte.seance
    assert seance and (seance.effectif.en_exercice, seance.effectif.presents) == (15, 12) and lecture.texte_conserve
