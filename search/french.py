"""Analysis of French administrative text: words and numbers → terms, each with its place in the text as written.

Words lose accents, elisions, capitals, plural and feminine marks; numbers (« BM2025/12/02/22-1 », « L. 5219-1 ») stay
whole and are also found by their beginning or their end, zeros at the left and separators set aside. Stop words give
no term but keep their position, so a phrase is still a phrase. The text is never changed: places need no mapping back.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

VIDES = frozenset(
    {"le", "la", "les", "l", "de", "du", "des", "d", "et", "a", "au", "aux", "en", "un", "une", "par", "pour", "sur"}
    | {"dans", "que", "qui", "qu", "ce", "cet", "cette", "ces", "s", "n", "no", "ne", "se"}
)
"""Words too common to choose between acts, accents folded. « est », « pas », « sous » stay: they name places."""

_ELISIONS = frozenset(["l", "d", "qu", "n", "s", "c", "j", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu"])
_SOUDES = frozenset({"aujourd", "prud", "presqu", "quelqu", "entr", "grand"})  # « aujourd’hui » is one word
_ORDINAUX = frozenset(["er", "ere", "re", "e", "eme", "nd", "nde", "o", "os"])  # « 1er », « 2e », « nº » once folded
_AVANT_NUMERO = frozenset(["n", "no"])
_APOSTROPHES = "'’ʼ`´"
_JOINTS = "-‐‑–./_·" + _APOSTROPHES
_LETTRES_D_ARTICLE = frozenset(["l", "r", "d", "lo"])
_AN = re.compile(r"(?:19|20)\d\d")  # « D2024-12 » is the number of a decision, no article
_LONG = 4  # from four parts on, only what people type: the beginning, the end, the number without its letters

_MARQUES = "\u0300-\u036f\u00ad\u200b-\u200d"
_MOT = rf"[^\W_]+(?:[{_MARQUES}]+[^\W_]*)*"
_ARTICLE = r"(?=[LRDlrd])(?<![\w'’])(?:[Ll]\.?[Oo]|[LRDlrd])\.?\*?[ \u00a0\u202f]?(?=\d)"  # « L. 5219-1 », « R*123-4 »
_EPARS = r"\d{1,4}[ \u00a0\u202f]?[-‐‑–][ \u00a0\u202f]?\d{1,3}(?!\d)"  # « L. 5219 - 1 »
_MILLIERS = r"(?=\d)(?<![\w.,/-])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\w/-])"  # « 1 607 heures », « 84 500 euros »
# What stands ahead says at once, at most places, that there is nothing to try.
SUITE = re.compile(
    rf"(?=[^\W_])(?:{_MILLIERS}|(?:{_ARTICLE}(?:{_EPARS}|{_MOT})|{_MOT})(?:[{re.escape(_JOINTS)}]{_MOT})*)"
)
"""A run that holds words, without spaces but for those of a number."""

_ATOME = re.compile(_MOT)
_PARTIE = re.compile(r"\d+|[^\W\d_]+")
_LETTRES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})


class Jeton(NamedTuple):
    """One word or number: its terms, its position among the words, its characters `debut` to `fin` (excluded).

    `mot` is the word as people write it, lower case, accents kept ("" for a number); `pli` the same, folded.
    The first of `termes` is the most precise: the whole number, or the stem.
    """

    termes: tuple[str, ...]
    position: int
    debut: int
    fin: int
    mot: str
    pli: str


def analyser(texte: str) -> Iterator[Jeton]:
    """The words and numbers of a text, in order; any text is accepted."""
    position = 0
    for suite in SUITE.finditer(texte):
        debut = suite.start()
        jetons, largeur = decomposer(suite[0])
        for j in jetons:
            yield Jeton(j.termes, position + j.position, debut + j.debut, debut + j.fin, j.mot, j.pli)
        position += largeur


def plier(texte: str) -> str:
    """Letters and digits only: compatibility forms, capitals, accents and ligatures folded.

    >>> plier("Œuvre")
    'oeuvre'
    """
    plat = unicodedata.normalize("NFKD", texte.casefold().translate(_LETTRES)).casefold().translate(_LETTRES)
    return "".join(c for c in plat if c.isalnum())


def termes_du_nombre(termes: tuple[str, ...]) -> tuple[str, ...]:
    """What a number that was typed may be called in an act: itself, or with its year in two digits.

    >>> termes_du_nombre(("bm-2025-12-2",))
    ('bm-2025-12-2', 'bm-25-12-2')
    """
    entier = termes[0]
    court = _annee_courte(entier.split("-"))
    return (entier, court) if court else (entier,)


@lru_cache(maxsize=65536)
def racine(pli: str) -> str:
    """Stem of a folded word: plural, feminine, infinitive and doubled consonant removed; at least three letters stay.

    Light on purpose: two words that a lawyer tells apart (« conseil », « conseiller ») keep two stems.

    >>> racine("communaux") == racine("communale") == "communal"
    True
    """
    mot = _RACINES.get(pli)
    if mot is not None:
        return mot
    mot = _sans_pluriel(pli)
    if mot in _RACINES:
        return _RACINES[mot]
    if len(mot) > 5 and mot.endswith("ee"):
        mot = mot[:-1]
    if len(mot) > 3 and mot.endswith("e"):
        mot = mot[:-1]
    elif len(mot) > 5 and mot.endswith("er") and not mot.endswith("ller"):
        mot = mot[:-2]
    return _finale(mot)


_RACINES = {
    "yeux": "oeil",
    # In acts, works are no labour: « travaux de voirie », « temps de travail ».
    "travaux": "travaux",
    "baux": "bail",
    "vitraux": "vitrail",
    "ans": "an",
    "taux": "taux",
    # Not « PLU », « CAF », « RAM », « SEM », « CIA ».
    "plus": "plus",
    "cafe": "cafe",
    "rame": "rame",
    "seme": "seme",
    "cias": "cias",
    "faux": "faux",
    "eaux": "eau",
    "corps": "corps",
    "temps": "temps",
    "cours": "cours",
}
_FINALES = (("tric", "teur"), ("eus", "eu"), ("qu", "c"), ("gu", "g"), ("v", "f"))


def _sans_pluriel(mot: str) -> str:
    if len(mot) > 4 and mot.endswith("aux"):
        return mot[:-1] if mot.endswith(("eaux", "yaux")) else mot[:-2] + "l"
    if len(mot) > 3 and mot.endswith(("s", "eux", "oux")) and not mot.endswith("ss"):
        return mot[:-1]
    return mot


def _finale(mot: str) -> str:
    for avant, apres in _FINALES:
        if len(mot) - len(avant) >= 2 and mot.endswith(avant):
            mot = mot[: -len(avant)] + apres
            break
    if len(mot) > 3 and mot[-1] == mot[-2] and mot[-1] not in "aeiouy":
        mot = mot[:-1]
    # « premier » and « première », « particulier » and « particulière » meet here.
    return mot[:-2] if len(mot) > 5 and mot.endswith("ier") else mot


@lru_cache(maxsize=65536)
def decomposer(suite: str) -> tuple[tuple[Jeton, ...], int]:
    """The words and numbers of one run (`SUITE`), places counted from its start, and how many positions it takes."""
    jetons: list[Jeton] = []
    position = 0
    if suite[-1].isdigit() and re.fullmatch(_MILLIERS, suite):
        nombre = plier(suite).lstrip("0") or "0"
        return (Jeton((nombre,), 0, 0, len(suite), "", nombre),), 1
    for groupe in _groupes(suite):
        plis = [plier(suite[d:f]) for d, f in groupe]
        debut, fin = groupe[0][0], groupe[-1][1]
        if any(c.isdigit() for p in plis for c in p):
            termes = _termes_nombre(plis)
            if termes:
                jetons.append(Jeton(termes, position, debut, fin, "", termes[0]))
            position += 1
        elif len(plis) > 1 and all(len(p) == 1 for p in plis):
            jetons.append(_mot_entier("".join(plis), position, debut, fin))
            position += 1
        else:
            for (d, f), pli in zip(groupe, plis, strict=True):
                if pli and pli not in VIDES:
                    jetons.append(_mot(suite[d:f], pli, position, d, f))
                position += pli not in _AVANT_NUMERO  # « loi n° 2014-58 » and « loi 2014-58 » are one phrase
    return tuple(jetons), position


def _groupes(suite: str) -> Iterator[list[tuple[int, int]]]:
    """The atoms of a run, grouped: an apostrophe parts them, after an elision the first is dropped."""
    groupe: list[tuple[int, int]] = []
    soude = False
    for atome in _ATOME.finditer(suite):
        place = (atome.start(), atome.end())
        if soude and groupe:
            place = (groupe.pop()[0], atome.end())
        soude = False
        suivant = suite[atome.end() : atome.end() + 1]
        pli = plier(atome[0])
        if suivant and suivant in _APOSTROPHES:
            if pli in _ELISIONS:
                if groupe:
                    yield groupe
                groupe = []
                continue
            soude = pli in _SOUDES
            groupe.append(place)
            if not soude:
                yield groupe
                groupe = []
            continue
        groupe.append(place)
    if groupe:
        yield groupe


def _mot(ecrit: str, pli: str, position: int, debut: int, fin: int) -> Jeton:
    mot = unicodedata.normalize("NFKC", ecrit).casefold()
    mot = "".join(c for c in mot if c.isalnum() or c in _APOSTROPHES)
    return Jeton((racine(pli),), position, debut, fin, mot, pli)


def _mot_entier(pli: str, position: int, debut: int, fin: int) -> Jeton:
    return Jeton((racine(pli),), position, debut, fin, pli, pli)


def _termes_nombre(plis: list[str]) -> tuple[str, ...]:
    parties = [p for pli in plis for p in _parties(pli)]
    while len(parties) > 1 and parties[0] in _AVANT_NUMERO:
        del parties[0]
    n = len(parties)
    if n == 0:
        return ()
    if n > 1 and parties[0] in _LETTRES_D_ARTICLE and parties[1].isdigit() and not _AN.fullmatch(parties[1]):
        return _termes_article(parties)
    suites = {"-".join(parties): None}
    for i in range(n):
        for j in range(i + 1, n + 1):
            if n >= _LONG and ((i > 1 and j < n) or (i == 1 and (parties[0].isdigit() or j == 2))):
                continue
            if j - i > 1 or parties[i].isdigit():
                suites["-".join(parties[i:j])] = None
            elif parties[i] not in VIDES:
                suites[racine(parties[i])] = None
    court = _annee_courte(parties)
    if court:
        suites[court] = None
    return tuple(suites)


def _termes_article(parties: list[str]) -> tuple[str, ...]:
    """Of « L. 5219-1 »: the whole, the whole without its letter, the chapter; never « L. 5219 » and « 1 » apart, and
    « L. 5219-1 » is no beginning of « L. 5219-1-1 », which is another article."""
    entier, chapitre = "-".join(parties), f"{parties[0]}-{parties[1]}"
    return tuple(dict.fromkeys((entier, "-".join(parties[1:]), chapitre, parties[1])))


def _parties(pli: str) -> Iterator[str]:
    nombre = False
    for partie in _PARTIE.findall(pli):
        if partie.isdigit():
            yield partie.lstrip("0") or "0"
        elif not (nombre and partie in _ORDINAUX):
            yield partie
        nombre = partie.isdigit()


def _annee_courte(parties: list[str]) -> str | None:
    """« BM2025/12/02/22-1 » is « BM25-12-02-22-1 » for the préfecture, whose field has fifteen characters."""
    if len(parties) < 3 or parties[0].isdigit() or len(parties[1]) != 4 or not parties[1].startswith("20"):
        return None
    if not parties[1].isdigit():
        return None
    return "-".join([parties[0], parties[1][2:].lstrip("0") or "0", *parties[2:]])
