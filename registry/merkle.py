"""Merkle tree of RFC 6962 §2.1, pure: hashes in, hashes out. All hashes are 32 raw bytes (SHA-256).

Roots and proofs ask for O(log n) subtree hashes; where those are kept is the reader's business (`registry.tuiles`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

VIDE = hashlib.sha256(b"").digest()
"""Root of the empty tree (RFC 6962 §2.1)."""

Sommet = Callable[[int, int], bytes]
"""(height, rank) → hash of the perfect subtree over the leaves [rank·2^height, (rank+1)·2^height)."""


def feuille(donnee: bytes) -> bytes:
    """Leaf hash: SHA-256(0x00 || data)."""
    return hashlib.sha256(b"\x00" + donnee).digest()


def noeud(gauche: bytes, droite: bytes) -> bytes:
    """Interior hash: SHA-256(0x01 || left || right)."""
    return hashlib.sha256(b"\x01" + gauche + droite).digest()


class Tronc:
    """The compact form of a growing tree: one hash for each full subtree, largest first. Appending is O(log n)."""

    def __init__(self) -> None:
        self.taille = 0
        self._sommets: list[bytes] = []

    def ajouter(self, feuille_: bytes) -> None:
        """Appends one leaf hash."""
        reste = self.taille
        sommet = feuille_
        while reste & 1:
            sommet = noeud(self._sommets.pop(), sommet)
            reste >>= 1
        self._sommets.append(sommet)
        self.taille += 1

    def racine(self) -> bytes:
        """Root of the leaves appended so far."""
        if not self._sommets:
            return VIDE
        sommets = iter(reversed(self._sommets))
        racine_ = next(sommets)
        for sommet in sommets:
            racine_ = noeud(sommet, racine_)
        return racine_


def racine(taille: int, sommet: Sommet) -> bytes:
    """Root of the first `taille` leaves of the tree that `sommet` reads."""
    return _sous_arbre(0, taille, sommet) if taille else VIDE


def preuve_inclusion(position: int, taille: int, sommet: Sommet) -> list[bytes]:
    """Audit path of the leaf at `position` in the tree of `taille` leaves (RFC 6962 §2.1.1), from the leaf up.
    IndexError outside the tree."""
    if not 0 <= position < taille:
        raise IndexError(position)
    chemin: list[bytes] = []
    debut, fin = 0, taille
    while fin - debut > 1:
        milieu = debut + _coupe(fin - debut)
        if position < milieu:
            chemin.append(_sous_arbre(milieu, fin, sommet))
            fin = milieu
        else:
            chemin.append(_sous_arbre(debut, milieu, sommet))
            debut = milieu
    return chemin[::-1]


def preuve_coherence(ancienne: int, taille: int, sommet: Sommet) -> list[bytes]:
    """Consistency proof from the first `ancienne` leaves to the first `taille` (RFC 6962 §2.1.2).
    IndexError unless 0 < ancienne <= taille."""
    if not 0 < ancienne <= taille:
        raise IndexError(ancienne)
    chemin: list[bytes] = []
    debut, fin, entier = 0, taille, True
    while ancienne != fin:
        milieu = debut + _coupe(fin - debut)
        if ancienne <= milieu:
            chemin.append(_sous_arbre(milieu, fin, sommet))
            fin = milieu
        else:
            chemin.append(_sous_arbre(debut, milieu, sommet))
            debut, entier = milieu, False
    if not entier:
        chemin.append(_sous_arbre(debut, fin, sommet))
    return chemin[::-1]


def _coupe(taille: int) -> int:
    """Largest power of two smaller than `taille` (RFC 6962 §2.1)."""
    return 1 << (taille - 1).bit_length() - 1


def _sous_arbre(debut: int, fin: int, sommet: Sommet) -> bytes:
    """MTH(D[debut:fin]) (RFC 6962 §2.1), where `debut` is a multiple of a power of two that is at least the width."""
    taille = fin - debut
    if taille & (taille - 1) == 0:
        hauteur = taille.bit_length() - 1
        return sommet(hauteur, debut >> hauteur)
    milieu = debut + _coupe(taille)
    return noeud(_sous_arbre(debut, milieu, sommet), _sous_arbre(milieu, fin, sommet))


def verifier_inclusion(feuille_: bytes, position: int, taille: int, chemin: Sequence[bytes], racine_: bytes) -> bool:
    """True when `chemin` leads from the leaf to the root (RFC 9162 §2.1.3.2)."""
    if not 0 <= position < taille:
        return False
    fn, sn, courant = position, taille - 1, feuille_
    for element in chemin:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            courant = noeud(element, courant)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            courant = noeud(courant, element)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and courant == racine_


def verifier_coherence(ancienne: int, taille: int, avant: bytes, apres: bytes, chemin: Sequence[bytes]) -> bool:
    """True when the tree of root `apres` extends that of root `avant` (RFC 9162 §2.1.4.2)."""
    if not 0 < ancienne <= taille:
        return False
    if ancienne == taille:
        return not chemin and avant == apres
    etapes = list(chemin)
    if ancienne & (ancienne - 1) == 0:
        etapes.insert(0, avant)
    if not etapes:
        return False
    fn, sn = ancienne - 1, taille - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = etapes[0]
    for element in etapes[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = noeud(element, fr), noeud(element, sr)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = noeud(sr, element)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == avant and sr == apres
