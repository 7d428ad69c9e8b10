"""How fast each engine indexes and answers, beside SQLite FTS5 and tantivy used bare, in the same run.

    python -m benchmarks.recherche [--actes 10000] [--tours 10] [--moteur whoosh] [--moteur tantivy] [--garder DIR]

Acts are invented, about 500 words each, from a seeded generator: the same corpus on every machine. Milliseconds are
those of the clock, p95 beside p50, the first round apart; on a busy machine, `--processeur` counts the time of the
processor instead, and the ratios hold better. `--garder` keeps the indexes in a folder and asks again those that are
there: without it, 100 000 acts are written anew each time.

SQLite and bare tantivy answer an easier question: no stems, no legal numbers, no place of the passage, no other
wording, no « vouliez-vous dire », no order that looks at titles and at words side by side; their facets forget no
filter.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import tantivy

from schemas.acte_publie import ActePublie
from search import tantivy_engine, whoosh_engine
from search.engine import Requete
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
QUESTIONS = {
    "très fréquents": ("délibération", "conseil communauté", "code général collectivités", "article président"),
    "ordinaires": (
        "subvention musique",
        "stationnement église",
        "intelligence artificielle",
        "tarifs cantine",
        "éclairage énergie",
        "bail loyer",
        "assainissement",
        "parcelle cession vélo",
    ),
    "rares": ("2025-0100", "bricolmer", "zelmonroc vélo", "L. 2121-3"),
    "phrases": ('"intelligence artificielle"', '"code général"', "Saint-Brice-sur-Val"),
}
FACETTES = ("annee", "matiere", "organe", "statut", "nature", "collectivite", "etape")
FILTRE = {"annee": (2019, 2020), "organe": ("Bureau",)}
HORLOGE: list[Callable[[], float]] = [time.perf_counter]
MOTEURS: dict[str, Any] = {"whoosh": whoosh_engine.MoteurPublic, "tantivy": tantivy_engine.MoteurPublic}


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
    """FTS5 as one would write it first: title and text, accents folded, snippet, facets by GROUP BY."""

    def __init__(self, dossier: Path) -> None:
        self._base = sqlite3.connect(dossier / "fts.sqlite3")
        champs = ", ".join(f"{nom} UNINDEXED" for nom in FACETTES)
        self._base.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS a"
            f" USING fts5(titre, texte, {champs}, tokenize = 'unicode61 remove_diacritics 2')"
        )

    def indexer(self, actes: Iterator[ActePublie]) -> None:
        """One transaction."""
        with self._base:
            lignes = (tuple(_champs(a).values()) for a in actes)
            self._base.executemany(f"INSERT INTO a VALUES ({', '.join('?' * (2 + len(FACETTES)))})", lignes)

    def chercher(self, question: str, *, facettes: bool, filtre: bool) -> None:
        """Total, twenty best with a snippet, and the facets."""
        demande = question if question.startswith('"') else " ".join(f'"{m}"' for m in question.split())
        ou = "a MATCH ?" + (" AND annee IN ('2019', '2020') AND organe = 'Bureau'" if filtre else "")
        self._base.execute(f"SELECT count(*) FROM a WHERE {ou}", (demande,)).fetchone()
        self._base.execute(
            f"SELECT titre, snippet(a, 1, '<mark>', '</mark>', '…', 30) FROM a WHERE {ou} ORDER BY rank LIMIT 20",
            (demande,),
        ).fetchall()
        for nom in FACETTES if facettes else ():
            self._base.execute(f"SELECT {nom}, count(*) FROM a WHERE {ou} GROUP BY {nom}", (demande,)).fetchall()


class TantivyNu:
    """tantivy as one would write it first: its French analysis, its query parser, its snippets, its aggregations."""

    def __init__(self, dossier: Path) -> None:
        schema = tantivy.SchemaBuilder()
        for nom in ("titre", "texte"):
            schema.add_text_field(nom, stored=True, tokenizer_name="fr")
        for nom in FACETTES:
            schema.add_text_field(nom, stored=True, tokenizer_name="raw", index_option="basic", fast=True)
        self._schema = schema.build()
        (dossier / "nu").mkdir(exist_ok=True)
        self._index = tantivy.Index(self._schema, path=str(dossier / "nu"))
        analyse = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).filter(tantivy.Filter.lowercase())
        analyse = analyse.filter(tantivy.Filter.stemmer("french")).filter(tantivy.Filter.ascii_fold())
        self._index.register_tokenizer("fr", analyse.build())
        self._lecteur = self._index.searcher()

    def indexer(self, actes: Iterator[ActePublie]) -> None:
        """One commit."""
        redacteur = self._index.writer(128 << 20, 1)
        for a in actes:
            redacteur.add_document(tantivy.Document(**_champs(a)))
        redacteur.commit()
        redacteur.wait_merging_threads()

    def chercher(self, question: str, *, facettes: bool, filtre: bool) -> None:
        """Total, twenty best with a snippet, and the facets."""
        requete = self._index.parse_query(question, ["titre", "texte"], {"titre": 8.0}, conjunction_by_default=True)
        if filtre:
            filtres = [
                tantivy.Query.const_score_query(tantivy.Query.term_set_query(self._schema, nom, list(map(str, v))), 0.0)
                for nom, v in FILTRE.items()
            ]
            requete = requete.and_must_match(*filtres)
        hits = self._lecteur.search(requete, 20).hits
        extraits = tantivy.SnippetGenerator.create(self._lecteur, requete, self._schema, "texte")
        for _, adresse in hits:
            document = self._lecteur.doc(adresse)
            extraits.snippet_from_doc(document).to_html()
            document.to_dict()
        if facettes:
            self._lecteur.aggregate(requete, {nom: {"terms": {"field": nom, "size": 1000}} for nom in FACETTES})


def _champs(a: ActePublie) -> dict[str, str]:
    jour = a.acte.seance.date
    return {
        "titre": a.acte.objet or "",
        "texte": "\n".join(p.texte for p in a.acte.parties),
        "annee": str(jour.year) if jour else "",
        "matiere": a.acte.matiere or "",
        "organe": a.acte.organe or "",
        "statut": str(a.statut.statut or ""),
        "nature": a.acte.nature.value,
        "collectivite": a.collectivite.siren if a.collectivite else "",
        "etape": a.etape.value,
    }


def indexer(nom: str, nombre: int, dossier: Path) -> dict[str, Any]:
    """Writes the index of one engine; acts a second, what it takes to invent them set aside."""
    ecrire = {
        "FTS5": lambda: Sqlite(dossier).indexer(corpus(nombre)),
        "tantivy nu": lambda: TantivyNu(dossier).indexer(corpus(nombre)),
    }.get(nom, lambda: MOTEURS[nom](dossier / nom).indexer(corpus(nombre), position=1))
    duree = _chrono(ecrire) - _chrono(lambda: sum(1 for _ in corpus(nombre)))
    poids = sum(f.stat().st_size for f in dossier.rglob("*") if f.is_file())
    return {"indexation": nombre / duree, "disque": poids / nombre / 1024, "mémoire pour indexer": _memoire()}


def interroger(nom: str, tours: int, dossier: Path) -> dict[str, Any]:
    """Asks everything of one engine, in a process that did not write its index."""
    mesures: dict[str, Any] = {}
    if nom in MOTEURS:
        moteur = MOTEURS[nom](dossier / nom)
        mesures["ouverture"] = _chrono(moteur.nombre) * 1000
        chercher = lambda q, f, r: moteur.chercher(replace(Requete(q, facettes=f), **(FILTRE if r else {})))  # noqa: E731
    else:
        temoin = {"FTS5": Sqlite, "tantivy nu": TantivyNu}[nom](dossier)
        chercher = lambda q, f, r: temoin.chercher(q, facettes=f, filtre=r)  # noqa: E731
    gc.freeze()  # as the portal does when it opens
    for classe, questions in QUESTIONS.items():
        for facettes, filtre in ((False, False), (True, False), (True, True)):
            par_tour = [
                [_chrono(lambda q=q, f=facettes, r=filtre: chercher(q, f, r)) * 1000 for q in questions]
                for _ in range(tours + 1)
            ]
            mesures["première fois"] = max(mesures.get("première fois", 0.0), *par_tour[0])
            durees = [duree for tour in par_tour[1:] for duree in tour]
            p95 = statistics.quantiles(durees, n=20)[-1]
            mesures[f"{classe}/{facettes}/{filtre}"] = [statistics.median(durees), p95]
    mesures["mémoire"] = _memoire()
    if nom in MOTEURS:
        mesures["un de plus"] = max(_un_de_plus(moteur, n) * 1000 for n in range(5))
        mesures["faute"] = _chrono(lambda: moteur.chercher(Requete("intelligense subvansion"))) * 1000
    return mesures


def _un_de_plus(moteur: Any, rang: int) -> float:
    nouveau = publie(acte(f"2026-99{rang:02d}", f"Zébulonerie{'a' * rang} communautaire"))
    debut = HORLOGE[0]()
    moteur.appliquer([(nouveau.cle, nouveau)], 2)
    assert moteur.chercher(Requete(f"zebulonerie{'a' * rang}")).total == 1
    return HORLOGE[0]() - debut


def _chrono(appel: Callable[[], object]) -> float:
    debut = HORLOGE[0]()
    appel()
    return HORLOGE[0]() - debut


def _memoire() -> float:
    """Resident memory of this process, in MiB."""
    lignes = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(ligne.split()[1]) for ligne in lignes if ligne.startswith("VmRSS")) / 1024


FTS5_MAX = 50_000
"""Acts beyond which FTS5 is left out: it counts facets by reading every act found, seconds a question."""


def main() -> None:
    """Prints one table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--actes", type=int, default=2000)
    options.add_argument("--tours", type=int, default=10)
    options.add_argument("--moteur", choices=sorted(MOTEURS), action="append")
    options.add_argument("--processeur", action="store_true")
    options.add_argument("--garder", type=Path, metavar="DIR")
    options.add_argument("--seul", nargs=3, help=argparse.SUPPRESS)
    choix = options.parse_args()
    if choix.processeur:
        HORLOGE[0] = time.process_time
    if choix.seul:
        faire, nom, dossier = choix.seul
        seul = (
            indexer(nom, choix.actes, Path(dossier))
            if faire == "indexer"
            else interroger(nom, choix.tours, Path(dossier))
        )
        print(json.dumps(seul))
        return
    mesures: dict[str, dict[str, Any]] = {}
    commande = [sys.executable, "-m", "benchmarks.recherche", "--actes", str(choix.actes), "--tours", str(choix.tours)]
    commande += ["--processeur"] * choix.processeur
    temoins = ["FTS5", "tantivy nu"] if choix.actes <= FTS5_MAX else ["tantivy nu"]
    for nom in [*(choix.moteur or MOTEURS), *temoins]:
        with tempfile.TemporaryDirectory() as passager:
            dossier = choix.garder / f"{nom} {choix.actes}" if choix.garder else Path(passager)
            ecrit = dossier / "indexation.json"
            for faire in ("indexer", "interroger"):  # each in its own process: one's memory is not the other's
                if faire == "indexer" and ecrit.exists():
                    mesures[nom] = json.loads(ecrit.read_text(encoding="ascii"))
                    continue
                dossier.mkdir(parents=True, exist_ok=True)
                mots = [*commande, "--seul", faire, nom, str(dossier)]
                rendu = subprocess.run(mots, check=True, capture_output=True, text=True).stdout
                mesures[nom] = mesures.get(nom, {}) | json.loads(rendu)
                if faire == "indexer":
                    ecrit.write_text(rendu, encoding="ascii")
    _imprimer(choix.actes, mesures)


def _imprimer(nombre: int, mesures: dict[str, dict[str, Any]]) -> None:
    print(f"{nombre} actes ; charge de la machine {os.getloadavg()[0]:.1f} ; millisecondes, p50 / p95")
    print(f"{'':38}" + "".join(f"{nom:>17}" for nom in mesures) + "   p95 rapporté à FTS5, à tantivy nu")
    for cle in next(iter(mesures.values())):
        if "/" not in cle:
            continue
        classe, facettes, filtre = cle.split("/")
        titre = classe + (", facettes" if facettes == "True" else "") + (" et filtres" if filtre == "True" else "")
        p95 = {nom: m[cle][1] for nom, m in mesures.items()}
        rapports = [
            f"{nom} " + ", ".join(f"{p95[nom] / p95[t]:.1f}" for t in ("FTS5", "tantivy nu") if t in p95)
            for nom in mesures
            if nom in MOTEURS
        ]
        print(
            f"{titre:38}"
            + "".join(f"{m[cle][0]:>9.1f} /{m[cle][1]:>6.1f}" for m in mesures.values())
            + "   "
            + " ; ".join(rapports)
        )
    for cle, unite in (
        ("indexation", "actes/s"),
        ("disque", "Kio par acte"),
        ("mémoire pour indexer", "Mio"),
        ("ouverture", "ms"),
        ("première fois", "ms, la plus lente des premières réponses, hors p95"),
        ("un de plus", "ms avant d’être trouvé, au pire"),
        ("faute", "ms pour la première faute corrigée"),
        ("mémoire", "Mio, du processus qui répond"),
    ):
        print(
            f"{cle:38}"
            + "".join(f"{m[cle]:>17.0f}" if cle in m else f"{'':>17}" for m in mesures.values())
            + f"   {unite}"
        )


if __name__ == "__main__":
    main()
