"""The protocol of an engine, and what is asked of it and answered: nothing here knows how words are stored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

from schemas.erreurs import Dommage

A_contra = TypeVar("A_contra", contravariant=True)

FACETTES = ("annee", "matiere", "organe", "statut", "nature", "collectivite", "etape", "personne", "commune")
"""Names of the facets, which are also those of the filters of `Requete`."""

LIMITE_MAX = 100
"""Results of one page."""

TEXTE_MAX = 1000
"""Characters of a question; a longer one is refused, never cut."""


class Tri(StrEnum):
    """Order of the results; equal ones go newest first, then by key."""

    PERTINENCE = "pertinence"
    RECENT = "recent"
    ANCIEN = "ancien"


class IndexAReconstruire(Dommage):
    """The index is damaged, or was written by another version [IDX-01]: `vider()`, then index everything again."""


@dataclass(frozen=True, slots=True)
class Requete:
    """What is asked. Several values of one filter are alternatives; several filters all hold.

    `cite` takes canonical numbers of délibérations that the act must name, with `collectivite` to say whose.
    `personne` takes the name of somebody whom the act gives in a role, `commune` that of a commune that it names, in
    any spelling. `matiere` takes a code of any level (« 7 » holds every « 7.x »); `collectivite` SIREN numbers; `du`
    and `au` bound the day of the sitting, both included; `suite` is the cursor that the previous page gave; `limite`
    1 to 100. `facettes` False spares the counts.
    """

    texte: str = ""
    annee: tuple[int, ...] = ()
    matiere: tuple[str, ...] = ()
    organe: tuple[str, ...] = ()
    nature: tuple[str, ...] = ()
    statut: tuple[str, ...] = ()
    collectivite: tuple[str, ...] = ()
    etape: tuple[str, ...] = ()
    personne: tuple[str, ...] = ()
    commune: tuple[str, ...] = ()
    cite: tuple[str, ...] = ()
    du: date | None = None
    au: date | None = None
    tri: Tri = Tri.PERTINENCE
    suite: str | None = None
    limite: int = 20
    facettes: bool = True


@dataclass(frozen=True, slots=True)
class Extrait:
    """A passage: `ou` as people call the place (« Visa 3 »), its EId, escaped HTML whose only tag is `<mark>`.

    `eid` is "" for the title and the number when the text of the act holds them nowhere.
    """

    ou: str
    eid: str
    html: str


@dataclass(frozen=True, slots=True)
class Resultat:
    """One act found. `acte` is the préfecture identifier, else the number; `collectivite` the name, `siren` its number.

    `titre_html` is the title (else the object) as an extract is; `autres` counts the passages that are not given;
    `complet`: it holds everything that was asked.
    """

    cle: str
    acte: str | None
    uri: str | None
    numero: str | None
    objet: str | None
    titre: str | None
    collectivite: str | None
    siren: str | None
    organe: str | None
    nature: str
    date_seance: date | None
    statut: str | None
    etape: str
    titre_html: str
    extraits: tuple[Extrait, ...]
    autres: int = 0
    complet: bool = True


@dataclass(frozen=True, slots=True)
class Reponse:
    """What is answered. `facettes[nom][valeur]` is the `total` of the same request with that one filter replaced by
    this one value: a number always counts what its link leads to. Facets go by count, then by value.

    `suggestion` is another wording that does give results, or None; `suite` the cursor of the next page, or None.
    `complets` of the `total` hold everything that was asked; when they are few, acts that hold a part of it come after
    them (`Resultat.complet`). `corrigee`: no act held it at all as typed, the results are those of `suggestion`.
    `tardent`: there was no time to count the facets; they are empty.
    """

    requete: str
    total: int
    resultats: tuple[Resultat, ...]
    facettes: dict[str, dict[str, int]]
    suggestion: str | None
    suite: str | None
    duree_ms: float
    complets: int = 0
    corrigee: bool = False
    tardent: bool = False


class Moteur(Protocol[A_contra]):
    """An index that follows a change feed. Every method may raise IndexAReconstruire, every writing one
    ServiceIndisponible [IDX-02] when another writer holds the index for too long."""

    def indexer(self, actes: Iterable[A_contra], *, position: int) -> None:
        """Adds these acts, or replaces those of the same key; the position stands once all are in."""
        ...

    def retirer(self, cles: Iterable[str], *, position: int) -> None:
        """Forgets these acts; an unknown key is no error."""
        ...

    def appliquer(self, changements: Iterable[tuple[str, A_contra | None]], position: int) -> None:
        """One commit: each key is put (an act) or removed (None); the last change of a key holds."""
        ...

    def position(self) -> int:
        """Position of the change feed up to which this index is made; 0 when nothing was ever indexed."""
        ...

    def vider(self) -> None:
        """Forgets everything and starts again at position 0, whatever the state of the index."""
        ...

    def nombre(self) -> int:
        """How many acts can be found."""
        ...

    def chercher(self, requete: Requete) -> Reponse:
        """Answers. Raises MauvaisUsage [REC-..] on a filter, a cursor or a length that is refused."""
        ...

    def suggerer(self, prefixe: str) -> list[str]:
        """At most eight ways of ending what is being typed, each of which finds something."""
        ...
