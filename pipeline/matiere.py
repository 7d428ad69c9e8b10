"""The matière (@CTES nomenclature) that an act's words suggest, for a person to confirm.

A transparent count: `ressources/matieres.tsv` gives each code its clues and their weight (8: names the operation beyond
doubt; 4: names it most of the time; 2 or 1: a theme that any operation may share), each place of the act has its own,
and the reasons of a proposal are the very clues that were found. Nothing is drawn at random, nothing is sent anywhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from pipeline.parsing.motifs import replier
from schemas import matieres
from schemas.acte import Acte, Nature

_OBJET, _DISPOSITIF, _VISAS = 4.0, 0.5, 0.25
_SEUIL = 4.0
"""Least weight of a proposal: one clue in the object, or several elsewhere."""
_PROPOSEES = 3
_MOT = re.compile(r"[a-z0-9]+")
_VIDES = frozenset(
    ("a", "au", "aux", "avec", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou", "par", "pour", "s",
     "sur", "un", "une")
)  # fmt: skip
_AUTEURS = (
    ("@departement", re.compile(r"\bdepartement(?:al|ale)?\b")),
    ("@region", re.compile(r"\bregion(?:al|ale)?\b")),
    ("@hospitalier", re.compile(r"\b(?:hospitali|hopital|ehpad|etablissement public de sante)")),
)
"""Who decides: the words of its name that make codes of its own reachable (6.2, 6.3, 9.2, 9.3, 4.3)."""
Mots = tuple[str, ...]
Poids = dict[str, float]


@dataclass(frozen=True, slots=True)
class Proposition:
    """One matière: `part` of the weight of all the clues found (0 to 1), the clues as listed, heaviest first."""

    code: str
    libelle: str
    part: float
    raisons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Table:
    suites: dict[Mots, tuple[str, Poids]]
    """Clues of words that follow one another: how it is written, the weight for each code."""
    reunions: tuple[tuple[frozenset[Mots], str, Poids], ...]
    """Clues whose parts, joined by « + », stand anywhere in the object, or tell who decides (« @… »)."""
    longueurs: dict[str, set[int]]
    """How many words the clues that open with each word have."""


def proposer(acte: Acte) -> tuple[Proposition, ...]:
    """At most three matières, the likeliest first; none when the words say too little."""
    raisons: dict[str, Poids] = defaultdict(lambda: defaultdict(float))
    for indice, codes, place in _trouves(acte):
        for code, n in codes.items():
            raisons[code][indice] += n * place
    poids = {code: _somme(indices.values()) for code, indices in raisons.items()}
    total = sum(poids.values())
    ordre = sorted(poids, key=lambda c: (-poids[c], [int(n) for n in c.split(".")]))
    return tuple(
        Proposition(
            code,
            matieres.libelle(code) or code,
            poids[code] / total,
            tuple(sorted(raisons[code], key=lambda r: -raisons[code][r])[:4]),
        )
        for code in ordre[:_PROPOSEES]
        if poids[code] >= _SEUIL
    )


def _somme(poids: Iterable[float]) -> float:
    """The heaviest whole, each next one for half of what the one before counted: many words of one theme do not
    outweigh the word that names the operation."""
    return sum(n * 0.5**rang for rang, n in enumerate(sorted(poids, reverse=True)))


def _trouves(acte: Acte) -> Iterable[tuple[str, Poids, float]]:
    """Each clue found, once a place: its weights and the weight of the place."""
    table = _table()
    places = (
        (_OBJET, [acte.objet or acte.titre or ""]),
        (_DISPOSITIF, [p.texte for p in acte.dispositif]),
        (_VISAS, [v.texte for v in acte.visas] + [c.texte for c in acte.considerants]),
    )
    for place, textes in places:
        vues = dict.fromkeys(suite for texte in textes for suite in _suites(mots(texte), table))
        yield from ((*table.suites[suite], place) for suite in vues)
    objet = mots(places[0][1][0])
    presents = {objet[i : i + n] for n in (1, 2, 3) for i in range(len(objet) - n + 1)} | _auteur(acte)
    for parties, indice, codes in table.reunions:
        if parties <= presents:
            yield indice, codes, _OBJET


def _suites(texte: Mots, table: _Table) -> Iterable[Mots]:
    """The clues met, the longest first where two overlap: « garantie d’emprunt » is not « emprunt » too."""
    lues = [
        (-longueur, rang)
        for rang, mot in enumerate(texte)
        for longueur in table.longueurs.get(mot, ())
        if texte[rang : rang + longueur] in table.suites
    ]
    pris: set[int] = set()
    for moins, rang in sorted(lues):
        if pris.isdisjoint(portee := range(rang, rang - moins)):
            pris.update(portee)
            yield texte[rang : rang - moins]


def _auteur(acte: Acte) -> set[Mots]:
    nom = replier(f"{acte.collectivite or ''} {acte.organe or ''}")
    marques = {(marque,) for marque, motif in _AUTEURS if motif.search(nom)}
    return marques | ({("@arrete",)} if acte.nature in {Nature.AR, Nature.AI} else set())


def mots(texte: str) -> Mots:
    """The words that count, without accents, articles or plural: « Admissions en non-valeur » is that of the table."""
    lus = (m for m in _MOT.findall(replier(texte).replace("œ", "oe")) if m not in _VIDES)
    return tuple(m[:-1] if len(m) > 3 and m[-1] in "sx" else m for m in lus)


@cache
def _table() -> _Table:
    suites: dict[Mots, tuple[str, Poids]] = {}
    reunions: dict[frozenset[Mots], tuple[str, Poids]] = {}
    texte = (files("pipeline") / "ressources" / "matieres.tsv").read_text(encoding="utf-8")
    for ligne in texte.splitlines()[1:]:
        code, poids, indices = ligne.split("\t")
        for indice in indices.split(", "):
            parties = [(replier(p),) if p.startswith("@") else mots(p) for p in indice.split(" + ")]
            if len(parties) == 1:
                suites.setdefault(parties[0], (indice, {}))[1].setdefault(code, float(poids))
            else:
                reunions.setdefault(frozenset(parties), (indice, {}))[1].setdefault(code, float(poids))
    ensembles = tuple((parties, indice, codes) for parties, (indice, codes) in reunions.items())
    longueurs: dict[str, set[int]] = defaultdict(set)
    for suite in suites:
        longueurs[suite[0]].add(len(suite))
    return _Table(suites, ensembles, dict(longueurs))
