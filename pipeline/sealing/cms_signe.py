"""CMS SignedData with one signer (RFC 5652): who signed what, by our own recomputing; no network, no trust yet."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from asn1crypto import algos, cms
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from pipeline.sealing import der
from schemas.erreurs import Dommage

EMPREINTES: dict[str, hashes.HashAlgorithm] = {
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}
"""The digests that still prove something; SHA-1 does not."""

ALGORITHME_FAIBLE = "SCE-14"
"""Code of what was signed under an algorithm that proves nothing any more."""


@dataclass(frozen=True, slots=True)
class Signataire:
    """Signer of a CMS: its certificate, the other certificates joined, the raw signature (what a timestamp dates),
    and the token that dates it (DER of a ContentInfo), if there is one."""

    certificat: x509.Certificate
    autres: tuple[x509.Certificate, ...]
    signature: bytes
    jeton: bytes | None


def verifier_cms(contenu: cms.ContentInfo, *, type_contenu: str, empreinte: bytes | None) -> Signataire:
    """Checks digest, signature and signing certificate. `empreinte` is the content's digest under the signer's
    algorithm when the content is detached, else None. Raises Dommage [SCE-13], one reason each, or [SCE-14]."""
    signe = _signe(contenu)
    if len(signe["signer_infos"]) != 1:
        raise _dommage("Cette signature a plusieurs signataires, ou aucun")
    info = signe["signer_infos"][0]
    nom_empreinte = info["digest_algorithm"]["algorithm"].native
    if nom_empreinte not in EMPREINTES:
        raise algorithme_faible(nom_empreinte)
    if not info["signed_attrs"]:
        raise _dommage("Cette signature n’a pas d’attributs signés")
    attributs = _attributs(info["signed_attrs"])
    if empreinte is None:
        empreinte = hashlib.new(nom_empreinte, signe["encap_content_info"]["content"].contents).digest()
    if attributs["content_type"].native != type_contenu or attributs["message_digest"].native != empreinte:
        raise _dommage("Le contenu n’est plus celui qui a été signé")
    ders = [_brut(c.chosen) for c in signe["certificates"] or () if c.name == "certificate"]
    try:
        certificats = tuple(x509.load_der_x509_certificate(d) for d in ders)
    except (ValueError, x509.InvalidVersion) as erreur:
        raise _dommage("Un certificat ne peut pas être lu") from erreur
    certificat = _signataire(info["sid"], certificats)
    _verifier_signature(info, certificat)
    _verifier_designation(attributs, certificat)
    autres = tuple(c for c in certificats if c != certificat)
    return Signataire(certificat, autres, info["signature"].native, _jeton(info))


def algorithme_faible(nom: str) -> Dommage:
    """The error [SCE-14]."""
    return Dommage(ALGORITHME_FAIBLE, f"L’algorithme d’empreinte {nom} ne prouve plus rien")


def _signe(contenu: cms.ContentInfo) -> Any:
    if contenu["content_type"].native != "signed_data":
        raise _dommage("Ce n’est pas une signature CMS")
    return contenu["content"]


def _attributs(signes: Any) -> dict[str, Any]:
    """Signed attributes by name; each once with one value (RFC 5652, 5.3)."""
    resultat: dict[str, Any] = {}
    for attribut in signes:
        nom = attribut["type"].native
        if nom in resultat or len(attribut["values"]) != 1:
            raise _dommage("Un attribut signé est répété")
        resultat[nom] = attribut["values"][0]
    if not {"content_type", "message_digest"} <= resultat.keys():
        raise _dommage("Il manque un attribut signé")
    return resultat


def _signataire(sid: Any, certificats: tuple[x509.Certificate, ...]) -> x509.Certificate:
    for certificat in certificats:
        if sid.name == "issuer_and_serial_number":
            emetteur = _brut(sid.chosen["issuer"].chosen) == certificat.issuer.public_bytes()
            if emetteur and sid.chosen["serial_number"].native == certificat.serial_number:
                return certificat
        elif sid.chosen.native == _identifiant_cle(certificat):
            return certificat
    raise _dommage("Le certificat du signataire n’est pas joint")


def _identifiant_cle(certificat: x509.Certificate) -> bytes | None:
    try:
        return certificat.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
    except x509.ExtensionNotFound:
        return None


def _verifier_signature(info: Any, certificat: x509.Certificate) -> None:
    # signed as a SET OF, whatever tag carries it (RFC 5652, 5.4)
    signes = der.tlv(der.ENSEMBLE, info["signed_attrs"].contents)
    algorithme: algos.SignedDigestAlgorithm = info["signature_algorithm"]
    hachage = _hachage(algorithme, info)
    signature = info["signature"].native
    try:
        cle = certificat.public_key()
        sorte = algorithme.signature_algo
        if sorte == "ecdsa" and isinstance(cle, ec.EllipticCurvePublicKey):
            cle.verify(signature, signes, ec.ECDSA(hachage))
        elif sorte == "rsassa_pkcs1v15" and isinstance(cle, rsa.RSAPublicKey):
            cle.verify(signature, signes, padding.PKCS1v15(), hachage)
        elif sorte == "rsassa_pss" and isinstance(cle, rsa.RSAPublicKey):
            sel = algorithme["parameters"]["salt_length"].native
            cle.verify(signature, signes, padding.PSS(padding.MGF1(hachage), sel), hachage)
        else:
            raise _dommage("L’algorithme de signature n’est pas admis")
    except (InvalidSignature, UnsupportedAlgorithm, ValueError) as erreur:
        raise _dommage("La signature ne correspond pas au certificat") from erreur


def _hachage(algorithme: algos.SignedDigestAlgorithm, info: Any) -> hashes.HashAlgorithm:
    try:
        nom = algorithme.hash_algo
    except ValueError:
        nom = info["digest_algorithm"]["algorithm"].native  # « rsaEncryption » alone: RFC 3370, 3.2
    if nom not in EMPREINTES:
        raise algorithme_faible(nom)
    return EMPREINTES[nom]


def _verifier_designation(attributs: dict[str, Any], certificat: x509.Certificate) -> None:
    """The signed attribute that names the certificate (RFC 5035), so that a twin cannot take its place."""
    der = certificat.public_bytes(Encoding.DER)
    if "signing_certificate_v2" in attributs:
        designe = attributs["signing_certificate_v2"]["certs"][0]
        nom = designe["hash_algorithm"]["algorithm"].native
    elif "signing_certificate" in attributs:
        designe, nom = attributs["signing_certificate"]["certs"][0], "sha1"
    else:
        return
    if hashlib.new(nom, der, usedforsecurity=False).digest() != designe["cert_hash"].native:
        raise _dommage("Le certificat joint n’est pas celui que la signature désigne")


def _jeton(info: Any) -> bytes | None:
    for attribut in info["unsigned_attrs"] or ():
        if attribut["type"].native == "signature_time_stamp_token" and len(attribut["values"]):
            return _brut(attribut["values"][0])
    return None


def _brut(sequence_: Any) -> bytes:
    """The bytes of a SEQUENCE as they came; `dump` may write them again (see `cms_ecriture`)."""
    return der.sequence(bytes(sequence_.contents))


def _dommage(phrase: str) -> Dommage:
    return Dommage("SCE-13", phrase)
