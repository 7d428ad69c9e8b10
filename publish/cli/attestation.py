"""A sealed notice in a file: `attestation`."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated

import typer

from publish.cli.acces import maison
from publish.cli.dossiers import Acte
from publish.cli.sortie import Home, Json, dire, dire_json
from publish.guichet import etablir_attestation
from schemas.acte import Etape
from schemas.erreurs import CodeSortie, MauvaisUsage


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("attestation")(attestation)


def attestation(
    acte: Acte,
    sortie: Annotated[Path, typer.Option("-o", "--sortie", help="Fichier PDF à écrire.")],
    json_: Json = False,
    home: Home = None,
) -> int:
    """Établit une attestation scellée de la publicité d’un acte et de son état du jour."""
    maison_ = maison(home, json_)
    dossier = maison_.registre.dossier(acte)
    _exiger_inscriptible(sortie)
    etablie = etablir_attestation(maison_, dossier)
    _ecrire(sortie, etablie.pdf)
    etat = etablie.statut
    if json_:
        dire_json(
            {
                "acte": dossier.nom,
                "uri": dossier.uri,
                "fichier": str(sortie),
                "sha256": hashlib.sha256(etablie.pdf).hexdigest(),
                "octets": len(etablie.pdf),
                "au": etat.au,
                "etape": dossier.etape,
                "statut": etat.statut,
                "libelle": etat.libelle,
                "executoire": etat.executoire,
                "public": dossier.etape is Etape.PUBLIE,
                "demonstration": maison_.demonstration,
            }
        )
        return CodeSortie.FAIT
    dire(f"{sortie} : attestation au {etat.au:%d/%m/%Y}. {etat.libelle}.")
    if dossier.etape is not Etape.PUBLIE:
        dire("  Cet acte n’est pas public : l’attestation le dit.")
    if etat.executoire:
        dire("  Le cadre de certification est vide : il se remplit et se signe à la main.")
    return CodeSortie.FAIT


def _exiger_inscriptible(sortie: Path) -> None:
    """Asked before a seal and a token are spent."""
    if sortie.is_dir() or not sortie.parent.is_dir():
        raise _ailleurs(sortie)


def _ecrire(sortie: Path, octets: bytes) -> None:
    """The whole file or none: a reader never opens half a notice."""
    provisoire = sortie.with_name(f".{sortie.name}.tmp")
    try:
        provisoire.write_bytes(octets)
        provisoire.replace(sortie)
    except OSError as erreur:
        raise _ailleurs(sortie) from erreur


def _ailleurs(sortie: Path) -> MauvaisUsage:
    return MauvaisUsage("CMD-10", f"Le fichier {sortie} ne peut pas être écrit", "Donnez un autre chemin à -o.")
