"""The public side of the journal: its newest checkpoint and the key that verifies it (C2SP signed note)."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import PlainTextResponse, Response

from publish.portal.portail import LePortail

routes = APIRouter(prefix="/journal", tags=["Journal"])


@routes.get("/checkpoint", summary="Le point de contrôle signé du journal")
def checkpoint(portail: LePortail) -> Response:
    """Size and root of the tree, signed."""
    note = portail.contexte.registre.checkpoint()
    return Response(note, 200, {"Cache-Control": "no-cache"}, "text/plain; charset=utf-8")


@routes.get("/cle", summary="La clé qui vérifie le point de contrôle")
def cle(portail: LePortail) -> Response:
    """The verifier key, on one line."""
    return PlainTextResponse(portail.contexte.registre.cle_journal() + "\n")
