"""The nomenclature: two national levels, deeper codes read by their two first."""

from __future__ import annotations

from schemas.matieres import libelle, libelle_scdl, matieres


def test_the_nomenclature_has_nine_subjects_in_order() -> None:
    assert [c for c in matieres() if "." not in c] == list("123456789")


def test_a_code_of_a_departement_has_the_label_of_its_national_level() -> None:
    assert libelle("7.5") == libelle("7.5.1") == "Subventions"
    assert libelle("7.10") == "Divers"


def test_an_unknown_code_has_no_label() -> None:
    assert libelle("12.1") is None
    assert libelle("Finances") is None
    assert libelle("") is None


def test_scdl_wants_both_levels_in_lower_case() -> None:
    assert libelle_scdl("1.6") == "commande publique/actes relatifs à la maîtrise d'œuvre"
    assert libelle_scdl("1") is None
