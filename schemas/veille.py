"""What was really served of the acts online: one record a passage, written one way only, and what the records prove."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from datetime import date as Jour
from enum import StrEnum
from typing import Any

from schemas.erreurs import LectureImpossible

FORMAT = "executoire/releve/1"
PERIODE = timedelta(days=1)
"""Between two records, unless the settings say otherwise."""


class Vue(StrEnum):
    """Where an act was looked at: at its public address, or through the register alone when nobody answers there."""

    EXTERIEUR = "exterieur"
    REGISTRE = "registre"

    @property
    def libelle(self) -> str:
        """« observé de l’extérieur », « observé dans le registre »."""
        return "observé de l’extérieur" if self is Vue.EXTERIEUR else "observé dans le registre"


class Constat(StrEnum):
    """What was found there: the bytes registered, nothing, or other bytes."""

    CONFORME = "conforme"
    ABSENT = "absent"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Observation:
    """One act in a record. `chemin`: what was asked, below the portal's address; `attendu` and `servi`: SHA-256 (hex)
    of the bytes registered and of those served; `http`: the status; `raison`: why not from outside, or why absent."""

    uri: str
    chemin: str
    attendu: str
    servi: str | None
    constat: Constat
    vue: Vue
    http: int | None = None
    raison: str | None = None


@dataclass(frozen=True, slots=True)
class Releve:
    """One passage: when it began, the seconds until the next one is due, the portal's address, the journal's
    checkpoint of that moment (a signed note), the acts."""

    observe_le: datetime
    periode: int
    adresse: str
    checkpoint: str
    actes: tuple[Observation, ...]


class CauseTrou(StrEnum):
    """Why nothing proves that the act was there: no record in time, or one that found it absent or changed."""

    SANS_RELEVE = "sans_releve"
    ABSENT = "absent"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Trou:
    """An interval between two moments when the act was seen; `fin` None while it lasts."""

    debut: datetime
    fin: datetime | None
    cause: CauseTrou


@dataclass(frozen=True, slots=True)
class Continuite:
    """What the records prove of one stay online: from its beginning to the last time it was seen there, and the gaps.

    `releves` counts the records that found it as registered, `exterieurs` those of them made from outside; `deux_mois`
    is the first day on which it may leave (CGCT R.2131-1), `acquis` whether it was seen that day or later.
    """

    debut: datetime
    fin: datetime
    releves: int
    exterieurs: int
    trous: tuple[Trou, ...]
    deux_mois: Jour
    acquis: bool

    @property
    def sans_interruption(self) -> bool:
        """True when there is no gap."""
        return not self.trous


def ecrire_releve(releve: Releve) -> bytes:
    """Canonical JSON: sorted keys, no blank, UTF-8, instants in UTC to the second. The same record, the same bytes."""
    contenu = {"format": FORMAT, **asdict(releve), "observe_le": _ecrire_instant(releve.observe_le)}
    return json.dumps(contenu, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def lire_releve(octets: bytes) -> Releve:
    """A record. Raises LectureImpossible [VEI-10]."""
    try:
        contenu = json.loads(octets)
        if contenu.pop("format") != FORMAT:
            raise ValueError(FORMAT)
        actes = tuple(_lire_observation(a) for a in contenu.pop("actes"))
        observe_le = datetime.fromisoformat(contenu.pop("observe_le"))
        releve = Releve(observe_le=observe_le, actes=actes, **contenu)
        if ecrire_releve(releve) != octets:
            raise ValueError(octets)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as erreur:
        raise LectureImpossible("VEI-10", "Ce n’est pas un relevé de ce qui fut servi") from erreur
    return releve


def continuite_en_json(continuite: Continuite) -> dict[str, Any]:
    """`publicite.continuite` of `status --json`."""
    return {
        "debut": continuite.debut.isoformat(),
        "fin": continuite.fin.isoformat(),
        "sans_interruption": continuite.sans_interruption,
        "releves": continuite.releves,
        "exterieurs": continuite.exterieurs,
        "deux_mois": {"jour": continuite.deux_mois.isoformat(), "acquis": continuite.acquis},
        "trous": [
            {"debut": t.debut.isoformat(), "fin": t.fin.isoformat() if t.fin else None, "cause": t.cause.value}
            for t in continuite.trous
        ],
    }


def _lire_observation(donnees: dict[str, Any]) -> Observation:
    return Observation(**{**donnees, "constat": Constat(donnees["constat"]), "vue": Vue(donnees["vue"])})


def _ecrire_instant(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
