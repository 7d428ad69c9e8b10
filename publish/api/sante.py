"""Operation: is the process alive, can it serve."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import JSONResponse, Response

from publish.portal.portail import LePortail
from schemas.erreurs import ErreurExecutoire

routes = APIRouter(include_in_schema=False)


@routes.get("/healthz")
def vivant() -> Response:
    """The process answers."""
    return JSONResponse({"etat": "vivant"}, headers={"Cache-Control": "no-store"})


@routes.get("/readyz")
def pret(portail: LePortail) -> Response:
    """Register and index answer; 503 otherwise."""
    controles: dict[str, bool] = {}
    for nom, controle in (
        ("registre", lambda: portail.contexte.registre.publies(limite=1)),
        ("index", portail.contexte.moteur.nombre),
    ):
        try:
            controle()
            controles[nom] = True
        except (ErreurExecutoire, OSError):
            controles[nom] = False
    tout = all(controles.values())
    entetes = {"Cache-Control": "no-store"} | ({} if tout else {"Retry-After": "60"})
    return JSONResponse({"pret": tout, "controles": controles}, 200 if tout else 503, entetes)
