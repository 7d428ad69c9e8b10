"""What small offices write in their own way: a sentence that decides, a head without forms, minutes in one sheet."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline import parsing, reading
from schemas.acte import Acte, ModeVote, Nature
from schemas.erreurs import LectureImpossible

_FIN = "Vu le code,\nAprès en avoir délibéré, à l'unanimité,\nDÉCIDE :\n- d'approuver le projet.\n"


def _lire(texte: str) -> Acte:
    (lecture,) = parsing.analyser(reading.lire_octets(texte.encode(), "acte.txt"))
    assert lecture.texte_conserve
    return lecture.acte


def _verbes(acte: Acte) -> list[str | None]:
    return [p.verbe for p in acte.dispositif]


def test_a_council_that_has_listened_decides_in_one_sentence() -> None:
    acte = _lire(
        "Aménagement des rues du bourg : aide du Conseil Départemental\n\n"
        "M. TISON explique que le projet s'élève à 29 518,65 € HT.\n"
        "A cette écoute, le conseil décide à l'unanimité de demander les aides, et autorise le maire à signer.\n"
    )
    assert _verbes(acte) == ["DEMANDE"]
    assert acte.vote.mode is ModeVote.UNANIMITE
    assert acte.organe is None  # the département is asked, it does not decide


def test_a_proposal_whose_details_stand_below_it_is_one_provision() -> None:
    acte = _lire(
        "N°34 - Demande d'aide au titre des équipements\nRapporteur M. Tison\n\n"
        "M. TISON : Il est proposé au Conseil Municipal d'autoriser Monsieur le Maire à demander l'aide pour les "
        "travaux suivants :\n- Rue Haute 324 300 euros H.T.\n- Rue Basse 120 855 euros H.T.\n\nVOTE\nUNANIMITÉ\n"
    )
    assert _verbes(acte) == ["AUTORISE"]
    assert acte.dispositif[0].texte.endswith("Rue Basse 120 855 euros H.T.")
    assert acte.vote.mode is ModeVote.UNANIMITE


@pytest.mark.parametrize(
    "texte",
    [
        "FERMETURE DU CHEMIN NEUF du 22 mars au 30 avril 2024\nMadame Le Maire,\n"
        "Considérant les travaux d'abattage de bois au bord du chemin, qui rendent son usage dangereux pour tous.\n"
        "ARRÊTE\nArticle 1 : La circulation est interdite.\n",
        "OBJET : Arrêté portant relèvement de la vitesse\nLE PRESIDENT DU CONSEIL DEPARTEMENTAL DE LA SORNE\n"
        "VU le code de la route\nCONSIDERANT que la route est large\n",
    ],
)
def test_one_person_takes_an_arrete_without_its_title(texte: str) -> None:
    acte = _lire(texte)
    assert acte.nature is Nature.AR
    assert acte.organe is None
    assert acte.objet is not None
    assert "Maire" not in acte.objet


def test_the_object_bears_a_rank_and_the_number_its_day() -> None:
    acte = _lire(
        "Délibération n° 1 du 18 DECEMBRE 2024\n1° Objet : COMPTE-RENDU DES DELEGATIONS\n"
        "Dans le cadre des délégations consenties lors de la séance du 16 mars 2020, il est proposé de prendre acte.\n"
        "LE CONSEIL MUNICIPAL,\nPREND ACTE des décisions qui lui sont présentées.\nLe Maire : Odile VAL\n"
    )
    assert acte.objet == "COMPTE-RENDU DES DELEGATIONS"
    assert acte.seance.date == date(2024, 12, 18)


@pytest.mark.parametrize(
    "tete",
    [
        "Date : 16/09/2025\nHeure : 18 h\n",
        "Le conseil s'est réuni le 16 septembre 2025.\n",
    ],
)
def test_the_sitting_whose_minutes_are_approved_is_another(tete: str) -> None:
    acte = _lire(
        f"CONSEIL MUNICIPAL D'ORMEVERT\n{tete}Le procès-verbal de la séance du 25 mai 2025 est soumis au vote.\n\n"
        f"Objet : Approbation du projet\n\n{_FIN}"
    )
    assert acte.seance.date == date(2025, 9, 16)


def test_what_is_posted_before_the_sitting_is_its_convocation() -> None:
    acte = _lire(
        "CONSEIL MUNICIPAL D'ORMEVERT\nSéance du 16 septembre 2025\nDate d'affichage : 10 septembre 2025\n\n"
        f"Objet : Approbation du projet\n\n{_FIN}"
    )
    assert acte.date_publication is None


@pytest.mark.parametrize(
    ("ligne", "secretaire"),
    [
        ("Conformément au code, Monsieur TISON a été désigné secrétaire de séance.", "TISON"),
        ("SECRÉTAIRE DE SÉANCE : Melle PRADAL", "PRADAL"),
        ("A été nommé secrétaire : Mme PRADAL Inès\nORDRE DU JOUR\n- Tarifs", "PRADAL Inès"),
    ],
)
def test_who_held_the_pen_by_a_family_name_alone(ligne: str, secretaire: str) -> None:
    acte = _lire(f"CONSEIL MUNICIPAL\nSéance du 16 septembre 2025\n{ligne}\n\nObjet : Projet\n\n{_FIN}")
    assert acte.seance.secretaire is not None
    assert acte.seance.secretaire.nom == secretaire


def test_the_public_is_not_counted_nor_an_engineering_office_an_assembly() -> None:
    acte = _lire(f"Réunion du 16 septembre 2025\nAuditeurs présents : 63\nBureau d'études : Luc MARNE\n\n{_FIN}")
    assert acte.seance.effectif.presents is None
    assert acte.organe is None


def test_a_sum_in_brackets_tells_what_the_voices_before_it_are_made_of() -> None:
    acte = _lire(
        f"CONSEIL MUNICIPAL\nSéance du 16 septembre 2025\n\nObjet : Projet\n\n{_FIN}"
        "Vote : 10 pour (8 + 2 procurations pour), 3 abstentions (1 + 2 procurations) et 2 contre (1 + 1 procuration)\n"
    )
    assert (acte.vote.pour, acte.vote.contre, acte.vote.abstentions) == (10, 2, 3)


def test_reasons_are_no_decision_even_below_a_vote() -> None:
    acte = _lire(
        "COMPTE RENDU DU CONSEIL MUNICIPAL DU 16 SEPTEMBRE 2025\n\nAPPROBATION DU COMPTE RENDU DU 9 MAI 2025\n"
        "Vote à l'unanimité.\n\n"
        "CONSIDERANT que le syndicat présente son rapport à l'assemblée,\nLe rapport est porté à connaissance.\n"
    )
    assert "CONSIDERANT" not in _verbes(acte)


@pytest.mark.parametrize(
    ("tete", "nom"),
    [
        ("SIVOM « VAL DE SORNE »\n12, RUE HAUTE", "SIVOM « Val de Sorne »"),
        ("SYNDICAT MIXTE DU CONSERVATOIRE\n« Sorne Musique »\nComité syndical", None),
        ("REUNION COMMUNAUTE DE COMMUNES\nDU PAYS DE MONTCAIRN", "Communauté de communes du Pays de Montcairn"),
    ],
)
def test_a_name_between_quotes_or_below_the_word_meeting(tete: str, nom: str | None) -> None:
    acte = _lire(f"{tete}\nSéance du 16 septembre 2025\n\nObjet : Approbation du projet\n\n{_FIN}")
    assert acte.collectivite == (nom or "Syndicat mixte du Conservatoire « Sorne Musique »")


def test_the_organ_takes_its_accents_from_the_text() -> None:
    acte = _lire(
        "PROCES-VERBAL DU COMITE SYNDICAL\nSéance du 16 septembre 2025, tenue par le Comité syndical\n\n"
        f"Objet : Approbation du projet\n\n{_FIN}"
    )
    assert acte.organe == "Comité syndical"


def test_the_number_of_a_question_is_not_that_of_the_act() -> None:
    acte = _lire(
        "CONSEIL MUNICIPAL\nSéance du 16 septembre 2025\n"
        "TISON Hugo, absent aux délibérations des points 1 à 14. Revient pour les questions diverses n° 15.\n\n"
        f"Objet : Approbation du projet\n\n{_FIN}"
    )
    assert acte.numero is None


def test_a_deliberation_that_has_been_approved_tells_its_vote() -> None:
    acte = _lire(
        "CONSEIL MUNICIPAL\nSéance du 16 septembre 2025\n\nObjet : Approbation du projet\n\nVu le code,\n"
        "Les membres du Conseil, après en avoir délibéré,\n• Décident d'approuver le projet\n"
        "La présente délibération a été approuvée à l'unanimité. Le Président est chargé de son exécution.\n"
    )
    assert [p.texte for p in acte.dispositif] == ["Décident d'approuver le projet"]
    assert acte.vote.mode is ModeVote.UNANIMITE


@pytest.mark.parametrize(
    "suite",
    [
        "6 - ÉCHANGES ENTRE ÉLUS",
        "Monsieur le Président informe l'assemblée du départ d'un agent.",
        "\nZONE DE LA BORDE – PROPOSITION D'EXTENSION",
        "\n3 – ACTION SOCIALE\nA – Aide à l'accueil des enfants",
    ],
)
def test_what_follows_a_complete_decision_in_minutes_is_no_part_of_it(suite: str) -> None:
    acte = _lire(
        "CONSEIL MUNICIPAL\nSéance du 16 septembre 2025\n\nObjet : Approbation du projet\n\nVu le code,\n"
        f"Le conseil, après en avoir délibéré, à l'unanimité, décide :\n- d'approuver le projet,\n"
        f"- d'autoriser le maire à signer.\n{suite}\n"
    )
    assert [p.texte for p in acte.dispositif] == ["d'approuver le projet,", "d'autoriser le maire à signer."]


def test_neither_a_roll_nor_an_address_is_the_object() -> None:
    acte = _lire(
        "CONSEIL MUNICIPAL D'ORMEVERT\nSéance du 16 septembre 2025\n\nTISON, PRADAL-ROCHE, VAL, MARNE, QUÉRARD,\n\n"
        f"Salle des fêtes - 12 rue Haute 99345 ORMEVERT\n\n{_FIN}"
    )
    assert acte.objet is None


def test_minutes_of_a_sitting_are_read_even_where_no_decision_is_seen() -> None:
    acte = _lire(
        "REUNION DU CONSEIL MUNICIPAL\nDU 9 FEVRIER 2026\nDate de convocation : 01.02.2026\n"
        "Nombre de Conseillers en exercice : 27\nPrésents : 21\nVotants : 25\nLe 9 FEVRIER 2026 à 20 H 30\n"
        "Le Conseil Municipal de la Commune d'ORMEVERT, légalement convoqué, s'est réuni à la mairie.\n"
        "Secrétaire de séance : M. TISON Hugo.\nInstallation de Mme PRADAL Inès, conseillère municipale\n"
    )
    assert acte.seance.date == date(2026, 2, 9)
    effectif = acte.seance.effectif
    assert (effectif.en_exercice, effectif.presents, effectif.votants) == (27, 21, 25)


def test_a_convocation_is_no_act() -> None:
    with pytest.raises(LectureImpossible):
        _lire("CONVOCATION\nLe conseil municipal se réunira le 9 février 2026.\nOrdre du jour :\n- Tarifs\n")


def test_items_below_lone_hyphens_are_as_many_provisions() -> None:
    acte = _lire(
        "CONSEIL MUNICIPAL\nSéance du 16 septembre 2025\n\nObjet : Approbation du projet\n\n"
        "Considérant que le projet a été présenté en commission et que son plan de financement est complet en tout,\n"
        "Le Conseil à l'unanimité décide :\n-\n\n-\n\nde valider la participation de la commune,\n"
        "de valider le taux proposé.\nd'autoriser le maire à signer.\n\nM. Tison souligne que le bâtiment est ancien.\n"
    )
    assert _verbes(acte) == ["VALIDE", "VALIDE", "AUTORISE"]
    assert acte.dispositif[-1].texte.endswith("le maire à signer.")


def test_the_headings_above_an_act_of_minutes_are_its_own() -> None:
    texte = (
        "PROCÈS-VERBAL DU CONSEIL MUNICIPAL\nSéance du 16 septembre 2025\n\n"
        "CC01_2025 FINANCES - TARIFS\nLe Conseil à l'unanimité décide :\n- de fixer les tarifs,\n"
        "- d'autoriser le maire à signer.\n\n2 – CULTURE\nB - Salle Haute\n"
        "CC02_2025 CULTURE - SALLE HAUTE\nLe Conseil à l'unanimité décide :\n- d'ouvrir la salle.\n"
    )
    premier, second = parsing.analyser(reading.lire_octets(texte.encode(), "acte.txt"))
    assert premier.texte_conserve
    assert second.texte_conserve
    assert premier.acte.dispositif[-1].texte == "d'autoriser le maire à signer."
    assert (second.acte.numero, second.acte.objet) == ("CC02_2025", "CULTURE - SALLE HAUTE")
    assert any("Salle Haute" in a.texte for a in second.acte.entete)


def test_minutes_that_nothing_cuts_bear_their_own_title() -> None:
    acte = _lire(
        "COMMUNE D'ORMEVERT\nCOMPTE-RENDU DU CONSEIL MUNICIPAL DU 16 SEPTEMBRE 2025\n\nÉtaient présents : Mme VAL\n\n"
        "ORDRE DU JOUR\n- Validation du règlement intérieur\n\nADMINISTRATION GÉNÉRALE\n\nLe conseil a débattu.\n"
    )
    assert acte.objet == "COMPTE-RENDU DU CONSEIL MUNICIPAL DU 16 SEPTEMBRE 2025"
    assert acte.organe == "Conseil municipal"


def test_a_sheet_of_the_register_bears_the_title_of_its_act() -> None:
    acte = _lire(
        "PROCES-VERBAL DES DELIBERATIONS DU CONSEIL MUNICIPAL\nSéance du 16 septembre 2025\n\n"
        f"Acquisition d'un terrain rue Haute\n\n{_FIN}"
    )
    assert acte.objet == "Acquisition d'un terrain rue Haute"


def test_the_number_of_a_page_counts_no_proxy() -> None:
    acte = _lire(
        "CONSEIL MUNICIPAL\nSéance du 16 septembre 2025\nÉtaient présents : Mme VAL, M. TISON.\n1\n"
        f"Délégués représentés par pouvoir :\nM. ROC Luc à Mme VAL\n\nObjet : Projet\n\n{_FIN}"
    )
    assert acte.seance.effectif.pouvoirs is None


@pytest.mark.parametrize(
    "dit",
    [
        "Le procès-verbal de la séance précédente est adopté à l'unanimité.",
        "Le conseil décide à l'unanimité que Mme PRADAL sera secrétaire de séance.",
    ],
)
def test_the_vote_on_the_last_minutes_or_on_the_secretary_is_no_vote_of_the_act(dit: str) -> None:
    acte = _lire(
        f"CONSEIL MUNICIPAL\nSéance du 16 septembre 2025\n{dit}\n\nObjet : Projet\n\nVu le code,\n"
        "Le conseil, après en avoir délibéré,\nAPPROUVE le projet.\n"
    )
    assert acte.vote.mode is None


def test_minutes_without_a_decision_have_no_vote() -> None:
    acte = _lire(
        "Compte rendu du conseil municipal du 5 avril 2025\n\n• Tarifs\nAccord : 10 pour et 5 contre\n"
        "• Subventions\nAccord : 12 pour et 3 contre\n"
    )
    assert (acte.vote.mode, acte.vote.pour) == (None, None)


@pytest.mark.parametrize(
    ("tete", "nom"),
    [
        (
            "Secrétariat général de l'assemblée départementale\nCOMMISSION PERMANENTE DU CONSEIL GÉNÉRAL\nDE LA SORNE",
            "général",
        ),
        ("COMMISSION PERMANENTE DU CONSEIL DEPARTEMENTAL DE LA SORNE", "départemental"),
    ],
)
def test_the_departement_by_its_council(tete: str, nom: str) -> None:
    acte = _lire(f"{tete}\nRéunion du 16 septembre 2025\n\nObjet : Approbation du projet\n\n{_FIN}")
    assert acte.collectivite == f"Conseil {nom} de la Sorne"
    assert acte.organe == "Commission permanente"
