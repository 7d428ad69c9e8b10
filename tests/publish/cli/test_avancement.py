"""How far a long scan is: page by page beside the bar of a terminal, a line now and then elsewhere, never on stdout."""

from __future__ import annotations

import json
import os
import pty
import re
import shutil
import subprocess
import sys
import threading
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from pipeline.reading.ocr import CHEMINS
from publish.cli import sortie
from tests.actes_inventes import texte
from tests.lieux import PROJET
from tests.pipeline.reading.test_numerisation import numeriser, pdf_de
from tests.publish.cli.commande import Commande

avec_tesseract = pytest.mark.skipif(shutil.which("tesseract", path=CHEMINS) is None, reason="tesseract is absent")
PAGES = 3


@pytest.fixture(scope="module")
def scan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An act of one page and two of annex, scanned."""
    chemin = tmp_path_factory.mktemp("scan") / "acte.pdf"
    pages = [texte(), "Annexe 1\nPlan de la salle", "Annexe 2\nDevis"]
    entier = pikepdf.open(BytesIO(pdf_de(pages[0])))
    for page in pages[1:]:
        entier.pages.extend(pikepdf.open(BytesIO(pdf_de(page))).pages)
    sortie_ = BytesIO()
    entier.save(sortie_)
    chemin.write_bytes(numeriser(sortie_.getvalue()))
    return chemin


def parse_dans_un_terminal(*mots: str) -> tuple[str, str]:
    """stdout of a pipe, and what a terminal showed on stderr."""
    maitre, esclave = pty.openpty()
    vu = bytearray()

    def regarder() -> None:
        while True:
            try:
                bloc = os.read(maitre, 4096)
            except OSError:
                return
            vu.extend(bloc)

    lecteur = threading.Thread(target=regarder, daemon=True)
    lecteur.start()
    commande = [sys.executable, "-c", "from publish.cli import main; main()", "parse", *mots]
    ici = {"PATH": CHEMINS, "PYTHONPATH": str(PROJET), "TERM": "xterm-256color", "COLUMNS": "120"}
    fait = subprocess.run(commande, stdout=subprocess.PIPE, stderr=esclave, env=ici, cwd=PROJET, check=True)
    os.close(esclave)
    lecteur.join(10)
    os.close(maitre)
    return fait.stdout.decode(), vu.decode("utf-8", "replace")


@avec_tesseract
def test_a_terminal_sees_the_pages_and_stdout_is_one_document(scan: Path) -> None:
    ecrit, vu = parse_dans_un_terminal(str(scan), "--json")
    assert re.search(rf"Lecture, page \d/{PAGES}", vu)
    (acte,) = json.loads(ecrit)
    assert acte["fichier"] == "acte.pdf" and acte["pages"] == [1, 2, 3]


@avec_tesseract
def test_where_nobody_looks_a_short_scan_says_nothing(
    scan: Path, executoire: Commande, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sortie, "SILENCE", 3_600.0)
    reponse = executoire("parse", scan, "--json", home=False)
    assert reponse.code == 0 and reponse.erreur == "" and reponse.json


@avec_tesseract
def test_where_nobody_looks_a_long_one_says_a_line_now_and_then(
    scan: Path, executoire: Commande, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sortie, "SILENCE", 0.0)
    reponse = executoire("parse", scan, "--json", home=False)
    lignes = reponse.erreur.splitlines()
    assert lignes and all(re.fullmatch(rf"Lecture : page \d/{PAGES}", ligne) for ligne in lignes)
    assert len(lignes) <= PAGES and reponse.json
