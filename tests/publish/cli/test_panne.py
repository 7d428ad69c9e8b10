"""The timestamp authority is down: the act waits, exit 4; `sync` finishes it when the authority is back."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from shutil import which

import pytest

from pipeline.sealing.horodatage import charger_horodateur
from tests.actes_inventes import ecrire, texte, timbre
from tests.publish.cli.commande import Commande


class Autorite:
    """A real RFC 3161 authority over HTTP, that can be stopped."""

    def __init__(self, cles: Path) -> None:
        horodateur = charger_horodateur(cles, lambda: datetime.now(UTC))
        self.en_panne = False
        autorite = self

        class Guichet(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                corps = self.rfile.read(int(self.headers["Content-Length"]))
                if autorite.en_panne:
                    self.send_error(503)
                    return
                reponse = horodateur.repondre(corps)
                self.send_response(200)
                self.send_header("Content-Type", "application/timestamp-reply")
                self.send_header("Content-Length", str(len(reponse)))
                self.end_headers()
                self.wfile.write(reponse)

            def log_message(self, *_: object) -> None:
                pass

        self.serveur = HTTPServer(("127.0.0.1", 0), Guichet)
        self.url = f"http://127.0.0.1:{self.serveur.server_port}/"
        threading.Thread(target=self.serveur.serve_forever, daemon=True).start()


@pytest.fixture
def autorite(dossier_maison: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Autorite]:
    autorite = Autorite(dossier_maison / "cles")
    monkeypatch.setenv("TSA_URL", autorite.url)
    yield autorite
    autorite.serveur.shutdown()


def test_the_act_waits_and_sync_finishes_it(executoire: Commande, autorite: Autorite, tmp_path: Path) -> None:
    autorite.en_panne = True
    entree = executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()), "--json")
    assert entree.code == 4
    assert (entree.json[0]["etape"], entree.json[0]["erreur"]["code"][:3]) == ("valide", "SCE")
    assert executoire("sync").code == 4
    assert executoire("publish", "2025-44").code == 5, "an act that waits is not sealed yet"
    autorite.en_panne = False
    assert executoire("sync").code == 0
    assert executoire("status", "2025-44", "--json").json["etape"] == "scelle"
    assert executoire("verify", "2025-44").code == 0
    assert executoire("check", "--json").json["sain"] is True


def test_taking_the_file_in_again_finishes_it_too(executoire: Commande, autorite: Autorite, tmp_path: Path) -> None:
    chemin = ecrire(tmp_path, "acte.txt", texte() + timbre())
    autorite.en_panne = True
    executoire("ingest", chemin)
    autorite.en_panne = False
    assert executoire("ingest", chemin, "--json").json[0]["etape"] == "scelle"


def test_an_event_is_kept_and_its_life_made_later(executoire: Commande, autorite: Autorite, tmp_path: Path) -> None:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    executoire("publish", "2025-44", "--date", "2025-12-18")
    autorite.en_panne = True
    assert executoire("event", "2025-44", "suspension", "--date", "2026-01-20").code == 4
    assert executoire("status", "2025-44", "--json").json["statut"] == "suspendu"
    autorite.en_panne = False
    assert "vie.xml" in executoire("sync").sortie
    assert executoire("sync").sortie.endswith("Rien n’attendait.\n")


def test_no_notice_is_written_without_its_token(executoire: Commande, autorite: Autorite, tmp_path: Path) -> None:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    autorite.en_panne = True
    assert executoire("attestation", "2025-44", "-o", tmp_path / "a.pdf").code == 4
    assert not (tmp_path / "a.pdf").exists()
    autorite.en_panne = False
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
