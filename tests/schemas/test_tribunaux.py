"""The court of each département: one each, by its official name, never guessed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from schemas.collectivite import Collectivite, Territoire
from schemas.tribunaux import (
    Tribunal,
    code_departement,
    departements,
    territoire_du_departement,
    tribunal_competent,
    tribunal_du_departement,
    tribunal_du_territoire,
    tribunal_nomme,
    tribunaux,
)

OUTRE_MER = {
    "971": ("tribunal administratif de la Guadeloupe", "Basse-Terre"),
    "972": ("tribunal administratif de la Martinique", "Schœlcher"),
    "973": ("tribunal administratif de la Guyane", "Cayenne"),
    "974": ("tribunal administratif de La Réunion", "Saint-Denis"),
    "975": ("tribunal administratif de Saint-Pierre-et-Miquelon", "Saint-Pierre"),
    "976": ("tribunal administratif de Mayotte", "Mamoudzou"),
    "977": ("tribunal administratif de Saint-Barthélemy", "Basse-Terre"),
    "978": ("tribunal administratif de Saint-Martin", "Basse-Terre"),
    "986": ("tribunal administratif de Wallis-et-Futuna", "Mata-Utu"),
    "987": ("tribunal administratif de la Polynésie française", "Papeete"),
    "988": ("tribunal administratif de Nouvelle-Calédonie", "Nouméa"),
}
RESSORTS = {
    "Amiens": "002 060 080", "Bastia": "02A 02B", "Besançon": "025 039 070 090", "Bordeaux": "024 033 047",
    "Caen": "014 050 061", "Cergy-Pontoise": "092 095", "Châlons-en-Champagne": "008 010 051 052",
    "Clermont-Ferrand": "003 015 043 063", "Dijon": "021 058 071 089", "Grenoble": "026 038 073 074",
    "Lille": "059 062", "Limoges": "019 023 036 087", "Lyon": "001 007 042 069", "Marseille": "004 005 013",
    "Melun": "077 094", "Montpellier": "011 034 066", "Montreuil": "093", "Nancy": "054 055 088",
    "Nantes": "044 049 053 072 085", "Nice": "006", "Nîmes": "030 048 084", "Orléans": "018 028 037 041 045",
    "Paris": "075", "Pau": "032 040 064 065", "Poitiers": "016 017 079 086", "Rennes": "022 029 035 056",
    "Rouen": "027 076", "Strasbourg": "057 067 068", "Toulon": "083", "Toulouse": "009 012 031 046 081 082",
    "Versailles": "078 091",
}  # fmt: skip
"""R.221-3 in its own order, typed a second time by number: a slip in the file does not agree with a slip here."""
QUELQU_UN = Collectivite("217500016", "Commune de Saint-Aubin")


def test_every_departement_has_one_court_and_no_line_is_doubled() -> None:
    metropole = {f"{n:03d}" for n in range(1, 96) if n != 20} | {"02A", "02B"}
    assert set(tribunaux()) == metropole | set(OUTRE_MER)
    assert len(set(departements().values())) == len(departements()) == len(tribunaux())
    assert list(tribunaux()) == sorted(tribunaux(), key=lambda c: c.replace("02A", "020A").replace("02B", "020B"))


def test_every_court_has_its_departements() -> None:
    trouves: dict[str | None, list[str]] = {}
    for code, tribunal in tribunaux().items():
        if code not in OUTRE_MER:
            assert tribunal.ailleurs is None
            trouves.setdefault(tribunal.ville, []).append(code)
    assert trouves == {ville: codes.split() for ville, codes in RESSORTS.items()}
    assert len(trouves) == 31


@pytest.mark.parametrize(("code", "attendu"), OUTRE_MER.items())
def test_overseas_courts_have_the_names_of_r_221_1(code: str, attendu: tuple[str, str]) -> None:
    trouve = tribunaux()[code]
    assert (trouve.nom, trouve.ville) == attendu
    assert trouve.ailleurs == (None if trouve.nom.endswith(attendu[1]) else attendu[1])


@pytest.mark.parametrize(
    ("ecrit", "code"),
    [("1", "001"), ("01", "001"), ("001", "001"), ("2A", "02A"), ("02a", "02A"), (" 2b ", "02B"), ("971", "971")],
)
def test_a_code_is_read_in_any_spelling(ecrit: str, code: str) -> None:
    assert code_departement(ecrit) == code
    assert tribunal_du_departement(ecrit) == tribunaux()[code]


@pytest.mark.parametrize("ecrit", ["", "0", "20", "020", "96", "099", "0030", "970", "984", "2C", "Gard", "३०", "-1"])
def test_an_unknown_code_has_no_court(ecrit: str) -> None:
    assert code_departement(ecrit) is None
    assert tribunal_du_departement(ecrit) is None
    assert territoire_du_departement(ecrit) is None


@pytest.mark.parametrize(
    ("code", "nom"),
    [
        ("30", "de Nîmes"),
        ("80", "d’Amiens"),
        ("45", "d’Orléans"),
        ("75", "de Paris"),
        ("51", "de Châlons-en-Champagne"),
    ],
)
def test_the_preposition_follows_the_name(code: str, nom: str) -> None:
    trouve = tribunal_du_departement(code)
    assert trouve is not None and trouve.nom == f"tribunal administratif {nom}"


@pytest.mark.parametrize(
    ("reglage", "nom"),
    [
        ("Nîmes", "tribunal administratif de Nîmes"),
        ("NIMES", "tribunal administratif de Nîmes"),
        ("Tribunal administratif d'Amiens", "tribunal administratif d’Amiens"),
        ("TRIBUNAL ADMINISTRATIF DE CERGY PONTOISE", "tribunal administratif de Cergy-Pontoise"),
        ("Guadeloupe", "tribunal administratif de la Guadeloupe"),
        ("tribunal administratif de la Guadeloupe", "tribunal administratif de la Guadeloupe"),
        ("La Réunion", "tribunal administratif de La Réunion"),
        ("Montbrézy", "tribunal administratif de Montbrézy"),
        ("Évrelle", "tribunal administratif d’Évrelle"),
        ("Le Montbreuil", "tribunal administratif du Montbreuil"),
        ("Tribunal administratif de Montbrézy", "tribunal administratif de Montbrézy"),
    ],
)
def test_a_setting_is_read_with_its_official_name_when_it_has_one(reglage: str, nom: str) -> None:
    assert tribunal_nomme(reglage).nom == nom


def test_each_official_name_is_read_back() -> None:
    for trouve in tribunaux().values():
        assert tribunal_nomme(trouve.nom) == tribunal_nomme(trouve.nom.upper()) == trouve


def test_the_setting_wins_then_the_departement_then_the_identifier_then_the_territory() -> None:
    gard = replace(QUELQU_UN, departement="030")
    identifiant = "014-217500016-20251202-X1-DE"
    assert tribunal_competent(replace(gard, tribunal="Caen"), identifiant) == tribunaux()["014"]
    assert tribunal_competent(replace(gard, tribunal=" "), identifiant) == tribunaux()["030"]
    assert tribunal_competent(QUELQU_UN, identifiant) == tribunaux()["014"]
    assert tribunal_competent(replace(QUELQU_UN, territoire=Territoire.MAYOTTE)) == tribunaux()["976"]
    assert tribunal_competent(replace(QUELQU_UN, tribunal="Montbrézy")) == Tribunal(
        "tribunal administratif de Montbrézy"
    )


def test_what_nothing_tells_is_not_guessed() -> None:
    assert tribunal_competent(QUELQU_UN) is None
    assert tribunal_competent(QUELQU_UN, "2025-081") is None
    assert tribunal_competent(replace(QUELQU_UN, departement="099", territoire=Territoire.METROPOLE)) is None
    assert tribunal_du_territoire(Territoire.METROPOLE) is None
    assert tribunal_du_territoire("lune") is None


def test_a_territory_that_has_one_court_has_it_alone() -> None:
    for territoire in Territoire:
        trouve = tribunal_du_territoire(territoire)
        siens = {c for c in tribunaux() if territoire_du_departement(c) == territoire}
        assert siens
        if trouve:
            assert siens == {c for c, t in tribunaux().items() if t == trouve}
    assert territoire_du_departement("57") == Territoire.ALSACE_MOSELLE
    assert territoire_du_departement("988") == "nouvelle-caledonie"
