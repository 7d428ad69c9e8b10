"""A home in one file, and back: a tar that any tool opens, with the SHA-256 of each member in its last one.

The database is copied first, as it stood at one instant (SQLite's own online copy); an object is written before the
row that names it, so that everything the copy names is there to be read. Nobody has to stop writing.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import shutil
import sqlite3
import tarfile
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from registry.base import Base
from registry.objets import Objets
from registry.upkeep import objets_attendus
from schemas.erreurs import Dommage, LectureImpossible, MauvaisUsage, Refus

BASE = "registre.sqlite3"
OBJETS = "objets"
CLES = "cles"
SOMMES = "SHA256SUMS"
LISEZ_MOI = "LISEZ-MOI.txt"

_REFAITS = frozenset({"index", "attestations", LISEZ_MOI, SOMMES})
"""What is made again from the rest."""
_LIGNE = re.compile(r"([0-9a-f]{64})  ([^\n]+)")
_TAMPON = 1 << 20
_SOMMES_MAX = 1 << 30
"""Bytes of the list of sums: about nine million objects."""

Progres = Callable[[int, int], None]
"""Told how many objects are done, of how many."""


@dataclass(frozen=True, slots=True)
class Sauvegarde:
    """What a file holds: objects, other files, bytes written; whether the keys are in it."""

    objets: int
    fichiers: int
    octets: int
    cles: bool


def sauvegarder(maison: Path, sortie: Path, *, instant: datetime, cles: bool, progres: Progres) -> Sauvegarde:
    """Writes the home in one new file, readable by its owner only. `cles` False: without the private keys.

    Raises Refus [SAU-01] when the file exists, MauvaisUsage [SAU-06] when it stands in the home, [CMD-10] when
    it cannot be written, Dommage [DEP-..] when an object is missing or changed: a copy of a damaged home would replace
    a sound one.
    """
    if maison.resolve() in sortie.resolve().parents:
        raise MauvaisUsage("SAU-06", "La sauvegarde serait dans la maison qu’elle copie", "Écrivez-la ailleurs.")
    if sortie.exists():
        conseil = "Une sauvegarde n’en remplace pas une autre : donnez un autre nom."
        raise Refus("SAU-01", f"{sortie} existe déjà", conseil)
    provisoire = sortie.with_name(f".{sortie.name}.partiel")
    try:
        with _copie_de_la_base(maison / BASE, sortie.parent) as copie:
            descripteur = os.open(provisoire, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descripteur, "wb") as flux:
                ecrite = _Archive(flux, instant).ecrire(maison, copie, cles, progres)
                flux.flush()
                os.fsync(flux.fileno())
        provisoire.replace(sortie)
    except OSError as erreur:
        message = f"La sauvegarde ne peut pas être écrite : {erreur.strerror or erreur}"
        raise MauvaisUsage("CMD-10", message, "Donnez un autre chemin, où la place suffit.") from erreur
    finally:
        provisoire.unlink(missing_ok=True)
    return ecrite


@contextmanager
def _copie_de_la_base(base: Path, ou: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix=".sauvegarde-", dir=ou) as dossier:
        copie = Path(dossier) / BASE
        with closing(sqlite3.connect(base)) as source, closing(sqlite3.connect(copie)) as cible:
            source.backup(cible)
        yield copie


class _Archive:
    """The tar being written: every member of the same day, of nobody, so that two copies of one home are compared."""

    def __init__(self, flux: IO[bytes], instant: datetime) -> None:
        self._tar = tarfile.TarFile(fileobj=flux, mode="w", format=tarfile.PAX_FORMAT)
        self._instant = instant
        self._sommes: dict[str, str] = {}
        self._octets = 0

    def ecrire(self, maison: Path, copie: Path, cles: bool, progres: Progres) -> Sauvegarde:
        with closing(self._tar):
            self._ajouter(LISEZ_MOI, _LIRE.format(jour=self._instant.date().isoformat()).encode())
            self._copier(BASE, copie)
            for nom, chemin in _autres_fichiers(maison, cles):
                self._copier(nom, chemin)
            fichiers = len(self._sommes)
            depot, noms = Objets(maison / OBJETS), _attendus(copie)
            for rang, nom in enumerate(noms):
                progres(rang, len(noms))
                self._ajouter(f"{OBJETS}/{nom[:2]}/{nom[2:]}", depot.lire(nom))
            progres(len(noms), len(noms))
            liste = "".join(f"{somme}  {nom}\n" for nom, somme in self._sommes.items())
            self._ajouter(SOMMES, liste.encode())
        return Sauvegarde(len(noms), fichiers, self._octets, cles)

    def _copier(self, nom: str, chemin: Path) -> None:
        """A file of any size, hashed as it goes; it may not change meanwhile."""
        with chemin.open("rb") as source:
            taille = os.fstat(source.fileno()).st_size
            compteur = _Compteur(source)
            self._tar.addfile(self._entete(nom, taille), compteur)
        self._noter(nom, compteur.somme.hexdigest(), taille)

    def _ajouter(self, nom: str, octets: bytes) -> None:
        self._tar.addfile(self._entete(nom, len(octets)), io.BytesIO(octets))
        self._noter(nom, hashlib.sha256(octets).hexdigest(), len(octets))

    def _entete(self, nom: str, taille: int) -> tarfile.TarInfo:
        entete = tarfile.TarInfo(nom)
        entete.size, entete.mode, entete.mtime = taille, 0o600, int(self._instant.timestamp())
        return entete

    def _noter(self, nom: str, somme: str, taille: int) -> None:
        self._sommes[nom] = somme
        self._octets += taille


class _Compteur(io.RawIOBase):
    """A file read through, its SHA-256 beside."""

    def __init__(self, source: io.BufferedReader) -> None:
        self._source = source
        self.somme = hashlib.sha256()

    def read(self, taille: int = -1) -> bytes:
        lu = self._source.read(taille)
        self.somme.update(lu)
        return lu


def _autres_fichiers(maison: Path, cles: bool) -> Iterator[tuple[str, Path]]:
    """Settings, keys, checkpoints, notes: every file but the database, the objects, and what is made again."""
    for chemin in sorted(p for p in maison.rglob("*") if p.is_file()):
        nom = chemin.relative_to(maison)
        premier = nom.parts[0]
        if premier in {OBJETS, *_REFAITS} or premier.startswith(BASE) or any(p.startswith(".") for p in nom.parts):
            continue
        if cles or premier != CLES:
            yield nom.as_posix(), chemin


def _attendus(copie: Path) -> list[str]:
    base = Base(copie)
    try:
        with base.lecture() as connexion:
            return sorted(objets_attendus(connexion))
    finally:
        base.fermer()


# --- the way back ---------------------------------------------------------------------------------------------------


def extraire(fichier: Path, dossier: Path, *, cles: Path | None, progres: Progres) -> Sauvegarde:
    """Writes what a backup holds under `dossier`, new or empty, each member compared with its sum. `cles`: the folder
    of private keys, for a backup made without them. What is there is not a home yet: it is for the caller to examine.

    Raises Refus [SAU-02] when `dossier` is not empty, [SAU-05] when the keys are missing, LectureImpossible [SAU-03]
    when the file is no backup, Dommage [SAU-04] when it is cut or changed.
    """
    if dossier.exists() and any(dossier.iterdir()):
        message = f"Le dossier {dossier} n’est pas vide"
        raise Refus("SAU-02", message, "Restaurez ailleurs, puis échangez les dossiers.")
    dossier.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        with tarfile.open(fichier, mode="r|*", bufsize=_TAMPON) as tar:
            lus, annonces = _lire(tar, dossier, progres)
    except (tarfile.TarError, EOFError, OSError) as erreur:
        if isinstance(erreur, tarfile.ReadError) and not any(dossier.iterdir()):
            raise LectureImpossible("SAU-03", f"{fichier} n’est pas une sauvegarde") from erreur
        raise _abimee(f"elle ne se lit pas jusqu’au bout ({erreur})") from erreur
    _exiger_les_memes(lus, annonces)
    (dossier / LISEZ_MOI).unlink(missing_ok=True)
    avec_cles = (dossier / CLES).is_dir()
    if not avec_cles:
        _poser_les_cles(cles, dossier)
    objets = sum(nom.startswith(f"{OBJETS}/") for nom in lus)
    taille = sum(p.stat().st_size for p in dossier.rglob("*") if p.is_file())
    return Sauvegarde(objets, len(lus) - objets, taille, avec_cles)


def _lire(tar: tarfile.TarFile, dossier: Path, progres: Progres) -> tuple[dict[str, str], dict[str, str]]:
    """The sums found, and those that the file gives."""
    lus: dict[str, str] = {}
    for entree in tar:
        if not entree.isreg() or not _admis(entree.name) or entree.name in lus:
            raise _abimee(f"le nom « {entree.name[:80]} » n’a pas sa place dans une sauvegarde")
        flux = tar.extractfile(entree)
        assert flux is not None
        if entree.name == SOMMES:
            texte = flux.read(_SOMMES_MAX).decode("utf-8", "replace")
            return lus, {m[2]: m[1] for m in map(_LIGNE.fullmatch, texte.splitlines()) if m}
        chemin = dossier / entree.name
        chemin.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lus[entree.name] = _ecrire(flux, chemin, 0o440 if entree.name.startswith(f"{OBJETS}/") else 0o600)
        progres(len(lus), 0)
    raise _abimee("elle est coupée")


def _admis(nom: str) -> bool:
    """A plain relative path: nothing leads out of the folder."""
    return nom.isprintable() and "\\" not in nom and all(p not in {"", ".", ".."} for p in nom.split("/"))


def _ecrire(flux: IO[bytes], chemin: Path, mode: int) -> str:
    somme = hashlib.sha256()
    with chemin.open("xb") as sortie:
        while bloc := flux.read(_TAMPON):
            somme.update(bloc)
            sortie.write(bloc)
        sortie.flush()
        os.fchmod(sortie.fileno(), mode)
        os.fsync(sortie.fileno())
    return somme.hexdigest()


def _exiger_les_memes(lus: Mapping[str, str], annonces: Mapping[str, str]) -> None:
    for nom in sorted(lus.keys() | annonces.keys()):
        if lus.get(nom) != annonces.get(nom):
            raise _abimee(f"« {nom} » {'manque' if nom not in lus else 'a changé'}")
    if BASE not in lus:
        raise _abimee("le registre n’y est pas")


def _poser_les_cles(cles: Path | None, dossier: Path) -> None:
    if cles is None or not cles.is_dir():
        message = "Cette sauvegarde a été faite sans les clés"
        raise Refus("SAU-05", message, "Donnez leur dossier : --cles DOSSIER.")
    shutil.copytree(cles, dossier / CLES)


def _abimee(quoi: str) -> Dommage:
    return Dommage("SAU-04", f"La sauvegarde est abîmée : {quoi}", "Prenez-en une autre. Rien n’a été restauré.")


_LIRE = """Sauvegarde d'une maison Exécutoire, {jour}.

registre.sqlite3   le registre (SQLite), à un instant
objets/            les fichiers des actes, chacun nommé par son empreinte SHA-256
cles/              les clés privées, s'il y en a : gardez ce fichier comme elles
SHA256SUMS         l'empreinte de chaque fichier : sha256sum -c SHA256SUMS

Restaurer : executoire restore FICHIER --home DOSSIER
L'index de recherche n'y est pas : il se refait.
"""
