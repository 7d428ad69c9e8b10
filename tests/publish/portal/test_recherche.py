"""The search page and what goes with it: mistakes forgiven aloud, filters that lead where they count, feeds."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from fastapi.testclient import TestClient

from publish.app import creer_app
from publish.portal.recherche import sans_son_etiquette
from search.engine import Requete
from tests.publish.actes import ANCIENS, RECETTES, SECRET, Recette, contexte
from tests.publish.portal.html import lire

ATOM = "{http://www.w3.org/2005/Atom}"
OPENSEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"
LIEUX = ("Arvel", "Brey", "Corval", "Dunes", "Ervy", "Fons", "Gannat", "Hures", "Isle", "Jarny", "Kerbach", "Lunel")


@pytest.fixture(scope="module")
def nombreux(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """Twelve acts that each name another commune, besides the recipes."""
    lieux = tuple(
        Recette(
            f"2024-1{n:02d}",
            f"Fonds de concours pour {'la piste cyclable' if n % 2 else 'la salle des fêtes'}",
            "2024-05-06",
            ANCIENS,
            dispositif=(f"ATTRIBUE un fonds de concours à la commune de {lieu}.",),
        )
        for n, lieu in enumerate(LIEUX)
    )
    with TestClient(creer_app(contexte(tmp_path_factory.mktemp("index"), (*RECETTES, *lieux)))) as c:
        yield c


def numeros(texte: str) -> list[str]:
    """Numbers of the hits of a page, in order."""
    return re.findall(r'<span class="numero">[^<]*?([A-Z0-9][^<]*)</span>', texte)


def test_une_faute_est_pardonnee_a_voix_haute(client: TestClient) -> None:
    texte = html.unescape(client.get("/recherche?q=restoration+scolaire").text)
    assert re.search(r"Aucun acte ne contient « ?\s?restoration scolaire\s?»", texte)
    assert 'href="/recherche?q=restauration+scolaire"' in texte
    assert numeros(texte) == numeros(client.get("/recherche?q=restauration+scolaire").text)


def test_une_question_est_lue_comme_une_question(client: TestClient) -> None:
    reponse = client.get("/recherche", params={"q": "qui a voté les tarifs de la cantine ?"})
    assert numeros(reponse.text)[0] == "2025-071"


def test_les_actes_qui_ont_une_partie_des_mots_viennent_apres_sous_leur_titre(client: TestClient) -> None:
    texte = client.get("/recherche", params={"q": "intelligence artificielle charte"}).text
    avant, separe, apres = texte.partition("Ces actes contiennent une partie de vos mots")
    assert separe and "dont 1 avec tous vos mots" in avant
    assert numeros(avant) == ["CM2025/04/07/21"]
    assert "CM2025/04/07/19" in numeros(apres)
    assert lire(texte).fautes == []
    rien = client.get("/recherche", params={"q": "intelligence brontosaure"}).text
    assert "Aucun acte ne contient tous ces mots." in rien
    assert lire(rien).fautes == []


def test_un_article_est_trouve_sous_toutes_ses_ecritures(client: TestClient) -> None:
    attendus = sorted(numeros(client.get("/recherche", params={"q": "L.2121-29"}).text))
    assert attendus
    for texte in ("L 2121-29", "article L. 2121-29 du CGCT", "l2121-29", "art. L.2121-29"):
        assert sorted(numeros(client.get("/recherche", params={"q": texte}).text)) == attendus
    assert numeros(client.get("/recherche", params={"q": "L.2121-2"}).text) == []


def test_chaque_passage_dit_ou_il_est_et_y_mene(client: TestClient) -> None:
    texte = client.get("/recherche", params={"q": '"organisation territoriale de la République"'}).text
    lieux = re.findall(r'<a class="ou" href="([^"]+)#([^"]+)">([^<]+)</a>', texte)
    assert lieux and {ou for _, _, ou in lieux} == {"Visa 2"}
    page = client.get(lieux[0][0]).text
    assert f'id="{lieux[0][1]}"' in page


def test_chaque_filtre_mene_a_ce_qu_il_compte(nombreux: TestClient) -> None:
    page = nombreux.get("/recherche?q=fonds").text
    liens = re.findall(r'<li><a href="(/recherche\?[^"]+)"[^>]*><span>[^<]*</span><span>(\d+)</span></a></li>', page)
    assert len(liens) > 12
    for href, nombre in liens[:14]:
        trouves = nombreux.get(html.unescape(href)).text
        assert re.search(rf"<strong>{nombre}[  ]actes?</strong>", html.unescape(trouves)), href


def test_les_filtres_nombreux_ont_leur_page(nombreux: TestClient) -> None:
    page = nombreux.get("/recherche?q=fonds").text
    (tout,) = set(re.findall(r'href="(/recherche/valeurs\?[^"]*facette=commune[^"]*)"', page))
    assert page.count("commune=") == 10
    reponse = nombreux.get(html.unescape(tout))
    assert lire(reponse.text).fautes == []
    assert re.findall(r"<span>([A-Z][a-z]+)</span><span>1</span>", reponse.text) == list(LIEUX)
    assert numeros(nombreux.get("/recherche?q=fonds&commune=kerbach").text) == ["2024-110"]
    assert nombreux.get("/recherche/valeurs?facette=mot").status_code == 400
    assert "noindex" in reponse.text


def test_une_personne_se_filtre_sous_toute_ecriture(client: TestClient) -> None:
    tous = numeros(client.get("/recherche?personne=Jeanne+MARCHAL").text)
    assert len(tous) == len(RECETTES)
    assert numeros(client.get("/recherche?personne=marchal+jeanne").text) == tous
    assert "Aucun acte publié ne répond" in client.get("/recherche?personne=Inconnue+ICI").text
    assert "Personne" in html.unescape(client.get("/recherche?q=tarifs&personne=marchal+jeanne").text)


def test_un_nom_incomplet_mene_aux_noms_entiers(nombreux: TestClient) -> None:
    vide = html.unescape(nombreux.get("/recherche?q=tarifs&personne=marchal").text)
    assert "Aucun acte publié ne répond" in vide
    (lien,) = re.findall(r'<a href="([^"]+)"><strong>Personne : Jeanne MARCHAL</strong>', vide)
    assert numeros(nombreux.get(lien).text) == ["2025-071"]
    vide = nombreux.get("/recherche?commune=inconnue").text
    assert "<strong>Commune" not in vide and lire(vide).fautes == []


def test_la_periode_et_les_filtres_s_affinent_sans_script(client: TestClient) -> None:
    page = client.get("/recherche?q=subventions&statut=executoire&tri=ancien").text
    formulaire = page[page.index('<form action="/recherche">') :]
    formulaire = formulaire[: formulaire.index("</form>")]
    assert 'name="q" value="subventions"' in formulaire
    assert 'type="hidden" name="statut" value="executoire"' in formulaire
    assert 'type="hidden" name="tri" value="ancien"' in formulaire
    assert {"du", "au", "personne", "commune"} <= set(re.findall(r'name="(\w+)"', formulaire))
    affinee = client.get("/recherche?q=&du=2025-11-10&au=2025-11-10")
    assert sorted(numeros(affinee.text)) == ["2025-080", "2025-081"]
    assert "À partir du 10 novembre 2025" in html.unescape(affinee.text).replace("\u00a0", " ")
    assert client.get("/recherche?du=2025-02-01&au=2025-01-01").status_code == 400


def test_les_resultats_viennent_avant_les_filtres_dans_la_source(client: TestClient) -> None:
    page = client.get("/recherche?q=intelligence").text
    assert page.index('<ul class="lignes">') < page.index('id="filtres"')


def test_des_comptes_trop_lents_n_empechent_pas_les_resultats(tmp_path: Path) -> None:
    tenu = contexte(tmp_path)

    class Lent:
        """The real engine, whose answers come without counts."""

        def chercher(self, requete: Requete):  # type: ignore[no-untyped-def]
            return replace(tenu.moteur.chercher(replace(requete, facettes=False)), tardent=requete.facettes)

        nombre = staticmethod(tenu.moteur.nombre)

    client = TestClient(creer_app(replace(tenu, moteur=Lent())))  # type: ignore[arg-type]
    reponse = client.get("/recherche?q=intelligence&tri=recent")
    assert reponse.status_code == 200 and numeros(reponse.text)
    assert 'Les filtres tardent. <a href="/recherche?q=intelligence&amp;tri=recent">Réessayer</a>' in html.unescape(
        reponse.text
    ).replace("&tri", "&amp;tri")
    assert client.get("/recherche/valeurs?facette=organe").status_code == 503


def test_le_flux_d_une_recherche_suit_ses_filtres(client: TestClient) -> None:
    page = client.get("/recherche?q=intelligence&annee=2025&tri=ancien").text
    (flux,) = set(re.findall(r'href="(/flux/recherche\.atom[^"]*)"', page))
    reponse = client.get(html.unescape(flux))
    assert reponse.headers["content-type"] == "application/atom+xml; charset=utf-8"
    fil = ET.fromstring(reponse.content)
    entrees = fil.findall(f"{ATOM}entry")
    assert len(entrees) == 2
    dates = [e.findtext(f"{ATOM}published") for e in entrees]
    assert dates == sorted(dates, reverse=True)
    assert "intelligence" in (fil.findtext(f"{ATOM}title") or "")
    assert client.get(html.unescape(flux), headers={"If-None-Match": reponse.headers["etag"]}).status_code == 304
    vide = ET.fromstring(client.get("/flux/recherche.atom?q=brontosaure+intelligence").content)
    assert vide.findall(f"{ATOM}entry") == []
    assert client.get("/flux/recherche.atom?annee=hier").status_code == 400


def test_les_suggestions_finissent_ce_qu_on_tape_et_rien_d_autre(client: TestClient) -> None:
    reponse = client.get("/suggestions", params={"q": "intell"})
    assert reponse.headers["content-type"] == "application/x-suggestions+json"
    assert reponse.json() == ["intell", ["intelligence"]]
    assert client.get("/suggestions", params={"q": "2025-0"}).json()[1]
    for tape in ("transac", "protocole tr", SECRET.numero, "", "?", "x" * 400):
        assert client.get("/suggestions", params={"q": tape}).json() == [tape, []]


def test_la_description_opensearch_mene_a_des_adresses_qui_repondent(client: TestClient) -> None:
    assert 'type="application/opensearchdescription+xml"' in client.get("/").text
    description = ET.fromstring(client.get("/opensearch.xml").content)
    assert len(description.findtext(f"{OPENSEARCH}ShortName") or "") in range(1, 17)
    adresses = {u.get("type"): u.get("template") or "" for u in description.findall(f"{OPENSEARCH}Url")}
    for type_ in ("text/html", "application/atom+xml", "application/json", "application/x-suggestions+json"):
        chemin = re.sub(r"^https?://[^/]+", "", adresses[type_]).replace("{searchTerms}", "intelligence")
        reponse = client.get(chemin)
        assert (reponse.status_code, reponse.headers["content-type"].split(";")[0]) == (200, type_)


@pytest.mark.parametrize("chemin", ["/", "/recherche?q=intelligence", "/recherche?q=brontosaure"])
def test_le_seul_script_est_un_fichier_du_site(client: TestClient, chemin: str) -> None:
    reponse = client.get(chemin)
    scripts = re.findall(r"<script[^>]*>", reponse.text)
    assert len(scripts) == 1 and 'src="/static/suggestions.js?v=' in scripts[0] and "defer" in scripts[0]
    assert "script-src 'self'" in reponse.headers["content-security-policy"]
    script = client.get(scripts[0].split('"')[1])
    assert script.headers["content-type"].startswith("text/javascript")
    assert len(script.content) < 2000


@pytest.mark.parametrize(
    ("ou", "passage", "montre"),
    [
        (
            "Article 1",
            "Article 1er – Le <mark>stationnement</mark> est payant",
            "Le <mark>stationnement</mark> est payant",
        ),
        ("Objet", "Objet : <mark>Tarifs</mark>", "<mark>Tarifs</mark>"),
        ("Article 2", "ART. 2 : Fixe", "Fixe"),
        ("Visa 3", "Vu l’article 12 : délais", "Vu l’article 12 : délais"),
        ("Article 3", "Objet : le dépôt", "Objet : le dépôt"),
    ],
)
def test_a_passage_does_not_say_its_place_twice(ou: str, passage: str, montre: str) -> None:
    assert sans_son_etiquette(ou, passage) == montre
