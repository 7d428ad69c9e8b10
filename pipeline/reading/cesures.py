"""The hyphens at the ends of lines: one of layout goes with the cut that it marks, one of the word stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

_DERNIER_MOT = re.compile(r"[\w’'-]+$")
_PREMIER_MOT = re.compile(r"[\w’'-]+")
_MOT = re.compile(r"[\w-]+")
_PREFIXES = re.compile(
    r"(?:non|sous|vice|ex|demi|mi|semi|après|avant|quasi|peut|celui|celles?|ceux|lui|elles?|eux|moi|est|ci|là|au|rendez"
    r"|chef|haut|bas|grand|sainte?|dit|porte|procès|arrière|contre|plate|sur)",
    re.I,
)
_NOMBRE = re.compile(
    r"(?:vingt|trente|quarante|cinquante|soixante|quatre|dix|deux|trois|cinq|six|sept|huit|neuf|onze|douze|treize|"
    r"quatorze|quinze|seize|une?|cent|mille?)s?",
    re.I,
)
_PREMIERE_SYLLABE = re.compile(r"[^\W\daeiouyàâäéèêëîïôöùûü]*[aeiouyàâäéèêëîïôöùûü]+(?:[^\W\daeiouyàâäéèêëîïôöùûü]"
                               r"(?=[^\W\daeiouyàâäéèêëîïôöùûülr]))?", re.I)  # fmt: skip
_LE_DIT = re.compile(r"Typst")
"""Writes the hyphens that it adds as such."""
_COUPENT_D_OFFICE = re.compile(r"TeX|InDesign|QuarkXPress")
_NE_COUPENT_PAS = re.compile(r"Word|LibreOffice|OpenOffice|Writer|Skia|Qt \d|wkhtmltopdf")
"""Programs that cut words unless they are told not to, and those that do so only when they are told."""
_VOYELLE = re.compile(r"[AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ]", re.I)
_FERMANTS = ".,;:!?)»…"
_BOUT_DE_NOM = 3
"""Letters under which neither part of a name stands alone."""
_LONG_MOT = 6
"""Letters from which a word would have been cut to fill its line."""
_SERREES_MIN, _PLEINES_MIN = 6, 15
_PART_LIBRE = 0.1
_PLEINE = 2.0
_INTERLIGNE = 2.5


class Cesures:
    """What one document does of its hyphens, of the lines of its pages as `pdf_enfant` answers them."""

    def __init__(self, pages: Sequence[Sequence[list[Any]]], programme: str = "", traits_mous: bool = False) -> None:
        """`programme`: what the file says that it was made by; `traits_mous`: its fonts have a hyphen of layout."""
        self._entiers = {m.casefold() for page in pages for b in page for m in _MOT.findall(b[0])}
        if traits_mous or any(map(_coupe_un_mot_ordinaire, pages)):
            self._coupe: bool | None = True
        elif _LE_DIT.search(programme):
            self._coupe = False
        else:
            self._coupe = _coupe_ses_mots(pages)
            if self._coupe is None and _COUPENT_D_OFFICE.search(programme):
                self._coupe = True
            elif self._coupe is None and _NE_COUPENT_PAS.search(programme):
                self._coupe = False
        self.douteuses: list[str] = []
        """Names in capitals that were left with their hyphen, for want of a sign that tells whose it is."""

    def jointure(self, avant: str, apres: str) -> str:
        """« - » between a line and the word that opens the next one where the hyphen is the word's (« Lévy-Rameau »,
        « non-valeur »), nothing where it is of layout."""
        trouve = _DERNIER_MOT.search(avant)
        debut = trouve.group() if trouve else ""
        apres = premier_mot(apres)
        if not debut or not apres or not (debut[-1].isalpha() and apres[0].isalpha()):
            return "-"
        if f"{debut}-{apres}".casefold() in self._entiers:
            return "-"
        if (debut + apres).casefold() in self._entiers:
            return ""
        compose = "-" in debut or "-" in apres or _PREFIXES.fullmatch(debut) is not None
        if compose or (_NOMBRE.fullmatch(debut) and _NOMBRE.fullmatch(apres)):
            return "-"
        if not apres[0].isupper():
            return ""
        return self._jointure_de_noms(re.split("[’']", debut)[-1], apres)

    def _jointure_de_noms(self, debut: str, apres: str) -> str:
        """Of « Jean- / Marc » the capital tells; of « NIVER- / NOIS » its letters may, or what the document does."""
        if not (debut.isupper() and apres.isupper()) or _VOYELLE.match(apres):
            return "-"
        if not (_VOYELLE.search(debut) and _VOYELLE.search(apres)):
            return "-"
        if self._coupe or (self._coupe is None and min(len(debut), len(apres)) < _BOUT_DE_NOM):
            return ""
        if self._coupe is None:
            self.douteuses.append(f"{debut}-{apres}")
        return "-"


def fin_de_mot(ligne: str) -> str:
    """The end of a cut word that opens a line, with the signs that close it: « rale, »."""
    mot = premier_mot(ligne)
    reste = ligne[len(mot) :]
    return mot + reste[: len(reste) - len(reste.lstrip(_FERMANTS))] if mot else ""


def premier_mot(texte: str) -> str:
    """The word that opens a line, once its blanks are gone; empty where another sign does."""
    trouve = _PREMIER_MOT.match(texte)
    return trouve.group() if trouve else ""


def _coupe_un_mot_ordinaire(brutes: Sequence[list[Any]]) -> bool:
    """Whether a word in small letters is cut, that no hyphen makes."""
    for brute, suivante in pairwise(brutes):
        avant, apres = _DERNIER_MOT.search(brute[0]), premier_mot(suivante[0].lstrip())
        mot = avant.group() + apres if brute[7] and avant else ""
        if mot.isalpha() and mot.islower() and apres and avant and not _PREFIXES.fullmatch(avant.group()):
            return True
    return False


def _coupe_ses_mots(pages: Iterable[Sequence[list[Any]]]) -> bool | None:
    """Of a document that cuts no ordinary word: whether its lines are as full as cut words make them; None where few
    tell.

    A line that leaves room for the first syllable of a long word below it was not made by a program that cuts words.
    Lines that all reach the margin tell nothing one by one; fifteen without a single cut do.
    """
    libres = serrees = pleines = 0
    for page in pages:
        marges = _marges(page)
        for brute, suivante in pairwise(page):
            place = marges.get((round(brute[1]), brute[5]), 0.0) - brute[3]
            mot = premier_mot(suivante[0].lstrip())
            if brute[6] or brute[8] or not _se_suivent(brute, suivante) or not mot.isalpha() or len(mot) < _LONG_MOT:
                continue
            lettre = (brute[3] - brute[1]) / max(1, len(brute[0]))
            syllabe = _PREMIERE_SYLLABE.match(mot)
            besoin = (len(syllabe.group() if syllabe else mot) + 2) * lettre
            if place < _PLEINE:
                pleines += 1
            elif place < besoin:
                serrees += 1
            elif place < (len(mot) + 1) * lettre:
                libres += 1
    if libres > _PART_LIBRE * serrees or (pleines >= _PLEINES_MIN and pleines > serrees + libres):
        return False
    return True if serrees >= _SERREES_MIN else None


def _marges(page: Sequence[list[Any]]) -> dict[tuple[int, float], float]:
    """Where the longest line ends, of those that begin at one place in letters of one size."""
    marges: dict[tuple[int, float], float] = {}
    for brute in page:
        cle = (round(brute[1]), brute[5])
        marges[cle] = max(marges.get(cle, 0.0), brute[3])
    return marges


def _se_suivent(a: list[Any], b: list[Any]) -> bool:
    return bool(a[5] == b[5] and abs(a[1] - b[1]) < _PLEINE and 0 < a[2] - b[2] < _INTERLIGNE * max(a[5], 1.0))
