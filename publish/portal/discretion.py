"""The acts that outside engines must forget: a person named in them is no longer to be found by name."""

from __future__ import annotations

from publish.portal.portail import Portail


def discrets(portail: Portail) -> frozenset[str]:
    """Their permanent URIs (paths), found once a change of the register; only the acts of the authorities that ever
    withdrew a name are looked at."""
    registre = portail.contexte.registre
    position, gardes = registre.position(), portail.memoire.get("discrets")
    if gardes is not None and gardes[0] == position:
        trouves: frozenset[str] = gardes[1]
        return trouves
    uris: set[str] = set()
    for siren in registre.retraits.sirens():
        curseur: str | None = None
        while True:
            page = registre.publies(siren=siren, apres=curseur, limite=100)
            uris |= {publie.uri for publie in page.actes if publie.noms_retires}
            curseur = page.suite
            if curseur is None:
                break
    portail.memoire["discrets"] = (position, frozenset(uris))
    return frozenset(uris)
