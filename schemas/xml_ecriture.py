"""How XML is written here, and read back: deterministic UTF-8, indented outside running text, nothing but one root."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from lxml import etree

from schemas.erreurs import Refus

DS = "http://www.w3.org/2000/09/xmldsig#"
"""Namespace of XML signatures."""

_INTERDIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def controler(textes: Iterable[tuple[str, str | None]]) -> None:
    """Refuse the first text that XML 1.0 cannot carry. Pairs of place (French) and text; raises Refus [XML-03]."""
    for lieu, texte in textes:
        trouve = _INTERDIT.search(texte) if texte else None
        if trouve:
            raise Refus(
                "XML-03",
                f"Le caractère U+{ord(trouve[0]):04X} ne peut pas s’écrire en XML : {lieu}, "
                f"caractère {trouve.start() + 1}",
                "Corrigez ce texte.",
            )


def ajouter(
    parent: etree._Element, nom: str, texte: str | None = None, attributs: Mapping[str, str | None] | None = None
) -> etree._Element:
    """Append `{namespace}name` to `parent`; attributes whose value is None are left out."""
    gardes = {cle: valeur for cle, valeur in (attributs or {}).items() if valeur is not None}
    element = etree.SubElement(parent, nom, gardes)
    if texte is not None:
        element.text = texte
    return element


def emplacement_signature(parent: etree._Element) -> None:
    """Append the empty `ds:Signature Id="placeholder"` that sealing fills (SIGNATURES)."""
    etree.SubElement(parent, f"{{{DS}}}Signature", {"Id": "placeholder"}, nsmap={"ds": DS})


def octets(racine: etree._Element, textuels: frozenset[str]) -> bytes:
    """The document's bytes: XML declaration, then the root, nothing after it.

    `textuels`: qualified names of elements whose white space is text; every other element with children is indented.
    """
    _indenter(racine, textuels, "\n")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(racine, encoding="UTF-8", xml_declaration=False)


def _indenter(element: etree._Element, textuels: frozenset[str], retrait: str) -> None:
    if not len(element) or element.tag in textuels:
        return
    interieur = retrait + "  "
    element.text = interieur
    for enfant in element:
        _indenter(enfant, textuels, interieur)
        enfant.tail = interieur
    element[-1].tail = retrait


def noeud_cache(racine: etree._Element) -> bool:
    """True when the document holds a comment, a processing instruction, an entity, a DTD, or a node outside the root.

    A reader skips a comment and reads on, so that an amount cut by one looks whole; a seal need not cover what stands
    outside the root (SIGNATURES). No document of ours has any.
    """
    dedans = next(racine.iter(etree.Comment, etree.ProcessingInstruction, etree.Entity), None)
    dehors = racine.getprevious() is not None or racine.getnext() is not None
    return dedans is not None or dehors or racine.getroottree().docinfo.internalDTD is not None


def texte(element: etree._Element) -> str:
    """All the text of an element, inline children included."""
    return "".join(str(morceau) for morceau in element.itertext())


def attribut(element: etree._Element, nom: str) -> str:
    """An attribute that must be there. Raises KeyError."""
    valeur = element.get(nom)
    if valeur is None:
        raise KeyError(nom)
    return valeur
