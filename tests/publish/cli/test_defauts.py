"""`defauts`: which acts are in default and what to do; `publish` says what remains."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.actes_inventes import ecrire, identifiant, texte, timbre
from tests.conftest import Horloge
from tests.publish.cli.commande import Commande

CHAMPS = {"acte", "uri", "numero", "code", "message", "depuis", "conseil", "article", "niveau"}


@pytest.fixture(autouse=True)
def huit_janvier(monkeypatch: pytest.MonkeyPatch, horloge: Horloge) -> None:
    """Today is 8 January 2026."""
    monkeypatch.setattr("publish.maison.maintenant", horloge)


@pytest.fixture
def recu(executoire: Commande, tmp_path: Path) -> Commande:
    """A home with one act, adopted on 12/12/2025 and received on 15/12/2025."""
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    return executoire


def test_an_empty_home_has_no_fault(executoire: Commande) -> None:
    assert executoire("defauts").code == 0
    reponse = executoire("defauts", "--json")
    assert reponse.code == 0 and reponse.json == []


def test_an_act_in_default_is_shown_with_what_to_do_and_the_answer_is_no(recu: Commande) -> None:
    reponse = recu("defauts", "--json")
    (defaut,) = reponse.json
    assert reponse.code == 1 and set(defaut) == CHAMPS
    assert (defaut["acte"], defaut["numero"], defaut["code"]) == (identifiant(), "2025-44", "DEF-04")
    assert defaut["depuis"] == "2025-12-31" and defaut["uri"].endswith("/2025-44")
    table = recu("defauts")
    assert table.code == 1 and table.erreur == ""
    for mot in (
        "31/12/2025",
        identifiant(),
        "DEF-04",
        "executoire publish",
        defaut["article"],
        "1 défaut, 1 acte sur 1",
    ):
        assert mot in table.sortie
    assert "Non vérifié" in table.sortie and "la liste des délibérations" in table.sortie


def test_the_days_of_practice_are_an_option(recu: Commande) -> None:
    assert recu("defauts", "--jours", "24").code == 0
    assert recu("defauts", "--jours", "23").code == 1
    assert recu("defauts", "--jours", "0").code == 2


def test_once_published_nothing_is_wrong_and_the_rest_is_told(recu: Commande) -> None:
    publie = recu("publish", "2025-44", "--json")
    assert publie.code == 0 and publie.json[0]["defauts"] == [] and publie.erreur == ""
    assert recu("defauts").code == 0
    tout = recu("defauts", "2025-44", "--tout", "--json")
    assert tout.code == 0
    assert {(c["niveau"], c["code"]) for c in tout.json} >= {("precision", "PRE-01"), ("inconnu", "INC-08")}
    assert all(set(c) == CHAMPS for c in tout.json)
    assert "08/03/2026" in recu("defauts", "2025-44").sortie


def test_taken_down_too_soon_is_a_fault(recu: Commande) -> None:
    recu("publish", "2025-44", "--date", "2025-12-18")
    recu("unpublish", "2025-44", "--motif", "erreur")
    (defaut,) = recu("defauts", "2025-44", "--json").json
    assert (defaut["code"], defaut["depuis"]) == ("DEF-08", "2026-01-08") and "18/02/2026" in defaut["message"]


def test_publishing_says_the_faults_that_remain_and_is_done_all_the_same(executoire: Commande, tmp_path: Path) -> None:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte()), "--collectivite", "219901006")
    publie = executoire("publish", "2025-44")
    assert publie.code == 0
    assert "non transmis à la préfecture" in publie.erreur and publie.erreur.count("[DEF-") == 1
    (json_,) = executoire("publish", "2025-44", "--json").json
    assert [d["code"] for d in json_["defauts"]] == ["DEF-02"]
    assert executoire("defauts").code == 1


def test_an_unknown_act_or_a_draft_is_an_error_beside_the_others(recu: Commande, tmp_path: Path) -> None:
    inconnu = recu("defauts", "zorglub")
    assert inconnu.code == 1 and "[ACT-01]" in inconnu.erreur
    sans_date = texte(numero="2025-45").replace("SÉANCE DU CONSEIL MUNICIPAL DU 12 DÉCEMBRE 2025\n", "")
    recu("ingest", ecrire(tmp_path, "brouillon.txt", sans_date), "--collectivite", "219901006")
    refus = recu("defauts", "2025-45", "2025-44", "--json")
    assert refus.code == 5
    assert [c.get("code") or c["erreur"]["code"] for c in refus.json] == ["DEF-04", "DEF-90"]
    assert [c["code"] for c in recu("defauts", "--json").json] == ["DEF-04"]
