"""The description of the API is valid, complete, and each of its examples is what the API really answers."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from fastapi.openapi.models import OpenAPI
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator

from publish.api.description import OPERATIONS, _remplir, _valeurs
from publish.api.modeles import (
    ActeEntier,
    CollectivitesDonnees,
    PageActes,
    PageSeances,
    PassationsDonnees,
    PointsDonnes,
    RechercheDonnee,
    StatutDonne,
)
from publish.api.problemes import MEDIA, SORTES
from publish.app import creer_app
from publish.contexte import Ouverture
from publish.maison import contexte
from tests.publish.ouvert.conftest import ADRESSE, Servie

Description = dict[str, Any]
VOLATILS = {"duree_ms"}


@pytest.fixture(scope="module")
def description(servie: Servie) -> Description:
    reponse = servie.client.get("/openapi.json")
    assert reponse.status_code == 200
    lue: Description = reponse.json()
    return lue


def exemples(description: Description) -> list[tuple[str, int, str, dict[str, Any]]]:
    """(path, status, media, example)."""
    return [
        (chemin, int(statut), media, exemple)
        for chemin, verbes in description["paths"].items()
        for statut, reponse in verbes["get"]["responses"].items()
        for media, contenu in reponse.get("content", {}).items()
        for exemple in contenu.get("examples", {}).values()
    ]


def validateur(description: Description, schema: dict[str, Any]) -> Draft202012Validator:
    return Draft202012Validator({**schema, "components": description["components"]})


def test_la_description_est_valide_et_ses_renvois_menent_quelque_part(description: Description) -> None:
    OpenAPI(**description)
    assert description["openapi"].startswith("3.1") and description["servers"] == [{"url": ADRESSE}]
    for schema in description["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
    noms = [v["get"]["operationId"] for v in description["paths"].values()]
    assert len(noms) == len(set(noms)) and description["info"]["license"]["url"]
    texte = json.dumps(description)
    for nom in {r.split('"')[0] for r in texte.split('"$ref": "#/components/schemas/')[1:]}:
        assert nom in description["components"]["schemas"], nom
    assert "422" not in {s for v in description["paths"].values() for s in v["get"]["responses"]}


def test_chaque_operation_a_ses_exemples(description: Description) -> None:
    assert set(description["paths"]) == set(OPERATIONS)
    donnes = {(chemin, statut) for chemin, statut, _, _ in exemples(description)}
    for chemin, verbes in description["paths"].items():
        for statut, reponse in verbes["get"]["responses"].items():
            contenu = reponse.get("content", {})
            octets = set(contenu) & {"application/zip", "application/octet-stream"}
            assert statut == "304" or octets or (chemin, int(statut)) in donnes, (chemin, statut)
            if int(statut) >= 400:
                assert set(contenu) == {MEDIA}


def test_chaque_exemple_est_ce_que_repond_l_api(servie: Servie, description: Description) -> None:
    rejoues = 0
    for chemin, statut, media, exemple in exemples(description):
        methode, _, adresse = exemple["summary"].partition(" ")
        if methode != "GET":
            continue
        reponse = servie.client.get(adresse)
        rejoues += 1
        assert reponse.status_code == statut, adresse
        assert reponse.headers["content-type"].partition(";")[0] == media
        if "json" in media:
            attendu, recu = exemple["value"], reponse.json()
            assert {k: v for k, v in attendu.items() if k not in VOLATILS} == {
                k: v for k, v in recu.items() if k not in VOLATILS
            }, chemin
        else:
            assert exemple["value"] and reponse.text.startswith(exemple["value"])
    assert rejoues >= 30


def test_chaque_exemple_suit_son_schema(description: Description) -> None:
    suivis = 0
    for chemin, verbes in description["paths"].items():
        for reponse in verbes["get"]["responses"].values():
            for contenu in reponse.get("content", {}).values():
                if contenu.get("schema", {}).get("$ref"):
                    for exemple in contenu.get("examples", {}).values():
                        fautes = list(validateur(description, contenu["schema"]).iter_errors(exemple["value"]))
                        assert not fautes, (chemin, fautes[:2])
                        suivis += 1
    assert suivis > 40


@pytest.mark.parametrize(
    ("adresse", "modele"),
    [
        ("/api/v1/actes?limite=100", PageActes),
        ("/api/v1/recherche?q=budget", RechercheDonnee),
        ("/api/v1/seances", PageSeances),
        ("/api/v1/collectivites", CollectivitesDonnees),
        ("/journal/points", PointsDonnes),
        ("/journal/passations", PassationsDonnees),
    ],
)
def test_le_modele_dit_tout_ce_que_la_reponse_contient(servie: Servie, adresse: str, modele: Any) -> None:
    recu = servie.client.get(adresse).json()
    assert _noms(modele.model_validate(recu).model_dump()) == _noms(recu)


def test_le_modele_dit_tout_de_chaque_acte_et_de_son_statut(servie: Servie) -> None:
    for acte in servie.actes:
        entier = servie.client.get(f"/api/v1/actes{acte.uri}").json()
        assert _noms(ActeEntier.model_validate(entier).model_dump()) == _noms(entier)
        etat = servie.client.get(f"/api/v1/actes{acte.uri}/statut").json()
        assert _noms(StatutDonne.model_validate(etat).model_dump()) == _noms(etat)


def _noms(valeur: Any) -> Any:
    """The names of the fields, at every depth."""
    if isinstance(valeur, dict):
        return {nom: _noms(v) for nom, v in valeur.items()}
    if isinstance(valeur, list):
        return [_noms(v) for v in valeur]
    return None if not isinstance(valeur, tuple) else [None] * len(valeur)


def test_chaque_document_en_fichier_repond_comme_il_est_decrit(servie: Servie, description: Description) -> None:
    valeurs = _valeurs(contexte_portail(servie))
    for chemin, exemple in OPERATIONS.items():
        adresse = _remplir(exemple.essai, valeurs)
        assert adresse is not None
        reponse = servie.client.get(adresse)
        assert reponse.status_code == 200, adresse
        (media,) = description["paths"][chemin]["get"]["responses"]["200"]["content"]
        assert reponse.headers["content-type"].partition(";")[0] == media


def contexte_portail(servie: Servie) -> Any:
    return servie.client.app.state.portail  # type: ignore[attr-defined]


def test_les_refus_qu_on_ne_provoque_pas_ont_la_forme_des_vrais(servie: Servie, description: Description) -> None:
    client = TestClient(creer_app(replace(contexte(servie.maison), ouverture=Ouverture(limite_api="1/hour"))))
    client.get("/api/v1/actes")
    reels = {429: client.get("/api/v1/actes").json(), 405: servie.client.post("/api/v1/actes", json={}).json()}
    for chemin, statut, _, exemple in exemples(description):
        if statut in reels and chemin == "/api/v1/actes":
            for nom in ("type", "title", "status", "code"):
                assert exemple["value"][nom] == reels[statut][nom]
    codes = {e["value"]["code"] for _, s, _, e in exemples(description) if s >= 400}
    assert codes <= set(SORTES) | {"IDX-01"}


def test_sans_acte_la_description_tient_encore(servie: Servie, maison: Any) -> None:
    client = TestClient(creer_app(contexte(maison)))
    vide = client.get("/openapi.json").json()
    OpenAPI(**vide)
    assert set(vide["paths"]) == set(OPERATIONS)
    assert client.get("/donnees").status_code == 200
    assert client.get("/catalogue.rdf").status_code == 200
    assert client.get("/scdl/deliberations.csv").text.startswith("COLL_NOM,")
