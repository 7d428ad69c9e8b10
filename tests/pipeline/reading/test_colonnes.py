"""Pages in two columns: read down one and then the other when only the blank between them tells, and tables that are
not columns."""

from __future__ import annotations

from itertools import zip_longest
from textwrap import wrap

import pytest
import typst

from pipeline.parsing import analyser
from pipeline.reading import lire_octets

TITRE = "Procès-verbal de la séance du 12 décembre 2025"
GAUCHE = (
    "Le conseil municipal s’est réuni à dix-neuf heures, sous la présidence de Madame Claire Martel, maire, qui "
    "constate que le quorum est atteint et ouvre la séance. Monsieur Hugo Brémond est désigné pour tenir la plume. Le "
    "compte rendu de la réunion précédente est approuvé sans observation, puis l’ordre du jour est abordé dans l’ordre "
    "de la convocation envoyée aux conseillers."
)
DROITE = (
    "Monsieur Yannick Treguen présente ensuite le projet de réfection de la toiture de l’école, dont le coût est "
    "estimé à 84 500 euros, et rappelle que deux entreprises ont été consultées au cours du mois de novembre. Madame "
    "Solène Vautrain demande si les travaux gêneront la rentrée ; il lui est répondu qu’ils seront menés pendant les "
    "vacances."
)


def pdf(corps: str) -> bytes:
    source = f'#set page(paper: "a4", margin: 2cm)\n#set text(size: 10pt, lang: "fr", hyphenate: false)\n{corps}'
    return typst.compile(source.encode(), format="pdf", ignore_system_fonts=True)


def lignes(corps: str) -> list[str]:
    return [ligne.texte for ligne in lire_octets(pdf(corps), "pv.pdf").lignes]


def cote_a_cote(*colonnes: list[str], blanc: str = "16pt") -> str:
    """Columns as a program prints them that goes down the page: one row of the sheet after another."""
    largeurs = ", ".join(["1fr"] * len(colonnes))
    cellules = ", ".join(f"[{c}]" for rangee in zip_longest(*colonnes, fillvalue="") for c in rangee)
    return f"#grid(columns: ({largeurs}), column-gutter: {blanc}, row-gutter: 5pt, {cellules})\n"


def tableau(*rangees: tuple[str, ...], trait: str = "none") -> str:
    cellules = ", ".join(f"[{c}]" for rangee in rangees for c in rangee)
    return f"#table(columns: {len(rangees[0])}, column-gutter: 12pt, stroke: {trait}, {cellules})\n"


def test_two_columns_drawn_row_by_row_are_read_one_after_the_other() -> None:
    gauche, droite = wrap(GAUCHE, 46), wrap(DROITE, 46)
    assert lignes(cote_a_cote(gauche, droite)) == [*gauche, *droite]


def test_a_title_and_a_paragraph_of_the_full_width_stay_above_and_below() -> None:
    gauche, droite = wrap(GAUCHE, 46), wrap(DROITE, 46)
    fin = (
        "La séance est levée à vingt et une heures, et le présent procès-verbal est signé de la maire et du "
        "secrétaire, qui le transmettent au représentant de l’État dans les huit jours."
    )
    lues = lignes(f"= {TITRE}\n{cote_a_cote(gauche, droite)}\n{fin}\n\nFait à Aubrelle.")
    assert lues == [TITRE, *gauche, *droite, *lues[-3:]]
    assert " ".join(lues[-3:]) == f"{fin} Fait à Aubrelle."


def test_columns_of_unequal_length_go_to_their_ends() -> None:
    gauche, droite = wrap(f"{GAUCHE} {GAUCHE}", 46), wrap(DROITE, 46)
    assert lignes(cote_a_cote(gauche, droite)) == [*gauche, *droite]
    assert lignes(cote_a_cote(droite, gauche)) == [*droite, *gauche]


def test_paragraphs_apart_do_not_end_the_columns() -> None:
    gauche, droite = wrap(GAUCHE, 46), wrap(DROITE, 46)
    haut = cote_a_cote(gauche[:4], droite[:4])
    bas = cote_a_cote(gauche[4:], droite[4:])
    assert lignes(f"{haut}#v(8pt)\n{bas}") == [*gauche, *droite]


def test_columns_whose_lines_do_not_stand_at_the_same_height() -> None:
    gauche, droite = wrap(GAUCHE, 46), wrap(DROITE, 46)
    poses = "".join(
        f"#place(dx: 0pt, dy: {14 * i}pt)[{a}]\n#place(dx: 260pt, dy: {14 * i + 4}pt)[{b}]\n"
        for i, (a, b) in enumerate(zip(gauche, droite, strict=False))
    )
    communes = min(len(gauche), len(droite))
    assert lignes(poses) == [*gauche[:communes], *droite[:communes]]


def test_three_columns() -> None:
    colonnes = [wrap(t, 30) for t in (GAUCHE, DROITE, GAUCHE)]
    assert lignes(f"= {TITRE}\n{cote_a_cote(*colonnes)}") == [TITRE, *(c for colonne in colonnes for c in colonne)]


def test_words_cut_at_the_gutter_are_whole_again() -> None:
    gauche, droite = wrap(GAUCHE, 46), wrap(DROITE, 46)
    gauche[1:3] = "sous la présidence de Madame la maire, qui consta-", "te que le quorum est atteint et la séance"
    droite[1:3] = "projet de réfection de la toiture de l’éco-", "le, dont le coût est estimé, et rappelle que"
    lues = lignes(cote_a_cote(gauche, droite))
    assert lues[1].endswith("qui constate") and lues[2].strip() == "que le quorum est atteint et la séance"
    assert lues[len(gauche) + 1].endswith("de l’école,") and lues[len(gauche) + 2].startswith(" dont le coût")


def test_columns_that_the_document_already_gives_in_order_are_left_as_they_are() -> None:
    lues = lignes(f"= {TITRE}\n#columns(2)[{GAUCHE} {DROITE}#colbreak()\n{DROITE} {GAUCHE}]")
    assert " ".join(lues) == f"{TITRE} {GAUCHE} {DROITE} {DROITE} {GAUCHE}".replace("'", "’")


@pytest.mark.parametrize("trait", ["none", "0.5pt"])
def test_a_table_is_read_across(trait: str) -> None:
    rangees = [
        ("Association", "Objet de la subvention", "Montant"),
        ("Les Amis de l’orgue", "restauration du buffet de la tribune", "1 200 €"),
        ("Foyer rural", "sorties des enfants du centre de loisirs", "850 €"),
        ("Club de pétanque", "éclairage du terrain des Essarts", "400 €"),
        ("Chorale des deux rives", "concert de la fête de la musique", "300 €"),
        ("Comité des fêtes", "feu d’artifice du treize juillet", "2 000 €"),
        ("Amicale des pompiers", "achat de tenues pour la section des jeunes", "600 €"),
        ("Jardins partagés", "clôture des parcelles de la route du moulin", "450 €"),
    ]
    lues = lignes(f"= {TITRE}\n{tableau(*rangees, trait=trait)}")
    assert lues == [TITRE, *(" | ".join(r) for r in rangees)]


def test_a_table_of_sentences_is_read_across() -> None:
    rangees = [
        ("Réfection de la toiture de l’école", "Approuvée à l’unanimité des présents"),
        ("Vente de la parcelle du moulin", "Reportée à la prochaine séance du conseil"),
        ("Tarifs de la cantine pour l’an prochain", "Approuvés par douze voix contre trois"),
        ("Convention avec le syndicat des eaux", "Approuvée à l’unanimité des présents"),
        ("Décision modificative du budget", "Approuvée par quatorze voix pour, une contre"),
        ("Création d’un poste d’agent technique", "Approuvée à l’unanimité des présents"),
    ]
    assert lignes(tableau(*rangees)) == [" | ".join(r) for r in rangees]


def test_the_members_named_on_two_sides_of_a_page_are_read_across() -> None:
    noms = [("Claire MARTEL, maire", "Hugo BRÉMOND"), ("Aminata DIALLO, adjointe", "Yannick LE GOFF, adjoint")] * 4
    assert lignes(cote_a_cote([f"Mme {a}" for a, _ in noms], [f"M. {b}" for _, b in noms])) == [
        f"Mme {a} | M. {b}" for a, b in noms
    ]


def test_a_wide_blank_alone_on_its_line_is_told_as_a_border() -> None:
    (lecture,) = analyser(
        lire_octets(
            pdf(
                "Communauté d’agglomération de Tournadre #h(1fr) DÉCISION DE LA PRÉSIDENTE N° 074/2020\n\n"
                "Objet : Prêt d’un local\n\nLa Présidente décide :\n\n1. de prêter le local de répétition."
            ),
            "acte.pdf",
        )
    )
    acte = lecture.acte
    assert (acte.collectivite, acte.nature, acte.numero) == (
        "Communauté d’agglomération de Tournadre", "AU", "074/2020",
    )  # fmt: skip


def test_a_table_between_columns_parts_them() -> None:
    gauche, droite = wrap(GAUCHE, 46), wrap(DROITE, 46)
    rangees = [("Vote", "Voix pour", "Voix contre", "Abstentions")] + [("Toiture", "12", "2", "1")] * 6
    lues = lignes(f"{cote_a_cote(gauche, droite)}#v(10pt)\n{tableau(*rangees)}#v(10pt)\n{cote_a_cote(droite, gauche)}")
    assert lues == [*gauche, *droite, *(" | ".join(r) for r in rangees), *droite, *gauche]


def test_a_deliberation_in_columns_is_understood() -> None:
    gauche = [
        *wrap("Le conseil municipal s’est réuni le 12 décembre 2025, présidé par Mme Claire MARTEL, maire.", 46),
        *wrap("Vu le code général des collectivités territoriales, notamment son article L. 2121-29,", 46),
        *wrap("Considérant qu’il convient de réparer avant l’hiver la toiture de l’école,", 46),
        "Après en avoir délibéré, à l’unanimité,",
    ]
    droite = [
        *wrap("APPROUVE le projet de réfection de la toiture pour un montant estimé à 84 500 euros hors taxes,", 46),
        *wrap("AUTORISE Madame la maire à signer le marché et toutes les pièces qui s’y rapportent,", 46),
        *wrap("DIT que la dépense sera inscrite au budget principal, dans la limite des crédits ouverts.", 46),
    ]
    corps = f"= Délibération n° 2025-44\n\nObjet : Toiture de l’école\n\n{cote_a_cote(gauche, droite)}"
    (lecture,) = analyser(lire_octets(pdf(corps), "acte.pdf"))
    acte = lecture.acte
    assert [len(acte.visas), len(acte.considerants)] == [1, 1]
    assert [p.verbe for p in acte.dispositif] == ["APPROUVE", "AUTORISE", "DIT"]
    assert acte.numero == "2025-44" and lecture.texte_conserve


def test_a_formula_below_a_short_line_opens_a_paragraph_without_a_full_stop_above() -> None:
    corps = "\n\n".join(
        (
            "Commune d’Aubrelle",
            "Le conseil municipal, réuni le 12 décembre 2025 sous la présidence de Mme Claire MARTEL, maire, a examiné "
            "le projet qui lui était soumis dans les formes prescrites",
            "Considérant que la toiture de l’école doit être réparée avant l’hiver",
            "sur proposition de la commission des travaux",
            "après en avoir délibéré, à l’unanimité",
            "APPROUVE le projet de réfection.",
        )
    )
    (lecture,) = analyser(lire_octets(pdf(f"#set par(spacing: 0.75em)\n{corps}"), "acte.pdf"))
    assert [c.texte for c in lecture.acte.considerants] == [
        "Considérant que la toiture de l’école doit être réparée avant l’hiver"
    ]
