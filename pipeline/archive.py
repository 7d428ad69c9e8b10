"""ZIP files that come out as they are made: stored members, in order, under one date, so that the same members give
the same bytes. One member at a time is held in memory."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator

_DATE = (1980, 1, 1, 0, 0, 0)
"""The oldest that ZIP can write: an archive bears no time of its own."""

_UNIX, _LECTURE = 3, 0o100644 << 16
_SANS_ZIP64 = 2**32 - 1
_MEMBRES_SANS_ZIP64 = 2**16 - 1
_ENTETE, _REPERTOIRE, _FIN = 30, 46, 22
"""Bytes of a local header, of an entry of the central directory, of its end (APPNOTE 6.3, §4.3), names left out."""

_INTERDITS = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_RESERVES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_NOM_MAX = 120


def archiver(membres: Iterable[tuple[str, bytes]]) -> Iterator[bytes]:
    """The ZIP of these members (name, bytes), piece by piece. Names must differ."""
    tampon = _Tampon()
    with zipfile.ZipFile(tampon, "w", zipfile.ZIP_STORED) as archive:
        for nom, octets in membres:
            info = zipfile.ZipInfo(nom, _DATE)
            info.create_system, info.external_attr = _UNIX, _LECTURE
            archive.writestr(info, octets)
            yield tampon.vider()
    yield tampon.vider()


def taille(membres: Iterable[tuple[str, int]]) -> int | None:
    """Bytes of the ZIP of these members (name, size), None when it needs ZIP64."""
    tailles = [(2 * len(nom.encode()) + _ENTETE + _REPERTOIRE, octets) for nom, octets in membres]
    total = sum(entetes + octets for entetes, octets in tailles) + _FIN
    return total if total < _SANS_ZIP64 and len(tailles) < _MEMBRES_SANS_ZIP64 else None


def nom_sur(nom: str) -> str:
    """One segment of a path that every system takes as a plain name: no separator, no `..`, nothing reserved."""
    sur = _INTERDITS.sub("_", nom).strip(". ")[-_NOM_MAX:].lstrip(". ")
    return f"_{sur}" if not sur or _RESERVES.fullmatch(sur) else sur


class _Tampon(io.RawIOBase):
    """What `zipfile` writes since the last `vider`: it may go back within it, to fill the header of a member."""

    def __init__(self) -> None:
        self._octets, self._debut, self._place = bytearray(), 0, 0

    def seekable(self) -> bool:
        """It goes back, as far as the last `vider`."""
        return True

    def writable(self) -> bool:
        """It is written."""
        return True

    def tell(self) -> int:
        """Place in the whole archive."""
        return self._debut + self._place

    def seek(self, place: int, depuis: int = io.SEEK_SET) -> int:
        """Goes to a place of the archive that has not left yet."""
        if depuis != io.SEEK_SET or not self._debut <= place <= self._debut + len(self._octets):
            raise io.UnsupportedOperation(place)
        self._place = place - self._debut
        return place

    def write(self, octets: object) -> int:
        """Writes over what stands there, and past it."""
        morceau = bytes(memoryview(octets))  # type: ignore[arg-type]
        self._octets[self._place : self._place + len(morceau)] = morceau
        self._place += len(morceau)
        return len(morceau)

    def vider(self) -> bytes:
        """What was written since the last time; it can no longer be changed."""
        octets = bytes(self._octets)
        self._debut += len(octets)
        self._octets, self._place = bytearray(), 0
        return octets
