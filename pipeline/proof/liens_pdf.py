"""Which act a PDF of a bundle says that it is of: in properties that its seals cover, or in what is attached to it."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass

import pikepdf
from pyhanko.pdf_utils.reader import PdfFileReader

from pipeline.proof.limites import MEMBRE_MAX

_URI = re.compile(r"https?://[^\s,]*(/eli/[^\s,]+)")
_EMPREINTE = re.compile(r"sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class SujetCopie:
    """What the cover of a publication copy tells a program: the path of the act's permanent URI, the SHA-256 (hex) of
    the original."""

    uri: str
    original: str


def sujet_de_la_copie(octets: bytes) -> SujetCopie | None:
    """What the properties say in the first revision, which every seal covers (a later one may legitimately change
    them); None when they name no act. Raises whatever a hostile PDF makes its reader raise."""
    lecteur = PdfFileReader(io.BytesIO(octets), strict=False)
    proprietes = lecteur.get_historical_resolver(0).trailer_view["/Info"]
    mots = str(proprietes.get("/Keywords", ""))
    uris, empreintes = _URI.findall(mots), _EMPREINTE.findall(mots)
    return SujetCopie(uris[-1], empreintes[-1]) if uris and empreintes else None


def piece_jointe(octets: bytes, nom: str) -> bytes | None:
    """The file of this name attached to a PDF (PDF/A-3, associated file); None when there is none. Raises whatever a
    hostile PDF makes its reader raise."""
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        for joint in pdf.Root.get("/AF", ()):
            if str(joint.get("/UF", joint.get("/F", ""))) == nom:
                contenu = bytes(joint.EF.F.read_bytes())
                return contenu if len(contenu) <= MEMBRE_MAX else None
    return None
