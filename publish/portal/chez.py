"""Whose space a page is asked for."""

from __future__ import annotations

from publish.portal.erreurs import inconnue, mauvaise
from publish.portal.portail import Portail
from schemas.collectivite import Collectivite


def lire_siren(siren: str | None) -> str | None:
    """Nine digits, or none. Raises Refusee (400)."""
    if siren is not None and not (siren.isascii() and siren.isdecimal() and len(siren) == 9):
        raise mauvaise("Un numéro SIREN a neuf chiffres.")
    return siren


def chez(portail: Portail, siren: str | None) -> Collectivite | None:
    """The authority whose space is asked for, None when none is. 400 for what is no SIREN, 404 for one that publishes
    nothing here."""
    if lire_siren(siren) is None:
        return None
    trouvee = next((c for c in portail.espaces().collectivites if c.siren == siren), None)
    if trouvee is None:
        raise inconnue()
    return trouvee
