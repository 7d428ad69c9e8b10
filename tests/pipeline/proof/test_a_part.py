"""Strangers' files are examined apart: the same answers, bounded time and memory, nothing of the house at hand."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.proof import examiner
from pipeline.proof.a_part import PLACES, Verificateur
from pipeline.reading.limites import MIO, Limites
from schemas.erreurs import LectureImpossible, ServiceIndisponible
from schemas.verdict import Issue
from tests.pipeline.proof.conftest import Atelier
from tests.pipeline.proof.refonte import deplier, plier


@pytest.fixture
def verificateur() -> Iterator[Verificateur]:
    ouvert = Verificateur()
    yield ouvert
    ouvert.fermer()


def test_the_answers_are_the_same_apart(verificateur: Verificateur, atelier: Atelier) -> None:
    pieces = deplier(atelier.octets)
    faux = pieces["acte.xml"].replace(b"84 500", b"94 500")
    for octets in (atelier.octets, pieces["acte.xml"], pieces["copie.pdf"], faux, pieces["acte.xml.preuve.json"]):
        assert verificateur.examiner(octets, atelier.confiance) == examiner(octets, atelier.confiance)
    with pytest.raises(LectureImpossible, match="VRF-01"):
        verificateur.examiner(b"bonjour", atelier.confiance)


def test_a_file_that_would_never_end_is_stopped_and_the_next_one_is_served(atelier: Atelier) -> None:
    """Two thousand lives to judge: each is honest, together they would hold the machine."""
    verificateur = Verificateur(Limites(memoire=1024 * MIO, processeur=1, duree=60.0, sortie=4 * MIO))
    pieces = deplier(atelier.octets)
    interminable = plier(pieces | {f"vies/{n}.xml": pieces["vie.xml"] for n in range(10, 900)})
    try:
        verdict = verificateur.examiner(interminable, atelier.confiance)
        assert verdict.issue is Issue.INDETERMINE and [c.nom for c in verdict.controles] == ["limites"]
        assert verificateur.examiner(pieces["acte.xml"], atelier.confiance).issue is Issue.VALIDE
    finally:
        verificateur.fermer()


def test_time_on_the_wall_is_bounded_too(atelier: Atelier) -> None:
    verificateur = Verificateur(Limites(memoire=1024 * MIO, processeur=60, duree=0.001, sortie=4 * MIO))
    try:
        verdict = verificateur.examiner(atelier.octets, atelier.confiance)
    finally:
        verificateur.fermer()
    assert verdict.issue is Issue.INDETERMINE and "arrêté : rien n’est prouvé" in verdict.controles[0].phrase


def test_a_process_that_was_killed_is_replaced(verificateur: Verificateur, atelier: Atelier) -> None:
    acte = deplier(atelier.octets)["acte.xml"]
    verificateur.examiner(acte, atelier.confiance)
    assert verificateur._processus is not None
    verificateur._processus.kill()
    verificateur._processus.wait()
    assert verificateur.examiner(acte, atelier.confiance).issue is Issue.VALIDE


def test_it_has_no_secret_of_the_house(
    verificateur: Verificateur, atelier: Atelier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXECUTOIRE_PKCS12_MOT_DE_PASSE", "tres-secret")
    verificateur.examiner(deplier(atelier.octets)["acte.xml"], atelier.confiance)
    assert verificateur._processus is not None
    environnement = Path(f"/proc/{verificateur._processus.pid}/environ").read_bytes()
    assert environnement.count(b"\0") <= 1 and b"secret" not in environnement


def test_a_crowd_is_asked_to_come_back(verificateur: Verificateur, atelier: Atelier) -> None:
    refus: list[ServiceIndisponible] = []
    verdicts: list[Issue] = []

    def demander() -> None:
        try:
            verdicts.append(verificateur.examiner(atelier.octets, atelier.confiance).issue)
        except ServiceIndisponible as erreur:
            refus.append(erreur)

    fils = [threading.Thread(target=demander) for _ in range(PLACES + 3)]
    for fil in fils:
        fil.start()
    for fil in fils:
        fil.join(120)
    assert len(verdicts) >= PLACES and set(verdicts) == {Issue.VALIDE}
    assert len(verdicts) + len(refus) == PLACES + 3 and {r.code for r in refus} <= {"VRF-06"}
