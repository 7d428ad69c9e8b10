"""What verifying gives. Undetermined is never shown as valid."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Issue(StrEnum):
    """Outcome of one control or of the whole, from best to worst."""

    VALIDE = "valide"
    INDETERMINE = "indetermine"
    INVALIDE = "invalide"


@dataclass(frozen=True, slots=True)
class Controle:
    """One control: its stable name, its outcome, one French sentence that says what is proved or not; `partie` names
    the member of a bundle that it is about."""

    nom: str
    verdict: Issue
    phrase: str
    partie: str | None = None


@dataclass(frozen=True, slots=True)
class Remarque:
    """What a file holds or lacks without changing the verdict: nothing proves it, and the sentence says so."""

    phrase: str
    partie: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The controls of one file; the whole is as good as the worst of them, and never valid without any.

    `remarques`: what is no evidence; `scelles`: SHA-256 (hex) of the sealed acts that a bundle holds; `acte`: what its
    act is called (préfecture identifier, else number), from signed data whose seal holds.
    """

    controles: tuple[Controle, ...]
    remarques: tuple[Remarque, ...] = ()
    scelles: tuple[str, ...] = ()
    acte: str | None = None

    @property
    def issue(self) -> Issue:
        """Worst outcome; `INDETERMINE` when nothing was controlled."""
        issues = {c.verdict for c in self.controles}
        if Issue.INVALIDE in issues:
            return Issue.INVALIDE
        if Issue.INDETERMINE in issues or not issues:
            return Issue.INDETERMINE
        return Issue.VALIDE
