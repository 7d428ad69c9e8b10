"""What records prove of a stay online: dated cases, and a naive reading of the rule on drawn ones."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.droit.continuite import Vu, a_observer, continuite, phrase
from schemas.veille import CauseTrou, Constat, Trou, Vue
from schemas.vie import MiseEnLigne

PARIS = ZoneInfo("Europe/Paris")
DEBUT = datetime(2026, 1, 8, 8, 0, tzinfo=UTC)
JOUR = timedelta(days=1)
BON, ABSENT, AUTRE = Constat.CONFORME, Constat.ABSENT, Constat.DIFFERENT


def vu(jours: float, constat: Constat = BON, vue: Vue = Vue.EXTERIEUR, periode: timedelta = JOUR) -> Vu:
    """A record so many days after the beginning."""
    return Vu(DEBUT + jours * JOUR, constat, vue, periode)


def le(jours: float) -> datetime:
    return DEBUT + jours * JOUR


def test_two_months_seen_every_day() -> None:
    resultat = continuite(MiseEnLigne(DEBUT), [vu(j) for j in range(1, 60)], le(90), PARIS)
    assert resultat is not None and resultat.sans_interruption and resultat.acquis
    assert (resultat.debut, resultat.fin, resultat.releves, resultat.exterieurs) == (DEBUT, le(59), 59, 59)
    assert resultat.deux_mois == date(2026, 3, 8)
    assert phrase(resultat, PARIS) == (
        "Vu en ligne sans interruption du 8 janvier au 8 mars 2026 : 59 relevés, tous faits de l’extérieur."
    )


def test_the_two_months_are_not_reached_before_their_last_day() -> None:
    resultat = continuite(MiseEnLigne(DEBUT), [vu(j) for j in range(1, 59)], le(58), PARIS)
    assert resultat is not None and resultat.sans_interruption and not resultat.acquis


def test_without_a_record_nothing_is_proved() -> None:
    assert continuite(MiseEnLigne(DEBUT), [], le(90), PARIS) is None
    assert continuite(MiseEnLigne(DEBUT), [vu(-1)], le(90), PARIS) is None


@pytest.mark.parametrize(("ecart", "trous"), [(2.0, 0), (2.001, 1)])
def test_a_gap_is_more_than_twice_the_period(ecart: float, trous: int) -> None:
    for vus, au in (([vu(ecart)], ecart), ([vu(1), vu(1 + ecart)], 1 + ecart), ([vu(1)], 1 + ecart)):
        resultat = continuite(MiseEnLigne(DEBUT), vus, le(au), PARIS)
        assert resultat is not None and len(resultat.trous) == trous


def test_the_period_is_the_one_that_each_record_announced() -> None:
    semaine = [vu(j, periode=7 * JOUR) for j in (10, 20, 30)]
    resultat = continuite(MiseEnLigne(DEBUT), semaine, le(40), PARIS)
    assert resultat is not None and resultat.sans_interruption
    heure = continuite(MiseEnLigne(DEBUT), [vu(1 / 24), vu(4 / 24, periode=JOUR / 24)], le(4 / 24), PARIS)
    assert heure is not None and [t.cause for t in heure.trous] == [CauseTrou.SANS_RELEVE]


def test_gaps_say_why_and_run_from_one_sight_to_the_next() -> None:
    vus = [vu(1), vu(2), vu(6), vu(7, ABSENT), vu(8), vu(9, AUTRE), vu(10, ABSENT), vu(11, vue=Vue.REGISTRE)]
    resultat = continuite(MiseEnLigne(DEBUT), vus, le(12), PARIS)
    assert resultat is not None and resultat.trous == (
        Trou(le(2), le(6), CauseTrou.SANS_RELEVE),
        Trou(le(6), le(8), CauseTrou.ABSENT),
        Trou(le(8), le(11), CauseTrou.DIFFERENT),
    )
    assert phrase(resultat, PARIS) == (
        "Vu en ligne du 8 au 19 janvier 2026, sauf du 10 janvier à 9 h 00 au 14 janvier à 9 h 00 "
        "(aucun relevé), du 14 janvier à 9 h 00 au 16 janvier à 9 h 00 (absent à son adresse) et "
        "du 16 janvier à 9 h 00 au 19 janvier à 9 h 00 (un autre document à son adresse) : "
        "5 relevés, dont 4 de l’extérieur et 1 dans le registre seul."
    )


def test_a_gap_that_lasts_has_no_end_until_the_watch_ends() -> None:
    vus = [vu(1), vu(2, ABSENT)]
    dure = continuite(MiseEnLigne(DEBUT), vus, le(3), PARIS)
    assert dure is not None and dure.trous == (Trou(le(1), None, CauseTrou.ABSENT),)
    assert "sauf depuis le 9 janvier à 9 h 00 (absent à son adresse)" in phrase(dure, PARIS)
    minuit = datetime(2026, 3, 9, tzinfo=PARIS)
    apres = continuite(MiseEnLigne(DEBUT), vus, le(200), PARIS)
    assert apres is not None and apres.trous == (Trou(le(1), minuit, CauseTrou.ABSENT),)


def test_an_act_that_left_is_watched_until_it_left() -> None:
    parti = MiseEnLigne(DEBUT, le(5))
    resultat = continuite(parti, [vu(1), vu(2), vu(3), vu(4), vu(6, ABSENT)], le(30), PARIS)
    assert resultat is not None and resultat.sans_interruption and resultat.fin == le(4) and not resultat.acquis


def test_an_act_never_found_is_said_so() -> None:
    resultat = continuite(MiseEnLigne(DEBUT), [vu(1, ABSENT), vu(2, ABSENT)], le(2), PARIS)
    assert resultat is not None and resultat.releves == 0
    assert phrase(resultat, PARIS) == (
        "Aucun relevé n’a trouvé cet acte en ligne depuis le 8 janvier 2026 (absent à son adresse)."
    )


def test_short_stays_are_worded_in_the_singular() -> None:
    un = continuite(MiseEnLigne(DEBUT), [vu(0.1, vue=Vue.REGISTRE)], le(0.2), PARIS)
    assert un is not None
    assert phrase(un, PARIS) == (
        "Vu en ligne sans interruption le 8 janvier 2026 : 1 relevé, fait dans le registre seul."
    )


def test_a_stay_over_the_new_year_says_both_years() -> None:
    decembre = datetime(2025, 12, 30, 8, tzinfo=UTC)
    vus = [Vu(decembre + n * JOUR, BON, Vue.EXTERIEUR, JOUR) for n in (5, 6)]
    resultat = continuite(MiseEnLigne(decembre), vus, decembre + 6 * JOUR, PARIS)
    assert resultat is not None
    assert phrase(resultat, PARIS) == (
        "Vu en ligne du 30 décembre 2025 au 5 janvier 2026, sauf du 30 décembre 2025 à 9 h 00 au 4 janvier à 9 h 00 "
        "(aucun relevé) : 2 relevés, tous faits de l’extérieur."
    )


@pytest.mark.parametrize(
    ("instant", "attendu"),
    [
        ("2026-01-08T08:00", True),
        ("2026-03-08T22:59", True),
        ("2026-03-08T23:00", False),
        ("2026-01-07T12:00", False),
    ],
)
def test_an_act_is_looked_at_to_the_end_of_its_last_day(instant: str, attendu: bool) -> None:
    quand = datetime.fromisoformat(instant).replace(tzinfo=UTC)
    assert a_observer(MiseEnLigne(DEBUT), quand, PARIS) is attendu
    assert not a_observer(MiseEnLigne(DEBUT, quand), quand, PARIS), "once it left it is no longer"


def _prouve(instants: list[tuple[datetime, bool]], moment: datetime) -> bool:
    """The rule, minute by minute: `moment` stands between two sights, no more than twice the period apart, with no
    record between them that failed."""
    bons = [i for i, bon in instants if bon]
    avant, apres = [i for i in bons if i <= moment], [i for i in bons if i >= moment]
    if not avant or not apres:
        return False
    a, b = max(avant), min(apres)
    return b - a <= 2 * JOUR and not any(a < i < b for i, bon in instants if not bon)


@given(st.lists(st.tuples(st.integers(1, 40 * 24), st.booleans()), min_size=1, max_size=40, unique_by=lambda t: t[0]))
def test_the_gaps_are_what_the_naive_rule_does_not_prove(tirage: list[tuple[int, bool]]) -> None:
    instants = [(DEBUT + timedelta(hours=h), bon) for h, bon in tirage]
    au = max(i for i, _ in instants)
    vus = [Vu(i, BON if bon else ABSENT, Vue.EXTERIEUR, JOUR) for i, bon in instants]
    resultat = continuite(MiseEnLigne(DEBUT), vus, au, PARIS)
    assert resultat is not None
    for heure in range(0, 40 * 24, 5):
        moment = DEBUT + timedelta(hours=heure, minutes=30)
        if moment > resultat.fin:
            break
        dans_un_trou = any(t.debut < moment < (t.fin or au) for t in resultat.trous)
        assert dans_un_trou is not _prouve([(DEBUT, True), *instants], moment)
