"""`cles`: which keys, and whether they seal, before an act depends on it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from tests.pipeline.sealing.autorites import AutoriteEssai
from tests.pipeline.sealing.jetons import PIN, Softhsm
from tests.publish.cli.commande import Commande
from tests.publish.cli.test_cachet import HIER, MOT_DE_PASSE, autorite, faire_p12, jeton, regler

__all__ = ["autorite", "jeton"]


@contextmanager
def publiee(octets: bytes) -> Iterator[str]:
    """A revocation list on a real web server; gives its address."""

    class Guichet(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(octets)

        def log_message(self, *_: object) -> None:
            pass

    serveur = ThreadingHTTPServer(("127.0.0.1", 0), Guichet)
    threading.Thread(target=serveur.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{serveur.server_port}/liste.crl"
    serveur.shutdown()
    serveur.server_close()


def test_the_list_says_what_each_certificate_is_for_and_until_when(executoire: Commande) -> None:
    dit = executoire("cles", "list", "--json").json
    assert [c["emploi"] for c in dit["certificats"]] == ["cachet", "racine", "émetteur du cachet"]
    assert dit["alarmes"] == [] and dit["cachet"] == "le dossier de démonstration"
    assert dit["cle_journal"] in executoire("cles", "list").sortie


def test_the_demonstration_seals_and_its_trial_enters_nowhere(executoire: Commande) -> None:
    avant = executoire("check", "--json").json
    essai = executoire("cles", "essai")
    assert essai.code == 0 and "Authentique et entier" in essai.sortie and "fixés le" in essai.sortie
    assert executoire("check", "--json").json == avant


def test_the_trial_of_a_real_seal_fetches_what_its_issuer_publishes(
    executoire: Commande, dossier_maison: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXECUTOIRE_PKCS12_MOT_DE_PASSE", MOT_DE_PASSE)
    emetteur = AutoriteEssai("Racine en ligne", HIER)
    (tmp_path / "racine.pem").write_bytes(emetteur.certificat.public_bytes(Encoding.PEM))
    with publiee(emetteur.liste(HIER).public_bytes(Encoding.DER)) as url:
        points = x509.CRLDistributionPoints(
            [x509.DistributionPoint([x509.UniformResourceIdentifier(url)], None, None, None)]
        )
        p12 = faire_p12(tmp_path, "Cachet", emetteur, extensions=[points], OI="NTRFR-219901006")
        regler(dossier_maison, f'pkcs12 = "{p12}"', f'racines = ["{tmp_path / "racine.pem"}"]')
        essai = executoire("cles", "essai", "--json")
    assert essai.code == 0 and essai.json["verdict"] == "valide" and essai.json["manque"] is None
    certificat = next(c for c in executoire("cles", "list", "--json").json["certificats"] if c["emploi"] == "cachet")
    assert (certificat["titulaire"], certificat["organisme"]) == ("organisme", "NTRFR-219901006")


def test_the_trial_says_what_is_missing(
    executoire: Commande, dossier_maison: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXECUTOIRE_PKCS12_MOT_DE_PASSE", MOT_DE_PASSE)
    muet = AutoriteEssai("Racine muette", HIER)
    regler(dossier_maison, f'pkcs12 = "{faire_p12(tmp_path, "Cachet", muet)}"')
    essai = executoire("cles", "essai")
    assert essai.code == 6 and "aucune liste ne dit" in essai.sortie and "à qui est cette clé" in essai.sortie


def test_the_trial_gives_a_corrected_pin_once(
    executoire: Commande, jeton: Softhsm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXECUTOIRE_PKCS11_PIN", "99999")
    assert "[SCE-31]" in executoire("cles", "essai").erreur
    monkeypatch.setenv("EXECUTOIRE_PKCS11_PIN", PIN)
    assert executoire("cles", "essai").code == 0
    assert "un jeton (PKCS#11)" in executoire("cles", "list").sortie
