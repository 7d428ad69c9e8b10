"""The documents and the versions of an act, as the page lists them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from publish.typographie import octets
from schemas.acte_publie import ActePublie, Document, TypeDocument

ATTESTATION = "Attestation du jour"
_MEDIAS = {
    "application/pdf": "PDF",
    "text/plain": "texte",
    "text/html": "HTML",
    "application/xml": "XML",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One download: its name, its address, what it is, its hash (None when it is made on demand)."""

    nom: str
    href: str
    detail: str
    sha256: str | None = None
    principale: bool = False


@dataclass(frozen=True, slots=True)
class VersionVue:
    """One line of the table of versions."""

    version: int
    href: str
    actuelle: bool
    depuis: date
    motif: str
    change: str = ""


def pieces(publie: ActePublie) -> tuple[Piece, ...]:
    """What may be downloaded, in the order of its use."""
    suite: list[Piece] = []
    base = publie.uri if remplacant(publie) is None else f"{publie.uri}/v{publie.acte.version}"
    for type_, nom, suffixe in (
        (TypeDocument.COPIE, "PDF scellé", ".pdf"),
        (TypeDocument.ORIGINAL, "Original, tel qu’adopté", "/original"),
    ):
        document = publie.document(type_)
        if document:
            principale = type_ is TypeDocument.COPIE
            suite.append(Piece(nom, base + suffixe, _detail(document), document.sha256, principale))
    for document in _annexes(publie):
        href = f"{base}/annexes/{document.rang}"
        suite.append(Piece(f"Annexe {document.rang} : {document.nom}", href, _detail(document), document.sha256))
    for type_, nom, suffixe, detail in (
        (TypeDocument.RENDU, "Version accessible", "/rendu.pdf", "PDF/UA"),
        (TypeDocument.ACTE_XML, "XML signé", ".xml", "Akoma Ntoso"),
        (TypeDocument.VIE_XML, "Vie de l’acte, signée", ".vie.xml", "XML"),
    ):
        document = publie.document(type_)
        if document:
            legende = f"{detail}, {octets(document.octets)}"
            suite.append(Piece(nom, base + suffixe, legende, document.sha256))
    if publie.a_occulter:
        return (*suite, Piece("Données", base + ".json", "JSON"))
    suite.append(Piece("Dossier de preuve", publie.uri + ".zip", "ZIP, à vérifier hors ligne"))
    if base == publie.uri:
        suite.append(Piece(ATTESTATION, f"{base}/attestation.pdf", "PDF scellé, établi à la demande"))
    suite.append(Piece("Données", base + ".json", "JSON"))
    return tuple(suite)


def versions(publie: ActePublie, changements: Mapping[int, str] | None = None) -> tuple[VersionVue, ...]:
    """Newest first; `changements`: what changed in a version from the one before, by its number."""
    derniere = max((v.version for v in publie.versions), default=1)
    return tuple(
        VersionVue(
            version=v.version,
            href=f"{publie.uri}/v{v.version}",
            actuelle=v.version == derniere,
            depuis=v.depuis.astimezone(ZoneInfo("Europe/Paris")).date(),
            motif=v.motif or ("Première version" if v.version == 1 else "Rectification"),
            change=(changements or {}).get(v.version, ""),
        )
        for v in sorted(publie.versions, key=lambda v: -v.version)
    )


def remplacant(publie: ActePublie) -> str | None:
    """Address of the current version when the page shows an older one."""
    derniere = max((v.version for v in publie.versions), default=publie.acte.version)
    return publie.uri if publie.acte.version < derniere else None


def _annexes(publie: ActePublie) -> list[Document]:
    dernieres = {d.rang: d for d in publie.documents if d.type is TypeDocument.ANNEXE}
    return [dernieres[rang] for rang in sorted(dernieres)]


def _detail(document: Document) -> str:
    media = document.media.split(";")[0]
    return f"{_MEDIAS.get(media, media)}, {octets(document.octets)}"
