"""Every public page: found, well formed, safe, silent about what is not published."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from publish.app import creer_app
from publish.typographie import fr
from schemas.collectivite import Territoire
from schemas.veille import CauseTrou, Continuite, Trou
from tests.publish.actes import COMMUNE, INSTANT, PARTI, RECETTES, SECRET, Recette, contexte, publie
from tests.publish.portal.html import lire

ACTES = [publie(r).uri for r in RECETTES]
REMPLACANT = next(publie(r).uri for r in RECETTES if r.collectivite is COMMUNE)
PAGES = [
    "/",
    "/recherche",
    "/recherche?q=intelligence",
    "/recherche?q=subventions&statut=executoire&collectivite=217500016&tri=ancien",
    "/recherche?q=trotinettes+du+quai&annee=2031",
    "/seances",
    "/seances/2025-04-07",
    "/seances/2025-11-10?siren=217500016",
    "/matieres",
    "/collectivites/217500016",
    "/delais",
    "/delais?r=REP_2M&d=18/12/2025&t=metropole",
    "/delais?r=REP_2M&d=30/07/2025&t=alsace-moselle",
    "/delais?r=REP_2M&d=18/12/2025&dep=030",
    "/delais?r=RETRAIT_4M&d=2+décembre+2025&t=la-reunion",
    "/verifier",
    "/verifier?acte=014-200000016-20251202-CM25-12-02-22-1-DE",
    "/mentions-legales",
    "/donnees-personnelles",
    "/accessibilite",
    "/docs",
    "/donnees",
    *ACTES,
    *(f"{uri}/v1" for uri in ACTES[:1]),
]
DONNEES = [
    "/sitemap.xml",
    "/flux/actes.atom",
    "/flux/echeances.ics",
    "/api/v1/actes?limite=100",
    "/api/v1/recherche?q=protocole",
    "/openapi.json",
    "/donnees",
    "/scdl/deliberations.csv",
    "/scdl/deliberations-dates.csv",
    "/scdl/deliberations-ecartees.csv",
    "/catalogue.jsonld",
    "/donnees/actes-akn.zip",
]


@pytest.mark.parametrize("chemin", PAGES)
def test_chaque_page_est_bien_formee(client: TestClient, chemin: str) -> None:
    reponse = client.get(chemin)
    assert reponse.status_code == 200
    page = lire(reponse.text)
    assert page.fautes == []
    assert {"header", "nav", "main", "footer"} <= set(page.reperes)
    assert page.liens[0] == "#contenu"
    assert "Démonstration, sans valeur légale." in reponse.text


@pytest.mark.parametrize("chemin", ["/", "/recherche?q=intelligence", "/seances/2025-04-07", *ACTES[:4]])
def test_chaque_lien_interne_mene_quelque_part(client: TestClient, chemin: str) -> None:
    for lien in {li.split("#")[0] for li in lire(client.get(chemin).text).liens if li.startswith("/")}:
        assert client.get(lien).status_code == 200, lien


@pytest.mark.parametrize("chemin", [*PAGES[:20], *DONNEES, "/static/executoire.css", "/introuvable", f"{ACTES[0]}.pdf"])
def test_chaque_reponse_porte_ses_protections(client: TestClient, chemin: str) -> None:
    entetes = client.get(chemin).headers
    regle = entetes["content-security-policy"]
    assert "default-src 'none'" in regle and "unsafe" not in regle
    # The page of an act may show its own publication copy; nothing else may be shown inside another page.
    ancetres = "'self'" if chemin.endswith(".pdf") else "'none'"
    assert f"frame-ancestors {ancetres}" in regle
    assert ("object-src" in regle) is (chemin in ACTES)
    assert entetes["x-content-type-options"] == "nosniff"
    assert entetes["referrer-policy"] == "strict-origin-when-cross-origin"


@pytest.mark.parametrize("chemin", [*PAGES, *DONNEES, f"{ACTES[0]}.xml", f"{ACTES[0]}/original", "/journal/checkpoint"])
def test_head_repond_comme_get_sans_corps(client: TestClient, chemin: str) -> None:
    tete, corps = client.head(chemin), client.get(chemin)
    assert (tete.status_code, tete.content) == (corps.status_code, b"")
    assert tete.headers["content-type"] == corps.headers["content-type"]


@pytest.mark.parametrize(
    "nom", [publie(SECRET).uri, f"{publie(SECRET).uri}.xml", f"{publie(SECRET).uri}/original", "/actes/2025-666"]
)
def test_un_acte_non_publie_est_introuvable_comme_un_acte_qui_n_existe_pas(client: TestClient, nom: str) -> None:
    inconnu = client.get(f"/eli/217500016/deliberation/2025/11/10/{'9' * 7}")
    assert client.get(nom).status_code == inconnu.status_code == 404
    assert client.get(publie(SECRET).uri).text == inconnu.text
    assert "Cette adresse ne correspond à aucun acte publié. Cherchez par numéro ou par mots." in inconnu.text


@pytest.mark.parametrize("chemin", [*PAGES, *DONNEES, "/recherche?q=transactionnel"])
def test_rien_d_un_acte_non_publie_ne_parait(client: TestClient, chemin: str) -> None:
    texte = client.get(chemin).text
    assert "2025-666" not in texte and "Protocole transactionnel" not in texte


def test_ce_qui_a_quitte_l_index_en_retard_ne_parait_pas(tmp_path: Path) -> None:
    tenu = contexte(tmp_path)
    retire = next(iter(tenu.registre.actes))  # type: ignore[attr-defined]
    parti = tenu.registre.actes.pop(retire)  # type: ignore[attr-defined]
    client = TestClient(creer_app(tenu))
    assert parti.acte.numero not in client.get("/recherche").text
    assert parti.acte.numero not in client.get("/api/v1/recherche?q=parcours").text


@pytest.mark.parametrize(
    ("trous", "phrase", "classe"),
    [
        ((), "Vu en ligne sans interruption du 8 au 10 janvier 2026 : 2 relevés, tous faits de l’extérieur.", "ok"),
        (
            (Trou(INSTANT - timedelta(days=2), INSTANT, CauseTrou.ABSENT),),
            "Vu en ligne du 8 au 10 janvier 2026, sauf du 8 janvier à 10 h 30 au 10 janvier à 10 h 30 "
            "(absent à son adresse) : 2 relevés, tous faits de l’extérieur.",
            "inc",
        ),
    ],
)
def test_la_page_dit_ce_que_les_releves_prouvent_et_leurs_trous(
    tmp_path: Path, trous: tuple[Trou, ...], phrase: str, classe: str
) -> None:
    tenu = contexte(tmp_path / "index")
    debut = INSTANT - timedelta(days=2)
    continuite = Continuite(debut, INSTANT, 2, 2, trous, date(2026, 3, 8), False)
    tenu.registre.continuites[ACTES[0]] = continuite  # type: ignore[attr-defined]
    client = TestClient(creer_app(tenu))
    page = client.get(ACTES[0])
    assert lire(page.text).fautes == []
    assert f'<li class="{classe}">{fr(phrase)}</li>' in page.text
    assert "Vu en ligne" not in client.get(ACTES[1]).text
    reponse = client.get(f"/api/v1/actes{ACTES[0]}/statut").json()
    assert reponse["publicite"]["continuite"]["sans_interruption"] is not bool(trous)
    assert client.get(f"/api/v1/actes{ACTES[1]}/statut").json()["publicite"]["continuite"] is None


def test_un_acte_parti_laisse_une_pierre(client: TestClient) -> None:
    reponse = client.get(publie(PARTI).uri)
    assert reponse.status_code == 410
    assert lire(reponse.text).fautes == []
    assert "1<sup>er</sup>\u00a0juin 2025" in reponse.text
    assert REMPLACANT in reponse.text
    assert client.get(publie(PARTI).uri + ".json").json()["remplace_par"] == REMPLACANT


def test_une_date_qui_n_existe_pas_a_sa_raison(client: TestClient) -> None:
    phrase = "La date 31/02/2026 n’existe pas\u00a0: février 2026 finit le 28."
    for chemin in ("/seances/2026-02-31", "/delais?d=31/02/2026", "/eli/200000016/deliberation/2026/02/31/X"):
        reponse = client.get(chemin)
        assert reponse.status_code == 400
        assert phrase in reponse.text
        assert lire(reponse.text).fautes == []
    api = client.get("/api/v1/actes?seance=2026-02-31")
    assert api.json()["detail"] == "La date 31/02/2026 n’existe pas : février 2026 finit le 28."


@pytest.mark.parametrize(
    "chemin",
    [
        "/recherche?annee=abc",
        "/recherche?statut=inconnu",
        "/recherche?matiere=99.9",
        "/recherche?tri=hasard",
        "/recherche?collectivite=12",
        "/recherche?siren=abc",
        "/verifier?siren=12",
        "/recherche?suite=n'importe",
        f"/recherche?q={'a' * 301}",
        f"/recherche?q={'a' * 5000}",
        "/recherche?du=hier",
        "/seances/hier",
        "/seances/2025-04-07?siren=12",
        "/delais?d=18/13/2025",
        "/delais?d=",
        "/delais?r=AUTRE&d=18/12/2025&t=lune",
        "/seances?annee=deux-mille",
        "/seances?siren=12",
        "/matieres?siren=abc",
        "/mentions-legales?siren=1",
        "/api/v1/actes?limite=0",
        "/api/v1/actes?limite=101",
        "/api/v1/actes?limite=beaucoup",
        "/api/v1/actes?nature=ZZ",
        "/api/v1/recherche?limite=1000",
    ],
)
def test_une_valeur_hors_bornes_est_refusee_avec_sa_raison(client: TestClient, chemin: str) -> None:
    reponse = client.get(chemin)
    assert reponse.status_code == 400
    if chemin.startswith("/api"):
        assert reponse.json()["detail"]
    else:
        assert lire(reponse.text).fautes == []


def test_les_fautes_du_formulaire_sont_pres_de_leur_champ(client: TestClient) -> None:
    texte = client.get("/delais?r=AUTRE&d=31/02/2026").text
    assert "2 réponses à corriger" in texte
    assert '<a href="#d">' in texte and 'aria-invalid="true"' in texte and 'value="31/02/2026"' in texte


def test_le_calcul_montre_ses_etapes(client: TestClient) -> None:
    texte = client.get("/delais?r=REP_2M&d=18/12/2025&t=metropole").text
    assert "Jusqu’au jeudi 19\u00a0février 2026 inclus" in texte
    assert "Il reste 40\u00a0jours" in texte
    assert texte.count("<li><h3>") == 4


def test_l_acte_repond_d_abord(client: TestClient) -> None:
    texte = client.get(ACTES[0]).text
    assert texte.index("Où en est cet acte") < texte.index("Puis-je encore contester") < texte.index("Chronologie")
    assert 'id="cit_1"' in texte and 'id="para_1"' in texte
    assert "Texte scellé, reproduit sans retouche" in texte
    assert publie(RECETTES[0]).documents[0].sha256 in texte


def test_un_passage_trouve_mene_a_sa_place(client: TestClient) -> None:
    texte = client.get("/recherche?q=2015-991").text
    assert f'href="{ACTES[0]}#cit_2">Visa 2</a>' in texte


def test_un_visa_ne_lie_que_ce_qui_est_publie(tmp_path: Path) -> None:
    visas = ("Vu la délibération CM2025/04/07/19 approuvant la stratégie,", "Vu la délibération CM2020/01/01/99,")
    recette = Recette("CM2025/12/02/30", "Suite", "2025-12-02", RECETTES[0].evenements, visas=visas)
    client = TestClient(creer_app(contexte(tmp_path, (*RECETTES, recette))))
    texte = client.get(publie(recette).uri).text
    assert f'<a href="{ACTES[2]}">délibération CM2025/04/07/19</a>' in texte
    assert "/actes/CM2020" not in texte


def test_une_maison_vide_a_un_accueil(tmp_path: Path) -> None:
    client = TestClient(creer_app(contexte(tmp_path, ())))
    for chemin in ("/", "/recherche", "/seances", "/matieres", "/mentions-legales"):
        reponse = client.get(chemin)
        assert reponse.status_code == 200
        assert lire(reponse.text).fautes == []
    assert "Aucun acte n’est encore publié ici." in client.get("/").text


def test_bientot_plus_contestables(client: TestClient) -> None:
    texte = client.get("/").text
    assert "Encore contestables, mais bientôt plus" in texte
    assert "3\u00a0jours" in texte


def test_les_mots_de_l_acte_ne_deviennent_jamais_du_html(tmp_path: Path) -> None:
    piege = '<script>alert(1)</script> & "guillemets"'
    recette = Recette(
        "X-9", piege, "2025-12-02", RECETTES[0].evenements, visas=(piege,), dispositif=(f"DÉCIDE {piege}",)
    )
    client = TestClient(creer_app(contexte(tmp_path, (recette,))))
    for chemin in ("/", "/recherche?q=alert", publie(recette).uri, "/seances/2025-12-02", "/flux/actes.atom"):
        assert "<script>" not in client.get(chemin).text
    assert "<script>" not in client.get("/recherche", params={"q": "<script>alert(1)</script>"}).text


def test_une_panne_dit_peu_et_garde_ses_protections(tmp_path: Path) -> None:
    tenu = contexte(tmp_path)
    tenu.registre.actes = None  # type: ignore[attr-defined]
    reponse = TestClient(creer_app(tenu), raise_server_exceptions=False).get(ACTES[0])
    assert reponse.status_code == 500
    assert "Une erreur inattendue" in reponse.text and "Traceback" not in reponse.text
    assert "default-src 'none'" in reponse.headers["content-security-policy"]


def test_le_style_est_garde_un_an_sous_son_empreinte(client: TestClient) -> None:
    adresse = client.get("/").text.split('rel="stylesheet" href="')[1].split('"')[0]
    reponse = client.get(adresse)
    assert "immutable" in reponse.headers["cache-control"]
    assert client.get("/static/executoire.css").headers["cache-control"] == "no-cache"
    assert client.get("/static/../app.py").status_code == 404


def _plat(texte: str) -> str:
    """The words of the page, with plain spaces."""
    return " ".join("".join(lire(texte).texte).split())


def test_l_acte_nomme_le_tribunal_de_son_departement(tmp_path: Path) -> None:
    gard = replace(COMMUNE, departement="30")
    guadeloupe = replace(COMMUNE, siren="219700027", departement="971", territoire=Territoire.GUADELOUPE)
    recettes = tuple(
        Recette(f"2025-9{i}", "Tarifs", "2025-12-02", RECETTES[0].evenements, collectivite=c)
        for i, c in enumerate((gard, guadeloupe))
    )
    client = TestClient(creer_app(contexte(tmp_path, recettes)))
    reponse = client.get(publie(recettes[0]).uri)
    page = _plat(reponse.text)
    assert lire(reponse.text).fautes == []
    assert "Écrivez au tribunal administratif de Nîmes" in page
    assert "Devant le tribunal administratif de Nîmes, avant 24 h" in page
    assert "Vous n’avez pas besoin d’avocat pour demander l’annulation d’un acte." in page
    assert "https://citoyens.telerecours.fr/" in lire(reponse.text).liens
    assert f"/delais?r=RG_SILENCE_2M&dep=030&t=metropole&siren={COMMUNE.siren}" in lire(reponse.text).liens
    outre_mer = _plat(client.get(publie(recettes[1]).uri).text)
    assert "Écrivez au tribunal administratif de la Guadeloupe" in outre_mer
    assert "Ou au greffe du tribunal, qui siège à Basse-Terre : la date de dépôt compte." in outre_mer
    assert "Vous habitez outre-mer" in page and "Vous habitez ailleurs en France" not in page
    assert "Vous habitez ailleurs en France" in outre_mer and "Vous habitez outre-mer" not in outre_mer
    for suffixe in ("", "/statut"):
        corps = client.get(f"/api/v1/actes{publie(recettes[0]).uri}{suffixe}").json()
        assert corps["tribunal"] == {"nom": "tribunal administratif de Nîmes", "ville": "Nîmes"}
    assert "Tribunal administratif de Nîmes" in _plat(client.get(f"/collectivites/{gard.siren}").text)


def test_le_reglage_de_la_collectivite_l_emporte_sur_son_departement(tmp_path: Path) -> None:
    recette = Recette(
        "2025-97", "Tarifs", "2025-12-02", RECETTES[0].evenements,
        collectivite=replace(COMMUNE, departement="030", tribunal="Montbrézy"),
    )  # fmt: skip
    page = _plat(TestClient(creer_app(contexte(tmp_path, (recette,)))).get(publie(recette).uri).text)
    assert "Écrivez au tribunal administratif de Montbrézy" in page
    assert "Nîmes" not in page


@pytest.mark.parametrize("rang", [6, 7], ids=["ouvert", "régime particulier"])
def test_un_departement_inconnu_est_dit_et_aucun_tribunal_n_est_nomme(client: TestClient, rang: int) -> None:
    texte = client.get(ACTES[rang]).text
    page = _plat(texte)
    assert lire(texte).fautes == []
    assert "C’est le tribunal administratif dans le ressort duquel la commune a son siège (CJA, R.312-1)." in page
    assert "Son département n’est pas indiqué ici : nous ne nommons pas le tribunal." in page
    assert "tribunal administratif de " not in page and "tribunal administratif d’" not in page
    assert client.get(f"{ACTES[rang]}.json").json()["tribunal"] is None


def test_un_delai_expire_dit_encore_ou_ecrire(client: TestClient) -> None:
    page = _plat(client.get(ACTES[2]).text)
    assert "Si vous pouvez encore agir, écrivez au tribunal administratif de Caen" in page


@pytest.mark.parametrize(
    ("lieu", "dit"),
    [
        ("t=metropole&dep=83", "Écrire au tribunal administratif de Toulon"),
        ("t=metropole&dep=02A", "Écrire au tribunal administratif de Bastia"),
        ("t=alsace-moselle", "Écrire au tribunal administratif de Strasbourg"),
        ("t=mayotte&dep=976", "qui siège à Mamoudzou"),
        ("t=metropole", "dans le ressort duquel l’auteur de l’acte a son siège"),
        ("t=metropole&dep=", "Donnez son département : nous nommerons ce tribunal."),
    ],
)
def test_le_calcul_nomme_le_tribunal_quand_il_connait_le_lieu(client: TestClient, lieu: str, dit: str) -> None:
    reponse = client.get(f"/delais?r=REP_2M&d=18/12/2025&{lieu}")
    assert reponse.status_code == 200
    assert lire(reponse.text).fautes == []
    assert dit in _plat(reponse.text)


def test_un_retrait_n_a_pas_de_tribunal(client: TestClient) -> None:
    assert "Écrire au" not in client.get("/delais?r=RETRAIT_4M&d=18/12/2025&dep=030").text


@pytest.mark.parametrize(
    ("lieu", "champ", "dit"),
    [
        ("dep=099", "dep", "Choisissez un département dans la liste."),
        ("dep=988", "dep", "Choisissez un département dans la liste."),
        ("dep=057", "t", "Ce territoire n’est pas celui du département Moselle : choisissez « Alsace-Moselle »."),
        ("dep=030&t=mayotte", "t", "choisissez « France métropolitaine »."),
    ],
)
def test_un_lieu_incoherent_est_refuse_pres_de_son_champ(client: TestClient, lieu: str, champ: str, dit: str) -> None:
    reponse = client.get(f"/delais?r=REP_2M&d=18/12/2025&{lieu}")
    assert reponse.status_code == 400
    assert lire(reponse.text).fautes == []
    assert dit in _plat(reponse.text)
    assert f'<a href="#{champ}">' in reponse.text and f'id="{champ}-e"' in reponse.text
