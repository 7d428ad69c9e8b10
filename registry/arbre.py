"""The journal's tree as it is kept: one row a leaf, one row a full tile, written in the same transaction.

Appending, roots and proofs read O(log n) rows; partial tiles are computed from the leaves, or from the tiles below.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, insert, select

from registry import merkle
from registry import tuiles as forme
from registry.base import journal, tuiles
from registry.tuiles import LARGEUR, OCTETS, Tuile
from schemas.erreurs import Dommage

# Built once: building a statement costs more than SQLite takes to run it.
_DERNIERE = select(func.max(journal.c.position))
_INSCRIRE = insert(journal)
_GARDER = insert(tuiles)
_GARDEE = select(tuiles.c.hachages).where(tuiles.c.niveau == bindparam("n"), tuiles.c.rang == bindparam("r"))
_ENGAGEMENTS = (
    select(journal.c.engagement)
    .where(journal.c.position.between(bindparam("de"), bindparam("a")))
    .order_by(journal.c.position)
)
_RACINES = (
    select(tuiles.c.racine)
    .where(tuiles.c.niveau == bindparam("n"), tuiles.c.rang.between(bindparam("de"), bindparam("a")))
    .order_by(tuiles.c.rang)
)
_PREMIERE = select(journal).where(journal.c.objet == bindparam("o")).order_by(journal.c.position).limit(1)


@dataclass(frozen=True, slots=True)
class Entree:
    """One leaf: its position from 0, the nonce and the object's SHA-256 (hex) that it commits to, the object's kind."""

    position: int
    engagement: bytes
    nonce: bytes
    objet: str
    genre: str


def engager(nonce: bytes, objet: str) -> bytes:
    """Commitment to an object: SHA-256(nonce || SHA-256 of the object)."""
    return hashlib.sha256(nonce + bytes.fromhex(objet)).digest()


def inscrire(connexion: Connection, objet: str, genre: str, alea: Callable[[int], bytes]) -> int:
    """Appends a leaf within the caller's transaction, with the tiles that it fills, and gives its position."""
    position = taille(connexion)
    nonce = alea(32)
    valeurs = {"position": position, "engagement": engager(nonce, objet), "nonce": nonce, "objet": objet}
    connexion.execute(_INSCRIRE, {**valeurs, "genre": genre})
    niveau, remplies = 0, position + 1
    while remplies % LARGEUR == 0:
        remplies //= LARGEUR
        hachages = _calculer(connexion, Tuile(niveau, remplies - 1))
        contenu = {"racine": forme.racine(hachages), "hachages": hachages}
        connexion.execute(_GARDER, {"niveau": niveau, "rang": remplies - 1, **contenu})
        niveau += 1
    return position


def taille(connexion: Connection) -> int:
    """Number of leaves."""
    derniere = connexion.execute(_DERNIERE).scalar()
    return 0 if derniere is None else int(derniere) + 1


def sommets(connexion: Connection, taille_: int) -> merkle.Sommet:
    """Subtree hashes of the first `taille_` leaves, for the roots and proofs of `registry.merkle`."""
    return forme.sommets(taille_, lambda tuile: lire_tuile(connexion, tuile))


def racine(connexion: Connection, taille_: int) -> bytes:
    """Root of the first `taille_` leaves."""
    return merkle.racine(taille_, sommets(connexion, taille_))


def lire_tuile(connexion: Connection, tuile: Tuile) -> bytes:
    """The hashes of a tile that the tree reaches, concatenated."""
    if tuile.pleine:
        hachages = connexion.execute(_GARDEE, {"n": tuile.niveau, "r": tuile.rang}).scalar()
        if hachages is not None:
            return bytes(hachages)
    return _calculer(connexion, tuile)


def engagements(connexion: Connection, rang: int, largeur: int) -> list[bytes]:
    """The entries of the `rang`-th bundle: 32-byte commitments, `largeur` of them."""
    premiere = rang * LARGEUR
    lignes = connexion.execute(_ENGAGEMENTS, {"de": premiere, "a": premiere + largeur - 1}).scalars()
    return [bytes(engagement) for engagement in lignes]


def entree(connexion: Connection, objet: str) -> Entree | None:
    """First entry that commits to this object."""
    ligne = connexion.execute(_PREMIERE, {"o": objet}).one_or_none()
    return None if ligne is None else Entree(*ligne)


def _calculer(connexion: Connection, tuile: Tuile) -> bytes:
    """The hashes of a tile from what stands below it. Raises Dommage [JNL-07] where a row is missing."""
    hachages = b"".join(_dessous(connexion, tuile))
    if len(hachages) != tuile.largeur * OCTETS:
        raise Dommage("JNL-07", f"Il manque des lignes au journal (tuile {tuile.chemin})", "Restaurez une sauvegarde.")
    return hachages


def _dessous(connexion: Connection, tuile: Tuile) -> list[bytes]:
    if tuile.niveau == 0:
        return [merkle.feuille(e) for e in engagements(connexion, tuile.rang, tuile.largeur)]
    premiere = tuile.rang * LARGEUR
    bornes = {"n": tuile.niveau - 1, "de": premiere, "a": premiere + tuile.largeur - 1}
    racines = connexion.execute(_RACINES, bornes).scalars()
    return [bytes(r) for r in racines]
