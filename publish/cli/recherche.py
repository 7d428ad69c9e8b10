"""Finding acts: `search`, `reindex`."""

from __future__ import annotations

import re
from html import unescape
from typing import Annotated

import typer

from pipeline.indexation import rattraper, reindexer
from publish.cli.acces import maison
from publish.cli.dates import lire_jour_ou_rien
from publish.cli.sortie import Home, Json, dire, dire_json
from schemas.erreurs import CodeSortie
from search.engine import Requete, Tri
from search.reponse_json import reponse_en_json


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("search")(search)
    app.command("reindex")(reindex)


def search(
    question: Annotated[str, typer.Argument(metavar="QUERY", help="Mots, « phrase », -exclu, numéro.")] = "",
    annee: Annotated[list[int] | None, typer.Option("--annee")] = None,
    matiere: Annotated[list[str] | None, typer.Option("--matiere")] = None,
    organe: Annotated[list[str] | None, typer.Option("--organe")] = None,
    nature: Annotated[list[str] | None, typer.Option("--nature")] = None,
    statut: Annotated[list[str] | None, typer.Option("--statut")] = None,
    collectivite: Annotated[list[str] | None, typer.Option("--collectivite")] = None,
    personne: Annotated[list[str] | None, typer.Option("--personne", help="Présente, signataire, rapporteure…")] = None,
    commune: Annotated[list[str] | None, typer.Option("--commune", help="Commune que l’acte nomme.")] = None,
    du: Annotated[str | None, typer.Option("--du")] = None,
    au: Annotated[str | None, typer.Option("--au")] = None,
    tri: Annotated[Tri, typer.Option("--tri")] = Tri.PERTINENCE,
    suite: Annotated[str | None, typer.Option("--suite")] = None,
    limite: Annotated[int, typer.Option("--limite")] = 20,
    bureau: Annotated[bool, typer.Option("--bureau", help="Tous les actes, brouillons compris.")] = False,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Cherche ce que le public trouverait (ou tout, avec --bureau)."""
    maison_ = maison(home, json_)
    rattraper(maison_)
    requete = Requete(
        texte=question,
        annee=tuple(annee or ()),
        matiere=tuple(matiere or ()),
        organe=tuple(organe or ()),
        nature=tuple(nature or ()),
        statut=tuple(statut or ()),
        collectivite=tuple(collectivite or ()),
        personne=tuple(personne or ()),
        commune=tuple(commune or ()),
        du=lire_jour_ou_rien(du),
        au=lire_jour_ou_rien(au),
        tri=tri,
        suite=suite,
        limite=limite,
    )
    reponse = maison_.moteur_bureau.chercher(requete) if bureau else maison_.moteur_public.chercher(requete)
    if json_:
        dire_json({**reponse_en_json(reponse), "demonstration": maison_.demonstration})
        return CodeSortie.FAIT
    cherche = reponse.suggestion if reponse.corrigee and reponse.suggestion else question
    dire(f"{reponse.total} acte{'s' if reponse.total > 1 else ''} pour « {cherche} »")
    if reponse.complets < reponse.total:
        avec = f"{reponse.complets} avec tous les mots" if reponse.complets else "aucun avec tous les mots"
        dire(f"    dont {avec} ; les autres en contiennent une partie")
    for resultat in reponse.resultats:
        dire(f"{resultat.acte or resultat.cle}  {resultat.date_seance or ''}  {resultat.titre or resultat.objet}")
        for extrait in resultat.extraits[:2]:
            texte = unescape(re.sub(r"</?mark>", "", extrait.html))
            dire(f"    {texte if texte.startswith(f'{extrait.ou} :') else f'{extrait.ou} : {texte}'}")
    if reponse.suggestion and not reponse.corrigee:
        dire(f"Vouliez-vous dire : {reponse.suggestion} ?")
    return CodeSortie.FAIT


def reindex(json_: Json = False, home: Home = None) -> int:
    """Reconstruit les deux index à partir du registre."""
    maison_ = maison(home, json_)
    nombre = reindexer(maison_)
    if json_:
        dire_json({"actes": nombre})
    else:
        dire(f"Index reconstruits ({nombre} entrées).")
    return CodeSortie.FAIT
