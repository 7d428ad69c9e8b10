"""`deindex`: a person's name by which acts may no longer be found."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from pipeline.indexation import rattraper
from pipeline.maison import Maison
from publish.cli.acces import maison
from publish.cli.sortie import Home, Json, dire, dire_json
from publish.reglages import utilisateur
from registry.retraits import RetraitDeNom
from schemas.acte import Etape, mots
from schemas.erreurs import CodeSortie, Introuvable, MauvaisUsage
from schemas.identifiants import places
from schemas.noms import masquer, nom_de_famille, nomme

NOM_MIN = 2
"""Letters of the shortest name."""


def declarer(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("deindex")(deindex)


def deindex(
    actes: Annotated[list[str] | None, typer.Argument(metavar="[ACT…]", help="Les actes visés.")] = None,
    noms: Annotated[list[str] | None, typer.Option("--nom", help="Un nom, répétable : « Jeanne Martin ».")] = None,
    collectivite: Annotated[
        str | None, typer.Option("--collectivite", help="Tous ses actes, présents et à venir (SIREN).")
    ] = None,
    motif: Annotated[str | None, typer.Option("--motif", help="Pourquoi ; reste au bureau.")] = None,
    lever: Annotated[bool, typer.Option("--lever", help="Rend le nom à la recherche.")] = False,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Retire un nom de personne de la recherche, ici et par les moteurs extérieurs ; le texte scellé ne change pas.
    Sans nom, montre ce qui est décidé."""
    if bool(actes) == bool(collectivite):
        raise MauvaisUsage("NOM-01", "Donnez des actes, ou une collectivité", "Exemple : --collectivite 217500016.")
    maison_ = maison(home, json_)
    cibles = _cibles(maison_, actes or [], collectivite)
    for nom in noms or ():
        if sum(map(len, mots(nom))) < NOM_MIN:
            raise MauvaisUsage("NOM-02", f"« {nom} » n’est pas un nom", "Donnez le prénom et le nom.")
        for siren, cle in cibles:
            maison_.registre.retraits.decider(
                RetraitDeNom(siren, nom.strip(), cle, lever, motif, utilisateur(), maison_.horloge())
            )
    rattraper(maison_)
    _rendre_compte(maison_, cibles, tuple(noms or ()), lever, json_)
    return CodeSortie.FAIT


def _cibles(maison_: Maison, actes: list[str], collectivite: str | None) -> list[tuple[str, str | None]]:
    """(SIREN, key of the act or None for all of them)."""
    if collectivite is not None:
        if maison_.registre.collectivite(collectivite) is None:
            raise Introuvable("COL-06", f"La collectivité {collectivite} n’est pas connue", "Vérifiez son SIREN.")
        return [(collectivite, None)]
    dossiers = [maison_.registre.dossier(nom) for nom in actes]
    for dossier in dossiers:
        if dossier.acte.siren is None:
            raise MauvaisUsage("NOM-01", "Cet acte n’a pas encore de collectivité", "Donnez-la : executoire correct.")
    return [(d.acte.siren or "", d.cle) for d in dossiers]


def _rendre_compte(
    maison_: Maison, cibles: list[tuple[str, str | None]], noms: tuple[str, ...], lever: bool, json_: bool
) -> None:
    sirens = dict.fromkeys(siren for siren, _ in cibles)
    voulues = {cle for _, cle in cibles}
    decisions = [d for s in sirens for d in maison_.registre.retraits.toutes(s) if None in voulues or d.cle in voulues]
    touches, restes = _effets(maison_, cibles, noms)
    if json_:
        dire_json(
            {
                "decisions": [
                    {
                        "siren": d.siren, "acte": d.cle, "nom": d.nom, "leve": d.leve, "motif": d.motif, "par": d.par,
                        "le": d.le.isoformat(),
                    }
                    for d in decisions
                ],
                "actes": touches,
                "restes": restes,
            }
        )  # fmt: skip
        return
    for d in decisions:
        ou = "tous les actes" if d.cle is None else f"acte {d.cle}"
        dire(f"{d.le:%d/%m/%Y}  {d.nom} : {'rendu à la recherche' if d.leve else 'retiré'}, {ou}, par {d.par}")
    if noms:
        dire(f"{len(touches)} acte(s) publié(s) {'retrouvable(s)' if lever else 'plus retrouvable(s)'} par ce nom.")
    for reste in () if lever else restes:
        dire(
            f"Le mot « {reste['mot']} » reste dans {reste['acte']}, {reste['ou']} : "
            f"s’il désigne cette personne, --nom {reste['mot']}."
        )


def _effets(
    maison_: Maison, cibles: list[tuple[str, str | None]], noms: tuple[str, ...]
) -> tuple[list[str], list[dict[str, Any]]]:
    """The published acts that bear the names, and the places where a surname still stands alone."""
    touches: list[str] = []
    restes: list[dict[str, Any]] = []
    for dossier in maison_.registre.dossiers(Etape.PUBLIE) if noms else ():
        vise = any(dossier.acte.siren == s and c in (None, dossier.cle) for s, c in cibles)
        if not vise or not nomme(dossier.acte, noms):
            continue
        touches.append(dossier.uri or dossier.cle)
        for nom in noms:
            seul = nom_de_famille(nom)
            for place in places(dossier.acte):
                texte = masquer(place.partie.texte, noms)
                if masquer(texte, (seul,)) != texte:
                    restes.append({"acte": dossier.acte.numero or dossier.cle, "ou": place.libelle, "mot": seul})
    return touches, restes
