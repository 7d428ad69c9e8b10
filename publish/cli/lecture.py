"""Reading without any home: `parse`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline.lot import deplier, preparer_tout
from pipeline.qualification import qualifier
from publish.cli.bilan import BEAUCOUP, Compte, Constats, dire_bilan, ecrire_constats
from publish.cli.propositions import dire_qualification, matieres_en_json, qualification_en_json
from publish.cli.sortie import Json, avancement, dire, dire_constats, dire_json, pire
from schemas import akoma
from schemas.acte import Niveau
from schemas.acte_json import lecture_en_json
from schemas.erreurs import CodeSortie, ErreurExecutoire, MauvaisUsage
from schemas.lecture import Lecture, TexteLu

Fichiers = Annotated[
    list[Path], typer.Argument(metavar="FICHIER…", help="Fichiers ou dossiers à lire.", show_default=False)
]


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("parse")(parse)


def parse(
    fichiers: Fichiers,
    format_: Annotated[str, typer.Option("--format", help="json, xml ou text.")] = "",
    constats: Constats = None,
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
    lot = deplier(fichiers)
    chemins = lot.chemins
    comptes: list[Compte] = []
    with avancement("Lecture", len(chemins)) as avancer:
        for chemin, prepare in preparer_tout(chemins, len(chemins), avancer.page):
            if isinstance(prepare, ErreurExecutoire):
                codes.append(prepare.sortie)
                comptes.append(Compte(chemin, None, "illisible", erreur=prepare))
                typer.echo(str(prepare), err=True)
                if en_json:
                    actes.append({"fichier": chemin.name, "erreur": prepare.en_json()})
            else:
                codes.append(CodeSortie.FAIT)
                comptes += [_compte(chemin, lecture) for lecture in prepare.lectures]
                if en_json:
                    actes += [_en_json(lecture, chemin.name) for lecture in prepare.lectures]
                elif len(chemins) < BEAUCOUP or format_:
                    _montrer(prepare.lu, prepare.lectures, format_)
            avancer()
    if constats is not None:
        ecrire_constats(constats, comptes)
    if en_json:
        dire_json(actes)
    elif len(chemins) > 1 and not format_:
        dire_bilan(comptes, lot.ecartes)
    return pire(codes)


def _compte(chemin: Path, lecture: Lecture) -> Compte:
    certain = all(d.niveau is Niveau.INFO for d in lecture.diagnostics)
    return Compte(chemin, lecture.acte.numero, "lu" if certain else "à vérifier", lecture.diagnostics)


def _en_json(lecture: Lecture, fichier: str) -> dict[str, Any]:
    """The act as read, then what its words suggest."""
    return {
        **lecture_en_json(lecture, fichier),
        "matieres_proposees": matieres_en_json(lecture.acte),
        "qualification_proposee": qualification_en_json(qualifier(lecture.acte)),
    }


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
        dire("  Proposé d’après les mots, à confirmer :")
        dire_qualification(qualifier(acte), acte)
        dire(f"  Texte conservé : {'oui' if lecture.texte_conserve else 'NON'}")
        dire_constats(lecture.diagnostics)
