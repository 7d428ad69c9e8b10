"""The HTML reader proper (lxml): runs only inside the reading process. Nothing is fetched, nothing is run."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree, html

from pipeline.reading.enfant import FichierRefuse
from pipeline.reading.lignes import Lignes
from pipeline.reading.texte import decoder
from schemas.lecture import NatureLigne

_BLOCS = frozenset(
    {"p", "div", "section", "article", "header", "footer", "main", "nav", "aside", "h1", "h2", "h3", "h4", "h5", "h6",
     "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "form", "fieldset", "blockquote", "pre", "address", "figure",
     "figcaption", "hr", "center", "body", "caption", "thead", "tbody", "tfoot"}
)  # fmt: skip
_MUETS = frozenset({"script", "style", "template", "noscript", "head", "title", "object", "iframe", "svg", "math"})
_CACHE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:\D|$)|opacity\s*:\s*0(?:\D|$)")
_CODAGE = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{3,20})""", re.I)
_BLANCS = re.compile(r"[ \t\r\n\f]+")
_PROFONDEUR = 200


def traduire(octets: bytes, bornes: dict[str, int]) -> dict[str, Any]:
    """Lines of an HTML page: what a reader sees, in order; what is hidden is told apart. Raises FichierRefuse."""
    texte = _texte(octets)
    try:
        analyseur = html.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
        racine = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", texte), parser=analyseur)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as erreur:
        raise FichierRefuse("abime") from erreur
    lecteur = _Lecteur(Lignes(bornes["caracteres"]))
    lecteur.lire(racine)
    return lecteur.lignes.reponse()


def _texte(octets: bytes) -> str:
    declare = _CODAGE.search(octets[:4096])
    if declare is not None and not octets.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return octets.decode(declare[1].decode("ascii"), "replace")
        except LookupError:
            pass
    return decoder(octets)[0]


class _Lecteur:
    def __init__(self, lignes: Lignes) -> None:
        self.lignes = lignes
        self._ligne = ""

    def lire(self, racine: etree._Element) -> None:
        """The whole page."""
        self._element(racine, 0)
        self._finir()

    def _element(self, element: etree._Element, profondeur: int) -> None:
        if profondeur > _PROFONDEUR:
            raise FichierRefuse("abime")
        tag = element.tag
        if not isinstance(tag, str) or tag in _MUETS:
            if tag == "script":
                self.lignes.constater("LEC-27")
            return
        if _est_cache(element):
            texte = _BLANCS.sub(" ", " ".join(_textes(element))).strip()
            if texte:
                self._finir()
                self.lignes.ecrire(texte, NatureLigne.CACHE)
            return
        if tag == "br":
            self._finir()
        elif tag == "tr":
            self._rangee(element)
        else:
            bloc = tag in _BLOCS
            if bloc:
                self._finir()
            if tag == "li":
                self._ligne = f"{_etiquette(element)} "
            self._contenu(element, profondeur)
            if bloc:
                self._finir()
                if tag in {"p", "h1", "h2", "h3", "h4", "table"}:
                    self.lignes.ecrire("")

    def _contenu(self, element: etree._Element, profondeur: int) -> None:
        self._ligne += _BLANCS.sub(" ", element.text or "")
        for enfant in element:
            self._element(enfant, profondeur + 1)
            self._ligne += _BLANCS.sub(" ", enfant.tail or "")

    def _rangee(self, rangee: etree._Element) -> None:
        """The cells of a row, each read apart with its own lines."""
        self._finir()
        cellules: list[list[str]] = []
        for cellule in rangee:
            if cellule.tag not in {"td", "th"}:
                continue
            a_part = _Lecteur(Lignes(10**9))
            a_part._contenu(cellule, len(list(cellule.iterancestors())))
            a_part._finir()
            cellules.append([ligne[0] for ligne in a_part.lignes.lignes if ligne[2] != NatureLigne.CACHE.value])
            for texte, _, nature in a_part.lignes.lignes:
                if nature == NatureLigne.CACHE.value:
                    self.lignes.ecrire(texte, NatureLigne.CACHE)
        self.lignes.rangee(cellules)

    def _finir(self) -> None:
        ligne, self._ligne = self._ligne.strip(), ""
        if ligne:
            self.lignes.ecrire(ligne)


def _est_cache(element: etree._Element) -> bool:
    style = (element.get("style") or "").lower()
    return element.get("hidden") is not None or (style != "" and _CACHE.search(style) is not None)


def _textes(element: etree._Element) -> list[str]:
    return [str(t) for t in element.itertext() if t.strip()]


def _etiquette(item: etree._Element) -> str:
    """« - », or the rank of an item in an ordered list."""
    liste = item.getparent()
    if liste is None or liste.tag != "ol":
        return "-"
    depart = liste.get("start") or "1"
    debut = int(depart) if depart.isdecimal() and len(depart) < 6 else 1
    return f"{debut + sum(1 for _ in item.itersiblings('li', preceding=True))}."
