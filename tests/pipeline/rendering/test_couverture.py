"""The cover: what R.2131-1 wants legible, the way back to the act, the same standards as the rendering."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from pipeline.rendering import Corps, couverture
from schemas.erreurs import LectureImpossible
from tests.pipeline.rendering.exemples import code_attendu, code_imprime, couverture_d_exemple, pages, serre
from tests.pipeline.rendering.test_rendu import balises


def lue(pdf: bytes) -> str:
    return "".join(pages(pdf)).replace("\u202f", " ").replace("\u00a0", " ").replace("\r\n", " ")


def test_the_decree_is_obeyed_in_legible_characters() -> None:
    texte = lue(couverture(couverture_d_exemple()))
    assert "Mis en ligne le mercredi 25 novembre 2026" in texte
    assert "Maud CASTELNAU Maire de Valbrune-sur-Orle" in texte
    assert "R.2131-1" in texte


def test_publicity_in_law_and_going_online_are_two_facts() -> None:
    texte = lue(couverture(couverture_d_exemple()))
    assert "1er octobre 2026, par affichage (date déclarée par Commune de Valbrune-sur-Orle)" in texte
    seule = lue(couverture(replace(couverture_d_exemple(), publicite=None)))
    assert "Publicité" not in seule
    assert "25 novembre 2026" in seule


def test_every_fact_is_there() -> None:
    texte = lue(couverture(couverture_d_exemple()))
    for mot in (
        "Acquisition d’une parcelle",
        "Délibération n° 2026-047",
        "Conseil municipal, séance du jeudi 24 septembre 2026",
        "099-219999990-20260924-2026-047-DE",
        "28 septembre 2026, à la préfecture",
        "29 septembre 2026, par la préfecture",
        "ab" * 32,
        "Exécutoire depuis le 1er octobre 2026",
        "État au 25 novembre 2026",
        "Démonstration, sans valeur légale",
    ):
        assert serre(mot) in serre(texte), mot


def test_what_is_not_known_is_said() -> None:
    texte = lue(couverture(replace(couverture_d_exemple(), auteur_nom=None, auteur_qualite=None, identifiant=None)))
    assert "Auteur de l’acte non indiqué" in texte
    assert "Identifiant non indiqué" in texte


@pytest.mark.parametrize(
    ("corps", "phrase"),
    [
        (Corps.ORIGINAL, "celles de l’original, sans changement"),
        (Corps.RENDU, "la mise en page du texte scellé"),
        (Corps.A_PART, "servi à part, octet pour octet"),
    ],
)
def test_it_says_what_follows(corps: Corps, phrase: str) -> None:
    assert phrase in lue(couverture(couverture_d_exemple(corps)))


SHORT = "https://actes.valbrune.example/verifier?acte=099-219999990-20260924-2026-047-DE"


def test_the_code_leads_where_the_act_is_verified_and_both_addresses_are_printed() -> None:
    facts = couverture_d_exemple()
    pdf = couverture(facts)
    assert code_imprime(pdf, 140) == code_attendu(SHORT)
    assert serre("actes.valbrune.example/verifier?acte=099-219999990-20260924-2026-047-DE") in serre(lue(pdf))
    with pikepdf.open(BytesIO(pdf)) as ouvert:
        (figure,) = [e for s, e in balises(ouvert) if s == "/Figure"]
        assert SHORT in str(figure.Alt)
        liens = [a for a in ouvert.pages[0].Annots if a.Subtype == "/Link"]
        assert {str(a.A.URI) for a in liens} == {SHORT, facts.uri_absolue}


def test_without_an_identifier_the_code_names_the_act_by_its_permanent_path() -> None:
    pdf = couverture(replace(couverture_d_exemple(), identifiant=None))
    chemin = "219999990/deliberation/2026/09/24/2026-047"
    assert code_imprime(pdf, 140) == code_attendu(f"https://actes.valbrune.example/verifier?acte={chemin}")


def test_alone_it_claims_both_standards_and_is_the_same_each_time() -> None:
    pdf = couverture(couverture_d_exemple())
    assert pdf == couverture(couverture_d_exemple())
    assert pdf.endswith(b"%%EOF\n")
    with pikepdf.open(BytesIO(pdf)) as ouvert, ouvert.open_metadata() as xmp:
        assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"], xmp["pdfuaid:part"]) == ("3", "A", "1")
        assert str(ouvert.Root.Lang) == "fr-FR"


def test_hostile_facts_stay_words_and_one_page() -> None:
    hostiles = replace(
        couverture_d_exemple(),
        titre="#panic() $x$ 😀 " + "long titre " * 60,
        auteur_nom="*Jean* @x",
        statut="#statut",
        numero="#1",
    )
    pdf = couverture(hostiles)
    texte = lue(pdf)
    assert "#panic() $x$ [U+1F600]" in texte
    assert "*Jean* @x" in texte
    assert len(pages(pdf)) == 1


def test_an_address_too_long_for_a_code_is_refused() -> None:
    with pytest.raises(LectureImpossible, match=r"\[RND-03\]"):
        couverture(replace(couverture_d_exemple(), uri_absolue="https://a.example/" + "x" * 3000))
