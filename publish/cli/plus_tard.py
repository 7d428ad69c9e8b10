"""Commands of the contract that are not built yet: they say so, and do nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from schemas.erreurs import MauvaisUsage

COMMANDES = {
    "transmit": "Envoie des actes à la préfecture",
}


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    for nom, aide in COMMANDES.items():
        app.command(nom, help=f"{aide} (pas encore disponible).", context_settings=_LIBRE)(_absente(nom))


_LIBRE = {"allow_extra_args": True, "ignore_unknown_options": True}


def _absente(nom: str) -> Callable[..., None]:
    def commande(mots: Annotated[list[str] | None, typer.Argument(hidden=True)] = None) -> None:
        raise MauvaisUsage("CMD-99", f"La commande {nom} n’est pas encore disponible", "Rien n’a changé.")

    return commande
