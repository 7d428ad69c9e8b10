"""Asking others: bounds on size, on time, on what is opened and on where one is led."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Iterator

import pytest

from pipeline.reseau import Client, dans_le_delai
from schemas.erreurs import MauvaisUsage, ServiceIndisponible
from tests.temoin import servir_http


@pytest.fixture
def lent() -> Iterator[str]:
    """A server that sends one byte of a header now and then, for ever."""
    ecoute = socket.create_server(("127.0.0.1", 0))
    fini = threading.Event()

    def goutte_a_goutte() -> None:
        prise, _ = ecoute.accept()
        with prise:
            prise.sendall(b"HTTP/1.1 200 OK\r\nX-Lent: ")
            while not fini.wait(0.05):
                prise.sendall(b".")

    threading.Thread(target=goutte_a_goutte, daemon=True).start()
    yield f"http://127.0.0.1:{ecoute.getsockname()[1]}/"
    fini.set()
    ecoute.close()


def test_an_answer_that_drips_is_given_up(lent: str) -> None:
    with (
        Client("Le serveur", delai=0.5) as client,
        pytest.raises(ServiceIndisponible, match=r"Le serveur ne répond pas \(rien d’entier en 0.5 secondes\)"),
    ):
        client.demander(lent, octets_max=100)


def test_what_fails_within_its_time_fails_as_it_would_have() -> None:
    def faire() -> None:
        raise KeyError("ici")

    with pytest.raises(KeyError, match="ici"):
        dans_le_delai(5, "X", faire)
    assert dans_le_delai(5, "X", lambda: 7) == 7


@pytest.mark.parametrize("taille", [101, 5_000_000])
def test_a_body_beyond_the_bound_is_not_read(taille: int) -> None:
    with (
        servir_http(lambda chemin, _: (200, "text/plain", b"x" * taille)) as url,
        Client("Le serveur") as client,
        pytest.raises(ServiceIndisponible, match=r"Le serveur répond plus de 100 octets. \[RES-02\]"),
    ):
        client.demander(url, octets_max=100)


@pytest.mark.parametrize("adresse", ["file:///etc/passwd", "ftp://a.fr/", "exemple.fr", "http://", "http://[", ""])
def test_only_http_is_asked(adresse: str) -> None:
    with Client("Le serveur") as client, pytest.raises((MauvaisUsage, ServiceIndisponible), match=r"\[RES-0[13]\]"):
        client.demander(adresse, octets_max=100)


def test_a_redirection_is_an_answer_and_is_not_followed() -> None:
    demandes: list[str] = []

    def repondre(chemin: str, _: bytes) -> tuple[int, str, bytes]:
        demandes.append(chemin)
        return 301, "text/plain", b"ailleurs"

    with servir_http(repondre) as url, Client("Le serveur") as client:
        assert client.demander(f"{url}/a", octets_max=100).statut == 301
    assert demandes == ["/a"]


def _servir_gzip(corps: bytes) -> tuple[int, str, bytes]:
    return 200, "text/plain\r\nContent-Encoding: gzip", corps


def test_gzip_is_opened_within_the_bound_only() -> None:
    with servir_http(lambda chemin, _: _servir_gzip(gzip.compress(b"abc"))) as url, Client("Le serveur") as client:
        assert client.demander(url, octets_max=100).corps == b"abc"
    bombe = gzip.compress(bytes(50_000))
    assert len(bombe) < 100
    with (
        servir_http(lambda chemin, _: _servir_gzip(bombe)) as url,
        Client("Le serveur") as client,
        pytest.raises(ServiceIndisponible, match=r"\[RES-02\]"),
    ):
        client.demander(url, octets_max=100)
    with (
        servir_http(lambda chemin, _: _servir_gzip(b"pas du gzip")) as url,
        Client("Le serveur") as client,
        pytest.raises(ServiceIndisponible, match=r"gzip illisible"),
    ):
        client.demander(url, octets_max=100)
