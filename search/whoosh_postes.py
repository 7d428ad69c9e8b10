"""Postings of Whoosh written and read by the block: in its own format, without a call for each posting.

Whoosh sorts the postings of a commit one by one and writes them one by one, which takes more time than the analysis of
the acts. Here they are gathered by term as they come, in the order of the acts, and only terms are sorted.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from whoosh import fields, formats
from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter
from whoosh.reading import TermNotFound

TEXTE = "texte"
MOTS = "mots"
"""Fields: the terms, with their weights and positions; the words as people write them."""

_BLOC = 128  # postings in a block, which is read whole


class _Positions(formats.Format):  # type: ignore[misc]
    """Postings whose value is the positions, as unsigned 32-bit integers."""


class Champ(fields.FieldType):  # type: ignore[misc]
    """A field whose postings come from `Groupes`, never from Whoosh's own analysis."""

    def __init__(self, *, positions: bool) -> None:
        super().__init__(format=_Positions() if positions else formats.Existence(), analyzer=None)


class Poste(NamedTuple):
    """Postings of one term: acts in order, the weight of the term in each, its positions one act after the other, and
    where those of each act end."""

    actes: array[int]
    poids: array[float]
    positions: array[int]
    fins: array[int]


class Groupes:
    """Postings of a commit, by field and term; stands where Whoosh has its pool."""

    def __init__(self) -> None:
        self._champs: dict[str, dict[bytes, Poste]] = {}

    def ajouter(self, champ: str, terme: bytes, acte: int, poids: float, positions: array[int]) -> None:
        """One posting; acts come in order."""
        postes = self._champs.setdefault(champ, {})
        poste = postes.get(terme)
        if poste is None:
            poste = postes[terme] = Poste(array("I"), array("f"), array("I"), array("I"))
        poste.actes.append(acte)
        poste.poids.append(poids)
        poste.positions.extend(positions)
        poste.fins.append(len(poste.positions))

    def add(self, poste: tuple[str, bytes, int, float, bytes]) -> None:
        """One posting as Whoosh gives it, from a field of its own or a segment that is merged."""
        champ, terme, acte, poids, valeur = poste
        self.ajouter(champ, terme, acte, poids, array("I", valeur or b""))

    def iter_postings(self) -> dict[str, dict[bytes, Poste]]:
        """What `add_postings` takes."""
        return self._champs

    def cleanup(self) -> None:
        """Nothing was put on the disk."""


class Codec(W3Codec):  # type: ignore[misc]
    """Whoosh's format, written by the block."""

    def __init__(self) -> None:
        super().__init__(blocklimit=_BLOC, compression=0)
        # Lengths stand in the fiche: without this, Whoosh asks the disk for them once a posting.
        self.length_stats = False

    def field_writer(self, storage: Any, segment: Any) -> Any:
        """See Whoosh."""
        return _Ecrivain(self, storage, segment)


class _Ecrivain(W3FieldWriter):  # type: ignore[misc]
    def add_postings(self, schema: Any, lengths: Any, items: dict[str, dict[bytes, Poste]]) -> None:
        """Every term of every field, in order."""
        for champ, postes in sorted(items.items()):
            self.start_field(champ, schema[champ])
            for terme, poste in sorted(postes.items()):
                self.start_term(terme)
                _ecrire(self._postwriter, poste)
                self.finish_term()
            self.finish_field()


def _ecrire(ecrivain: Any, poste: Poste) -> None:
    """Fills the blocks that Whoosh would fill posting by posting; it writes the last one itself."""
    actes, poids, positions, fins = poste
    for debut in range(0, len(actes), _BLOC):
        if debut:
            ecrivain._write_block()
        fin = min(debut + _BLOC, len(actes))
        ecrivain._ids, ecrivain._weights = actes[debut:fin], poids[debut:fin]
        ecrivain._maxweight = max(ecrivain._weights)
        bornes = [fins[debut - 1] if debut else 0, *fins[debut:fin]]
        if positions:
            ecrivain._values = [positions[bornes[i] : bornes[i + 1]].tobytes() for i in range(fin - debut)]


def blocs(lecteur: Any, champ: str, terme: str) -> Iterator[Any]:
    """The blocks of a term in a segment, each to be read before the next is asked for; removed acts are there too."""
    try:
        bloc = lecteur._terms.matcher(champ, terme.encode(), lecteur.schema[champ].format)
    except TermNotFound:
        return
    while True:
        yield bloc
        if bloc._lastblock:
            return
        bloc._next_block()


def actes_de(bloc: Any) -> Sequence[int]:
    """Places in the segment of the acts of a block."""
    bloc._read_ids()
    actes: Sequence[int] = bloc._ids
    return actes


def poids_de(bloc: Any) -> Sequence[float]:
    """Weight of the term in each act of a block."""
    bloc._read_weights()
    poids: Sequence[float] = bloc._weights
    return poids


def positions_de(bloc: Any, rangs: Sequence[int], debut: int) -> tuple[Iterator[tuple[int, array[int]]], int]:
    """Positions in those of these acts (in order, from `debut` on) that the block may hold; how many those were."""
    fin = bisect_right(rangs, bloc._maxid, debut)
    if fin == debut:
        return iter(()), fin
    voulus: Collection[int] = set(rangs[debut:fin])
    actes = actes_de(bloc)
    bloc._read_values()
    return ((a, array("I", v)) for a, v in zip(actes, bloc._values, strict=True) if a in voulus), fin
