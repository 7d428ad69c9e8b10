"""How many members there are, were present, had given a proxy, voted: in a label's value, a sentence, a table."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pipeline.parsing.constats import Constats
from pipeline.parsing.dates import entier
from pipeline.parsing.motifs import NOMBRE_EN_LETTRES, replier
from pipeline.parsing.reperes import MotifRepere, reperer
from pipeline.parsing.tableau import comptes
from schemas.acte import Effectif

_N = (
    rf"(?P<n>\d{{1,3}}|{NOMBRE_EN_LETTRES}|aucune?|neant|/(?=\s*(?:$|[;,.|])))"
    r"(?![\w/]|[.,]\d|\s?h\b|\s(?:voix |votes? )?(?:pour|contre)\b(?!\s*:)| \d{1,3}(?: |$))"
)
"""A count that no other follows, as in a row of a table; in « les 22 votants : 20 pour » the second is a voice."""
_ENTRE = (
    r"(?:[\s:=·.…(_»\"–-]|\betai(?:en)?t\b|\bles\b|\b(?:est|etant) de\b|\bs'eleve a\b|"
    r"\b(?:est|sont) au nombre de\b){0,60}?"
)
_LE_NOMBRE_DES = reperer(r"\b((?:celui|nombre) des? (?:\w+ ){1,3}?)(?:est |etant |etait )?de (?=\d)", "celui", "nombre")
"""« Le nombre des présents est de 31, celui des représentés de 2 »: the label, then its number."""
_MEMBRES = (
    r"(?:(?:membres?|conseillers?|conseilleres|delegues?|elus?|administrat(?:eur|rice)s?)\s+"
    r"(?:(?!sur\b)[a-z]+\s+){0,2}?)?"
)
_APRES = {
    "en_exercice": r"\b(?:(?:exercice|en fonctions?)\b(?: (?:au|a la|ce)\b[^:\d]{0,30})?"
    r"(?: ayant voix deliberative)?|en ex\.|"
    rf"membres composant (?:le|la|l')\s?\w+(?: \w+)?){_ENTRE}{_N}",
    "presents": r"\b(?<!auditeurs )(?<!public )(?<!habitants )"
    r"(?:pres(?:entes?|ents?|\.)|assist(?:ant|aient|ent) a la (?:seance|reunion))"
    r"(?: ayant voix deliberative| participant au vote)?(?: a la (?:seance|reunion)"
    rf"| a l'(?:appel|ouverture(?: de la seance)?)| physiquement)?{_ENTRE}{_N}",
    "votants": r"\b(?:vot(?:antes?|ants?|\.)|(?:(?:ayant|ont) pris|pren(?:ant|nent)) part "
    rf"(?:au vote|a la deliberation)|(?:ayant|ont) participe au vote){_ENTRE}{_N}",
    "pouvoirs": r"\b(?<!absents et )(?<!absents ou )(?<!excuses et )(?<!non )(?<!sans )"
    r"(?<!presents ou )(?<!presents et )"
    rf"(?:pouvoirs?|procurations?|represente?e?s?|mandats|delegations? de vote)(?: donnee?s?| recue?s?)?"
    rf"{_ENTRE}{_N}",
}
"""The label, then its number: « En exercice : 19 », « Présents (12) », « prés. : 25 », « Votants ..... 19 »."""
_AVANT = {
    "en_exercice": rf"\b{_N}\s+{_MEMBRES}(?:sont )?(?:encore )?en (?:exercice|fonctions?)\b",
    "presents": rf"\b{_N}\s+{_MEMBRES}(?:(?:etaient|sont|etant)\s+)?(?:presente?s?\b(?! (?:ou|et) repr)|sur \d+\b)",
    "votants": rf"\b{_N}\s+(?:votants?\b|{_MEMBRES}"
    r"(?:(?:ont pris|ayant pris|prennent) part (?:au vote|a la)|(?:ont |ayant )?participe au vote))"
    r"|\ba (?P<n2>\d{1,3}) le nombre (?:total )?(?:de |des )votants",
    "pouvoirs": rf"\b(?<!remis )(?<!donne )(?<!confie )(?<!laisse ){_N}\s+"
    r"(?:(?:membres?|conseillers?|delegues?|elus?|autres?|seule?s?)\s+)?(?:(?:etai(?:en)?t|sont) )?"
    r"(?:pouvoirs?\b|procurations?\b|representee?s?\b|"
    r"(?:n')?(?:ayant|ont|avaient|a|avait) (?:donne|remis|confie) (?:leur |un |une )?(?:pouvoir|procuration|mandat))",
}
"""The number, then what it counts: « Sur 27 membres en exercice, 26 étaient présents »."""
_UNE_VOIX = re.compile(r"\b(?:pour|contre|abst\w*|nppv|refus)\s*:\s*$")
"""« Contre : 0 | Représentés : … »: the number of the column before."""
_SUITE_DE_TROIS = re.compile(r"nombre de (?:membres|conseillers|delegues)\s*:?\s*(\d+)\s*/\s*(\d+)\s*/\s*(\d+)")
_INCLUSIF = reperer(r"(?<=[a-z])(?:[·•]e?s?(?:[·•]s)?|\(e?s?\)(?:\(s\)|s)?)(?!\w)", "·", "•", "(")
"""« présent·es », « conseiller(e)s »."""
_PRESENTS_BARRE = reperer(
    r"\bpresents?(?:\s*/\s*(?:membres )?en exercice)?\s*[:=(]?\s*"
    r"(?P<presents>\d{1,3})\s?/\s?(?P<en_exercice>\d{1,3})(?![\w/]|\s?/)",
    "present",
)
"""« Présents : 14/17 »."""
_PRESENTS_PARMI = reperer(
    rf"\b(?P<presents>\d{{1,3}}) (?:de ses|des) (?P<en_exercice>\d{{1,3}}) {_MEMBRES}(?:etant|etaient|sont) presents",
    "present",
)
"""« 32 de ses 41 membres étant présents »."""
_PRESENTS_SUR = reperer(rf"\b(?P<presents>\d{{1,3}}) {_MEMBRES}presents? sur (?P<en_exercice>\d{{1,3}})\b", "present")
"""« 5 présents sur 7 »."""
_REPERES = {
    "en_exercice": ("exercice", "en ex.", "en fonction", "composant"),
    "presents": ("present", "pres.", "sur ", "assist"),
    "votants": ("votant", "vot.", " part ", "participe"),
    "pouvoirs": ("pouvoir", "procuration", "represent", "mandat", "delegation"),
}
_INDICES = (
    *("exercice", "fonction", "pres", "vot", "pris part", "pouvoir", "procuration", "ex.", "represente"),
    *("delegation de vote", "assist", "composant", "participe"),
)
"""One of these stands in whatever counts members."""
_MOTIFS_APRES = {nom: reperer(motif, *_REPERES[nom]) for nom, motif in _APRES.items()}
_MOTIFS_AVANT = {nom: reperer(motif, *_REPERES[nom]) for nom, motif in _AVANT.items()}


def lire_effectif(textes: Sequence[str], tableau: Mapping[str, str], constats: Constats) -> Effectif:
    """`textes`: the paragraphs that may count; `tableau`: the cells of the tables among them."""
    valeurs: dict[str, int | None] = {nom: n for nom, n in comptes(tableau).items() if nom in _APRES}
    for texte in textes:
        if len(valeurs) == len(_APRES):
            break
        for nom, valeur in _comptes(_LE_NOMBRE_DES.sub(r"\1: ", _INCLUSIF.sub(" ", replier(texte)))).items():
            valeurs.setdefault(nom, valeur)
    trois = None if valeurs else _SUITE_DE_TROIS.search(" ".join(map(replier, textes)))
    if trois:
        valeurs.update(zip(("en_exercice", "presents", "votants"), map(int, trois.groups()), strict=True))
    effectif = Effectif(**valeurs)
    _verifier(effectif, constats)
    return effectif


def _comptes(replie: str) -> dict[str, int]:
    """Labels come before their numbers or after them: the way that explains more of the paragraph is the right one."""
    if not any(map(replie.__contains__, _INDICES)):
        return {}
    apres, avant = _chercher(_MOTIFS_APRES, replie), _chercher(_MOTIFS_AVANT, replie)
    sur = _PRESENTS_BARRE.search(replie) or _PRESENTS_PARMI.search(replie) or _PRESENTS_SUR.search(replie)
    ensemble = {nom: int(n) for nom, n in sur.groupdict().items()} if sur else {}
    return {**apres, **avant, **ensemble} if len(avant) > len(apres) else {**avant, **apres, **ensemble}


def _chercher(motifs: dict[str, MotifRepere], replie: str) -> dict[str, int]:
    trouves: dict[str, int] = {}
    for nom, motif in motifs.items():
        m = next((m for m in motif.finditer(replie) if not _UNE_VOIX.search(replie, 0, m.start())), None)
        n = entier(m["n"] or m.groupdict().get("n2") or "") if m else None
        if n is not None:
            trouves[nom] = n
    return trouves


def _verifier(effectif: Effectif, constats: Constats) -> None:
    total = effectif.en_exercice
    for nom in ("presents", "votants"):
        valeur = getattr(effectif, nom)
        if total is not None and valeur is not None and valeur > total:
            constats.noter("EFF-01", detail=f"{valeur} {nom.replace('e', 'é', 1)} pour {total} en exercice")
    if effectif.presents is not None and effectif.votants is not None:
        possibles = effectif.presents + (effectif.pouvoirs or 0)
        if effectif.pouvoirs is not None and effectif.votants > possibles:
            constats.noter("EFF-01", detail=f"{effectif.votants} votants, {possibles} présents et pouvoirs")
