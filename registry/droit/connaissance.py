"""What was known, and what had happened: the events that a status is computed from.

Two times (when it happened in law, when the register learnt it) and one rule for corrections: an event that a known
event replaces is not counted, whatever the day asked about.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from operator import attrgetter
from typing import NamedTuple
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
_par_date = attrgetter("date")


class Faits(NamedTuple):
    """One life as it stood on day `au` with what was known: events sorted by date, corrected ones left out.

    `par_type` holds the same events type by type, and `reception` is the first at the préfecture. `categorie` may come
    from the nature alone (an individual act, a contract). `acte_le` is its adoption, else its signature; `naissance`
    the same, else its first event: before it, no act.
    """

    vie: Vie
    au: date
    connu_au: date
    territoire: Territoire
    categorie: Categorie | None
    evenements: tuple[Evenement, ...]
    par_type: Mapping[TypeEvenement, Sequence[Evenement]]
    reception: Evenement | None
    retroactifs: tuple[Evenement, ...]
    naissance: date | None
    acte_le: date | None
    prise_effet: date | None

    def jour_de(self, instant: datetime) -> date:
        """The day of the territory on which `instant` falls: 23:30 and 00:30 are two days."""
        return _jour(instant, self.territoire)

    def tous(self, quoi: TypeEvenement) -> Sequence[Evenement]:
        """The events of this type that have happened, by date."""
        return self.par_type.get(quoi, ())

    def premier(self, quoi: TypeEvenement) -> Evenement | None:
        """The first event of this type, if it has happened."""
        tous = self.par_type.get(quoi)
        return tous[0] if tous else None

    def du_prefet(self, quoi: TypeEvenement) -> list[Evenement]:
        """Those by the préfet; an event whose author is not said is his where the law knows no other."""
        return [e for e in self.tous(quoi) if e.auteur in (Auteur.PREFET, None)]

    @property
    def transmission(self) -> Evenement | None:
        """Its transmission; a reception implies it."""
        voies = (TypeEvenement.TRANSMISSION, TypeEvenement.RECEPTION)
        return next((e for e in self.evenements if e.type in voies), None)


def rassembler(vie: Vie, au: date, connu_au: datetime | date | None = None) -> Faits:
    """The facts of `vie` on day `au`. `connu_au` None: everything recorded is known.

    An event without `appris_le` is known from its own date (`prise_effet`, which may lie ahead, from the start).
    Raises `Refus` when the territory cannot be computed.
    """
    territoire = territoire_connu(vie.collectivite.territoire)
    connus = vie.evenements
    if connu_au is not None:
        connus = tuple(e for e in connus if _connu(e, connu_au, territoire))
    survenus: list[Evenement] = []
    retroactifs: list[Evenement] = []
    evenements: list[Evenement] = []
    par_type: dict[TypeEvenement, list[Evenement]] = {}
    prise_effet = None
    for evenement in sorted(evenements_retenus(connus), key=_par_date):
        if evenement.type is TypeEvenement.PRISE_EFFET:  # a day that the act gives itself: nothing happens on it
            prise_effet = evenement.date
            continue
        survenus.append(evenement)
        if evenement.type in RETROACTIFS:
            retroactifs.append(evenement)
        if evenement.date <= au:
            evenements.append(evenement)
            par_type.setdefault(evenement.type, []).append(evenement)
    acte_le = _premier_jour(survenus, TypeEvenement.ADOPTION) or _premier_jour(survenus, TypeEvenement.SIGNATURE)
    receptions = par_type.get(TypeEvenement.RECEPTION)
    qualification = vie.qualification
    return Faits(
        vie=vie,
        au=au,
        connu_au=_tout_connu(connus, au, territoire) if connu_au is None else _jour(connu_au, territoire),
        territoire=territoire,
        categorie=qualification.categorie or _PAR_NATURE.get(qualification.nature),
        evenements=tuple(evenements),
        par_type=par_type,
        reception=receptions[0] if receptions else None,
        retroactifs=tuple(retroactifs),
        naissance=acte_le or (survenus[0].date if survenus else None),
        acte_le=acte_le,
        prise_effet=prise_effet,
    )


def evenements_retenus(evenements: tuple[Evenement, ...]) -> tuple[Evenement, ...]:
    """The events that no other one replaces, in their order."""
    remplaces = {e.remplace for e in evenements if e.remplace is not None}
    return tuple(e for e in evenements if e.id not in remplaces) if remplaces else evenements


def _premier_jour(evenements: list[Evenement], quoi: TypeEvenement) -> date | None:
    for evenement in evenements:
        if evenement.type is quoi:
            return evenement.date
    return None


def _connu(evenement: Evenement, connu_au: datetime | date, territoire: Territoire) -> bool:
    appris = evenement.appris_le
    if appris is None:
        return evenement.type is TypeEvenement.PRISE_EFFET or evenement.date <= _jour(connu_au, territoire)
    if isinstance(connu_au, datetime):
        return _situe(appris, territoire) <= _situe(connu_au, territoire)
    return _jour(appris, territoire) <= connu_au


def _tout_connu(connus: tuple[Evenement, ...], au: date, territoire: Territoire) -> date:
    return max([au, *[e.date if e.appris_le is None else _jour(e.appris_le, territoire) for e in connus]])


def _jour(instant: datetime | date, territoire: Territoire) -> date:
    if not isinstance(instant, datetime):
        return instant
    return _situe(instant, territoire).astimezone(_fuseau(territoire)).date()


def _situe(instant: datetime, territoire: Territoire) -> datetime:
    return instant if instant.tzinfo is not None else instant.replace(tzinfo=_fuseau(territoire))


def _fuseau(territoire: Territoire) -> ZoneInfo:
    return ZoneInfo(FUSEAUX[territoire])
