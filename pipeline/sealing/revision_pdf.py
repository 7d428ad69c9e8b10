"""The last revision of a PDF as our writer lays it, and no other way: objects one after the other from the end of the
file before, their table, the trailer, the end (ISO 32000-1 §7.5.6).

Readers of PDF differ on what is rare: a key given twice, a comment inside a number, an object out of the table, which
those that mend a file find and the others do not. Where every byte is accounted for and every token is plain, they
read the same.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

import pikepdf

_JETON = (
    rb"(?><<|>>|\[0 \d++ \d++ \d++\]|[\[\]R]|true|false|/[\w.+-]++|-?\d{1,10}(?:\.\d{1,10})?+|<[\dA-Fa-f]*+>"
    rb"|\((?:[^\\()\x00-\x1f]|\\[0-7]{3})*+\))"
)
_JETONS = re.compile(rb"%b(?:[ \n]++%b)*+" % (_JETON, _JETON))
_REFERENCE = re.compile(rb"(?<![^ \n])(\d{1,10})[ \n]++(\d{1,10})[ \n]++R(?![^ \n])")
_FLUX = re.compile(rb"\nstream\n(.*)\nendstream", re.DOTALL)
_LONGUEUR = re.compile(rb"/Length (\d{1,10})(?=[ \n]++(?:/|>>))")
_OBJET = re.compile(rb"([1-9]\d{0,9}) 0 obj\n(.*)\nendobj\n", re.DOTALL)
_SECTION = re.compile(rb"(\d{1,10}) (\d{1,5})\n((?:\d{10} (?:00000 n|65535 f) \n)++)")
_LIBRE = b"0000000000 65535 f \n"
_TABLE = re.compile(
    rb"xref\n(0 \d{1,5}\n(?:(?:\d{1,10} \d{1,5}|\d{10} 00000 n |\d{10} 65535 f )\n)++)trailer\n"
    rb"<<\n((?:/(?:Size \d{1,10}|(?:Info|Root) \d{1,10} 0 R|ID \[ <[\da-f]*+> <[\da-f]*+> \]|Prev \d{1,10})\n)++)>>\n"
    rb"startxref\n\d{1,10}\n%%EOF\n"
)
_DEPART = re.compile(rb"startxref\s+(\d{1,10})\s+%%EOF[\r\n]*")
_POSE = re.compile(rb"[\0\s]*+\d++[\0\s]++\d++[\0\s]*+obj")
_POSEE = re.compile(rb"\d[\0\s]*+(?:%[^\r\n]*+[\r\n][\0\s]*+)*+obj(?![A-Za-z])")
_ENTRE = rb"(?:[\0\s]|%[^\r\n]*+[\r\n])++"
_AUTRE_GENERATION = re.compile(rb"(\d{1,10})" + _ENTRE + rb"(?!0++[\0\s%])[-+.\d]++" + _ENTRE + rb"R(?![A-Za-z\d])")
_RARE = re.compile(
    rb"[\0\s](?<=[-+.\d][\0\s])(?<![\0\s]0[\0\s])[\0\s]*+R(?![A-Za-z\d])|%(?<=[\d\0\s]%)[^\r\n]*+[\r\n][\0\s]*+R(?![A-Za-z\d])"
)
"""What a reference of another generation looks like, and a few others: quick to look for."""
_ENTREE = 20
"""Bytes of an entry of the table."""


@dataclass(frozen=True, slots=True)
class Revision:
    """`debut`: its first byte; `numeros`: the objects that it sets; `citees`: those that they refer to."""

    debut: int
    numeros: frozenset[int]
    citees: frozenset[tuple[int, int]]


def lire_revision(octets: bytes) -> Revision:
    """The last revision of this file. Raises ValueError when it is not surely of that form."""
    depart = octets.rindex(b"startxref")
    table = int(octets[depart:].split(None, 2)[1])
    lue = _TABLE.fullmatch(octets, table)
    if lue is None:
        raise ValueError("no plain table")
    places = _places(lue[1])
    debut = min(places)
    avant = _DEPART.fullmatch(octets, octets.rindex(b"startxref", 0, debut), debut)
    entrees = [entree.split(None, 1) for entree in lue[2].splitlines()]
    if avant is None or len(entrees) != len(dict(entrees)) or dict(entrees)[b"/Prev"] != avant[1]:
        raise ValueError("not after the revision before")
    bornes = [*sorted(places), table]
    citees = frozenset[tuple[int, int]]().union(*(_citees(octets[a:b], places[a]) for a, b in pairwise(bornes)))
    # what a reader that mends files would take for an object, a trailer or a table
    for mot, fois in ((b"obj", 2 * len(places)), (b"trailer", 1), (b"xref", 2)):
        if octets.count(mot, debut) != fois:
            raise ValueError(mot)
    return Revision(debut, frozenset(places.values()), citees)


def _places(sections: bytes) -> dict[int, int]:
    """Where each object stands."""
    lues = _SECTION.findall(sections)
    posees = {}
    fois = 0
    for premier, nombre, entrees in lues:
        for rang in range(int(nombre)):
            entree = entrees[_ENTREE * rang : _ENTREE * (rang + 1)]
            if entree != _LIBRE or int(premier) + rang:
                posees[int(entree[:10])] = int(premier) + rang
                fois += 1
    if sum(len(entrees) for _, _, entrees in lues) != _ENTREE * (fois + 1) or len(set(posees.values())) != fois:
        raise ValueError("an object twice, or two at one place, or one that is free")
    return posees


def _citees(ecrit: bytes, numero: int) -> set[tuple[int, int]]:
    objet = _OBJET.fullmatch(ecrit)
    if objet is None or int(objet[1]) != numero:
        raise ValueError("not this object")
    texte, separe, _ = objet[2].partition(b"\nstream\n")
    if separe:
        flux, longueur = _FLUX.fullmatch(objet[2], len(texte)), _LONGUEUR.search(texte)
        if flux is None or longueur is None or int(longueur[1]) != len(flux[1]):
            raise ValueError("a stream of another length")
    if not _JETONS.fullmatch(texte):
        raise ValueError("a token that readers may read otherwise")
    return {(int(n), int(g)) for n, g in _REFERENCE.findall(texte)}


def objet_hors_table(octets: bytes, debut: int, places: Iterable[int]) -> bool:
    """Whether an object stands from this byte on elsewhere than at these places: a reader that mends the file takes
    it for the last version of what was signed."""
    connus = {objet.end() for place in places if (objet := _POSE.match(octets, place))}
    return any(objet.end() not in connus for objet in _POSEE.finditer(octets, debut))


def cites_d_une_autre_generation(octets: bytes) -> set[int]:
    """Numbers that references of a generation other than 0 lead to, as the bytes stand: of one that leads nowhere qpdf
    says nothing, and a viewer that looks at the number alone shows what is put there later."""
    if not _RARE.search(octets):
        return set()
    return {int(reference[1]) for reference in _AUTRE_GENERATION.finditer(octets)}


@dataclass(frozen=True, slots=True)
class Lecture:
    """A file as qpdf reads it: what it finds wrong in it, its objects by number. A reference that leads nowhere is
    null in them."""

    reproches: frozenset[str]
    ecrits: Mapping[int, bytes]


def lire_par_qpdf(octets: bytes) -> Lecture:
    """All the objects of a file; what is wrong with its beginning is wrong with the whole, in the same words. Raises
    pikepdf.PdfError when it cannot be read."""
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        ecrits = {
            o.objgen[0]: (o.stream_dict if isinstance(o, pikepdf.Stream) else o).unparse(resolved=True)
            for o in pdf.objects
        }
        # without the address of the buffer
        reproches = frozenset(str(reproche).partition(">")[2] for reproche in pdf.get_warnings())
    return Lecture(reproches, ecrits)
