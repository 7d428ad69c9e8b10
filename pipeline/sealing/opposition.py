"""A stolen key seals with yesterday's revocation list, or with none: what we know of revocations, the file may not.

A verdict rests on what the file carries; here it is set against the lists that the house has. What was dated before
the revocation stays (eIDAS, article 32.1 b); what was sealed since is worth nothing, whatever its file says.
"""

from __future__ import annotations

import io
from base64 import b64decode
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from asn1crypto import cms
from cryptography import x509
from pyhanko.pdf_utils.reader import PdfFileReader

from pipeline.sealing.chaine import emet, nom_court
from pipeline.sealing.cms_signe import verifier_cms
from pipeline.sealing.jeton import lire_jeton
from pipeline.sealing.revocation import Etat, Preuves
from pipeline.sealing.structure import certificats_de_la_cle, trouver_signatures
from pipeline.sealing.vocabulaire import xades
from schemas.erreurs import Dommage
from schemas.verdict import Controle, Issue, Verdict
from schemas.xml_sur import lire


def opposer(verdict: Verdict, octets: bytes, connues: Preuves, instant: datetime) -> Verdict:
    """The verdict on a file, and what the lists in hand say of its signers. `instant` is the time of the question,
    at which a signature without a sure date is judged. A file that is neither XML nor PDF keeps its verdict."""
    if verdict.issue is Issue.INVALIDE or not (connues.listes or connues.reponses):
        return verdict
    sure = all(c.verdict is Issue.VALIDE for c in verdict.controles if c.nom == "horodatage")
    controles = [
        controle
        for certificats, date in signataires(octets)
        if (controle := _controler(certificats, connues, date if sure and date else instant)) is not None
    ]
    return Verdict((*verdict.controles, *controles)) if controles else verdict


def revocation_connue(
    certificat: x509.Certificate, autres: Sequence[x509.Certificate], connues: Preuves
) -> tuple[x509.Certificate, Etat] | None:
    """The first certificate of a path (leaf first) that a list in hand says is revoked, and what it says."""
    candidats = (*autres, *connues.certificats)
    vus = [certificat]
    while (emetteur := next((c for c in candidats if c not in vus and emet(c, vus[-1])), None)) is not None:
        etat = connues.etat(vus[-1], emetteur)
        if etat is not None and etat.revoque_le is not None:
            return vus[-1], etat
        vus.append(emetteur)
    return None


def _controler(certificats: Sequence[x509.Certificate], connues: Preuves, moment: datetime) -> Controle | None:
    trouve = revocation_connue(certificats[0], certificats[1:], connues)
    if trouve is None:
        return None
    certificat, etat = trouve
    assert etat.revoque_le is not None
    nom, jour = nom_court(certificat), f"{etat.revoque_le:%d/%m/%Y à %H:%M:%S} UTC"
    if etat.revoque_le <= moment:
        phrase = f"Le certificat « {nom} » a été révoqué le {jour}, et rien ne prouve que ce sceau est plus ancien."
        return Controle("revocation", Issue.INVALIDE, phrase)
    soupcon = _soupcon(certificat, etat)
    if soupcon is not None and soupcon <= moment:
        phrase = (
            f"Ce sceau date d’avant la révocation de « {nom} » ({jour}), mais sa clé est peut-être volée depuis le "
            f"{soupcon:%d/%m/%Y} : seule l’inscription au registre dit s’il vient de la collectivité."
        )
        return Controle("revocation", Issue.INDETERMINE, phrase)
    phrase = f"« {nom} » a été révoqué le {jour} ; ce sceau existait avant, et garde sa valeur."
    return Controle("revocation", Issue.VALIDE, phrase)


def _soupcon(certificat: x509.Certificate, etat: Etat) -> datetime | None:
    """Since when the key may have been stolen, when the list says it (invalidityDate, RFC 5280 §5.3.2)."""
    if not isinstance(etat.piece, x509.CertificateRevocationList):
        return None
    ligne = etat.piece.get_revoked_certificate_by_serial_number(certificat.serial_number)
    try:
        dit = ligne.extensions.get_extension_for_class(x509.InvalidityDate).value if ligne else None
    except (x509.ExtensionNotFound, ValueError):
        return None
    return dit.invalidity_date.replace(tzinfo=UTC) if dit else None


def signataires(octets: bytes) -> Iterator[tuple[tuple[x509.Certificate, ...], datetime | None]]:
    """Certificates of each signer of a sealed XML or a signed PDF (leaf first), and the date that its own token gives.
    Only for a file whose verdict is not invalid: anything else may raise anything."""
    if octets.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        signature = trouver_signatures(lire(octets))[0]
        certificats = tuple(x509.load_der_x509_certificate(d) for d in certificats_de_la_cle(signature))
        jeton = next(signature.iter(xades("EncapsulatedTimeStamp")))
        yield certificats, _date(b64decode(jeton.text or ""))
    elif b"%PDF-" in octets[:1024]:
        for signee in PdfFileReader(io.BytesIO(octets), strict=False).embedded_regular_signatures:
            contenu = cms.ContentInfo.load(signee.pkcs7_content)
            with suppress(Dommage):  # of an algorithm that proves nothing any more: the verdict has said it
                signe = verifier_cms(contenu, type_contenu="data", empreinte=signee.compute_digest())
                yield (signe.certificat, *signe.autres), _date(signe.jeton)


def _date(jeton: bytes | None) -> datetime | None:
    try:
        return None if jeton is None else lire_jeton(jeton).instant
    except Dommage:
        return None
