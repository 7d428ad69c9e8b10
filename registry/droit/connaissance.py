"""What was known, and what had happened: the events that a status is computed from.

Two times (when it happened in law, when the register learnt it) and one rule for corrections: an event that a known
event replaces is not counted, whatever the day asked about.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from registry.droit.calendrier import territoire_connu
from schemas.acte import Categorie, Nature
from schemas.collectivite import FUSEAUX, Territoire
from schemas.vie import Auteur, Evenement, TypeEvenement, Vie

RETROACTIFS = frozenset({TypeEvenement.ANNULATION, TypeEvenement.RETRAIT})
"""Events that reach back to the adoption: known, they count even for an earlier day."""
_PAR_NATURE = {
    Nature.AR: Categorie.REGLEMENTAIRE,
    Nature.AI: Categorie.INDIVIDUELLE,
    Nature.CC: Categorie.CONTRAT,
}


@dataclass(frozen=True, slots=True)
class Faits:
    """One life as it stood on day `au` with what was known: events sorted by date, corrected ones left out.

    `acte_le` is its adoption, else its signature; `naissance` the same, else its first event: before it, no act.
    """

    vie: Vie
    au: date
    connu_au: date
    territoire: Territoire
    evenements: tuple[Evenement, ...]
    retroactifs: tuple[Evenement, ...]
    naissance: date | None
    acte_le: date | None
    prise_effet: date | None

    def jour_de(self, instant: datetime) -> date:
        """The day of the territory on which `instant` falls: 23:30 and 00:30 are two days."""
        return _jour(instant, ZoneInfo(FUSEAUX[self.territoire]))

    def tous(self, *types: TypeEvenement) -> tuple[Evenement, ...]:
        """The events of these types that have happened, by date."""
        return tuple([e for e in self.evenements if e.type in types])

    def premier(self, *types: TypeEvenement) -> Evenement | None:
        """The first event of these types, if it has happened."""
        for evenement in self.evenements:
            if evenement.type in types:
                return evenement
        return None

    def du_prefet(self, *types: TypeEvenement) -> tuple[Evenement, ...]:
        """Those by the préfet; an event whose author is not said is his where the law knows no other."""
        return tuple(e for e in self.tous(*types) if e.auteur in (Auteur.PREFET, None))

    @property
    def reception(self) -> Evenement | None:
        """Its reception at the préfecture."""
        return self.premier(TypeEvenement.RECEPTION)

    @property
    def transmission(self) -> Evenement | None:
        """Its transmission; a reception implies it."""
        return self.premier(TypeEvenement.TRANSMISSION, TypeEvenement.RECEPTION)

    @property
    def categorie(self) -> Categorie | None:
        """Legal category; an individual act or a contract may say it by its nature alone."""
        qualification = self.vie.qualification
        if qualification.categorie is not None:
            return qualification.categorie
        return _PAR_NATURE.get(qualification.nature)


def rassembler(vie: Vie, au: date, connu_au: datetime | date | None = None) -> Faits:
    """The facts of `vie` on day `au`. `connu_au` None: everything recorded is known.

    An event without `appris_le` is known from its own date (`prise_effet`, which may lie ahead, from the start).
    Raises `Refus` when the territory cannot be computed.
    """
    territoire = territoire_connu(vie.collectivite.territoire)
    fuseau = ZoneInfo(FUSEAUX[territoire])
    connus = [e for e in vie.evenements if connu_au is None or _connu(e, connu_au, fuseau)]
    retenus = sorted(evenements_retenus(connus), key=lambda e: e.date)
    acte_le = _premier_jour(retenus, TypeEvenement.ADOPTION) or _premier_jour(retenus, TypeEvenement.SIGNATURE)
    effets = [e.date for e in retenus if e.type is TypeEvenement.PRISE_EFFET]
    return Faits(
        vie=vie,
        au=au,
        connu_au=_jour(connu_au, fuseau) if connu_au is not None else _tout_connu(connus, au, fuseau),
        territoire=territoire,
        evenements=tuple(e for e in retenus if e.date <= au and e.type is not TypeEvenement.PRISE_EFFET),
        retroactifs=tuple(e for e in retenus if e.type in RETROACTIFS),
        naissance=acte_le or next((e.date for e in retenus if e.type is not TypeEvenement.PRISE_EFFET), None),
        acte_le=acte_le,
        prise_effet=effets[-1] if effets else None,
    )


def evenements_retenus(evenements: Iterable[Evenement]) -> tuple[Evenement, ...]:
    """The events that no other one replaces, in their order."""
    liste = tuple(evenements)
    remplaces = {e.remplace for e in liste if e.remplace is not None}
    return tuple(e for e in liste if e.id is None or e.id not in remplaces)


def _premier_jour(evenements: Iterable[Evenement], quoi: TypeEvenement) -> date | None:
    return next((e.date for e in evenements if e.type is quoi), None)


def _connu(evenement: Evenement, connu_au: datetime | date, fuseau: ZoneInfo) -> bool:
    appris = evenement.appris_le
    if appris is None:
        return evenement.type is TypeEvenement.PRISE_EFFET or evenement.date <= _jour(connu_au, fuseau)
    if isinstance(connu_au, datetime):
        return _situe(appris, fuseau) <= _situe(connu_au, fuseau)
    return _jour(appris, fuseau) <= connu_au


def _situe(instant: datetime, fuseau: ZoneInfo) -> datetime:
    return instant if instant.tzinfo is not None else instant.replace(tzinfo=fuseau)


def _jour(instant: datetime | date, fuseau: ZoneInfo) -> date:
    return _situe(instant, fuseau).astimezone(fuseau).date() if isinstance(instant, datetime) else instant


def _tout_connu(connus: list[Evenement], au: date, fuseau: ZoneInfo) -> date:
    appris = (_jour(e.appris_le, fuseau) if e.appris_le is not None else e.date for e in connus)
    return max((au, *appris))
