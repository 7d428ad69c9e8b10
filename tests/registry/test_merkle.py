"""The tree of RFC 6962: known roots, then proofs of every leaf and every growth."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry import merkle

# Leaves of the test vectors that Certificate Transparency implementations share.
DONNEES = [
    b"",
    b"\x00",
    b"\x10",
    b"\x20\x21",
    b"\x30\x31",
    b"\x40\x41\x42\x43",
    b"\x50\x51\x52\x53\x54\x55\x56\x57",
    bytes(range(0x60, 0x70)),
]
RACINES = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
FEUILLES = [merkle.feuille(d) for d in DONNEES]


def test_the_empty_tree() -> None:
    assert merkle.racine([]) == merkle.VIDE == hashlib.sha256(b"").digest()


@pytest.mark.parametrize("taille", range(1, 9))
def test_known_roots(taille: int) -> None:
    assert merkle.racine(FEUILLES[:taille]).hex() == RACINES[taille - 1]


@given(st.lists(st.binary(min_size=0, max_size=8), min_size=1, max_size=70), st.data())
def test_every_leaf_is_proved_and_no_other(donnees: list[bytes], tirage: st.DataObject) -> None:
    feuilles = [merkle.feuille(d) for d in donnees]
    position = tirage.draw(st.integers(0, len(feuilles) - 1))
    chemin = merkle.preuve_inclusion(feuilles, position)
    racine = merkle.racine(feuilles)
    assert merkle.verifier_inclusion(feuilles[position], position, len(feuilles), chemin, racine)
    assert not merkle.verifier_inclusion(merkle.feuille(b"autre"), position, len(feuilles), chemin, racine)
    assert not merkle.verifier_inclusion(feuilles[position], len(feuilles), len(feuilles), chemin, racine)
    assert not merkle.verifier_inclusion(feuilles[position], position, len(feuilles), [*chemin, racine], racine)
    if chemin:
        assert not merkle.verifier_inclusion(feuilles[position], position, len(feuilles), chemin[:-1], racine)


@given(st.integers(1, 70), st.data())
def test_a_tree_that_grew_is_proved_and_one_rewritten_is_not(taille: int, tirage: st.DataObject) -> None:
    ancienne = tirage.draw(st.integers(1, taille))
    feuilles = [merkle.feuille(bytes([n])) for n in range(taille)]
    avant, apres = merkle.racine(feuilles[:ancienne]), merkle.racine(feuilles)
    chemin = merkle.preuve_coherence(feuilles, ancienne)
    assert merkle.verifier_coherence(ancienne, taille, avant, apres, chemin)
    reecrit = [merkle.feuille(b"autre"), *feuilles[1:]]
    if ancienne < taille:
        faux = merkle.preuve_coherence(reecrit, ancienne)
        assert not merkle.verifier_coherence(ancienne, taille, avant, merkle.racine(reecrit), faux)


def test_out_of_the_tree_is_an_error() -> None:
    with pytest.raises(IndexError):
        merkle.preuve_inclusion(FEUILLES, 8)
    with pytest.raises(IndexError):
        merkle.preuve_coherence(FEUILLES, 0)
