"""Where tests find what they read: our own examples, and the shared real acts when they stand beside the project."""

from __future__ import annotations

from pathlib import Path

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
