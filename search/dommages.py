"""What may be wrong with the folder of an index: damage, a disk that is full, another writer."""

from __future__ import annotations

import errno
import pickle
import shutil
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from whoosh.index import IndexError as IndexWhooshAbime
from whoosh.util.filelock import FileLock, try_for

from schemas.erreurs import ServiceIndisponible
from search.engine import IndexAReconstruire

ATTENTE_S = 30.0
"""Longest wait for another writer; a batch of a thousand acts takes a few seconds."""

VERROU = "_WRITELOCK"
"""End of the name of the lock's file."""

TANTIVY = "tantivy-"
"""Beginning of the name of the folder where tantivy keeps an index; Whoosh keeps its files beside it."""

_ABIMES = (
    OSError,
    EOFError,
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    ImportError,
    AssertionError,
    OverflowError,
    MemoryError,
    struct.error,
    zlib.error,
    pickle.UnpicklingError,
    IndexWhooshAbime,
)
_DISQUE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EMFILE, errno.ENFILE, errno.EIO})


@contextmanager
def sans_dommage() -> Iterator[None]:
    """Turns what a damaged file raises, whatever it is, into IndexAReconstruire."""
    try:
        yield
    except (PermissionError, BlockingIOError, InterruptedError) as erreur:
        raise _disque(erreur) from erreur
    except _ABIMES as erreur:
        if isinstance(erreur, OSError) and erreur.errno in _DISQUE:
            raise _disque(erreur) from erreur
        raise a_reconstruire() from erreur
    except BaseException as erreur:
        # What Rust raises when it meets the unthinkable is no Exception, and has no name to import.
        if type(erreur).__name__ == "PanicException":
            raise a_reconstruire() from erreur
        raise


def a_reconstruire(message: str = "L’index de recherche est abîmé") -> IndexAReconstruire:
    """The error, ready to raise."""
    return IndexAReconstruire("IDX-01", message, "Il se reconstruit sans perte : executoire reindex.")


def d_une_autre_version() -> IndexAReconstruire:
    """The error of an index that this software did not write, ready to raise."""
    return a_reconstruire("L’index de recherche vient d’une autre version du logiciel")


@contextmanager
def seul_a_ecrire(dossier: Path, nom: str, attente_s: float) -> Iterator[None]:
    """One writer at a time, between threads and processes; the system frees the lock of a writer that dies."""
    with sans_dommage():
        dossier.mkdir(parents=True, exist_ok=True)
        verrou = FileLock(str(dossier / f"{nom}{VERROU}"))
        pris = try_for(verrou.acquire, timeout=attente_s, delay=0.02)
    if not pris:
        raise ServiceIndisponible(
            "IDX-02", "L’index de recherche est occupé par une autre écriture", "Réessayez dans un instant."
        )
    try:
        yield
    finally:
        verrou.release()


def nettoyer(dossier: Path, nom: str, *, garder: Callable[[str], bool] = lambda _: False) -> None:
    """Deletes every file of this index, whichever engine wrote it, but for the lock and for what is kept by name."""
    for fichier in dossier.iterdir() if dossier.is_dir() else ():
        sien = fichier.name.startswith((f"{nom}_", f"_{nom}_", f"{nom}.")) or fichier.name == f"{TANTIVY}{nom}"
        if not sien or fichier.name.endswith(VERROU) or garder(fichier.name):
            continue
        if fichier.is_dir():
            shutil.rmtree(fichier)
        else:
            fichier.unlink()


def _disque(erreur: OSError) -> ServiceIndisponible:
    return ServiceIndisponible(
        "IDX-03", f"Le disque de l’index ne répond pas comme il faut : {erreur.strerror}", "Vérifiez place et droits."
    )
