"""Content-addressed store: an object is named by the SHA-256 of its bytes, written once, never changed.

Durable before it is named: temporary file, fsync, rename, fsync of the folder. What a crash leaves is a temporary
file or an object that no row names, and never half an object under its name.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from schemas.erreurs import Dommage

PREFIXE_TEMPORAIRE = ".en-cours-"


class Objets:
    """The store under `dossier`: `ab/cdef…` for the object whose SHA-256 is `abcdef…` (hex)."""

    def __init__(self, dossier: Path) -> None:
        self.dossier = dossier

    def deposer(self, octets: bytes) -> str:
        """Writes the object if it is not there yet, and gives its name. Durable when it returns."""
        sha256 = hashlib.sha256(octets).hexdigest()
        chemin = self.chemin(sha256)
        if chemin.exists() and chemin.stat().st_size == len(octets) and chemin.read_bytes() == octets:
            return sha256
        if not chemin.parent.exists():
            chemin.parent.mkdir(parents=True, exist_ok=True)
            _fsync_dossier(self.dossier)
        descripteur, temporaire = tempfile.mkstemp(prefix=PREFIXE_TEMPORAIRE, dir=chemin.parent)
        try:
            with os.fdopen(descripteur, "wb") as sortie:
                sortie.write(octets)
                sortie.flush()
                os.fchmod(sortie.fileno(), 0o440)
                os.fsync(sortie.fileno())
            Path(temporaire).replace(chemin)
        except BaseException:
            Path(temporaire).unlink(missing_ok=True)
            raise
        _fsync_dossier(chemin.parent)
        return sha256

    def lire(self, sha256: str) -> bytes:
        """Bytes of the object. Raises Dommage [DEP-01] when it is missing, [DEP-02] when its bytes were changed."""
        chemin = self.chemin(sha256)
        try:
            octets = chemin.read_bytes()
        except FileNotFoundError as erreur:
            raise Dommage(
                "DEP-01", f"L’objet {sha256[:12]}… manque dans le dépôt", "Restaurez une sauvegarde."
            ) from erreur
        if hashlib.sha256(octets).hexdigest() != sha256:
            raise Dommage("DEP-02", f"L’objet {sha256[:12]}… a été modifié", "Restaurez une sauvegarde.")
        return octets

    def contient(self, sha256: str) -> bool:
        """True when a file bears this name (its bytes are not read)."""
        return self.chemin(sha256).exists()

    def chemin(self, sha256: str) -> Path:
        """Where the object stands or would stand."""
        return self.dossier / sha256[:2] / sha256[2:]

    def noms(self) -> Iterator[str]:
        """Names of all the objects, in order."""
        for sous_dossier in sorted(p for p in self.dossier.iterdir() if p.is_dir()):
            for fichier in sorted(sous_dossier.iterdir()):
                if not fichier.name.startswith(PREFIXE_TEMPORAIRE):
                    yield sous_dossier.name + fichier.name

    def temporaires(self) -> list[Path]:
        """Files that an interrupted writing left."""
        return sorted(self.dossier.glob(f"*/{PREFIXE_TEMPORAIRE}*"))


def _fsync_dossier(dossier: Path) -> None:
    descripteur = os.open(dossier, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descripteur)
    finally:
        os.close(descripteur)
