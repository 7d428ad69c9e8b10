"""The open data files: SCDL and its extensions, their schemas, the package that describes them."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response, StreamingResponse

from publish.api.acte_json import repondre_json
from publish.api.conditions import corps_demande, etiquette_de, inchangee
from publish.api.filtres import Siren
from publish.api.filtres import fichier as en_fichier
from publish.portal.chez import lire_siren
from publish.portal.portail import LePortail, Portail
from publish.scdl import FORMAT, Fichier, deliberations, en_csv, paquet, schema
from registry.registre import fuseau

_CSV = en_fichier("text/csv")

routes = APIRouter(tags=["Données ouvertes"])


@routes.get("/scdl/deliberations.csv", summary="Les délibérations, au schéma national SCDL 2.1", response_class=_CSV)
def csv_deliberations(request: Request, portail: LePortail, siren: Siren = None) -> Response:
    """One line a délibération, newest session first; those that the schema cannot express are in the third file."""
    return _envoyer(request, portail, Fichier.DELIBERATIONS, siren)


@routes.get(
    "/scdl/deliberations-dates.csv",
    summary="Leurs dates : publication, réception, exécutoire, recours, état",
    response_class=_CSV,
)
def csv_dates(request: Request, portail: LePortail, siren: Siren = None) -> Response:
    """One line for each line of the first file."""
    return _envoyer(request, portail, Fichier.DATES, siren)


@routes.get(
    "/scdl/deliberations-ecartees.csv",
    summary="Celles que le schéma ne peut pas dire, et pourquoi",
    response_class=_CSV,
)
def csv_ecartees(request: Request, portail: LePortail, siren: Siren = None) -> Response:
    """Published délibérations that are not in the first two files."""
    return _envoyer(request, portail, Fichier.ECARTEES, siren)


@routes.get(
    "/scdl/{fichier}.schema.json",
    summary="Le schéma d’un de ces fichiers (Table Schema)",
    response_class=en_fichier("application/schema+json"),
)
def schema_json(request: Request, fichier: Fichier) -> Response:
    """Its fields, their types and what they mean."""
    return repondre_json(request, schema(fichier), "application/schema+json")


@routes.get("/scdl/datapackage.json", summary="Les trois fichiers et leurs schémas (Data Package)")
def datapackage(request: Request, portail: LePortail, siren: Siren = None) -> Response:
    """What a Frictionless tool opens."""
    contexte, quel = portail.contexte, lire_siren(siren)
    licence = contexte.ouverture.licence
    return repondre_json(request, paquet(contexte.nom_du_site, contexte.adresse, licence, quel))


def _envoyer(request: Request, portail: Portail, fichier: Fichier, siren: str | None) -> Response:
    quel, contexte = lire_siren(siren), portail.contexte
    registre, prefectures = contexte.registre, contexte.ouverture.prefectures
    etiquette = etiquette_de(
        FORMAT, fichier, quel, contexte.adresse, sorted(prefectures.items()), *_etat(portail, fichier)
    )
    nom = f"{fichier}{f'-{quel}' if quel else ''}.csv"
    entetes = {
        "ETag": etiquette,
        "Cache-Control": "no-cache",
        "Content-Disposition": f'attachment; filename="{nom}"',
        "Link": f'<{portail.absolue(f"/scdl/{fichier}.schema.json")}>; rel="describedby"',
    }
    if inchangee(request, etiquette):
        return Response(None, 304, entetes)
    corps = corps_demande(request, en_csv(fichier, deliberations(registre, quel), contexte.adresse, prefectures))
    return StreamingResponse(corps, 200, entetes, "text/csv; charset=utf-8; header=present")


def _etat(portail: Portail, fichier: Fichier) -> tuple[object, ...]:
    """What the file is a function of: the change feed; for the dates, also the day that it is at each authority's."""
    registre, instant = portail.contexte.registre, portail.contexte.horloge()
    position = registre.position()
    if fichier is not Fichier.DATES:
        return (position,)
    return position, sorted({instant.astimezone(fuseau(c)).date() for c in registre.collectivites_publiees()})
