"""The OpenDocument reader proper (ISO/IEC 26300): runs only inside the reading process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from lxml import etree

from pipeline.reading.archive import Archive
from pipeline.reading.enfant import FichierRefuse
from pipeline.reading.lignes import Lignes
from pipeline.reading.numerotation import lettre, romain
from schemas.lecture import NatureLigne

_O = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_T = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TAB = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_S = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_D = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_M = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_FORMES_DESSINEES = frozenset(f"{_D}{nom}" for nom in ("custom-shape", "rect", "ellipse", "path", "polygon", "line"))
_PROFONDEUR = 60
_REPETE = 200
_FORMES: dict[str, Callable[[int], str]] = {
    "i": romain,
    "I": lambda n: romain(n).upper(),
    "a": lettre,
    "A": lambda n: lettre(n).upper(),
}


def traduire(octets: bytes, bornes: dict[str, int]) -> dict[str, Any]:
    """Lines of an ODT. Raises FichierRefuse."""
    archive = Archive(octets)
    manifeste = archive.xml("META-INF/manifest.xml")
    if manifeste is not None and next(manifeste.iter(f"{_M}encryption-data"), None) is not None:
        raise FichierRefuse("chiffre")
    contenu = archive.xml("content.xml")
    corps = None if contenu is None else contenu.find(f"{_O}body/{_O}text")
    if contenu is None or corps is None:
        raise FichierRefuse("abime")
    styles = archive.xml("styles.xml")
    listes = {**_listes(styles), **_listes(contenu)}
    lecteur = _Lecteur(Lignes(bornes["caracteres"]), listes, _caches(contenu))
    lecteur.annexe(styles, "header", NatureLigne.TEXTE)
    lecteur.blocs(corps, 0, ())
    for note in lecteur.notes:
        lecteur.blocs(note, 1, ())
    lecteur.annexe(styles, "footer", NatureLigne.PIED)
    if any(n.startswith(("Basic/", "Scripts/")) for n in archive.noms):
        lecteur.lignes.constater("LEC-27")
    return lecteur.lignes.reponse()


def _listes(racine: etree._Element | None) -> dict[str, dict[int, etree._Element]]:
    return {
        style.get(f"{_S}name") or "": {_entier(n.get(f"{_T}level"), 1): n for n in style}
        for style in (racine.iter(f"{_T}list-style") if racine is not None else ())
    }


def _caches(contenu: etree._Element) -> frozenset[str]:
    """Names of the styles whose text is not printed."""
    return frozenset(
        style.get(f"{_S}name") or ""
        for style in contenu.iter(f"{_S}style")
        if any(p.get(f"{_T}display") == "none" for p in style.iter(f"{_S}text-properties"))
    )


class _Lecteur:
    def __init__(self, lignes: Lignes, listes: dict[str, dict[int, etree._Element]], caches: frozenset[str]) -> None:
        self.lignes, self._listes, self._caches = lignes, listes, caches
        self.notes: list[etree._Element] = []
        self._boites: list[etree._Element] = []
        self._effaces: list[str] = []
        self._rangs: dict[int, int] = {}
        """The last rank of each level: a list may go on with it."""

    def annexe(self, styles: etree._Element | None, genre: str, nature: NatureLigne) -> None:
        """Headers or footers of the page styles, each text once."""
        vus: set[str] = set()
        for element in styles.iter(f"{_S}{genre}-first", f"{_S}{genre}") if styles is not None else ():
            for paragraphe in element.iter(f"{_T}p", f"{_T}h"):
                if next(paragraphe.iterancestors(f"{_T}p"), None) is not None:
                    continue
                texte = self._texte(paragraphe)
                if texte.strip() and texte not in vus:
                    vus.add(texte)
                    self.lignes.ecrire(texte, nature)
                self._vider(0)

    def blocs(self, parent: etree._Element, profondeur: int, rangs: tuple[str, ...]) -> None:
        """Paragraphs, lists and tables, in order; `rangs`: the labels of the lists that hold them."""
        if profondeur > _PROFONDEUR:
            raise FichierRefuse("abime")
        for element in parent:
            tag = element.tag
            if tag in (f"{_T}p", f"{_T}h"):
                texte = self._texte(element)
                self.lignes.paragraphe(f"{rangs[-1]} {texte}" if rangs and texte.strip() else texte)
                rangs = ()
                self._vider(profondeur)
            elif tag == f"{_T}list":
                self._liste(element, profondeur)
            elif tag == f"{_TAB}table":
                self._tableau(element, profondeur)
            elif tag == f"{_T}tracked-changes":
                self.lignes.constater("LEC-25")
                self._cacher(element)
            elif isinstance(tag, str):
                self.blocs(element, profondeur + 1, rangs)

    def _liste(self, liste: etree._Element, profondeur: int) -> None:
        niveau = 1 + sum(1 for _ in liste.iterancestors(f"{_T}list"))
        nom = next((a.get(f"{_T}style-name") for a in (liste, *liste.iterancestors(f"{_T}list"))
                    if a.get(f"{_T}style-name")), "")  # fmt: skip
        style = self._listes.get(nom or "", {}).get(niveau)
        suivie = (
            self._rangs if liste.get(f"{_T}continue-numbering") == "true" or liste.get(f"{_T}continue-list") else {}
        )
        rang = suivie.get(niveau, _entier(style.get(f"{_T}start-value"), 1) - 1 if style is not None else 0)
        for element in liste:
            rang += element.tag == f"{_T}list-item"
            rang = _entier(element.get(f"{_T}start-value"), rang)
            self._rangs[niveau] = rang
            self.blocs(element, profondeur + 1, (_etiquette(style, rang),) if element.tag == f"{_T}list-item" else ())

    def _tableau(self, tableau: etree._Element, profondeur: int) -> None:
        for rangee in tableau.iter(f"{_TAB}table-row"):
            if next(rangee.iterancestors(f"{_TAB}table"), None) is not tableau:
                continue
            cellules = []
            for cellule in rangee.iterfind(f"{_TAB}table-cell"):
                paragraphes = [
                    p for p in cellule.iter(f"{_T}p", f"{_T}h")
                    if next(p.iterancestors(f"{_TAB}table-cell", f"{_D}text-box", *_FORMES_DESSINEES), None) is cellule
                ]  # fmt: skip
                cellules.append([ligne for p in paragraphes for ligne in self._texte(p).split("\n")])
            self.lignes.rangee(cellules)
            self._vider(profondeur)
            for imbrique in rangee.iter(f"{_TAB}table"):
                if next(imbrique.iterancestors(f"{_TAB}table"), None) is tableau and profondeur < _PROFONDEUR:
                    self._tableau(imbrique, profondeur + 1)
        self.lignes.ecrire("")

    def _texte(self, paragraphe: etree._Element) -> str:
        return "".join(self._morceaux(paragraphe, 0))

    def _morceaux(self, parent: etree._Element, profondeur: int) -> Iterator[str]:
        if profondeur > _PROFONDEUR:
            raise FichierRefuse("abime")
        yield _plat(parent.text)
        for element in parent:
            yield from self._element(element, profondeur)
            yield _plat(element.tail)

    def _element(self, element: etree._Element, profondeur: int) -> Iterator[str]:
        match element.tag:
            case t if t == f"{_T}s":
                nombre = element.get(f"{_T}c") or "1"
                yield " " * min(int(nombre) if nombre.isdecimal() and len(nombre) < 6 else 1, _REPETE)
            case t if t == f"{_T}tab":
                yield " "
            case t if t == f"{_T}line-break":
                yield "\n"
            case t if t == f"{_T}soft-page-break":
                self.lignes.page += 1
            case t if t == f"{_T}note":
                corps = element.find(f"{_T}note-body")
                if corps is not None:
                    self.notes.append(corps)
            case t if t == f"{_O}annotation":
                self.lignes.constater("LEC-26")
                self._effaces.append(" ".join(_mots(element)))
            case t if t == f"{_D}text-box" or (t in _FORMES_DESSINEES and element.find(f"{_T}p") is not None):
                self._boites.append(element)
            case t if t == f"{_T}span" and element.get(f"{_T}style-name") in self._caches:
                self._effaces.append("".join(_mots(element)))
            case t if isinstance(t, str):
                yield from self._morceaux(element, profondeur + 1)

    def _cacher(self, racine: etree._Element) -> None:
        for paragraphe in racine.iter(f"{_T}p", f"{_T}h"):
            texte = " ".join("".join(_mots(paragraphe)).split())
            if texte:
                self.lignes.ecrire(texte, NatureLigne.CACHE)

    def _vider(self, profondeur: int) -> None:
        boites, self._boites = self._boites, []
        for boite in boites:
            self.blocs(boite, profondeur + 1, ())
        effaces, self._effaces = self._effaces, []
        for texte in effaces:
            if plat := " ".join(texte.split()):
                self.lignes.ecrire(plat, NatureLigne.CACHE)


def _etiquette(style: etree._Element | None, rang: int) -> str:
    if style is None or style.tag == f"{_T}list-level-style-bullet":
        return "-"
    forme = style.get(f"{_S}num-format") or "1"
    prefixe, suffixe = style.get(f"{_S}num-prefix") or "", style.get(f"{_S}num-suffix") or "."
    return f"{prefixe}{_FORMES.get(forme, str)(rang)}{suffixe}".strip()


def _entier(texte: str | None, sinon: int) -> int:
    return int(texte) if texte is not None and texte.isdecimal() and len(texte) < 6 else sinon


def _mots(element: etree._Element) -> list[str]:
    return [str(t) for t in element.itertext()]


def _plat(texte: str | None) -> str:
    return (texte or "").replace("\n", " ").replace("\t", " ")
