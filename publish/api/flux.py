"""What machines follow: the Atom feed of published acts (RFC 4287), the calendar of deadlines (RFC 5545), the map."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from html import escape

from fastapi import APIRouter, Request
from starlette.responses import PlainTextResponse, Response

from publish.agenda import en_calendrier
from publish.api.acte_json import repondre_octets
from publish.portal import phrases
from publish.portal.erreurs import mauvaise
from publish.portal.mots import nom_affiche, sujet
from publish.portal.portail import LePortail, Portail
from publish.typographie import fr_texte
from registry.droit.echeancier import TIERS_AU_PLUS, EcheanceDatee, publiques
from schemas.acte_publie import ActePublie

ENTREES = 50
"""Entries of the feed."""

ADRESSES_MAX = 50_000
"""Addresses of one map (sitemaps.org)."""

_PAGES = ("/", "/recherche", "/seances", "/matieres", "/delais", "/verifier", "/docs")

routes = APIRouter(include_in_schema=False)


@routes.get("/flux/actes.atom")
def atom(request: Request, portail: LePortail, siren: str | None = None) -> Response:
    """The newest published acts; of one authority with `siren`."""
    actes = portail.contexte.registre.publies(siren=siren, limite=ENTREES).actes
    moi = portail.absolue("/flux/actes.atom" + (f"?siren={siren}" if siren and siren.isalnum() else ""))
    dernier = max((a.mis_en_ligne for a in actes), default=portail.contexte.horloge())
    entrees = "".join(entree(portail, a) for a in sorted(actes, key=lambda a: a.mis_en_ligne, reverse=True))
    titre = escape(fr_texte(f"Actes publiés · {portail.contexte.nom_du_site}"))
    corps = (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">\n'
        f"<title>{titre}</title>\n<id>{escape(moi)}</id>\n"
        f'<link rel="self" type="application/atom+xml" href="{escape(moi)}"/>\n'
        f'<link rel="alternate" type="text/html" href="{escape(portail.absolue("/"))}"/>\n'
        f"<updated>{dernier.isoformat()}</updated>\n<author><name>{escape(portail.contexte.nom_du_site)}</name></author>\n"
        f"{entrees}</feed>\n"
    )
    return repondre_octets(request, corps.encode(), "application/atom+xml; charset=utf-8")


@routes.get("/flux/echeances.ics")
def calendrier(request: Request, portail: LePortail, siren: str | None = None) -> Response:
    """Until when the published acts can be contested by third parties; of one authority with `siren`."""
    if siren is not None and not (siren.isascii() and siren.isdecimal() and len(siren) == 9):
        raise mauvaise("Un numéro SIREN a neuf chiffres.")
    contexte = portail.contexte
    retenues = [e for e in _echeances(portail) if siren in (None, e.siren)]
    corps = en_calendrier(
        retenues,
        nom=f"Délais de recours · {_nom(portail, siren)}",
        adresse=contexte.adresse,
        instant=contexte.horloge().astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0),
        demonstration=contexte.demonstration,
        source=portail.absolue("/flux/echeances.ics" + (f"?siren={siren}" if siren else "")),
    )
    return repondre_octets(request, corps, "text/calendar; charset=utf-8")


@routes.get("/sitemap.xml")
def sitemap(request: Request, portail: LePortail) -> Response:
    """Every published act and the pages that lead to them."""
    lignes = [_adresse(portail.absolue(page)) for page in _PAGES]
    lignes += [
        _adresse(portail.absolue(f"/collectivites/{c.siren}"))
        for c in portail.contexte.registre.collectivites_publiees()
    ]
    jours = sorted({jour for jour, _, _ in portail.contexte.registre.seances_publiees()}, reverse=True)
    lignes += [_adresse(portail.absolue(f"/seances/{jour.isoformat()}")) for jour in jours]
    for publie in _tous(portail, ADRESSES_MAX - len(lignes)):
        if not publie.noms_retires:
            lignes.append(_adresse(portail.absolue(publie.uri), publie.mis_en_ligne.date()))
    tete = '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return repondre_octets(request, f"{tete}{''.join(lignes)}</urlset>\n".encode(), "application/xml")


@routes.get("/robots.txt")
def robots(portail: LePortail) -> Response:
    """Nothing public is hidden from search engines, but for the endless combinations of filters, and for the notices,
    which are made for who asks (the star: RFC 9309 §2.2.3)."""
    plan = portail.absolue("/sitemap.xml")
    return PlainTextResponse(
        f"User-agent: *\nDisallow: /recherche\nDisallow: /bureau\nDisallow: /*/attestation.pdf\nSitemap: {plan}\n"
    )


def entree(portail: Portail, publie: ActePublie) -> str:
    """One entry of a feed."""
    adresse = portail.absolue(publie.uri)
    qui = sujet(publie)
    resume = f"{phrases.ou_en_est(publie.statut, qui).texte} {phrases.contester(publie.statut, qui).texte}"
    return (
        f"<entry><title>{escape(nom_affiche(publie.acte))}</title><id>{escape(adresse)}</id>"
        f'<link rel="alternate" type="text/html" href="{escape(adresse)}"/>'
        f"<updated>{publie.mis_en_ligne.isoformat()}</updated><published>{publie.mis_en_ligne.isoformat()}</published>"
        f"<author><name>{escape(publie.collectivite.nom)}</name></author>"
        f"<summary>{escape(fr_texte(resume))}</summary></entry>\n"
    )


def _adresse(adresse: str, jour: date | None = None) -> str:
    date_ = f"<lastmod>{jour.isoformat()}</lastmod>" if jour else ""
    return f"<url><loc>{escape(adresse)}</loc>{date_}</url>\n"


def _echeances(portail: Portail) -> tuple[EcheanceDatee, ...]:
    """The public deadlines, found once an hour (a day begins at a whole hour on every territory) and a change of the
    register; the same answer keeps the same ETag through the day."""
    registre, instant = portail.contexte.registre, portail.contexte.horloge()
    cle = (instant.replace(minute=0, second=0, microsecond=0), registre.changements(1 << 62)[0])
    garde = portail.memoire.get("echeances")
    if garde is None or garde[0] != cle:
        depuis = portail.contexte.aujourd_hui() - timedelta(days=TIERS_AU_PLUS)
        garde = portail.memoire["echeances"] = (cle, publiques(_tous(portail, ADRESSES_MAX, publicite_depuis=depuis)))
    trouvees: tuple[EcheanceDatee, ...] = garde[1]
    return trouvees


def _nom(portail: Portail, siren: str | None) -> str:
    connues = {c.siren: c.nom for c in portail.contexte.registre.collectivites_publiees()} if siren else {}
    return connues.get(siren or "", portail.contexte.nom_du_site)


def _tous(portail: Portail, nombre: int, publicite_depuis: date | None = None) -> Iterator[ActePublie]:
    curseur: str | None = None
    while nombre > 0:
        page = portail.contexte.registre.publies(apres=curseur, limite=100, publicite_depuis=publicite_depuis)
        yield from page.actes[:nombre]
        nombre -= len(page.actes)
        curseur = page.suite
        if curseur is None:
            return
