"""Seals that last: those that wait for the data that prove them, those whose archive timestamp comes to its end.

What is renewed keeps every byte that was signed; the file before it is kept, and the new one gets its own leaf.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from cryptography import x509

from pipeline.etablissement import etablir_vie, sujet_de
from pipeline.maison import Maison
from pipeline.sealing import pades, xades
from pipeline.sealing.pades import PdfScelle
from pipeline.sealing.verification import verifier_xml
from pipeline.sealing.verification_pdf import verifier_pdf
from pipeline.sealing.xades import XmlScelle
from registry.actes import DocumentNeuf, Ecriture
from registry.sceaux import SceauDu, sceaux_dus
from schemas.acte_publie import Document, TypeDocument
from schemas.dossier import Dossier
from schemas.erreurs import Dommage, ErreurExecutoire, ServiceIndisponible
from schemas.verdict import Issue

_PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class Renouvellement:
    """One document raised or renewed, or why it could not be."""

    dossier: Dossier
    document: Document
    erreur: ErreurExecutoire | None = None


def renouveler(maison: Maison, jusque: datetime) -> Iterator[Renouvellement]:
    """Raises to the archive level, or dates again, every seal that is due by then. Missing data on revocation are
    fetched first; what cannot be had is said, and waits. Safe to stop and to repeat."""
    demandes: set[x509.Certificate] = set()
    for du in sceaux_dus(maison.registre, jusque):
        dossier = maison.registre.dossier_par_cle(du.cle)
        if dossier is None or (du.document.type is TypeDocument.VIE_XML and _depassee(dossier, du.document)):
            continue
        try:
            yield Renouvellement(_renouveler(maison, dossier, du, demandes), du.document)
        except ErreurExecutoire as erreur:
            yield Renouvellement(dossier, du.document, erreur)


def _renouveler(maison: Maison, dossier: Dossier, du: SceauDu, demandes: set[x509.Certificate]) -> Dossier:
    instant, document = maison.horloge().replace(microsecond=0), du.document
    ancien = maison.registre.objet(document.sha256)
    qui = pades.a_prouver(ancien) if document.media == _PDF else xades.a_prouver(ancien)
    # asked once in a run: a silent issuer must not make every document wait
    nouveaux = [certificats for certificats, _ in qui if certificats[0] not in demandes]
    demandes.update(certificats[0] for certificats in nouveaux)
    if nouveaux:
        maison.revocations.completer(nouveaux, instant)
    scelle = _elever(maison, ancien, document.media, instant)
    if scelle.manque:
        raise ServiceIndisponible(
            "SCE-40",
            f"Le sceau de {document.nom} attend encore ses preuves : {scelle.manque}",
            "Relancez plus tard : executoire sync.",
        )
    octets = scelle.pdf if isinstance(scelle, PdfScelle) else scelle.xml
    _exiger_tenu(maison, octets, document, instant)
    neuf = DocumentNeuf(
        document.type, octets, document.nom, document.media, document.rang, echeance=scelle.echeance, renouvelle=True
    )
    documents: tuple[DocumentNeuf, ...] = (neuf,)
    if isinstance(scelle, XmlScelle) and document.type is TypeDocument.ACTE_XML and du.version == dossier.acte.version:
        # the life names acte.xml by its hash: both in one commit
        sujet = replace(sujet_de(dossier), acte_xml=scelle.sha256)
        documents = (neuf, etablir_vie(maison, sujet, dossier.vie, instant))
    ecriture = Ecriture(cle=dossier.cle, instant=instant, version=du.version, documents=documents)
    return maison.registre.commettre(ecriture)


def _elever(maison: Maison, octets: bytes, media: str, instant: datetime) -> XmlScelle | PdfScelle:
    preuves = maison.revocations.preuves(instant)
    if media == _PDF:
        return pades.elever_pdf(octets, preuves=preuves, horodateur=maison.horodateur, instant=instant)
    return xades.elever(octets, preuves=preuves, horodateur=maison.horodateur, instant=instant)


def _exiger_tenu(maison: Maison, octets: bytes, document: Document, instant: datetime) -> None:
    """A seal that does not hold is never put in the place of another."""
    juge = verifier_pdf if document.media == _PDF else verifier_xml
    verdict = juge(octets, racines=maison.racines, instant=instant)
    if verdict.issue is Issue.INVALIDE:
        phrases = " ".join(c.phrase for c in verdict.controles if c.verdict is Issue.INVALIDE)
        raise Dommage("SCE-41", f"Le sceau de {document.nom} ne tient plus", phrases)


def _depassee(dossier: Dossier, document: Document) -> bool:
    derniere = dossier.document(TypeDocument.VIE_XML)
    return derniere is not None and derniere.sha256 != document.sha256
