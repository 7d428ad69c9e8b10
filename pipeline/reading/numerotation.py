"""The labels of Word's automatic lists (ECMA-376 part 1, 17.9): they are read on the page and stand in no run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAINS = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
            (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def romain(n: int) -> str:
    """4 → « iv »; empty for what the Romans did not write."""
    sortie = ""
    for valeur, lettres in _ROMAINS:
        while n >= valeur and len(sortie) < 20:
            sortie, n = sortie + lettres, n - valeur
    return sortie


def lettre(n: int) -> str:
    """1 → « a », 27 → « aa » as Word counts."""
    return chr(97 + (n - 1) % 26) * min(1 + (n - 1) // 26, 10) if n > 0 else ""


_FORMES: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda n: f"{n:02}",
    "upperRoman": lambda n: romain(n).upper(),
    "lowerRoman": romain,
    "upperLetter": lambda n: lettre(n).upper(),
    "lowerLetter": lettre,
    "ordinal": lambda n: "1er" if n == 1 else str(n),
}


class Numerotation:
    """Gives each numbered paragraph its label, counting as it goes: the lists that one model makes count together,
    until one of them starts again."""

    def __init__(self, numerotation: etree._Element | None, styles: etree._Element | None) -> None:
        self._niveaux: dict[str, dict[int, etree._Element]] = {}
        self._styles: dict[str, tuple[str, int]] = {}
        self._compteurs: dict[str, dict[int, int]] = defaultdict(dict)
        self._de_num: dict[str, str] = {}
        self._departs: dict[str, dict[int, int]] = defaultdict(dict)
        if numerotation is not None:
            self._lire(numerotation)
        if styles is not None:
            self._lire_les_styles(styles)

    def etiquette(self, paragraphe: etree._Element) -> str:
        """« 1. », « Article 2 – », « - »; empty when the paragraph is in no list."""
        numpr = paragraphe.find(f"{W}pPr/{W}numPr")
        style = paragraphe.find(f"{W}pPr/{W}pStyle")
        num, rang = self._styles.get(style.get(f"{W}val") or "", ("", 0)) if style is not None else ("", 0)
        if numpr is not None:
            propre, rang = _numero(numpr, rang)
            num = propre or num
        modele = self._de_num.get(num, "")
        niveaux = self._niveaux.get(modele, {})
        niveau = niveaux.get(rang)
        if niveau is None:
            return ""
        compteurs = self._compteurs[modele]
        for repris, depart in self._departs.pop(num, {}).items():
            compteurs[repris] = depart - 1
        compteurs[rang] = compteurs[rang] + 1 if rang in compteurs else _depart(niveau)
        for plus_bas in [r for r in compteurs if r > rang]:
            del compteurs[plus_bas]
        forme = _valeur(niveau, "numFmt")
        if forme == "bullet":
            return "-"
        if forme in {"none", ""} and "%" in _valeur(niveau, "lvlText"):
            return ""
        return _ecrire(niveaux, rang, compteurs)

    def _lire(self, numerotation: etree._Element) -> None:
        for modele in numerotation.iterfind(f"{W}abstractNum"):
            niveaux = {_entier(n.get(f"{W}ilvl")): n for n in modele.iterfind(f"{W}lvl")}
            self._niveaux[modele.get(f"{W}abstractNumId") or ""] = niveaux
        for num in numerotation.iterfind(f"{W}num"):
            nom, modele_id = num.get(f"{W}numId") or "", num.find(f"{W}abstractNumId")
            modele_nom = "" if modele_id is None else modele_id.get(f"{W}val") or ""
            self._de_num[nom] = modele_nom
            for change in num.iterfind(f"{W}lvlOverride"):
                rang, propre = _entier(change.get(f"{W}ilvl")), change.find(f"{W}lvl")
                if change.find(f"{W}startOverride") is not None:
                    self._departs[nom][rang] = _entier(_valeur(change, "startOverride"), 1)
                if propre is not None:
                    self._de_num[nom] = f"{modele_nom}/{nom}"
                    deja = self._niveaux.get(self._de_num[nom], self._niveaux.get(modele_nom, {}))
                    self._niveaux[self._de_num[nom]] = {**deja, rang: propre}

    def _lire_les_styles(self, styles: etree._Element) -> None:
        """The list of each style, its own or that of the style it is based on; the level may be told by the list."""
        par_nom = {s.get(f"{W}styleId") or "": s for s in styles.iterfind(f"{W}style")}
        for nom in par_nom:
            vus: set[str] = set()
            de = nom
            while de in par_nom and de not in vus:
                vus.add(de)
                numpr = par_nom[de].find(f"{W}pPr/{W}numPr")
                if numpr is not None:
                    num, rang = _numero(numpr, 0)
                    lies = self._niveaux.get(self._de_num.get(num, ""), {})
                    self._styles[nom] = num, next((r for r, n in lies.items() if _valeur(n, "pStyle") == de), rang)
                    break
                de = _valeur(par_nom[de], "basedOn")


def _ecrire(niveaux: dict[int, etree._Element], rang: int, compteurs: dict[int, int]) -> str:
    texte = _valeur(niveaux[rang], "lvlText")
    en_chiffres = niveaux[rang].find(f"{W}isLgl") is not None
    for autre in range(rang + 1):
        n = compteurs.get(autre, _depart(niveaux.get(autre)))
        ecrire = str if en_chiffres else _FORMES.get(_valeur(niveaux.get(autre), "numFmt"), str)
        texte = texte.replace(f"%{autre + 1}", ecrire(n))
    return texte.strip()


def _numero(numpr: etree._Element, sinon: int) -> tuple[str, int]:
    num, niveau = numpr.find(f"{W}numId"), numpr.find(f"{W}ilvl")
    return (
        "" if num is None else num.get(f"{W}val") or "",
        sinon if niveau is None else _entier(niveau.get(f"{W}val")),
    )


def _depart(niveau: etree._Element | None) -> int:
    return _entier(_valeur(niveau, "start"), 1)


def _valeur(niveau: etree._Element | None, nom: str) -> str:
    element = None if niveau is None else niveau.find(f"{W}{nom}")
    return "" if element is None else element.get(f"{W}val") or ""


def _entier(texte: str | None, sinon: int = 0) -> int:
    return int(texte) if texte is not None and texte.isdecimal() and len(texte) < 6 else sinon
