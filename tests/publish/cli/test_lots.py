"""Folders and hundreds of files: in order, on every core, stopped and run again, with a summary and its findings."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from pipeline.lot import EN_PARALLELE, deplier
from tests.actes_inventes import SIREN, ecrire, texte
from tests.publish.cli.commande import Commande

NOMBRE = EN_PARALLELE + 1


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A folder of acts and of what is none: enough of them to be read in several processes."""
    lot = tmp_path / "séance"
    (lot / "annexes").mkdir(parents=True)
    for rang in range(NOMBRE):
        acte = texte(numero=f"2025-{100 + rang}", decision=f"le projet de salle n° {rang}")
        ecrire(lot, f"{rang:02}.txt", acte)
    (lot / "05b.pdf").write_bytes(b"%PDF-1.7 rien")
    (lot / "annexes" / "tableau.csv").write_text("a;b\n", "utf-8")
    (lot / ".cache").write_text("caché", "utf-8")
    return lot


def test_a_folder_gives_its_files_in_order_and_one_bad_file_stops_nothing(executoire: Commande, dossier: Path) -> None:
    reponse = executoire("ingest", dossier, "--collectivite", SIREN, "--json")
    assert reponse.code == 3 and "05b.pdf" in reponse.erreur
    fichiers = [r["fichier"] for r in reponse.json]
    assert fichiers == sorted(fichiers) and len(fichiers) == NOMBRE + 1
    assert [r["etape"] for r in reponse.json if r["erreur"] is None] == ["scelle"] * NOMBRE
    assert executoire("check", "--json").json["actes"] == NOMBRE


def test_run_again_it_goes_on_where_it_was(executoire: Commande, dossier: Path) -> None:
    executoire("ingest", *sorted(dossier.glob("0[0-3].txt")), "--collectivite", SIREN)
    nouveaux = [r["nouveau"] for r in executoire("ingest", dossier, "--json").json if r["erreur"] is None]
    assert nouveaux == [False] * 4 + [True] * (NOMBRE - 4)
    assert not any(r["nouveau"] for r in executoire("ingest", dossier, "--json").json)


def test_the_summary_counts_what_became_of_each_and_the_findings_go_to_a_list(
    executoire: Commande, dossier: Path, tmp_path: Path
) -> None:
    ecrire(dossier, "99.txt", texte(numero="=2025-1").replace("ADOPTÉ À L'UNANIMITÉ\n", ""))
    liste = tmp_path / "constats.csv"
    bilan = executoire("ingest", dossier, "--collectivite", SIREN, "--constats", liste).sortie
    assert f"{NOMBRE:>6}  scellé" in bilan and "1  brouillon à relire" in bilan and "1  illisible" in bilan
    assert "laissé de côté : pas un format d’acte (.csv)" in bilan
    with liste.open(encoding="utf-8-sig", newline="") as flux:
        lignes = list(csv.DictReader(flux, delimiter=";"))
    assert {ligne["resultat"] for ligne in lignes if ligne["fichier"].endswith("05b.pdf")} == {"illisible"}
    assert "VOTE-01" in {ligne["code"] for ligne in lignes if ligne["fichier"].endswith("99.txt")}
    assert not any(case.startswith("=") for ligne in lignes for case in ligne.values())


def test_parse_reads_a_folder_too_and_writes_nothing(executoire: Commande, dossier: Path, tmp_path: Path) -> None:
    avant = sorted(tmp_path.rglob("*"))
    actes = executoire("parse", dossier, "--json", home=False).json
    assert [a["numero"] for a in actes if "numero" in a] == [f"2025-{100 + rang}" for rang in range(NOMBRE)]
    assert sorted(tmp_path.rglob("*")) == avant


def test_an_empty_folder_and_a_list_that_cannot_be_written_are_said(
    executoire: Commande, dossier: Path, tmp_path: Path
) -> None:
    vide = tmp_path / "vide"
    vide.mkdir()
    assert "[LEC-12]" in executoire("parse", vide, home=False).erreur
    refus = executoire("parse", dossier / "00.txt", "--constats", tmp_path / "absent" / "c.csv", home=False)
    assert refus.code == 2 and "[CMD-08]" in refus.erreur


def test_a_file_named_by_itself_is_kept_whatever_its_extension(tmp_path: Path) -> None:
    assert deplier([tmp_path / "acte.md"]).chemins == (tmp_path / "acte.md",)
