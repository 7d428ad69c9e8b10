"""Filters and counts: what values an act has for each facet, whatever engine keeps them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from search.document import Fiche
from search.engine import FACETTES, Requete
from search.french import plier
from search.noms import cle_de_personne

ECRITES: dict[str, Callable[[Fiche], Iterable[str]]] = {
    "annee": lambda f: [str(f.annee)] if f.annee else [],
    "matiere": lambda f: _niveaux(f.matiere),
    "organe": lambda f: [f.organe],
    "statut": lambda f: [f.statut] if f.statut else [],
    "nature": lambda f: [f.nature],
    "collectivite": lambda f: [f.collectivite] if f.collectivite else [],
    "etape": lambda f: [f.etape],
    "personne": lambda f: f.personnes,
    "commune": lambda f: f.communes,
}
"""Values of an act for each facet, as the act writes them."""

CLES: dict[str, Callable[[str], str]] = {"organe": plier, "personne": cle_de_personne, "commune": plier}
"""Facets whose values are names: what two spellings of one name share, "" for what is no name."""


def valeurs(nom: str, fiche: Fiche) -> Iterable[str]:
    """Values of an act for a facet, as filters compare them."""
    ecrites = ECRITES[nom](fiche)
    return ecrites if nom not in CLES else filter(None, dict.fromkeys(map(CLES[nom], ecrites)))


def demandees(requete: Requete) -> dict[str, tuple[str, ...]]:
    """The values asked for each facet that filters, as `valeurs` gives them."""
    demande = {nom: tuple(CLES.get(nom, str)(v) for v in getattr(requete, nom)) for nom in FACETTES}
    return {nom: v for nom, v in demande.items() if v}


def nommer(nom: str, ecrites: Iterable[tuple[str, int]]) -> dict[str, str]:
    """Each value of a facet of names and its commonest spelling; given each spelling and how many acts use it."""
    noms: dict[str, str] = {}
    for ecrite, _ in sorted(ecrites, key=lambda en: (-en[1], en[0])):
        noms.setdefault(CLES[nom](ecrite), ecrite)
    return noms


def ranger(comptes: Mapping[str, int], noms: Mapping[str, str] | None = None) -> dict[str, int]:
    """Counts above zero, the highest first, under the name that is shown."""
    nommes = ((v if noms is None else noms.get(v, v), n) for v, n in comptes.items() if n)
    return dict(sorted(nommes, key=lambda vn: (-vn[1], vn[0])))


def _niveaux(matiere: str) -> list[str]:
    """« 7.5.1 » counts under « 7 », « 7.5 » and « 7.5.1 »."""
    parties = matiere.split(".") if matiere else []
    return [".".join(parties[: n + 1]) for n in range(len(parties))]
