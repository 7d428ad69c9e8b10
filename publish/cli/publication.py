"""Showing acts: `publish`, `unpublish`, and `sync`, the passage that finishes what waits and watches over the rest."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from pipeline import publicite
from pipeline.garde import alarmes
from pipeline.indexation import rattraper
from pipeline.maison import Maison
from pipeline.veille import veiller
from publish.cli.acces import maison
from publish.cli.dates import lire_jour_ou_rien
from publish.cli.defauts import defaut_en_json, examiner
from publish.cli.dossiers import Acte, Actes, dossier_en_json
from publish.cli.sortie import Home, Json, avancement, dire, dire_json, pire
from publish.horloge import patienter
from publish.reglages import utilisateur
from publish.typographie import majuscule
from registry.droit.statut import statut
from schemas.dossier import Dossier
from schemas.erreurs import CodeSortie, ErreurExecutoire, MauvaisUsage


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("publish")(publish)
    app.command("unpublish")(unpublish)
    app.command("replace")(replace)
    app.command("sync")(sync)


def publish(
    actes: Actes,
    date: Annotated[
        str | None, typer.Option("--date", help="Jour passé où l’acte était déjà public (déclaré).")
    ] = None,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Rend des actes visibles ici, maintenant."""
    declaree = lire_jour_ou_rien(date)
    maison_ = maison(home, json_)
    codes: list[int] = []
    faits: list[dict[str, Any]] = []
    with avancement("Publication", len(actes)) as avancer:
        for nom in actes:
            try:
                dossier = publicite.publier(maison_, nom, declaree)
                etat = statut(dossier.vie, maison_.registre.jour(dossier.collectivite))
                codes.append(CodeSortie.FAIT)
                restent = examiner(maison_, dossier).defauts
                faits.append(
                    {
                        **dossier_en_json(dossier),
                        "statut": etat.statut,
                        "libelle": etat.libelle,
                        "defauts": [defaut_en_json(dossier, d) for d in restent],
                    }
                )
                if not json_:
                    dire(f"{dossier.acte.numero} : publié. {etat.libelle}.")
                    dire(f"  {maison_.adresse}{dossier.uri}")
                    for defaut in restent:
                        typer.echo(f"  {dossier.acte.numero} : {defaut.phrase}", err=True)
            except ErreurExecutoire as erreur:
                codes.append(erreur.sortie)
                faits.append({"acte": nom, "erreur": erreur.en_json()})
                typer.echo(str(erreur), err=True)
            avancer()
    rattraper(maison_)
    maison_.registre.checkpoint()
    if json_:
        dire_json(faits)
    return pire(codes)


def unpublish(
    acte: Acte,
    motif: Annotated[str, typer.Option("--motif", help="Pourquoi l’acte n’est plus montré (bureau seul).")],
    remplace_par: Annotated[
        str | None, typer.Option("--remplace-par", metavar="ACT", help="L’acte auquel son adresse mènera.")
    ] = None,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Retire un acte de la vue du public ; son adresse dit qu’il y était."""
    maison_ = maison(home, json_)
    if remplace_par is not None:
        publicite.remplacer(maison_, acte, remplace_par, utilisateur())
    dossier = publicite.depublier(maison_, acte, motif)
    rattraper(maison_)
    maison_.registre.checkpoint()
    if json_:
        dire_json(dossier_en_json(dossier))
    else:
        dire(f"{dossier.acte.numero} : n’est plus visible.")
    return CodeSortie.FAIT


def replace(
    acte: Acte,
    par: Annotated[str | None, typer.Option("--par", metavar="ACT", help="L’acte qui le remplace.")] = None,
    annuler: Annotated[bool, typer.Option("--annuler", help="Aucun acte ne le remplace plus.")] = False,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Dit quel acte en remplace un autre, retiré ou abrogé : la page de l’un mène à l’autre."""
    if (par is None) is not annuler:
        raise MauvaisUsage("REM-02", "Donnez l’acte qui remplace, ou --annuler", "Exemple : --par 2026-012.")
    maison_ = maison(home, json_)
    dossier = publicite.remplacer(maison_, acte, par, utilisateur())
    if json_:
        dire_json({**dossier_en_json(dossier), "remplace_par": _visible(maison_, dossier)})
    elif par is None:
        dire(f"{dossier.acte.numero} : aucun acte ne le remplace plus.")
    else:
        dire(f"{dossier.acte.numero} : remplacé par {maison_.registre.dossier(par).acte.numero}.")
    return CodeSortie.FAIT


def _visible(maison_: Maison, dossier: Dossier) -> str | None:
    """What the public is led to."""
    trouve = maison_.registre.publie(dossier.uri) if dossier.uri else None
    return trouve.remplace_par if trouve else None


def sync(
    patience: Annotated[
        bool, typer.Option("--patience/--sans-patience", help="Attend une autorité d’horodatage en panne (14 s).")
    ] = True,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Termine ce qu’une panne a laissé en attente, puis date le journal et le fait cosigner."""
    maison_ = maison(home, json_)
    reprises = publicite.synchroniser(maison_, _patienter, publicite.ATTENTES_S if patience else ())
    rattraper(maison_)
    passages = veiller(maison_)
    faits = [
        *({**dossier_en_json(r.dossier), "quoi": r.quoi, "erreur": r.erreur} for r in reprises),
        *({"acte": None, "uri": None, "quoi": p.quoi, "erreur": p.erreur} for p in passages),
    ]
    erreurs = [f["erreur"] for f in faits if f["erreur"] is not None]
    if json_:
        dire_json([{**f, "erreur": f["erreur"].en_json() if f["erreur"] else None} for f in faits])
    for erreur in erreurs:
        typer.echo(str(erreur), err=True)
    for alarme in alarmes(maison_):
        typer.echo(f"{alarme.quoi}. [{alarme.code}]", err=True)
    for reprise in () if json_ else reprises:
        if reprise.erreur is None:
            dire(f"{reprise.dossier.acte.numero} : {reprise.quoi}.")
    for passage in () if json_ else passages:
        if passage.erreur is None:
            dire(f"{majuscule(passage.quoi)}.")
    if not faits and not json_:
        dire("Rien n’attendait.")
    return pire(e.sortie for e in erreurs)


def _patienter(secondes: float) -> None:
    typer.echo(f"L’autorité d’horodatage ne répond pas : nouvel essai dans {secondes:.0f} s.", err=True)
    patienter(secondes)
