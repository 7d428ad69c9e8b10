"""Times reading and parsing: `python -m benchmarks.lecture`.

In process, on acts of the labelled set that were never seen before in the run (caches hold other acts' words only);
beside each figure, the floor: one pass of a trivial pattern over the same characters. Then the same act followed by
annexes of 10, 100 and 1 000 pages: the cost of a page must not grow.
"""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Callable

from benchmarks.exactitude.dispositions import REGLAGE
from benchmarks.exactitude.faits import tirer
from benchmarks.exactitude.rendus import en_pdf, en_texte
from pipeline.parsing import analyser
from pipeline.reading import lire_octets
from pipeline.reading.pdf_enfant import traduire
from schemas.lecture import Ligne, TexteLu

_BORNES = {"caracteres": 30_000_000, "pages": 2_000}
_MOT = re.compile(r"\w+")
_PAGE = "\n".join(
    f"Ligne {n} de l'annexe, qui décrit les travaux, leur calendrier et leur coût de {n * 37} euros hors taxes."
    for n in range(1, 56)
)


def _ms(faire: Callable[[], object]) -> float:
    debut = time.process_time()
    faire()
    return (time.process_time() - debut) * 1000


def _deux_pages(texte: str) -> bool:
    return 4_000 <= len(texte) <= 9_000


def textes() -> None:
    """Text acts: reading and parsing, each act once."""
    tous = [en_texte(d(tirer(1_000 + 60 * e + rang))) for e in range(6) for rang, d in enumerate(REGLAGE)]
    for octets in tous[: len(REGLAGE)]:
        analyser(lire_octets(octets, "acte.txt"))
    temps, longs, planchers = [], [], []
    for octets in tous[len(REGLAGE) :]:
        temps.append(_ms(lambda o=octets: analyser(lire_octets(o, "acte.txt"))))
        planchers.append(_ms(lambda o=octets: _MOT.findall(o.decode())))
        if _deux_pages(octets.decode()):
            longs.append(temps[-1])
    p95, plancher = statistics.quantiles(temps, n=20)[-1], statistics.median(planchers)
    print(f"texte, {len(temps)} actes : médiane {statistics.median(temps):.1f} ms, p95 {p95:.1f} ms, "
          f"plancher {plancher:.2f} ms")  # fmt: skip
    if longs:
        print(f"texte de deux pages, {len(longs)} actes : médiane {statistics.median(longs):.1f} ms")


def pdfs() -> None:
    """Text PDFs, in this process (the product adds one process a file), each act once."""
    temps, etapes = [], []
    for rang, disposition in enumerate(REGLAGE):
        octets = en_pdf(disposition(tirer(2_000 + rang)))
        seul = _ms(lambda o=octets: traduire(o, _BORNES))
        debut = time.perf_counter()
        analyser(lire_octets(octets, "acte.pdf"))
        etapes.append((time.perf_counter() - debut) * 1000)
        temps.append(seul)
    print(f"PDF, {len(temps)} actes : extraction médiane {statistics.median(temps):.1f} ms ; "
          f"avec processus, signatures et analyse {statistics.median(etapes):.0f} ms d’horloge")  # fmt: skip


def longueur() -> None:
    """An act and its annexes."""
    acte = en_texte(REGLAGE[0](tirer(3_000))).decode()
    reference = 0.0
    for pages in (10, 100, 1_000):
        lignes = (acte + "\f" + "\f".join([f"Annexe\n{_PAGE}"] * pages)).split("\f")
        numerotees = [(texte, rang) for rang, page in enumerate(lignes, 1) for texte in page.split("\n")]
        lu = TexteLu("acte.txt", "text/plain", tuple(Ligne(t, p, n) for n, (t, p) in enumerate(numerotees, 1)), pages)
        par_page = _ms(lambda lu=lu: analyser(lu)) / pages
        reference = reference or par_page
        print(f"{pages:>5} pages d’annexe : {par_page:.2f} ms la page ({par_page / reference:.2f} × celle de 10 pages)")


def main() -> None:
    """All three."""
    textes()
    pdfs()
    longueur()


if __name__ == "__main__":
    main()
