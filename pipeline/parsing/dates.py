"""Numbers and dates as French acts write them, in figures and in words."""

from __future__ import annotations

import re
from datetime import date

from pipeline.parsing.motifs import DATE_AN, DATE_CHIFFRES, MOIS, NOM_MOIS, UNE_DATE, UNITES, replier

_ENTRE_LES_MOTS = re.compile(r"[\s-]+")
_EN_CHIFFRES = re.compile(DATE_CHIFFRES)
_ENTRE_LES_NOMBRES = re.compile(r"\s?[/.\-]\s?")
_LE_MOIS = re.compile(rf"\s(?:du\smois\s(?:de\s|d'))?({NOM_MOIS})\s")
_ER = re.compile(r"(?<=\d)\s?er$")


def nombre_en_lettres(texte: str) -> int | None:
    """« vingt-trois » → 23, « deux mil vingt-cinq » → 2025; None when a word is no number.

    >>> nombre_en_lettres("quatre-vingt-dix-sept")
    97
    """
    total = courant = 0
    mots = [m for m in _ENTRE_LES_MOTS.split(replier(texte)) if m and m != "et"]
    if not mots:
        return None
    for mot in mots:
        valeur = UNITES.get(mot)
        if valeur is None:
            return None
        if valeur == 1000:
            total, courant = total + max(courant, 1) * 1000, 0
        elif valeur == 100:
            courant = max(courant, 1) * 100
        elif valeur == 20 and courant % 100 == 4:
            courant += 76
        else:
            courant += valeur
    return total + courant


def entier(texte: str) -> int | None:
    """A count in figures or in words; a slash, a dash, « néant », « aucun » are zero."""
    replie = replier(texte).strip()
    if replie in {"/", "-", "neant", "aucun", "aucune"}:
        return 0
    return int(replie) if replie.isdecimal() else nombre_en_lettres(replie)


def lire_date(texte: str) -> date | None:
    """The date that `texte` is, in any spelling; None when it is no day of the calendar."""
    replie = " ".join(replier(texte).split())
    if _EN_CHIFFRES.fullmatch(replie):
        jour, mois, annee = (int(x) for x in _ENTRE_LES_NOMBRES.split(replie))
        return _jour(annee + 2000 if annee < 100 else annee, mois, jour)
    trouve = _LE_MOIS.search(replie)
    return _composer(replie[: trouve.start()], trouve[1], replie[trouve.end() :]) if trouve else None


def chercher_date(texte: str) -> date | None:
    """The first date that stands in `texte`."""
    for trouve in UNE_DATE.finditer(replier(texte)):
        jour = lire_date(trouve.group())
        if jour is not None:
            return jour
    return None


def date_de_l_an(replie: str) -> date | None:
    """The date of « l'an deux mille vingt-trois, le jeudi trente novembre », folded."""
    trouve = DATE_AN.search(replie)
    return _composer(trouve["jour"], trouve["mois"], trouve["annee"]) if trouve else None


def en_francais(jour: date) -> str:
    """A day as people write it in findings: 02/12/2025."""
    return f"{jour:%d/%m/%Y}"


def _composer(jour: str, mois: str, annee: str) -> date | None:
    jour = "1" if jour == "ler" else jour  # « 1er » as recognisers read it
    j, a = entier(_ER.sub("", jour)), entier(annee)
    return _jour(a, MOIS[mois], j) if j is not None and a is not None else None


def _jour(annee: int, mois: int, jour: int) -> date | None:
    try:
        return date(annee, mois, jour) if 1789 <= annee <= 2099 else None
    except ValueError:
        return None
