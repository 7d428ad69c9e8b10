"""What `sync` does by itself: a token a day over the journal, cosignatures, alarms, and never a thing that blocks."""

from __future__ import annotations

import socket
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from pipeline.maison import Maison
from pipeline.sealing.horodatage import HorodateurHTTP, charger_horodateur, lire_jeton
from pipeline.temoins import Temoin
from pipeline.veille import Passage, controler, veiller
from registry.journal import Journal
from schemas.erreurs import Dommage, ServiceIndisponible
from tests.conftest import Horloge
from tests.registry.journaux import grandir
from tests.temoin import Temoin as Guichet
from tests.temoin import servir_http


@pytest.fixture
def journal(maison: Maison) -> Journal:
    grandir(maison.registre.journal, 3)
    return maison.registre.journal


def _codes(passages: tuple[Passage, ...]) -> list[str | None]:
    return [p.erreur.code if p.erreur else None for p in passages]


def test_the_journal_is_dated_once_a_day_whether_it_grew_or_not(
    maison: Maison, journal: Journal, horloge: Horloge
) -> None:
    assert [p.quoi for p in veiller(maison)] == ["journal de 3 entrées daté du 08/01/2026 à 08:12:03 UTC"]
    point = journal.dernier_date()
    assert point is not None and point == journal.publie()
    (horodatage,) = point.horodatages
    jeton = lire_jeton(horodatage.jeton)
    assert jeton.date(point.note) and jeton.instant == horodatage.instant == horodatage.recu_le
    horloge.avancer(hours=20)
    grandir(journal, 1)
    assert veiller(maison) == () and journal.dernier_date() == point
    horloge.avancer(hours=3)  # a daily task that comes an hour early is the day's
    assert [p.quoi for p in veiller(maison)] == ["journal de 4 entrées daté du 09/01/2026 à 07:12:03 UTC"]
    horloge.avancer(days=1)
    veiller(maison)
    date = journal.dernier_date()
    assert date is not None and date.taille == 4 and len(date.horodatages) == 2
    assert controler(maison) == ()


def test_a_clock_put_back_does_not_stop_the_watch(maison: Maison, journal: Journal, horloge: Horloge) -> None:
    horloge.avancer(days=3000)
    assert len(veiller(maison)) == 1
    horloge.avancer(days=-3000)
    assert [p.quoi for p in veiller(maison)] == ["journal de 3 entrées daté du 08/01/2026 à 08:12:03 UTC"]


def test_an_authority_that_fails_is_asked_again_at_the_next_passage(maison: Maison, journal: Journal) -> None:
    with servir_http(lambda chemin, corps: (503, "text/plain", b"")) as url:
        en_panne = replace(maison, horodateur=HorodateurHTTP(url, 5))
        (passage,) = veiller(en_panne)
    assert isinstance(passage.erreur, ServiceIndisponible) and passage.erreur.code == "SCE-10"
    assert "Le journal sera daté au prochain `executoire sync`" in str(passage.erreur)
    assert journal.dernier_date() is None and journal.publie() is not None, "signed and published all the same"
    assert _codes(veiller(maison)) == [None] and journal.dernier_date() is not None


@pytest.fixture
def goutte_a_goutte() -> Iterator[str]:
    """An authority that begins to answer and never ends."""
    ecoute = socket.create_server(("127.0.0.1", 0))
    fini = threading.Event()

    def servir() -> None:
        prise, _ = ecoute.accept()
        with prise:
            prise.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\n\r\n")
            while not fini.wait(0.05):
                prise.sendall(b".")

    threading.Thread(target=servir, daemon=True).start()
    yield f"http://127.0.0.1:{ecoute.getsockname()[1]}/"
    fini.set()
    ecoute.close()


def test_an_authority_that_drips_holds_nobody(maison: Maison, journal: Journal, goutte_a_goutte: str) -> None:
    lente = replace(maison, horodateur=HorodateurHTTP(goutte_a_goutte, 5))
    (passage,) = veiller(lente, delai_jeton=0.5)
    assert passage.erreur is not None and passage.erreur.code == "RES-01"


@pytest.mark.parametrize(
    ("decalage", "phrase"),
    [
        (timedelta(minutes=6), "L’horloge de cette maison retarde de 6 minutes sur l’autorité d’horodatage"),
        (timedelta(days=1, hours=2, minutes=1), "retarde de 1 jour 2 heures 1 minute"),
        (timedelta(minutes=-70), "avance de 1 heure 10 minutes"),
    ],
)
def test_a_clock_that_drifts_from_the_authority_s_is_an_alarm(
    maison: Maison, journal: Journal, horloge: Horloge, decalage: timedelta, phrase: str
) -> None:
    autorite = charger_horodateur(maison.dossier / "cles", lambda: horloge() + decalage)
    date, alarme = veiller(replace(maison, horodateur=autorite))
    assert date.erreur is None and isinstance(alarme.erreur, Dommage) and phrase in alarme.erreur.message
    assert journal.dernier_date() is not None, "the token is kept: it is the home's clock that is in doubt"
    (ecart,) = [e for e in controler(maison) if e.code == "JNL-10"]
    assert phrase in ecart.quoi and not ecart.grave


@pytest.mark.parametrize("decalage", [timedelta(minutes=5), timedelta(minutes=-5), timedelta(0)])
def test_clocks_a_few_minutes_apart_are_not(
    maison: Maison, journal: Journal, horloge: Horloge, decalage: timedelta
) -> None:
    autorite = charger_horodateur(maison.dossier / "cles", lambda: horloge() + decalage)
    assert _codes(veiller(replace(maison, horodateur=autorite))) == [None]


def test_a_journal_that_is_no_longer_dated_is_said(maison: Maison, journal: Journal, horloge: Horloge) -> None:
    veiller(maison)
    horloge.avancer(days=2)
    assert controler(maison) == ()
    horloge.avancer(hours=1)
    (ecart,) = controler(maison)
    assert (ecart.code, ecart.grave) == ("JNL-11", False) and "depuis le 08/01/2026" in ecart.quoi


def test_a_token_of_an_authority_that_nobody_vouched_for_is_said(maison: Maison, journal: Journal) -> None:
    veiller(maison)
    (ecart,) = controler(replace(maison, racines=()))
    assert (ecart.code, ecart.grave) == ("JNL-09", False)


@pytest.mark.parametrize(
    "ordre",
    [
        "UPDATE horodatages SET jeton = X'00'",
        "UPDATE horodatages SET instant = '2020-01-01 00:00:00.000000'",
        "UPDATE horodatages SET taille = 4",
    ],
)
def test_a_token_that_does_not_date_its_checkpoint_is_named(maison: Maison, journal: Journal, ordre: str) -> None:
    veiller(maison)
    grandir(journal, 1)
    journal.signer()
    maison.registre.base.fermer()
    with sqlite3.connect(maison.registre.base.chemin) as connexion:
        connexion.execute("DROP TRIGGER horodatages_update")
        connexion.execute(ordre)
    connexion.close()
    (ecart,) = controler(maison)
    assert (ecart.code, ecart.grave) == ("JNL-08", True)


def test_nothing_is_dated_of_a_journal_that_went_back(maison: Maison, journal: Journal, horloge: Horloge) -> None:
    veiller(maison)
    with maison.registre.base.ecriture() as connexion:
        connexion.execute(text("DROP TRIGGER journal_delete"))
        connexion.execute(text("DELETE FROM journal WHERE position = 2"))
    horloge.avancer(days=1)
    assert _codes(veiller(maison)) == ["JNL-06"]


@pytest.fixture
def guichet(journal: Journal, horloge: Horloge) -> Guichet:
    return Guichet("temoin.example/w1", [journal.cle], lambda: int(horloge().timestamp()))


def test_witnesses_are_asked_when_the_journal_grew_and_at_least_once_a_day(
    maison: Maison, journal: Journal, horloge: Horloge, guichet: Guichet
) -> None:
    with guichet.servir() as url:
        avec = replace(maison, temoins=(Temoin(url, guichet.cle),))
        assert [p.quoi for p in veiller(avec)][1] == "journal de 3 entrées cosigné par temoin.example/w1"
        horloge.avancer(hours=1)
        assert veiller(avec) == ()
        grandir(journal, 300)
        assert [p.quoi for p in veiller(avec)] == ["journal de 303 entrées cosigné par temoin.example/w1"]
        horloge.avancer(days=1)
        assert len(veiller(avec)) == 2
    publie = journal.publie()
    assert publie is not None and len(publie.cosignatures) == 2
    assert publie.servi.count(b"temoin.example/w1") == 1, "the newest one alone is served"
    assert (Path(maison.dossier) / "points/000000000303.cosignatures.txt").read_bytes() == publie.lignes


def test_one_witness_down_or_convicting_stops_neither_the_others_nor_the_token(
    maison: Maison, journal: Journal, guichet: Guichet
) -> None:
    convainc = Guichet("temoin.example/w2", [journal.cle], guichet.horloge)
    convainc.vus[journal.origine] = (99, bytes(32))
    with guichet.servir() as bon, convainc.servir() as alarme, guichet.servir() as absent:
        pass
    with guichet.servir() as bon, convainc.servir() as alarme:
        temoins = (Temoin(absent, guichet.cle), Temoin(alarme, convainc.cle), Temoin(bon, guichet.cle))
        passages = veiller(replace(maison, temoins=temoins))
    assert _codes(passages) == [None, "RES-01", "TEM-03", None]
