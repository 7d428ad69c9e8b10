"""Correcting a draft: one field, by its name in `parse --json`."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.parsing import CHAMPS, corriger
from schemas.acte import Acte, ControleLegalite, ModeVote, Nature, Personne
from schemas.erreurs import MauvaisUsage


def test_each_kind_of_field_is_set() -> None:
    acte = Acte()
    for champ, valeur in {
        "numero": "2026-017",
        "siren": "219 900 149",
        "nature": "ar",
        "matiere": "7.5",
        "date_convocation": "2026-03-05",
        "date_seance": "12 mars 2026",
        "effectif.presents": "12",
        "president.nom": "Hélène VAUTRIN",
        "president.qualite": "Maire",
        "vote.mode": "majorite",
        "vote.pour": "11",
        "controle_legalite.identifiant": "099-219900149-20260312-2026_017-DE",
        "date_publication": "17/03/2026",
    }.items():
        acte = corriger(acte, champ, valeur)
    assert (acte.numero, acte.siren, acte.nature, acte.matiere) == ("2026-017", "219900149", Nature.AR, "7.5")
    assert (acte.seance.date, acte.seance.convocation) == (date(2026, 3, 12), date(2026, 3, 5))
    assert acte.seance.president == Personne("Hélène VAUTRIN", "Maire")
    assert acte.seance.effectif.presents == 12
    assert (acte.vote.mode, acte.vote.pour) == (ModeVote.MAJORITE, 11)
    assert acte.controle_legalite == ControleLegalite("099-219900149-20260312-2026_017-DE")
    assert acte.date_publication == date(2026, 3, 17)


def test_an_empty_value_clears_a_field() -> None:
    acte = corriger(Acte(numero="1", controle_legalite=ControleLegalite("x")), "numero", "")
    assert acte.numero is None
    assert corriger(acte, "controle_legalite.identifiant", "").controle_legalite is None


def test_an_unknown_field_is_answered_with_the_list_of_fields() -> None:
    with pytest.raises(MauvaisUsage) as capture:
        corriger(Acte(), "visas", "x")
    assert capture.value.code == "COR-01"
    assert all(champ in str(capture.value) for champ in CHAMPS)


@pytest.mark.parametrize(
    ("champ", "valeur"),
    [
        ("siren", "219900148"),
        ("vote.mode", "peut-être"),
        ("vote.pour", "douze"),
        ("date_seance", "31/02/2025"),
        ("nature", "ZZ"),
        ("matiere", "finances"),
        ("president.qualite", "Maire"),
        ("controle_legalite.identifiant", "n’importe quoi"),
    ],
)
def test_a_value_that_does_not_fit_is_refused(champ: str, valeur: str) -> None:
    with pytest.raises(MauvaisUsage) as capture:
        corriger(Acte(), champ, valeur)
    assert capture.value.code == "COR-02"
    assert champ in str(capture.value)


def test_a_convocation_after_the_sitting_is_refused() -> None:
    with pytest.raises(MauvaisUsage):
        corriger(corriger(Acte(), "date_seance", "2026-03-12"), "date_convocation", "2026-03-13")


@given(st.sampled_from(sorted(CHAMPS)), st.text(max_size=20))
def test_any_value_is_set_or_refused(champ: str, valeur: str) -> None:
    try:
        acte = corriger(Acte(), champ, valeur)
    except MauvaisUsage:
        return
    assert isinstance(acte, Acte)
    assert acte.entete == acte.corps == ()
