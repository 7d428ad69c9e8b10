"""The journal over its real database: tiles in step with the leaves, proofs at every size, checkpoints never undone."""

from __future__ import annotations

import gzip
import json
import sqlite3
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from registry import arbre, merkle
from registry.base import Base, tuiles
from registry.journal import Journal
from registry.migration import migrer
from registry.note import cle_du_journal, lire_cle, verifier_checkpoint
from registry.tuiles import Tuile
from schemas.erreurs import Dommage, Introuvable
from tests.registry import naif
from tests.registry.journaux import engagement, entrees, grandir, nouveau, objet

MAISONS = Path(__file__).parent / "maisons"


@pytest.fixture(scope="module")
def grand(tmp_path_factory: pytest.TempPathFactory) -> Journal:
    """66 000 leaves: two full levels of tiles, of which the last 300 leaves were appended one by one."""
    return nouveau(tmp_path_factory.mktemp("grand"), 66_000)


def _tuiles(journal: Journal) -> dict[tuple[int, int], bytes]:
    with journal._base.lecture() as connexion:
        return {
            (n, r): bytes(h) for n, r, h in connexion.execute(select(tuiles.c.niveau, tuiles.c.rang, tuiles.c.hachages))
        }


def test_full_tiles_are_stored_with_the_leaf_that_fills_them(tmp_path: Path) -> None:
    journal = nouveau(tmp_path, 255)
    assert _tuiles(journal) == {}
    grandir(journal, 1)
    assert _tuiles(journal) == {(0, 0): naif.tuile(0, 0, entrees(256))}
    grandir(journal, 300)
    assert _tuiles(journal) == {(0, r): naif.tuile(0, r, entrees(556)) for r in range(2)}


def test_a_transaction_that_fails_leaves_neither_leaf_nor_tile(tmp_path: Path) -> None:
    journal = nouveau(tmp_path, 255)
    avant = journal.etat()
    with pytest.raises(RuntimeError, match="panne"), journal._base.ecriture() as connexion:
        arbre.inscrire(connexion, objet(255), "essai", bytes)
        raise RuntimeError("panne")
    assert journal.etat() == avant and _tuiles(journal) == {}


def test_two_levels_of_tiles_and_their_root(grand: Journal) -> None:
    donnees = entrees(66_000)
    assert grand.etat() == (66_000, naif.mth(donnees))
    gardees = _tuiles(grand)
    assert sorted(gardees) == [*((0, r) for r in range(257)), (1, 0)]
    assert gardees[1, 0] == naif.tuile(1, 0, donnees[:65_536])
    assert gardees[0, 256] == naif.tuile(0, 256, donnees)


@settings(max_examples=40)
@given(tirage=st.data())
def test_every_proof_of_a_large_journal_holds(grand: Journal, tirage: st.DataObject) -> None:
    taille = tirage.draw(st.integers(1, 66_000))
    position = tirage.draw(st.integers(0, taille - 1))
    ancienne = tirage.draw(st.integers(1, taille))
    with grand._base.lecture() as connexion:
        avant, apres = arbre.racine(connexion, ancienne), arbre.racine(connexion, taille)
    preuve = grand.preuve_inclusion(objet(position), taille)
    assert preuve is not None and preuve.racine == apres and preuve.entree.engagement == engagement(position)
    assert merkle.verifier_inclusion(merkle.feuille(engagement(position)), position, taille, preuve.chemin, apres)
    assert len(preuve.chemin) <= taille.bit_length()
    coherence = grand.preuve_coherence(ancienne, taille)
    assert merkle.verifier_coherence(ancienne, taille, avant, apres, coherence)


def test_an_object_that_came_after_a_checkpoint_is_not_proved_against_it(tmp_path: Path) -> None:
    journal = nouveau(tmp_path, 3)
    assert journal.preuve_inclusion(objet(2), 2) is None
    assert journal.preuve_inclusion(objet(2), 4) is None, "no tree of four leaves yet"
    assert journal.preuve_inclusion(objet(9), 3) is None
    for ancienne, taille in ((0, 3), (2, 4), (3, 2), (1, 2**63)):
        with pytest.raises(Introuvable, match=r"\[JNL-31\]"):
            journal.preuve_coherence(ancienne, taille)


def test_checkpoints_are_signed_once_a_size(tmp_path: Path) -> None:
    journal = nouveau(tmp_path, 300)
    premier = journal.signer()
    assert journal.signer() == premier == journal.publie() == journal.point(300)
    note, tete = verifier_checkpoint(premier.note, journal.cle)
    assert (tete.taille, tete.racine) == journal.etat() and bytes(note) == premier.servi == premier.note
    grandir(journal, 1)
    assert journal.publie() == premier, "leaves are not published before their checkpoint is signed"
    assert journal.signer().taille == 301 and journal.point(300) == premier


def test_tiles_stop_at_the_published_checkpoint(tmp_path: Path) -> None:
    journal = nouveau(tmp_path, 300)
    assert journal.tuile(Tuile(0, 0)) is None, "nothing is published yet"
    journal.signer()
    grandir(journal, 300)
    donnees = entrees(300)
    assert journal.tuile(Tuile(0, 0)) == naif.tuile(0, 0, donnees)
    assert journal.tuile(Tuile(0, 1, 44)) == naif.tuile(0, 1, donnees)
    assert journal.tuile(Tuile(0, 1, 12)) == naif.tuile(0, 1, donnees)[: 12 * 32], "that of a smaller tree"
    assert journal.tuile(Tuile(1, 0, 1)) == naif.mth(donnees[:256])
    for au_dela in (
        Tuile(0, 1, 45),
        Tuile(0, 1),
        Tuile(1, 0, 2),
        Tuile(2, 0, 1),
        Tuile(63, 10**20, 1),
        Tuile(0, 10**20),
    ):
        assert journal.tuile(au_dela) is None and journal.paquet(au_dela) is None
    paquet = journal.paquet(Tuile(0, 1, 44))
    assert paquet == b"".join(b"\x00\x20" + e for e in donnees[256:])


def test_signed_trees_and_tiles_cannot_be_rewritten_even_by_hand(tmp_path: Path) -> None:
    journal = nouveau(tmp_path, 256)
    journal.signer()
    for table in ("tuiles", "checkpoints"):
        with pytest.raises(IntegrityError, match="ne fait que grandir"), journal._base.ecriture() as connexion:
            connexion.execute(text(f"DELETE FROM {table}"))


def _defaire(journal: Journal, *ordres: str) -> None:
    with journal._base.ecriture() as connexion:
        for table in ("journal", "tuiles", "checkpoints"):
            connexion.execute(text(f"DROP TRIGGER {table}_delete"))
            connexion.execute(text(f"DROP TRIGGER {table}_update"))
        for ordre in ordres:
            connexion.execute(text(ordre))


def test_a_journal_that_went_back_signs_nothing_more(tmp_path: Path) -> None:
    journal = nouveau(tmp_path, 10)
    journal.signer()
    _defaire(journal, "DELETE FROM journal WHERE position > 5")
    with pytest.raises(Dommage, match=r"a reculé : il a signé un arbre de 10 entrées et n’en a plus que 6.*\[JNL-06\]"):
        journal.signer()


def test_a_journal_rewritten_signs_nothing_more(tmp_path: Path) -> None:
    journal = nouveau(tmp_path, 10)
    journal.signer()
    _defaire(journal, "UPDATE journal SET engagement = zeroblob(32) WHERE position = 5")
    grandir(journal, 1)
    with pytest.raises(Dommage, match=r"deux arbres de 10 entrées diffèrent.*\[JNL-04\]"):
        journal.signer()


def test_what_stands_apart_stops_a_database_put_back(tmp_path: Path) -> None:
    cle = Ed25519PrivateKey.generate()
    journal = nouveau(tmp_path / "maison", 10, cle)
    point = journal.garder_jeton(journal.signer().taille, b"jeton", journal._horloge())
    assert (tmp_path / "maison/points/000000000010.txt").read_bytes() == point.note
    assert (tmp_path / "maison/points/000000000010.tst").read_bytes() == b"jeton"
    ancienne = nouveau(tmp_path / "sauvegarde", 8, cle)
    (tmp_path / "maison/points").rename(tmp_path / "sauvegarde/points")
    (tmp_path / "sauvegarde/points/000000000011.txt").write_bytes(b"illisible")
    with pytest.raises(Dommage, match=r"\[JNL-06\]"):
        ancienne.signer()
    grandir(ancienne, 3)
    assert ancienne.signer().taille == 11, "the same leaves again are the same tree"


def test_the_dated_checkpoint_is_found_with_its_token(tmp_path: Path) -> None:
    journal = nouveau(tmp_path, 5)
    date = journal.garder_jeton(journal.signer().taille, b"jeton", journal._horloge())
    grandir(journal, 2)
    journal.signer()
    assert journal.dernier_date() == date and [h.jeton for h in date.horodatages] == [b"jeton"]
    assert journal.points_prouves() == (date,)
    with pytest.raises(Introuvable, match=r"\[JNL-31\]"):
        journal.garder_jeton(6, b"jeton", journal._horloge())


def test_a_home_of_the_first_schema_answers_the_same_after_its_migration(tmp_path: Path) -> None:
    """The database of a home of version 0.1.0 that had no tiles: 600 leaves, two checkpoints, one published act."""
    attendu = json.loads((MAISONS / "0001.json").read_text(encoding="utf-8"))
    fichier = tmp_path / "registre.sqlite3"
    with sqlite3.connect(fichier) as connexion:
        connexion.executescript(gzip.decompress((MAISONS / "0001.sql.gz").read_bytes()).decode())
    connexion.close()
    base = Base(fichier)
    assert not base.a_jour()
    migrer(base)
    assert base.a_jour()
    with base.lecture() as lecture:
        dus = lecture.execute(text("SELECT type FROM documents WHERE echeance = ajoute_le")).scalars().all()
    assert set(dus) == {"acte_xml", "vie_xml", "copie"}, "seals of level T are due since they were made"
    journal = Journal(base, tmp_path / "points", origine="", cle=Ed25519PrivateKey.generate(), horloge=lambda: None)  # type: ignore[arg-type, return-value]
    assert journal.etat() == (attendu["taille"], bytes.fromhex(attendu["racine"]))
    with base.lecture() as lecture:
        donnees = [bytes(e) for (e,) in lecture.execute(text("SELECT engagement FROM journal ORDER BY position"))]
        objets = list(lecture.execute(text("SELECT objet FROM journal ORDER BY position")).scalars())
    assert _tuiles(journal) == {(0, r): naif.tuile(0, r, donnees) for r in range(2)}
    publie = journal.publie()
    assert publie is not None
    cle = lire_cle(attendu["cle"], 1)
    assert verifier_checkpoint(publie.note, cle)[1].racine == naif.mth(donnees)
    for position in (0, 255, 256, 511, 599):
        preuve = journal.preuve_inclusion(objets[position], publie.taille)
        assert preuve is not None and preuve.chemin == tuple(naif.path(position, donnees))
    grandir(journal, 168)
    assert (0, 2) in _tuiles(journal), "and goes on growing"


def test_the_key_is_written_as_others_read_it(tmp_path: Path) -> None:
    cle = Ed25519PrivateKey.generate()
    journal = nouveau(tmp_path, 1, cle)
    assert lire_cle(str(journal.cle), 1) == journal.cle == cle_du_journal(journal.origine, cle.public_key())
