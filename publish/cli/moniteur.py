"""Watching a journal from outside: `monitor`, which needs no home."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline import moniteur
from publish.cli.preuve import SIGNES, SORTIES
from publish.cli.sortie import Json, avancement, dire, dire_json
from publish.horloge import maintenant
from registry.note import COSIGNATURE_V1, ED25519, lire_cle
from schemas.verdict import Issue

RESUMES = {
    Issue.VALIDE: "Le journal tient.",
    Issue.INDETERMINE: "Le journal tient, mais il manque le témoin demandé.",
    Issue.INVALIDE: "Le journal ne tient pas : gardez cette sortie, elle le prouve.",
}


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("monitor")(monitor)


def monitor(
    url: Annotated[str, typer.Argument(metavar="URL", help="Adresse du site, ou de son journal.")],
    cle: Annotated[str | None, typer.Option("--cle", help="Clé de vérification du journal.")] = None,
    cle_temoin: Annotated[
        list[str] | None, typer.Option("--cle-temoin", help="Clé d’un témoin qui doit l’avoir cosigné, répétable.")
    ] = None,
    etat: Annotated[Path | None, typer.Option("--etat", help="Fichier où retenir ce qui a été vu.")] = None,
    json_: Json = False,
) -> int:
    """Surveille le journal d’un registre de l’extérieur : rien n’y est retiré, changé ni caché depuis la visite
    d’avant. Sort avec 1 si le journal ne tient pas, 4 s’il ne répond pas."""
    avant = moniteur.lire_etat(etat) if etat else None
    with avancement("Entrées relues", moniteur.PAQUETS_PAR_VISITE) as avancer:
        visite = moniteur.visiter(
            url,
            instant=maintenant(),
            cle=lire_cle(cle, ED25519) if cle else None,
            temoins=[lire_cle(c, COSIGNATURE_V1) for c in cle_temoin or ()],
            avant=avant,
            avancer=avancer,
        )
    if etat and visite.etat:
        moniteur.ecrire_etat(etat, visite.etat)
    issue = visite.verdict.issue
    if json_:
        dire_json(
            {
                "url": url,
                "verdict": issue,
                "resume": RESUMES[issue],
                "controles": [
                    {"nom": c.nom, "verdict": c.verdict, "phrase": c.phrase} for c in visite.verdict.controles
                ],
                "remarques": visite.remarques,
                "note": visite.note.decode(errors="replace"),
                "note_avant": avant.note.decode() if avant else None,
            }
        )
        return SORTIES[issue]
    dire(RESUMES[issue])
    for controle in visite.verdict.controles:
        dire(f"  {SIGNES[controle.verdict]} {controle.phrase}")
    for remarque in visite.remarques:
        dire(f"  · {remarque}")
    if issue is Issue.INVALIDE:
        for titre, note in (("Vu avant", avant.note if avant else b""), ("Vu maintenant", visite.note)):
            dire(f"{titre} :\n{note.decode(errors='replace')}" if note else f"{titre} : rien.")
    return SORTIES[issue]
