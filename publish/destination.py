"""Where an export goes: a folder, in which what is already there is not written again, or one ZIP."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.archive import archiver
from schemas.erreurs import Dommage, MauvaisUsage

SOMMES = "SHA256SUMS"
"""Last file of an export: what `sha256sum -c` reads."""

MARQUE = "export.json"
"""File by which a folder is known to hold an export of ours, that may be taken up again."""


@dataclass(frozen=True, slots=True)
class Fichier:
    """One file of an export: its path, how to read its bytes, the SHA-256 (hex) that they must have, if it is known."""

    nom: str
    lire: Callable[[], bytes]
    sha256: str | None = None


@dataclass(slots=True)
class Compte:
    """What was written: files, bytes, files that were already there; the objects that could not be read."""

    fichiers: int = 0
    octets: int = 0
    repris: int = 0
    abimes: list[tuple[str, Dommage]] = field(default_factory=list)
    sommes: list[str] = field(default_factory=list)

    def noter(self, nom: str, octets: bytes, *, repris: bool = False) -> None:
        """One file more."""
        self.fichiers += 1
        self.octets += len(octets)
        self.repris += repris
        self.sommes.append(f"{hashlib.sha256(octets).hexdigest()}  {nom}\n")


def exiger_libre(chemin: Path) -> None:
    """Asked before anything is read. Raises MauvaisUsage [EXP-01] when the place holds something else than an earlier
    export, [CMD-10] when there is no such place."""
    if not chemin.parent.is_dir():
        raise MauvaisUsage("CMD-10", f"Le dossier {chemin.parent} n’existe pas", "Donnez un autre chemin à -o.")
    if chemin.is_dir() and any(chemin.iterdir()) and not (chemin / MARQUE).is_file():
        raise MauvaisUsage("EXP-01", f"Le dossier {chemin} contient autre chose qu’un export", "Donnez-en un autre.")
    if chemin.is_dir() == (chemin.suffix == ".zip") and chemin.exists():
        raise MauvaisUsage("EXP-01", f"{chemin} existe et n’est pas ce que cet export écrit", "Donnez un autre chemin.")


def deposer(chemin: Path, fichiers: Iterable[Fichier], *, tolerant: bool = False) -> Compte:
    """Writes the files into a folder, or into one ZIP when the name ends with `.zip`, then their sums.

    A folder may be taken up again: a file whose bytes are there is left. A ZIP appears when it is whole. Raises Dommage
    on an object that is damaged, unless `tolerant`: it is then left out, and counted. MauvaisUsage [CMD-10] when a file
    cannot be written.
    """
    compte = Compte()
    try:
        if chemin.suffix == ".zip":
            _en_zip(chemin, fichiers, compte, tolerant)
        else:
            _en_dossier(chemin, fichiers, compte, tolerant)
    except OSError as erreur:
        message = f"{erreur.filename or chemin} ne peut pas être écrit ({erreur.strerror})"
        raise MauvaisUsage("CMD-10", message, "Donnez un autre chemin à -o.") from erreur
    return compte


def _en_dossier(racine: Path, fichiers: Iterable[Fichier], compte: Compte, tolerant: bool) -> None:
    racine.mkdir(exist_ok=True)
    for fichier in fichiers:
        cible = racine / fichier.nom
        present = cible.read_bytes() if fichier.sha256 and cible.is_file() else None
        if present is not None and hashlib.sha256(present).hexdigest() == fichier.sha256:
            compte.noter(fichier.nom, present, repris=True)
            continue
        octets = _lire(fichier, compte, tolerant)
        if octets is not None:
            cible.parent.mkdir(parents=True, exist_ok=True)
            _remplacer(cible, (octets,))
            compte.noter(fichier.nom, octets)
    _remplacer(racine / SOMMES, (_sommes(compte),))


def _en_zip(chemin: Path, fichiers: Iterable[Fichier], compte: Compte, tolerant: bool) -> None:
    def membres() -> Iterator[tuple[str, bytes]]:
        for fichier in fichiers:
            octets = _lire(fichier, compte, tolerant)
            if octets is not None:
                compte.noter(fichier.nom, octets)
                yield fichier.nom, octets
        yield SOMMES, _sommes(compte)

    _remplacer(chemin, archiver(membres()))


def _lire(fichier: Fichier, compte: Compte, tolerant: bool) -> bytes | None:
    try:
        return fichier.lire()
    except Dommage as dommage:
        if not tolerant:
            raise
        compte.abimes.append((fichier.nom, dommage))
        return None


def _sommes(compte: Compte) -> bytes:
    return "".join(compte.sommes).encode()


def _remplacer(cible: Path, morceaux: Iterable[bytes]) -> None:
    """The whole file or none."""
    provisoire = cible.with_name(f".{cible.name}.tmp")
    try:
        with provisoire.open("wb") as sortie:
            for morceau in morceaux:
                sortie.write(morceau)
            sortie.flush()
            os.fsync(sortie.fileno())
        provisoire.replace(cible)
    finally:
        provisoire.unlink(missing_ok=True)
