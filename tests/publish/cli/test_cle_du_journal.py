"""The journal's key: changed in time, lost, stolen; each time the register goes on and its past verifies."""

from __future__ import annotations

import stat
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from starlette.testclient import TestClient

from pipeline.moniteur import visiter
from publish.app import creer_app
from publish.maison import contexte, ouvrir
from registry.note import ED25519, cle_du_journal, lire_cle
from tests.actes_inventes import ecrire, texte, timbre
from tests.portail_servi import portail_servi
from tests.publish.cli.commande import Commande

MAINTENANT = datetime.now(UTC)


@pytest.fixture
def avec_un_acte(executoire: Commande, tmp_path: Path) -> None:
    executoire("ingest", ecrire(tmp_path, "44.txt", texte() + timbre()))
    executoire("publish", "2025-44")


def cles(executoire: Commande) -> dict[str, object]:
    dites: dict[str, object] = executoire("cles", "journal", "--json").json
    return dites


def test_it_changes_in_time_and_who_watches_follows(
    executoire: Commande, avec_un_acte: None, dossier_maison: Path, tmp_path: Path
) -> None:
    avant = cles(executoire)
    with portail_servi(ouvrir(dossier_maison)) as url:
        vu = visiter(f"{url}/journal", instant=MAINTENANT)
    assert vu.etat is not None and avant["anciennes"] == []
    dit = executoire("cles", "journal", "--change", "rotation")
    assert dit.code == 0 and "donnez-la à vos témoins" in dit.sortie
    apres = cles(executoire)
    assert apres["cle"] != avant["cle"]
    assert [a["cle"] for a in apres["anciennes"]] == [avant["cle"]]  # type: ignore[attr-defined]
    executoire("ingest", ecrire(tmp_path, "45.txt", texte("2025-45") + timbre("2025-45")))
    assert executoire("sync").code == 0 and executoire("check", "--json").json["sain"] is True
    maison = ouvrir(dossier_maison)
    with portail_servi(maison) as url:
        suite = visiter(f"{url}/journal", instant=MAINTENANT, avant=vu.etat)
    assert suite.verdict.issue == "valide" and suite.etat is not None and str(suite.etat.cle) == apres["cle"]
    client = TestClient(creer_app(contexte(maison)))
    assert client.get("/journal/cle").text.splitlines() == [apres["cle"], avant["cle"]]
    (passation,) = client.get("/journal/passations").json()["passations"]
    assert (passation["ancienne"], passation["nouvelle"]) == (avant["cle"], apres["cle"])
    secretes = list((dossier_maison / "cles").glob("journal*.pem"))
    assert len(secretes) == 2 and {stat.S_IMODE(c.stat().st_mode) for c in secretes} == {0o600}


def test_stolen_it_vouches_for_nobody(executoire: Commande, avec_un_acte: None, dossier_maison: Path) -> None:
    with portail_servi(ouvrir(dossier_maison)) as url:
        vu = visiter(f"{url}/journal", instant=MAINTENANT)
    executoire("cles", "journal", "--change", "vol")
    assert executoire("check", "--json").json["sain"] is True
    with portail_servi(ouvrir(dossier_maison)) as url:
        assert visiter(f"{url}/journal", instant=MAINTENANT, avant=vu.etat).verdict.issue == "invalide"
        cle = lire_cle(str(cles(executoire)["cle"]), ED25519)
        assert visiter(f"{url}/journal", instant=MAINTENANT, avant=vu.etat, cle=cle).verdict.issue == "valide"


def test_lost_it_is_replaced_by_who_knows_its_name(
    executoire: Commande, avec_un_acte: None, dossier_maison: Path
) -> None:
    ancienne = str(cles(executoire)["cle"])
    (dossier_maison / "cles" / "journal.pem").unlink()
    assert executoire("list").code == 3
    autre = str(cle_du_journal("executoire.local/registre", Ed25519PrivateKey.generate().public_key()))
    ailleurs = str(replace(lire_cle(ancienne, ED25519), nom="ailleurs"))
    for fausse, code in (("rien", "JNL-30"), (ailleurs, "JNL-32"), (autre, "JNL-01")):
        assert f"[{code}]" in executoire("cles", "journal", "--change", "perte", "--ancienne", fausse).erreur
    refait = executoire("cles", "journal", "--change", "perte", "--ancienne", ancienne)
    assert refait.code == 0 and "(perte)" in refait.sortie and ancienne in refait.sortie
    assert executoire("check", "--json").json["sain"] is True and executoire("sync").code == 0


@pytest.mark.parametrize(
    ("mots", "code"),
    [
        (["--change", "perte"], "JNL-32"),
        (["--change", "vol", "--ancienne", "x"], "JNL-32"),
        (["--ancienne", "x"], "JNL-32"),
    ],
)
def test_what_is_asked_by_halves_changes_nothing(mots: list[str], code: str, executoire: Commande) -> None:
    avant = cles(executoire)
    refus = executoire("cles", "journal", *mots)
    assert refus.code == 2 and f"[{code}]" in refus.erreur
    assert cles(executoire) == avant


def test_a_key_that_is_there_is_not_lost(executoire: Commande) -> None:
    ancienne = str(cles(executoire)["cle"])
    assert "[JNL-33]" in executoire("cles", "journal", "--change", "perte", "--ancienne", ancienne).erreur
