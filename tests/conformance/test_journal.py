"""The register: golang.org/x/mod on its checkpoints, its proofs, and the tiles that it serves (C2SP)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.conformance import juges, tuiles
from tests.conformance.conftest import Exiger
from tests.conformance.preuves import Preuves
from tests.conformance.produire import Production

pytestmark = pytest.mark.conformance


def manques(avis: list[dict[str, Any]]) -> list[str]:
    return [a["erreur"] for a in avis if not a["valide"]]


def test_every_checkpoint_is_signed_by_the_key_that_is_served(
    production: Production, registre_juge: dict[str, Any]
) -> None:
    assert len(production.notes) >= 3
    assert manques(registre_juge["notes"]) == []
    tailles = [n["taille"] for n in registre_juge["notes"]]
    assert tailles == sorted(tailles) and tailles[-1] > 512


def test_every_document_is_proved_to_stand_in_the_tree_that_is_signed(
    preuves: Preuves, registre_juge: dict[str, Any]
) -> None:
    prouves = {i["nom"].split("/")[-1] for i in preuves.inclusions}
    assert prouves == {"acte.xml", "vie.xml", "copie.pdf", "rendu.pdf", "couverture.pdf"}
    assert {i["taille"] for i in preuves.inclusions} == {registre_juge["notes"][-1]["taille"]}
    assert {juges.en_base64(i["racine"]) for i in preuves.inclusions} == {registre_juge["notes"][-1]["racine"]}
    assert manques(registre_juge["inclusions"]) == []


def test_the_register_only_ever_grew(preuves: Preuves, registre_juge: dict[str, Any]) -> None:
    """Every pair of checkpoints has its proof, and so have pairs around the width of a tile."""
    racines = {c["taille"]: juges.en_base64(c["apres"]) for c in preuves.coherences}
    assert all(racines[n["taille"]] == n["racine"] for n in registre_juge["notes"])
    assert len(preuves.coherences) > 20
    assert manques(registre_juge["coherences"]) == []


def test_the_tiles_lead_to_the_signed_root(registre_juge: dict[str, Any]) -> None:
    tuiles = registre_juge["tuiles"]
    assert tuiles["checkpoint"]["erreur"] == ""
    assert tuiles["racine"]["erreur"] == ""
    assert tuiles["feuilles"]["erreur"] == ""
    assert {"tile/0/000", "tile/0/001"} <= set(tuiles["lues"])


def test_the_entries_served_are_the_commitments_and_build_the_same_tree(registre_juge: dict[str, Any]) -> None:
    assert registre_juge["tuiles"]["entrees"]["erreur"] == ""


def test_any_reader_draws_its_own_proofs_from_the_tiles(registre_juge: dict[str, Any]) -> None:
    assert registre_juge["tuiles"]["preuves"]["erreur"] == ""


# --- the judge itself: what is false is refused


def test_the_judge_refuses_another_key_another_size_another_root(production: Production, exiger: Exiger) -> None:
    exiger("go")
    note = production.notes[-1]
    origine, taille, *_ = note.split("\n")
    autre = production.cle[:-4] + ("AAAA" if production.cle[-4:] != "AAAA" else "BBBB")
    fausses = [note.replace(f"\n{taille}\n", f"\n{int(taille) + 1}\n"), note.replace(origine, origine + "x"), note[:-9]]
    assert not any(n["valide"] for n in juges.go(cle=production.cle, notes=fausses)["notes"])
    assert not juges.go(cle=autre, notes=[note])["notes"][0]["valide"]


def test_the_judge_refuses_another_leaf_another_place_another_past(preuves: Preuves, exiger: Exiger) -> None:
    exiger("go")
    bonne, ancienne = preuves.inclusions[0], preuves.coherences[-2]
    inclusions = [
        {**bonne, "donnee": bytes(32)},
        {**bonne, "position": bonne["position"] + 1},
        {**bonne, "chemin": bonne["chemin"][:-1]},
        {**bonne, "taille": bonne["taille"] * 2},
    ]
    coherences = [{**ancienne, "avant": bytes(32)}, {**ancienne, "ancienne": ancienne["ancienne"] - 1}]
    avis = juges.go(inclusions=inclusions, coherences=coherences)
    assert not any(a["valide"] for a in (*avis["inclusions"], *avis["coherences"]))


def juger_tuiles(production: Production, preuves: Preuves, dossier: Path) -> dict[str, bool]:
    with tuiles.servir(dossier) as base:
        avis = juges.go(cle=production.cle, tuiles=base, engagements=preuves.feuilles)["tuiles"]
    return {controle: avis[controle]["valide"] for controle in juges.CONTROLES_TUILES}


def test_the_judge_accepts_tiles_that_keep_to_the_specification(
    production: Production, preuves: Preuves, exiger: Exiger, tmp_path: Path
) -> None:
    exiger("go")
    tuiles.ecrire(tmp_path, production.notes[-1], preuves.feuilles)
    assert juger_tuiles(production, preuves, tmp_path) == dict.fromkeys(juges.CONTROLES_TUILES, True)


@pytest.mark.parametrize(
    ("tuile", "faux"),
    [("tile/0/001", {"feuilles", "preuves"}), ("tile/entries/000", {"entrees"}), ("tile/1/000.p/2", {"racine"})],
)
def test_the_judge_refuses_a_changed_tile(
    tuile: str, faux: set[str], production: Production, preuves: Preuves, exiger: Exiger, tmp_path: Path
) -> None:
    exiger("go")
    tuiles.ecrire(tmp_path, production.notes[-1], preuves.feuilles)
    chemin = tmp_path / tuile
    octets = bytearray(chemin.read_bytes())
    octets[-1] ^= 1
    chemin.write_bytes(octets)
    avis = juger_tuiles(production, preuves, tmp_path)
    assert faux <= {controle for controle, valide in avis.items() if not valide}, avis
    assert avis["checkpoint"]
