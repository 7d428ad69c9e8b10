"""What a visa cites: laws, decrees, ordonnances, codes, other délibérations of the same body. Finds, never guesses.

A reference that is not sure is left as plain text: a link to the wrong law is worse than no link.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from urllib.parse import quote

from schemas.identifiants import numero_canonique


class Genre(StrEnum):
    """Kinds of what is cited."""

    LOI = "loi"
    DECRET = "decret"
    ORDONNANCE = "ordonnance"
    CODE = "code"
    DELIBERATION = "deliberation"


@dataclass(frozen=True, slots=True)
class Reference:
    """One citation: characters `debut` to `fin` (excluded) of the text, what it is, where it leads."""

    debut: int
    fin: int
    genre: Genre
    href: str


def chercher(texte: str, collectivite: str | None = None, organe: str | None = None) -> tuple[Reference, ...]:
    """Every sure reference of `texte`, in order, none over another.

    `collectivite` and `organe` are the citing act's: a délibération said to be another body's is no reference.
    """
    trouves = sorted((*_textes(texte), *_codes(texte), *deliberations(texte, collectivite, organe)), key=_rang)
    gardes: list[Reference] = []
    for reference in trouves:
        if not gardes or reference.debut >= gardes[-1].fin:
            gardes.append(reference)
    return tuple(gardes)


def _rang(reference: Reference) -> tuple[int, int]:
    return reference.debut, -reference.fin


# --- laws, decrees, ordonnances -------------------------------------------------------------------------------------

_MOIS = {
    nom: rang
    for rang, noms in enumerate(
        (
            ("janvier",),
            ("février", "fevrier"),
            ("mars",),
            ("avril",),
            ("mai",),
            ("juin",),
            ("juillet",),
            ("août", "aout"),
            ("septembre",),
            ("octobre",),
            ("novembre",),
            ("décembre", "decembre"),
        ),
        start=1,
    )
    for nom in noms
}
_DATE = (
    r"(?P<jour>\d{1,2})(?:\s?er)?"
    rf"(?:\s+(?P<mois>{'|'.join(_MOIS)})\s+|/(?P<mois_chiffre>\d{{1,2}})/)(?P<annee>\d{{4}})"
)
_NO = r"n\s?[°ºo]\s?"
_NUMERO_DATE = rf"{_NO}(?P<numero>\d{{4}}-\d{{1,5}})(?:\s+modifiée?s?)?(?:\s+en\s+date)?\s+du\s+{_DATE}"
_TEXTE = re.compile(
    rf"\b(?P<genre>lois?|d[ée]crets?|ordonnances?)\s+(?:de\s+finances\s+)?{_NUMERO_DATE}", re.IGNORECASE
)
_SUITE = re.compile(rf"\s*(?:,|et|ou)\s*(?P<debut>{_NUMERO_DATE})", re.IGNORECASE)

ELI_DEPUIS = 2002
"""Year of the oldest texts that Légifrance names by an ELI."""


def _textes(texte: str) -> Iterator[Reference]:
    for m in _TEXTE.finditer(texte):
        genre = _genre(m["genre"])
        href = _eli(genre, m)
        if href:
            yield Reference(m.start(), m.end(), genre, href)
        fin = m.end()
        while suite := _SUITE.match(texte, fin):
            href = _eli(genre, suite)
            if href:
                yield Reference(suite.start("debut"), suite.end(), genre, href)
            fin = suite.end()


def _genre(mot: str) -> Genre:
    plat = _plat(mot)
    return next(g for g in (Genre.LOI, Genre.DECRET, Genre.ORDONNANCE) if plat.startswith(g.value))


def _eli(genre: Genre, m: re.Match[str]) -> str | None:
    annee, jour = int(m["annee"]), int(m["jour"])
    mois = int(m["mois_chiffre"]) if m["mois_chiffre"] else _MOIS[m["mois"].lower()]
    # A number whose year is not that of the date is a slip of the pen: no telling which half is right.
    if annee < ELI_DEPUIS or not m["numero"].startswith(f"{annee}-") or not (1 <= mois <= 12 and 1 <= jour <= 31):
        return None
    return f"https://www.legifrance.gouv.fr/eli/{genre}/{annee}/{mois}/{jour}/{m['numero']}/jo/texte"


# --- codes ----------------------------------------------------------------------------------------------------------

_CODES = {
    "général des collectivités territoriales": "LEGITEXT000006070633",
    "général de la fonction publique": "LEGITEXT000044416551",
    "général de la propriété des personnes publiques": "LEGITEXT000006070299",
    "général des impôts": "LEGITEXT000006069577",
    "de la commande publique": "LEGITEXT000037701019",
    "de l'urbanisme": "LEGITEXT000006074075",
    "de l'environnement": "LEGITEXT000006074220",
    "de la construction et de l'habitation": "LEGITEXT000006074096",
    "de l'éducation": "LEGITEXT000006071191",
    "de l'énergie": "LEGITEXT000023983208",
    "de l'expropriation pour cause d'utilité publique": "LEGITEXT000006074224",
    "de l'action sociale et des familles": "LEGITEXT000006074069",
    "de la santé publique": "LEGITEXT000006072665",
    "de la sécurité intérieure": "LEGITEXT000025503132",
    "de la sécurité sociale": "LEGITEXT000006073189",
    "de la route": "LEGITEXT000006074228",
    "de la voirie routière": "LEGITEXT000006070667",
    "de justice administrative": "LEGITEXT000006070933",
    "des relations entre le public et l'administration": "LEGITEXT000031366350",
    "des juridictions financières": "LEGITEXT000006070249",
    "des transports": "LEGITEXT000023086525",
    "du patrimoine": "LEGITEXT000006074236",
    "du sport": "LEGITEXT000006071318",
    "du tourisme": "LEGITEXT000006074073",
    "du travail": "LEGITEXT000006072050",
    "de commerce": "LEGITEXT000005634379",
    "monétaire et financier": "LEGITEXT000006072026",
    "rural et de la pêche maritime": "LEGITEXT000006071367",
    "électoral": "LEGITEXT000006070239",
    "civil": "LEGITEXT000006070721",
    "pénal": "LEGITEXT000006070719",
}


def _plat(texte: str) -> str:
    """Same length as `texte`: no accent, lower case, straight apostrophes, so that places stay places."""
    return "".join(map(_lettre, texte))


_PLATS = {"’": "'", "\u00a0": " ", "\u202f": " ", "\n": " "}


@lru_cache(maxsize=4096)
def _lettre(c: str) -> str:
    if c in _PLATS:
        return _PLATS[c]
    base = unicodedata.normalize("NFD", c)[0].lower()
    return base if len(base) == 1 else c


_CODE = re.compile(
    r"\bcode\s+(?P<nom>"
    + "|".join(re.escape(_plat(nom)).replace(r"\ ", r"\s+") for nom in sorted(_CODES, key=len, reverse=True))
    + r")\b"
)
_CODES_PLATS = {_plat(nom): identifiant for nom, identifiant in _CODES.items()}


def _codes(texte: str) -> Iterator[Reference]:
    for m in _CODE.finditer(_plat(texte)):
        identifiant = _CODES_PLATS[" ".join(m["nom"].split())]
        yield Reference(m.start(), m.end(), Genre.CODE, f"https://www.legifrance.gouv.fr/codes/texte_lc/{identifiant}")


# --- délibérations of the same body ---------------------------------------------------------------------------------

_DELIBERATION = re.compile(
    r"(?i:d[ée]lib[ée]rations?)(?P<avant>\s+(?:du|de\s+la|de\s+l['’])(?:(?!\bn\s?[°ºo]\s?\d)[^,;()\d])*?)?"
    rf"\s+(?P<no>{_NO}|num[ée]ro\s+)?"
    r"(?P<numero>[A-Z]{0,8}[-_.]?\d[A-Za-z0-9_./-]*(?:\s/\s\d[\w-]*)?)"
)
_DATE_SEULE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}")
_APRES = re.compile(
    r"^[^,;()]*?(?=[,;()]|\b(?:portant|relativ|approuv|adopt|modifi|autoris|fix|instaur|instit|d[ée]cid|donn|qui|par)|$)"
)
_BRANCHES = ("departement", "region", "municipal", "communaut", "syndic", "metropol")
_GENERIQUES = frozenset({"conseil", "assemblee", "comite", "bureau", "ville", "commune", "deliberation", "maire"})


def deliberations(texte: str, collectivite: str | None = None, organe: str | None = None) -> Iterator[Reference]:
    """Those of `chercher` that name a délibération; no other reference may hold one."""
    # Most texts have none, and telling so takes less time than looking.
    for m in _DELIBERATION.finditer(texte) if "lib" in texte.lower() else ():
        numero = m["numero"].rstrip("./-_")
        chiffres = sum(c.isdigit() for c in numero)
        # Short numbers start again each year: « n° 12 » names nothing by itself.
        if chiffres < 4 or _DATE_SEULE.fullmatch(numero) or (numero.isdigit() and not m["no"]):
            continue
        apres = _APRES.match(texte[m.end() : m.end() + 90])
        mention = f"{m['avant'] or ''} {apres[0] if apres else ''}"
        if _autre_organe(mention, f"{collectivite or ''} {organe or ''}"):
            continue
        fin = m.start("numero") + len(numero)
        yield Reference(m.start(), fin, Genre.DELIBERATION, f"/actes/{quote(numero_canonique(numero))}")


def _autre_organe(mention: str, soi: str) -> bool:
    """True when the words near the number name a body that is not the citing act's own."""
    branches, siennes = _branches(mention), _branches(soi)
    if branches and siennes and not branches & siennes:
        return True
    noms = {_plat(mot) for mot in re.findall(r"\b[A-ZÀ-Þ][\w-]+", mention)} - _GENERIQUES
    return bool(soi.strip()) and not noms <= set(re.findall(r"[\w-]+", _plat(soi)))


def _branches(texte: str) -> set[str]:
    plat = re.sub(r"\b(?:commune|ville)\b", "municipal", _plat(texte))
    return {b for b in _BRANCHES if b in plat}
