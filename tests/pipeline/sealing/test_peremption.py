"""The end of certificates is told in time, in words that say what to do, and not every day of three months."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from pipeline.sealing.peremption import Emploi, Peremption, peremptions
from tests.pipeline.sealing.autorites import AutoriteEssai, nom
from tests.pipeline.sealing.conftest import INSTANT

AUTORITE = AutoriteEssai()
CLE = ec.generate_private_key(ec.SECP256R1()).public_key()


def finissant(jours: float, debut: datetime | None = None) -> tuple[Peremption, ...]:
    debut = debut or AUTORITE.debut
    certificat = AUTORITE.certifier(CLE, nom("Cachet"), debut=debut, duree=INSTANT + timedelta(days=jours) - debut)
    return peremptions([(Emploi.CACHET, certificat)], INSTANT)


@pytest.mark.parametrize(
    ("jours", "mots"),
    [
        (90.5, "dans 90 jours"),
        (30, "dans 30 jours"),
        (7, "dans 7 jours"),
        (1.5, "demain"),
        (0.5, "aujourd’hui"),
        (-0.5, "n’est plus valable depuis le"),
        (-20, "n’est plus valable depuis le"),
    ],
)
def test_it_is_said_from_ninety_days_on(jours: float, mots: str) -> None:
    (vue,) = finissant(jours)
    assert mots in vue.phrase and "« Cachet » (cachet)" in vue.phrase and "docs/cles.md" in vue.phrase
    assert vue.passee == (jours < 0)


def test_before_that_nothing_is_said() -> None:
    assert finissant(91.5) == ()


def test_one_that_has_not_begun_is_said_too() -> None:
    (vue,) = finissant(400, INSTANT + timedelta(minutes=1))
    assert vue.passee and "n’est pas encore valable" in vue.phrase


def test_a_reminder_comes_with_each_notice_then_every_day_of_the_last_week() -> None:
    rappels = [jour for jour in range(95, -5, -1) if any(p.a_rappeler for p in finissant(jour + 0.5))]
    assert rappels == [*range(90, 83, -1), *range(30, 23, -1), *range(7, -5, -1)]


def test_a_certificate_that_serves_twice_is_told_once_and_the_soonest_comes_first() -> None:
    courts = [AUTORITE.certifier(CLE, nom(f"C{jours}"), duree=timedelta(days=30 + jours)) for jours in (60, 5, 20)]
    vues = peremptions([(Emploi.CACHET, courts[0]), *((Emploi.RACINE, c) for c in courts)], INSTANT)
    assert [(p.nom, p.emploi) for p in vues] == [
        ("C5", Emploi.RACINE),
        ("C20", Emploi.RACINE),
        ("C60", Emploi.CACHET),
    ]
