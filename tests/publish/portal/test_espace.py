"""Several authorities share an installation, each in its own space; one alone has the whole site."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from lxml import html

from publish.app import creer_app
from publish.contexte import Contexte
from schemas.acte import Provision
from schemas.espace import Espace, EtatAccessibilite, MentionsLegales, Theme
from tests.publish.actes import COMMUNE, METROPOLE, OUTRE_MER, PARTI, RECETTES, Recette, acte, contexte, publie
from tests.publish.portal.html import lire

ESPACE = f"/collectivites/{COMMUNE.siren}"
DE_LA_COMMUNE = [r for r in RECETTES if r.collectivite is COMMUNE]
LISTENT = [ESPACE, *(f"{p}?siren={COMMUNE.siren}" for p in ("/seances", "/matieres", "/seances/2025-11-10"))]
PAGES = [
    *LISTENT,
    *(f"{p}?siren={COMMUNE.siren}" for p in ("/mentions-legales", "/donnees-personnelles", "/accessibilite")),
]


@pytest.mark.parametrize("chemin", [*PAGES, *(publie(r).uri for r in DE_LA_COMMUNE)])
def test_a_page_of_a_space_bears_its_name_and_leads_to_its_pages(client: TestClient, chemin: str) -> None:
    reponse = client.get(chemin)
    assert reponse.status_code == 200 and lire(reponse.text).fautes == []
    page = html.fromstring(reponse.text)
    (marque,) = page.xpath("//a[@class='marque']")
    assert marque.get("href") == ESPACE and COMMUNE.nom in marque.text_content()
    assert page.xpath("//title")[0].text.endswith(COMMUNE.nom)
    nav = page.xpath("//nav[@class='nav']/a/@href")
    assert nav[:3] == [f"/recherche?collectivite={COMMUNE.siren}", f"/seances?siren={COMMUNE.siren}",
                       f"/matieres?siren={COMMUNE.siren}"]  # fmt: skip
    pied = page.xpath("//footer//a/@href")
    assert {f"/mentions-legales?siren={COMMUNE.siren}", f"/flux/actes.atom?siren={COMMUNE.siren}", "/"} <= set(pied)


@pytest.mark.parametrize("chemin", LISTENT)
def test_a_space_shows_no_act_of_another_authority(client: TestClient, chemin: str) -> None:
    texte = client.get(chemin).text
    assert METROPOLE.nom not in texte and OUTRE_MER.nom not in texte
    for recette in RECETTES:
        if recette.collectivite is not COMMUNE:
            assert publie(recette).uri not in texte


def test_the_search_box_of_a_space_searches_there(client: TestClient) -> None:
    formulaire = html.fromstring(client.get(ESPACE).text).xpath("//form[@role='search']")[0]
    assert formulaire.xpath("input[@type='hidden']/@value") == [COMMUNE.siren]
    trouves = client.get("/recherche", params={"q": "reseau", "collectivite": COMMUNE.siren})
    assert OUTRE_MER.nom not in trouves.text and COMMUNE.nom in trouves.text
    assert not html.fromstring(client.get("/").text).xpath("//form[@role='search']/input[@type='hidden']")


def test_suggestions_in_a_space_find_something_there(client: TestClient) -> None:
    def fins(q: str, **parametres: str) -> list[str]:
        trouvees: list[str] = client.get("/suggestions", params={"q": q, **parametres}).json()[1]
        return trouvees

    assert "potable" in fins("potab") and fins("potab", siren=OUTRE_MER.siren) == ["potable"]
    assert fins("potab", siren=COMMUNE.siren) == []
    assert fins("subv", siren=COMMUNE.siren) == ["subventions"]


def test_a_file_is_verified_in_the_space_it_was_given_in(client: TestClient) -> None:
    adresse = f"/verifier?siren={COMMUNE.siren}"
    (formulaire,) = html.fromstring(client.get(adresse).text).xpath("//form[@method='post']")
    assert formulaire.get("action") == adresse
    for octets, code in ((b"x", 200), (b"", 400)):
        reponse = client.post(adresse, files={"f": ("f.pdf", octets)})
        assert reponse.status_code == code
        assert html.fromstring(reponse.text).xpath("//a[@class='marque']/@href") == [ESPACE]
    autre = client.get(f"{adresse}&acte={publie(RECETTES[0]).uri}")
    assert METROPOLE.nom in html.fromstring(autre.text).xpath("//a[@class='marque']")[0].text_content()


def test_every_number_of_the_browsing_page_leads_to_what_it_counts(client: TestClient) -> None:
    for chemin in ("/matieres", f"/matieres?siren={COMMUNE.siren}"):
        liens = html.fromstring(client.get(chemin).text).xpath("//main//ul[contains(@class,'compte')]//a")
        assert len(liens) > 5
        for lien in liens:
            nombre = int(lien.xpath("span")[-1].text)
            assert client.get("/api/v1" + lien.get("href")).json()["total"] == nombre, lien.get("href")


@pytest.mark.parametrize(
    "chemin",
    ["/seances", "/matieres", "/mentions-legales", "/donnees-personnelles", "/accessibilite", "/delais", "/verifier",
     "/donnees", "/docs", "/opensearch.xml", "/suggestions", "/catalogue.rdf"],
)  # fmt: skip
def test_who_publishes_nothing_has_no_space(client: TestClient, chemin: str) -> None:
    assert client.get(f"{chemin}?siren=999999999").status_code == 404
    assert client.get(f"{chemin}?siren=12").status_code == 400
    assert client.get("/collectivites/999999999").status_code == 404


def test_the_calendar_goes_month_by_month_and_year_by_year(client: TestClient) -> None:
    page = html.fromstring(client.get(f"/seances?siren={COMMUNE.siren}").text)
    assert page.xpath("//h2[starts-with(@id, 'm')]/text()") == ["Novembre 2025", "Septembre 2025", "Juin 2025"]
    assert client.get("/seances?annee=2024").status_code == 404
    assert client.get("/seances?annee=25").status_code == 400


def test_acts_chosen_in_a_list_go_to_one_zip(client: TestClient) -> None:
    for chemin, nombre in (("/", 5), (ESPACE, 5), ("/seances/2025-11-10", 2), ("/recherche?q=conseil", 11)):
        page = html.fromstring(client.get(chemin).text)
        (formulaire,) = page.xpath("//form[@id='lot']")
        assert formulaire.get("action") == "/api/v1/lot" and formulaire.xpath("button")
        cases = page.xpath("//input[@type='checkbox' and @form='lot' and @name='acte']")
        assert len(cases) == nombre
        for case in cases:
            assert case.xpath("ancestor::label")[0].text_content().strip().startswith("Choisir")
            assert client.get("/actes/" + case.get("value")).status_code == 302, "a name that the API knows"


def test_whoever_gives_an_address_of_mail_is_written_to(client: TestClient) -> None:
    for chemin, attendu in ((publie(RECETTES[0]).uri, METROPOLE.contact), (ESPACE, None), ("/", None)):
        liens = html.fromstring(client.get(chemin).text).xpath("//footer//a[starts-with(@href, 'mailto:')]/@href")
        assert [lien.partition("?")[0] for lien in liens] == ([f"mailto:{attendu}"] * 2 if attendu else [])


NAVIGATEUR = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


def test_a_person_who_chose_nothing_or_too_much_reads_a_page(client: TestClient) -> None:
    trop = "&".join(f"acte={n}" for n in range(51))
    for question, code, mot in (
        ("", 400, "Aucun acte n’est choisi"), (trop, 400, "50 actes au plus"), ("acte=2025-666", 404, "2025-666"),
        (f"acte={publie(PARTI).uri}", 410, "n’est plus publié ici"),
    ):  # fmt: skip
        reponse = client.get(f"/api/v1/lot?{question}", headers=NAVIGATEUR)
        assert reponse.status_code == code and reponse.headers["content-type"].startswith("text/html")
        assert lire(reponse.text).fautes == [] and mot in reponse.text.replace("\u00a0", " ")
        machine = client.get(f"/api/v1/lot?{question}")
        assert (machine.status_code, machine.json()["status"]) == (code, code)


def test_an_authority_alone_has_the_whole_site(tmp_path: Path) -> None:
    client = TestClient(creer_app(contexte(tmp_path, tuple(DE_LA_COMMUNE))))
    for chemin in ("/", "/seances", "/mentions-legales", publie(DE_LA_COMMUNE[0]).uri):
        page = html.fromstring(client.get(chemin).text)
        assert page.xpath("//a[@class='marque']/@href") == ["/"]
        assert COMMUNE.nom in page.xpath("//a[@class='marque']")[0].text_content()
        assert not [a for a in page.xpath("//nav[@class='nav']/a/@href") if "siren" in a or "collectivite" in a]
    assert "<dt>SIREN</dt><dd>217500016</dd>" in client.get("/mentions-legales").text


def test_shared_pages_lead_to_each_and_give_the_least_favourable_state(tmp_path: Path) -> None:
    tenu: Contexte = contexte(tmp_path)
    audit = MentionsLegales(accessibilite=EtatAccessibilite.PARTIELLE)
    tenu.registre.espaces.definir(Espace(COMMUNE.siren, audit, Theme("#6a2552")))
    client = TestClient(creer_app(tenu))
    assert "partiellement conforme" in client.get(ESPACE).text
    partagee = client.get("/accessibilite").text
    assert "Accessibilité\u00a0: non conforme" in partagee and f"/accessibilite?siren={METROPOLE.siren}" in partagee
    assert f"/theme.css?siren={COMMUNE.siren}" in client.get(publie(DE_LA_COMMUNE[0]).uri).text
    assert "/theme.css" not in client.get("/").text + client.get(publie(RECETTES[0]).uri).text
    assert client.get("/theme.css?siren=999999999").status_code == 404


def test_a_long_act_has_a_table_of_contents_and_a_short_one_has_none(client: TestClient, tmp_path: Path) -> None:
    assert "Sommaire du texte" not in client.get(publie(RECETTES[0]).uri).text
    long = Recette("9", "Règlement intérieur", "2025-12-02", RECETTES[0].evenements)
    tenu = contexte(tmp_path, (long,))
    (uri,) = tenu.registre.actes  # type: ignore[attr-defined]
    vu = tenu.registre.actes[uri]  # type: ignore[attr-defined]
    corps = tuple(
        Provision("Le règlement est appliqué. " * 20, numero=str(n), libelle=f"Article {n}") for n in range(1, 15)
    )
    tenu.registre.actes[uri] = replace(vu, acte=replace(acte(long), corps=corps))  # type: ignore[attr-defined]
    texte = TestClient(creer_app(tenu)).get(uri).text
    assert lire(texte).fautes == []
    liens = html.fromstring(texte).xpath("//nav[@class='sommaire']//a/@href")
    assert liens[0] == "#cit_1" and "#art_14" in liens
