"""What cannot be recorded, and what was corrected."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from registry.droit.ordre import corrections, refuser_si_incoherent
from schemas.erreurs import CodeSortie, Refus
from schemas.vie import Evenement, MiseEnLigne, Vie
from tests.registry.droit.vies_inventees import ev, j, vie

AUJOURD_HUI = date(2026, 6, 15)
CONNUE = vie("adoption 2026-03-02", "transmission 2026-03-05", "reception 2026-03-06")


def refus(life: Vie, nouveau: str | Evenement) -> Refus:
    with pytest.raises(Refus) as capture:
        refuser_si_incoherent(life, ev(nouveau) if isinstance(nouveau, str) else nouveau, AUJOURD_HUI)
    assert capture.value.sortie is CodeSortie.REFUS
    return capture.value


def accepte(life: Vie, nouveau: str | Evenement) -> None:
    refuser_si_incoherent(life, ev(nouveau) if isinstance(nouveau, str) else nouveau, AUJOURD_HUI)


@pytest.mark.parametrize(
    ("nouveau", "code", "mots"),
    [
        ("publication 2026-06-16", "EVT-01", "16/06/2026 est dans l’avenir"),
        (ev("recours_gracieux 2026-06-10", recu_le=j("2026-06-20")), "EVT-01", "20/06/2026"),
        (ev("recours_gracieux 2026-06-10", recu_le=j("2026-06-09")), "EVT-02", "avant sa propre date"),
        (ev("recours_gracieux 2026-06-01", envoye_le=j("2026-06-08"), recu_le=j("2026-06-05")), "EVT-02", "son envoi"),
        (ev("publication 2026-06-10 en_ligne", urgence=True), "EVT-03", "urgence"),
        (ev("recours_gracieux 2026-06-10", vaut_recours=True), "EVT-03", "lettre d’observations"),
        ("publication 2026-06-10 notification", "EVT-03", "n’est pas une publication"),
        (ev("reception 2026-03-07", remplace="zzz"), "EVT-04", "« zzz »"),
        ("reception 2026-03-07", "EVT-06", "déjà enregistrée, le 06/03/2026"),
        ("adoption 2026-03-01", "EVT-06", "Une adoption"),
        ("publication 2026-03-01", "EVT-07", "avant l’adoption, le 02/03/2026"),
        ("fin_suspension 2026-05-01", "EVT-09", "Aucune suspension"),
        ("pieces_completees 2026-05-01", "EVT-10", "demande de pièces"),
        ("refus_pieces 2026-05-01", "EVT-10", "demande de pièces"),
        ("rejet_gracieux 2026-05-01", "EVT-10", "recours gracieux ou lettre d’observations"),
        ("depublication 2026-05-01", "EVT-10", "publication"),
    ],
)
def test_what_contradicts_the_life_is_refused_and_says_why(nouveau: str | Evenement, code: str, mots: str) -> None:
    erreur = refus(CONNUE, nouveau)
    assert erreur.code == code
    assert mots in erreur.message


@pytest.mark.parametrize(
    "nouveau",
    [
        "publication 2026-06-15 en_ligne",
        "publication 2026-03-03 en_ligne",
        "prise_effet 2027-01-01",
        "prise_effet 2026-01-01",
        "suspension 2026-05-01",
        "annulation 2026-06-01",
        ev("publication 2026-03-10", urgence=True),
        ev("recours_gracieux 2026-04-01", envoye_le=j("2026-04-02"), recu_le=j("2026-04-06")),
    ],
)
def test_what_agrees_with_the_life_is_accepted(nouveau: str | Evenement) -> None:
    accepte(CONNUE, nouveau)


def test_a_reception_never_precedes_its_transmission() -> None:
    assert refus(vie("adoption 2026-03-02", "transmission 2026-03-05"), "reception 2026-03-04").code == "EVT-08"
    assert refus(vie("adoption 2026-03-02", "reception 2026-03-04"), "transmission 2026-03-05").code == "EVT-08"
    accepte(vie("adoption 2026-03-02"), "reception 2026-03-04")


def test_an_adoption_learnt_late_cannot_follow_what_is_known() -> None:
    assert refus(vie("reception 2026-03-04"), "adoption 2026-03-05").code == "EVT-07"
    accepte(vie("reception 2026-03-04"), "adoption 2026-03-02")


def test_suspensions_open_and_close_in_turn() -> None:
    suspendue = vie("adoption 2026-03-02", "suspension 2026-04-01")
    assert refus(suspendue, "suspension 2026-04-15").code == "EVT-09"
    assert "avant son début" in refus(suspendue, "fin_suspension 2026-03-15").message
    accepte(suspendue, "fin_suspension 2026-05-01")
    levee = vie("adoption 2026-03-02", "suspension 2026-04-01", "fin_suspension 2026-05-01")
    accepte(levee, "suspension 2026-05-02")
    assert refus(levee, "fin_suspension 2026-05-03").code == "EVT-09"


def test_what_no_longer_exists_cannot_be_withdrawn() -> None:
    annulee = vie("adoption 2026-03-02", "annulation 2026-05-04")
    assert "annulé par le juge le 04/05/2026" in refus(annulee, "retrait 2026-05-05").message
    accepte(annulee, "retrait 2026-05-03")


def test_going_offline_needs_to_have_been_online_here_or_said_so() -> None:
    ici = replace(CONNUE, mises_en_ligne=(MiseEnLigne(datetime(2026, 3, 10, tzinfo=UTC)),))
    accepte(ici, "depublication 2026-05-01")


def test_a_correction_takes_the_place_of_what_it_corrects_once() -> None:
    life = vie("adoption 2026-03-02", ev("reception 2026-03-06", id="r1"))
    premiere = ev("reception 2026-03-09", id="r2", remplace="r1")
    accepte(life, premiere)
    corrigee = replace(life, evenements=(*life.evenements, premiere))
    assert refus(corrigee, ev("reception 2026-03-10", remplace="r1")).code == "EVT-05"
    accepte(corrigee, ev("reception 2026-03-10", remplace="r2"))
    assert [(c.avant.date, c.apres.date) for c in corrections(corrigee.evenements)] == [
        (j("2026-03-06"), j("2026-03-09"))
    ]
