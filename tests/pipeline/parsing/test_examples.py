"""The invented examples: what `parse --json` says of them is the golden, and says what they were written to show."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.golden import GOLDEN, en_texte, lu, sources

ACTES = {source.parent.name: source for source in sources()}


def golden(nom: str) -> dict[str, Any]:
    (acte,) = json.loads((ACTES[nom].parent / GOLDEN).read_text(encoding="utf-8"))
    return dict(acte)


@pytest.mark.parametrize("source", sources(), ids=lambda p: p.parent.name)
def test_the_golden_is_what_is_read(source: Path) -> None:
    assert en_texte(lu(source)) == (source.parent / GOLDEN).read_text(encoding="utf-8")


@pytest.mark.parametrize("nom", sorted(ACTES))
def test_an_example_loses_no_word_and_leaves_no_doubt(nom: str) -> None:
    acte = golden(nom)
    assert acte["texte_conserve"]
    assert {d["niveau"] for d in acte["diagnostics"]} <= {"info"}


def test_the_commune_has_articles_and_a_counted_vote() -> None:
    acte = golden("commune-tarifs")
    assert [(p["eid"], p["numero"], p["verbe"]) for p in acte["dispositif"]] == [
        ("art_1", "1", "FIXE"),
        ("art_2", "2", "FIXE"),
        ("art_3", "3", "DIT"),
        ("art_4", "4", "AUTORISE"),
    ]
    assert acte["vote"] == {"mode": "majorite", "pour": 11, "contre": 2, "abstentions": 1, "non_participants": None}
    assert acte["effectif"] == {"en_exercice": 15, "presents": 12, "votants": 14, "pouvoirs": 2}
    assert acte["date_publication"] == "2026-03-17"
    assert [p["nom"] for p in acte["signataires"]] == ["Hélène VAUTRIN", "Bastien CORDELIER"]


def test_the_stamp_of_each_page_goes_to_the_margin_and_cuts_no_sentence() -> None:
    acte = golden("epci-timbre")
    assert acte["pages"] == [1, 2]
    assert len(acte["visas"]) == 5 and all(v.startswith("Vu l") for v in acte["visas"])
    assert len(acte["considerants"]) == 4 and all(c.startswith("Considérant que ") for c in acte["considerants"])
    assert not any("préfecture" in t for t in (*acte["visas"], *acte["considerants"]))
    assert [p["verbe"] for p in acte["dispositif"]] == ["APPROUVE", "ATTRIBUE", "INSCRIT", "AUTORISE"]
    assert acte["controle_legalite"]["identifiant"] == "099-200990133-20260402-CC_2026_0042-DE"
    assert acte["date_publication"] == "2026-04-10"


def test_the_assembly_that_takes_note_does_not_vote() -> None:
    acte = golden("syndicat-prend-acte")
    assert [p["verbe"] for p in acte["dispositif"]] == ["PREND ACTE"]
    assert acte["vote"]["mode"] == "sans_vote"
    assert acte["date_publication"] is None
