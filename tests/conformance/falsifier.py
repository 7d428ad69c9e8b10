"""Files that every judge must refuse: without them, one that says yes to all would look like one that judges."""

from __future__ import annotations

from lxml import etree

from tests.conformance.produire import Production

TEXTE, PAGE, JETON = "faux/texte.xml", "faux/page.pdf", "faux/jeton.xml"

_XADES = "http://uri.etsi.org/01903/v1.3.2#"


def falsifier(production: Production) -> None:
    """A word of a sealed act changed; a byte of a sealed PDF changed; an act that carries another act's timestamp."""
    acte = production.fichiers["CS-2026-09/acte.xml"].read_bytes()
    faux = acte.replace(b"eau potable", b"eau gazeuse", 1)
    assert faux != acte
    production.garder(TEXTE, faux)
    pdf = bytearray(production.fichiers["CS-2026-09/copie.pdf"].read_bytes())
    pdf[pdf.index(b"stream") + 200] ^= 1
    production.garder(PAGE, bytes(pdf))
    production.garder(JETON, _avec_le_jeton_de(acte, production.fichiers["CS-2026-10/acte.xml"].read_bytes()))


def _avec_le_jeton_de(acte: bytes, autre: bytes) -> bytes:
    racine, voisin = etree.fromstring(acte), etree.fromstring(autre)
    chemin = f".//{{{_XADES}}}SignatureTimeStamp/{{{_XADES}}}EncapsulatedTimeStamp"
    jeton, emprunte = racine.find(chemin), voisin.find(chemin)
    assert jeton is not None and emprunte is not None
    jeton.text = emprunte.text
    return etree.tostring(racine, encoding="UTF-8", xml_declaration=True)
