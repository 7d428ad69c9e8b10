"""Recours gracieux: in time, once, for its author only; what its rejection opens (CRPA L.411-2, CJA R.421-2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from registry.droit.computation import Calcul
from registry.droit.connaissance import Faits
from registry.droit.delais import REP_2M, RG_IMPLICITE, RG_SILENCE_2M
from registry.droit.phrases import jour_court
from schemas.collectivite import Territoire
from schemas.vie import Evenement, Motif

URBANISME_SANS_PROROGATION = date(2025, 11, 28)
"""Permits from this day: a recours gracieux no longer extends anything (C. urb. L.600-12-2, loi 2025-1129)."""
MATIERE_PERMIS = "2.2"


class Suite(NamedTuple):
    """What a recours gracieux made of the period: its new run, None while the answer is awaited."""

    periode: Calcul | None
    motif: Motif


def sans_prorogation(faits: Faits) -> bool:
    """Whether the act is a permit of the days when a recours gracieux no longer extends the appeal period."""
    matiere = faits.vie.qualification.matiere or ""
    permis = matiere == MATIERE_PERMIS or matiere.startswith(f"{MATIERE_PERMIS}.")
    return permis and faits.acte_le is not None and faits.acte_le >= URBANISME_SANS_PROROGATION


def poste_le(recours: Evenement) -> date:
    """The day that decides whether it is in time: its posting (CE 30 June 2025, 494573)."""
    return recours.envoye_le or recours.date


def recu_le(evenement: Evenement) -> date:
    """The day it reached the other side, from which silence runs; its own date when no reception is known."""
    return evenement.recu_le or evenement.envoye_le or evenement.date


def suite(recours: Evenement, rejets: Sequence[Evenement], au: date, territoire: Territoire) -> Suite:
    """The period after a recours gracieux made in time, as it stands on day `au`."""
    reception = recu_le(recours)
    silence = RG_SILENCE_2M.compter(reception, territoire)
    naissance = RG_IMPLICITE.compter(reception, territoire).dernier_jour
    fait = f"recours gracieux posté le {jour_court(poste_le(recours))}, reçu le {jour_court(reception)}"
    for rejet in sorted(rejets, key=recu_le):
        notifie = recu_le(rejet)
        if recours.date <= notifie <= min(silence.dernier_jour, au):
            motif = Motif(
                "CRPA L.411-2 et CJA R.421-2",
                f"{fait}, rejet exprès notifié le {jour_court(notifie)}",
                "le délai repart de cette notification, pour son auteur seulement",
                recours.prive or rejet.prive,
            )
            return Suite(REP_2M.compter(notifie, territoire), motif)
    if au >= naissance:
        effet = f"rejet implicite né le {jour_court(naissance)} : le délai repart de ce jour, pour son auteur seulement"
        return Suite(
            silence._replace(depart=naissance), Motif("CRPA L.411-2 et CJA R.421-2", fait, effet, recours.prive)
        )
    effet = (
        "la réponse est attendue, le délai de son auteur est interrompu ; "
        f"sans réponse : rejet implicite le {jour_court(naissance)}, puis recours jusqu’au "
        f"{jour_court(silence.dernier_jour)}"
    )
    return Suite(None, Motif("CRPA L.411-2", fait, effet, recours.prive))
