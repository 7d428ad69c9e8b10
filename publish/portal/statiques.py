"""Style sheet, sign and script, served once: their addresses carry their hash."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from publish.api.conditions import inchangee
from publish.portal.entetes import CSP_LOGO
from publish.portal.erreurs import inconnue
from publish.portal.espace import empreinte, feuille_de
from publish.portal.portail import STATIQUES, LePortail

_MEDIAS = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
_UN_AN = "public, max-age=31536000, immutable"

routes = APIRouter(include_in_schema=False)


@routes.get("/static/{nom}")
def statique(request: Request, portail: LePortail, nom: str, v: str | None = None) -> Response:
    """A static file; kept a year when its address says which bytes it names."""
    empreinte = portail.statiques.get(nom)
    media = _MEDIAS.get(nom[nom.rfind(".") :])
    if empreinte is None or media is None:
        raise inconnue()
    entetes = {"ETag": f'"{empreinte}"', "Cache-Control": _UN_AN if v == empreinte else "no-cache"}
    if inchangee(request, entetes["ETag"]):
        return Response(None, 304, entetes)
    return Response((STATIQUES / nom).read_bytes(), 200, entetes, media)


@routes.get("/theme.css")
def theme(request: Request, portail: LePortail, siren: str, v: str | None = None) -> Response:
    """The style sheet in the colours of one authority."""
    espace = portail.espaces().dits.get(siren)
    if espace is None:
        raise inconnue()
    return _garder(request, feuille_de(espace, portail.feuille), _MEDIAS[".css"], v)


@routes.get("/logo")
def logo(request: Request, portail: LePortail, siren: str, v: str | None = None) -> Response:
    """The logo of one authority."""
    espace = portail.espaces().dits.get(siren)
    if espace is None or espace.logo is None:
        raise inconnue()
    reponse = _garder(request, espace.logo.octets, espace.logo.media, v)
    reponse.headers["Content-Security-Policy"] = CSP_LOGO
    return reponse


def _garder(request: Request, octets: bytes, media: str, v: str | None) -> Response:
    """Bytes that are kept a year when their address says which ones they are."""
    nom = empreinte(octets)
    entetes = {"ETag": f'"{nom}"', "Cache-Control": _UN_AN if v == nom else "no-cache"}
    if inchangee(request, entetes["ETag"]):
        return Response(None, 304, entetes)
    return Response(octets, 200, entetes, media)


@routes.get("/favicon.ico")
def favicon(request: Request, portail: LePortail) -> Response:
    """What browsers ask for by themselves."""
    return statique(request, portail, "signe.svg")
