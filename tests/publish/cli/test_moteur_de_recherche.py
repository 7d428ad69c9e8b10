"""One setting chooses the engine: the same commands, the same answers, and never two indexes of one home."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import search
from publish.cli import entretien
from publish.reglages import Reglages
from tests.actes_inventes import ecrire, identifiant, texte, timbre
from tests.publish.cli.commande import Commande


@pytest.fixture
def publie(executoire: Commande, tmp_path: Path) -> Commande:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    executoire("publish", identifiant(), "--date", "2025-12-18")
    return executoire


def _fichiers(dossier: Path) -> set[str]:
    return {f.name for f in dossier.rglob("*") if f.suffix in (".seg", ".store")}


@pytest.mark.parametrize("adresse", ["tantivy:", "tantivy:{ailleurs}"])
def test_another_engine_answers_alike_and_takes_the_place_of_the_first(
    publie: Commande, dossier_maison: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, adresse: str
) -> None:
    avant = publie("search", "toitures", "--json").json
    de_whoosh = _fichiers(dossier_maison)
    assert de_whoosh
    monkeypatch.setenv("SEARCH_URL", adresse.format(ailleurs=tmp_path / "ailleurs"))
    apres = publie("search", "toitures", "--json").json
    assert {**apres, "duree_ms": 0} == {**avant, "duree_ms": 0}
    assert avant["total"] == 1
    assert not de_whoosh & _fichiers(dossier_maison)
    assert bool(_fichiers(tmp_path / "ailleurs")) is ("ailleurs" in adresse)
    assert publie("check", "--json").json["sain"] is True
    assert publie("reindex", "--json").code == 0
    assert publie("search", "toitures", "--json").json["total"] == 1
    monkeypatch.setenv("SEARCH_URL", "whoosh:")
    assert publie("search", "toitures", "--json").json["total"] == 1
    assert {Path(f).suffix for f in _fichiers(dossier_maison)} == {".seg"}


def test_the_setting_may_stand_in_the_file_and_a_wrong_one_is_named(
    executoire: Commande, dossier_maison: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reglages = dossier_maison / "executoire.toml"
    ecrits = reglages.read_text(encoding="utf-8")
    reglages.write_text(f'search_url = "tantivy:"\n{ecrits}', encoding="utf-8")
    assert executoire("search", "rien").code == 0
    assert list((dossier_maison / "index").rglob("tantivy-public"))
    for faux in ("elastic://localhost", "tantivy:ici", "whoosh:/tmp"):
        monkeypatch.setenv("SEARCH_URL", faux)
        refus = executoire("search", "rien")
        assert refus.code == 3
        assert "search_url" in refus.erreur and "[REG-90]" in refus.erreur


def test_a_library_that_is_not_installed_is_said_with_what_to_do(
    executoire: Commande, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SEARCH_URL", "tantivy:")
    for nom in [m for m in sys.modules if m.startswith("search.tantivy_")]:
        monkeypatch.delitem(sys.modules, nom)
    monkeypatch.delattr(search, "tantivy_engine", raising=False)
    monkeypatch.setitem(sys.modules, "tantivy", None)
    refus = executoire("search", "rien")
    assert refus.code == 5
    assert "[IDX-04]" in refus.erreur and "executoire[tantivy]" in refus.erreur


def test_check_suggests_the_other_engine_to_a_large_home_and_calls_it_sound(
    publie: Commande, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "IDX-05" not in publie("check").sortie
    monkeypatch.setattr(entretien, "ACTES_WHOOSH", 0)
    bilan = publie("check", "--json")
    assert (bilan.code, bilan.json["sain"]) == (0, True)
    (ecart,) = [e for e in bilan.json["ecarts"] if e["code"] == "IDX-05"]
    assert "tantivy" in ecart["quoi"]
    monkeypatch.setenv("SEARCH_URL", "tantivy:")
    assert "IDX-05" not in publie("check").sortie


def test_the_default_needs_nothing_more() -> None:
    assert Reglages().search_url == "whoosh:"
