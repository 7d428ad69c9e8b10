"""Every test of search that asks for `moteurs` runs on each engine."""

from __future__ import annotations

import pytest

from tests.search.moteurs import TOUS, Moteurs


@pytest.fixture(params=TOUS, ids=lambda m: m.nom, scope="session")
def moteurs(request: pytest.FixtureRequest) -> Moteurs:
    """One engine after the other."""
    trouve: Moteurs = request.param
    return trouve
