"""The PDF seal: PAdES B-LTA, invisible; B-T while the data that prove its certificates are late.

pyHanko lays signatures and their evidence in the file; the CMS in them is written by us, so that no event loop is
needed and no thread is special.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime

from asn1crypto import cms, crl, ocsp, parser
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import DocumentTimestamp
from pyhanko.sign.signers.pdf_cms import Signer
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.validation.dss import DocumentSecurityStore

from pipeline.sealing.cles import Trousseau
from pipeline.sealing.cms_ecriture import Scribe
from pipeline.sealing.cms_signe import verifier_cms
from pipeline.sealing.horodatage import Horodateur, dater
from pipeline.sealing.jeton import Jeton, lire_jeton
from pipeline.sealing.perennite import MARGE, Signataires, complement, signataire_de, tient_jusqu_au
from pipeline.sealing.revocation import AUCUNE, Preuves, en_der
from pipeline.sealing.verification_pdf import verifier_pdf
from schemas.erreurs import LectureImpossible, Refus, ServiceIndisponible

__all__ = ["PdfScelle", "a_prouver", "elever_pdf", "sceller_pdf", "verifier_pdf"]

_CHAMP = "Cachet"
_LISIBLE = "Cachet électronique de la collectivité"
_ARCHIVE_LISIBLE = "Horodatage d’archive"
_MARGE_JETON = 10_000
"""Bytes kept for the token and the signed attributes; a token with a long RSA chain is under 8 KB."""

_INVISIBLE = InvisSigSettings(box_out_of_bounds=True)
_REFUS = (PdfError, SigningError, ValueError, KeyError)


@dataclass(frozen=True, slots=True)
class PdfScelle:
    """Sealed bytes. `echeance`: when they must be raised or renewed (at once for B-T); `manque`: why they stayed at
    B-T, else empty."""

    pdf: bytes
    echeance: datetime
    manque: str = ""


class _Ecrivain(IncrementalPdfFileWriter):  # type: ignore[misc]
    """Writes revisions; the document keeps its own metadata, in which pyHanko would set this machine's time."""

    def _update_meta(self) -> None:
        pass


def sceller_pdf(
    pdf: bytes,
    *,
    trousseau: Trousseau,
    horodateur: Horodateur,
    instant: datetime,
    raison: str,
    preuves: Preuves = AUCUNE,
) -> PdfScelle:
    """Adds an invisible seal to a PDF that carries none. May be called from any thread, event loop or not.
    Raises LectureImpossible [SCE-21], Refus [SCE-05] (certificate out of date), [SCE-23] (already signed),
    ServiceIndisponible."""
    trousseau.exiger_valable(instant)
    # pyHanko writes its first object straight after %%EOF; without an end of line the file is no PDF/A any more
    source = pdf if pdf.endswith((b"\n", b"\r")) else pdf + b"\n"
    try:
        ecrivain = _Ecrivain(io.BytesIO(source), strict=False)
        if ecrivain.prev.encrypted or any(enumerate_sig_fields(ecrivain.prev, filled_status=True)):
            raise Refus(
                "SCE-23", "Ce PDF est protégé ou déjà signé", "Ses octets ne changent pas : servez-le tel quel."
            )
        signe, jeton = _sceller(ecrivain, trousseau, horodateur, instant, raison)
        qui = [(trousseau.certificats, jeton.instant), signataire_de(jeton)]
        return _elever(signe, qui, preuves, horodateur, instant)
    except _REFUS as erreur:
        raise _impossible() from erreur


def elever_pdf(pdf: bytes, *, preuves: Preuves, horodateur: Horodateur, instant: datetime) -> PdfScelle:
    """Raises our seal from B-T to B-LTA, or renews its document timestamp: the same bytes, and a revision more. What
    is wrong with the seal stays wrong: verify it before. Raises LectureImpossible [SCE-21], ServiceIndisponible."""
    try:
        return _elever(pdf, a_prouver(pdf), preuves, horodateur, instant)
    except _REFUS as erreur:
        raise _impossible() from erreur


def a_prouver(pdf: bytes) -> Signataires:
    """Who the last seal of a file must be proved by: its timestamp's authority, or its signer and this authority."""
    lecteur = PdfFileReader(io.BytesIO(pdf), strict=False)
    derniere = lecteur.embedded_signatures[-1]
    if derniere.sig_object_type == "/DocTimeStamp":
        contenu = derniere.pkcs7_content
        return [signataire_de(lire_jeton(contenu[: parser.peek(contenu)]))]
    signe = verifier_cms(
        cms.ContentInfo.load(derniere.pkcs7_content), type_contenu="data", empreinte=derniere.compute_digest()
    )
    if signe.jeton is None:
        raise ValueError("the seal bears no timestamp")
    jeton = lire_jeton(signe.jeton)
    return [((signe.certificat, *signe.autres), jeton.instant), signataire_de(jeton)]


def _sceller(
    ecrivain: IncrementalPdfFileWriter,
    trousseau: Trousseau,
    horodateur: Horodateur,
    instant: datetime,
    raison: str,
) -> tuple[bytes, Jeton]:
    ders = [c.public_bytes(Encoding.DER) for c in trousseau.certificats]
    donnees = PdfSignatureMetadata(
        field_name=_CHAMP, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES, reason=raison
    )
    champ = SigFieldSpec(sig_field_name=_CHAMP, readable_field_name=_LISIBLE, invis_sig_settings=_INVISIBLE)
    signataire = PdfSigner(donnees, Signer(signing_cert=asn1_x509.Certificate.load(ders[0])), new_field_spec=champ)
    session = signataire.init_signing_session(ecrivain)
    session.system_time = instant.astimezone(UTC)
    # pyHanko counts hexadecimal characters
    place = 2 * (_MARGE_JETON + sum(len(d) for d in ders))
    document = session.prepare_tbs_document(validation_info=None, bytes_reserved=place)
    prepare, sortie = document.digest_tbs_document()
    lus: list[Jeton] = []

    def horodater(empreinte: bytes) -> bytes:
        jeton, lu = dater(horodateur, empreinte)
        lus.append(lu)
        return jeton

    # no signing-time among the signed attributes: /M says it (EN 319 142-1, 6.3)
    scribe = Scribe(trousseau.cle, trousseau.certificat, trousseau.chaine)
    prepare.fill_with_cms(sortie, scribe.signer_empreinte(prepare.document_digest, horodater))
    return bytes(sortie.getvalue()), lus[0]


def _elever(pdf: bytes, qui: Signataires, preuves: Preuves, horodateur: Horodateur, instant: datetime) -> PdfScelle:
    besoin = complement(qui, preuves, instant)
    if besoin.manque:
        return PdfScelle(pdf, instant, besoin.manque)
    try:
        archive, jeton = _archiver(pdf, besoin.preuves, horodateur)
    except ServiceIndisponible as panne:  # a seal that is dated is a seal: what it lacks comes later
        return PdfScelle(pdf, instant, panne.message)
    return PdfScelle(archive, tient_jusqu_au(jeton) - MARGE)


def _archiver(pdf: bytes, preuves: Preuves, horodateur: Horodateur) -> tuple[bytes, Jeton]:
    """One revision more, with the evidence and a timestamp over the whole (EN 319 142-1 §5.4.3, §5.5): evidence in the
    signature's own revision counts for nothing."""
    ecrivain = _Ecrivain(io.BytesIO(pdf), strict=False)
    DocumentSecurityStore.supply_dss_in_writer(
        ecrivain,
        None,
        certs=[asn1_x509.Certificate.load(en_der(c)) for c in preuves.certificats],
        crls=[crl.CertificateList.load(en_der(liste)) for liste in preuves.listes],
        ocsps=[ocsp.OCSPResponse.load(en_der(reponse)) for reponse in preuves.reponses],
    )
    rang = sum(1 for _ in enumerate_sig_fields(ecrivain.prev, filled_status=True))
    champ = SigFieldSpec(
        sig_field_name=f"Archive{rang}", readable_field_name=_ARCHIVE_LISIBLE, invis_sig_settings=_INVISIBLE
    )
    etapes = PdfCMSEmbedder(new_field_spec=champ).write_cms(champ.sig_field_name, ecrivain)
    next(etapes)
    etapes.send(SigObjSetup(sig_placeholder=DocumentTimestamp(bytes_reserved=2 * _MARGE_JETON)))
    prepare, sortie = etapes.send(SigIOSetup(md_algorithm="sha256"))
    jeton, lu = dater(horodateur, prepare.document_digest)
    etapes.send(jeton)
    return bytes(sortie.getvalue()), lu


def _impossible() -> LectureImpossible:
    return LectureImpossible("SCE-21", "Ce PDF ne peut pas être scellé", "Vérifiez qu’il s’ouvre.")
