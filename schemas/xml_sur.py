"""The only reader of XML: no DOCTYPE, no entity, no network, bounded size."""

from __future__ import annotations

from lxml import etree

from schemas.erreurs import LectureImpossible, Lieu

TAILLE_MAX = 64 * 1024 * 1024
"""Bytes; the largest act.xml of a real budget with its tables is under 10 MB."""


def lire(octets: bytes, fichier: str | None = None) -> etree._Element:
    """Root of the document. Raises LectureImpossible [XML-01] (malformed, too large) or [XML-02] (DOCTYPE)."""
    if len(octets) > TAILLE_MAX:
        raise LectureImpossible("XML-01", "Ce fichier XML est trop grand", "La limite est de 64 Mo.", Lieu(fichier))
    if b"<!DOCTYPE" in octets or b"<!ENTITY" in octets:
        raise _doctype(fichier)
    analyseur = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )
    try:
        racine = etree.fromstring(octets, analyseur)
    except etree.XMLSyntaxError as erreur:
        ligne = erreur.lineno
        raise LectureImpossible(
            "XML-01", "Ce fichier XML est mal formé", "Vérifiez qu'il est entier.", Lieu(fichier, ligne=ligne)
        ) from erreur
    if racine.getroottree().docinfo.internalDTD is not None:  # a DOCTYPE written in UTF-16 escapes the search above
        raise _doctype(fichier)
    return racine


def _doctype(fichier: str | None) -> LectureImpossible:
    message = "Ce fichier XML déclare un DOCTYPE ou des entités"
    return LectureImpossible("XML-02", message, "Retirez cette déclaration.", Lieu(fichier))
