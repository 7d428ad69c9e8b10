"""Filters and counts: what value an act has for each facet, whatever engine keeps it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from search.document import Fiche
from search.engine import FACETTES, Requete
from search.french import plier
from search.noms import cle_de_personne

LECTURES: dict[str, Callable[[Fiche], Iterable[str]]] = {
    "annee": lambda f: [str(f.annee)] if f.annee else [],
    "matiere": lambda f: _niveaux(f.matiere),
    "organe": lambda f: [plier(f.organe)] if plier(f.organe) else [],
    "personne": lambda f: [cle_de_personne(nom) for nom in f.personnes],
    "commune": lambda f: [plier(nom) for nom in f.communes],
    "statut": lambda f: [f.statut] if f.statut else [],
    "nature": lambda f: [f.nature],
    "collectivite": lambda f: [f.collectivite] if f.collectivite else [],
    "etape": lambda f: [f.etape],
}
"""Values of an act for each facet, as filters compare them."""

UNIQUES = ("annee", "matiere", "organe", "statut", "nature", "collectivite", "etape")
"""Facets of which an act has one value, besides what that value implies (a matière and those above it)."""

PLIS: dict[str, Callable[[str], str]] = {"organe": plier, "personne": cle_de_personne, "commune": plier}
"""Facets compared folded (« BUREAU » and « Bureau » are one), and what two spellings of one name share."""

PLIEES: dict[str, Callable[[Fiche], Iterable[str]]] = {
    "organe": lambda f: [f.organe],
    "personne": lambda f: f.personnes,
    "commune": lambda f: f.communes,
}
"""Of the same facets, what the act itself writes."""


def demandees(requete: Requete) -> dict[str, tuple[str, ...]]:
    """The values asked for each facet that filters, as `LECTURES` gives them."""
    lire: dict[str, Callable[[Any], str]] = {nom: PLIS.get(nom, str) for nom in FACETTES}
    valeurs = {nom: tuple(lire[nom](v) for v in getattr(requete, nom)) for nom in FACETTES}
    return {nom: v for nom, v in valeurs.items() if v}


def ensemble(fiche: Fiche) -> str:
    """The values of `UNIQUES` as one text: to count it is to count them all at once."""
    return _SEPARE.join(["", *LECTURES[nom](fiche)][-1] for nom in UNIQUES)


def defaire(comptes: Mapping[str, int], voulues: Mapping[str, Collection[str]]) -> dict[str, dict[str, int]]:
    """How many acts have each value of each of `UNIQUES`, given how many have each `ensemble`; `voulues` are the
    values that filter, each facet being counted without its own."""
    lignes = [(texte.split(_SEPARE), compte) for texte, compte in comptes.items()]
    admis = {nom: _admis(UNIQUES.index(nom), lignes, voulues[nom]) for nom in UNIQUES if nom in voulues}
    filtrees = _admises(lignes, [*admis.values()])
    par_facette: dict[str, dict[str, int]] = {}
    for rang, nom in enumerate(UNIQUES):
        autres = [a for autre, a in admis.items() if autre != nom]
        siens: dict[str, int] = {}
        for valeurs, compte in _admises(lignes, autres) if nom in admis else filtrees:
            siens[valeurs[rang]] = siens.get(valeurs[rang], 0) + compte
        siens.pop("", None)
        par_facette[nom] = siens
    matieres: dict[str, int] = {}
    for code, compte in par_facette["matiere"].items():
        for niveau in _niveaux(code):
            matieres[niveau] = matieres.get(niveau, 0) + compte
    return par_facette | {"matiere": matieres}


def nommer(ecrits: Iterable[tuple[str, int]], pli: Callable[[str], str]) -> dict[str, str]:
    """Each folded value and its commonest spelling; given each spelling and how many acts use it."""
    noms: dict[str, str] = {}
    for ecrit, _ in sorted(ecrits, key=lambda en: (-en[1], en[0])):
        noms.setdefault(pli(ecrit), ecrit)
    return noms


def ranger(comptes: Mapping[str, int], noms: Mapping[str, str] | None = None) -> dict[str, int]:
    """Counts above zero, the highest first, under the name that is shown."""
    nommes = ((v if noms is None else noms.get(v, v), n) for v, n in comptes.items() if n)
    return dict(sorted(nommes, key=lambda vn: (-vn[1], vn[0])))


_SEPARE = "\x1f"


def _niveaux(matiere: str) -> list[str]:
    """« 7.5.1 » counts under « 7 », « 7.5 » and « 7.5.1 »."""
    parties = matiere.split(".") if matiere else []
    return [".".join(parties[: n + 1]) for n in range(len(parties))]


_Ligne = tuple[list[str], int]


def _admis(rang: int, lignes: Iterable[_Ligne], voulues: Collection[str]) -> tuple[int, set[str]]:
    """Where the values of a facet stand in a line, and those that its filter keeps: a matière keeps those below it."""
    connues = {valeurs[rang] for valeurs, _ in lignes}
    return rang, {v for v in connues if v in voulues or not set(_niveaux(v)).isdisjoint(voulues)}


def _admises(lignes: list[_Ligne], admis: Collection[tuple[int, set[str]]]) -> list[_Ligne]:
    for rang, valeurs in admis:
        lignes = [ligne for ligne in lignes if ligne[0][rang] in valeurs]
    return lignes
