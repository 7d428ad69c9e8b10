"""A person is no longer found by name, here or from outside; the sealed text stays, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from publish.app import creer_app
from publish.maison import contexte, ouvrir
from tests.actes_inventes import SIREN, ecrire, texte
from tests.publish.cli.commande import Commande

URI = f"/eli/{SIREN}/deliberation/2025/12/12/2025-44"
AUTRE = f"/eli/{SIREN}/deliberation/2025/12/12/2025-45"
OCTROI = texte(objet="AIDE À MME INÈS QUESNEL", decision="l'octroi d'une aide à Mme Inès QUESNEL, dite QUESNEL aînée")
VISIBLES = (
    "/", f"/collectivites/{SIREN}", "/recherche", "/recherche?q=aide", "/seances/2025-12-12", "/flux/actes.atom",
    "/flux/echeances.ics", "/sitemap.xml", "/api/v1/actes", "/api/v1/recherche?q=aide", f"{URI}.jsonld",
    "/scdl/deliberations.csv", "/scdl/deliberations-ecartees.csv", "/openapi.json", "/donnees", "/catalogue.jsonld",
)  # fmt: skip


@pytest.fixture
def client(executoire: Commande, tmp_path: Path, dossier_maison: Path) -> TestClient:
    for nom, contenu in (("a.txt", OCTROI), ("b.txt", texte("2025-45"))):
        executoire("ingest", ecrire(tmp_path, nom, contenu), "--collectivite", SIREN)
    for numero in ("2025-44", "2025-45"):
        executoire("validate", numero)
        executoire("publish", numero)
    ouvert = TestClient(creer_app(contexte(ouvrir(dossier_maison))), follow_redirects=False)
    assert ouvert.get(URI).status_code == ouvert.get(AUTRE).status_code == 200
    return ouvert


def _nombre(client: TestClient, mots: str) -> int:
    total: int = client.get("/api/v1/recherche", params={"q": mots}).json()["total"]
    return total


def test_a_withdrawn_name_leads_nowhere_and_the_sealed_text_does_not_change(
    executoire: Commande, client: TestClient
) -> None:
    avant = {suffixe: client.get(URI + suffixe).content for suffixe in (".xml", ".vie.xml", ".pdf", "/original")}
    assert _nombre(client, "Inès Quesnel") == 1 and "QUESNEL" in client.get("/").text
    fait = executoire("deindex", "2025-44", "--nom", "Inès Quesnel", "--motif", "demande", "--json").json
    assert fait["actes"] == [URI]
    assert {(r["acte"], r["mot"]) for r in fait["restes"]} == {("2025-44", "quesnel")}, "a surname alone is pointed at"
    executoire("deindex", "2025-44", "--nom", "Quesnel")
    for mots in ("Inès Quesnel", "quesnel", '"inès quesnel"', "Quesnell"):
        assert _nombre(client, mots) == 0, mots
    assert client.get("/api/v1/recherche", params={"q": "quesnell"}).json()["suggestion"] is None
    for chemin in VISIBLES:
        assert "quesnel" not in client.get(chemin).text.lower(), chemin
    assert _nombre(client, "aide") == 1, "the act itself is still found by its other words"
    page = client.get(URI)
    tete = page.text.split("</head>")[0].lower()
    assert "quesnel" not in tete and 'name="robots" content="noindex"' in tete
    assert "Inès QUESNEL" in page.text.split('<article class="acte">')[1]
    for suffixe in ("", ".json", ".jsonld", ".zip", "/v1", *avant):
        assert "noindex" in client.get(URI + suffixe).headers["x-robots-tag"], suffixe
    assert URI not in client.get("/sitemap.xml").text and AUTRE in client.get("/sitemap.xml").text
    assert {suffixe: client.get(URI + suffixe).content for suffixe in avant} == avant
    assert executoire("verify", URI).code == 0
    assert "x-robots-tag" not in client.get(AUTRE).headers
    assert executoire("search", "Quesnel", "--bureau", "--json").json["total"] == 1, "the office still finds it"


def test_a_person_is_withdrawn_from_all_the_acts_of_an_authority_and_given_back(
    executoire: Commande, client: TestClient
) -> None:
    assert _nombre(client, "Martel") == 2
    fait = executoire("deindex", "--collectivite", SIREN, "--nom", "Claire Martel", "--json").json
    assert sorted(fait["actes"]) == [URI, AUTRE]
    assert _nombre(client, "Martel") == 0
    assert "MARTEL" not in client.get("/seances/2025-12-12").text
    assert "non indiqué ou retiré" in client.get(URI).text
    assert "Claire MARTEL" in client.get(f"{URI}.xml").text
    (decision,) = executoire("deindex", "--collectivite", SIREN, "--json").json["decisions"]
    assert (decision["nom"], decision["leve"], decision["acte"]) == ("Claire Martel", False, None)
    executoire("deindex", "--collectivite", SIREN, "--nom", "Claire Martel", "--lever")
    assert _nombre(client, "Martel") == 2 and "x-robots-tag" not in client.get(URI).headers


@pytest.mark.parametrize(
    ("mots", "sortie"),
    [
        (("--nom", "Inès Quesnel"), 2),
        (("2025-44", "--collectivite", SIREN, "--nom", "Inès Quesnel"), 2),
        (("2025-44", "--nom", "Q"), 2),
        (("2025-99", "--nom", "Inès Quesnel"), 1),
        (("--collectivite", "200000016", "--nom", "Inès Quesnel"), 1),
    ],
)
def test_what_names_nobody_or_nothing_is_refused(
    executoire: Commande, client: TestClient, mots: tuple[str, ...], sortie: int
) -> None:
    assert executoire("deindex", *mots).code == sortie
    assert _nombre(client, "Quesnel") == 1


def test_once_data_were_hidden_no_older_version_is_served(
    executoire: Commande, client: TestClient, tmp_path: Path
) -> None:
    occulte = ecrire(tmp_path, "occulte.txt", OCTROI.replace("Inès QUESNEL", "[occulté]").replace("INÈS QUESNEL", "X"))
    executoire("ingest", occulte, "--collectivite", SIREN, "--rectifie", "occultation")
    executoire("validate", "2025-44")
    assert client.get(f"{URI}/v1").status_code == client.get(f"{URI}/v2").status_code == 200
    assert "Modifié" in client.get(URI).text
    jour = client.get(f"{URI}.json").json()["versions"][1]["depuis"][:10]
    executoire("event", "2025-44", "occultation", "--date", jour)
    for suffixe in ("/v1", "/v1.xml", "/v1/original"):
        assert client.get(URI + suffixe).status_code == 404, suffixe
    assert client.get(f"{URI}/v2").status_code == 200
    assert [v["version"] for v in client.get(f"{URI}.json").json()["versions"]] == [2]
