"""The act's number, counts and dates that stand in a small table: a row of labels, then a row of as many values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from pipeline.parsing.motifs import DATE, ORGANES, replier

_MEMBRES = r"(?:nombre de )?(?:(?:membres|conseillers|delegues|elus|administrateurs)\s+)?"
_COLONNES = {
    "numero": r"(?:n°|numero)(?: (?:de (?:la )?|d'|de l')?(?:deliberation|acte|ordre|decision))?"
    r"|(?:deliberation|decision|acte)(?: (?:n°|numero))?",
    "seance": rf"(?:date de (?:la )?)?(?:seance(?: du)?|(?:reunion|{ORGANES}) du)",
    "convocation": r"(?:date de (?:la )?)?convocation(?: du)?|convoque(?:e?s)?(?: le)?",
    "transmission": r"(?:date de |d')?(?:l'|la )?(?:tele)?transmission(?: (?:en|a la) (?:sous-)?prefecture)?(?: le)?",
    "publication": r"(?:date de |d')?(?:l'|la )?publication(?: le)?",
    "en_exercice": rf"{_MEMBRES}(?:(?:en\s+)?exercice|en fonctions?)",
    "presents": rf"{_MEMBRES}presents?\b(?! et )(?: a la seance)?",
    "votants": rf"{_MEMBRES}(?:qui |ayant )?(?:ont )?pris part (?:au vote|a la deliberation)"
    rf"|{_MEMBRES}votants?",
    "pouvoirs": rf"{_MEMBRES}(?:pouvoirs?|procurations?|representes?)(?: donnes)?",
    "pour": r"(?:nombre de )?(?:votes? |voix )?pour",
    "contre": r"(?:nombre de )?(?:votes? |voix )?contre",
    "abstentions": r"(?:nombre d')?abstentions?(?:\(s\))?",
    "non_participants": r"nppv|non[- ]participants?|(?:n'(?:a|ont)|ne pren\w+) pas (?:pris )?part(?: au vote)?",
    "autres": r"(?:conseillers|membres) elus|(?:suffrages )?exprimes|presents? et representes?"
    r"|absents?(?: excuses?)?|excuses?|effectif(?: legal)?"
    rf"|{_MEMBRES}afferents(?: (?:au conseil(?: \w+)?|a l'\w+))?|quorum"
    r"|(?:date (?:de |d'))?(?:l'|la )?affichage",
}
"""Name → pattern of its label, on folded text; nothing is read in the columns of `autres`."""
_ENTRE = r"[\s:·;/|–-]+"
_NOMBRE = rf"(?:{DATE}|\d{{1,4}}|/|neant)"
_VALEUR = rf"(?:{DATE}|[a-z]{{0,8}}[._-]?\d[\w./-]*|/|neant)"
"""A number bears no blank here: beside its neighbours « 12 / 14 » is two counts and nobody between them."""
_VALEURS = re.compile(_VALEUR)
_UN_NOMBRE = re.compile(_NOMBRE)
_RANGEE = re.compile(rf"{_VALEUR}(?:[\s:|]+{_VALEUR})+")
_TOTAL = re.compile(
    rf"(?:total|ensemble|nombre|a la majorite|a l'unanimite)[\s:|]+(?P<nombres>{_NOMBRE}(?:[\s:|]+{_NOMBRE})+)"
)
_CHIFFRE = re.compile("[0-9]")
_LIBELLE = re.compile("|".join(f"(?P<{nom}>{motif})" for nom, motif in _COLONNES.items()))
_UN_LIBELLE = "(?:" + "|".join(f"(?:{motif})" for motif in _COLONNES.values()) + ")"
_LIBELLES = rf"(?P<labels>{_UN_LIBELLE}(?:{_ENTRE}{_UN_LIBELLE})+)\s*:?\s*"
_ENTETE = re.compile(rf"^[\s:]*(?:(?:resultats? (?:du )?)?votes?[\s:]+)?{_LIBELLES}")
_COLONNES_DU_TOTAL = re.compile(rf"^\D*?{_LIBELLES}")
_LARGEUR = 160
_HAUTEUR = 20
"""Characters of a row of labels, rows between the labels and their total."""


def comptes(cellules: Mapping[str, str]) -> dict[str, int]:
    """The counts among the cells of tables, by name; dates and numbers are left out."""
    return {
        nom: int(v) if v.isdecimal() else 0
        for nom, v in cellules.items()
        if nom != "numero" and (len(v) < 5 or replier(v) == "neant")
    }


def cellules(lignes: Sequence[str]) -> dict[str, str]:
    """Each column's value as written, the first table's where two have it; empty when no row of two labels or more is
    followed by as many values, or by a row « total »."""
    valeurs = {rang: debut for rang, ligne in enumerate(lignes) if (debut := _debut_des_valeurs(ligne)) is not None}
    if not valeurs:
        return {}
    totaux = {rang: debut for rang, debut in valeurs.items() if debut}
    ecrites = [ligne.strip() for ligne in lignes]
    lues: dict[str, str] = {}
    for rang, ligne in enumerate(map(replier, ecrites)):
        if not ligne or len(ligne) > _LARGEUR or _CHIFFRE.search(ligne):
            continue
        if valeurs.get(rang + 1) == 0:
            entete, ou, depuis = _ENTETE.fullmatch(ligne), rang + 1, 0
        else:
            ou = next((r for r in range(rang + 1, rang + 2 + _HAUTEUR) if r in totaux), 0)
            entete, depuis = _COLONNES_DU_TOTAL.fullmatch(ligne) if ou else None, totaux.get(ou, 0)
        if entete:
            lues = {**_associer(entete["labels"], ecrites[ou][depuis:]), **lues}
    return lues


@lru_cache(maxsize=1024)
def _debut_des_valeurs(ligne: str) -> int | None:
    """Where the values of a row begin, after « total » or at once; None where it is no row of values."""
    pliee = replier(ligne.strip())
    if total := _TOTAL.match(pliee):
        return total.start("nombres")
    return 0 if _RANGEE.fullmatch(pliee) and _CHIFFRE.search(pliee) else None


def _associer(labels: str, rangee: str) -> dict[str, str]:
    """A value a label, each of the kind that its column holds; else nothing."""
    noms = [m.lastgroup or "" for m in _LIBELLE.finditer(labels)]
    valeurs = [rangee[m.start() : m.end()] for m in _VALEURS.finditer(replier(rangee))]
    if len(noms) != len(valeurs):
        return {}
    paires = dict(zip(noms, valeurs, strict=True))
    return paires if all(n == "numero" or _UN_NOMBRE.fullmatch(replier(v)) for n, v in paires.items()) else {}
