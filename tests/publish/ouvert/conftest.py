"""The demonstration, served: real acts, real seals, real files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from fastapi.testclient import TestClient

from pipeline.maison import Maison
from publish.app import creer_app
from publish.demo import peupler, repartir
from publish.maison import contexte, ouvrir
from schemas.acte_publie import ActePublie

ADRESSE = "https://actes.exemple.fr"


@dataclass(frozen=True)
class Servie:
    """A populated home, and a client of its portal."""

    maison: Maison
    client: TestClient

    @property
    def actes(self) -> list[ActePublie]:
        """Every published act."""
        trouves: list[ActePublie] = []
        suite: str | None = None
        while True:
            page = self.maison.registre.publies(apres=suite, limite=100)
            trouves += page.actes
            suite = page.suite
            if suite is None:
                return trouves


@pytest.fixture(scope="package")
def servie(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servie]:
    dossier = tmp_path_factory.mktemp("ouvert") / "maison"
    repartir(dossier, ADRESSE)
    (dossier / "executoire.toml").open("a").write('\nlimite_api = ""\nlimite_telechargements = ""\n')
    maison = ouvrir(dossier)
    peupler(maison, lambda: None)
    with TestClient(creer_app(contexte(maison)), base_url=ADRESSE, follow_redirects=False) as client:
        yield Servie(maison, client)
    maison.registre.base.fermer()
