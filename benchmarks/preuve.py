"""Times the proof bundle of one act: `python -m benchmarks.preuve [N]`.

In process, caches warm. An act of two pages, two lives, seals at the archive level, its bundle built and verified as a
lawyer would: offline, with the root and the register's key. Beside it the floor, measured in the same run: as many bare
ECDSA checks as the bundle's seals and tokens hold, and SHA-256 once over every byte; then what the verifiers of seals
take of it, which are timed by `benchmarks.sceaux`.
"""

from __future__ import annotations

import hashlib
import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from benchmarks.road import texte
from pipeline import fondation, road
from pipeline.proof import Confiance, examiner
from pipeline.proof.constitution import constituer
from pipeline.proof.conteneur import Conteneur
from pipeline.proof.disposition import JETON, Sorte, reconnaitre
from pipeline.publicite import publier
from pipeline.sealing.verification import verifier_xml
from pipeline.sealing.verification_pdf import verifier_pdf
from publish.horloge import maintenant
from publish.maison import ouvrir
from schemas.acte_publie import ActePublie
from schemas.verdict import Issue

BUT_MS = 60.0
"""Aim for one verification, warm."""


def mesurer(titre: str, faire: Callable[[], object], nombre: int) -> float:
    """Median and best of `nombre` turns (milliseconds), printed; gives the median."""
    durees = []
    for _ in range(nombre):
        debut = time.perf_counter()
        faire()
        durees.append((time.perf_counter() - debut) * 1e3)
    mediane = statistics.median(durees)
    print(f"{titre:<52}{mediane:>9.2f} ms   best {min(durees):>8.2f} ms")
    return mediane


def main(nombre: int) -> None:
    """Prints one line a measure."""
    with tempfile.TemporaryDirectory() as dossier:
        fondation.fonder(Path(dossier) / "maison", maintenant())
        maison = ouvrir(Path(dossier) / "maison")
        fichier = Path(dossier) / "acte.txt"
        fichier.write_text(texte(1), encoding="utf-8")
        (resultat,) = road.ingerer(maison, fichier)
        assert resultat.dossier is not None and resultat.dossier.uri is not None
        publier(maison, resultat.dossier.uri, date(2025, 12, 18))
        publie = maison.registre.publie(resultat.dossier.uri)
        assert isinstance(publie, ActePublie)

        def batir() -> bytes:
            return constituer(maison.registre, publie, adresse=maison.adresse).octets

        octets = batir()
        croit = Confiance(maison.racines, maintenant() + timedelta(days=1), (maison.registre.journal.cle,))
        assert examiner(octets, croit).issue is Issue.VALIDE
        pieces = {nom: Conteneur(octets).lire(nom) for nom in Conteneur(octets).noms}
        print(f"{len(pieces)} members, {len(octets)} bytes")
        mesurer("build", batir, nombre)
        total = mesurer(f"verify the bundle (aim {BUT_MS:.0f} ms)", lambda: examiner(octets, croit), nombre)
        sceaux = mesurer("  of which the verifiers of its seals, alone", lambda: _sceaux(pieces, croit), nombre)
        jetons = sum(nom.endswith(JETON) for nom in pieces)
        plancher = mesurer(f"floor: {2 * jetons} bare ECDSA checks, one SHA-256", _plancher(octets, 2 * jetons), nombre)
        print(f"the bundle's own part {total - sceaux:.1f} ms; {total / plancher:.0f} times the floor")


def _sceaux(pieces: dict[str, bytes], croit: Confiance) -> None:
    for nom, contenu in pieces.items():
        piece = reconnaitre(nom)
        if piece is not None and piece.sorte in (Sorte.ACTE, Sorte.VIE):
            croit.verdict(verifier_xml, contenu)
        elif piece is not None and piece.sorte in (Sorte.COPIE, Sorte.RENDU):
            croit.verdict(verifier_pdf, contenu)


def _plancher(octets: bytes, signatures: int) -> Callable[[], None]:
    cle = ec.generate_private_key(ec.SECP256R1())
    message = secrets.token_bytes(400)
    signature, publique = cle.sign(message, ec.ECDSA(hashes.SHA256())), cle.public_key()

    def verifier() -> None:
        for _ in range(signatures):
            publique.verify(signature, message, ec.ECDSA(hashes.SHA256()))
        hashlib.sha256(octets).digest()

    return verifier


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
