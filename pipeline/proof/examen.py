"""One bundle being examined: what the reader believes, what was read, what was found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from cryptography import x509

from pipeline.proof.conteneur import Conteneur, PieceAbimee
from pipeline.proof.disposition import Piece, Sorte
from pipeline.sealing.opposition import opposer
from pipeline.sealing.revocation import AUCUNE, Preuves
from registry.note import CleVerification
from schemas.acte import Acte
from schemas.erreurs import LectureImpossible
from schemas.verdict import Controle, Issue, Remarque, Verdict
from schemas.vie_xml import VieXml


class SansSceau(Exception):
    """A part bears no seal; its argument is the French sentence."""


@dataclass(frozen=True, slots=True)
class Confiance:
    """What the reader believes: roots, verifier keys of registers and of witnesses, and the time of the question
    (aware). `anciennes`: keys that a register left, each with the size of the last tree that it may have signed;
    `revocations`: what is known of certificates besides what the file carries."""

    racines: Sequence[x509.Certificate]
    instant: datetime
    cles: Sequence[CleVerification] = ()
    temoins: Sequence[CleVerification] = ()
    anciennes: Mapping[CleVerification, int] = field(default_factory=dict)
    revocations: Preuves = AUCUNE

    def juger(self, verifier: Callable[..., Verdict], octets: bytes) -> Verdict:
        """Verdict of one of the verifiers of seals. Raises SansSceau when the file bears none, or is another kind."""
        try:
            return self.verdict(verifier, octets)
        except LectureImpossible as erreur:
            raise SansSceau(f"{erreur.message}, alors que cette pièce fut scellée.") from erreur

    def verdict(self, verifier: Callable[..., Verdict], octets: bytes) -> Verdict:
        """What the verifier says, and what the revocations in hand add. Raises LectureImpossible."""
        verdict = verifier(octets, racines=self.racines, instant=self.instant)
        return opposer(verdict, octets, self.revocations, self.instant)


@dataclass(slots=True)
class Examen:
    """`actes`, `anterieurs` and `vies`: what the signed data of the parts say, those whose seal holds, by name of
    member; `en_attente`: what the seals of replaced parts cannot conclude alone."""

    conteneur: Conteneur
    confiance: Confiance
    pieces: dict[str, Piece]
    actes: dict[str, Acte] = field(default_factory=dict)
    anterieurs: dict[str, Acte] = field(default_factory=dict)
    vies: dict[str, VieXml] = field(default_factory=dict)
    en_attente: list[Controle] = field(default_factory=list)
    controles: list[Controle] = field(default_factory=list)
    remarques: list[Remarque] = field(default_factory=list)
    _empreintes: dict[str, str | None] = field(default_factory=dict)

    def de_sorte(self, *sortes: Sorte) -> list[Piece]:
        """The members of these kinds, in the order of the archive."""
        return [p for p in self.pieces.values() if p.sorte in sortes]

    def valide(self, nom: str, phrase: str, partie: str | None = None) -> None:
        """One control that holds."""
        self.controles.append(Controle(nom, Issue.VALIDE, phrase, partie))

    def indetermine(self, nom: str, phrase: str, partie: str | None = None) -> None:
        """One control that nobody can conclude."""
        self.controles.append(Controle(nom, Issue.INDETERMINE, phrase, partie))

    def invalide(self, nom: str, phrase: str, partie: str | None = None) -> None:
        """One control that fails."""
        self.controles.append(Controle(nom, Issue.INVALIDE, phrase, partie))

    def juger(self, verifier: Callable[..., Verdict], octets: bytes, partie: str, *, facultatif: bool = False) -> bool:
        """Adds the controls of a part's seal; whether none of them fails. `facultatif`: it may have none."""
        try:
            verdict = self.confiance.juger(verifier, octets)
        except SansSceau as erreur:
            if facultatif:
                return True
            self.invalide("lecture", str(erreur), partie)
            return False
        self.controles += [replace(c, partie=partie) for c in verdict.controles]
        return verdict.issue is not Issue.INVALIDE

    def lire(self, nom: str, maximum: int) -> bytes | None:
        """Bytes of a member; None, and a control, when it is damaged or far too large."""
        try:
            return self.conteneur.lire(nom, maximum)
        except PieceAbimee as abimee:
            self.invalide("lecture", abimee.args[1], nom)
            return None

    def empreinte(self, nom: str) -> str | None:
        """SHA-256 (hex) of a member; None, and a control, when it is damaged."""
        if nom not in self._empreintes:
            try:
                self._empreintes[nom] = self.conteneur.empreinte(nom)
            except PieceAbimee as abimee:
                self._empreintes[nom] = None
                self.invalide("lecture", abimee.args[1], nom)
        return self._empreintes[nom]
