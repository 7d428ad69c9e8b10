"""Errors for machines are problems (RFC 9457): one form, in French, whatever refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi import APIRouter
from fastapi.testclient import TestClient

from publish.api.problemes import MEDIA, SORTES
from publish.app import creer_app
from publish.contexte import Contexte, Ouverture
from tests.publish.actes import PARTI, RECETTES, contexte, publie

SITE = "https://actes.example.fr"


def probleme(reponse) -> dict:  # type: ignore[no-untyped-def, type-arg]
    assert reponse.headers["content-type"] == MEDIA
    corps = reponse.json()
    assert {"type", "title", "status", "detail", "instance", "code"} <= set(corps)
    assert corps["status"] == reponse.status_code
    assert corps["type"] == f"{SITE}/donnees#{corps['code']}"
    assert corps["code"] in SORTES and corps["title"] == SORTES[corps["code"]].titre
    return corps


def test_chaque_refus_a_la_meme_forme(client: TestClient) -> None:
    inconnu = probleme(client.get("/api/v1/actes/2025-666"))
    assert (inconnu["code"], inconnu["instance"]) == ("WEB-02", "/api/v1/actes/2025-666")
    assert inconnu["detail"].startswith("Cette adresse ne correspond")
    assert probleme(client.get("/api/v1/rien"))["status"] == 404
    assert probleme(client.get("/api/v1/actes?limite=0"))["code"] == "PAG-02"
    assert probleme(client.get("/api/v1/actes?suite=x"))["code"] == "PAG-01"
    assert probleme(client.get("/scdl/rien"))["status"] == probleme(client.get("/donnees/rien"))["status"] == 404


def test_un_parametre_refuse_est_nomme_avec_sa_raison_en_francais(client: TestClient) -> None:
    corps = probleme(client.get("/api/v1/actes?limite=beaucoup&annee=abc"))
    assert corps["status"] == 400
    attendu = "un nombre entier est attendu"
    assert corps["parametres"] == [{"nom": "annee", "raison": attendu}, {"nom": "limite", "raison": attendu}]
    assert corps["instance"] == "/api/v1/actes?limite=beaucoup&annee=abc"


def test_une_methode_refusee_dit_celles_qui_sont_admises(client: TestClient) -> None:
    reponse = client.put("/api/v1/actes")
    assert probleme(reponse)["code"] == "WEB-06"
    assert reponse.headers["allow"] == "GET, HEAD"


def test_un_acte_parti_dit_quand_et_ce_qui_le_remplace(client: TestClient) -> None:
    parti = publie(PARTI)
    for chemin in (f"/api/v1/actes{parti.uri}", f"{parti.uri}.json"):
        corps = probleme(client.get(chemin))
        assert (corps["code"], corps["uri"], corps["depublie_le"][:10]) == ("WEB-11", parti.uri, "2025-06-01")
        assert corps["remplace_par"]


def test_une_panne_ne_dit_rien_de_la_machine(tmp_path: Path) -> None:
    app = creer_app(contexte(tmp_path / "index", RECETTES[:1]))
    casse = APIRouter()

    @casse.get("/api/v1/casse")
    def casser() -> None:
        raise RuntimeError("mot de passe")

    app.include_router(casse)
    with TestClient(app, raise_server_exceptions=False) as client:
        reponse = client.get("/api/v1/casse")
    assert probleme(reponse)["code"] == "WEB-99"
    assert "mot de passe" not in reponse.text
    assert reponse.headers["access-control-allow-origin"] == "*"
    assert reponse.headers["x-content-type-options"] == "nosniff"


@pytest.fixture(scope="module")
def compte(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Contexte]:
    yield contexte(tmp_path_factory.mktemp("index"), RECETTES[:2])


def servir(compte: Contexte, **ouverture: object) -> TestClient:
    regle = replace(compte, ouverture=Ouverture(**ouverture))  # type: ignore[arg-type]
    return TestClient(creer_app(regle), client=("192.0.2.1", 5000))


def test_au_dela_de_la_limite_429_et_quand_revenir(compte: Contexte) -> None:
    client = servir(compte, limite_api="3/hour")
    permises = [client.get("/api/v1/actes") for _ in range(3)]
    assert [r.status_code for r in permises] == [200] * 3
    assert [r.headers["ratelimit-remaining"] for r in permises] == ["2", "1", "0"]
    assert permises[0].headers["ratelimit-policy"] == "3;w=3600"
    refus = client.get("/api/v1/actes")
    assert refus.status_code == 429 and probleme(refus)["code"] == "WEB-12"
    assert 3500 < int(refus.headers["retry-after"]) <= 3600
    assert refus.headers["retry-after"] == refus.headers["ratelimit-reset"]
    assert client.get("/").status_code == 200


def test_sans_limite_rien_n_est_compte(compte: Contexte) -> None:
    client = servir(compte, limite_api="")
    reponses = [client.get("/api/v1/actes") for _ in range(4)]
    assert not [r for r in reponses if r.status_code != 200 or "ratelimit-limit" in r.headers]


def test_une_adresse_qu_on_s_invente_ne_sert_a_rien(compte: Contexte) -> None:
    client = servir(compte, limite_api="2/hour")
    codes = [client.get("/api/v1/actes", headers={"X-Forwarded-For": f"198.51.100.{n}"}).status_code for n in range(3)]
    assert codes == [200, 200, 429]
