"""What machines follow: the Atom feed of published acts (RFC 4287), the calendar of deadlines (RFC 5545), the map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from html import escape
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from starlette.responses import Response

from publish.agenda import en_calendrier
from publish.api.acte_json import repondre_octets
from publish.api.pages import lier
from publish.portal import phrases
from publish.portal.chez import lire_siren
from publish.portal.discretion import discrets
from publish.portal.erreurs import inconnue
from publish.portal.mots import nom_affiche, sujet
from publish.portal.portail import LePortail, Portail
from publish.typographie import fr_texte
from registry.droit.echeancier import TIERS_AU_PLUS, EcheanceDatee, publiques
from schemas.acte_publie import ActePublie, Pierre

ENTREES = 50
"""Entries of the feed."""

ADRESSES_MAX = 50_000
"""Addresses of one map (sitemaps.org); beyond, an index leads to several."""

_PAGES = ("/", "/recherche", "/seances", "/matieres", "/delais", "/verifier", "/donnees", "/docs")
_SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9"
_TOMBES = ' xmlns:at="http://purl.org/atompub/tombstones/1.0"'
_XML = '<?xml version="1.0" encoding="utf-8"?>\n'

routes = APIRouter(include_in_schema=False)


@routes.get("/flux/actes.atom")
def atom(request: Request, portail: LePortail, siren: str | None = None, suite: str | None = None) -> Response:
    """The published acts, those that came online last first; of one authority with `siren`; page by page
    (RFC 5005 §3)."""
    quel = lire_siren(siren)
    registre = portail.contexte.registre
    page = registre.ouvertes.recents(siren=quel, apres=suite, limite=ENTREES)
    actes = registre.publies_par_cle(page.cles).values()
    premiere = _adresse_du_flux(portail, siren=quel)
    liens = {"self": _adresse_du_flux(portail, siren=quel, suite=suite), "first": premiere}
    if page.suite:
        liens["next"] = _adresse_du_flux(portail, siren=quel, suite=page.suite)
    nom, accueil = _nom(portail, quel), portail.absolue(portail.espaces().de(quel).racine)
    # The first page tells which acts left for another one; of those that left for none, the feed says nothing more.
    parties = [p for p in registre.ouvertes.parties(siren=quel, limite=ENTREES) if p.remplace_par and suite is None]
    dates = [*map(change, actes), *(p.jusqu_au for p in parties)]
    dernier = max(dates, default=portail.contexte.horloge())
    corps = (
        f'{_XML}<feed xmlns="http://www.w3.org/2005/Atom"{_TOMBES} xml:lang="fr">\n'
        f"<title>{escape(fr_texte(f'Actes publiés · {nom}'))}</title>\n<id>{escape(premiere)}</id>\n"
        + "".join(f'<link rel="{r}" type="application/atom+xml" href="{escape(h)}"/>\n' for r, h in liens.items())
        + f'<link rel="alternate" type="text/html" href="{escape(accueil)}"/>\n'
        f"<updated>{dernier.isoformat()}</updated>\n<author><name>{escape(nom)}</name></author>\n"
        f"<rights>{escape(portail.contexte.ouverture.licence.nom)}</rights>\n"
        f"{''.join(entree(portail, a) for a in actes)}{''.join(_partie(portail, p) for p in parties)}</feed>\n"
    )
    reponse = repondre_octets(request, corps.encode(), "application/atom+xml; charset=utf-8")
    return lier(reponse, next=liens.get("next"), first=premiere if suite else None)


@routes.get("/flux/echeances.ics")
def calendrier(request: Request, portail: LePortail, siren: str | None = None) -> Response:
    """Until when the published acts can be contested by third parties; of one authority with `siren`."""
    contexte, siren = portail.contexte, lire_siren(siren)
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
    """Every published act and the pages that lead to them; past one map, the index of several."""
    adresses = _adresses(portail)
    if len(adresses) <= ADRESSES_MAX:
        return _carte(request, adresses)
    cartes = (
        f"<sitemap><loc>{escape(portail.absolue(f'/sitemap-{rang}.xml'))}</loc></sitemap>\n"
        for rang in range(1, -(-len(adresses) // ADRESSES_MAX) + 1)
    )
    corps = f'{_XML}<sitemapindex xmlns="{_SITEMAPS}">\n{"".join(cartes)}</sitemapindex>\n'
    return repondre_octets(request, corps.encode(), "application/xml")


@routes.get("/sitemap-{rang}.xml")
def sitemap_suite(request: Request, portail: LePortail, rang: int) -> Response:
    """One map of several: an address keeps its place, since the oldest come first."""
    adresses = _adresses(portail)[max(rang - 1, 0) * ADRESSES_MAX :]
    if rang < 1 or not adresses:
        raise inconnue()
    return _carte(request, adresses[:ADRESSES_MAX])


@routes.get("/robots.txt")
def robots(request: Request, portail: LePortail) -> Response:
    """Nothing public is hidden from search engines, but for the endless combinations of filters, the notices, which are
    made for who asks (the star: RFC 9309 §2.2.3), and the archives, whose files have pages of their own."""
    interdits = ("/recherche", "/bureau", "/*/attestation.pdf", "/api/v1/lot", "/donnees/")
    lignes = "".join(f"Disallow: {chemin}\n" for chemin in interdits)
    corps = f"User-agent: *\n{lignes}Sitemap: {portail.absolue('/sitemap.xml')}\n"
    return repondre_octets(request, corps.encode(), "text/plain; charset=utf-8")


def entree(portail: Portail, publie: ActePublie) -> str:
    """One entry of a feed."""
    adresse = portail.absolue(publie.uri)
    qui = sujet(publie)
    resume = f"{phrases.ou_en_est(publie.statut, qui).texte} {phrases.contester(publie.statut, qui).texte}"
    return (
        f"<entry><title>{escape(nom_affiche(publie.acte))}</title><id>{escape(adresse)}</id>"
        f'<link rel="alternate" type="text/html" href="{escape(adresse)}"/>'
        f'<link rel="alternate" type="application/json" href="{escape(adresse)}.json"/>'
        f"{_suivant(portail, publie.remplace_par)}"
        f"<updated>{change(publie).isoformat()}</updated><published>{publie.mis_en_ligne.isoformat()}</published>"
        f"<author><name>{escape(publie.collectivite.nom)}</name></author>"
        f"<summary>{escape(fr_texte(resume))}</summary></entry>\n"
    )


def _partie(portail: Portail, pierre: Pierre) -> str:
    """The tombstone of an act that left (RFC 6721)."""
    adresse = escape(portail.absolue(pierre.uri))
    return (
        f'<at:deleted-entry ref="{adresse}" when="{pierre.jusqu_au.isoformat()}">'
        f"{_suivant(portail, pierre.remplace_par)}</at:deleted-entry>\n"
    )


def _suivant(portail: Portail, uri: str | None) -> str:
    """The link to what replaces an act (RFC 5829 §3.3)."""
    return f'<link rel="successor-version" href="{escape(portail.absolue(uri))}"/>' if uri else ""


def change(publie: ActePublie) -> datetime:
    """When the act last changed for the public: came online, or an event of it was learnt."""
    return max([publie.mis_en_ligne, *(e.appris_le for e in publie.vie.evenements if e.appris_le)])


def _adresse_du_flux(portail: Portail, **parametres: str | None) -> str:
    donnes = urlencode({nom: valeur for nom, valeur in parametres.items() if valeur})
    return portail.absolue("/flux/actes.atom" + (f"?{donnes}" if donnes else ""))


def _adresses(portail: Portail) -> list[tuple[str, date | None]]:
    registre = portail.contexte.registre
    pages = [*_PAGES, *(f"/collectivites/{c.siren}" for c in registre.collectivites_publiees())]
    pages += (f"/seances/{jour.isoformat()}" for jour in sorted({jour for jour, _, _ in registre.seances_publiees()}))
    oublies = discrets(portail)
    actes = (
        (portail.absolue(uri), instant.date()) for uri, instant in registre.ouvertes.adresses() if uri not in oublies
    )
    return [*((portail.absolue(page), None) for page in pages), *actes]


def _carte(request: Request, adresses: Iterable[tuple[str, date | None]]) -> Response:
    lignes = (
        f"<url><loc>{escape(adresse)}</loc>{f'<lastmod>{jour.isoformat()}</lastmod>' if jour else ''}</url>\n"
        for adresse, jour in adresses
    )
    corps = f'{_XML}<urlset xmlns="{_SITEMAPS}">\n{"".join(lignes)}</urlset>\n'
    return repondre_octets(request, corps.encode(), "application/xml")


def _echeances(portail: Portail) -> tuple[EcheanceDatee, ...]:
    """The public deadlines, found once an hour (a day begins at a whole hour on every territory) and a change of the
    register; the same answer keeps the same ETag through the day."""
    registre, instant = portail.contexte.registre, portail.contexte.horloge()
    cle = (instant.replace(minute=0, second=0, microsecond=0), registre.position())
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
