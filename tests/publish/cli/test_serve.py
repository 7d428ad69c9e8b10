"""`serve`, as it is really started: who is counted is who connects, whatever a header says."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from publish.reglages import lire_reglages
from schemas.erreurs import LectureImpossible
from tests.lieux import PROJET
from tests.portail_servi import port_libre


def test_une_adresse_ecrite_par_le_client_n_est_pas_crue(dossier_maison: Path) -> None:
    with (dossier_maison / "executoire.toml").open("a", encoding="utf-8") as reglages:
        reglages.write('\nlimite_api = "2/hour"\n')
    port = port_libre()
    commande = ["serve", "--port", str(port), "--home", str(dossier_maison)]
    serveur = subprocess.Popen(
        [sys.executable, "-c", "from publish.cli import main; main()", *commande],
        env={**os.environ, "PYTHONPATH": str(PROJET)}, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}") as client:
            for _ in range(300):
                try:
                    client.get("/healthz")
                    break
                except httpx.TransportError:
                    assert serveur.poll() is None
                    time.sleep(0.1)
            entetes = [{"X-Forwarded-For": f"198.51.100.{n}"} for n in range(3)]
            assert [client.get("/api/v1/actes", headers=e).status_code for e in entetes] == [200, 200, 429]
    finally:
        serveur.terminate()
        serveur.wait(20)


@pytest.mark.parametrize(
    ("ligne", "mot"),
    [
        ('limite_api = "beaucoup"', "limite_api"),
        ('limite_telechargements = "0/minute"', "limite_telechargements"),
        ('mandataires = ["partout"]', "mandataires"),
        ('prefectures = { 217500016 = "PREFECTURE" }', "prefectures"),
        ('licence_url = "javascript:alert(1)"', "licence_url"),
    ],
)
def test_un_reglage_mal_ecrit_est_nomme(tmp_path: Path, ligne: str, mot: str) -> None:
    (tmp_path / "executoire.toml").write_text(ligne, encoding="utf-8")
    with pytest.raises(LectureImpossible) as refus:
        lire_reglages(tmp_path)
    assert refus.value.code == "REG-90" and mot in refus.value.message


def test_les_reglages_de_l_ouverture_se_lisent(tmp_path: Path) -> None:
    lignes = ('limite_api = ""', 'mandataires = ["10.0.0.0/8", "::1"]', 'prefectures = { 217500016 = "SPREF02A1" }')
    (tmp_path / "executoire.toml").write_text("\n".join(lignes), encoding="utf-8")
    lus = lire_reglages(tmp_path)
    assert (lus.limite_api, len(lus.mandataires), lus.prefectures) == ("", 2, {"217500016": "SPREF02A1"})
