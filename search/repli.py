"""What is answered when few acts hold everything that was asked: those that hold most of it follow; when none does, the
question is first read with its unknown words corrected.

None of this depends on the filters: a count beside a filter is then always what its link leads to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from search.query import Question, comprendre

Actes = set[int] | frozenset[int]

ASSEZ = 10
"""Acts that hold everything from which no other is added."""


@dataclass(frozen=True, slots=True)
class Reponses:
    """The acts that answer, before any filter, and the question to mark and to weigh them by.

    `complets`: those that hold everything; `correction`: the text that was answered in place of what was typed.
    """

    actes: Actes
    complets: Actes
    question: Question
    correction: str | None = None


def repondre(
    texte: str, trouver: Callable[[Question], Actes], corriger: Callable[[str, Question], str | None]
) -> Reponses:
    """`trouver` gives the acts of a question; `corriger` the text, its unknown words corrected, None if none can be."""
    question = comprendre(texte)
    complets = trouver(question)
    correction = None
    if not complets and question.exiges:
        correction = corriger(texte, question)
        if correction is not None:
            question = comprendre(correction)
            complets = trouver(question)
    actes = complets
    if len(complets) < ASSEZ and not (question.tout or question.precise):
        for assouplie in question.assouplir():
            plus = trouver(assouplie)
            if len(plus) > len(actes):
                actes, question = plus | complets, assouplie
            if len(actes) >= ASSEZ:
                break
    return Reponses(actes, complets, question, correction if actes else None)
