"""What a visa cites is found when it is sure, and left alone when it is not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.references import Genre, chercher, deliberations
from tests.schemas.strategies import textes

LEGIFRANCE = "https://www.legifrance.gouv.fr"


@pytest.mark.parametrize(
    ("texte", "mots", "href"),
    [
        (
            "Vu la loi n°2014-58 du 27 janvier 2014 de modernisation",
            "loi n°2014-58 du 27 janvier 2014",
            "/eli/loi/2014/1/27/2014-58/jo/texte",
        ),
        (
            "Vu le DÉCRET N° 2020-1310 DU 1ER OCTOBRE 2020,",
            "DÉCRET N° 2020-1310 DU 1ER OCTOBRE 2020",
            "/eli/decret/2020/10/1/2020-1310/jo/texte",
        ),
        (
            "Vu l'ordonnance no 2021-1310 du 07/10/2021",
            "ordonnance no 2021-1310 du 07/10/2021",
            "/eli/ordonnance/2021/10/7/2021-1310/jo/texte",
        ),
        (
            "Vu la loi n° 2015-991 modifiée du 7 aout 2015",
            "loi n° 2015-991 modifiée du 7 aout 2015",
            "/eli/loi/2015/8/7/2015-991/jo/texte",
        ),
        ("Vu le Code de l’Urbanisme", "Code de l’Urbanisme", "/codes/texte_lc/LEGITEXT000006074075"),
        (
            "VU LE CODE GÉNÉRAL DES\u00a0COLLECTIVITES TERRITORIALES",
            "CODE GÉNÉRAL DES\u00a0COLLECTIVITES TERRITORIALES",
            "/codes/texte_lc/LEGITEXT000006070633",
        ),
    ],
)
def test_laws_decrees_and_codes_lead_to_legifrance(texte: str, mots: str, href: str) -> None:
    (reference,) = chercher(texte)
    assert texte[reference.debut : reference.fin] == mots
    assert reference.href == LEGIFRANCE + href


def test_two_laws_in_one_visa_are_two_references() -> None:
    texte = "Vu les lois n° 2014-58 du 27 janvier 2014 et n° 2015-991 du 7 août 2015"
    assert [r.href.split("/")[-3] for r in chercher(texte)] == ["2014-58", "2015-991"]


@pytest.mark.parametrize(
    ("texte", "href"),
    [
        ("Vu la délibération CM2025/04/07/29-1 portant délégation", "/actes/CM2025-04-07-29-1"),
        ("Vu la délibération n° 2014 / 207 du conseil municipal du 3 mars 2014", "/actes/2014-207"),
        ("Vu la délibération du conseil municipal n° 2020-12 du 3 mai 2020", "/actes/2020-12"),
        ("Vu la délibération DE_2016_021.", "/actes/DE_2016_021"),
    ],
)
def test_another_deliberation_of_the_same_body_leads_to_this_register(texte: str, href: str) -> None:
    (reference,) = chercher(texte, "Commune de Valombre", "Conseil municipal")
    assert reference.genre is Genre.DELIBERATION
    assert reference.href == href


MORCEAUX = (
    "la délibération n° 2020-12",
    "DELIBERATION DE_2016_021",
    "la loi n° 2014-58 du 27 janvier 2014",
    ", n° 2015-991 du 7 août 2015",
    "code général des collectivités territoriales",
    "du conseil municipal",
    "délibération du code du travail n° 2019-1234",
)


@given(st.lists(st.sampled_from(MORCEAUX), max_size=6).map(" ".join))
def test_deliberations_are_found_alone_as_they_are_among_the_rest(texte: str) -> None:
    parmi = [r for r in chercher(texte, "Commune de Valombre") if r.genre is Genre.DELIBERATION]
    assert list(deliberations(texte, "Commune de Valombre")) == parmi


@pytest.mark.parametrize(
    "texte",
    [
        "Vu la loi n° 82-213 du 2 mars 1982",
        "Vu la loi n° 2014-58 du 27 janvier 2015",
        "Vu la loi n° 2014-58 du 45 janvier 2014",
        "Vu la loi du 29 juillet 1881",
        "Vu le code de déontologie",
        "Vu la délibération n° 12",
        "Vu la délibération du 12/03/2019",
        "Vu la délibération n° 2014-207 du conseil départemental de l’Hérault",
        "Vu la délibération n° 2014-207 du conseil municipal de Lyon",
    ],
)
def test_what_is_not_sure_is_no_reference(texte: str) -> None:
    assert chercher(texte, "Commune de Valombre", "Conseil municipal") == ()


@settings(max_examples=200, deadline=None)
@given(textes, textes)
def test_references_never_overlap_and_stay_within_the_text(debut: str, fin: str) -> None:
    texte = debut + fin
    position = 0
    for reference in chercher(texte):
        assert position <= reference.debut < reference.fin <= len(texte)
        position = reference.fin
