"""Many files at once: folders unfolded, files read and parsed on every core, results in the order asked.

Reading and parsing touch nothing but the file; what follows (register, seal) stays in one process, in order.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

from pipeline import parsing, reading
from schemas.acte import FichierSource
from schemas.erreurs import ErreurExecutoire, LectureImpossible, Lieu
from schemas.lecture import Lecture, TexteLu

EN_PARALLELE = 8
"""Below this number of files, starting other processes costs more than it saves (each needs half a second)."""

EXTENSIONS = frozenset(
    [
        ".pdf",
        ".txt",
        ".text",
        ".docx",
        ".odt",
        ".doc",
        ".rtf",
        ".html",
        ".htm",
        ".xhtml",
        ".png",
        ".jpg",
        ".jpeg",
        ".tif",
        ".tiff",
    ]
)
"""What a folder may hold of acts; a format that is not read yet is said file by file, never left out in silence."""

AVANCE = 4
"""Files read ahead of the one being registered, for each worker: bounds the memory that results hold."""


@dataclass(frozen=True, slots=True)
class Prepare:
    """One file read and parsed: its bytes and those of its annexes, its text, its acts with their findings."""

    chemin: Path
    fichiers: tuple[tuple[FichierSource, bytes], ...]
    lu: TexteLu
    lectures: tuple[Lecture, ...]


@dataclass(frozen=True, slots=True)
class Lot:
    """The files to read, in order, and those of the folders that no reader is for."""

    chemins: tuple[Path, ...]
    ecartes: tuple[Path, ...] = ()


def deplier(chemins: Iterable[Path]) -> Lot:
    """The files of `chemins`; a folder gives all it holds, by name, save hidden files and those that cannot be acts
    by their extension. A file named by itself is always kept.

    Raises LectureImpossible [LEC-12] for a folder that gives none.
    """
    lus: list[Path] = []
    ecartes: list[Path] = []
    for chemin in chemins:
        if not chemin.is_dir():
            lus.append(chemin)
            continue
        contenu = [c for c in sorted(chemin.rglob("*")) if c.is_file() and not _cache(c.relative_to(chemin))]
        gardes = [c for c in contenu if c.suffix.casefold() in EXTENSIONS]
        if not gardes:
            message = "Ce dossier ne contient aucun fichier à lire"
            raise LectureImpossible("LEC-12", message, "Vérifiez son nom.", Lieu(str(chemin)))
        lus += gardes
        ecartes += [c for c in contenu if c.suffix.casefold() not in EXTENSIONS]
    return Lot(tuple(dict.fromkeys(lus)), tuple(dict.fromkeys(ecartes)))


def preparer(
    chemin: Path,
    octets: bytes,
    annexes: tuple[Path, ...] = (),
    jalon: Callable[[str], None] = lambda _: None,
    avancer: reading.Avancer = reading.sans_le_dire,
) -> Prepare:
    """Parses the bytes of one file; `avancer` is told the scanned pages as they are recognised. Raises
    LectureImpossible."""
    lu = reading.lire_octets(octets, chemin.name, avancer=avancer)
    jalon("lu")
    fichiers = _fichiers(chemin, octets, annexes)
    lectures = parsing.analyser(lu, tuple(source for source, _ in fichiers))
    jalon("analyse")
    return Prepare(chemin, fichiers, lu, lectures)


def preparer_tout(
    chemins: Iterable[Path], nombre: int, avancer: reading.Avancer = reading.sans_le_dire
) -> Iterator[tuple[Path, Prepare | ErreurExecutoire]]:
    """Each of the `nombre` files with what came of it, in order; on every core when there are many, whose pages are
    then not told one by one."""
    if nombre < EN_PARALLELE:
        yield from ((chemin, _essayer(chemin, avancer)) for chemin in chemins)
        return
    ouvriers = len(os.sched_getaffinity(0))
    with ProcessPoolExecutor(ouvriers, multiprocessing.get_context("spawn")) as bassin:
        attente: deque[tuple[Path, Future[Prepare | ErreurExecutoire] | None]] = deque()
        try:
            for chemin in chemins:
                attente.append((chemin, _soumettre(bassin, chemin)))
                if len(attente) >= AVANCE * ouvriers:
                    yield _recevoir(*attente.popleft())
            while attente:
                yield _recevoir(*attente.popleft())
        finally:
            bassin.shutdown(wait=False, cancel_futures=True)


def _fichiers(chemin: Path, octets: bytes, annexes: Iterable[Path]) -> tuple[tuple[FichierSource, bytes], ...]:
    contenus = [(chemin.name, octets), *((a.name, reading.octets_de(a)) for a in annexes)]
    for nom, contenu in contenus:
        if not contenu:
            raise LectureImpossible("LEC-01", f"Le fichier {nom} est vide", "Vérifiez qu’il a été bien copié.")
    return tuple(
        (FichierSource(nom, hashlib.sha256(c).hexdigest(), len(c), reading.media(c), rang), c)
        for rang, (nom, c) in enumerate(contenus)
    )


def _soumettre(bassin: ProcessPoolExecutor, chemin: Path) -> Future[Prepare | ErreurExecutoire] | None:
    try:
        return bassin.submit(_essayer, chemin)
    except BrokenProcessPool:
        return None


def _recevoir(
    chemin: Path, futur: Future[Prepare | ErreurExecutoire] | None
) -> tuple[Path, Prepare | ErreurExecutoire]:
    """A file that killed a worker took its neighbours with it: they are read again, here."""
    try:
        return chemin, futur.result() if futur is not None else _essayer(chemin)
    except BrokenProcessPool:
        return chemin, _essayer(chemin)


def _essayer(chemin: Path, avancer: reading.Avancer = reading.sans_le_dire) -> Prepare | ErreurExecutoire:
    try:
        return preparer(chemin, reading.octets_de(chemin), avancer=avancer)
    except ErreurExecutoire as erreur:
        return erreur


def _cache(chemin: Path) -> bool:
    return any(partie.startswith(".") for partie in chemin.parts)
