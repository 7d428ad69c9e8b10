"""What machines read of an act: the negotiated format, schema.org, the ELI ontology, Open Graph, typed links."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from fastapi.testclient import TestClient
from lxml import html

from publish.portal.citation import bibtex
from publish.portal.documents import format_voulu
from publish.portal.metadonnees import ELI, en_script, json_ld
from schemas.acte import Nature
from tests.publish.actes import COMMUNE, RECETTES, Recette, publie

URI = publie(RECETTES[0]).uri
SITE = "https://actes.example.fr"

PROPRIETES = {
    "Legislation": {
        "@context", "@type", "@id", "url", "name", "inLanguage", "isAccessibleForFree", "datePublished", "about",
        "version", "citation", "encoding", "legislationIdentifier", "legislationType", "legislationDate",
        "legislationLegalForce",
        "legislationDateOfApplicability", "legislationPassedBy", "legislationResponsible", "legislationJurisdiction",
    },
    "LegislationObject": {"@type", "contentUrl", "encodingFormat", "contentSize", "sha256"},
    "GovernmentOrganization": {"@type", "@id", "name", "identifier"},
    "Organization": {"@type", "name", "parentOrganization"},
    "AdministrativeArea": {"@type", "name"},
}  # fmt: skip
"""Terms of schema.org (as `schema-dts` 1.1 types them) that each kind of thing may bear here."""

ONTOLOGIE = {
    "id_local", "type_document", "date_document", "date_publication", "first_date_entry_in_force", "in_force",
    "passed_by", "cites", "is_realized_by", "title", "language", "is_embodied_by", "format",
}  # fmt: skip
"""Properties of the ELI ontology, 1.4."""


@pytest.mark.parametrize(
    ("accept", "format_"),
    [
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "html"),
        ("application/xml", "xml"),
        ("application/akn+xml", "xml"),
        ("application/vnd.executoire.vie+xml", "vie"),
        ("application/pdf", "pdf"),
        ("application/json", "json"),
        ("application/ld+json", "jsonld"),
        ("application/zip", "zip"),
        ("application/json;q=0.4, application/pdf;q=0.9", "pdf"),
        ("application/json, */*", "json"),
        ("*/*", "html"),
        ("", "html"),
        ("text/*;q=0.3, application/ld+json;q=0.2", "html"),
        ("application/pdf;q=0, application/json;q=0.1", "json"),
        ("image/png", "html"),
        ("application/pdf;q=beaucoup", "html"),
        ("*/*;q=0.1, text/html;q=0", "json"),
    ],
)
def test_the_format_is_the_one_that_accept_prefers(accept: str, format_: str) -> None:
    assert format_voulu(accept) == format_


@pytest.mark.parametrize(
    ("suffixe", "accept", "media"),
    [
        (".xml", "application/akn+xml", "application/xml"),
        (".vie.xml", "application/vnd.executoire.vie+xml", "application/xml"),
        (".pdf", "application/pdf", "application/pdf"),
        (".json", "application/json", "application/json"),
        (".jsonld", "application/ld+json", "application/ld+json"),
        (".zip", "application/zip", "application/zip"),
    ],
)
def test_a_suffix_and_an_accept_give_the_same_bytes(client: TestClient, suffixe: str, accept: str, media: str) -> None:
    par_suffixe, negocie = client.get(URI + suffixe), client.get(URI, headers={"Accept": accept})
    assert par_suffixe.content == negocie.content and par_suffixe.status_code == 200
    assert negocie.headers["content-type"].split(";")[0] == media
    assert "Accept" in negocie.headers["vary"]


def _verifier(valeur: Any) -> None:
    for nom, contenu in valeur.items():
        if nom.startswith("@") and nom != "@type":
            continue
        for element in contenu if isinstance(contenu, list) else [contenu]:
            if isinstance(element, dict) and set(element) != {"@id"}:
                _verifier(element)
    if "@type" in valeur:
        assert set(valeur) <= PROPRIETES[valeur["@type"]]


@pytest.mark.parametrize("recette", RECETTES, ids=lambda r: r.numero)
def test_every_act_is_a_schema_org_legislation(client: TestClient, recette: Recette) -> None:
    acte = publie(recette)
    page = html.fromstring(client.get(acte.uri).text)
    (brut,) = page.xpath("//script[@type='application/ld+json']/text()")
    donnees = json.loads(brut)
    assert donnees == client.get(f"{acte.uri}.jsonld").json()
    _verifier(donnees)
    assert donnees["@context"] == "https://schema.org" and donnees["@id"] == SITE + acte.uri
    assert donnees["legislationIdentifier"] == (acte.identifiant or recette.numero)
    assert donnees["legislationDate"] == recette.seance
    vigueur = acte.statut.statut is not None and acte.statut.statut.value == "executoire"
    assert donnees["legislationLegalForce"] == f"https://schema.org/{'InForce' if vigueur else 'NotInForce'}"
    for fichier in donnees["encoding"]:
        servi = client.get(fichier["contentUrl"].removeprefix(SITE))
        assert servi.headers["etag"] == f'"{fichier["sha256"]}"' and len(servi.content) == int(fichier["contentSize"])


def test_words_of_an_act_stay_data_in_the_script() -> None:
    recette = Recette("X-9", "</script><script>alert(1)</script> & Cie", "2025-12-02", RECETTES[0].evenements)
    ecrit = en_script(json_ld(publie(recette), SITE))
    assert "<" not in ecrit and ">" not in ecrit and "&" not in ecrit
    assert json.loads(ecrit)["name"] == recette.objet


def test_the_head_holds_the_facts_of_the_eli_ontology(client: TestClient) -> None:
    page = html.fromstring(client.get(URI).text)
    (tete,) = page.xpath("/html/head")
    assert tete.get("about") == URI and tete.get("typeof") == "eli:LegalResource"
    assert f"eli: {ELI}" in page.get("prefix")
    faits: dict[tuple[str, str], list[str]] = {}
    for element in tete.xpath("*[starts-with(@property, 'eli:')]"):
        sujet = element.get("about") or URI
        faits.setdefault((sujet, element.get("property")[4:]), []).append(element.get("content") or element.get("href"))
    assert {nom for _, nom in faits} <= ONTOLOGIE
    assert faits[URI, "id_local"] == ["014-200000016-20251202-CM25-12-02-22-1-DE"]
    assert faits[URI, "date_document"] == ["2025-12-02"] and faits[URI, "date_publication"] == ["2025-12-18"]
    assert faits[URI, "in_force"] == [f"{ELI}InForce-inForce"]
    assert faits[URI, "passed_by"] == ["/collectivites/200000016"]
    assert faits[URI, "is_realized_by"] == [f"{URI}/v1"]
    assert client.get(f"{URI}/v1").status_code == 200, "the expression has a page"
    for fichier in faits[f"{URI}/v1", "is_embodied_by"]:
        assert client.get(fichier).status_code == 200
        assert faits[fichier, "format"][0].startswith("http://www.iana.org/assignments/media-types/")
    genre, ancre = faits[URI, "type_document"][0].split("#")
    assert f'id="{ancre}"' in client.get(genre).text
    assert all(lien.startswith("http") for lien in faits[URI, "cites"])


def test_open_graph_and_links_name_the_permanent_uri(client: TestClient) -> None:
    reponse = client.get(URI)
    page = html.fromstring(reponse.text)
    og = {m.get("property"): m.get("content") for m in page.xpath("//meta[starts-with(@property, 'og:')]")}
    assert og["og:url"] == SITE + URI and og["og:type"] == "article" and og["og:locale"] == "fr_FR"
    liens = re.findall(r'<([^>]+)>; rel="([a-z-]+)"', reponse.headers["link"])
    assert (SITE + URI, "canonical") in liens and (SITE + URI, "cite-as") in liens
    assert {rel for _, rel in liens} == {"canonical", "cite-as", "alternate", "describedby"}
    for adresse, _ in liens:
        assert client.get(adresse.removeprefix(SITE)).status_code == 200


def test_a_citation_can_be_taken_away(client: TestClient) -> None:
    page = client.get(URI).text
    assert "@misc{200000016-deliberation-2025-12-02-CM2025-12-02-22-1," in page
    piege = Recette("7", "Marché {n° 3} à 50 % & suite_#", "2025-12-02", RECETTES[0].evenements, nature=Nature.AR)
    entree = bibtex(publie(piege), SITE)
    assert r"title = {{Marché n° 3 à 50 \% \& suite\_\#}}" in entree and entree.count("{") == entree.count("}")


def test_the_act_page_keeps_within_its_weight(client: TestClient) -> None:
    for recette in RECETTES:
        assert len(client.get(publie(recette).uri).content) <= 40_000
    assert COMMUNE.nom in client.get(publie(RECETTES[5]).uri).text
