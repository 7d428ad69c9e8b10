"""What a file is, told by its bytes: the name proves nothing."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

TEXTE = "text/plain"
PDF = "application/pdf"
HTML = "text/html"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
CHIFFRE = "application/encrypted"
INCONNU = "application/octet-stream"

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"GIF8", "image/gif"),
    (b"{\\rtf", "application/rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
)
_PAQUET_CHIFFRE = "EncryptedPackage".encode("utf-16-le")
"""Name of the stream in which Office puts a document that a password protects (MS-OFFCRYPTO 2.3.4.4)."""
_EN_TETE_PDF = 1024  # ISO 32000-2 annex: readers accept the header within the first 1024 bytes
_HTML = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_XML = re.compile(rb"\s*<\?xml\b")
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_CONTROLES = frozenset(range(32)) - frozenset(b"\t\n\r\f\v\x1a\x1b")
_PART_BRUIT = 0.005


def media(octets: bytes) -> str:
    """Media type of `octets`; `application/octet-stream` when they are neither a known format nor text."""
    for signature, nom in _SIGNATURES:
        if octets.startswith(signature):
            return CHIFFRE if _PAQUET_CHIFFRE in octets else nom
    if b"%PDF-" in octets[:_EN_TETE_PDF]:
        return PDF
    if octets.startswith(b"PK\x03\x04"):
        return _archive(octets)
    if _HTML.match(octets[:4096].removeprefix(_BOMS[0])):
        return HTML
    if _XML.match(octets[:64].removeprefix(_BOMS[0])):
        return "application/xml"
    return TEXTE if _est_du_texte(octets) else INCONNU


def utf16_sans_marque(octets: bytes) -> str | None:
    """The UTF-16 codec of a text that lost its mark: every other byte is NUL on one side, and the rest is text."""
    paires, impaires = octets[:4096:2], octets[1:4096:2]
    for codage, nuls, lettres in (("utf-16-le", impaires, paires), ("utf-16-be", paires, impaires)):
        if len(nuls) > 4 and nuls.count(0) > 0.9 * len(nuls) and not any(o in _CONTROLES for o in lettres):
            return codage
    return None


def _archive(octets: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(octets)) as archive:
            noms = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, RuntimeError, OSError):
        return DOCX if b"word/" in octets else "application/zip"
    if "word/document.xml" in noms:
        return DOCX
    return ODT if {"content.xml", "mimetype"} <= noms else "application/zip"


def _est_du_texte(octets: bytes) -> bool:
    """Few control characters, no NUL (UTF-16 with its mark apart), and letters where a Windows text has them."""
    if octets.startswith(_BOMS[1:]) or utf16_sans_marque(octets):
        return True
    if b"\x00" in octets:
        return False
    controles = len(octets) - len(octets.translate(None, bytes(_CONTROLES)))
    if controles > max(2, len(octets) * _PART_BRUIT):
        return False
    try:
        octets.decode("utf-8")
    except UnicodeDecodeError:
        return _parait_windows(octets)
    return True


def _parait_windows(octets: bytes) -> bool:
    """In French, accented letters are a small share of a text; in noise half of the bytes are above 127."""
    hauts = sum(o > 127 for o in octets)
    return hauts <= max(4, len(octets) * 0.3)
