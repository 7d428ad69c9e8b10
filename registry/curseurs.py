"""Cursors of lists: where the next page begins, or where the one before ends; opaque to who follows them."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, select, tuple_

from registry.base import dossiers
from registry.lignes import Fiche, fiche
from schemas.erreurs import MauvaisUsage


@dataclass(frozen=True, slots=True)
class Curseur:
    """A place in a list: the day of the session and the rank of an act; `avant`: what comes before it is wanted."""

    jour: date
    rang: int
    avant: bool


def ecrire_curseur(f: Fiche, *, avant: bool = False) -> str:
    """The cursor after this act, or before it."""
    place: list[object] = [f.date_seance.isoformat() if f.date_seance else "", f.id]
    return base64.urlsafe_b64encode(json.dumps([*place, "avant"] if avant else place).encode()).decode().rstrip("=")


def lire_curseur(curseur: str) -> Curseur:
    """Raises MauvaisUsage [PAG-01]."""
    try:
        jour, rang, *sens = json.loads(base64.urlsafe_b64decode(curseur + "=" * (-len(curseur) % 4)))
        if sens not in ([], ["avant"]):
            raise ValueError(sens)
        return Curseur(date.fromisoformat(jour), int(rang), bool(sens))
    except (ValueError, TypeError) as erreur:
        raise MauvaisUsage("PAG-01", "Cette suite de liste est illisible", "Reprenez la liste au début.") from erreur


@dataclass(frozen=True, slots=True)
class PageFiches:
    """Rows of one page, newest session first, and the cursors of its neighbours."""

    fiches: tuple[Fiche, ...]
    suite: str | None
    precedente: str | None


def lire_page(
    connexion: Connection, criteres: Sequence[ColumnElement[bool]], curseur: Curseur | None, limite: int
) -> PageFiches:
    """The page that a cursor leads to: after it, or before it."""
    rang = tuple_(dossiers.c.date_seance, dossiers.c.id)
    requete = select(dossiers).where(*criteres).limit(limite + 1)
    avant = curseur is not None and curseur.avant
    if curseur is not None:
        place = tuple_(curseur.jour, curseur.rang)
        requete = requete.where(rang > place if avant else rang < place)
    ordre = (dossiers.c.date_seance, dossiers.c.id) if avant else (dossiers.c.date_seance.desc(), dossiers.c.id.desc())
    trouvees = [fiche(ligne) for ligne in connexion.execute(requete.order_by(*ordre)).mappings()]
    reste, fiches = len(trouvees) > limite, trouvees[:limite]
    if avant:
        fiches.reverse()
    apres, devant = (bool(fiches), reste) if avant else (reste, bool(fiches) and curseur is not None)
    return PageFiches(
        tuple(fiches),
        ecrire_curseur(fiches[-1]) if apres else None,
        ecrire_curseur(fiches[0], avant=True) if devant else None,
    )
