"""What is answered when few acts hold everything that was asked: those that hold most of it follow; when none does, the
question is first read with its unknown words corrected.

None of this depends on the filters: a count beside a filter is then always what its link leads to.
"""

from __future__ import annotations

from dataclasses import dataclass

from search.engine import Requete, Tri
from search.orthographe import corriger
from search.query import Question, comprendre
from search.vue import Vue

ASSEZ = 10
"""Acts that hold everything from which no other is added."""

_SANS_FILTRE = Requete()


@dataclass(frozen=True, slots=True)
class Lue:
    """The question to answer, and the text that it is when what was typed had to be corrected; `proposition`: another
    text, that finds more, when it is not sure to be what was meant."""

    question: Question
    correction: str | None = None
    proposition: str | None = None


def lire(texte: str, tri: Tri, vue: Vue) -> Lue:
    """The question that is answered in place of a text that few acts hold. In an order of dates, acts that hold a part
    are given only when none holds everything: newer is not nearer."""
    question = comprendre(texte)
    trouves = vue.total(question, _SANS_FILTRE)
    correction = proposition = None
    if not trouves and question.exiges:
        correction = _corriger(texte, question, vue, sur=True)
        if correction is not None:
            question = comprendre(correction)
            trouves = vue.total(question, _SANS_FILTRE)
        elif (propose := _corriger(texte, question, vue, sur=False)) and vue.total(comprendre(propose), _SANS_FILTRE):
            proposition = propose
    if question.tout or question.precise or (trouves and tri is not Tri.PERTINENCE):
        return Lue(question, correction, proposition)
    for assouplie in question.assouplir():
        if trouves >= ASSEZ:
            break
        plus = vue.total(assouplie, _SANS_FILTRE)
        if plus > trouves:
            question, trouves = assouplie, plus
    return Lue(question, correction, proposition)


def _corriger(texte: str, question: Question, vue: Vue, *, sur: bool) -> str | None:
    return corriger(texte, question.mots, lambda mot: vue.contient(mot.terme), vue.vocabulaire, sur=sur)
