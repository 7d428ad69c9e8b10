"""Times the journal: `python -m benchmarks.journal [SIZE] [APPENDED]`, a million leaves and twenty thousand by default.

The first leaves are put in at once and migrated; the last ones are appended as the register does, in batches of a
thousand a transaction, on the real SQLite (WAL, synchronous=FULL). Each figure has its floor, measured in the same run;
beside the time elapsed stands the time of one core, which a machine that does other work does not stretch.
"""

from __future__ import annotations

import hashlib
import secrets
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from publish.horloge import maintenant
from registry import arbre, merkle
from registry.audit import auditer
from registry.base import Base
from registry.journal import Journal
from registry.migration import migrer
from registry.tuiles import Tuile

LOT = 1000
OBJET = "{:064x}"


def lignes(debut: int, fin: int) -> Iterator[tuple[int, bytes, bytes, str, str]]:
    """Rows of the journal."""
    for rang in range(debut, fin):
        nonce, objet = secrets.token_bytes(32), OBJET.format(rang)
        yield rang, arbre.engager(nonce, objet), nonce, objet, "essai"


def remplir(base: Base, taille: int) -> float:
    """Puts the leaves in as an old home holds them, then migrates: seconds of the migration."""
    migrer(base, "0001")
    with sqlite3.connect(base.chemin) as brute:
        brute.executemany("INSERT INTO journal VALUES (?, ?, ?, ?, ?)", lignes(0, taille))
    brute.close()
    debut = time.perf_counter()
    migrer(base)
    return time.perf_counter() - debut


def inscrire(base: Base, nombre: int) -> None:
    """Appends as the register does."""
    for premier in range(0, nombre, LOT):
        with base.ecriture() as connexion:
            for rang in range(premier, min(premier + LOT, nombre)):
                arbre.inscrire(connexion, hashlib.sha256(rang.to_bytes(8)).hexdigest(), "essai", secrets.token_bytes)


def inserer(brute: sqlite3.Connection, nombre: int) -> None:
    """Inserts as many bare rows, one statement each, in the same batches: the floor of appending."""
    for premier in range(0, nombre, LOT):
        brute.execute("BEGIN IMMEDIATE")
        for ligne in lignes(premier, min(premier + LOT, nombre)):
            brute.execute("INSERT INTO j VALUES (?, ?, ?, ?, ?)", ligne)
        brute.execute("COMMIT")


def plancher(chemin: Path) -> sqlite3.Connection:
    """A database with the same settings and one bare table."""
    brute = sqlite3.connect(chemin, isolation_level=None)
    for reglage in ("journal_mode=WAL", "synchronous=FULL"):
        brute.execute(f"PRAGMA {reglage}")
    brute.execute("CREATE TABLE j (p INTEGER PRIMARY KEY, e BLOB, n BLOB, o TEXT, g TEXT)")
    brute.execute("CREATE INDEX jo ON j (o)")
    return brute


def debit(quoi: str, nombre: int, faire: Callable[[], object]) -> None:
    """Entries a second, elapsed and of one core."""
    montre, coeur = time.perf_counter(), time.process_time()
    faire()
    montre, coeur = time.perf_counter() - montre, time.process_time() - coeur
    print(f"{quoi:<46}{nombre / montre:>12,.0f}{nombre / coeur:>12,.0f}")


def duree(quoi: str, rangs: list[int], faire: Callable[[int], object]) -> None:
    """Milliseconds: median and 95th percentile elapsed, mean of one core."""
    durees, coeur = [], time.process_time()
    for rang in rangs:
        debut = time.perf_counter()
        faire(rang)
        durees.append((time.perf_counter() - debut) * 1e3)
    coeur = (time.process_time() - coeur) / len(rangs) * 1e3
    durees.sort()
    print(f"{quoi:<46}{statistics.median(durees):>12.3f}{durees[int(0.95 * len(durees))]:>12.3f}{coeur:>12.3f}")


def lire(journal: Journal, taille: int, rangs: list[int]) -> None:
    """Proofs, roots and tiles at this size."""
    tuile, noeud = secrets.token_bytes(64), secrets.token_bytes(32)
    print(f"\n{f'at {taille:,} entries, ms':<46}{'median':>12}{'p95':>12}{'core':>12}")
    duree("inclusion proof", rangs, lambda r: journal.preuve_inclusion(OBJET.format(r), taille))
    duree("consistency proof", rangs, lambda r: journal.preuve_coherence(r + 1, taille))
    duree("root", rangs, lambda _: journal.etat())
    duree("full tile, as served", rangs, lambda r: journal.tuile(Tuile(0, r // 256)))
    duree("entry bundle, as served", rangs, lambda r: journal.paquet(Tuile(0, r // 256)))
    duree("  floor: SHA-256 along one path", rangs, lambda _: [merkle.noeud(noeud, noeud) for _ in range(20)])
    duree("  floor: SHA-256 over three tiles", rangs, lambda _: [hashlib.sha256(tuile).digest() for _ in range(765)])


def relire(base: Base, journal: Journal) -> None:
    """What `check` does of the journal."""
    with base.lecture() as connexion:
        _, _, ecarts = auditer(journal, connexion, ())
    if ecarts:
        raise SystemExit(f"the journal is damaged: {ecarts[:3]}")


def main(arguments: list[str]) -> None:
    """Fills, appends, reads; everything is removed afterwards."""
    taille, ajoutes = (int(a) for a in (*arguments, *("1000000", "20000")[len(arguments) :]))
    dossier = Path(tempfile.mkdtemp(prefix="executoire-journal-"))
    try:
        base = Base(dossier / "registre.sqlite3")
        migration = remplir(base, taille - ajoutes)
        print(f"migration of {taille - ajoutes:,} leaves to tiles: {migration:.1f} s\n")
        print(f"{f'entries/s, batches of {LOT}':<46}{'elapsed':>12}{'core':>12}")
        debit("append", ajoutes, lambda: inscrire(base, ajoutes))
        brute = plancher(dossier / "plancher.sqlite3")
        debit("  floor: bare inserts", ajoutes, lambda: inserer(brute, ajoutes))
        brute.close()
        journal = Journal(
            base, dossier / "points", origine="mesure", cle=Ed25519PrivateKey.generate(), horloge=maintenant
        )
        journal.signer()
        hasard = Random(1)
        lire(journal, taille, [hasard.randrange(taille - ajoutes - 256) for _ in range(300)])
        print()
        debit("check: all reread, leaves/s", taille, lambda: relire(base, journal))
        base.fermer()
    finally:
        shutil.rmtree(dossier)


if __name__ == "__main__":
    main(sys.argv[1:])
