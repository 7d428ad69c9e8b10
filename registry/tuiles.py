"""The tree as tiles (C2SP tlog-tiles), pure: what a tile is, its path, and the subtree hashes that tiles give.

A tile holds up to 256 consecutive hashes of one level; a hash of level L is that of a perfect subtree of 256^L leaves.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from registry import merkle

HAUTEUR = 8
LARGEUR = 1 << HAUTEUR
"""Hashes in a full tile."""
NIVEAU_MAX = 63
OCTETS = 32
TAILLE_MAX = 2**63 - 1
"""Leaves; what a signed 64-bit integer counts, in a database as in a cosignature."""

_CHEMIN = re.compile(r"((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?")
_NIVEAU = re.compile(r"0|[1-9][0-9]?")


@dataclass(frozen=True, slots=True)
class Tuile:
    """The `rang`-th tile of a level, from 0; `largeur` from 1 to 256, below 256 for a partial one."""

    niveau: int
    rang: int
    largeur: int = LARGEUR

    @property
    def pleine(self) -> bool:
        """Whether it holds its 256 hashes: it will never change."""
        return self.largeur == LARGEUR

    @property
    def chemin(self) -> str:
        """`<L>/<N>[.p/<W>]`, index 1234067 as `x001/x234/067`."""
        return f"{self.niveau}/{self.chemin_du_rang}"

    @property
    def chemin_du_rang(self) -> str:
        """`<N>[.p/<W>]`."""
        groupes = [f"{self.rang % 1000:03d}"]
        reste = self.rang // 1000
        while reste:
            groupes.insert(0, f"x{reste % 1000:03d}")
            reste //= 1000
        return "/".join(groupes) + ("" if self.pleine else f".p/{self.largeur}")


def lire_niveau(texte: str) -> int | None:
    """`<L>`: a decimal from 0 to 63 without leading zero, None for anything else."""
    return int(texte) if _NIVEAU.fullmatch(texte) and int(texte) <= NIVEAU_MAX else None


def lire_chemin(niveau: int, texte: str) -> Tuile | None:
    """The tile that `<N>[.p/<W>]` names at this level, None when it is not written as the specification wants."""
    trouve = _CHEMIN.fullmatch(texte)
    if trouve is None:
        return None
    tuile = Tuile(niveau, int(re.sub(r"[x/]", "", trouve[1])), int(trouve[2] or LARGEUR))
    # The same index has one path only (no useless x000), and a partial tile is never 256 wide.
    return tuile if tuile.chemin_du_rang == texte and tuile.largeur <= LARGEUR else None


def largeur(niveau: int, rang: int, taille: int) -> int:
    """How many hashes the tile holds in the tree of `taille` leaves: 0 when the tree does not reach it."""
    return max(0, min(LARGEUR, (taille >> niveau * HAUTEUR) - (rang << HAUTEUR)))


def racine(hachages: bytes) -> bytes:
    """Hash of the perfect subtree over 2^k concatenated hashes."""
    rangee = [hachages[i : i + OCTETS] for i in range(0, len(hachages), OCTETS)]
    while len(rangee) > 1:
        rangee = [merkle.noeud(rangee[i], rangee[i + 1]) for i in range(0, len(rangee), 2)]
    return rangee[0]


def sommets(taille: int, lire: Callable[[Tuile], bytes]) -> merkle.Sommet:
    """Subtree hashes of the tree of `taille` leaves, each computed once; `lire` gives the hashes of a tile, and is
    asked once for each."""
    lues: dict[tuple[int, int], bytes] = {}

    @cache
    def sommet(hauteur: int, rang: int) -> bytes:
        niveau, dedans = divmod(hauteur, HAUTEUR)
        premier = rang << dedans
        place = (niveau, premier >> HAUTEUR)
        if place not in lues:
            lues[place] = lire(Tuile(*place, largeur(*place, taille)))
        debut = (premier % LARGEUR) * OCTETS
        return racine(lues[place][debut : debut + (OCTETS << dedans)])

    return sommet
