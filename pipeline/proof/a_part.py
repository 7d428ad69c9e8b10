"""Verifying the files of strangers: in another process, a child for each, bounded in memory and in time."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterable
from contextlib import suppress
from threading import BoundedSemaphore, Lock, Timer
from typing import BinaryIO, cast

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp

from pipeline.proof.enfant import ecrire_bloc, lire_bloc
from pipeline.proof.examen import Confiance
from pipeline.reading.limites import MIO, Limites
from schemas.erreurs import LectureImpossible, ServiceIndisponible
from schemas.verdict import Controle, Issue, Remarque, Verdict

LIMITES = Limites(memoire=1024 * MIO, processeur=15, duree=20.0, sortie=4 * MIO)
"""An act with its annexes takes a tenth of a second and 200 MB; a report of two thousand members is under 2 MB."""

PLACES = 4
"""Readers who may wait for a verdict; the others are asked to come back."""


class Verificateur:
    """One verifying process, started at the first file and again after each that it had to be stopped for. One file is
    examined at a time: what a crowd may cost this machine is one core."""

    def __init__(self, limites: Limites = LIMITES) -> None:
        self._limites = limites
        self._processus: subprocess.Popen[bytes] | None = None
        self._un = Lock()
        self._places = BoundedSemaphore(PLACES)

    def examiner(self, octets: bytes, confiance: Confiance) -> Verdict:
        """As `pipeline.proof.examiner`; what cannot be examined within the limits is undetermined.

        Raises LectureImpossible; ServiceIndisponible [VRF-06] when too many files wait.
        """
        if not self._places.acquire(blocking=False):
            message = "Trop de fichiers sont vérifiés en même temps"
            raise ServiceIndisponible("VRF-06", message, "Réessayez dans une minute.")
        try:
            with self._un:
                reponse = self._demander(octets, confiance)
        finally:
            self._places.release()
        return _lire(reponse)

    def fermer(self) -> None:
        """Stops the process; the next file starts another."""
        processus, self._processus = self._processus, None
        if processus is None:
            return
        _tuer(processus.pid)
        for flux in (processus.stdin, processus.stdout):
            if flux is not None:
                with suppress(OSError):
                    flux.close()
        processus.wait()

    def _demander(self, octets: bytes, confiance: Confiance) -> bytes | None:
        """The answer; None when there is none within the limits."""
        processus = self._vivant()
        arret = Timer(self._limites.duree, _tuer, (processus.pid,))
        arret.daemon = True
        arret.start()
        try:
            ecrire_bloc(cast("BinaryIO", processus.stdin), _tete(confiance), octets)
            reponse = lire_bloc(cast("BinaryIO", processus.stdout), self._limites.sortie)
        except OSError:
            reponse = None
        finally:
            arret.cancel()
        if reponse is None:
            self.fermer()
        return reponse

    def _vivant(self) -> subprocess.Popen[bytes]:
        if self._processus is not None and self._processus.poll() is None:
            return self._processus
        self.fermer()
        limites = [str(self._limites.memoire), str(self._limites.processeur)]
        self._processus = subprocess.Popen(
            [sys.executable, "-m", "pipeline.proof.enfant", *limites],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env={"PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
        )
        return self._processus


def _tuer(session: int) -> None:
    """The process leads its own session: its children go with it."""
    with suppress(ProcessLookupError):
        os.killpg(session, signal.SIGKILL)


def _tete(confiance: Confiance) -> bytes:
    connues = confiance.revocations
    dit = {
        "racines": _ders(confiance.racines),
        "instant": confiance.instant.isoformat(),
        "cles": [str(cle) for cle in confiance.cles],
        "temoins": [str(cle) for cle in confiance.temoins],
        "anciennes": [(str(cle), limite) for cle, limite in confiance.anciennes.items()],
        "revocations": [_ders(pieces) for pieces in (connues.certificats, connues.listes, connues.reponses)],
    }
    return json.dumps(dit).encode() + b"\n"


def _ders(pieces: Iterable[x509.Certificate | x509.CertificateRevocationList | ocsp.OCSPResponse]) -> list[str]:
    return [b64encode(piece.public_bytes(Encoding.DER)).decode() for piece in pieces]


def _lire(reponse: bytes | None) -> Verdict:
    """The verdict that the child says, read as what a stranger says."""
    try:
        dit = json.loads(reponse or b"")
        if "erreur" in dit:
            code, message, conseil = (str(mot) for mot in dit["erreur"])
            raise LectureImpossible(code, message, conseil)
        verdict = dit["verdict"]
        return Verdict(
            tuple(Controle(c["nom"], Issue(c["verdict"]), c["phrase"], c["partie"]) for c in verdict["controles"]),
            tuple(Remarque(r["phrase"], r["partie"]) for r in verdict["remarques"]),
            tuple(verdict["scelles"]),
            verdict["acte"],
        )
    except (ValueError, TypeError, KeyError):
        phrase = "L’examen de ce fichier demandait trop de temps ou de mémoire et a été arrêté : rien n’est prouvé."
        return Verdict((Controle("limites", Issue.INDETERMINE, phrase),))
