"""Reading: from a file of any format to lines that remember their page and their place."""

from __future__ import annotations

import stat
from pathlib import Path

from pipeline.reading.document import LECTEURS, lire_document
from pipeline.reading.formats import CHIFFRE, INCONNU, PDF, TEXTE, media
from pipeline.reading.image import IMAGES, lire_image
from pipeline.reading.limites import LIMITES, MIO, Limites
from pipeline.reading.ocr import Avancer, sans_le_dire
from pipeline.reading.pdf import lire_pdf
from pipeline.reading.texte import lire_texte
from schemas.erreurs import LectureImpossible, Lieu
from schemas.lecture import TexteLu

__all__ = ["LIMITES", "Avancer", "Limites", "lire", "lire_octets", "media", "octets_de", "sans_le_dire"]


def lire(chemin: Path, *, limites: Limites = LIMITES, avancer: Avancer = sans_le_dire) -> TexteLu:
    """Lines of the file at `chemin`. Raises `LectureImpossible` (exit 3), one French sentence."""
    return lire_octets(octets_de(chemin, limites=limites), chemin.name, limites=limites, avancer=avancer)


def octets_de(chemin: Path, *, limites: Limites = LIMITES) -> bytes:
    """Bytes of a regular file within the size limit, which is checked before a byte is read."""
    try:
        etat = chemin.stat()
        if not stat.S_ISREG(etat.st_mode):
            message = "Ce n’est pas un fichier"
            raise LectureImpossible("LEC-07", message, "Donnez le chemin d’un fichier.", Lieu(chemin.name))
        if etat.st_size > limites.octets:
            raise _trop_gros(etat.st_size, chemin.name, limites)
        with chemin.open("rb") as flux:
            octets = flux.read(limites.octets + 1)
    except FileNotFoundError:
        message, conseil = "Le fichier n’existe pas", "Vérifiez son nom et son dossier."
        raise LectureImpossible("LEC-07", message, conseil, Lieu(chemin.name)) from None
    except (OSError, ValueError) as erreur:
        message, conseil = "Le fichier ne peut pas être ouvert", "Vérifiez vos droits sur lui."
        raise LectureImpossible("LEC-07", message, conseil, Lieu(chemin.name)) from erreur
    if len(octets) > limites.octets:
        raise _trop_gros(len(octets), chemin.name, limites)
    return octets


def lire_octets(octets: bytes, nom: str, *, limites: Limites = LIMITES, avancer: Avancer = sans_le_dire) -> TexteLu:
    """Lines of `octets`, called `nom`. The format is told by the bytes; `avancer` is told each scanned page that is
    recognised. Raises `LectureImpossible`."""
    if len(octets) > limites.octets:
        raise _trop_gros(len(octets), nom, limites)
    if not octets.strip(b" \t\r\n\f\xef\xbb\xbf"):
        raise LectureImpossible("LEC-01", "Le fichier est vide", "Vérifiez qu’il a été bien copié.", Lieu(nom))
    genre = media(octets)
    if genre == PDF:
        return lire_pdf(octets, nom, limites, avancer)
    if genre in IMAGES:
        return lire_image(octets, nom, genre, limites, avancer)
    if genre in LECTEURS:
        return lire_document(octets, nom, genre, limites)
    if genre != TEXTE:
        raise _pas_pris_en_charge(genre, nom)
    if len(octets) > 4 * limites.caracteres:
        raise _texte_trop_long(nom)
    lu = lire_texte(octets, nom)
    if len(octets) > limites.caracteres < sum(len(ligne.texte) for ligne in lu.lignes):
        raise _texte_trop_long(nom)
    return lu


def _trop_gros(taille: int, nom: str, limites: Limites) -> LectureImpossible:
    message = f"Le fichier est trop gros ({taille // MIO} Mo, la limite est de {limites.octets // MIO} Mo)"
    return LectureImpossible("LEC-04", message, "Séparez l’acte de ses annexes, puis recommencez.", Lieu(nom))


def _texte_trop_long(nom: str) -> LectureImpossible:
    message = "Le texte est trop long pour être un acte"
    return LectureImpossible("LEC-04", message, "Séparez l’acte de ses annexes, puis recommencez.", Lieu(nom))


_NOMS = {
    "application/msword": "Word d’avant 2007 (DOC)",
    "application/rtf": "RTF",
    "application/xml": "XML",
}


def _pas_pris_en_charge(genre: str, nom: str) -> LectureImpossible:
    if genre.startswith("image/"):
        message = "Ce format d’image n’est pas pris en charge"
        return LectureImpossible("LEC-06", message, "Enregistrez-la en PNG, TIFF ou PDF, puis recommencez.", Lieu(nom))
    if genre == CHIFFRE:
        message = "Le document Word est protégé par un mot de passe"
        return LectureImpossible("LEC-02", message, "Déprotégez-le puis recommencez.", Lieu(nom))
    if genre == INCONNU:
        message = "Le fichier n’est ni un texte ni un PDF : son contenu n’est pas lisible"
        return LectureImpossible("LEC-03", message, "Vérifiez qu’il s’agit du bon fichier.", Lieu(nom))
    message = f"Le format {_NOMS.get(genre, 'de ce fichier')} n’est pas pris en charge"
    return LectureImpossible("LEC-06", message, "Enregistrez l’acte en DOCX ou en PDF, puis recommencez.", Lieu(nom))
