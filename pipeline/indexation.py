"""From the register's change feed to the two indexes: the public one sees `ActePublie`, the office's sees `Dossier`."""

from __future__ import annotations

from pipeline.maison import Maison
from schemas.acte_publie import ActePublie
from schemas.dossier import Dossier
from search.engine import IndexAReconstruire

LOT = 500
"""Acts in one commit of the index: bounds memory while a large backlog is caught up."""


def rattraper(maison: Maison) -> int:
    """Brings both indexes to the position of the register; gives how many acts changed there."""
    try:
        return _rattraper_public(maison) + _rattraper_bureau(maison)
    except IndexAReconstruire:
        return reindexer(maison)


def reindexer(maison: Maison) -> int:
    """Empties both indexes and builds them again from the register."""
    maison.moteur_public.vider()
    maison.moteur_bureau.vider()
    return _rattraper_public(maison) + _rattraper_bureau(maison)


def en_retard(maison: Maison) -> bool:
    """True when an index has not seen the newest change."""
    position, _ = maison.registre.changements(1 << 62)
    try:
        return min(maison.moteur_public.position(), maison.moteur_bureau.position()) < position
    except IndexAReconstruire:
        return True


def _rattraper_public(maison: Maison) -> int:
    position, cles = maison.registre.changements(maison.moteur_public.position())
    for debut in range(0, len(cles), LOT):
        voulues = cles[debut : debut + LOT]
        publies = maison.registre.publies_par_cle(voulues)
        lot: list[tuple[str, ActePublie | None]] = [(cle, publies.get(cle)) for cle in voulues]
        # A lot that is not the last keeps the old position: a crash in between starts again, and twice is once.
        dernier = debut + LOT >= len(cles)
        maison.moteur_public.appliquer(lot, position if dernier else maison.moteur_public.position())
    return len(cles)


def _rattraper_bureau(maison: Maison) -> int:
    position, cles = maison.registre.changements(maison.moteur_bureau.position())
    for debut in range(0, len(cles), LOT):
        lot: list[tuple[str, Dossier | None]] = [
            (cle, maison.registre.dossier_par_cle(cle)) for cle in cles[debut : debut + LOT]
        ]
        dernier = debut + LOT >= len(cles)
        maison.moteur_bureau.appliquer(lot, position if dernier else maison.moteur_bureau.position())
    return len(cles)
