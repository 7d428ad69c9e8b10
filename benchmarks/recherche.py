"""How fast the embedded engine indexes and answers, beside SQLite FTS5 in the same run.

    python -m benchmarks.recherche [--actes 1000] [--tours 20]

Acts are invented, about 480 words each, from a seeded generator: the same corpus on every machine. Ratios hold better
than milliseconds. SQLite answers an easier question: no stems, no legal numbers, no place of the passage, no facet
that ignores its own filter, no « vouliez-vous dire ».
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from schemas.acte_publie import ActePublie
from search.engine import Requete
from search.whoosh_engine import MoteurPublic
from tests.search.actes import acte, publie

GRAINE = 20260110
FREQUENTS = tuple(
    re.findall(r"\w+", "conseil communauté commune article code général collectivités délibération président")
)
ORDINAIRES = tuple(
    re.findall(
        r"\w+",
        "subvention musique école stationnement voirie marché travaux budget annexe assainissement piscine "
        "bibliothèque numérique intelligence artificielle climat logement habitat transport vélo jeunesse sport "
        "culture patrimoine cimetière église foncier cession acquisition parcelle bail loyer tarif cantine crèche "
        "personnel emploi grade indemnité élus délégation urbanisme zonage enquête environnement déchets eau énergie "
        "chauffage éclairage",
    )
)
SYLLABES = tuple(re.findall(r"\w+", "bri col dan fer gou lam mer nol pra que ras sil tor vau zel mon cha pier val roc"))
ORGANES = ("Conseil", "Bureau", "Président")
MATIERES = ("1.1", "3.2", "4.1", "5.2", "7.1", "7.5", "8.4", "8.8", "9.1")
QUESTIONS_FREQUENTES = ("délibération", "conseil communauté", "code général collectivités", "article président")
QUESTIONS_ORDINAIRES = (
    "subvention musique",
    "stationnement église",
    "intelligence artificielle",
    "tarifs cantine",
    "éclairage énergie",
    "bail loyer",
    "2025-0100",
    "assainissement",
)
PHRASES = ('"intelligence artificielle"', '"code général"', "Saint-Brice-sur-Val")


def corpus(nombre: int) -> Iterator[ActePublie]:
    """Invented acts, always the same."""
    hasard = random.Random(GRAINE)
    noms = ["".join(hasard.choices(SYLLABES, k=3)) for _ in range(6000)]
    for rang in range(nombre):
        jour = date(2015, 1, 5) + timedelta(days=rang * 4000 // nombre)
        yield publie(
            acte(
                f"{jour.year}-{rang:04d}",
                f"{hasard.choice(ORDINAIRES).capitalize()} : {_phrase(hasard, noms, 9)}",
                jour=jour,
                visas=tuple(
                    f"Vu l’article L. {hasard.randint(1000, 6000)}-{n}, {_phrase(hasard, noms, 22)}" for n in range(8)
                ),
                considerants=tuple(f"Considérant {_phrase(hasard, noms, 30)}" for _ in range(4)),
                dispositif=tuple(f"APPROUVE {_phrase(hasard, noms, 35)}" for _ in range(3)),
                organe=hasard.choice(ORGANES),
                matiere=hasard.choice(MATIERES),
            )
        )


def _phrase(hasard: random.Random, noms: list[str], mots: int) -> str:
    choisis: list[str] = []
    for _ in range(mots):
        tirage = hasard.random()
        if tirage < 0.35:
            choisis.append(hasard.choice(("de", "la", "les", "du", "et", "pour", "l’intérêt", "d’une")))
        elif tirage < 0.6:
            choisis.append(hasard.choice(FREQUENTS))
        elif tirage < 0.75:
            choisis.append(hasard.choice(ORDINAIRES))
        elif tirage < 0.76:
            choisis.append("intelligence artificielle")
        else:
            choisis.append(noms[int(len(noms) * hasard.random() ** 3)])
    return " ".join(choisis)


class Sqlite:
    """FTS5 as one would write it first: title and text, accents folded, snippet, two facets by GROUP BY."""

    def __init__(self, dossier: Path) -> None:
        self._base = sqlite3.connect(dossier / "fts.sqlite3")
        self._base.execute(
            "CREATE VIRTUAL TABLE a USING fts5(titre, texte, annee UNINDEXED, matiere UNINDEXED,"
            " tokenize = 'unicode61 remove_diacritics 2')"
        )

    def indexer(self, actes: list[ActePublie]) -> None:
        """One transaction."""
        with self._base:
            self._base.executemany("INSERT INTO a VALUES (?, ?, ?, ?)", (_ligne(a) for a in actes))

    def chercher(self, question: str, *, facettes: bool) -> int:
        """Total, twenty best with a snippet, and two facets."""
        demande = question if question.startswith('"') else " ".join(f'"{m}"' for m in question.split())
        total: int = self._base.execute("SELECT count(*) FROM a WHERE a MATCH ?", (demande,)).fetchone()[0]
        self._base.execute(
            "SELECT titre, snippet(a, 1, '<mark>', '</mark>', '…', 30) FROM a WHERE a MATCH ? ORDER BY rank LIMIT 20",
            (demande,),
        ).fetchall()
        for facette in ("annee", "matiere") if facettes else ():
            self._base.execute(
                f"SELECT {facette}, count(*) FROM a WHERE a MATCH ? GROUP BY {facette}", (demande,)
            ).fetchall()
        return total


def _ligne(a: ActePublie) -> tuple[str, str, int, str]:
    texte = "\n".join(p.texte for p in a.acte.parties)
    return a.acte.objet or "", texte, a.acte.seance.date.year if a.acte.seance.date else 0, a.acte.matiere or ""


def _mesurer(appel: Callable[[str], object], questions: tuple[str, ...], tours: int) -> tuple[float, float, float]:
    """First call (nothing in memory), then p50 and p95, in milliseconds."""
    durees: list[float] = []
    premiers: list[float] = []
    for tour in range(tours + 1):
        for question in questions:
            debut = time.perf_counter()
            appel(question)
            (durees if tour else premiers).append((time.perf_counter() - debut) * 1000)
    return max(premiers), statistics.median(durees), statistics.quantiles(durees, n=20)[-1]


def _chrono(appel: Callable[[], object]) -> float:
    debut = time.perf_counter()
    appel()
    return time.perf_counter() - debut


def main() -> None:
    """Prints one line a measure."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--actes", type=int, default=1000)
    options.add_argument("--tours", type=int, default=20)
    choix = options.parse_args()
    actes = list(corpus(choix.actes))
    mots = sum(len(list(a.acte.mots())) for a in actes) / len(actes)
    print(f"{len(actes)} actes, {mots:.0f} mots chacun")
    with tempfile.TemporaryDirectory() as dossier:
        racine = Path(dossier)
        moteur, sqlite = MoteurPublic(racine / "index"), Sqlite(racine)
        duree = _chrono(lambda: moteur.indexer(actes, position=1))
        duree_sqlite = _chrono(lambda: sqlite.indexer(actes))
        print(f"indexation: {len(actes) / duree:.0f} actes/s ; FTS5 {len(actes) / duree_sqlite:.0f}")
        taille = sum(f.stat().st_size for f in (racine / "index").iterdir()) / len(actes)
        print(f"sur disque: {taille / 1024:.1f} Kio par acte")
        print(f"ouverture: {_chrono(moteur.nombre) * 1000:.0f} ms")
        for nom, questions in (
            ("fréquents", QUESTIONS_FREQUENTES),
            ("ordinaires", QUESTIONS_ORDINAIRES),
            ("phrases", PHRASES),
        ):
            _comparer(nom, questions, moteur, sqlite, choix.tours)
        faute = _chrono(lambda: moteur.chercher(Requete("intelligense artificielle"))) * 1000
        _, _, ensuite = _mesurer(lambda q: moteur.chercher(Requete(q)), ("intelligense", "subvansion"), choix.tours)
        print(f"faute corrigée: {faute:.0f} ms d’abord, ensuite p95 {ensuite:.1f} ms")
        un_de_plus = [_un_de_plus(moteur, n) * 1000 for n in range(10)]
        print(f"un acte de plus, trouvé après: p50 {statistics.median(un_de_plus):.0f} ms, pire {max(un_de_plus):.0f}")
        print(f"un acte retiré: {_chrono(lambda: moteur.retirer([actes[0].cle], position=3)) * 1000:.0f} ms")
    print(f"mémoire du processus: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} Mio, corpus compris")


def _comparer(nom: str, questions: tuple[str, ...], moteur: MoteurPublic, sqlite: Sqlite, tours: int) -> None:
    for facettes in (False, True):
        demande = lambda q, f=facettes: moteur.chercher(Requete(q, facettes=f))  # noqa: E731
        froid, p50, p95 = _mesurer(demande, questions, tours)
        _, p50_s, p95_s = _mesurer(lambda q, f=facettes: sqlite.chercher(q, facettes=f), questions, tours)
        avec = "avec facettes" if facettes else "sans facettes"
        print(
            f"{nom}, {avec}: p50 {p50:.1f} ms, p95 {p95:.1f} ms (première fois {froid:.0f}) ;"
            f" FTS5 p50 {p50_s:.1f}, p95 {p95_s:.1f} ; rapport p95 {p95 / p95_s:.1f}"
        )


def _un_de_plus(moteur: MoteurPublic, rang: int) -> float:
    nouveau = publie(acte(f"2026-99{rang:02d}", f"Zébulonerie{'a' * rang} communautaire"))
    debut = time.perf_counter()
    moteur.appliquer([(nouveau.cle, nouveau)], 2)
    assert moteur.chercher(Requete(f"zebulonerie{'a' * rang}")).total == 1
    return time.perf_counter() - debut


if __name__ == "__main__":
    main()
