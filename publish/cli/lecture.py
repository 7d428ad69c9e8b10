"""Reading without any home: `parse`."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline import parsing, reading
from publish.cli.sortie import Json, avancement, dire, dire_constats, dire_json, pire
from schemas import akoma
from schemas.acte import FichierSource
from schemas.acte_json import lecture_en_json
from schemas.erreurs import CodeSortie, ErreurExecutoire, MauvaisUsage
from schemas.lecture import Lecture, TexteLu

Fichiers = Annotated[list[Path], typer.Argument(metavar="FICHIER…", help="Fichiers à lire.", show_default=False)]


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("parse")(parse)


def parse(
    fichiers: Fichiers,
    format_: Annotated[str, typer.Option("--format", help="json, xml ou text.")] = "",
    json_: Json = False,
) -> int:
    """Lit des fichiers et montre l’acte compris, sans rien enregistrer."""
    if format_ not in {"", "json", "xml", "text"}:
        raise MauvaisUsage("CMD-02", f"Le format « {format_} » n’existe pas", "Choisissez json, xml ou text.")
    if json_ and format_ not in {"", "json"}:
        raise MauvaisUsage("CMD-02", "--json et --format se contredisent", "Gardez l’un des deux.")
    actes: list[dict[str, Any]] = []
    codes: list[int] = []
    en_json = json_ or format_ == "json"
    with avancement("Lecture", len(fichiers)) as avancer:
        for chemin in fichiers:
            try:
                lu, lectures = _lire(chemin)
            except ErreurExecutoire as erreur:
                codes.append(erreur.sortie)
                typer.echo(str(erreur), err=True)
                if en_json:
                    actes.append({"fichier": chemin.name, "erreur": erreur.en_json()})
            else:
                codes.append(CodeSortie.FAIT)
                if en_json:
                    actes += [lecture_en_json(lecture, chemin.name) for lecture in lectures]
                else:
                    _montrer(lu, lectures, format_)
            avancer()
    if en_json:
        dire_json(actes)
    return pire(codes)


def _lire(chemin: Path) -> tuple[TexteLu, tuple[Lecture, ...]]:
    octets = reading.octets_de(chemin)
    lu = reading.lire_octets(octets, chemin.name)
    source = FichierSource(chemin.name, hashlib.sha256(octets).hexdigest(), len(octets), reading.media(octets))
    return lu, parsing.analyser(lu, (source,))


def _montrer(lu: TexteLu, lectures: tuple[Lecture, ...], format_: str) -> None:
    if format_ == "text":
        typer.echo(lu.texte, nl=False)
        return
    for lecture in lectures:
        acte = lecture.acte
        if format_ == "xml":
            typer.echo(akoma.dump(acte).decode())
            continue
        dire(f"{acte.collectivite or 'Collectivité inconnue'} — {acte.organe or 'organe inconnu'}")
        dire(f"  {acte.nature.libelle} {acte.numero or 'sans numéro'} du {acte.seance.date or 'date inconnue'}")
        dire(f"  {acte.titre or acte.objet or 'Objet inconnu'}")
        dire(
            f"  {len(acte.visas)} visas, {len(acte.considerants)} considérants, {len(acte.dispositif)} décisions ; "
            f"vote : {acte.vote.mode or 'non lu'}"
        )
        if acte.controle_legalite:
            dire(f"  Préfecture : {acte.controle_legalite.identifiant}")
        dire(f"  Texte conservé : {'oui' if lecture.texte_conserve else 'NON'}")
        dire_constats(lecture.diagnostics)
