"""Where tests find what they read: our own examples, and the shared real acts when they stand beside the project."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NoReturn

import pytest

PROJET = Path(__file__).resolve().parents[1]
EXEMPLES = PROJET / "examples"
PARTAGE = PROJET.parent / "shared"


def partage(*noms: str) -> Path:
    """A shared path; the test is skipped, with this reason, where the shared folder is absent."""
    chemin = PARTAGE.joinpath(*noms)
    if not chemin.exists():
        pytest.skip(f"the shared folder is absent ({'/'.join(noms)})")
    return chemin


def graine() -> Path:
    """The user's real deliberation."""
    return next(partage("seed").glob("*.txt"))


def juge_absent(raison: str) -> NoReturn:
    """Skips the test; in integration, where a skipped test would be read as a success, fails it."""
    if os.environ.get("CI"):
        pytest.fail(raison)
    pytest.skip(raison)
