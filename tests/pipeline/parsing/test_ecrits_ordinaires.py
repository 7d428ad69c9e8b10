"""How ordinary offices write their minutes and their extracts: each shape beside what must not be taken for it."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline import parsing, reading
from schemas.acte import Acte

_SEANCE = "COMMUNE D'ORMEVERT\nSéance du 16 septembre 2025\n"
_FIN = "Vu le code,\nAprès en avoir délibéré, à l'unanimité,\nDÉCIDE :\n- d'approuver le projet.\n"


def _lire_tous(texte: str) -> list[Acte]:
    lectures = parsing.analyser(reading.lire_octets(texte.encode(), "acte.txt"))
    assert all(lecture.texte_conserve for lecture in lectures)
    return [lecture.acte for lecture in lectures]


def _lire(texte: str) -> Acte:
    (acte,) = _lire_tous(texte)
    return acte


@pytest.mark.parametrize(
    "tete",
    [
        "Compte-rendu de la réunion du Conseil Municipal du 16 septembre 2025\n\n"
        "Le compte-rendu de la réunion du Conseil Municipal du 1er juillet 2025 est approuvé.",
        "Ormevert, le 25 septembre 2025\nExtrait des délibérations du Conseil Municipal\nDu 16 septembre 2025 à 18 h",
        "PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU MARDI 16 SEPTEMBRE 2025",
        "CONSEIL COMMUNAUTAIRE DU\n16 SEPTEMBRE 2025\nPROCÈS VERBAL",
        "L'an deux mille vingt-cinq, le seize septembre, le conseil s'est réuni.\n\n"
        "L'association a reçu une subvention lors du\nconseil municipal du 16 mars 2025.",
    ],
)
def test_the_day_in_the_title_of_minutes(tete: str) -> None:
    assert _lire(f"{tete}\n\nObjet : Approbation du projet\n\n{_FIN}").seance.date == date(2025, 9, 16)


@pytest.mark.parametrize(
    "recit",
    [
        "Par courrier en date du 5 octobre 2024, Monsieur le Préfet a rendu un avis favorable.",
        "Le Président expose les dispositions de la loi n° 99-586 du 12 juillet 1999 relative à la coopération.",
    ],
)
def test_the_day_of_another_act_is_not_the_sitting_s(recit: str) -> None:
    assert _lire(f"LE CONSEIL MUNICIPAL\n\n{recit}\n\n{_FIN}").seance.date is None


def test_the_day_of_convocation_below_its_label_and_the_next_column() -> None:
    tete = (
        f"{_SEANCE}Date de convocation : Présents : Odile VAL, Luc MARNE, Aminata QUÉRARD, Édouard TIXIER,\n"
        "09/09/2025 Hugo TISON, Inès PRADAL\n\nObjet : Approbation du projet\n\n"
    )
    assert _lire(tete + _FIN).seance.convocation == date(2025, 9, 9)


@pytest.mark.parametrize(
    ("phrase", "nom"),
    [
        (
            "Luc MARNE pouvoir à Odile VAL. Il a été procédé à la nomination d'un secrétaire pris au sein du conseil. "
            "Monsieur Hugo TISON est désigné pour remplir cette fonction.",
            "Hugo TISON",
        ),
        ("SECRÉTAIRE DE SÉANCE : Mme PRADAL Inès\nOrdre du jour :\n- Tarifs", "PRADAL Inès"),
        ("Secrétaire de séance : Mademoiselle PRADAL.", "PRADAL"),
        ("Secrétaire de séance : PRADAL I.", "PRADAL I."),
    ],
)
def test_who_held_the_pen(phrase: str, nom: str) -> None:
    acte = _lire(f"{_SEANCE}{phrase}\n\nObjet : Approbation du projet\n\n{_FIN}")
    assert acte.seance.secretaire is not None
    assert acte.seance.secretaire.nom == nom


def test_whoever_is_given_the_floor_does_not_sign() -> None:
    suite = (
        "\nB - Zone des Prés\nMonsieur le Président laisse la parole à M. MARNE qui expose les éléments suivants :\n"
    )
    acte = _lire(f"{_SEANCE}Objet : Approbation du projet\n\n{_FIN}{suite}")
    assert acte.signataires == ()


_ORDRE = "PROCÈS-VERBAL DU CONSEIL MUNICIPAL DE BELMARE\nSéance du 16 septembre 2025\n\n"
_ADOPTE = "Le conseil municipal, après en avoir délibéré, à l'unanimité :\n- APPROUVE la demande.\n\n"


@pytest.mark.parametrize(
    ("titres", "lus"),
    [
        (
            ["CC02_2025 FINANCES - TARIFS DE LA CANTINE ET DE LA GARDERIE\nDU BOURG", "CC03_2025 VOIRIE - Rue basse"],
            [
                ("CC02_2025", "FINANCES - TARIFS DE LA CANTINE ET DE LA GARDERIE DU BOURG"),
                ("CC03_2025", "VOIRIE - Rue basse"),
            ],
        ),
        (
            ["DCM 2025-061 OBJET : Vente d'un terrain", "2025-062 Achat d'un car"],
            [("2025-061", "Vente d'un terrain"), ("2025-062", "Achat d'un car")],
        ),
        (
            ["2025-02-001\nII – Installation d'un délégué :", "2025-02-002\nIII – Budget annexe :"],
            [("2025-02-001", "Installation d'un délégué"), ("2025-02-002", "Budget annexe")],
        ),
        (
            [
                "Délibération n°20250916-01\n\n  Subvention à la chorale",
                "Délibération n°20250916-02\n\n  Prêt de la salle",
            ],
            [("20250916-01", "Subvention à la chorale"), ("20250916-02", "Prêt de la salle")],
        ),
        (["I. Tarifs de la salle", "II. Prêt du car"], [(None, "Tarifs de la salle"), (None, "Prêt du car")]),
        (["1 - Tarifs de la salle", "2 - Prêt du car"], [(None, "Tarifs de la salle"), (None, "Prêt du car")]),
    ],
)
def test_minutes_are_cut_at_each_title(titres: list[str], lus: list[tuple[str | None, str]]) -> None:
    texte = _ORDRE + "".join(f"{t}\n\nLa commission a donné son avis sur ce dossier.\n\n{_ADOPTE}" for t in titres)
    assert [(a.numero, a.objet) for a in _lire_tous(texte)] == lus


def test_a_title_of_minutes_stands_below_what_the_president_says() -> None:
    parole = "Monsieur le Président présente ses vœux à l'assemblée.\n\n"
    texte = _ORDRE + "".join(
        f"{parole}{n} Tarifs de la salle\n\nDossier connu.\n\n{_ADOPTE}" for n in ("2025-1", "2025-2")
    )
    assert [a.objet for a in _lire_tous(texte)] == ["Tarifs de la salle"] * 2


@pytest.mark.parametrize(
    ("tete", "numero"),
    [
        ("Ordre du jour :\n- Délibération n° 1906202501 du 19 juin 2025 : retrait", None),
        ("Sous la présidence d'Odile VAL, habilitée par arrêté n° 2025/22 en date du 1er mars 2025", None),
        ("DÉLIBÉRATION N° 2025/A 202 annule et remplace\nl'arrêté n° 05/A060", "2025/A 202"),
        ("Extrait de la délibération n° 2025-14", "2025-14"),
    ],
)
def test_the_number_of_another_act_is_not_this_one_s(tete: str, numero: str | None) -> None:
    assert _lire(f"{_SEANCE}{tete}\n\nObjet : Approbation du projet\n\n{_FIN}").numero == numero


def test_an_arrete_that_replaces_another_bears_its_own_number() -> None:
    texte = (
        "Arrêté du Maire N°2025/A 202 Annule et Remplace\nl'Arrêté N°05/A060\n\nCOMMUNE D'ORMEVERT\n\n"
        "Le Maire de la commune d'Ormevert,\n\nVu le code de la route,\n\nA R R E T E\n\nARTICLE 1 : Rue fermée.\n\n"
        "Fait à Ormevert, le 3 mars 2025.\n\nLe Maire,\nOdile VAL\n"
    )
    assert _lire(texte).numero == "2025/A 202"


@pytest.mark.parametrize(
    ("tete", "nom"),
    [
        ("COMMUNE D'ORMEVERT EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS République Française", "Commune d'Ormevert"),
        (
            "COMPTE RENDU DE LA SÉANCE DU CONSEIL MUNICIPAL DE VAIRE SUR OSTRE DU 03 JUILLET 2025",
            "Commune de Vaire sur Ostre",
        ),
        (
            "les membres du Conseil Municipal de Vaire-Belmont, légalement convoqués, se sont assemblés",
            "Commune de Vaire-Belmont",
        ),
        (
            "Le conseil municipal s'est réuni sous la présidence de Mme Odile VAL, Maire de Montcairn.",
            "Commune de Montcairn",
        ),
        ("CONSEIL MUNICIPAL DU LUNDI 3 MARS 2025\nOrdre du jour : délégués auprès du Syndicat mixte des Vallées", None),
        ("Le comité syndical s'est réuni à l'Hôtel de Ville de Montcairn", None),
        ("DÉSAFFECTATION DE L'ENSEMBLE IMMOBILIER\nLE CONSEIL MUNICIPAL,", None),
        ("Le Conseil Municipal salue la mémoire d'Odile VAL, Maire de Montcairn.", None),
    ],
)
def test_the_name_that_no_line_announces(tete: str, nom: str | None) -> None:
    assert _lire(f"{tete}\n\nObjet : Approbation du projet\n\n{_FIN}").collectivite == nom


@pytest.mark.parametrize(
    ("ligne", "pouvoirs"),
    [("Absents et procurations : 4", None), ("Nombre de « pouvoirs » 14", 14), ("Pouvoirs : 2", 2)],
)
def test_absents_are_no_proxies(ligne: str, pouvoirs: int | None) -> None:
    tete = f"{_SEANCE}En exercice : 19\nPrésents : 15\n{ligne}\n\nObjet : Approbation du projet\n\n"
    assert _lire(tete + _FIN).seance.effectif.pouvoirs == pouvoirs


def test_what_was_posted_with_the_convocation_is_no_publication() -> None:
    fin = "\nConvocation aux membres du conseil et affichage le 9 septembre 2025\n"
    assert _lire(f"{_SEANCE}Objet : Approbation du projet\n\n{_FIN}\nFait à Ormevert{fin}").date_publication is None


def test_a_bullet_that_the_extraction_left_alone_opens_what_stands_below() -> None:
    corps = (
        "Le conseil municipal, au regard de cette présentation, à l'unanimité décide d' :\n-\n\n"
        "Autoriser le maire à signer la convention,\n\n-\n\nDe donner tous pouvoirs au maire.\n"
    )
    acte = _lire(f"{_SEANCE}Objet : Approbation du projet\n\nLe maire présente le dossier.\n\n{corps}")
    assert [(p.verbe, p.texte[:9]) for p in acte.dispositif] == [("AUTORISE", "Autoriser"), ("DONNE", "De donner")]


def test_the_acknowledgement_of_the_state_s_representative_is_no_decision() -> None:
    fin = "ACTE EXÉCUTOIRE\nReçu par le représentant de l'État\nle 18/09/2025\net publié le 19/09/2025\n"
    acte = _lire(f"{_SEANCE}Objet : Approbation du projet\n\n{_FIN}{fin}")
    assert len(acte.dispositif) == 1
    assert acte.controle_legalite is not None
    assert (acte.controle_legalite.date_reception, acte.date_publication) == (date(2025, 9, 18), date(2025, 9, 19))


@pytest.mark.parametrize(
    "fin", ["La séance est levée à 23 heures.", "Levée de séance : 21h30", "La séance se termine à 12h50"]
)
def test_the_end_of_the_sitting_is_no_part_of_what_is_decided(fin: str) -> None:
    acte = _lire(f"{_SEANCE}Objet : Approbation du projet\n\n{_FIN}{fin}\n")
    assert [p.texte for p in acte.dispositif] == ["d'approuver le projet."]


def test_a_roll_in_capitals_decides_nothing() -> None:
    vote = "\nPour 15\n\nConseillers présents\n\nARMAND Odile MARNE Luc TISON Hugo\n"
    acte = _lire(f"{_SEANCE}Objet : Approbation du projet\n\n{_FIN}{vote}")
    assert [p.verbe for p in acte.dispositif] == ["APPROUVE"]


def test_an_assembly_called_to_decide() -> None:
    corps = "Appelé à se prononcer, le Conseil donne son accord et pouvoir à la Présidente pour signer le permis.\n"
    acte = _lire(f"{_SEANCE}Objet : Approbation du projet\n\nLe projet est connu de tous.\n\n{corps}")
    assert [p.verbe for p in acte.dispositif] == ["DONNE"]


@pytest.mark.parametrize(
    "ligne", ["Ayant entendu l'exposé du Rapporteur,", "-=-=-=-=-=-=-=-", "Section de fonctionnement :"]
)
def test_what_is_no_object(ligne: str) -> None:
    assert _lire(f"LE CONSEIL MUNICIPAL\n\n{ligne}\n\n{_FIN}").objet is None


def test_what_the_head_of_minutes_decides_is_no_act_s() -> None:
    tete = (
        "COMMUNE D'ORMEVERT\nCompte rendu de la réunion du conseil municipal du 16 septembre 2025\n\n"
        "Le conseil municipal décide de désigner Mme Odile VAL, qui remplira les fonctions de secrétaire.\n\n"
        "Pour : 26 - Contre : 0 - Abstention : 0\n\n"
    )
    corps = (
        "LE CONSEIL MUNICIPAL\n\nVu le budget ;\n\nAPPROUVE la décision.\n\nPour : 25 - Contre : 0 - Abstention : 1\n\n"
    )
    actes = _lire_tous(f"{tete}2025.84 : BUDGET PRINCIPAL\n\n{corps}2025.85 : BUDGET ANNEXE\n\n{corps}")
    assert [a.numero for a in actes] == ["2025.84", "2025.85"]
    for acte in actes:
        assert [p.verbe for p in acte.dispositif] == ["APPROUVE"]
        assert (acte.vote.pour, acte.vote.abstentions, len(acte.visas)) == (25, 1, 1)
        assert acte.seance.secretaire is not None


def test_a_title_ends_what_the_secretary_s_label_names() -> None:
    tete = f"{_SEANCE}Secrétaire de séance : Hugo TISON\nTarifs de la salle basse\nN°36/2025\nLe dossier est prêt.\n\n"
    acte = _lire(tete + _FIN)
    assert (acte.objet, acte.numero) == ("Tarifs de la salle basse", "36/2025")


def test_an_item_of_a_list_is_no_object() -> None:
    liste = "Sont proposés à la vente :\n- parcelle des Prés,\n- parcelle du Bourg\n\n"
    assert _lire(f"LE CONSEIL MUNICIPAL\n\n{liste}{_FIN}").objet not in {"parcelle des Prés,", "parcelle du Bourg"}


def test_the_day_of_posting_and_a_speech_close_what_is_decided() -> None:
    fin = "\nM. le Maire précise que les crédits sont inscrits.\n\n          Date affichage : 19 septembre 2025\n"
    acte = _lire(f"{_SEANCE}Objet : Approbation du projet\n\n{_FIN}{fin}")
    assert [p.texte for p in acte.dispositif] == ["d'approuver le projet."]
    assert acte.date_publication == date(2025, 9, 19)


def test_a_text_that_calls_itself_an_arrete_is_one() -> None:
    texte = (
        "Considérant qu'il convient de prévenir les nuisances,\n\nArticle 1 : La baignade est interdite.\n\n"
        "Article 2 : Les infractions au présent arrêté seront poursuivies.\n"
    )
    assert _lire(texte).nature.value == "AR"


@pytest.mark.parametrize(
    ("phrase", "organe"),
    [
        ("Le Conseil Communautaire :\n- Prend acte du débat.\n", "Conseil communautaire"),
        (
            "Le conseil de la communauté, à l'unanimité, décide :\n- d'approuver le projet.\n",
            "Conseil de la communauté",
        ),
    ],
)
def test_who_decides(phrase: str, organe: str) -> None:
    recit = "Dans les communes, le maire présente au conseil municipal un rapport.\n\nConsidérant ce rapport,\n"
    assert _lire(f"DÉBAT BUDGÉTAIRE\n\n{recit}{phrase}").organe == organe


def test_an_assembly_that_has_listened_decides() -> None:
    corps = "À l'écoute de ces arguments, le conseil décide à l'unanimité de prescrire la révision du plan.\n"
    assert [p.verbe for p in _lire(f"Le maire précise que le plan date de 2010.\n\n{corps}").dispositif] == ["PRESCRIT"]
