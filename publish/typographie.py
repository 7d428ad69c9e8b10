"""French typography for our own words, and the one way of writing dates, hours, sizes and counts.

`fr` is for our words; `espaces` for the act's, whose letters are never retouched.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from schemas.francais import JOURS, MOIS

PHRASES_EN_MEMOIRE = 4096
"""Sentences of ours kept ready: most stand on every page."""
FINE = "\u202f"
INSECABLE = "\u00a0"
MOIS_COURTS = (
    "janv.", "févr.", "mars", "avr.", "mai", "juin",
    "juil.", "août", "sept.", "oct.", "nov.", "déc.",
)  # fmt: skip

_ESPACES = (
    (re.compile(r" (?=[;!?])"), FINE),
    (re.compile(r" (?=:)"), INSECABLE),
    (re.compile(r"« "), "«" + FINE),
    (re.compile(r" »"), FINE + "»"),
)
_NOS_MOTS = (
    *_ESPACES,
    (re.compile(r"n° "), "n°" + FINE),
    (re.compile(rf"(?<=\d) (?=(?:{'|'.join(MOIS)})\b)"), INSECABLE),
    (re.compile(r"(?<=1er) (?=[a-zéû])"), INSECABLE),
    (re.compile(r"(?<=\d) (?=h\b)"), INSECABLE),
    (re.compile(r"(?<=\d h) (?=\d)"), INSECABLE),
    (re.compile(r"(?<=\d) (?=(?:jours?|mois|pages?|Ko|Mo|octets?|%)\b)"), INSECABLE),
    (re.compile(r"\bart\. "), "art." + INSECABLE),
    (re.compile(r"(?<=\w)'(?=\w)"), "’"),
)
_BALISE = re.compile(r"(<[^>]*>)")
_EXPOSANT = re.compile(r"\b(1)(er|re)\b|\b(\d+)(e)\b")
_ARTICLE = re.compile(r"\b[LRDA]\.\s?\d+(?:-\d+)*\b")


def fr(valeur: object) -> Markup:
    """Our words, ready for HTML: no-break spaces, apostrophes, ordinals raised, article numbers unbroken."""
    if not isinstance(valeur, Markup):
        return _fr(str(valeur))
    morceaux = _BALISE.split(str(valeur))
    return Markup("".join(m if m.startswith("<") else _enrichir(fr_texte(m)) for m in morceaux))  # noqa: S704


@lru_cache(PHRASES_EN_MEMOIRE)
def _fr(texte: str) -> Markup:
    return Markup(_enrichir(str(escape(fr_texte(texte)))))  # noqa: S704


@lru_cache(PHRASES_EN_MEMOIRE)
def fr_texte(texte: str) -> str:
    """The same without markup, for attributes, titles and feeds."""
    for motif, remplacement in _NOS_MOTS:
        texte = motif.sub(remplacement, texte)
    return texte


def espaces(texte: str) -> str:
    """The act's words: only the spaces beside « » ; : ! ? become no-break."""
    for motif, remplacement in _ESPACES:
        texte = motif.sub(remplacement, texte)
    return texte


def _enrichir(texte: str) -> str:
    texte = _EXPOSANT.sub(lambda m: f"{m[1] or m[3]}<sup>{m[2] or m[4]}</sup>", texte)
    return _ARTICLE.sub(lambda m: f'<span class="nl">{m[0]}</span>', texte)


def jour(quand: date) -> str:
    """« 18 décembre 2025 », « 1er octobre 2025 »."""
    return f"{_quantieme(quand)} {MOIS[quand.month - 1]} {quand.year}"


def jour_long(quand: date) -> str:
    """« jeudi 18 décembre 2025 »."""
    return f"{JOURS[quand.weekday()]} {jour(quand)}"


def jour_court(quand: date) -> str:
    """« 18 déc. 2025 »."""
    return f"{_quantieme(quand)} {MOIS_COURTS[quand.month - 1]} {quand.year}"


def heure(quand: datetime, fuseau: str = "Europe/Paris") -> str:
    """« 9 h 12 », in the given IANA zone."""
    local = quand.astimezone(ZoneInfo(fuseau))
    return f"{local.hour} h {local.minute:02d}"


def octets(taille: int) -> str:
    """« 412 Ko », « 1,3 Mo » (decimal multiples)."""
    if taille < 1000:
        return f"{taille} octets"
    if taille < 1_000_000:
        return f"{max(1, round(taille / 1000))} Ko"
    return f"{taille / 1_000_000:.1f}".replace(".", ",") + " Mo"


def nombre(valeur: int) -> str:
    """« 1 284 », thousands apart by a narrow no-break space."""
    return f"{valeur:,}".replace(",", FINE)


def compte(valeur: int, singulier: str, pluriel: str | None = None) -> str:
    """« 1 acte », « 17 actes »."""
    mot = singulier if valeur < 2 else (pluriel or singulier + "s")
    return f"{nombre(valeur)} {mot}"


def majuscule(texte: str) -> str:
    """First letter in capital, the rest untouched."""
    return texte[:1].upper() + texte[1:]


def _quantieme(quand: date) -> str:
    return "1er" if quand.day == 1 else str(quand.day)
