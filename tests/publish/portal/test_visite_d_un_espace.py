"""From the home of one authority's space, every link and every form is followed: none leads out of it, but the way
back to all authorities, which says so."""

from __future__ import annotations

import json
from collections import Counter, deque
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

import pytest
from fastapi.testclient import TestClient
from httpx import Response
from lxml import html

from publish.app import creer_app
from schemas.espace import Espace, MentionsLegales, Theme
from tests.publish.actes import COMMUNE, METROPOLE, OUTRE_MER, PARTI, RECETTES, contexte, publie

ADRESSE = "https://actes.example.fr"
ESPACE = f"/collectivites/{COMMUNE.siren}"
DEPARTS = (ESPACE, publie(PARTI).uri, f"/recherche?q=zzyzx&siren={COMMUNE.siren}",
           f"/recherche?q=reseau+potable&collectivite={COMMUNE.siren}", f"/seances/2024-02-29?siren={COMMUNE.siren}",
           f"/verifier?acte=inconnu&siren={COMMUNE.siren}", f"/introuvable?siren={COMMUNE.siren}",
           f"/eli/{COMMUNE.siren}/deliberation/2026/01/01/NEANT", f"/delais?d=31/02/2026&siren={COMMUNE.siren}",
           f"/seances/2026-02-31?siren={COMMUNE.siren}")  # fmt: skip
"""The home, and pages to which no link leads: what is not found, what is refused."""

COMMUNS = ("/static/", "/journal/", "/openapi.json")
"""What is the same for all: style, journal, description of the API."""

SORTIE = "toutes les collectivités"
AILLEURS = (
    METROPOLE.nom, OUTRE_MER.nom, METROPOLE.siren, OUTRE_MER.siren,
    *(publie(r).uri for r in RECETTES if r.collectivite is not COMMUNE),
)  # fmt: skip
PAR_FORME = 4
"""Addresses followed that have the same path and the same names of parameters."""


@dataclass
class Visite:
    """What was met: answers by address, the page that led to each, and the ways out."""

    vues: dict[str, Response] = field(default_factory=dict)
    depuis: dict[str, str] = field(default_factory=dict)
    sorties: set[str] = field(default_factory=set)


@pytest.fixture(scope="module")
def visite(tmp_path_factory: pytest.TempPathFactory) -> Visite:
    tenu = contexte(tmp_path_factory.mktemp("index") / "i")
    tenu.registre.espaces.definir(Espace(COMMUNE.siren, MentionsLegales(), Theme("#6a2552")))
    client, visite, formes = TestClient(creer_app(tenu)), Visite(), Counter[tuple[object, ...]]()
    attente = deque(DEPARTS)
    while attente:
        adresse = attente.popleft()
        parties = urlsplit(adresse)
        forme = (parties.path, *sorted({nom for nom, _ in parse_qsl(parties.query, keep_blank_values=True)}))
        if adresse in visite.vues or formes[forme] >= PAR_FORME:
            continue
        formes[forme] += 1
        reponse = visite.vues[adresse] = client.get(adresse)
        if est_page(reponse):
            for but in _suites(adresse, reponse.text, visite):
                visite.depuis.setdefault(but, adresse)
                attente.append(but)
    return visite


def est_page(reponse: Response) -> bool:
    """An answer that a person reads; an original may be HTML too, and is no page of this site."""
    return reponse.headers["content-type"].startswith("text/html") and "/original" not in reponse.url.path


def _suites(adresse: str, texte: str, visite: Visite) -> list[str]:
    """Where the links and the forms of a page lead, within the site."""
    page = html.fromstring(texte)
    buts = []
    for lien in page.xpath("//a[@href] | //link[@href][@rel] | //img[@src]"):
        but = urljoin(ADRESSE + adresse, lien.get("href") or lien.get("src"))
        if not but.startswith(ADRESSE + "/"):
            continue
        if SORTIE in (lien.text_content() if lien.tag == "a" else "").lower():
            visite.sorties.add(but)
        else:
            buts.append(but)
    for formulaire in page.xpath("//form[not(@method='post')]"):
        champs = [
            (c.get("name"), c.get("value") or "eau")
            for c in page.xpath(f"//input[@name][@form='{formulaire.get('id')}']") + formulaire.xpath(".//input[@name]")
            if c.get("type") not in {"radio", "date"}
        ]
        buts.append(urljoin(ADRESSE + adresse, formulaire.get("action")) + f"?{urlencode(champs[:6])}")
    return [but.removeprefix(ADRESSE).partition("#")[0] for but in buts]


def test_the_walk_meets_every_kind_of_page(visite: Visite) -> None:
    chemins = {urlsplit(adresse).path for adresse in visite.vues}
    assert {"/recherche", "/seances", "/matieres", "/delais", "/verifier", "/donnees", "/docs", "/opensearch.xml",
            "/mentions-legales", "/donnees-personnelles", "/accessibilite", "/flux/actes.atom", "/flux/echeances.ics",
            "/flux/recherche.atom", "/api/v1/actes", "/api/v1/recherche", "/api/v1/lot", "/catalogue.jsonld",
            "/scdl/deliberations.csv", "/donnees/actes-akn.zip"} <= chemins  # fmt: skip
    assert {publie(r).uri for r in RECETTES if r.collectivite is COMMUNE} <= chemins
    assert len(visite.vues) > 150


def test_every_page_bears_the_name_and_the_colours_of_the_authority(visite: Visite) -> None:
    for adresse, reponse in visite.vues.items():
        if not est_page(reponse):
            continue
        page = html.fromstring(reponse.text)
        assert page.xpath("//a[@class='marque']/@href") == [ESPACE], (adresse, visite.depuis.get(adresse))
        assert page.xpath("//title")[0].text.endswith(COMMUNE.nom), adresse
        assert page.xpath("//link[@rel='stylesheet']/@href")[0].startswith(f"/theme.css?siren={COMMUNE.siren}"), adresse
        for recherche in page.xpath("//form[@role='search']"):
            assert recherche.xpath("input[@name='collectivite']/@value") == [COMMUNE.siren], adresse


def test_nothing_met_speaks_of_another_authority(visite: Visite) -> None:
    for adresse, reponse in visite.vues.items():
        if urlsplit(adresse).path.startswith(COMMUNS):
            continue
        corps = reponse.content.decode("utf-8", "replace")
        if adresse.startswith("/api/v1/recherche"):  # a filter counts what another choice would find
            corps = json.dumps({**reponse.json(), "facettes": {}}, ensure_ascii=False)
        assert not [mot for mot in AILLEURS if mot in corps], (adresse, visite.depuis.get(adresse))


def test_the_ways_out_say_so_and_lead_to_shared_pages(visite: Visite) -> None:
    chemins = {urlsplit(sortie).path for sortie in visite.sorties}
    assert chemins == {"/", "/recherche"}
    assert not [s for s in visite.sorties if COMMUNE.siren in s]


def test_every_link_met_is_answered(visite: Visite) -> None:
    attendus = {200, *(visite.vues[d].status_code for d in DEPARTS)}
    for adresse, reponse in visite.vues.items():
        remplie = urlsplit(adresse).path in {"/verifier", "/delais"} and {"acte", "d"} & dict(parse_qsl(adresse)).keys()
        permis = attendus if adresse in DEPARTS or remplie else {200}  # a form gives back what it was refused for
        assert reponse.status_code in permis, (adresse, visite.depuis.get(adresse))
