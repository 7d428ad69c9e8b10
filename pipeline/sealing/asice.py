"""The seal of an ASiC-E container (EN 319 162-1): one XAdES, detached over each of its files, at the archive level.

The verifier writes the signature again from the values that it read, and wants the very same XML: nothing can be
added to it, moved in it or hidden in it, whatever other readers would make of that.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import quote, unquote

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding
from lxml import etree

from pipeline.sealing.canonique import canonique, resume64
from pipeline.sealing.cles import Trousseau
from pipeline.sealing.confiance import Confiance, controler_date, controler_signataire, en_controle
from pipeline.sealing.horodatage import Horodateur, dater
from pipeline.sealing.jeton import lire_jeton
from pipeline.sealing.perennite import complement, signataire_de
from pipeline.sealing.revocation import AUCUNE, Preuves, en_der
from pipeline.sealing.vocabulaire import (
    C14N_EXCLUSIVE,
    DS,
    SHA256,
    SIGNATURES,
    TYPE_PROPRIETES,
    XADES,
    XADES141,
    ds,
    xades,
    xades141,
)
from schemas.erreurs import Dommage, LectureImpossible, ServiceIndisponible
from schemas.verdict import Controle, Issue
from schemas.xml_sur import lire

ASIC = "http://uri.etsi.org/02918/v1.2.1#"

_EMPREINTES: dict[str, hashes.HashAlgorithm] = {
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}
_COURBES = {"secp256r1": "sha256", "secp384r1": "sha384", "secp521r1": "sha512"}
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
_MIME = re.compile(r"[a-z0-9.+-]+/[a-z0-9.+-]+")
_PREFIXE = re.compile(r"S-[0-9a-f]{24}")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@dataclass(frozen=True, slots=True)
class _Valeurs:
    """All that a signature says, in base64 where XML says so; what is not made yet is empty."""

    prefixe: str
    methode: str
    fichiers: tuple[tuple[str, str, str], ...]
    """(percent-encoded URI, digest, media type) of each file."""
    instant: str
    certificats: tuple[str, ...]
    proprietes: str = ""
    cle: str = ""
    valeur: str = ""
    jeton: str = ""
    joints: tuple[str, ...] = ()
    listes: tuple[str, ...] = ()
    reponses: tuple[str, ...] = ()
    archive: str = ""


@dataclass(frozen=True, slots=True)
class ConteneurScelle:
    """The signature file; `manque` says what keeps it below the archive level (French, without final stop)."""

    signatures: bytes
    manque: str = ""


def sceller_fichiers(
    fichiers: Mapping[str, tuple[bytes, str]],
    *,
    trousseau: Trousseau,
    horodateur: Horodateur,
    instant: datetime,
    preuves: Preuves = AUCUNE,
) -> ConteneurScelle:
    """Seals files (name → bytes, media type) as a container holds them. Raises Refus [SCE-05], ServiceIndisponible."""
    trousseau.exiger_valable(instant)
    resumes = tuple((quote(nom), resume64(octets), mime) for nom, (octets, mime) in fichiers.items())
    valeurs = _Valeurs(
        prefixe=f"S-{hashlib.sha256(repr(resumes).encode()).hexdigest()[:24]}",
        methode=_methode(trousseau),
        fichiers=resumes,
        instant=instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        certificats=tuple(b64encode(c.public_bytes(Encoding.DER)).decode() for c in trousseau.certificats),
    )
    brute = _Signature(valeurs)
    proprietes, cle = (resume64(brute.forme(nom)) for nom in ("SignedProperties", "KeyInfo"))
    valeurs = replace(valeurs, proprietes=proprietes, cle=cle)
    valeurs = replace(valeurs, valeur=b64encode(_signer(trousseau, _Signature(valeurs).forme("SignedInfo"))).decode())
    octets, jeton = dater(horodateur, hashlib.sha256(_Signature(valeurs).forme("SignatureValue")).digest())
    valeurs = replace(valeurs, jeton=b64encode(octets).decode())
    besoin = complement([(trousseau.certificats, jeton.instant), signataire_de(jeton)], preuves, instant)
    manque = besoin.manque
    if not manque:
        try:
            valeurs = _archiver(valeurs, fichiers, besoin.preuves, horodateur)
        except ServiceIndisponible as panne:  # dated, it is a seal already
            manque = panne.message
    return ConteneurScelle(_Signature(valeurs).octets, manque)


def verifier_fichiers(
    signatures: bytes, noms: frozenset[str], lire_fichier: Callable[[str], bytes], confiance: Confiance
) -> list[Controle]:
    """The controls of a signature file over the files of these names, exactly: no more, no fewer."""
    try:
        valeurs = _lire(lire(signatures))
        signature = _Signature(valeurs)
        if not _identique(signatures, signature.racine):
            raise ValueError("autre chose")
    except (LectureImpossible, ValueError, etree.LxmlError):
        return [_non("structure", "La signature du conteneur n’est pas telle que nous l’aurions écrite.")]
    if {uri for uri, _, _ in valeurs.fichiers} != {quote(nom) for nom in noms}:
        return [_non("contenu", "La signature du conteneur ne porte pas sur tous ses fichiers, ou en nomme d’autres.")]
    faux = [nom for nom in sorted(noms) if signature.resumes[quote(nom)] != resume64(lire_fichier(nom))]
    if faux:
        return [_non("contenu", f"« {faux[0]} » a changé depuis que le conteneur fut scellé.")]
    controles = [Controle("contenu", Issue.VALIDE, "Aucun fichier n’a changé depuis que le conteneur fut scellé.")]
    tenus = (valeurs.proprietes, valeurs.cle) == tuple(
        resume64(signature.forme(nom)) for nom in ("SignedProperties", "KeyInfo")
    )
    if not tenus or not _signature_tenue(signature):
        return [*controles, _non("signature", "La signature du conteneur ne correspond pas au certificat joint.")]
    phrase = "La signature du conteneur a été faite avec la clé du certificat joint."
    controles.append(Controle("signature", Issue.VALIDE, phrase))
    return [*controles, *_dates_et_signataire(signature, lire_fichier, confiance)]


class _Signature:
    """The XML of some values."""

    def __init__(self, valeurs: _Valeurs) -> None:
        self.valeurs = valeurs
        self.racine = _ecrire(valeurs)

    @property
    def octets(self) -> bytes:
        return etree.tostring(self.racine, encoding="UTF-8", xml_declaration=True)

    @property
    def resumes(self) -> dict[str, str]:
        return {uri: resume for uri, resume, _ in self.valeurs.fichiers}

    def forme(self, nom: str) -> bytes:
        """Canonical form of the one element of this local name."""
        return canonique(next(e for e in self.racine.iter(ds(nom), xades(nom))))

    def archivee(self, lire_fichier: Callable[[str], bytes]) -> bytes:
        """What the archive timestamp dates (EN 319 132-1 §5.5.2.2): the references' octets, the signature's parts, each
        unsigned property before the stamp."""
        fichiers = [lire_fichier(nom) for nom in self.noms]
        noms = ("SignedProperties", "KeyInfo", "SignedInfo", "SignatureValue", "KeyInfo")
        parties = [self.forme(nom) for nom in noms]
        suite = next(self.racine.iter(xades("UnsignedSignatureProperties")))
        return b"".join((*fichiers, *parties, *(canonique(p) for p in suite if p.tag != xades141("ArchiveTimeStamp"))))

    @property
    def noms(self) -> list[str]:
        return [unquote(uri) for uri, _, _ in self.valeurs.fichiers]


def _archiver(
    valeurs: _Valeurs, fichiers: Mapping[str, tuple[bytes, str]], preuves: Preuves, horodateur: Horodateur
) -> _Valeurs:
    joints = [_base64(c) for c in preuves.certificats]
    valeurs = replace(
        valeurs,
        joints=tuple(j for j in joints if j not in valeurs.certificats),
        listes=tuple(_base64(liste) for liste in preuves.listes),
        reponses=tuple(_base64(r) for r in preuves.reponses),
    )
    # the elements of the level are there while they are dated, the stamp itself is not
    dates = _Signature(replace(valeurs, archive="AAAA")).archivee(lambda nom: fichiers[nom][0])
    jeton, _ = dater(horodateur, hashlib.sha256(dates).digest())
    return replace(valeurs, archive=b64encode(jeton).decode())


def _ecrire(v: _Valeurs) -> etree._Element:
    racine = etree.Element(
        f"{{{ASIC}}}XAdESSignatures", nsmap={"asic": ASIC, "ds": DS, "xades": XADES, "xades141": XADES141}
    )
    signature = _sous(racine, ds("Signature"), Id=v.prefixe)
    infos = _sous(signature, ds("SignedInfo"))
    _sous(infos, ds("CanonicalizationMethod"), Algorithm=C14N_EXCLUSIVE)
    _sous(infos, ds("SignatureMethod"), Algorithm=v.methode)
    for rang, (uri, resume, _) in enumerate(v.fichiers, 1):
        _reference(infos, resume, {"Id": f"{v.prefixe}-f{rang}", "URI": uri})
    _reference(infos, v.proprietes, {"Type": TYPE_PROPRIETES, "URI": f"#{v.prefixe}-prop"}, C14N_EXCLUSIVE)
    _reference(infos, v.cle, {"URI": f"#{v.prefixe}-cle"}, C14N_EXCLUSIVE)
    _texte(signature, ds("SignatureValue"), v.valeur)
    donnees = _sous(_sous(signature, ds("KeyInfo"), Id=f"{v.prefixe}-cle"), ds("X509Data"))
    for certificat in v.certificats:
        _texte(donnees, ds("X509Certificate"), certificat)
    qualifiantes = _sous(_sous(signature, ds("Object")), xades("QualifyingProperties"), Target=f"#{v.prefixe}")
    _ecrire_signees(_sous(qualifiantes, xades("SignedProperties"), Id=f"{v.prefixe}-prop"), v)
    if v.jeton:
        non_signees = _sous(qualifiantes, xades("UnsignedProperties"))
        _ecrire_non_signees(_sous(non_signees, xades("UnsignedSignatureProperties")), v)
    return racine


def _ecrire_signees(signees: etree._Element, v: _Valeurs) -> None:
    de_signature = _sous(signees, xades("SignedSignatureProperties"))
    _texte(de_signature, xades("SigningTime"), v.instant)
    resume = _sous(_sous(_sous(de_signature, xades("SigningCertificateV2")), xades("Cert")), xades("CertDigest"))
    _sous(resume, ds("DigestMethod"), Algorithm=SHA256)
    _texte(resume, ds("DigestValue"), resume64(b64decode(v.certificats[0])))
    de_donnees = _sous(signees, xades("SignedDataObjectProperties"))
    for rang, (_, _, mime) in enumerate(v.fichiers, 1):
        format_ = _sous(de_donnees, xades("DataObjectFormat"), ObjectReference=f"#{v.prefixe}-f{rang}")
        _texte(format_, xades("MimeType"), mime)


def _ecrire_non_signees(suite: etree._Element, v: _Valeurs) -> None:
    _horodatage(_sous(suite, xades("SignatureTimeStamp")), v.jeton)
    if not v.archive:
        return
    certificats = _sous(suite, xades("CertificateValues"))
    for joint in v.joints:
        _texte(certificats, xades("EncapsulatedX509Certificate"), joint)
    revocations = _sous(suite, xades("RevocationValues"))
    for pieces, groupe, nom in ((v.listes, "CRLValues", "CRLValue"), (v.reponses, "OCSPValues", "OCSPValue")):
        if pieces:
            valeurs = _sous(revocations, xades(groupe))
            for piece in pieces:
                _texte(valeurs, xades(f"Encapsulated{nom}"), piece)
    _horodatage(_sous(suite, xades141("ArchiveTimeStamp")), v.archive)


def _lire(racine: etree._Element) -> _Valeurs:
    """The values of a signature file; whatever else it holds is found out when they are written again. ValueError."""

    def textes(nom: str, motif: re.Pattern[str] = _BASE64) -> tuple[str, ...]:
        lus = tuple(e.text or "" for e in racine.iter(nom))
        if any(not motif.fullmatch(t) for t in lus):
            raise ValueError(nom)
        return lus

    def un(valeurs: tuple[str, ...]) -> str:
        (valeur,) = valeurs
        return valeur

    references = list(racine.iter(ds("Reference")))
    *resumes, proprietes, cle = (r.findtext(ds("DigestValue")) or "" for r in references)
    uris = [r.get("URI") or "" for r in references[:-2]]
    mimes = textes(xades("MimeType"), _MIME)
    prefixe = un(tuple(s.get("Id") or "" for s in racine.iter(ds("Signature"))))
    methode = un(tuple(m.get("Algorithm") or "" for m in racine.iter(ds("SignatureMethod"))))
    if not _PREFIXE.fullmatch(prefixe) or methode not in SIGNATURES.values() or len(set(uris)) != len(uris):
        raise ValueError("signature")
    jetons = textes(xades("EncapsulatedTimeStamp"))
    return _Valeurs(
        prefixe=prefixe,
        methode=methode,
        fichiers=tuple(zip(uris, resumes, mimes, strict=True)),
        instant=un(textes(xades("SigningTime"), _INSTANT)),
        certificats=textes(ds("X509Certificate")),
        proprietes=proprietes,
        cle=cle,
        valeur=un(textes(ds("SignatureValue"))),
        jeton=jetons[0] if jetons else "",
        joints=textes(xades("EncapsulatedX509Certificate")),
        listes=textes(xades("EncapsulatedCRLValue")),
        reponses=textes(xades("EncapsulatedOCSPValue")),
        archive=un(jetons[1:]) if len(jetons) > 1 else "",
    )


def _identique(octets: bytes, attendue: etree._Element) -> bool:
    """The same XML to the last comment, with nothing around it."""
    racine = lire(octets)
    if racine.getprevious() is not None or racine.getnext() is not None:
        return False
    formes = (etree.tostring(e, method="c14n", exclusive=True, with_comments=True) for e in (racine, attendue))
    return len(set(formes)) == 1


def _signature_tenue(signature: _Signature) -> bool:
    v = signature.valeurs
    nom = next(n for n, uri in SIGNATURES.items() if uri == v.methode)
    hachage, valeur, signe = _EMPREINTES[nom.partition("-")[2]], b64decode(v.valeur), signature.forme("SignedInfo")
    try:
        cle = x509.load_der_x509_certificate(b64decode(v.certificats[0])).public_key()
        if isinstance(cle, ec.EllipticCurvePublicKey) and nom.startswith("ecdsa"):
            taille = (cle.key_size + 7) // 8
            r, s = int.from_bytes(valeur[:taille], "big"), int.from_bytes(valeur[taille:], "big")
            cle.verify(encode_dss_signature(r, s), signe, ec.ECDSA(hachage))
            return len(valeur) == 2 * taille
        if isinstance(cle, rsa.RSAPublicKey) and nom.startswith("rsa"):
            cle.verify(valeur, signe, padding.PKCS1v15(), hachage)
            return True
    except (InvalidSignature, UnsupportedAlgorithm, ValueError, x509.InvalidVersion):
        return False
    return False


def _dates_et_signataire(
    signature: _Signature, lire_fichier: Callable[[str], bytes], confiance: Confiance
) -> list[Controle]:
    """As for a sealed document: the newest timestamp makes sure of the time at which the one before is judged."""
    v, archivage = signature.valeurs, []
    try:
        if v.archive:
            archive = lire_jeton(b64decode(v.archive))
            if not archive.date(signature.archivee(lire_fichier)):
                return [_non("archivage", "L’horodatage d’archive ne couvre pas ce conteneur.")]
            ders = ([b64decode(p) for p in pieces] for pieces in (v.joints, v.listes, v.reponses))
            confiance = replace(confiance, preuves=Preuves.lire(*ders))
            archivage = [controler_date(archive, confiance, nom="archivage", dernier=True)]
            if archivage[0].verdict is Issue.VALIDE:
                confiance = confiance.a(archive.instant)
        jeton = lire_jeton(b64decode(v.jeton))
    except Dommage as erreur:
        return [en_controle("horodatage", erreur)]
    if not jeton.date(signature.forme("SignatureValue")):
        return [_non("horodatage", "Le jeton d’horodatage est celui d’un autre sceau.")]
    date = controler_date(jeton, confiance)
    if date.verdict is Issue.VALIDE:
        confiance = confiance.a(jeton.instant)
    certificat, *autres = (x509.load_der_x509_certificate(b64decode(c)) for c in v.certificats)
    return [date, controler_signataire(certificat, autres, confiance), *archivage]


def _methode(trousseau: Trousseau) -> str:
    cle = trousseau.certificat.public_key()
    courbe = _COURBES[cle.curve.name] if isinstance(cle, ec.EllipticCurvePublicKey) else None
    return SIGNATURES[f"ecdsa-{courbe}" if courbe else "rsa-sha256"]


def _signer(trousseau: Trousseau, octets: bytes) -> bytes:
    """For ECDSA, r and s side by side on the size of the curve (RFC 6931, 2.3.6)."""
    cle = trousseau.cle
    if not isinstance(cle, ec.EllipticCurvePrivateKey):
        return cle.sign(octets, padding.PKCS1v15(), hashes.SHA256())
    r, s = decode_dss_signature(cle.sign(octets, ec.ECDSA(_EMPREINTES[_COURBES[cle.curve.name]])))
    taille = (cle.key_size + 7) // 8
    return r.to_bytes(taille, "big") + s.to_bytes(taille, "big")


def _reference(infos: etree._Element, resume: str, attributs: dict[str, str], *transformations: str) -> None:
    reference = _sous(infos, ds("Reference"), **attributs)
    if transformations:
        suite = _sous(reference, ds("Transforms"))
        for algorithme in transformations:
            _sous(suite, ds("Transform"), Algorithm=algorithme)
    _sous(reference, ds("DigestMethod"), Algorithm=SHA256)
    _texte(reference, ds("DigestValue"), resume)


def _horodatage(element: etree._Element, jeton: str) -> None:
    _sous(element, ds("CanonicalizationMethod"), Algorithm=C14N_EXCLUSIVE)
    _texte(element, xades("EncapsulatedTimeStamp"), jeton)


def _base64(piece: object) -> str:
    return b64encode(en_der(piece)).decode()  # type: ignore[arg-type]


def _sous(parent: etree._Element, nom: str, **attributs: str) -> etree._Element:
    return etree.SubElement(parent, nom, attributs)


def _texte(parent: etree._Element, nom: str, texte: str) -> None:
    _sous(parent, nom).text = texte


def _non(nom: str, phrase: str) -> Controle:
    return Controle(nom, Issue.INVALIDE, phrase)
