"""Reading with what one has: keyboard, printer, large letters, colours of one's own; and pages told from each other."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.navigateur.fenetre import fenetre
from tests.navigateur.visite import Visite

OFFERTS = "a[href], button, input:not([type=hidden]), select, textarea, summary"
TOUCHES_MAX = 250
"""Presses of Tab after which a page is taken for a trap."""

_FOYER = """() => {
  const e = document.activeElement, s = getComputedStyle(e), b = e.getBoundingClientRect();
  if (e === document.body) return null;
  if (!e.dataset.vu) e.dataset.vu = String(document.querySelectorAll("[data-vu]").length + 1);
  return {cle: e.dataset.vu, nom: e.outerHTML.slice(0, 90), trait: s.outlineStyle, large: parseFloat(s.outlineWidth),
          vu: b.width > 0 && b.height > 0 && b.right > 0 && b.left < innerWidth && b.bottom > 0 && b.top < innerHeight};
}"""


def test_tab_reaches_everything_in_order_and_shows_where_it_is(navigateur: Any, adresse: str, visite: Visite) -> None:
    fautes: list[str] = []
    with fenetre(navigateur) as f:
        for vue in visite.une_par_genre():
            f.ouvrir(adresse + vue.adresse)
            atteints: list[str] = []
            for _ in range(TOUCHES_MAX):
                f.page.keyboard.press("Tab")
                foyer = f.page.evaluate(_FOYER)
                if foyer is None or foyer["cle"] in atteints[:-1]:
                    break
                if foyer["cle"] in atteints:
                    continue  # a field of several parts, as a date
                atteints.append(foyer["cle"])
                if not (foyer["vu"] and foyer["trait"] == "solid" and foyer["large"] >= 3):
                    fautes.append(f"{vue.adresse} : {foyer}")
            offerts = f.page.evaluate(
                f"""() => [...document.querySelectorAll("{OFFERTS}")]
                   .filter(e => e.checkVisibility() && e.type !== "radio" && !e.dataset.vu)
                   .map(e => e.outerHTML.slice(0, 90))"""
            )
            fautes += [f"{vue.adresse} : jamais atteint, {e}" for e in offerts]
            ordre = f.page.evaluate("() => [...document.querySelectorAll('[data-vu]')].map(e => Number(e.dataset.vu))")
            assert ordre == sorted(ordre), f"{vue.adresse} : Tab ne suit pas l’ordre de la page"
    assert not fautes, "\n".join(fautes)


def test_no_two_pages_have_the_same_title(visite: Visite) -> None:
    titres: dict[str, set[str]] = {}
    for vue in visite.pages:
        if vue.statut == 200:
            (titre,) = re.findall(r"<title>(.*?)</title>", vue.corps.decode(), re.DOTALL)
            chemin = vue.adresse.partition("?")[0]
            ancienne = "Vous lisez la version" in vue.corps.decode()
            # The newest version has an address of its own, and says by a canonical link that it is the act's page.
            titres.setdefault(titre, set()).add(chemin if ancienne else re.sub(r"/v\d+$", "", chemin))
    assert not {t: a for t, a in titres.items() if len(a) > 1}


@pytest.mark.parametrize("largeur", [1280, 640])
def test_letters_twice_as_large_lose_nothing(grandes_lettres: Any, adresse: str, visite: Visite, largeur: int) -> None:
    """WCAG 1.4.4, by the reader's own setting: 640 pixels then hold as little as 320 do with usual letters."""
    fautes: list[str] = []
    with fenetre(grandes_lettres) as f:
        f.regler(largeur, "light")
        for vue in visite.une_par_genre():
            f.ouvrir(adresse + vue.adresse)
            assert f.calculer("getComputedStyle(document.documentElement).fontSize") == "32px"
            fautes += [f"{vue.adresse} : {faute}" for faute in f.fautes()]
    assert not fautes, "\n".join(fautes)


def test_spaced_text_loses_nothing(navigateur: Any, adresse: str, visite: Visite) -> None:
    """WCAG 1.4.12: lines 1.5, paragraphs 2, letters 0.12, words 0.16."""
    fautes: list[str] = []
    regle = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
    with fenetre(navigateur, bypass_csp=True) as f:
        f.regler(390, "light")
        for vue in visite.une_par_genre():
            f.ouvrir(adresse + vue.adresse)
            f.page.add_style_tag(content=regle + " p { margin-bottom: 2em !important }")
            fautes += [f"{vue.adresse} : {faute}" for faute in f.fautes()]
    assert not fautes, "\n".join(fautes)


def test_each_page_prints_its_words(navigateur: Any, adresse: str, visite: Visite, tmp_path: Path) -> None:
    with fenetre(navigateur) as f:
        for vue in visite.une_par_genre():
            f.ouvrir(adresse + vue.adresse)
            papier = tmp_path / "page.pdf"
            f.page.pdf(path=papier, format="A4")
            dit = _mots(subprocess.run(["pdftotext", papier, "-"], capture_output=True, text=True, check=True).stdout)
            titre = _mots(f.page.locator("main :is(h1, .lignes h2):not(.lu)").first.inner_text())
            assert titre and titre in dit, f"{vue.adresse} : son titre n’est pas imprimé"
            if "{numero}" in vue.route and vue.statut == 200:
                morceaux = f.page.locator(".acte p, .acte li").all_inner_texts()
                longs = [_mots(m)[-60:] for m in morceaux if len(m) > 80]
                assert longs and all(m in dit for m in longs), f"{vue.adresse} : son texte n’est pas imprimé en entier"


def test_forced_colours_still_tell_states_and_focus(navigateur: Any, adresse: str, visite: Visite) -> None:
    """With colours of the reader's own, a state is still its word, a button still has an edge, focus is still drawn."""
    acte = next(
        v for v in visite.pages if v.route.endswith("{numero}") and v.statut == 200 and b"Comment faire" in v.corps
    )
    with fenetre(navigateur, forced_colors="active") as f:
        f.ouvrir(adresse + acte.adresse)
        bouton = f.page.locator("a.bouton").first
        assert bouton.evaluate("e => getComputedStyle(e).borderStyle") == "solid"
        f.page.keyboard.press("Tab")
        assert f.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        f.ouvrir(adresse + "/recherche")
        assert f.page.locator(".etat").first.inner_text().strip()


@pytest.mark.parametrize("taille", [390, 320])
def test_nothing_hides_behind_anything_else(navigateur: Any, adresse: str, visite: Visite, taille: int) -> None:
    """Where a link is drawn, it is the link that is touched."""
    fautes: list[str] = []
    with fenetre(navigateur) as f:
        f.regler(taille, "light")
        for vue in visite.une_par_genre():
            f.ouvrir(adresse + vue.adresse)
            caches = f.page.evaluate(
                """(offerts) => [...document.querySelectorAll(offerts)].filter(e => {
                  if (!e.checkVisibility() || e.closest(".saut, .lu")) return false;
                  e.scrollIntoView({block: "center"});
                  const b = e.getClientRects()[0];
                  const vu = document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2);
                  return vu && vu !== e && !e.contains(vu) && !vu.contains(e);
                }).map(e => e.outerHTML.slice(0, 90))""",
                OFFERTS,
            )
            fautes += [f"{vue.adresse} : {e}" for e in caches]
    assert not fautes, "\n".join(fautes)


def _mots(texte: str) -> str:
    """Words alone: where a line ends, and which space is used, is the printer's business."""
    return re.sub(r"[\W_]+", "", texte).lower()
