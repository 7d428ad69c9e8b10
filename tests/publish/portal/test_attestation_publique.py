"""The public's notice: for a published act alone, sealed, one for an act, a day and a state of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event, Thread
from time import sleep

import pytest
from fastapi.testclient import TestClient

from pipeline import publicite, road
from pipeline.maison import Maison
from pipeline.sealing.horodatage import HorodateurHTTP
from publish import guichet
from publish.app import creer_app
from publish.guichet import DOSSIER, PLACES, Guichet
from publish.maison import contexte
from schemas.collectivite import Territoire
from schemas.erreurs import Introuvable, ServiceIndisponible
from schemas.vie import Evenement, TypeEvenement
from tests.actes_inventes import ecrire, texte, timbre
from tests.conftest import Horloge
from tests.pipeline.rendering.exemples import pages

NUMERO = "2025-44"


@pytest.fixture
def uri(maison: Maison, tmp_path: Path) -> str:
    """A published act of the home."""
    (resultat,) = road.ingerer(maison, ecrire(tmp_path, "acte.txt", texte() + timbre()))
    assert resultat.dossier is not None and resultat.dossier.uri is not None
    publicite.publier(maison, NUMERO, date(2025, 12, 18))
    return resultat.dossier.uri


@pytest.fixture
def client(maison: Maison) -> Iterator[TestClient]:
    with TestClient(creer_app(contexte(maison)), follow_redirects=False) as ouvert:
        yield ouvert


def gardees(maison: Maison) -> list[str]:
    return sorted(p.name for p in (maison.dossier / DOSSIER).iterdir())


def test_la_page_l_offre_et_le_portail_la_reconnait(client: TestClient, uri: str) -> None:
    adresse = f"{uri}/attestation.pdf"
    page = client.get(uri).text
    assert page.count(f'href="{adresse}"') == page.count(f'href="{adresse}" rel="nofollow"') == 2
    assert client.get(uri + ".json").json()["attestation"].endswith(adresse)
    assert "Disallow: /*/attestation.pdf" in client.get("/robots.txt").text
    reponse = client.get(adresse)
    assert reponse.status_code == 200 and reponse.headers["content-type"] == "application/pdf"
    assert reponse.headers["etag"] == f'"{hashlib.sha256(reponse.content).hexdigest()}"'
    assert reponse.headers["x-robots-tag"] == "noindex"
    assert reponse.headers["content-disposition"] == "inline; filename*=UTF-8''2025-44-attestation-2026-01-08.pdf"
    assert "Exécutoire" in "".join(pages(reponse.content))
    rendue = client.post("/verifier", files={"f": ("attestation.pdf", reponse.content)}).text
    assert "Authentique et entier" in rendue and uri in rendue
    assert "c’est une attestation, et l’état qu’elle dit est celui de son jour" in rendue


def test_elle_n_est_faite_qu_une_fois_par_jour_et_par_etat(
    client: TestClient, maison: Maison, horloge: Horloge, uri: str
) -> None:
    adresse = f"{uri}/attestation.pdf"
    premiere = client.get(adresse)
    horloge.avancer(hours=2)
    assert client.get(adresse).content == premiere.content
    assert client.get(adresse, headers={"If-None-Match": premiere.headers["etag"]}).status_code == 304
    assert len(gardees(maison)) == 1
    publicite.consigner(maison, NUMERO, Evenement(TypeEvenement.SUSPENSION, date(2026, 1, 8)))
    suspendue = client.get(adresse)
    assert "Suspendu" in "".join(pages(suspendue.content)) and len(gardees(maison)) == 2
    horloge.avancer(days=3)
    demain = client.get(adresse)
    assert demain.content != suspendue.content
    assert len(gardees(maison)) == 1 and gardees(maison)[0].startswith("2026-01-11-")


def test_hier_reste_le_jour_d_un_autre_territoire(
    client: TestClient, maison: Maison, horloge: Horloge, uri: str
) -> None:
    client.get(f"{uri}/attestation.pdf")
    horloge.avancer(hours=14)
    auteur = maison.registre.collectivites()[0]
    maison.registre.definir_collectivite(replace(auteur, territoire=Territoire.LA_REUNION))
    client.get(f"{uri}/attestation.pdf")
    assert [n[:10] for n in gardees(maison)] == ["2026-01-08", "2026-01-09"]


def test_une_copie_abimee_sur_le_disque_est_refaite(client: TestClient, maison: Maison, uri: str) -> None:
    premiere = client.get(f"{uri}/attestation.pdf").content
    (nom,) = gardees(maison)
    (maison.dossier / DOSSIER / nom).write_bytes(premiere[:-1] + b"?")
    refaite = client.get(f"{uri}/attestation.pdf").content
    assert refaite.endswith(b"%%EOF\n")
    assert "Authentique et entier" in client.post("/verifier", files={"f": ("a.pdf", refaite)}).text


def test_ce_qui_n_est_pas_publie_n_en_a_pas(client: TestClient, maison: Maison, uri: str, tmp_path: Path) -> None:
    autre = texte(numero="2025-45", objet="ACHAT D’UN TERRAIN", decision="l’achat du terrain")
    (resultat,) = road.ingerer(maison, ecrire(tmp_path, "autre.txt", autre))
    assert resultat.dossier is not None and resultat.dossier.uri is not None
    assert client.get(f"{resultat.dossier.uri}/attestation.pdf").status_code == 404
    assert client.get(f"{uri}/v1/attestation.pdf").status_code == 404
    with pytest.raises(Introuvable):
        Guichet(maison).attester(resultat.dossier.cle)
    faite = client.get(f"{uri}/attestation.pdf").content
    publicite.depublier(maison, NUMERO, "erreur de fichier")
    assert client.get(f"{uri}/attestation.pdf").status_code == 410
    assert "Registre\u00a0: inconnu." in client.post("/verifier", files={"f": ("a.pdf", faite)}).text


def test_un_evenement_prive_qui_la_contredirait_la_retient_sans_se_dire(
    client: TestClient, maison: Maison, uri: str
) -> None:
    publicite.consigner(maison, NUMERO, Evenement(TypeEvenement.SUSPENSION, date(2026, 1, 8), prive=True))
    reponse = client.get(f"{uri}/attestation.pdf")
    assert reponse.status_code == 403
    assert "n’est pas délivrée en ligne. Demandez-la à son auteur." in reponse.text
    assert "privé" not in reponse.text and "uspen" not in reponse.text


def test_on_attend_son_tour_et_la_file_est_courte(maison: Maison, uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    dossier = maison.registre.dossier(NUMERO)
    tenu, faites = Event(), []
    vrai = guichet.etablir_attestation

    def lent(maison_: Maison, dossier_: object) -> guichet.Etablie:
        tenu.wait(60)
        faites.append(dossier_)
        return vrai(maison_, dossier_)  # type: ignore[arg-type]

    monkeypatch.setattr(guichet, "etablir_attestation", lent)
    comptoir, rendues = Guichet(maison), []
    fils = [Thread(target=lambda: rendues.append(comptoir.attester(dossier.cle))) for _ in range(PLACES)]
    for fil in fils:
        fil.start()
    while comptoir._places._value:
        sleep(0.01)
    with pytest.raises(ServiceIndisponible, match=r"\[ATT-03\]"):
        comptoir.attester(dossier.cle)
    tenu.set()
    for fil in fils:
        fil.join(60)
    assert len(faites) == 1 and len(rendues) == PLACES and len(set(rendues)) == 1


@pytest.mark.parametrize("cause", ["horodatage", "disque"])
def test_une_panne_donne_503_et_aucun_octet(maison: Maison, uri: str, cause: str) -> None:
    if cause == "horodatage":
        maison = replace(maison, horodateur=HorodateurHTTP("http://127.0.0.1:9/", 1))
    else:
        (maison.dossier / DOSSIER).write_text("un fichier à la place du dossier")
    reponse = TestClient(creer_app(contexte(maison))).get(f"{uri}/attestation.pdf")
    assert reponse.status_code == 503 and reponse.headers["retry-after"] == "60"
    assert not reponse.content.startswith(b"%PDF")


def test_la_page_d_une_version_ancienne_ne_l_offre_pas(
    client: TestClient, maison: Maison, uri: str, tmp_path: Path
) -> None:
    assert "Attestation du jour <small>PDF scellé, établi à la demande</small>" in client.get(uri).text
    rectifie = ecrire(tmp_path, "rectifie.txt", texte(decision="le projet de rénovation pour 85 400 euros") + timbre())
    (resultat,) = road.ingerer(maison, rectifie, road.Options(rectifie="erreur de montant", accepter=True))
    assert resultat.erreur is None
    ancienne = client.get(f"{uri}/v1")
    assert ancienne.status_code == 200 and "Attestation du jour" not in ancienne.text
    assert "version 2" in "".join(pages(client.get(f"{uri}/attestation.pdf").content))
