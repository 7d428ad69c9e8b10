"""The JSON API and the feeds: paged, shared, the same facts as the pages."""

from __future__ import annotations

from fastapi.testclient import TestClient
from lxml import etree

from schemas.xml_sur import lire
from tests.publish.actes import RECETTES, publie

ACTE = publie(RECETTES[0])
ATOM = {"a": "http://www.w3.org/2005/Atom"}


def test_la_liste_se_lit_page_par_page_et_ne_repete_rien(client: TestClient) -> None:
    vus: list[str] = []
    adresse: str | None = "/api/v1/actes?limite=4"
    while adresse:
        page = client.get(adresse.removeprefix("https://actes.example.fr")).json()
        assert page["total"] == len(RECETTES)
        vus += [a["uri"] for a in page["actes"]]
        adresse = page["suivante"]
    assert len(vus) == len(set(vus)) == len(RECETTES)


def test_les_filtres_de_la_liste(client: TestClient) -> None:
    def numeros(**filtres: str) -> set[str]:
        return {a["numero"] for a in client.get("/api/v1/actes", params=filtres).json()["actes"]}

    assert numeros(siren="219700019") == {"2025-082"}
    assert numeros(seance="2025-12-02") == {"CM2025/12/02/22-1", "CM2025/12/02/14"}
    assert numeros(annee="2024") == set()


def test_un_acte_dit_tout_de_lui(client: TestClient) -> None:
    corps = client.get("/api/v1/actes/CM2025-12-02-22-1").json()
    assert corps == client.get(ACTE.uri + ".json").json()
    assert corps["statut"] == "executoire"
    assert corps["recours_tiers_jusqu_au"] == "2026-02-19"
    assert corps["dispositif"][0]["eid"] == "para_1"
    assert corps["dispositif"][0]["verbe"] == "APPROUVE"
    for document in corps["documents"]:
        chemin = document["url"].removeprefix("https://actes.example.fr")
        assert client.get(chemin).headers["etag"] == f'"{document["sha256"]}"'


def test_le_statut_change_avec_le_jour_demande(client: TestClient) -> None:
    base = "/api/v1/actes/CM2025-12-02-22-1/statut"
    assert client.get(base).json()["statut"] == "executoire"
    avant = client.get(base, params={"au": "2025-12-10"}).json()
    assert (avant["statut"], avant["executoire_depuis"]) == ("adopte", None)
    apres = client.get(base, params={"au": "2026-02-20"}).json()
    assert apres["recours_tiers"]["ouvert"] is False
    assert client.get(base, params={"au": "2026-02-30"}).status_code == 400


def test_un_chemin_permanent_est_un_nom(client: TestClient) -> None:
    assert client.get(f"/api/v1/actes{ACTE.uri}").json()["uri"] == ACTE.uri
    assert client.get(f"/api/v1/actes{ACTE.uri}/statut").json()["uri"] == ACTE.uri


def test_la_recherche_rend_les_memes_actes_que_la_page(client: TestClient) -> None:
    corps = client.get("/api/v1/recherche", params={"q": "intelligence"}).json()
    assert corps["total"] == len(corps["resultats"])
    page = client.get("/recherche?q=intelligence").text
    assert all(r["uri"] in page for r in corps["resultats"])


def test_le_partage_entre_origines_est_ouvert_et_les_etags_servent(client: TestClient) -> None:
    for chemin in ("/api/v1/actes", "/journal/checkpoint", "/openapi.json", "/flux/actes.atom"):
        assert client.get(chemin).headers["access-control-allow-origin"] == "*"
    assert client.options("/api/v1/actes").status_code == 204
    assert "access-control-allow-origin" not in client.get("/").headers
    etiquette = client.get("/api/v1/actes").headers["etag"]
    assert client.get("/api/v1/actes", headers={"If-None-Match": etiquette}).status_code == 304


def test_les_erreurs_de_l_api_sont_en_json(client: TestClient) -> None:
    reponse = client.get("/api/v1/actes/2025-666")
    assert reponse.status_code == 404
    assert reponse.json()["code"] == "WEB-02"
    assert client.get("/api/v1/rien").json()["detail"].startswith("Cette adresse ne correspond")


def test_le_flux_atom_est_correct(client: TestClient) -> None:
    reponse = client.get("/flux/actes.atom")
    racine = lire(reponse.content)
    assert reponse.headers["content-type"].startswith("application/atom+xml")
    assert etree.QName(racine).localname == "feed"
    for champ in ("a:id", "a:title", "a:updated", "a:link[@rel='self']"):
        assert racine.find(champ, ATOM) is not None
    entrees = racine.findall("a:entry", ATOM)
    assert len(entrees) == len(RECETTES)
    identifiants = [e.findtext("a:id", namespaces=ATOM) for e in entrees]
    assert len(set(identifiants)) == len(entrees)
    assert f"https://actes.example.fr{ACTE.uri}" in identifiants


def test_le_plan_du_site_nomme_chaque_acte(client: TestClient) -> None:
    adresses = [e.text for e in lire(client.get("/sitemap.xml").content).iter("{*}loc")]
    assert all(f"https://actes.example.fr{publie(r).uri}" in adresses for r in RECETTES)
    for adresse in adresses:
        assert client.get(str(adresse).removeprefix("https://actes.example.fr") or "/").status_code == 200


def test_la_maison_dit_comment_elle_va(client: TestClient) -> None:
    assert client.get("/healthz").json() == {"etat": "vivant"}
    assert client.get("/readyz").json()["pret"] is True
    assert client.get("/journal/cle").text.startswith("registre.example.fr/journal+")


def test_la_description_nomme_les_operations(client: TestClient) -> None:
    chemins = set(client.get("/openapi.json").json()["paths"])
    assert {"/api/v1/actes", "/api/v1/actes/{acte}", "/api/v1/actes/{acte}/statut", "/api/v1/recherche"} <= chemins
    assert "GET /api/v1/recherche" in client.get("/docs").text
