"""What the register says of some documents: the one place where a bundle asks the journal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from registry.journal import PreuveInclusion
from registry.note import CleVerification, lire_note
from registry.passation import Passation
from registry.points import PointDeControle
from registry.registre import Registre
from schemas.erreurs import Dommage


@dataclass(frozen=True, slots=True)
class ExtraitJournal:
    """A checkpoint with what others said of it, the verifier key that signed it, the statements of the keys that the
    register left, and the inclusion proofs of documents, by SHA-256 (hex)."""

    point: PointDeControle
    cle: CleVerification
    passations: tuple[Passation, ...]
    preuves: dict[str, PreuveInclusion]


def extraire_du_journal(registre: Registre, objets: Iterable[str], facultatifs: Iterable[str] = ()) -> ExtraitJournal:
    """The proofs of these documents against one checkpoint: the newest that a token dates, when it reaches them all,
    else the newest; and those of `facultatifs` that it reaches. Raises Dommage when the journal is not what it signed,
    or does not hold one of the documents [DOS-03]."""
    journal, voulus, facultatifs = registre.journal, set(objets), tuple(facultatifs)
    dernier = journal.signer()
    for point in (journal.dernier_date(), dernier):
        if point is None:
            continue
        preuves = {objet: journal.preuve_inclusion(objet, point.taille) for objet in (*voulus, *facultatifs)}
        trouvees = {objet: preuve for objet, preuve in preuves.items() if preuve is not None}
        if trouvees.keys() >= voulus:
            signataire = next(cle for cle in journal.cles if lire_note(point.note).de(cle))
            return ExtraitJournal(point, signataire, journal.passations, trouvees)
    raise Dommage("DOS-03", "Le journal n’a pas inscrit un document de cet acte", "Lancez : executoire check.")
