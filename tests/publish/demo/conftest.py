"""One populated demonstration for all the tests that only look at it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from pipeline.maison import Maison
from publish.demo import Bilan, peupler, repartir
from publish.maison import ouvrir


class Demonstration(NamedTuple):
    """The home, what `peupler` said of it, how often it said that it advanced."""

    maison: Maison
    bilan: Bilan
    avances: int


@pytest.fixture(scope="package")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    dossier = tmp_path_factory.mktemp("demo") / "maison"
    repartir(dossier, "http://127.0.0.1:8000")
    maison = ouvrir(dossier)
    avances: list[None] = []
    bilan = peupler(maison, lambda: avances.append(None))
    yield Demonstration(maison, bilan, len(avances))
    maison.registre.base.fermer()
