"""Arrêtés and décisions: no vote, no organ, no sitting, and nothing to review when all is said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline import parsing, reading, road
from pipeline.maison import Maison
from schemas.acte import Acte, Etape, Nature, Niveau

TEXTES = Path(__file__).parent / "textes"


def _lire(nom: str, texte: str | None = None) -> Acte:
    octets = (TEXTES / nom).read_bytes() if texte is None else texte.encode()
    (lecture,) = parsing.analyser(reading.lire_octets(octets, nom))
    assert [d.code for d in lecture.diagnostics if d.niveau is not Niveau.INFO] == []
    assert lecture.texte_conserve
    return lecture.acte


def test_an_arrete_of_police() -> None:
    acte = _lire("arrete-circulation.txt")
    assert (acte.nature, acte.numero, acte.seance.date) == (Nature.AR, "2026-045", date(2026, 3, 12))
    assert acte.objet == "portant réglementation temporaire de la circulation rue des Tanneurs"
    assert (acte.organe, acte.vote.mode, acte.seance.president) == (None, None, None)
    assert [p.numero for p in acte.dispositif] == ["1", "2", "3"]
    assert [v.texte[:9] for v in acte.visas] == ["Vu le cod", "Vu le cod", "Vu la dél"] and len(acte.considerants) == 1
    assert [(s.nom, s.qualite) for s in acte.signataires] == [("Claire MARTEL", "Maire")]
    assert acte.voies_et_delais is not None


def test_an_individual_arrete_whose_title_bears_its_date() -> None:
    acte = _lire("arrete-individuel.txt")
    assert (acte.nature, acte.numero, acte.seance.date) == (Nature.AI, "2026/RH/12", date(2026, 2, 4))
    assert acte.objet == "mise en disponibilité de Madame Lucie FERRAND, adjointe administrative"
    assert len(acte.dispositif) == 2 and len(acte.visas) == 2


def test_a_decision_by_delegation() -> None:
    acte = _lire("decision-marche.txt")
    assert (acte.nature, acte.numero, acte.seance.date) == (Nature.AU, "D2026-07", date(2026, 3, 18))
    assert [p.verbe for p in acte.dispositif] == ["CONCLUT", "IMPUTE"]
    assert acte.date_publication == date(2026, 3, 19)


@pytest.mark.parametrize("titre", ["ARRÊTÉ", "ARRETE", "Arrêté municipal", "ARRETE PERMANENT"])
def test_a_title_alone_is_no_opening_of_the_articles(titre: str) -> None:
    texte = (TEXTES / "arrete-circulation.txt").read_text("utf-8")
    acte = _lire("a.txt", texte.replace("ARRÊTÉ MUNICIPAL N° 2026-045", f"{titre}\nN° 2026-045"))
    assert (acte.nature, acte.numero, len(acte.dispositif), len(acte.visas)) == (Nature.AR, "2026-045", 3, 3)


def test_the_word_of_a_deliberation_about_an_arrete_keeps_it_a_deliberation() -> None:
    texte = (
        "COMMUNE DE BELMARE\nSIREN 219901006\nDélibération n° 2026-3 du conseil municipal\nSéance du 3 mars 2026\n"
        "Objet : Arrêté du compte financier\nVu le code,\nAprès en avoir délibéré, à l'unanimité,\n"
        "ARRÊTE le compte financier.\nLe Maire,\nClaire MARTEL\n"
    )
    acte = _lire("d.txt", texte)
    assert (acte.nature, acte.organe) == (Nature.DE, "Conseil municipal")
    assert [p.verbe for p in acte.dispositif] == ["ARRÊTE"]


@pytest.mark.parametrize("nom", ["arrete-circulation.txt", "arrete-individuel.txt", "decision-marche.txt"])
def test_the_whole_road_seals_it(maison: Maison, nom: str) -> None:
    (resultat,) = road.ingerer(maison, TEXTES / nom)
    assert resultat.erreur is None and resultat.dossier is not None
    assert resultat.dossier.etape is Etape.SCELLE


@pytest.mark.parametrize(
    ("objet", "nature"),
    [
        ("Délégation de signature à Madame Lucie FERRAND", Nature.AR),
        ("Délégation de fonctions à Monsieur Paul NOYER, premier adjoint", Nature.AR),
        ("Retrait de la délégation de fonction de Monsieur Paul NOYER", Nature.AR),
        ("Nomination de Madame Lucie FERRAND", Nature.AI),
    ],
)
def test_who_may_act_for_the_mayor_is_a_rule_for_all(objet: str, nature: Nature) -> None:
    texte = (TEXTES / "arrete-individuel.txt").read_text("utf-8")
    avant = "mise en disponibilité de Madame Lucie FERRAND, adjointe administrative"
    assert _lire("a.txt", texte.replace(avant, objet)).nature is nature
