"""The only place that makes an `ActeScelle`."""

from __future__ import annotations

from datetime import datetime

from pipeline.sealing.cles import Trousseau
from pipeline.sealing.horodatage import Horodateur
from pipeline.sealing.revocation import AUCUNE, Preuves
from pipeline.sealing.xades import sceller
from schemas.acte import Acte
from schemas.acte_scelle import ActeScelle


def sceller_acte(
    acte: Acte,
    xml: bytes,
    *,
    trousseau: Trousseau,
    horodateur: Horodateur,
    instant: datetime,
    preuves: Preuves = AUCUNE,
) -> ActeScelle:
    """Seals the XML of an act. Raises what `xades.sceller` raises: when the authority is down, the act waits."""
    scelle = sceller(xml, trousseau=trousseau, horodateur=horodateur, instant=instant, preuves=preuves)
    return ActeScelle(
        acte=acte,
        xml=scelle.xml,
        sha256=scelle.sha256,
        jeton=scelle.jeton,
        horodatage=scelle.horodatage,
        demonstration=trousseau.demonstration,
        echeance=scelle.echeance,
    )
