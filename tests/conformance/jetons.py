"""The RFC 3161 tokens inside sealed files, found without the product's own readers."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from asn1crypto import cms, tsp
from lxml import etree

DS = "http://www.w3.org/2000/09/xmldsig#"
_CONTENUS = re.compile(rb"/Contents\s*<([0-9a-fA-F]+)>")


@dataclass(frozen=True)
class Jeton:
    """One token (DER of a ContentInfo). `donnees` are the bytes that it dates, None when only its own imprint is
    known here (archive and document timestamps, whose imprint DSS recomputes)."""

    nom: str
    der: bytes
    donnees: bytes | None

    @property
    def empreinte(self) -> str:
        """The imprint that the token states (hex)."""
        contenu = cms.ContentInfo.load(self.der)["content"]["encap_content_info"]["content"].contents
        return str(tsp.TSTInfo.load(contenu)["message_imprint"]["hashed_message"].native.hex())


def jetons(fichier: Path) -> list[Jeton]:
    """Every token of a sealed XML or PDF, in order."""
    return list(_du_xml(fichier) if fichier.suffix == ".xml" else _du_pdf(fichier))


def _du_xml(fichier: Path) -> Iterator[Jeton]:
    racine = etree.parse(fichier).getroot()
    for rang, element in enumerate(racine.iter("{*}EncapsulatedTimeStamp")):
        support = element.getparent()
        assert support is not None
        genre = etree.QName(support).localname
        donnees = None
        if genre == "SignatureTimeStamp":
            valeur = racine.find(f".//{{{DS}}}SignatureValue")
            donnees = etree.tostring(valeur, method="c14n", exclusive=True, with_tail=False)
        yield Jeton(f"{rang} {genre}", b64decode(element.text or ""), donnees)


def _du_pdf(fichier: Path) -> Iterator[Jeton]:
    for rang, trouve in enumerate(_CONTENUS.finditer(fichier.read_bytes())):
        octets = bytes.fromhex(trouve[1].decode())
        if not octets.startswith(b"\x30"):
            continue  # the text of an annotation
        # the space kept for the signature ends in zeros that are no part of it
        der = _premier(octets)
        signe = cms.ContentInfo.load(der)["content"]
        if signe["encap_content_info"]["content_type"].native == "tst_info":
            yield Jeton(f"{rang} DocTimeStamp", der, None)
            continue
        signataire = signe["signer_infos"][0]
        for attribut in signataire["unsigned_attrs"]:
            if attribut["type"].native == "signature_time_stamp_token":
                yield Jeton(
                    f"{rang} SignatureTimeStamp", _premier(attribut["values"].contents), signataire["signature"].native
                )


def _premier(octets: bytes) -> bytes:
    """The first DER value of `octets`. As it came: asn1crypto encodes again any length whose last byte is 0x80."""
    longueur, debut = octets[1], 2
    if longueur & 0x80:
        debut += longueur & 0x7F
        longueur = int.from_bytes(octets[2:debut], "big")
    return octets[: debut + longueur]
