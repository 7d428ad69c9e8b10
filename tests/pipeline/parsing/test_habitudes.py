"""Habits that ordinary offices have, each beside what it must not be taken for."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline import parsing, reading
from schemas.acte import Acte
from schemas.erreurs import LectureImpossible

_TETE = "COMMUNE D'ORMEVERT\nConseil municipal\nSéance du 16 septembre 2025\n\n"
_FIN = "Vu le code,\n\nAprès en avoir délibéré, à l'unanimité,\n\nDÉCIDE :\n\n- d'approuver le projet.\n"


def _lire(texte: str) -> Acte:
    (lecture,) = parsing.analyser(reading.lire_octets(texte.encode(), "acte.txt"))
    assert lecture.texte_conserve
    return lecture.acte


def test_an_act_without_reasons_nor_usual_hinge_is_an_act() -> None:
    acte = _lire(
        f"{_TETE}Délibération n° 2025.076\nObjet : Subventions\n\nLe conseil municipal, après examen des dossiers et "
        "délibération,\n\n » ATTRIBUE les subventions du tableau ;\n\n » DIT que les crédits sont ouverts.\n"
    )
    assert [p.verbe for p in acte.dispositif] == ["ATTRIBUE", "DIT"]


def test_a_numbered_title_and_an_object_make_an_act() -> None:
    assert _lire("Délibération n° 2025-76\n\nObjet : Subventions\n\nIl est constaté que rien n'est prêt.\n").numero
    with pytest.raises(LectureImpossible, match="LEC-10"):
        _lire("Objet : Subventions\n\nMadame, je vous remercie de votre délibération n° 2025-76.\n")


@pytest.mark.parametrize(
    "titre",
    [
        "N° 84-2025 : Tarifs de la piscine\n______________________________________________",
        "D-2025/26\nTarifs de la piscine",
        "Rapport n° 100\n\nDÉLIBÉRATION N° 2025-AD-007\nTarifs de la piscine\n\nPrésidence de M. Luc MARNE, Président",
        "Objet de la question : Tarifs de la piscine",
    ],
)
def test_the_object_stands_alone(titre: str) -> None:
    assert _lire(f"{_TETE}{titre}\n\n{_FIN}").objet == "Tarifs de la piscine"


def test_the_president_is_named_before_the_office_that_a_comma_brings() -> None:
    acte = _lire(
        f"{_TETE}Étaient présents :\nM. Luc MARNE, Maire, président de séance\nMme Odile VAL\n\n"
        f"Objet : Tarifs\n\n{_FIN}"
    )
    assert acte.seance.president and acte.seance.president.nom == "Luc MARNE"


def test_the_secretary_who_is_named_by_a_participle() -> None:
    acte = _lire(
        f"{_TETE}Le conseil, réuni sous la présidence de Mme Odile VAL, Maire, le secrétaire de séance étant M. Luc "
        f"MARNE,\n\nObjet : Tarifs\n\n{_FIN}"
    )
    assert acte.seance.secretaire and acte.seance.secretaire.nom == "Luc MARNE"


@pytest.mark.parametrize(
    ("compte", "attendu"),
    [
        ("Présents (20/23) : Mmes Odile VAL, Inès PRADAL", (23, 20, None)),
        ("Membres composant le conseil ........ 45\nMembres présents ........ 40", (45, 40, None)),
        ("Conseillers en exercice : 53\nAbsents sans pouvoir (3) : M. Luc MARNE", (53, None, None)),
    ],
)
def test_counts(compte: str, attendu: tuple[int | None, int | None, int | None]) -> None:
    effectif = _lire(f"{_TETE}{compte}\n\nObjet : Tarifs\n\n{_FIN}").seance.effectif
    assert (effectif.en_exercice, effectif.presents, effectif.pouvoirs) == attendu


@pytest.mark.parametrize(
    "vote",
    [
        "Décision du conseil municipal : adopté à la majorité\nVotes pour : 38\nVotes contre : 1\nAbstentions : 2",
        "Cette délibération est adoptée à la majorité.\n\nPour   Contre   Abstention(s)\n38     1        2",
        "Expression des groupes\nGroupe   Vote\nUn avenir commun   Pour\n\nPour : 38 ; Contre : 1 ; Abstentions : 2.",
    ],
)
def test_the_vote_is_no_part_of_the_last_article(vote: str) -> None:
    acte = _lire(f"{_TETE}Objet : Tarifs\n\nDÉCIDE\n\nARTICLE 1 : De fixer le tarif à 3 €.\n\n{vote}\n")
    assert [p.texte for p in acte.dispositif] == ["De fixer le tarif à 3 €."]
    assert acte.vote and (acte.vote.pour, acte.vote.contre, acte.vote.abstentions) == (38, 1, 2)


def test_what_is_posted_before_the_sitting_is_the_convocation() -> None:
    acte = _lire(
        f"{_TETE}Date de la convocation : 09/09/2025\nDate d'affichage : 09/09/2025\n\nObjet : Tarifs\n\n{_FIN}\n"
        "Affichée le 18/09/2025\n"
    )
    assert acte.date_publication == date(2025, 9, 18)


def test_a_high_commissioner_receives_what_a_prefect_does_elsewhere() -> None:
    controle = _lire(
        f"{_TETE}Objet : Tarifs\n\n{_FIN}\nTransmis au haut-commissariat le 20/09/2025\n"
    ).controle_legalite
    assert controle and controle.date_transmission == date(2025, 9, 20)


def test_the_date_of_a_foot_that_names_no_place() -> None:
    acte = _lire(
        "VILLE D'ORMEVERT\n\nARRÊTÉ N° 2025-12\n\nObjet : Stationnement\n\nLE MAIRE,\n\nVu le code,\n\nARRÊTE\n\n"
        "ARTICLE 1 : Le stationnement est interdit.\n\nFait le 24 janvier 2025\n\nLe Maire,\nOdile VAL\n"
    )
    assert acte.seance.date == date(2025, 1, 24)
    assert [p.texte for p in acte.dispositif] == ["Le stationnement est interdit."]


@pytest.mark.parametrize(
    ("ligne", "suite"),
    [
        ("CONSEIL DÉPARTEMENTAL DE LA HAUTE-OSTRE", "La commission permanente, réunie le 16 septembre 2025,"),
        ("Résidence autonomie Les Tilleuls", "Conseil d'administration du 16/09/2025"),
    ],
)
def test_the_name_of_an_authority_of_its_own_kind(ligne: str, suite: str) -> None:
    nom = _lire(f"{ligne}\n\n{suite}\n\nObjet : Tarifs\n\n{_FIN}").collectivite
    assert nom and nom.upper() == ligne.upper()
