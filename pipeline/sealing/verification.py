"""Our own verifier of XML seals. Honest files are judged by others too; the attacks are judged here.

In order: is it readable, is it a document that we sealed and nothing more (whitelist), have the bytes changed, who
signed, when. Undetermined says what is proved and what is not. No network, ever.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from lxml import etree
from signxml.algorithms import DigestAlgorithm, SignatureMethod
from signxml.exceptions import SignXMLException
from signxml.xades import XAdESSignatureConfiguration, XAdESVerifier

from pipeline.sealing.canonique import canonique, canonique_sans, resume64
from pipeline.sealing.confiance import Confiance, controler_date, controler_signataire, en_controle
from pipeline.sealing.jeton import lire_jeton
from pipeline.sealing.structure import certificats_de_la_cle, ecarts, est_provisoire, trouver_signatures
from pipeline.sealing.vocabulaire import SHA256, SIGNATURES, akn, ds, xades
from pipeline.sealing.xades_archive import horodatages_archive, octets_archives, preuves_jointes
from schemas import vie_lecture
from schemas.erreurs import Dommage, LectureImpossible
from schemas.validation import valider_acte, valider_vie
from schemas.verdict import Controle, Issue, Verdict
from schemas.xml_sur import TAILLE_MAX, lire

_SCHEMAS = {"XSD-02", "XSD-03"}


def verifier_xml(octets: bytes, *, racines: Sequence[x509.Certificate], instant: datetime) -> Verdict:
    """Verdict on a sealed act or a sealed vie.xml, `instant` being the time of the question.
    Raises LectureImpossible: [SCE-20] the document carries no seal, [XML-01] it is too large."""
    try:
        racine = lire(octets)
    except LectureImpossible as erreur:
        if len(octets) > TAILLE_MAX:
            raise
        phrase = f"{erreur.message} : ce n’est plus le fichier qui a été scellé."
        return Verdict((_non("lecture", phrase),))
    _exiger_sceau(racine)
    defauts = _ecarts(racine)
    if defauts:
        return Verdict(tuple(_non("structure", phrase) for phrase in defauts))
    controles = [_oui("structure", "Le fichier est un document scellé, sans rien d’ajouté ni de caché.")]
    sceau = _lire_sceau(racine)
    if sceau is None:
        return Verdict((*controles, _non("certificat", "Un certificat du sceau ne peut pas être lu.")))
    controles += [*_controler_schema(octets, racine), *_controler_integrite(octets, racine, sceau)]
    if any(c.verdict is Issue.INVALIDE for c in controles):
        return Verdict(tuple(controles))
    return Verdict((*controles, *_controler_confiance(racine, sceau, Confiance(racines, instant))))


def contenu_signe(octets: bytes) -> bytes:
    """The signed data alone (canonical form of the document without its seal), once structure and signature hold;
    read the act from these bytes and no others. Raises LectureImpossible, Dommage [SCE-22]."""
    racine = lire(octets)
    _exiger_sceau(racine)
    defauts = _ecarts(racine)
    sceau = None if defauts else _lire_sceau(racine)
    if sceau is not None:
        defauts = [c.phrase for c in _controler_integrite(octets, racine, sceau) if c.verdict is not Issue.VALIDE]
    if defauts or sceau is None:
        raise Dommage("SCE-22", "Le sceau de ce fichier ne tient pas", " ".join(defauts))
    return canonique_sans(racine, sceau.signature)


@dataclass(frozen=True, slots=True)
class _Sceau:
    signature: etree._Element
    certificat: x509.Certificate
    autres: tuple[x509.Certificate, ...]
    valeur: bytes
    jeton: bytes

    @property
    def references(self) -> list[etree._Element]:
        return list(self.signature.iter(ds("Reference")))


def _ecarts(racine: etree._Element) -> list[str]:
    """What is out of the form of a sealed document; a namespace that is no absolute URI has no canonical form."""
    defauts = [*ecarts(racine)]
    if not defauts:
        try:
            canonique(racine)
        except etree.C14NError:
            defauts.append("Le fichier n’a pas de forme canonique : ce n’est plus celui qui a été scellé.")
    return defauts


def _exiger_sceau(racine: etree._Element) -> None:
    signatures = trouver_signatures(racine)
    if not signatures or all(est_provisoire(s) for s in signatures):
        raise LectureImpossible(
            "SCE-20", "Ce fichier ne porte pas de sceau", "Demandez le fichier scellé à la collectivité."
        )


def _lire_sceau(racine: etree._Element) -> _Sceau | None:
    """The parts of the seal, the whitelist being passed; None when a certificate cannot be read."""
    signature = trouver_signatures(racine)[0]
    try:
        certificat, *autres = (x509.load_der_x509_certificate(d) for d in certificats_de_la_cle(signature))
        certificat.public_key()
    except (ValueError, UnsupportedAlgorithm, x509.InvalidVersion):
        return None
    valeur = signature.find(ds("SignatureValue"))
    jeton = next(signature.iter(xades("EncapsulatedTimeStamp")))
    if valeur is None:
        return None
    return _Sceau(signature, certificat, tuple(autres), canonique(valeur), b64decode(jeton.text or ""))


def _controler_schema(octets: bytes, racine: etree._Element) -> list[Controle]:
    """The schemas of Akoma Ntoso and ours; what they refuse was never sealed here. Nothing to say when they hold."""
    if racine.tag == akn("akomaNtoso"):
        constats = valider_acte(octets)
    elif etree.QName(racine).namespace == vie_lecture.NS:
        constats = valider_vie(octets)
    else:
        return []
    return [_non("schema", f"Le document ne suit pas son schéma : {c.message}") for c in constats if c.code in _SCHEMAS]


def _controler_integrite(octets: bytes, racine: etree._Element, sceau: _Sceau) -> list[Controle]:
    """Digests recomputed here, so that each has its own reason; then the signature, by signxml."""
    document, proprietes, cle = sceau.references
    signees = next(sceau.signature.iter(xades("SignedProperties")))
    informations = next(sceau.signature.iter(ds("KeyInfo")))
    if not _resume_tenu(document, canonique_sans(racine, sceau.signature)):
        return [_non("contenu", "Le contenu a changé depuis qu’il a été scellé.")]
    controles = [_oui("contenu", "Le contenu n’a pas changé depuis qu’il a été scellé.")]
    if not _resume_tenu(proprietes, canonique(signees)):
        return [*controles, _non("proprietes", "La date ou le format déclarés dans le sceau ont changé.")]
    if not _resume_tenu(cle, canonique(informations)):
        return [*controles, _non("certificat", "Les certificats joints ne sont pas ceux que le sceau désigne.")]
    designe = next(sceau.signature.iter(xades("CertDigest"))).findtext(ds("DigestValue"))
    if designe != resume64(sceau.certificat.public_bytes(Encoding.DER)):
        return [*controles, _non("certificat", "Le certificat joint n’est pas celui que le sceau désigne.")]
    return [*controles, _controler_signature(octets, sceau.certificat)]


def _resume_tenu(reference: etree._Element, octets: bytes) -> bool:
    return reference.findtext(ds("DigestValue")) == resume64(octets)


def _controler_signature(octets: bytes, certificat: x509.Certificate) -> Controle:
    reglages = XAdESSignatureConfiguration(
        expect_references=3,
        signature_methods=frozenset(SignatureMethod(uri) for uri in SIGNATURES.values()),
        digest_algorithms=frozenset({DigestAlgorithm(SHA256)}),
        # dates are judged with the chain, at the time of the token, not here
        verification_time=certificat.not_valid_before_utc,
    )
    try:
        XAdESVerifier().verify(octets, x509_cert=certificat, expect_config=reglages)
    except (SignXMLException, InvalidSignature, ValueError, TypeError, etree.LxmlError):
        return _non("signature", "La signature ne correspond pas au certificat joint.")
    return _oui("signature", "La signature a été faite avec la clé du certificat joint.")


def _controler_confiance(racine: etree._Element, sceau: _Sceau, confiance: Confiance) -> list[Controle]:
    """The timestamps from the newest to the oldest: each makes sure of the time at which the one before is judged."""
    archivage, confiance = _controler_archive(racine, sceau.signature, confiance)
    try:
        jeton = lire_jeton(sceau.jeton)
    except Dommage as erreur:
        return [en_controle("horodatage", erreur)]
    if not jeton.date(sceau.valeur):
        return [_non("horodatage", "Le jeton d’horodatage est celui d’un autre sceau, ou le sceau a été réécrit.")]
    date = controler_date(jeton, confiance)
    if date.verdict is Issue.VALIDE:
        confiance = confiance.a(jeton.instant)
    return [date, controler_signataire(sceau.certificat, sceau.autres, confiance), *archivage]


def _controler_archive(
    racine: etree._Element, signature: etree._Element, confiance: Confiance
) -> tuple[list[Controle], Confiance]:
    """Each archive timestamp, and what the signature timestamp is then to be judged on."""
    archives = horodatages_archive(signature)
    if not archives:
        return [], confiance
    confiance = replace(confiance, preuves=preuves_jointes(signature))
    controles: list[Controle] = []
    for element, octets in reversed(archives):
        try:
            jeton = lire_jeton(octets)
        except Dommage as erreur:
            return [en_controle("archivage", erreur)], confiance
        if not jeton.date(octets_archives(racine, signature, element)):
            phrase = "L’horodatage d’archive ne couvre pas ce sceau : il vient d’ailleurs, ou une partie a changé."
            return [_non("archivage", phrase)], confiance
        controle = controler_date(jeton, confiance, nom="archivage", dernier=not controles)
        controles.append(controle)
        if controle.verdict is Issue.VALIDE:
            confiance = confiance.a(jeton.instant)
    return controles[::-1], confiance


def _oui(nom: str, phrase: str) -> Controle:
    return Controle(nom, Issue.VALIDE, phrase)


def _non(nom: str, phrase: str) -> Controle:
    return Controle(nom, Issue.INVALIDE, phrase)
