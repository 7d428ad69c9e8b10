"""What the register says of some documents: the one place where a bundle asks the journal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from registry import journal, merkle
from registry.journal import PreuveInclusion
from registry.registre import Registre


@dataclass(frozen=True, slots=True)
class Releve:
    """A checkpoint, the token that dates it (None: not yet), the register's verifier key, and the inclusion proofs of
    documents, by SHA-256 (hex)."""

    point: bytes
    jeton: bytes | None
    cle: str
    preuves: dict[str, PreuveInclusion]


def relever(registre: Registre, objets: Iterable[str]) -> Releve:
    """The proofs of these documents against one checkpoint."""
    point = registre.checkpoint()
    taille = int(point.split(b"\n")[1])
    preuves: dict[str, PreuveInclusion] = {}
    with registre.base.lecture() as connexion:
        hachees = journal.feuilles(connexion)[:taille]
        for objet in objets:
            entree = journal.entree(connexion, objet)
            if entree is not None and entree.position < taille:
                chemin = merkle.preuve_inclusion(hachees, entree.position)
                preuves[objet] = PreuveInclusion(entree, taille, tuple(chemin))
    return Releve(point, None, registre.cle_journal(), preuves)
