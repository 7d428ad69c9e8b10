"""Times the law: `python -m benchmarks.droit [N]` computes N statuses with all their reasons, no cache across acts.

Each act has a life of its own, drawn from a seed over seven kinds of lives, eleven years and the territories; the floor
beside the figure is what copying as many lives costs. Every reason is worded within the time measured.
"""

from __future__ import annotations

import sys
import time
from copy import copy
from datetime import date, timedelta
from random import Random

from registry.droit.statut import statut
from schemas.acte import Categorie, Nature
from schemas.collectivite import MoyenPublicite, Territoire, TypeCollectivite
from schemas.vie import Auteur, ContexteCollectivite, Evenement, Qualification, TypeEvenement, Vie

_TERRITOIRES = (*[Territoire.METROPOLE] * 12, Territoire.ALSACE_MOSELLE, Territoire.LA_REUNION, Territoire.GUADELOUPE)
_TYPES = (TypeCollectivite.COMMUNE, TypeCollectivite.EPCI_FP, TypeCollectivite.DEPARTEMENT)


def vies(combien: int, graine: int = 1) -> list[tuple[Vie, date]]:
    """As many lives, each with the day on which its status is asked."""
    hasard = Random(graine)
    return [_vie(hasard) for _ in range(combien)]


def _vie(hasard: Random) -> tuple[Vie, date]:
    adoption = date(2015, 1, 5) + timedelta(days=hasard.randrange(4_000))
    jour = adoption
    evenements = [Evenement(TypeEvenement.ADOPTION, adoption)]

    def ajouter(type_: TypeEvenement, apres: int, **options: object) -> None:
        nonlocal jour
        jour += timedelta(days=hasard.randint(0, apres))
        evenements.append(Evenement(type_, jour, **options))  # type: ignore[arg-type]

    sorte = hasard.randrange(10)
    if sorte:
        ajouter(TypeEvenement.TRANSMISSION, 9)
        ajouter(TypeEvenement.RECEPTION, 1)
    if sorte > 1:
        ajouter(TypeEvenement.PUBLICATION, 6, moyen=MoyenPublicite.EN_LIGNE)
    if sorte == 7:
        ajouter(TypeEvenement.RECOURS_GRACIEUX, 40, auteur=Auteur.TIERS)
    if sorte == 8:
        ajouter(TypeEvenement.SUSPENSION, 60)
        ajouter(TypeEvenement.FIN_SUSPENSION, 60)
    if sorte == 9:
        ajouter(TypeEvenement.RETRAIT, 60)
    collectivite = ContexteCollectivite(hasard.choice(_TYPES), 12_000, hasard.choice(_TERRITOIRES))
    qualification = Qualification(Nature.DE, Categorie.ESPECE, soumis_transmission=True)
    return Vie(collectivite, qualification, tuple(evenements)), jour + timedelta(days=hasard.randrange(200))


def main() -> None:
    """Prints the time of one core."""
    combien = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    toutes = vies(combien)
    for vie, au in toutes[:500]:
        mots = (mot for motif in statut(vie, au).motifs for mot in (motif.regle, motif.fait, motif.effet))
        assert all(type(mot) is str for mot in mots)  # worded, not to be worded later
    debut = time.process_time()
    motifs = sum(len(statut(vie, au).motifs) for vie, au in toutes)
    duree = time.process_time() - debut
    debut = time.process_time()
    for vie, _ in toutes:
        copy(vie)
    plancher = time.process_time() - debut
    print(f"{combien} statuts, {motifs} motifs : {duree:.1f} s d’un cœur, {duree / combien * 1e6:.0f} µs l’un "
          f"(plancher {plancher:.2f} s)")  # fmt: skip


if __name__ == "__main__":
    main()
