"""Accessibility, judged by axe-core in a real browser, and by measures of what axe does not see."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from publish.app import creer_app
from publish.maison import contexte
from schemas.acte_publie import ActePublie, TypeDocument
from schemas.verdict import Verdict
from tests.demonstration import Demonstration
from tests.navigateur.fenetre import COULEURS, Fenetre, fenetre
from tests.navigateur.visite import SANS_PAGE, Visite, Vue, routes_de
from tests.publish.portal.test_navigateur import servir

ECRANS = ((1280, "light"), (1280, "dark"), (390, "light"), (320, "dark"))
ECRANS_SANS_SCRIPT = ((1280, "light"), (320, "dark"))
"""Fewer: what changes with the width or the colours was judged with scripts."""


def test_every_route_is_met_by_a_reader_or_is_for_machines(demonstration: Demonstration, visite: Visite) -> None:
    routes = list(routes_de(creer_app(contexte(demonstration.maison))))
    oubliees = {r.path for r in routes if "GET" in r.methods} - visite.routes
    assert not [p for p in oubliees if not p.startswith(SANS_PAGE)]
    assert {r.path for r in routes if "POST" in r.methods} == {"/verifier"}


def _choisies(visite: Visite) -> list[Vue]:
    """The pages shown to the judges: of each route and status, as many as are unlike each other."""
    retenues: dict[tuple[object, ...], list[Vue]] = {}
    for vue in visite.pages:
        retenues.setdefault((vue.route, vue.statut, "?" in vue.adresse), []).append(vue)
    return [vue for (route, *_), vues in retenues.items() for vue in vues[: 14 if route.endswith("{numero}") else 3]]


def _juger(f: Fenetre, axe: str, ecrans: tuple[tuple[int, str], ...], nom: str) -> list[str]:
    fautes: list[str] = []
    for largeur, theme in ecrans:
        f.regler(largeur, theme)
        trouvees = [*f.violations(axe, COULEURS if theme == "dark" and largeur > 320 else ()), *f.fautes()]
        fautes += [f"{nom} à {largeur} px, {theme} : {faute}" for faute in trouvees]
    return fautes


@pytest.mark.parametrize(
    ("scripts", "ecrans"),
    [*((True, (ecran,)) for ecran in ECRANS), (False, ECRANS_SANS_SCRIPT)],
    ids=[*(f"{largeur} px, {theme}" for largeur, theme in ECRANS), "sans script"],
)
def test_no_page_breaks_a_rule(
    navigateur: Any, adresse: str, visite: Visite, axe: str, scripts: bool, ecrans: tuple[tuple[int, str], ...]
) -> None:
    fautes: list[str] = []
    with fenetre(navigateur, scripts=scripts) as f:
        for vue in _choisies(visite):
            f.ouvrir(adresse + vue.adresse)
            fautes += _juger(f, axe, ecrans, vue.adresse)
    assert not fautes, "\n".join(fautes)


@pytest.mark.parametrize(
    ("faute", "dite"),
    [
        ("document.querySelector('.meta .numero').style.color = '#bbb'", "color-contrast"),
        ("document.querySelector('label').remove()", "label"),
        ("document.documentElement.removeAttribute('lang')", "la langue n’est pas dite"),
        ("document.querySelector('main p').style.fontSize = '15px'", "texte de 15.0 px"),
        ("document.querySelectorAll('.nav a').forEach(a => { a.style.minHeight = '30px'; })", "cible de"),
        ("document.querySelector('h1').style.width = '2000px'", "défile de côté"),
        ("document.querySelector('h1').outerHTML = '<h2>Sans rang</h2>'", "0 titres de premier rang"),
        ("document.querySelector('main').style.visibility = 'hidden'", "% du texte est caché"),
    ],
)
def test_the_judges_see_what_is_broken(navigateur: Any, adresse: str, axe: str, faute: str, dite: str) -> None:
    with fenetre(navigateur) as f:
        f.ouvrir(adresse + "/")
        assert not [*f.violations(axe), *f.fautes()]
        f.calculer(f"{faute}; 0")
        assert dite in "\n".join([*f.violations(axe), *f.fautes()])


def test_the_answers_on_a_file_break_no_rule(
    navigateur: Any, adresse: str, demonstration: Demonstration, axe: str, tmp_path: Path
) -> None:
    """Valid, damaged, unknown, refused: each answer of `/verifier` is a page too."""
    registre = demonstration.maison.registre
    publie = registre.publie(demonstration.bilan.a_voir)
    assert isinstance(publie, ActePublie)
    copie = publie.document(TypeDocument.COPIE)
    assert copie is not None
    octets = registre.objet(copie.sha256)
    fichiers = {
        "valide": octets,
        "abime": octets.replace(b"/Producer", b"/Produced", 1)[:-40] + b"x" * 40,
        "inconnu": b"Un texte que personne n'a scelle.\n",
        "vide": b"",
    }
    fautes: list[str] = []
    vus: set[str] = set()
    with fenetre(navigateur) as f:
        for nom, contenu in fichiers.items():
            (tmp_path / nom).write_bytes(contenu)
            f.page.goto(adresse + "/verifier")
            f.page.set_input_files("input[type=file]", tmp_path / nom)
            f.page.click("main form button")
            f.page.locator("#verdict, main [role=alert]").first.wait_for(timeout=60_000)
            f.pret()
            vus.add(f.page.locator("main").inner_text())
            fautes += _juger(f, axe, ECRANS, f"/verifier, fichier {nom}")
    assert len(vus) == len(fichiers)
    assert not fautes, "\n".join(fautes)


def test_the_page_of_a_verification_that_lasts_breaks_no_rule_and_ends_by_itself(
    navigateur: Any, demonstration: Demonstration, axe: str, tmp_path: Path
) -> None:
    fin, tenu = Event(), contexte(demonstration.maison)

    def lente(octets: bytes) -> Verdict:
        fin.wait(120)
        return tenu.verifier(octets)

    publie = demonstration.maison.registre.publie(demonstration.bilan.a_voir)
    assert isinstance(publie, ActePublie)
    xml = publie.document(TypeDocument.ACTE_XML)
    assert xml is not None
    (tmp_path / "acte.xml").write_bytes(demonstration.maison.registre.objet(xml.sha256))
    with servir(replace(tenu, verifier=lente)) as adresse, fenetre(navigateur, scripts=False) as f:
        f.page.goto(adresse + "/verifier")
        f.page.set_input_files("input[type=file]", tmp_path / "acte.xml")
        f.page.click("main form button")
        f.page.get_by_role("status").wait_for(timeout=60_000)
        f.pret()
        fautes = [*f.violations(axe), *f.fautes()]
        fin.set()
        f.page.locator("#verdict").wait_for(timeout=60_000)
    assert not fautes, "\n".join(fautes)
