"""The ZIP around a bundle, read strictly: every reader must see in it the same members with the same bytes.

ZIP has several indexes of the same data (local headers, central directory, end record), and readers disagree on which
one counts (APPNOTE 6.3.10, 4.3). Here all of them must say the same, touch each other and fill the file: what could
be seen by one tool and not by another is refused before anything is inflated.
"""

from __future__ import annotations

import hashlib
import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO

from pipeline.proof.limites import (
    ARCHIVE_MAX,
    MEMBRE_MAX,
    MEMBRES_MAX,
    MIO,
    NOM_MAX,
    RATIO_LIBRE,
    RATIO_MAX,
    TOTAL_MAX,
)

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_FIN = struct.Struct("<4s4H2LH")
_SIGNATURE_LOCALE, _SIGNATURE_CENTRALE, _SIGNATURE_FIN = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"

_UTF8 = 1 << 11
_CHIFFRE = 1 | 1 << 6 | 1 << 13
_TAILLES_APRES = 1 << 3
_NIVEAU = 1 << 1 | 1 << 2
_METHODES = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_EXTRA_NOM_UNICODE, _EXTRA_ZIP64, _EXTRA_AES = 0x7075, 0x0001, 0x9901
_EXTRAS = frozenset({0x5455, 0x5855, 0x7875, 0x000A})
"""Extra fields of honest archivers: times and owners, nothing that a reader obeys."""

_BLOC = MIO
_INTERDITS = re.compile(r"[\x00-\x1f\x7f\\:*?\"<>|]")


class ConteneurRefuse(Exception):
    """The archive is not one that every reader sees alike; its argument is the French sentence."""


class PieceAbimee(Exception):
    """One member cannot be read again; its arguments are its name and the French sentence."""


@dataclass(frozen=True, slots=True)
class _Entree:
    nom: str
    brut: bytes
    drapeaux: int
    methode: int
    date: tuple[int, int]
    crc: int
    comprime: int
    taille: int
    mode: int
    debut: int


class Conteneur:
    """The members of an archive whose indexes agree. Raises ConteneurRefuse."""

    def __init__(self, octets: bytes) -> None:
        self._octets = octets
        entrees, debut_index = _index(octets)
        for entree in entrees:
            _controler_entree(entree)
        _controler_noms(entrees)
        _controler_tailles(entrees)
        self._places = _controler_locaux(octets, entrees, debut_index)
        self._zip = _ouvrir(octets, entrees)
        self._entrees = {e.nom: e for e in entrees if not e.nom.endswith("/")}

    @property
    def noms(self) -> tuple[str, ...]:
        """Names of the members, in the order of the archive, folders left out."""
        return tuple(self._entrees)

    def stockee(self, nom: str) -> bool:
        """Whether the bytes of a member stand in the archive as they are."""
        return self._entrees[nom].methode == zipfile.ZIP_STORED

    def lire(self, nom: str, maximum: int = MEMBRE_MAX) -> bytes:
        """Bytes of a member. Raises PieceAbimee when they cannot be had again, or are more than `maximum`."""
        entree = self._entrees[nom]
        if entree.taille > maximum:
            raise PieceAbimee(nom, "Cette pièce est bien plus grande que ce qu’elle devrait contenir.")
        self._controler_flux(entree)
        try:
            return self._zip.read(nom)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as erreur:
            raise _abimee(nom) from erreur

    def empreinte(self, nom: str) -> str:
        """SHA-256 (hex) of a member, read by blocks. Raises PieceAbimee."""
        self._controler_flux(self._entrees[nom])
        calcul = hashlib.sha256()
        try:
            with self._zip.open(nom) as flux:
                while bloc := flux.read(_BLOC):
                    calcul.update(bloc)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as erreur:
            raise _abimee(nom) from erreur
        return calcul.hexdigest()

    def _controler_flux(self, entree: _Entree) -> None:
        """The deflated stream ends where the index says, and gives what it says: nothing hides after its end."""
        if entree.methode == zipfile.ZIP_STORED:
            return
        debut = self._places[entree.nom]
        fin = debut + entree.comprime
        flux, donne = zlib.decompressobj(-zlib.MAX_WBITS), 0
        try:
            for place in range(debut, fin, _BLOC):
                reste, sortie = self._octets[place : min(place + _BLOC, fin)], b""
                while not flux.eof and (reste or sortie) and donne <= entree.taille:
                    sortie = flux.decompress(reste, _BLOC)
                    donne, reste = donne + len(sortie), flux.unconsumed_tail
                if flux.eof and place + _BLOC < fin:
                    donne = -1
                    break
        except zlib.error as erreur:
            raise _abimee(entree.nom) from erreur
        if donne != entree.taille or not flux.eof or flux.unused_data:
            raise PieceAbimee(entree.nom, "Cette pièce n’a pas la taille que le dossier annonce.")


def _index(octets: bytes) -> tuple[list[_Entree], int]:
    """The central directory, and where it begins."""
    if len(octets) > ARCHIVE_MAX:
        raise ConteneurRefuse(f"Le dossier est trop grand : {ARCHIVE_MAX // MIO} Mo au plus.")
    place = len(octets) - _FIN.size
    if place < 0 or octets[place : place + 4] != _SIGNATURE_FIN:
        if 0 <= octets.rfind(_SIGNATURE_FIN) < place:
            raise ConteneurRefuse("Quelque chose a été ajouté après la fin du dossier.")
        raise ConteneurRefuse("Le dossier est coupé : sa fin manque.")
    _, disque, disque_index, ici, nombre, taille, debut, commentaire = _FIN.unpack_from(octets, place)
    if commentaire:
        raise ConteneurRefuse("Le dossier annonce un commentaire qui peut cacher un autre contenu.")
    if disque or disque_index or ici != nombre:
        raise ConteneurRefuse("Le dossier se dit réparti sur plusieurs fichiers.")
    if nombre > MEMBRES_MAX:
        raise ConteneurRefuse(f"Le dossier contient trop de pièces : {MEMBRES_MAX} au plus.")
    if not nombre or debut + taille != place:
        raise ConteneurRefuse("La table du dossier n’est pas là où il le dit.")
    if octets.count(_SIGNATURE_FIN, debut) != 1 or octets.count(_SIGNATURE_CENTRALE, debut) != nombre:
        raise ConteneurRefuse("Le dossier a deux tables : deux lecteurs y verraient deux contenus.")
    return _entrees(octets, debut, place, nombre), debut


def _entrees(octets: bytes, debut: int, fin: int, nombre: int) -> list[_Entree]:
    entrees: list[_Entree] = []
    while debut < fin:
        if fin - debut < _CENTRAL.size or octets[debut : debut + 4] != _SIGNATURE_CENTRALE:
            raise ConteneurRefuse("La table du dossier est abîmée.")
        champs = _CENTRAL.unpack_from(octets, debut)
        _, _, _, drapeaux, methode, *date, crc, comprime, taille, noms, extras, note, disque, _, attributs, place = (
            champs
        )
        suite = debut + _CENTRAL.size
        brut = octets[suite : suite + noms]
        if suite + noms + extras > fin:
            raise ConteneurRefuse("La table du dossier est abîmée.")
        if note or disque:
            raise ConteneurRefuse("Une pièce porte un commentaire qui peut cacher un autre contenu.")
        _controler_extras(octets[suite + noms : suite + noms + extras])
        entrees.append(
            _Entree(
                nom=_nom(brut, drapeaux),
                brut=brut,
                drapeaux=drapeaux,
                methode=methode,
                date=(date[0], date[1]),
                crc=crc,
                comprime=comprime,
                taille=taille,
                mode=attributs >> 16,
                debut=place,
            )
        )
        debut = suite + noms + extras
    if debut != fin or len(entrees) != nombre:
        raise ConteneurRefuse("La table du dossier est abîmée.")
    return entrees


def _nom(brut: bytes, drapeaux: int) -> str:
    if not 0 < len(brut) <= NOM_MAX:
        raise ConteneurRefuse("Une pièce du dossier n’a pas un nom admis.")
    try:
        return brut.decode("utf-8" if drapeaux & _UTF8 else "ascii")
    except UnicodeDecodeError:
        raise ConteneurRefuse(
            "Le nom d’une pièce n’est pas écrit en Unicode : il se lit de plusieurs façons."
        ) from None


def _controler_extras(octets: bytes) -> None:
    while octets:
        if len(octets) < 4:
            raise ConteneurRefuse("La table du dossier est abîmée.")
        genre, taille = struct.unpack_from("<2H", octets)
        if genre == _EXTRA_NOM_UNICODE:
            raise ConteneurRefuse("Une pièce du dossier porte deux noms.")
        if genre == _EXTRA_ZIP64:
            raise ConteneurRefuse("Une pièce du dossier annonce deux tailles.")
        if genre == _EXTRA_AES:
            raise ConteneurRefuse("Une pièce du dossier est protégée par un mot de passe.")
        if genre not in _EXTRAS or len(octets) < 4 + taille:
            raise ConteneurRefuse("Une pièce du dossier porte un champ qu’un dossier de preuve n’a pas.")
        octets = octets[4 + taille :]


def _controler_entree(entree: _Entree) -> None:
    if entree.drapeaux & _CHIFFRE:
        raise ConteneurRefuse(f"La pièce « {entree.nom} » est protégée par un mot de passe.")
    if entree.drapeaux & _TAILLES_APRES:
        raise ConteneurRefuse(f"La pièce « {entree.nom} » n’annonce pas sa taille : le dossier a été réécrit.")
    if entree.drapeaux & ~(_UTF8 | _NIVEAU) or entree.methode not in _METHODES:
        raise ConteneurRefuse(
            f"La pièce « {entree.nom} » est écrite d’une façon qu’un dossier de preuve n’emploie pas."
        )
    genre = stat.S_IFMT(entree.mode)
    if genre == stat.S_IFLNK:
        raise ConteneurRefuse(f"La pièce « {entree.nom} » est un lien vers un autre fichier.")
    dossier = entree.nom.endswith("/")
    if genre not in ((0, stat.S_IFDIR) if dossier else (0, stat.S_IFREG)) or (dossier and entree.taille):
        raise ConteneurRefuse(f"La pièce « {entree.nom} » n’est pas un fichier.")
    if entree.methode == zipfile.ZIP_STORED and entree.comprime != entree.taille:
        raise ConteneurRefuse(f"La pièce « {entree.nom} » annonce deux tailles.")


def _controler_noms(entrees: list[_Entree]) -> None:
    vus: dict[str, str] = {}
    for entree in entrees:
        _controler_chemin(entree.nom)
        replie = unicodedata.normalize("NFKC", entree.nom).casefold().rstrip("/")
        autre = vus.setdefault(replie, entree.nom)
        if autre is not entree.nom:
            if autre == entree.nom:
                raise ConteneurRefuse(f"La pièce « {entree.nom} » est là deux fois.")
            raise ConteneurRefuse(f"Deux pièces portent presque le même nom (« {autre} », « {entree.nom} »).")


def _controler_chemin(nom: str) -> None:
    if nom.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", nom):
        raise ConteneurRefuse(f"Le nom « {nom} » désigne un endroit du disque, hors du dossier.")
    if any(partie in ("..", ".") for partie in re.split(r"[/\\]", nom)):
        raise ConteneurRefuse(f"Le nom « {nom} » sort du dossier.")
    if _INTERDITS.search(nom) or "//" in nom:
        raise ConteneurRefuse("Le nom d’une pièce contient un caractère qui n’est pas admis.")


def _controler_tailles(entrees: list[_Entree]) -> None:
    for entree in entrees:
        if entree.taille > MEMBRE_MAX:
            raise ConteneurRefuse(f"La pièce « {entree.nom} » est trop grande : {MEMBRE_MAX // MIO} Mo au plus.")
        if entree.taille > max(RATIO_LIBRE, RATIO_MAX * entree.comprime):
            raise ConteneurRefuse(f"La pièce « {entree.nom} » gonfle démesurément : le dossier n’est pas ouvert.")
    if sum(e.taille for e in entrees) > TOTAL_MAX:
        raise ConteneurRefuse(f"Les pièces du dossier sont trop grandes : {TOTAL_MAX // MIO} Mo au plus.")


def _controler_locaux(octets: bytes, entrees: list[_Entree], debut_index: int) -> dict[str, int]:
    """Each member follows the one before, from the first byte to the table, under a header that says the same; gives
    where the data of each begin."""
    place, places = 0, {}
    for entree in entrees:
        if entree.debut != place:
            raise ConteneurRefuse(
                "Quelque chose précède les pièces du dossier."
                if place == 0
                else "Des octets se cachent entre les pièces."
            )
        if debut_index - place < _LOCAL.size or octets[place : place + 4] != _SIGNATURE_LOCALE:
            raise ConteneurRefuse(f"L’en-tête de la pièce « {entree.nom} » est abîmé.")
        _, _, drapeaux, methode, heure, jour, crc, comprime, taille, noms, extras = _LOCAL.unpack_from(octets, place)
        suite = place + _LOCAL.size
        dit = (octets[suite : suite + noms], drapeaux, methode, (heure, jour), crc, comprime, taille)
        if dit != (
            entree.brut,
            entree.drapeaux,
            entree.methode,
            entree.date,
            entree.crc,
            entree.comprime,
            entree.taille,
        ):
            raise ConteneurRefuse(f"La table et l’en-tête de « {entree.nom} » ne disent pas la même chose.")
        _controler_extras(octets[suite + noms : suite + noms + extras])
        places[entree.nom] = suite + noms + extras
        place = places[entree.nom] + entree.comprime
        if place > debut_index:
            raise ConteneurRefuse(f"La pièce « {entree.nom} » déborde sur la table du dossier.")
    if place != debut_index:
        raise ConteneurRefuse("Des octets se cachent entre les pièces et la table du dossier.")
    return places


def _ouvrir(octets: bytes, entrees: list[_Entree]) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(BytesIO(octets))
        lus = [(i.filename, i.file_size, i.compress_size) for i in archive.infolist()]
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as erreur:
        raise ConteneurRefuse("La table du dossier est abîmée.") from erreur
    if lus != [(e.nom, e.taille, e.comprime) for e in entrees]:
        raise ConteneurRefuse("La table du dossier se lit de plusieurs façons.")
    return archive


def _abimee(nom: str) -> PieceAbimee:
    return PieceAbimee(nom, "Cette pièce est abîmée : elle ne peut plus être lue.")
