"""Documents are served as they were sealed, or not at all; the format follows the suffix, else `Accept`."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from publish.app import creer_app
from publish.portal.documents import format_voulu, separer
from schemas.acte_publie import TypeDocument
from tests.publish.actes import PARTI, RECETTES, SECRET, contenu, contexte, dossier_invente, publie

ACTE = publie(RECETTES[0])


@pytest.mark.parametrize(
    ("suffixe", "type_", "media"),
    [
        (".xml", TypeDocument.ACTE_XML, "application/xml"),
        (".vie.xml", TypeDocument.VIE_XML, "application/xml"),
        (".pdf", TypeDocument.COPIE, "application/pdf"),
        ("/rendu.pdf", TypeDocument.RENDU, "application/pdf"),
        ("/original", TypeDocument.ORIGINAL, "text/plain; charset=utf-8"),
        ("/v1.xml", TypeDocument.ACTE_XML, "application/xml"),
        ("/v1/original", TypeDocument.ORIGINAL, "text/plain; charset=utf-8"),
    ],
)
def test_les_octets_sont_ceux_du_sceau(client: TestClient, suffixe: str, type_: TypeDocument, media: str) -> None:
    reponse = client.get(ACTE.uri + suffixe)
    assert reponse.status_code == 200
    assert reponse.content == contenu(RECETTES[0], type_)
    assert reponse.headers["content-type"] == media
    etiquette = reponse.headers["etag"]
    assert etiquette == f'"{hashlib.sha256(reponse.content).hexdigest()}"'
    assert client.get(ACTE.uri + suffixe, headers={"If-None-Match": etiquette}).status_code == 304


def test_une_annexe_se_telecharge_et_ne_s_execute_pas(client: TestClient) -> None:
    reponse = client.get(ACTE.uri + "/annexes/1")
    assert reponse.headers["content-disposition"].startswith("attachment")
    assert reponse.headers["content-security-policy"].startswith("default-src 'none'")
    for absente in ("/annexes/2", "/annexes/0", "/annexes/x", "/v2", "/autre"):
        assert client.get(ACTE.uri + absente).status_code == 404
    assert client.get(ACTE.uri + "/v0").status_code == 400


@pytest.mark.parametrize("suffixe", [".pdf", ".xml", ".vie.xml", "/original", "/rendu.pdf"])
@pytest.mark.parametrize("dommage", ["refuse", "octets"])
def test_un_sceau_qui_ne_tient_pas_donne_503_et_aucun_octet(tmp_path: Path, suffixe: str, dommage: str) -> None:
    tenu = contexte(tmp_path)
    for empreinte in [d.sha256 for d in ACTE.documents]:
        if dommage == "refuse":
            tenu.registre.abimes.add(empreinte)  # type: ignore[attr-defined]
        else:
            tenu.registre.octets[empreinte] += b" autre"  # type: ignore[attr-defined]
    reponse = TestClient(creer_app(tenu)).get(ACTE.uri + suffixe)
    assert reponse.status_code == 503
    assert reponse.headers["retry-after"] == "300"
    attendu = "Le sceau de ce document n’a pas pu être vérifié\u00a0: nous ne l’envoyons pas. Réessayez dans 5 minutes."
    assert attendu in reponse.text


@pytest.mark.parametrize(("suffixe", "accept"), [(".zip", "text/html"), ("", "application/zip")])
def test_le_dossier_de_preuve_se_telecharge(client: TestClient, suffixe: str, accept: str) -> None:
    reponse = client.get(ACTE.uri + suffixe, headers={"Accept": accept})
    assert (reponse.status_code, reponse.headers["content-type"]) == (200, "application/zip")
    assert reponse.content == dossier_invente(ACTE)
    assert reponse.headers["content-disposition"] == "attachment; filename*=UTF-8''CM2025-12-02-22-1-preuve.zip"
    deja = client.get(ACTE.uri + ".zip", headers={"If-None-Match": reponse.headers["etag"]})
    assert deja.status_code == 304 and not deja.content


def test_rien_n_est_prouve_de_ce_qui_n_est_pas_public(client: TestClient) -> None:
    assert client.get(publie(SECRET).uri + ".zip").status_code == 404
    assert client.get(publie(PARTI).uri + ".zip").status_code == 410


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
        ("application/json", "application/json"),
        ("application/akn+xml", "application/xml"),
        ("application/pdf;q=0.9, text/html;q=0.5", "application/pdf"),
        ("*/*", "text/html"),
        ("image/png", "text/html"),
        ("application/json;q=0, text/html", "text/html"),
    ],
)
def test_accept_choisit_le_format(client: TestClient, accept: str, media: str) -> None:
    reponse = client.get(ACTE.uri, headers={"Accept": accept})
    assert reponse.status_code == 200
    assert reponse.headers["content-type"].startswith(media)
    assert "Accept" in reponse.headers["vary"]


def test_un_suffixe_ne_fait_jamais_partie_d_un_numero() -> None:
    assert separer("BM2025-12.vie.xml") == ("BM2025-12", "vie")
    assert separer("BM2025-12.1") == ("BM2025-12.1", None)
    assert separer(".xml") == (".xml", None)
    assert format_voulu("application/pdf;q=abc") == "html"


def test_tous_les_noms_menent_a_l_adresse_permanente(client: TestClient) -> None:
    for nom in ("CM2025/12/02/22-1", "cm2025-12-02-22-1", str(ACTE.identifiant)):
        reponse = client.get(f"/actes/{nom}")
        assert (reponse.status_code, reponse.headers["location"]) == (302, ACTE.uri)
    minuscule = client.get(ACTE.uri.replace("CM2025", "cm2025") + ".json")
    assert (minuscule.status_code, minuscule.headers.get("location")) in {(301, ACTE.uri + ".json"), (404, None)}


def test_verifier_un_fichier_publie_et_un_fichier_inconnu(client: TestClient) -> None:
    publie_ = client.post("/verifier", files={"f": ("acte.xml", contenu(RECETTES[0], TypeDocument.ACTE_XML))})
    assert "Nous ne pouvons pas conclure" in publie_.text
    assert "ces octets sont exactement ceux que ce site publie" in publie_.text
    assert ACTE.uri in publie_.text
    secret = client.post("/verifier", files={"f": ("acte.xml", contenu(SECRET, TypeDocument.ACTE_XML))})
    assert secret.status_code == 200
    assert "Registre\u00a0: inconnu." in secret.text
    assert publie(SECRET).uri not in secret.text


def test_verifier_refuse_le_vide_et_le_trop_grand(client: TestClient) -> None:
    assert client.post("/verifier", files={"f": ("vide.pdf", b"")}).status_code == 400
    assert client.post("/verifier").status_code in {400, 411}
    trop = client.post("/verifier", content=b"x", headers={"Content-Length": "30000000"})
    assert trop.status_code == 413
    assert "20\u00a0Mo au plus" in trop.text


def test_le_reste_ne_se_modifie_pas(client: TestClient) -> None:
    assert client.post("/", content=b"").status_code == 405
    assert client.put(ACTE.uri).status_code == 405
