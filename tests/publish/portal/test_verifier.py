"""`/verifier?acte=…`: where printed codes lead. The act and its state when it is published, « inconnu » otherwise."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

from pipeline import publicite, road
from pipeline.maison import Maison
from publish.app import creer_app
from publish.maison import contexte as contexte_reel
from schemas.acte_publie import TypeDocument
from schemas.identifiants import adresse_de_verification, nom_a_verifier
from tests.actes_inventes import SIREN, ecrire, texte
from tests.publish.actes import PARTI, RECETTES, SECRET, contenu, publie
from tests.publish.portal.html import lire

ACTES = [publie(r) for r in RECETTES]
ACTE = ACTES[0]


def brut(texte: str) -> str:
    return texte.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("acte", ACTES, ids=lambda a: a.acte.numero)
def test_le_code_imprime_mene_a_l_acte_son_etat_et_ses_empreintes(client: TestClient, acte: object) -> None:
    publie_ = next(a for a in ACTES if a is acte)
    reponse = client.get(adresse_de_verification(publie_.uri, publie_.identifiant))
    assert reponse.status_code == 200
    page = lire(reponse.text)
    assert page.fautes == []
    assert f'href="{publie_.uri}"' in reponse.text
    for document in publie_.documents:
        assert document.sha256 in reponse.text
    assert 'type="file"' in reponse.text and "noindex" in reponse.text
    etat = {"suspendu": "Suspendu", "annule": "Annulé", "retire": "Retiré", "abroge": "Abrogé", "rejete": "Rejeté"}
    statut = publie_.statut.statut
    assert statut is not None
    mot = etat.get(statut.value, "Exécutoire" if publie_.statut.executoire else "Publié")
    assert f"<strong>{mot}</strong>" in reponse.text


@pytest.mark.parametrize("nom", ["CM2025/12/02/22-1", "cm2025-12-02-22-1", f" {ACTE.identifiant} ", ACTE.uri])
def test_une_personne_ecrit_le_nom_comme_elle_le_lit(client: TestClient, nom: str) -> None:
    reponse = client.get("/verifier", params={"acte": nom})
    assert reponse.status_code == 200 and ACTE.uri in reponse.text


def test_sans_nom_la_page_reste_ce_qu_elle_est(client: TestClient) -> None:
    for chemin in ("/verifier", "/verifier?acte=", "/verifier?acte=%20"):
        reponse = client.get(chemin)
        assert reponse.status_code == 200
        assert "Inconnu" not in reponse.text and "Sans fichier" in brut(reponse.text)


def test_ce_qui_n_est_pas_publie_repond_comme_ce_qui_n_existe_pas(client: TestClient) -> None:
    secret, rien = publie(SECRET), "2025-667"
    reponses = [client.get(f"/verifier?acte={quote(nom)}") for nom in (SECRET.numero, rien, secret.uri)]
    for nom, reponse in zip((SECRET.numero, rien, secret.uri), reponses, strict=True):
        assert reponse.status_code == 404
        assert lire(reponse.text).fautes == []
        assert "Inconnu" in reponse.text and "Aucun acte publié ici ne porte ce nom" in brut(reponse.text)
        assert SECRET.objet not in reponse.text
        assert reponse.text.replace(nom, "X") == reponses[0].text.replace(SECRET.numero, "X")


def test_un_acte_parti_dit_jusqu_a_quand_il_fut_la(client: TestClient) -> None:
    parti = publie(PARTI).uri
    reponse = client.get(f"/verifier?acte={parti}")
    assert reponse.status_code == 410
    assert lire(reponse.text).fautes == []
    assert "Cet acte n’est plus publié ici" in brut(reponse.text) and f'href="{parti}"' in reponse.text
    assert PARTI.objet not in reponse.text


def test_un_nom_trop_long_ou_hostile_ne_casse_rien(client: TestClient) -> None:
    trop = client.get("/verifier", params={"acte": "9" * 201})
    assert trop.status_code == 400 and "200 caractères au plus" in brut(trop.text)
    hostile = client.get("/verifier", params={"acte": '"><script>alert(1)</script>'})
    assert hostile.status_code == 404
    assert "<script>" not in hostile.text and lire(hostile.text).fautes == []


def test_un_numero_que_portent_plusieurs_actes_publies_les_nomme(maison: Maison, tmp_path: Path) -> None:
    client, noms = TestClient(creer_app(contexte_reel(maison))), []
    for quand in ("12", "19"):
        source = ecrire(tmp_path, f"{quand}.txt", texte().replace("12 DÉCEMBRE 2025", f"{quand} DÉCEMBRE 2025"))
        (resultat,) = road.ingerer(maison, source, road.Options(collectivite=SIREN))
        assert resultat.dossier is not None and resultat.dossier.uri is not None
        noms.append(resultat.dossier.uri)
        assert client.get("/verifier?acte=2025-44").status_code == (404 if quand == "12" else 200)
        publicite.publier(maison, noms[-1], date(2025, 12, 20))
    reponse = client.get("/verifier?acte=2025-44")
    assert reponse.status_code == 409
    assert lire(reponse.text).fautes == []
    assert f"{noms[0]}, {noms[1]}. Donnez l’un de ces noms." in brut(reponse.text)
    assert 'href="#acte"' in reponse.text
    assert client.get(f"/verifier?acte={noms[1].removeprefix('/eli/')}").status_code == 200


def test_un_fichier_d_un_autre_acte_est_dit_tel(client: TestClient) -> None:
    def deposer(rang: int, acte: str) -> str:
        fichier = {"f": ("acte.xml", contenu(RECETTES[rang], TypeDocument.ACTE_XML))}
        return brut(client.post(f"/verifier?acte={quote(acte)}", files=fichier).text)

    bon = deposer(0, str(ACTE.identifiant))
    assert "ces octets sont exactement ceux que ce site publie" in bon and lire(bon).fautes == []
    autre = deposer(1, str(ACTE.identifiant))
    assert "n’est pas un document de l’acte que vous regardiez, mais d’un autre" in autre
    assert ACTES[1].uri in autre and ACTE.uri in autre
    perdu = deposer(1, "2025-667")
    assert "ces octets sont exactement ceux que ce site publie" in perdu


def test_le_formulaire_garde_l_acte_regarde(client: TestClient) -> None:
    page = client.get(f"/verifier?acte={ACTE.identifiant}").text
    assert f'action="/verifier?acte={ACTE.identifiant}&amp;siren={ACTE.collectivite.siren}"' in page
    vide = client.post(f"/verifier?acte={ACTE.identifiant}", files={"f": ("vide.pdf", b"")})
    assert vide.status_code == 400 and ACTE.uri in vide.text and lire(vide.text).fautes == []


def test_une_adresse_imprimee_se_relit(client: TestClient) -> None:
    chemin = ACTE.uri.removeprefix("/eli/")
    assert adresse_de_verification(f"https://a.fr{ACTE.uri}", None) == f"https://a.fr/verifier?acte={chemin}"
    assert nom_a_verifier(chemin) == ACTE.uri
    for nom in ("BM2025/12/02/22-1", "014-200000016-20251202-CM25-12-02-22-1-DE", ACTE.uri, "12"):
        assert nom_a_verifier(f" {nom} ") == nom
