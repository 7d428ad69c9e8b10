"""An act that leaves the public's sight leaves every file, feed, count and archive with it."""

from __future__ import annotations

import hashlib
import io
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from pipeline import publicite
from publish.app import creer_app
from publish.maison import contexte, ouvrir
from publish.scdl import raisons
from schemas.acte import Etape, Nature
from schemas.acte_publie import TypeDocument
from schemas.vie import Evenement, TypeEvenement
from tests.conftest import a_l_heure
from tests.publish.ouvert.conftest import ADRESSE, Servie

FICHIERS = (
    "/api/v1/actes?limite=100",
    "/scdl/deliberations.csv",
    "/scdl/deliberations-dates.csv",
    "/scdl/deliberations-ecartees.csv",
    "/flux/actes.atom",
    "/sitemap.xml",
    "/openapi.json",
    "/donnees",
)


@pytest.fixture
def autre(servie: Servie, tmp_path: Path) -> Iterator[Servie]:
    """A copy of the demonstration, to be changed."""
    dossier = tmp_path / "maison"
    shutil.copytree(servie.maison.dossier, dossier, ignore=shutil.ignore_patterns("registre.sqlite3*"))
    with sqlite3.connect(servie.maison.dossier / "registre.sqlite3") as source:
        source.backup(sqlite3.connect(dossier / "registre.sqlite3"))
    maison = ouvrir(dossier)
    with TestClient(creer_app(contexte(maison)), base_url=ADRESSE, follow_redirects=False) as client:
        yield Servie(maison, client)
    maison.registre.base.fermer()


def noms_akn(servie: Servie) -> list[str]:
    return zipfile.ZipFile(io.BytesIO(servie.client.get("/donnees/actes-akn.zip").content)).namelist()


def test_un_acte_depublie_disparait_partout(autre: Servie) -> None:
    actes = autre.actes
    acte, premier = next(a for a in actes if a.acte.nature is Nature.DE and not raisons(a)), actes[0]
    siren = acte.collectivite.siren
    avant = {f: autre.client.get(f) for f in FICHIERS}
    for fichier in FICHIERS:
        montre = {"/scdl/deliberations-ecartees.csv": None, "/openapi.json": premier, "/donnees": premier}
        attendu = montre.get(fichier, acte)
        assert attendu is None or attendu.uri in avant[fichier].text, fichier
    assert f"{acte.uri.removeprefix('/eli/')}/acte.xml" in noms_akn(autre)
    publicite.depublier(autre.maison, acte.uri, "erreur")
    for fichier in FICHIERS:
        assert acte.uri not in autre.client.get(fichier).text, fichier
        if not fichier.startswith(("/scdl/deliberations-ecartees", "/donnees")):
            etiquette = avant[fichier].headers["etag"]
            assert autre.client.get(fichier, headers={"If-None-Match": etiquette}).status_code == 200, fichier
    assert not [n for n in noms_akn(autre) if n.startswith(acte.uri.removeprefix("/eli/"))]
    lot = autre.client.get("/api/v1/lot", params={"acte": acte.uri})
    assert (lot.status_code, lot.json()["code"], lot.json()["acte"]) == (410, "WEB-11", acte.uri)
    (compte,) = [c.actes for c in autre.maison.registre.ouvertes.comptes() if c.siren == siren]
    assert compte == sum(a.collectivite.siren == siren for a in autre.actes)


def test_ce_qui_n_est_pas_publie_n_est_dans_aucun_fichier(autre: Servie) -> None:
    caches = [d for d in autre.maison.registre.dossiers() if d.etape is not Etape.PUBLIE]
    assert len(caches) >= 5
    textes = {f: autre.client.get(f).text for f in (*FICHIERS, "/catalogue.jsonld")}
    noms = noms_akn(autre)
    for dossier in caches:
        assert dossier.uri is None or not [
            f for f, t in textes.items() if f'{dossier.uri}"' in t or f"{dossier.uri}\r" in t
        ]
        assert not [n for n in noms if dossier.uri and n.startswith(dossier.uri.removeprefix("/eli/") + "/")]
        for mots in filter(None, (dossier.acte.objet,)):
            assert not [f for f, t in textes.items() if mots in t], mots


def test_un_texte_a_occulter_n_est_dans_aucun_fichier_jusqu_a_la_version_qui_occulte(autre: Servie) -> None:
    acte = next(a for a in autre.actes if a.acte.nature is Nature.DE)
    demain = datetime.now(UTC) + timedelta(days=2)
    maison = a_l_heure(autre.maison, lambda: demain)
    publicite.consigner(maison, acte.uri, Evenement(TypeEvenement.OCCULTATION, demain.date()))
    client = TestClient(creer_app(contexte(maison)), base_url=ADRESSE, follow_redirects=False)
    dossier = acte.uri.removeprefix("/eli/")
    akn = zipfile.ZipFile(io.BytesIO(client.get("/donnees/actes-akn.zip").content))
    assert f"{dossier}/vie.xml" in akn.namelist() and f"{dossier}/acte.xml" not in akn.namelist()
    lot = zipfile.ZipFile(io.BytesIO(client.get("/api/v1/lot", params={"acte": acte.uri}).content))
    assert [n.rpartition("/")[2] for n in lot.namelist()] == ["LISEZ-MOI.txt", "vie.xml"]
    assert "le texte est retenu" in lot.read("LISEZ-MOI.txt").decode()
    assert acte.acte.objet is not None
    for fichier in (*FICHIERS, "/catalogue.jsonld"):
        assert acte.acte.objet not in client.get(fichier).text, fichier
    assert acte.uri in client.get("/scdl/deliberations-ecartees.csv").text
    octets = {d.sha256 for d in acte.documents if d.type is not TypeDocument.VIE_XML}
    for archive in (akn, lot):
        assert not [n for n in archive.namelist() if hashlib.sha256(archive.read(n)).hexdigest() in octets]
