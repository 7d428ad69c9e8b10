"""Spaces, long words and characters that cannot be shown."""

from __future__ import annotations

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.rendering import caracteres, francais
from pipeline.rendering.caracteres import Nettoyeur, couper_longs, espaces, interdit, remplacement


@pytest.mark.parametrize("module", [caracteres, francais])
def test_the_examples_of_the_docstrings_hold(module: object) -> None:
    resultat = doctest.testmod(module)  # type: ignore[arg-type]
    assert resultat.attempted > 0
    assert resultat.failed == 0


@given(st.text())
def test_only_spaces_change_width(texte: str) -> None:
    assert espaces(texte).replace("\u202f", " ").replace("\u00a0", " ") == texte.replace("\u202f", " ").replace(
        "\u00a0", " "
    )


@given(st.text(alphabet="abé\u0301 -/\u200b\u200dש", max_size=200))
def test_cutting_a_long_word_adds_only_invisible_openings(texte: str) -> None:
    assert couper_longs(texte).replace("\u200b", "") == texte.replace("\u200b", "")


def test_a_fingerprint_can_be_copied_whole() -> None:
    assert couper_longs("ab" * 32) == "ab" * 32
    assert "\u200b" in couper_longs("z" * 64)


def test_no_replacement_is_itself_forbidden() -> None:
    for c in map(chr, range(0x11_0000)):
        if interdit(c):
            assert not any(map(interdit, remplacement(c)))


def test_paragraphs_are_cut_at_every_kind_of_line_end() -> None:
    assert Nettoyeur().paragraphes("a\r\nb\rc\n\n d\te \u2028f\x0c", "x") == ["a", "b", "c", "d e", "f"]
