"""The life of an act after its text: events, publicity, and the legal status that is computed from them.

Two times are never mixed: `date` is when something happened in law, `appris_le` when the register learnt it.
Two facts are never mixed: `Publicite` moves the law, `MiseEnLigne` only the visibility here.

`Motif` and `Echeance`, of which each status holds about ten, are named tuples: as immutable as the other classes, and
three times cheaper to build.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date as Jour
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from schemas.acte import Categorie, Nature
from schemas.collectivite import MoyenPublicite, RegimePublicite, Territoire, TypeCollectivite


class TypeEvenement(StrEnum):
    """Every event that the register records."""

    ADOPTION = "adoption"
    SIGNATURE = "signature"
    TRANSMISSION = "transmission"
    RECEPTION = "reception"
    PUBLICATION = "publication"
    DEPUBLICATION = "depublication"
    NOTIFICATION = "notification"
    CERTIFICATION = "certification"
    PRISE_EFFET = "prise_effet"
    DEMANDE_PIECES = "demande_pieces"
    PIECES_COMPLETEES = "pieces_completees"
    REFUS_PIECES = "refus_pieces"
    LETTRE_OBSERVATIONS = "lettre_observations"
    RECOURS_GRACIEUX = "recours_gracieux"
    REJET_GRACIEUX = "rejet_gracieux"
    DEMANDE_DEFERE = "demande_defere"
    COMMUNICATION_PREFET = "communication_prefet"
    RECOURS_CONTENTIEUX = "recours_contentieux"
    DEFERE = "defere"
    SUSPENSION = "suspension"
    FIN_SUSPENSION = "fin_suspension"
    ANNULATION = "annulation"
    ANNULATION_PARTIELLE = "annulation_partielle"
    REJET_CONTENTIEUX = "rejet_contentieux"
    RETRAIT = "retrait"
    ABROGATION = "abrogation"
    RECTIFICATION = "rectification"
    OCCULTATION = "occultation"


class Auteur(StrEnum):
    """Who acted, where the law makes a difference."""

    PREFET = "prefet"
    TIERS = "tiers"
    DESTINATAIRE = "destinataire"
    ELU = "elu"


class Source(StrEnum):
    """Where a date comes from; the three are never mixed."""

    DECLAREE = "declaree"
    HORODATEE = "horodatee"
    OBSERVEE = "observee"


@dataclass(frozen=True, slots=True)
class Evenement:
    """One thing that happened. `remplace` names the event (its `id`) that this one corrects."""

    type: TypeEvenement
    date: Jour
    id: str | None = None
    recu_le: Jour | None = None
    envoye_le: Jour | None = None
    auteur: Auteur | None = None
    moyen: MoyenPublicite | None = None
    lieu: str | None = None
    urgence: bool = False
    source: Source = Source.DECLAREE
    vaut_recours: bool | None = None
    remplace: str | None = None
    piece: str | None = None
    note: str | None = None
    prive: bool = False
    appris_le: datetime | None = None


@dataclass(frozen=True, slots=True)
class Publicite:
    """Publicity in the legal sense: the day, its origin, its medium."""

    date: Jour
    source: Source
    moyen: MoyenPublicite
    lieu: str | None = None


@dataclass(frozen=True, slots=True)
class MiseEnLigne:
    """One interval during which the act was visible here (aware datetimes; `fin` None while it lasts)."""

    debut: datetime
    fin: datetime | None = None


@dataclass(frozen=True, slots=True)
class Qualification:
    """What the law depends on, proposed with its reasons and confirmed by a person."""

    nature: Nature = Nature.DE
    categorie: Categorie | None = None
    creatrice_de_droits: bool | None = None
    soumis_transmission: bool | None = None
    matiere: str | None = None
    motif: str | None = None
    confirmee_par: str | None = None


@dataclass(frozen=True, slots=True)
class ContexteCollectivite:
    """The part of an authority that the law depends on."""

    type: TypeCollectivite = TypeCollectivite.AUTRE
    population: int | None = None
    territoire: str = Territoire.METROPOLE
    regimes: tuple[RegimePublicite, ...] = ()
    nom: str | None = None


@dataclass(frozen=True, slots=True)
class Vie:
    """All that the status is computed from; `adoptee` is False when the assembly refused (vote `rejet`).

    `mention_recours_cumulee`: the act's own mention runs the period « à compter de sa transmission … et de sa
    publication » (then the later date is `au_plus_tard`).
    """

    collectivite: ContexteCollectivite
    qualification: Qualification
    evenements: tuple[Evenement, ...]
    mises_en_ligne: tuple[MiseEnLigne, ...] = ()
    adoptee: bool = True
    mention_recours_cumulee: bool = False


class Statut(StrEnum):
    """Legal state, in order of precedence."""

    ANNULE = "annule"
    RETIRE = "retire"
    ABROGE = "abroge"
    SUSPENDU = "suspendu"
    EXECUTOIRE = "executoire"
    PUBLIE = "publie"
    RECU = "recu"
    TRANSMIS = "transmis"
    SIGNE = "signe"
    ADOPTE = "adopte"
    REJETE = "rejete"


class Motif(NamedTuple):
    """One reason: the rule (article), the fact it was applied to, its effect. `prive`: it rests on a private event."""

    regle: str
    fait: str
    effet: str
    prive: bool = False


@dataclass(frozen=True, slots=True)
class Etape:
    """One step of a computation: the day reached, and why."""

    date: Jour
    motif: str


@dataclass(frozen=True, slots=True)
class ResultatDelai:
    """One rule applied to one day. `dernier_jour` is the date retained; the three differ where the law is open."""

    regle: str
    depart: Jour
    territoire: str
    dernier_jour: Jour
    prudent: Jour
    au_plus_tard: Jour
    dire_etapes: Callable[[], tuple[Etape, ...]] = field(compare=False, repr=False)

    @property
    def etapes(self) -> tuple[Etape, ...]:
        """The steps, worded when they are asked for: a status needs none of them."""
        return self.dire_etapes()


@dataclass(frozen=True, slots=True)
class Majoration:
    """A longer period that depends on who the applicant is (CJA R.421-7)."""

    regle: str
    mois: int
    dernier_jour: Jour


class Echeance(NamedTuple):
    """One appeal period for one act. All dates None while it has not started, or when `particulier` says why."""

    depart: Jour | None = None
    dernier_jour: Jour | None = None
    prudent: Jour | None = None
    au_plus_tard: Jour | None = None
    ouvert: bool | None = None
    jours_restants: int | None = None
    majorations: tuple[Majoration, ...] = ()
    particulier: str | None = None
    motifs: tuple[Motif, ...] = ()


@dataclass(frozen=True, slots=True)
class Suspension:
    """One interval of suspension; `fin` None while it lasts."""

    debut: Jour
    fin: Jour | None = None


@dataclass(frozen=True, slots=True)
class EtatPublicite:
    """The publicity retained in law, the others known, and what was visible here."""

    retenue: Publicite | None = None
    autres: tuple[Publicite, ...] = ()
    premiere_mise_en_ligne_ici: datetime | None = None
    intervalles: tuple[MiseEnLigne, ...] = ()


@dataclass(frozen=True, slots=True)
class StatutJuridique:
    """The answer of the law on day `au`, with what was known on day `connu_au`. Always computed, never stored."""

    au: Jour
    connu_au: Jour
    statut: Statut | None
    libelle: str
    executoire: bool
    executoire_depuis: Jour | None
    manquants: tuple[str, ...]
    suspensions: tuple[Suspension, ...]
    prise_effet: Jour | None
    recours_tiers: Echeance
    conseillers: Echeance
    defere: Echeance
    retrait_jusqu_au: Jour | None
    publicite: EtatPublicite
    motifs: tuple[Motif, ...]
    evenements: tuple[Evenement, ...] = field(default=())
    destinataire: Echeance = field(default=Echeance())
