"""The web application: wiring only."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from publish.api import actes, catalogue, flux, flux_recherche, journal, listes, lots, ouvertes, sante
from publish.api.description import decrire
from publish.compression import Compression
from publish.contexte import Contexte
from publish.debit import Debit
from publish.horloge import maintenant
from publish.portal import (
    acte,
    calculateur,
    erreurs,
    informations,
    ouverture,
    parcours,
    recherche,
    seances,
    statiques,
    suggestions,
    verification,
)
from publish.portal.documents import veut_html
from publish.portal.memoire import PagesGardees
from publish.portal.portail import construire
from publish.portal.securite import Securite

VERSION_API = "1"


def creer_app(contexte: Contexte) -> FastAPI:
    """The public portal and its API over one context."""
    portail = construire(contexte)
    app = FastAPI(
        title=f"Actes publiés · {contexte.nom_du_site}",
        description="Les actes publiés de ce registre, leur état en droit, leurs documents et leurs preuves.",
        version=VERSION_API,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        license_info={"name": contexte.ouverture.licence.nom, "url": contexte.ouverture.licence.url},
        generate_unique_id_function=lambda route: route.name,
        servers=[{"url": contexte.adresse.rstrip("/")}] if contexte.adresse else None,
    )
    app.state.portail = portail
    for module in (
        parcours,
        seances,
        recherche,
        suggestions,
        acte,
        calculateur,
        verification,
        informations,
        ouverture,
        statiques,
        listes,
        actes,
        lots,
        ouvertes,
        catalogue,
        journal,
        flux,
        flux_recherche,
        sante,
    ):
        app.include_router(module.routes)
    app.openapi = lambda: app.openapi_schema or _decrire(app)  # type: ignore[method-assign]
    erreurs.installer(app, portail)
    app.add_middleware(Debit, portail=portail, horloge=maintenant)
    app.add_middleware(Compression)
    app.add_middleware(PagesGardees, memoire=portail.pages, veut_page=veut_html, coder=Compression)
    app.add_middleware(Securite, portail=portail)
    return app


def _decrire(app: FastAPI) -> dict[str, Any]:
    app.openapi_schema = decrire(app)
    return app.openapi_schema
