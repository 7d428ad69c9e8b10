"""The status of invented acts: one rule of law a test."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.droit.statut import statut
from schemas.acte import Categorie, Nature
from schemas.collectivite import MoyenPublicite, RegimePublicite, Territoire, TypeCollectivite
from schemas.erreurs import Refus
from schemas.vie import (
    Auteur,
    ContexteCollectivite,
    MiseEnLigne,
    Qualification,
    Source,
    Statut,
    StatutJuridique,
    TypeEvenement,
)
from schemas.vie_json import statut_en_json
from tests.registry.droit.vies_inventees import SOUMISE, VILLE, au, ev, j, vie

METROPOLE = ContexteCollectivite(TypeCollectivite.METROPOLE)
VILLAGE = ContexteCollectivite(
    TypeCollectivite.COMMUNE, 900, regimes=(RegimePublicite(MoyenPublicite.AFFICHAGE, date(2024, 1, 1)),)
)
SEED = ("adoption 2025-12-02", "transmission 2025-12-16", "reception 2025-12-16")
RECUE = ("adoption 2026-03-02", "transmission 2026-03-05", "reception 2026-03-05", "publication 2026-03-06 en_ligne")
INTERDITS = ("définitif", "aucun recours", "purgé")


def qualifiee(categorie: Categorie | None, nature: Nature = Nature.DE, **options: object) -> Qualification:
    return replace(SOUMISE, nature=nature, categorie=categorie, **options)  # type: ignore[arg-type]


# The worked case of the Grand Paris


def test_the_bureau_of_the_grand_paris_published_on_the_18th() -> None:
    s = au("2026-01-10", *SEED, "publication 2025-12-18 en_ligne", collectivite=METROPOLE)
    assert (s.statut, s.libelle) == (Statut.EXECUTOIRE, "Exécutoire depuis le 18/12/2025")
    assert s.executoire_depuis == j("2025-12-18")
    assert (s.recours_tiers.dernier_jour, s.recours_tiers.jours_restants) == (j("2026-02-19"), 40)
    assert s.recours_tiers.prudent == s.recours_tiers.au_plus_tard == j("2026-02-19")
    assert s.defere.dernier_jour == j("2026-02-17")
    assert s.conseillers.dernier_jour == j("2026-02-03")
    assert s.retrait_jusqu_au == j("2026-04-02")
    assert [(m.mois, m.dernier_jour) for m in s.recours_tiers.majorations] == [
        (1, j("2026-03-19")),
        (2, j("2026-04-20")),
    ]


def test_the_same_act_published_on_the_16th() -> None:
    s = au("2026-01-10", *SEED, "publication 2025-12-16 en_ligne", collectivite=METROPOLE)
    assert s.recours_tiers.dernier_jour == j("2026-02-17")


def test_its_period_has_expired_the_day_after() -> None:
    s = au("2026-02-20", *SEED, "publication 2025-12-18 en_ligne", collectivite=METROPOLE)
    assert s.recours_tiers.ouvert is False
    assert s.recours_tiers.jours_restants is None


def test_going_online_here_later_moves_nothing() -> None:
    ici = (MiseEnLigne(datetime(2026, 11, 25, 9, tzinfo=UTC)),)
    s = au(
        "2026-11-25", *SEED, "publication 2025-12-18 en_ligne", collectivite=METROPOLE, mises_en_ligne=ici,
        mention_recours_cumulee=True,
    )  # fmt: skip
    assert s.recours_tiers.au_plus_tard == j("2026-02-19")
    assert s.publicite.premiere_mise_en_ligne_ici == ici[0].debut
    assert s.publicite.retenue is not None
    assert s.publicite.retenue.date == j("2025-12-18")


# Exécutoire


def test_an_act_says_what_it_lacks_publicity_first() -> None:
    assert au("2026-03-03", *RECUE).manquants == ("publicite", "transmission")
    assert au("2026-03-03", "adoption 2026-03-02", "transmission 2026-03-03").manquants == ("publicite", "reception")
    assert au("2026-03-05", *RECUE).libelle == "Reçu en préfecture le 05/03/2026, pas encore publié"
    assert au("2026-03-06", *RECUE).manquants == ()


def test_an_unknown_duty_to_transmit_is_taken_as_a_duty() -> None:
    s = au(
        "2026-03-10", "adoption 2026-03-02", "publication 2026-03-06 en_ligne",
        qualification=replace(SOUMISE, soumis_transmission=None),
    )  # fmt: skip
    assert (s.statut, s.manquants) == (Statut.PUBLIE, ("transmission",))


def test_a_proposal_that_was_rejected_is_no_act() -> None:
    s = au("2026-03-10", "adoption 2026-03-02", adoptee=False)
    assert (s.statut, s.libelle, s.executoire, s.manquants) == (Statut.REJETE, "Rejeté le 02/03/2026", False, ())
    assert s.conseillers.dernier_jour is s.retrait_jusqu_au is None


def test_an_act_known_only_by_its_reception_exists_from_then() -> None:
    s = au("2026-03-05", "reception 2026-03-05")
    assert s.statut is Statut.RECU
    assert s.retrait_jusqu_au is None
    assert au("2026-03-04", "reception 2026-03-05").statut is None


def test_an_effect_fixed_for_later_is_shown_apart() -> None:
    s = au("2026-03-10", *RECUE, "prise_effet 2027-01-01")
    assert (s.prise_effet, s.executoire_depuis) == (j("2027-01-01"), j("2026-03-06"))


# Publicity


def test_a_village_that_chose_posting_is_bound_by_its_choice_from_its_day() -> None:
    faits = ("adoption 2023-11-06", "reception 2023-11-07", "publication 2023-11-08 affichage")
    assert au("2024-02-01", *faits, collectivite=VILLAGE).executoire is False
    faits = ("adoption 2024-11-04", "reception 2024-11-05", "publication 2024-11-06 affichage")
    assert au("2024-12-01", *faits, collectivite=VILLAGE).executoire_depuis == j("2024-11-06")


def test_a_medium_that_is_not_said_is_the_prescribed_one() -> None:
    s = au("2024-12-01", "adoption 2024-11-04", "reception 2024-11-05", "publication 2024-11-06", collectivite=VILLAGE)
    assert s.publicite.retenue is not None
    assert s.publicite.retenue.moyen is MoyenPublicite.AFFICHAGE


def test_going_online_alone_was_no_publicity_before_the_reform() -> None:
    s = au("2022-06-20", "adoption 2022-06-01", "reception 2022-06-02", "publication 2022-06-03 en_ligne")
    assert (s.statut, s.manquants) == (Statut.RECU, ("publicite",))
    assert [p.date for p in s.publicite.autres] == [j("2022-06-03")]


def test_an_unknown_population_lets_the_recorded_choice_stand_and_says_so() -> None:
    s = au("2024-12-01", "adoption 2024-11-04", "reception 2024-11-05", "publication 2024-11-06 affichage",
           collectivite=replace(VILLAGE, population=None))  # fmt: skip
    assert s.executoire
    assert any("population non indiquée" in m.fait for m in s.motifs)


def test_urgency_applies_at_once_and_opens_nothing() -> None:
    faits = (*RECUE[:3], ev("publication 2026-03-05 affichage", urgence=True))
    s = au("2026-03-05", *faits)
    assert (s.executoire_depuis, s.recours_tiers.dernier_jour) == (j("2026-03-05"), None)
    s = au("2026-03-08", *faits, "publication 2026-03-08 en_ligne")
    assert (s.executoire_depuis, s.recours_tiers.depart) == (j("2026-03-05"), j("2026-03-08"))


def test_published_before_reception_the_latest_date_waits_for_it() -> None:
    faits = ("adoption 2026-03-02", "publication 2026-03-04 en_ligne")
    avant = au("2026-03-05", *faits).recours_tiers
    assert (avant.dernier_jour, avant.au_plus_tard) == (j("2026-05-05"), None)
    apres = au("2026-03-12", *faits, "reception 2026-03-12").recours_tiers
    assert (apres.prudent, apres.dernier_jour, apres.au_plus_tard) == (
        j("2026-05-05"), j("2026-05-05"), j("2026-05-13"),
    )  # fmt: skip
    sans = au("2026-03-05", *faits, qualification=replace(SOUMISE, soumis_transmission=False)).recours_tiers
    assert sans.au_plus_tard == j("2026-05-05")


def test_a_probe_that_saw_it_first_leaves_the_declared_date_as_the_latest() -> None:
    vu = ev("publication 2026-03-06 en_ligne", source=Source.OBSERVEE)
    s = au("2026-03-20", *RECUE[:3], vu, "publication 2026-03-10 en_ligne").recours_tiers
    assert (s.dernier_jour, s.au_plus_tard) == (j("2026-05-07"), j("2026-05-11"))
    s = au("2026-03-20", *RECUE, replace(vu, date=j("2026-03-10"))).recours_tiers
    assert s.dernier_jour == s.au_plus_tard == j("2026-05-07")


def test_taken_offline_too_early_the_publicity_is_to_be_checked() -> None:
    faits = (*RECUE, "depublication 2026-04-01")
    s = au("2026-04-10", *faits).recours_tiers
    assert (s.dernier_jour, s.au_plus_tard) == (j("2026-05-07"), None)
    s = au("2026-04-20", *faits, "publication 2026-04-15 en_ligne").recours_tiers
    assert (s.dernier_jour, s.au_plus_tard) == (j("2026-05-07"), j("2026-06-16"))


def test_a_departement_that_does_not_say_its_category_leaves_the_latest_date_open() -> None:
    faits = ("adoption 2021-03-01", "reception 2021-03-02", "publication 2021-03-03 affichage")
    s = au("2021-03-10", *faits, collectivite=ContexteCollectivite(TypeCollectivite.DEPARTEMENT),
           qualification=qualifiee(None)).recours_tiers  # fmt: skip
    assert (s.dernier_jour, s.au_plus_tard) == (j("2021-05-04"), None)


def test_what_was_visible_here_is_told_in_days_of_the_territory() -> None:
    ici = (MiseEnLigne(datetime(2026, 3, 6, 21, 30, tzinfo=UTC), datetime(2026, 3, 20, 12, tzinfo=UTC)),)
    reunion = replace(VILLE, territoire=Territoire.LA_REUNION)
    s = au("2026-03-06", *RECUE, collectivite=reunion, mises_en_ligne=ici)
    assert s.publicite.intervalles == ()
    s = au("2026-03-07", *RECUE, collectivite=reunion, mises_en_ligne=ici)
    assert s.publicite.intervalles == (MiseEnLigne(ici[0].debut, None),)


# Individual acts, special regimes


def test_an_individual_act_waits_for_its_notification_and_gives_its_addressee_a_period() -> None:
    individuel = qualifiee(None, Nature.AI)
    faits = ("signature 2026-03-02", "reception 2026-03-05")
    s = au("2026-03-06", *faits, qualification=individuel)
    assert (s.statut, s.manquants) == (Statut.RECU, ("notification",))
    assert s.libelle == "Reçu en préfecture le 05/03/2026, pas encore notifié"
    s = au("2026-03-12", *faits, "notification 2026-03-10", qualification=individuel)
    assert (s.executoire_depuis, s.destinataire.dernier_jour) == (j("2026-03-10"), j("2026-05-11"))
    assert "10/03/2027" in s.destinataire.motifs[0].effet
    assert s.recours_tiers.dernier_jour is s.conseillers.dernier_jour is None
    assert s.publicite.retenue is not None
    assert s.publicite.retenue.moyen is MoyenPublicite.NOTIFICATION


@pytest.mark.parametrize(
    "qualification",
    [
        qualifiee(Categorie.ELECTION),
        qualifiee(Categorie.CONTRAT),
        qualifiee(None, Nature.CC),
        qualifiee(Categorie.REGLEMENTAIRE, matiere="2.1"),
        qualifiee(None, matiere="5.1"),
    ],
)
def test_a_special_regime_shows_no_date_and_says_why(qualification: Qualification) -> None:
    s = au("2026-03-10", *RECUE, qualification=qualification)
    for echeance in (s.recours_tiers, s.conseillers, s.defere):
        assert echeance.dernier_jour is echeance.ouvert is None
        assert echeance.particulier is not None
        assert echeance.particulier.startswith("Régime particulier, à vérifier")


def test_the_prefet_alone_may_defer_a_wish() -> None:
    s = au("2026-03-10", *RECUE, qualification=qualifiee(Categorie.VOEU))
    assert s.recours_tiers.particulier is not None
    assert s.defere.dernier_jour == j("2026-05-06")


def test_a_word_of_the_matter_removes_no_date() -> None:
    s = au("2026-03-10", *RECUE, qualification=qualifiee(Categorie.ESPECE, matiere="1.2"))
    assert s.recours_tiers.dernier_jour == j("2026-05-07")


# Déféré and recours gracieux


def test_while_pieces_are_awaited_the_prefet_has_time_and_no_date() -> None:
    demande = ev("demande_pieces 2026-04-07", auteur=Auteur.PREFET, recu_le=j("2026-04-08"))
    s = au("2026-05-20", *RECUE, demande).defere
    assert (s.ouvert, s.dernier_jour, s.au_plus_tard) == (True, None, None)
    assert any("08/06/2026" in m.effet for m in s.motifs)
    s = au("2026-05-20", *RECUE, demande, "pieces_completees 2026-05-18").defere
    assert (s.depart, s.dernier_jour) == (j("2026-05-18"), j("2026-07-20"))
    s = au("2026-06-08", *RECUE, demande).defere
    assert (s.depart, s.dernier_jour) == (j("2026-06-08"), j("2026-08-10"))


def test_the_prefet_waits_for_an_answer_then_his_period_runs_again() -> None:
    recours = ev("recours_gracieux 2026-05-06", auteur=Auteur.PREFET, recu_le=j("2026-05-07"))
    attente = au("2026-06-20", *RECUE, recours).defere
    assert (attente.ouvert, attente.dernier_jour) == (True, None)
    ne = au("2026-07-07", *RECUE, recours).defere
    assert (ne.depart, ne.dernier_jour) == (j("2026-07-07"), j("2026-09-08"))
    rejet = au("2026-07-07", *RECUE, recours, "rejet_gracieux 2026-06-01").defere
    assert rejet.dernier_jour == j("2026-08-03")
    tard = au("2026-10-01", *RECUE, recours, "rejet_gracieux 2026-09-09").defere
    assert tard.dernier_jour == j("2026-09-08")


def test_a_recours_of_the_prefet_sent_too_late_changes_nothing() -> None:
    recours = ev("recours_gracieux 2026-05-07", auteur=Auteur.PREFET, recu_le=j("2026-05-07"))
    assert au("2026-08-01", *RECUE, recours).defere.dernier_jour == j("2026-05-06")


def test_sent_between_two_defended_dates_both_outcomes_are_kept() -> None:
    """Received on 30 June: the last day is 31 August 2026 or 1 September, and the request goes on the 1st."""
    faits = ("adoption 2026-06-25", "reception 2026-06-30", "publication 2026-06-30 en_ligne")
    recours = ev("recours_gracieux 2026-09-01", auteur=Auteur.PREFET, recu_le=j("2026-09-02"))
    s = au("2026-11-20", *faits, recours).defere
    assert (s.dernier_jour, s.au_plus_tard) == (j("2026-08-31"), j("2027-01-04"))


def test_nobody_said_whether_the_letter_is_a_recours() -> None:
    lettre = ev("lettre_observations 2026-04-10", auteur=Auteur.PREFET, recu_le=j("2026-04-13"))
    s = au("2026-05-01", *RECUE, lettre).defere
    assert (s.prudent, s.dernier_jour, s.au_plus_tard) == (j("2026-05-06"), j("2026-05-06"), None)
    s = au("2026-06-15", *RECUE, lettre).defere
    assert (s.prudent, s.dernier_jour, s.au_plus_tard) == (j("2026-05-06"), j("2026-05-06"), j("2026-08-14"))


def test_a_neighbour_who_wrote_gains_time_for_himself_alone() -> None:
    recours = ev("recours_gracieux 2026-04-10", auteur=Auteur.TIERS, recu_le=j("2026-04-13"))
    s = au("2026-06-20", *RECUE, recours)
    assert (s.recours_tiers.dernier_jour, s.defere.dernier_jour) == (j("2026-05-07"), j("2026-05-06"))
    assert any("jusqu’au 14/08/2026" in m.effet for m in s.recours_tiers.motifs)


def test_a_recours_against_a_new_permit_extends_nothing() -> None:
    recours = ev("recours_gracieux 2026-04-10", auteur=Auteur.PREFET, recu_le=j("2026-04-13"))
    s = au("2026-06-20", *RECUE, recours, qualification=qualifiee(Categorie.ESPECE, matiere="2.2"))
    assert s.defere.dernier_jour == j("2026-05-06")


def test_an_act_not_transmitted_can_be_deferred_once_communicated() -> None:
    libre = replace(SOUMISE, soumis_transmission=False)
    faits = ("adoption 2026-03-02", "publication 2026-03-06 en_ligne")
    assert au("2026-04-01", *faits, qualification=libre).defere.dernier_jour is None
    s = au("2026-05-10", *faits, "communication_prefet 2026-05-04", qualification=libre)
    assert s.defere.dernier_jour == j("2026-07-06")
    trop_tard = ev("demande_pieces 2026-06-01", auteur=Auteur.PREFET)
    s = au("2026-07-01", *faits, trop_tard, "communication_prefet 2026-06-15", qualification=libre)
    assert s.defere.dernier_jour is None


# Afterwards


def test_a_suspension_holds_back_and_its_end_gives_back() -> None:
    faits = (*RECUE, "suspension 2026-04-01", "fin_suspension 2026-05-04")
    pendant = au("2026-04-15", *faits)
    assert (pendant.statut, pendant.executoire, pendant.executoire_depuis) == (
        Statut.SUSPENDU, False, j("2026-03-06"),
    )  # fmt: skip
    apres = au("2026-05-04", *faits)
    assert (apres.statut, apres.suspensions[0].fin) == (Statut.EXECUTOIRE, j("2026-05-04"))


def test_an_annulation_reaches_back_and_the_past_view_stays() -> None:
    life = vie(*RECUE, "annulation 2026-10-12")
    assert statut(life, j("2026-06-01")).statut is Statut.ANNULE
    avant = statut(life, j("2026-06-01"), j("2026-06-01"))
    assert (avant.statut, avant.connu_au) == (Statut.EXECUTOIRE, j("2026-06-01"))
    apres = statut(life, j("2026-10-13"))
    assert (apres.executoire_depuis, apres.manquants, apres.libelle) == (
        None, (), "Annulé par le juge le 12/10/2026",
    )  # fmt: skip


def test_an_abrogation_leaves_the_past_alone() -> None:
    life = vie(*RECUE, "abrogation 2026-10-12")
    assert statut(life, j("2026-10-11")).statut is Statut.EXECUTOIRE
    apres = statut(life, j("2026-10-12"))
    assert (apres.statut, apres.executoire, apres.executoire_depuis) == (Statut.ABROGE, False, j("2026-03-06"))


def test_a_late_retrait_is_recorded_and_said_to_be_open_to_appeal() -> None:
    s = au("2026-10-01", *RECUE, "retrait 2026-09-14")
    assert (s.statut, s.retrait_jusqu_au) == (Statut.RETIRE, j("2026-07-02"))
    assert any("peut être contesté" in m.effet for m in s.motifs)


# What was known


def test_what_was_learnt_later_was_not_known() -> None:
    tard = ev("reception 2026-03-05", appris_le=datetime(2026, 3, 20, 8, tzinfo=UTC))
    life = vie("adoption 2026-03-02", tard, "publication 2026-03-06 en_ligne")
    assert statut(life, j("2026-03-10"), j("2026-03-10")).statut is Statut.PUBLIE
    assert statut(life, j("2026-03-10"), j("2026-03-20")).executoire_depuis == j("2026-03-06")
    assert statut(life, j("2026-03-10"), datetime(2026, 3, 20, 7, tzinfo=UTC)).statut is Statut.PUBLIE
    assert statut(life, j("2026-03-10")).connu_au == j("2026-03-20")


def test_nothing_known_is_said_so() -> None:
    tard = ev("adoption 2026-03-02", appris_le=datetime(2026, 3, 20, 8, tzinfo=UTC))
    assert statut(vie(tard), j("2026-03-10"), j("2026-03-10")).libelle.startswith("Rien n’était connu")


def test_a_correction_counts_from_the_day_it_was_learnt() -> None:
    faux = ev("reception 2026-03-04", id="r1", appris_le=datetime(2026, 3, 4, 9, tzinfo=UTC))
    vrai = ev("reception 2026-03-09", remplace="r1", appris_le=datetime(2026, 4, 1, 9, tzinfo=UTC))
    life = vie("adoption 2026-03-02", faux, vrai, "publication 2026-03-03 en_ligne")
    assert statut(life, j("2026-03-10"), j("2026-03-10")).executoire_depuis == j("2026-03-04")
    assert statut(life, j("2026-03-10")).executoire_depuis == j("2026-03-09")
    assert statut(life, j("2026-03-05")).statut is Statut.PUBLIE
    assert faux not in statut(life, j("2026-04-02")).evenements


def test_the_public_reads_no_private_reason() -> None:
    secret = ev("recours_gracieux 2026-04-10", auteur=Auteur.TIERS, prive=True, note="Mme Invention")
    s = au("2026-06-20", *RECUE, secret)
    public, bureau = (
        statut_en_json(s, acte="A", uri=None, etape="publie", qualification=SOUMISE, public=p) for p in (True, False)
    )
    assert not any("gracieux" in m["fait"] for m in public["motifs"] + public["recours_tiers"]["motifs"])
    assert {tuple(e) for e in public["evenements"]} == {("type", "date")}
    assert len(public["evenements"]) == len(bureau["evenements"]) - 1
    assert any("gracieux" in m["fait"] for m in bureau["motifs"])


def test_the_answer_has_the_shape_of_the_contract() -> None:
    s = au("2026-03-10", *RECUE)
    reponse = statut_en_json(s, acte="A-1", uri="/eli/x", etape="publie", qualification=SOUMISE, public=True)
    assert " ".join(c for c in reponse if c != "destinataire") == (
        "acte uri au connu_au etape statut libelle executoire executoire_depuis manquants suspensions prise_effet "
        "recours_tiers conseillers defere retrait_jusqu_au publicite qualification motifs evenements"
    )
    champs = "depart dernier_jour prudent au_plus_tard ouvert jours_restants majorations particulier motifs"
    for nom in ("recours_tiers", "conseillers", "defere", "destinataire"):
        assert " ".join(reponse[nom]) == champs
    assert reponse["publicite"] == {
        "retenue": {"date": "2026-03-06", "source": "declaree", "moyen": "en_ligne", "lieu": None},
        "autres": [],
        "premiere_mise_en_ligne_ici": None,
        "intervalles": [],
        "continuite": None,
    }
    assert reponse["motifs"][0] == {
        "regle": "CGCT L.2131-1",
        "fait": "mise en ligne déclarée le 06/03/2026 ; reçu en préfecture le 05/03/2026",
        "effet": "exécutoire depuis le 06/03/2026",
    }


def test_a_territory_without_calendar_is_refused() -> None:
    with pytest.raises(Refus):
        au("2026-03-10", *RECUE, collectivite=replace(VILLE, territoire="saint-martin"))


# For every life


@st.composite
def vies_quelconques(draw: st.DrawFn) -> StatutJuridique:
    jours = st.dates(date(2019, 1, 1), date(2027, 12, 31))
    types = draw(st.lists(st.sampled_from(sorted(TypeEvenement)), min_size=1, max_size=12))
    evenements = [
        ev(
            f"{t} {draw(jours)}",
            auteur=draw(st.sampled_from([None, *Auteur])),
            moyen=draw(st.sampled_from([None, *MoyenPublicite])),
            urgence=draw(st.booleans()),
            vaut_recours=draw(st.sampled_from([None, True, False])),
        )
        for t in types
    ]
    collectivite = ContexteCollectivite(
        draw(st.sampled_from(sorted(TypeCollectivite))), draw(st.sampled_from([None, 500, 9000])),
        draw(st.sampled_from(sorted(Territoire))),
    )  # fmt: skip
    qualification = Qualification(
        draw(st.sampled_from(sorted(Nature))), draw(st.sampled_from([None, *Categorie])),
        draw(st.sampled_from([None, True, False])), draw(st.sampled_from([None, True, False])),
        draw(st.sampled_from([None, "2.1", "2.2", "5.1", "7.5"])),
    )  # fmt: skip
    life = vie(*evenements, collectivite=collectivite, qualification=qualification, adoptee=draw(st.booleans()))
    return statut(life, draw(jours), draw(st.sampled_from([None, draw(jours)])))


@given(vies_quelconques())
def test_any_life_gets_a_coherent_answer(s: StatutJuridique) -> None:
    assert s.executoire == (s.statut is Statut.EXECUTOIRE)
    if s.executoire:
        assert s.executoire_depuis is not None
        assert s.executoire_depuis <= s.au
        assert s.manquants == ()
    for e in (s.recours_tiers, s.conseillers, s.defere, s.destinataire):
        if e.particulier is not None:
            assert e.dernier_jour is None
        if e.dernier_jour is not None and e.prudent is not None:
            assert e.prudent <= e.dernier_jour <= (e.au_plus_tard or e.dernier_jour)
            assert e.ouvert == (s.au <= e.dernier_jour)
        assert (e.jours_restants is not None) <= bool(e.ouvert)
    mots = s.libelle + "".join(f"{m.regle}{m.fait}{m.effet}" for m in s.motifs)
    assert not any(mot in mots.lower() for mot in INTERDITS)
    assert len({p.date for p in s.publicite.autres} - {e.date for e in s.evenements}) == 0
