"""What we write is iCalendar for someone who only has RFC 5545 in hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.ics import EntreeCalendrier, calendrier, plier
from tests.calendrier_lu import lire_calendrier

INSTANT = datetime(2026, 1, 10, 9, 30, tzinfo=UTC)
ENTREE = EntreeCalendrier("u-1", date(2026, 2, 19), "Recours des tiers", "Dernier jour.", "Recours des tiers")


def test_an_entry_is_a_whole_day_with_all_that_the_rfc_wants() -> None:
    calendrier_ = lire_calendrier(calendrier("Délais", [ENTREE], instant=INSTANT))
    assert calendrier_.brut("METHOD") == "PUBLISH"
    assert calendrier_.texte("X-WR-CALNAME") == calendrier_.texte("NAME") == "Délais"
    assert calendrier_.brut("REFRESH-INTERVAL").startswith("PT")
    assert calendrier_.parametres("REFRESH-INTERVAL") == "VALUE=DURATION"
    (entree,) = calendrier_.evenements
    assert (entree.brut("DTSTART"), entree.parametres("DTSTART")) == ("20260219", "VALUE=DATE")
    assert (entree.brut("UID"), entree.brut("DTSTAMP")) == ("u-1", "20260110T093000Z")
    assert entree.brut("TRANSP") == "TRANSPARENT" and "DTEND" not in entree.proprietes


def test_an_empty_calendar_still_holds_one_component() -> None:
    vide = lire_calendrier(calendrier("Rien", [], instant=INSTANT))
    assert vide.evenements == [] and [c.nom for c in vide.dedans] == ["VTIMEZONE"]


def test_a_long_french_title_is_folded_by_octets() -> None:
    titre = "Échéance d’été : « délibération » numéro 12 — " * 9
    octets = calendrier("Délais", [replace(ENTREE, titre=titre)], instant=INSTANT)
    assert lire_calendrier(octets).evenements[0].texte("SUMMARY") == titre
    assert any(len(ligne.decode()) < len(ligne) <= 75 for ligne in octets.split(b"\r\n") if ligne.startswith(b" "))


def test_what_means_something_in_the_format_is_escaped() -> None:
    dit = "un, deux ; trois \\ quatre\\n\ncinq"
    octets = calendrier("a,b;c", [replace(ENTREE, titre=dit, description=dit)], instant=INSTANT)
    assert b"SUMMARY:un\\, deux \\; trois \\\\ quatre\\\\n\\ncinq\r\n" in octets
    lu = lire_calendrier(octets)
    assert lu.texte("X-WR-CALNAME") == "a,b;c"
    assert lu.evenements[0].texte("SUMMARY") == lu.evenements[0].texte("DESCRIPTION") == dit


def test_no_word_becomes_a_property_nor_a_component() -> None:
    piege = "x\r\nEND:VEVENT\rBEGIN:VALARM\nATTACH:http://mal.example\x00\x0b\u2028fin"
    pieges = replace(ENTREE, titre=piege, description=piege, uid=piege, url="https://a.example/\r\nATTENDEE:x")
    (entree,) = lire_calendrier(calendrier(piege, [pieges], instant=INSTANT)).evenements
    assert "ATTENDEE" not in entree.proprietes and "ATTACH" not in entree.proprietes and entree.dedans == []


def test_a_change_of_today_is_newer_than_the_calendar() -> None:
    a_paris = timezone(timedelta(hours=1))
    change = replace(ENTREE, modifie=datetime(2026, 1, 10, 12, 0, tzinfo=a_paris))
    (entree,) = lire_calendrier(calendrier("Délais", [change], instant=INSTANT)).evenements
    assert entree.brut("LAST-MODIFIED") == entree.brut("DTSTAMP") == "20260110T110000Z"


@settings(deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=400))
def test_folding_loses_no_character(ligne: str) -> None:
    octets = plier(ligne)
    assert all(len(morceau) <= 75 for morceau in octets.split(b"\r\n"))
    assert octets.replace(b"\r\n ", b"").removesuffix(b"\r\n").decode() == ligne


@settings(deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=300))
def test_any_words_give_a_calendar_that_reads(mots: str) -> None:
    octets = calendrier(mots, [replace(ENTREE, titre=mots, description=mots)], instant=INSTANT)
    lu = lire_calendrier(octets).evenements[0].texte("SUMMARY")
    visibles = [c for c in mots if c.isprintable()]
    assert [c for c in lu if c.isprintable()] == visibles
