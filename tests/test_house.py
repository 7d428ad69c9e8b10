"""The house keeps its rules: sizes, names, guarded types, one clock, one reader of the environment."""

from __future__ import annotations

import ast
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from registry.base import REVISION
from registry.migration import derniere_revision
from tests.lieux import PROJET

PIECES = ("schemas", "registry", "pipeline", "search", "publish")
LIGNES_MAX = 500
FONCTION_MAX = 80
NOMS_VAGUES = {"utils", "helpers", "common", "core", "misc", "tools", "util", "helper"}


def modules(*pieces: str) -> Iterator[Path]:
    for piece in pieces or PIECES:
        yield from sorted((PROJET / piece).rglob("*.py"))


def _nom(chemin: Path) -> str:
    return str(chemin.relative_to(PROJET))


@pytest.mark.parametrize("chemin", [p for p in modules() if "versions" not in p.parts], ids=_nom)
def test_a_module_stays_short_and_its_functions_too(chemin: Path) -> None:
    source = chemin.read_text(encoding="utf-8")
    assert source.count("\n") <= LIGNES_MAX
    for noeud in ast.walk(ast.parse(source)):
        if isinstance(noeud, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (noeud.end_lineno or 0) - noeud.lineno < FONCTION_MAX, noeud.name


def test_a_name_says_what_is_inside() -> None:
    assert not [p for p in modules() if p.stem in NOMS_VAGUES or p.parent.name in NOMS_VAGUES]


def _constructions(nom: str) -> set[str]:
    """Modules that call `nom(...)`."""
    trouves: set[str] = set()
    for chemin in modules():
        for noeud in ast.walk(ast.parse(chemin.read_text(encoding="utf-8"))):
            if isinstance(noeud, ast.Call) and (
                (isinstance(noeud.func, ast.Name) and noeud.func.id == nom)
                or (isinstance(noeud.func, ast.Attribute) and noeud.func.attr == nom)
            ):
                trouves.add(_nom(chemin))
    return trouves


def test_a_published_act_is_built_by_the_register_alone() -> None:
    assert _constructions("ActePublie") == {"registry/publication.py"}


def test_a_sealed_act_is_built_by_sealing_alone() -> None:
    assert _constructions("ActeScelle") == {"pipeline/sealing/scelle.py"}


def test_search_portal_and_api_never_name_a_draft() -> None:
    """What is not published cannot leak through a face that does not know its type."""
    for chemin in modules("publish"):
        if chemin.parts[-2] in {"portal", "api"}:
            assert "Dossier" not in {
                n.id for n in ast.walk(ast.parse(chemin.read_text(encoding="utf-8"))) if isinstance(n, ast.Name)
            }, chemin


def test_time_and_environment_have_one_door_each() -> None:
    interdits = re.compile(r"\b(date\.today|datetime\.now|datetime\.utcnow|time\.time|os\.environ|os\.getenv)\b")
    portes = {"publish/horloge.py", "publish/reglages.py"}
    coupables = {
        _nom(p) for p in modules() if _nom(p) not in portes and interdits.search(p.read_text(encoding="utf-8"))
    }
    assert not coupables


def test_the_schema_of_the_database_is_the_newest_migration() -> None:
    assert derniere_revision() == REVISION


def test_the_lock_gives_hashes_and_no_address() -> None:
    for nom in ("requirements.txt", "requirements-dev.txt"):
        texte = (PROJET / nom).read_text(encoding="utf-8")
        assert "://" not in texte
        exigences = [ligne for ligne in texte.split("\n") if re.match(r"[A-Za-z0-9]", ligne)]
        assert exigences and texte.count("--hash=sha256:") >= len(exigences)


def test_the_lock_of_the_judge_of_accessibility_gives_its_hash_and_no_address() -> None:
    verrou = json.loads((PROJET / "tests/navigateur/package-lock.json").read_text(encoding="utf-8"))
    paquets = {nom: p for nom, p in verrou["packages"].items() if nom}
    assert set(paquets) == {"node_modules/axe-core"}
    assert all(p["integrity"].startswith("sha512-") and "resolved" not in p for p in paquets.values())


def test_no_committed_file_names_the_machine_it_was_written_on() -> None:
    suivis = subprocess.run(["git", "ls-files"], cwd=PROJET, capture_output=True, text=True, check=False)
    if suivis.returncode != 0:
        pytest.skip("this copy is no git repository")
    machine = re.compile(rb"/(?:work|root|home/[a-z]+)/")
    coupables = []
    for nom in suivis.stdout.split():
        chemin = PROJET / nom
        if chemin.is_file() and chemin.stat().st_size < 2_000_000 and machine.search(chemin.read_bytes()):
            coupables.append(nom)
    assert not [c for c in coupables if c != "tests/test_house.py"]
