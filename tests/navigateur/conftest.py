"""A real browser before a real server that shows the demonstration, and axe-core to judge what it shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from publish.app import creer_app
from publish.maison import contexte
from schemas.acte import Etape
from tests.demonstration import Demonstration
from tests.lieux import juge_absent
from tests.navigateur.visite import CHOISIES, Visite, actes_de_chaque_genre, visiter
from tests.portail_servi import portail_servi

AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"


@pytest.fixture(scope="session")
def visite(demonstration: Demonstration) -> Visite:
    """The pages of the demonstration, act pages of every kind and the tombstone among them."""
    registre = demonstration.maison.registre
    partis = tuple(d.uri for d in registre.dossiers(Etape.DEPUBLIE) if d.uri)
    genres = tuple(p.uri for p in actes_de_chaque_genre(demonstration))
    return visiter(creer_app(contexte(demonstration.maison)), (*CHOISIES, *partis, *genres))


@pytest.fixture(scope="session")
def adresse(demonstration: Demonstration) -> Iterator[str]:
    """The address of the demonstration, served."""
    with portail_servi(demonstration.maison) as ouverte:
        yield ouverte


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core."""
    if not AXE.exists():
        juge_absent("axe-core est absent : make systeme l’installe par npm")
    return AXE.read_text(encoding="utf-8")


@pytest.fixture
def client_nu(demonstration: Demonstration) -> TestClient:
    """A client without a browser."""
    return TestClient(creer_app(contexte(demonstration.maison)))
