"""What is one thing in a question though it takes several words or has several spellings: a day, a month of a year, an
article that bears « bis », a reference whose letters and digits may stand apart.

Read in the text as typed; nothing here knows how words are looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from schemas.francais import MOIS
from search.french import plier


class Locution(NamedTuple):
    """Characters `debut` to `fin` (excluded) are one thing, that an act may write in any of these ways, the most usual
    first; `jour`: a day, which a law bears besides its number; `souple`: may be given up as a word may."""

    debut: int
    fin: int
    ecritures: tuple[str, ...]
    jour: bool = False
    souple: bool = False


_RANGS_LATINS = (
    "bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|undecies|duodecies|terdecies|quaterdecies"
    "|quindecies|sexdecies|septdecies|octodecies|novodecies|vicies"
)
_MOIS = {plier(nom): rang for rang, nom in enumerate(MOIS, start=1)}
_NOM = r"[^\W\d_]{3,9}"
_JOUR_LETTRES = re.compile(rf"(?<![\w/-])(\d\d?)(?:er)?[\s-]+({_NOM})[\s-]+((?:19|20)\d\d)(?![\w/-])", re.IGNORECASE)
_JOUR_CHIFFRES = re.compile(
    r"(?<![\w/.-])(?:(\d\d?)[/.-](\d\d?)[/.-]((?:19|20)\d\d)|((?:19|20)\d\d)-(\d\d?)-(\d\d?))(?![\w/-])"
)
_VOIE = re.compile(
    r"\b(?:rue|place|avenue|av|boulevard|bd|square|cours|quai|impasse|all[ée]e|chemin|pont|stade|lyc[ée]e|coll[èe]ge|[ée]cole)"
    r"[\s.]+(?:du\s+)?$",
    re.IGNORECASE,
)
_MOIS_ANNEE = re.compile(rf"(?<![\w/-])({_NOM})\s+((?:19|20)\d\d)(?![\w/-])")
_CODE = re.compile(
    rf"(?<![\w./-])\d{{1,4}}(?:\s+[A-Z0]{{1,2}})?\s+(?:{_RANGS_LATINS})(?:[\s-]+[b-zB-Z](?=[\s,;.)]|$))?(?![\w’'-])",
    re.IGNORECASE,
)


_ADRESSE = re.compile(
    r"\b(?:rue|ruelle|avenue|av|boulevard|bd|all[ée]e|impasse|quai|sente|venelle|square|esplanade|faubourg"
    r"|chemin(?!\s+rura)|place(?!\s+(?:en|de|du|des|au|aux|à|dans|pour|d['’])))\b\.?"
    r"(?:[\s-]+(?!(?:à|pour|pendant|en|et|avec|par|sans|dans|sur|est|a)\b)[\w’']+){1,5}",
    re.IGNORECASE,
)
_DOSSIER = re.compile(
    r"(?<![\w])(PC|PA|PD|DP|CU|AT)\s?(0?\d[\dAB]\d?)\s?(\d{3})\s?(\d{2})\s?([A-Z]?\d{4,5})(?![\w/-])", re.IGNORECASE
)
"""The number of a file of town planning: kind, département, commune, year, order (code de l’urbanisme A.423-1)."""


def locutions(texte: str) -> list[Locution]:
    """Those of a text, in order, none over another."""
    trouvees = sorted(
        (*_jours(texte), *_mois(texte), *_articles(texte), *_dossiers(texte)), key=lambda loc: (loc.debut, -loc.fin)
    )
    gardees: list[Locution] = []
    for locution in trouvees:
        if not gardees or locution.debut >= gardees[-1].fin:
            gardees.append(locution)
    return gardees


def adresses(texte: str) -> list[tuple[int, int]]:
    """The characters of what says in which street: who types a street with a matter wants the matter first."""
    return [m.span() for m in _ADRESSE.finditer(texte)]


def separee(terme: str) -> str | None:
    """« zb-27 », which « ZB27 » and « ZB-27 » are, as it is written apart; a quantity without its unit (« 1607h »);
    None for what has another form.

    >>> separee("zb-27"), separee("2025-12"), separee("del-2025")
    ('zb 27', None, None)
    """
    if m := re.fullmatch(r"(\d+)-(?:h|km|kmh|m|m2|ha|kg|t|e|eur)", terme):
        return m[1]
    m = re.fullmatch(r"([a-z]{1,4})-(\d{1,4})", terme)
    return None if m is None or re.fullmatch(r"(?:19|20)\d\d", m[2]) else f"{m[1]} {m[2]}"


def _jours(texte: str) -> Iterator[Locution]:
    for m in _JOUR_LETTRES.finditer(texte):
        mois = _MOIS.get(plier(m[2]))
        if mois and 1 <= int(m[1]) <= 31:
            yield _jour(m, int(m[1]), mois, m[3])
    for m in _JOUR_CHIFFRES.finditer(texte):
        jour, mois, annee = map(int, m.group(1, 2, 3) if m[3] else m.group(6, 5, 4))
        if 1 <= jour <= 31 and 1 <= mois <= 12:
            yield _jour(m, jour, mois, str(annee), m[0])


def _jour(m: re.Match[str], jour: int, mois: int, annee: str, *ecrit: str) -> Locution:
    """« 8 mai 1945 » is also a street, « rue du 8-Mai-1945 »."""
    lettres = f"{jour} {MOIS[mois - 1]} {annee}"
    voie = _VOIE.search(m.string, max(0, m.start() - 40), m.start()) is not None
    return Locution(m.start(), m.end(), (*ecrit, lettres, lettres.replace(" ", "-")), jour=not voie, souple=voie)


def _mois(texte: str) -> Iterator[Locution]:
    for m in _MOIS_ANNEE.finditer(texte):
        if plier(m[1]) in _MOIS:
            yield Locution(m.start(), m.end(), (m[0],), souple=True)


def _articles(texte: str) -> Iterator[Locution]:
    for m in _CODE.finditer(texte):
        yield Locution(m.start(), m.end(), (m[0],))


def _dossiers(texte: str) -> Iterator[Locution]:
    for m in _DOSSIER.finditer(texte):
        yield Locution(m.start(), m.end(), (" ".join(m.groups()), "".join(m.groups())))
