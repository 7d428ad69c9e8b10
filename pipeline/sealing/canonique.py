"""Canonical forms: exclusive C14N only. lxml forgets an ancestor's `xml:*` in the inclusive form, the norm does not."""

from __future__ import annotations

import hashlib
from base64 import b64encode

from lxml import etree


def canonique(element: etree._Element) -> bytes:
    """Exclusive C14N, without comments, of one element."""
    return etree.tostring(element, method="c14n", exclusive=True, with_comments=False, with_tail=False)


def canonique_sans(racine: etree._Element, signature: etree._Element) -> bytes:
    """Canonical form of the document after the enveloped-signature transform; the tree is left as it was."""
    parent = signature.getparent()
    if parent is None:
        raise ValueError("the signature is the whole document")
    rang, suite = parent.index(signature), signature.tail
    precedent = signature.getprevious()
    avant = parent.text if precedent is None else precedent.tail
    _poser(parent, precedent, (avant or "") + (suite or ""))
    signature.tail = None
    parent.remove(signature)
    try:
        return canonique(racine)
    finally:
        parent.insert(rang, signature)
        _poser(parent, precedent, avant)
        signature.tail = suite


def resume64(octets: bytes) -> str:
    """SHA-256 in base64, as DigestValue holds it."""
    return b64encode(hashlib.sha256(octets).digest()).decode()


def _poser(parent: etree._Element, precedent: etree._Element | None, texte: str | None) -> None:
    if precedent is None:
        parent.text = texte
    else:
        precedent.tail = texte
