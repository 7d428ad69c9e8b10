"""What a small table of the head or of the vote says, whatever its columns and their order."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.parsing import analyser
from pipeline.parsing.tableau import cellules, comptes
from pipeline.reading import lire_octets
from schemas.acte import Acte, Effectif


def _acte(tableau: str) -> Acte:
    texte = (
        f"COMMUNE DE BELMARE\nConseil municipal du 3 mai 2024\n{tableau}\nObjet : Subvention\n"
        "Vu le code,\nAprès en avoir délibéré, à l'unanimité,\nAPPROUVE le plan.\n"
    )
    (lecture,) = analyser(lire_octets(texte.encode(), "acte.txt"))
    assert lecture.texte_conserve
    return lecture.acte


@pytest.mark.parametrize(
    "libelle", ["Délibération", "N°", "N° d'acte", "Numéro de la délibération", "DÉLIBÉRATION N°", "N° de délibération"]
)
@pytest.mark.parametrize("numero", ["2024/031", "D24-031", "031", "CM_2024_031"])
def test_a_column_may_hold_the_number_of_the_act(libelle: str, numero: str) -> None:
    lu = _acte(f"{libelle}   En exercice   Présents   Procurations   Votants\n{numero}   19   15   /   15")
    assert lu.numero == numero
    assert lu.seance.effectif == Effectif(en_exercice=19, presents=15, votants=15, pouvoirs=0)


def test_the_day_of_a_posting_is_a_column_like_another() -> None:
    lu = _acte(
        "Date de la convocation | Date d'affichage | Nombre de membres en exercice | Présents | Votants\n"
        "26/04/2024 | 27/04/2024 | 19 | 15 | 17"
    )
    assert lu.seance.convocation == date(2024, 4, 26)
    assert lu.seance.effectif == Effectif(en_exercice=19, presents=15, votants=17)
    assert lu.date_publication is None


def test_one_table_may_give_who_was_there_and_how_they_voted() -> None:
    lu = _acte("En exercice  Présents  Votants  Pour  Contre  Abstentions\n19  15  17  14  2  1")
    assert lu.seance.effectif == Effectif(en_exercice=19, presents=15, votants=17)
    assert (lu.vote.pour, lu.vote.contre, lu.vote.abstentions) == (14, 2, 1)


def test_each_table_is_read_and_the_first_one_wins() -> None:
    lignes = ["Présents Votants", "15 17", "Pour Contre Abstention", "15 / 2", "Présents Pouvoirs", "14 2"]
    assert comptes(cellules(lignes)) == {
        "presents": 15, "votants": 17, "pour": 15, "contre": 0, "abstentions": 2, "pouvoirs": 2,
    }  # fmt: skip


@pytest.mark.parametrize(
    "rangee", ["19 15", "19 15 17 18", "D24-031 15 17", "19 15 1er", "lundi mardi jeudi", "19 15 12345"]
)
def test_values_that_do_not_fit_their_columns_are_none_of_them(rangee: str) -> None:
    assert cellules(["En exercice Présents Votants", rangee]) == {}
