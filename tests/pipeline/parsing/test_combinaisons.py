"""Habits mixed at random are read as well as each is alone: acts drawn from fragments, whole, with their truth."""

from __future__ import annotations

import pytest

from benchmarks.exactitude.combinaisons import Mesure, mesurer, taux
from benchmarks.exactitude.mesure import Issue

_GRAINES = range(10_000, 10_120)
_SEUIL = 0.97
"""Share of each field that must be exact, over the acts that give it."""


@pytest.fixture(scope="module")
def mesures() -> list[Mesure]:
    return [mesurer(graine) for graine in _GRAINES]


def test_every_field_is_read(mesures: list[Mesure]) -> None:
    for champ, exacts, autres in taux(mesures):
        dits = exacts + autres[Issue.FAUX] + autres[Issue.ABSENT]
        faux = [(m.graine, e.attendu, e.lu) for m in mesures for e in m.ecarts if e.champ == champ]
        assert exacts >= _SEUIL * dits, (champ, faux[:4])


def test_nothing_is_invented_and_no_word_is_lost(mesures: list[Mesure]) -> None:
    assert [(m.graine, e.champ, e.lu) for m in mesures for e in m.ecarts if e.issue is Issue.INVENTE] == []
    assert [(m.graine, m.mots) for m in mesures if any(m.mots)] == []
