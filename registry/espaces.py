"""What each authority says of itself on its public pages: one row an authority, read apart from its acts."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import delete, insert, select

from registry.base import Base, changements, dossiers, espaces
from schemas.espace import Espace, EtatAccessibilite, Logo, MentionsLegales, Theme

_JOURS = ("declaration_le", "audit_le")


class Espaces:
    """The public spaces of one register."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def lire(self, siren: str) -> Espace:
        """The space of this authority; an empty one when nothing was said."""
        with self._base.lecture() as connexion:
            ligne = connexion.execute(select(espaces).where(espaces.c.siren == siren)).mappings().one_or_none()
        if ligne is None:
            return Espace(siren)
        logo = Logo(ligne["logo"], ligne["logo_media"]) if ligne["logo"] else None
        return Espace(siren, _mentions(ligne["mentions"]), Theme(**ligne["theme"]) if ligne["theme"] else None, logo)

    def definir(self, espace: Espace) -> None:
        """Keeps it in the place of the one before; what was made from it is known to be old by the change feed."""
        logo = espace.logo
        with self._base.ecriture() as connexion:
            connexion.execute(delete(espaces).where(espaces.c.siren == espace.siren))
            connexion.execute(
                insert(espaces).values(
                    siren=espace.siren,
                    mentions=_json(espace.mentions),
                    theme=None if espace.theme is None else _json(espace.theme),
                    logo=None if logo is None else logo.octets,
                    logo_media=None if logo is None else logo.media,
                )
            )
            touche = select(dossiers.c.id).where(dossiers.c.siren == espace.siren).limit(1)
            for dossier in connexion.execute(touche).scalars():
                connexion.execute(insert(changements).values(dossier=dossier))


def _json(valeur: MentionsLegales | Theme) -> dict[str, Any]:
    champs = {f.name: getattr(valeur, f.name) for f in fields(valeur)}
    return {nom: v.isoformat() if isinstance(v, date) else v for nom, v in champs.items() if v is not None}


def _mentions(donnees: dict[str, Any]) -> MentionsLegales:
    jours = {nom: date.fromisoformat(donnees[nom]) for nom in _JOURS if nom in donnees}
    conformite = EtatAccessibilite(donnees.get("accessibilite", EtatAccessibilite.NON))
    return MentionsLegales(**{**donnees, **jours, "accessibilite": conformite})
