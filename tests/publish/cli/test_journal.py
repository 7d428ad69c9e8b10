"""The journal from the command: `monitor` over the real portal, `check --temoin`, `sync` with its witnesses."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from publish.maison import ouvrir
from tests.actes_inventes import ecrire, texte, timbre
from tests.portail_servi import portail_servi
from tests.publish.cli.commande import Commande
from tests.temoin import Temoin, servir_http


@pytest.fixture
def remplie(executoire: Commande, tmp_path: Path) -> Commande:
    assert executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre())).code == 0
    return executoire


def test_the_monitor_follows_a_real_portal_and_convicts_a_home_put_back(
    remplie: Commande, dossier_maison: Path, tmp_path: Path
) -> None:
    etat = tmp_path / "etat.json"
    maison = ouvrir(dossier_maison)
    cle = maison.registre.cle_journal()
    maison.registre.base.fermer()
    shutil.copytree(dossier_maison, tmp_path / "sauvegarde")
    assert remplie("publish", "2025-44").code == 0
    with portail_servi(ouvrir(dossier_maison)) as url:
        premiere = remplie("monitor", url, "--cle", cle, "--etat", etat, home=False)
        assert premiere.code == 0 and premiere.sortie.startswith("Le journal tient.\n")
        suite = remplie("monitor", url, "--etat", etat, "--json", home=False)
        assert suite.code == 0 and suite.json["verdict"] == "valide" and suite.json["note"] == suite.json["note_avant"]
        assert [c["nom"] for c in suite.json["controles"]] == ["note", "arbre", "prolongement", "entrées"]
    garde = etat.read_bytes()
    with portail_servi(ouvrir(tmp_path / "sauvegarde")) as url:
        recul = remplie("monitor", url, "--etat", etat, home=False)
        assert recul.code == 1 and "Le journal a reculé" in recul.sortie
        assert "Vu avant" in recul.sortie and recul.sortie.count("executoire.local/registre\n") == 2
    assert etat.read_bytes() == garde, "what convicts is not forgotten"
    sauvegarde = Commande(tmp_path / "sauvegarde", remplie._capsys)
    assert sauvegarde("check", "--json").json["sain"] is True
    convaincue = sauvegarde("check", "--temoin", etat, "--json")
    assert convaincue.code == 1 and [e["code"] for e in convaincue.json["ecarts"]] == ["JNL-06"]
    assert remplie("check", "--temoin", etat).code == 0


def test_the_monitor_says_when_nobody_answers_and_when_it_is_called_wrongly(
    executoire: Commande, tmp_path: Path
) -> None:
    with servir_http(lambda chemin, corps: (503, "text/plain", b"")) as url:
        panne = executoire("monitor", url, home=False)
        assert panne.code == 4 and "Le journal répond par le code HTTP 503. [MON-01]" in panne.erreur
    assert executoire("monitor", url, home=False).code == 4
    assert executoire("monitor", "ftp://exemple.fr", "--json", home=False).json["erreur"]["code"] == "RES-03"
    assert executoire("monitor", url, "--cle", "pas une clé", home=False).code == 2
    (tmp_path / "etat.json").write_text("{}")
    assert executoire("monitor", url, "--etat", tmp_path / "etat.json", home=False).code == 3


def test_a_witness_of_the_settings_is_asked_by_sync_and_served_to_the_monitor(
    remplie: Commande, dossier_maison: Path
) -> None:
    maison = ouvrir(dossier_maison)
    temoin = Temoin("temoin.example/w1", [maison.registre.journal.cle], lambda: int(datetime.now(UTC).timestamp()))
    with temoin.servir() as url:
        with (dossier_maison / "executoire.toml").open("a", encoding="utf-8") as reglages:
            reglages.write(f'\n[[temoins]]\nurl = "{url}/"\ncle = "{temoin.cle}"\n')
        passage = remplie("sync")
        assert passage.code == 0 and "cosigné par temoin.example/w1." in passage.sortie
        assert " entrées daté du " in passage.sortie
        assert remplie("sync").sortie.endswith("Rien n’attendait.\n")
    with portail_servi(maison) as url:
        for cle, code in ((temoin.cle, 0), (Temoin("autre.example", [], temoin.horloge).cle, 6)):
            vu = remplie("monitor", url, "--cle-temoin", str(cle), home=False)
            assert vu.code == code, vu
    assert remplie("publish", "2025-44").code == 0
    absent = remplie("sync", "--json")
    assert absent.code == 4 and absent.json[-1]["quoi"] == "témoin temoin.example/w1"
    assert absent.json[-1]["erreur"]["code"] == "RES-01"


@pytest.mark.parametrize(
    "valeur", ['url = "ftp://a"\ncle = "{}"', 'url = "http://a"\ncle = "a+b+c"', 'url = "http://a"']
)
def test_a_witness_badly_set_is_refused_by_its_name(executoire: Commande, dossier_maison: Path, valeur: str) -> None:
    cle = Temoin("temoin.example/w1", [], lambda: 0).cle
    with (dossier_maison / "executoire.toml").open("a", encoding="utf-8") as reglages:
        reglages.write(f"\n[[temoins]]\n{valeur.format(cle)}\n")
    refus = executoire("list")
    assert refus.code == 3 and "temoins.0." in refus.erreur and "[REG-90]" in refus.erreur


def test_an_alarm_ends_sync_with_1(remplie: Commande, dossier_maison: Path) -> None:
    assert remplie("sync").code == 0
    with sqlite3.connect(dossier_maison / "registre.sqlite3") as connexion:
        connexion.execute("DROP TRIGGER journal_update")
        connexion.execute("UPDATE journal SET engagement = zeroblob(32) WHERE position = 0")
        connexion.execute("DROP TRIGGER journal_delete")
        connexion.execute("DELETE FROM journal WHERE position = (SELECT max(position) FROM journal)")
    connexion.close()
    alarme = remplie("sync")
    assert alarme.code == 1 and "Le journal a reculé" in alarme.erreur
    assert remplie("check").code == 1


def test_init_signs_the_empty_journal(executoire: Commande, tmp_path: Path) -> None:
    dossier = tmp_path / "neuve"
    executoire("init", "--home", dossier, home=False)
    maison = ouvrir(dossier)
    publie = maison.registre.journal.publie()
    assert publie is not None and publie.taille == 0


def test_a_file_that_is_no_checkpoint_convicts_only_itself(remplie: Commande, tmp_path: Path) -> None:
    fichier = tmp_path / "note.txt"
    fichier.write_text("bonjour")
    bilan = remplie("check", "--temoin", fichier, "--json")
    assert bilan.code == 1 and [(e["code"], e["ou"]) for e in bilan.json["ecarts"]] == [("JNL-20", "note.txt")]
    assert remplie("check", "--temoin", tmp_path / "absent.txt").code == 3


def test_status_says_what_records_prove_of_the_stay_online(remplie: Commande, dossier_maison: Path) -> None:
    assert remplie("publish", "2025-44").code == 0
    assert remplie("status", "2025-44", "--json").json["publicite"]["continuite"] is None, "no record yet"
    passage = remplie("sync")
    assert "Relevé de 1 acte : 1 conforme (observé dans le registre)." in passage.sortie
    continuite = remplie("status", "2025-44", "--json").json["publicite"]["continuite"]
    assert continuite["sans_interruption"] is True and continuite["trous"] == []
    assert (continuite["releves"], continuite["exterieurs"]) == (1, 0) and continuite["deux_mois"]["acquis"] is False
    lue = remplie("status", "2025-44").sortie
    assert "Vu en ligne sans interruption le " in lue and "1 relevé, fait dans le registre seul." in lue
    assert [e for e in remplie("check", "--json").json["ecarts"] if e["code"] != "COL-09"] == []


def test_an_act_that_the_public_does_not_get_ends_sync_with_1(remplie: Commande, dossier_maison: Path) -> None:
    assert remplie("publish", "2025-44").code == 0
    maison = ouvrir(dossier_maison)
    with portail_servi(maison) as derriere:
        import httpx

        def sans_pdf(chemin: str, corps: bytes) -> tuple[int, str, bytes] | None:
            return None if chemin.endswith(".pdf") else (200, "text/plain", httpx.get(derriere + chemin).content)

        with servir_http(sans_pdf) as url:
            reglages = dossier_maison / "executoire.toml"
            texte_ = reglages.read_text(encoding="utf-8").replace("http://127.0.0.1:8000", url)
            reglages.write_text(texte_, encoding="utf-8")
            passage = remplie("sync", "--json")
    assert passage.code == 1
    assert [f["erreur"]["code"] for f in passage.json if f["erreur"]] == ["VEI-01"]
    assert passage.json[0]["quoi"] == "relevé de 1 acte : 1 absent (observé de l’extérieur)"
