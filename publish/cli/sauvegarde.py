"""A home kept elsewhere: `backup`, `restore`."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline.indexation import reindexer
from pipeline.passation import lire_passations
from pipeline.sealing.cles import charger_cle_journal
from publish.cli.sortie import Home, Json, avancement, dire, dire_json
from publish.horloge import maintenant
from publish.maison import ouvrir
from publish.reglages import lire_reglages, maison_par_defaut
from publish.typographie import octets
from registry.base import Base
from registry.migration import migrer
from registry.registre import ouvrir as ouvrir_registre
from registry.sauvegarde import Sauvegarde, extraire, sauvegarder
from registry.upkeep import Bilan, examiner
from schemas.erreurs import CodeSortie, Dommage, ErreurExecutoire, Introuvable, Refus


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("backup")(backup)
    app.command("restore")(restore)


def backup(
    fichier: Annotated[Path, typer.Argument(metavar="F", help="Fichier à écrire (.tar).")],
    sans_cles: Annotated[bool, typer.Option("--sans-cles", help="Laisse les clés privées de côté.")] = False,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Copie la maison dans un fichier, sans arrêter personne : registre, objets, réglages, clés."""
    dossier = (home or maison_par_defaut()).resolve()
    if not (dossier / "registre.sqlite3").exists():
        raise Introuvable("MAI-03", f"Il n’y a pas de registre dans {dossier}", "Créez-le : executoire init.")
    with avancement("Sauvegarde", 1) as avancer:
        faite = sauvegarder(dossier, fichier, instant=maintenant(), cles=not sans_cles, progres=avancer.sur)
    dehors = _hors_de_la_maison(dossier)
    if json_:
        dire_json({"fichier": str(fichier), **asdict(faite), "hors_de_la_maison": dehors})
        return CodeSortie.FAIT
    dire(f"Maison sauvegardée dans {fichier} : {faite.objets} objets, {octets(faite.octets)}.")
    absentes, presentes = "n’y sont pas : sauvegardez-les à part.", "y sont : gardez ce fichier comme elles."
    dire(f"Les clés privées {absentes if sans_cles else presentes}")
    for chemin in dehors:
        dire(f"  hors de la maison, à sauvegarder à part : {chemin}")
    return CodeSortie.FAIT


def restore(
    fichier: Annotated[Path, typer.Argument(metavar="F", help="Sauvegarde à relire.")],
    cles: Annotated[Path | None, typer.Option("--cles", help="Dossier des clés, si elles n’y sont pas.")] = None,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Remet une maison sauvegardée dans un dossier neuf : rien n’y est posé qui n’ait été relu en entier."""
    dossier = (home or maison_par_defaut()).resolve()
    if dossier.exists() and any(dossier.iterdir()):
        raise Refus("SAU-02", f"Le dossier {dossier} n’est pas vide", "Restaurez ailleurs, puis échangez les dossiers.")
    provisoire = dossier.with_name(f".{dossier.name}.restauration")
    shutil.rmtree(provisoire, ignore_errors=True)
    try:
        with avancement("Relecture", 1) as avancer:
            lue = extraire(fichier, provisoire, cles=cles, progres=avancer.sur)
        bilan = _examiner(provisoire)
        if dossier.exists():
            dossier.rmdir()
        provisoire.rename(dossier)
    finally:
        shutil.rmtree(provisoire, ignore_errors=True)
    empeche = _reindexer(dossier)
    _rendre_compte(dossier, lue, bilan, empeche, json_)
    return CodeSortie.FAIT


def _examiner(dossier: Path) -> Bilan:
    """Raises Dommage [SAU-04] when what was read is not a sound home."""
    base = Base(dossier / "registre.sqlite3")
    if not base.a_jour():
        migrer(base)
    base.fermer()
    registre = ouvrir_registre(
        dossier,
        horloge=maintenant,
        alea=secrets.token_bytes,
        origine=lire_reglages(dossier).origine_journal,
        cle_journal=charger_cle_journal(dossier / "cles"),
        passations=lire_passations(dossier / "cles"),
    )
    try:
        bilan = examiner(registre)
    finally:
        registre.base.fermer()
    if not bilan.sain:
        premier = next(e for e in bilan.ecarts if e.grave)
        message = f"La maison sauvegardée était déjà endommagée : {premier.quoi} ({premier.ou})"
        raise Dommage("SAU-04", message, "Prenez une sauvegarde plus ancienne. Rien n’a été restauré.")
    return bilan


def _reindexer(dossier: Path) -> ErreurExecutoire | None:
    """What keeps the index from being made now: keys that stand elsewhere, mostly."""
    try:
        reindexer(ouvrir(dossier))
    except ErreurExecutoire as erreur:
        return erreur
    return None


def _rendre_compte(dossier: Path, lue: Sauvegarde, bilan: Bilan, empeche: ErreurExecutoire | None, json_: bool) -> None:
    dehors = _hors_de_la_maison(dossier)
    if json_:
        compte: dict[str, Any] = {
            "maison": str(dossier),
            **asdict(lue),
            "actes": bilan.actes,
            "brouillons": bilan.brouillons,
            "journal": {"taille": bilan.taille_journal, "racine": bilan.racine_journal.hex()},
            "index": empeche is None,
            "hors_de_la_maison": dehors,
        }
        dire_json(compte)
        return
    dire(f"Maison restaurée dans {dossier} : {bilan.actes} actes scellés, {bilan.brouillons} brouillons, saine.")
    dire(
        f"  journal : {bilan.taille_journal} entrées. Si le registre en avait publié davantage depuis cette sauvegarde,"
    )
    dire("  n’y ajoutez rien avant de l’avoir comparé : executoire check --temoin POINT.")
    if empeche is not None:
        dire(f"  index à refaire (executoire reindex) : {empeche}")
    for chemin in dehors:
        dire(f"  hors de la maison, à remettre en place : {chemin}")


def _hors_de_la_maison(dossier: Path) -> list[str]:
    """Files that the settings name and that stand elsewhere: a copy of the home does not hold them."""
    reglages = lire_reglages(dossier)
    nommes = (reglages.pkcs12, reglages.pkcs11_certificats, *reglages.racines)
    return [str(p) for p in nommes if p is not None and dossier not in p.resolve().parents]
