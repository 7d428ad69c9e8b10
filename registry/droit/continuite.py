"""What records prove of an act's stay online, during the two months that it must last (CGCT R.2131-1 I).

A record proves the moment it was made; between two of them, the act is held to have been there when they are no more
than twice the period apart, and both found the bytes registered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from registry.droit.mise_a_disposition import fin_des_deux_mois
from registry.droit.phrases import enumerer
from schemas.francais import MOIS
from schemas.veille import CauseTrou, Constat, Continuite, Trou, Vue
from schemas.vie import MiseEnLigne

_CAUSES = {
    CauseTrou.SANS_RELEVE: "aucun relevé",
    CauseTrou.ABSENT: "absent à son adresse",
    CauseTrou.DIFFERENT: "un autre document à son adresse",
}


@dataclass(frozen=True, slots=True)
class Vu:
    """What one record says of one act: when, what, where from, and the period that the record announced."""

    instant: datetime
    constat: Constat
    vue: Vue
    periode: timedelta


def a_observer(sejour: MiseEnLigne, instant: datetime, fuseau: ZoneInfo) -> bool:
    """Whether an act that went online here with `sejour` must be looked at: still there, and within its two months,
    the day on which they end included, since leaving on that day is late enough."""
    jour, debut = instant.astimezone(fuseau).date(), sejour.debut.astimezone(fuseau).date()
    return sejour.fin is None and debut <= jour <= fin_des_deux_mois(debut)


def continuite(sejour: MiseEnLigne, vus: Sequence[Vu], au: datetime, fuseau: ZoneInfo) -> Continuite | None:
    """What `vus` prove of one stay online, asked at `au`; None when no record was made during it.

    The beginning is the register's own: it put the act online then.
    """
    deux_mois = fin_des_deux_mois(sejour.debut.astimezone(fuseau).date())
    borne = min(sejour.fin or au, au, _debut_du_jour(deux_mois + timedelta(days=1), fuseau))
    retenus = sorted((v for v in vus if sejour.debut <= v.instant <= borne), key=lambda v: v.instant)
    if not retenus:
        return None
    trous: list[Trou] = []
    dernier, ouvert = sejour.debut, None
    for vu in retenus:
        if vu.constat is not Constat.CONFORME:
            ouvert = ouvert or CauseTrou(vu.constat)
            continue
        if ouvert is not None or vu.instant - dernier > 2 * vu.periode:
            trous.append(Trou(dernier, vu.instant, ouvert or CauseTrou.SANS_RELEVE))
        dernier, ouvert = vu.instant, None
    if ouvert is not None or borne - dernier > 2 * retenus[-1].periode:
        trous.append(Trou(dernier, None if borne == au else borne, ouvert or CauseTrou.SANS_RELEVE))
    bons = [v for v in retenus if v.constat is Constat.CONFORME]
    return Continuite(
        debut=sejour.debut,
        fin=dernier,
        releves=len(bons),
        exterieurs=sum(v.vue is Vue.EXTERIEUR for v in bons),
        trous=tuple(trous),
        deux_mois=deux_mois,
        acquis=dernier >= _debut_du_jour(deux_mois, fuseau),
    )


def phrase(c: Continuite, fuseau: ZoneInfo) -> str:
    """The same in one sentence: « Vu en ligne sans interruption du 8 janvier au 8 mars 2026 : 60 relevés, tous faits de
    l’extérieur. »"""
    debut, fin = (i.astimezone(fuseau).date() for i in (c.debut, c.fin))
    if c.releves == 0:
        return f"Aucun relevé n’a trouvé cet acte en ligne depuis le {_jour(debut)} ({_CAUSES[c.trous[-1].cause]})."
    quand = f"le {_jour(fin)}" if debut == fin else f"du {_avant(debut, fin)} au {_jour(fin)}"
    sauf = f", sauf {enumerer([_trou(t, fuseau, fin) for t in c.trous])}" if c.trous else ""
    return f"Vu en ligne{'' if c.trous else ' sans interruption'} {quand}{sauf} : {_releves(c)}."


def _releves(c: Continuite) -> str:
    pluriel = "s" if c.releves > 1 else ""
    combien, faits = f"{c.releves} relevé{pluriel}", f"{'tous ' if pluriel else ''}fait{pluriel}"
    if c.exterieurs == c.releves:
        return f"{combien}, {faits} de l’extérieur"
    if c.exterieurs == 0:
        return f"{combien}, {faits} dans le registre seul"
    return f"{combien}, dont {c.exterieurs} de l’extérieur et {c.releves - c.exterieurs} dans le registre seul"


def _trou(trou: Trou, fuseau: ZoneInfo, repere: date) -> str:
    debut = _moment(trou.debut, fuseau, repere)
    intervalle = f"depuis le {debut}" if trou.fin is None else f"du {debut} au {_moment(trou.fin, fuseau, repere)}"
    return f"{intervalle} ({_CAUSES[trou.cause]})"


def _debut_du_jour(jour: date, fuseau: ZoneInfo) -> datetime:
    return datetime.combine(jour, time(), fuseau)


def _moment(instant: datetime, fuseau: ZoneInfo, repere: date) -> str:
    """« 10 janvier à 9 h 00 »; with its year when it is not that of the day said before."""
    local = instant.astimezone(fuseau)
    annee = "" if local.year == repere.year else f" {local.year}"
    return f"{_quantieme(local.date())} {MOIS[local.month - 1]}{annee} à {local.hour} h {local.minute:02d}"


def _avant(jour: date, fin: date) -> str:
    """The first of two days, without what the second one says again: « 8 », « 8 janvier », « 8 janvier 2026 »."""
    if jour.year != fin.year:
        return _jour(jour)
    return _quantieme(jour) + ("" if jour.month == fin.month else f" {MOIS[jour.month - 1]}")


def _jour(jour: date) -> str:
    return f"{_quantieme(jour)} {MOIS[jour.month - 1]} {jour.year}"


def _quantieme(jour: date) -> str:
    return "1er" if jour.day == 1 else str(jour.day)
