"""The journal changes its key: the files of a home, and the statement in its register. Safe to stop and to repeat:
until the next key is in its place, the one before goes on."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pipeline.sealing.cles import CLE_JOURNAL
from pipeline.sealing.coffre import ecrire_cle, illisible, lire_cle, remplacer
from registry.base import Base
from registry.journal import Journal
from registry.note import CleVerification, Tete, cle_du_journal
from registry.passation import MotifPassation, Passation, lire_passation
from registry.points import DOSSIER as POINTS
from registry.points import PointDeControle
from schemas.erreurs import MauvaisUsage, Refus

DOSSIER = "passations"
"""Folder, under the keys, of the statements that tell of the keys of before; none is ever taken away."""

_SUIVANTE = "journal.suivante.pem"


def lire_passations(cles: Path) -> tuple[Passation, ...]:
    """The statements of a folder of keys, oldest first. Raises Dommage [JNL-23]."""
    lues = [lire_passation(fichier.read_bytes()) for fichier in (cles / DOSSIER).glob("*.txt")]
    return tuple(sorted(lues, key=lambda p: p.tete.taille))


def changer(journal: Journal, cles: Path, motif: MotifPassation, alea: Callable[[int], bytes]) -> PointDeControle:
    """The next key in the place of the present one. The key left stays beside, under its fingerprint: it signs
    nothing more. Raises Dommage when the journal does not extend what it signed."""
    nouvelle = _suivante(cles)
    return journal.passer(nouvelle, motif, alea, partial(_installer, cles, journal.cle, nouvelle))


def refaire(
    dossier: Path,
    perdue: CleVerification,
    *,
    origine: str,
    horloge: Callable[[], datetime],
    alea: Callable[[int], bytes],
) -> PointDeControle:
    """A new key for the home in `dossier`, whose journal's key nobody has any more; `perdue` is its verifier key.
    Raises MauvaisUsage [JNL-32] when it is another journal's, Refus [JNL-33] when the key is still there, Dommage
    [JNL-01] when it is not the key that signed."""
    cles = dossier / "cles"
    if (cles / CLE_JOURNAL).exists():
        raise Refus("JNL-33", "La clé du journal est encore là", "Changez-la par --change rotation, ou vol.")
    if perdue.nom != origine:
        message = f"Cette clé est celle du journal « {perdue.nom} », et celui-ci est « {origine} »"
        raise MauvaisUsage("JNL-32", message, "Donnez la ligne que /journal/cle montrait.")
    nouvelle = _suivante(cles)
    base = Base(dossier / "registre.sqlite3")
    ouvrir = partial(Journal, base, dossier / POINTS, origine=origine, cle=nouvelle, horloge=horloge)
    publie = ouvrir().publie()
    if publie is None:
        raise Refus("JNL-33", "Ce journal n’a rien signé : il n’a pas de clé à quitter", "Restaurez une sauvegarde.")
    tete = Tete(origine, publie.taille, publie.racine)
    suivante = cle_du_journal(origine, nouvelle.public_key())
    provisoire = Passation(perdue, suivante, tete, MotifPassation.PERTE)
    journal = ouvrir(passations=(*lire_passations(cles), provisoire))
    installer = partial(_installer, cles, perdue, nouvelle)
    return journal.passer(nouvelle, MotifPassation.PERTE, alea, installer, perdue=perdue)


def _suivante(cles: Path) -> Ed25519PrivateKey:
    """The key that comes, made once: an interrupted change goes on with the same."""
    chemin = cles / _SUIVANTE
    if not chemin.exists():
        ecrire_cle(chemin, Ed25519PrivateKey.generate())
    cle = lire_cle(chemin)
    if not isinstance(cle, Ed25519PrivateKey):
        raise illisible(chemin)
    return cle


def _installer(cles: Path, quittee: CleVerification, nouvelle: Ed25519PrivateKey, passation: bytes) -> None:
    (cles / DOSSIER).mkdir(mode=0o700, exist_ok=True)
    suivante = cle_du_journal(quittee.nom, nouvelle.public_key())
    remplacer(cles / DOSSIER / f"{suivante.empreinte.hex()}.txt", passation)
    with contextlib.suppress(FileNotFoundError, FileExistsError):
        os.link(cles / CLE_JOURNAL, cles / f"journal-{quittee.empreinte.hex()}.pem")
    (cles / _SUIVANTE).replace(cles / CLE_JOURNAL)
