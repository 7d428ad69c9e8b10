"""Lists that come page by page: the address of each neighbour, in the body and in the header `Link` (RFC 8288)."""

from __future__ import annotations

from urllib.parse import urlencode

from fastapi import Request
from starlette.responses import Response

from publish.portal.portail import Portail


def voisine(portail: Portail, request: Request, **changements: str | int | None) -> str:
    """The full address of the same request, these parameters changed (None: without it)."""
    paires = [(nom, valeur) for nom, valeur in request.query_params.multi_items() if nom not in changements]
    paires += [(nom, str(valeur)) for nom, valeur in changements.items() if valeur is not None]
    return portail.absolue(request.url.path) + (f"?{urlencode(paires)}" if paires else "")


def lier(reponse: Response, **liens: str | None) -> Response:
    """The answer, with the links that exist, by relation type (`next`, `prev`, `first`: RFC 5005, HTML)."""
    dits = [f'<{adresse}>; rel="{relation}"' for relation, adresse in liens.items() if adresse]
    if dits:
        reponse.headers["Link"] = ", ".join(dits)
    return reponse
