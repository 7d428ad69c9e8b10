"""nDCG@10 of an engine over the judged questions: gain 2^note − 1, discount log2(rank + 1), ideal of the corpus."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from tests.search.jugement.corpus import Juge, corpus, ecrit

RANGS = 10
"""Results that count."""


@dataclass(frozen=True, slots=True)
class QuestionJugee:
    """What is typed, its class, whether it was kept apart from the tuning, the note of each act that has one by key."""

    texte: str
    classe: str
    aveugle: bool
    notes: Mapping[str, int]


@lru_cache
def questions(jeu: str = "a") -> tuple[QuestionJugee, ...]:
    """The questions of the set (`a` or `b`), judged over its acts."""
    return tuple(_juger(q, corpus(jeu)) for q in ecrit("questions", jeu)["question"])


def ndcg(question: QuestionJugee, cles: Sequence[str]) -> float:
    """Of the keys answered, best first: from 0 to 1."""
    obtenu = _gain([question.notes.get(c, 0) for c in cles[:RANGS]])
    return obtenu / _gain(sorted(question.notes.values(), reverse=True)[:RANGS])


def mesurer(chercher: Callable[[str], Sequence[str]], jeu: str = "a") -> dict[QuestionJugee, float]:
    """The nDCG@10 of each question, given how the engine answers it (keys of acts, best first)."""
    return {q: ndcg(q, chercher(q.texte)) for q in questions(jeu)}


def _gain(notes: Sequence[int]) -> float:
    return sum((2**note - 1) / math.log2(rang + 2) for rang, note in enumerate(notes))


def _juger(ecrite: dict[str, Any], actes: Sequence[Juge]) -> QuestionJugee:
    texte = ecrite["texte"]
    if "de" in ecrite:
        texte = texte.format_map(next(j.faits for j in actes if _tient(ecrite["de"], j)))
    notes = {j.publie.cle: note for j in actes if (note := _note(ecrite["notes"], j))}
    return QuestionJugee(texte, ecrite["classe"], ecrite.get("aveugle", False), _Notes(notes))


class _Notes(dict[str, int]):
    """Hashable by identity: a question is a key of what was measured."""

    def __hash__(self) -> int:  # type: ignore[override]
        return id(self)


def _note(regles: list[dict[str, Any]], juge: Juge) -> int:
    return next((regle["note"] for regle in regles if _tient(regle, juge)), 0)


def _tient(regle: dict[str, Any], juge: Juge) -> bool:
    for fait, voulu in regle.items():
        if fait == "present" and voulu not in juge.presents:
            return False
        if fait not in ("note", "present") and juge.faits[fait] not in (voulu if isinstance(voulu, list) else [voulu]):
            return False
    return True
