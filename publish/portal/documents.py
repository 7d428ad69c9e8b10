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
from publish.portal.entetes import CSP_COPIE, CSP_DOCUMENT
from publish.portal.erreurs import en_preparation, inconnue, non_delivree, sceau_douteux
from publish.portal.fiche import remplacant
from publish.portal.metadonnees import JSON_LD, VIE
from publish.portal.portail import Portail
from schemas.acte_publie import ActePublie, Document, TypeDocument
from schemas.erreurs import Dommage, Introuvable, LectureImpossible, Refus

FORMATS = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "application/json": "json",
    JSON_LD: "jsonld",
    "application/xml": "xml",
    "application/akn+xml": "xml",
    "text/xml": "xml",
    VIE: "vie",
    "application/pdf": "pdf",
    "application/zip": "zip",
}
SUFFIXES = {".vie.xml": "vie", ".xml": "xml", ".pdf": "pdf", ".jsonld": "jsonld", ".json": "json", ".zip": "zip"}
"""Longest first: `.vie.xml` ends with `.xml`. Canonical numbers are in capitals, so a suffix is never part of one."""

_AUTRES_NOMS = frozenset({"application/xhtml+xml", "application/akn+xml", "text/xml"})
"""Media that are asked for by name alone: a wildcard means what is really sent."""

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
    """The format that an `Accept` header prefers; a page when it asks for nothing we have.

    RFC 9110 §12.5.1: the most precise range that a medium matches gives its quality; what is liked as well comes in
    our order, except that who names a medium is not given another one that only a wildcard allows.
    """
    gammes = [_gamme(morceau) for morceau in accept.split(",") if morceau.strip()]
    notes = []
    for rang, (media, format_) in enumerate(FORMATS.items()):
        precision, qualite = max(
            ((_precision(gamme, media), q) for gamme, q in gammes if _precision(gamme, media)), default=(0, 0.0)
        )
        if qualite > 0 and (precision == 3 or media not in _AUTRES_NOMS):
            notes.append((-qualite, -precision, rang, format_))
    return min(notes)[3] if notes else "html"


def veut_html(accept: str) -> bool:
    """Whether an `Accept` header asks for the page of an act, or for nothing that we have."""
    return format_voulu(accept) == "html"


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
    return discret(reponse, publie)


def envoyer(request: Request, portail: Portail, publie: ActePublie, document: Document) -> Response:
    """The bytes of one document, once their SHA-256 is the one registered."""
    media = _media(document)
    visible = media.startswith(LISIBLES) or document.type in {TypeDocument.ACTE_XML, TypeDocument.VIE_XML}
    envoi = _Envoi(lire(portail, document), document.sha256, media, nom_de_fichier(publie, document), visible)
    reponse = _repondre(request, envoi, canonique=portail.absolue(publie.uri))
    if document.type is TypeDocument.COPIE:
        # The page of the act may show it; no other site may.
        reponse.headers["Content-Security-Policy"] = CSP_COPIE
        reponse.headers["X-Frame-Options"] = "SAMEORIGIN"
    return discret(reponse, publie)


def discret(reponse: Response, publie: ActePublie) -> Response:
    """The answer, closed to outside engines when a person named in the act is no longer to be found by name."""
    if publie.noms_retires:
        reponse.headers["X-Robots-Tag"] = "noindex"
    return reponse


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


def _gamme(morceau: str) -> tuple[str, float]:
    """A media range and its quality; 0 when that is no number."""
    gamme, *parametres = (p.strip().lower() for p in morceau.split(";"))
    qualite = next((p[2:] for p in parametres if p.startswith("q=")), "1")
    try:
        return gamme, float(qualite)
    except ValueError:
        return gamme, 0.0


def _precision(gamme: str, media: str) -> int:
    """3 for the medium itself, 2 for its family, 1 for anything, 0 for another one."""
    if gamme == media:
        return 3
    if gamme == f"{media.split('/', maxsplit=1)[0]}/*":
        return 2
    return int(gamme == "*/*")


def _base64(sha256: str) -> str:
    return base64.b64encode(bytes.fromhex(sha256)).decode()
