"""Homes for the tests: real database, real keys, real timestamp authority, a clock that the test sets."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from playwright.sync_api import sync_playwright

from pipeline import fondation
from pipeline.maison import Maison
from pipeline.sealing.horodatage import charger_horodateur
from publish.maison import ouvrir
from registry.registre import Registre
from tests.demonstration import Demonstration, demonstration_commune
from tests.lieux import juge_absent

settings.register_profile("machine chargée", deadline=None)
settings.register_profile("intégration", deadline=None, derandomize=True)
settings.load_profile("intégration" if os.environ.get("CI") else "machine chargée")

DEPART = datetime(2026, 1, 8, 8, 12, 3, tzinfo=UTC)


Lanceur = Callable[..., Any]


@dataclass
class Horloge:
    """A clock that a test moves."""

    instant: datetime = DEPART

    def __call__(self) -> datetime:
        return self.instant

    def avancer(self, **duree: float) -> None:
        self.instant += timedelta(**duree)


@pytest.fixture(scope="session")
def modele(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh home, made once and copied: making keys costs more than a test."""
    dossier = tmp_path_factory.mktemp("modele") / "maison"
    fondation.fonder(dossier, DEPART)
    return dossier


@pytest.fixture
def dossier_maison(modele: Path, tmp_path: Path) -> Path:
    """A fresh home of one's own."""
    return Path(shutil.copytree(modele, tmp_path / "maison"))


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Demonstration]:
    """The populated demonstration; tests look at it and change nothing. Processes of one run share its making."""
    base = tmp_path_factory.getbasetemp()
    commun = base.parent if hasattr(request.config, "workerinput") else base
    montree = demonstration_commune(commun, base / "demonstration-montree")
    yield montree
    montree.maison.registre.base.fermer()


@pytest.fixture(scope="module")
def lanceur() -> Iterator[Lanceur]:
    """What starts Chromium. Per module: while its driver runs, no other asyncio loop may start in this thread."""
    chemin = shutil.which("chromium") or shutil.which("chromium-browser")
    if chemin is None:
        juge_absent("chromium est absent : make systeme l’installe")
    with sync_playwright() as p:
        yield lambda *choix: p.chromium.launch(executable_path=chemin, args=["--no-sandbox", "--disable-gpu", *choix])


@pytest.fixture(scope="module")
def navigateur(lanceur: Lanceur) -> Iterator[Any]:
    """Chromium as it comes."""
    ouvert = lanceur()
    yield ouvert
    ouvert.close()


@pytest.fixture(scope="module")
def grandes_lettres(lanceur: Lanceur) -> Iterator[Any]:
    """Chromium of a reader who asked for letters twice as large."""
    ouvert = lanceur("--blink-settings=defaultFontSize=32")
    yield ouvert
    ouvert.close()


@pytest.fixture
def horloge() -> Horloge:
    """The clock of the test."""
    return Horloge()


@pytest.fixture
def maison(dossier_maison: Path, horloge: Horloge) -> Maison:
    """The opened home, on the test's clock."""
    return a_l_heure(ouvrir(dossier_maison), horloge)


def a_l_heure(maison: Maison, horloge: Callable[[], datetime]) -> Maison:
    """The same home on another clock."""
    registre = maison.registre
    regle = Registre(
        registre.base,
        registre.objets,
        horloge=horloge,
        alea=registre._alea,
        origine=registre.origine,
        cle_journal=registre._cle_journal,
        passations=registre.journal.passations,
    )
    horodateur = charger_horodateur(maison.dossier / "cles", horloge)
    return replace(maison, registre=regle, horloge=horloge, horodateur=horodateur)
