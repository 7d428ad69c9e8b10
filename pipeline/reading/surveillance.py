"""Runs a reader in a process of its own session, watches its time and its output, and stops it."""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from typing import IO, Any

from pipeline.reading.enfant import SORTIE_MEMOIRE, SORTIE_REFUS
from pipeline.reading.limites import Limites
from schemas.erreurs import LectureImpossible, Lieu

_BLOC = 65536


@dataclass(frozen=True, slots=True)
class Refuse:
    """The reader ran well and refused the file: `raison` is its word."""

    raison: str


def traduire_a_part(module: str, octets: bytes, nom: str, limites: Limites) -> Any:
    """Answer of `module.traduire` on `octets`, or `Refuse`.

    Raises `LectureImpossible` when the reader is too slow (LEC-08), too greedy (LEC-09) or dies (LEC-07).
    """
    with tempfile.TemporaryFile() as entree:
        entree.write(octets)
        entree.seek(0)
        sortie, code = _executer(module, entree, nom, limites)
    if code == SORTIE_REFUS:
        return Refuse(sortie.decode("utf-8", "replace"))
    if code != 0:
        raise _panne(code, nom)
    return json.loads(sortie)


def _executer(module: str, entree: IO[bytes], nom: str, limites: Limites) -> tuple[bytes, int]:
    bornes = json.dumps({"pages": limites.pages, "caracteres": limites.caracteres})
    commande = [sys.executable, "-m", "pipeline.reading.enfant", module]
    commande += [str(limites.memoire), str(limites.processeur), bornes]
    with subprocess.Popen(
        commande,
        stdin=entree,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        env={"PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
    ) as enfant:
        try:
            sortie = _ecouter(enfant, nom, limites)
        except BaseException:
            _arreter(enfant)
            raise
        return sortie, enfant.wait()


def _ecouter(enfant: subprocess.Popen[bytes], nom: str, limites: Limites) -> bytes:
    """Everything the child says until it ends, within its time and its allowance."""
    assert enfant.stdout is not None
    fin = time.monotonic() + limites.duree
    recu = bytearray()
    with selectors.DefaultSelector() as veille:
        veille.register(enfant.stdout, selectors.EVENT_READ)
        while True:
            reste = fin - time.monotonic()
            if reste <= 0 or not veille.select(reste):
                raise _trop_long(nom)
            bloc = os.read(enfant.stdout.fileno(), _BLOC)
            if not bloc:
                break
            recu += bloc
            if len(recu) > limites.sortie:
                raise _trop_grand(nom)
    try:
        enfant.wait(max(0.1, fin - time.monotonic()))
    except subprocess.TimeoutExpired:
        raise _trop_long(nom) from None
    return bytes(recu)


def _arreter(enfant: subprocess.Popen[bytes]) -> None:
    # The child leads its own session: the group is its own, and its possible children go with it.
    try:
        os.killpg(enfant.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    enfant.wait()


def _panne(code: int, nom: str) -> LectureImpossible:
    if code == SORTIE_MEMOIRE:
        return _trop_grand(nom)
    if code in (-signal.SIGXCPU, -signal.SIGKILL):
        return _trop_long(nom)
    message = "Le fichier est abîmé : le lecteur n’a pas pu aller au bout"
    return LectureImpossible("LEC-07", message, "Ouvrez-le, enregistrez-le à nouveau, puis recommencez.", Lieu(nom))


def _trop_long(nom: str) -> LectureImpossible:
    message = "La lecture du fichier prenait trop de temps et a été arrêtée"
    return LectureImpossible("LEC-08", message, "Enregistrez-le à nouveau en PDF simple, puis recommencez.", Lieu(nom))


def _trop_grand(nom: str) -> LectureImpossible:
    message = "La lecture du fichier demandait trop de mémoire et a été arrêtée"
    return LectureImpossible("LEC-09", message, "Enregistrez-le à nouveau en PDF simple, puis recommencez.", Lieu(nom))
