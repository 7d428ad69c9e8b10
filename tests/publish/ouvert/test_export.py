"""`export`: the open files as they are served, and everything, to leave: each object byte for byte, no secret."""

from __future__ import annotations

import hashlib
import io
import json
import re
import shutil
import sqlite3
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from frictionless import Package, system

from publish.scdl import Fichier
from tests.publish.cli.commande import Commande
from tests.publish.ouvert.conftest import Servie


@pytest.fixture
def executoire(servie: Servie, capsys: pytest.CaptureFixture[str]) -> Commande:
    return Commande(servie.maison.dossier, capsys)


@pytest.fixture(scope="module")
def tout(servie: Servie, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Everything, once for the tests that only read it."""
    from publish.depart import fichiers
    from publish.destination import deposer

    servie.maison.registre.checkpoint()
    chemin = tmp_path_factory.mktemp("tout") / "export"
    with servie.maison.registre.base.lecture() as connexion:
        deposer(chemin, fichiers(servie.maison, connexion, lambda: None))
    yield chemin


def empreintes(dossier: Path) -> dict[str, str]:
    return {
        str(f.relative_to(dossier)): hashlib.sha256(f.read_bytes()).hexdigest()
        for f in dossier.rglob("*")
        if f.is_file()
    }


def test_scdl_ecrit_ce_que_le_site_sert_et_nomme_ce_qui_est_ecarte(
    servie: Servie, executoire: Commande, tmp_path: Path
) -> None:
    reponse = executoire("export", "scdl", "-o", tmp_path / "scdl", "--json")
    assert reponse.code == 0
    for fichier in Fichier:
        servi = servie.client.get(f"/scdl/{fichier}.csv").content
        assert (tmp_path / "scdl" / f"{fichier}.csv").read_bytes() == servi
    for ecartee in reponse.json["ecartees"]:
        assert servie.client.get(ecartee["uri"]).status_code == 200 and ecartee["raisons"]
    assert len(reponse.json["ecartees"]) == servie.client.get("/scdl/deliberations-ecartees.csv").text.count("\r\n") - 1
    with system.use_context(trusted=True):
        assert Package(str(tmp_path / "scdl" / "datapackage.json")).validate().valid
    humain = executoire("export", "scdl", "-o", tmp_path / "scdl")
    assert humain.code == 0 and "écartée" in humain.sortie


def test_akn_ecrit_les_octets_scelles_en_dossier_ou_en_zip(
    servie: Servie, executoire: Commande, tmp_path: Path
) -> None:
    assert executoire("export", "akn", "-o", tmp_path / "akn", "--json").json["actes"] == len(servie.actes)
    assert executoire("export", "akn", "-o", tmp_path / "akn.zip").code == 0
    servi = zipfile.ZipFile(io.BytesIO(servie.client.get("/donnees/actes-akn.zip").content))
    with zipfile.ZipFile(tmp_path / "akn.zip") as archive:
        for nom in servi.namelist():
            assert servi.read(nom) == (tmp_path / "akn" / nom).read_bytes()
            assert archive.read(nom) == servi.read(nom)
    repris = executoire("export", "akn", "-o", tmp_path / "akn", "--json").json
    assert repris["repris"] == 2 * len(servie.actes)


def test_tout_contient_chaque_objet_de_la_maison_octet_pour_octet(servie: Servie, tout: Path) -> None:
    exportes = set(empreintes(tout).values())
    objets = list(servie.maison.registre.objets.noms())
    assert len(objets) > 150
    assert [o for o in objets if o not in exportes] == []
    fin = subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=tout, capture_output=True, check=False)
    assert fin.returncode == 0, fin.stdout
    listes = {ligne.split("  ", 1)[1] for ligne in (tout / "SHA256SUMS").read_text().splitlines()}
    assert listes | {"SHA256SUMS"} == set(empreintes(tout))


def test_tout_contient_chaque_fait_de_la_base(servie: Servie, tout: Path) -> None:
    base = sqlite3.connect(servie.maison.dossier / "registre.sqlite3")
    actes = [json.loads(f.read_text(encoding="utf-8")) for f in (tout / "actes").glob("*/*/*/acte.json")]
    assert len(actes) == base.execute("select count(*) from dossiers").fetchone()[0]
    for table in ("versions", "documents", "evenements", "mises_en_ligne", "decisions"):
        attendus = base.execute(f"select count(*) from {table}").fetchone()[0]
        assert sum(len(a[table]) for a in actes) == attendus > 0, table
    brouillons = base.execute("select count(*) from dossiers where brouillon is not null").fetchone()[0]
    assert len(list((tout / "actes").rglob("brouillon.xml"))) == brouillons > 0
    entrees = [json.loads(li) for li in (tout / "journal/entrees.jsonl").read_text().splitlines()]
    assert len(entrees) == base.execute("select count(*) from journal").fetchone()[0]
    for e in entrees[:50]:
        preimage = bytes.fromhex(e["nonce"]) + bytes.fromhex(e["objet"])
        assert hashlib.sha256(preimage).hexdigest() == e["engagement"]
    for acte in actes:
        for document in acte["documents"]:
            chemin = tout / "actes"
            (dossier,) = [
                f.parent for f in chemin.glob("*/*/*/acte.json") if json.loads(f.read_text())["cle"] == acte["cle"]
            ]
            octets = (dossier / document["fichier"]).read_bytes()
            assert hashlib.sha256(octets).hexdigest() == document["sha256"]
    assert len(json.loads((tout / "collectivites.json").read_text())) == 3


def test_le_journal_exporte_est_celui_que_le_site_sert(servie: Servie, tout: Path) -> None:
    assert (tout / "journal/checkpoint").read_bytes() == servie.client.get("/journal/checkpoint").content
    tuiles = [f for f in (tout / "journal/tile").rglob("*") if f.is_file()]
    assert len(tuiles) >= 2
    for tuile in tuiles:
        adresse = f"/journal/tile/{tuile.relative_to(tout / 'journal/tile')}"
        assert servie.client.get(adresse).content == tuile.read_bytes()


def test_les_fichiers_exportes_se_verifient_loin_de_la_maison(
    tout: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ailleurs = Commande(tmp_path, capsys)
    noms = ("acte.xml", "vie.xml", "copie.pdf", "rendu.pdf")
    scelles = [sorted((tout / "actes").glob(f"*/*/*/v*/{nom}"))[0] for nom in noms]
    racines = sorted((tout / "confiance").glob("racine-*.pem"))
    confiance = [mot for r in racines for mot in ("--confiance", r)]
    assert ailleurs("verify", *scelles, "--json", home=False).code == 6
    reponse = ailleurs("verify", *scelles, *confiance, "--json", home=False)
    assert reponse.code == 0, reponse.sortie
    assert [v["verdict"] for v in reponse.json] == ["valide"] * 4


def test_aucun_secret_ne_part(servie: Servie, tout: Path) -> None:
    secrets = []
    for cle in (servie.maison.dossier / "cles").glob("*.pem"):
        texte = cle.read_text()
        if "PRIVATE KEY" in texte:
            secrets.append(re.sub(r"-----.*?-----|\s", "", texte)[:60].encode())
    assert len(secrets) >= 4
    for fichier in tout.rglob("*"):
        if fichier.is_file():
            octets = fichier.read_bytes()
            nu = re.sub(rb"\s", b"", octets) if fichier.suffix == ".pem" else octets
            assert b"PRIVATE KEY" not in octets and not [s for s in secrets if s in nu], fichier
    assert not list(tout.rglob("executoire.toml"))


def test_un_dossier_se_reprend_ou_il_en_etait(servie: Servie, executoire: Commande, tout: Path, tmp_path: Path) -> None:
    copie = Path(shutil.copytree(tout, tmp_path / "export"))
    perdus = sorted((copie / "actes").rglob("*.pdf"))[:5]
    perdus[0].write_bytes(b"interrompu")
    for fichier in (*perdus[1:], copie / "SHA256SUMS"):
        fichier.unlink()
    reponse = executoire("export", "tout", "-o", copie, "--json")
    assert reponse.code == 0 and reponse.json["abimes"] == []
    assert reponse.json["repris"] > 200 and reponse.json["actes"] == len(servie.maison.registre.dossiers())
    avant, apres = empreintes(tout), empreintes(copie)
    differents = {n for n in avant.keys() | apres.keys() if avant.get(n) != apres.get(n)}
    assert differents <= {"export.json", "SHA256SUMS"}  # the hour of the export


def test_en_zip_tout_est_dans_un_fichier(executoire: Commande, tout: Path, tmp_path: Path) -> None:
    assert executoire("export", "tout", "-o", tmp_path / "tout.zip").code == 0
    with zipfile.ZipFile(tmp_path / "tout.zip") as archive:
        assert archive.testzip() is None
        contenu = {n: hashlib.sha256(archive.read(n)).hexdigest() for n in archive.namelist()}
    attendu = empreintes(tout)
    assert contenu.keys() == attendu.keys()
    assert {n for n in contenu if contenu[n] != attendu[n]} <= {"export.json", "SHA256SUMS"}


def test_un_objet_abime_est_nomme_et_le_reste_part(servie: Servie, executoire: Commande, tmp_path: Path) -> None:
    objet = next(iter(servie.maison.registre.objets.noms()))
    chemin = servie.maison.registre.objets.chemin(objet)
    bons = chemin.read_bytes()
    chemin.chmod(0o640)
    try:
        chemin.write_bytes(bons + b" ")
        reponse = executoire("export", "tout", "-o", tmp_path / "export", "--json")
    finally:
        chemin.write_bytes(bons)
        chemin.chmod(0o440)
    assert reponse.code == 1
    assert {a["erreur"]["code"] for a in reponse.json["abimes"]} == {"DEP-02"}
    assert reponse.json["fichiers"] > 300 and (tmp_path / "export" / "SHA256SUMS").exists()


def test_un_export_n_ecrase_rien_d_autre(servie: Servie, executoire: Commande, tmp_path: Path) -> None:
    (tmp_path / "occupe").mkdir()
    (tmp_path / "occupe" / "lettre.txt").write_text("à moi")
    for quoi in ("scdl", "akn", "tout"):
        reponse = executoire("export", quoi, "-o", tmp_path / "occupe")
        assert reponse.code == 2 and "EXP-01" in reponse.erreur
    assert executoire("export", "tout", "-o", tmp_path / "absent" / "la").code == 2
    assert executoire("export", "tout", "-o", servie.maison.dossier / "export").code == 2
    assert not (servie.maison.dossier / "export").exists()
    assert executoire("export", "akn", "--siren", "123", "-o", tmp_path / "a.zip").code == 2


def test_seda_dit_qu_il_n_est_pas_disponible(executoire: Commande) -> None:
    reponse = executoire("export", "seda", home=False)
    assert reponse.code == 2 and "SEDA n’est pas encore disponible" in reponse.erreur
