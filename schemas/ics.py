"""Whole-day entries as an iCalendar stream (RFC 5545), for people who follow dates in their own calendar. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

OCTETS_PAR_LIGNE = 75
"""Longest content line, its line break left out (RFC 5545 §3.1)."""

RAFRAICHIR = "PT12H"
"""How often a subscriber asks again: legal dates are days, half a day is enough (RFC 7986 §5.7)."""

_PRODID = "-//Executoire//Echeances//FR"
_FINS_DE_LIGNE = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_COMMANDES = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_SANS_ENTREE = (
    "BEGIN:VTIMEZONE",
    "TZID:UTC",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
    "END:VTIMEZONE",
)
"""A calendar holds at least one component (RFC 5545 §3.6, `icalbody`): without an entry, a time zone nobody uses."""


@dataclass(frozen=True, slots=True)
class EntreeCalendrier:
    """One whole day. `uid` never changes while the entry is about the same thing; `revision` never goes down;
    `modifie` is the aware instant at which what is said last changed, None when that is not told."""

    uid: str
    jour: date
    titre: str
    description: str
    categorie: str
    revision: int = 0
    modifie: datetime | None = None
    url: str | None = None


def calendrier(nom: str, entrees: Iterable[EntreeCalendrier], *, instant: datetime, source: str | None = None) -> bytes:
    """The stream `text/calendar` of the calendar called `nom`, made at `instant` (aware); `source`: where it is served.

    METHOD:PUBLISH (RFC 5546 §3.2.1): entries to show, nobody is invited.
    """
    lignes = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODID}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME:{texte(nom)}",  # RFC 7986 §5.1; the next line is what older clients read
        f"X-WR-CALNAME:{texte(nom)}",
        f"REFRESH-INTERVAL;VALUE=DURATION:{RAFRAICHIR}",
        f"X-PUBLISHED-TTL:{RAFRAICHIR}",
        *([f"SOURCE;VALUE=URI:{source}"] if source else []),
    ]
    evenements = [ligne for entree in entrees for ligne in _evenement(entree, instant)]
    lignes += [*(evenements or _SANS_ENTREE), "END:VCALENDAR"]
    return b"".join(plier(ligne) for ligne in lignes)


def texte(valeur: str) -> str:
    """A TEXT value (RFC 5545 §3.3.11): backslash, semicolon, comma and line break escaped, no other control."""
    propre = _FINS_DE_LIGNE.sub("\n", valeur).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return _COMMANDES.sub("", propre.replace("\n", "\\n"))


def plier(ligne: str) -> bytes:
    """One content line, folded (RFC 5545 §3.1): octets are counted, and no character is cut in two.

    A control character that would end the line early is dropped: what an act says never becomes a property.
    """
    reste = _COMMANDES.sub("", ligne).encode()
    morceaux: list[bytes] = []
    limite = OCTETS_PAR_LIGNE
    while len(reste) > limite:
        coupe = limite
        while reste[coupe] & 0xC0 == 0x80:  # a UTF-8 continuation octet
            coupe -= 1
        morceaux.append(reste[:coupe])
        reste = reste[coupe:]
        limite = OCTETS_PAR_LIGNE - 1  # the space that opens a continuation counts
    return b"\r\n ".join((*morceaux, reste)) + b"\r\n"


def _evenement(entree: EntreeCalendrier, instant: datetime) -> Iterator[str]:
    """One VEVENT (RFC 5545 §3.6.1): a DATE without an end lasts that day; it makes nobody busy (§3.8.2.7).

    A client that knows the UID takes a higher SEQUENCE, then a later DTSTAMP, for a newer wording (RFC 5546 §2.1.5).
    """
    yield "BEGIN:VEVENT"
    yield f"UID:{texte(entree.uid)}"
    yield f"DTSTAMP:{_utc(max(instant, entree.modifie or instant))}"
    if entree.modifie is not None:
        yield f"LAST-MODIFIED:{_utc(entree.modifie)}"
    yield f"SEQUENCE:{entree.revision}"
    yield f"DTSTART;VALUE=DATE:{entree.jour:%Y%m%d}"
    yield f"SUMMARY:{texte(entree.titre)}"
    yield f"DESCRIPTION:{texte(entree.description)}"
    yield f"CATEGORIES:{texte(entree.categorie)}"
    if entree.url:
        yield f"URL:{entree.url}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _utc(instant: datetime) -> str:
    """A UTC date-time (RFC 5545 §3.3.5, form 2)."""
    return f"{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"
