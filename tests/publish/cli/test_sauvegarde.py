"""`backup` and `restore`: the same home elsewhere, or a sentence that says why not and nothing left behind."""

from __future__ import annotations

import io
import shutil
import tarfile
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from publish.maison import ouvrir
from tests.actes_inventes import ecrire, texte, timbre
from tests.publish.cli.commande import Commande


@pytest.fixture
def sauvee(executoire: Commande, tmp_path: Path) -> Path:
    """A backup of a home with a published act and a draft."""
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    executoire("ingest", ecrire(tmp_path, "autre.txt", texte(numero="2025-45").replace("12 DÉCEMBRE 2025", "XX")))
    executoire("publish", "2025-44", "--date", "2025-12-18")
    assert executoire("backup", tmp_path / "maison.tar").code == 0
    return tmp_path / "maison.tar"


@pytest.fixture
def ailleurs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Commande:
    return Commande(tmp_path / "ailleurs", capsys)


def membres(archive: Path) -> dict[str, bytes]:
    with tarfile.open(archive) as tar:
        return {m.name: tar.extractfile(m).read() for m in tar if m.isfile()}  # type: ignore[union-attr]


def refaire(archive: Path, vers: Path, changer: Callable[[dict[str, bytes]], None]) -> Path:
    contenu = membres(archive)
    changer(contenu)
    with tarfile.open(vers, "w") as tar:
        for nom, octets in contenu.items():
            entete = tarfile.TarInfo(nom)
            entete.size = len(octets)
            tar.addfile(entete, io.BytesIO(octets))
    return vers


def test_the_home_comes_back_whole_and_answers_the_same(
    executoire: Commande, ailleurs: Commande, sauvee: Path, tmp_path: Path
) -> None:
    dite = ailleurs("restore", sauvee, "--json").json
    assert (dite["actes"], dite["brouillons"], dite["index"], dite["cles"]) == (1, 1, True, True)
    assert dite["journal"] == executoire("check", "--json").json["journal"]
    assert ailleurs("check").code == 0
    avant, apres = executoire("status", "2025-44", "--json").json, ailleurs("status", "2025-44", "--json").json
    assert avant == apres and avant["statut"] == "executoire"
    assert ailleurs("search", "toiture", "--json").json["total"] == 1
    assert ailleurs("verify", "2025-44").code == 0
    assert ailleurs("event", "2025-44", "suspension", "--date", "2026-01-20").code == 0, "life goes on"
    assert ailleurs("backup", tmp_path / "seconde.tar").code == 0
    assert membres(tmp_path / "seconde.tar").keys() >= {"LISEZ-MOI.txt", "SHA256SUMS", "registre.sqlite3"}


def test_the_file_is_its_owner_s_alone_and_any_tool_verifies_it(sauvee: Path) -> None:
    assert sauvee.stat().st_mode & 0o077 == 0
    contenu = membres(sauvee)
    lignes = dict(reversed(ligne.split("  ")) for ligne in contenu["SHA256SUMS"].decode().splitlines())
    assert lignes.keys() == contenu.keys() - {"SHA256SUMS"}
    objets = {nom for nom in contenu if nom.startswith("objets/")}
    assert objets and all(lignes[nom] == nom.removeprefix("objets/").replace("/", "") for nom in objets)
    assert not any(nom.startswith("index/") for nom in contenu)


def test_it_is_taken_while_others_write(
    executoire: Commande, ailleurs: Commande, dossier_maison: Path, sauvee: Path, tmp_path: Path
) -> None:
    maison = ouvrir(dossier_maison)
    arret = threading.Event()
    faits: list[str] = []

    def ecrire_sans_cesse() -> None:
        while not arret.is_set():
            faits.append(maison.registre.objets.deposer(str(len(faits)).encode()))
            maison.registre.checkpoint()

    fil = threading.Thread(target=ecrire_sans_cesse)
    fil.start()
    try:
        assert executoire("backup", tmp_path / "vive.tar").code == 0
    finally:
        arret.set()
        fil.join()
    assert faits
    assert ailleurs("restore", tmp_path / "vive.tar").code == 0


def test_keys_may_be_kept_apart(executoire: Commande, ailleurs: Commande, dossier_maison: Path, tmp_path: Path) -> None:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    assert "sauvegardez-les à part" in executoire("backup", tmp_path / "sans.tar", "--sans-cles").sortie
    assert not any(nom.startswith("cles/") for nom in membres(tmp_path / "sans.tar"))
    refus = ailleurs("restore", tmp_path / "sans.tar")
    assert refus.code == 5 and "SAU-05" in refus.erreur and not (tmp_path / "ailleurs").exists()
    assert ailleurs("restore", tmp_path / "sans.tar", "--cles", dossier_maison / "cles").code == 0
    assert ailleurs("verify", "2025-44").code == 0


@pytest.mark.parametrize("part", [0.0, 0.2, 0.5, 0.9, 0.999])
def test_a_cut_backup_restores_nothing(part: float, ailleurs: Commande, sauvee: Path, tmp_path: Path) -> None:
    coupee = tmp_path / "coupee.tar"
    octets = sauvee.read_bytes()
    coupee.write_bytes(octets[: int((len(octets) - 20_480) * part)])
    refus = ailleurs("restore", coupee)
    assert refus.code in {1, 3} and "[SAU-0" in refus.erreur
    assert not (tmp_path / "ailleurs").exists() and not list(tmp_path.glob(".ailleurs*"))


def _changer(debut: str) -> Callable[[dict[str, bytes]], None]:
    def changer(contenu: dict[str, bytes]) -> None:
        nom = next(n for n in contenu if n.startswith(debut))
        contenu[nom] = contenu[nom][:-1] + b"?"

    return changer


def _oter(debut: str) -> Callable[[dict[str, bytes]], None]:
    return lambda contenu: contenu.pop(next(n for n in contenu if n.startswith(debut))) and None


def _ajouter(nom: str) -> Callable[[dict[str, bytes]], None]:
    def ajouter(contenu: dict[str, bytes]) -> None:
        sommes = contenu.pop("SHA256SUMS")
        contenu[nom] = b"x"
        contenu["SHA256SUMS"] = sommes

    return ajouter


@pytest.mark.parametrize(
    ("changer", "dit"),
    [
        (_changer("objets/"), "a changé"),
        (_changer("registre.sqlite3"), "a changé"),
        (_changer("cles/journal"), "a changé"),
        (_oter("objets/"), "manque"),
        (_oter("SHA256SUMS"), "coupée"),
        (_ajouter("objets/aa/bb"), "a changé"),
        (_ajouter("../dehors"), "n’a pas sa place"),
        (_ajouter("/tmp/dehors"), "n’a pas sa place"),
        (_ajouter("cles/../../dehors"), "n’a pas sa place"),
        (_ajouter("a\\b"), "n’a pas sa place"),
    ],
)
def test_a_changed_backup_is_refused_with_its_reason_and_leaves_nothing(
    changer: Callable[[dict[str, bytes]], None], dit: str, ailleurs: Commande, sauvee: Path, tmp_path: Path
) -> None:
    refus = ailleurs("restore", refaire(sauvee, tmp_path / "faux.tar", changer))
    assert refus.code == 1 and dit in refus.erreur and "[SAU-04]" in refus.erreur
    assert not (tmp_path / "ailleurs").exists() and not list(tmp_path.glob(".ailleurs*"))
    assert not (tmp_path / "dehors").exists() and not Path("/tmp/dehors").exists()


def test_a_link_is_no_member(ailleurs: Commande, tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "lien.tar", "w") as tar:
        lien = tarfile.TarInfo("cles")
        lien.type, lien.linkname = tarfile.SYMTYPE, "/etc"
        tar.addfile(lien)
    assert "n’a pas sa place" in ailleurs("restore", tmp_path / "lien.tar").erreur


def test_what_is_no_backup_and_where_it_cannot_go(
    executoire: Commande, ailleurs: Commande, dossier_maison: Path, sauvee: Path, tmp_path: Path
) -> None:
    assert ailleurs("restore", ecrire(tmp_path, "x.tar", "rien d’une sauvegarde")).code == 3
    assert executoire("restore", sauvee).code == 5, "a home stands there"
    assert executoire("backup", sauvee).code == 5, "a backup never replaces another"
    assert executoire("backup", dossier_maison / "b.tar").code == 2
    assert executoire("backup", tmp_path / "nulle" / "part.tar").code == 2
    assert ailleurs("backup", tmp_path / "rien.tar").code == 1
    assert not list(tmp_path.glob(".*")), "nothing half written is left"


def test_a_damaged_home_is_not_copied_over_a_sound_one(
    executoire: Commande, dossier_maison: Path, sauvee: Path, tmp_path: Path
) -> None:
    objet = next(p for p in (dossier_maison / "objets").rglob("*") if p.is_file())
    objet.chmod(0o600)
    objet.write_bytes(b"autre chose")
    refus = executoire("backup", tmp_path / "b.tar")
    assert refus.code == 1 and "DEP-02" in refus.erreur and not (tmp_path / "b.tar").exists()


def test_what_stands_out_of_the_home_is_named(executoire: Commande, dossier_maison: Path, tmp_path: Path) -> None:
    racine = tmp_path / "racine.pem"
    shutil.copy(dossier_maison / "cles" / "racine.pem", racine)
    with (dossier_maison / "executoire.toml").open("a", encoding="utf-8") as reglages:
        reglages.write(f'\nracines = ["{racine}"]\n')
    assert str(racine) in executoire("backup", tmp_path / "b.tar").sortie
