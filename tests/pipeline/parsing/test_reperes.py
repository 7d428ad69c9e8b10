"""A landmark spares a pattern only where the pattern could not match: whatever matches holds one."""

from __future__ import annotations

import pkgutil
from importlib import import_module

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline import parsing
from pipeline.parsing.motifs import replier
from pipeline.parsing.reperes import MotifRepere

# Each once, though several modules name it.
MOTIFS = {
    motif.motif.pattern: motif
    for module in pkgutil.iter_modules(parsing.__path__)
    for motif in vars(import_module(f"pipeline.parsing.{module.name}")).values()
    if isinstance(motif, MotifRepere)
}


def test_there_are_some() -> None:
    assert len(MOTIFS) > 5


@pytest.mark.parametrize("motif", MOTIFS.values(), ids=lambda m: m.motif.pattern[:40])
def test_every_match_holds_a_landmark(motif: MotifRepere) -> None:

    @settings(max_examples=40, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(motif.motif))
    def juger(texte: str) -> None:
        for ecrit in (texte, replier(texte)):
            if trouve := motif.motif.search(ecrit):
                assert any(repere in ecrit for repere in motif.reperes), trouve.group()

    juger()
