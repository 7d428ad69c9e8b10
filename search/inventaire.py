"""The words of an act, as every engine stores them: each term with its weight and its positions."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import lru_cache
from typing import Any, NamedTuple

from search.classement import POIDS_DECIDE, POIDS_TEXTE
from search.document import Document, Passage
from search.french import SUITE, analyser, decomposer, termes_du_nombre

VERSION = 9
"""Of what is stored and of the analysis: a change here or in `french` raises it, and indexes are remade."""

MOT_MIN = 3
"""Letters of the words that are suggested."""

_ENTRE_PASSAGES = 100  # positions left between two passages: no phrase runs from one into the next


_FINS = ("", *".:;!?–—")


class Inventaire(NamedTuple):
    """`poids` and `positions` by term; `mots` as people write them; `departs` the first position of each passage;
    `longueur` the sum of the weights."""

    poids: dict[str, int]
    positions: dict[str, list[int]]
    mots: set[str]
    departs: list[int]
    longueur: int


def inventorier(document: Document) -> Inventaire:
    """Analyses the passages of an act."""
    positions: dict[str, list[int]] = defaultdict(list)
    surplus: dict[str, int] = defaultdict(int)
    vues: set[str] = set()
    departs: list[int] = []
    depart = 0
    for passage in document.passages:
        departs.append(depart)
        ici = fin = depart
        suites = SUITE.findall(passage.texte)
        for suite in suites:
            places, largeur = _placer(suite)
            for terme, decalage in places:
                fin = ici + decalage
                positions[terme].append(fin)
            ici += largeur
        vues.update(suites)
        depart = fin + _ENTRE_PASSAGES
        plus = passage.poids - POIDS_TEXTE
        noms = passage.poids == POIDS_DECIDE
        for jeton in analyser(passage.texte) if plus else ():
            if noms and not (jeton.mot and _est_un_nom(passage.texte, jeton.debut)):
                continue
            # Of a number, its parts weigh no more in a title than elsewhere: « 2025 » is no sign of 2025-012.
            for terme in jeton.termes if jeton.mot else termes_du_nombre(jeton.termes):
                surplus[terme] += plus
    poids = {terme: len(p) * POIDS_TEXTE + surplus.get(terme, 0) for terme, p in positions.items()}
    return Inventaire(poids, positions, set().union(*map(_mots, vues)), departs, sum(poids.values()))


@lru_cache(maxsize=65536)
def _placer(suite: str) -> tuple[tuple[tuple[str, int], ...], int]:
    """The terms of one run with their positions from its start, and how many positions it takes."""
    jetons, largeur = decomposer(suite)
    return tuple((terme, j.position) for j in jetons for terme in j.termes), largeur


@lru_cache(maxsize=65536)
def _mots(suite: str) -> tuple[str, ...]:
    """The words of one run that are suggested."""
    return tuple(j.mot for j in decomposer(suite)[0] if j.mot and len(j.pli) >= MOT_MIN)


def _est_un_nom(texte: str, debut: int) -> bool:
    """True for a word with a capital that does not begin a sentence."""
    return texte[debut].isupper() and texte[max(0, debut - 3) : debut].rstrip()[-1:] not in _FINS


def mots_de(passages: tuple[Passage, ...]) -> set[str]:
    """The `mots` of the inventory of these passages."""
    return {mot for p in passages for suite in SUITE.findall(p.texte) for mot in _mots(suite)}


def ecrire_contenu(document: Document, departs: list[int]) -> str:
    """What a result shows, as ASCII: a half of a surrogate pair in a badly read text is kept and breaks nothing."""
    passages = [(p.ou, p.eid, p.texte, p.poids, p.montre, d) for p, d in zip(document.passages, departs, strict=True)]
    return en_json([document.vitrine, passages])


def lire_contenu(contenu: str) -> tuple[dict[str, str | None], tuple[Passage, ...]]:
    """The reverse: what a result shows besides the fiche, and the passages."""
    vitrine, passages = json.loads(contenu)
    return vitrine, tuple(map(Passage._make, passages))


def en_json(valeur: Any) -> str:
    """Short and ASCII."""
    return json.dumps(valeur, separators=(",", ":"))
