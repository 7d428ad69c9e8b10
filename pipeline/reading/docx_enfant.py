"""The Word reader proper (ECMA-376): runs only inside the reading process.

Every word of the document comes out: body, tables, text boxes, headers and footers, notes; what Word does not print
(hidden text, deleted text, comments) is told apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from pipeline.reading.archive import Archive
from pipeline.reading.enfant import FichierRefuse
from pipeline.reading.lignes import Lignes
from pipeline.reading.numerotation import Numerotation, W
from pipeline.reading.styles_word import Styles
from pipeline.reading.styles_word import est_vrai as _vrai
from pipeline.reading.symboles import signe
from schemas.lecture import NatureLigne

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_FILIGRANE = "{urn:schemas-microsoft-com:vml}textpath"
"""The words that Word draws across a page, « PROJET »."""
_PROFONDEUR = 60
_EFFACES = frozenset({f"{W}del", f"{W}moveFrom"})
_IGNORES = frozenset(
    {f"{W}pPr", f"{W}rPr", f"{W}sectPr", f"{W}instrText", f"{W}tblPr", f"{W}tblGrid", f"{_MC}Fallback"}
)


def traduire(octets: bytes, bornes: dict[str, int]) -> dict[str, Any]:
    """Lines of a DOCX. Raises FichierRefuse."""
    archive = Archive(octets)
    document = archive.xml("word/document.xml")
    corps = None if document is None else document.find(f"{W}body")
    if corps is None:
        raise FichierRefuse("abime")
    numerotation = Numerotation(archive.xml("word/numbering.xml"), archive.xml("word/styles.xml"))
    lecteur = _Lecteur(Lignes(bornes["caracteres"]), numerotation, Styles(archive.xml("word/styles.xml")))
    lecteur.annexe(archive, "header", NatureLigne.TEXTE)
    lecteur.blocs(corps, 0)
    for partie in ("word/footnotes.xml", "word/endnotes.xml"):
        lecteur.notes(archive.xml(partie))
    lecteur.annexe(archive, "footer", NatureLigne.PIED)
    commentaires = archive.xml("word/comments.xml")
    if commentaires is not None and len(commentaires):
        lecteur.lignes.constater("LEC-26")
        lecteur.cache(commentaires)
    if any(n.endswith("vbaProject.bin") for n in archive.noms):
        lecteur.lignes.constater("LEC-27")
    return lecteur.lignes.reponse()


class _Lecteur:
    def __init__(self, lignes: Lignes, numerotation: Numerotation, styles: Styles) -> None:
        self.lignes, self._numerotation, self._styles = lignes, numerotation, styles
        self._caches: list[str] = []
        self._boites: list[etree._Element] = []
        self._page_neuve = True
        self._champs: list[bool] = []
        """Fields that are open: whether what is read is still their instruction, which Word does not print."""
        self._avant = ""
        """A paragraph whose mark is deleted: the next one goes on with it."""

    def annexe(self, archive: Archive, genre: str, nature: NatureLigne) -> None:
        """Headers or footers, each text once: the first page's, then what the others add."""
        vus: set[str] = set()
        for nom in sorted(n for n in archive.noms if n.startswith(f"word/{genre}") and n.endswith(".xml")):
            racine = archive.xml(nom)
            for paragraphe in racine.iter(f"{W}p") if racine is not None else ():
                if next(paragraphe.iterancestors(f"{W}p"), None) is not None:
                    continue
                texte = self._paragraphe(paragraphe)
                if texte.strip() and texte not in vus:
                    vus.add(texte)
                    self.lignes.ecrire(texte, nature)
                self._vider(0)

    def blocs(self, parent: etree._Element, profondeur: int) -> None:
        """Paragraphs and tables, in order."""
        if profondeur > _PROFONDEUR:
            raise FichierRefuse("abime")
        for element in parent:
            match element.tag:
                case t if t == f"{W}p":
                    texte, self._avant = self._avant + self._paragraphe(element), ""
                    if element.find(f"{W}pPr/{W}rPr/{W}del") is not None:
                        self._avant = texte
                        continue
                    self.lignes.paragraphe(texte)
                    self._vider(profondeur)
                case t if t == f"{W}tbl":
                    self._tableau(element, profondeur)
                case t if t in _EFFACES:
                    self.cache(element)
                case t if t == f"{W}altChunk":
                    self.lignes.constater("LEC-28")
                case t if t not in _IGNORES:
                    self.blocs(element, profondeur + 1)
        if self._avant and profondeur == 0:
            self.lignes.paragraphe(self._avant)
            self._avant = ""

    def notes(self, racine: etree._Element | None) -> None:
        """The notes, after the text, as Word prints them."""
        for note in racine if racine is not None else ():
            if note.get(f"{W}type") is None:
                self.blocs(note, 1)

    def cache(self, racine: etree._Element) -> None:
        """What Word does not print."""
        for paragraphe in racine.iter(f"{W}p", f"{W}r"):
            if paragraphe.tag == f"{W}p" or next(paragraphe.iterancestors(f"{W}p"), racine) is racine:
                texte = "".join(t.text or "" for t in paragraphe.iter(f"{W}t", f"{W}delText"))
                if texte.strip():
                    self.lignes.ecrire(texte.replace("\n", " "), NatureLigne.CACHE)

    def _tableau(self, tableau: etree._Element, profondeur: int) -> None:
        if profondeur > _PROFONDEUR:
            raise FichierRefuse("abime")
        for rangee in tableau.iter(f"{W}tr"):
            if next(rangee.iterancestors(f"{W}tbl"), None) is not tableau:
                continue
            cellules = [c for c in rangee.iterfind(f".//{W}tc") if next(c.iterancestors(f"{W}tr"), None) is rangee]
            if any(next(c.iter(f"{W}tbl"), None) is not None for c in cellules):
                # A table that holds others lays out the page: each cell is read to its end.
                for cellule in cellules:
                    self.blocs(cellule, profondeur + 1)
                continue
            self.lignes.rangee([self._cellule(c) for c in cellules])
            self._vider(profondeur)
        self.lignes.ecrire("")

    def _cellule(self, cellule: etree._Element) -> list[str]:
        propres = [p for p in cellule.iter(f"{W}p") if next(p.iterancestors(f"{W}tc", f"{W}p"), None) is cellule]
        return [ligne for p in propres for ligne in self._paragraphe(p).split("\n")]

    def _paragraphe(self, paragraphe: etree._Element) -> str:
        texte = "".join(self._morceaux(paragraphe, 0))
        etiquette = self._numerotation.etiquette(paragraphe) if texte.strip() else ""
        return f"{etiquette} {texte}" if etiquette else texte

    def _morceaux(self, parent: etree._Element, profondeur: int) -> Iterator[str]:
        if profondeur > _PROFONDEUR:
            raise FichierRefuse("abime")
        for element in parent:
            tag = element.tag
            if tag in _IGNORES:
                continue
            if tag in _EFFACES:
                self.lignes.constater("LEC-25")
                self._caches.append("".join(t.text or "" for t in element.iter(f"{W}t", f"{W}delText")))
            elif tag in (f"{W}txbxContent", _FILIGRANE):
                self._boites.append(element)
            elif tag == f"{W}r":
                yield from self._run(element, profondeur)
            else:
                if tag == f"{W}ins":
                    self.lignes.constater("LEC-25")
                yield from self._morceaux(element, profondeur + 1)

    def _run(self, run: etree._Element, profondeur: int) -> Iterator[str]:
        if self._styles.a(run, "vanish"):
            self._caches.append("".join(t.text or "" for t in run.iter(f"{W}t")))
            return
        capitales = self._styles.a(run, "caps")
        for element in run:
            if element.tag == f"{W}fldChar":
                yield self._champ(element)
                continue
            texte = self._signe(element)
            if any(self._champs):
                self._caches.append(texte or "")
                continue
            if texte is not None:
                yield texte.upper() if capitales else texte
            elif element.tag not in _IGNORES:
                yield from self._morceaux(element, profondeur + 1)

    def _champ(self, element: etree._Element) -> str:
        """Opens, turns or closes a field; the sign of a box to tick, which is no result but an image."""
        match element.get(f"{W}fldCharType"):
            case "begin":
                self._champs.append(True)
                case = element.find(f"{W}ffData/{W}checkBox")
                if case is not None and not any(self._champs[:-1]):
                    cochee = case.find(f"{W}checked")
                    return "☒" if _vrai(case.find(f"{W}default") if cochee is None else cochee) else "☐"
            case "separate" if self._champs:
                self._champs[-1] = False
            case "end" if self._champs:
                self._champs.pop()
        return ""

    def _signe(self, element: etree._Element) -> str | None:
        """The text of one child of a run, None when it is a container."""
        tag = element.tag
        if tag in (f"{W}t", f"{_M}t"):
            self._page_neuve = False
            return (element.text or "").replace("\n", " ")
        if tag in (f"{W}tab", f"{W}ptab"):
            return " "
        if tag == f"{W}lastRenderedPageBreak" or (tag == f"{W}br" and element.get(f"{W}type") == "page"):
            if not self._page_neuve:
                self.lignes.page, self._page_neuve = self.lignes.page + 1, True
            return ""
        if tag in (f"{W}br", f"{W}cr"):
            return "\n"
        if tag == f"{W}noBreakHyphen":
            return "-"
        if tag == f"{W}softHyphen":
            return ""
        if tag == f"{W}sym":
            return signe(element.get(f"{W}font") or "", element.get(f"{W}char") or "")
        return None

    def _vider(self, profondeur: int) -> None:
        """The boxes and the unprinted words met in the paragraph just written."""
        boites, self._boites = self._boites, []
        for boite in boites:
            if boite.tag == _FILIGRANE:
                self.lignes.paragraphe(" ".join((boite.get("string") or "").split()))
            else:
                self.blocs(boite, profondeur + 1)
        caches, self._caches = self._caches, []
        for texte in caches:
            if texte.strip():
                self.lignes.ecrire(texte.replace("\n", " "), NatureLigne.CACHE)
