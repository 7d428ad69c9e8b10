"""Small Word and OpenDocument files, written part by part so that each test says what its document holds."""

from __future__ import annotations

import zipfile
from io import BytesIO

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
_ODF = " ".join(
    f'xmlns:{prefixe}="urn:oasis:names:tc:opendocument:xmlns:{nom}:1.0"'
    for prefixe, nom in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"),
                         ("draw", "drawing"), ("manifest", "manifest"))
)  # fmt: skip


def zippe(parties: dict[str, str | bytes]) -> bytes:
    """A ZIP of these parts."""
    sortie = BytesIO()
    with zipfile.ZipFile(sortie, "w", zipfile.ZIP_DEFLATED) as archive:
        for nom, contenu in parties.items():
            archive.writestr(nom, contenu)
    return sortie.getvalue()


def docx(corps: str, **parties: str) -> bytes:
    """A DOCX whose body is `corps`; `parties`: other parts of `word/`, by name, as what stands in their root."""
    racines = {"numbering": "numbering", "footnotes": "footnotes", "comments": "comments", "styles": "styles"}
    fichiers: dict[str, str | bytes] = {"word/document.xml": _xml("document", f"<w:body>{corps}</w:body>")}
    for nom, contenu in parties.items():
        racine = racines.get(nom) or ("hdr" if nom.startswith("header") else "ftr")
        fichiers[f"word/{nom}.xml"] = _xml(racine, contenu)
    return zippe(fichiers)


def p(texte: str, proprietes: str = "") -> str:
    """A paragraph of one run."""
    return f"<w:p><w:pPr>{proprietes}</w:pPr><w:r><w:t xml:space='preserve'>{texte}</w:t></w:r></w:p>"


def tableau(*rangees: tuple[str, ...]) -> str:
    """A table, a paragraph in each cell (several where the text has newlines)."""
    cellules = (
        "<w:tr>" + "".join(f"<w:tc>{''.join(map(p, c.split(chr(10))))}</w:tc>" for c in rangee) + "</w:tr>"
        for rangee in rangees
    )
    return f"<w:tbl>{''.join(cellules)}</w:tbl>"


def odt(corps: str, styles: str = "", automatiques: str = "") -> bytes:
    """An ODT whose text is `corps`; `styles`: what stands in its master page."""
    contenu = (
        f"<office:document-content {_ODF}><office:automatic-styles>{automatiques}</office:automatic-styles>"
        f"<office:body><office:text>{corps}</office:text></office:body></office:document-content>"
    )
    maitre = f"<office:document-styles {_ODF}><style:master-page>{styles}</style:master-page></office:document-styles>"
    return zippe({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": contenu, "styles.xml": maitre})


def odt_chiffre() -> bytes:
    """An ODT that a password protects: its manifest says so, its content is noise."""
    manifeste = (
        f"<manifest:manifest {_ODF}><manifest:file-entry manifest:full-path='content.xml'>"
        "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
    )
    return zippe({"mimetype": "x", "content.xml": b"\x8f\x01bruit", "META-INF/manifest.xml": manifeste})


def _xml(racine: str, contenu: str) -> str:
    return f"<?xml version='1.0' encoding='UTF-8'?><w:{racine} {_W} {_MC}>{contenu}</w:{racine}>"
