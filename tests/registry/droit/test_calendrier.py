"""Holidays: the days of the code, from when each exists, and what cannot be computed."""

from datetime import date, timedelta

import holidays
import pytest

from registry.droit.calendrier import est_ferie, paques, territoire_connu
from schemas.collectivite import Territoire
from schemas.erreurs import CodeSortie, Refus

SUBDIVISIONS = {
    "metropole": None,
    "alsace-moselle": "57",
    "guadeloupe": "971",
    "martinique": "972",
    "guyane": "973",
    "la-reunion": "974",
    "mayotte": "976",
    "saint-barthelemy": "BL",
}
"""Name of each territory in the `holidays` package."""

ECARTS = {
    "guadeloupe": {"Vendredi saint", "Mi-Carême", "Fête de Victor Schoelcher"},
    "martinique": {"Fête de Victor Schoelcher"},
}
"""Days that the package adds and the code does not: usage only, they move no deadline."""


def ecarts_avec_le_second_avis(territoire: str, annees: range) -> set[str]:
    autre = holidays.France(subdiv=SUBDIVISIONS[territoire], years=annees, language="fr")
    jour, fin = date(annees.start, 1, 1), date(annees.stop - 1, 12, 31)
    trouves = set()
    while jour <= fin:
        if (est_ferie(jour, territoire) is None) != (jour not in autre):
            trouves.add(autre.get(jour) or f"{jour} {est_ferie(jour, territoire)}")
        jour += timedelta(days=1)
    return trouves


@pytest.mark.parametrize("territoire", SUBDIVISIONS)
def test_a_second_opinion_differs_only_by_days_of_usage(territoire: str) -> None:
    assert ecarts_avec_le_second_avis(territoire, range(2013, 2041)) == ECARTS.get(territoire, set())


def test_the_second_opinion_drops_whit_monday_for_three_years_where_the_code_kept_it() -> None:
    lundis = {date(2005, 5, 16), date(2006, 6, 5), date(2007, 5, 28)}
    assert ecarts_avec_le_second_avis("metropole", range(1984, 2013)) == {f"{j} Lundi de Pentecôte" for j in lundis}


@pytest.mark.parametrize(
    ("annee", "dimanche"),
    [(1818, (3, 22)), (1961, (4, 2)), (2000, (4, 23)), (2024, (3, 31)), (2038, (4, 25)), (2285, (3, 22))],
)
def test_easter_is_computed(annee: int, dimanche: tuple[int, int]) -> None:
    assert paques(annee) == date(annee, *dimanche)


def test_each_holiday_exists_from_its_text_on() -> None:
    assert est_ferie(date(1983, 5, 27), "guadeloupe") is None
    assert est_ferie(date(1984, 5, 27), "guadeloupe") == "Abolition de l’esclavage"
    assert est_ferie(date(1983, 12, 20), "la-reunion") == "Abolition de l’esclavage"
    assert est_ferie(date(2011, 10, 9), "saint-barthelemy") is None
    assert est_ferie(date(2012, 10, 9), "saint-barthelemy") is not None
    assert est_ferie(date(1958, 5, 8), "metropole") is not None
    assert est_ferie(date(1974, 5, 8), "metropole") is None
    assert est_ferie(date(1982, 5, 8), "metropole") == "Victoire de 1945"
    assert est_ferie(date(1921, 11, 11), "metropole") is None


def test_good_friday_and_saint_stephen_hold_in_alsace_moselle_alone() -> None:
    for jour, nom in ((date(2026, 4, 3), "Vendredi saint"), (date(2026, 12, 26), "Saint-Étienne")):
        assert est_ferie(jour, "alsace-moselle") == nom
        assert all(est_ferie(jour, t) is None for t in Territoire if t != "alsace-moselle")
    assert est_ferie(date(2026, 4, 3), "alsace-moselle", vendredi_saint=False) is None


@pytest.mark.parametrize("ecrit", ["La Réunion", "LA-REUNION", "la_reunion", " la  reunion "])
def test_a_territory_is_known_in_any_spelling(ecrit: str) -> None:
    assert territoire_connu(ecrit) is Territoire.LA_REUNION


@pytest.mark.parametrize("territoire", ["saint-martin", "Polynésie française", "nouvelle-caledonie", "narnia", ""])
def test_a_territory_that_cannot_be_computed_is_refused_and_says_why(territoire: str) -> None:
    with pytest.raises(Refus) as refus:
        territoire_connu(territoire)
    assert refus.value.sortie is CodeSortie.REFUS
    assert territoire in str(refus.value)
