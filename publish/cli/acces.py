"""Opening the home that a command works on."""

from __future__ import annotations

from pathlib import Path

from pipeline.maison import Maison
from publish.cli.sortie import MENTION, dire
from publish.maison import ouvrir
from publish.reglages import maison_par_defaut


def maison(home: Path | None, en_json: bool) -> Maison:
    """The home that the command works on; while it has no legal value, a person is told so before anything else
    (INTERFACES §2). Raises what `ouvrir` raises."""
    ouverte = ouvrir(home or maison_par_defaut())
    if ouverte.demonstration and not en_json:
        dire(f"[{MENTION}]")
    return ouverte
