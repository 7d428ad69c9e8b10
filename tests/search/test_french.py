"""How French words and legal numbers become terms."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.french import SUITE, analyser, decomposer, plier, racine


def termes(texte: str) -> list[tuple[str, ...]]:
    return [j.termes for j in analyser(texte)]


def premiers(texte: str) -> list[str]:
    return [t[0] for t in termes(texte)]


@pytest.mark.parametrize(
    ("un", "autre"),
    [
        ("délibération", "DELIBERATIONS"),
        ("l’école", "écoles"),
        ("d'appel", "appels"),
        ("qu’une", ""),
        ("jusqu’au marché", "marchés"),
        ("cœur", "coeurs"),
        ("ex æquo", "ex aequo"),
        ("municipaux", "municipale"),
        ("vitraux", "vitrail"),
        ("artificielle", "artificiels"),
        ("publique", "publics"),
        ("sportive", "sportifs"),
        ("première", "premiers"),
        ("directrice", "directeur"),
        ("I.A.", "IA"),
        ("e\u0301tat", "État"),
        ("aujourd'hui", "AUJOURD’HUI"),
        ("ﬁnances", "finance"),
        ("commu\u00adne", "communes"),
    ],
)
def test_two_spellings_of_a_word_are_one_term(un: str, autre: str) -> None:
    assert premiers(un) == premiers(autre)


@pytest.mark.parametrize(
    ("un", "autre"), [("conseil", "conseiller"), ("prix", "pris"), ("eau", "eaux-vannes"), ("maire", "mairie")]
)
def test_two_words_that_differ_in_law_stay_two_terms(un: str, autre: str) -> None:
    assert premiers(un) != premiers(autre)


@pytest.mark.parametrize(
    ("texte", "terme"),
    [
        ("BM2025/12/02/22-1", "22-1"),
        ("BM2025/12/02/22-1", "bm-2025-12-2"),
        ("BM2025/12/02/22-1", "bm-25-12-2-22-1"),
        ("article L. 5219-1", "l-5219-1"),
        ("article L5219-1", "l-5219-1"),
        ("article L\u00a05219-1", "5219-1"),
        ("loi n°2014-58", "2014-58"),
        ("loi nº2014-58", "2014-58"),
        ("R*123-4", "r-123-4"),
        ("article 1er", "1"),
        ("arrêté 2024-005", "2024-5"),
        ("le 16/12/2025", "16-12-2025"),
        ("COVID-19", "covid"),
        ("075-200054781-20251202-BM25-12-02-22-1-DE", "75-200054781-20251202-bm-25-12-2-22-1-de"),
    ],
)
def test_a_number_is_found_whole_and_by_what_people_type_of_it(texte: str, terme: str) -> None:
    assert any(terme in t for t in termes(texte))


def test_stop_words_give_no_term_but_keep_their_place() -> None:
    assert [(j.pli, j.position) for j in analyser("la ville de Paris")] == [("ville", 1), ("paris", 3)]


def test_the_sign_of_a_number_takes_no_place() -> None:
    assert [j.position for j in analyser("loi n° 2014-58")] == [j.position for j in analyser("loi 2014-58")]


def test_an_elision_takes_no_place_and_is_not_marked() -> None:
    texte = "de l’intelligence"
    (jeton,) = analyser(texte)
    assert texte[jeton.debut : jeton.fin] == "intelligence"
    assert jeton.position == 1


@given(st.text())
def test_any_text_is_analysed_and_its_places_are_in_it(texte: str) -> None:
    dernier = -1
    for jeton in analyser(texte):
        assert 0 <= jeton.debut < jeton.fin <= len(texte)
        assert jeton.position >= dernier
        assert jeton.termes
        assert all(jeton.termes)
        dernier = jeton.position
    assert sum(len(decomposer(suite)[0]) for suite in SUITE.findall(texte)) == len(termes(texte))


@given(st.text(alphabet=st.characters(categories=["L", "Mn"])))
def test_accents_composed_or_not_are_the_same(mot: str) -> None:
    nfc, nfd = unicodedata.normalize("NFC", mot), unicodedata.normalize("NFD", mot)
    assert plier(nfc) == plier(nfd)


@given(st.from_regex(r"[a-z]{1,20}", fullmatch=True))
def test_a_stem_is_never_empty_and_short_words_are_whole(mot: str) -> None:
    assert len(racine(mot)) >= min(len(mot), 2)
    if len(mot) <= 2:
        assert racine(mot) == mot


@pytest.mark.parametrize(
    ("mot", "sigle"), [("plus", "plu"), ("cafés", "caf"), ("café", "caf"), ("CIAS", "CIA"), ("rames", "RAM")]
)
def test_a_common_word_is_no_abbreviation(mot: str, sigle: str) -> None:
    assert racine(plier(mot)) != racine(plier(sigle))
    assert racine(plier("cafés")) == racine(plier("café"))
