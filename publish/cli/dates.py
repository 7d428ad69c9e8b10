"""Days as people type them on the command line."""

from __future__ import annotations

import re
from datetime import date

from schemas.erreurs import MauvaisUsage

_JOUR = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


def lire_jour(texte: str) -> date:
    """`2025-12-18` or `18/12/2025`. Raises MauvaisUsage [CMD-04]."""
    try:
        if trouve := _JOUR.fullmatch(texte):
            return date(int(trouve[3]), int(trouve[2]), int(trouve[1]))
        return date.fromisoformat(texte)
    except ValueError as erreur:
        conseil = "Écrivez AAAA-MM-JJ ou JJ/MM/AAAA."
        raise MauvaisUsage("CMD-04", f"La date « {texte} » n’existe pas", conseil) from erreur


def lire_jour_ou_rien(texte: str | None) -> date | None:
    """The same, None for None."""
    return None if texte is None else lire_jour(texte)
