"""Plain text: from bytes to lines, pages cut at form feeds."""

from __future__ import annotations

import codecs
import re
import unicodedata

from pipeline.reading.formats import TEXTE, utf16_sans_marque
from pipeline.reading.symboles import SIGNES
from schemas.acte import Diagnostic, Niveau
from schemas.lecture import Ligne, TexteLu

_CODES_DE_CONTROLE = r"\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff"
_CONTROLES = re.compile(f"[{_CODES_DE_CONTROLE}]")
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_A_TRADUIRE = {chr(code): signe for code, signe in {**SIGNES, **_LIGATURES, 0xAD: ""}.items()}
_AUTREMENT = re.compile(f"[{_CODES_DE_CONTROLE}{re.escape(''.join(_A_TRADUIRE))}]")

_ANCIENS = {"cp1252": "Windows-1252", "iso8859-15": "ISO 8859-15", "mac_roman": "MacRoman", "cp850": "DOS (CP850)"}
_ACCENTS = frozenset("éèêëàâùûüîïôöçœæÉÈÊËÀÂÙÛÜÎÏÔÖÇŒÆÿŸñÑ")
_SEULS = frozenset("àÀ’‘“”«»°€…–—•\xa0²³·§№")


def lire_texte(octets: bytes, nom: str) -> TexteLu:
    """Lines of a text file: UTF-8, UTF-16, else the old encoding that makes French of it, which is said."""
    texte, diagnostics = decoder(octets)
    lignes: list[Ligne] = []
    pages = texte.split("\f")
    rang = 0
    for page, contenu in enumerate(pages, 1):
        for morceau in assainir(contenu).splitlines():
            rang += 1
            lignes.append(Ligne(morceau.rstrip(), page, rang))
    return TexteLu(nom, TEXTE, tuple(lignes), len(pages), tuple(diagnostics))


def assainir(texte: str) -> str:
    """Composed letters (NFC), ligatures taken apart, the signs of symbol fonts as they are seen, soft hyphens left out,
    and a space for each character that no XML may hold."""
    return _AUTREMENT.sub(lambda m: _A_TRADUIRE.get(m.group(), " "), unicodedata.normalize("NFC", texte))


def decoder(octets: bytes) -> tuple[str, list[Diagnostic]]:
    """The text of `octets` in the encoding that they are in, with what is to be said of it."""
    for marque, codage in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if octets.startswith(marque):
            return octets.decode(codage, "replace"), []
    if sans_marque := utf16_sans_marque(octets):
        return octets.decode(sans_marque, "replace"), []
    try:
        texte = octets.decode("utf-8")
    except UnicodeDecodeError:
        return _ancien_codage(octets)
    if _CONTROLES.search(texte):
        message = "Des caractères de commande invisibles ont été remplacés par des espaces."
        return texte, [Diagnostic("LEC-21", Niveau.INFO, message)]
    return texte, []


def _ancien_codage(octets: bytes) -> tuple[str, list[Diagnostic]]:
    """The old encoding that makes French of the bytes; close calls are to be checked."""
    notes = sorted(((_note_de_francais(octets.decode(codage, "replace")), codage) for codage in _ANCIENS), reverse=True)
    (meilleure, codage), (suivante, _) = notes[0], notes[1]
    doute = meilleure < 0.9 or (meilleure == suivante and codage != "cp1252")
    nom = _ANCIENS[codage]
    message = f"Le texte n’est pas en UTF-8 : il a été lu comme du {nom}, vérifiez les lettres accentuées."
    niveau = Niveau.A_VERIFIER if doute else Niveau.INFO
    return octets.decode(codage, "replace"), [Diagnostic("LEC-20", niveau, message)]


def _note_de_francais(texte: str) -> float:
    """Share of the characters above ASCII that French texts use, those inside words first."""
    hauts = [(i, c) for i, c in enumerate(texte[:200_000]) if ord(c) > 127]
    if not hauts:
        return 1.0
    bons = sum(
        c in _SEULS or (c in _ACCENTS and bool((texte[i - 1 : i] + texte[i + 1 : i + 2]).strip())) for i, c in hauts
    )
    return bons / len(hauts)
