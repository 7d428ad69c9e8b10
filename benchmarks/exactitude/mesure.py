"""What was read against what the document says: exact, wrong, missing, invented; and the words kept, counted on the
source by another way than the parser's."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from schemas.acte import Acte, Diagnostic, Niveau
from schemas.francais import sans_accents

PRECIS = frozenset({"numero", "seance", "convocation", "publication", "identifiant", "transmission", "reception"})
"""Numbers, dates, acknowledgement: 99 % of them."""
TETE = PRECIS | {"en_exercice", "presents", "votants", "pouvoirs", "president", "secretaire", "signataires"}
"""Head fields asked of scans."""
CONSTATS = {
    "seance": "date_seance", "convocation": "date_convocation", "publication": "date_publication",
    "president": "president.nom", "secretaire": "secretaire.nom",
    **{nom: f"effectif.{nom}" for nom in ("en_exercice", "presents", "votants", "pouvoirs")},
    **{nom: f"vote.{nom}" for nom in ("pour", "contre", "abstentions")},
    "identifiant": "controle_legalite.identifiant", "transmission": "controle_legalite.date_transmission",
    "reception": "controle_legalite.date_reception",
    **{nom: nom for nom in ("collectivite", "numero", "objet", "signataires")},
}  # fmt: skip
"""Field → the one that a finding names."""
_DU_TIMBRE = {"identifiant": {"TIM-03", "TIM-05", "LOT-01"}, "transmission": {"TIM-01", "TIM-02", "DATE-07"},
              "reception": {"TIM-01", "TIM-02"}}  # fmt: skip
LISTES = ("visas", "considerants", "provisions")


class Issue(StrEnum):
    """How one field was read."""

    EXACT = "exact"
    FAUX = "faux"
    ABSENT = "absent"
    INVENTE = "inventé"


@dataclass(frozen=True)
class Ecart:
    """One field that was not read as written."""

    champ: str
    issue: Issue
    attendu: object
    lu: object


def lu_de(acte: Acte) -> dict[str, Any]:
    """The act as flat fields."""
    s, c = acte.seance, acte.controle_legalite
    return {
        "collectivite": acte.collectivite,
        "organe": acte.organe,
        "nature": str(acte.nature),
        "numero": acte.numero,
        "objet": acte.objet,
        "seance": s.date,
        "convocation": s.convocation,
        "president": s.president and {"nom": s.president.nom, "qualite": s.president.qualite},
        "secretaire": s.secretaire and s.secretaire.nom,
        "en_exercice": s.effectif.en_exercice,
        "presents": s.effectif.presents,
        "votants": s.effectif.votants,
        "pouvoirs": s.effectif.pouvoirs,
        "mode": acte.vote.mode and str(acte.vote.mode),
        "pour": acte.vote.pour,
        "contre": acte.vote.contre,
        "abstentions": acte.vote.abstentions,
        "signataires": [p.nom for p in acte.signataires] or None,
        "identifiant": c and c.identifiant,
        "transmission": c and c.date_transmission,
        "reception": c and c.date_reception,
        "publication": acte.date_publication,
        "visas": [v.texte for v in acte.visas],
        "considerants": [v.texte for v in acte.considerants],
        "provisions": [(p.numero, p.verbe, p.texte) for p in acte.dispositif],
    }


def comparer(attendu: Mapping[str, Any], lu: Mapping[str, Any], scan: bool = False) -> Iterator[tuple[str, Issue, Any]]:
    """For each field: how it was read, and what was read. A list of a scan is judged by its count."""
    for champ, valeur in lu.items():
        vrai = attendu.get(champ)
        if champ in LISTES:
            if champ in attendu:
                juste = len(vrai) == len(valeur) if scan else _meme_liste(champ, vrai, valeur)
                yield champ, Issue.EXACT if juste else Issue.FAUX, valeur
        elif vrai is None:
            if valeur is not None:
                yield champ, Issue.INVENTE, valeur
        elif valeur is None:
            yield champ, Issue.ABSENT, valeur
        else:
            yield champ, Issue.EXACT if _meme(champ, vrai, valeur) else Issue.FAUX, valeur


def signale(champ: str, diagnostics: Sequence[Diagnostic]) -> bool:
    """Whether a finding above `info` points at the field, or at the group that holds it."""
    precis = CONSTATS[champ]
    codes = _DU_TIMBRE.get(champ, set())
    return any(
        d.niveau is not Niveau.INFO
        and (
            d.champ == precis
            or (champ == "president" and d.champ == "president.qualite")
            or (champ == "votants" and d.code == "VOTE-04")
            or (d.champ == precis.split(".")[0] and (not codes or d.code in codes))
        )
        for d in diagnostics
    )


def taux_d_erreur(attendu: Mapping[str, Any], lu: Mapping[str, Any]) -> tuple[int, int]:
    """Characters wrong, and characters, over visas and provisions whose count is right."""
    faux = total = 0
    for champ in ("visas", "provisions"):
        vrais, lus = attendu.get(champ) or [], lu[champ]
        if len(vrais) != len(lus):
            continue
        for vrai, vu in zip(vrais, lus, strict=True):
            a, b = (_uni(x if isinstance(x, str) else x[2]) for x in (vrai, vu))
            blocs = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
            faux += max(len(a), len(b)) - sum(m.size for m in blocs)
            total += len(a)
    return faux, total


def mots_perdus(source: str, acte: Acte, repetables: str = "") -> tuple[list[str], list[str]]:
    """Words of the source that the act lacks, words of the act that the source lacks; letters and digits alone count,
    and the ends of lines do not (a hyphenated word is whole)."""
    ecrits = Counter(_lettres(" ".join(acte.mots())))
    voulus = Counter(_lettres(source))
    permis = set(_lettres(repetables))
    return list((voulus - ecrits).elements()), [m for m in (ecrits - voulus).elements() if m not in permis]


def _lettres(texte: str) -> list[str]:
    plat = sans_accents(texte.replace("\u00ad", "").replace("\ufffe", "-")).lower()
    return [m for m in re.split(r"[^a-z0-9]+", plat) if m]


def _meme(champ: str, vrai: Any, valeur: Any) -> bool:
    if isinstance(vrai, date | int):
        return bool(vrai == valeur)
    if champ in {"collectivite", "organe"}:
        return _plat(vrai) == _plat(valeur)
    if champ == "president":
        return _uni(vrai["nom"]) == _uni(valeur["nom"]) and _plat(vrai["qualite"] or "") == _plat(
            valeur["qualite"] or ""
        )
    if champ == "signataires":
        return [_uni(x) for x in vrai] == [_uni(x) for x in valeur]
    if champ == "numero":
        vrai = re.sub(r"\s*/\s*", "/", vrai)
    return _uni(str(vrai)) == _uni(str(valeur))


def _meme_liste(champ: str, vrais: Any, lus: Any) -> bool:
    if champ == "provisions":
        return [(n, _plat(v or ""), _uni(t)) for n, v, t in vrais] == [(n, _plat(v or ""), _uni(t)) for n, v, t in lus]
    return [_premier_mot_en_minuscules(x) for x in vrais] == [_premier_mot_en_minuscules(x) for x in lus]


def _premier_mot_en_minuscules(texte: str) -> str:
    """« VU », « Vu »: the word written out for each item of a list may be written either way."""
    mot, *reste = _uni(texte).split(" ", 1)
    return " ".join([mot.lower(), *reste])


def _uni(texte: str) -> str:
    """Spaces and apostrophes alike, no punctuation at the ends."""
    texte = unicodedata.normalize("NFKC", texte).replace("’", "'")
    return re.sub(r"\s+", " ", re.sub(r"\s*\|\s*", " ", texte)).strip(" ,;.:")


def _plat(texte: str) -> str:
    return re.sub(r"[\s-]+", " ", sans_accents(_uni(texte)).lower())
