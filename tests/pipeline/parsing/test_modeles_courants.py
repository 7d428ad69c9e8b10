"""The templates that most communes of France fill in each year, as their software prints them."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline import parsing, reading
from schemas.acte import Acte, ModeVote

_TETE = (
    "COMMUNE D'ORMEVERT\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\nSéance du 12 avril 2024\n\n"
    "L'an deux mil vingt-quatre, le douze avril, le Conseil s'est réuni sous la présidence de Mme Odile VAL.\n\n"
)


def _lire_tous(texte: str) -> list[Acte]:
    lectures = parsing.analyser(reading.lire_octets(texte.encode(), "acte.txt"))
    assert all(lecture.texte_conserve for lecture in lectures)
    return [lecture.acte for lecture in lectures]


def _lire(texte: str) -> Acte:
    (acte,) = _lire_tous(texte)
    return acte


def test_the_administrative_account() -> None:
    acte = _lire(
        f"{_TETE}Objet : Compte administratif 2023\n\n"
        "Le Conseil Municipal réuni sous la présidence de M. Luc MARNE, délibérant sur le compte administratif de "
        "l'exercice 2023 dressé par Mme Odile VAL, Maire, après s'être fait présenter le budget primitif de l'exercice "
        "considéré.\n\n"
        "1° Lui donne acte de la présentation faite du compte administratif, lequel peut se résumer ainsi :\n\n"
        "Résultats reportés            125 000,00            48 000,00\n\n"
        "2° Constate les identités de valeurs avec les indications du compte de gestion ;\n\n"
        "3° Reconnaît la sincérité des restes à réaliser ;\n\n"
        "4° Arrête les résultats définitifs tels que résumés ci-dessus.\n\n"
        "Vote : Pour : 4   Contre : 0   Abstention : 0\n\n"
        "Fait et délibéré les jour, mois et an susdits.\nLe Maire,\nOdile VAL\n"
    )
    assert [(p.numero, p.verbe) for p in acte.dispositif] == [
        ("1", "DONNE ACTE"),
        ("2", "CONSTATE"),
        ("3", "RECONNAÎT"),
        ("4", "ARRÊTE"),
    ]
    assert (acte.vote.pour, [p.nom for p in acte.signataires]) == (4, ["Odile VAL"])


def test_the_accountant_s_account() -> None:
    acte = _lire(
        "COMMUNE DE BELMARE\nNombre de membres\nAfférents au Conseil municipal : 15\nEn exercice : 14\n"
        "Qui ont pris part à la délibération : 12\nDate de la convocation\n05/04/2024\nDate d'affichage\n05/04/2024\n\n"
        "Séance du 12 avril 2024\n\nN° 2024-08\nObjet de la délibération : Compte de gestion 2023\n\n"
        "Le Conseil Municipal,\n\nAprès s'être fait présenter le budget unique de l'exercice 2023,\n\n"
        "1° Statuant sur l'ensemble des opérations ;\n2° Statuant sur l'exécution du budget,\n\n"
        "Déclare que le compte de gestion dressé par le receveur n'appelle ni observation ni réserve.\n\n"
        "Acte rendu exécutoire après dépôt en Sous-Préfecture le 16/04/2024\net publication du 16/04/2024\n\n"
        "Ainsi fait et délibéré les jour, mois et an que dessus.\nLe Maire,\nHugo TISON\n"
    )
    effectif = acte.seance.effectif
    assert (acte.numero, effectif.en_exercice, effectif.votants) == ("2024-08", 14, 12)
    assert [p.verbe for p in acte.dispositif] == ["DÉCLARE"]
    assert (acte.seance.convocation, acte.date_publication) == (date(2024, 4, 5), date(2024, 4, 16))
    assert [p.nom for p in acte.signataires] == ["Hugo TISON"]


def test_the_allocation_of_the_result_in_two_columns() -> None:
    acte = _lire(
        "RÉPUBLIQUE FRANÇAISE\nCommune de Montcairn\n\nDélibération du Conseil Municipal\nSéance du 15 avril 2024\n\n"
        "Membres en exercice : 11        Date de la convocation : 08/04/2024\n"
        "Présents : 9                    L'an deux mille vingt-quatre et le quinze avril l'assemblée régulièrement,\n"
        "Votants : 10                    s'est réunie sous la présidence de Inès PRADAL.\n"
        "Pour : 10                       Présents : Inès PRADAL, Luc MARNE\n"
        "Contre : 0                      Représentés : Jean ROC par Luc MARNE\n"
        "Abstentions : 0                 Excusés :\n"
        "                                Secrétaire de séance : Odile VAL\n\n"
        "Objet : Affectation du résultat - DE_2024_012\n\nLe Conseil Municipal,\n\n"
        "- après avoir entendu le compte administratif\n- considérant qu'il n'y a que des opérations régulières\n"
        "- constatant que le compte fait apparaître un excédent de 45 000.00\n\n"
        "décide d'affecter le résultat de fonctionnement comme suit :\n\nPour Mémoire\n"
        "RESULTAT DE L'EXERCICE :              25 000.00\n\n"
        "Fait et délibéré à MONTCAIRN, les jour, mois et an que dessus.\n\nLe Maire\nInès PRADAL\n"
    )
    effectif = acte.seance.effectif
    assert (acte.numero, acte.objet) == ("DE_2024_012", "Affectation du résultat")
    assert (effectif.en_exercice, effectif.presents, effectif.votants, effectif.pouvoirs) == (11, 9, 10, None)
    assert (acte.vote.mode, acte.vote.pour, acte.vote.contre) == (ModeVote.UNANIMITE, 10, 0)
    assert [p.verbe for p in acte.dispositif] == ["AFFECTE"]
    assert [p.nom for p in acte.signataires] == ["Inès PRADAL"]


def test_a_scheme_whose_articles_stand_above_the_decision() -> None:
    acte = _lire(
        f"{_TETE}Objet : Régime indemnitaire\n\nVu le code général de la fonction publique ;\n\n"
        "Le Maire propose d'adopter les dispositions suivantes :\n\n"
        "ARTICLE 1 - LES BÉNÉFICIAIRES\nLe régime est institué au profit des agents.\n\n"
        "ARTICLE 2 - DATE D'EFFET\nIl prendra effet au 1er mai 2024.\n\n"
        "Le conseil municipal, ouï l'exposé, après en avoir délibéré et à l'unanimité :\n"
        "- DÉCIDE d'instaurer le régime.\n- DIT que les crédits sont inscrits.\n"
    )
    assert [(p.numero, p.verbe) for p in acte.dispositif] == [
        ("1", None),
        ("2", None),
        (None, "INSTAURE"),
        (None, "DIT"),
    ]
    assert acte.vote.mode is ModeVote.UNANIMITE


def test_the_minutes_of_a_village() -> None:
    actes = _lire_tous(
        "COMMUNE DE VAIRE-BELMONT\nCOMPTE-RENDU DE LA RÉUNION DU CONSEIL MUNICIPAL\nDU MARDI 14 JANVIER 2025\n\n"
        "Le compte rendu de la séance du 3 décembre 2024 est adopté à l'unanimité.\n\n"
        "ORDRE DU JOUR :\n- Service de prévention\n- Questions diverses\n\n"
        "Délibération 2025-01 : Service de prévention\n\nAprès en avoir délibéré, le Conseil municipal accepte, par 5 "
        "voix pour et 1 abstention (M. ROC), l'adhésion au service.\n\n"
        "Délibération 2025-02 : Convention\n\nLe conseil municipal, à l'unanimité, autorise le Maire à signer.\n\n"
        "Questions diverses :\n- Le repas des aînés aura lieu le 2 février.\n\n"
        "L'ordre du jour étant épuisé, la séance est levée à 22h15.\n\n"
        "Le Maire                                La secrétaire de séance\n"
        "Luc MARNE                               Inès PRADAL\n"
    )
    assert [a.seance.date for a in actes] == [date(2025, 1, 14)] * 2
    assert [(a.vote.mode, a.vote.pour, a.vote.abstentions) for a in actes] == [
        (ModeVote.MAJORITE, 5, 1),
        (ModeVote.UNANIMITE, None, None),
    ]
    assert [p.texte for p in actes[1].dispositif] == ["autorise le Maire à signer."]


def test_those_who_receive_an_arrete_do_not_sign_it() -> None:
    acte = _lire(
        "MAIRIE DE MONTCAIRN\nARRÊTÉ N° 2025-017\nportant réglementation de la circulation\n\n"
        "Le Maire de MONTCAIRN,\nVu le code de la route ;\n\nARRÊTE\nArticle 1er : La rue est fermée.\n\n"
        "Fait à MONTCAIRN, le 10 mars 2025\nLe Maire,\nHugo TISON\n\nDIFFUSION :\nL'entreprise VAIRE TRAVAUX\n"
    )
    assert [p.nom for p in acte.signataires] == ["Hugo TISON"]


def test_a_title_below_the_number_of_a_decision_of_the_bureau() -> None:
    acte = _lire(
        "COMMUNAUTÉ DE COMMUNES DU VAL D'OSTRE\nBureau communautaire\nSéance du jeudi 6 février 2025 à 18h\n"
        "Décision du Bureau n° B2025_011\nGarantie d'emprunt - Les Trois Vallées\n\n"
        "Le Bureau communautaire,\nVu le code général des collectivités territoriales,\n\nDÉCIDE\n\n"
        "Article 1 : La garantie est accordée.\n"
    )
    assert (acte.numero, acte.objet) == ("B2025_011", "Garantie d'emprunt - Les Trois Vallées")


def test_a_numbered_title_that_a_full_stop_parts_from_its_number() -> None:
    acte = _lire(
        "Conseil municipal d'Ormevert\nSéance du 12 novembre 2024\n2024-11-07. Vœu pour le bureau de poste\n\n"
        "Considérant que La Poste envisage sa fermeture,\nLe conseil municipal d'Ormevert réuni ce jour :\n"
        "* s'oppose à la fermeture.\n"
    )
    assert (acte.numero, acte.objet) == ("2024-11-07", "Vœu pour le bureau de poste")
    assert acte.collectivite == "Commune d'Ormevert"


@pytest.mark.parametrize(
    "decide",
    [
        "adopte à l'unanimité les tarifs proposés, applicables au 1er janvier 2024.",
        "approuve à l'unanimité la décision modificative n° 1.",
        "adopte par 9 voix le règlement intérieur.",
    ],
)
def test_how_the_members_voted_stands_inside_what_they_decide(decide: str) -> None:
    acte = _lire(
        "SYNDICAT DES EAUX DE LA VAIRE\nDélibération n° 2023-19\nSéance du 11 décembre 2023\n"
        f"OBJET : Eau\n\nAprès en avoir délibéré, le comité syndical {decide}\n\n"
        "Pour copie conforme, le Président, Jean ROC\n"
    )
    assert [p.texte for p in acte.dispositif] == [decide]
    assert [(p.nom, p.qualite) for p in acte.signataires] == [("Jean ROC", "Président")]


def test_the_sentence_that_takes_up_the_proposal_stays_a_vote() -> None:
    acte = _lire(
        "COMMUNE D'ORMEVERT\nDélibération n° 2023-19\nSéance du 11 décembre 2023\nOBJET : Eau\n\n"
        "Il est proposé au conseil municipal :\n- de fixer les tarifs ci-joints.\n\n"
        "Le conseil municipal adopte à l'unanimité la proposition.\n"
    )
    assert [p.texte for p in acte.dispositif] == ["de fixer les tarifs ci-joints."]
    assert acte.vote.mode is ModeVote.UNANIMITE


def test_what_closes_a_sitting_or_certifies_the_act_is_no_provision() -> None:
    tete = (
        "COMMUNE D'ORMEVERT\nDélibération n° 2022-10\nSéance du 5 octobre 2022\nOBJET : Voies\n\nLe conseil municipal "
    )
    pieds = (
        "5) Questions diverses\n- Le repas aura lieu le 2 février.\nSéance levée à 22 h 10.\n",
        "Acte certifié exécutoire\n- Par publication ou notification le 12/10/2022\n"
        "- Par transmission au Contrôle de Légalité le 11/10/2022\n",
    )
    for pied in pieds:
        acte = _lire(f"{tete}décide :\n\nArticle 1 : Les voies sont dénommées.\n{pied}")
        assert [p.texte for p in acte.dispositif] == ["Les voies sont dénommées."]
    assert acte.controle_legalite is not None
    assert (acte.date_publication, acte.controle_legalite.date_transmission) == (date(2022, 10, 12), date(2022, 10, 11))
