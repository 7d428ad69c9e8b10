"""An act that another replaces shows the way to it: while it is still read, and from its tombstone."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from lxml import etree, html
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from publish.app import creer_app
from publish.maison import contexte, ouvrir
from schemas.xml_sur import lire
from tests.actes_inventes import SIREN, ecrire, texte
from tests.publish.cli.commande import Commande
from tests.publish.portal.html import lire as lire_page

NUMEROS = ("2025-44", "2025-45", "2025-46")
ANCIEN, NOUVEAU, DERNIER = (f"/eli/{SIREN}/deliberation/2025/12/12/{n}" for n in NUMEROS)
ATOM = {"a": "http://www.w3.org/2005/Atom", "at": "http://purl.org/atompub/tombstones/1.0"}


@pytest.fixture
def client(executoire: Commande, tmp_path: Path, dossier_maison: Path) -> TestClient:
    for numero in NUMEROS:
        objet = f"TARIFS DE LA CANTINE, GRILLE {numero[-2:]}"
        fichier = ecrire(
            tmp_path, f"{numero}.txt", texte(numero, objet, decision=f"la grille {numero[-2:]} des tarifs")
        )
        executoire("ingest", fichier, "--collectivite", SIREN)
        executoire("validate", numero)
    for numero in NUMEROS[:2]:
        executoire("publish", numero, "--date", "2025-12-18")
    return TestClient(creer_app(contexte(ouvrir(dossier_maison))), follow_redirects=False)


def suites(client: TestClient, uri: str) -> tuple[int, list[str], str | None, bool]:
    """Status of the page, links of its panel, what its JSON says, whether `Link` says it too."""
    page = client.get(uri)
    assert lire_page(page.text).fautes == []
    liens = html.fromstring(page.text).xpath(
        "//section[contains(@class,'situation')]//a[contains(@class,'bouton')]/@href"
    )
    donnees = client.get(f"{uri}.json").json()
    return page.status_code, liens, donnees["remplace_par"], "successor-version" in page.headers.get("link", "")


def test_a_withdrawn_act_leads_to_the_one_that_replaces_it(executoire: Commande, client: TestClient) -> None:
    assert suites(client, ANCIEN) == (200, [], None, False)
    executoire("event", "2025-44", "retrait", "--date", "2026-01-15")
    fait = executoire("replace", "2025-44", "--par", "2025-45", "--json")
    assert (fait.code, fait.json["remplace_par"]) == (0, NOUVEAU)
    assert suites(client, ANCIEN) == (200, [NOUVEAU], NOUVEAU, True)
    page = client.get(ANCIEN).text
    assert "Ce qui le remplace" in page and "grille 45" in page.lower()
    assert page.count("Puis-je encore contester cet acte") == 1, "the answer on the appeal stays on the page"
    assert suites(client, NOUVEAU)[1:] == ([], None, False)
    entree = lire(client.get("/flux/actes.atom").content).xpath(
        f"//a:entry[a:id[contains(., '{ANCIEN}')]]/a:link[@rel='successor-version']/@href", namespaces=ATOM
    )
    assert [str(e).endswith(NOUVEAU) for e in entree] == [True]
    (ligne,) = [a for a in client.get("/api/v1/actes").json()["actes"] if a["uri"] == ANCIEN]
    assert ligne["remplace_par"] == NOUVEAU
    executoire("replace", "2025-44", "--annuler")
    assert suites(client, ANCIEN)[1:] == ([], None, False)


def test_the_tombstone_of_an_act_leads_to_it_too(executoire: Commande, client: TestClient) -> None:
    fait = executoire("unpublish", "2025-44", "--motif", "grille fausse", "--remplace-par", "2025-45")
    assert fait.code == 0
    assert suites(client, ANCIEN) == (410, [NOUVEAU], NOUVEAU, True)
    assert "grille fausse" not in client.get(ANCIEN).text
    flux = lire(client.get("/flux/actes.atom").content)
    (tombe,) = flux.xpath("at:deleted-entry", namespaces=ATOM)
    assert tombe.get("ref").endswith(ANCIEN) and tombe.get("when")
    assert etree.tostring(tombe).decode().count(NOUVEAU) == 1
    assert ANCIEN in str(client.get(f"/verifier?acte={SIREN}/deliberation/2025/12/12/2025-44").text)
    assert NOUVEAU in client.get(f"/verifier?acte={SIREN}/deliberation/2025/12/12/2025-44").text
    executoire("replace", "2025-44", "--annuler")
    assert ANCIEN not in client.get("/flux/actes.atom").text, "an act that left for none leaves no trace in the feed"
    executoire("replace", "2025-44", "--par", "2025-45")
    executoire("publish", "2025-44")
    assert not lire(client.get("/flux/actes.atom").content).xpath("at:deleted-entry", namespaces=ATOM)


def test_an_act_that_nobody_may_see_is_not_shown_as_the_next_one(executoire: Commande, client: TestClient) -> None:
    executoire("replace", "2025-45", "--par", "2025-46")
    assert suites(client, NOUVEAU)[1:] == ([], None, False)
    assert "2025-46" not in client.get(NOUVEAU).text + client.get("/flux/actes.atom").text
    executoire("publish", "2025-46")
    assert suites(client, NOUVEAU)[2:] == (DERNIER, True)
    executoire("unpublish", "2025-46", "--motif", "essai")
    assert suites(client, NOUVEAU)[1:] == ([DERNIER], DERNIER, True), "its address still answers"
    assert "grille 46" not in client.get(NOUVEAU).text.lower()


def test_no_act_replaces_itself(executoire: Commande, client: TestClient) -> None:
    executoire("replace", "2025-44", "--par", "2025-45")
    executoire("replace", "2025-45", "--par", "2025-46")
    for numero in NUMEROS:
        refus = executoire("replace", "2025-46", "--par", numero)
        assert (refus.code, "se remplacer lui-même" in refus.erreur) == (5, True)
    for options in ((), ("--par", "2025-45", "--annuler")):
        assert executoire("replace", "2025-44", *options).code == 2
    assert executoire("replace", "2025-44", "--par", "2025-99").code == 1
    assert suites(client, ANCIEN)[2] == NOUVEAU


def test_decisions_are_kept_and_leave_with_the_rest(
    executoire: Commande, client: TestClient, dossier_maison: Path, tmp_path: Path
) -> None:
    executoire("replace", "2025-44", "--par", "2025-45")
    executoire("replace", "2025-44", "--annuler")
    maison = ouvrir(dossier_maison)
    with pytest.raises(IntegrityError, match="ne fait que grandir"), maison.registre.base.ecriture() as connexion:
        connexion.execute(text("DELETE FROM remplacements"))
    assert executoire("export", "tout", "-o", tmp_path / "depart").code == 0
    tenues = (tmp_path / "depart" / "pages-publiques" / "remplacements.json").read_text()
    assert tenues.count(maison.registre.dossier("2025-44").cle) == 2
    assert tenues.count(maison.registre.dossier("2025-45").cle) == 1
