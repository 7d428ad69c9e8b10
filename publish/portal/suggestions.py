"""What browsers ask while one types: suggestions, and the OpenSearch description that lets them search from their own
bar (OpenSearch 1.1, draft 6; suggestions extension)."""

from __future__ import annotations

from html import escape

from fastapi import APIRouter
from fastapi.responses import JSONResponse
from starlette.responses import Response

from publish.portal.erreurs import Refusee
from publish.portal.portail import LePortail
from publish.portal.recherche import QUESTION_MAX
from search.engine import IndexAReconstruire

NOM_COURT_MAX = 16
"""Characters of `ShortName` (OpenSearch 1.1)."""

routes = APIRouter(include_in_schema=False)


@routes.get("/suggestions")
def suggestions(portail: LePortail, q: str = "") -> Response:
    """`[typed, [ends that find something]]`: words and numbers of published acts only."""
    try:
        fins = portail.contexte.moteur.suggerer(q) if len(q) <= QUESTION_MAX else []
    except IndexAReconstruire as erreur:
        raise Refusee(
            503, erreur.code, "La recherche est momentanément indisponible.", (("Retry-After", "300"),)
        ) from erreur
    return JSONResponse([q, fins], 200, {"Cache-Control": "no-cache"}, "application/x-suggestions+json")


@routes.get("/opensearch.xml")
def opensearch(portail: LePortail) -> Response:
    """How to search here, for browsers and for aggregators."""
    nom = portail.contexte.nom_du_site
    adresses = (
        ("text/html", "results", "/recherche?q={searchTerms}"),
        ("application/atom+xml", "results", "/flux/recherche.atom?q={searchTerms}"),
        ("application/json", "results", "/api/v1/recherche?q={searchTerms}"),
        ("application/x-suggestions+json", "suggestions", "/suggestions?q={searchTerms}"),
        ("application/opensearchdescription+xml", "self", "/opensearch.xml"),
    )
    corps = (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n'
        f"<ShortName>{escape(_court(nom))}</ShortName>\n<LongName>{escape(nom[:48])}</LongName>\n"
        "<Description>Délibérations et actes publiés : mots, numéro, article, loi.</Description>\n"
        "<Language>fr</Language>\n<InputEncoding>UTF-8</InputEncoding>\n<OutputEncoding>UTF-8</OutputEncoding>\n"
        f'<Image width="16" height="16" type="image/svg+xml">{escape(portail.absolue("/static/signe.svg"))}</Image>\n'
        + "".join(
            f'<Url type="{type_}" rel="{lien}" method="get" template="{escape(portail.absolue(chemin))}"/>\n'
            for type_, lien, chemin in adresses
        )
        + "</OpenSearchDescription>\n"
    )
    return Response(corps, 200, {"Cache-Control": "no-cache"}, "application/opensearchdescription+xml; charset=utf-8")


def _court(nom: str) -> str:
    """Cut between words, never inside one nor after « de »."""
    if len(nom) <= NOM_COURT_MAX:
        return nom
    mots = nom[: NOM_COURT_MAX + 1].split()[:-1]
    while mots and len(mots[-1]) <= 3:
        mots.pop()
    return " ".join(mots) or "Actes publiés"
