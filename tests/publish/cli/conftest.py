"""The command on a fresh home."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.publish.cli.commande import Commande


@pytest.fixture
def executoire(dossier_maison: Path, capsys: pytest.CaptureFixture[str]) -> Commande:
    """`executoire … --home` of the test."""
    return Commande(dossier_maison, capsys)
