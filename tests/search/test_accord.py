"""What the protocol promises whatever the engine: random acts, random questions, the same answers from both."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.acte import Nature
from schemas.acte_publie import ActePublie
from schemas.vie import Statut
from search import tantivy_vue
from search.engine import FACETTES, Reponse, Requete, Tri
from tests.search.actes import ORMONT, VALMONT, acte, publie
from tests.search.moteurs import TOUS, Moteurs, Public

MOTS = ("vélo", "vélos", "école", "écoles", "musique", "ville", "centre-ville", "eau", "de", "l’eau", "L. 2121-29")
NUMEROS = ("2025-1", "2025/02", "BM2025/12/02/1", "BM25-12-02-1", "AR-2024-118")
TEXTES = st.lists(st.sampled_from(MOTS + NUMEROS), min_size=1, max_size=9).map(" ".join)
PHRASES = (
    '"ville école"',
    '"centre ville"',
    '"école de musique"',
    '"vélo école ville"',
    '"eau 2025-1"',
    '"ville de l’eau"',
)
QUESTIONS = st.lists(
    st.sampled_from((*MOTS, *NUMEROS, *PHRASES, "-eau", "ecol*", "bm20*", "-vél*", "velo", "muzique", "??")),
    max_size=3,
).map(" ".join)


@st.composite
def actes(tirer: st.DrawFn) -> ActePublie:
    """An act of few words, told from others by every facet."""
    jour = tirer(st.none() | st.dates(date(2023, 11, 1), date(2025, 2, 1)))
    return publie(
        acte(
            tirer(st.sampled_from(NUMEROS)),
            tirer(TEXTES),
            jour=jour,
            visas=tuple(tirer(st.lists(TEXTES, max_size=2))),
            considerants=(),
            dispositif=(tirer(TEXTES),),
            organe=tirer(st.sampled_from((None, "Bureau", "BUREAU", "Conseil"))),
            nature=tirer(st.sampled_from((Nature.DE, Nature.AR))),
            matiere=tirer(st.sampled_from((None, "7", "7.5", "7.5.1", "8.4"))),
        ),
        cle=tirer(st.uuids()).hex[:8],
        statut=tirer(st.sampled_from((None, Statut.EXECUTOIRE, Statut.ABROGE))),
        collectivite=tirer(st.sampled_from((VALMONT, ORMONT))),
    )


REQUETES = st.builds(
    Requete,
    texte=QUESTIONS,
    annee=st.sampled_from(((), (2024,), (2024, 2025))),
    matiere=st.sampled_from(((), ("7",), ("7.5", "8"))),
    organe=st.sampled_from(((), ("bureau",), ("Conseil", "Bureau"))),
    statut=st.sampled_from(((), ("abroge",))),
    collectivite=st.sampled_from(((), (ORMONT.siren,))),
    cite=st.sampled_from(((), ("2025-1",))),
    du=st.sampled_from((None, date(2024, 3, 1))),
    au=st.sampled_from((None, date(2024, 12, 1))),
    tri=st.sampled_from(tuple(Tri)),
    limite=st.just(100),
)


@contextmanager
def ouverts() -> Iterator[list[Public]]:
    """One empty public index of each engine."""
    with TemporaryDirectory() as dossier:
        yield [m.public(Path(dossier) / m.nom) for m in TOUS]


@settings(max_examples=25, deadline=None)
@given(st.lists(actes(), max_size=12, unique_by=lambda a: a.cle), st.lists(REQUETES, min_size=1, max_size=8))
def test_both_engines_give_the_same_acts_facets_extracts_and_suggestions(
    connus: list[ActePublie], requetes: list[Requete]
) -> None:
    with ouverts() as (un, autre):
        for moteur in (un, autre):
            moteur.indexer(connus, position=1)
        for requete in requetes:
            a, b = un.chercher(requete), autre.chercher(requete)
            assert {r.cle: r for r in a.resultats} == {r.cle: r for r in b.resultats}
            assert (a.total, a.facettes, a.suggestion) == (b.total, b.facettes, b.suggestion)
            if requete.tri is not Tri.PERTINENCE:
                assert _cles(a) == _cles(b)
            for nom, comptes in a.facettes.items():
                for valeur, compte in comptes.items():
                    seule = replace(requete, **{nom: (int(valeur) if nom == "annee" else valeur,)})  # type: ignore[arg-type]
                    assert autre.chercher(seule).total == compte
        for debut in ("v", "ve", "vél", "eau de mus", "2025", "bm", "école c"):
            assert un.suggerer(debut) == autre.suggerer(debut)


@settings(max_examples=10, deadline=None)
@given(st.lists(actes(), max_size=12, unique_by=lambda a: a.cle), st.lists(REQUETES, min_size=1, max_size=4))
def test_facets_are_the_same_counted_together_or_apart(connus: list[ActePublie], requetes: list[Requete]) -> None:
    with ouverts() as (_, moteur), pytest.MonkeyPatch.context() as reglage:
        moteur.indexer(connus, position=1)
        ensemble = [moteur.chercher(requete).facettes for requete in requetes]
        moteur.appliquer([], 2)
        reglage.setattr(tantivy_vue, "ENSEMBLES_MAX", -1)
        assert [moteur.chercher(requete).facettes for requete in requetes] == ensemble


@settings(max_examples=10, deadline=None)
@given(st.lists(TEXTES, min_size=2, max_size=10), st.sampled_from(("vélo", "école", "eau", "ville", "musique")))
def test_both_engines_rank_by_the_same_function(textes: list[str], mot: str) -> None:
    with ouverts() as moteurs:
        for moteur in moteurs:
            moteur.indexer(
                (publie(acte(f"A-{n}", dispositif=(t,)), cle=f"d{n}") for n, t in enumerate(textes)), position=1
            )
        un, autre = (_cles(m.chercher(Requete(mot, limite=100))) for m in moteurs)
        assert un == autre


def _cles(reponse: Reponse) -> list[str]:
    return [r.cle for r in reponse.resultats]


@pytest.mark.parametrize("tri", Tri)
def test_a_cursor_goes_on_after_its_act_whatever_is_written_meanwhile(
    moteurs: Moteurs, tmp_path: Path, tri: Tri
) -> None:
    moteur = moteurs.public(tmp_path)
    anciens = [
        publie(
            acte(f"2025-{n:02d}", f"École {'de musique ' * (n % 4)}", jour=date(2025, 1, 1 + n % 5)), cle=f"a{n:02d}"
        )
        for n in range(30)
    ]
    moteur.indexer(anciens, position=1)
    requete = Requete("école", tri=tri, limite=7)
    attendus = _cles(moteur.chercher(replace(requete, limite=100)))
    vus: list[str] = []
    for tour in range(9):
        page = moteur.chercher(requete)
        vus += [cle for cle in _cles(page) if not cle.startswith("n")]
        if page.suite is None:
            break
        requete = replace(requete, suite=page.suite)
        for n in range(3):  # acts that come before, among and after those already read
            nouveau = publie(
                acte(f"N-{tour}-{n}", f"Vélo {'école ' * n}", jour=date(2024 + n, 1, 3)), cle=f"n{tour}{n}"
            )
            moteur.appliquer([(nouveau.cle, nouveau)], 2 + tour)
    assert vus == attendus


def test_a_cursor_outlives_the_act_it_names(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path)
    moteur.indexer((publie(acte(f"2025-{n}"), cle=f"a{n}") for n in range(9)), position=1)
    requete = Requete("musique", limite=4)
    page = moteur.chercher(requete)
    moteur.retirer([page.resultats[-1].cle], position=2)
    suite = moteur.chercher(replace(requete, suite=page.suite, limite=100))
    assert (_cles(suite), suite.total, suite.suite) == (["a4", "a5", "a6", "a7", "a8"], 8, None)


def test_hundreds_of_acts_as_good_and_of_one_day_are_all_given_once(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path)
    moteur.indexer((publie(acte(f"2025-{n}", "Vœu"), cle=f"a{n:04d}") for n in range(700)), position=1)
    for requete in (Requete("vœu", limite=100), Requete("vœu", tri=Tri.RECENT, limite=100)):
        vus: list[str] = []
        suite = None
        for _ in range(7):
            page = moteur.chercher(replace(requete, suite=suite))
            vus += _cles(page)
            suite = page.suite
        assert suite is None
        assert vus == [f"a{n:04d}" for n in range(700)]


@pytest.mark.parametrize("nom", FACETTES)
def test_an_unpublished_word_never_answers(moteurs: Moteurs, tmp_path: Path, nom: str) -> None:
    moteur = moteurs.public(tmp_path)
    secret = publie(acte("Z-1", "Xylophonie", organe="Xylocomité", matiere="9.9", jour=date(2001, 1, 1)))
    moteur.indexer([publie(), secret], position=1)
    moteur.appliquer([(secret.cle, publie(acte("Z-1", "Occulté"), cle=secret.cle))], 2)
    for texte in ("xylophonie", "xylo*", "xylophonye", '"xylophonie"', "xylocomité"):
        reponse = moteur.chercher(Requete(texte))
        assert (reponse.total, reponse.suggestion) == (0, None)
        assert not any(reponse.facettes[nom].values())
    assert moteur.suggerer("xylo") == moteur.suggerer("musique xylo") == []
    assert moteur.suggerer("Z-1") == ["Z-1"]
    assert not {"2001", "9", "9.9", "Xylocomité"} & set(moteur.chercher(Requete()).facettes[nom])
