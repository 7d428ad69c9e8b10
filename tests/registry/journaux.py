"""Journals for the tests: a real database, thousands of leaves when it takes as many."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import insert

from registry import arbre
from registry.arbre import engager
from registry.base import Base
from registry.base import journal as lignes
from registry.journal import Journal
from registry.migration import migrer

ORIGINE = "registre.example.fr/journal"
INSTANT = datetime(2026, 1, 8, 8, 12, 3, tzinfo=UTC)


def objet(rang: int) -> str:
    """SHA-256 (hex) of the `rang`-th object."""
    return hashlib.sha256(f"objet {rang}".encode()).hexdigest()


def nonce(rang: int) -> bytes:
    """The nonce of the `rang`-th leaf."""
    return hashlib.sha256(f"nonce {rang}".encode()).digest()


def engagement(rang: int) -> bytes:
    """The `rang`-th entry."""
    return engager(nonce(rang), objet(rang))


def entrees(taille: int) -> list[bytes]:
    """The first entries."""
    return [engagement(rang) for rang in range(taille)]


def nouveau(dossier: Path, taille: int = 0, cle: Ed25519PrivateKey | None = None) -> Journal:
    """A journal of `taille` leaves: the first ones put in as an old home would hold them, then migrated."""
    dossier.mkdir(parents=True, exist_ok=True)
    base = Base(dossier / "registre.sqlite3")
    anciennes = max(0, taille - 300)
    migrer(base, "0001")
    if anciennes:
        with base.ecriture() as connexion:
            connexion.execute(
                insert(lignes),
                [
                    {"position": r, "engagement": engagement(r), "nonce": nonce(r), "objet": objet(r), "genre": "essai"}
                    for r in range(anciennes)
                ],
            )
    migrer(base)
    journal = Journal(
        base,
        dossier / "points",
        origine=ORIGINE,
        cle=cle or Ed25519PrivateKey.generate(),
        horloge=lambda: INSTANT,
    )
    grandir(journal, taille - anciennes)
    return journal


def grandir(journal: Journal, de: int) -> None:
    """Appends as many leaves, as the register does."""
    with journal._base.ecriture() as connexion:
        for rang in range(arbre.taille(connexion), arbre.taille(connexion) + de):
            arbre.inscrire(connexion, objet(rang), "essai", lambda _, r=rang: nonce(r))
