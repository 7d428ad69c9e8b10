"""Runs the command as a shell would, in this process: same arguments, same outputs, same exit code."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from publish.cli import main


@dataclass(frozen=True)
class Reponse:
    """What the command answered."""

    code: int
    sortie: str
    erreur: str

    @property
    def json(self) -> Any:
        return json.loads(self.sortie)


class Commande:
    """`executoire`, on the home of the test."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._home, self._capsys = home, capsys

    def __call__(self, *mots: str | Path, home: bool = True) -> Reponse:
        arguments = [str(m) for m in mots]
        if home:
            arguments += ["--home", str(self._home)]
        self._capsys.readouterr()
        with pytest.raises(SystemExit) as fin:
            main(arguments)
        ecrit = self._capsys.readouterr()
        return Reponse(int(fin.value.code or 0), ecrit.out, ecrit.err)
