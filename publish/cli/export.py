"""Giving the data: `export scdl`, `export akn`, `export tout`."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from pipeline.maison import Maison
from publish import depart, scdl
from publish.api.acte_json import en_octets
from publish.archives import LISEZ_MOI, akoma_ntoso, pieces_ouvertes
from publish.cli.acces import maison
from publish.cli.sortie import Home, Json, avancement, dire, dire_json
from publish.destination import MARQUE, Compte, Fichier, deposer, exiger_libre
from publish.maison import ouverture
from publish.reglages import lire_reglages
from publish.scdl import Fichier as FichierSCDL
from publish.typographie import compte as compter
from publish.typographie import octets
from registry.depart import actes_tenus
from schemas.acte import Nature
from schemas.erreurs import CodeSortie, MauvaisUsage
from schemas.identifiants import siren_valide

_T = TypeVar("_T")
Sortie = Annotated[Path | None, typer.Option("-o", "--sortie", help="Dossier à écrire, ou fichier .zip.")]
Siren = Annotated[str | None, typer.Option("--siren", help="Une collectivité seule.")]


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    groupe = typer.Typer(help="Donne les données : SCDL, Akoma Ntoso, ou tout, pour partir.", no_args_is_help=True)
    groupe.command("scdl")(exporter_scdl)
    groupe.command("akn")(exporter_akn)
    groupe.command("tout")(exporter_tout)
    groupe.command("seda")(exporter_seda)
    app.add_typer(groupe, name="export")


def exporter_scdl(sortie: Sortie = None, siren: Siren = None, json_: Json = False, home: Home = None) -> int:
    """Les délibérations publiées, au schéma national, leurs dates, et celles que le schéma ne peut pas dire."""
    quel, chemin = _siren(siren), sortie or Path("export-scdl")
    exiger_libre(chemin)
    maison_ = maison(home, json_)
    prefectures = ouverture(lire_reglages(maison_.dossier)).prefectures
    total = maison_.registre.publies(siren=quel, nature=Nature.DE, limite=1).total
    with avancement("Délibérations", total) as avancer:
        actes = _suivis(scdl.deliberations(maison_.registre, quel), avancer)
        textes, ecartees = scdl.en_tables(actes, maison_.adresse, prefectures)
    compte = deposer(chemin, (_marque(maison_), *_fichiers_scdl(maison_, textes)))
    if json_:
        tables = [
            {"fichier": f"{f}.csv", "octets": len(t), "sha256": hashlib.sha256(t).hexdigest()}
            for f, t in textes.items()
        ]
        faits = {"deliberations": total - len(ecartees), "tables": tables, "ecartees": [asdict(e) for e in ecartees]}
        dire_json({**_compte_en_json(chemin, compte), **faits})
        return CodeSortie.FAIT
    dire(f"{chemin} : {compter(total - len(ecartees), 'délibération')}.")
    if ecartees:
        dire(f"  {compter(len(ecartees), 'écartée')} : le schéma ne peut pas les dire.")
    for ecartee in ecartees:
        dire(f"  · {ecartee.acte} : {' ; '.join(ecartee.raisons)}")
    return CodeSortie.FAIT


def exporter_akn(
    sortie: Sortie = None,
    siren: Siren = None,
    annee: Annotated[int | None, typer.Option("--annee", min=1, max=9999, help="Une année de séance.")] = None,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Les actes publiés en XML scellé : acte.xml et vie.xml de chacun, octet pour octet."""
    quel, chemin = _siren(siren), sortie or Path("actes-akn.zip")
    exiger_libre(chemin)
    maison_ = maison(home, json_)
    pieces = pieces_ouvertes(maison_.registre, quel, annee)
    quoi = f"Actes {f'de {quel}' if quel else f'de {maison_.nom}'}{f', {annee}' if annee else ''}"
    archive = akoma_ntoso(pieces, quoi, maison_.adresse)
    actes = len({p.uri for p in pieces})
    lire = maison_.registre.objet
    with avancement("Actes", len(pieces)) as avancer:
        membres = (Fichier(m.nom, partial(lire, m.sha256), m.sha256) for m in archive.membres)
        tete = (_marque(maison_), _octets(LISEZ_MOI, archive.lisez_moi.encode()))
        compte = deposer(chemin, chain(tete, _suivis(membres, avancer)))
    if json_:
        dire_json({**_compte_en_json(chemin, compte), "actes": actes})
    else:
        dire(f"{chemin} : {compter(actes, 'acte')}, {octets(compte.octets)}.")
    return CodeSortie.FAIT


def exporter_tout(
    sortie: Annotated[Path, typer.Option("-o", "--sortie", help="Dossier à écrire, ou fichier .zip.")],
    json_: Json = False,
    home: Home = None,
) -> int:
    """Tout ce que contient la maison, pour partir : fichiers, faits, journal ; aucun secret. Un dossier se reprend."""
    exiger_libre(sortie)
    maison_ = maison(home, json_)
    if sortie.resolve().is_relative_to(maison_.dossier.resolve()):
        raise MauvaisUsage("EXP-01", "L’export s’écrirait dans la maison", "Donnez un chemin hors de la maison à -o.")
    with maison_.registre.base.lecture() as connexion:
        actes = sum(1 for _ in actes_tenus(connexion))
        with avancement("Actes", actes) as avancer:
            compte = deposer(sortie, depart.fichiers(maison_, connexion, avancer), tolerant=True)
    for nom, dommage in compte.abimes:
        typer.echo(f"{nom} : {dommage}", err=True)
    if json_:
        abimes = [{"fichier": nom, "erreur": dommage.en_json()} for nom, dommage in compte.abimes]
        dire_json({**_compte_en_json(sortie, compte), "actes": actes, "abimes": abimes})
    else:
        dire(f"{sortie} : {compter(actes, 'acte')}, {compter(compte.fichiers, 'fichier')}, {octets(compte.octets)}.")
        if compte.repris:
            dire(f"  {compter(compte.repris, 'fichier')} déjà là.")
        dire("  À garder pour soi : les actes non publiés et les événements privés y sont. Aucune clé n’y est.")
    return CodeSortie.NON if compte.abimes else CodeSortie.FAIT


def exporter_seda() -> int:
    """Versement aux archives (SEDA) : pas encore disponible."""
    message = "L’export SEDA n’est pas encore disponible"
    raise MauvaisUsage("CMD-99", message, "Rien n’a changé. Pour tout emporter : executoire export tout -o DOSSIER.")


def _siren(siren: str | None) -> str | None:
    if siren is not None and not siren_valide(siren):
        raise MauvaisUsage("COL-04", f"{siren} n’est pas un numéro SIREN", "Un SIREN a neuf chiffres.")
    return siren


def _fichiers_scdl(maison_: Maison, textes: dict[FichierSCDL, bytes]) -> Iterator[Fichier]:
    for fichier, texte in textes.items():
        yield _octets(f"{fichier}.csv", texte)
        yield _octets(f"{fichier}.schema.json", en_octets(scdl.schema(fichier)))
    licence = ouverture(lire_reglages(maison_.dossier)).licence
    yield _octets("datapackage.json", en_octets(scdl.paquet(maison_.nom, maison_.adresse, licence, ici=True)))


def _marque(maison_: Maison) -> Fichier:
    """First of all: what lets a folder be taken up again."""
    return _octets(MARQUE, en_octets({"format": depart.FORMAT, "adresse": maison_.adresse}))


def _suivis(choses: Iterator[_T], avancer: Callable[[], None]) -> Iterator[_T]:
    for chose in choses:
        yield chose
        avancer()


def _octets(nom: str, contenu: bytes) -> Fichier:
    return Fichier(nom, lambda: contenu)


def _compte_en_json(chemin: Path, compte: Compte) -> dict[str, Any]:
    return {"sortie": str(chemin), "fichiers": compte.fichiers, "octets": compte.octets, "repris": compte.repris}
