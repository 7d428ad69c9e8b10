"""DER (X.690), just enough to write a timestamp token; a general encoder takes ten times longer."""

from __future__ import annotations

from datetime import UTC, datetime

ENTIER, BITS, OCTETS, NUL, OID, HEURE, SEQUENCE, ENSEMBLE = 0x02, 0x03, 0x04, 0x05, 0x06, 0x18, 0x30, 0x31

VRAI = b"\x01\x01\xff"
"""BOOLEAN TRUE."""


def tlv(etiquette: int, *contenu: bytes) -> bytes:
    """One element: tag, definite length, content."""
    corps = b"".join(contenu)
    taille = len(corps)
    if taille < 0x80:
        return bytes((etiquette, taille)) + corps
    longueur = taille.to_bytes((taille.bit_length() + 7) // 8, "big")
    return bytes((etiquette, 0x80 | len(longueur))) + longueur + corps


def sequence(*contenu: bytes) -> bytes:
    """SEQUENCE of encoded elements."""
    return tlv(SEQUENCE, *contenu)


def ensemble(*contenu: bytes, etiquette: int = ENSEMBLE) -> bytes:
    """SET OF encoded elements, in the order that DER wants (X.690, 11.6)."""
    return tlv(etiquette, *sorted(contenu))


def entier(valeur: int) -> bytes:
    """INTEGER, not negative."""
    return tlv(ENTIER, valeur.to_bytes(valeur.bit_length() // 8 + 1, "big"))


def octets(valeur: bytes) -> bytes:
    """OCTET STRING."""
    return tlv(OCTETS, valeur)


def oid(pointe: str) -> bytes:
    """OBJECT IDENTIFIER from its dotted form."""
    premier, second, *suite = (int(arc) for arc in pointe.split("."))
    return tlv(OID, *(_base128(arc) for arc in (premier * 40 + second, *suite)))


def heure(instant: datetime) -> bytes:
    """GeneralizedTime in UTC, to the second (RFC 5280, 4.1.2.5.2)."""
    return tlv(HEURE, instant.astimezone(UTC).strftime("%Y%m%d%H%M%SZ").encode())


def _base128(arc: int) -> bytes:
    groupes = [arc & 0x7F]
    while arc := arc >> 7:
        groupes.append(0x80 | arc & 0x7F)
    return bytes(reversed(groupes))
