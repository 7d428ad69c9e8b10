"""What people type, and what is refused."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.erreurs import CodeSortie, MauvaisUsage
from search.engine import TEXTE_MAX, Requete, Tri
from search.query import Choix, Debut, Phrase, Place, Terme, comprendre, controler, ecrire_curseur, lire_curseur


def test_words_phrases_exclusions_and_beginnings_are_told_apart() -> None:
    question = comprendre('marchés "ville de Paris" -budget -"code civil" trottin*')
    assert question.exiges == (
        Phrase(((0, ("vil",)), (2, ("pari",)))),
        Debut("trottin"),
        Terme(("march",)),
    )
    assert question.exclus == (Terme(("budget",)), Phrase(((0, ("cod",)), (1, ("civil",)))))


@pytest.mark.parametrize("guillemets", ['"%s"', "«%s»", "« %s »", "“%s”"])
def test_every_kind_of_quotes_makes_a_phrase(guillemets: str) -> None:
    assert comprendre(guillemets % "code général").exiges == comprendre('"code général"').exiges


def test_a_hyphen_inside_a_name_holds_it_together_and_alone_is_nothing() -> None:
    assert isinstance(comprendre("Aulnay-sous-Bois").exiges[0], Phrase)
    assert comprendre("budget - 2026").exclus == ()


def test_a_number_in_full_also_looks_for_its_short_form() -> None:
    assert comprendre("BM2025/12/02/22-1").exiges == (Terme(("bm-2025-12-2-22-1", "bm-25-12-2-22-1")),)


def test_other_wordings_come_after_the_very_word_and_never_inside_quotes_or_an_exclusion() -> None:
    (plu,) = comprendre("PLU").exiges
    assert isinstance(plu, Choix)
    assert plu.choix[0] == (Terme(("plu",)), 1.0)
    assert plu.choix[1][0] == comprendre('"plan local d’urbanisme"').exiges[0]
    assert plu.choix[1][1] < 1
    assert comprendre('"PLU" -PLU').exiges + comprendre('"PLU" -PLU').exclus == (Terme(("plu",)), Terme(("plu",)))


def test_the_words_of_a_known_wording_also_find_its_abbreviation() -> None:
    noeuds = comprendre("plan local d’urbanisme").exiges
    assert all(isinstance(n, Choix) and (Terme(("plu",)), 0.9) in n.choix for n in noeuds)


@pytest.mark.parametrize(
    ("texte", "cherche"),
    [
        ("qui a voté la subvention au club ?", "subvention club"),
        ("Combien coûte l’entrée de la piscine ?", "coûte entrée piscine"),
        ("pourquoi la commune vend-elle un terrain ?", "vend terrain"),
        ("est-ce que le stationnement est payant", "stationnement payant"),
        ("article L. 2121-29", "L2121-29"),
        ("l’acte n° 2025-12", "2025-12"),
        ("Y a-t-il un marché le samedi ?", "marché samedi"),
    ],
)
def test_a_sentence_asks_for_what_it_is_about(texte: str, cherche: str) -> None:
    assert set(comprendre(texte).exiges) == set(comprendre(cherche).exiges)


@pytest.mark.parametrize("texte", ["acte", "numéro", "comment voter", "où est la mairie ?", "il elle"])
def test_a_question_of_small_words_is_still_a_question(texte: str) -> None:
    assert comprendre(texte).exiges


def test_fewer_words_are_required_when_few_acts_hold_them_all_but_numbers_and_quotes_stay() -> None:
    question = comprendre("stationnement trottinette 2014-58")
    (nombre,) = comprendre("2014-58").exiges
    for souple in question.assouplir():
        assert souple.exiges == (nombre,)
        assert len(souple.parmi) == 2
        assert souple.part < 1
        assert set(souple.cherches) == set(question.cherches)
    assert list(comprendre("stationnement").assouplir()) == []
    assert comprendre('"tarif" cantine').precise
    assert comprendre("tarif -cantine").precise
    assert not comprendre("tarif cantine").precise


@pytest.mark.parametrize(
    "texte",
    ["L.5219-1", "L 5219-1", "L5219-1", "l 5219 1", "L. 5219-1", "L.5219 - 1", "article L.5219-1", "art. L. 5219-1",
     "l’article L.5219-1", "articles L5219-1"],
)  # fmt: skip
def test_an_article_is_one_thing_in_any_spelling(texte: str) -> None:
    assert comprendre(texte).exiges == (Terme(("l-5219-1",)),)


def test_nothing_asked_is_everything_and_stop_words_alone_are_nothing() -> None:
    assert comprendre("  ").tout
    assert comprendre("le la ???") == comprendre("???")
    assert not comprendre("le la").tout


@given(st.text(max_size=300))
def test_any_text_is_a_question(texte: str) -> None:
    question = comprendre(texte)
    for mot in question.mots:
        assert 0 <= mot.debut < mot.fin <= len(texte)


@given(st.text(alphabet="ab -*\"«»/.'’0129é(", max_size=40))
def test_any_mixture_of_signs_is_a_question(texte: str) -> None:
    comprendre(texte)


@pytest.mark.parametrize(
    ("requete", "code"),
    [
        (Requete("a" * (TEXTE_MAX + 1)), "REC-01"),
        (Requete(limite=0), "REC-02"),
        (Requete(limite=101), "REC-02"),
        (Requete(annee=(0,)), "REC-03"),
        (Requete(annee=(2025, 20255)), "REC-03"),
        (Requete(du=date(1, 1, 1)), "REC-03"),
        (Requete(au=date(9999, 1, 1)), "REC-03"),
        (Requete(du=date(2025, 2, 1), au=date(2025, 1, 1)), "REC-04"),
        (Requete(nature=("XX",)), "REC-05"),
        (Requete(statut=("valide",)), "REC-05"),
        (Requete(etape=("executoire",)), "REC-05"),
        (Requete(matiere=("sept",)), "REC-05"),
        (Requete(collectivite=("1234",)), "REC-05"),
        (Requete(collectivite=("٠١٢٣٤٥٦٧٨",)), "REC-05"),
        (Requete(organe=(" ",)), "REC-05"),
    ],
)
def test_a_filter_out_of_what_exists_is_refused_with_its_reason(requete: Requete, code: str) -> None:
    with pytest.raises(MauvaisUsage) as refus:
        controler(requete)
    assert refus.value.code == code
    assert refus.value.sortie is CodeSortie.USAGE


def test_a_request_within_what_exists_is_accepted() -> None:
    controler(
        Requete(
            "école",
            annee=(2024, 2025),
            matiere=("7", "7.5", "7.5.1"),
            organe=("Bureau",),
            nature=("DE",),
            statut=("executoire",),
            collectivite=("200000016",),
            du=date(2025, 1, 1),
            au=date(2025, 1, 1),
            limite=100,
        )
    )


def test_a_cursor_comes_back_for_the_same_request_only() -> None:
    requete = Requete("école")
    place = Place((-1.25, -739000, "d1"), 20)
    suivante = replace(requete, suite=ecrire_curseur(requete, place))
    assert lire_curseur(requete) is None
    assert lire_curseur(suivante) == place
    for autre in (
        replace(suivante, texte="crèche"),
        replace(suivante, tri=Tri.ANCIEN),
        replace(suivante, annee=(2025,)),
    ):
        with pytest.raises(MauvaisUsage, match="REC-06"):
            lire_curseur(autre)


@given(st.text(max_size=60))
def test_a_cursor_that_was_not_given_is_refused(suite: str) -> None:
    with pytest.raises(MauvaisUsage, match="REC-06"):
        lire_curseur(Requete("école", suite=suite))


@pytest.mark.parametrize("score", ["NaN", "Infinity", "1e999", '"x"', "null", "[]"])
def test_a_cursor_with_an_impossible_score_is_refused(score: str) -> None:
    requete = Requete("école")
    bon = base64.urlsafe_b64decode(ecrire_curseur(requete, Place((-1.0, 0, "d"), 1)) + "==")
    faux = f'[{json.dumps(json.loads(bon)[0])},{score},0,"d",1]'
    with pytest.raises(MauvaisUsage, match="REC-06"):
        lire_curseur(replace(requete, suite=base64.urlsafe_b64encode(faux.encode()).decode().rstrip("=")))


@pytest.mark.parametrize(
    ("texte", "autre"),
    [
        ("stationner", "stationnement"),
        ("brûler", "brûlage"),
        ("combien ils gagnent", "gagner"),
        ("paie-t-elle", "payer"),
    ],
)
def test_a_verb_leads_to_its_noun_and_to_its_infinitive(texte: str, autre: str) -> None:
    (noeud,) = comprendre(texte).exiges
    assert isinstance(noeud, Choix)
    assert comprendre(f'"{autre}"').exiges[0] in [un for un, _ in noeud.choix]


@pytest.mark.parametrize(
    "texte", ["Mme Sophie Duval", "monsieur Duval", "a-t-on le droit de chasser", "le maire peut-il"]
)
def test_civilities_and_frames_of_sentences_are_no_matter(texte: str) -> None:
    termes = {f for n in comprendre(texte).exiges for f in (n.formes if isinstance(n, Terme) else ())}
    assert termes.isdisjoint({"mme", "monsieur", "droit", "peut"})


def test_a_law_has_the_names_that_people_give_it_even_with_a_digit() -> None:
    for texte, numero in (
        ("loi 3DS", "2022-217"),
        ("loi climat et résilience", "2021-1104"),
        ("loi Sapin 2", "2016-1691"),
    ):
        noeuds = comprendre(texte).exiges
        assert any(isinstance(n, Choix) and (Terme((numero,)), 0.9) in n.choix for n in noeuds), texte
