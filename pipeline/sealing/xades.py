"""The XML seal: XAdES enveloped in the document (EN 319 132-1), written straight on the tree, at level B-LTA; at B-T
while the data that prove its certificates are late.

Every reference names its transforms and every canonical form is the exclusive one; time and Ids come from outside.
"""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding
from lxml import etree

from pipeline.sealing.canonique import canonique, canonique_sans, resume64
from pipeline.sealing.cles import ClePrivee, Trousseau
from pipeline.sealing.horodatage import Horodateur, dater
from pipeline.sealing.jeton import lire_jeton
from pipeline.sealing.perennite import MARGE, Signataires, complement, signataire_de, tient_jusqu_au
from pipeline.sealing.revocation import AUCUNE, Preuves
from pipeline.sealing.structure import certificats_de_la_cle, ecarts_document, est_provisoire, trouver_signatures
from pipeline.sealing.vocabulaire import (
    C14N_EXCLUSIVE,
    DS,
    ENVELOPPEE,
    MIME_AKN,
    MIME_XML,
    SHA256,
    SIGNATURES,
    TYPE_PROPRIETES,
    XADES,
    akn,
    ds,
    xades,
)
from pipeline.sealing.xades_archive import archiver, horodatages_archive
from schemas.erreurs import Refus, ServiceIndisponible
from schemas.xml_sur import lire

_EMPREINTES: dict[str, hashes.HashAlgorithm] = {
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}
_COURBES = {"secp256r1": "sha256", "secp384r1": "sha384", "secp521r1": "sha512"}


@dataclass(frozen=True, slots=True)
class XmlScelle:
    """Sealed bytes, their SHA-256 (hex), the signature's token (DER of a ContentInfo) and the time that it gives.

    `echeance`: when it must be raised or renewed (at once for B-T); `manque`: why it stayed at B-T, else empty.
    """

    xml: bytes
    sha256: str
    jeton: bytes
    horodatage: datetime
    echeance: datetime
    manque: str = ""


def sceller(
    xml: bytes, *, trousseau: Trousseau, horodateur: Horodateur, instant: datetime, preuves: Preuves = AUCUNE
) -> XmlScelle:
    """Seals an Akoma Ntoso act or a vie.xml in the place of its empty `ds:Signature Id="placeholder"`.
    Raises Refus [SCE-05] (certificate out of date), [SCE-06] (no such place), ServiceIndisponible [SCE-10…12]."""
    trousseau.exiger_valable(instant)
    racine = lire(xml)
    signature = _place(racine)
    prefixe = f"S-{hashlib.sha256(xml).hexdigest()[:24]}"
    signature.set("Id", prefixe)
    infos = _ecrire_references(signature, resume64(canonique_sans(racine, signature)), prefixe, _methode(trousseau.cle))
    valeur = _sous(signature, ds("SignatureValue"))
    cle = _ecrire_cle(signature, trousseau, prefixe)
    mime = MIME_AKN if racine.tag == akn("akomaNtoso") else MIME_XML
    qualifiantes, signees = _ecrire_proprietes(signature, trousseau, instant, prefixe, mime)
    for element, cible in zip(infos.findall(ds("Reference"))[1:], (signees, cle), strict=True):
        _sous(element, ds("DigestValue")).text = resume64(canonique(cible))
    valeur.text = b64encode(_signer(trousseau.cle, canonique(infos))).decode()
    octets, jeton = dater(horodateur, hashlib.sha256(canonique(valeur)).digest())
    _ecrire_horodatage(qualifiantes, octets)
    qui = [(trousseau.certificats, jeton.instant), signataire_de(jeton)]
    return _elever(racine, octets, jeton.instant, qui, preuves=preuves, horodateur=horodateur, instant=instant)


def elever(xml: bytes, *, preuves: Preuves, horodateur: Horodateur, instant: datetime) -> XmlScelle:
    """Raises a seal from B-T to B-LTA, or renews its archive timestamp: the same bytes and a little more. What is
    wrong with the seal stays wrong: verify it before. Raises ServiceIndisponible."""
    racine = lire(xml)
    signature = trouver_signatures(racine)[0]
    jeton = _premier_jeton(signature)
    return _elever(
        racine,
        jeton,
        lire_jeton(jeton).instant,
        _a_prouver(signature),
        preuves=preuves,
        horodateur=horodateur,
        instant=instant,
    )


def a_prouver(xml: bytes) -> Signataires:
    """Who the seal of a document must be proved by when it is raised or renewed."""
    return _a_prouver(trouver_signatures(lire(xml))[0])


def _elever(
    racine: etree._Element,
    jeton: bytes,
    horodatage: datetime,
    qui: Signataires,
    *,
    preuves: Preuves,
    horodateur: Horodateur,
    instant: datetime,
) -> XmlScelle:
    signature = trouver_signatures(racine)[0]
    besoin = complement(qui, preuves, instant)
    manque, echeance = besoin.manque, instant
    if not manque:
        try:
            echeance = tient_jusqu_au(archiver(racine, signature, besoin.preuves, horodateur)) - MARGE
        except ServiceIndisponible as panne:  # a seal that is dated is a seal: what it lacks comes later
            manque = panne.message
    octets = etree.tostring(racine, encoding="UTF-8", xml_declaration=True)
    return XmlScelle(octets, hashlib.sha256(octets).hexdigest(), jeton, horodatage, echeance, manque)


def _a_prouver(signature: etree._Element) -> Signataires:
    archives = horodatages_archive(signature)
    if archives:
        return [signataire_de(lire_jeton(archives[-1][1]))]
    jeton = lire_jeton(_premier_jeton(signature))
    certificats = [x509.load_der_x509_certificate(d) for d in certificats_de_la_cle(signature)]
    return [(certificats, jeton.instant), signataire_de(jeton)]


def _premier_jeton(signature: etree._Element) -> bytes:
    return b64decode(next(signature.iter(xades("EncapsulatedTimeStamp"))).text or "")


def _place(racine: etree._Element) -> etree._Element:
    """The placeholder, emptied of its Id and carrying the prefixes of the seal."""
    defauts = ecarts_document(racine)
    if defauts:
        raise Refus("SCE-06", f"Ce document ne peut pas être scellé. {defauts[0]}")
    provisoire = trouver_signatures(racine)[0]
    if not est_provisoire(provisoire):
        raise Refus("SCE-06", "Ce document porte déjà un sceau", "Ce qui est scellé ne change plus.")
    signature = etree.Element(ds("Signature"), nsmap={"ds": DS, "xades": XADES})
    signature.tail = provisoire.tail
    parent = provisoire.getparent()
    if parent is not None:
        parent.replace(provisoire, signature)
    return signature


def _ecrire_references(signature: etree._Element, resume: str, prefixe: str, methode: str) -> etree._Element:
    infos = _sous(signature, ds("SignedInfo"))
    _sous(infos, ds("CanonicalizationMethod"), Algorithm=C14N_EXCLUSIVE)
    _sous(infos, ds("SignatureMethod"), Algorithm=SIGNATURES[methode])
    document = _reference(infos, {"Id": f"{prefixe}-doc", "URI": ""}, ENVELOPPEE, C14N_EXCLUSIVE)
    _sous(document, ds("DigestValue")).text = resume
    _reference(infos, {"Type": TYPE_PROPRIETES, "URI": f"#{prefixe}-prop"}, C14N_EXCLUSIVE)
    _reference(infos, {"URI": f"#{prefixe}-cle"}, C14N_EXCLUSIVE)
    return infos


def _reference(infos: etree._Element, attributs: dict[str, str], *transformations: str) -> etree._Element:
    reference = _sous(infos, ds("Reference"), **attributs)
    suite = _sous(reference, ds("Transforms"))
    for algorithme in transformations:
        _sous(suite, ds("Transform"), Algorithm=algorithme)
    _sous(reference, ds("DigestMethod"), Algorithm=SHA256)
    return reference


def _ecrire_cle(signature: etree._Element, trousseau: Trousseau, prefixe: str) -> etree._Element:
    cle = _sous(signature, ds("KeyInfo"), Id=f"{prefixe}-cle")
    donnees = _sous(cle, ds("X509Data"))
    for certificat in trousseau.certificats:
        octets = certificat.public_bytes(Encoding.DER)
        _sous(donnees, ds("X509Certificate")).text = b64encode(octets).decode()
    return cle


def _ecrire_proprietes(
    signature: etree._Element, trousseau: Trousseau, instant: datetime, prefixe: str, mime: str
) -> tuple[etree._Element, etree._Element]:
    """QualifyingProperties and SignedProperties."""
    objet = _sous(signature, ds("Object"))
    qualifiantes = _sous(objet, xades("QualifyingProperties"), Target=f"#{prefixe}")
    signees = _sous(qualifiantes, xades("SignedProperties"), Id=f"{prefixe}-prop")
    de_signature = _sous(signees, xades("SignedSignatureProperties"))
    _sous(de_signature, xades("SigningTime")).text = instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    # the leaf alone: verifiers compare the first Cert only, and some refuse a second
    certificat = _sous(_sous(_sous(de_signature, xades("SigningCertificateV2")), xades("Cert")), xades("CertDigest"))
    _sous(certificat, ds("DigestMethod"), Algorithm=SHA256)
    _sous(certificat, ds("DigestValue")).text = resume64(trousseau.certificat.public_bytes(Encoding.DER))
    de_donnees = _sous(signees, xades("SignedDataObjectProperties"))
    format_ = _sous(de_donnees, xades("DataObjectFormat"), ObjectReference=f"#{prefixe}-doc")
    _sous(format_, xades("MimeType")).text = mime
    return qualifiantes, signees


def _ecrire_horodatage(qualifiantes: etree._Element, jeton: bytes) -> None:
    non_signees = _sous(_sous(qualifiantes, xades("UnsignedProperties")), xades("UnsignedSignatureProperties"))
    horodatage = _sous(non_signees, xades("SignatureTimeStamp"))
    _sous(horodatage, ds("CanonicalizationMethod"), Algorithm=C14N_EXCLUSIVE)
    _sous(horodatage, xades("EncapsulatedTimeStamp")).text = b64encode(jeton).decode()


def _methode(cle: ClePrivee) -> str:
    if isinstance(cle, ec.EllipticCurvePrivateKey):
        return f"ecdsa-{_COURBES[cle.curve.name]}"
    return "rsa-sha256"


def _signer(cle: ClePrivee, octets: bytes) -> bytes:
    """XMLDSig signature value; for ECDSA, r and s side by side on the size of the curve (RFC 6931, 2.3.6)."""
    if not isinstance(cle, ec.EllipticCurvePrivateKey):
        return cle.sign(octets, padding.PKCS1v15(), hashes.SHA256())
    r, s = decode_dss_signature(cle.sign(octets, ec.ECDSA(_EMPREINTES[_COURBES[cle.curve.name]])))
    taille = (cle.key_size + 7) // 8
    return r.to_bytes(taille, "big") + s.to_bytes(taille, "big")


def _sous(parent: etree._Element, nom: str, **attributs: str) -> etree._Element:
    return etree.SubElement(parent, nom, attributs)
