"""How well an engine ranks: nDCG@10 over judged questions and invented acts, by class and over all.

    python -m benchmarks.pertinence [--jeu b] [--moteur whoosh] [--reels DOSSIER] [--detail]

Acts and questions are seeded data of `tests/search/jugement`, judged on the recipes of the acts, never on an answer:
set `a`, 60 questions over 560 acts, and set `b`, 116 questions over 624 acts, written without a look at the engines.
The questions kept apart while the ranking was tuned (a third of `a`, half of `b`) have their own column. `--reels` adds
real acts (texts or PDF, read by `parse`) to the corpus, as noise: no question wants them.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from pipeline.parsing import analyser
from pipeline.reading import lire
from schemas.acte_publie import ActePublie
from search import tantivy_engine, whoosh_engine
from search.engine import Moteur, Requete
from tests.search.actes import publie
from tests.search.jugement.corpus import corpus
from tests.search.jugement.mesure import QuestionJugee, mesurer

MOTEURS: dict[str, Callable[[Path], Moteur[ActePublie]]] = {
    "tantivy": tantivy_engine.MoteurPublic,
    "whoosh": whoosh_engine.MoteurPublic,
}
"""How each engine is opened on an empty folder."""


def main() -> None:
    """Prints one line a class; with `--detail` one a question, save those kept apart: nobody should tune on them."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--moteur", choices=sorted(MOTEURS), action="append")
    options.add_argument("--jeu", choices=("a", "b"), default="a")
    options.add_argument("--reels", type=Path)
    options.add_argument("--detail", action="store_true")
    choix = options.parse_args()
    actes = [j.publie for j in corpus(choix.jeu)] + (_reels(choix.reels) if choix.reels else [])
    for nom in choix.moteur or sorted(MOTEURS):
        with tempfile.TemporaryDirectory() as dossier:
            moteur = MOTEURS[nom](Path(dossier))
            moteur.indexer(actes, position=1)
            _imprimer(nom, len(actes), mesurer(lambda q, m=moteur: _cles(m, q), choix.jeu), detail=choix.detail)


def _cles(moteur: Moteur[ActePublie], texte: str) -> Sequence[str]:
    return [r.cle for r in moteur.chercher(Requete(texte, limite=10, facettes=False)).resultats]


def _imprimer(nom: str, actes: int, mesures: dict[QuestionJugee, float], *, detail: bool) -> None:
    print(f"{nom} : {len(mesures)} questions sur {actes} actes, nDCG@10")
    print(f"  {'':12} {'réglées':>9} {'à part':>9} {'toutes':>9}")
    for classe in (*dict.fromkeys(q.classe for q in mesures), None):
        notes = [(q.aveugle, n) for q, n in mesures.items() if classe in (None, q.classe)]
        colonnes = ([n for a, n in notes if not a], [n for a, n in notes if a], [n for _, n in notes])
        chiffres = (f"{statistics.mean(c):9.3f}" if c else f"{'–':>9}" for c in colonnes)
        print(f"  {classe or 'ensemble':12} {' '.join(chiffres)}")
    for question, note in sorted(mesures.items(), key=lambda qn: qn[1]) if detail else ():
        if not question.aveugle:
            print(f"  {note:.3f} {question.classe:10} {question.texte}")


def _reels(dossier: Path) -> list[ActePublie]:
    fichiers = [f for f in sorted(dossier.iterdir()) if f.suffix in {".pdf", ".txt"} and "scan" not in f.name]
    lectures = [lecture for f in fichiers for lecture in analyser(lire(f))]
    return [publie(lecture.acte, cle=f"r{n}") for n, lecture in enumerate(lectures)]


if __name__ == "__main__":
    main()
