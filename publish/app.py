"""The web application: wiring only."""

from __future__ import annotations

from fastapi import FastAPI

from publish.api import actes, flux, flux_recherche, journal, sante
from publish.contexte import Contexte
from publish.portal import (
    acte,
    calculateur,
    erreurs,
    informations,
    parcours,
    recherche,
    seances,
    statiques,
    suggestions,
    verification,
)
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
        docs_url=None,
        redoc_url=None,
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
        statiques,
        actes,
        journal,
        flux,
        flux_recherche,
        sante,
    ):
        app.include_router(module.routes)
    erreurs.installer(app, portail)
    app.add_middleware(Securite, portail=portail)
    return app
