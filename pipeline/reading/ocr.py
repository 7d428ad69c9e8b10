"""Character recognition of scanned pages: OCRmyPDF and Tesseract, in processes of their own, bounded.

What they make serves reading alone: the original is never touched, and an act that was recognised is always looked at
by a person (LEC-30).
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pipeline.reading.hocr import RESOLUTION, SUFFIXE
from pipeline.reading.limites import Limites
from schemas.erreurs import LectureImpossible, Lieu

CHEMINS = "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin"
"""Where the recogniser may be: the reading processes are given no environment of the caller."""
_LANGUE = "fra"
_LANCEMENT = 60.0
_PAR_PAGE = 45.0
"""Seconds allowed for a page; a dense A4 page at 200 dpi takes 3 to 8 on one core."""
_REGARD = 0.3
"""Seconds between two looks at the pages that are done."""
PAGES_MAX = 400
"""Pages recognised in one file: about half an hour on two cores."""

Avancer = Callable[[int, int], None]
"""Told the pages recognised so far, and how many there are."""


def sans_le_dire(_faites: int, _total: int) -> None:
    """Tells nobody."""


def reconnaitre(
    octets: bytes, nom: str, pages: Sequence[int], limites: Limites, avancer: Avancer = sans_le_dire
) -> dict[int, list[list[Any]]]:
    """For each of `pages` (from 1), turned upright, its lines as the reading process answers them, each followed by
    its words, `[text, confidence]` (0 to 100). `avancer` is called with the number of pages done, and how many in all.

    Raises LectureImpossible: LEC-11 the recogniser is not installed, LEC-04 too many pages, LEC-08 too slow, LEC-07
    the file cannot be recognised.
    """
    if len(pages) > PAGES_MAX:
        message = f"Le document a {len(pages)} pages numérisées, la limite est de {PAGES_MAX}"
        raise LectureImpossible("LEC-04", message, "Séparez l’acte de ses annexes, puis recommencez.", Lieu(nom))
    verifier_tesseract(nom)
    with tempfile.TemporaryDirectory(prefix="executoire-ocr-") as dossier:
        entree = Path(dossier) / "entree.pdf"
        entree.write_bytes(octets)
        code = _executer(_commande(entree, pages, limites), Path(dossier), len(pages), nom, avancer)
        fichiers = {rang: Path(dossier, f"{rang}{SUFFIXE}") for rang in pages}
        if code != 0 or not all(f.exists() and f.stat().st_size < limites.sortie for f in fichiers.values()):
            message = "La reconnaissance de caractères a échoué sur ce document"
            raise LectureImpossible("LEC-07", message, "Numérisez-le à nouveau, puis recommencez.", Lieu(nom))
        return {rang: json.loads(fichier.read_bytes()) for rang, fichier in fichiers.items()}


def verifier_tesseract(nom: str, chemins: str = CHEMINS) -> None:
    """Raises LectureImpossible [LEC-11] when the recogniser is missing."""
    if shutil.which("tesseract", path=chemins) is None:
        message = "Le document est une image numérisée, et la reconnaissance de caractères n’est pas installée"
        conseil = "Installez-la : apt-get install tesseract-ocr tesseract-ocr-fra."
        raise LectureImpossible("LEC-11", message, conseil, Lieu(nom))


def _commande(entree: Path, pages: Sequence[int], limites: Limites) -> list[str]:
    options = ["--mode", "force", "--pages", ",".join(map(str, pages)), "--language", _LANGUE]
    options += ["--rasterizer", "pypdfium", "--rotate-pages", "--deskew", "--oversample", str(RESOLUTION)]
    options += ["--plugin", "pipeline.reading.ocr_greffon", "--output-type", "none", "--quiet"]
    options += ["--jobs", str(min(len(pages), len(os.sched_getaffinity(0)))), "--max-image-mpixels", "200"]
    borne = [sys.executable, "-m", "pipeline.reading.ocr_enfant", str(3 * limites.memoire)]
    return [*borne, *options, str(entree), "-"]


def _executer(commande: list[str], dossier: Path, pages: int, nom: str, avancer: Avancer) -> int:
    """Exit code of the command, run in a session of its own so that its workers end with it."""
    chemin_python = os.pathsep.join(p for p in sys.path if p)
    ici = str(dossier)
    with subprocess.Popen(
        commande,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        cwd=ici,
        env={"PATH": CHEMINS, "PYTHONPATH": chemin_python, "OMP_THREAD_LIMIT": "1", "TMPDIR": ici, "HOME": ici},
    ) as enfant:
        try:
            return _attendre(enfant, dossier, pages, nom, avancer)
        except BaseException:
            os.killpg(enfant.pid, signal.SIGKILL)
            raise


def _attendre(enfant: subprocess.Popen[bytes], dossier: Path, pages: int, nom: str, avancer: Avancer) -> int:
    """Waits for the recogniser, counting its pages: each leaves a file in its folder once it is done."""
    fin = time.monotonic() + _LANCEMENT + _PAR_PAGE * pages
    faites = 0
    while time.monotonic() < fin:
        try:
            return enfant.wait(_REGARD)
        except subprocess.TimeoutExpired:
            comptees = sum(1 for _ in dossier.glob(f"*{SUFFIXE}"))
            if comptees > faites:
                faites = comptees
                avancer(faites, pages)
    message = "La reconnaissance de caractères prenait trop de temps et a été arrêtée"
    raise LectureImpossible("LEC-08", message, "Numérisez moins de pages à la fois.", Lieu(nom))
