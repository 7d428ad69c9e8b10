"""What seals carry inside, as files of their own for classical tools: tokens, certificates, revocation data.

By themselves they prove nothing: a token is checked against the seal that holds it, a certificate is only as good as
the root that one trusts.
"""

from __future__ import annotations

import io
import re
from base64 import b64decode
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pikepdf
from asn1crypto import cms, parser
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from lxml import etree

from pipeline.sealing import der
from pipeline.sealing.structure import trouver_signatures
from schemas.xml_sur import lire

_CERTIFICATS = ("X509Certificate", "EncapsulatedX509Certificate")
_CONTENTS = re.compile(rb"/Contents\s*<([0-9A-Fa-f]{64,})>")
_JETONS, _LISTES, _REPONSES = ("EncapsulatedTimeStamp",), ("EncapsulatedCRLValue",), ("EncapsulatedOCSPValue",)


@dataclass(frozen=True, slots=True)
class Extraits:
    """DER of each thing, in the order of the seal, each once."""

    jetons: tuple[bytes, ...] = ()
    certificats: tuple[bytes, ...] = ()
    listes: tuple[bytes, ...] = ()
    reponses: tuple[bytes, ...] = ()


def du_xml(octets: bytes) -> Extraits:
    """What the seal of an XML document carries. Raises LectureImpossible; ValueError for what is no base64."""
    signatures = trouver_signatures(lire(octets))
    return _avec_ceux_des_jetons(
        jetons=_valeurs(signatures, _JETONS),
        certificats=_valeurs(signatures, _CERTIFICATS),
        listes=_valeurs(signatures, _LISTES),
        reponses=_valeurs(signatures, _REPONSES),
    )


def du_pdf(octets: bytes) -> Extraits:
    """What the seals and the security store of a PDF carry. Raises whatever a hostile PDF makes its reader raise."""
    jetons: list[bytes] = []
    certificats: list[bytes] = []
    # pyHanko reads these strings one character at a time; here it would cost more than all the rest of a bundle
    for hexa in _CONTENTS.findall(octets):
        brut = bytes.fromhex(hexa.decode("ascii"))
        contenu = cms.ContentInfo.load(brut[: parser.peek(brut)])
        signe = contenu["content"]
        if signe["encap_content_info"]["content_type"].native == "tst_info":
            jetons.append(_brut(contenu))
        else:
            certificats += _certificats(signe)
        for info in signe["signer_infos"]:
            for attribut in info["unsigned_attrs"] or ():
                if attribut["type"].native == "signature_time_stamp_token":
                    jetons += [_brut(valeur) for valeur in attribut["values"]]
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        magasin = pdf.Root.get("/DSS", {})
        joints, listes, reponses = ([f.read_bytes() for f in magasin.get(n, ())] for n in ("/Certs", "/CRLs", "/OCSPs"))
    return _avec_ceux_des_jetons(jetons=jetons, certificats=[*certificats, *joints], listes=listes, reponses=reponses)


def reunir(extraits: Iterable[Extraits]) -> Extraits:
    """All of them, each once."""
    tous = list(extraits)
    return Extraits(
        jetons=_sans_doublon(j for e in tous for j in e.jetons),
        certificats=_sans_doublon(c for e in tous for c in e.certificats),
        listes=_sans_doublon(liste for e in tous for liste in e.listes),
        reponses=_sans_doublon(r for e in tous for r in e.reponses),
    )


def en_pem(certificats: Iterable[bytes]) -> bytes:
    """One PEM file of these certificates (DER)."""
    lus = (x509.load_der_x509_certificate(c) for c in certificats)
    return b"".join(c.public_bytes(Encoding.PEM) for c in lus)


def du_pem(octets: bytes) -> tuple[bytes, ...]:
    """The certificates (DER) of a PEM file. Raises ValueError."""
    return tuple(c.public_bytes(Encoding.DER) for c in x509.load_pem_x509_certificates(octets))


def _valeurs(signatures: Iterable[etree._Element], noms: tuple[str, ...]) -> list[bytes]:
    return [
        b64decode(element.text or "")
        for signature in signatures
        for element in signature.iter(etree.Element)
        if etree.QName(element).localname in noms
    ]


def _avec_ceux_des_jetons(
    jetons: Iterable[bytes], certificats: Iterable[bytes], listes: Iterable[bytes], reponses: Iterable[bytes]
) -> Extraits:
    """The authority that dated is known by the certificates in its token."""
    dates = _sans_doublon(jetons)
    return Extraits(
        jetons=dates,
        certificats=_sans_doublon((*certificats, *(c for j in dates for c in _certificats_du_jeton(j)))),
        listes=_sans_doublon(listes),
        reponses=_sans_doublon(reponses),
    )


def _certificats_du_jeton(jeton: bytes) -> list[bytes]:
    try:
        return _certificats(cms.ContentInfo.load(jeton, strict=True)["content"])
    except (ValueError, TypeError, KeyError):
        return []


def _certificats(signe: Any) -> list[bytes]:
    return [_brut(c.chosen) for c in signe["certificates"] or () if c.name == "certificate"]


def _brut(sequence: Any) -> bytes:
    """The bytes of a SEQUENCE as they came (see `pipeline.sealing.cms_signe`)."""
    return der.sequence(bytes(sequence.contents))


def _sans_doublon(valeurs: Iterable[bytes]) -> tuple[bytes, ...]:
    return tuple(dict.fromkeys(valeurs))
