"""What is answered when few acts hold everything that was asked: those that hold most of it follow; when none does, the
question is first read with its unknown words corrected.

None of this depends on the filters: a count beside a filter is then always what its link leads to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from search.query import Question, comprendre

ASSEZ = 10
"""Acts that hold everything from which no other is added."""


@dataclass(frozen=True, slots=True)
class Lecture:
    """How a text is read: the `question` whose acts answer, and to mark and to weigh them by.

    `complete`: what the acts that come first hold, the very same when nothing was given up; `correction`: the text
    that is answered in place of what was typed.
    """

    question: Question
    complete: Question
    correction: str | None = None

    @property
    def relachee(self) -> bool:
        """True when acts that hold a part of what was asked answer as well."""
        return self.question is not self.complete


def lire(texte: str, compter: Callable[[Question], int], corriger: Callable[[str, Question], str | None]) -> Lecture:
    """`compter` tells how many acts answer a question, at least when they are fewer than `ASSEZ`; `corriger` gives the
    text, its unknown words corrected, None if none can be."""
    complete = comprendre(texte)
    complets = compter(complete)
    correction = None
    if not complets and complete.exiges:
        correction = corriger(texte, complete)
        if correction is not None:
            complete = comprendre(correction)
            complets = compter(complete)
    question, actes = complete, complets
    if complets < ASSEZ and not (complete.tout or complete.precise):
        for assouplie in complete.assouplir():
            plus = compter(assouplie)
            if plus > actes:
                question, actes = assouplie, plus
            if actes >= ASSEZ:
                break
    return Lecture(question, complete, correction if actes else None)
