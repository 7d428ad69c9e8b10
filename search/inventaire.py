"""The words of an act, as every engine stores them: each term with its weight and its positions."""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from typing import Any, NamedTuple

from search.classement import POIDS_DECIDE, POIDS_TEXTE
from search.document import Document, Fiche, Passage
from search.french import analyser, decouper, termes_du_nombre

VERSION = 7
"""Of what is stored and of the analysis: a change here or in `french` raises it, and indexes are remade."""

MOT_MIN = 3
"""Letters of the words that are suggested."""

_ENTRE_PASSAGES = 100  # positions left between two passages: no phrase runs from one into the next


_FINS = ("", *".:;!?–—")


class Inventaire(NamedTuple):
    """`poids` and `positions` by term; `mots` as people write them; `departs` the first position of each passage;
    `longueur` the sum of the weights."""

    poids: dict[str, int]
    positions: dict[str, array[int]]
    mots: set[str]
    departs: list[int]
    longueur: int


def inventorier(document: Document) -> Inventaire:
    """Analyses the passages of an act."""
    positions: dict[str, array[int]] = defaultdict(_positions)
    surplus: dict[str, int] = defaultdict(int)
    mots: set[str] = set()
    departs: list[int] = []
    depart = 0
    for passage in document.passages:
        departs.append(depart)
        ici = depart
        plus = passage.poids - POIDS_TEXTE
        noms = passage.poids == POIDS_DECIDE
        for debut, position, jetons in decouper(passage.texte):
            for termes, decalage, place, _, mot, pli in jetons:
                ici = depart + position + decalage
                for terme in termes:
                    positions[terme].append(ici)
                # Of a number, its parts weigh no more in a title than elsewhere: « 2025 » is no sign of 2025-012.
                pese = plus and (not noms or (mot and _est_un_nom(passage.texte, debut + place)))
                for terme in (termes if mot else termes_du_nombre(termes)) if pese else ():
                    surplus[terme] += plus
                if len(pli) >= MOT_MIN and mot:
                    mots.add(mot)
        depart = ici + _ENTRE_PASSAGES
    poids = {terme: len(p) * POIDS_TEXTE + surplus.get(terme, 0) for terme, p in positions.items()}
    return Inventaire(poids, positions, mots, departs, sum(poids.values()))


def _est_un_nom(texte: str, debut: int) -> bool:
    """True for a word with a capital that does not begin a sentence."""
    return texte[debut].isupper() and texte[max(0, debut - 3) : debut].rstrip()[-1:] not in _FINS


def mots_de(passages: tuple[Passage, ...]) -> set[str]:
    """The `mots` of the inventory of these passages."""
    return {j.mot for p in passages for j in analyser(p.texte) if j.mot and len(j.pli) >= MOT_MIN}


def ecrire_contenu(document: Document, departs: list[int]) -> str:
    """What a result shows, as ASCII: a half of a surrogate pair in a badly read text is kept and breaks nothing."""
    passages = [(p.ou, p.eid, p.texte, p.poids, p.montre, d) for p, d in zip(document.passages, departs, strict=True)]
    return en_json([document.vitrine, passages])


def lire_contenu(contenu: str) -> tuple[dict[str, str | None], tuple[Passage, ...]]:
    """The reverse: what a result shows besides the fiche, and the passages."""
    vitrine, passages = json.loads(contenu)
    return vitrine, tuple(Passage(*p) for p in passages)


def valeurs(fiche: Fiche) -> list[Any]:
    """The fields of a fiche, in order: `Fiche(*valeurs(f)) == f` but for tuples that JSON makes lists."""
    return [getattr(fiche, nom) for nom in Fiche.__slots__]


def en_json(valeur: Any) -> str:
    """Short and ASCII."""
    return json.dumps(valeur, separators=(",", ":"))


def _positions() -> array[int]:
    return array("I")
