"""A document that is a ZIP of XML parts (DOCX, ODT), opened inside the reading process, bounded as it is inflated."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from lxml import etree

from pipeline.reading.enfant import FichierRefuse
from schemas import xml_sur
from schemas.erreurs import LectureImpossible

PARTIES_MAX = 4_000
PARTIE_MAX = 48 * 1024 * 1024
"""Bytes of one XML part once inflated: a budget of 300 pages makes about 15 MB."""


class Archive:
    """The parts of one document. Raises FichierRefuse: `abime`, `chiffre`, `bombe`."""

    def __init__(self, octets: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(octets))
            self.noms = frozenset(self._zip.namelist())
        except (zipfile.BadZipFile, ValueError, RuntimeError, OSError, EOFError) as erreur:
            raise FichierRefuse("abime") from erreur
        if len(self.noms) > PARTIES_MAX:
            raise FichierRefuse("bombe")

    def xml(self, nom: str) -> etree._Element | None:
        """Root of one XML part, None when the document has none of that name."""
        if nom not in self.noms:
            return None
        try:
            info = self._zip.getinfo(nom)
            if info.flag_bits & 1:
                raise FichierRefuse("chiffre")
            with self._zip.open(info) as flux:
                octets = flux.read(PARTIE_MAX + 1)
        except (zipfile.BadZipFile, ValueError, KeyError, RuntimeError, OSError, EOFError, zlib.error) as erreur:
            raise FichierRefuse("abime") from erreur
        if len(octets) > PARTIE_MAX:
            raise FichierRefuse("bombe")
        try:
            return xml_sur.lire(octets, nom)
        except LectureImpossible as erreur:
            raise FichierRefuse("abime") from erreur
