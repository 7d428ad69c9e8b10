"""A pattern with landmarks answers as it would without them: whatever it matches holds one."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import pipeline.parsing
from pipeline.parsing.motifs import replier
from pipeline.parsing.reperes import MotifRepere, reperer


def _reperes() -> Iterator[tuple[str, MotifRepere]]:
    """Each of them once, by the name of a module that holds it."""
    vus: set[MotifRepere] = set()
    for module in pkgutil.iter_modules(pipeline.parsing.__path__, "pipeline.parsing."):
        for nom, valeur in vars(importlib.import_module(module.name)).items():
            for motif in valeur.values() if isinstance(valeur, dict) else (valeur,):
                if isinstance(motif, MotifRepere) and motif not in vus:
                    vus.add(motif)
                    yield f"{module.name}.{nom}", motif


@pytest.mark.parametrize(("nom", "motif"), list(_reperes()))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(donnees=st.data())
def test_what_a_pattern_matches_holds_a_landmark(nom: str, motif: MotifRepere, donnees: st.DataObject) -> None:
    ecrit = donnees.draw(st.from_regex(motif.motif))
    for texte in {ecrit, replier(ecrit)}:
        assert motif.motif.search(texte) is None or motif.search(texte), f"{nom} on {texte!r}"


def test_each_method_answers_as_the_pattern_does() -> None:
    motif = reperer(r"\bl[ea] (?P<nom>\w+)", "la ", "le ")
    assert [m["nom"] for m in motif.finditer("le maire et la commune")] == ["maire", "commune"]
    assert motif.sub(lambda m: m["nom"], "le maire, la commune") == "maire, commune"
    assert motif.match("le maire") and motif.match("et le maire") is None and motif.search("et le maire")
    sans = "maire et commune"
    assert (motif.search(sans), motif.match(sans), [*motif.finditer(sans)]) == (None, None, [])
    assert motif.sub(lambda m: "", sans) == sans
