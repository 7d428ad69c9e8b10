"""What every computed answer owes to a machine: an ETag that spares a second reading, HEAD, pages that lead to their
neighbours, errors whose kind is explained."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from fastapi.testclient import TestClient
from lxml import html

from publish.api.description import OPERATIONS, _remplir, _valeurs
from tests.publish.ouvert.conftest import Servie

CALCULEES = (
    "/", "/collectivites/{siren}", "/recherche?q=conseil", "/recherche/valeurs?facette=annee", "/seances",
    "/seances?siren={siren}", "/matieres", "/delais", "/verifier", "/donnees", "/docs", "/mentions-legales", "{uri}",
    "{uri}.json", "{uri}.jsonld", "{uri}.xml", "{uri}.zip", "/openapi.json", "/suggestions?q=su", "/opensearch.xml",
    "/flux/actes.atom", "/flux/recherche.atom?q=conseil", "/flux/echeances.ics", "/sitemap.xml", "/robots.txt",
    "/journal/points/{taille}.txt", "/static/executoire.css", "/favicon.ico",
    *(exemples.essai for exemples in OPERATIONS.values()),
)  # fmt: skip
"""Pages, feeds and files; and a request of each operation that is described."""


def liens(reponse) -> dict[str, str]:  # type: ignore[no-untyped-def]
    """The header `Link`, by relation."""
    return {rel: but for but, rel in re.findall(r'<([^>]+)>; rel="([a-z]+)"', reponse.headers.get("link", ""))}


@pytest.mark.parametrize("chemin", CALCULEES)
def test_what_was_read_is_not_sent_again_and_a_head_says_the_same(servie: Servie, chemin: str) -> None:
    client: TestClient = servie.client
    chemin = str(_remplir(chemin, _valeurs(client.app.state.portail)))  # type: ignore[attr-defined]
    lue = client.get(chemin)
    assert lue.status_code == 200, chemin
    etiquette = lue.headers["etag"]
    for methode in ("GET", "HEAD"):
        encore = client.request(methode, chemin, headers={"If-None-Match": etiquette})
        assert (encore.status_code, encore.content) == (304, b""), methode
        assert encore.headers["etag"].removeprefix("W/") == etiquette.removeprefix("W/")
        assert "content-type" not in encore.headers and "cache-control" in encore.headers
    assert client.get(chemin, headers={"If-None-Match": '"autre"'}).status_code == 200
    tete = client.head(chemin)
    assert (tete.status_code, tete.content) == (200, b"")
    assert tete.headers["content-type"] == lue.headers["content-type"]
    assert tete.headers["etag"] == etiquette or chemin.startswith("/api/v1/recherche")


def test_a_form_that_is_sent_is_always_answered(servie: Servie) -> None:
    envoi = {"f": ("acte.xml", servie.client.get(f"{servie.actes[0].uri}.xml").content)}
    premiere = servie.client.post("/verifier", files=envoi)
    assert premiere.status_code == 200
    encore = servie.client.post("/verifier", files=envoi, headers={"If-None-Match": premiere.headers["etag"]})
    assert encore.status_code == 200 and encore.content == premiere.content


def test_the_list_is_walked_both_ways_by_its_links(servie: Servie) -> None:
    aller, retour, adresse = [], [], "/api/v1/actes?limite=7&nature=DE"
    while adresse:
        page = servie.client.get(adresse)
        corps, voisines = page.json(), liens(page)
        assert voisines.get("next") == corps["suivante"] and voisines.get("prev") == corps["precedente"]
        assert ("first" in voisines) is bool(aller)
        aller.append([a["uri"] for a in corps["actes"]])
        adresse, derniere = corps["suivante"], adresse
    assert len(aller) > 2 and [len(p) for p in aller[:-1]] == [7] * (len(aller) - 1)
    adresse = derniere
    while adresse:
        corps = servie.client.get(adresse).json()
        retour.append([a["uri"] for a in corps["actes"]])
        assert corps["precedente"] is None or "nature=DE" in corps["precedente"]
        adresse = corps["precedente"]
    assert retour == aller[::-1]
    assert servie.client.get("/api/v1/actes?limite=100").headers.get("link") is None


def test_sessions_are_walked_both_ways_and_count_their_acts(servie: Servie) -> None:
    aller, adresse = [], "/api/v1/seances?limite=4"
    while adresse:
        page = servie.client.get(adresse)
        corps, voisines = page.json(), liens(page)
        assert voisines.get("next") == corps["suivante"] and voisines.get("prev") == corps["precedente"]
        aller.append(corps["seances"])
        adresse, derniere = corps["suivante"], adresse
    vues = [s for page in aller for s in page]
    assert len(vues) == corps["total"] == len({(s["date"], s["collectivite"]["siren"]) for s in vues}) > 12
    assert [s["date"] for s in vues] == sorted((s["date"] for s in vues), reverse=True)
    retour, adresse = [], derniere
    while adresse:
        corps = servie.client.get(adresse).json()
        retour.append(corps["seances"])
        adresse = corps["precedente"]
    assert retour[::-1] == aller
    for seance in vues:
        siens = servie.client.get(f"/api/v1/actes?seance={seance['date']}&siren={seance['collectivite']['siren']}")
        assert siens.json()["total"] == seance["actes"]
        assert servie.client.get(seance["url"]).status_code == 200
    une = servie.client.get(f"/api/v1/seances?siren={vues[0]['collectivite']['siren']}&annee={vues[0]['date'][:4]}")
    assert {s["collectivite"]["siren"] for s in une.json()["seances"]} == {vues[0]["collectivite"]["siren"]}


def test_authorities_say_what_they_publish(servie: Servie) -> None:
    lignes = servie.client.get("/api/v1/collectivites").json()["collectivites"]
    assert len(lignes) == 3 and [c["nom"] for c in lignes] == sorted(c["nom"] for c in lignes)
    assert sum(c["actes"] for c in lignes) == len(servie.actes)
    for ligne in lignes:
        siens = servie.client.get(f"/api/v1/actes?siren={ligne['siren']}&nature=DE").json()["total"]
        assert siens == ligne["deliberations"] and servie.client.get(ligne["url"]).status_code == 200


def test_a_search_is_walked_by_its_links(servie: Servie) -> None:
    vus, adresse = [], "/api/v1/recherche?q=conseil&limite=4"
    while adresse:
        page = servie.client.get(adresse)
        corps = page.json()
        assert liens(page).get("next") == corps["suivante"]
        assert ("first" in liens(page)) is bool(vus)
        vus += [r["uri"] for r in corps["resultats"]]
        adresse = corps["suivante"]
    assert len(vus) == len(set(vus)) == corps["total"] > 8


def test_a_space_is_asked_for_under_either_name(servie: Servie) -> None:
    siren = servie.actes[0].collectivite.siren
    par_siren = servie.client.get(f"/api/v1/recherche?q=conseil&siren={siren}&limite=2").json()
    assert par_siren["resultats"] and {r["siren"] for r in par_siren["resultats"]} == {siren}
    assert f"siren={siren}" in par_siren["suivante"]
    suite = servie.client.get(par_siren["suivante"]).json()["resultats"]
    assert {r["siren"] for r in suite} == {siren}


@pytest.mark.parametrize(
    "chemin",
    [
        "/api/v1/actes?siren=12", "/api/v1/actes?annee=0", "/api/v1/actes?annee=20255", "/api/v1/actes?matiere=99.9",
        "/api/v1/actes?nature=XX", "/api/v1/actes?seance=2025-02-30", "/api/v1/actes?limite=101",
        "/api/v1/actes?suite=WyIyMDI1LTAxLTAxIiwgMSwgImF2YW50IiwgMV0", "/api/v1/recherche?limite=0",
        "/api/v1/seances?limite=101", "/api/v1/seances?suite=2026-13-01_217500016",
        "/api/v1/seances?suite=avant", "/api/v1/seances?annee=0",
        "/api/v1/recherche?siren=12", "/api/v1/recherche?annee=abc", "/api/v1/recherche?du=2025-12-01&au=2025-01-01",
        "/api/v1/recherche?q=eau&suite=x", "/api/v1/recherche?organe=%21", "/api/v1/recherche?tri=autre",
        f"/api/v1/recherche?q={'mot+' * 80}", "/api/v1/lot", "/journal/points?avant=0", "/flux/actes.atom?siren=1",
        "/scdl/deliberations.csv?siren=x", "/donnees/actes-akn.zip?annee=0", "/suggestions?siren=x",
    ],
)  # fmt: skip
def test_an_error_leads_to_its_explanation(servie: Servie, chemin: str) -> None:
    reponse = servie.client.get(chemin, headers={"Accept": "application/json"})
    corps = reponse.json()
    assert (reponse.status_code, corps["status"]) == (400, 400) and corps["detail"]
    page, _, ancre = corps["type"].partition("#")
    explication = html.fromstring(servie.client.get(urlsplit(page).path).text)
    assert explication.xpath(f"//tr[@id='{ancre}']"), corps["code"]
    assert servie.client.get(chemin, headers={"Accept": "application/json"}).json() == corps
