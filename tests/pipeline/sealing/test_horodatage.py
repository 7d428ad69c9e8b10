"""Timestamps: judged by openssl, over a real HTTP connection, and with authorities that fail or lie."""

from __future__ import annotations

import hashlib
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.sealing import der
from pipeline.sealing.horodatage import HorodateurHTTP, HorodateurLocal, lire_jeton
from schemas.erreurs import Dommage, ServiceIndisponible
from tests.pipeline.sealing.conftest import INSTANT

DONNEES = b"le registre du 2 mars"
EMPREINTE = hashlib.sha256(DONNEES).digest()


def test_a_local_token_is_what_openssl_calls_a_token(horodateur: HorodateurLocal, cles: Path, tmp_path: Path) -> None:
    (tmp_path / "jeton.der").write_bytes(horodateur.horodater(EMPREINTE))
    (tmp_path / "donnees").write_bytes(DONNEES)
    resultat = openssl_ts(tmp_path / "jeton.der", tmp_path / "donnees", cles / "racine.pem")
    assert "Verification: OK" in resultat.stdout, resultat.stderr


def test_openssl_asks_and_understands_the_answer(horodateur: HorodateurLocal, cles: Path, tmp_path: Path) -> None:
    (tmp_path / "donnees").write_bytes(DONNEES)
    demande = ["openssl", "ts", "-query", "-data", "donnees", "-sha256", "-cert", "-out", "q.tsq"]
    subprocess.run(demande, cwd=tmp_path, check=True, capture_output=True)
    (tmp_path / "r.tsr").write_bytes(horodateur.repondre((tmp_path / "q.tsq").read_bytes()))
    verification = subprocess.run(
        ["openssl", "ts", "-verify", "-queryfile", "q.tsq", "-in", "r.tsr", "-CAfile", cles / "racine.pem",
         "-attime", str(int(INSTANT.timestamp()))],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "Verification: OK" in verification.stdout, verification.stderr


def test_a_token_says_when_and_what(horodateur: HorodateurLocal) -> None:
    jeton = lire_jeton(horodateur.horodater(EMPREINTE))
    assert jeton.instant == INSTANT
    assert jeton.date(DONNEES)
    assert not jeton.date(DONNEES + b".")
    assert len(jeton.certificats) == 2


def test_two_tokens_never_share_a_serial(horodateur: HorodateurLocal) -> None:
    assert horodateur.horodater(EMPREINTE) != horodateur.horodater(EMPREINTE)


@pytest.mark.parametrize("rang", [80, 90, 120, -10])
def test_a_token_with_one_bit_changed_does_not_hold(horodateur: HorodateurLocal, rang: int) -> None:
    octets = bytearray(horodateur.horodater(EMPREINTE))
    octets[rang] ^= 1
    with pytest.raises(Dommage):
        lire_jeton(bytes(octets))


def test_nothing_may_follow_a_token(horodateur: HorodateurLocal) -> None:
    with pytest.raises(Dommage):
        lire_jeton(horodateur.horodater(EMPREINTE) + b"x")


def test_the_authority_over_http_gives_the_same_kind_of_token(horodateur: HorodateurLocal) -> None:
    with serveur(horodateur.repondre) as url:
        jeton = lire_jeton(HorodateurHTTP(url, 5).horodater(EMPREINTE))
    assert jeton.date(DONNEES)
    assert jeton.nonce is not None


def test_an_authority_that_is_down_makes_the_act_wait() -> None:
    with serveur(lambda requete: requete) as url:
        pass
    with pytest.raises(ServiceIndisponible, match=r"L’autorité d’horodatage ne répond pas.*SCE-10"):
        HorodateurHTTP(url, 2).horodater(EMPREINTE)


def test_an_authority_that_answers_an_http_error_is_down(horodateur: HorodateurLocal) -> None:
    with (
        serveur(horodateur.repondre, code=503) as url,
        pytest.raises(ServiceIndisponible, match="503"),
    ):
        HorodateurHTTP(url, 5).horodater(EMPREINTE)


def test_an_authority_that_hangs_is_not_waited_for_ever() -> None:
    fin = threading.Event()

    def attendre(requete: bytes) -> bytes:
        fin.wait(10)
        return requete

    with serveur(attendre) as url:
        with pytest.raises(ServiceIndisponible, match="SCE-10"):
            HorodateurHTTP(url, 0.2).horodater(EMPREINTE)
        fin.set()


def test_a_refusal_is_said(horodateur: HorodateurLocal) -> None:
    with (
        serveur(lambda _: horodateur.repondre(b"pas une demande")) as url,
        pytest.raises(ServiceIndisponible, match=r"refuse.*SCE-11"),
    ):
        HorodateurHTTP(url, 5).horodater(EMPREINTE)


def test_a_token_for_another_imprint_is_not_taken(horodateur: HorodateurLocal) -> None:
    def mentir(requete: bytes) -> bytes:
        return horodateur.repondre(requete.replace(EMPREINTE, bytes(32)))

    with serveur(mentir) as url, pytest.raises(ServiceIndisponible, match=r"date une autre empreinte.*SCE-12"):
        HorodateurHTTP(url, 5).horodater(EMPREINTE)


def test_a_replayed_token_is_not_taken(horodateur: HorodateurLocal) -> None:
    ancien = der.sequence(der.sequence(der.entier(0)), horodateur.horodater(EMPREINTE))
    with serveur(lambda _: ancien) as url, pytest.raises(ServiceIndisponible, match="répond à une autre demande"):
        HorodateurHTTP(url, 5).horodater(EMPREINTE)


def test_noise_is_not_an_answer() -> None:
    with serveur(lambda _: b"<html>erreur</html>") as url, pytest.raises(ServiceIndisponible, match="SCE-12"):
        HorodateurHTTP(url, 5).horodater(EMPREINTE)


def test_an_endless_answer_is_cut() -> None:
    with serveur(lambda _: bytes(2_000_000)) as url, pytest.raises(ServiceIndisponible, match="trop longue"):
        HorodateurHTTP(url, 5).horodater(EMPREINTE)


def test_an_address_that_is_none_is_said() -> None:
    with pytest.raises(ServiceIndisponible, match="SCE-10"):
        HorodateurHTTP("http://", 1).horodater(EMPREINTE)


@given(st.integers(min_value=0, max_value=2**160))
def test_integers_are_written_as_der_wants(valeur: int) -> None:
    octets = der.entier(valeur)
    assert int.from_bytes(octets[2:], "big", signed=True) == valeur
    assert octets[1] == len(octets) - 2


@given(st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2099, 1, 1)))  # noqa: DTZ001
def test_times_are_written_to_the_second_in_utc(instant: datetime) -> None:
    lu = datetime.strptime(der.heure(instant.replace(tzinfo=UTC))[2:].decode(), "%Y%m%d%H%M%SZ")  # noqa: DTZ007
    assert lu == instant.replace(microsecond=0)


def openssl_ts(jeton: Path, donnees: Path, racine: Path) -> subprocess.CompletedProcess[str]:
    commande = ["openssl", "ts", "-verify", "-token_in", "-in", jeton, "-data", donnees, "-CAfile", racine]
    commande += ["-attime", str(int(INSTANT.timestamp()))]
    return subprocess.run(commande, capture_output=True, text=True, check=False)


@contextmanager
def serveur(repondre: Callable[[bytes], bytes], code: int = 200) -> Iterator[str]:
    """A real HTTP server on this machine; gives its address."""

    class Guichet(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            corps = repondre(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(code)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.end_headers()
            try:
                self.wfile.write(corps)
            except OSError:
                return  # the client left, as it should

        def log_message(self, format: str, *args: object) -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Guichet) as service:
        fil = threading.Thread(target=service.serve_forever, daemon=True)
        fil.start()
        try:
            yield f"http://127.0.0.1:{service.server_port}/"
        finally:
            service.shutdown()
            fil.join()
