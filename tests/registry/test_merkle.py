"""The tree of RFC 6962: published roots and proofs, then every proof against a naive reading of the RFC."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry import merkle
from tests.registry import naif

# Leaves, roots and proofs that Certificate Transparency implementations share (merkle_tree_test.cc).
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
_A = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
_B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
_C = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
_D = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
_E = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
_F = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
INCLUSIONS = [
    (0, 1, []),
    (0, 8, [_A, _B, _C]),
    (5, 8, [_D, _E, RACINES[3]]),
    (2, 3, [RACINES[1]]),
    (1, 5, [RACINES[0], _B, _D]),
]
COHERENCES = [(1, 1, []), (1, 8, [_A, _B, _C]), (6, 8, [_F, _E, RACINES[3]]), (2, 5, [_B, _D])]


def sommets(donnees: list[bytes]) -> merkle.Sommet:
    """Subtree hashes of a list of entries, by the naive reading."""
    return lambda hauteur, rang: naif.mth(donnees[rang << hauteur : (rang + 1) << hauteur])


def _racine(donnees: list[bytes]) -> bytes:
    return merkle.racine(len(donnees), sommets(donnees))


def test_the_empty_tree() -> None:
    assert _racine([]) == merkle.Tronc().racine() == merkle.VIDE == hashlib.sha256(b"").digest()


@pytest.mark.parametrize("taille", range(1, 9))
def test_published_roots(taille: int) -> None:
    assert _racine(DONNEES[:taille]).hex() == RACINES[taille - 1]


@pytest.mark.parametrize(("position", "taille", "chemin"), INCLUSIONS)
def test_published_inclusion_proofs(position: int, taille: int, chemin: list[str]) -> None:
    calcule = merkle.preuve_inclusion(position, taille, sommets(DONNEES))
    assert [h.hex() for h in calcule] == chemin
    racine = bytes.fromhex(RACINES[taille - 1])
    assert merkle.verifier_inclusion(merkle.feuille(DONNEES[position]), position, taille, calcule, racine)


@pytest.mark.parametrize(("ancienne", "taille", "chemin"), COHERENCES)
def test_published_consistency_proofs(ancienne: int, taille: int, chemin: list[str]) -> None:
    calcule = merkle.preuve_coherence(ancienne, taille, sommets(DONNEES))
    assert [h.hex() for h in calcule] == chemin
    avant, apres = (bytes.fromhex(RACINES[n - 1]) for n in (ancienne, taille))
    assert merkle.verifier_coherence(ancienne, taille, avant, apres, calcule)


@given(st.lists(st.binary(max_size=8), min_size=1, max_size=90), st.data())
def test_every_root_and_proof_is_that_of_the_naive_tree(donnees: list[bytes], tirage: st.DataObject) -> None:
    taille = tirage.draw(st.integers(1, len(donnees)))
    position = tirage.draw(st.integers(0, taille - 1))
    ancienne = tirage.draw(st.integers(1, taille))
    lire, arbre = sommets(donnees), donnees[:taille]
    tronc = merkle.Tronc()
    for donnee in arbre:
        tronc.ajouter(merkle.feuille(donnee))
    assert merkle.racine(taille, lire) == tronc.racine() == naif.mth(arbre)
    assert merkle.preuve_inclusion(position, taille, lire) == naif.path(position, arbre)
    assert merkle.preuve_coherence(ancienne, taille, lire) == naif.proof(ancienne, arbre)


@given(st.lists(st.binary(max_size=8), min_size=1, max_size=70), st.data())
def test_every_leaf_is_proved_and_no_other(donnees: list[bytes], tirage: st.DataObject) -> None:
    taille = len(donnees)
    position = tirage.draw(st.integers(0, taille - 1))
    feuille, racine = merkle.feuille(donnees[position]), naif.mth(donnees)
    chemin = naif.path(position, donnees)
    assert merkle.verifier_inclusion(feuille, position, taille, chemin, racine)
    assert not merkle.verifier_inclusion(merkle.feuille(b"autre chose"), position, taille, chemin, racine)
    assert not merkle.verifier_inclusion(feuille, taille, taille, chemin, racine), "a position outside the tree"
    assert not merkle.verifier_inclusion(feuille, position, taille, [*chemin, racine], racine), "an extended path"
    for rang in range(len(chemin)):
        assert not merkle.verifier_inclusion(feuille, position, taille, chemin[:rang], racine), "a truncated path"
        change = [*chemin[:rang], bytes(32), *chemin[rang + 1 :]]
        assert not merkle.verifier_inclusion(feuille, position, taille, change, racine)


@given(st.integers(1, 70), st.data())
def test_a_tree_that_grew_is_proved_and_one_rewritten_is_not(taille: int, tirage: st.DataObject) -> None:
    ancienne = tirage.draw(st.integers(1, taille))
    donnees = [bytes([n]) for n in range(taille)]
    avant, apres = naif.mth(donnees[:ancienne]), naif.mth(donnees)
    chemin = naif.proof(ancienne, donnees)
    assert merkle.verifier_coherence(ancienne, taille, avant, apres, chemin)
    assert not merkle.verifier_coherence(ancienne, taille, avant, apres, [*chemin, apres]), "an extended proof"
    for rang in range(len(chemin)):
        assert not merkle.verifier_coherence(ancienne, taille, avant, apres, chemin[:rang]), "a truncated proof"
    reecrit = [b"autre", *donnees[1:]]
    faux = naif.proof(ancienne, reecrit)
    assert not merkle.verifier_coherence(ancienne, taille, avant, naif.mth(reecrit), faux)


@pytest.mark.parametrize(("position", "taille"), [(8, 8), (-1, 8), (0, 0)])
def test_a_position_out_of_the_tree_is_an_error(position: int, taille: int) -> None:
    with pytest.raises(IndexError):
        merkle.preuve_inclusion(position, taille, sommets(DONNEES))


@pytest.mark.parametrize(("ancienne", "taille"), [(0, 8), (9, 8), (-1, 8), (0, 0)])
def test_a_size_out_of_the_tree_is_an_error(ancienne: int, taille: int) -> None:
    with pytest.raises(IndexError):
        merkle.preuve_coherence(ancienne, taille, sommets(DONNEES))


@pytest.mark.parametrize("enorme", [2**63 - 1, 2**200])
def test_huge_sizes_are_answered_at_once(enorme: int) -> None:
    racine = bytes(32)
    assert not merkle.verifier_inclusion(racine, enorme - 1, enorme, [racine] * 300, racine)
    assert not merkle.verifier_coherence(enorme - 1, enorme, racine, racine, [racine] * 300)
    assert not merkle.verifier_coherence(enorme, 1, racine, racine, [])
