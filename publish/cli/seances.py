"""`seance`: the list of the délibérations examined in a session, which the office publishes (CGCT L.2121-25)."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Annotated

import typer

from publish.cli.acces import maison
from publish.cli.dates import lire_jour
from publish.cli.sortie import Home, Json, dire, dire_json
from publish.reglages import utilisateur
from registry.listes import proposer
from schemas.erreurs import CodeSortie, Introuvable, MauvaisUsage, Refus
from schemas.espace import LigneExaminee, ListeExaminee


def declarer(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("seance")(seance)


def seance(
    siren: Annotated[str, typer.Argument(help="SIREN, neuf chiffres.")],
    jour: Annotated[str, typer.Argument(help="Jour de la séance.")],
    organe: Annotated[str | None, typer.Option("--organe", help="Si plusieurs siégeaient ce jour-là.")] = None,
    ajouter: Annotated[
        list[str] | None, typer.Option("--ajouter", metavar="NUMERO=OBJET", help="Examinée, absente du registre.")
    ] = None,
    publier: Annotated[bool, typer.Option("--publier", help="Met la liste en ligne.")] = False,
    retirer: Annotated[bool, typer.Option("--retirer", help="Retire la liste publiée.")] = False,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Montre la liste des délibérations examinées d’une séance ; avec --publier, la met en ligne (CGCT L.2121-25)."""
    maison_ = maison(home, json_)
    collectivite = maison_.registre.collectivite(siren)
    if collectivite is None:
        raise Introuvable("COL-06", f"La collectivité {siren} n’est pas connue", "Vérifiez son SIREN.")
    quand, aujourd_hui = lire_jour(jour), maison_.registre.jour(collectivite)
    if quand > aujourd_hui:
        raise Refus("SEA-01", f"La séance du {quand:%d/%m/%Y} n’a pas encore eu lieu", "Rien n’a changé.")
    liste = proposer(maison_.registre.dossiers(), siren, quand, organe, aujourd_hui)
    liste = replace(liste, lignes=(*liste.lignes, *map(_ligne, ajouter or ())))
    if retirer:
        liste = replace(liste, lignes=())
        maison_.registre.listes.publier(liste, utilisateur())
    elif publier:
        if not liste.lignes:
            message = f"Le registre n’a aucune délibération de la séance du {quand:%d/%m/%Y}"
            raise Refus("SEA-02", message, "Vérifiez la date, ou donnez-les : --ajouter NUMERO=OBJET.")
        maison_.registre.listes.publier(liste, utilisateur())
    en_ligne = publier and not retirer
    _dire(liste, en_ligne, retirer, json_)
    return CodeSortie.FAIT


def _ligne(mot: str) -> LigneExaminee:
    numero, egal, objet = mot.partition("=")
    if not egal or not objet.strip():
        raise MauvaisUsage("CMD-06", f"« {mot} » n’est pas de la forme NUMERO=OBJET", "Exemple : 2026-12=Budget.")
    return LigneExaminee(numero.strip() or None, objet.strip())


def _dire(liste: ListeExaminee, en_ligne: bool, retiree: bool, json_: bool) -> None:
    if json_:
        lignes = [{k: v for k, v in asdict(ligne).items() if k != "cle"} for ligne in liste.lignes]
        dire_json(
            {"siren": liste.siren, "jour": liste.jour.isoformat(), "organe": liste.organe, "en_ligne": en_ligne,
             "lignes": lignes}
        )  # fmt: skip
        return
    for ligne in liste.lignes:
        dire(f"{ligne.numero or 'sans numéro':<18} {ligne.objet}")
    etat = "en ligne" if en_ligne else "retirée" if retiree else "pas publiée : --publier la met en ligne"
    dire(f"{len(liste.lignes)} délibération(s) examinée(s) ; liste {etat}.")
