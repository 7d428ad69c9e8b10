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
