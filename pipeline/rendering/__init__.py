"""Documents set by this house: the accessible rendering, the cover, the publication copy."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.rendering.caracteres import Substitution
    from pipeline.rendering.copie import CopiePublication, copie_publication, corps_de_la_copie
    from pipeline.rendering.cover import Corps, Couverture, couverture
    from pipeline.rendering.rendu import Rendu, rendre

__all__ = [
    "CopiePublication",
    "Corps",
    "Couverture",
    "Rendu",
    "Substitution",
    "copie_publication",
    "corps_de_la_copie",
    "couverture",
    "rendre",
]

_MODULES = {
    "Substitution": "caracteres",
    "Corps": "cover",
    "Couverture": "cover",
    "couverture": "cover",
    "Rendu": "rendu",
    "rendre": "rendu",
}


def __getattr__(nom: str) -> Any:
    # Lazy: the child process of `processus.py` starts twice as fast without Typst and the QR codes.
    if nom not in __all__:
        raise AttributeError(nom)
    return getattr(import_module(f"pipeline.rendering.{_MODULES.get(nom, 'copie')}"), nom)
