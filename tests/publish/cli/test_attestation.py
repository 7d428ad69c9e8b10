"""`attestation`: a file on the disk, true to the register, or a sentence that says why not."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from pipeline.rendering.attestation import vie_jointe
from schemas import vie_xml
from tests.actes_inventes import ecrire, identifiant, texte, timbre
from tests.pipeline.rendering.exemples import pages
from tests.publish.cli.commande import Commande


@pytest.fixture
def entre(executoire: Commande, tmp_path: Path) -> Commande:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    return executoire


def lire(chemin: Path) -> str:
    return " ".join(" ".join(pages(chemin.read_bytes())).replace("\u00a0", " ").replace("\u202f", " ").split())


def test_an_act_that_is_public_and_executoire(entre: Commande, tmp_path: Path) -> None:
    entre("publish", "2025-44", "--date", "2025-12-18")
    sortie = tmp_path / "a.pdf"
    reponse = entre("attestation", identifiant(), "-o", sortie, "--json")
    assert reponse.code == 0
    dit = reponse.json
    assert (dit["acte"], dit["statut"], dit["executoire"], dit["public"]) == (identifiant(), "executoire", True, True)
    assert dit["sha256"] == hashlib.sha256(sortie.read_bytes()).hexdigest() and dit["demonstration"] is True
    assert entre("verify", sortie).code == 0
    lu = lire(sortie)
    assert "Exécutoire depuis le jeudi 18 décembre 2025." in lu
    assert "Publication en ligne (retenue) 18 décembre 2025 déclarée" in lu
    assert [p for p in tmp_path.iterdir() if p.suffix == ".tmp"] == []
    assert "se remplit et se signe à la main" in entre("attestation", "2025-44", "-o", sortie).sortie


def test_an_act_that_is_not_public_says_so_and_is_not_signed(entre: Commande, tmp_path: Path) -> None:
    sortie = tmp_path / "a.pdf"
    reponse = entre("attestation", "2025-44", "-o", sortie)
    assert reponse.code == 0 and "n’est pas public : l’attestation le dit" in reponse.sortie
    lu = lire(sortie)
    assert "Cet acte n’est pas public sur ce site. Il ne l’a jamais été." in lu
    assert "Cet acte n’a jamais été en ligne sur ce registre." in lu
    assert "certifie sous sa responsabilité" not in lu
    entre("publish", "2025-44")
    entre("unpublish", "2025-44", "--motif", "erreur de fichier")
    entre("attestation", "2025-44", "-o", sortie)
    assert "Il l’a été jusqu’au" in lire(sortie) and "erreur de fichier" not in lire(sortie)


def test_a_draft_an_unknown_act_and_a_bad_path_are_refused(executoire: Commande, tmp_path: Path) -> None:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte().replace("12 DÉCEMBRE 2025", "XX")))
    brouillon = executoire("list", "--json").json[0]["cle"]
    sortie = tmp_path / "a.pdf"
    refus = executoire("attestation", brouillon, "-o", sortie)
    assert refus.code == 5 and "[ATT-01]" in refus.erreur
    assert executoire("attestation", "2099-1", "-o", sortie).code == 1
    assert executoire("attestation", brouillon).code == 2
    assert not sortie.exists()


@pytest.mark.parametrize("ou", ["nulle-part/a.pdf", "."])
def test_the_path_is_looked_at_before_anything_is_sealed(entre: Commande, tmp_path: Path, ou: str) -> None:
    reponse = entre("attestation", "2025-44", "-o", tmp_path / ou)
    assert reponse.code == 2 and "[CMD-10]" in reponse.erreur


@pytest.mark.parametrize(
    ("evenement", "quoi"),
    [
        (("suspension", "--date", "2026-01-05"), "son état"),
        (("demande_pieces", "--date", "2026-01-05", "--auteur", "prefet"), "ses délais"),
    ],
)
def test_nothing_is_sealed_that_a_private_event_contradicts(
    entre: Commande, tmp_path: Path, evenement: tuple[str, ...], quoi: str
) -> None:
    entre("publish", "2025-44", "--date", "2025-12-18")
    assert entre("event", "2025-44", *evenement, "--prive").code == 0
    refus = entre("attestation", "2025-44", "-o", tmp_path / "a.pdf")
    assert refus.code == 5 and "[ATT-02]" in refus.erreur and quoi in refus.erreur
    assert not (tmp_path / "a.pdf").exists()


def test_a_private_event_that_changes_nothing_said_stays_private(entre: Commande, tmp_path: Path) -> None:
    entre("publish", "2025-44", "--date", "2025-12-18")
    entre("event", "2025-44", "recours_contentieux", "--date", "2026-01-05", "--auteur", "tiers", "--prive")
    sortie = tmp_path / "a.pdf"
    assert entre("attestation", "2025-44", "-o", sortie).code == 0
    assert "ontentieux" not in lire(sortie)


def test_a_qualification_confirmed_since_joins_a_life_that_says_it(entre: Commande, tmp_path: Path) -> None:
    entre("publish", "2025-44", "--date", "2025-12-18")
    entre("qualify", "2025-44", "matiere=7.5")
    sortie = tmp_path / "a.pdf"
    assert entre("attestation", "2025-44", "-o", sortie).code == 0
    jointe = vie_jointe(sortie.read_bytes())
    assert jointe is not None and vie_xml.load(jointe).vie.qualification.matiere == "7.5"
    (tmp_path / "vie.xml").write_bytes(jointe)
    assert entre("verify", tmp_path / "vie.xml").code == 0
