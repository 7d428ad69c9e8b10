"""The engine on real indexes: what is found, where, how much of it, and what is no longer."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.acte import Etape
from schemas.acte_publie import ActePublie
from schemas.erreurs import MauvaisUsage
from schemas.identifiants import places
from schemas.vie import Statut
from search.engine import FACETTES, Reponse, Requete, Tri
from search.reponse_json import reponse_en_json
from tests.search.actes import VALMONT, acte, dossier, publie, trois_actes
from tests.search.moteurs import Moteurs, Public


@pytest.fixture(scope="module")
def moteur(moteurs: Moteurs, tmp_path_factory: pytest.TempPathFactory) -> Public:
    moteur = moteurs.public(tmp_path_factory.mktemp("index"))
    moteur.indexer(trois_actes(), position=3)
    return moteur


def numeros(reponse: Reponse) -> list[str | None]:
    return [r.numero for r in reponse.resultats]


@pytest.mark.parametrize(
    "texte",
    [
        "intelligence artificielle",
        "INTELLIGENCES ARTIFICIELS",
        "l'intelligence",
        "coeur de ville",
        '"centre ville"',
        "centres-villes",
        "marché municipal",
        "Aulnay sous Bois",
        '"Aulnay-sous-Bois"',
        "strateg*",
        "BM2025/12/02/22-1",
        "bm 2025/12/02/22-1",
        "BM25-12-02-22-1",
        "BM2025 12 02 22 1",
        "bm2025-12-02_22.1",
        "075 200054781 20251202 BM25-12-02-22-1 DE",
        "BM2025-12-02",
        "22-1",
        "n° 22-1",
        "075-200054781-20251202-BM25-12-02-22-1-DE",
        "L.5219-1",
        "L 5219-1",
        "article L5219-1",
        "loi 2014-58",
        "loi n° 2014-58",
        '"loi 2014-58 du 27 janvier 2014"',
        "CM2025/04/07/19-1",
        "BM20*",
        "délibération stratégie -musique",
        "-musique -stationnement",
    ],
)
def test_the_act_on_artificial_intelligence_is_found_and_alone(moteur: Public, texte: str) -> None:
    assert numeros(moteur.chercher(Requete(texte))) == ["BM2025/12/02/22-1"]


@pytest.mark.parametrize(
    "texte", ["le la", "???", '"ville centre"', '"intelligence" "musique"', "-ville musique centre", "23-1"]
)
def test_what_is_nowhere_is_not_found(moteur: Public, texte: str) -> None:
    reponse = moteur.chercher(Requete(texte))
    assert (reponse.total, reponse.resultats, reponse.suite) == (0, (), None)


def test_nothing_asked_gives_every_act_newest_first(moteur: Public) -> None:
    assert numeros(moteur.chercher(Requete())) == ["BM2025/12/02/22-1", "2025/06/12/07", "AR-2024-118"]


def test_the_order_of_dates_is_as_asked(moteur: Public) -> None:
    ancien = numeros(moteur.chercher(Requete("école", tri=Tri.ANCIEN)))
    assert ancien == ["AR-2024-118", "2025/06/12/07"]
    assert numeros(moteur.chercher(Requete("école", tri=Tri.RECENT))) == ancien[::-1]


def test_the_title_weighs_more_than_the_text(moteur: Public) -> None:
    assert numeros(moteur.chercher(Requete("école")))[0] == "2025/06/12/07"


def test_the_act_that_bears_a_number_comes_before_those_that_cite_it(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path)
    cite = publie(acte("2025-2", visas=("Vu la délibération 2025-1,", "Vu encore la délibération 2025-1,")))
    moteur.indexer([cite, publie(acte("2025-1", jour=date(2020, 1, 1)))], position=1)
    assert numeros(moteur.chercher(Requete("2025-1"))) == ["2025-1", "2025-2"]


def test_a_passage_says_where_it_stands_and_marks_the_words_as_written(moteur: Public) -> None:
    (resultat,) = moteur.chercher(Requete("intelligence L5219-1 conventions")).resultats
    assert [(e.ou, e.eid) for e in resultat.extraits] == [
        ("Visa 1", "cit_1"),
        ("Visa 3", "cit_3"),
        ("Décision 2", "para_2"),
    ]
    assert "<mark>L.5219-1</mark>" in resultat.extraits[0].html
    assert "d’<mark>intelligence</mark>" in resultat.extraits[1].html
    assert "<mark>intelligence</mark>" in resultat.titre_html


def test_each_passage_is_the_text_of_the_place_that_its_eid_names(moteur: Public) -> None:
    textes = {a.acte.numero: {p.eid: p.partie.texte for p in places(a.acte)} for a in trois_actes()}
    for texte in ("article", "communes", "stationnement", "musique", "signer"):
        for resultat in moteur.chercher(Requete(texte)).resultats:
            for extrait in resultat.extraits:
                assert extrait.eid in textes[resultat.numero]
                nu = extrait.html.replace("<mark>", "").replace("</mark>", "")
                assert nu in textes[resultat.numero][extrait.eid]


def test_a_phrase_marks_the_phrase_and_not_its_words_elsewhere(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path)
    moteur.indexer([publie(acte(considerants=("Considérant la ville, le centre et le centre-ville,",)))], position=1)
    (resultat,) = moteur.chercher(Requete('"centre ville"')).resultats
    assert resultat.extraits[0].html == "Considérant la ville, le centre et le <mark>centre</mark>-<mark>ville</mark>,"


def test_html_in_an_act_is_shown_and_never_run(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path)
    moteur.indexer([publie(acte(objet="<script>alert(1)</script> & « musique »"))], position=1)
    (resultat,) = moteur.chercher(Requete("script musique")).resultats
    assert "<script" not in resultat.titre_html
    assert "&lt;<mark>script</mark>&gt;" in resultat.titre_html


def test_a_long_passage_is_cut_around_the_words(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path)
    long = "Considérant " + "les besoins du territoire et " * 40 + "une trottinette électrique " + "pour tous " * 40
    moteur.indexer([publie(acte(considerants=(long,)))], position=1)
    (extrait,) = moteur.chercher(Requete("trottinettes")).resultats[0].extraits
    assert "<mark>trottinette</mark>" in extrait.html
    assert extrait.html.startswith("… ")
    assert extrait.html.endswith(" …")
    assert len(extrait.html) < 300


def test_other_passages_are_counted(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path)
    moteur.indexer([publie(acte(considerants=tuple(f"Considérant le vélo numéro {n}," for n in range(5))))], position=1)
    (resultat,) = moteur.chercher(Requete("vélo")).resultats
    assert (len(resultat.extraits), resultat.autres) == (3, 2)


def test_a_word_misspelt_leads_to_one_that_finds(moteur: Public) -> None:
    assert moteur.chercher(Requete("inteligence artificielle")).suggestion == "intelligence artificielle"
    assert moteur.chercher(Requete("stationement -musique")).suggestion == "stationnement -musique"
    assert moteur.chercher(Requete("intelligence")).suggestion is None
    assert moteur.chercher(Requete("inteligence", annee=(2024,))).suggestion is None


def test_what_is_being_typed_ends_in_words_and_numbers_that_find(moteur: Public) -> None:
    assert moteur.suggerer("intell") == ["intelligence"]
    assert moteur.suggerer("rue sta") == ["rue stationnement"]
    assert moteur.suggerer("bm2025/12") == ["BM2025/12/02/22-1"]
    assert "AR-2024-118" in moteur.suggerer("AR-")
    assert moteur.suggerer("") == moteur.suggerer("?") == moteur.suggerer("zzz") == []


def test_every_count_is_the_total_of_its_filter(moteur: Public) -> None:
    for requete in (
        Requete(),
        Requete("école"),
        Requete("délibération", annee=(2025,)),
        Requete(organe=("bureau",), nature=("DE",)),
        Requete(matiere=("7",), du=date(2025, 1, 1)),
    ):
        reponse = moteur.chercher(requete)
        assert set(reponse.facettes) == set(FACETTES)
        for nom, comptes in reponse.facettes.items():
            for valeur, compte in comptes.items():
                valeurs = (int(valeur),) if nom == "annee" else (valeur,)
                assert moteur.chercher(replace(requete, **{nom: valeurs})).total == compte  # type: ignore[arg-type]


def test_filters_choose(moteur: Public) -> None:
    assert numeros(moteur.chercher(Requete(annee=(2024,)))) == ["AR-2024-118"]
    assert moteur.chercher(Requete(annee=(2024, 2025))).total == 3
    assert numeros(moteur.chercher(Requete(matiere=("8",)))) == ["BM2025/12/02/22-1"]
    assert numeros(moteur.chercher(Requete(organe=("Bureau",)))) == ["BM2025/12/02/22-1"]
    assert numeros(moteur.chercher(Requete(statut=("abroge",)))) == ["AR-2024-118"]
    assert numeros(moteur.chercher(Requete(nature=("AR",)))) == ["AR-2024-118"]
    assert moteur.chercher(Requete(collectivite=(VALMONT.siren,))).total == 2
    assert numeros(moteur.chercher(Requete(du=date(2025, 6, 12), au=date(2025, 6, 12)))) == ["2025/06/12/07"]
    assert moteur.chercher(Requete(organe=("Commission",))).total == 0


def test_facets_may_be_spared(moteur: Public) -> None:
    assert moteur.chercher(Requete(facettes=False)).facettes == {}


def test_pages_follow_one_another_without_loss_or_repeat(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path)
    moteur.indexer((publie(acte(f"2025-{n:03d}")) for n in range(23)), position=1)
    for tri in Tri:
        requete = Requete("musique", tri=tri, limite=5)
        vus = [n for page in _pages(moteur, requete) for n in numeros(page)]
        assert len(vus) == 23
        assert len(set(vus)) == 23


def _pages(moteur: Public, requete: Requete) -> Iterator[Reponse]:
    while True:
        page = moteur.chercher(requete)
        assert page.total == 23
        yield page
        if page.suite is None:
            return
        requete = replace(requete, suite=page.suite)


def test_a_refused_filter_is_refused_by_the_engine(moteur: Public) -> None:
    with pytest.raises(MauvaisUsage):
        moteur.chercher(Requete(nature=("ZZ",)))
    with pytest.raises(MauvaisUsage):
        moteur.chercher(Requete(suite="abc"))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60) | st.text(alphabet="ab écol-*\"«»/.'’0129 bm", max_size=30))
def test_any_text_is_answered(moteur: Public, texte: str) -> None:
    reponse = moteur.chercher(Requete(texte))
    assert 0 <= reponse.total <= 3
    assert len(reponse.resultats) == reponse.total
    assert len(moteur.suggerer(texte)) <= 8


def test_a_changed_act_answers_by_its_new_words_only(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path)
    moteur.indexer(trois_actes(), position=1)
    change = publie(acte(objet="Attribution d’une aide au conservatoire"), statut=Statut.RETIRE)
    moteur.appliquer([(change.cle, change)], 2)
    assert moteur.nombre() == 3
    assert numeros(moteur.chercher(Requete("conservatoire"))) == ["2025/06/12/07"]
    assert moteur.chercher(Requete("école")).total == 1
    assert numeros(moteur.chercher(Requete(statut=("retire",)))) == ["2025/06/12/07"]


def test_a_removed_act_leaves_no_word_and_no_count(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path)
    secret = publie(acte("2025-99", "Xylophonie municipale", organe="Xylocomité", jour=date(2001, 1, 1), matiere="9.9"))
    moteur.indexer([*trois_actes(), secret], position=1)
    assert moteur.suggerer("xyl") == ["xylocomité", "xylophonie"]
    moteur.retirer([secret.cle, "inconnue"], position=2)
    assert moteur.suggerer("xyl") == []
    assert moteur.suggerer("2025-9") == []
    reponse = moteur.chercher(Requete("xylophonye"))
    assert (reponse.total, reponse.suggestion) == (0, None)
    assert moteur.chercher(Requete("xyloph*")).total == 0
    facettes = moteur.chercher(Requete()).facettes
    assert not {"2001", "Xylocomité", "9.9"} & {v for comptes in facettes.values() for v in comptes}
    assert moteur.nombre() == 3
    assert not any(b"ylophonie" in f.read_bytes() for f in tmp_path.iterdir() if f.is_file())


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 7), st.sampled_from(["vélo", "école", "eau", None])), max_size=14))
def test_an_index_that_grew_answers_as_one_built_at_once(
    moteurs: Moteurs, changements: list[tuple[int, str | None]]
) -> None:
    vivants: dict[str, ActePublie] = {}
    with TemporaryDirectory() as grandi, TemporaryDirectory() as refait:
        suivi = moteurs.public(Path(grandi))
        for position, (rang, mot) in enumerate(changements, start=1):
            nouveau = None if mot is None else publie(acte(f"2025-{rang}", f"Le {mot} pour tous"), cle=f"d{rang}")
            suivi.appliquer([(f"d{rang}", nouveau)], position)
            if nouveau is None:
                vivants.pop(f"d{rang}", None)
            else:
                vivants[f"d{rang}"] = nouveau
        neuf = moteurs.public(Path(refait))
        neuf.indexer(vivants.values(), position=len(changements))
        assert suivi.position() == neuf.position() == len(changements)
        for texte in ("", "vélo", "tous", "musique eau", "2025-3", "vel*", "ecolle", '"pour tous"'):
            demande = Requete(texte)
            assert _sans_duree(suivi.chercher(demande)) == _sans_duree(neuf.chercher(demande))
        assert suivi.suggerer("ve") == neuf.suggerer("ve")


def _sans_duree(reponse: Reponse) -> Reponse:
    return replace(reponse, duree_ms=0.0)


def test_the_same_key_twice_keeps_the_last(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path)
    moteur.indexer([publie(acte(objet="Premier"), cle="d"), publie(acte(objet="Second"), cle="d")], position=9)
    assert (moteur.nombre(), moteur.position()) == (1, 9)
    assert moteur.chercher(Requete("second")).total == 1
    assert moteur.chercher(Requete("premier")).total == 0


def test_each_engine_takes_its_own_type_only(moteurs: Moteurs, tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        moteurs.public(tmp_path / "p").indexer([dossier()], position=1)  # type: ignore[list-item]
    with pytest.raises(TypeError):
        moteurs.bureau(tmp_path / "b").appliquer([("d", publie())], 1)  # type: ignore[list-item]
    assert moteurs.public(tmp_path / "p").nombre() == 0


def test_the_office_finds_drafts_by_stage(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.bureau(tmp_path)
    moteur.indexer([dossier(), dossier(acte("2025-8"), cle="d2", etape=Etape.SCELLE)], position=1)
    reponse = moteur.chercher(Requete("musique"))
    assert reponse.facettes["etape"] == {"brouillon": 1, "scelle": 1}
    (resultat,) = moteur.chercher(Requete("musique", etape=("brouillon",))).resultats
    assert (resultat.uri, resultat.statut, resultat.etape) == (None, None, "brouillon")


def test_an_act_without_date_number_or_object_is_found_by_its_words(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.bureau(tmp_path)
    nu = replace(acte(jour=None, organe=None, matiere=None), numero=None, objet=None, entete=(), collectivite=None)
    moteur.indexer([replace(dossier(nu), collectivite=None)], position=1)
    (resultat,) = moteur.chercher(Requete("musical")).resultats
    assert (resultat.acte, resultat.titre_html, resultat.date_seance) == (None, "", None)
    assert numeros(moteur.chercher(Requete("musical", tri=Tri.ANCIEN))) == [None]


def test_a_text_badly_read_is_indexed_all_the_same(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.bureau(tmp_path)
    moteur.indexer([dossier(acte(objet="Aide \ud800 au \ufffd vélo"))], position=1)
    assert moteur.chercher(Requete("vélo \ud800")).total == 1


def test_the_json_is_that_of_the_contract(moteur: Public) -> None:
    reponse = json.loads(json.dumps(reponse_en_json(moteur.chercher(Requete("intelligence")))))
    cles = {"requete", "total", "resultats", "facettes", "suggestion", "suite", "duree_ms"}
    assert set(reponse) == cles | {"complets", "corrigee", "tardent"}
    (resultat,) = reponse["resultats"]
    assert resultat["acte"] == "075-200054781-20251202-BM25-12-02-22-1-DE"
    assert resultat["date_seance"] == "2025-12-02"
    assert resultat["statut"] == "executoire"
    assert set(resultat["extraits"][0]) == {"ou", "eid", "html"}
    assert reponse["facettes"]["annee"] == {"2025": 1}


def test_the_time_is_that_of_the_clock_passed_in(moteurs: Moteurs, tmp_path: Path) -> None:
    tics = iter([10.0, 10.25])
    assert moteurs.public(tmp_path, chronometre=lambda: next(tics)).chercher(Requete(facettes=False)).duree_ms == 250.0


def test_results_do_not_wait_for_counts_that_take_too_long(moteurs: Moteurs, tmp_path: Path) -> None:
    lent = itertools.count(step=3)
    moteur = moteurs.public(tmp_path, chronometre=lambda: float(next(lent)))
    moteur.indexer(trois_actes(), position=3)
    reponse = moteur.chercher(Requete("école"))
    assert (reponse.total, len(reponse.resultats), reponse.facettes, reponse.tardent) == (2, 2, {}, True)
    assert not moteur.chercher(Requete("école", facettes=False)).tardent
