"""The Atom feed of any search, with its filters (RFC 4287): what was put online last comes first."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from fastapi import APIRouter, Request
from starlette.responses import Response

from publish.api.acte_json import repondre_octets
from publish.api.flux import ENTREES, change, entree
from publish.portal.facettes import actifs, adresse, espace_de
from publish.portal.portail import LePortail, Portail
from publish.portal.recherche import chercher, lire_parametres, lire_requete
from publish.typographie import fr_texte
from schemas.acte_publie import ActePublie
from search.engine import LIMITE_MAX, Requete, Tri

PAGES_MAX = 5
"""Pages of answers looked at: a search that finds more than 500 acts is that of a reader of the whole feed."""

LOT = 500
"""Acts of the register looked at in one time, by their going online."""

routes = APIRouter(include_in_schema=False)


@routes.get("/flux/recherche.atom")
def recherche(request: Request, portail: LePortail) -> Response:
    """The acts that hold everything asked, those put online last first."""
    parametres = lire_parametres(request)
    requete = replace(lire_requete(parametres, LIMITE_MAX), tri=Tri.RECENT, suite=None, facettes=False)
    actes = _actes(portail, requete)
    moi = portail.absolue(adresse(parametres, "/flux/recherche.atom", suite=None, tri=None))
    page = portail.absolue(adresse(parametres, suite=None, tri=None))
    dits = [*([requete.texte] if requete.texte else []), *(filtre.nom for filtre in actifs(portail, parametres))]
    espace = espace_de(portail, parametres)
    nom = espace.nom if espace.filtre else portail.contexte.nom_du_site
    titre = fr_texte(f"{' · '.join(dits) or 'Tous les actes'} · {nom}")
    dernier = max(map(change, actes), default=portail.contexte.horloge())
    corps = (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">\n'
        f"<title>{escape(titre)}</title>\n<id>{escape(moi)}</id>\n"
        f'<link rel="self" type="application/atom+xml" href="{escape(moi)}"/>\n'
        f'<link rel="alternate" type="text/html" href="{escape(page)}"/>\n'
        f"<updated>{dernier.isoformat()}</updated>\n<author><name>{escape(nom)}</name></author>\n"
        f"{''.join(entree(portail, a) for a in actes)}</feed>\n"
    )
    return repondre_octets(request, corps.encode(), "application/atom+xml; charset=utf-8")


def _actes(portail: Portail, requete: Requete) -> list[ActePublie]:
    """The newest online among those that answer, of the `PAGES_MAX` first pages of the newest sittings."""
    registre = portail.contexte.registre
    cles: set[str] = set()
    for _ in range(PAGES_MAX):
        reponse = chercher(portail, requete).reponse
        cles |= {r.cle for r in reponse.resultats if r.complet}
        if reponse.suite is None:
            break
        requete = replace(requete, suite=reponse.suite)
    choisies: list[str] = []
    suite: str | None = None
    while len(choisies) < min(ENTREES, len(cles)):
        page = registre.ouvertes.recents(apres=suite, limite=LOT)
        choisies += [cle for cle in page.cles if cle in cles]
        suite = page.suite
        if suite is None:
            break
    return list(registre.publies_par_cle(choisies[:ENTREES]).values())
