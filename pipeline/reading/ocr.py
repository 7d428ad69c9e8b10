"""Character recognition of scanned pages: OCRmyPDF and Tesseract, in processes of their own, bounded.

What they make serves reading alone: the original is never touched, and an act that was recognised is always looked at
by a person (LEC-30).
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from pipeline.reading.limites import Limites
from schemas.erreurs import LectureImpossible, Lieu

CHEMINS = "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin"
"""Where the recogniser may be: the reading processes are given no environment of the caller."""
_LANGUE = "fra"
_LANCEMENT = 60.0
_PAR_PAGE = 45.0
"""Seconds allowed for a page; a dense A4 page at 200 dpi takes 3 to 8 on one core."""
_RESOLUTION = "300"
"""Dots per inch of what is recognised: on scans at 200 it gives six times fewer wrong characters, in 40 % more time."""
PAGES_MAX = 400
"""Pages recognised in one file: about half an hour on two cores."""


def reconnaitre(octets: bytes, nom: str, pages: Sequence[int], limites: Limites) -> bytes:
    """The same PDF with a text layer on `pages` (from 1), turned upright.

    Raises LectureImpossible: LEC-11 the recogniser is not installed, LEC-04 too many pages, LEC-08 too slow, LEC-07
    the file cannot be recognised.
    """
    if len(pages) > PAGES_MAX:
        message = f"Le document a {len(pages)} pages numérisées, la limite est de {PAGES_MAX}"
        raise LectureImpossible("LEC-04", message, "Séparez l’acte de ses annexes, puis recommencez.", Lieu(nom))
    verifier_tesseract(nom)
    with tempfile.TemporaryDirectory(prefix="executoire-ocr-") as dossier:
        entree, sortie = Path(dossier) / "entree.pdf", Path(dossier) / "sortie.pdf"
        entree.write_bytes(octets)
        code = _executer(_commande(entree, sortie, pages, limites), dossier, _LANCEMENT + _PAR_PAGE * len(pages), nom)
        if code != 0 or not sortie.exists():
            message = "La reconnaissance de caractères a échoué sur ce document"
            raise LectureImpossible("LEC-07", message, "Numérisez-le à nouveau, puis recommencez.", Lieu(nom))
        return sortie.read_bytes()


def verifier_tesseract(nom: str, chemins: str = CHEMINS) -> None:
    """Raises LectureImpossible [LEC-11] when the recogniser is missing."""
    if shutil.which("tesseract", path=chemins) is None:
        message = "Le document est une image numérisée, et la reconnaissance de caractères n’est pas installée"
        conseil = "Installez-la : apt-get install tesseract-ocr tesseract-ocr-fra."
        raise LectureImpossible("LEC-11", message, conseil, Lieu(nom))


def _commande(entree: Path, sortie: Path, pages: Sequence[int], limites: Limites) -> list[str]:
    options = ["--mode", "force", "--pages", ",".join(map(str, pages)), "--language", _LANGUE, "--output-type", "pdf"]
    options += ["--rasterizer", "pypdfium", "--rotate-pages", "--deskew", "--oversample", _RESOLUTION]
    options += ["--optimize", "0", "--quiet"]
    options += ["--jobs", str(min(len(pages), len(os.sched_getaffinity(0)))), "--max-image-mpixels", "200"]
    borne = [sys.executable, "-m", "pipeline.reading.ocr_enfant", str(3 * limites.memoire)]
    return [*borne, *options, str(entree), str(sortie)]


def _executer(commande: list[str], dossier: str, duree: float, nom: str) -> int:
    """Exit code of the command, run in a session of its own so that its workers end with it."""
    chemin_python = os.pathsep.join(p for p in sys.path if p)
    with subprocess.Popen(
        commande,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        cwd=dossier,
        env={"PATH": CHEMINS, "PYTHONPATH": chemin_python, "OMP_THREAD_LIMIT": "1", "TMPDIR": dossier, "HOME": dossier},
    ) as enfant:
        try:
            return enfant.wait(duree)
        except subprocess.TimeoutExpired:
            os.killpg(enfant.pid, signal.SIGKILL)
            message = "La reconnaissance de caractères prenait trop de temps et a été arrêtée"
            raise LectureImpossible("LEC-08", message, "Numérisez moins de pages à la fois.", Lieu(nom)) from None
        except BaseException:
            os.killpg(enfant.pid, signal.SIGKILL)
            raise
