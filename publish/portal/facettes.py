"""Filters of a search: the values that can be chosen, each with the count that its link leads to, and those chosen."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from publish.portal.espace import EspaceVu
from publish.portal.jours import lire_jour
from publish.portal.mots import MOTS
from publish.portal.portail import Portail
from publish.typographie import jour
from schemas import matieres
from schemas.acte import Nature
from schemas.vie import Statut
from search.engine import Reponse
from search.facettes import PLIS

VALEURS_MAX = 10
"""Values of one facet shown at once."""

FILTRES = {
    "annee": "Année",
    "organe": "Organe",
    "matiere": "Thème",
    "statut": "État",
    "nature": "Nature",
    "collectivite": "Collectivité",
    "commune": "Commune nommée",
    "personne": "Personne",
}
"""What filters, and its name."""

NATURES = {n.value for n in Nature}
STATUTS = {s.value for s in Statut}


@dataclass(frozen=True, slots=True)
class Valeur:
    """One value of a facet, or an active filter: its name, its count, where its link leads."""

    nom: str
    nombre: int
    href: str
    active: bool


@dataclass(frozen=True, slots=True)
class Facette:
    """One facet; `tout` leads to every value, `combien` in all, when some are left out."""

    nom: str
    valeurs: tuple[Valeur, ...]
    tout: str | None = None
    combien: int = 0


def adresse(parametres: QueryParams, base: str = "/recherche", /, **changements: str | None) -> str:
    """The address of the same search with these parameters changed (None: removed)."""
    paires = [(c, v) for c, v in parametres.multi_items() if v and c not in changements]
    paires += [(c, v) for c, v in changements.items() if v]
    return base + (f"?{urlencode(paires)}" if paires else "")


def nom_de_valeur(portail: Portail, facette: str, valeur: str) -> str:
    """What people call the value of a facet."""
    if facette == "matiere":
        libelle = matieres.libelle(valeur)
        return f"{valeur} {libelle}" if libelle else valeur
    if facette == "statut" and valeur in STATUTS:
        return MOTS[Statut(valeur)][0]
    if facette == "nature" and valeur in NATURES:
        return Nature(valeur).libelle
    if facette == "collectivite":
        collectivite = portail.contexte.registre.collectivite(valeur)
        return collectivite.nom if collectivite else valeur
    return valeur


def espace_de(portail: Portail, parametres: QueryParams) -> EspaceVu:
    """The space that a search is made in: that of the one authority it is narrowed to, else the shared one."""
    collectivites = [v for v in parametres.getlist("collectivite") if v]
    return portail.espaces().de(collectivites[0] if len(collectivites) == 1 else None)


def filtres_de(portail: Portail, parametres: QueryParams) -> dict[str, str]:
    """The filters of a search: within the space of one authority, which one is no longer a choice."""
    dans = espace_de(portail, parametres).filtre
    return {cle: nom for cle, nom in FILTRES.items() if not (dans and cle == "collectivite")}


def facettes(portail: Portail, parametres: QueryParams, reponse: Reponse) -> tuple[Facette, ...]:
    """The facets that divide the results, each cut to its commonest values."""
    vues = []
    for cle, nom in filtres_de(portail, parametres).items():
        if len(reponse.facettes.get(cle, {})) < 2 and not parametres.getlist(cle):
            continue
        valeurs = valeurs_de(portail, parametres, reponse, cle)
        # What is chosen stays in sight, however rare.
        cachees = [v for v in valeurs[VALEURS_MAX:] if not v.active]
        montrees = tuple(v for v in valeurs if v not in cachees)
        tout = adresse(parametres, "/recherche/valeurs", facette=cle, suite=None) if cachees else None
        if montrees:
            vues.append(Facette(nom, montrees, tout, len(valeurs)))
    return tuple(vues)


def valeurs_de(portail: Portail, parametres: QueryParams, reponse: Reponse, cle: str) -> tuple[Valeur, ...]:
    """Every value of one facet, the commonest first."""
    pli = PLIS.get(cle, str)
    actives = {pli(v) for v in parametres.getlist(cle)}
    return tuple(
        Valeur(
            nom_de_valeur(portail, cle, valeur),
            nombre,
            adresse(parametres, **{cle: None if pli(valeur) in actives else valeur, "suite": None, "facette": None}),
            pli(valeur) in actives,
        )
        for valeur, nombre in reponse.facettes.get(cle, {}).items()
        if cle != "matiere" or _montrer_theme(valeur, actives)
    )


def _montrer_theme(code: str, actives: set[str]) -> bool:
    """First the large themes; inside one, its own parts."""
    if "." not in code:
        return True
    return any(code == a or code.split(".", maxsplit=1)[0] == a.split(".")[0] for a in actives)


def actifs(portail: Portail, parametres: QueryParams) -> tuple[Valeur, ...]:
    """The filters chosen, each leading to the same search without it."""
    choisis = []
    for cle, filtre in filtres_de(portail, parametres).items():
        for valeur in parametres.getlist(cle):
            if valeur:
                nom = f"{filtre} : {nom_de_valeur(portail, cle, valeur)}"
                choisis.append(Valeur(nom, 0, _sans(parametres, cle, valeur), True))
    for cle, mot in (("du", "À partir du"), ("au", "Jusqu’au")):
        if parametres.get(cle):
            nom = f"{mot} {jour(lire_jour(parametres[cle]))}"
            choisis.append(Valeur(nom, 0, _sans(parametres, cle, parametres[cle]), True))
    return tuple(choisis)


def _sans(parametres: QueryParams, cle: str, valeur: str) -> str:
    paires = [(c, v) for c, v in parametres.multi_items() if v and (c, v) != (cle, valeur) and c != "suite"]
    return "/recherche" + (f"?{urlencode(paires)}" if paires else "")
