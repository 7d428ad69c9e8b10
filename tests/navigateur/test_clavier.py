"""From the search box to the sealed copy and its verification, with the keyboard alone."""

from __future__ import annotations

import re
import zipfile
from typing import Any

import pytest

from tests.navigateur.fenetre import fenetre

TOUCHES_MAX = 120


def _aller(page: Any, motif: str) -> None:
    """Presses Tab until what has the focus says `motif`."""
    for _ in range(TOUCHES_MAX):
        page.keyboard.press("Tab")
        foyer = page.evaluate(
            """() => { const e = document.activeElement; return e === document.body ? null : [
              e.labels ? [...e.labels].map(l => l.textContent).join(" ") : "", e.getAttribute("aria-label") || "",
              e.textContent, e.getAttribute("href") || ""].join(" ").replace(/\\s+/g, " "); }"""
        )
        if foyer and re.search(motif, foyer):
            return
    raise AssertionError(f"{page.url} : Tab n’atteint pas « {motif} »")


def _suivre(page: Any, motif: str) -> None:
    """Goes to a link or a button, and presses Enter."""
    _aller(page, motif)
    with page.expect_navigation():
        page.keyboard.press("Enter")


@pytest.mark.parametrize("scripts", [True, False], ids=["avec scripts", "sans script"])
@pytest.mark.parametrize("largeur", [1280, 390])
def test_search_filter_act_download_verify(navigateur: Any, adresse: str, scripts: bool, largeur: int) -> None:
    with fenetre(navigateur, java_script_enabled=scripts, accept_downloads=True) as f:
        page = f.page
        page.set_viewport_size({"width": largeur, "height": 900})
        page.goto(adresse + "/")
        _aller(page, "Rechercher un acte")
        page.keyboard.type("restauration scolaire")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert "/recherche?q=restauration" in page.url
        _suivre(page, "matiere=8")
        assert "matiere=8" in page.url and page.locator(".lignes > li").count() >= 1
        titre = page.locator(".lignes h2").first.inner_text()
        _suivre(page, re.escape(titre[:30]) + ".*/eli/")
        assert "/eli/" in page.url
        assert page.locator("h1").inner_text().replace("\u00a0", " ")[:20] == titre.replace("\u00a0", " ")[:20]
        acte = page.url

        _aller(page, r"\.pdf")
        with page.expect_event("response", lambda r: r.url == acte + ".pdf") as copie:
            page.keyboard.press("Enter")
        assert copie.value.status == 200 and copie.value.headers["content-type"] == "application/pdf"

        # In a tab of its own: the browser is still opening the copy in the first one.
        page = page.context.new_page()
        page.set_viewport_size({"width": largeur, "height": 900})
        page.goto(acte)
        _suivre(page, "/verifier")
        _aller(page, "(?i)fichier")
        assert page.evaluate("document.activeElement.type") == "file"


@pytest.mark.parametrize("scripts", [True, False], ids=["avec scripts", "sans script"])
def test_results_are_chosen_and_taken_away_together(navigateur: Any, adresse: str, scripts: bool) -> None:
    with fenetre(navigateur, java_script_enabled=scripts, accept_downloads=True) as f:
        page = f.page
        page.goto(adresse + "/recherche?q=conseil")
        titres = page.locator(".lignes h2").all_inner_texts()[1:3]
        for titre in titres:
            _aller(page, "Choisir " + re.escape(" ".join(titre.split())[:25]))
            page.keyboard.press("Space")
        assert page.locator("input[name=acte]:checked").count() == 2
        _aller(page, "Télécharger les actes choisis")
        with page.expect_download() as recue:
            page.keyboard.press("Enter")
        with zipfile.ZipFile(recue.value.path()) as archive:
            assert len({nom.split("/")[0] for nom in archive.namelist() if "/" in nom}) == 2


def test_the_link_past_the_header_leads_into_the_page(navigateur: Any, adresse: str) -> None:
    with fenetre(navigateur) as f:
        f.page.goto(adresse + "/recherche")
        f.page.keyboard.press("Tab")
        f.page.keyboard.press("Enter")
        f.page.keyboard.press("Tab")
        assert f.page.evaluate("document.activeElement.closest('main') !== null")
