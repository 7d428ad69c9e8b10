"""How long an act must stay online: two months at least (CGCT R.2131-1 I), in principle for good (L.2131-1 III)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from registry.droit.computation import ajouter_mois_borne
from registry.droit.connaissance import Faits
from registry.droit.publicite import en_publicite
from schemas.collectivite import MoyenPublicite
from schemas.vie import Evenement, TypeEvenement


@dataclass(frozen=True, slots=True)
class Presence:
    """Days during which an act was online without a day's interruption; `fin` None while it is."""

    debut: date
    fin: date | None = None

    @property
    def deux_mois(self) -> date:
        """The day on which this stay has lasted two months."""
        return fin_des_deux_mois(self.debut)

    def complete(self, au: date) -> bool:
        """Whether it had lasted two months by `au`: leaving on the very day is late enough."""
        return (self.fin if self.fin is not None else au) >= self.deux_mois


def fin_des_deux_mois(mise_en_ligne: date) -> date:
    """First day on which an act put online on `mise_en_ligne` may leave: a duration, neither franc nor rolled."""
    return ajouter_mois_borne(mise_en_ligne, 2)


def retrait_premature(faits: Faits, mise_en_ligne: date) -> Evenement | None:
    """The first departure from the site before the two months that began on `mise_en_ligne`, None if there is none."""
    fin = fin_des_deux_mois(mise_en_ligne)
    return next((e for e in faits.tous(TypeEvenement.DEPUBLICATION) if mise_en_ligne <= e.date < fin), None)


def presences(faits: Faits) -> tuple[Presence, ...]:
    """Every stay online known on the day asked, in order.

    An arrival is a publication online, or a going online here; a departure is a depublication, whatever the site.
    Events have days, not hours: on a day that has both, the last one recorded says how the day ended, unless the act
    went online here that day and stayed.
    """
    arrivees: set[date] = set()
    departs: set[date] = set()
    revenus: set[date] = set()
    for evenement in faits.evenements:
        if evenement.type is TypeEvenement.DEPUBLICATION:
            departs.add(evenement.date)
            revenus.discard(evenement.date)
        elif _met_en_ligne(evenement, faits):
            arrivees.add(evenement.date)
            revenus.add(evenement.date)
    for ici in faits.vie.mises_en_ligne:
        jour = faits.jour_de(ici.debut)
        if jour <= faits.au:
            arrivees.add(jour)
            if ici.fin is None or faits.jour_de(ici.fin) > jour:
                revenus.add(jour)
    sejours: list[Presence] = []
    debut: date | None = None
    for jour in sorted(arrivees | departs):
        if debut is None and jour in arrivees:
            debut = jour
        if debut is not None and jour in departs and jour not in revenus:
            sejours.append(Presence(debut, jour))
            debut = None
    if debut is not None:
        sejours.append(Presence(debut))
    return tuple(sejours)


def _met_en_ligne(evenement: Evenement, faits: Faits) -> bool:
    if evenement.type is not TypeEvenement.PUBLICATION:
        return False
    return en_publicite(evenement, faits.vie.collectivite).moyen is MoyenPublicite.EN_LIGNE
