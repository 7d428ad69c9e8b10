"""Voices counted in words and figures: « Pour : 23 », « 23 voix pour », « Nombre de voix pour : 23 », one beside or
below the other. A label takes the number that follows it or the one that precedes it: the way that explains more of
the text is the right one."""

from __future__ import annotations

import re

from pipeline.parsing.dates import entier
from pipeline.parsing.motifs import NOMBRE_EN_LETTRES

_LIBELLES = {
    "pour": r"pour|favorables?",
    "contre": r"contre|defavorables?|oppositions?",
    "abstentions": r"abst(?:\.|entions?|enue?s?|iennent|ient)?",
    "non_participants": r"nppv|non[- ]particip\w*|(?:ne|n') ?(?:pren\w+|ont|a) pas (?:pris )?part(?: au vote)?|refus de vote",
    "votants": r"votants?|(?:suffrages )?exprimes",
}
_LIBELLE = re.compile(r"(?<![\w'])(?:" + "|".join(f"(?P<{n}>{m})" for n, m in _LIBELLES.items()) + r")(?![\w'])")
_NOMBRE = re.compile(rf"(?<![\w/,.])(?P<n>\d{{1,4}}|neant|aucune?|{NOMBRE_EN_LETTRES})(?![\w/'’%]|[.,]\d|\s?°| ?euros?| ?€)")
_VOIX = r"(?:voix|votes?|suffrages?|membres?|conseillers?|elus?|delegues?|membre\(s\)|\w+\(s\))"
_APRES = re.compile(rf"\s*(?:\(s\)|\(e\)|\(es\))?\s*{_VOIX}?\s*(?:[:=(|–—-]|\.{{2,}}|…|\s)*\s*(?:par |a |de |soit )?(?:{_VOIX} )?")
"""Between a label and its number below or after it."""
_AVANT = re.compile(
    rf"\s*\(?(?:{_VOIX}\s*)?(?:exprimees?\s*)?(?:(?:(?:ont|a|ayant) )?vot(?:e|ent|ant)s?\s*|(?:se|s') ?(?:sont|est|etant)?\s*|en |d')?"
)
"""Between a number and its label."""
_NUL = re.compile(r"\s*(?:\(s\))?\s*:\s*(?:[/0-](?![\w/])|neant|aucune?\b)")
_CONTRE = re.compile(
    rf"\bpar (?P<pour>\d{{1,4}}|{NOMBRE_EN_LETTRES}) voix (?:\w{{3,10}},? (?:et )?)?contre (?P<contre>\d{{1,4}}|{NOMBRE_EN_LETTRES})\b"
)
"""« par 23 voix contre 2 »."""
_ENTRE_DEUX = 40


def compter(replie: str) -> dict[str, int]:
    """The counts of a folded text, by name; empty when nothing is counted. A lone « pour 3 » without a colon nor voices
    counts nothing."""
    if oppose := _CONTRE.search(replie):
        lus = _lire(replie, 1) | _lire(replie, -1)
        autres = {n: v for n, v in lus.items() if n in {"abstentions", "non_participants"}}
        return {n: e for n in ("pour", "contre") if (e := entier(oppose[n])) is not None} | autres
    apres, avant = _lire(replie, 1), _lire(replie, -1)
    return avant if len(avant) > len(apres) else apres


def _lire(replie: str, sens: int) -> dict[str, int]:
    """`sens`: 1 when numbers follow their labels, -1 when they precede."""
    trouves: dict[str, int] = {}
    surs = 0
    libelles = list(_LIBELLE.finditer(replie))
    for rang, libelle in enumerate(libelles):
        nom = libelle.lastgroup or ""
        borne = (libelles[rang + sens].start() if sens > 0 else libelles[rang + sens].end()) if (
            0 <= rang + sens < len(libelles)
        ) else (len(replie) if sens > 0 else 0)
        valeur, sur = (_apres if sens > 0 else _avant)(replie, libelle, borne)
        if valeur is not None and nom not in trouves:
            trouves[nom] = valeur
            surs += sur
    return trouves if surs or len(trouves) > 1 else {}


def _apres(replie: str, libelle: re.Match[str], borne: int) -> tuple[int | None, bool]:
    if nul := _NUL.match(replie, libelle.end(), borne):
        return 0, ":" in nul.group()
    lien = _APRES.match(replie, libelle.end(), borne)
    nombre = _NOMBRE.match(replie, lien.end(), borne) if lien else None
    if nombre is None or lien is None:
        return None, False
    return entier(nombre["n"]), bool(set(":=(") & set(lien.group())) or libelle.lastgroup not in {"pour", "votants"}


def _avant(replie: str, libelle: re.Match[str], borne: int) -> tuple[int | None, bool]:
    debut = max(borne, libelle.start() - _ENTRE_DEUX)
    for nombre in reversed(list(_NOMBRE.finditer(replie, debut, libelle.start()))):
        if _AVANT.fullmatch(replie, nombre.end(), libelle.start()):
            return entier(nombre["n"]), True
        break
    return None, False

