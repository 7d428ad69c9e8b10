"""What browsers ask while one types: suggestions, and the OpenSearch description that lets them search from their own
bar (OpenSearch 1.1, draft 6; suggestions extension)."""

from __future__ import annotations

from html import escape

from fastapi import APIRouter, Request
from starlette.responses import Response

from publish.api.acte_json import repondre_json, repondre_octets
from publish.portal.chez import chez
from publish.portal.erreurs import Refusee
from publish.portal.portail import LePortail, Portail
from publish.portal.recherche import QUESTION_MAX
from search.engine import IndexAReconstruire, Requete

NOM_COURT_MAX = 16
"""Characters of `ShortName` (OpenSearch 1.1)."""

routes = APIRouter(include_in_schema=False)


@routes.get("/suggestions")
def suggestions(request: Request, portail: LePortail, q: str = "", siren: str | None = None) -> Response:
    """`[typed, [ends that find something]]`: words and numbers of published acts only, of one authority with
    `siren`."""
    chez(portail, siren)
    try:
        fins = portail.contexte.moteur.suggerer(q) if len(q) <= QUESTION_MAX else []
        if siren is not None and portail.espaces().de(siren).filtre:
            fins = [fin for fin in fins if _trouve(portail, fin, siren)]
    except IndexAReconstruire as erreur:
        raise Refusee(
            503, erreur.code, "La recherche est momentanément indisponible.", (("Retry-After", "300"),)
        ) from erreur
    return repondre_json(request, [q, fins], "application/x-suggestions+json")


@routes.get("/opensearch.xml")
def opensearch(request: Request, portail: LePortail, siren: str | None = None) -> Response:
    """How to search here, for browsers and for aggregators; in the acts of one authority with `siren`."""
    chez(portail, siren)
    espace = portail.espaces().de(siren)
    nom = espace.nom if espace.filtre else portail.contexte.nom_du_site
    adresses = tuple(
        (type_, lien, espace.vers(chemin))
        for type_, lien, chemin in (
            ("text/html", "results", "/recherche?q={searchTerms}"),
            ("application/atom+xml", "results", "/flux/recherche.atom?q={searchTerms}"),
            ("application/json", "results", "/api/v1/recherche?q={searchTerms}"),
            ("application/x-suggestions+json", "suggestions", "/suggestions?q={searchTerms}"),
            ("application/opensearchdescription+xml", "self", "/opensearch.xml"),
        )
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
    return repondre_octets(request, corps.encode(), "application/opensearchdescription+xml; charset=utf-8")


def _trouve(portail: Portail, texte: str, siren: str) -> bool:
    """Whether an act of this authority holds all these words."""
    requete = Requete(texte=texte, collectivite=(siren,), limite=1, facettes=False)
    reponse = portail.contexte.moteur.chercher(requete)
    return reponse.complets > 0 and not reponse.corrigee


def _court(nom: str) -> str:
    """Cut between words, never inside one nor after « de »."""
    if len(nom) <= NOM_COURT_MAX:
        return nom
    mots = nom[: NOM_COURT_MAX + 1].split()[:-1]
    while mots and len(mots[-1]) <= 3:
        mots.pop()
    return " ".join(mots) or "Actes publiés"
