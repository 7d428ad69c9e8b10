"""The user's real deliberation, from its file to a verifiable public act."""

from __future__ import annotations

import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from pipeline import parsing, reading, road
from pipeline.indexation import rattraper
from pipeline.maison import Maison
from pipeline.proof import verifier
from pipeline.publicite import publier
from pipeline.sealing.horodatage import lire_jeton
from registry.droit.statut import statut
from registry.upkeep import examiner
from schemas.acte import Etape, Niveau
from schemas.acte_json import lecture_en_json
from schemas.acte_publie import ActePublie, TypeDocument
from schemas.verdict import Issue
from search.engine import Requete
from tests.conftest import Horloge
from tests.lieux import graine

NUMERO = "BM2025/12/02/22-1"
IDENTIFIANT = "075-200054781-20251202-BM25-12-02-22-1-DE"


def test_what_parse_reads_in_the_seed() -> None:
    chemin = graine()
    (lecture,) = parsing.analyser(reading.lire(chemin))
    lu = lecture_en_json(lecture, chemin.name)
    assert lu["collectivite"] == "Métropole du Grand Paris"
    assert (lu["siren"], lu["organe"], lu["nature"], lu["numero"]) == ("200054781", "Bureau", "DE", NUMERO)
    assert (lu["date_seance"], lu["date_convocation"]) == ("2025-12-02", "2025-11-26")
    assert lu["effectif"]["en_exercice"] == 44
    assert lu["president"] == {"nom": "Patrick OLLIER", "qualite": "Président"}
    assert lu["secretaire"]["nom"] == "Geoffroy BOULARD"
    assert (len(lu["visas"]), len(lu["considerants"])) == (14, 5)
    assert [p["verbe"] for p in lu["dispositif"]] == ["APPROUVE", "AUTORISE"]
    assert lu["vote"] == {
        "mode": "unanimite",
        "pour": None,
        "contre": None,
        "abstentions": None,
        "non_participants": None,
    }
    assert [s["nom"] for s in lu["signataires"]] == ["Patrick OLLIER"]
    assert lu["controle_legalite"] == {
        "identifiant": IDENTIFIANT,
        "date_transmission": "2025-12-16",
        "date_reception": "2025-12-16",
    }
    assert "recours pour excès de pouvoir" in lu["voies_et_delais"]
    assert lu["texte_conserve"] is True
    assert all(d.niveau is Niveau.INFO for d in lecture.diagnostics)


@pytest.fixture
def entree(maison: Maison) -> Maison:
    (resultat,) = road.ingerer(maison, graine())
    assert resultat.erreur is None and resultat.dossier is not None
    assert resultat.dossier.etape is Etape.SCELLE
    rattraper(maison)
    return maison


def test_sealed_and_registered_it_is_found_by_nobody(entree: Maison) -> None:
    assert entree.moteur_public.chercher(Requete("intelligence artificielle")).total == 0
    assert entree.moteur_bureau.chercher(Requete("intelligence artificielle")).total == 1
    assert entree.registre.publie(NUMERO) is None
    assert entree.registre.publie(IDENTIFIANT) is None
    assert entree.registre.publies().total == 0
    assert examiner(entree.registre).sain


def test_published_it_is_executoire_since_the_declared_day(entree: Maison, horloge: Horloge) -> None:
    publier(entree, NUMERO, date(2025, 12, 18))
    rattraper(entree)
    acte = entree.registre.publie(NUMERO)
    assert isinstance(acte, ActePublie)
    etat = statut(acte.vie, date(2026, 1, 10))
    assert etat.executoire and etat.executoire_depuis == date(2025, 12, 18)
    assert etat.defere.dernier_jour == date(2026, 2, 17)
    assert etat.recours_tiers.dernier_jour == date(2026, 2, 19)
    assert etat.conseillers.dernier_jour == date(2026, 2, 3)
    assert etat.retrait_jusqu_au == date(2026, 4, 2)
    assert etat.publicite.retenue is not None and etat.publicite.retenue.date == date(2025, 12, 18)
    assert etat.publicite.premiere_mise_en_ligne_ici == horloge.instant
    assert statut(acte.vie, date(2026, 2, 19)).recours_tiers.ouvert
    assert statut(acte.vie, date(2026, 2, 20)).recours_tiers.ouvert is False
    assert entree.moteur_public.chercher(Requete("intelligence artificielle")).total == 1


def test_each_sealed_document_is_authentic_and_the_original_is_kept_byte_for_byte(entree: Maison) -> None:
    dossier = publier(entree, NUMERO, date(2025, 12, 18))
    assert entree.registre.objet(dossier.acte.sources[0].sha256) == graine().read_bytes()
    for type_ in (TypeDocument.ACTE_XML, TypeDocument.VIE_XML, TypeDocument.COPIE):
        document = next(d for d in reversed(dossier.documents) if d.type is type_)
        octets = entree.registre.objet(document.sha256)
        instant = datetime(2026, 1, 9, tzinfo=UTC)
        assert verifier(octets, racines=entree.racines, instant=instant).issue is Issue.VALIDE
        assert verifier(octets, racines=(), instant=instant).issue is Issue.INDETERMINE


def test_xmlsec1_and_openssl_agree_on_the_sealed_act(entree: Maison, tmp_path: Path) -> None:
    from shutil import which

    if which("xmlsec1") is None or which("openssl") is None:
        pytest.skip("xmlsec1 or openssl is absent")
    dossier = entree.registre.dossier(NUMERO)
    par_type = {d.type: entree.registre.objet(d.sha256) for d in dossier.documents}
    (tmp_path / "acte.xml").write_bytes(par_type[TypeDocument.ACTE_XML])
    racine = str(entree.dossier / "cles" / "racine.pem")
    juge = ["xmlsec1", "--verify", "--enabled-reference-uris", "empty,same-doc", "--trusted-pem", racine]
    verdict = subprocess.run([*juge, str(tmp_path / "acte.xml")], capture_output=True, text=True, check=False)
    assert verdict.returncode == 0, verdict.stderr
    (tmp_path / "acte.tst").write_bytes(par_type[TypeDocument.JETON])
    empreinte = lire_jeton(par_type[TypeDocument.JETON]).empreinte.hex()
    verification = ["openssl", "ts", "-verify", "-digest", empreinte, "-token_in", "-CAfile", racine]
    verdict = subprocess.run(
        [*verification, "-in", str(tmp_path / "acte.tst")], capture_output=True, text=True, check=False
    )
    assert verdict.returncode == 0, verdict.stderr
