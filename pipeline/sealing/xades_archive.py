"""Levels LT and LTA of the XML seal (EN 319 132-1 §5.4, §5.5): what proves it later, then a timestamp over all of it.

The same steps raise a B-T seal and renew an archive timestamp whose authority comes to its end.
"""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode

from cryptography import x509
from lxml import etree

from pipeline.sealing.canonique import canonique, canonique_sans
from pipeline.sealing.horodatage import Horodateur, dater
from pipeline.sealing.jeton import Jeton
from pipeline.sealing.revocation import Preuves, en_der
from pipeline.sealing.vocabulaire import C14N_EXCLUSIVE, XADES141, ds, xades, xades141

HORODATAGE_ARCHIVE = xades141("ArchiveTimeStamp")
PREUVES_HORODATAGE = xades141("TimeStampValidationData")


def archiver(racine: etree._Element, signature: etree._Element, preuves: Preuves, horodateur: Horodateur) -> Jeton:
    """Adds to a seal the data of `preuves` and an archive timestamp over everything. Raises ServiceIndisponible, and
    the seal is then as it was."""
    suite = proprietes_non_signees(signature)
    avant = list(suite)
    # a second CertificateValues after a stamp breaks the level: what a renewal adds is the timestamp's own data
    hote = suite if suite.find(HORODATAGE_ARCHIVE) is None else _sous(suite, PREUVES_HORODATAGE)
    try:
        _ecrire_preuves(hote, preuves, connus=_certificats_joints(signature) if hote is suite else frozenset())
        jeton, lu = dater(horodateur, hashlib.sha256(octets_archives(racine, signature)).digest())
    except BaseException:
        suite[:] = avant
        raise
    horodatage = etree.SubElement(suite, HORODATAGE_ARCHIVE, nsmap={"xades141": XADES141})
    _sous(horodatage, ds("CanonicalizationMethod"), Algorithm=C14N_EXCLUSIVE)
    _sous(horodatage, xades("EncapsulatedTimeStamp")).text = b64encode(jeton).decode()
    return lu


def octets_archives(racine: etree._Element, signature: etree._Element, avant: etree._Element | None = None) -> bytes:
    """What an archive timestamp dates (EN 319 132-1 §5.5.2.2): the references' octets, the signature's parts, every
    unsigned property before the stamp `avant` (all of them when it is None), in order."""
    signees = next(signature.iter(xades("SignedProperties")))
    cle = next(signature.iter(ds("KeyInfo")))
    morceaux = [canonique_sans(racine, signature), canonique(signees), canonique(cle)]
    morceaux += [canonique(next(signature.iter(ds(nom)))) for nom in ("SignedInfo", "SignatureValue")]
    morceaux.append(canonique(cle))
    for propriete in proprietes_non_signees(signature):
        if propriete is avant:
            break
        morceaux.append(canonique(propriete))
    return b"".join(morceaux)


def proprietes_non_signees(signature: etree._Element) -> etree._Element:
    """The element that holds the timestamps and the data that prove them."""
    return next(signature.iter(xades("UnsignedSignatureProperties")))


def horodatages_archive(signature: etree._Element) -> list[tuple[etree._Element, bytes]]:
    """Each archive timestamp with its token (DER of a ContentInfo), oldest first."""
    stamps = proprietes_non_signees(signature).findall(HORODATAGE_ARCHIVE)
    return [(s, b64decode(s.findtext(xades("EncapsulatedTimeStamp")) or "")) for s in stamps]


def preuves_jointes(signature: etree._Element) -> Preuves:
    """All the certificates, lists and answers that a seal carries beside its KeyInfo."""

    def ders(nom: str) -> list[bytes]:
        return [b64decode(e.text or "") for e in proprietes_non_signees(signature).iter(xades(nom))]

    return Preuves.lire(
        ders("EncapsulatedX509Certificate"), ders("EncapsulatedCRLValue"), ders("EncapsulatedOCSPValue")
    )


def _certificats_joints(signature: etree._Element) -> frozenset[str]:
    return frozenset(e.text or "" for e in signature.iter(ds("X509Certificate")))


def _ecrire_preuves(hote: etree._Element, preuves: Preuves, connus: frozenset[str]) -> None:
    certificats = _sous(hote, xades("CertificateValues"))
    for certificat in preuves.certificats:
        texte = _base64(certificat)
        if texte not in connus:
            _sous(certificats, xades("EncapsulatedX509Certificate")).text = texte
    revocations = _sous(hote, xades("RevocationValues"))
    for pieces, groupe, nom in (
        (preuves.listes, "CRLValues", "EncapsulatedCRLValue"),
        (preuves.reponses, "OCSPValues", "EncapsulatedOCSPValue"),
    ):
        if pieces:
            valeurs = _sous(revocations, xades(groupe))
            for piece in pieces:
                _sous(valeurs, xades(nom)).text = _base64(piece)


def _base64(piece: x509.Certificate | x509.CertificateRevocationList | object) -> str:
    return b64encode(en_der(piece)).decode()  # type: ignore[arg-type]


def _sous(parent: etree._Element, nom: str, **attributs: str) -> etree._Element:
    return etree.SubElement(parent, nom, attributs)
