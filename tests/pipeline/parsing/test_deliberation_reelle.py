"""The real deliberation, fact by fact, and the real PDFs: no crash, no word lost."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from pipeline.parsing import analyser
from pipeline.reading import lire
from schemas.acte import ModeVote, Nature, Niveau, Personne, Vote
from schemas.identifiants import places
from schemas.lecture import Lecture, TexteLu

PARTAGE = Path(__file__).resolve().parents[4] / "shared"


@pytest.fixture(scope="module")
def lu() -> TexteLu:
    fichiers = sorted((PARTAGE / "seed").glob("*.txt"))
    if not fichiers:
        pytest.skip("../shared/seed is absent")
    return lire(fichiers[0])


@pytest.fixture(scope="module")
def lecture(lu: TexteLu) -> Lecture:
    (lecture,) = analyser(lu)
    return lecture


def test_its_head(lecture: Lecture) -> None:
    acte = lecture.acte
    assert acte.collectivite == "Métropole du Grand Paris"
    assert acte.siren == "200054781"
    assert acte.organe == "Bureau"
    assert acte.nature is Nature.DE
    assert acte.numero == "BM2025/12/02/22-1"
    assert acte.objet == (
        "OUVERTURE DU PARCOURS IA-ATTRACTIVITÉ DES CENTRES VILLES ET SÉLECTION DES COLLECTIVITÉS BÉNÉFICIAIRES "
        "DANS LE CADRE DU PROGRAMME"
    )
    assert acte.titre == (
        "Ouverture du parcours IA-Attractivité des centres villes et sélection des collectivités bénéficiaires "
        "dans le cadre du programme"
    )


def test_its_sitting(lecture: Lecture) -> None:
    seance = lecture.acte.seance
    assert seance.date == date(2025, 12, 2)
    assert seance.convocation == date(2025, 11, 26)
    assert seance.effectif.en_exercice == 44
    assert seance.effectif.presents is None
    assert seance.president == Personne("Patrick OLLIER", "Président")
    assert seance.secretaire == Personne("Geoffroy BOULARD")


def test_its_text(lecture: Lecture) -> None:
    acte = lecture.acte
    assert len(acte.visas) == 14
    assert len(acte.considerants) == 5
    assert [p.verbe for p in acte.dispositif] == ["APPROUVE", "AUTORISE"]
    assert acte.introduction is None
    assert acte.vote == Vote(ModeVote.UNANIMITE)
    assert acte.voies_et_delais is not None and "tribunal administratif de Paris" in acte.voies_et_delais


def test_its_foot(lecture: Lecture) -> None:
    acte = lecture.acte
    assert acte.signataires == (Personne("Patrick OLLIER", "Président de la Métropole du Grand Paris"),)
    assert acte.controle_legalite is not None
    assert acte.controle_legalite.identifiant == "075-200054781-20251202-BM25-12-02-22-1-DE"
    assert acte.controle_legalite.date_transmission == date(2025, 12, 16)
    assert acte.controle_legalite.date_reception == date(2025, 12, 16)
    assert acte.date_publication is None


def test_nothing_in_it_is_doubtful_and_no_word_is_lost(lecture: Lecture) -> None:
    assert all(d.niveau is Niveau.INFO for d in lecture.diagnostics)
    assert lecture.texte_conserve


def test_each_part_knows_its_place_in_the_source(lecture: Lecture, lu: TexteLu) -> None:
    lignes = {(ligne.page, ligne.ligne): ligne.texte for ligne in lu.lignes}
    for place in places(lecture.acte):
        morceaux = [lignes[s.page, s.ligne][s.debut : s.fin] for s in lecture.spans[place.eid]]
        assert morceaux and morceaux[-1].strip("* ").split()[-1] in place.partie.texte


@pytest.mark.parametrize("fichier", sorted((PARTAGE / "real").glob("2014-*.pdf")), ids=lambda p: p.stem)
def test_a_real_pdf_gives_what_a_careful_reader_finds(fichier: Path) -> None:
    attendu = json.loads(fichier.with_suffix(".json").read_text(encoding="utf-8"))
    (lecture,) = analyser(lire(fichier))
    acte = lecture.acte
    assert lecture.texte_conserve
    assert acte.collectivite == attendu["collectivite"]
    assert acte.siren == attendu["siren"]
    assert acte.numero == attendu["numero"]
    assert acte.objet == attendu["objet"]
    assert str(acte.seance.date) == attendu["date_seance"]
    assert str(acte.seance.convocation) == attendu["date_convocation"]
    assert str(acte.date_publication) == attendu["date_publication"]
    assert [p.nom for p in acte.signataires] == attendu["signataires"]
    assert acte.controle_legalite is not None
    assert acte.controle_legalite.identifiant == attendu["controle_legalite"]["identifiant"]
    assert str(acte.controle_legalite.date_reception) == attendu["controle_legalite"]["date_reception"]
    assert len(acte.visas) == attendu["nb_visas"]
    assert acte.vote.mode is ModeVote.ADOPTE
    assert acte.dispositif
