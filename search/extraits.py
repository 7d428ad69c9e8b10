"""Passages of a result: where the words of the question stand, marked in the act's own text."""

from __future__ import annotations

import html
from dataclasses import dataclass

from search.document import POIDS_TEXTE, Passage
from search.engine import Extrait
from search.french import Jeton, analyser, plier
from search.query import Debut, Noeud, Phrase, Question, Terme

EXTRAITS_MAX = 3
"""Passages given for one act; the others are counted."""

LARGEUR = 220
"""Characters of an extract, about; a passage not much longer is given whole."""


@dataclass(frozen=True, slots=True)
class _Touche:
    """A passage that answers: how many of the question's words it holds, the places to mark."""

    passage: Passage
    noeuds: int
    places: tuple[tuple[int, int], ...]


def extraire(question: Question, passages: tuple[Passage, ...]) -> tuple[tuple[Extrait, ...], int]:
    """The best extracts, in the order of the act, and how many more passages answer.

    The title and the number come only when nothing else answers: a result shows them already.
    """
    touches = [t for t in (_toucher(question.exiges, p) for p in passages if p.montre) if t]
    texte = [t for t in touches if t.passage.poids == POIDS_TEXTE]
    candidats = texte or touches
    rangs = sorted(range(len(candidats)), key=lambda i: (-candidats[i].noeuds, i))[:EXTRAITS_MAX]
    choisis = [candidats[i] for i in sorted(rangs)]
    extraits = tuple(Extrait(t.passage.ou, t.passage.eid, _couper(t.passage.texte, t.places)) for t in choisis)
    return extraits, len(candidats) - len(choisis)


def surligner(question: Question, texte: str) -> str:
    """The whole text, escaped, the words of the question marked."""
    touche = _toucher(question.exiges, Passage("", "", texte))
    return _marquer(texte, 0, len(texte), touche.places if touche else ())


def _toucher(noeuds: tuple[Noeud, ...], passage: Passage) -> _Touche | None:
    jetons = list(analyser(passage.texte))
    touchent = [trouves for trouves in (_jetons_de(noeud, jetons) for noeud in noeuds) if trouves]
    if not touchent:
        return None
    places = sorted({(jeton.debut, jeton.fin) for trouves in touchent for jeton in trouves})
    return _Touche(passage, len(touchent), tuple(places))


def _jetons_de(noeud: Noeud, jetons: list[Jeton]) -> list[Jeton]:
    if isinstance(noeud, Terme):
        return [j for j in jetons if any(f in j.termes for f in noeud.formes)]
    if isinstance(noeud, Debut):
        if noeud.nombre:
            return [j for j in jetons if any(t.startswith(noeud.pli) for t in j.termes)]
        return [j for j in jetons if j.mot and plier(j.mot).startswith(noeud.pli)]
    return _jetons_de_la_phrase(noeud, jetons)


def _jetons_de_la_phrase(phrase: Phrase, jetons: list[Jeton]) -> list[Jeton]:
    par_position = {j.position: j for j in jetons}
    marques: list[Jeton] = []
    for jeton in jetons:
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
