"""The JSON API: published acts, one act, its status on a day, search."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import RedirectResponse, Response

from publish.api.acte_json import (
    acte_en_json,
    en_octets,
    repondre_json,
    repondre_octets,
    resume_en_json,
    tribunal_en_json,
)
from publish.api.conditions import etiquette_de
from publish.api.modeles import ActeEntier, PageActes, RechercheDonnee, StatutDonne
from publish.portal.erreurs import Partie, inconnue, mauvaise
from publish.portal.facettes import FILTRES
from publish.portal.jours import lire_jour
from publish.portal.portail import LePortail, Portail
from publish.portal.recherche import chercher, lire_parametres, lire_requete
from registry.droit.statut import statut
from schemas.acte import Nature
from schemas.acte_publie import ActePublie, Pierre
from schemas.vie_json import statut_en_json
from search.engine import LIMITE_MAX
from search.reponse_json import reponse_en_json

NOM_MAX = 200
"""Characters of the name of an act."""

routes = APIRouter(prefix="/api/v1", tags=["Actes publiés"])

Nom = Annotated[str, Path(description="Identifiant de préfecture, numéro, ou chemin de l’adresse permanente")]
Limite = Annotated[int, Query(description=f"Actes par page, de 1 à {LIMITE_MAX}")]
Curseur = Annotated[str | None, Query(description="Curseur donné par la page précédente")]


FILTRES_DECRITS = {nom: f"{mot} ; à répéter" for nom, mot in FILTRES.items()} | {
    "du": "Premier jour de séance, AAAA-MM-JJ",
    "au": "Dernier jour de séance, AAAA-MM-JJ",
    "tri": "pertinence, recent ou ancien",
}
"""What a search may be narrowed to, besides its words: read by `lire_requete`, told here."""


def _parametre(nom: str, mot: str) -> dict[str, Any]:
    texte: dict[str, Any] = {"type": "string"}
    schema = {"type": "array", "items": texte} if nom in FILTRES else texte
    return {"name": nom, "in": "query", "required": False, "schema": schema, "description": mot}


@routes.get("/actes", summary="Les actes publiés, les plus récents d’abord", responses={200: {"model": PageActes}})
def actes(
    request: Request,
    portail: LePortail,
    *,
    siren: Annotated[str | None, Query(description="SIREN de la collectivité")] = None,
    nature: Annotated[str | None, Query(description="Code @CTES : DE, AR, AI, CC, BF, AU")] = None,
    annee: Annotated[int | None, Query(description="Année de la séance")] = None,
    seance: Annotated[str | None, Query(description="Jour de la séance, AAAA-MM-JJ")] = None,
    matiere: Annotated[str | None, Query(description="Code de la nomenclature des matières")] = None,
    limite: Limite = 20,
    suite: Curseur = None,
) -> Response:
    """One page, and the address of the next one (`suivante`, header `Link`)."""
    if nature is not None and nature not in {n.value for n in Nature}:
        raise mauvaise(f"Cette nature n’existe pas : « {nature[:10]} ». Codes : {', '.join(Nature)}.")
    page = portail.contexte.registre.publies(
        siren=siren,
        nature=Nature(nature) if nature else None,
        annee=annee,
        seance=lire_jour(seance) if seance else None,
        matiere=matiere,
        apres=suite,
        limite=limite,
    )
    adresse = portail.contexte.adresse
    corps: dict[str, Any] = {
        "total": page.total,
        "actes": [resume_en_json(a, adresse) for a in page.actes],
        "suite": page.suite,
        "suivante": None,
    }
    if page.suite:
        paires = [(c, v) for c, v in request.query_params.multi_items() if c != "suite"]
        corps["suivante"] = portail.absolue(f"/api/v1/actes?{urlencode([*paires, ('suite', page.suite)])}")
    reponse = repondre_json(request, corps)
    if corps["suivante"]:
        reponse.headers["Link"] = f'<{corps["suivante"]}>; rel="next"'
    return reponse


@routes.get(
    "/actes/{acte:path}/statut",
    summary="L’état d’un acte en droit, un jour donné",
    responses={200: {"model": StatutDonne}},
)
def statut_acte(
    request: Request,
    portail: LePortail,
    acte: Nom,
    au: Annotated[str | None, Query(description="Jour de la réponse, AAAA-MM-JJ ; aujourd’hui sinon")] = None,
) -> Response:
    """The answer of the law on the day `au`, with its reasons."""
    publie = trouver(portail, acte)
    calcule = publie.statut if au is None else statut(publie.vie, lire_jour(au), None)
    nom = publie.identifiant or publie.acte.numero
    corps = statut_en_json(
        calcule,
        acte=nom,
        uri=publie.uri,
        etape=publie.etape,
        qualification=publie.vie.qualification,
        public=True,
        continuite=portail.contexte.registre.continuite(publie.uri, publie.vie, publie.collectivite),
    )
    return repondre_json(request, {**corps, "tribunal": tribunal_en_json(publie)})


@routes.get(
    "/actes/{acte:path}",
    summary="Un acte : son texte, ses dates, ses documents et leurs empreintes",
    responses={200: {"model": ActeEntier}},
)
def un_acte(request: Request, portail: LePortail, acte: Nom) -> Response:
    """The whole act."""
    return repondre_json(request, acte_en_json(trouver(portail, acte), portail.contexte.adresse))


@routes.get(
    "/recherche",
    summary="Chercher dans les actes publiés",
    responses={200: {"model": RechercheDonnee}},
    openapi_extra={"parameters": [*(_parametre(nom, mot) for nom, mot in FILTRES_DECRITS.items())]},
)
def recherche(
    request: Request,
    portail: LePortail,
    q: Annotated[str, Query(description="Les mots cherchés")] = "",
    limite: Limite = 20,
    suite: Curseur = None,
) -> Response:
    """Hits with their passages, facets, the cursor of the next page. Also the filters of `/recherche`."""
    reponse = chercher(
        portail, replace(lire_requete(lire_parametres(request), limite), texte=q.strip(), suite=suite)
    ).reponse
    corps = {**reponse_en_json(reponse), "duree_ms": None}
    etiquette = f"W/{etiquette_de(corps)}"  # weak: the time that it took changes with each answer
    corps["duree_ms"] = round(reponse.duree_ms, 1)
    return repondre_octets(request, en_octets(corps), "application/json", etiquette)


@routes.get("", include_in_schema=False)
def racine() -> Response:
    """Leads to the description."""
    return RedirectResponse("/docs", 302)


def trouver(portail: Portail, nom: str) -> ActePublie:
    """The published act that `nom` means. Raises Refusee (404), Partie (410), Refus (409: several)."""
    court = nom if not nom.startswith("eli/") else f"/{nom}"
    trouve = portail.contexte.registre.publie(court) if len(nom) <= NOM_MAX else None
    if trouve is None:
        raise inconnue()
    if isinstance(trouve, Pierre):
        raise Partie(trouve)
    return trouve
