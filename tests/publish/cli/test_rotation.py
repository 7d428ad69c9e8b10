"""A house whose keys end, change and are lost: the past verifies, the register goes on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import pkcs12

from pipeline.garde import alarmes
from pipeline.maison import Maison
from pipeline.road import ingerer
from pipeline.sealing.peremption import Emploi
from tests.actes_inventes import ecrire, texte, timbre
from tests.conftest import DEPART, Horloge, a_l_heure
from tests.pipeline.sealing.autorites import AutoriteEssai, pem
from tests.publish.cli.commande import Commande
from tests.publish.cli.test_cachet import HIER, MOT_DE_PASSE, faire_p12, regler


@pytest.fixture
def autorite(tmp_path: Path, dossier_maison: Path, monkeypatch: pytest.MonkeyPatch) -> AutoriteEssai:
    monkeypatch.setenv("EXECUTOIRE_PKCS12_MOT_DE_PASSE", MOT_DE_PASSE)
    return racine(tmp_path, dossier_maison, "Racine 2026")


def racine(dossier: Path, maison: Path, commun: str) -> AutoriteEssai:
    """An authority, its certificate beside the home and its list in it."""
    faite = AutoriteEssai(commun, HIER)
    (dossier / f"{commun}.pem").write_bytes(pem(faite.certificat))
    faite.publier(maison / "cles", HIER)
    return faite


def installer(maison: Path, p12: Path, *racines: str) -> None:
    chemins = ", ".join(f'"{p12.parent / r}.pem"' for r in racines)
    regler(maison, f'pkcs12 = "{p12}"', f"racines = [{chemins}]")


def entrer(executoire: Commande, dossier: Path, numero: str) -> int:
    return executoire("ingest", ecrire(dossier, f"{numero}.txt", texte(numero) + timbre(numero))).code


def test_another_key_another_root_and_everything_still_verifies(
    executoire: Commande, dossier_maison: Path, tmp_path: Path, autorite: AutoriteEssai
) -> None:
    installer(dossier_maison, faire_p12(tmp_path, "Cachet 2026", autorite, OI="NTRFR-219901006"), "Racine 2026")
    assert entrer(executoire, tmp_path, "2025-44") == 0
    assert executoire("publish", "2025-44").code == 0
    suivante = racine(tmp_path, dossier_maison, "Racine 2029")
    installer(dossier_maison, faire_p12(tmp_path, "Cachet 2029", suivante), "Racine 2026", "Racine 2029")
    assert entrer(executoire, tmp_path, "2025-45") == 0
    assert executoire("event", "2025-44", "recours_gracieux", "--date", "2026-01-20", "--auteur", "tiers").code == 0
    verdict = executoire("verify", "2025-44", "2025-45", "--json")
    assert verdict.code == 0 and {v["verdict"] for v in verdict.json} == {"valide"}
    phrases = {v["fichier"]: " ".join(c["phrase"] for c in v["controles"]) for v in verdict.json if v["acte"]}
    assert "« Cachet 2026 »" in phrases["acte.xml"] and "« Cachet 2029 »" not in phrases["acte.xml"]
    assert "« Cachet 2029 »" in next(p for n, p in phrases.items() if n.startswith("vie"))
    bilan = executoire("check", "--json").json
    assert bilan["sain"] is True and bilan["actes"] == 2
    assert {e["code"] for e in bilan["ecarts"]} <= {"COL-09"}, "the notices are another matter"


def test_a_root_taken_away_is_told_and_what_it_vouched_for_is_undetermined(
    executoire: Commande, dossier_maison: Path, tmp_path: Path, autorite: AutoriteEssai
) -> None:
    installer(dossier_maison, faire_p12(tmp_path, "Cachet", autorite), "Racine 2026")
    entrer(executoire, tmp_path, "2025-44")
    (tmp_path / "Racine 2026.pem").unlink()
    (ecart,) = executoire("check", "--json").json["ecarts"]
    assert ecart["code"] == "SCE-09" and "Racine 2026.pem" in ecart["ou"]
    assert executoire("verify", "2025-44").code == 6


def test_the_end_of_the_seal_is_told_by_check_by_sync_and_by_the_digest(
    executoire: Commande, dossier_maison: Path, tmp_path: Path, autorite: AutoriteEssai
) -> None:
    installer(dossier_maison, faire_p12(tmp_path, "Cachet court", autorite, duree=timedelta(days=26)), "Racine 2026")
    assert entrer(executoire, tmp_path, "2025-44") == 0, "it still seals"
    mots = "« Cachet court » (cachet) finit le"
    controle = executoire("check")
    assert controle.code == 0 and mots in controle.sortie and "[SCE-08]" in controle.sortie
    assert mots in executoire("sync").erreur
    rappel = executoire("rappels", "--json").json
    assert [a["code"] for a in rappel["alarmes"]] == ["SCE-08"] and mots in executoire("rappels").sortie


@pytest.mark.parametrize(
    ("debut", "mots"), [(HIER, "n’est plus valable"), (datetime(2999, 1, 1, tzinfo=UTC), "pas encore")]
)
def test_one_that_has_ended_or_not_begun_never_seals_and_reading_goes_on(
    *, debut: datetime, mots: str, executoire: Commande, dossier_maison: Path, tmp_path: Path, autorite: AutoriteEssai
) -> None:
    hors = faire_p12(tmp_path, "Cachet hors", autorite, debut=debut, duree=timedelta(hours=1))
    installer(dossier_maison, hors, "Racine 2026")
    assert entrer(executoire, tmp_path, "2025-44") == 5
    assert executoire("list").code == 0
    controle = executoire("check")
    assert mots in controle.sortie and "[SCE-07]" in controle.sortie


def test_the_timestamp_authority_and_the_root_are_watched_too(maison: Maison, horloge: Horloge, tmp_path: Path) -> None:
    ingerer(maison, ecrire(tmp_path, "acte.txt", texte() + timbre()))
    ans = {Emploi.CACHET: 3, Emploi.HORODATAGE: 6, Emploi.RACINE: 20}
    for emploi, duree in ans.items():
        fin = DEPART + timedelta(days=365 * duree)
        for jours, codes in ((-1, ["SCE-07"]), (20, ["SCE-08"]), (100, [])):
            plus_tard = a_l_heure(maison, Horloge(fin - timedelta(days=jours)))
            vues = [a.code for a in alarmes(plus_tard) if f"({emploi})" in a.quoi]
            assert vues == codes, (emploi, jours)


def test_the_day_a_key_is_stolen(
    executoire: Commande, dossier_maison: Path, tmp_path: Path, autorite: AutoriteEssai
) -> None:
    """Sealed before: valid. Revoked: the house seals no more with it, acts and events wait; another key takes over."""
    p12 = faire_p12(tmp_path, "Cachet volé", autorite)
    installer(dossier_maison, p12, "Racine 2026")
    assert entrer(executoire, tmp_path, "2025-44") == 0
    vole = pkcs12.load_pkcs12(p12.read_bytes(), MOT_DE_PASSE.encode()).cert
    assert vole is not None
    maintenant = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=1)
    autorite.publier(dossier_maison / "cles", maintenant, [(vole.certificate, maintenant)])
    verdict = executoire("verify", "2025-44")
    assert verdict.code == 0 and "garde sa valeur" in verdict.sortie
    entree = executoire("ingest", ecrire(tmp_path, "45.txt", texte("2025-45") + timbre("2025-45")), "--json")
    assert (entree.code, entree.json[0]["etape"], entree.json[0]["erreur"]["code"]) == (5, "valide", "SCE-16")
    assert executoire("event", "2025-44", "suspension", "--date", "2026-01-20").code == 5
    assert executoire("status", "2025-44", "--json").json["statut"] == "suspendu", "the event is kept all the same"
    assert "[SCE-16]" in executoire("check").sortie and "[SCE-16]" in executoire("sync").erreur
    installer(dossier_maison, faire_p12(tmp_path, "Cachet suivant", autorite), "Racine 2026")
    assert executoire("sync").code == 0
    assert executoire("verify", "2025-44", "2025-45").code == 0
    assert executoire("check", "--json").json["ecarts"] == []
