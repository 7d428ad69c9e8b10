"""One production for all the judges, their verdicts once, and the table at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.conformance import juges
from tests.conformance.falsifier import falsifier
from tests.conformance.preuves import Preuves, prouver
from tests.conformance.produire import Production, produire
from tests.conformance.tableau import Audience, en_lignes, juger

_TABLEAU = pytest.StashKey[list[str]]()

Exiger = Callable[[str], None]


@pytest.fixture
def exiger() -> Exiger:
    """Skips the test, with the reason, when a judge cannot sit."""

    def exiger_(juge: str) -> None:
        raison = juges.absence(juge)
        if raison is not None:
            pytest.skip(raison)

    return exiger_


@pytest.fixture(scope="session")
def production(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Production]:
    """Files that the product has just made, its portal still open."""
    with produire(tmp_path_factory.mktemp("conformance")) as faite:
        falsifier(faite)
        yield faite


@pytest.fixture(scope="session")
def audience(production: Production, request: pytest.FixtureRequest) -> Audience:
    """What every judge says of every file."""
    tenue = juger(production.fichiers, production.racine)
    request.config.stash.setdefault(_TABLEAU, [])[:0] = en_lignes(tenue)
    return tenue


@pytest.fixture(scope="session")
def preuves(production: Production) -> Preuves:
    """The proofs of the register, drawn by the product."""
    return prouver(production)


@pytest.fixture(scope="session")
def registre_juge(production: Production, preuves: Preuves, request: pytest.FixtureRequest) -> dict[str, Any]:
    """What the Go judge says of the register: notes, proofs, tiles."""
    raison = juges.absence("go")
    if raison is not None:
        pytest.skip(raison)
    avis = juges.go(
        cle=production.cle,
        notes=production.notes,
        inclusions=preuves.inclusions,
        coherences=preuves.coherences,
        tuiles=production.journal,
        engagements=preuves.feuilles,
    )
    comptes = [f"{genre} {_bons(avis[genre])}" for genre in ("notes", "inclusions", "coherences")]
    comptes += [f"{c} {'yes' if avis['tuiles'][c]['valide'] else 'NO'}" for c in juges.CONTROLES_TUILES]
    request.config.stash.setdefault(_TABLEAU, []).append(
        f"register, golang.org/x/mod {avis['version']}: {', '.join(comptes)}"
    )
    return avis


def _bons(avis: list[dict[str, Any]]) -> str:
    return f"{sum(a['valide'] for a in avis)}/{len(avis)}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """The table, whatever the tests concluded."""
    lignes = config.stash.get(_TABLEAU, [])
    if lignes:
        terminalreporter.section("what the judges say")
        for ligne in lignes:
            terminalreporter.write_line(ligne)
