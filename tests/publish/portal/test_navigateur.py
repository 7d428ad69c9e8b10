"""The pages in a real browser, at 1280, 390 and 320 pixels: nothing overflows, nothing complains."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import uvicorn

from publish.app import creer_app
from publish.contexte import Contexte
from tests.publish.actes import PARTI, RECETTES, publie

CHEMINS = [
    "/", "/recherche?q=intelligence", "/recherche?q=trotinettes+quai&annee=2031", "/seances", "/seances/2025-04-07",
    "/matieres", "/collectivites/217500016", "/delais?r=REP_2M&d=30/07/2025&t=metropole", "/verifier", "/docs",
    "/donnees",
    f"/verifier?acte={publie(RECETTES[0]).identifiant}",
    "/mentions-legales", "/accessibilite", *(publie(r).uri for r in RECETTES),
]  # fmt: skip


@pytest.fixture(scope="module")
def adresse(le_contexte: Contexte) -> Iterator[str]:
    with servir(le_contexte) as ouverte:
        yield ouverte


@contextmanager
def servir(contexte: Contexte) -> Iterator[str]:
    """A real server on this machine; gives its address."""
    prise = socket.socket()
    prise.bind(("127.0.0.1", 0))
    serveur = uvicorn.Server(uvicorn.Config(creer_app(contexte), log_level="error"))
    fil = threading.Thread(target=serveur.run, kwargs={"sockets": [prise]}, daemon=True)
    fil.start()
    yield f"http://127.0.0.1:{prise.getsockname()[1]}"
    serveur.should_exit = True
    fil.join(10)
    prise.close()


@pytest.mark.parametrize(("largeur", "theme"), [(1280, "light"), (390, "light"), (320, "dark")])
def test_aucune_page_ne_deborde_ni_ne_se_plaint(navigateur: Any, adresse: str, largeur: int, theme: str) -> None:
    plaintes: list[str] = []
    page = navigateur.new_context(viewport={"width": largeur, "height": 900}, color_scheme=theme).new_page()
    page.on("console", lambda m: plaintes.append(f"{page.url} : {m.text}"))
    page.on("pageerror", lambda e: plaintes.append(f"{page.url} : {e}"))
    for chemin in CHEMINS:
        reponse = page.goto(adresse + chemin)
        assert reponse.status == 200
        assert page.evaluate("document.documentElement.scrollWidth") <= largeur, chemin
    assert plaintes == []
    page.context.close()


def test_la_pierre_et_l_erreur_tiennent_aussi_dans_l_ecran(navigateur: Any, adresse: str) -> None:
    page = navigateur.new_context(viewport={"width": 320, "height": 700}).new_page()
    for chemin in (publie(PARTI).uri, "/introuvable", "/delais?d=31/02/2026"):
        page.goto(adresse + chemin)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, chemin
    page.context.close()


def test_le_clavier_trouve_d_abord_le_lien_d_evitement_puis_le_voit(navigateur: Any, adresse: str) -> None:
    page = navigateur.new_page()
    page.goto(adresse + "/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "saut"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineWidth") == "3px"
    page.context.close()


def test_la_frise_cede_la_place_a_sa_liste_sur_un_telephone(navigateur: Any, adresse: str) -> None:
    for largeur, visible in ((1280, True), (390, False)):
        page = navigateur.new_context(viewport={"width": largeur, "height": 900}).new_page()
        page.goto(adresse + publie(RECETTES[0]).uri)
        assert page.locator(".frise").first.is_visible() is visible
        assert page.locator("ol.dates").is_visible()
        page.context.close()


def test_la_recherche_se_fait_sans_script(navigateur: Any, adresse: str) -> None:
    contexte = navigateur.new_context(java_script_enabled=False)
    page = contexte.new_page()
    page.goto(adresse + "/")
    page.fill("#q", "restauration scolaire")
    page.click(".cherche button")
    page.click("li h2 a")
    assert "/eli/217500016/deliberation/2025/09/23/2025-071" in page.url
    contexte.close()


@pytest.mark.parametrize("scripts", [True, False])
def test_le_pdf_se_lit_dans_la_page_une_fois_demande_sans_script(navigateur: Any, adresse: str, scripts: bool) -> None:
    """Three requests for the page; the sealed PDF is a fourth, when its reader is opened, and nothing refuses it."""
    demandes: list[str] = []
    plaintes: list[str] = []
    page = navigateur.new_context(java_script_enabled=scripts).new_page()
    page.on("request", lambda r: demandes.append(r.url))
    page.on("console", lambda m: plaintes.append(m.text))
    uri = publie(RECETTES[0]).uri
    page.goto(adresse + uri)
    page.wait_for_timeout(300)
    assert len(demandes) <= 3 and not [d for d in demandes if d.endswith(".pdf")]
    page.locator("details.lecteur summary").focus()
    with page.expect_request(f"{adresse}{uri}.pdf"):
        page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    assert not [p for p in plaintes if "Content Security Policy" in p or "Refused" in p]
    page.context.close()


def test_des_actes_se_choisissent_au_clavier_et_partent_ensemble(navigateur: Any, adresse: str) -> None:
    page = navigateur.new_context(java_script_enabled=False).new_page()
    page.goto(f"{adresse}/seances/2025-11-10")
    cases = page.locator("input[name=acte]")
    for rang in range(cases.count()):
        cases.nth(rang).focus()
        page.keyboard.press("Space")
    with page.expect_request("**/api/v1/lot?**") as demande:
        page.locator("#lot button").focus()
        page.keyboard.press("Enter")
    assert demande.value.url.count("acte=") == 2
    page.context.close()


def test_les_suggestions_viennent_en_tapant_et_le_clavier_suffit(navigateur: Any, adresse: str) -> None:
    plaintes: list[str] = []
    page = navigateur.new_page()
    page.on("console", lambda m: plaintes.append(m.text))
    page.goto(adresse + "/")
    page.focus("#q")
    page.keyboard.type("intell")
    page.wait_for_selector("#q-suggestions option[value=intelligence]", state="attached")
    page.keyboard.type("igence")
    page.keyboard.press("Enter")
    page.wait_for_url("**/recherche?q=intelligence")
    # From the box, results come before filters: the first link after the sort is that of a hit.
    page.focus("#q")
    vus = []
    for _ in range(8):
        page.keyboard.press("Tab")
        vus += [nom for nom in ("li h2 a", "#filtres") if page.evaluate(f"!!document.activeElement.closest('{nom}')")]
    assert vus[0] == "li h2 a"
    assert plaintes == []
    page.context.close()
