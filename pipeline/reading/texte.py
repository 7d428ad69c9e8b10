"""Plain text: from bytes to lines, pages cut at form feeds."""

from __future__ import annotations

import codecs
import re
import unicodedata

from pipeline.reading.formats import TEXTE
from schemas.acte import Diagnostic, Niveau
from schemas.lecture import Ligne, TexteLu

_FIN_DE_LIGNE = re.compile(r"\r\n|\r|\n|\x85|\u2028|\u2029")
_CONTROLES = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")


def lire_texte(octets: bytes, nom: str) -> TexteLu:
    """Lines of a text file: UTF-8 (with or without mark), UTF-16 with its mark, else Windows-1252, which is said."""
    texte, diagnostics = _decoder(octets)
    lignes: list[Ligne] = []
    pages = texte.split("\f")
    rang = 0
    for page, contenu in enumerate(pages, 1):
        morceaux = _FIN_DE_LIGNE.split(contenu)
        if morceaux and not morceaux[-1]:
            morceaux.pop()
        for morceau in morceaux:
            rang += 1
            lignes.append(Ligne(assainir(morceau).rstrip(), page, rang))
    return TexteLu(nom, TEXTE, tuple(lignes), len(pages), tuple(diagnostics))


def assainir(texte: str) -> str:
    """Composed letters (NFC), and a space for each character that no XML may hold."""
    return _CONTROLES.sub(" ", unicodedata.normalize("NFC", texte)).replace("\v", " ")


def _decoder(octets: bytes) -> tuple[str, list[Diagnostic]]:
    for marque, codage in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if octets.startswith(marque):
            return octets.decode("utf-8-sig" if codage == "utf-8" else codage, "replace"), []
    try:
        texte = octets.decode("utf-8")
    except UnicodeDecodeError:
        message = "Le texte n’est pas en UTF-8 : il a été lu comme du Windows-1252, vérifiez les lettres accentuées."
        return octets.decode("cp1252", "replace"), [Diagnostic("LEC-20", Niveau.INFO, message)]
    if _CONTROLES.search(texte):
        message = "Des caractères de commande invisibles ont été remplacés par des espaces."
        return texte, [Diagnostic("LEC-21", Niveau.INFO, message)]
    return texte, []
