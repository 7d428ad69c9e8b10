"""Opening the home that a command works on."""

from __future__ import annotations

from pathlib import Path

import typer

from pipeline.maison import Maison
from publish.cli.sortie import MENTION
from publish.maison import ouvrir
from publish.reglages import maison_par_defaut


def maison(home: Path | None) -> Maison:
    """The home that the command works on. Raises what `ouvrir` raises."""
    return ouvrir(home or maison_par_defaut())


def dire_demonstration(maison_: Maison, en_json: bool) -> None:
    """Says that nothing here has legal value, while it is so."""
    if maison_.demonstration and not en_json:
        typer.echo(f"[{MENTION}]", err=True)
