"""Several authorities over real HTTP, on clocks that the test sets: who fails is replaced, who drifts is reported."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.sealing.horodatage import HorodateurHTTP, lire_jeton
from pipeline.sealing.secours import ECART_MAX, Derive, HorodateursEnOrdre
from schemas.erreurs import ServiceIndisponible
from tests.autorite_http import Autorite
from tests.conftest import Horloge
from tests.pipeline.sealing.conftest import INSTANT

EMPREINTE = hashlib.sha256(b"acte").digest()
DEFAUTS = [("panne", "SCE-10"), ("muette", "SCE-10"), ("refus", "SCE-11"), ("bruit", "SCE-12")]


@pytest.fixture
def horloge() -> Horloge:
    return Horloge(INSTANT)


@pytest.fixture
def autorites(cles: Path, horloge: Horloge) -> Iterator[tuple[Autorite, Autorite]]:
    deux = (Autorite(cles, horloge), Autorite(cles, horloge))
    yield deux
    for autorite in deux:
        autorite.fermer()


def en_ordre(
    autorites: tuple[Autorite, ...], horloge: Callable[..., object], derives: list[Derive] | None = None
) -> HorodateursEnOrdre:
    signaler = [] if derives is None else derives
    return HorodateursEnOrdre([HorodateurHTTP(a.url, 0.3) for a in autorites], horloge, signaler.append)  # type: ignore[arg-type]


def test_the_first_that_answers_is_enough(autorites: tuple[Autorite, Autorite], horloge: Horloge) -> None:
    jeton = en_ordre(autorites, horloge).horodater(EMPREINTE)
    assert lire_jeton(jeton).empreinte == EMPREINTE
    assert [a.demandes for a in autorites] == [1, 0]


@pytest.mark.parametrize(("etat", "code"), DEFAUTS)
def test_one_that_fails_is_replaced_then_left_in_peace_then_asked_again(
    etat: str, code: str, autorites: tuple[Autorite, Autorite], horloge: Horloge
) -> None:
    premiere, _ = autorites
    premiere.etat = etat
    horodateur = en_ordre(autorites, horloge)
    for _ in range(3):
        assert lire_jeton(horodateur.horodater(EMPREINTE)).empreinte == EMPREINTE
    assert [a.demandes for a in autorites] == [1, 3]
    premiere.etat = "juste"
    horloge.avancer(minutes=6)
    horodateur.horodater(EMPREINTE)
    assert [a.demandes for a in autorites] == [2, 3]


@pytest.mark.parametrize(("etat", "code"), DEFAUTS)
def test_when_none_answers_it_is_said_and_a_backlog_does_not_wait_at_every_act(
    etat: str, code: str, autorites: tuple[Autorite, Autorite], horloge: Horloge
) -> None:
    for autorite in autorites:
        autorite.etat = etat
    horodateur = en_ordre(autorites, horloge)
    for _ in range(5):
        with pytest.raises(ServiceIndisponible) as panne:
            horodateur.horodater(EMPREINTE)
        assert panne.value.code == code
    assert [a.demandes for a in autorites] == [1, 1]
    autorites[0].etat = "juste"
    horodateur.reprendre()
    assert horodateur.horodater(EMPREINTE)
    horloge.avancer(seconds=3)
    assert horodateur.horodater(EMPREINTE)


def test_one_that_made_us_wait_rests_longer(cles: Path, horloge: Horloge) -> None:
    """The clock goes on while the authority keeps us waiting: twenty seconds of it, then eighty of rest."""

    def patiente() -> Iterator[object]:
        while True:
            yield horloge()
            horloge.avancer(seconds=20)

    lente = Autorite(cles, horloge)
    lente.etat = "panne"
    temps = patiente()
    horodateur = en_ordre((lente,), lambda: next(temps))
    for _ in range(3):
        with pytest.raises(ServiceIndisponible):
            horodateur.horodater(EMPREINTE)
    assert lente.demandes == 1
    horloge.avancer(seconds=80)
    with pytest.raises(ServiceIndisponible):
        horodateur.horodater(EMPREINTE)
    assert lente.demandes == 2
    lente.fermer()


@pytest.mark.parametrize("sens", [1, -1])
def test_a_clock_that_drifts_is_an_alarm_and_the_token_is_kept(
    sens: int, autorites: tuple[Autorite, Autorite], horloge: Horloge
) -> None:
    autorites[0].decalage = sens * timedelta(minutes=5, seconds=12)
    derives: list[Derive] = []
    horodateur = en_ordre(autorites, horloge, derives)
    jeton = lire_jeton(horodateur.horodater(EMPREINTE))
    assert horodateur.derives() == tuple(derives) and horodateur.derives() == ()
    (derive,) = derives
    assert derive.jeton == jeton.instant and abs(derive.ecart) == timedelta(minutes=5, seconds=12)
    assert f"{'retarde' if sens > 0 else 'avance'} de 5 min 12 s" in derive.phrase and "NTP" in derive.phrase


@pytest.mark.parametrize("ecart", [ECART_MAX, -ECART_MAX])
def test_within_the_bound_nothing_is_said(
    ecart: timedelta, autorites: tuple[Autorite, Autorite], horloge: Horloge
) -> None:
    autorites[0].decalage = ecart
    derives: list[Derive] = []
    en_ordre(autorites, horloge, derives).horodater(EMPREINTE)
    assert not derives


def test_an_answer_that_was_long_to_come_is_no_drift(cles: Path, horloge: Horloge) -> None:
    """Its time lies between the question and the answer, whatever time the answer took."""
    instants = iter([INSTANT, INSTANT + timedelta(minutes=4), INSTANT + timedelta(minutes=4)])
    lente = Autorite(cles, lambda: INSTANT + timedelta(minutes=2))
    derives: list[Derive] = []
    en_ordre((lente,), lambda: next(instants), derives).horodater(EMPREINTE)
    lente.fermer()
    assert not derives


@pytest.mark.parametrize(
    ("ecart", "mots"),
    [
        (timedelta(seconds=75), "1 min 15 s"),
        (timedelta(hours=3, minutes=7), "3 h 07"),
        (timedelta(days=365), "365 jours"),
    ],
)
def test_how_far_is_said_as_people_say_it(ecart: timedelta, mots: str) -> None:
    assert f"avance de {mots} sur" in Derive(INSTANT + ecart, INSTANT, "TSA").phrase
