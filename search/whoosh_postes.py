"""Postings in the files of Whoosh, each term written and read at once, in a format of our own.

Whoosh sorts the postings of a commit one by one, writes them one by one and, when segments merge, reads them one by
one, a dozen calls for each. Here they are gathered by term as they come, in the order of the acts; only terms are
sorted. Of a term the file holds four arrays, one after the other: the acts, the weights, the end of the positions of
each act, the positions; Whoosh's dictionary says where they begin and how long they are.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from struct import Struct
from typing import Any, NamedTuple

from whoosh import fields, formats
from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter, W3TermsReader
from whoosh.system import pack_ushort

from search.inventaire import Inventaire

CLE = "cle"
MOTS = "mots"
TEXTE = "texte"
"""Fields: the key of an act; its words as people write them; its terms, with their weights and positions."""

_RIEN = array("I")
_LIEU = Struct("!QII?")  # in the dictionary: where, how many acts, how many positions, whether weights are written
_TAILLE = 4  # bytes of an act, a weight, an end, a position


class Champ(fields.FieldType):  # type: ignore[misc]
    """A field whose postings come from `Groupes`, never from Whoosh's own analysis."""

    def __init__(self) -> None:
        super().__init__(format=formats.Existence(), analyzer=None)


class Poste(NamedTuple):
    """Postings of one term: acts in order, the weight of the term in each, its positions one act after the other, and
    where those of each act end. No weights: all are 1. No positions: none are kept."""

    actes: array[int]
    poids: array[float]
    positions: array[int]
    fins: array[int]


class Groupes:
    """Postings of a commit, by field and term; stands where Whoosh has its pool."""

    def __init__(self) -> None:
        self._textes: dict[str, Poste] = {}
        self._listes: dict[str, dict[str, array[int]]] = {CLE: {}, MOTS: {}}

    def poser(self, acte: int, cle: str, inventaire: Inventaire) -> None:
        """The key and the words of an act; acts come in order."""
        self._lister(CLE, cle, acte)
        for mot in inventaire.mots:
            self._lister(MOTS, mot, acte)
        poids = inventaire.poids
        for terme, positions in inventaire.positions.items():
            self._ajouter(terme, acte, poids[terme], positions)

    def reprendre(self, lecteur: Any, nouveaux: Mapping[int, int]) -> None:
        """The postings of a segment that is merged; `nouveaux` gives the new place of each act that stays."""
        for champ, terme, lu in lecteur._terms.postes():
            actes = [(rang, nouveaux[acte]) for rang, acte in enumerate(lu.actes()) if acte in nouveaux]
            if champ == TEXTE:
                poids, positions = lu.poids(), lu.positions(rang for rang, _ in actes)
                for (rang, acte), siennes in zip(actes, positions, strict=True):
                    self._ajouter(terme, acte, poids[rang], siennes)
            else:
                for _, acte in actes:
                    self._lister(champ, terme, acte)

    def iter_postings(self) -> dict[str, dict[str, Poste]]:
        """What `add_postings` takes."""
        listes = {
            champ: {terme: Poste(actes, array("f"), _RIEN, _RIEN) for terme, actes in par_terme.items()}
            for champ, par_terme in self._listes.items()
        }
        return {**listes, TEXTE: self._textes}

    def add(self, poste: object) -> None:
        """Whoosh asks for it at each act, and has no field to analyse."""
        raise TypeError("no field of this index is analysed by Whoosh")

    def cleanup(self) -> None:
        """Nothing was put on the disk."""

    def _lister(self, champ: str, terme: str, acte: int) -> None:
        actes = self._listes[champ].get(terme)
        if actes is None:
            self._listes[champ][terme] = array("I", (acte,))
        else:
            actes.append(acte)

    def _ajouter(self, terme: str, acte: int, poids: float, places: Sequence[int]) -> None:
        poste = self._textes.get(terme)
        if poste is None:
            fin = array("I", (len(places),))
            self._textes[terme] = Poste(array("I", (acte,)), array("f", (poids,)), array("I", places), fin)
            return
        actes, tous, positions, fins = poste
        actes.append(acte)
        tous.append(poids)
        positions.extend(places)
        fins.append(len(positions))


class Codec(W3Codec):  # type: ignore[misc]
    """Whoosh's files, but for the postings."""

    def __init__(self) -> None:
        super().__init__()
        # Lengths stand in the fiche: without this, Whoosh asks the disk for them once a posting.
        self.length_stats = False

    def field_writer(self, storage: Any, segment: Any) -> Any:
        """See Whoosh."""
        return _Ecrivain(self, storage, segment)

    def terms_reader(self, storage: Any, segment: Any) -> Any:
        """See Whoosh."""
        nom = segment.make_filename(self.TERMS_EXT)
        postes = segment.open_file(storage, self.POSTS_EXT)
        return _Termes(self, storage.open_file(nom), storage.file_length(nom), postes)


class _Ecrivain(W3FieldWriter):  # type: ignore[misc]
    def add_postings(self, schema: Any, lengths: Any, items: dict[str, dict[str, Poste]]) -> None:
        """Every term of every field, in order."""
        for champ, postes in sorted(items.items()):
            self.start_field(champ, schema[champ])
            prefixe = pack_ushort(self._fieldid)
            # UTF-8 sorts as code points do.
            for terme, poste in sorted(postes.items()):
                lieu = self._postfile.tell()
                self._tindex.add(prefixe + terme.encode(), _LIEU.pack(lieu, *_ecrire(self._postfile, poste)))
            self.finish_field()


def _ecrire(fichier: Any, poste: Poste) -> tuple[int, int, bool]:
    actes, poids, positions, fins = poste
    pese = poids.count(1.0) < len(poids)
    fichier.write(actes.tobytes())
    if pese:
        fichier.write(poids.tobytes())
    if positions:
        fichier.write(fins.tobytes() + positions.tobytes())
    return len(actes), len(positions), pese


class Lu(NamedTuple):
    """Postings of one term in a segment, removed acts included; read from the file as they are asked for."""

    fichier: Any
    lieu: int
    nombre: int
    places: int
    pese: bool

    def actes(self) -> array[int]:
        """Places in the segment, in order."""
        return self._lire("I", 0, self.nombre)

    def poids(self) -> array[float]:
        """Weight of the term in each act."""
        return self._lire("f", self.nombre, self.nombre) if self.pese else array("f", [1.0]) * self.nombre

    def positions(self, rangs: Iterator[int]) -> Iterator[array[int]]:
        """Positions in the acts of these ranks among `actes`."""
        debut = self.nombre * (2 if self.pese else 1)
        fins = self._lire("I", debut, self.nombre)
        toutes = self._lire("I", debut + self.nombre, self.places)
        return (toutes[fins[rang - 1] if rang else 0 : fins[rang]] for rang in rangs)

    def _lire(self, genre: str, debut: int, nombre: int) -> array[Any]:
        lus: array[Any] = array(genre)
        lus.frombytes(self.fichier.get(self.lieu + debut * _TAILLE, nombre * _TAILLE))
        if len(lus) != nombre:
            raise EOFError("postings end before their time")
        return lus


class _Termes(W3TermsReader):  # type: ignore[misc]
    def poste(self, champ: str, terme: str) -> Lu | None:
        """The postings of a term, None when no act of the segment holds it."""
        try:
            valeur = self._tindex[self._keycoder(champ, terme.encode())]
        except KeyError:
            return None
        return self._lu(valeur)

    def postes(self, champ: str = "") -> Iterator[tuple[str, str, Lu]]:
        """Every term of a field, or of all, in order."""
        items = self._tindex.items_from(self._keycoder(champ, b"")) if champ else self._tindex.items()
        for cle, valeur in items:
            nom, terme = self._keydecoder(cle)
            if champ and nom != champ:
                return
            yield nom, terme.decode(), self._lu(valeur)

    def _lu(self, valeur: bytes) -> Lu:
        return Lu(self._postfile, *_LIEU.unpack(valeur))


def lire(lecteur: Any, champ: str, terme: str) -> Lu | None:
    """The postings of a term in a segment."""
    lu: Lu | None = lecteur._terms.poste(champ, terme)
    return lu


def mots_du_segment(lecteur: Any) -> Iterator[tuple[str, int]]:
    """Its words as people write them, each with the number of acts where it stands, removed ones included."""
    return ((mot, lu.nombre) for _, mot, lu in lecteur._terms.postes(MOTS))


def rangs_de(actes: Sequence[int], voulus: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Those of these acts (both in order) that are there, each with its rank."""
    rang = 0
    for voulu in voulus:
        rang = bisect_left(actes, voulu, rang)
        if rang < len(actes) and actes[rang] == voulu:
            yield voulu, rang
