"""Namespaces and algorithm names of the XML seal (XMLDSig 1.1, XAdES EN 319 132-1)."""

from __future__ import annotations

DS = "http://www.w3.org/2000/09/xmldsig#"
XADES = "http://uri.etsi.org/01903/v1.3.2#"
XADES141 = "http://uri.etsi.org/01903/v1.4.1#"
AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

C14N_EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
ENVELOPPEE = "http://www.w3.org/2000/09/xmldsig#enveloped-signature"
TYPE_PROPRIETES = "http://uri.etsi.org/01903#SignedProperties"

_PLUS = "http://www.w3.org/2001/04/xmldsig-more#"
SIGNATURES = {
    f"{sorte}-{empreinte}": f"{_PLUS}{sorte}-{empreinte}"
    for sorte in ("ecdsa", "rsa")
    for empreinte in ("sha256", "sha384", "sha512")
}
"""The signature methods that we write and accept; no HMAC: a public key must not become a secret."""

SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
"""The one digest that we write and accept."""

MIME_AKN, MIME_XML = "application/akn+xml", "application/xml"

PROVISOIRE = "placeholder"
"""Id of the empty `ds:Signature` that waits for the seal."""


def ds(nom: str) -> str:
    """Qualified name in XMLDSig."""
    return f"{{{DS}}}{nom}"


def xades(nom: str) -> str:
    """Qualified name in XAdES 1.3.2."""
    return f"{{{XADES}}}{nom}"


def xades141(nom: str) -> str:
    """Qualified name in XAdES 1.4.1."""
    return f"{{{XADES141}}}{nom}"


def akn(nom: str) -> str:
    """Qualified name in Akoma Ntoso 3.0."""
    return f"{{{AKN}}}{nom}"
