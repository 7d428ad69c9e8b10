"""The words in which conformity answers, and the case that its checks look at.

Three answers are never mixed: a fault (`Defaut`), a rule that is being kept or a lawful oddity (`Precision`), a check
that could not be made for want of a fact (`Inconnu`). What is not known is never held to be wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from registry.droit.connaissance import Faits
from registry.droit.executoire import article as article_executoire
from registry.droit.particulier import publicite_particuliere
from registry.droit.publicite import REFORME, PublicitesRetenues, decrire
from schemas.acte import Categorie, Nature, Personne
from schemas.collectivite import MoyenPublicite, TypeCollectivite
from schemas.vie import Publicite, StatutJuridique

SANS_ASSEMBLEE = frozenset({Nature.AR, Nature.AI, Nature.CC})
"""Acts that one person takes alone: their day is that of their signature."""

DEPARTEMENTAUX = frozenset({TypeCollectivite.DEPARTEMENT, TypeCollectivite.SYNDICAT_MIXTE_OUVERT})
"""Authorities under the third part of the CGCT (L.5721-4 sends the open syndicats mixtes there)."""
UN_JOUR = timedelta(days=1)
_CIVILITES = frozenset(
    {"m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle", "dr", "docteur", "me", "maître"}
)


@dataclass(frozen=True, slots=True)
class Usages:
    """Days after which silence is called a fault where the law sets no day: practice, not law."""

    transmission: int = 15
    accuse: int = 7
    publicite: int = 15


@dataclass(frozen=True, slots=True)
class Mentions:
    """What R.2131-1 wants legible on the version online: True it is there, False it is not, None nobody knows."""

    prenom: bool | None = None
    nom: bool | None = None
    qualite: bool | None = None
    date_mise_en_ligne: bool | None = None

    @classmethod
    def de(cls, auteur: Personne | None, date_portee: bool | None) -> Mentions:
        """What is read of the author: nothing read is unknown (a scanned signature may say it all), and so is an
        initial; a name alone, or a person without an office, is a mention that lacks."""
        if auteur is None:
            return cls(date_mise_en_ligne=date_portee)
        mots = [m for m in auteur.nom.split() if m.rstrip(".").lower() not in _CIVILITES]
        initiale = any(len(m.rstrip(".")) == 1 for m in mots)
        return cls(
            prenom=None if initiale else len(mots) > 1,
            nom=bool(mots),
            qualite=bool(auteur.qualite),
            date_mise_en_ligne=date_portee,
        )


@dataclass(frozen=True, slots=True)
class Defaut:
    """One fault: what is wrong, the first day on which it was, what to do, the article. Practice is
    called so in the message."""

    code: str
    message: str
    depuis: date
    conseil: str
    article: str

    @property
    def phrase(self) -> str:
        """What is wrong and what to do in one line, its code at the end."""
        return f"{self.message} {self.conseil} ({self.article}) [{self.code}]"


@dataclass(frozen=True, slots=True)
class Precision:
    """No fault: what must still be kept, or what is allowed and surprises."""

    code: str
    message: str
    article: str


@dataclass(frozen=True, slots=True)
class Inconnu:
    """One check that was not made. `quoi` names it in a few words; `message` says which fact lacks."""

    code: str
    quoi: str
    message: str
    conseil: str
    article: str


Constat = Defaut | Precision | Inconnu


@dataclass(frozen=True, slots=True)
class Conformite:
    """The faults, most urgent first; what is worth knowing; what could not be checked."""

    defauts: tuple[Defaut, ...] = ()
    precisions: tuple[Precision, ...] = ()
    inconnus: tuple[Inconnu, ...] = ()


@dataclass(frozen=True, slots=True)
class Cas:
    """One act on one day, as the checks see it."""

    faits: Faits
    etat: StatutJuridique
    publicites: PublicitesRetenues
    mentions: Mentions
    usages: Usages

    @property
    def individuel(self) -> bool:
        """Whether it is owed a notification rather than a publication."""
        return self.faits.categorie is Categorie.INDIVIDUELLE

    @property
    def soumis(self) -> bool | None:
        """Whether L.2131-2 lists it; None nobody said."""
        return self.faits.vie.qualification.soumis_transmission

    @property
    def regle(self) -> str:
        """The article that makes the acts of this authority exécutoires."""
        return article_executoire(self.faits.vie.collectivite.type)

    @property
    def publie(self) -> tuple[Publicite, ...]:
        """Every publication, whatever its form; a notification is none."""
        return tuple(p for p in self.publicites.toutes if p.moyen is not MoyenPublicite.NOTIFICATION)

    @property
    def en_ligne(self) -> Publicite | None:
        """The publicity that counts, when it is electronic and R.2131-1 governs it."""
        recours = self.publicites.recours
        if self.individuel or recours is None or publicite_particuliere(self.faits) is not None:
            return None
        return recours if recours.moyen is MoyenPublicite.EN_LIGNE and recours.date >= REFORME else None

    def en_retard(self, depart: date, jours: int) -> date | None:
        """First day of the fault when more than `jours` days have passed since `depart`."""
        limite = depart + timedelta(days=jours)
        return limite + UN_JOUR if self.faits.au > limite else None


def usage(jours: int) -> str:
    """« délai d’usage de 15 jours : la loi n’en fixe pas »."""
    return f"délai d’usage de {jours} jour{'s' if jours > 1 else ''} : la loi n’en fixe pas"


def sans_date() -> Inconnu:
    """No delay can be counted for an act that has no day."""
    return Inconnu(
        "INC-09",
        "la date de l’acte",
        "Le jour de l’adoption n’est pas inscrit : aucun retard ne peut être compté.",
        "executoire event ACT adoption --date J",
        "CGCT L.2131-1 I",
    )


def en_tete(publicite: Publicite) -> str:
    """« Mise en ligne déclarée le 18/12/2025 », to open a sentence."""
    texte = decrire(publicite)
    return texte[:1].upper() + texte[1:]
