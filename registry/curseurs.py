"""Cursors of lists: where the next page begins, opaque to who follows it."""

from __future__ import annotations

import base64
import json
from datetime import date

from registry.lignes import Fiche
from schemas.erreurs import MauvaisUsage


def ecrire_curseur(f: Fiche) -> str:
    """The cursor after this act."""
    jour = f.date_seance.isoformat() if f.date_seance else ""
    return base64.urlsafe_b64encode(json.dumps([jour, f.id]).encode()).decode().rstrip("=")


def lire_curseur(curseur: str) -> tuple[date, int]:
    """(day of the session, rank of the act). Raises MauvaisUsage [PAG-01]."""
    try:
        jour, rang = json.loads(base64.urlsafe_b64decode(curseur + "=" * (-len(curseur) % 4)))
        return date.fromisoformat(jour), int(rang)
    except (ValueError, TypeError) as erreur:
        raise MauvaisUsage("PAG-01", "Cette suite de liste est illisible", "Reprenez la liste au début.") from erreur
