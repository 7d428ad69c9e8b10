"""Passages of a result: where the words of the question stand, marked in the act's own text."""

from __future__ import annotations

import html
from bisect import bisect_right

from search.document import Passage
from search.engine import Extrait
from search.french import SUITE, Jeton, analyser, decomposer, plier
from search.query import Choix, Debut, Phrase, Question, Terme

EXTRAITS_MAX = 3
"""Passages given for one act; the others are counted."""

LARGEUR = 220
"""Characters of an extract, about; a passage not much longer is given whole."""


_Vue = tuple[tuple[tuple[int, int], ...], bool]
_RIEN: _Vue = ((), False)


class Marqueur:
    """Marks the words of one question in the texts of a page; what a run of letters holds is looked for once."""

    def __init__(self, question: Question) -> None:
        uns = [[c for c, _ in n.choix] if isinstance(n, Choix) else [n] for n in question.cherches]
        simples = [un for choix in uns for un in choix]
        self._formes = frozenset(f for noeud in simples if isinstance(noeud, Terme) for f in noeud.formes)
        self._autres = [noeud for noeud in simples if not isinstance(noeud, Terme)]
        self._amorces = frozenset(f for n in self._autres if isinstance(n, Phrase) for f in n.elements[0][1])
        self._toujours = any(isinstance(noeud, Debut) for noeud in self._autres)
        self._vues: dict[str, _Vue] = {}

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
        vues = self._vues
        marques: set[tuple[int, int]] = set()
        autres = self._toujours
        for trouvee in SUITE.finditer(texte):
            suite = trouvee[0]
            vue = vues.get(suite)
            if vue is None:
                vue = vues[suite] = self._voir(decomposer(suite)[0])
            if vue is not _RIEN:
                ici, amorce = vue
                autres |= amorce
                debut = trouvee.start()
                marques.update([(debut + d, debut + f) for d, f in ici])
        if autres:  # what takes several words may be there: the whole text is read again
            jetons = list(analyser(texte))
            marques |= {(j.debut, j.fin) for noeud in self._autres for j in _jetons_de(noeud, jetons)}
        return tuple(sorted(marques))

    def _voir(self, jetons: tuple[Jeton, ...]) -> _Vue:
        """What is marked in a run, and whether a phrase may begin there."""
        marques = tuple((j.debut, j.fin) for j in jetons if not self._formes.isdisjoint(j.termes))
        amorce = any(not self._amorces.isdisjoint(j.termes) for j in jetons)
        return (marques, amorce) if marques or amorce else _RIEN


def _par_passage(passages: tuple[Passage, ...], situes: list[set[int]]) -> list[int]:
    """How many of the things asked stand in each passage."""
    departs = [p.depart for p in passages]
    comptes = [0] * len(passages)
    for positions in situes:
        for rang in {bisect_right(departs, position) - 1 for position in positions}:
            comptes[rang] += 1
    return comptes


def _jetons_de(noeud: Debut | Phrase, jetons: list[Jeton]) -> list[Jeton]:
    if isinstance(noeud, Debut):
        if noeud.nombre:
            return [j for j in jetons if any(t.startswith(noeud.pli) for t in j.termes)]
        return [j for j in jetons if j.mot and plier(j.mot).startswith(noeud.pli)]
    return _jetons_de_la_phrase(noeud, jetons)


def _jetons_de_la_phrase(phrase: Phrase, jetons: list[Jeton]) -> list[Jeton]:
    par_position = {j.position: j for j in jetons}
    marques: list[Jeton] = []
    amorces = frozenset(phrase.elements[0][1])
    for jeton in jetons:
        if amorces.isdisjoint(jeton.termes):
            continue
        places = [(par_position.get(jeton.position + d), formes) for d, formes in phrase.elements]
        suite = [j for j, formes in places if j is not None and any(f in j.termes for f in formes)]
        if len(suite) == len(phrase.elements):
            marques += suite
    return marques


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
    morceaux: list[str] = []
    ici = debut
    for d, f in places:
        if d < ici or f > fin:
            continue
        morceaux += [html.escape(texte[ici:d]), "<mark>", html.escape(texte[d:f]), "</mark>"]
        ici = f
    morceaux.append(html.escape(texte[ici:fin]))
    return "".join(morceaux)
