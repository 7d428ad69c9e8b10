"""The PDF seal: PAdES B-T, invisible. pyHanko lays it in the file; the CMS in it is written by us, so that no event
loop is needed and no thread is special."""

from __future__ import annotations

import io
from datetime import UTC, datetime

from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.pdf_cms import Signer
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner

from pipeline.sealing.cles import Trousseau
from pipeline.sealing.cms_ecriture import Scribe
from pipeline.sealing.horodatage import Horodateur, dater
from pipeline.sealing.verification_pdf import verifier_pdf
from schemas.erreurs import LectureImpossible, Refus

__all__ = ["sceller_pdf", "verifier_pdf"]

_CHAMP = "Cachet"
_LISIBLE = "Cachet électronique de la collectivité"
_MARGE_JETON = 10_000
"""Bytes kept for the token and the signed attributes; a token with a long RSA chain is under 8 KB."""


def sceller_pdf(pdf: bytes, *, trousseau: Trousseau, horodateur: Horodateur, instant: datetime, raison: str) -> bytes:
    """Adds an invisible B-T seal to a PDF that carries none. May be called from any thread, event loop or not.
    Raises LectureImpossible [SCE-21], Refus [SCE-05] (certificate out of date), [SCE-23] (already signed),
    ServiceIndisponible."""
    trousseau.exiger_valable(instant)
    # pyHanko writes its first object straight after %%EOF; without an end of line the file is no PDF/A any more
    source = pdf if pdf.endswith((b"\n", b"\r")) else pdf + b"\n"
    try:
        ecrivain = IncrementalPdfFileWriter(io.BytesIO(source), strict=False)
        if ecrivain.prev.encrypted or any(enumerate_sig_fields(ecrivain.prev, filled_status=True)):
            raise Refus(
                "SCE-23", "Ce PDF est protégé ou déjà signé", "Ses octets ne changent pas : servez-le tel quel."
            )
        return _sceller(ecrivain, trousseau, horodateur, instant, raison)
    except (PdfError, SigningError, ValueError, KeyError) as erreur:
        raise LectureImpossible("SCE-21", "Ce PDF ne peut pas être scellé", "Vérifiez qu’il s’ouvre.") from erreur


def _sceller(
    ecrivain: IncrementalPdfFileWriter,
    trousseau: Trousseau,
    horodateur: Horodateur,
    instant: datetime,
    raison: str,
) -> bytes:
    ders = [c.public_bytes(Encoding.DER) for c in trousseau.certificats]
    donnees = PdfSignatureMetadata(
        field_name=_CHAMP, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES, reason=raison
    )
    champ = SigFieldSpec(
        sig_field_name=_CHAMP,
        readable_field_name=_LISIBLE,
        invis_sig_settings=InvisSigSettings(box_out_of_bounds=True),
    )
    signataire = PdfSigner(donnees, Signer(signing_cert=asn1_x509.Certificate.load(ders[0])), new_field_spec=champ)
    session = signataire.init_signing_session(ecrivain)
    session.system_time = instant.astimezone(UTC)
    # pyHanko counts hexadecimal characters
    place = 2 * (_MARGE_JETON + sum(len(d) for d in ders))
    document = session.prepare_tbs_document(validation_info=None, bytes_reserved=place)
    prepare, sortie = document.digest_tbs_document()
    # no signing-time among the signed attributes: /M says it (EN 319 142-1, 6.3)
    scribe = Scribe(trousseau.cle, trousseau.certificat, trousseau.chaine)
    prepare.fill_with_cms(sortie, scribe.signer_empreinte(prepare.document_digest, lambda e: dater(horodateur, e)[0]))
    return bytes(sortie.getvalue())
