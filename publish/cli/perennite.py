"""`preserve`: seals keep proving something after the certificates and algorithms that made them."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Annotated, Any

import typer

from pipeline.renouvellement import Renouvellement, renouveler
from publish.cli.acces import maison
from publish.cli.dates import lire_jour_ou_rien
from publish.cli.sortie import Home, Json, avancement, dire, dire_json, pire
from registry.sceaux import SceauDu, echeances_par_annee, sceaux_dus
from schemas.erreurs import CodeSortie


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("preserve")(preserve)


def preserve(
    avant: Annotated[
        str | None, typer.Option("--avant", help="Renouvelle aussi ce qui est dû jusqu’à ce jour.", show_default=False)
    ] = None,
    liste: Annotated[bool, typer.Option("--liste", help="Dit ce qui est dû, et ne fait rien.")] = False,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Renouvelle les horodatages d’archive avant qu’ils ne prouvent plus rien, et dit ce qui viendra."""
    jour = lire_jour_ou_rien(avant)
    maison_ = maison(home, json_)
    jusque = datetime.combine(jour, time.max, UTC) if jour else maison_.horloge()
    dus = sceaux_dus(maison_.registre, jusque)
    faits: list[Renouvellement] = []
    if not liste:
        with avancement("Renouvellement", len(dus)) as avancer:
            for fait in renouveler(maison_, jusque):
                faits.append(fait)
                avancer()
        maison_.registre.checkpoint()
    annees = echeances_par_annee(maison_.registre)
    if json_:
        dire_json(
            {
                "dus": [_du(d) for d in dus],
                "renouveles": [_fait(f) for f in faits],
                "echeances": [{"annee": annee, "documents": nombre} for annee, nombre in annees],
            }
        )
    else:
        _dire(dus, faits, annees)
    for fait in faits:
        if fait.erreur:
            typer.echo(str(fait.erreur), err=True)
    return pire(f.erreur.sortie if f.erreur else CodeSortie.FAIT for f in faits)


def _dire(dus: tuple[SceauDu, ...], faits: list[Renouvellement], annees: tuple[tuple[int, int], ...]) -> None:
    reussis = sum(1 for f in faits if f.erreur is None)
    dire(f"À renouveler : {len(dus)}." if dus else "Aucun sceau n’est à renouveler.")
    if faits:
        dire(f"Renouvelés : {reussis} sur {len(faits)}.")
    for annee, nombre in annees:
        dire(f"  {annee} : {nombre} sceau(x) à renouveler")


def _du(du: SceauDu) -> dict[str, Any]:
    return {"acte": du.cle, "document": du.document.nom, "type": du.document.type, "version": du.version}


def _fait(fait: Renouvellement) -> dict[str, Any]:
    return {
        "acte": fait.dossier.nom,
        "document": fait.document.nom,
        "type": fait.document.type,
        "erreur": fait.erreur.en_json() if fait.erreur else None,
    }
