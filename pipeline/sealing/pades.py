"""The PDF seal: PAdES B-T by pyHanko, invisible, with our key and our timestamp authority."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

from asn1crypto import cms
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, Signer
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.timestamps import TimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

from pipeline.sealing.cles import Trousseau
from pipeline.sealing.cms_signe import EMPREINTES
from pipeline.sealing.horodatage import Horodateur
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
        return _executer(lambda: _sceller(ecrivain, trousseau, horodateur, instant, raison))
    except (PdfError, SigningError, ValueError, KeyError) as erreur:
        raise LectureImpossible("SCE-21", "Ce PDF ne peut pas être scellé", "Vérifiez qu’il s’ouvre.") from erreur


async def _sceller(
    ecrivain: IncrementalPdfFileWriter,
    trousseau: Trousseau,
    horodateur: Horodateur,
    instant: datetime,
    raison: str,
) -> bytes:
    champ = SigFieldSpec(
        sig_field_name=_CHAMP,
        readable_field_name=_LISIBLE,
        invis_sig_settings=InvisSigSettings(box_out_of_bounds=True),
    )
    donnees = PdfSignatureMetadata(
        field_name=_CHAMP, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES, reason=raison
    )
    signataire = PdfSigner(donnees, _Cachet(trousseau), timestamper=_Horodatage(horodateur), new_field_spec=champ)
    session = signataire.init_signing_session(ecrivain)
    session.system_time = instant.astimezone(UTC)
    place = 2 * (_MARGE_JETON + sum(len(c.public_bytes(Encoding.DER)) for c in trousseau.certificats))
    document = session.prepare_tbs_document(validation_info=None, bytes_reserved=place)
    prepare, sortie = document.digest_tbs_document()
    # PAdES forbids signing-time among the signed attributes: /M says it (EN 319 142-1, 6.3)
    await document.perform_signature(prepare.document_digest, PdfCMSSignedAttributes(signing_time=None))
    sortie.seek(0)
    return bytes(sortie.read())


def _executer(tache: Callable[[], Coroutine[Any, Any, bytes]]) -> bytes:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(tache())
    with ThreadPoolExecutor(1) as fil:
        return fil.submit(lambda: asyncio.run(tache())).result()


class _Cachet(Signer):  # type: ignore[misc]
    """Signer that keeps the loaded key."""

    def __init__(self, trousseau: Trousseau) -> None:
        certificats = [asn1_x509.Certificate.load(c.public_bytes(Encoding.DER)) for c in trousseau.certificats]
        magasin = SimpleCertificateStore()
        magasin.register_multiple(certificats)
        super().__init__(signing_cert=certificats[0], cert_registry=magasin)
        self._cle = trousseau.cle

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        if dry_run:
            return bytes(self._cle.key_size // 4)
        empreinte = EMPREINTES[digest_algorithm]
        if isinstance(self._cle, ec.EllipticCurvePrivateKey):
            return self._cle.sign(data, ec.ECDSA(empreinte))
        return self._cle.sign(data, padding.PKCS1v15(), empreinte)


class _Horodatage(TimeStamper):  # type: ignore[misc]
    """Our timestamp authority, as pyHanko calls it."""

    def __init__(self, horodateur: Horodateur) -> None:
        super().__init__()
        self._horodateur = horodateur

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> cms.ContentInfo:
        if md_algorithm != "sha256":
            raise SigningError(f"timestamp digest {md_algorithm} is not supported")
        return cms.ContentInfo.load(self._horodateur.horodater(message_digest))
