"""The Atom feed of any search, with its filters (RFC 4287): what was put online last comes first."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from fastapi import APIRouter, Request
from starlette.responses import Response

from publish.api.acte_json import repondre_octets
from publish.api.flux import ENTREES, entree
from publish.portal.facettes import actifs, adresse
from publish.portal.portail import LePortail
from publish.portal.recherche import chercher, lire_requete
from publish.typographie import fr_texte
from search.engine import LIMITE_MAX, Tri

routes = APIRouter(include_in_schema=False)


@routes.get("/flux/recherche.atom")
def recherche(request: Request, portail: LePortail) -> Response:
    """The acts that hold everything asked, of the newest sittings, those put online last first."""
    parametres = request.query_params
    requete = replace(lire_requete(parametres, LIMITE_MAX), tri=Tri.RECENT, suite=None, facettes=False)
    trouvailles = chercher(portail, requete)
    trouves = (trouvailles.actes[r.cle] for r in trouvailles.reponse.resultats if r.complet)
    actes = sorted(trouves, key=lambda a: (a.mis_en_ligne, a.cle), reverse=True)[:ENTREES]
    moi = portail.absolue(adresse(parametres, "/flux/recherche.atom", suite=None, tri=None))
    page = portail.absolue(adresse(parametres, suite=None, tri=None))
    dits = [*([requete.texte] if requete.texte else []), *(filtre.nom for filtre in actifs(portail, parametres))]
    titre = fr_texte(f"{' · '.join(dits) or 'Tous les actes'} · {portail.contexte.nom_du_site}")
    dernier = max((a.mis_en_ligne for a in actes), default=portail.contexte.horloge())
    corps = (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">\n'
        f"<title>{escape(titre)}</title>\n<id>{escape(moi)}</id>\n"
        f'<link rel="self" type="application/atom+xml" href="{escape(moi)}"/>\n'
        f'<link rel="alternate" type="text/html" href="{escape(page)}"/>\n'
        f"<updated>{dernier.isoformat()}</updated>\n<author><name>{escape(portail.contexte.nom_du_site)}</name></author>\n"
        f"{''.join(entree(portail, a) for a in actes)}</feed>\n"
    )
    return repondre_octets(request, corps.encode(), "application/atom+xml; charset=utf-8")
