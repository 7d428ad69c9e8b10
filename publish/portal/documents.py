"""The documents of an act as they are served: the bytes sealed, or an error, never anything else."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from urllib.parse import quote

from fastapi import Request
from starlette.responses import RedirectResponse, Response

from publish.api.acte_json import repondre_octets
from publish.api.conditions import inchangee
from publish.portal.entetes import CSP_DOCUMENT
from publish.portal.erreurs import en_preparation, inconnue, non_delivree, sceau_douteux
from publish.portal.fiche import remplacant
from publish.portal.portail import Portail
from schemas.acte_publie import ActePublie, Document, TypeDocument
from schemas.erreurs import Dommage, Introuvable, LectureImpossible, Refus

FORMATS = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "application/json": "json",
    "application/xml": "xml",
    "application/akn+xml": "xml",
    "text/xml": "xml",
    "application/pdf": "pdf",
    "application/zip": "zip",
}
SUFFIXES = {".vie.xml": "vie", ".xml": "xml", ".pdf": "pdf", ".json": "json", ".zip": "zip"}
"""Longest first: `.vie.xml` ends with `.xml`. Canonical numbers are in capitals, so a suffix is never part of one."""

LISIBLES = ("application/pdf", "text/plain")
"""Media that a browser may show; any other original is downloaded, and can run nothing on this site."""

_TYPES = {"xml": TypeDocument.ACTE_XML, "vie": TypeDocument.VIE_XML, "pdf": TypeDocument.COPIE}
_NOMS = {
    TypeDocument.ACTE_XML: ".xml",
    TypeDocument.VIE_XML: ".vie.xml",
    TypeDocument.COPIE: ".pdf",
    TypeDocument.RENDU: "-rendu.pdf",
}


def separer(numero: str) -> tuple[str, str | None]:
    """The canonical number and the format that its suffix asks for."""
    for suffixe, format_ in SUFFIXES.items():
        if numero.endswith(suffixe) and len(numero) > len(suffixe):
            return numero[: -len(suffixe)], format_
    return numero, None


def format_voulu(accept: str) -> str:
    """The format that an `Accept` header prefers (RFC 9110 §12.5.1); a page when it asks for nothing we have."""
    voulus: list[tuple[float, int, str]] = []
    for rang, morceau in enumerate(accept.split(",")):
        media, _, parametres = morceau.strip().partition(";")
        format_ = FORMATS.get(media.strip().lower())
        if format_ and (qualite := _qualite(parametres)) > 0:
            voulus.append((-qualite, rang, format_))
    return min(voulus)[2] if voulus else "html"


def envoyer_format(request: Request, portail: Portail, publie: ActePublie, format_: str) -> Response:
    """acte.xml, vie.xml or the publication copy."""
    noms = {"xml": "L’acte en XML", "vie": "La vie de l’acte en XML", "pdf": "La copie de publication"}
    document = publie.document(_TYPES[format_])
    if document is None:
        raise en_preparation(noms[format_])
    return envoyer(request, portail, publie, document)


def envoyer_type(
    request: Request, portail: Portail, publie: ActePublie, type_: TypeDocument, rang: int = 0
) -> Response:
    """The original, an annexe or the rendering."""
    document = publie.document(type_, rang)
    if document is None:
        raise inconnue()
    return envoyer(request, portail, publie, document)


def envoyer_dossier(request: Request, portail: Portail, publie: ActePublie) -> Response:
    """The proof bundle; it holds every version, so an older one leads to that of the act."""
    if remplacant(publie) is not None:
        return RedirectResponse(f"{publie.uri}.zip", 302)
    octets = portail.contexte.dossier_de_preuve(publie)
    reponse = repondre_octets(request, octets, "application/zip")
    nom = f"{publie.uri.rsplit('/', 1)[-1]}-preuve.zip"
    reponse.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(nom)}"
    reponse.headers["Link"] = f'<{portail.absolue(publie.uri)}>; rel="canonical"'
    return reponse


def envoyer(request: Request, portail: Portail, publie: ActePublie, document: Document) -> Response:
    """The bytes of one document, once their SHA-256 is the one registered."""
    media = _media(document)
    visible = media.startswith(LISIBLES) or document.type in {TypeDocument.ACTE_XML, TypeDocument.VIE_XML}
    envoi = _Envoi(lire(portail, document), document.sha256, media, nom_de_fichier(publie, document), visible)
    return _repondre(request, envoi, canonique=portail.absolue(publie.uri))


def envoyer_attestation(request: Request, portail: Portail, publie: ActePublie) -> Response:
    """Today's notice of the act, sealed: made when it is first asked for (`publish.guichet`)."""
    try:
        pdf = portail.contexte.attester(publie.cle)
    except Refus as erreur:
        # A reader learns neither that a private event exists, nor what is wrong with the keys of the house.
        raise (non_delivree() if erreur.code == "ATT-02" else en_preparation("L’attestation")) from erreur
    except (LectureImpossible, OSError) as erreur:
        raise en_preparation("L’attestation") from erreur
    nom = f"{publie.uri.rsplit('/', 1)[-1]}-attestation-{publie.statut.au.isoformat()}.pdf"
    envoi = _Envoi(pdf, hashlib.sha256(pdf).hexdigest(), "application/pdf", nom, True)
    reponse = _repondre(request, envoi, canonique=portail.absolue(publie.uri))
    reponse.headers["X-Robots-Tag"] = "noindex"
    return reponse


@dataclass(frozen=True, slots=True)
class _Envoi:
    """What leaves: bytes, their SHA-256 (hex), media type, name of the file, whether a browser may show it."""

    octets: bytes
    sha256: str
    media: str
    nom: str
    visible: bool


def _repondre(request: Request, envoi: _Envoi, canonique: str) -> Response:
    etiquette = f'"{envoi.sha256}"'
    entetes = {
        "ETag": etiquette,
        "Cache-Control": "no-cache",
        "Content-Security-Policy": CSP_DOCUMENT,
        "Link": f'<{canonique}>; rel="canonical"',
        "Repr-Digest": f"sha-256=:{_base64(envoi.sha256)}:",
        "Vary": "Accept",
    }
    if inchangee(request, etiquette):
        return Response(None, 304, entetes)
    disposition = "inline" if envoi.visible else "attachment"
    entetes["Content-Disposition"] = f"{disposition}; filename*=UTF-8''{quote(envoi.nom)}"
    return Response(envoi.octets, 200, entetes, envoi.media)


def lire(portail: Portail, document: Document) -> bytes:
    """The bytes, verified here once more: what is not what was sealed is never sent."""
    try:
        octets = portail.contexte.registre.objet(document.sha256)
    except (Dommage, Introuvable) as erreur:
        raise sceau_douteux() from erreur
    if hashlib.sha256(octets).hexdigest() != document.sha256:
        raise sceau_douteux()
    return octets


def nom_de_fichier(publie: ActePublie, document: Document) -> str:
    """The name under which a reader keeps the file."""
    suffixe = _NOMS.get(document.type)
    return publie.uri.rsplit("/", 1)[-1] + suffixe if suffixe else document.nom


def _media(document: Document) -> str:
    if document.type in {TypeDocument.ACTE_XML, TypeDocument.VIE_XML}:
        return "application/xml"
    if document.media == "text/plain":
        return "text/plain; charset=utf-8"
    return document.media


def _qualite(parametres: str) -> float:
    for parametre in parametres.split(";"):
        cle, _, valeur = parametre.strip().partition("=")
        if cle == "q":
            try:
                return float(valeur)
            except ValueError:
                return 0.0
    return 1.0


def _base64(sha256: str) -> str:
    return base64.b64encode(bytes.fromhex(sha256)).decode()
