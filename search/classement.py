"""What an act is worth for a question, for every engine: tune relevance here, and the weights of places in `document`.

BM25 as tantivy computes it, for it cannot compute another: ln(1 + (N − n + ½) / (n + ½)) × (k1 + 1) w / (w + k1 × (1 −
b + b × length / mean length)), k1 = 1.2 and b = 0.75, where w counts a word as often as its places weigh, and lengths
are rounded down to one of 256. What b would tune, `NEUTRE` does.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Collection, Mapping

K1 = 1.2
B = 0.75

NEUTRE = 440
"""Words added to the length of every act: the more, the less a long act pays for its length (visas are furniture)."""


def _longueurs() -> tuple[int, ...]:
    """The 256 lengths that one byte tells apart, as Lucene's SmallFloat writes them: exact to 40, then to an eighth."""
    flottants = (rang if rang < 8 else (rang & 7 | 8) << (rang >> 3) - 1 for rang in range(256 - 24))
    return (*range(24), *(24 + f for f in flottants))


_LONGUEURS = _longueurs()


def arrondir(longueur: int) -> int:
    """The length that counts: the nearest one below that a byte can tell.

    >>> arrondir(40), arrondir(41), arrondir(1000)
    (40, 40, 984)
    """
    return _LONGUEURS[bisect_right(_LONGUEURS, longueur) - 1]


def noter(
    notes: dict[int, float], postes: Mapping[int, float], longueurs: Mapping[int, int], moyenne: float, total: int
) -> None:
    """Adds to the notes of these acts what one term brings: `postes` its weight by act, `total` how many acts live."""
    idf = math.log(1 + (total - len(postes) + 0.5) / (len(postes) + 0.5))
    fond, pente, haut = K1 * (1 - B), K1 * B / max(1.0, moyenne), idf * (K1 + 1)
    petit: Collection[int] = notes if len(notes) < len(postes) else postes
    grand: Collection[int] = postes if petit is notes else notes
    for acte in petit:
        if acte in grand:
            poids = postes[acte]
            notes[acte] += haut * poids / (poids + fond + pente * longueurs[acte])
