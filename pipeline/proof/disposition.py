"""What stands where in a bundle, and the version of this arrangement (docs/dossier-de-preuve.md)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

VERSION = 1
"""Version of the format that is written; a newer one is not judged."""

FORMAT, LISEZ_MOI = "format.txt", "LISEZ-MOI.txt"
ACTE, VIE, RENDU, COPIE, COUVERTURE = "acte.xml", "vie.xml", "rendu.pdf", "copie.pdf", "couverture.pdf"
ATTESTATION = "attestation.pdf"
NOTE, JETON_NOTE = "registre/point-de-controle.txt", "registre/point-de-controle.tst"
PASSATIONS, RELEVES = "registre/passations/", "releves/"
TEMOINS, CLE = "registre/temoins.txt", "registre/cle.txt"
CERTIFICATS = "certificats.pem"
MIMETYPE, MANIFESTE, SIGNATURES = "mimetype", "META-INF/manifest.xml", "META-INF/signatures001.xml"
"""What makes an ASiC-E container of a bundle."""
PREUVE, JETON = ".preuve.json", ".tst"
"""Suffixes of what stands beside a document: its inclusion proof, a token that its seal holds."""

_MARQUE = "executoire-dossier-de-preuve"
_EXTENSIONS = {
    "application/pdf": "pdf",
    "text/plain": "txt",
    "text/html": "html",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.oasis.opendocument.text": "odt",
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/tiff": "tif",
}
_ENTIER = r"[1-9][0-9]{0,5}"


class Sorte(StrEnum):
    """What a member is."""

    FORMAT = "format"
    LISEZ_MOI = "lisez_moi"
    ACTE = "acte"
    ACTE_ANTERIEUR = "acte_anterieur"
    VIE = "vie"
    ORIGINAL = "original"
    ANNEXE = "annexe"
    RENDU = "rendu"
    COPIE = "copie"
    COUVERTURE = "couverture"
    ATTESTATION = "attestation"
    PREUVE = "preuve"
    JETON = "jeton"
    CERTIFICATS = "certificats"
    REVOCATION = "revocation"
    NOTE = "note"
    JETON_NOTE = "jeton_note"
    TEMOINS = "temoins"
    CLE = "cle"
    PASSATION = "passation"
    RELEVE = "releve"
    ENVELOPPE = "enveloppe"


INSCRITES = frozenset(
    {Sorte.ACTE, Sorte.ACTE_ANTERIEUR, Sorte.VIE, Sorte.RENDU, Sorte.COPIE, Sorte.COUVERTURE, Sorte.RELEVE}
)
"""What has a leaf in the register; originals and annexes are bound by their hash in acte.xml."""

NON_PROUVEES = frozenset({Sorte.LISEZ_MOI, Sorte.CLE, Sorte.CERTIFICATS, Sorte.REVOCATION})
"""Members that nothing in the bundle proves: help for other tools, and a key that only its owner can vouch for."""

_DOCUMENTS = (
    (Sorte.ACTE, r"acte\.xml"),
    (Sorte.ACTE_ANTERIEUR, rf"actes/(?P<rang>{_ENTIER})\.xml"),
    (Sorte.ORIGINAL, r"original\.[a-z0-9]{1,8}"),
    (Sorte.ANNEXE, rf"annexes/(?P<rang>{_ENTIER})\.[a-z0-9]{{1,8}}"),
    (Sorte.RENDU, r"rendu\.pdf"),
    (Sorte.COPIE, r"copie\.pdf"),
    (Sorte.COUVERTURE, r"couverture\.pdf"),
)
_MOTIFS = (
    *((sorte, re.compile(rf"(?:versions/(?P<version>{_ENTIER})/)?{motif}")) for sorte, motif in _DOCUMENTS),
    (Sorte.RELEVE, re.compile(rf"{RELEVES}(?P<rang>{_ENTIER})\.json")),
    (Sorte.ATTESTATION, re.compile(r"attestation\.pdf")),
    (Sorte.VIE, re.compile(rf"(?P<version>)(?:vie\.xml|vies/(?P<rang>{_ENTIER})\.xml)")),
)
_UNIQUES = {
    FORMAT: Sorte.FORMAT,
    LISEZ_MOI: Sorte.LISEZ_MOI,
    CERTIFICATS: Sorte.CERTIFICATS,
    NOTE: Sorte.NOTE,
    JETON_NOTE: Sorte.JETON_NOTE,
    TEMOINS: Sorte.TEMOINS,
    CLE: Sorte.CLE,
    MIMETYPE: Sorte.ENVELOPPE,
    MANIFESTE: Sorte.ENVELOPPE,
    SIGNATURES: Sorte.ENVELOPPE,
}
_REVOCATION = re.compile(rf"revocation/{_ENTIER}\.(?:crl|ocsp)")
_PASSATION = re.compile(rf"{PASSATIONS}{_ENTIER}\.txt")
_JETON = re.compile(rf"(.+?)(?:\.{_ENTIER})?{re.escape(JETON)}")


@dataclass(frozen=True, slots=True)
class Piece:
    """One member: `version` None for the newest version; `rang` of an annexe, of an earlier life, of an earlier state
    of acte.xml (None: the newest); `de` the document that a proof or a token is about."""

    nom: str
    sorte: Sorte
    version: int | None = None
    rang: int | None = None
    de: str | None = None


def marque(version: int = VERSION) -> bytes:
    """What format.txt holds."""
    return f"{_MARQUE} {version}\n".encode()


def version_de(octets: bytes) -> int | None:
    """The version that a format.txt tells, None when it is none of ours."""
    lue = re.fullmatch(rf"{_MARQUE} ({_ENTIER})\n", octets.decode("ascii", "replace"))
    return int(lue[1]) if lue else None


def est_un_dossier(octets: bytes) -> bool:
    """Whether a file is, or was before it was damaged, a bundle: a ZIP that carries the mark of the format, or the
    names of its main members."""
    if octets.startswith(b"PK\x03\x04") or b"PK\x05\x06" in octets[-4096:]:
        noms = (_MARQUE, NOTE, f"{ACTE}{PREUVE}")
        return octets[30:].startswith(FORMAT.encode()) or any(nom.encode() in octets for nom in noms)
    return f"{FORMAT}{_MARQUE}".encode() in octets[:65536]


def reconnaitre(nom: str) -> Piece | None:
    """What the member of this name is, None for a name that the format does not know."""
    if nom in _UNIQUES:
        return Piece(nom, _UNIQUES[nom])
    if _REVOCATION.fullmatch(nom):
        return Piece(nom, Sorte.REVOCATION)
    if _PASSATION.fullmatch(nom):
        return Piece(nom, Sorte.PASSATION)
    document = _document(nom)
    if document is not None:
        return document
    if nom.endswith(PREUVE):
        de = _document(nom.removesuffix(PREUVE))
        return Piece(nom, Sorte.PREUVE, de=de.nom) if de and de.sorte in INSCRITES else None
    return _jeton(nom)


def nom_du_jeton(de: str, rang: int) -> str:
    """Where the token of rank `rang` (from 1) of a document's seals stands."""
    return f"{de}{JETON}" if rang == 1 else f"{de}.{rang}{JETON}"


def prefixe(version: int | None) -> str:
    """Folder of a version: the newest one stands at the root."""
    return "" if version is None else f"versions/{version}/"


def extension(media: str) -> str:
    """Extension of an original or an annexe, from its media type alone: the name that it came under proves nothing."""
    return _EXTENSIONS.get(media.split(";", maxsplit=1)[0].strip(), "bin")


def _document(nom: str) -> Piece | None:
    for sorte, motif in _MOTIFS:
        trouve = motif.fullmatch(nom)
        if trouve:
            champs = trouve.groupdict()
            version, rang = champs.get("version"), champs.get("rang")
            return Piece(nom, sorte, int(version) if version else None, int(rang) if rang else None)
    return None


def _jeton(nom: str) -> Piece | None:
    trouve = _JETON.fullmatch(nom)
    de = _document(trouve[1]) if trouve else None
    return Piece(nom, Sorte.JETON, de=de.nom) if de else None
