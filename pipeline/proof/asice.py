"""The same bundle as an ASiC-E container (EN 319 162-1): all of it sealed once more, for the tools of signatures.

A plain bundle may not look like one: either all that makes a container is there and holds, or nothing of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from lxml import etree

from pipeline.proof import disposition
from pipeline.proof.conteneur import PieceAbimee
from pipeline.proof.examen import Examen
from pipeline.sealing.asice import sceller_fichiers, verifier_fichiers
from pipeline.sealing.cles import Trousseau
from pipeline.sealing.confiance import Confiance
from pipeline.sealing.horodatage import Horodateur
from pipeline.sealing.revocation import Preuves
from schemas.verdict import Issue
from schemas.xml_sur import TAILLE_MAX

MIMETYPE = b"application/vnd.etsi.asic-e+zip"

_ENVELOPPE = frozenset({disposition.MIMETYPE, disposition.MANIFESTE, disposition.SIGNATURES})
_ODF = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_MEDIAS = {
    "xml": "application/xml",
    "pdf": "application/pdf",
    "json": "application/json",
    "txt": "text/plain",
    "html": "text/html",
    "pem": "application/x-pem-file",
    "tst": "application/vnd.etsi.timestamp-token",
    "crl": "application/pkix-crl",
    "ocsp": "application/ocsp-response",
}


def envelopper(
    pieces: Mapping[str, bytes],
    *,
    trousseau: Trousseau,
    horodateur: Horodateur,
    instant: datetime,
    preuves: Preuves,
) -> dict[str, bytes]:
    """The members of a bundle as those of a container: `mimetype` first, manifest and signature last. Raises Refus
    [SCE-05], ServiceIndisponible."""
    fichiers = {nom: (octets, _media(nom)) for nom, octets in pieces.items()}
    scelle = sceller_fichiers(fichiers, trousseau=trousseau, horodateur=horodateur, instant=instant, preuves=preuves)
    fin = {disposition.MANIFESTE: _manifeste(pieces), disposition.SIGNATURES: scelle.signatures}
    return {disposition.MIMETYPE: MIMETYPE, **pieces, **fin}


def controler_asice(examen: Examen) -> bool:
    """Whether the bundle is a container whose seal holds under a root that the reader believes."""
    presents = _ENVELOPPE & set(examen.conteneur.noms)
    if not presents:
        return False
    for nom in sorted(_ENVELOPPE - presents):
        phrase = "Cette pièce manque : le dossier se dit un conteneur ASiC, et n’en est pas un."
        examen.invalide("conteneur", phrase, nom)
    if presents != _ENVELOPPE or not _entete_juste(examen):
        return False
    noms = frozenset(examen.conteneur.noms) - _ENVELOPPE
    if examen.lire(disposition.MANIFESTE, TAILLE_MAX) != _manifeste(_dans_l_ordre(examen)):
        examen.invalide("conteneur", "Ce manifeste ne décrit pas les fichiers du conteneur.", disposition.MANIFESTE)
        return False
    signatures = examen.lire(disposition.SIGNATURES, TAILLE_MAX)
    if signatures is None:
        return False
    croit = Confiance(examen.confiance.racines, examen.confiance.instant)
    try:
        controles = verifier_fichiers(signatures, noms, examen.conteneur.lire, croit)
    except PieceAbimee as abimee:
        examen.invalide("lecture", abimee.args[1], abimee.args[0])
        return False
    examen.controles += [replace(c, partie=disposition.SIGNATURES) for c in controles]
    return all(c.verdict is Issue.VALIDE for c in controles)


def _entete_juste(examen: Examen) -> bool:
    """The first bytes say what it is (EN 319 162-1, A.1)."""
    premier = examen.conteneur.noms[0] == disposition.MIMETYPE and examen.conteneur.stockee(disposition.MIMETYPE)
    if premier and examen.lire(disposition.MIMETYPE, 1024) == MIMETYPE:
        return True
    examen.invalide("conteneur", "Le type du conteneur n’est pas en tête, ou n’est pas celui d’un ASiC-E.", "mimetype")
    return False


def _dans_l_ordre(examen: Examen) -> tuple[str, ...]:
    return tuple(nom for nom in examen.conteneur.noms if nom not in _ENVELOPPE)


def _manifeste(noms: Mapping[str, bytes] | tuple[str, ...]) -> bytes:
    """The files and their types (OpenDocument 1.2, part 3), which other readers want."""
    racine = etree.Element(f"{{{_ODF}}}manifest", nsmap={"manifest": _ODF})
    racine.set(f"{{{_ODF}}}version", "1.2")
    for chemin, media in (("/", MIMETYPE.decode()), *((nom, _media(nom)) for nom in noms)):
        entree = etree.SubElement(racine, f"{{{_ODF}}}file-entry")
        entree.set(f"{{{_ODF}}}full-path", chemin)
        entree.set(f"{{{_ODF}}}media-type", media)
    return etree.tostring(racine, encoding="UTF-8", xml_declaration=True)


def _media(nom: str) -> str:
    return _MEDIAS.get(nom.rpartition(".")[2], "application/octet-stream")
