"""Whether a PDF tells the hyphen of layout from the one of words, by its fonts (asked only where a name is cut) or by
the text that it gives for what it draws. Runs inside the reading process."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
import pypdfium2.raw as brut

_TRAIT_MOU = re.compile(rb"<00AD>\s*(?:\n|\r|endbfchar|<)", re.I)
_OBJETS_MAX = 20_000


_MARQUES_MAX = 20
_TEXTE_MAX = 16
_TRAIT_SEUL = (b"\xfe\xff\x00\xad", b"\xad", b"\xef\xbb\xbf\xc2\xad")


def est_de_mise_en_page(texte: Any, i: int) -> bool:
    """Whether the file says of this hyphen that it is a soft one (ActualText, ISO 32000-2, 14.9.4)."""
    objet = brut.FPDFText_GetTextObject(texte.raw, i)
    tampon, taille = (ctypes.c_ubyte * _TEXTE_MAX)(), ctypes.c_ulong()
    for rang in range(min(_MARQUES_MAX, brut.FPDFPageObj_CountMarks(objet)) if objet else 0):
        marque = brut.FPDFPageObj_GetMark(objet, rang)
        if (
            brut.FPDFPageObjMark_GetParamBlobValue(marque, b"ActualText", tampon, _TEXTE_MAX, ctypes.byref(taille))
            and bytes(tampon[: taille.value]) in _TRAIT_SEUL
        ):
            return True
    return False


def coupe_un_nom(pages: Iterable[dict[str, Any]]) -> bool:
    """Whether a word in capitals is cut at the end of a line."""
    return any(
        a[7] and a[0][-1:].isupper() and b[0].lstrip()[:1].isupper() for p in pages for a, b in pairwise(p["lignes"])
    )


def ecrit_des_traits_mous(octets: bytes) -> bool:
    """Whether a font of the file has U+00AD, which Typst and others write for the hyphens that they add."""
    try:
        with pikepdf.open(BytesIO(octets)) as document:
            for rang, objet in enumerate(document.objects):
                if rang > _OBJETS_MAX:
                    break
                if isinstance(objet, pikepdf.Dictionary) and "/ToUnicode" in objet:
                    table = objet["/ToUnicode"]
                    if isinstance(table, pikepdf.Stream) and _TRAIT_MOU.search(table.read_bytes()):
                        return True
    except (pikepdf.PdfError, ValueError, RuntimeError):
        return False
    return False
