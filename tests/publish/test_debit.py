"""Who is counted: the peer, or the client of a proxy that the settings trust."""

from __future__ import annotations

from ipaddress import ip_network

import pytest

from publish.debit import adresse_du_client

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
