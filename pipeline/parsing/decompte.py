"""Voices counted in words and figures: « Pour : 23 », « 23 voix pour », « Nombre de voix pour : 23 », one beside or
below the other. A label takes the number that follows it or the one that precedes it: the way that explains more of
the text is the right one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.parsing.dates import entier
from pipeline.parsing.motifs import NOMBRE_EN_LETTRES
from pipeline.parsing.reperes import reperer

_LIBELLES = {
    "pour": r"pour(?!\s+(?:extrait|copie|expedition|ampliation))|favorables?",
    "contre": r"contre|defavorables?|oppositions?",
    "abstentions": r"abst(?:\.|entions?|enue?s?|iennent|ient)?",
    "non_participants": r"nppv|non[- ]particip\w*|(?:ne|n') ?(?:pren\w+|ont|a) pas (?:pris )?part(?: au vote)?|"
    r"refus de vote",
    "votants": r"votants?|(?:suffrages )?exprimes",
}
_LIBELLE = reperer(
    r"(?<!\w)(?:" + "|".join(f"(?P<{n}>{m})" for n, m in _LIBELLES.items()) + r")(?![\w'])",
    *("pour", "contre", "abst", "favorable", "opposition", "nppv", "particip", "part", "refus", "votant", "exprimes"),
)
_NOMBRE = re.compile(
    rf"(?<![\w/,.])(?P<n>\d{{1,4}}|neant|aucune?|{NOMBRE_EN_LETTRES})(?![\w/'’%]|[.,]\d|\s?°| ?euros?| ?€)"
)
_VOIX = r"(?:voix|votes?|suffrages?|membres?|conseillers?|elus?|delegues?|membre\(s\)|\w+\(s\))"
_APRES = re.compile(
    rf"\s*+(?:\(e?s\)\s*+)?(?:{_VOIX}\s*+)?(?:(?:[:=(|–—-]|\.{{2,}}|…)\s*+){{0,3}}+(?:par |a |de |soit )?(?:{_VOIX} )?"
)
"""Between a label and its number below or after it."""
_AVANT = re.compile(
    rf"\s*+\(?(?:{_VOIX}\s*+)?(?:exprimees?\s*+)?(?:(?:(?:ont|a|ayant) )?vot(?:e|ent|ant)s?\s*+|"
    r"(?:se|s') ?(?:sont|est|etant)?\s*+|en |d')?"
)
"""Between a number and its label."""
_NUL = re.compile(r"\s*+(?:\(e?s\)\s*+)?:\s*+(?:[/0-](?![\w/])|neant|aucune?\b)")
_PAR = re.compile(
    rf"\bpar (?P<pour>\d{{1,4}}|{NOMBRE_EN_LETTRES}) voix (?:(?!contre)\w{{3,10}},? (?:et )?)?(?P<oppose>contre )?"
    rf"(?P<contre>\d{{1,4}}|{NOMBRE_EN_LETTRES})\b"
)
"""« par 23 voix contre 2 », and « par 23 voix p0ur et 2 contre », as a recogniser reads it."""
_SOMME = re.compile(r"\(\s?\d{1,4}\s?\+[^()]*\)")
"""« 10 pour (8 + 2 procurations) »: the sum tells what the number before it is made of."""
_ENTRE_DEUX = 40


def compter(replie: str) -> dict[str, int]:
    """The counts of a folded text, by name; empty when nothing is counted. A lone « pour 3 » without a colon nor voices
    counts nothing."""
    replie = _SOMME.sub("", replie)
    libelles = list(_LIBELLE.finditer(replie))
    if not libelles:
        return {}
    apres, avant = _lire(replie, libelles, 1), _lire(replie, libelles, -1)
    lus = [avant, apres] if len(avant.keys() - {"votants"}) > len(apres.keys() - {"votants"}) else [apres, avant]
    if par := _PAR.search(replie):
        noms = ("pour", "contre") if par["oppose"] else ("pour",)
        opposes = {n: (entier(par[n]) or 0, par.start(n)) for n in noms}
        lus = [opposes, *lus] if par["oppose"] else [*lus, opposes]
    comptes: dict[str, tuple[int, int]] = {}
    for lu in lus:
        pris = {place for _, place in comptes.values()}
        comptes = {n: v for n, v in lu.items() if v[1] not in pris} | comptes
    return {nom: n for nom, (n, _) in comptes.items()}


def _lire(replie: str, libelles: Sequence[re.Match[str]], sens: int) -> dict[str, tuple[int, int]]:
    """The counts and where they stand; `sens`: 1 when numbers follow their labels, -1 when they precede."""
    trouves: dict[str, tuple[int, int]] = {}
    surs = 0
    bornes = [0, *(m.end() for m in libelles)] if sens < 0 else [*(m.start() for m in libelles[1:]), len(replie)]
    for rang, (libelle, borne) in enumerate(zip(libelles, bornes, strict=False)):
        nom = libelle.lastgroup or ""
        lu, sur = (_apres if sens > 0 else _avant)(replie, libelle, borne)
        if lu is not None and nom not in trouves and not (sens > 0 and _clot_une_rangee(replie, libelles, rang)):
            trouves[nom] = lu
            surs += sur
    return trouves if surs or len(trouves) > 1 else {}


def _clot_une_rangee(replie: str, libelles: Sequence[re.Match[str]], rang: int) -> bool:
    """« Pour Contre Abstentions 20 »: of three labels in a row, none owns the number that follows the last."""
    if rang < 2:
        return False
    voisins = (replie[a.end() : b.start()] for a, b in pairwise(libelles[rang - 2 : rang + 1]))
    return not any(entre.strip(" :;,/") for entre in voisins)


def _apres(replie: str, libelle: re.Match[str], borne: int) -> tuple[tuple[int, int] | None, bool]:
    if _NUL.match(replie, libelle.end(), borne):
        return (0, -libelle.end()), True
    lien = _APRES.match(replie, libelle.end(), borne)
    nombre = _NOMBRE.match(replie, lien.end(), borne) if lien else None
    if nombre is None or lien is None:
        return None, False
    annonce = bool(set(":=(") & set(lien.group())) or libelle.lastgroup not in {"pour", "votants"}
    return (entier(nombre["n"]) or 0, nombre.start()), annonce


def _avant(replie: str, libelle: re.Match[str], borne: int) -> tuple[tuple[int, int] | None, bool]:
    nombres = list(_NOMBRE.finditer(replie, max(borne, libelle.start() - _ENTRE_DEUX), libelle.start()))
    if not nombres or not _AVANT.fullmatch(replie, nombres[-1].end(), libelle.start()):
        return None, False
    return (entier(nombres[-1]["n"]) or 0, nombres[-1].start()), True
