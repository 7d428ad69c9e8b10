"""Seals that last: those that waited for their proof are raised by `sync`, those that come to an end by `preserve`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from tests.actes_inventes import ecrire, texte, timbre
from tests.pipeline.sealing.autorites import AutoriteEssai
from tests.publish.cli.commande import Commande
from tests.publish.cli.test_cachet import MOT_DE_PASSE, faire_p12, regler

HIER = datetime.now(UTC) - timedelta(days=1)
SCELLES = {"acte_xml", "vie_xml", "rendu", "copie"}


def test_what_is_due_is_said_then_renewed(executoire: Commande, tmp_path: Path) -> None:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    executoire("publish", "2025-44")
    assert executoire("preserve", "--json").json["dus"] == []
    dans_dix_ans = f"{HIER + timedelta(days=3650):%Y-%m-%d}"
    dit = executoire("preserve", "--liste", "--avant", dans_dix_ans, "--json").json
    assert {d["type"] for d in dit["dus"]} == SCELLES and dit["renouveles"] == []
    assert sum(e["documents"] for e in dit["echeances"]) == len(SCELLES)
    fait = executoire("preserve", "--avant", dans_dix_ans, "--json")
    assert fait.code == 0 and {d["type"] for d in fait.json["renouveles"]} >= {"acte_xml", "rendu", "copie"}
    verdict = executoire("verify", "2025-44", "--json")
    assert verdict.code == 0
    archives = [sum(c["nom"] == "archivage" for c in piece["controles"]) for piece in verdict.json]
    assert max(archives) == 2, "the first archive timestamp stays under the second"
    assert executoire("check", "--json").json["sain"] is True
    executoire("sync")
    assert executoire("sync").sortie.endswith("Rien n’attendait.\n"), "a renewed act needs no new copy"


def test_a_seal_whose_proof_was_late_is_raised_by_sync(
    executoire: Commande, dossier_maison: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    autorite = AutoriteEssai(debut=HIER)
    racine = tmp_path / "racine.pem"
    racine.write_bytes(autorite.certificat.public_bytes(Encoding.PEM))
    p12 = faire_p12(tmp_path, "Cachet de Valmont", autorite, O="Commune de Valmont", OI="NTRFR-210001234")
    monkeypatch.setenv("EXECUTOIRE_PKCS12_MOT_DE_PASSE", MOT_DE_PASSE)
    regler(dossier_maison, f'pkcs12 = "{p12}"', f'racines = ["{racine}"]')
    assert executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre())).code == 0
    assert executoire("publish", "2025-44").code == 0
    attend = executoire("verify", "2025-44")
    assert attend.code == 6 and "révoqué (B-T)" in attend.sortie
    panne = executoire("sync")
    assert panne.code == 4 and "attend encore ses preuves" in panne.erreur
    autorite.publier(dossier_maison / "cles", HIER)
    assert "porté au niveau d’archivage" in executoire("sync").sortie
    executoire("sync")
    assert executoire("verify", "2025-44").code == 0
    assert executoire("sync").sortie.endswith("Rien n’attendait.\n")
    assert executoire("check", "--json").json["sain"] is True
