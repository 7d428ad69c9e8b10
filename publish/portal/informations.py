"""Short honest pages that the law wants on a public site, and the description of the API."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from publish.api.acte_json import repondre_json
from publish.api.description import essais, illustrer
from publish.portal.portail import LePortail

routes = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the API, as its description names it."""

    chemin: str
    resume: str
    parametres: tuple[tuple[str, str], ...]
    essai: str | None = None


@routes.get("/mentions-legales")
def mentions_legales(portail: LePortail) -> Response:
    """Who publishes, what this register is and is not."""
    return portail.page("mentions.html", collectivites=portail.contexte.registre.collectivites_publiees())


@routes.get("/donnees-personnelles")
def donnees_personnelles(portail: LePortail) -> Response:
    """What is kept about readers (nothing) and about the people named in acts."""
    return portail.page("donnees.html", collectivites=portail.contexte.registre.collectivites_publiees())


@routes.get("/accessibilite")
def accessibilite(portail: LePortail) -> Response:
    """What was checked, what was not."""
    return portail.page("accessibilite.html", collectivites=portail.contexte.registre.collectivites_publiees())


@routes.get("/openapi.json")
async def openapi(request: Request, portail: LePortail) -> Response:
    """The description of the API, its examples taken from this register; made once a day and a change of it."""
    cle = (portail.contexte.aujourd_hui(), portail.contexte.registre.changements(1 << 62)[0])
    garde = portail.memoire.get("openapi")
    if garde is None or garde[0] != cle:
        garde = portail.memoire["openapi"] = (cle, await illustrer(request.app, portail))
    return repondre_json(request, garde[1])


@routes.get("/docs")
def documentation(request: Request, portail: LePortail) -> Response:
    """The API, described without any script."""
    return portail.page("docs.html", operations=operations(request.app.openapi(), essais(portail)))


def operations(description: dict[str, Any], a_essayer: dict[str, str]) -> tuple[Operation, ...]:
    """The operations of an OpenAPI description, each with a request that is answered, when there is one."""
    trouvees = []
    for chemin, verbes in description.get("paths", {}).items():
        operation = verbes.get("get")
        if operation is None:
            continue
        parametres = tuple((p["name"], p.get("description", "")) for p in operation.get("parameters", ()))
        trouvees.append(Operation(chemin, operation.get("summary", ""), parametres, a_essayer.get(chemin)))
    return tuple(trouvees)
