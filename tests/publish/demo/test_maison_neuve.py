"""Starting again: our own folder is made anew, anything else is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from publish.demo import repartir
from publish.maison import ouvrir
from publish.reglages import lire_reglages
from schemas.erreurs import MauvaisUsage


def test_une_maison_neuve_a_l_adresse_et_le_nom_demandes(tmp_path: Path) -> None:
    dossier = tmp_path / "demo"
    repartir(dossier, 'http://localhost:9000/"x\\1')
    reglages = lire_reglages(dossier)
    assert reglages.adresse == 'http://localhost:9000/"x\\1'
    assert reglages.nom == "Registre de démonstration"
    assert reglages.mode == "demonstration"
    assert ouvrir(dossier).demonstration


def test_une_ancienne_demonstration_est_refaite(tmp_path: Path) -> None:
    dossier = tmp_path / "demo"
    repartir(dossier, "http://localhost:1")
    racine = (dossier / "cles" / "racine.pem").read_bytes()
    (dossier / "objets" / "reste").write_text("d’une autre fois")
    repartir(dossier, "http://localhost:2")
    assert not (dossier / "objets" / "reste").exists()
    assert (dossier / "cles" / "racine.pem").read_bytes() != racine
    assert lire_reglages(dossier).adresse == "http://localhost:2"


def test_un_dossier_vide_est_accepte(tmp_path: Path) -> None:
    repartir(tmp_path, "http://localhost:1")
    assert (tmp_path / "registre.sqlite3").exists()


def test_un_dossier_qui_n_est_pas_a_nous_est_refuse_et_reste_entier(tmp_path: Path) -> None:
    (tmp_path / "registre.sqlite3").write_bytes(b"le vrai registre")
    with pytest.raises(MauvaisUsage, match="DEM-01"):
        repartir(tmp_path, "http://localhost:1")
    assert (tmp_path / "registre.sqlite3").read_bytes() == b"le vrai registre"
    assert len(list(tmp_path.iterdir())) == 1


def test_un_fichier_ou_un_lien_est_refuse(tmp_path: Path) -> None:
    fichier = tmp_path / "fichier"
    fichier.write_text("x")
    ailleurs = tmp_path / "ailleurs"
    repartir(ailleurs, "http://localhost:1")
    lien = tmp_path / "lien"
    lien.symlink_to(ailleurs)
    for chemin in (fichier, lien):
        with pytest.raises(MauvaisUsage, match="DEM-01"):
            repartir(chemin, "http://localhost:1")
    assert (ailleurs / "registre.sqlite3").exists()
