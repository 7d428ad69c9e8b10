"""Browsing: home, sessions, one session, themes, one authority."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from publish.portal.erreurs import Refusee, inconnue, mauvaise
from publish.portal.jours import lire_jour
from publish.portal.listes import LigneActe, bientot, ligne
from publish.portal.portail import LePortail, Portail
from publish.portal.recherche import chercher
from schemas import matieres
from schemas.acte_publie import ActePublie
from schemas.tribunaux import tribunal_competent
from search.engine import Requete, Tri

DERNIERS, SEANCES_ACCUEIL, THEMES_ACCUEIL = 5, 4, 6
SANS_THEME = "Sans thème indiqué"

routes = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class SeanceVue:
    """One session that has published acts."""

    jour: date
    siren: str
    nom: str
    nombre: int


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme: code, label, published acts, its sub-themes."""

    code: str
    libelle: str
    nombre: int
    sous: tuple[Theme, ...] = ()


@dataclass(frozen=True, slots=True)
class Groupe:
    """The acts of one theme in a session."""

    nom: str
    lignes: tuple[LigneActe, ...]


@routes.get("/")
def accueil(portail: LePortail) -> Response:
    """Search box, latest acts, what will soon be too late to contest, themes, sessions, tools."""
    page = portail.contexte.registre.publies(limite=DERNIERS)
    toutes = seances(portail)
    return portail.page(
        "accueil.html",
        actes=[ligne(a) for a in page.actes],
        total=page.total,
        bientot=bientot(portail),
        themes=sorted(_themes_ou_rien(portail), key=lambda t: -t.nombre)[:THEMES_ACCUEIL],
        seances=toutes[:SEANCES_ACCUEIL],
        nombre_seances=len(toutes),
        collectivites=portail.contexte.registre.collectivites_publiees(),
        exemples=_exemples(page.actes),
    )


@routes.get("/seances")
def liste_seances(portail: LePortail) -> Response:
    """Every session that has published acts, by year."""
    annees: dict[int, list[SeanceVue]] = {}
    for seance in seances(portail):
        annees.setdefault(seance.jour.year, []).append(seance)
    return portail.page("seances.html", annees=annees)


@routes.get("/seances/{jour}")
def seance(portail: LePortail, jour: str, siren: str | None = None) -> Response:
    """One session: its published acts by theme."""
    quand = lire_jour(jour)
    if jour != quand.isoformat():
        suffixe = f"?siren={siren}" if siren and siren.isalnum() else ""
        return RedirectResponse(f"/seances/{quand.isoformat()}{suffixe}", 301)
    if siren is not None and not (siren.isascii() and siren.isdecimal() and len(siren) == 9):
        raise mauvaise("Un numéro SIREN a neuf chiffres.")
    toutes = seances(portail)
    actes = tous(portail, quand, siren)
    avant = [s for s in toutes if s.jour < quand and (siren is None or s.siren == siren)]
    apres = [s for s in toutes if s.jour > quand and (siren is None or s.siren == siren)]
    return portail.page(
        "seance.html",
        code=200 if actes else 404,
        jour=quand,
        siren=siren,
        actes=actes,
        groupes=_groupes(actes),
        du_jour=[s for s in toutes if s.jour == quand],
        precedente=avant[0] if avant else None,
        suivante=apres[-1] if apres else None,
    )


@routes.get("/matieres")
def themes_page(portail: LePortail) -> Response:
    """The themes that have published acts."""
    return portail.page("matieres.html", themes=themes(portail))


@routes.get("/collectivites/{siren}")
def collectivite(portail: LePortail, siren: str, suite: str | None = None) -> Response:
    """One authority: what is known of it, its sessions, its acts."""
    trouvees = {c.siren: c for c in portail.contexte.registre.collectivites_publiees()}
    if siren not in trouvees:
        raise inconnue()
    page = portail.contexte.registre.publies(siren=siren, apres=suite)
    competent = tribunal_competent(trouvees[siren])
    return portail.page(
        "collectivite.html",
        collectivite=trouvees[siren],
        tribunal=competent.nom if competent else None,
        actes=[ligne(a) for a in page.actes],
        total=page.total,
        suite=page.suite,
        debut=suite is None,
        seances=[s for s in seances(portail) if s.siren == siren][:8],
    )


def seances(portail: Portail) -> list[SeanceVue]:
    """Every session that has published acts, newest first."""
    noms = {c.siren: c.nom for c in portail.contexte.registre.collectivites_publiees()}
    return [
        SeanceVue(jour, siren, noms.get(siren, siren), nombre)
        for jour, siren, nombre in portail.contexte.registre.seances_publiees()
    ]


def themes(portail: Portail) -> tuple[Theme, ...]:
    """The two levels of the nomenclature, with what is published under each."""
    comptes = chercher(portail, Requete(tri=Tri.RECENT, limite=1)).reponse.facettes.get("matiere", {})
    fins: Counter[str] = Counter()
    for code, nombre in comptes.items():
        if "." in code:
            fins[".".join(code.split(".")[:2])] += nombre
    premiers = sorted({c.split(".")[0] for c in comptes}, key=int)
    return tuple(
        Theme(
            code=premier,
            libelle=matieres.libelle(premier) or premier,
            nombre=max(sum(n for c, n in fins.items() if c.split(".")[0] == premier), comptes.get(premier, 0)),
            sous=tuple(
                Theme(c, matieres.libelle(c) or c, n)
                for c, n in sorted(fins.items(), key=lambda p: [int(x) for x in p[0].split(".")])
                if c.split(".")[0] == premier
            ),
        )
        for premier in premiers
    )


def tous(portail: Portail, quand: date, siren: str | None) -> list[ActePublie]:
    """Every published act of one session."""
    actes: list[ActePublie] = []
    curseur: str | None = None
    while True:
        page = portail.contexte.registre.publies(seance=quand, siren=siren, apres=curseur, limite=100)
        actes += page.actes
        curseur = page.suite
        if curseur is None:
            return sorted(actes, key=lambda a: (a.acte.numero or "", a.uri))


def _themes_ou_rien(portail: Portail) -> tuple[Theme, ...]:
    try:
        return themes(portail)
    except Refusee:
        return ()


def _groupes(actes: Iterable[ActePublie]) -> list[Groupe]:
    groupes: dict[str, list[LigneActe]] = {}
    for publie in actes:
        code = publie.vie.qualification.matiere or publie.acte.matiere
        nom = (matieres.libelle(code) if code else None) or SANS_THEME
        groupes.setdefault(nom, []).append(ligne(publie))
    return [Groupe(nom, tuple(groupes[nom])) for nom in sorted(groupes, key=lambda n: (n == SANS_THEME, n))]


def _exemples(actes: Iterable[ActePublie]) -> list[tuple[str, str]]:
    numeros = [a.acte.numero for a in actes if a.acte.numero][:1]
    return [("subvention", "subvention"), *((f"n° {n}", n) for n in numeros), ("L.2121-29", "L.2121-29")]
