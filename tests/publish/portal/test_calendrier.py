"""The public calendar: the end of third parties' period of what is published, and not a word more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from pipeline import publicite, road
from pipeline.maison import Maison
from publish.app import creer_app
from publish.maison import contexte as contexte_de
from schemas.vie import Evenement, TypeEvenement
from tests.actes_inventes import SIREN, ecrire, identifiant, texte, timbre
from tests.calendrier_lu import Composant, lire_calendrier
from tests.conftest import Horloge
from tests.publish.actes import COMMUNE, RECETTES, contexte, fait, publie

ADRESSE = "/flux/echeances.ics"


def lu(client: TestClient, adresse: str = ADRESSE) -> Composant:
    reponse = client.get(adresse)
    assert reponse.status_code == 200
    assert reponse.headers["content-type"] == "text/calendar; charset=utf-8"
    return lire_calendrier(reponse.content)


def test_les_delais_ouverts_des_actes_publies_et_eux_seuls(client: TestClient) -> None:
    attendus = {
        (f"{p.statut.recours_tiers.dernier_jour:%Y%m%d}", f"https://actes.example.fr{p.uri}")
        for p in map(publie, RECETTES)
        if p.statut.recours_tiers.ouvert
    }
    trouves = lu(client).evenements
    assert attendus and {(e.brut("DTSTART"), e.brut("URL")) for e in trouves} == attendus
    for entree in trouves:
        assert entree.texte("SUMMARY").startswith("Recours des tiers")
        assert "sous réserve des recours formés" in entree.texte("DESCRIPTION")
        assert "Démonstration, sans valeur légale." in entree.texte("DESCRIPTION")
        assert "LAST-MODIFIED" not in entree.proprietes


def test_les_dates_discutees_sont_dites(client: TestClient) -> None:
    dites = "\n".join(e.texte("DESCRIPTION") for e in lu(client).evenements)
    assert "Prudent" in dites and "Au plus tard" in dites


def test_une_collectivite_a_le_sien(client: TestClient) -> None:
    calendrier = lu(client, f"{ADRESSE}?siren={COMMUNE.siren}")
    assert COMMUNE.nom in calendrier.texte("X-WR-CALNAME")
    assert calendrier.brut("SOURCE") == f"https://actes.example.fr{ADRESSE}?siren={COMMUNE.siren}"
    attendus = {publie(r).uri for r in RECETTES if r.collectivite == COMMUNE and publie(r).statut.recours_tiers.ouvert}
    assert {e.brut("URL").removeprefix("https://actes.example.fr") for e in calendrier.evenements} == attendus
    assert lu(client, f"{ADRESSE}?siren=123456789").evenements == []
    assert client.get(f"{ADRESSE}?siren=../x").status_code == 400


def test_qui_l_a_deja_ne_le_recoit_pas_deux_fois(client: TestClient) -> None:
    premiere = client.get(ADRESSE)
    encore = client.get(ADRESSE, headers={"If-None-Match": premiere.headers["etag"]})
    assert (encore.status_code, encore.content) == (304, b"")
    assert premiere.headers["access-control-allow-origin"] == "*"


def test_une_maison_vide_a_un_calendrier_valable(tmp_path: Path) -> None:
    assert lu(TestClient(creer_app(contexte(tmp_path, ())))).evenements == []


def test_les_mots_de_l_acte_restent_des_mots(tmp_path: Path) -> None:
    piege = "Prix, tarifs ; \\ rue\r\nBEGIN:VALARM " + "é" * 90
    recette = replace(RECETTES[0], objet=piege, titre=None)
    (entree,) = lu(TestClient(creer_app(contexte(tmp_path, (recette,))))).evenements
    assert entree.dedans == [] and "Prix, tarifs\u202f; \\ rue\nBEGIN:VALARM" in entree.texte("SUMMARY")


def test_une_date_corrigee_deplace_la_meme_entree(tmp_path: Path) -> None:
    correction = fait(TypeEvenement.PUBLICATION, "2025-12-22", id="E9", remplace="E4")
    ancienne = fait(TypeEvenement.PUBLICATION, "2025-12-18", id="E4")
    avant = replace(RECETTES[0], evenements=(*RECETTES[0].evenements[:3], ancienne))
    apres = replace(avant, evenements=(*avant.evenements, correction))
    un, deux = (
        lu(TestClient(creer_app(contexte(tmp_path / nom, (recette,))))).evenements[0]
        for nom, recette in (("avant", avant), ("apres", apres))
    )
    assert un.brut("UID") == deux.brut("UID")
    assert (un.brut("DTSTART"), deux.brut("DTSTART")) == ("20260219", "20260223")
    assert int(deux.brut("SEQUENCE")) > int(un.brut("SEQUENCE"))


@pytest.fixture
def client_reel(maison: Maison) -> Iterator[TestClient]:
    with TestClient(creer_app(contexte_de(maison))) as client:
        yield client


def test_dans_une_vraie_maison_rien_de_ce_qui_n_est_pas_public_ne_sort(
    maison: Maison, horloge: Horloge, client_reel: TestClient, tmp_path: Path
) -> None:
    for numero, objet in (("2025-44", "TOITURE DE LA SALLE"), ("2025-45", "PROTOCOLE SECRET")):
        road.ingerer(maison, ecrire(tmp_path, f"{numero}.txt", texte(numero, objet) + timbre(numero)))
    assert maison.registre.dossier(identifiant("2025-45")).uri is not None
    assert lu(client_reel).evenements == []
    publicite.publier(maison, "2025-44", date(2025, 12, 18))
    (entree,) = lu(client_reel).evenements
    assert (entree.brut("DTSTART"), entree.brut("SEQUENCE")) == ("20260219", "5")
    public = client_reel.get(ADRESSE)
    prive = Evenement(
        TypeEvenement.RECOURS_GRACIEUX, date(2026, 1, 5), prive=True, note="Mme Durand", appris_le=horloge.instant
    )
    publicite.consigner(maison, "2025-44", prive)
    assert client_reel.get(ADRESSE).content == public.content
    assert "SECRET" not in public.text and "2025-45" not in public.text
    horloge.avancer(hours=2)
    assert client_reel.get(ADRESSE, headers={"If-None-Match": public.headers["etag"]}).status_code == 304
    publicite.depublier(maison, "2025-44", "erreur de fichier")
    assert lu(client_reel, f"{ADRESSE}?siren={SIREN}").evenements == []


def test_le_jour_passe_l_entree_s_en_va(
    maison: Maison, horloge: Horloge, client_reel: TestClient, tmp_path: Path
) -> None:
    road.ingerer(maison, ecrire(tmp_path, "acte.txt", texte() + timbre()))
    publicite.publier(maison, "2025-44", date(2025, 12, 18))
    horloge.instant += timedelta(days=42)  # 19 February, the last day
    assert len(lu(client_reel).evenements) == 1
    horloge.avancer(days=1)
    assert lu(client_reel).evenements == []
