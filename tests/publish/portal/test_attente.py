"""A verification that lasts gives an address, which answers once the verdict is there; no clock is waited for here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from fastapi.testclient import TestClient

from publish.app import creer_app
from publish.contexte import Ouverture
from publish.portal.attente import GARDES, Attente
from schemas.erreurs import LectureImpossible
from schemas.verdict import Verdict
from tests.publish.actes import COMMUNE, contexte, verdict_constant
from tests.publish.portal.html import lire

FICHIER = {"f": ("acte.pdf", b"%PDF-1.7 acte")}


class Lente:
    """A verification that ends when it is told to."""

    def __init__(self) -> None:
        self.fin = Event()

    def __call__(self, octets: bytes) -> Verdict:
        assert self.fin.wait(30)
        if b"illisible" in octets:
            raise LectureImpossible("LEC-01", "Ce fichier est illisible", "Prenez-en un autre.")
        return verdict_constant(octets)


@pytest.fixture
def lente(tmp_path: Path) -> Iterator[tuple[TestClient, Lente]]:
    verification = Lente()
    tenu = replace(contexte(tmp_path / "i"), verifier=verification)
    client = TestClient(creer_app(tenu), follow_redirects=False, headers={"Accept": "text/html"})
    client.app.state.portail.attente._patience = 0.0  # type: ignore[attr-defined]
    yield client, verification
    verification.fin.set()


def test_un_verdict_qui_tarde_a_son_adresse(lente: tuple[TestClient, Lente]) -> None:
    client, verification = lente
    recu = client.post(f"/verifier?siren={COMMUNE.siren}", files=FICHIER)
    assert recu.status_code == 303
    adresse = recu.headers["location"]
    attend = client.get(adresse)
    assert attend.status_code == 200 and "laissez cette page ouverte" in attend.text
    assert (attend.headers["refresh"], attend.headers["cache-control"]) == ("3", "no-store")
    assert lire(attend.text).fautes == [] and COMMUNE.nom in attend.text
    verification.fin.set()
    nom = adresse.split("/")[-1].split("?")[0]
    client.app.state.portail.attente.reprendre(nom).exception(30)  # type: ignore[attr-defined]
    for _ in range(2):
        dit = client.get(adresse)
        assert dit.status_code == 200 and "refresh" not in dit.headers
        assert "Indéterminé" in dit.text and "acte.pdf" in dit.text and "noindex" in dit.text
        assert lire(dit.text).fautes == [] and COMMUNE.nom in dit.text


def test_un_fichier_illisible_est_refuse_a_cette_adresse_aussi(lente: tuple[TestClient, Lente]) -> None:
    client, verification = lente
    adresse = client.post("/verifier", files={"f": ("f.pdf", b"illisible")}).headers["location"]
    verification.fin.set()
    client.app.state.portail.attente.reprendre(adresse.split("/")[-1]).exception(30)  # type: ignore[attr-defined]
    refus = client.get(adresse)
    assert refus.status_code == 400 and "Prenez-en un autre" in refus.text
    assert client.get("/verifier/attente/inconnu").status_code == 404


def test_un_programme_attend_sa_reponse(lente: tuple[TestClient, Lente]) -> None:
    client, verification = lente
    verification.fin.set()
    dit = client.post("/verifier", files=FICHIER, headers={"Accept": "*/*"})
    assert dit.status_code == 200 and "Indéterminé" in dit.text


def test_plusieurs_processus_repondent_d_un_trait(tmp_path: Path) -> None:
    partagee = replace(contexte(tmp_path / "i"), ouverture=Ouverture(processus=2))
    assert TestClient(creer_app(partagee)).app.state.portail.attente._patience is None  # type: ignore[attr-defined]
    assert TestClient(creer_app(partagee)).post("/verifier", files=FICHIER).status_code == 200


def test_les_plus_anciens_sont_oublies() -> None:
    noms = iter(str(n) for n in range(1000))
    attente: Attente[int] = Attente(lambda: next(noms), 0.0)
    fin = Event()
    donnes = [attente.confier(lambda: int(fin.wait(30)), revient=True) for _ in range(GARDES + 3)]
    assert [attente.reprendre(str(n)) is None for n in donnes] == [True] * 3 + [False] * GARDES
    fin.set()
    assert attente.reprendre(str(donnes[-1])).result(30) == 1  # type: ignore[union-attr]
    assert Attente(lambda: "x", 30.0).confier(lambda: 7, revient=True) == 7
    with pytest.raises(ZeroDivisionError):
        Attente(lambda: "x", 30.0).confier(lambda: 1 // 0, revient=True)
