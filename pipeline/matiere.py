"""The matière (@CTES nomenclature) that an act's words suggest, for a person to confirm.

A transparent count: `ressources/matieres.tsv` gives each code its clues and their weight (8: names the operation beyond
doubt; 4: names it most of the time; 2 or 1: a theme that any operation may share), each place of the act has its own,
and the reasons of a proposal are the act's very words. Nothing is drawn at random, nothing is sent anywhere.
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
_MOT = re.compile(r"[a-zœ]+|[0-9]+")
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
    """One matière: `part` of the weight of all the clues found (0 to 1), the words of the act that were found,
    heaviest first."""

    code: str
    libelle: str
    part: float
    raisons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Table:
    suites: dict[Mots, Poids]
    """Clues of words that follow one another: the weight for each code."""
    reunions: tuple[tuple[frozenset[Mots], Poids], ...]
    """Clues whose parts, joined by « + », stand anywhere in the object, or tell who decides (« @… »)."""
    longueurs: dict[str, set[int]]
    """How many words the clues that open with each word have."""


@dataclass(frozen=True, slots=True)
class _Texte:
    """A text, its words that count, and where each stands in it."""

    source: str
    mots: Mots
    places: tuple[tuple[int, int], ...]

    def extrait(self, rang: int, longueur: int) -> str:
        """The source’s own words, from the one at `rang` on."""
        return " ".join(self.source[self.places[rang][0] : self.places[rang + longueur - 1][1]].split())


def proposer(acte: Acte) -> tuple[Proposition, ...]:
    """At most three matières, the likeliest first; none when the words say too little."""
    poids: dict[str, list[float]] = defaultdict(list)
    raisons: dict[str, Poids] = defaultdict(lambda: defaultdict(float))
    for mots_lus, codes, place in _trouves(acte):
        for code, n in codes.items():
            poids[code].append(n * place)
            raisons[code][mots_lus] += n * place
    sommes = {code: _somme(lus) for code, lus in poids.items()}
    total = sum(sommes.values())
    ordre = sorted(sommes, key=lambda c: (-sommes[c], [int(n) for n in c.split(".")]))
    return tuple(
        Proposition(
            code,
            matieres.libelle(code) or code,
            sommes[code] / total,
            _raisons(raisons[code]),
        )
        for code in ordre[:_PROPOSEES]
        if sommes[code] >= _SEUIL
    )


def _raisons(poids: Poids) -> tuple[str, ...]:
    """Four at most, the heaviest first; the same words in capitals and in small letters are one reason."""
    ordre = sorted(poids, key=lambda mots_lus: -poids[mots_lus])
    return tuple({mots_lus.casefold(): mots_lus for mots_lus in reversed(ordre)}.values())[::-1][:4]


def _somme(poids: Iterable[float]) -> float:
    """The heaviest whole, each next one for half of what the one before counted: many words of one theme do not
    outweigh the word that names the operation."""
    return sum(n * 0.5**rang for rang, n in enumerate(sorted(poids, reverse=True)))


def _trouves(acte: Acte) -> Iterable[tuple[str, Poids, float]]:
    """Each clue found, once a place: the words of the act, its weights and the weight of the place."""
    table = _table()
    objet = _lire(acte.objet or acte.titre or "")
    places = (
        (_OBJET, [objet]),
        (_DISPOSITIF, [_lire(p.texte) for p in acte.dispositif]),
        (_VISAS, [_lire(v.texte) for v in acte.visas] + [_lire(c.texte) for c in acte.considerants]),
    )
    for place, textes in places:
        vues: set[Mots] = set()
        for texte in textes:
            for rang, longueur in _suites(texte.mots, table):
                if (suite := texte.mots[rang : rang + longueur]) not in vues:
                    vues.add(suite)
                    yield texte.extrait(rang, longueur), table.suites[suite], place
    presents = _presents(objet) | _auteur(acte)
    for parties, codes in table.reunions:
        if all(partie in presents for partie in parties):
            yield " + ".join(sorted(presents[p] for p in parties)), codes, _OBJET


def _suites(texte: Mots, table: _Table) -> Iterable[tuple[int, int]]:
    """Where the clues stand, and of how many words: the longest first where two overlap, so that « garantie
    d’emprunt » is not « emprunt » too."""
    lues = [
        (-longueur, rang)
        for rang, mot in enumerate(texte)
        for longueur in table.longueurs.get(mot, ())
        if rang + longueur <= len(texte) and texte[rang : rang + longueur] in table.suites
    ]
    pris: set[int] = set()
    for moins, rang in sorted(lues):
        if pris.isdisjoint(portee := range(rang, rang - moins)):
            pris.update(portee)
            yield rang, -moins


def _presents(objet: _Texte) -> dict[Mots, str]:
    """The parts that a clue with « + » may want: one to three words that follow one another."""
    return {
        objet.mots[rang : rang + longueur]: objet.extrait(rang, longueur)
        for longueur in (1, 2, 3)
        for rang in range(len(objet.mots) - longueur + 1)
    }


def _auteur(acte: Acte) -> dict[Mots, str]:
    nom = f"{acte.collectivite or ''} {acte.organe or ''}"
    marques: dict[Mots, str] = {
        (marque,): nom[slice(*trouve.span())] for marque, motif in _AUTEURS if (trouve := motif.search(replier(nom)))
    }
    if acte.nature in {Nature.AR, Nature.AI}:
        marques[("@arrete",)] = "arrêté"
    return marques


def mots(texte: str) -> Mots:
    """The words that count, without accents, articles or plural: « Admissions en non-valeur » is that of the table."""
    return _lire(texte).mots


def _lire(texte: str) -> _Texte:
    lus = [(m[0].replace("œ", "oe"), m.span()) for m in _MOT.finditer(replier(texte)) if m[0] not in _VIDES]
    return _Texte(
        texte,
        tuple(m[:-1] if len(m) > 3 and m[-1] in "sx" else m for m, _ in lus),
        tuple(place for _, place in lus),
    )


@cache
def _table() -> _Table:
    suites: dict[Mots, Poids] = defaultdict(dict)
    reunions: dict[frozenset[Mots], Poids] = defaultdict(dict)
    longueurs: dict[str, set[int]] = defaultdict(set)
    texte = (files("pipeline") / "ressources" / "matieres.tsv").read_text(encoding="utf-8")
    for ligne in texte.splitlines()[1:]:
        code, poids, indices = ligne.split("\t")
        for indice in indices.split(", "):
            parties = [(replier(p),) if p.startswith("@") else mots(p) for p in indice.split(" + ")]
            if len(parties) > 1:
                reunions[frozenset(parties)][code] = float(poids)
            else:
                suites[parties[0]][code] = float(poids)
                longueurs[parties[0][0]].add(len(parties[0]))
    return _Table(dict(suites), tuple(reunions.items()), dict(longueurs))
