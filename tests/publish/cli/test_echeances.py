"""`echeances`, on a real home: the same deadlines in text, in JSON and in a calendar."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.actes_inventes import ecrire, texte
from tests.calendrier_lu import lire_calendrier
from tests.publish.cli.commande import Commande

AUJOURD_HUI = datetime.now(ZoneInfo("Europe/Paris")).date()
"""Deadlines run by the authority's clock: an hour or two before midnight, Universal Time is still the day before."""
AVANT_HIER = (AUJOURD_HUI - timedelta(days=2)).isoformat()


@pytest.fixture
def seance(tmp_path: Path) -> Path:
    """An act of the day before yesterday, not transmitted yet."""
    jour = AUJOURD_HUI - timedelta(days=2)
    return ecrire(tmp_path, "acte.txt", texte().replace("DU 12 DÉCEMBRE 2025", f"DU {jour:%d/%m/%Y}"))


@pytest.fixture
def entre(executoire: Commande, seance: Path) -> Commande:
    executoire("ingest", seance, "--collectivite", "219901006")
    assert executoire("status", "2025-44", "--json").json["etape"] == "scelle"
    return executoire


def quoi(executoire: Commande, *options: str) -> dict[str, dict[str, object]]:
    return {ligne["type"]: ligne for ligne in executoire("echeances", "--json", *options).json}


def test_every_kind_is_listed_with_the_keys_of_always(entre: Commande) -> None:
    entre("event", "2025-44", "reception", "--date", AVANT_HIER)
    entre("publish", "2025-44")
    lignes = quoi(entre, "--days", "200")
    assert list(lignes) == sorted(lignes, key=lambda t: str(lignes[t]["date"]))
    assert set(lignes) == {
        "liste_deliberations",
        "conseillers",
        "defere",
        "recours_tiers",
        "deux_mois_en_ligne",
        "retrait",
    }
    for ligne in lignes.values():
        assert {"date", "quoi", "acte", "uri", "jours"} <= set(ligne)
    etat = entre("status", "2025-44", "--json").json
    assert lignes["recours_tiers"]["date"] == etat["recours_tiers"]["dernier_jour"]
    assert lignes["recours_tiers"]["quoi"] == "Recours des tiers"
    assert lignes["retrait"]["date"] == etat["retrait_jusqu_au"]
    assert lignes["defere"]["uri"] == etat["uri"]


def test_an_act_not_transmitted_is_announced_then_late(entre: Commande) -> None:
    assert quoi(entre)["transmission"]["jours"] == 13
    assert quoi(entre, "--alerte-transmission", "1")["transmission"]["jours"] == -1
    assert (
        "Transmission attendue    2025-44 (en retard de 1 j)" in entre("echeances", "--alerte-transmission", "1").sortie
    )
    entre("event", "2025-44", "transmission", "--date", AVANT_HIER)
    assert "transmission" not in quoi(entre)


def test_the_calendar_is_alone_on_the_output_and_says_the_same(entre: Commande) -> None:
    entre("event", "2025-44", "reception", "--date", AVANT_HIER)
    reponse = entre("echeances", "--ics")
    assert reponse.code == 0 and reponse.erreur == ""
    calendrier = lire_calendrier(reponse.sortie.encode())
    assert "démonstration, sans valeur légale" in calendrier.texte("X-WR-CALNAME")
    attendu = {(str(e["date"]).replace("-", ""), e["quoi"]) for e in quoi(entre, "--days", "400").values()}
    assert {(e.brut("DTSTART"), e.texte("CATEGORIES")) for e in calendrier.evenements} == attendu
    retrait = calendrier.evenement("Retrait")
    assert "2025-44" in retrait.texte("SUMMARY") and "CRPA L.242-1" in retrait.texte("DESCRIPTION")
    assert "URL" not in retrait.proprietes  # nobody can open it yet


def test_a_moved_date_moves_the_same_entry(entre: Commande) -> None:
    entre("event", "2025-44", "reception", "--date", AVANT_HIER)
    avant = lire_calendrier(entre("echeances", "--ics").sortie.encode()).evenement("Déféré")
    entre("event", "2025-44", "demande_pieces", "--date", AVANT_HIER, "--auteur", "prefet", "--prive")
    entre("event", "2025-44", "pieces_completees", "--date", AUJOURD_HUI.isoformat(), "--prive")
    apres = lire_calendrier(entre("echeances", "--ics").sortie.encode()).evenement("Déféré")
    assert apres.brut("UID") == avant.brut("UID")
    assert apres.brut("DTSTART") > avant.brut("DTSTART")
    assert int(apres.brut("SEQUENCE")) > int(avant.brut("SEQUENCE"))
    assert apres.brut("LAST-MODIFIED") >= avant.brut("LAST-MODIFIED")


def test_a_home_without_any_deadline_gives_a_valid_calendar(executoire: Commande) -> None:
    assert lire_calendrier(executoire("echeances", "--ics").sortie.encode()).evenements == []
    assert "Aucune échéance dans les 30 jours." in executoire("echeances").sortie


def test_two_formats_at_once_are_refused(executoire: Commande) -> None:
    refus = executoire("echeances", "--ics", "--json")
    assert refus.code == 2 and "CMD-09" in refus.erreur


def test_a_list_that_is_online_is_due_no_more(entre: Commande) -> None:
    assert "liste_deliberations" in quoi(entre)
    entre("seance", "219901006", AVANT_HIER, "--organe", "Un autre conseil", "--ajouter", "1=Autre", "--publier")
    assert "liste_deliberations" in quoi(entre), "another assembly's"
    assert entre("seance", "219901006", AVANT_HIER, "--publier").code == 0
    assert "liste_deliberations" not in quoi(entre)
    entre("seance", "219901006", AVANT_HIER, "--retirer")
    assert "liste_deliberations" in quoi(entre)
