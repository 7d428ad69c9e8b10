"""Findings on what a recogniser is not sure of, and on what a document says twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.parsing import analyser
from pipeline.parsing.doutes import SEUIL
from schemas.acte import Diagnostic, Niveau
from schemas.lecture import Ligne, MotReconnu, TexteLu
from tests.actes_inventes import texte, timbre

RECONNU = Diagnostic("LEC-30", Niveau.A_VERIFIER, "La page 1 a été lue par reconnaissance de caractères.", page=1)


def scan(ecrit: str, *douteux: str, confiance: int = 40) -> TexteLu:
    """The text as a recogniser gives it: sure of every word but the `douteux`, each at its first place."""
    lignes = [Ligne(t, 1, rang, mots=tuple(mots_surs(t))) for rang, t in enumerate(ecrit.splitlines(), 1)]
    for mot in douteux:
        rang, debut = next((i, li.texte.index(mot)) for i, li in enumerate(lignes) if mot in li.texte)
        fin = debut + len(mot)
        gardes = [m for m in lignes[rang].mots if m.fin <= debut or m.debut >= fin]
        lignes[rang] = lignes[rang]._replace(mots=(*gardes, MotReconnu(debut, fin, confiance)))
    return TexteLu("scan.pdf", "application/pdf", tuple(lignes), 1, (RECONNU,))


def mots_surs(ligne: str) -> list[MotReconnu]:
    place, mots = 0, []
    for mot in ligne.split():
        debut = ligne.index(mot, place)
        place = debut + len(mot)
        mots.append(MotReconnu(debut, place, 95))
    return mots


def constats(lu: TexteLu, *codes: str) -> list[Diagnostic]:
    (lecture,) = analyser(lu)
    return [d for d in lecture.diagnostics if d.code in codes]


def test_a_number_that_rests_on_a_doubtful_word_is_pointed_at_with_its_place() -> None:
    (constat,) = constats(scan(texte(), "2025-44"), "DOU-01")
    assert (constat.champ, constat.page, constat.ligne, constat.niveau) == ("numero", 1, 7, Niveau.A_VERIFIER)
    assert constat.message == (
        "Le numéro de l’acte repose sur un mot mal reconnu : « 2025-44 » (confiance 40 sur 100)."
    )


def test_a_word_that_the_recogniser_is_sure_of_is_no_doubt() -> None:
    assert not constats(scan(texte()), "DOU-01")
    assert not constats(scan(texte(), "2025-44", confiance=SEUIL), "DOU-01")
    assert constats(scan(texte(), "2025-44", confiance=SEUIL - 1), "DOU-01")


@pytest.mark.parametrize(
    ("mot", "champ"),
    [
        ("DÉCEMBRE", "date_seance"),
        ("19", "effectif.en_exercice"),
        ("décembre", "date_convocation"),
        ("BRÉMOND", "secretaire.nom"),
        ("VALMONT-SUR-AURE", None),  # written twice
        ("MARTEL", None),  # written twice
        ("RÉPUBLIQUE", None),
        ("AUTORISE", None),
    ],
)
def test_each_fact_has_its_words_and_one_said_twice_is_sure(mot: str, champ: str | None) -> None:
    assert [d.champ for d in constats(scan(texte(), mot), "DOU-01")] == ([champ] if champ else [])


def test_both_doubtful_readings_of_one_name_still_agree_but_two_that_differ_do_not() -> None:
    assert not constats(scan(texte(), "MARTEL"), "DOU-01")
    autre = texte().replace("PRÉSIDENT DE SÉANCE : Claire MARTEL", "PRÉSIDENT DE SÉANCE : Claire MARIEL")
    assert [d.champ for d in constats(scan(autre, "MARIEL"), "DOU-01")] == ["president.nom"]


def test_what_the_prefecture_s_identifier_says_too_is_sure() -> None:
    assert not constats(scan(texte() + timbre(), "2025-44"), "DOU-01")
    assert not constats(scan(texte() + timbre(), "DÉCEMBRE"), "DOU-01")


def test_counts_that_add_up_are_sure_and_others_are_not() -> None:
    comptes = "NOMBRE DE CONSEILLERS EN EXERCICE : 19\nPRÉSENTS : 15\nPOUVOIRS : 2\nVOTANTS : {}"
    justes = texte().replace("NOMBRE DE CONSEILLERS EN EXERCICE : 19", comptes.format(17))
    assert not constats(scan(justes, "15"), "DOU-01", "DOU-02")
    faux = texte().replace("NOMBRE DE CONSEILLERS EN EXERCICE : 19", comptes.format(11))
    assert [d.champ for d in constats(scan(faux, "15"), "DOU-01", "DOU-02")] == ["effectif", "effectif.presents"]


def test_a_letter_read_for_a_figure_in_a_row_of_counts_is_pointed_at() -> None:
    rangee = "En exercice  Présents  Pouvoirs  Votants\n19  17  l  18"
    lu = scan(texte().replace("NOMBRE DE CONSEILLERS EN EXERCICE : 19", rangee), " l ".strip())
    lu = replace(lu, lignes=tuple(_seul(li) if li.texte.startswith("19") else li for li in lu.lignes))
    champs = {d.champ for d in constats(lu, "DOU-01", "DOU-03")}
    assert champs & {"effectif.votants", "effectif.pouvoirs"}


def _seul(ligne: Ligne) -> Ligne:
    place = ligne.texte.index("l")
    return ligne._replace(mots=(*(m for m in ligne.mots if m.debut != place), MotReconnu(place, place + 1, 30)))


def test_the_figures_of_a_decision_are_pointed_at_once_and_not_when_said_elsewhere() -> None:
    (constat,) = constats(scan(texte(), "84"), "DOU-01")
    assert (constat.champ, constat.eid is not None) == ("dispositif", True)
    assert "« 84 »" in constat.message
    assert len(constats(scan(texte(), "84", "500"), "DOU-01")) == 1
    deux_fois = texte(motif="que le devis est de 84 500 euros")
    assert not constats(scan(deux_fois, "84"), "DOU-01")


def test_the_number_that_opens_an_act_of_minutes_is_pointed_at_on_that_act_alone() -> None:
    tete = "VILLE DE VALMONT\nCOMPTE RENDU DE LA RÉUNION DU CONSEIL MUNICIPAL DU 12 DÉCEMBRE 2025\n\n"
    corps = (
        "24-12/12{} – Budget annexe : décision modificative\nLe Conseil, à l’unanimité, approuve la proposition {}.\n"
    )
    lectures = analyser(scan(tete + "".join(corps.format(i, "du maire") for i in (6, 7, 8)), "24-12/127"))
    assert [lecture.acte.numero for lecture in lectures] == ["24-12/126", "24-12/127", "24-12/128"]
    assert [[d.champ for d in le.diagnostics if d.code == "DOU-01"] for le in lectures] == [[], ["numero"], []]


def test_a_text_that_nobody_recognised_is_never_doubted() -> None:
    lu = replace(scan(texte(), "2025-44"), diagnostics=())
    assert not constats(lu, "DOU-01", "DOU-02", "DOU-03")


def test_the_words_and_facts_of_the_act_are_those_that_were_read() -> None:
    """Reading again without a word leaves no trace."""
    avec, sans = analyser(scan(texte(), "2025-44", "19", "BRÉMOND")), analyser(scan(texte()))
    assert avec[0].acte == sans[0].acte and avec[0].texte_conserve
    assert "▒" not in str(avec[0].acte)


def test_a_doubtful_identifier_is_sure_when_the_act_says_its_parts() -> None:
    assert not constats(scan(texte() + timbre(), "099-219901006"), "DOU-01")
    autre = texte(numero="2025-45") + timbre()
    champs = {d.champ for d in constats(scan(autre, "099-219901006"), "DOU-01")}
    assert champs == {"controle_legalite.identifiant"}


def test_an_identifier_read_with_blanks_is_a_finding_unless_the_act_confirms_it() -> None:
    avec_blanc = timbre(numero="DEL2025_44").replace("DEL2025_44", "DEL2025 44")
    assert not constats(scan(texte(numero="DEL2025_44") + avec_blanc), "TIM-05")
    assert constats(scan(texte(numero="DEL2025_45") + avec_blanc), "TIM-05")


def test_a_number_and_its_identifier_that_differ_in_a_scan_are_a_finding() -> None:
    (constat,) = constats(scan(texte(numero="2025-41") + timbre()), "DOU-02")
    assert constat.champ == "numero" and "2025-41 dans le texte, 2025-44 dans l’identifiant" in constat.message
    assert not constats(scan(texte(numero="44/2025") + timbre()), "DOU-02")


def test_a_scan_that_only_its_secretary_signs_lacks_a_signature() -> None:
    signe = "Le Maire\n\nClaire MARTEL\n"
    (constat,) = constats(scan(texte().replace(signe, "Le secrétaire de séance,\nHugo BRÉMOND\n")), "DOU-02")
    assert constat.champ == "signataires" and "Claire MARTEL" in constat.message
    assert not constats(scan(texte()), "DOU-02")


def test_a_fact_announced_and_not_read_is_a_finding() -> None:
    (constat,) = constats(scan(texte().replace("EN EXERCICE : 19", "EN EXERCICE : 1g")), "DOU-03")
    assert (constat.champ, constat.page, constat.ligne) == ("effectif.en_exercice", 1, 10)
    assert "annonce le nombre de membres en exercice, qui n’a pas pu être lu" in constat.message


def test_a_notice_sent_months_before_its_sitting_is_a_date_misread() -> None:
    (constat,) = constats(scan(texte().replace("CONVOCATION : 5 décembre", "CONVOCATION : 5 septembre")), "DOU-02")
    assert constat.champ == "date_convocation"


def typee(ecrit: str) -> TexteLu:
    lignes = tuple(Ligne(t, 1, rang) for rang, t in enumerate(ecrit.splitlines(), 1))
    return TexteLu("acte.txt", "text/plain", lignes)


@pytest.mark.parametrize(
    ("seance", "faux"),
    [
        ("SÉANCE DU CONSEIL MUNICIPAL DU VENDREDI 12 DÉCEMBRE 2025", False),
        ("SÉANCE DU CONSEIL MUNICIPAL DU JEUDI 12 DÉCEMBRE 2025", True),
        ("L’an deux mille vingt-cinq, le vendredi douze décembre, le conseil municipal s’est réuni", False),
        ("L’an deux mille vingt-cinq, le mardi douze décembre, le conseil municipal s’est réuni", True),
        ("SÉANCE DU CONSEIL MUNICIPAL DU 12 DÉCEMBRE 2025", False),
    ],
)
def test_a_day_of_the_week_that_is_not_that_date_s_is_a_finding_in_any_document(seance: str, faux: bool) -> None:
    ecrit = texte().replace("SÉANCE DU CONSEIL MUNICIPAL DU 12 DÉCEMBRE 2025", seance)
    trouves = constats(typee(ecrit), "DATE-06")
    assert [d.champ for d in trouves] == (["date_seance"] if faux else [])
    if faux:
        assert "Le 12/12/2025 est un vendredi, le texte dit «" in trouves[0].message


def test_an_act_sent_before_its_sitting_is_a_finding() -> None:
    (constat,) = constats(typee(texte() + timbre(reception="02/12/2025")), "DATE-07")
    assert constat.message == "La transmission (02/12/2025) serait antérieure à la séance (12/12/2025)."
    assert not constats(typee(texte() + timbre()), "DATE-07")


def test_a_number_that_a_misread_separator_cuts_is_a_finding() -> None:
    ecrit = texte().replace("2025-44 : RÉNOVATION", "Délibération n° 25:085\n\nOBJET : RÉNOVATION")
    (constat,) = constats(typee(ecrit), "NUM-05")
    assert constat.message == "Le numéro lu, « 25 », s’arrête au milieu de « 25:085 »."
    entier = texte().replace("2025-44 : RÉNOVATION", "Délibération n° 25.085\n\nOBJET : RÉNOVATION")
    assert not constats(typee(entier), "NUM-05")


@pytest.mark.parametrize(
    ("autre", "varie"),
    [
        ("Claire MARTÉL", True),  # the same capitals, one accent apart
        ("Claire MARYEL", True),
        ("Claire MARTTEL", True),
        ("CLAIRE MARTEL", False),
        ("Claire Martel", False),
        ("Claire MARTELLI", False),
        ("Clara DUVAL", False),
    ],
)
def test_two_spellings_of_one_name_in_a_scan_are_a_finding(autre: str, varie: bool) -> None:
    ecrit = texte().replace("Le Maire\n\nClaire MARTEL", f"Le Maire\n\n{autre}")
    trouves = constats(scan(ecrit), "DOU-02")
    assert ({d.champ for d in trouves} == {"president.nom", "signataires"}) is varie
    assert varie or not [d for d in trouves if "ailleurs" in d.message]


def test_the_spelling_that_the_recogniser_is_surer_of_is_not_the_doubtful_one() -> None:
    ecrit = texte().replace("Le Maire\n\nClaire MARTEL", "Le Maire\n\nClaire MARYEL")
    (constat,) = constats(scan(ecrit, "MARYEL", confiance=91), "DOU-02")
    assert constat.champ == "signataires" and "« MARYEL » ici, « MARTEL » ailleurs" in constat.message


@pytest.mark.parametrize(
    ("objet", "trop_long"),
    [
        ("RÉNOVATION DE LA SALLE DES FÊTES", False),
        ("RÉNOVATION DE LA SALLE DES FÊTES PAR CONVOCATION EN DATE DU 5 DÉCEMBRE 2025", True),
        ("RÉNOVATION DE LA SALLE DES FÊTES COMMUNE DE VALMONT-SUR-AURE", True),
        ("CONVENTION AVEC LA COMMUNE DE VALMONT-LE-BAS", False),
    ],
)
def test_an_object_that_took_the_lines_below_it_is_a_finding(objet: str, trop_long: bool) -> None:
    assert [d.champ for d in constats(scan(texte(objet=objet)), "DOU-02")] == (["objet"] if trop_long else [])
