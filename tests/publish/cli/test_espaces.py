"""An authority says who it is, how its pages look and what was examined; what lacks is told, the rest is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from publish.app import creer_app
from publish.maison import contexte, ouvrir
from publish.typographie import fr
from tests.actes_inventes import SIREN, ecrire, identifiant, texte, timbre
from tests.publish.cli.commande import Commande
from tests.publish.portal.html import lire

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'


@pytest.fixture
def publiee(executoire: Commande, tmp_path: Path) -> Commande:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    executoire("publish", identifiant(), "--date", "2025-12-18")
    return executoire


def _client(dossier: Path) -> TestClient:
    return TestClient(creer_app(contexte(ouvrir(dossier))), follow_redirects=False)


def test_the_pages_say_what_is_known_and_check_says_what_lacks(publiee: Commande, dossier_maison: Path) -> None:
    client = _client(dossier_maison)
    assert client.get("/mentions-legales").text.count("non indiqué") >= 6
    (ecart,) = [e for e in publiee("check", "--json").json["ecarts"] if e["code"] == "COL-09"]
    assert "l’hébergeur" in ecart["quoi"] and not ecart["grave"]
    assert "l’hébergeur" in publiee("collectivite", "set", SIREN, "--population", "900").sortie
    champs = {
        "adresse": "1 place du Puits, Valmont", "telephone": "09 99 00 00 01", "courriel": "actes@valmont.example",
        "directeur": "Claire MARTEL, maire", "hebergeur": "Syndicat des nuages", "hebergeur_adresse": "2 rue du Ciel",
        "hebergeur_telephone": "09 99 00 00 02", "delegue": "dpo@valmont.example", "declaration_le": "02/01/2026",
    }  # fmt: skip
    dites = publiee("collectivite", "mentions", SIREN, *(f"{c}={v}" for c, v in champs.items()), "--json").json
    assert dites["a_completer"] == [] and dites["mentions"]["declaration_le"] == "2026-01-02"
    assert not [e for e in publiee("check", "--json").json["ecarts"] if e["code"] == "COL-09"]
    for chemin, mots in (
        ("/mentions-legales", ("Claire MARTEL, maire", "Syndicat des nuages", "1 place du Puits")),
        ("/donnees-personnelles", ("mailto:dpo@valmont.example", "www.cnil.fr", "6.1.c")),
        ("/accessibilite", ("non conforme", str(fr("2 janvier 2026")), "71120")),
    ):
        page = client.get(chemin)
        assert lire(page.text).fautes == [] and all(mot in page.text for mot in mots), chemin


def test_a_site_is_called_conform_on_the_strength_of_an_audit_alone(publiee: Commande, dossier_maison: Path) -> None:
    refus = publiee("collectivite", "mentions", SIREN, "accessibilite=partielle")
    assert refus.code == 5 and "[COL-10]" in refus.erreur
    audit = ("audit_le=2026-01-05", "audit_par=Cabinet Clair", "audit_taux=49")
    assert publiee("collectivite", "mentions", SIREN, "accessibilite=partielle", *audit).code == 5
    assert publiee("collectivite", "mentions", SIREN, "accessibilite=totale", *audit[:2], "audit_taux=99").code == 5
    assert publiee("collectivite", "mentions", SIREN, "accessibilite=partielle", *audit[:2], "audit_taux=72").code == 0
    page = _client(dossier_maison).get("/accessibilite").text
    assert "partiellement conforme" in page and "72" in page and "Cabinet Clair" in page
    assert "partiellement conforme" in _client(dossier_maison).get("/").text


@pytest.mark.parametrize(
    ("mots", "code"),
    [
        (("mentions", SIREN, "maire=Untel"), "COL-09"),
        (("mentions", SIREN, "adresse"), "CMD-06"),
        (("mentions", SIREN, "audit_taux=beaucoup"), "COL-09"),
        (("mentions", SIREN, "accessibilite=oui"), "COL-09"),
        (("mentions", SIREN, "audit_le=31/02/2026"), "CMD-04"),
        (("theme", SIREN, "bandeau=#6a2552"), "COL-12"),
        (("theme", SIREN, "accent=mauve"), "COL-12"),
    ],
)
def test_what_is_not_understood_changes_nothing(publiee: Commande, mots: tuple[str, ...], code: str) -> None:
    refus = publiee("collectivite", *mots)
    assert refus.code == 2 and f"[{code}]" in refus.erreur
    assert publiee("collectivite", "mentions", SIREN, "--json").json["theme"] is None
    assert publiee("collectivite", "mentions", "200000016").code == 1


def test_a_theme_colours_every_page_and_a_poor_contrast_is_refused(
    publiee: Commande, dossier_maison: Path, tmp_path: Path
) -> None:
    refus = publiee("collectivite", "theme", SIREN, "accent=#ff8800")
    assert refus.code == 5 and "2,25" in refus.erreur and "[COL-08]" in refus.erreur
    client = _client(dossier_maison)
    assert "/theme.css" not in client.get("/").text
    logo = ecrire(tmp_path, "logo.svg", SVG)
    assert publiee("collectivite", "theme", SIREN, "accent=#6a2552", "--logo", logo).code == 0
    accueil = client.get("/").text
    (feuille,) = [m for m in accueil.split('"') if m.startswith("/theme.css")]
    (dessin, *_) = [m for m in accueil.split('"') if m.startswith("/logo")]
    css = client.get(feuille.replace("&amp;", "&"))
    assert "--accent:#6a2552" in css.text and "immutable" in css.headers["cache-control"]
    assert css.text.startswith(client.get("/static/executoire.css").text)
    image = client.get(dessin.replace("&amp;", "&"))
    assert (image.text, image.headers["content-type"]) == (SVG, "image/svg+xml")
    assert "sandbox" in image.headers["content-security-policy"]
    assert publiee("collectivite", "theme", SIREN, "--effacer").code == 0
    assert "/theme.css" not in client.get("/").text and client.get("/logo?siren=" + SIREN).status_code == 404


@pytest.mark.parametrize(
    ("contenu", "sortie"),
    [
        ("texte", 3),
        ("<html/>", 3),
        (SVG.replace("<path", "<script>alert(1)</script><path"), 5),
        (SVG.replace("<path", '<path onclick="x()"'), 5),
        (SVG.replace("<path", '<image href="https://ailleurs.example/x.png"/><path'), 5),
        (SVG + " " * 33_000, 5),
    ],
)
def test_a_logo_that_is_none_or_does_something_is_refused(
    publiee: Commande, tmp_path: Path, contenu: str, sortie: int
) -> None:
    refus = publiee("collectivite", "theme", SIREN, "--logo", ecrire(tmp_path, "logo.svg", contenu))
    assert refus.code == sortie and "[COL-11]" in refus.erreur


def test_the_list_of_a_session_is_public_once_published_and_says_no_more(
    publiee: Commande, dossier_maison: Path, tmp_path: Path
) -> None:
    secret = texte("2025-45", objet="CESSION DU PRÉ COMMUNAL", motif="le plan secret", decision="la cession du pré")
    publiee("ingest", ecrire(tmp_path, "autre.txt", secret), "--collectivite", SIREN)
    client = _client(dossier_maison)
    assert "CESSION" not in client.get("/seances/2025-12-12").text
    montree = publiee("seance", SIREN, "2025-12-12", "--json").json
    assert [ligne["numero"] for ligne in montree["lignes"]] == ["2025-44", "2025-45"] and not montree["en_ligne"]
    assert "CESSION" not in client.get("/seances/2025-12-12").text, "shown to the office is not published"
    publiee("seance", SIREN, "12/12/2025", "--ajouter", "2025-46=Question retirée", "--publier")
    page = client.get("/seances/2025-12-12").text
    assert lire(page).fautes == []
    assert "CESSION DU PRÉ COMMUNAL" in page and "Question retirée" in page and page.count("pas publié ici") == 2
    assert "plan secret" not in page and "L.2121-25" in page
    assert client.get("/api/v1/recherche?q=cession").json()["total"] == 0
    assert client.get("/actes/2025-45").status_code == 404
    publiee("seance", SIREN, "2025-12-12", "--retirer")
    assert "CESSION" not in client.get("/seances/2025-12-12").text


def test_a_list_stands_for_a_session_without_any_published_act(publiee: Commande, dossier_maison: Path) -> None:
    client = _client(dossier_maison)
    assert client.get("/seances/2025-11-03").status_code == 404
    assert publiee("seance", SIREN, "2025-11-03", "--publier").code == 5
    assert publiee("seance", SIREN, "2125-11-03").code == 5
    assert publiee("seance", SIREN, "2025-11-03", "--ajouter", "2025-40=Ordre du jour", "--publier").code == 0
    assert client.get("/seances/2025-11-03").status_code == 200
    assert "/seances/2025-11-03" in client.get("/seances").text
