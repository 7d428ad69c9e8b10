"""`check` against whoever holds the disk: each attack on the journal is seen, and for its own reason."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text

from pipeline import road
from pipeline.maison import Maison
from publish.maison import ouvrir
from registry.audit import Temoignage
from registry.journal import Journal
from registry.note import Tete, ecrire_checkpoint
from registry.points import PointDeControle
from registry.upkeep import Bilan, examiner
from tests.actes_inventes import ecrire, texte, timbre
from tests.registry.journaux import grandir


@pytest.fixture(scope="module")
def modele_remplie(modele: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with one act and enough leaves for a full tile, its checkpoint dated and so kept apart."""
    dossier = tmp_path_factory.mktemp("remplie") / "maison"
    shutil.copytree(modele, dossier)
    maison = ouvrir(dossier)
    chemin = ecrire(dossier.parent, "acte.txt", texte() + timbre())
    (resultat,) = road.ingerer(maison, chemin)
    assert resultat.erreur is None
    journal = maison.registre.journal
    grandir(journal, 300 - journal.etat()[0])
    point = journal.signer()
    journal.garder_jeton(point.taille, b"jeton", maison.horloge())
    maison.registre.base.fermer()
    return dossier


@pytest.fixture
def dossier(modele_remplie: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(modele_remplie, tmp_path / "maison"))


@pytest.fixture
def maison(dossier: Path) -> Maison:
    return ouvrir(dossier)


@pytest.fixture
def journal(maison: Maison) -> Journal:
    return maison.registre.journal


def _point(journal: Journal) -> PointDeControle:
    point = journal.publie()
    assert point is not None
    return point


def _changer(maison: Maison, *ordres: str) -> None:
    """What somebody who holds the file can do: no trigger stops them."""
    fichier = maison.registre.base.chemin
    maison.registre.base.fermer()
    with sqlite3.connect(fichier) as connexion:
        declencheurs = connexion.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (nom,) in declencheurs:
            connexion.execute(f"DROP TRIGGER {nom}")
        for ordre in ordres:
            connexion.execute(ordre)
    connexion.close()


def _trouves(bilan: Bilan) -> dict[str, str]:
    return {e.code: f"{e.ou} : {e.quoi}" for e in bilan.ecarts if e.grave}


def _examiner(maison: Maison, *temoignages: Temoignage) -> dict[str, str]:
    return _trouves(examiner(maison.registre, temoignages))


def test_a_home_that_nobody_touched_is_sound(maison: Maison, journal: Journal) -> None:
    assert _examiner(maison, Temoignage("ailleurs.txt", _point(journal).servi)) == {}


def test_an_entry_changed_is_named(maison: Maison) -> None:
    _changer(maison, "UPDATE journal SET objet = replace(objet, 'a', 'b') WHERE position = 299")
    assert _examiner(maison) == {"JNL-02": "entrée 299 : Cette entrée du journal a été modifiée"}


def test_an_entry_changed_with_its_commitment_betrays_the_signed_tree(maison: Maison) -> None:
    from tests.registry.journaux import engagement, nonce, objet

    _changer(
        maison,
        f"UPDATE journal SET objet = '{objet(1)}', nonce = X'{nonce(1).hex()}', "
        f"engagement = X'{engagement(1).hex()}' WHERE position = 299",
    )
    trouves = _examiner(maison)
    assert set(trouves) == {"JNL-04"}
    assert "deux arbres de 300 entrées diffèrent" in trouves["JNL-04"]


def test_a_leaf_changed_below_a_full_tile_is_seen_by_the_tile_too(maison: Maison) -> None:
    _changer(maison, "UPDATE journal SET engagement = zeroblob(32) WHERE position = 200")
    trouves = _examiner(maison)
    assert trouves["JNL-02"].startswith("entrée 200") and trouves["JNL-07"].startswith("tuile 0/0")
    assert "JNL-04" in trouves


@pytest.mark.parametrize(
    ("ordre", "phrase"),
    [
        ("UPDATE tuiles SET hachages = zeroblob(8192)", "tuile 0/0 : Cette tuile du journal a été modifiée"),
        ("UPDATE tuiles SET racine = zeroblob(32)", "tuile 0/0 : Cette tuile du journal a été modifiée"),
        ("DELETE FROM tuiles", "tuile 0/0 : Cette tuile du journal manque"),
        (
            "INSERT INTO tuiles VALUES (0, 1, zeroblob(32), zeroblob(8192))",
            "tuile 0/1 : Cette tuile du journal est de trop : ses entrées manquent",
        ),
    ],
)
def test_a_tile_changed_is_named(maison: Maison, ordre: str, phrase: str) -> None:
    _changer(maison, ordre)
    assert _examiner(maison) == {"JNL-07": phrase}


def test_an_entry_that_is_missing_is_named_once(maison: Maison) -> None:
    _changer(maison, "DELETE FROM journal WHERE position = 270")
    trouves = [e for e in examiner(maison.registre).ecarts if e.code == "JNL-02"]
    assert [(e.ou, e.quoi) for e in trouves] == [("avant l’entrée 271", "Il manque des entrées au journal")]


def test_a_journal_cut_short_is_a_step_back(maison: Maison) -> None:
    _changer(maison, "DELETE FROM journal WHERE position > 290")
    trouves = _examiner(maison)
    assert set(trouves) == {"JNL-06"}
    assert "il a signé un arbre de 300 entrées et n’en a plus que 291" in trouves["JNL-06"]


def test_a_database_put_back_to_an_older_day_is_convicted_by_what_stands_apart(
    maison: Maison, journal: Journal
) -> None:
    maison.registre.base.fermer()
    fichier = maison.registre.base.chemin
    ancienne = fichier.read_bytes()
    grandir(journal, 20)
    journal.garder_jeton(journal.signer().taille, b"jeton", maison.horloge())
    maison.registre.base.fermer()
    fichier.write_bytes(ancienne)
    trouves = _examiner(maison)
    assert set(trouves) == {"JNL-06"} and trouves["JNL-06"].startswith("points/000000000320.txt")


def test_a_whole_home_put_back_is_convicted_by_a_checkpoint_kept_elsewhere(
    dossier: Path, maison: Maison, journal: Journal
) -> None:
    maison.registre.base.fermer()
    shutil.copytree(dossier, dossier.with_name("ancienne"))
    grandir(journal, 1)
    ailleurs = Temoignage("temoin.txt", journal.signer().servi)
    ancienne = ouvrir(dossier.with_name("ancienne"))
    assert _examiner(ancienne) == {}, "nothing inside can tell"
    trouves = _examiner(ancienne, ailleurs)
    assert set(trouves) == {"JNL-06"} and trouves["JNL-06"].startswith("temoin.txt : Le journal a reculé")


def test_two_trees_of_the_same_size_are_a_fork(dossier: Path, maison: Maison, journal: Journal) -> None:
    maison.registre.base.fermer()
    shutil.copytree(dossier, dossier.with_name("autre"))
    autre = ouvrir(dossier.with_name("autre"))
    grandir(journal, 5)
    with autre.registre.base.ecriture() as connexion:
        from registry import arbre

        for _ in range(5):
            arbre.inscrire(connexion, "0" * 64, "essai", lambda n: b"\x01" * n)
    trouves = _examiner(maison, Temoignage("autre.txt", autre.registre.checkpoint()))
    assert trouves == {
        "JNL-04": "autre.txt : Le journal ne prolonge pas celui qui a été signé : deux arbres de 305 entrées diffèrent"
    }


@pytest.mark.parametrize(
    ("code", "faire"),
    [
        ("JNL-01", lambda j, t: ecrire_checkpoint(Tete(j.origine, t.taille, t.racine), Ed25519PrivateKey.generate())),
        ("JNL-01", lambda j, t: t.servi.replace(b"\n300\n", b"\n299\n")),
        ("JNL-20", lambda j, t: ecrire_checkpoint(Tete("autre.example/journal", t.taille, t.racine), j._cle)[:-1]),
        ("JNL-01", lambda j, t: ecrire_checkpoint(Tete("autre.example/journal", t.taille, t.racine), j._cle)),
        ("JNL-20", lambda j, t: b"x" * 100_000),
        ("JNL-06", lambda j, t: ecrire_checkpoint(Tete(j.origine, 2**63 - 1, t.racine), j._cle)),
    ],
    ids=["another key", "changed", "truncated", "another origin", "oversize", "huge size"],
)
def test_a_note_from_elsewhere_is_judged(
    maison: Maison, journal: Journal, code: str, faire: Callable[[Journal, PointDeControle], bytes]
) -> None:
    assert set(_examiner(maison, Temoignage("note.txt", faire(journal, _point(journal))))) == {code}


def test_a_signed_note_changed_in_the_database_is_named(maison: Maison) -> None:
    _changer(maison, "UPDATE checkpoints SET note = CAST(replace(note, X'333030', X'323939') AS BLOB)")
    trouves = _examiner(maison)
    assert trouves["JNL-01"].startswith("point de contrôle de 300 entrées")


@pytest.mark.parametrize(
    ("ordre", "code"),
    [
        ("UPDATE checkpoints SET note = 'du texte'", "JNL-20"),
        ("UPDATE journal SET engagement = 'du texte' WHERE position = 3", "JNL-02"),
        ("UPDATE journal SET nonce = 7 WHERE position = 3", "JNL-02"),
        ("UPDATE journal SET objet = 'zz' WHERE position = 3", "JNL-02"),
        ("UPDATE tuiles SET racine = 'du texte'", "JNL-07"),
    ],
)
def test_a_column_filled_with_something_else_is_named_all_the_same(maison: Maison, ordre: str, code: str) -> None:
    _changer(maison, ordre)
    assert code in _examiner(maison)


def test_a_cosignature_of_another_note_is_named(maison: Maison) -> None:
    from tests.registry.test_note import COSIGNATURE, TEMOIN

    _changer(
        maison,
        f"INSERT INTO cosignatures VALUES (1, 300, '{TEMOIN}', '{COSIGNATURE}', '2026-01-08 08:12:03', '2026-01-08')",
    )
    assert _examiner(maison) == {
        "JNL-22": "point de contrôle de 300 entrées : "
        "La cosignature du témoin temoin.example/w1 ne porte pas sur ce point de contrôle"
    }


def test_an_object_changed_is_named(maison: Maison) -> None:
    document = maison.registre.dossier("2025-44").documents[0]
    chemin = maison.registre.objets.chemin(document.sha256)
    chemin.chmod(0o640)
    chemin.write_bytes(chemin.read_bytes() + b" ")
    trouves = _examiner(maison)
    assert set(trouves) == {"DEP-02"} and document.sha256 in trouves["DEP-02"]


def test_a_file_kept_apart_that_was_damaged_is_named(dossier: Path, maison: Maison) -> None:
    (dossier / "points/000000000300.txt").write_bytes(b"illisible")
    assert _examiner(maison) == {
        "JNL-20": "points/000000000300.txt : Cette note n’a pas la forme d’un point de contrôle signé"
    }


def test_a_version_moved_to_another_place_is_named(maison: Maison) -> None:
    _changer(maison, "UPDATE versions SET position = position + 1")
    assert set(_examiner(maison)) == {"JNL-05"}


def test_the_guards_of_the_database_hold_without_help(maison: Maison) -> None:
    from sqlalchemy.exc import IntegrityError

    for table in ("journal", "tuiles", "checkpoints", "horodatages"):
        with pytest.raises(IntegrityError, match="ne fait que grandir"), maison.registre.base.ecriture() as connexion:
            connexion.execute(text(f"DELETE FROM {table}"))
