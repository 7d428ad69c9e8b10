"""Records: the same record, the same bytes; anything else is no record."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.erreurs import LectureImpossible
from schemas.veille import Constat, Observation, Releve, Vue, ecrire_releve, lire_releve

VU = Observation("/eli/1", "/eli/1.pdf", "a" * 64, "a" * 64, Constat.CONFORME, Vue.EXTERIEUR, 200)
PARTI = Observation("/eli/2", "/eli/2.pdf", "b" * 64, None, Constat.ABSENT, Vue.EXTERIEUR, 404, "code HTTP 404")
RELEVE = Releve(datetime(2026, 1, 8, 8, 12, 3, tzinfo=UTC), 86_400, "https://actes.exemple.fr", "note\n", (VU, PARTI))


def test_a_record_is_written_one_way_only() -> None:
    octets = ecrire_releve(RELEVE)
    assert lire_releve(octets) == RELEVE
    assert octets.decode() == (
        '{"actes":[{"attendu":"' + "a" * 64 + '","chemin":"/eli/1.pdf","constat":"conforme","http":200,"raison":null,'
        '"servi":"'
        + "a" * 64
        + '","uri":"/eli/1","vue":"exterieur"},{"attendu":"'
        + "b" * 64
        + '","chemin":"/eli/2.pdf",'
        '"constat":"absent","http":404,"raison":"code HTTP 404","servi":null,"uri":"/eli/2","vue":"exterieur"}],'
        '"adresse":"https://actes.exemple.fr","checkpoint":"note\\n","format":"executoire/releve/1",'
        '"observe_le":"2026-01-08T08:12:03Z","periode":86400}'
    )


@given(st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1)), st.integers(-12, 12))  # noqa: DTZ001
def test_the_same_instant_is_the_same_bytes_wherever_it_was_seen(instant: datetime, decalage: int) -> None:
    la = instant.replace(tzinfo=timezone(timedelta(hours=decalage)), microsecond=0)
    ici = ecrire_releve(replace(RELEVE, observe_le=la))
    assert ici == ecrire_releve(replace(RELEVE, observe_le=la.astimezone(UTC)))
    assert lire_releve(ici).observe_le == la


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b"[" * 100_000,
        ecrire_releve(RELEVE) + b"\n",
        ecrire_releve(RELEVE).replace(b"executoire/releve/1", b"executoire/releve/2"),
        ecrire_releve(RELEVE).replace(b'"absent"', b'"perdu"'),
        ecrire_releve(RELEVE).replace(b'"periode":86400', b'"periode":86400,"zzz":1'),
        ecrire_releve(RELEVE).replace(b"08:12:03Z", b"08:12:03+00:00"),
        json.dumps(json.loads(ecrire_releve(RELEVE))).encode(),
    ],
)
def test_what_is_written_otherwise_is_no_record(octets: bytes) -> None:
    with pytest.raises(LectureImpossible, match=r"\[VEI-10\]"):
        lire_releve(octets)
