"""Every command that the README and the guide show runs as it is shown."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from publish.cli import main
from tests.lieux import PROJET

OUVRENT_UN_SERVEUR = {"serve", "demo"}


def _commandes(texte: str) -> list[list[str]]:
    """The `executoire` lines of the shell blocks, without their comments."""
    blocs = re.findall(r"^```sh\n(.*?)^```", texte, re.DOTALL | re.MULTILINE)
    mots = [shlex.split(ligne, comments=True) for bloc in blocs for ligne in bloc.splitlines()]
    return [m[1:] for m in mots if m[:1] == ["executoire"] and m[1] not in OUVRENT_UN_SERVEUR]


@pytest.mark.parametrize("page", ["README.md", "docs/guide.md"])
def test_every_command_shown_runs_in_order(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "examples").symlink_to(PROJET / "examples")
    monkeypatch.chdir(tmp_path)
    commandes = _commandes((PROJET / page).read_text(encoding="utf-8"))
    assert len(commandes) > 5
    for mots in commandes:
        with pytest.raises(SystemExit) as fin:
            main(mots)
        assert not fin.value.code, mots


def test_every_make_target_of_the_readme_exists() -> None:
    cibles = re.findall(r"`?make ([a-z]+)`?", (PROJET / "README.md").read_text(encoding="utf-8"))
    makefile = (PROJET / "Makefile").read_text(encoding="utf-8")
    assert cibles and all(re.search(rf"^{cible}:", makefile, re.MULTILINE) for cible in set(cibles))
