"""« Vouliez-vous dire »: the words of the acts that can be found, and the nearest one to a word that is not there."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from search.french import plier

LONGUEUR_MIN = 4
"""Letters under which a word has too many neighbours to correct it."""

_LETTRES = "abcdefghijklmnopqrstuvwxyz"
_LOIN_DES = 6  # letters from which two mistakes may be forgiven


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

    def proche(self, pli: str) -> str | None:
        """The commonest word at the smallest distance from a folded word (one mistake, two in a long word)."""
        if len(pli) < LONGUEUR_MIN:
            return None
        voisins = [mot for voisin in _voisins(pli) for mot in self._par_pli.get(voisin, ())]
        if not voisins and len(pli) >= _LOIN_DES:
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
    def _par_pli(self) -> dict[str, list[str]]:
        par_pli: dict[str, list[str]] = {}
        for pli, mot in self._tries:
            par_pli.setdefault(pli, []).append(mot)
        return par_pli


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
