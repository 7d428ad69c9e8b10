"""Every layout that the reader is tuned on, one act each, as text: what was read right once stays so."""

from __future__ import annotations

from collections import Counter

from benchmarks.exactitude.__main__ import mesurer
from benchmarks.exactitude.dispositions import REGLAGE
from benchmarks.exactitude.mesure import Issue

EXACTS = 0.999
"""A few values are known not to be read (blank cells of a table in plain text)."""


def test_the_layouts_are_read() -> None:
    resultats = [mesurer(("reglage", rang, 0, "texte")) for rang in range(len(REGLAGE))]
    ecarts = [(r.fichier, e) for r in resultats for e in r.ecarts]
    exacts = Counter(champ for r in resultats for champ in r.exacts.elements()).total()
    assert not [e for e in ecarts if e[1].issue is Issue.INVENTE]
    assert not [r.fichier for r in resultats if r.perdus or r.ajoutes]
    assert exacts / (exacts + len(ecarts)) >= EXACTS, ecarts
