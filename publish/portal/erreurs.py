"""Error answers, in French, as a page or as JSON: 400 with its reason, 404, 410, 503 with `Retry-After`."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.responses import Response

from publish.portal.entetes import COMMUNS
from publish.portal.espace import EspaceVu, nu
from publish.portal.portail import Portail
from schemas.acte_publie import Pierre
from schemas.erreurs import CodeSortie, Dommage, ErreurExecutoire

REESSAYER = 5
"""Minutes before a document whose seal failed may be asked for again."""

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
    """A request that gets no page: HTTP status, stable code, one sentence, headers, choices to offer."""

    statut: int
    code: str
    message: str
    entetes: tuple[tuple[str, str], ...] = ()


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


def en_preparation(quoi: str) -> Refusee:
    """503: the document is being made."""
    return Refusee(503, "WEB-04", f"{quoi} est en préparation. Réessayez dans 1 minute.", (("Retry-After", "60"),))


def non_delivree() -> Refusee:
    """403: the notice of this act is the authority's to give."""
    return Refusee(403, "WEB-10", "L’attestation de cet acte n’est pas délivrée en ligne. Demandez-la à son auteur.")


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
            return JSONResponse({"uri": erreur.pierre.uri, **_pierre_json(erreur.pierre)}, 410)
        siren = erreur.pierre.uri.split("/")[2]
        return portail.page("tombe.html", code=410, siren=siren, pierre=erreur.pierre)

    def attendue(request: Request, erreur: Exception) -> Response:
        assert isinstance(erreur, ErreurExecutoire)
        return repondre(request, portail, _traduire(erreur))

    def http(request: Request, erreur: Exception) -> Response:
        assert isinstance(erreur, HTTPException)
        return repondre(request, portail, _http(erreur))

    def invalide(request: Request, erreur: Exception) -> Response:
        assert isinstance(erreur, RequestValidationError)
        champs = sorted({str(e["loc"][-1]) for e in erreur.errors()})
        return repondre(request, portail, mauvaise(f"Ce paramètre n’a pas une valeur admise : {', '.join(champs)}."))

    def panne(request: Request, erreur: Exception) -> Response:
        message = "Une erreur inattendue s’est produite. Réessayez dans quelques minutes."
        # Starlette answers here outside every middleware: the headers are set by hand.
        erreur = Refusee(500, "WEB-99", message, tuple(COMMUNS.items()))
        return repondre(request, portail, erreur, cadre=nu(portail.contexte.nom_du_site))

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
        corps = {"erreur": {"code": erreur.code, "message": erreur.message}}
        return JSONResponse(corps, erreur.statut, entetes)
    titre = _titre(erreur.statut)
    return portail.page("erreur.html", code=erreur.statut, entetes=entetes, cadre=cadre, erreur=erreur, titre=titre)


def veut_json(request: Request) -> bool:
    """True for the API, for a `.json` address, and for a reader that asks for JSON and not for a page."""
    chemin = request.url.path
    accept = request.headers.get("accept", "")
    return chemin.startswith("/api/") or chemin.endswith(".json") or ("json" in accept and "html" not in accept)


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
    if erreur.status_code == 405:
        return Refusee(405, "WEB-06", "Cette adresse se lit, elle ne se modifie pas.")
    return Refusee(erreur.status_code, "WEB-07", "Cette demande n’a pas pu être traitée.")


def _titre(statut: int) -> str:
    titres = {
        400: "Cette demande n’est pas possible",
        403: "Ce document n’est pas délivré en ligne",
        404: "Aucun acte publié à cette adresse",
        409: "Ce nom désigne plusieurs actes",
        413: "Ce fichier est trop grand",
        503: "Momentanément indisponible",
    }
    return titres.get(statut, HTTPStatus(statut).phrase if statut < 500 else "Une erreur s’est produite")


def _pierre_json(pierre: Pierre) -> dict[str, str | None]:
    return {"depublie_le": pierre.jusqu_au.isoformat(), "remplace_par": pierre.remplace_par}
