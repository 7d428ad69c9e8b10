"""The index on disk: its position, its writers, its damage."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from schemas.erreurs import ServiceIndisponible
from search.engine import IndexAReconstruire, Requete
from tests.search.actes import acte, dossier, publie, trois_actes
from tests.search.moteurs import Moteurs


def test_a_new_index_is_at_position_zero_and_empty(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path / "pas" / "encore")
    assert (moteur.position(), moteur.nombre()) == (0, 0)
    assert moteur.chercher(Requete("école")).total == 0
    assert moteur.suggerer("éco") == []


def test_the_position_stands_with_the_documents_and_survives(moteurs: Moteurs, tmp_path: Path) -> None:
    moteurs.public(tmp_path).indexer(trois_actes(), position=41)
    moteur = moteurs.public(tmp_path)
    assert (moteur.position(), moteur.nombre()) == (41, 3)
    moteur.appliquer([], 42)
    assert (moteurs.public(tmp_path).position(), moteur.nombre()) == (42, 3)


def test_a_batch_that_fails_leaves_everything_as_it_was(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path)
    moteur.indexer([publie()], position=1)
    with pytest.raises(TypeError):
        moteur.appliquer([("x", publie(cle="x")), ("y", dossier())], 2)  # type: ignore[list-item]
    with pytest.raises(TypeError):
        moteur.indexer([publie(cle="x"), dossier()], position=2)  # type: ignore[list-item]
    assert (moteur.position(), moteur.nombre()) == (1, 1)
    moteur.indexer([publie(cle="x")], position=2)
    assert (moteur.position(), moteur.nombre()) == (2, 2)


def test_a_key_and_its_act_must_agree(moteurs: Moteurs, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="under"):
        moteurs.public(tmp_path).appliquer([("une", publie(cle="autre"))], 1)


def test_the_two_indexes_do_not_see_each_other_even_in_one_folder(moteurs: Moteurs, tmp_path: Path) -> None:
    public, bureau = moteurs.public(tmp_path), moteurs.bureau(tmp_path)
    bureau.indexer([dossier()], position=1)
    assert (public.nombre(), bureau.nombre()) == (0, 1)


def test_another_reader_sees_a_commit_at_its_next_question(moteurs: Moteurs, tmp_path: Path) -> None:
    lecteur, redacteur = moteurs.public(tmp_path), moteurs.public(tmp_path)
    assert lecteur.chercher(Requete("musique")).total == 0
    redacteur.indexer([publie()], position=1)
    assert lecteur.chercher(Requete("musique")).total == 1
    redacteur.retirer([publie().cle], position=2)
    assert lecteur.chercher(Requete("musique")).total == 0


def test_a_second_writer_waits_then_says_that_the_index_is_busy(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path, attente_s=0.1)
    with moteur._index.ecrire(1), pytest.raises(ServiceIndisponible, match="IDX-02"):
        moteur.indexer([publie()], position=2)
    moteur.indexer([publie()], position=2)
    assert moteur.position() == 2


def test_writers_and_readers_share_the_index_between_threads(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path)
    erreurs: list[BaseException] = []

    def ecrire(rang: int) -> None:
        try:
            for n in range(4):
                moteur.appliquer([(f"{rang}-{n}", publie(acte(f"2025-{rang}-{n}"), cle=f"{rang}-{n}"))], n)
                moteur.chercher(Requete('"école de musique"'))
        except BaseException as erreur:
            erreurs.append(erreur)

    fils = [threading.Thread(target=ecrire, args=(rang,)) for rang in range(3)]
    for fil in fils:
        fil.start()
    for fil in fils:
        fil.join()
    assert erreurs == []
    assert moteur.chercher(Requete('"école de musique"')).total == 12


def test_many_small_commits_make_few_segments_and_the_same_answers(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path)
    for n in range(60):
        moteur.appliquer([(f"d{n}", publie(acte(f"2025-{n}"), cle=f"d{n}"))], n)
    assert len([*tmp_path.glob("*.seg"), *tmp_path.glob("*/*.store")]) <= 12
    assert moteur.chercher(Requete('"école de musique"', limite=100)).total == 60


@pytest.mark.parametrize("abime", [None, b"", b"\x00" * 400, b"n'importe quoi" * 50])
@pytest.mark.parametrize("rang", range(5))
def test_a_damaged_index_says_so_and_is_rebuilt(
    moteurs: Moteurs, tmp_path: Path, rang: int, abime: bytes | None
) -> None:
    moteurs.public(tmp_path).indexer(trois_actes(), position=3)
    (fichier,) = tmp_path.glob(moteurs.fichiers[rang % len(moteurs.fichiers)])
    if abime is not None:
        fichier.write_bytes(abime)
    else:
        fichier.unlink()
        if rang % len(moteurs.fichiers) == 0:  # without its table, an index is a folder where nothing was written yet
            assert moteurs.public(tmp_path).position() == 0
            return
    moteur = moteurs.public(tmp_path)
    with pytest.raises(IndexAReconstruire, match="IDX-01"):
        moteur.chercher(Requete("intelligence"))
    with pytest.raises(IndexAReconstruire):
        moteur.position()
    moteur.vider()
    assert moteur.position() == 0
    moteur.indexer(trois_actes(), position=3)
    assert moteur.chercher(Requete("intelligence")).total == 1


def test_an_index_of_another_version_is_rebuilt(
    moteurs: Moteurs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moteurs.public(tmp_path).indexer(trois_actes(), position=3)
    monkeypatch.setattr(moteurs.stockage, "VERSION", moteurs.stockage.VERSION + 1)
    moteur = moteurs.public(tmp_path)
    with pytest.raises(IndexAReconstruire, match="autre version"):
        moteur.position()
    with pytest.raises(IndexAReconstruire):
        moteur.appliquer([], 4)
    moteur.vider()
    assert moteur.position() == 0


def test_emptying_is_seen_by_an_engine_that_was_already_reading(moteurs: Moteurs, tmp_path: Path) -> None:
    un, autre = moteurs.public(tmp_path), moteurs.public(tmp_path)
    un.indexer(trois_actes(), position=3)
    assert autre.nombre() == 3
    un.vider()
    un.indexer([publie()], position=1)
    assert (autre.nombre(), autre.position()) == (1, 1)


MEURT_EN_ECRIVANT = """
import os, sys
from pathlib import Path
from search.document import document_public
from tests.search.actes import publie
from tests.search.moteurs import TOUS
(moteurs,) = [m for m in TOUS if m.nom == sys.argv[2]]
with moteurs.public(Path(sys.argv[1]))._index.ecrire(9) as redacteur:
    redacteur.poser(document_public(publie(cle="perdu")))
    os._exit(0)
"""


def test_a_writer_that_dies_leaves_the_last_commit_and_no_lock(moteurs: Moteurs, tmp_path: Path) -> None:
    moteur = moteurs.public(tmp_path, attente_s=0.1)
    moteur.indexer(trois_actes(), position=3)
    racine = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", MEURT_EN_ECRIVANT, str(tmp_path), moteurs.nom], cwd=racine, check=True)
    assert (moteurs.public(tmp_path).position(), moteurs.public(tmp_path).nombre()) == (3, 3)
    moteur.indexer([publie(cle="autre")], position=4)
    assert (moteur.position(), moteur.nombre()) == (4, 4)


ECRIT_A_COTE = """
import sys
from pathlib import Path
from tests.search.actes import acte, publie
from tests.search.moteurs import TOUS
(moteurs,) = [m for m in TOUS if m.nom == sys.argv[2]]
moteur = moteurs.public(Path(sys.argv[1]))
for n in range(12):
    moteur.appliquer([(f"d{n}", publie(acte(f"2025-{n}"), cle=f"d{n}"))], n)
"""


def test_a_process_reads_while_another_writes(moteurs: Moteurs, tmp_path: Path) -> None:
    lecteur = moteurs.public(tmp_path)
    racine = Path(__file__).resolve().parents[2]
    vus = [lecteur.chercher(Requete('"école de musique"')).total]
    with subprocess.Popen([sys.executable, "-c", ECRIT_A_COTE, str(tmp_path), moteurs.nom], cwd=racine) as autre:
        while autre.poll() is None:
            vus.append(lecteur.chercher(Requete('"école de musique"')).total)
    assert autre.returncode == 0
    assert sorted(vus) == vus
    assert (lecteur.position(), lecteur.nombre()) == (11, 12)
