"""The same pages over a real home: a file goes the whole road, and the public sees it only once it is published."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from pipeline import publicite, road
from pipeline.fondation import fonder
from pipeline.indexation import rattraper
from pipeline.maison import Maison
from publish.app import creer_app
from publish.maison import contexte, ouvrir
from schemas.acte import Etape
from schemas.acte_publie import ActePublie, TypeDocument
from tests.publish.portal.html import lire

GRAINE = Path(__file__).resolve().parents[3] / ".." / "shared" / "seed"
ACTE = """\
COMMUNE DE SAINT-AUBIN
SIREN : 217500016

CONSEIL MUNICIPAL
SÉANCE DU JEUDI 11 JUIN 2026

DÉLIBÉRATION N° 2026-042

OBJET : Tarifs de la bibliothèque municipale

DATE DE LA CONVOCATION : 4 juin 2026
NOMBRE DE CONSEILLERS EN EXERCICE : 23
PRÉSIDENT DE SÉANCE : Jeanne MARCHAL, Maire
SECRÉTAIRE DE SÉANCE : Paul ROUX

LE CONSEIL MUNICIPAL

Vu le code général des collectivités territoriales, notamment l'article L.2121-29,

Considérant qu'il convient de fixer les tarifs de la bibliothèque,

APRÈS EN AVOIR DÉLIBÉRÉ

FIXE le tarif annuel à douze euros.

DIT que les recettes seront inscrites au budget de la commune.

ADOPTE À L'UNANIMITÉ DES SUFFRAGES EXPRIMÉS

Le Maire

Jeanne MARCHAL
"""


@dataclass(frozen=True)
class Servie:
    """A home and its client."""

    maison: Maison
    client: TestClient

    def entrer(self, fichier: Path) -> str:
        """Takes a file in and seals it; gives the URI."""
        (resultat,) = road.ingerer(self.maison, fichier, road.Options(collectivite="217500016"))
        assert resultat.dossier is not None and resultat.erreur is None, resultat
        dossier = resultat.dossier
        if dossier.etape is Etape.BROUILLON:
            from pipeline.brouillons import valider

            dossier = valider(self.maison, dossier.cle, "essai")
        assert dossier.uri is not None
        return dossier.uri


@pytest.fixture(scope="module")
def servie(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servie]:
    dossier = tmp_path_factory.mktemp("reelle") / "maison"
    fonder(dossier, datetime.now(UTC))
    maison = ouvrir(dossier)
    with TestClient(creer_app(contexte(maison)), follow_redirects=False) as client:
        yield Servie(maison, client)


@pytest.fixture(scope="module")
def uri(servie: Servie, tmp_path_factory: pytest.TempPathFactory) -> str:
    fichier = tmp_path_factory.mktemp("source") / "tarifs.txt"
    fichier.write_text(ACTE, encoding="utf-8")
    trouvee = servie.entrer(fichier)
    rattraper(servie.maison)
    for chemin in (trouvee, f"{trouvee}.xml", f"{trouvee}/original", "/actes/2026-042", "/api/v1/actes/2026-042"):
        assert servie.client.get(chemin).status_code == 404
    assert "2026-042" not in servie.client.get("/recherche").text
    publicite.publier(servie.maison, trouvee, date(2026, 6, 15))
    rattraper(servie.maison)
    return trouvee


def test_une_fois_publie_l_acte_a_sa_page_ses_documents_et_se_trouve(servie: Servie, uri: str) -> None:
    page = servie.client.get(uri)
    assert page.status_code == 200
    assert lire(page.text).fautes == []
    assert "Tarifs de la bibliothèque municipale" in page.text
    publie = servie.maison.registre.publie(uri)
    assert isinstance(publie, ActePublie)
    for suffixe, type_ in (
        (".xml", TypeDocument.ACTE_XML),
        (".vie.xml", TypeDocument.VIE_XML),
        (".pdf", TypeDocument.COPIE),
    ):
        document = publie.document(type_)
        assert document is not None
        reponse = servie.client.get(uri + suffixe)
        assert reponse.status_code == 200
        assert reponse.content == servie.maison.registre.objet(document.sha256)
    assert servie.client.get(uri + "/original").text == ACTE
    assert uri in servie.client.get("/recherche?q=bibliotheque").text
    assert uri in servie.client.get("/").text


def test_le_tribunal_se_nomme_des_que_le_departement_est_connu(servie: Servie, uri: str) -> None:
    inconnu = servie.client.get(uri).text
    assert "dans le ressort duquel" in inconnu and "tribunal administratif de " not in inconnu
    avant = servie.maison.registre.collectivite("217500016")
    assert avant is not None
    servie.maison.registre.definir_collectivite(replace(avant, departement="084"))
    try:
        page = servie.client.get(uri)
        assert lire(page.text).fautes == []
        assert "tribunal administratif de Nîmes" in page.text and "dans le ressort duquel" not in page.text
    finally:
        servie.maison.registre.definir_collectivite(avant)


def test_le_xml_servi_se_verifie_et_se_reconnait(servie: Servie, uri: str) -> None:
    scelle = servie.client.get(uri + ".xml").content
    texte = servie.client.post("/verifier", files={"f": ("acte.xml", scelle)}).text
    assert "Authentique et entier" in texte and uri in texte
    change = scelle.replace(b"douze euros", b"treize euros")
    faux = servie.client.post("/verifier", files={"f": ("acte.xml", change)}).text
    assert "Ce document n’est pas celui qui a été publié" in faux


def test_un_objet_abime_sur_le_disque_n_est_pas_envoye(servie: Servie, uri: str) -> None:
    publie = servie.maison.registre.publie(uri)
    assert isinstance(publie, ActePublie)
    rendu = publie.document(TypeDocument.RENDU)
    assert rendu is not None
    (fichier,) = [
        f
        for f in (servie.maison.dossier / "objets").rglob("*")
        if f.name and rendu.sha256.endswith(f.name[-40:]) and f.is_file()
    ]
    octets = fichier.read_bytes()
    fichier.chmod(0o600)
    fichier.write_bytes(octets[:-1] + b"?")
    try:
        reponse = servie.client.get(uri + "/rendu.pdf")
        assert reponse.status_code == 503
        assert "n’a pas pu être vérifié" in reponse.text
    finally:
        fichier.write_bytes(octets)


def test_un_acte_depublie_laisse_une_pierre(servie: Servie, uri: str, tmp_path: Path) -> None:
    fichier = tmp_path / "autre.txt"
    fichier.write_text(ACTE.replace("2026-042", "2026-043").replace("bibliothèque", "piscine"), encoding="utf-8")
    autre = servie.entrer(fichier)
    publicite.publier(servie.maison, autre, date(2026, 6, 15))
    publicite.depublier(servie.maison, autre, "erreur de fichier")
    rattraper(servie.maison)
    assert servie.client.get(autre).status_code == 410
    assert "piscine" not in servie.client.get("/recherche?q=piscine").text.split("</form>")[1].split("Ce que vous")[1]
    assert servie.client.get(uri).status_code == 200


def test_un_acte_dit_qui_le_cite_des_que_le_citant_est_publie(servie: Servie, uri: str, tmp_path: Path) -> None:
    fichier = tmp_path / "citant.txt"
    texte = ACTE.replace("2026-042", "2026-051").replace("Tarifs de la bibliothèque municipale", "Horaires d’été")
    fichier.write_text(
        texte.replace("Considérant qu'il", "Vu la délibération n° 2026-042 fixant les tarifs,\n\nConsidérant qu'il"),
        encoding="utf-8",
    )
    citant = servie.entrer(fichier)
    rattraper(servie.maison)
    assert "Cité par" not in servie.client.get(uri).text
    publicite.publier(servie.maison, citant, date(2026, 6, 16))
    rattraper(servie.maison)
    page = servie.client.get(uri)
    assert lire(page.text).fautes == []
    assert "Cité par" in page.text and f'href="{citant}"' in page.text
    assert f'href="{uri}"' in servie.client.get(citant).text
    publicite.depublier(servie.maison, citant, "erreur de fichier")
    rattraper(servie.maison)
    assert citant not in servie.client.get(uri).text


def test_le_journal_signe_ce_qu_il_tient(servie: Servie, uri: str) -> None:
    servie.maison.registre.checkpoint()
    note = servie.client.get("/journal/checkpoint").text
    cle = servie.client.get("/journal/cle").text
    assert note.splitlines()[0] == cle.split("+")[0]
    assert int(note.splitlines()[1]) >= 1


def test_la_vraie_deliberation_dit_ses_vraies_dates(servie: Servie) -> None:
    fichiers = sorted(GRAINE.glob("*.txt")) if GRAINE.is_dir() else []
    if not fichiers:
        pytest.skip("../shared/seed est absent")
    (resultat,) = road.ingerer(servie.maison, fichiers[0])
    assert resultat.dossier is not None and resultat.dossier.uri is not None
    publicite.publier(servie.maison, resultat.dossier.uri, date(2025, 12, 18))
    texte = servie.client.get(resultat.dossier.uri).text
    assert "depuis le jeudi 18\u00a0décembre 2025" in texte
    assert "Délai de recours direct expiré le jeudi 19\u00a0février 2026" in texte
    assert "Visas (14)" in texte and "Considérants (5)" in texte
    statut = servie.client.get(f"/api/v1/actes{resultat.dossier.uri}/statut", params={"au": "2026-01-10"}).json()
    assert statut["recours_tiers"]["dernier_jour"] == "2026-02-19"
    assert statut["defere"]["dernier_jour"] == "2026-02-17"
    assert statut["conseillers"]["dernier_jour"] == "2026-02-03"
