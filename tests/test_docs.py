"""Every command that the README and the guide show runs as it is shown."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import shlex
from pathlib import Path

import pytest

import registry
import registry.droit
import schemas
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


def _noms_publics() -> set[str]:
    """The public classes of the language, the memory and the law."""
    noms: set[str] = set()
    for paquet in (schemas, registry, registry.droit):
        for module in pkgutil.iter_modules(paquet.__path__, f"{paquet.__name__}."):
            if not module.ispkg and "migration" not in module.name:
                charge = importlib.import_module(module.name)
                noms |= {n for n, v in vars(charge).items() if inspect.isclass(v) and v.__module__ == module.name}
    return {n for n in noms if not n.startswith("_")}


def test_the_glossary_names_what_the_code_names_and_nothing_else() -> None:
    ecrits = re.findall(r"^\| `(\w+)` \|", (PROJET / "docs/glossaire.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(ecrits) == len(set(ecrits))
    assert set(ecrits) == _noms_publics()
