"""A kill at each named step of `ingest` leaves a home that is sound once the command is run again."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from publish.maison import ouvrir
from registry.upkeep import examiner
from schemas.acte import Etape
from tests.actes_inventes import ecrire, texte, timbre
from tests.lieux import PROJET

ETAPES = (
    "octets",
    "lu",
    "analyse",
    "collectivité",
    "scelle",
    "rendu",
    "vie scellée",
    "objet original",
    "objet acte_xml",
    "objet jeton",
    "objet rendu",
    "objet vie_xml",
    "avant transaction",
    "transaction",
    "avant index",
    "index",
    "checkpoint",
)


def _entrer(maison: Path, fichier: Path, etape: str) -> subprocess.CompletedProcess[str]:
    commande = [sys.executable, "-m", "tests.faults.arret", str(maison), str(fichier), etape]
    return subprocess.run(commande, cwd=PROJET, capture_output=True, text=True, check=False)


def test_every_named_step_is_in_the_list(dossier_maison: Path, tmp_path: Path) -> None:
    chemin = ecrire(tmp_path, "acte.txt", texte() + timbre())
    passage = _entrer(dossier_maison, chemin, "")
    assert passage.returncode == 0, passage.stderr
    assert tuple(passage.stdout.split("\n")[:-1]) == ETAPES


@pytest.mark.parametrize("etape", ETAPES)
def test_a_kill_at_any_step_is_mended_by_running_the_command_again(
    etape: str, dossier_maison: Path, tmp_path: Path
) -> None:
    chemin = ecrire(tmp_path, "acte.txt", texte() + timbre())
    assert _entrer(dossier_maison, chemin, etape).returncode == -signal.SIGKILL
    entre_deux = ouvrir(dossier_maison)
    assert examiner(entre_deux.registre).sain, "even before the second run nothing is damaged"
    passage = _entrer(dossier_maison, chemin, "")
    assert passage.returncode == 0, passage.stderr
    maison = ouvrir(dossier_maison)
    bilan = examiner(maison.registre)
    assert bilan.sain
    assert all(e.code == "DEP-03" for e in bilan.ecarts), "what is left over is garbage, and named so"
    (dossier,) = maison.registre.dossiers()
    assert dossier.etape is Etape.SCELLE
    assert [e.type for e in dossier.vie.evenements] == ["adoption", "transmission", "reception"]
