"""Error answers, in French, as a page or as a problem (RFC 9457): 400 with its reason, 404, 410, 503 with
`Retry-After`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from publish.api.problemes import repondre_probleme
from publish.portal.entetes import COMMUNS
from publish.portal.espace import EspaceVu, nu
from publish.portal.portail import Portail
from publish.portal.suite import suite
from schemas.acte_publie import Pierre
from schemas.erreurs import CodeSortie, Dommage, ErreurExecutoire

REESSAYER = 5
"""Minutes before a document whose seal failed may be asked for again."""

PARTAGES = ("/api/", "/journal/", "/openapi.json", "/eli/", "/flux/", "/scdl/", "/donnees/", "/catalogue.")
"""What pages of other sites may read (CORS): public, and the same for everybody."""

MACHINES = ("/api/", "/openapi.json", "/flux/", "/journal/", "/scdl/", "/donnees/", "/catalogue.")
"""Where an error is always a problem, never a page."""

LOT = "/api/v1/lot"
"""Several acts in one file, for machines and for the forms of the pages."""

PANNE = "Une erreur inattendue s’est produite. Réessayez dans quelques minutes."
INCONNUE = "Cette adresse ne correspond à aucun acte publié. Cherchez par numéro ou par mots."
_CODES = {
    CodeSortie.NON: 404,
    CodeSortie.USAGE: 400,
    CodeSortie.ILLISIBLE: 400,
    CodeSortie.SERVICE: 503,
    CodeSortie.REFUS: 409,
}


@dataclass(eq=False)
class Refusee(Exception):
    """A request that gets no page: HTTP status, stable code, one sentence, headers; `extensions`: more members of the
    problem (RFC 9457 §3.2)."""

    statut: int
    code: str
    message: str
    entetes: tuple[tuple[str, str], ...] = ()
    extensions: tuple[tuple[str, Any], ...] = ()


@dataclass(eq=False)
class Partie(Exception):
    """The act was here and is no longer (410)."""

    pierre: Pierre


def mauvaise(message: str) -> Refusee:
    """400 and its reason."""
    return Refusee(400, "WEB-01", message)


def inconnue() -> Refusee:
    """404, the same for what does not exist and for what is not published."""
    return Refusee(404, "WEB-02", INCONNUE)


def trop_de_demandes(limite: int, attente: int) -> Refusee:
    """429: this address asked for too much; it may come back in `attente` seconds."""
    message = f"Vous avez fait plus de {limite} demandes. Réessayez dans {attente} s."
    return Refusee(429, "WEB-12", message, (("Retry-After", str(attente)),))


def en_preparation(quoi: str) -> Refusee:
    """503: the document is being made."""
    return Refusee(503, "WEB-04", f"{quoi} est en préparation. Réessayez dans 1 minute.", (("Retry-After", "60"),))


def non_delivree() -> Refusee:
    """403: the notice of this act is the authority's to give."""
    return Refusee(403, "WEB-10", "L’attestation de cet acte n’est pas délivrée en ligne. Demandez-la à son auteur.")


def retenue() -> Refusee:
    """451 (RFC 7725): the words of this act are withheld until personal data are hidden in them (CRPA L.312-1-2)."""
    message = "Des données personnelles de cet acte doivent être occultées : son texte reviendra ensuite."
    return Refusee(451, "WEB-14", message)


def sceau_douteux() -> Refusee:
    """503: the bytes are not those that were sealed; they are not sent."""
    message = "Le sceau de ce document n’a pas pu être vérifié : nous ne l’envoyons pas."
    attente = f" Réessayez dans {REESSAYER} minutes."
    return Refusee(503, "WEB-05", message + attente, (("Retry-After", str(REESSAYER * 60)),))


def installer(app: FastAPI, portail: Portail) -> None:
    """The handlers of every kind of error."""

    def refusee(request: Request, erreur: Exception) -> Response:
        assert isinstance(erreur, Refusee)
        return repondre(request, portail, erreur)

    def partie(request: Request, erreur: Exception) -> Response:
        assert isinstance(erreur, Partie)
        if veut_json(request):
            return repondre(request, portail, _partie(erreur.pierre))
        pierre = erreur.pierre
        suivant = suite(portail, pierre.remplace_par)
        entetes = {"Link": f'<{portail.absolue(suivant.uri)}>; rel="successor-version"'} if suivant else {}
        return portail.page("tombe.html", code=410, entetes=entetes, siren=pierre.siren, pierre=pierre, suite=suivant)

    def attendue(request: Request, erreur: Exception) -> Response:
        assert isinstance(erreur, ErreurExecutoire)
        return repondre(request, portail, _traduire(erreur))

    def http(request: Request, erreur: Exception) -> Response:
        assert isinstance(erreur, HTTPException)
        return repondre(request, portail, _http(erreur))

    def invalide(request: Request, erreur: Exception) -> Response:
        assert isinstance(erreur, RequestValidationError)
        refus = _invalide(erreur.errors())
        return repondre(request, portail, refus if veut_json(request) or request.url.path != LOT else _aucun_choix())

    def panne(request: Request, erreur: Exception) -> Response:
        # Starlette answers here outside every middleware: the headers are set by hand.
        partage = {"Access-Control-Allow-Origin": "*"} if request.url.path.startswith(PARTAGES) else {}
        refus = Refusee(500, "WEB-99", PANNE, tuple({**COMMUNS, **partage}.items()))
        return repondre(request, portail, refus, cadre=nu(portail.contexte.nom_du_site))

    app.add_exception_handler(Refusee, refusee)
    app.add_exception_handler(Partie, partie)
    app.add_exception_handler(ErreurExecutoire, attendue)
    app.add_exception_handler(HTTPException, http)
    app.add_exception_handler(RequestValidationError, invalide)
    app.add_exception_handler(Exception, panne)


def repondre(request: Request, portail: Portail, erreur: Refusee, cadre: EspaceVu | None = None) -> Response:
    """The error as the reader asked for it; `cadre`: when the register itself may be what failed."""
    entetes = dict(erreur.entetes)
    if veut_json(request):
        chemin, question = quote(request.url.path, safe="/:@!$&'()*+,;=-._~%"), request.url.query
        return repondre_probleme(
            adresse=portail.contexte.adresse,
            instance=f"{chemin}?{question}" if question else chemin,
            statut=erreur.statut,
            code=erreur.code,
            detail=erreur.message,
            entetes=entetes,
            extensions=erreur.extensions,
        )
    titre, cadre = _titre(erreur.statut), cadre or portail.espaces().de(_chez(request))
    return portail.page("erreur.html", code=erreur.statut, entetes=entetes, cadre=cadre, erreur=erreur, titre=titre)


def _chez(request: Request) -> str | None:
    """In whose space a page was asked for: its address says it, whether or not there is such a page."""
    parametres, segments = request.query_params, request.url.path.split("/")
    if len(segments) > 2 and segments[1] in {"eli", "collectivites"}:
        return segments[2]
    return parametres.get("siren") or parametres.get("collectivite")


def veut_json(request: Request) -> bool:
    """True for what only machines read, for a `.json` address, and for a reader that asks for JSON and not for a
    page."""
    chemin = request.url.path
    accept = request.headers.get("accept", "")
    if chemin == LOT and "html" in accept:
        return False  # the one address of the API that forms of the pages lead to
    return chemin.startswith(MACHINES) or chemin.endswith(".json") or ("json" in accept and "html" not in accept)


def _traduire(erreur: ErreurExecutoire) -> Refusee:
    if isinstance(erreur, Dommage):
        return sceau_douteux()
    statut = _CODES.get(erreur.sortie, 400)
    message = f"{erreur.message.rstrip('.')}.{f' {erreur.conseil}' if erreur.conseil else ''}"
    entetes = (("Retry-After", "60"),) if statut == 503 else ()
    return Refusee(statut, erreur.code, message, entetes)


def _http(erreur: HTTPException) -> Refusee:
    if erreur.status_code == 404:
        return inconnue()
    entetes = tuple((erreur.headers or {}).items())
    if erreur.status_code == 405:
        permises = (erreur.headers or {}).get("Allow", "GET")
        entetes = (("Allow", permises.replace("GET", "GET, HEAD")),)
        return Refusee(405, "WEB-06", "Cette adresse se lit, elle ne se modifie pas.", entetes)
    return Refusee(erreur.status_code, "WEB-07", "Cette demande n’a pas pu être traitée.", entetes)


def _titre(statut: int) -> str:
    titres = {
        400: "Cette demande n’est pas possible",
        403: "Ce document n’est pas délivré en ligne",
        404: "Aucun acte publié à cette adresse",
        405: "Cette adresse se lit, elle ne se modifie pas",
        409: "Ce nom désigne plusieurs actes",
        410: "Un de ces actes n’est plus publié ici",
        411: "La taille de l’envoi n’est pas annoncée",
        451: "Ce texte n’est pas en ligne pour le moment",
        413: "Ce fichier est trop grand",
        429: "Trop de demandes",
        503: "Momentanément indisponible",
    }
    return titres.get(statut, HTTPStatus(statut).phrase if statut < 500 else "Une erreur s’est produite")


def _partie(pierre: Pierre) -> Refusee:
    le = pierre.jusqu_au.isoformat()
    extensions = (("uri", pierre.uri), ("depublie_le", le), ("remplace_par", pierre.remplace_par))
    return Refusee(410, "WEB-11", f"Cet acte n’est plus publié ici depuis le {le[:10]}.", extensions=extensions)


def _invalide(erreurs: Iterable[Mapping[str, Any]]) -> Refusee:
    """What FastAPI refused, in French: each parameter and its reason. A value out of range is a 400, never a 422."""
    raisons = {str(e["loc"][-1]): _raison(e) for e in erreurs}
    dits = " ; ".join(f"{nom} : {raison}" for nom, raison in sorted(raisons.items()))
    parametres = [{"nom": nom, "raison": raison} for nom, raison in sorted(raisons.items())]
    message = f"Ce paramètre n’a pas une valeur admise : {dits}."
    return Refusee(400, "WEB-01", message, extensions=(("parametres", parametres),))


def _aucun_choix() -> Refusee:
    return mauvaise("Aucun acte n’est choisi. Revenez à la liste, cochez les actes voulus, puis téléchargez-les.")


def _raison(erreur: Mapping[str, Any]) -> str:
    bornes = erreur.get("ctx") or {}
    match erreur["type"]:
        case "missing":
            return "il manque"
        case "int_parsing" | "int_type" | "int_from_float":
            return "un nombre entier est attendu"
        case "greater_than_equal":
            return f"au moins {bornes.get('ge')}"
        case "less_than_equal":
            return f"au plus {bornes.get('le')}"
        case "too_long" | "string_too_long":
            return f"au plus {bornes.get('max_length')}"
        case _:
            return "valeur refusée"
