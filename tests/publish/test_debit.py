"""Who is counted: the peer, or the client of a proxy that the settings trust."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from ipaddress import ip_network
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from limits import parse

from publish.app import creer_app
from publish.contexte import Ouverture
from publish.debit import adresse_du_client, part
from tests.publish.actes import contexte

MANDATAIRES = (ip_network("10.0.0.0/8"), ip_network("2001:db8:ff::/48"))


def qui(pair: str, *passees: str, mandataires: tuple = MANDATAIRES) -> str:  # type: ignore[type-arg]
    entetes = [(b"x-forwarded-for", p.encode()) for p in passees]
    return adresse_du_client({"type": "http", "client": (pair, 1), "headers": entetes}, mandataires)


def test_personne_n_est_cru_par_defaut() -> None:
    assert qui("203.0.113.9", "198.51.100.1", mandataires=()) == "203.0.113.9"
    assert qui("127.0.0.1", "198.51.100.1", mandataires=()) == "127.0.0.1"


def test_un_mandataire_est_cru_et_lui_seul() -> None:
    assert qui("10.1.2.3", "198.51.100.1") == "198.51.100.1"
    assert qui("203.0.113.9", "198.51.100.1") == "203.0.113.9"


def test_ce_qu_un_client_ecrit_devant_ne_compte_pas() -> None:
    assert qui("10.1.2.3", "192.0.2.77, 198.51.100.1, 10.9.9.9") == "198.51.100.1"
    assert qui("10.1.2.3", "192.0.2.77", "198.51.100.1") == "198.51.100.1"
    assert qui("10.1.2.3", "192.0.2.77, n'importe quoi") == "10.1.2.3"


@pytest.mark.parametrize("pair", ["2001:db8:1:2:a::1", "2001:db8:1:2:ffff::9"])
def test_un_abonne_ipv6_est_son_reseau(pair: str) -> None:
    assert qui(pair) == "2001:db8:1:2::/64"


def test_une_ipv4_ecrite_en_ipv6_est_une_ipv4() -> None:
    assert qui("::ffff:10.1.2.3", "198.51.100.1") == "198.51.100.1"
    assert qui("::ffff:203.0.113.9") == "203.0.113.9"


@given(
    nombre=st.integers(1, 2000),
    processus=st.integers(1, 64),
    periode=st.sampled_from(["second", "minute", "hour", "day"]),
)
def test_ensemble_les_processus_n_accordent_jamais_plus(nombre: int, processus: int, periode: str) -> None:
    entiere, accordee = part(f"{nombre}/{periode}", 1), part(f"{nombre}/{periode}", processus)
    assert entiere is not None and accordee is not None
    assert (entiere.amount, entiere.get_expiry()) == (nombre, parse(f"{nombre}/{periode}").get_expiry())
    debit = Fraction(accordee.amount * processus, accordee.get_expiry())
    assert 0 < debit <= Fraction(nombre, entiere.get_expiry())
    if nombre >= processus:
        assert accordee.get_expiry() == entiere.get_expiry() and nombre - accordee.amount * processus < processus


def test_sans_limite_rien_n_est_compte() -> None:
    assert part("", 4) is None
    assert str(part("600/minute", 4)) == "150 per 1 minute"


def test_chaque_processus_n_accorde_que_sa_part(tmp_path: Path) -> None:
    partagee = replace(contexte(tmp_path), ouverture=Ouverture(limite_api="8/hour", processus=4))
    clients = [TestClient(creer_app(partagee)) for _ in range(4)]
    accordees = [c.get("/api/v1/actes?limite=1").status_code for c in clients for _ in range(4)]
    assert accordees == [200, 200, 429, 429] * 4
    reponse = clients[0].get("/api/v1/actes")
    assert (reponse.headers["ratelimit-limit"], reponse.headers["ratelimit-policy"]) == ("2", "2;w=3600")
