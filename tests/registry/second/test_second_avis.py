"""The second, naive reading of the law against the dated cases, and against the first, every day of 26 years."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date

import pytest

from registry.droit.calendrier import est_ferie, paques, raison_non_ouvrable
from registry.droit.delais import REGLES as PREMIERES_REGLES
from registry.droit.delais import delai
from tests.lieux import partage
from tests.registry.second.delais import REGLES, Reponse
from tests.registry.second.jours import TERRITOIRES, dimanche_de_paques, jours_de, jours_feries, ouvre

ANNEES = range(2015, 2041)
ANNEES_DES_FERIES = range(1983, 2041)


def premier_avis(regle: str, jour: date, territoire: str) -> Reponse:
    """What the product answers."""
    resultat = delai(regle, jour, territoire)
    return Reponse(resultat.dernier_jour, resultat.prudent, resultat.au_plus_tard)


def desaccords(regle: str, territoire: str, jours: Iterator[date]) -> list[str]:
    """The days on which the two readings differ, in words."""
    trouves = []
    for jour in jours:
        premier, second = premier_avis(regle, jour, territoire), REGLES[regle](jour, territoire)
        if premier != second:
            un, deux = " ".join(map(str, premier)), " ".join(map(str, second))
            trouves.append(f"{regle} {territoire} {jour}: {un}; second reading {deux}")
    return trouves


def cas_dates() -> list[dict[str, str]]:
    with partage("design", "delais.tsv").open(encoding="utf-8", newline="") as fichier:
        return list(csv.DictReader(fichier, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_the_dated_cases_agree_with_the_second_reading() -> None:
    cas = cas_dates()
    assert len(cas) >= 53
    for ligne in cas:
        reponse = REGLES[ligne["rule"]](date.fromisoformat(ligne["event_date"]), ligne["territory"])
        attendu = (ligne["expected_last_day"], ligne["prudent"], ligne["au_plus_tard"])
        assert tuple(map(str, reponse)) == attendu, ligne["id"]


def test_both_readings_know_the_same_rules() -> None:
    assert set(REGLES) == set(PREMIERES_REGLES)


@pytest.mark.parametrize("annee", [1818, 1899, 2200])
def test_the_table_of_full_moons_refuses_another_century(annee: int) -> None:
    with pytest.raises(ValueError, match="full moons"):
        dimanche_de_paques(annee)


def test_both_readings_have_the_same_easter() -> None:
    assert [annee for annee in range(1900, 2200) if paques(annee) != dimanche_de_paques(annee)] == []


@pytest.mark.parametrize(
    ("territoire", "vendredi_saint"), [*((territoire, True) for territoire in TERRITOIRES), ("alsace-moselle", False)]
)
def test_both_readings_have_the_same_holidays(territoire: str, vendredi_saint: bool) -> None:
    for annee in ANNEES_DES_FERIES:
        feries = jours_feries(annee, territoire, vendredi_saint)
        for jour in jours_de(annee):
            ferie = est_ferie(jour, territoire, vendredi_saint=vendredi_saint)
            assert (ferie is not None) == (jour in feries), jour
            raison = raison_non_ouvrable(jour, territoire, vendredi_saint=vendredi_saint)
            assert (raison is None) == ouvre(jour, territoire, vendredi_saint), jour


@pytest.mark.parametrize("regle", REGLES)
@pytest.mark.parametrize("territoire", TERRITOIRES)
def test_both_readings_agree_every_day(territoire: str, regle: str) -> None:
    jours = (jour for annee in ANNEES for jour in jours_de(annee))
    assert desaccords(regle, territoire, jours) == []
