"""One application over the recipes, for the whole session: nothing here writes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from publish.app import creer_app
from publish.contexte import Contexte
from tests.publish.actes import RECETTES, contexte


@pytest.fixture(scope="session")
def le_contexte(tmp_path_factory: pytest.TempPathFactory) -> Contexte:
    return contexte(tmp_path_factory.mktemp("index"), RECETTES)


@pytest.fixture(scope="session")
def client(le_contexte: Contexte) -> Iterator[TestClient]:
    with TestClient(creer_app(le_contexte), follow_redirects=False) as c:
        yield c
