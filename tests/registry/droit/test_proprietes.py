"""What holds of every life: the order of recording is nothing, time alone takes nothing back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.droit import vies
from registry.droit.statut import statut
from schemas.vie import Statut

RANGS = [Statut.ADOPTE, Statut.SIGNE, Statut.TRANSMIS, Statut.RECU, Statut.PUBLIE, Statut.EXECUTOIRE]
"""The road of an act that nothing stops, each further than the one before."""


@given(graine=st.integers(0, 10**6), melange=st.randoms(use_true_random=False))
def test_the_order_of_recording_changes_nothing(graine: int, melange: Random) -> None:
    ((vie, au),) = vies(1, graine)
    evenements = [replace(e, id=f"E{rang}") for rang, e in enumerate(vie.evenements, 1)]
    attendu = statut(replace(vie, evenements=tuple(evenements)), au)
    melange.shuffle(evenements)
    obtenu = statut(replace(vie, evenements=tuple(evenements)), au)
    assert sorted(obtenu.evenements, key=lambda e: e.id or "") == sorted(attendu.evenements, key=lambda e: e.id or "")
    assert replace(obtenu, evenements=()) == replace(attendu, evenements=())


@given(graine=st.integers(0, 10**6))
def test_time_alone_takes_nothing_back(graine: int) -> None:
    ((vie, _),) = vies(1, graine)
    dernier = max(e.date for e in vie.evenements)
    depart = statut(vie, dernier).statut
    for jours in (1, 7, 30, 65, 130, 400):
        apres = statut(vie, dernier + timedelta(days=jours)).statut
        if depart in RANGS and apres in RANGS:
            assert RANGS.index(apres) >= RANGS.index(depart)
        else:
            assert apres == depart
        depart = apres


@given(graine=st.integers(0, 10**6), plus_tard=st.integers(0, 400))
def test_what_is_told_of_a_past_day_does_not_depend_on_later_events(graine: int, plus_tard: int) -> None:
    """Annulation and retrait apart, which reach back by law."""
    ((vie, _),) = vies(1, graine)
    ordinaires = [e for e in vie.evenements if e.type not in {"retrait", "annulation"}]
    vie = replace(vie, evenements=tuple(ordinaires))
    au = ordinaires[0].date + timedelta(days=plus_tard)
    connus = tuple(e for e in ordinaires if e.date <= au)
    assert statut(vie, au).statut == statut(replace(vie, evenements=connus), au).statut
