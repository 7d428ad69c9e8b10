"""What lists and files may be narrowed to, read from an address."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query
from starlette.responses import Response

from publish.portal.erreurs import mauvaise

Siren = Annotated[str | None, Query(description="SIREN de la collectivité, neuf chiffres")]
Annee = Annotated[int | None, Query(description="Année de la séance")]


def fichier(media: str) -> type[Response]:
    """For the description: an answer of this media that is a file."""

    class Fichier(Response):
        media_type = media.partition(";")[0]

    return Fichier


def lire_annee(annee: int | None) -> int | None:
    """A year that a date can have, or none. Raises Refusee (400)."""
    if annee is not None and not 1 <= annee <= 9999:
        raise mauvaise(f"« {str(annee)[:20]} » n’est pas une année. Écrivez par exemple 2025.")
    return annee
