"""The watch over keys and clocks: what damages nothing yet, and will stop the seal if nobody looks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from cryptography import x509

from pipeline.alarmes import derives_depuis
from pipeline.maison import Maison
from pipeline.sealing.chaine import nom_court
from pipeline.sealing.cles import CachetInutilisable
from pipeline.sealing.jeton import lire_jeton
from pipeline.sealing.peremption import Emploi, Peremption, peremptions
from pipeline.sealing.secours import Derive
from registry.audit import Ecart
from registry.upkeep import dernier_objet
from schemas.acte_publie import TypeDocument
from schemas.erreurs import Dommage, ServiceIndisponible

MOIS = timedelta(days=30)
"""How long a drift of clocks is told: the acts of that month are those whose dates may be looked at."""


def certificats(maison: Maison) -> Iterator[tuple[Emploi, x509.Certificate]]:
    """The seal, its issuers, the timestamp authority when a token has shown it, the roots."""
    yield Emploi.CACHET, maison.sceau.certificat
    yield from ((Emploi.HORODATAGE, c) for c in horodatage(maison))
    yield from ((Emploi.RACINE, c) for c in maison.racines)
    yield from ((Emploi.EMETTEUR, c) for c in maison.sceau.chaine)


def horodatage(maison: Maison) -> tuple[x509.Certificate, ...]:
    """The authority's certificate and its issuers, as the newest token of the register shows them."""
    sha256 = dernier_objet(maison.registre, TypeDocument.JETON)
    if sha256 is None:
        return ()
    try:
        return lire_jeton(maison.registre.objet(sha256)).certificats
    except Dommage:  # `check` tells a damaged object by itself
        return ()


def a_surveiller(maison: Maison) -> tuple[Peremption, ...]:
    """The certificates that end within ninety days, have ended, or have not begun."""
    return peremptions(certificats(maison), maison.horloge())


def alarmes(maison: Maison) -> tuple[Ecart, ...]:
    """Clocks that did not agree this month, certificates that end or have ended, a seal revoked, a token away."""
    derives = derives_depuis(maison.dossier, maison.horloge() - MOIS)
    ecarts = [_ecart("SCE-15", _combien(derives), derives[-1].phrase)] if derives else []
    ecarts += [_ecart("SCE-07" if p.passee else "SCE-08", p.nom, p.phrase) for p in a_surveiller(maison)]
    try:
        maison.exiger_cachet(maison.horloge())
        if maison.sceau.acces is not None:
            maison.sceau.acces.present()
    except (ServiceIndisponible, CachetInutilisable) as obstacle:
        ecarts.append(_ecart(obstacle.code, nom_court(maison.sceau.certificat), obstacle.message))
    return tuple(ecarts)


def a_rappeler(maison: Maison) -> bool:
    """Whether a reminder leaves for keys or clocks alone: on notice, in the last week, or too late; not every day of
    ninety."""
    recentes = derives_depuis(maison.dossier, maison.horloge() - timedelta(days=2))
    return (
        bool(recentes)
        or any(a.code == "SCE-16" for a in alarmes(maison))
        or any(p.a_rappeler for p in a_surveiller(maison))
    )


def _combien(derives: tuple[Derive, ...]) -> str:
    """When the last one was, and how many there were."""
    fois = f", {len(derives)} fois en trente jours" if len(derives) > 1 else ""
    return f"le {derives[-1].maison:%d/%m/%Y}{fois}"


def _ecart(code: str, ou: str, phrase: str) -> Ecart:
    return Ecart(code, ou, phrase, reparable=False, grave=False)
