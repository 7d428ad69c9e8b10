"""« Vouliez-vous dire »: the words of the acts that can be found, and the nearest one to a word that is not there."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, lru_cache

from search.french import plier
from search.query import MotTape

LONGUEUR_MIN = 4
"""Letters under which a word has too many neighbours to correct it."""

_LETTRES = "abcdefghijklmnopqrstuvwxyz"
_LOIN_DES = 7  # letters from which two mistakes may be forgiven
_UN_DES = 6  # and, without asking, one
_DEUX_SUR_DES = 9  # and two


def corriger(
    texte: str, mots: Sequence[MotTape], connait: Callable[[MotTape], bool], vocabulaire: Vocabulaire, *, sur: bool
) -> str | None:
    """The text with each unknown word replaced by the nearest one; None when nothing is.

    `sur`: only by one that must be what was meant, to answer in its place; else also by one to propose: the word that
    it begins, or a farther one.
    """
    corrige = texte
    for mot in sorted(mots, key=lambda m: -m.debut):
        if len(mot.pli) < LONGUEUR_MIN or connait(mot):
            continue
        remplace = vocabulaire.proche(mot.pli, sur=sur)
        if remplace is None and not sur:
            remplace = next(iter(vocabulaire.mots_en(mot.pli)), None)
        if remplace:
            corrige = corrige[: mot.debut] + remplace + corrige[mot.fin :]
    return corrige if corrige != texte else None


class Vocabulaire:
    """Words as written, lower case, each with the number of acts that hold it."""

    def __init__(self, comptes: Counter[str]) -> None:
        self._comptes = comptes

    def __contains__(self, mot: str) -> bool:
        return mot in self._comptes

    def mots_en(self, debut: str) -> list[str]:
        """Words whose folded form begins so, the commonest first."""
        tries = self._tries
        mots: list[str] = []
        for rang in range(bisect_left(tries, (debut, "")), len(tries)):
            pli, mot = tries[rang]
            if not pli.startswith(debut):
                break
            mots.append(mot)
        return sorted(mots, key=self._rang)

    def proche(self, pli: str, *, sur: bool = False) -> str | None:
        """The commonest word that sounds like a folded word, else at the smallest distance from it (one mistake, two in
        a long word). `sur`: none that a word of its own could be taken for; a short one only when two of its letters
        were exchanged."""
        if len(pli) < LONGUEUR_MIN:
            return None
        pareils = self._par_son.get(son(pli))
        if pareils:
            return min(pareils, key=self._rang)
        essais = _voisins(pli) if len(pli) >= _UN_DES or not sur else _inversions(pli)
        voisins = [mot for voisin in essais for mot in self._par_pli.get(voisin, ())]
        if not voisins and len(pli) >= (_DEUX_SUR_DES if sur else _LOIN_DES):
            voisins = [
                m for p, m in self._tries if abs(len(p) - len(pli)) <= 2 and _meme_bout(p, pli) and _pres(p, pli)
            ]
        return min(voisins, key=self._rang, default=None)

    def _rang(self, mot: str) -> tuple[int, str]:
        return -self._comptes[mot], mot

    @cached_property
    def _tries(self) -> list[tuple[str, str]]:
        return sorted((plier(mot), mot) for mot in self._comptes)

    @cached_property
    def _par_son(self) -> dict[str, list[str]]:
        par_son: dict[str, list[str]] = {}
        for pli, mot in self._tries:
            if len(pli) >= LONGUEUR_MIN:
                par_son.setdefault(son(pli), []).append(mot)
        return par_son

    @cached_property
    def _par_pli(self) -> dict[str, list[str]]:
        par_pli: dict[str, list[str]] = {}
        for pli, mot in self._tries:
            par_pli.setdefault(pli, []).append(mot)
        return par_pli


_SONS = (
    (re.compile(r"(?:ss|t|c)ion"), "sion"),
    (re.compile(r"(?:e?au|ô)"), "o"),
    (re.compile(r"(?:ai|ei|ay|ey|et\b|er\b)"), "e"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"qu|k|c(?=[aou])|ck"), "c"),
    (re.compile(r"c(?=[eiy])|ss"), "s"),
    (re.compile(r"g(?=[eiy])"), "j"),
    (re.compile(r"gu(?=[ei])"), "g"),
    (re.compile(r"z"), "s"),
    (re.compile(r"[ea][mn](?=[^aeiouymn]|\b)"), "an"),
    (re.compile(r"th"), "t"),
    (re.compile(r"y"), "i"),
    (re.compile(r"h"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"(?<=..)(?:e|es|s|t|x|z)\b"), ""),
)


@lru_cache(maxsize=65536)
def son(pli: str) -> str:
    """How a folded word sounds, roughly: two spellings of one sound are the same.

    >>> son("indemnitere") == son("indemnitaire")
    True
    """
    for motif, rendu in _SONS:
        pli = motif.sub(rendu, pli)
    return pli


def _inversions(mot: str) -> Iterator[str]:
    for i in range(len(mot) - 1):
        yield mot[:i] + mot[i + 1] + mot[i] + mot[i + 2 :]


def _voisins(mot: str) -> Iterator[str]:
    """Every spelling at one mistake: a letter missing, too many, wrong, or two exchanged."""
    vus: set[str] = {mot}
    for i in range(len(mot) + 1):
        avant, apres = mot[:i], mot[i:]
        essais = [avant + c + apres for c in _LETTRES]
        if apres:
            essais.append(avant + apres[1:])
            essais += [avant + c + apres[1:] for c in _LETTRES]
        if len(apres) > 1:
            essais.append(avant + apres[1] + apres[0] + apres[2:])
        for essai in essais:
            if essai not in vus:
                vus.add(essai)
                yield essai


def _meme_bout(a: str, b: str) -> bool:
    return a[0] == b[0] or a[-2:] == b[-2:]


def _pres(a: str, b: str, au_plus: int = 2) -> bool:
    """True when at most `au_plus` letters are missing, too many, wrong or exchanged (optimal string alignment)."""
    avant: list[int] = []
    courant = list(range(len(b) + 1))
    for i, lettre in enumerate(a, start=1):
        encore, avant, courant = avant, courant, [i] + [0] * len(b)
        for j, autre in enumerate(b, start=1):
            cout = min(avant[j] + 1, courant[j - 1] + 1, avant[j - 1] + (lettre != autre))
            if i > 1 and j > 1 and lettre == b[j - 2] and a[i - 2] == autre:
                cout = min(cout, encore[j - 2] + 1)
            courant[j] = cout
        if min(courant) > au_plus:
            return False
    return courant[-1] <= au_plus
