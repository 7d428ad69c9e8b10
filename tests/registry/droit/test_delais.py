"""Periods: dated examples, the outside table when it is there, and properties that hold for every day."""

import calendar
import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.droit.calendrier import est_ferie
from registry.droit.delais import REGLES, delai
from schemas.collectivite import Territoire
from schemas.erreurs import CodeSortie, MauvaisUsage, Refus
from schemas.vie_json import delai_en_json

ICI = Path(__file__).resolve()
PARTAGE = ICI.parents[3] / ".." / "shared" / "design" / "delais.tsv"
FRANCS = ("REP_2M", "DEFERE_2M", "CONSEILLER_2M", "REP_3M_DISTANCE", "REP_4M_DISTANCE", "RG_SILENCE_2M")
JOURS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
TERRITOIRES = st.sampled_from(sorted(Territoire))


def lignes(fichier: Path) -> Iterator[dict[str, str]]:
    with fichier.open(encoding="utf-8", newline="") as texte:
        yield from csv.DictReader(texte, delimiter="\t")


def trois_dates(regle: str, depart: str, territoire: str) -> tuple[str, str, str]:
    r = delai(regle, date.fromisoformat(depart), territoire)
    return r.dernier_jour.isoformat(), r.prudent.isoformat(), r.au_plus_tard.isoformat()


@pytest.mark.parametrize(
    "ligne", list(lignes(ICI.with_name("exemples.tsv"))), ids=lambda e: f"{e['regle']}-{e['depart']}-{e['territoire']}"
)
def test_our_dated_examples(ligne: dict[str, str]) -> None:
    attendu = (ligne["dernier_jour"], ligne["prudent"], ligne["au_plus_tard"])
    assert trois_dates(ligne["regle"], ligne["depart"], ligne["territoire"]) == attendu, ligne["pourquoi"]


def test_the_dated_cases_of_decisions_and_guides() -> None:
    if not PARTAGE.exists():
        pytest.skip("../shared/design/delais.tsv is absent")
    cas = list(lignes(PARTAGE))
    assert len(cas) > 50
    for ligne in cas:
        attendu = (ligne["expected_last_day"], ligne["prudent"], ligne["au_plus_tard"])
        assert trois_dates(ligne["rule"], ligne["event_date"], ligne["territory"]) == attendu, ligne["id"]


@given(st.sampled_from(FRANCS), JOURS, TERRITOIRES)
def test_a_rolled_period_never_ends_on_a_closed_day(regle: str, depart: date, territoire: str) -> None:
    r = delai(regle, depart, territoire)
    assert r.dernier_jour.weekday() < 5
    assert est_ferie(r.dernier_jour, territoire) is None
    for borne in (r.prudent, r.au_plus_tard):
        assert borne.weekday() < 5
        assert est_ferie(borne, territoire, vendredi_saint=False) is None


@given(st.sampled_from(sorted(REGLES)), JOURS, TERRITOIRES)
def test_bounds_stand_in_order_and_the_steps_lead_to_the_last_day(regle: str, depart: date, territoire: str) -> None:
    r = delai(regle, depart, territoire)
    assert r.prudent <= r.dernier_jour <= r.au_plus_tard
    assert r.etapes[0].date == depart
    assert r.etapes[-1].date == r.dernier_jour
    assert all(e.motif.endswith((".", "minuit")) for e in r.etapes)


@given(JOURS, TERRITOIRES)
def test_two_months_are_never_shorter_than_fifty_nine_days(depart: date, territoire: str) -> None:
    r = delai("REP_2M", depart, territoire)
    assert r.dernier_jour >= depart + timedelta(days=59)
    assert r.dernier_jour <= depart + timedelta(days=62 + 1 + 5) or r.dernier_jour == date(2020, 8, 24)


@given(st.sampled_from(FRANCS), JOURS, TERRITOIRES)
def test_a_later_start_never_ends_earlier(regle: str, depart: date, territoire: str) -> None:
    un, deux = delai(regle, depart, territoire), delai(regle, depart + timedelta(days=1), territoire)
    if un.dernier_jour != date(2020, 8, 24):
        assert un.dernier_jour <= deux.dernier_jour


@given(JOURS, TERRITOIRES)
def test_distance_adds_its_months_and_silence_its_own_two(depart: date, territoire: str) -> None:
    dates = [delai(r, depart, territoire).dernier_jour for r in ("REP_2M", "REP_3M_DISTANCE", "REP_4M_DISTANCE")]
    if date(2020, 8, 24) not in dates:
        assert dates == sorted(dates)
    naissance = delai("RG_IMPLICITE", depart).dernier_jour
    assert (
        delai("RG_SILENCE_2M", depart, territoire).dernier_jour == delai("REP_2M", naissance, territoire).dernier_jour
    )


def test_a_walk_through_the_calendar_finds_the_same_days() -> None:
    """Another way: no month arithmetic, another Easter; every start of eight years."""
    feries = holidays.France(years=range(2021, 2031))
    jour = date(2021, 1, 1)
    while jour < date(2029, 1, 1):
        assert delai("REP_2M", jour).dernier_jour == en_marchant(jour, feries), jour
        jour += timedelta(days=1)


def en_marchant(depart: date, feries: holidays.HolidayBase) -> date:
    mois = 0
    jour = depart
    while not (mois == 2 and (jour.day == depart.day or dernier_du_mois(jour))):
        jour += timedelta(days=1)
        mois += jour.day == 1
    jour += timedelta(days=1)
    while jour.weekday() >= 5 or jour in feries:
        jour += timedelta(days=1)
    return jour


def dernier_du_mois(jour: date) -> bool:
    return jour.day == calendar.monthrange(jour.year, jour.month)[1]


def test_methods_differ_only_at_known_month_ends() -> None:
    jour, departs = date(2015, 1, 1), set()
    while jour.year < 2040:
        r = delai("REP_2M", jour)
        if r.prudent != r.au_plus_tard:
            departs.add((jour.month, jour.day))
        jour += timedelta(days=1)
    assert departs <= {(12, 28), (12, 29), (12, 30), (2, 28), (2, 29), (6, 30), (7, 30), (11, 30)}


def test_an_unknown_rule_is_refused_with_the_list() -> None:
    with pytest.raises(MauvaisUsage) as refus:
        delai("REP_6M", date(2026, 1, 1))
    assert refus.value.sortie is CodeSortie.USAGE
    assert all(nom in str(refus.value) for nom in REGLES)


def test_the_end_of_the_calendar_is_refused_and_its_last_year_computes() -> None:
    assert delai("REP_4M_DISTANCE", date(9998, 12, 31)).dernier_jour.year == 9999
    with pytest.raises(MauvaisUsage):
        delai("REP_2M", date(9999, 12, 31))


def test_a_territory_without_calendar_is_refused() -> None:
    with pytest.raises(Refus):
        delai("REP_2M", date(2026, 1, 1), "saint-martin")


def test_the_answer_in_json_names_its_steps() -> None:
    reponse = delai_en_json(delai("REP_2M", date(2025, 12, 16)))
    assert list(reponse) == ["regle", "depart", "territoire", "dernier_jour", "prudent", "au_plus_tard", "etapes"]
    assert reponse["dernier_jour"] == "2026-02-17"
    assert reponse["etapes"][0] == {"date": "2025-12-16", "motif": "Point de départ : ce jour ne compte pas."}
