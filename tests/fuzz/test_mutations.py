"""A minute of damaged inputs, the same at each run; `make fuzz` goes on, with others each time."""

from __future__ import annotations

import pytest

from tests.fuzz.mutations import chercher, cibles


@pytest.mark.parametrize("graine", [1, 2])
def test_no_damaged_input_makes_a_reader_fail(graine: int) -> None:
    comptes = chercher(20, graine)
    assert {nom.split()[0] for nom in comptes} >= {c.nom for c in cibles()} - {"pdf"}
    assert any(nom.endswith("refusé") for nom in comptes)
