"""What the house does by itself, each time `sync` passes: the journal dated, cosigned, and what is served recorded.

Whoever does not answer is asked again at the next passage; nothing here ever stops what comes after it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from pipeline.maison import Maison
from pipeline.releve import alarme_de, bilan, relever
from pipeline.reseau import dans_le_delai
from pipeline.sealing.confiance import Confiance, controler_date
from pipeline.sealing.horodatage import dater, lire_jeton
from pipeline.temoins import Temoin, demander_cosignature
from registry.audit import Ecart
from registry.points import Horodatage, PointDeControle
from schemas.erreurs import Dommage, ErreurExecutoire, ServiceIndisponible
from schemas.verdict import Issue

JOUR = timedelta(days=1)
"""At least one token a day, and one cosignature of each witness."""

AVANCE_ADMISE = 10
"""A passage that comes a tenth of the period too early counts: a daily task never starts at the very second."""

DERIVE_MAX = timedelta(minutes=5)
"""Between the authority's clock and ours; beyond, one of them is wrong, and days are in doubt near midnight."""

DELAI_JETON_S = 30.0
"""Seconds for a token, however slowly it comes; the next passage asks again."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One thing done, or not: what, and the error that says why (a Dommage is an alarm)."""

    quoi: str
    erreur: ErreurExecutoire | None = None


def veiller(maison: Maison, *, delai_jeton: float = DELAI_JETON_S) -> tuple[Passage, ...]:
    """Everything that is due now, in order: what is served is recorded first, so that the day's token dates it."""
    journal = maison.registre.journal
    try:
        point = journal.signer()
    except Dommage as alarme:
        return (Passage("journal", alarme),)  # nothing more is signed, dated or shown of a journal that went back
    releves = tuple(_relever(maison, point))
    point = journal.signer()
    return (*releves, *_dater(maison, point, delai_jeton), *_cosigner(maison, point))


def est_du(dernier: datetime | None, periode: timedelta, instant: datetime) -> bool:
    """Whether it is time again."""
    return dernier is None or instant - dernier >= periode - periode / AVANCE_ADMISE


def controler(maison: Maison) -> tuple[Ecart, ...]:
    """What `check` must say of the tokens over the journal: each dates its note, and whose the newest one is."""
    journal = maison.registre.journal
    try:
        dates = [p for p in journal.points_prouves() if p.horodatages]
    except Dommage:
        return ()  # the audit of the journal says it
    ecarts = [e for point in dates for h in point.horodatages if (e := _jeton_faux(point, h)) is not None]
    if dates and not ecarts:
        ecarts += _dernier_jeton(maison, dates[0])
    return tuple(ecarts)


def _relever(maison: Maison, point: PointDeControle) -> Iterator[Passage]:
    """A record of the acts in their first two months online, when one is due."""
    if not est_du(maison.registre.releves.dernier(), maison.periode, maison.horloge()):
        return
    releve = relever(maison, point.servi)
    if releve is None:
        return
    maison.registre.releves.ajouter(releve)
    yield Passage(bilan(releve))
    for acte in releve.actes:
        if (alarme := alarme_de(acte)) is not None:
            yield Passage(acte.uri, alarme)


def _dater(maison: Maison, point: PointDeControle, delai: float) -> Iterator[Passage]:
    """A token over the checkpoint, when the newest one is a day old."""
    journal = maison.registre.journal
    date = journal.dernier_date()
    avant = maison.horloge()
    if date is not None and not est_du(date.horodatages[-1].recu_le, JOUR, avant):
        return
    empreinte = hashlib.sha256(point.note).digest()
    try:
        jeton, lu = dans_le_delai(delai, "L’autorité d’horodatage", lambda: dater(maison.horodateur, empreinte))
    except ServiceIndisponible as panne:
        conseil = "Le journal sera daté au prochain `executoire sync`."
        yield Passage("journal à dater", ServiceIndisponible(panne.code, panne.message, conseil))
        return
    horodatage = journal.garder_jeton(point.taille, jeton, lu.instant).horodatages[-1]
    yield Passage(f"journal de {point.taille} entrées daté du {lu.instant:%d/%m/%Y à %H:%M:%S} UTC")
    if (derive := _derive(horodatage.instant, avant, horodatage.recu_le)) is not None:
        yield Passage("horloge", derive)


def _cosigner(maison: Maison, point: PointDeControle) -> Iterator[Passage]:
    """Each witness is asked when it has not seen this tree, or not for a day."""
    journal = maison.registre.journal
    connues = journal.dernieres_cosignatures()
    for temoin in maison.temoins:
        vue, quand = connues.get(str(temoin.cle), (0, None))
        if vue == point.taille and not est_du(quand, JOUR, maison.horloge()):
            continue
        yield _cosigner_par(maison, temoin, point, vue)


def _cosigner_par(maison: Maison, temoin: Temoin, point: PointDeControle, vue: int) -> Passage:
    try:
        lue = demander_cosignature(temoin, maison.registre.journal, point, vue=vue, instant=maison.horloge())
        maison.registre.journal.garder_cosignature(point.taille, lue)
    except ErreurExecutoire as erreur:
        return Passage(f"témoin {temoin.cle.nom}", erreur)
    return Passage(f"journal de {point.taille} entrées cosigné par {temoin.cle.nom}")


def _derive(instant: datetime, avant: datetime, apres: datetime) -> Dommage | None:
    """The alarm when the token's time lies outside of what our clock showed before and after."""
    ecart = max(avant - instant, instant - apres)
    if ecart <= DERIVE_MAX:
        return None
    sens = "retarde" if instant > apres else "avance"
    message = f"L’horloge de cette maison {sens} de {_duree(ecart)} sur l’autorité d’horodatage"
    return Dommage("JNL-10", message, "Mettez la machine à l’heure : les jours en dépendent.")


def _jeton_faux(point: PointDeControle, horodatage: Horodatage) -> Ecart | None:
    try:
        jeton = lire_jeton(horodatage.jeton)
        if jeton.date(point.note) and jeton.instant == horodatage.instant:
            return None
    except Dommage:
        pass
    ou = f"point de contrôle de {point.taille} entrées"
    return Ecart("JNL-08", ou, "Le jeton gardé ne date pas ce point de contrôle", False)


def _dernier_jeton(maison: Maison, point: PointDeControle) -> list[Ecart]:
    """Warnings about the newest dated checkpoint: whose token, how old, whether the clocks agreed."""
    horodatage, ou = point.horodatages[-1], f"point de contrôle de {point.taille} entrées"
    ecarts: list[Ecart] = []
    instant = maison.horloge()
    confiance = Confiance(maison.racines, instant, maison.revocations.preuves(instant))
    controle = controler_date(lire_jeton(horodatage.jeton), confiance, dernier=True)
    if controle.verdict is not Issue.VALIDE:
        quoi = f"Le jeton du {horodatage.instant:%d/%m/%Y} date le journal, mais rien ne prouve qui l’a émis"
        ecarts.append(Ecart("JNL-09", ou, quoi, False, grave=False))
    derive = _derive(horodatage.instant, horodatage.recu_le, horodatage.recu_le)
    if derive is not None:
        ecarts.append(Ecart("JNL-10", ou, derive.message, False, grave=False))
    if maison.horloge() - horodatage.recu_le > 2 * JOUR:
        quoi = (
            f"Le journal n’est plus daté depuis le {horodatage.recu_le:%d/%m/%Y} : passez executoire sync chaque jour"
        )
        ecarts.append(Ecart("JNL-11", ou, quoi, False, grave=False))
    return ecarts


def _duree(duree: timedelta) -> str:
    minutes = round(duree.total_seconds() / 60)
    heures, reste = divmod(minutes, 60)
    jours, heures = divmod(heures, 24)
    morceaux = ((jours, "jour"), (heures, "heure"), (reste, "minute"))
    return " ".join(f"{n} {nom}{'s' if n > 1 else ''}" for n, nom in morceaux if n)
