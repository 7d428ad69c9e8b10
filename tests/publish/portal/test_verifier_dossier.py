"""A bundle given to `/verifier`: which part fails, whose act it is, where it stands today, and nothing else."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from pipeline import publicite, road
from pipeline.fondation import fonder
from pipeline.maison import Maison
from publish.app import creer_app
from publish.maison import contexte, ouvrir
from schemas.acte_publie import ActePublie
from schemas.vie import Evenement, TypeEvenement
from tests.actes_inventes import SIREN, ecrire, texte, timbre
from tests.pipeline.proof.refonte import deplier, plier, remplacer
from tests.publish.portal.html import lire
from tests.publish.portal.test_navigateur import servir


@pytest.fixture(scope="module")
def maison(tmp_path_factory: pytest.TempPathFactory) -> Maison:
    dossier = tmp_path_factory.mktemp("verifier") / "maison"
    fonder(dossier, datetime.now(UTC))
    return ouvrir(dossier)


@pytest.fixture(scope="module")
def uri(maison: Maison) -> str:
    fichier = ecrire(maison.dossier.parent, "acte.txt", texte() + timbre())
    (resultat,) = road.ingerer(maison, fichier, road.Options(collectivite=SIREN))
    assert resultat.dossier is not None and resultat.dossier.uri is not None
    publicite.publier(maison, resultat.dossier.uri, date(2025, 12, 18))
    return resultat.dossier.uri


@pytest.fixture(scope="module")
def client(maison: Maison) -> Iterator[TestClient]:
    with TestClient(creer_app(contexte(maison)), follow_redirects=False) as ouvert:
        yield ouvert


@pytest.fixture
def dossier(client: TestClient, uri: str) -> bytes:
    reponse = client.get(uri + ".zip")
    assert reponse.status_code == 200 and reponse.headers["content-type"] == "application/zip"
    return reponse.content


def deposer(client: TestClient, octets: bytes, nom: str = "preuve.zip", **params: str) -> str:
    reponse = client.post("/verifier", files={"f": (nom, octets)}, params=params)
    assert reponse.status_code == 200, reponse.text
    assert lire(reponse.text).fautes == []
    return reponse.text.replace("\u00a0", " ").replace("\u202f", " ")


def test_un_dossier_honnete_est_reconnu_et_son_acte_dit_ou_il_en_est(
    client: TestClient, maison: Maison, uri: str, dossier: bytes
) -> None:
    page = deposer(client, dossier)
    assert "Authentique et entier" in page and "exactement celui que ce site publie" in page
    assert f'href="{uri}"' in page and "Exécutoire depuis le" in page
    assert "pièces sans réserve" in page and "<h3><code" in page
    assert "Ce que rien ne prouve" in page and "LISEZ-MOI.txt" in page
    publicite.consigner(maison, uri, Evenement(TypeEvenement.SUSPENSION, date(2026, 1, 20)))
    assert "Suspendu" in deposer(client, dossier), "the state is that of today, not of the bundle"
    publicite.consigner(maison, uri, Evenement(TypeEvenement.FIN_SUSPENSION, date(2026, 2, 20)))


def test_le_dossier_servi_est_le_meme_pour_le_meme_registre(client: TestClient, uri: str, dossier: bytes) -> None:
    assert client.get(uri, headers={"Accept": "application/zip"}).content == dossier
    assert client.head(uri + ".zip").headers["etag"] == client.get(uri + ".zip").headers["etag"]
    premiere = client.get(f"{uri}/v1.zip")
    assert premiere.status_code in {200, 302}


def test_la_piece_changee_est_nommee_et_l_acte_reconnu(client: TestClient, uri: str, dossier: bytes) -> None:
    page = deposer(client, remplacer(dossier, {"original.txt": b"Autre texte."}))
    assert "Ce document n’est pas celui qui a été publié" in page
    avant_le_pli = page.split("<details")[0]
    assert '<h3><code class="long">original.txt</code></h3>' in avant_le_pli
    assert "dont l’acte scellé porte l’empreinte" in avant_le_pli
    assert '<h3><code class="long">rendu.pdf' not in avant_le_pli
    assert f'href="{uri}"' in page


def test_un_dossier_donne_pour_un_autre_acte_le_dit(
    client: TestClient, maison: Maison, uri: str, dossier: bytes
) -> None:
    fichier = ecrire(maison.dossier.parent, "autre.txt", texte("2025-45") + timbre("2025-45"))
    (resultat,) = road.ingerer(maison, fichier, road.Options(collectivite=SIREN))
    assert resultat.dossier is not None and resultat.dossier.uri is not None
    publicite.publier(maison, resultat.dossier.uri, date(2025, 12, 18))
    page = deposer(client, dossier, acte="2025-45")
    assert "ce fichier n’est pas un document de l’acte que vous regardiez" in page
    publicite.depublier(maison, resultat.dossier.uri, "essai")


def test_ce_qui_n_est_plus_public_est_inconnu(client: TestClient, maison: Maison) -> None:
    fichier = ecrire(maison.dossier.parent, "parti.txt", texte("2025-46", objet="DÉPART SECRET") + timbre("2025-46"))
    (resultat,) = road.ingerer(maison, fichier, road.Options(collectivite=SIREN))
    assert resultat.dossier is not None and resultat.dossier.uri is not None
    uri = resultat.dossier.uri
    assert client.get(uri + ".zip").status_code == 404
    publicite.publier(maison, uri, date(2025, 12, 18))
    dossier = client.get(uri + ".zip").content
    publicite.depublier(maison, uri, "données personnelles")
    assert client.get(uri + ".zip").status_code == 410
    page = deposer(client, dossier)
    assert "Registre : inconnu. Aucun acte publié ici n’a ce document." in page
    for trace in (uri, "2025-46", "secret"):
        assert trace.lower() not in page.lower().replace('"/verifier"', "")


def test_des_fichiers_hostiles_ont_une_reponse_et_rien_de_plus(client: TestClient, dossier: bytes) -> None:
    bombe = plier(
        {"format.txt": b"executoire-dossier-de-preuve 1\n", "acte.xml": b"\0" * 9_000_000}, zipfile.ZIP_DEFLATED
    )
    assert "gonfle démesurément" in deposer(client, bombe)
    assert "sort du dossier" in deposer(client, plier(deplier(dossier) | {"../../etc/passwd": b"x"}))
    assert "coupé" in deposer(client, dossier[:4000])
    injecte = plier(deplier(dossier) | {"<script>alert(1)</script>.txt": b"x"})
    assert "<script" not in deposer(client, injecte)
    page = deposer(client, plier(deplier(dossier) | {"a & (b).html": b"x"}))
    assert "a &amp; (b).html" in page
    autre = BytesIO()
    with zipfile.ZipFile(autre, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    reponse = client.post("/verifier", files={"f": ("lettre.docx", autre.getvalue())})
    assert reponse.status_code == 400 and "dossier de preuve" in reponse.text


def test_la_page_de_l_acte_offre_son_dossier(client: TestClient, uri: str) -> None:
    assert f'href="{uri}.zip"' in client.get(uri).text
    donnees = client.get(uri + ".json").json()
    assert donnees["dossier_de_preuve"].endswith(uri + ".zip")


@pytest.mark.parametrize("largeur", [1280, 320])
def test_sans_script_un_dossier_se_depose_et_se_lit(
    navigateur: Any, maison: Maison, tmp_path: Path, dossier: bytes, largeur: int
) -> None:
    (tmp_path / "preuve.zip").write_bytes(remplacer(dossier, {"original.txt": b"Autre texte."}))
    with servir(contexte(maison)) as adresse:
        ouvert = navigateur.new_context(viewport={"width": largeur, "height": 900}, java_script_enabled=False)
        page = ouvert.new_page()
        page.goto(adresse + "/verifier")
        page.set_input_files("#f", tmp_path / "preuve.zip")
        page.get_by_role("button", name="Vérifier", exact=True).click()
        page.get_by_role("heading", name="Ce document n’est pas celui qui a été publié").wait_for(timeout=60_000)
        assert page.get_by_role("heading", name="original.txt").is_visible()
        pli = page.get_by_text("pièces sans réserve")
        assert not page.get_by_role("heading", name="rendu.pdf").is_visible()
        pli.click()
        assert page.get_by_role("heading", name="rendu.pdf").is_visible()
        boite = page.locator("main").bounding_box()
        assert boite is not None and boite["width"] <= largeur
        ouvert.close()
    avec_script = navigateur.new_context(viewport={"width": largeur, "height": 900})
    with servir(contexte(maison)) as adresse:
        page = avec_script.new_page()
        page.goto(adresse + "/verifier")
        page.set_input_files("#f", tmp_path / "preuve.zip")
        page.get_by_role("button", name="Vérifier", exact=True).click()
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert page.evaluate("document.documentElement.scrollWidth") <= largeur
        avec_script.close()


def test_le_registre_du_dossier_servi_est_celui_du_site(client: TestClient, maison: Maison, uri: str) -> None:
    publie = maison.registre.publie(uri)
    assert isinstance(publie, ActePublie)
    assert deplier(client.get(uri + ".zip").content)["registre/cle.txt"].decode() == client.get("/journal/cle").text
