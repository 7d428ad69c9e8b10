"""The JSON API: published acts, one act, its status on a day, search."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

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
from publish.api.filtres import Annee, Siren, lire_annee
from publish.api.modeles import ActeEntier, PageActes, RechercheDonnee, StatutDonne
from publish.api.pages import lier, voisine
from publish.portal.chez import lire_siren
from publish.portal.erreurs import Partie, inconnue, mauvaise
from publish.portal.facettes import FILTRES
from publish.portal.jours import lire_jour
from publish.portal.portail import LePortail, Portail
from publish.portal.recherche import chercher, lire_parametres, lire_requete
from registry.droit.statut import statut
from schemas.acte import Nature
from schemas.acte_publie import ActePublie, Pierre
from schemas.matieres import matieres
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
    "siren": "SIREN de la collectivité : un autre nom de « collectivite »",
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
    siren: Siren = None,
    nature: Annotated[str | None, Query(description="Code @CTES : DE, AR, AI, CC, BF, AU")] = None,
    annee: Annee = None,
    seance: Annotated[str | None, Query(description="Jour de la séance, AAAA-MM-JJ")] = None,
    matiere: Annotated[str | None, Query(description="Code de la nomenclature des matières")] = None,
    limite: Limite = 20,
    suite: Curseur = None,
) -> Response:
    """One page, and the addresses of the pages around it (`suivante`, `precedente`, header `Link`)."""
    if nature is not None and nature not in {n.value for n in Nature}:
        raise mauvaise(f"Cette nature n’existe pas : « {nature[:10]} ». Codes : {', '.join(Nature)}.")
    if matiere is not None and matiere not in matieres():
        raise mauvaise(f"Cette matière n’existe pas : « {matiere[:10]} ». Donnez un code de la nomenclature : 7.5.")
    page = portail.contexte.registre.publies(
        siren=lire_siren(siren),
        nature=Nature(nature) if nature else None,
        annee=lire_annee(annee),
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
        "suivante": voisine(portail, request, suite=page.suite) if page.suite else None,
        "precedente": voisine(portail, request, suite=page.precedente) if page.precedente else None,
    }
    premiere = voisine(portail, request, suite=None) if suite else None
    return lier(repondre_json(request, corps), next=corps["suivante"], prev=corps["precedente"], first=premiere)


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
    """Hits with their passages, facets, the address of the next page (`suivante`, header `Link`). Also the filters of
    `/recherche`. What was found is not kept: there is a way back to the first page, none to the one before."""
    reponse = chercher(
        portail, replace(lire_requete(lire_parametres(request), limite), texte=q.strip(), suite=suite)
    ).reponse
    suivante = voisine(portail, request, suite=reponse.suite) if reponse.suite else None
    corps = {**reponse_en_json(reponse), "suivante": suivante, "duree_ms": None}
    etiquette = f"W/{etiquette_de(corps)}"  # weak: the time that it took changes with each answer
    corps["duree_ms"] = round(reponse.duree_ms, 1)
    donnee = repondre_octets(request, en_octets(corps), "application/json", etiquette)
    return lier(donnee, next=suivante, first=voisine(portail, request, suite=None) if suite else None)


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
