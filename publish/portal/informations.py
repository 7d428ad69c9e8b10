"""Short honest pages that the law wants on a public site, and the description of the API."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from publish.api.acte_json import repondre_json
from publish.api.description import essais, illustrer
from publish.portal.chez import chez
from publish.portal.portail import LePortail, Portail

routes = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the API, as its description names it."""

    chemin: str
    resume: str
    parametres: tuple[tuple[str, str], ...]
    essai: str | None = None


@routes.get("/mentions-legales")
def mentions_legales(portail: LePortail, siren: str | None = None) -> Response:
    """Who publishes, who hosts, what this register is and is not (LCEN art. 1-1)."""
    return _de_la_collectivite(portail, "mentions.html", siren)


@routes.get("/donnees-personnelles")
def donnees_personnelles(portail: LePortail, siren: str | None = None) -> Response:
    """What is done with data on readers and on the people named in acts (RGPD art. 13 and 14)."""
    return _de_la_collectivite(portail, "donnees.html", siren)


@routes.get("/accessibilite")
def accessibilite(portail: LePortail, siren: str | None = None) -> Response:
    """The declaration of accessibility (loi 2005-102 art. 47, décret 2019-768, RGAA 4.1)."""
    return _de_la_collectivite(portail, "accessibilite.html", siren)


def _de_la_collectivite(portail: Portail, gabarit: str, siren: str | None) -> Response:
    """The page of one authority; where several share the installation and none is named, what leads to each."""
    chez(portail, siren)
    espaces = portail.espaces()
    seule = siren or espaces.commun.siren
    return portail.page(
        gabarit,
        siren=siren,
        qui=next((c for c in espaces.collectivites if c.siren == seule), None),
        dit=espaces.dits[seule].mentions if seule else None,
        collectivites=espaces.collectivites,
    )


@routes.get("/openapi.json")
async def openapi(request: Request, portail: LePortail) -> Response:
    """The description of the API, its examples taken from this register; made once a day and a change of it."""
    cle = (portail.contexte.aujourd_hui(), portail.contexte.registre.position())
    garde = portail.memoire.get("openapi")
    if garde is None or garde[0] != cle:
        garde = portail.memoire["openapi"] = (cle, await illustrer(request.app, portail))
    return repondre_json(request, garde[1])


@routes.get("/docs")
def documentation(request: Request, portail: LePortail, siren: str | None = None) -> Response:
    """The API, described without any script."""
    chez(portail, siren)
    return portail.page("docs.html", siren=siren, operations=operations(request.app.openapi(), essais(portail, siren)))


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
