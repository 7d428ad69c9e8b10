"""The journal as it is served: C2SP tlog-tiles to the letter, and nothing past the published checkpoint."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from publish.app import creer_app
from registry.journal import Journal
from registry.note import verifier_checkpoint, verifier_cosignatures
from tests.publish.actes import contexte
from tests.registry import naif
from tests.registry.journaux import ORIGINE, entrees, grandir
from tests.temoin import Temoin

TAILLE = 600
TUILE = "application/octet-stream"


@pytest.fixture(scope="module")
def servi(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[TestClient, Journal]]:
    """Six hundred leaves published, a hundred more that are not."""
    tenu = contexte(tmp_path_factory.mktemp("index"))
    journal = tenu.registre.journal
    grandir(journal, TAILLE - journal.etat()[0])
    journal.signer()
    grandir(journal, 300)
    with TestClient(creer_app(tenu), follow_redirects=False) as client:
        yield client, journal


def test_the_checkpoint_is_verified_with_the_key_beside_it(servi: tuple[TestClient, Journal]) -> None:
    client, journal = servi
    reponse = client.get("/journal/checkpoint")
    assert reponse.headers["content-type"] == "text/plain; charset=utf-8"
    assert reponse.headers["cache-control"] == "no-cache"
    tete = verifier_checkpoint(reponse.content, journal.cle)[1]
    assert (tete.origine, tete.taille, tete.racine) == (ORIGINE, TAILLE, naif.mth(entrees(TAILLE)))
    cle = client.get("/journal/cle")
    assert cle.text == f"{journal.cle}\n" and cle.headers["content-type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize(
    ("chemin", "attendu"),
    [
        ("0/000", naif.tuile(0, 0, entrees(256))),
        ("0/001", naif.tuile(0, 1, entrees(512))),
        ("0/002.p/88", naif.tuile(0, 2, entrees(TAILLE))),
        ("0/002.p/1", naif.tuile(0, 2, entrees(513))),
        ("0/000.p/255", naif.tuile(0, 0, entrees(255))),
        ("1/000.p/2", naif.tuile(1, 0, entrees(512))),
        ("1/000.p/1", naif.tuile(1, 0, entrees(256))),
    ],
)
def test_tiles_are_those_of_the_formula_and_are_kept_for_ever(
    servi: tuple[TestClient, Journal], chemin: str, attendu: bytes
) -> None:
    reponse = servi[0].get(f"/journal/tile/{chemin}")
    assert (reponse.status_code, reponse.content) == (200, attendu)
    assert reponse.headers["content-type"] == TUILE
    assert reponse.headers["cache-control"] == "public, max-age=31536000, immutable"


@pytest.mark.parametrize(("chemin", "debut", "fin"), [("000", 0, 256), ("002.p/88", 512, 600), ("001.p/3", 256, 259)])
def test_entries_are_commitments_with_their_length(
    servi: tuple[TestClient, Journal], chemin: str, debut: int, fin: int
) -> None:
    reponse = servi[0].get(f"/journal/tile/entries/{chemin}")
    assert reponse.content == b"".join(b"\x00\x20" + e for e in entrees(fin)[debut:])
    assert reponse.headers["content-type"] == TUILE


@pytest.mark.parametrize(
    "chemin",
    [
        "0/002",
        "0/002.p/89",
        "0/003.p/1",
        "1/000",
        "1/000.p/3",
        "2/000.p/1",
        "63/000.p/1",
        "entries/002.p/89",
        "entries/002",
        "0/x999/x999/x999/x999/x999/999",
    ],
)
def test_what_the_published_checkpoint_does_not_reach_is_not_found(
    servi: tuple[TestClient, Journal], chemin: str
) -> None:
    assert servi[0].get(f"/journal/tile/{chemin}").status_code == 404


@pytest.mark.parametrize(
    "chemin",
    [
        *("64/000", "00/000", "-1/000", "a/000", "0/0", "0/1", "0/x000/001", "0/000.p/0", "0/000.p/256", "0/000.p/01"),
        *("0/", "0/000/", "entries/1", "entries/000.p/999", "0/%2e%2e", "0/" + "x001/" * 300 + "001"),
    ],
)
def test_a_path_that_is_no_tile_is_a_bad_request(servi: tuple[TestClient, Journal], chemin: str) -> None:
    reponse = servi[0].get(f"/journal/tile/{chemin}")
    assert reponse.status_code == 400 and "tlog-tiles" in reponse.text


def test_a_head_tells_the_size_without_the_bytes(servi: tuple[TestClient, Journal]) -> None:
    reponse = servi[0].head("/journal/tile/0/000")
    assert (reponse.status_code, reponse.content, reponse.headers["content-length"]) == (200, b"", "8192")


def test_what_dates_or_cosigns_a_checkpoint_is_served_beside_it(tmp_path: Path) -> None:
    tenu = contexte(tmp_path / "index")
    journal, client = tenu.registre.journal, TestClient(creer_app(tenu))
    assert client.get("/journal/points").json() == {"points": [], "avant": None, "suivante": None}
    point = journal.garder_jeton(12, b"jeton", tenu.horloge())
    temoin = Temoin("temoin.example/w1", [journal.cle], lambda: 1_767_859_923)
    with temoin.servir() as url:
        ligne = temoin.soumettre(url, b"old 0\n\n" + point.note).content
    (lue,) = verifier_cosignatures(verifier_checkpoint(point.note + ligne, journal.cle)[0], temoin.cle)
    journal.garder_cosignature(12, lue)
    grandir(journal, 1)
    journal.signer()
    (decrit,) = client.get("/journal/points").json()["points"]
    assert decrit["taille"] == 12 and decrit["horodatages"] == [tenu.horloge().isoformat()]
    assert decrit["cosignatures"] == [{"temoin": str(temoin.cle), "instant": "2026-01-08T08:12:03+00:00"}]
    chemin = decrit["note"].removeprefix("https://actes.example.fr")
    assert client.get(chemin).content == point.note + ligne
    assert client.get(f"{chemin}.tst").content == b"jeton"
    assert client.get(f"{chemin}.txt").content == point.note, "the bytes that the token dates"
    assert client.get("/journal/points/13").status_code == 200, "signed, and nothing vouches for it yet"
    assert client.get("/journal/points/13.tst").status_code == client.get("/journal/points/11").status_code == 404
    for mauvais in ("x", "12.pdf", "-1", "1" * 30):
        assert client.get(f"/journal/points/{mauvais}").status_code == 400
