"""What is wrong with an act, from which day, and never for a fact that nobody recorded."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.droit.conformite import conformite
from registry.droit.connaissance import rassembler
from registry.droit.constats import Conformite, Mentions, Usages
from registry.droit.mise_a_disposition import Presence, presences
from schemas.acte import Categorie, Nature, Personne
from schemas.collectivite import MoyenPublicite, RegimePublicite, TypeCollectivite
from schemas.vie import ContexteCollectivite, Evenement, MiseEnLigne
from tests.registry.droit.vies_inventees import SOUMISE, VILLE, ev, j, vie

ADOPTEE = "adoption 2026-03-02"
RECUE = (ADOPTEE, "transmission 2026-03-05", "reception 2026-03-05")
PUBLIEE = (*RECUE, "publication 2026-03-06 en_ligne")
INDIVIDUELLE = replace(SOUMISE, categorie=Categorie.INDIVIDUELLE)
ARRETE = replace(INDIVIDUELLE, nature=Nature.AI)
LIBRE = replace(SOUMISE, soumis_transmission=False)
VILLAGE = ContexteCollectivite(TypeCollectivite.COMMUNE, 900)
AFFICHEUR = replace(VILLAGE, regimes=(RegimePublicite(MoyenPublicite.AFFICHAGE, date(2024, 1, 1)),))
COMPLETES = Mentions(prenom=True, nom=True, qualite=True, date_mise_en_ligne=True)


def au(jour: str, *evenements: str | Evenement, **options: Any) -> Conformite:
    mentions, usages = options.pop("mentions", None), options.pop("usages", None)
    return conformite(vie(*evenements, **options), j(jour), mentions=mentions, usages=usages)


def codes(resultat: Conformite) -> list[str]:
    return [d.code for d in resultat.defauts]


def inconnus(resultat: Conformite) -> set[str]:
    """The checks that were not made, but for the list of L.2121-25, which no event records."""
    return {i.code for i in resultat.inconnus} - {"INC-08"}


def precisions(resultat: Conformite) -> list[str]:
    return [p.code for p in resultat.precisions]


def ici(*intervalles: tuple[str, str | None]) -> tuple[MiseEnLigne, ...]:
    def midi(jour: str) -> datetime:
        return datetime.combine(j(jour), datetime.min.time(), UTC) + timedelta(hours=12)

    return tuple(MiseEnLigne(midi(debut), midi(fin) if fin else None) for debut, fin in intervalles)


# Each fault begins the day after the last good one


@pytest.mark.parametrize(
    ("code", "dernier_bon_jour", "evenements", "options"),
    [
        ("DEF-01", "2026-03-18", (ADOPTEE, "signature 2026-03-03"), {"qualification": INDIVIDUELLE}),
        ("DEF-01", "2026-03-17", (ADOPTEE,), {"qualification": ARRETE}),
        ("DEF-02", "2026-03-17", (ADOPTEE,), {}),
        ("DEF-02", "2026-03-17", (ADOPTEE, "publication 2026-03-04 en_ligne"), {}),
        ("DEF-03", "2026-03-12", (ADOPTEE, "transmission 2026-03-05"), {}),
        ("DEF-03", "2026-03-17", (ADOPTEE, "transmission 2026-03-05", "transmission 2026-03-10"), {}),
        ("DEF-04", "2026-03-20", RECUE, {}),
        ("DEF-04", "2026-03-17", (ADOPTEE,), {"qualification": LIBRE}),
        ("DEF-05", "2026-03-20", RECUE, {"qualification": INDIVIDUELLE}),
        ("DEF-06", "2026-03-05", (*RECUE, "publication 2026-03-06 affichage"), {}),
        ("DEF-07", "2026-03-21", (*RECUE, ev("publication 2026-03-06 affichage", urgence=True)), {}),
        ("DEF-08", "2026-05-04", (*PUBLIEE, "depublication 2026-05-05"), {}),
    ],
)
def test_a_fault_begins_the_day_after_the_last_good_one(
    code: str, dernier_bon_jour: str, evenements: tuple[str | Evenement, ...], options: dict[str, Any]
) -> None:
    assert codes(au(dernier_bon_jour, *evenements, **options)) == []
    lendemain = j(dernier_bon_jour) + timedelta(days=1)
    resultat = au(lendemain.isoformat(), *evenements, **options)
    assert codes(resultat) == [code]
    assert resultat.defauts[0].depuis == lendemain
    assert codes(au("2026-12-31", *evenements, **options)) == [code]


def test_nothing_is_wrong_with_an_act_that_followed_the_road() -> None:
    resultat = au("2026-03-10", *PUBLIEE, mises_en_ligne=ici(("2026-03-06", None)), mentions=COMPLETES)
    assert codes(resultat) == [] and inconnus(resultat) == set()


def test_practice_is_called_practice_and_the_law_by_its_article() -> None:
    (usage,) = au("2026-04-01", ADOPTEE).defauts
    assert "délai d’usage de 15 jours" in usage.message and "executoire event ACT transmission" in usage.conseil
    (loi,) = au("2026-04-01", ADOPTEE, qualification=ARRETE).defauts
    assert "quinze jours" in loi.message and "17/03/2026" in loi.message and "usage" not in loi.message
    assert loi.article == "CGCT L.2131-2, II"
    (avant,) = au("2021-04-01", "adoption 2021-03-02", qualification=ARRETE).defauts
    assert avant.article == "CGCT L.2131-1, al. 1 (avant le 1er juillet 2022)"
    departement = ContexteCollectivite(TypeCollectivite.DEPARTEMENT)
    assert au("2026-04-01", ADOPTEE, qualification=ARRETE, collectivite=departement).defauts[0].article == (
        "CGCT L.3131-2, II"
    )


def test_the_days_of_practice_can_be_chosen_and_those_of_the_law_cannot() -> None:
    un_mois = Usages(transmission=30)
    assert codes(au("2026-04-01", ADOPTEE, usages=un_mois)) == []
    assert codes(au("2026-04-02", ADOPTEE, usages=un_mois)) == ["DEF-02"]
    assert codes(au("2026-04-01", ADOPTEE, qualification=ARRETE, usages=un_mois)) == ["DEF-01"]


@pytest.mark.parametrize("fin", ["annulation", "retrait", "abrogation"])
def test_an_act_that_is_no_more_owes_nothing(fin: str) -> None:
    assert au("2026-12-31", ADOPTEE, f"{fin} 2026-06-01") == Conformite()
    assert au("2026-12-31", ADOPTEE, adoptee=False) == Conformite()
    assert au("2026-03-01", ADOPTEE) == Conformite()


# Never for a fact that nobody recorded


def test_an_act_that_nobody_says_must_be_transmitted_is_not_in_default_for_it() -> None:
    inconnue = replace(SOUMISE, soumis_transmission=None)
    resultat = au("2026-12-31", ADOPTEE, qualification=inconnue)
    assert codes(resultat) == [] and inconnus(resultat) == {"INC-01"}
    assert codes(au("2026-12-31", ADOPTEE, "publication 2026-03-06 en_ligne", qualification=LIBRE)) == []


def test_the_fifteen_days_of_the_law_want_the_day_of_the_signature() -> None:
    resultat = au("2026-12-31", ADOPTEE, qualification=INDIVIDUELLE)
    assert codes(resultat) == ["DEF-02"] and inconnus(resultat) == {"INC-02"}
    assert "la loi n’en fixe pas" not in resultat.defauts[0].message


def test_without_the_day_of_the_act_no_delay_is_counted() -> None:
    resultat = au("2026-12-31", "publication 2026-03-06 en_ligne")
    assert codes(resultat) == [] and "INC-09" in inconnus(resultat)


def test_a_small_commune_that_posted_may_have_chosen_to() -> None:
    affichee = (*RECUE, "publication 2026-03-06 affichage")
    assert codes(au("2026-12-31", *affichee, collectivite=AFFICHEUR)) == []
    sans_choix = au("2026-12-31", *affichee, collectivite=VILLAGE)
    assert codes(sans_choix) == [] and inconnus(sans_choix) == {"INC-03"}
    sans_population = au("2026-12-31", *affichee, collectivite=replace(AFFICHEUR, population=None))
    assert codes(sans_population) == [] and inconnus(sans_population) == {"INC-04"}
    trop_grande = au("2026-12-31", *affichee, collectivite=replace(AFFICHEUR, population=3500))
    assert codes(trop_grande) == ["DEF-06"]
    assert codes(au("2026-12-31", *affichee, collectivite=replace(AFFICHEUR, population=3499))) == []


def test_a_medium_counts_from_the_reform_on() -> None:
    ancienne = ("adoption 2022-06-20", "reception 2022-06-21")
    assert codes(au("2022-12-31", *ancienne, "publication 2022-06-30 affichage")) == []
    assert codes(au("2022-12-31", *ancienne, "publication 2022-07-01 affichage")) == ["DEF-06"]
    assert codes(au("2026-12-31", *RECUE, "publication 2026-03-06 affichage", "publication 2026-03-09 en_ligne")) == []


def test_the_publicity_of_a_contract_or_of_a_plan_is_not_checked() -> None:
    for qualification in (replace(SOUMISE, categorie=Categorie.CONTRAT), replace(SOUMISE, matiere="2.1")):
        resultat = au("2026-12-31", *RECUE, qualification=qualification)
        assert codes(resultat) == [] and inconnus(resultat) == {"INC-05"}
        retiree = au("2026-12-31", *PUBLIEE, "depublication 2026-03-20", qualification=qualification)
        assert codes(retiree) == []


def test_an_act_without_category_that_was_notified_may_need_no_publication() -> None:
    resultat = au("2026-12-31", *RECUE, "notification 2026-03-06", qualification=replace(SOUMISE, categorie=None))
    assert codes(resultat) == [] and inconnus(resultat) == {"INC-06"}


def test_the_list_of_the_deliberations_is_said_unknown_with_its_last_day() -> None:
    (liste,) = (i for i in au("2026-03-03", ADOPTEE).inconnus if i.code == "INC-08")
    assert "09/03/2026" in liste.message and liste.article == "CGCT L.2121-25"
    departement = ContexteCollectivite(TypeCollectivite.DEPARTEMENT)
    for autre in (au("2026-03-03", ADOPTEE, collectivite=departement), au("2026-03-03", ADOPTEE, qualification=ARRETE)):
        assert not [i for i in autre.inconnus if i.code == "INC-08"]


# Two months online


def test_while_online_it_is_said_until_when_it_must_stay() -> None:
    resultat = au("2026-05-05", *PUBLIEE)
    assert precisions(resultat) == ["PRE-01"] and "06/05/2026" in resultat.precisions[0].message
    assert precisions(au("2026-05-06", *PUBLIEE)) == []


def test_taken_down_before_two_months_says_how_much_lacks() -> None:
    (defaut,) = au("2026-06-01", *PUBLIEE, "depublication 2026-05-05").defauts
    assert (defaut.code, defaut.depuis) == ("DEF-08", j("2026-05-05"))
    assert "il manque 1 jour)" in defaut.message and "06/05/2026" in defaut.message
    a_terme = au("2026-06-01", *PUBLIEE, "depublication 2026-05-06")
    assert codes(a_terme) == [] and precisions(a_terme) == ["PRE-03"]


def test_the_gap_stays_a_fault_until_two_whole_months_online() -> None:
    trou = (*PUBLIEE, "depublication 2026-03-20", "publication 2026-03-30 en_ligne")
    (defaut,) = au("2026-05-29", *trou).defauts
    assert "du 20/03/2026 au 30/03/2026 (10 jours)" in defaut.message and "30/05/2026" in defaut.conseil
    assert codes(au("2026-05-30", *trou)) == []


def test_going_online_here_again_ends_the_absence() -> None:
    evenements = (*PUBLIEE, "depublication 2026-03-20")
    revenu = au("2026-06-01", *evenements, mises_en_ligne=ici(("2026-03-06", "2026-03-20"), ("2026-03-25", None)))
    assert codes(revenu) == []
    meme_jour = ici(("2026-03-06", "2026-03-20"), ("2026-03-20", None))
    assert precisions(au("2026-03-30", *evenements, mises_en_ligne=meme_jour)) == ["PRE-01"]


def test_shown_here_and_taken_down_on_one_day_the_act_has_left() -> None:
    evenements = (*PUBLIEE, "depublication 2026-03-20")
    assert codes(au("2026-06-01", *evenements, mises_en_ligne=ici(("2026-03-20", "2026-03-20")))) == ["DEF-08"]
    erreur = (*RECUE, "publication 2026-03-06 en_ligne", "depublication 2026-03-06")
    assert codes(au("2026-06-01", *erreur)) == ["DEF-08"]
    assert codes(au("2026-06-01", *erreur, "publication 2026-03-06 en_ligne")) == []


def test_an_individual_act_or_a_posted_one_owes_no_two_months_online() -> None:
    individuel = (*PUBLIEE, "notification 2026-03-06", "depublication 2026-03-20")
    assert codes(au("2026-06-01", *individuel, qualification=INDIVIDUELLE)) == []
    affiche = (
        *RECUE,
        "publication 2026-03-06 affichage",
        "publication 2026-03-07 en_ligne",
        "depublication 2026-03-20",
    )
    assert codes(au("2026-06-01", *affiche, collectivite=AFFICHEUR)) == []


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 60)), max_size=8))
def test_stays_never_overlap_and_never_last_after_the_day_asked(suite: list[tuple[bool, int]]) -> None:
    debut = j("2026-03-06")
    faits = [
        ev(f"{'publication' if arrive else 'depublication'} {debut + timedelta(days=n)}{' en_ligne' if arrive else ''}")
        for arrive, n in suite
    ]
    sejours = presences(rassembler(vie(*RECUE, *faits), j("2026-04-15")))
    assert all(s.fin is None or s.debut <= s.fin <= j("2026-04-15") for s in sejours)
    assert all(a.fin is not None and a.fin < b.debut for a, b in pairwise(sejours))


def test_two_months_are_clamped_to_the_end_of_the_month() -> None:
    assert Presence(j("2025-12-31")).deux_mois == j("2026-02-28")
    assert Presence(j("2025-12-31"), j("2026-02-28")).complete(j("2026-06-01"))
    assert not Presence(j("2025-12-31"), j("2026-02-27")).complete(j("2026-06-01"))


# Mentions


def test_a_mention_that_lacks_is_named_and_one_that_nobody_read_is_unknown() -> None:
    def mentions(m: Mentions | None) -> Conformite:
        return au("2026-03-10", *PUBLIEE, mises_en_ligne=ici(("2026-03-06", None)), mentions=m)

    (defaut,) = mentions(replace(COMPLETES, prenom=False, qualite=False)).defauts
    assert (defaut.code, defaut.depuis, defaut.article) == ("DEF-09", j("2026-03-06"), "CGCT R.2131-1")
    assert "le prénom de l’auteur et la qualité de l’auteur" in defaut.message and "sync" not in defaut.conseil
    (sans_date,) = mentions(replace(COMPLETES, date_mise_en_ligne=False)).defauts
    assert "sync" in sans_date.conseil and "nomme" not in sans_date.conseil
    for rien in (None, replace(COMPLETES, prenom=None)):
        assert codes(mentions(rien)) == [] and inconnus(mentions(rien)) == {"INC-07"}


def test_the_mentions_of_another_site_are_unknown_whatever_is_read_here() -> None:
    ailleurs = au("2026-03-10", *PUBLIEE, mentions=Mentions(prenom=False))
    assert codes(ailleurs) == [] and inconnus(ailleurs) == {"INC-07"}


@pytest.mark.parametrize(
    ("auteur", "attendu"),
    [
        (Personne("Claire MARTEL", "Maire"), (True, True, True)),
        (Personne("Mme Claire MARTEL", None), (True, True, False)),
        (Personne("Mme MARTEL", "Maire"), (False, True, True)),
        (Personne("C. MARTEL", "Maire"), (None, True, True)),
        (None, (None, None, None)),
    ],
)
def test_what_is_read_of_the_author(auteur: Personne | None, attendu: tuple[bool | None, ...]) -> None:
    lues = Mentions.de(auteur, True)
    assert (lues.prenom, lues.nom, lues.qualite) == attendu and lues.date_mise_en_ligne is True


# Published before it was sent


def test_published_before_it_was_received_is_allowed_and_said() -> None:
    publiee = (ADOPTEE, "publication 2026-03-04 en_ligne")
    (avant,) = (p for p in au("2026-03-05", *publiee).precisions if p.code == "PRE-02")
    assert "pas encore transmis" in avant.message
    (apres,) = (p for p in au("2026-03-10", *publiee, "reception 2026-03-09").precisions if p.code == "PRE-02")
    assert "n’est exécutoire que depuis ce jour" in apres.message and "09/03/2026" in apres.message
    assert "PRE-02" not in precisions(au("2026-03-10", *publiee, "reception 2026-03-04"))
    assert "PRE-02" not in precisions(au("2026-03-10", *publiee, qualification=LIBRE))


def test_the_most_urgent_comes_first() -> None:
    resultat = au(
        "2026-12-31",
        ADOPTEE,
        "publication 2026-03-04 en_ligne",
        "depublication 2026-04-20",
        mises_en_ligne=ici(("2026-03-04", "2026-04-20")),
    )
    assert codes(resultat) == ["DEF-08", "DEF-02"]
    assert codes(au("2026-12-31", ADOPTEE, "publication 2026-03-04 affichage")) == ["DEF-06", "DEF-02"]


def test_every_sentence_is_whole() -> None:
    for resultat in (
        au("2026-12-31", ADOPTEE, "publication 2026-03-04 affichage", collectivite=VILLE),
        au("2026-12-31", *RECUE, "publication 2026-03-06 affichage", collectivite=VILLAGE),
        au("2026-12-31", *PUBLIEE, "depublication 2026-03-20"),
    ):
        for constat in (*resultat.defauts, *resultat.precisions, *resultat.inconnus):
            assert constat.message.endswith(".") and constat.message[0].isupper() and constat.article
