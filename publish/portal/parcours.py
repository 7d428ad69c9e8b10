"""Browsing: home, the space of one authority, themes, years and organs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.responses import Response

from publish.portal.chez import chez
from publish.portal.erreurs import Refusee, inconnue
from publish.portal.facettes import nom_de_valeur
from publish.portal.listes import bientot, ligne
from publish.portal.portail import LePortail, Portail
from publish.portal.recherche import chercher
from publish.portal.seances import seances
from schemas import matieres
from schemas.acte_publie import ActePublie
from schemas.collectivite import Collectivite
from schemas.tribunaux import tribunal_competent
from search.engine import Requete, Tri

DERNIERS, SEANCES_ACCUEIL, THEMES_ACCUEIL = 5, 4, 6
AUTRES_ENTREES = (("annee", "Années"), ("organe", "Organes"), ("nature", "Natures"))

routes = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme: code, label, published acts, where they are, its sub-themes."""

    code: str
    libelle: str
    nombre: int
    href: str
    sous: tuple[Theme, ...] = ()


@dataclass(frozen=True, slots=True)
class Entree:
    """One year, organ or nature: its name, its published acts, where they are; `id` is its anchor."""

    nom: str
    nombre: int
    href: str
    id: str | None = None


@routes.get("/")
def accueil(portail: LePortail) -> Response:
    """Search box, latest acts, what will soon be too late to contest, themes, sessions, tools."""
    return _accueil(portail, None)


@routes.get("/collectivites/{siren}")
def collectivite(portail: LePortail, siren: str) -> Response:
    """The home of one authority's space: the same, of its acts alone, and what is known of it."""
    trouvee = chez(portail, siren)
    if trouvee is None:
        raise inconnue()
    return _accueil(portail, trouvee)


@routes.get("/matieres")
def themes_page(portail: LePortail, siren: str | None = None) -> Response:
    """The themes, years, organs and natures that have published acts."""
    chez(portail, siren)
    facettes = chercher(portail, _tout(siren)).reponse.facettes
    autres = [
        (nom, _entrees(portail, cle, facettes.get(cle, {}), siren)) for cle, nom in AUTRES_ENTREES if facettes.get(cle)
    ]
    return portail.page("matieres.html", siren=siren, themes=themes(portail, siren), facettes=autres)


def themes(portail: Portail, siren: str | None = None) -> tuple[Theme, ...]:
    """The two levels of the nomenclature, with what is published under each."""
    comptes = chercher(portail, _tout(siren)).reponse.facettes.get("matiere", {})
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
            href=_adresse(siren, matiere=premier),
            sous=tuple(
                Theme(c, matieres.libelle(c) or c, n, _adresse(siren, matiere=c))
                for c, n in sorted(fins.items(), key=lambda p: [int(x) for x in p[0].split(".")])
                if c.split(".")[0] == premier
            ),
        )
        for premier in premiers
    )


def _accueil(portail: Portail, fiche: Collectivite | None) -> Response:
    siren = fiche.siren if fiche else None
    page = portail.contexte.registre.publies(siren=siren, limite=DERNIERS)
    toutes, tribunal = seances(portail, siren), tribunal_competent(fiche) if fiche else None
    return portail.page(
        "accueil.html",
        siren=siren,
        fiche=fiche,
        tribunal=tribunal.nom if tribunal else None,
        actes=[ligne(a, nommer=siren is None and portail.espaces().commun.partage) for a in page.actes],
        total=page.total,
        bientot=[b for b in bientot(portail) if siren in (None, b.siren)],
        themes=sorted(_themes_ou_rien(portail, siren), key=lambda t: -t.nombre)[:THEMES_ACCUEIL],
        seances=toutes[:SEANCES_ACCUEIL],
        nombre_seances=len(toutes),
        collectivites=portail.espaces().collectivites,
        exemples=_exemples(page.actes),
    )


def _tout(siren: str | None) -> Requete:
    return Requete(collectivite=(siren,) if siren else (), tri=Tri.RECENT, limite=1)


def _entrees(portail: Portail, cle: str, comptes: dict[str, int], siren: str | None) -> list[Entree]:
    valeurs = sorted(comptes.items(), key=lambda p: (-int(p[0]), "") if cle == "annee" else (-p[1], str(p[0])))
    return [
        Entree(
            nom_de_valeur(portail, cle, str(valeur)),
            nombre,
            _adresse(siren, **{cle: str(valeur)}),
            f"nature-{valeur}" if cle == "nature" else None,
        )
        for valeur, nombre in valeurs
        if valeur
    ]


def _adresse(siren: str | None, **filtres: str) -> str:
    return "/recherche?" + urlencode({**filtres, **({"collectivite": siren} if siren else {})})


def _themes_ou_rien(portail: Portail, siren: str | None) -> tuple[Theme, ...]:
    try:
        return themes(portail, siren)
    except Refusee:
        return ()


def _exemples(actes: Iterable[ActePublie]) -> list[tuple[str, str]]:
    numeros = [a.acte.numero for a in actes if a.acte.numero][:1]
    return [("subvention", "subvention"), *((f"n° {n}", n) for n in numeros), ("L.2121-29", "L.2121-29")]
