"""Passages of a result: where the words of the question stand, marked in the act's own text."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from itertools import accumulate

from search.document import Passage
from search.engine import Extrait
from search.french import SUITE, Jeton, decomposer, plier
from search.query import Debut, Phrase, Question, Terme
from search.vue import en_choix

EXTRAITS_MAX = 3
"""Passages given for one act; the others are counted."""

LARGEUR = 220
"""Characters of an extract, about; a passage not much longer is given whole."""


_A_ECHAPPER = re.compile("[&<>\"']")
_SUITES = re.compile(f"({SUITE.pattern})")


class Marqueur:
    """Marks the words of one question in the texts of a page; what a run of letters holds is looked for once."""

    def __init__(self, question: Question) -> None:
        simples = [un for noeud in question.cherches for un, _ in en_choix(noeud)]
        self._formes = frozenset(f for noeud in simples if isinstance(noeud, Terme) for f in noeud.formes)
        self._debuts = [noeud for noeud in simples if isinstance(noeud, Debut)]
        self._phrases = [noeud.elements for noeud in simples if isinstance(noeud, Phrase)]
        self._en_phrase = frozenset(f for elements in self._phrases for _, formes in elements for f in formes)
        self._vues: set[str] = set()
        self._utiles: dict[str, list[tuple[Jeton, bool]]] = {}

    def extraire(self, passages: tuple[Passage, ...], situes: list[set[int]]) -> tuple[tuple[Extrait, ...], int]:
        """The best extracts, in the order of the act, and how many more passages answer.

        `situes`: for each thing asked, its positions in the act (`vue.situer`); only the passages that are shown are
        read again. The title and the number come only when nothing else answers: a result shows them already.
        """
        touches = _par_passage(passages, situes)
        montres = [(passage, n) for passage, n in zip(passages, touches, strict=True) if n and passage.montre]
        texte = [pn for pn in montres if not pn[0].en_tete]
        candidats = texte or montres
        rangs = sorted(range(len(candidats)), key=lambda i: (-candidats[i][1], i))[:EXTRAITS_MAX]
        extraits: list[Extrait] = []
        for passage in (candidats[i][0] for i in sorted(rangs)):
            marques = self._marques(passage.texte)
            if marques:
                extraits.append(Extrait(passage.ou, passage.eid, _couper(passage.texte, marques)))
        return tuple(extraits), len(candidats) - len(rangs)

    def surligner(self, texte: str) -> str:
        """The whole text, escaped, the words of the question marked."""
        return _marquer(texte, 0, len(texte), self._marques(texte))

    def _marques(self, texte: str) -> tuple[tuple[int, int], ...]:
        morceaux = _SUITES.split(texte)  # a run, what parts it from the next one, and so on: runs have odd places
        suites = morceaux[1::2]
        self._voir(set(suites).difference(self._vues))
        utiles = self._utiles
        ici = [(rang, utiles[suite]) for rang, suite in enumerate(suites) if suite in utiles]
        debuts = list(accumulate(map(len, morceaux)))[::2] if ici else []
        marques = {(debuts[r] + j.debut, debuts[r] + j.fin) for r, jetons in ici for j, seul in jetons if seul}
        if ici and self._phrases:
            positions = list(accumulate((decomposer(suite)[1] for suite in suites), initial=0))
            places = {positions[r] + j.position: (debuts[r], j) for r, jetons in ici for j, _ in jetons}
            for elements in self._phrases:
                marques |= _places_de_la_phrase(elements, places)
        return tuple(sorted(marques))

    def _voir(self, nouvelles: set[str]) -> None:
        """Keeps those of these runs that hold something asked: its words, and whether each is marked by itself."""
        cherchees = self._formes | self._en_phrase
        for suite in nouvelles:
            for jeton in decomposer(suite)[0]:
                commence = bool(self._debuts) and any(_commence(debut, jeton) for debut in self._debuts)
                if commence or not cherchees.isdisjoint(jeton.termes):
                    seul = commence or not self._formes.isdisjoint(jeton.termes)
                    self._utiles.setdefault(suite, []).append((jeton, seul))
        self._vues |= nouvelles


def _par_passage(passages: tuple[Passage, ...], situes: list[set[int]]) -> list[int]:
    """How many of the things asked stand in each passage."""
    departs = [p.depart for p in passages]
    comptes = [0] * len(passages)
    for positions in situes:
        for rang in {bisect_right(departs, position) - 1 for position in positions}:
            comptes[rang] += 1
    return comptes


def _commence(debut: Debut, jeton: Jeton) -> bool:
    if debut.nombre:
        return any(t.startswith(debut.pli) for t in jeton.termes)
    return bool(jeton.mot) and plier(jeton.mot).startswith(debut.pli)


def _places_de_la_phrase(
    elements: tuple[tuple[int, tuple[str, ...]], ...], places: dict[int, tuple[int, Jeton]]
) -> set[tuple[int, int]]:
    """Where the words of a phrase are written, wherever it stands whole; `places` gives, by its position, a word and
    the character from which it counts."""
    marques: set[tuple[int, int]] = set()
    for position in places:
        suite = [places[position + e] for e, formes in elements if _tient(places.get(position + e), formes)]
        if len(suite) == len(elements):
            marques.update((debut + jeton.debut, debut + jeton.fin) for debut, jeton in suite)
    return marques


def _tient(place: tuple[int, Jeton] | None, formes: tuple[str, ...]) -> bool:
    return place is not None and any(f in place[1].termes for f in formes)


def _couper(texte: str, places: tuple[tuple[int, int], ...]) -> str:
    """The stretch of the text that holds most marks, cut between words, « … » where something is left out."""
    if len(texte) <= LARGEUR * 5 // 4:
        return _marquer(texte, 0, len(texte), places)
    debuts = [debut for debut, _ in places]
    premier = max(debuts, key=lambda d: (sum(d <= autre < d + LARGEUR * 3 // 4 for autre in debuts), -d))
    debut = max(0, premier - LARGEUR // 4)
    fin = min(len(texte), debut + LARGEUR)
    debut = max(0, min(debut, fin - LARGEUR))
    if debut:
        espace = texte.find(" ", debut, premier)
        debut = espace + 1 if espace >= 0 else premier
    if fin < len(texte):
        borne = max((f for d, f in places if d < fin <= f), default=fin)
        espace = texte.rfind(" ", premier, borne)
        fin = max(espace, next(f for d, f in places if d == premier)) if borne == fin else borne
    avant, apres = "… " if debut else "", " …" if fin < len(texte) else ""
    return avant + _marquer(texte, debut, fin, places) + apres


def _marquer(texte: str, debut: int, fin: int, places: tuple[tuple[int, int], ...]) -> str:
    echapper = html.escape if _A_ECHAPPER.search(texte, debut, fin) else str
    morceaux: list[str] = []
    ici = debut
    for d, f in places:
        if d < ici or f > fin:
            continue
        morceaux += [echapper(texte[ici:d]), "<mark>", echapper(texte[d:f]), "</mark>"]
        ici = f
    morceaux.append(echapper(texte[ici:fin]))
    return "".join(morceaux)
