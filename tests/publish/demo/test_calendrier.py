"""The demonstration is alive on any day."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from publish.demo.calendrier import Calendrier
from publish.demo.collectivites import MAISONNEES
from publish.demo.scenarios import SCENARIOS, SEANCES
from publish.demo.textes import nombre
from registry.droit.delais import delai
from schemas.vie import TypeEvenement

_JOURS = st.dates(date(2025, 1, 1), date(2040, 12, 31))
_TROIS = timedelta(days=3)


@given(_JOURS)
def test_les_dates_de_chaque_acte_se_suivent_et_ne_sont_pas_a_venir(aujourdhui: date) -> None:
    for scenario in SCENARIOS:
        seance = SEANCES[scenario.seance]
        maisonnee = MAISONNEES[seance.maisonnee]
        calendrier = Calendrier(aujourdhui, maisonnee.collectivite.territoire)
        jour = calendrier.seance(seance.il_y_a, maisonnee.jour_de_seance)
        assert calendrier.convocation(jour) < jour < aujourdhui
        envoi, reception, publie = (
            calendrier.jour(ecrit, jour) if ecrit else None
            for ecrit in (scenario.envoi, scenario.reception, scenario.publie)
        )
        assert publie is None or jour < publie <= aujourdhui
        assert envoi is None or jour < envoi <= (reception or aujourdhui) <= aujourdhui
        for fait in scenario.faits:
            quand = calendrier.jour(fait.date, jour)
            assert jour < quand
            assert quand <= aujourdhui or fait.type is TypeEvenement.PRISE_EFFET
            assert fait.recu_le is None or quand <= calendrier.jour(fait.recu_le, jour) <= aujourdhui


@given(_JOURS)
def test_un_delai_finit_au_plus_pres_du_jour_voulu(aujourdhui: date) -> None:
    calendrier = Calendrier(aujourdhui)

    def fin(ecrit: str) -> date:
        return delai("REP_2M", calendrier.jour(ecrit, aujourdhui)).dernier_jour

    assert aujourdhui <= fin("e+0") <= aujourdhui + timedelta(days=4)
    assert aujourdhui < fin("e+3") <= aujourdhui + timedelta(days=5)
    assert aujourdhui - timedelta(days=12) <= fin("e-7") <= aujourdhui - timedelta(days=7)


@given(_JOURS)
def test_la_publication_incertaine_l_est(aujourdhui: date) -> None:
    calcul = delai("REP_2M", Calendrier(aujourdhui).jour("incertain", aujourdhui))
    assert calcul.prudent != calcul.au_plus_tard
    assert calcul.depart < aujourdhui


def test_les_nombres_s_ecrivent_en_lettres() -> None:
    attendus = {1: "un", 17: "dix-sept", 21: "vingt et un", 30: "trente", 71: "soixante et onze", 80: "quatre-vingts",
                81: "quatre-vingt-un", 91: "quatre-vingt-onze", 99: "quatre-vingt-dix-neuf"}  # fmt: skip
    assert {n: nombre(n) for n in attendus} == attendus
