"""What a recogniser sees where nothing is written: specks at both ends of a line and between two words; and the capital
I that it takes for a sign. No letter, no digit is touched."""

from __future__ import annotations

import re

_DEBUT = re.compile(r"^[\W_]+")
_PUCES = frozenset("-–—•·▪●*+>»°©®►◦○→")
_OUVRANTS = frozenset("(«[/$€§")
_FIN = re.compile(r"(?:\s+[\W_]{1,3})+$")
_GARDES = frozenset(';:!?»)]€%"/')
_PONCTUATION_DOUBLE = re.compile(r"([;:,])[.,:;'‘’`]+$")
_SANS_BLANC = re.compile(r"(?<=\s)([:;])(?=[^\W\d_])")
_APOSTROPHE_DE_TROP = re.compile(r"(?<=[a-zà-ÿ]{3})(?<!grand)['’‘](?=[bcdfgjklmnpqrstvwxz][a-zà-ÿ]{2})")
"""French elides before a vowel alone: « cinq'novembre » is two words and a speck."""
_I_MAL_LU = re.compile(r"(?<=[A-ZÀ-Þ])[!|](?=[A-ZÀ-Þ])")
_SOULIGNE = re.compile(r"(?<=\w)\s?_\s(?=\w)|(?<=\w)\s_(?=\w)")


def debruiter(texte: str) -> str:
    """`texte` without its specks: bullets are kept as one sign, opening signs that belong to a word too.

    >>> debruiter(". * DIT que la dépense sera imputée ;. | :")
    '• DIT que la dépense sera imputée ;'
    """
    propre = _I_MAL_LU.sub("I", _APOSTROPHE_DE_TROP.sub(" ", _sans_fin(texte.rstrip())))
    propre = _SANS_BLANC.sub(r"\1 ", _PONCTUATION_DOUBLE.sub(r"\1", propre))
    trouve = _DEBUT.match(propre)
    if trouve is None or trouve.end() == len(propre):
        return "" if trouve and trouve.end() == len(propre) else _SOULIGNE.sub("_", propre)
    signes, reste = trouve.group(), propre[trouve.end() :]
    ouvrant = signes[-1] if signes[-1] in _OUVRANTS else ""
    colle_guillemet = signes.rstrip().endswith("«") and "»" in reste
    if colle_guillemet:
        ouvrant = "« "
    puce = next((c for c in signes if c in _PUCES and c != "»"), "")
    if puce and not ouvrant:
        puce = puce if signes.strip() == puce else "•"
        return _SOULIGNE.sub("_", f"{puce} {reste}")
    return _SOULIGNE.sub("_", ouvrant + reste)


def _sans_fin(texte: str) -> str:
    trouve = _FIN.search(texte)
    if trouve is None:
        return texte
    garde = next((c for c in trouve.group() if c in _GARDES), "")
    return texte[: trouve.start()] + (f" {garde}" if garde else "")
