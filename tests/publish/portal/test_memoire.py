"""A page given from memory is the page that would be made now: events, publications and the day are never late."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from fastapi.testclient import TestClient
from starlette.responses import Response

from pipeline import publicite, road
from pipeline.indexation import rattraper
from pipeline.maison import Maison
from publish.app import creer_app
from publish.maison import contexte, ouvrir
from publish.portal import acte as page_d_acte
from publish.portal.memoire import Memoire, Moment
from registry.droit.continuite import Vu, continuite
from schemas.acte_publie import ActePublie
from schemas.veille import Constat, Vue
from schemas.vie import Evenement, TypeEvenement, Vie
from tests.actes_inventes import SIREN, ecrire, texte
from tests.conftest import Horloge, a_l_heure

T = TypeEvenement


@pytest.fixture
def acte(maison: Maison, tmp_path: Path) -> str:
    """A published act; its address."""
    (resultat,) = road.ingerer(maison, ecrire(tmp_path, "acte.txt", texte()), road.Options(collectivite=SIREN))
    assert resultat.dossier is not None and resultat.dossier.uri is not None
    uri = resultat.dossier.uri
    publicite.consigner(maison, uri, Evenement(T.TRANSMISSION, date(2025, 12, 15)))
    publicite.consigner(maison, uri, Evenement(T.RECEPTION, date(2025, 12, 15)))
    publicite.publier(maison, uri)
    rattraper(maison)
    return uri


@pytest.fixture
def faites(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The acts whose page was really made, in order."""
    vues: list[str] = []
    vraie = page_d_acte.vue

    def comptee(publie: ActePublie, *args: Any, **options: Any) -> object:
        vues.append(publie.uri)
        return vraie(publie, *args, **options)

    monkeypatch.setattr(page_d_acte, "vue", comptee)
    return vues


@pytest.fixture
def client(maison: Maison) -> TestClient:
    return TestClient(creer_app(contexte(maison)), follow_redirects=False)


def test_the_same_bytes_are_given_again_without_being_made_again(
    client: TestClient, acte: str, faites: list[str]
) -> None:
    premiere, seconde = client.get(acte), client.get(acte)
    assert premiere.content == seconde.content and premiere.headers == seconde.headers
    assert faites == [acte]


def test_an_event_that_another_process_records_is_seen_at_once(
    client: TestClient, acte: str, maison: Maison, horloge: Horloge
) -> None:
    assert "Exécutoire" in client.get(acte).text
    ailleurs = a_l_heure(ouvrir(maison.dossier), horloge)
    publicite.consigner(ailleurs, acte, Evenement(T.RETRAIT, date(2026, 1, 8)))
    ailleurs.registre.base.fermer()
    assert "Retiré" in client.get(acte).text


def test_an_act_that_leaves_is_gone_at_once(client: TestClient, acte: str, maison: Maison) -> None:
    assert client.get(acte).status_code == 200
    publicite.depublier(maison, acte, "Erreur")
    assert client.get(acte).status_code == 410


def test_the_day_turns_the_page(client: TestClient, acte: str, horloge: Horloge, faites: list[str]) -> None:
    horloge.instant = datetime(2026, 1, 8, 22, 59, 59, tzinfo=UTC)
    soir = client.get(acte).text
    assert client.get(acte).text == soir and len(faites) == 1
    horloge.instant += timedelta(seconds=1)  # midnight in Paris
    matin = client.get(acte).text
    assert len(faites) == 2 and matin != soir
    assert "9 janvier 2026" in matin.replace("\u00a0", " ")


def test_a_page_is_not_kept_while_the_index_has_acts_to_learn(
    client: TestClient, acte: str, maison: Maison, tmp_path: Path, faites: list[str]
) -> None:
    client.get(acte)
    road.ingerer(maison, ecrire(tmp_path, "autre.txt", texte("2025-45")), road.Options(collectivite=SIREN))
    client.get(acte)
    client.get(acte)
    assert len(faites) == 3
    rattraper(maison)
    client.get(acte)
    client.get(acte)
    assert len(faites) == 4


def test_a_gap_that_opens_within_the_day_is_told_when_it_opens(
    client: TestClient, acte: str, maison: Maison, horloge: Horloge, monkeypatch: pytest.MonkeyPatch
) -> None:
    depart = horloge.instant
    vus = [Vu(depart, Constat.CONFORME, Vue.EXTERIEUR, timedelta(days=1))]

    def prouve(uri: str, vie: Vie, auteur: object, au: datetime | None = None) -> object:
        return continuite(vie.mises_en_ligne[-1], vus, au or horloge.instant, ZoneInfo("Europe/Paris"))

    monkeypatch.setattr(maison.registre, "continuite", prouve)
    horloge.instant = depart + timedelta(hours=47, minutes=59)
    assert "sans interruption" in client.get(acte).text
    horloge.instant = depart + timedelta(hours=48, minutes=1)
    assert "sans interruption" not in client.get(acte).text


def test_what_else_is_asked_at_the_address_is_not_the_page(client: TestClient, acte: str) -> None:
    client.get(acte)
    assert client.get(acte, headers={"Accept": "application/json"}).headers["content-type"] == "application/json"
    assert client.get(acte, headers={"Accept": "application/pdf"}).content.startswith(b"%PDF")
    tete = client.head(acte)
    assert tete.status_code == 200 and tete.content == b"" and int(tete.headers["content-length"]) > 1000
    assert client.post(acte).status_code == 405


def test_a_reader_who_holds_the_page_is_told_so(client: TestClient, acte: str, maison: Maison) -> None:
    etag = client.get(acte).headers["etag"]
    redite = client.get(acte, headers={"If-None-Match": f'"autre", {etag}'})
    assert redite.status_code == 304 and redite.content == b"" and redite.headers["etag"] == etag
    assert "Content-Security-Policy" in redite.headers
    publicite.consigner(maison, acte, Evenement(T.RETRAIT, date(2026, 1, 8)))
    assert client.get(acte, headers={"If-None-Match": etag}).status_code == 200


def test_what_is_kept_is_bounded_and_the_least_read_goes_first() -> None:
    maintenant = datetime(2026, 1, 8, tzinfo=UTC)
    memoire = Memoire(lambda: 1, lambda: maintenant, octets_max=1000)
    for nom in "abc":
        memoire.garder(nom, Response(nom * 400), Moment(1, maintenant), maintenant + timedelta(hours=1))
        memoire.trouver("a")
    assert memoire.trouver("a") and memoire.trouver("c") and memoire.trouver("b") is None
    memoire.garder("grand", Response("x" * 1001), Moment(1, maintenant), maintenant + timedelta(hours=1))
    assert memoire.trouver("grand") is None and memoire.trouver("a")


def test_a_page_made_while_something_was_committed_is_made_again() -> None:
    maintenant, compteur = datetime(2026, 1, 8, tzinfo=UTC), [1]
    memoire = Memoire(lambda: compteur[0], lambda: maintenant)
    moment = memoire.moment()
    compteur[0] = 2
    memoire.garder("a", Response("a"), moment, maintenant + timedelta(hours=1))
    assert memoire.trouver("a") is None
