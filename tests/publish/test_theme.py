"""The colours of an authority: contrast as WCAG computes it, on the surfaces that the style sheet really has."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publish.theme import CONTRASTE_MIN, SURFACES, contraste, feuille, lire_couleur, verifier
from schemas.erreurs import CodeSortie, MauvaisUsage, Refus
from schemas.espace import Theme
from tests.lieux import PROJET

COULEURS = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")


@pytest.mark.parametrize(
    ("une", "autre", "rapport"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_contrast_is_that_of_wcag(une: str, autre: str, rapport: float) -> None:
    assert contraste(une, autre) == pytest.approx(rapport, abs=0.005) == contraste(autre, une)


def test_the_surfaces_are_those_of_the_style_sheet() -> None:
    css = (PROJET / "publish/static/executoire.css").read_text(encoding="utf-8")
    claire, sombre = re.findall(r":root\{[^}]*?(--fond:[^}]*)\}", css)[:2]
    for mode, regle in (("clair", claire), ("sombre", sombre)):
        dites = {nom: lire_couleur(re.search(rf"{nom}:(#[0-9a-f]+)", regle)[1]) for nom in SURFACES[mode]}  # type: ignore[index]
        assert dites == SURFACES[mode]


@pytest.mark.parametrize(
    ("theme", "dit"),
    [
        (Theme("#ff8800"), "contraste 2,25"),
        (Theme("#767676"), "contraste 4,28"),
        (Theme("#6a2552", accent_sombre="#6a2552"), "mode sombre"),
        (Theme("#6a2552", bandeau="#cccccc"), "bandeau #cccccc"),
        (Theme("#6a2552", bandeau_sombre="#eeeeee"), "bandeau #eeeeee"),
    ],
)
def test_a_colour_that_cannot_be_read_is_refused_with_its_ratio(theme: Theme, dit: str) -> None:
    with pytest.raises(Refus, match=r"\[COL-08\]") as refus:
        verifier(theme)
    assert dit in str(refus.value) and refus.value.sortie is CodeSortie.REFUS


@given(COULEURS)
def test_every_colour_is_refused_or_gives_palettes_that_are_read_everywhere(couleur: str) -> None:
    try:
        palettes = verifier(Theme(couleur))
    except Refus:
        assert any(contraste(couleur, s) < CONTRASTE_MIN for s in (*SURFACES["clair"].values(), "#ffffff"))
        return
    for mode, palette in zip(("clair", "sombre"), palettes, strict=True):
        for surface in (*SURFACES[mode].values(), palette.accent_d, palette.accent_sur):
            assert contraste(palette.accent, surface) >= CONTRASTE_MIN
        assert contraste("#ffffff", palette.bandeau) >= CONTRASTE_MIN
    assert palettes[0].accent == couleur


def test_the_sheet_colours_the_screen_alone() -> None:
    texte = feuille(Theme("#6a2552"))
    assert texte.count("@media screen") == 2 and "--accent:#6a2552" in texte and "prefers-color-scheme:dark" in texte


@pytest.mark.parametrize(("ecrite", "lue"), [("#ABC", "#aabbcc"), ("6a2552", "#6a2552"), (" #FFFFFF ", "#ffffff")])
def test_a_colour_is_read_as_people_write_it(ecrite: str, lue: str) -> None:
    assert lire_couleur(ecrite) == lue


@pytest.mark.parametrize("ecrite", ["rouge", "#12345", "#6a2552;}", ""])
def test_what_is_no_colour_is_refused(ecrite: str) -> None:
    with pytest.raises(MauvaisUsage, match=r"\[COL-12\]"):
        lire_couleur(ecrite)
