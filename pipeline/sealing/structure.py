"""The whitelist: what a sealed document may hold, element by element, and nothing else.

Other verifiers accept a second act hidden in the signature, which then comes before the true one. Here every element
under `ds:Signature` has its namespace, its parent, its number and its attributes; a stray letter is refused.
"""

from __future__ import annotations

import re
from base64 import b64decode
from dataclasses import dataclass
from typing import Any

from lxml import etree

from pipeline.sealing.revocation import PIECES_MAX
from pipeline.sealing.vocabulaire import (
    AKN,
    C14N_EXCLUSIVE,
    DS,
    ENVELOPPEE,
    MIME_AKN,
    MIME_XML,
    PROVISOIRE,
    SHA256,
    SIGNATURES,
    TYPE_PROPRIETES,
    XADES,
    XADES141,
    akn,
    ds,
    xades,
    xades141,
)

CERTIFICATS_MAX = 8
"""Certificates of one chain; three is usual."""

_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_MIME = re.compile("|".join(re.escape(m) for m in (MIME_AKN, MIME_XML)))
_ID = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
_RENVOI = re.compile(r"(?:#[A-Za-z_][\w.-]*)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Modele:
    """What one element holds: children in order (name, least, most), attributes, text."""

    enfants: tuple[tuple[str, int, int], ...] = ()
    attributs: tuple[tuple[str, re.Pattern[str]], ...] = ()
    facultatifs: tuple[tuple[str, re.Pattern[str]], ...] = ()
    texte: re.Pattern[str] | None = None
    suite: tuple[str, ...] = ()
    """Children that may come after the others, always together and in this order, any number of times."""


def _un(*noms: str) -> tuple[tuple[str, int, int], ...]:
    return tuple((nom, 1, 1) for nom in noms)


def _egal(*valeurs: str) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(v) for v in valeurs))


_ARCHIVE = (xades("CertificateValues"), xades("RevocationValues"), xades141("ArchiveTimeStamp"))
"""What raises a seal from T to LTA: all three, or none (an archive level of which a part was taken away is refused)."""

_HORODATAGE = _Modele(_un(ds("CanonicalizationMethod"), xades("EncapsulatedTimeStamp")))
_C14N = _Modele(attributs=(("Algorithm", _egal(C14N_EXCLUSIVE)),))

_MODELES: dict[str, _Modele] = {
    ds("Signature"): _Modele(_un(ds("SignedInfo"), ds("SignatureValue"), ds("KeyInfo"), ds("Object")), (("Id", _ID),)),
    ds("SignedInfo"): _Modele((*_un(ds("CanonicalizationMethod"), ds("SignatureMethod")), (ds("Reference"), 3, 3))),
    ds("CanonicalizationMethod"): _C14N,
    ds("SignatureMethod"): _Modele(attributs=(("Algorithm", _egal(*SIGNATURES.values())),)),
    ds("Reference"): _Modele(
        _un(ds("Transforms"), ds("DigestMethod"), ds("DigestValue")),
        (("URI", _RENVOI),),
        (("Id", _ID), ("Type", _egal(TYPE_PROPRIETES))),
    ),
    ds("Transforms"): _Modele(((ds("Transform"), 1, 2),)),
    ds("Transform"): _Modele(attributs=(("Algorithm", _egal(C14N_EXCLUSIVE, ENVELOPPEE)),)),
    ds("DigestMethod"): _Modele(attributs=(("Algorithm", _egal(SHA256)),)),
    ds("DigestValue"): _Modele(texte=_BASE64),
    ds("SignatureValue"): _Modele(texte=_BASE64),
    ds("KeyInfo"): _Modele(_un(ds("X509Data")), (("Id", _ID),)),
    ds("X509Data"): _Modele(((ds("X509Certificate"), 1, CERTIFICATS_MAX),)),
    ds("X509Certificate"): _Modele(texte=_BASE64),
    ds("Object"): _Modele(_un(xades("QualifyingProperties"))),
    xades("QualifyingProperties"): _Modele(
        _un(xades("SignedProperties"), xades("UnsignedProperties")), (("Target", _RENVOI),)
    ),
    xades("SignedProperties"): _Modele(
        _un(xades("SignedSignatureProperties"), xades("SignedDataObjectProperties")), (("Id", _ID),)
    ),
    xades("SignedSignatureProperties"): _Modele(_un(xades("SigningTime"), xades("SigningCertificateV2"))),
    xades("SigningTime"): _Modele(texte=_INSTANT),
    xades("SigningCertificateV2"): _Modele(_un(xades("Cert"))),
    xades("Cert"): _Modele(_un(xades("CertDigest"))),
    xades("CertDigest"): _Modele(_un(ds("DigestMethod"), ds("DigestValue"))),
    xades("SignedDataObjectProperties"): _Modele(_un(xades("DataObjectFormat"))),
    xades("DataObjectFormat"): _Modele(_un(xades("MimeType")), (("ObjectReference", _RENVOI),)),
    xades("MimeType"): _Modele(texte=_MIME),
    xades("UnsignedProperties"): _Modele(_un(xades("UnsignedSignatureProperties"))),
    xades("UnsignedSignatureProperties"): _Modele(
        (*_un(xades("SignatureTimeStamp")), *((nom, 0, 1) for nom in _ARCHIVE)),
        suite=(xades141("TimeStampValidationData"), xades141("ArchiveTimeStamp")),
    ),
    xades("SignatureTimeStamp"): _HORODATAGE,
    xades141("ArchiveTimeStamp"): _HORODATAGE,
    xades("EncapsulatedTimeStamp"): _Modele(texte=_BASE64),
    xades141("TimeStampValidationData"): _Modele(_un(xades("CertificateValues"), xades("RevocationValues"))),
    xades("CertificateValues"): _Modele(((xades("EncapsulatedX509Certificate"), 0, PIECES_MAX),)),
    xades("RevocationValues"): _Modele(((xades("CRLValues"), 0, 1), (xades("OCSPValues"), 0, 1))),
    xades("CRLValues"): _Modele(((xades("EncapsulatedCRLValue"), 1, PIECES_MAX),)),
    xades("OCSPValues"): _Modele(((xades("EncapsulatedOCSPValue"), 1, PIECES_MAX),)),
    xades("EncapsulatedX509Certificate"): _Modele(texte=_BASE64),
    xades("EncapsulatedCRLValue"): _Modele(texte=_BASE64),
    xades("EncapsulatedOCSPValue"): _Modele(texte=_BASE64),
}


def trouver_signatures(racine: etree._Element) -> list[etree._Element]:
    """Every `ds:Signature`, wherever it stands."""
    return list(racine.iter(ds("Signature")))


def certificats_de_la_cle(signature: etree._Element) -> list[bytes]:
    """The certificates of KeyInfo (DER), the signer's first."""
    return [b64decode(e.text or "") for e in signature.iter(ds("X509Certificate"))]


def est_provisoire(signature: etree._Element) -> bool:
    """Whether it is the empty place of a document that is not sealed yet."""
    return signature.get("Id") == PROVISOIRE and len(signature) == 0


def ecarts(racine: etree._Element) -> list[str]:
    """French reasons why this is not a document that we sealed; empty when the whitelist holds."""
    return ecarts_document(racine) or _ecarts_signature(racine)


def ecarts_document(racine: etree._Element) -> list[str]:
    """Reasons outside the signature: DOCTYPE, encoding, comments, several signatures, place, repeated Ids."""
    info: Any = racine.getroottree().docinfo
    if info.doctype:
        return ["Le fichier déclare un DOCTYPE : il peut changer le texte sans toucher au sceau."]
    if (info.encoding or "UTF-8").upper() not in ("UTF-8", "ASCII", "US-ASCII"):
        return [f"Le fichier est codé en {info.encoding} ; un document scellé l’est en UTF-8."]
    if racine.getprevious() is not None or racine.getnext() is not None:
        return ["Le fichier porte un commentaire ou une instruction hors de l’élément racine, que le sceau ignore."]
    if next(racine.iter(etree.Comment, etree.PI, etree.Entity), None) is not None:
        return ["Le fichier contient un commentaire ou une instruction, que le sceau ne protège pas."]
    signatures = trouver_signatures(racine)
    if len(signatures) != 1:
        return [f"Le fichier contient {len(signatures)} signatures ; il en faut une seule."]
    return _ecart_place(racine, signatures[0]) or _ecart_identifiants(racine)


def _ecart_place(racine: etree._Element, signature: etree._Element) -> list[str]:
    """The enveloped transform protects no place: the signature must be the last in its own."""
    ancetres = [a.tag for a in signature.iterancestors()]
    if signature.getnext() is None:
        if ancetres == [akn("proprietary"), akn("meta"), akn("act"), akn("akomaNtoso")] and len(racine) == 1:
            return []
        if len(ancetres) == 1 and _etranger(racine):
            return []
    return ["La signature n’est pas à sa place dans le document."]


def _etranger(element: etree._Element) -> bool:
    return etree.QName(element).namespace not in (AKN, DS, XADES, XADES141, None)


def _ecart_identifiants(racine: etree._Element) -> list[str]:
    vus: set[str] = set()
    for element in racine.iter(etree.Element):
        for nom, valeur in _attributs(element):
            if not _est_identifiant(nom):
                continue
            if valeur in vus:
                return [f"L’identifiant « {valeur} » est porté deux fois : on ne sait plus ce qui est signé."]
            vus.add(valeur)
    return []


def _attributs(element: etree._Element) -> list[tuple[str, str]]:
    return [(str(nom), str(valeur)) for nom, valeur in element.attrib.items()]


def _est_identifiant(attribut: str) -> bool:
    return attribut.rpartition("}")[2].lower() == "id"


def _ecarts_signature(racine: etree._Element) -> list[str]:
    signature = trouver_signatures(racine)[0]
    trouves = [e for element in signature.iter() for e in _ecart_element(element)]
    trouves += _ecarts_hors_signature(racine, signature)
    return trouves or _ecarts_renvois(signature)


def _ecart_element(element: etree._Element) -> list[str]:
    nom = etree.QName(element)
    modele = _MODELES.get(str(element.tag))
    if modele is None or (nom.localname != "Signature" and not _enfant_prevu(element)):
        return [f"La signature contient un élément imprévu, « {nom.localname} », que le sceau ne protège pas."]
    if not _suite_prevue(element, modele):
        return [f"La signature est incomplète ou désordonnée (« {nom.localname} »)."]
    permis = dict(modele.attributs) | dict(modele.facultatifs)
    for cle, valeur in _attributs(element):
        motif = permis.get(cle)
        if motif is None or not motif.fullmatch(valeur):
            return [f"L’attribut « {cle} » de « {nom.localname} » n’est pas admis ({valeur})."]
    if any(cle not in element.attrib for cle, _ in modele.attributs):
        return [f"Il manque un attribut à « {nom.localname} »."]
    if not _texte_prevu(element, modele):
        return [f"La signature contient un texte imprévu (« {nom.localname} »)."]
    return []


def _enfant_prevu(element: etree._Element) -> bool:
    parent = element.getparent()
    modele = _MODELES.get(str(parent.tag)) if parent is not None else None
    return modele is not None and (
        element.tag in modele.suite or any(element.tag == nom for nom, _, _ in modele.enfants)
    )


def _suite_prevue(element: etree._Element, modele: _Modele) -> bool:
    restants = [str(e.tag) for e in element]
    for nom, minimum, maximum in modele.enfants:
        nombre = 0
        while restants and restants[0] == nom and nombre < maximum:
            restants.pop(0)
            nombre += 1
        if nombre < minimum:
            return False
    while modele.suite and tuple(restants[: len(modele.suite)]) == modele.suite:
        del restants[: len(modele.suite)]
    return not restants


def _texte_prevu(element: etree._Element, modele: _Modele) -> bool:
    if any(enfant.tail for enfant in element):
        return False
    if modele.texte is None:
        return not element.text
    return bool(element.text) and modele.texte.fullmatch(element.text or "") is not None


def _ecarts_hors_signature(racine: etree._Element, signature: etree._Element) -> list[str]:
    dedans = set(signature.iter())
    for element in racine.iter(f"{{{DS}}}*", f"{{{XADES}}}*", f"{{{XADES141}}}*"):
        if element not in dedans:
            return ["Un élément de signature se trouve hors de la signature."]
    return []


def _ecarts_renvois(signature: etree._Element) -> list[str]:
    """The three references, exactly: the document, SignedProperties, KeyInfo."""
    non_signees = next(signature.iter(xades("UnsignedSignatureProperties")))
    if len({non_signees.find(nom) is None for nom in _ARCHIVE}) > 1:
        return ["Le niveau d’archivage du sceau est incomplet : une partie en a été retirée."]
    document, proprietes, cle = signature.iter(ds("Reference"))
    signees = next(signature.iter(xades("SignedProperties")))
    informations = next(signature.iter(ds("KeyInfo")))
    attendus = (
        (document, "", None, [ENVELOPPEE, C14N_EXCLUSIVE]),
        (proprietes, f"#{signees.get('Id')}", TYPE_PROPRIETES, [C14N_EXCLUSIVE]),
        (cle, f"#{informations.get('Id')}", None, [C14N_EXCLUSIVE]),
    )
    for reference, uri, type_, transformations in attendus:
        suite = [t.get("Algorithm") for t in reference.iter(ds("Transform"))]
        if (reference.get("URI"), reference.get("Type"), suite) != (uri, type_, transformations):
            return ["La signature ne porte pas sur le document entier, ses propriétés et son certificat."]
    cible = next(signature.iter(xades("QualifyingProperties"))).get("Target")
    if cible != f"#{signature.get('Id')}":
        return ["Les propriétés signées désignent une autre signature."]
    if next(signature.iter(xades("DataObjectFormat"))).get("ObjectReference") != f"#{document.get('Id')}":
        return ["Le format déclaré ne désigne pas le document."]
    return []
