"""A name set aside: in whatever form it is written, and nothing else."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.acte import Personne
from schemas.identifiants import places
from schemas.noms import MARQUE, masquer, nom_de_famille, nomme, sans_noms, sans_noms_du_tout
from tests.publish.actes import RECETTES, acte

JEANNE = ("Jeanne MARCHAL",)


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("Mme Jeanne MARCHAL, maire", "Mme […], maire"),
        ("MARCHAL  Jeanne", "[…]"),
        ("jeanne\nmarchal", "[…]"),
        ("Jéanne Marchál préside", "[…] préside"),
        ("J. Marchal", "[…]"),
        ("Madame MARCHAL et M. Roux", "Madame […] et M. Roux"),
        ("rue du Maréchal, square Marchal", "rue du Maréchal, square Marchal"),
        ("Jeanne Marchaland", "Jeanne Marchaland"),
        ("« Jeanne MARCHAL »", "« […] »"),
        ("", ""),
    ],
)
def test_a_name_is_set_aside_in_each_of_its_forms(texte: str, attendu: str) -> None:
    assert masquer(texte, JEANNE) == attendu


def test_a_single_word_stands_for_itself_wherever_it_is_a_whole_word() -> None:
    assert masquer("square Marchal, Marchaland", ("marchal",)) == "square […], Marchaland"


@pytest.mark.parametrize(
    ("nom", "famille"),
    [("Jeanne MARCHAL", "marchal"), ("Élodie Le Gall", "le gall"), ("Jean de La Tour", "de la tour"), ("Ada", "ada")],
)
def test_the_surname_is_in_capitals_or_comes_last_with_its_particles(nom: str, famille: str) -> None:
    assert nom_de_famille(nom) == famille


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(["NFC", "NFD"]))
def test_no_text_around_a_name_keeps_it_and_none_is_lost(avant: str, apres: str, forme: str) -> None:
    texte = unicodedata.normalize(forme, f"{avant} Élodie Le Gall {apres}")
    rendu = masquer(texte, ("Elodie LE GALL",))
    assert MARQUE in rendu
    assert masquer(rendu, ("Elodie LE GALL",)) == rendu
    assert rendu.startswith(unicodedata.normalize(forme, avant)[:1]) or not avant


def test_the_public_view_keeps_the_sealed_text_and_the_index_keeps_its_places() -> None:
    entier = acte(RECETTES[0])
    assert nomme(entier, JEANNE) and not nomme(entier, ("Ada LOVELACE",))
    montre, cherche = sans_noms(entier, JEANNE), sans_noms_du_tout(entier, JEANNE)
    assert montre.parties == entier.parties and montre.signataires == () and montre.seance.president is None
    assert montre.seance.secretaire == Personne("Paul ROUX")
    assert [p.eid for p in places(cherche)] == [p.eid for p in places(entier)]
    assert not nomme(cherche, JEANNE) and any(MARQUE in p.texte for p in cherche.parties)
    assert sans_noms_du_tout(entier, ()) is entier
