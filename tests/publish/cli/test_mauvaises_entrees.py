"""Bad input: one clear French sentence, exit 3, nothing written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from tests.actes_inventes import ecrire, texte, timbre
from tests.publish.cli.commande import Commande


def _vide(dossier: Path) -> Path:
    return ecrire(dossier, "vide.txt", "")


def _bruit(dossier: Path) -> Path:
    chemin = dossier / "bruit.pdf"
    chemin.write_bytes(bytes((i * 7919 + 13) % 256 for i in range(20_000)))
    return chemin


def _chiffre(dossier: Path) -> Path:
    chemin = dossier / "chiffre.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(chemin, encryption=pikepdf.Encryption(owner="secret", user="secret"))
    return chemin


def _enorme(dossier: Path) -> Path:
    chemin = dossier / "enorme.txt"
    with chemin.open("wb") as sortie:
        sortie.truncate(500 * 1024 * 1024)
    return chemin


def _lettre(dossier: Path) -> Path:
    return ecrire(dossier, "lettre.txt", "Chère Madame,\n\nMerci pour les confitures, elles étaient délicieuses.\n")


def _absent(dossier: Path) -> Path:
    return dossier / "absent.pdf"


def _tronque(dossier: Path) -> Path:
    chemin = dossier / "tronque.pdf"
    chemin.write_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog")
    return chemin


@pytest.mark.parametrize("fabriquer", [_vide, _bruit, _chiffre, _enorme, _lettre, _absent, _tronque])
def test_one_clear_sentence_and_nothing_written(
    fabriquer: Callable[[Path], Path], executoire: Commande, tmp_path: Path, dossier_maison: Path
) -> None:
    chemin = fabriquer(tmp_path)
    avant = sorted(p.name for p in (dossier_maison / "objets").rglob("*"))
    refus = executoire("ingest", chemin)
    assert refus.code == 3
    assert chemin.name in refus.erreur and "Traceback" not in refus.erreur
    phrases = [ligne for ligne in refus.erreur.splitlines() if ligne and not ligne.startswith("[")]
    assert len(phrases) == 1 and phrases[0].endswith("]")
    assert sorted(p.name for p in (dossier_maison / "objets").rglob("*")) == avant
    assert executoire("list", "--json").json == []
    assert executoire("parse", chemin, home=False).code == 3


def test_one_bad_file_among_several_does_not_stop_the_others(executoire: Commande, tmp_path: Path) -> None:
    bon = ecrire(tmp_path, "bon.txt", texte() + timbre())
    reponse = executoire("ingest", _vide(tmp_path), bon, _lettre(tmp_path), "--json")
    assert reponse.code == 3
    assert [(r["fichier"], r["etape"], r["erreur"] is None) for r in reponse.json] == [
        ("vide.txt", None, False),
        ("bon.txt", "scelle", True),
        ("lettre.txt", None, False),
    ]


def test_no_home_no_act_no_rule(executoire: Commande, tmp_path: Path) -> None:
    assert executoire("list", "--home", tmp_path / "rien", home=False).code == 1
    assert executoire("status", "inconnu").code == 1
    assert executoire("delai", "ZORGLUB", "2026-01-01", home=False).code == 2
    assert executoire("delai", "REP_2M", "2026-02-31", home=False).code == 2
    assert executoire("nimporte", home=False).code == 2
    assert executoire("verify", tmp_path / "absent.xml").code == 1


def test_verify_says_no_to_a_damaged_file_and_does_not_know_without_a_root(
    executoire: Commande, tmp_path: Path, dossier_maison: Path
) -> None:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    from publish.maison import ouvrir
    from schemas.acte_publie import TypeDocument

    registre = ouvrir(dossier_maison).registre
    document = next(d for d in registre.dossier("2025-44").documents if d.type is TypeDocument.ACTE_XML)
    sain = tmp_path / "acte.xml"
    sain.write_bytes(registre.objet(document.sha256))
    racine = dossier_maison / "cles" / "racine.pem"
    ailleurs = ("--home", tmp_path / "ailleurs")
    assert executoire("verify", sain, "--json").json[0]["verdict"] == "valide"
    assert executoire("verify", sain, home=False).code == 6
    assert executoire("verify", sain, "--confiance", racine, home=False).code == 0
    abime = tmp_path / "abime.xml"
    abime.write_bytes(sain.read_bytes().replace(b"84 500", b"94 500"))
    assert executoire("verify", abime, "--confiance", racine, home=False).code == 1
    coupe = tmp_path / "coupe.xml"
    coupe.write_bytes(sain.read_bytes()[:2000])
    assert executoire("verify", coupe, home=False).code == 1
    assert executoire("verify", _lettre(tmp_path), home=False).code == 3
    assert executoire("verify", sain, *ailleurs, home=False).code == 1
