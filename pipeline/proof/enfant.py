"""The verifying process: `python -m pipeline.proof.enfant MEMORY CPU`. It loads the verifiers once, then makes a child
for each file: whatever a hostile file does, it does it there, without keys, database, network credentials or the next
reader's file.

Requests on standard input, answers on standard output: a length on eight bytes, then that many bytes. A request is a
JSON line, then the file; an answer is JSON, or nothing when the child died.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from base64 import b64decode
from dataclasses import asdict
from datetime import datetime
from typing import Any, BinaryIO

from cryptography import x509

from pipeline.proof import Confiance, examiner
from pipeline.sealing.revocation import Preuves
from registry.note import COSIGNATURE_V1, ED25519, lire_cle
from schemas.erreurs import LectureImpossible
from schemas.validation import preparer

LONGUEUR = 8


def main(memoire: int, processeur: int) -> int:
    """Serves until the input ends."""
    preparer()
    entree, sortie = sys.stdin.buffer, sys.stdout.buffer
    while (demande := lire_bloc(entree)) is not None:
        lecture, ecriture = os.pipe()
        enfant = os.fork()
        if enfant == 0:
            for descripteur in (0, 1, lecture):
                os.close(descripteur)
            _repondre(demande, ecriture, memoire, processeur)
        os.close(ecriture)
        with os.fdopen(lecture, "rb") as flux:
            ecrire_bloc(sortie, flux.read())
        os.waitpid(enfant, 0)
    return 0


def lire_bloc(flux: BinaryIO, maximum: int | None = None) -> bytes | None:
    """One block; None at the end of the stream, or when it is longer than `maximum`."""
    tete = flux.read(LONGUEUR)
    taille = int.from_bytes(tete, "big")
    if len(tete) < LONGUEUR or (maximum is not None and taille > maximum):
        return None
    return flux.read(taille)


def ecrire_bloc(flux: BinaryIO, *morceaux: bytes) -> None:
    """One block made of these pieces."""
    flux.write(sum(len(m) for m in morceaux).to_bytes(LONGUEUR, "big"))
    for morceau in morceaux:
        flux.write(morceau)
    flux.flush()


def _repondre(demande: bytes, ecriture: int, memoire: int, processeur: int) -> None:
    """In the child: takes its limits, answers, and never comes back."""
    code = 1
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (memoire, memoire))
        resource.setrlimit(resource.RLIMIT_CPU, (processeur, processeur + 1))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        reponse = json.dumps(_examiner(demande)).encode()
        with os.fdopen(ecriture, "wb") as flux:
            flux.write(reponse)
        code = 0
    finally:
        os._exit(code)


def _examiner(demande: bytes) -> dict[str, Any]:
    tete, _, octets = demande.partition(b"\n")
    dit = json.loads(tete)
    confiance = Confiance(
        racines=tuple(x509.load_der_x509_certificate(r) for r in _ders(dit["racines"])),
        instant=datetime.fromisoformat(dit["instant"]),
        cles=tuple(lire_cle(cle, ED25519) for cle in dit["cles"]),
        temoins=tuple(lire_cle(cle, COSIGNATURE_V1) for cle in dit["temoins"]),
        anciennes={lire_cle(cle, ED25519): limite for cle, limite in dit["anciennes"]},
        revocations=Preuves.lire(*(_ders(pieces) for pieces in dit["revocations"])),
    )
    try:
        return {"verdict": asdict(examiner(octets, confiance))}
    except LectureImpossible as erreur:
        return {"erreur": [erreur.code, erreur.message, erreur.conseil]}


def _ders(pieces: list[str]) -> list[bytes]:
    return [b64decode(piece) for piece in pieces]


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
