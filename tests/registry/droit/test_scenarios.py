"""Whole lives of acts, written by others: events in, status out."""

import json
from pathlib import Path
from typing import Any

import pytest

from registry.droit.statut import statut
from schemas.vie_json import lire_jour, statut_en_json, vie_de_json

PARTAGE = Path(__file__).resolve().parents[3] / ".." / "shared" / "design" / "scenarios.json"


def suivre(reponse: Any, chemin: str) -> Any:
    """`recours_tiers.majorations.mois=1.dernier_jour`: keys, and one element of a list by a field."""
    for pas in chemin.split("."):
        if "=" in pas:
            champ, valeur = pas.split("=")
            reponse = next(e for e in reponse if str(e[champ]) == valeur)
        else:
            reponse = reponse[pas]
    return reponse


def test_every_question_of_every_life_is_answered() -> None:
    if not PARTAGE.exists():
        pytest.skip("../shared/design/scenarios.json is absent")
    ecarts, posees = [], 0
    scenarios = json.loads(PARTAGE.read_text(encoding="utf-8"))
    for scenario in scenarios:
        vie = vie_de_json(scenario)
        for question in scenario["questions"]:
            connu = question["connu_au"]
            reponse = statut(vie, lire_jour(question["au"]), lire_jour(connu) if connu else None)
            en_json = statut_en_json(
                reponse, acte=None, uri=None, etape=None, qualification=vie.qualification, public=False
            )
            for chemin, attendu in question["attendu"].items():
                trouve = suivre(en_json, chemin)
                posees += 1
                if (trouve is None) if attendu == "non_null" else (trouve != attendu):
                    ecarts.append((scenario["id"], question["au"], chemin, trouve, attendu))
    assert ecarts == []
    assert len(scenarios) == 36
    assert posees == 600
