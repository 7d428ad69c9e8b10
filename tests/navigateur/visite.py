"""Every page of the portal, found by following its links as a reader would, and sorted by the route that answers."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin, urlsplit

from fastapi import FastAPI
from fastapi.testclient import TestClient

from schemas.acte_publie import ActePublie
from tests.demonstration import Demonstration

PAR_ROUTE = 70
"""Addresses visited behind one route; the demonstration has some forty acts."""

PAR_PARAMETRES = 6
"""Addresses visited that differ only by their parameters."""

DOCUMENTS = 3
"""Documents of one kind fetched: each is checked elsewhere, and some are sealed when they are asked for."""

SANS_PAGE = ("/api/", "/journal/", "/actes/", "/sitemap-", "/scdl/", "/verifier/attente/")
"""Where routes with parameters begin that no reader meets: what machines read, names that lead elsewhere,
and a page that only a slow verdict shows (judged apart)."""

CHOISIES = (
    "/recherche",
    "/recherche?q=stationnement",
    "/recherche?q=restauration+scolaire&tri=recent",
    "/recherche?q=stationement",
    "/recherche?q=zzyzx+introuvable",
    "/recherche?q=eau&annee=2031",
    "/recherche/valeurs?facette=annee",
    "/recherche/valeurs?facette=personne&q=conseil",
    "/recherche?q=subvention+d%27une+piscine+olympique+et+tramway",
    "/seances/2024-02-29",
    "/delais?r=REP_2M&d=30/07/2025&t=metropole",
    "/delais?r=REP_2M&d=31/12/2025&t=metropole",
    "/delais?r=REP_2M&d=31/02/2026",
    "/verifier?acte=inconnu",
    "/introuvable",
    "/eli/219900107/deliberation/2026/01/01/NEANT",
    "/seances/2026-02-31",
    "/recherche?annee=deux",
)
"""Pages to which no link leads: results, nothing found, errors."""


@dataclass(frozen=True, slots=True)
class Vue:
    """One page met: its address, the path of its route, its status, its bytes."""

    adresse: str
    route: str
    statut: int
    corps: bytes


@dataclass(slots=True)
class Visite:
    """What a reader met: the pages, and the routes that answered something."""

    pages: list[Vue] = field(default_factory=list)
    routes: set[str] = field(default_factory=set)

    def une_par_genre(self) -> list[Vue]:
        """The first page behind each route and status."""
        vues: dict[tuple[str, int], Vue] = {}
        for vue in self.pages:
            vues.setdefault((vue.route, vue.statut), vue)
        return list(vues.values())


def routes_de(app: Any) -> Iterator[Any]:
    """Every route of an application, those of its routers included."""
    for route in app.routes:
        if hasattr(route, "original_router"):
            yield from routes_de(route.original_router)
        else:
            yield route


def visiter(app: FastAPI, depart: tuple[str, ...]) -> Visite:
    """Follows links from `depart`, within `PAR_ROUTE` addresses a route; asks each route that takes no parameter."""
    table = [r for r in routes_de(app) if "GET" in (r.methods or ())]
    attente = deque((*depart, *(r.path for r in table if "{" not in r.path)))
    vues, par_route, par_chemin = set(attente), defaultdict(int), defaultdict(int)
    visite = Visite()
    with TestClient(app, follow_redirects=False) as client:
        while attente:
            adresse = attente.popleft()
            chemin = urlsplit(adresse).path
            route = next((r.path for r in table if r.path_regex.match(chemin)), "aucune")
            piece = chemin.rpartition("/")[2].rpartition(".")[2] if "." in chemin or "{piece" in route else ""
            quota = f"{route} {piece}"
            plein = par_route[quota] >= (DOCUMENTS if piece else PAR_ROUTE)
            if adresse not in depart and (plein or par_chemin[chemin] >= PAR_PARAMETRES):
                continue
            par_route[quota] += 1
            par_chemin[chemin] += 1
            reponse = client.get(adresse)
            html = reponse.headers.get("content-type", "").startswith("text/html") and "original" not in chemin
            if reponse.status_code < 400 or not html:
                visite.routes.add(route)
            if reponse.has_redirect_location:
                liens = [reponse.headers["location"]]
            elif html:
                visite.pages.append(Vue(adresse, route, reponse.status_code, reponse.content))
                liens = _liens(reponse.text)
            else:
                liens = []
            for lien in liens:
                but = urljoin(adresse, lien).partition("#")[0]
                if but.startswith("/") and but not in vues:
                    vues.add(but)
                    attente.append(but)
    return visite


def actes_de_chaque_genre(demonstration: Demonstration) -> tuple[ActePublie, ...]:
    """Published acts, one for each thing that changes its page: state, answer on the appeal, vote, annexes, versions;
    and the longest."""
    actes = demonstration.maison.registre.publies(limite=100).actes
    genres: dict[object, ActePublie] = {}
    for publie in actes:
        delai = publie.statut.recours_tiers
        genre = (
            publie.statut.statut,
            delai.ouvert,
            bool(delai.particulier),
            delai.prudent == delai.au_plus_tard,
            len(publie.versions) > 1,
        )
        for cle in (genre, publie.acte.vote and publie.acte.vote.mode, len(publie.documents), publie.acte.nature):
            genres.setdefault(cle, publie)
    plus_long = max(actes, key=lambda p: sum(len(x.texte) for x in p.acte.dispositif))
    return tuple(dict.fromkeys((*genres.values(), plus_long)))


class _Liens(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.trouves: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        valeurs = dict(attrs)
        but = valeurs.get("src" if tag == "img" else "href")
        if tag in {"a", "link", "img"} and but:
            self.trouves.append(but)


def _liens(html: str) -> list[str]:
    lecteur = _Liens()
    lecteur.feed(html)
    return lecteur.trouves
