"""The timestamp authority is down: the act waits, exit 4; `sync` finishes it when the authority is back."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from shutil import which

import pytest

from pipeline.publicite import ATTENTES_S, synchroniser
from publish.maison import ouvrir
from tests.actes_inventes import ecrire, texte, timbre
from tests.autorite_http import Autorite
from tests.publish.cli.commande import Commande


@pytest.fixture
def autorite(dossier_maison: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Autorite]:
    autorite = Autorite(dossier_maison / "cles")
    monkeypatch.setenv("TSA_URL", autorite.url)
    yield autorite
    autorite.fermer()


def test_the_act_waits_and_sync_finishes_it(executoire: Commande, autorite: Autorite, tmp_path: Path) -> None:
    autorite.etat = "panne"
    entree = executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()), "--json")
    assert entree.code == 4
    assert (entree.json[0]["etape"], entree.json[0]["erreur"]["code"][:3]) == ("valide", "SCE")
    assert executoire("sync", "--sans-patience").code == 4
    assert executoire("publish", "2025-44").code == 5, "an act that waits is not sealed yet"
    autorite.etat = "juste"
    assert executoire("sync").code == 0
    assert executoire("status", "2025-44", "--json").json["etape"] == "scelle"
    assert executoire("verify", "2025-44").code == 0
    assert executoire("check", "--json").json["sain"] is True


def test_taking_the_file_in_again_finishes_it_too(executoire: Commande, autorite: Autorite, tmp_path: Path) -> None:
    chemin = ecrire(tmp_path, "acte.txt", texte() + timbre())
    autorite.etat = "panne"
    executoire("ingest", chemin)
    autorite.etat = "juste"
    assert executoire("ingest", chemin, "--json").json[0]["etape"] == "scelle"


def test_an_event_is_kept_and_its_life_made_later(executoire: Commande, autorite: Autorite, tmp_path: Path) -> None:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    executoire("publish", "2025-44", "--date", "2025-12-18")
    autorite.etat = "panne"
    assert executoire("event", "2025-44", "suspension", "--date", "2026-01-20").code == 4
    assert executoire("status", "2025-44", "--json").json["statut"] == "suspendu"
    autorite.etat = "juste"
    assert "vie.xml" in executoire("sync").sortie
    assert executoire("sync").sortie.endswith("Rien n’attendait.\n")


def test_a_qualification_waits_for_the_authority_and_changes_nothing_meanwhile(
    executoire: Commande, autorite: Autorite, tmp_path: Path
) -> None:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    autorite.etat = "panne"
    assert executoire("qualify", "2025-44", "matiere=7.5").code == 4
    assert executoire("qualify", "2025-44", "--json").json["qualification"]["matiere"] is None
    autorite.etat = "juste"
    assert executoire("qualify", "2025-44", "matiere=7.5").code == 0


@pytest.mark.parametrize("etat", ["panne", "refus", "bruit"])
def test_sync_waits_a_little_longer_each_time_then_leaves_it(
    etat: str, executoire: Commande, autorite: Autorite, tmp_path: Path, dossier_maison: Path
) -> None:
    """Two acts wait; the authority comes back during the third wait, then never."""
    autorite.etat = etat
    for numero in ("44", "45"):
        executoire("ingest", ecrire(tmp_path, f"{numero}.txt", texte(f"2025-{numero}") + timbre(f"2025-{numero}")))
    attentes: list[float] = []

    def patienter(secondes: float) -> None:
        attentes.append(secondes)

    avant = autorite.demandes
    reprises = synchroniser(ouvrir(dossier_maison), patienter)
    assert attentes == list(ATTENTES_S) and autorite.demandes == avant + 4
    assert [r.erreur is not None for r in reprises] == [True, True], "the second act is not asked for in vain"
    attentes.clear()

    def revenir(secondes: float) -> None:
        attentes.append(secondes)
        autorite.etat = "juste" if len(attentes) == 3 else etat

    reprises = synchroniser(ouvrir(dossier_maison), revenir)
    assert len(attentes) == 3 and [r.quoi for r in reprises] == ["scellé", "scellé"]
    assert executoire("check", "--json").json["sain"] is True


def test_the_next_authority_of_the_list_is_asked(
    executoire: Commande, autorite: Autorite, tmp_path: Path, dossier_maison: Path
) -> None:
    secours = Autorite(dossier_maison / "cles")
    reglages = dossier_maison / "executoire.toml"
    ancien = reglages.read_text(encoding="utf-8")
    reglages.write_text(f'tsa_delai = 0.5\ntsa_urls = ["{secours.url}"]\n{ancien}', encoding="utf-8")
    autorite.etat = "muette"
    entree = executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()), "--json")
    secours.fermer()
    assert (entree.code, entree.json[0]["etape"]) == (0, "scelle")
    assert autorite.demandes == 1 and secours.demandes >= 2
    assert executoire("verify", "2025-44").code == 0


def test_reading_asks_the_authority_nothing(executoire: Commande, autorite: Autorite, tmp_path: Path) -> None:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    avant, autorite.etat = autorite.demandes, "muette"
    for mots in (["list"], ["status", "2025-44"], ["verify", "2025-44"], ["check"], ["search", "x"], ["echeances"]):
        assert executoire(*mots).code == 0, mots
    assert autorite.demandes == avant


def test_clocks_that_do_not_agree_are_said_at_sealing_kept_with_the_act_and_told_by_check(
    executoire: Commande, autorite: Autorite, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    autorite.decalage = timedelta(minutes=-10)
    entree = executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()), "--json")
    assert (entree.code, entree.json[0]["etape"]) == (0, "scelle")
    (constat,) = [d for d in entree.json[0]["diagnostics"] if d["code"] == "SCE-15"]
    assert "avance de 10 min" in constat["message"] and "[SCE-15]" in caplog.text
    ecart = next(e for e in executoire("check", "--json").json["ecarts"] if e["code"] == "SCE-15")
    assert "avance de 10 min" in ecart["quoi"] and not ecart["reparable"]
    assert executoire("check").code == 0, "the home is whole: its clock is what is wrong"
    autorite.decalage = timedelta(0)
    caplog.clear()
    assert executoire("publish", "2025-44").code == 0 and "SCE-15" not in caplog.text
    assert "SCE-15" in executoire("sync").erreur, "what happened this month is not forgotten"


def test_no_notice_is_written_without_its_token(executoire: Commande, autorite: Autorite, tmp_path: Path) -> None:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    autorite.etat = "panne"
    assert executoire("attestation", "2025-44", "-o", tmp_path / "a.pdf").code == 4
    assert not (tmp_path / "a.pdf").exists()
    autorite.etat = "juste"
    assert executoire("attestation", "2025-44", "-o", tmp_path / "a.pdf").code == 0
    assert executoire("verify", tmp_path / "a.pdf").code == 0


def test_real_keys_with_the_house_s_own_clock_are_still_a_demonstration(
    executoire: Commande, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if which("openssl") is None:
        pytest.skip("openssl is absent")
    cle, certificat, p12 = tmp_path / "k.pem", tmp_path / "c.pem", tmp_path / "s.p12"
    demande = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    sujet = ["-subj", "/CN=Cachet de Valmont/C=FR", "-addext", "keyUsage=critical,digitalSignature,nonRepudiation"]
    subprocess.run([*demande, "-keyout", cle, "-out", certificat, *sujet], check=True, capture_output=True)
    export = ["openssl", "pkcs12", "-export", "-inkey", cle, "-in", certificat, "-out", p12, "-passout", "pass:secret"]
    subprocess.run(export, check=True, capture_output=True)
    monkeypatch.setenv("EXECUTOIRE_PKCS12", str(p12))
    monkeypatch.setenv("EXECUTOIRE_PKCS12_MOT_DE_PASSE", "secret")
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    assert "démonstration, sans valeur légale" in executoire("publish", "2025-44").sortie
    assert executoire("verify", "2025-44").code == 6, "nobody vouched for this key"
    assert executoire("verify", "2025-44", "--confiance", certificat).code == 0
    monkeypatch.setenv("EXECUTOIRE_PKCS12_MOT_DE_PASSE", "faux")
    assert executoire("list").code == 3
