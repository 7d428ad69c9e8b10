"""Tiles: their paths as the specification writes them, their hashes as its formula gives them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry import merkle, tuiles
from registry.tuiles import Tuile, largeur, lire_chemin, lire_niveau
from tests.registry import naif


def test_the_path_of_the_specification() -> None:
    assert Tuile(0, 1234067).chemin == "0/x001/x234/067"
    assert Tuile(2, 0, 1).chemin == "2/000.p/1"
    assert Tuile(1, 1000, 17).chemin == "1/x001/000.p/17"


@given(st.integers(0, 63), st.integers(0, 2**55), st.integers(1, 256))
def test_a_path_is_read_back(niveau: int, rang: int, largeur_: int) -> None:
    tuile = Tuile(niveau, rang, largeur_)
    debut, _, reste = tuile.chemin.partition("/")
    assert lire_niveau(debut) == niveau and lire_chemin(niveau, reste) == tuile


@pytest.mark.parametrize(
    "chemin",
    [
        "",
        "1",
        "0000",
        "x000/001",
        "001/002",
        "x001/x234/67",
        "x001/234/",
        "/001",
        "001.p/0",
        "001.p/256",
        "001.p/07",
        "001.p/",
        "001.p/1/2",
        "-01",
        "٠٠١",
        "001\n",
        "X001/234",
        "x001/" * 40 + "001",
        "../000",
    ],
)
def test_what_is_not_written_as_the_specification_wants_is_no_tile(chemin: str) -> None:
    assert lire_chemin(0, chemin) is None


@pytest.mark.parametrize("niveau", ["64", "00", "01", "-1", "", "a", "100", "1 ", "٣"])
def test_a_level_is_a_plain_number_below_64(niveau: str) -> None:
    assert lire_niveau(niveau) is None


def test_the_tree_of_70_000_leaves_has_the_tiles_of_the_specification() -> None:
    pleines = [r for r in range(400) if largeur(0, r, 70_000) == 256]
    assert len(pleines) == 273 and largeur(0, 273, 70_000) == 112 and largeur(0, 274, 70_000) == 0
    assert [largeur(1, r, 70_000) for r in range(3)] == [256, 17, 0]
    assert [largeur(2, r, 70_000) for r in range(2)] == [1, 0]
    assert (largeur(0, 0, 256), largeur(1, 0, 256)) == (256, 1)


@given(st.integers(1, 1200), st.data())
def test_roots_and_proofs_from_tiles_are_those_of_the_naive_tree(taille: int, tirage: st.DataObject) -> None:
    donnees = [n.to_bytes(4, "big") for n in range(taille)]
    lues: list[Tuile] = []

    def lire(tuile: Tuile) -> bytes:
        lues.append(tuile)
        hachages = naif.tuile(tuile.niveau, tuile.rang, donnees)
        assert len(hachages) == 32 * tuile.largeur, "never more, never less than the tree holds"
        return hachages

    sommets = tuiles.sommets(taille, lire)
    position = tirage.draw(st.integers(0, taille - 1))
    ancienne = tirage.draw(st.integers(1, taille))
    assert merkle.racine(taille, sommets) == naif.mth(donnees)
    assert merkle.preuve_inclusion(position, taille, sommets) == naif.path(position, donnees)
    assert merkle.preuve_coherence(ancienne, taille, sommets) == naif.proof(ancienne, donnees)
    assert len(lues) == len(set(lues)) <= 6, "each tile once, and few of them"
