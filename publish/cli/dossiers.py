"""Acts in a person's hands: `list`, `correct`, `validate`, `qualify`, `event`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline import brouillons, publicite, reading
from pipeline.indexation import rattraper
from publish.cli.acces import maison
from publish.cli.dates import lire_jour, lire_jour_ou_rien
from publish.cli.propositions import dire_qualification, matieres_en_json, qualification_en_json
from publish.cli.sortie import Home, Json, dire, dire_constats, dire_json, pire
from publish.reglages import utilisateur
from schemas.acte import Etape
from schemas.acte_json import diagnostic_en_json
from schemas.collectivite import MoyenPublicite
from schemas.dossier import Dossier
from schemas.erreurs import CodeSortie, ErreurExecutoire, MauvaisUsage
from schemas.matieres import libelle
from schemas.vie import Auteur, Evenement, Source, TypeEvenement

Acte = Annotated[str, typer.Argument(metavar="ACT", help="Identifiant de préfecture, numéro ou adresse.")]
Actes = Annotated[list[str], typer.Argument(metavar="ACT…", help="Identifiants, numéros ou adresses.")]


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("list")(lister)
    app.command("correct")(correct)
    app.command("validate")(validate)
    app.command("qualify")(qualify)
    app.command("event")(event)


def lister(
    etape: Annotated[list[Etape] | None, typer.Option("--etape", help="Une étape, répétable.")] = None,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Montre les actes du registre, à toutes les étapes."""
    dossiers = maison(home, json_).registre.dossiers(*(etape or ()))
    if json_:
        dire_json([dossier_en_json(d) for d in dossiers])
    for dossier in () if json_ else dossiers:
        acte = dossier.acte
        dire(f"{dossier.etape:<9} {acte.numero or dossier.cle}  {acte.seance.date or '?'}  {acte.titre or acte.objet}")
    return CodeSortie.FAIT


def correct(
    acte: Acte,
    champs: Annotated[list[str], typer.Argument(metavar="CHAMP=VALEUR…", help="Champs à corriger.")],
    json_: Json = False,
    home: Home = None,
) -> int:
    """Corrige un brouillon ; ce qui avait été lu est gardé à côté."""
    maison_ = maison(home, json_)
    dossier = brouillons.corriger(maison_, acte, _champs(champs), utilisateur())
    rattraper(maison_)
    _rendre_compte(dossier, json_, "corrigé")
    return CodeSortie.FAIT


def validate(actes: Actes, json_: Json = False, home: Home = None) -> int:
    """Accepte les constats d’un brouillon, le scelle et l’inscrit."""
    maison_ = maison(home, json_)
    codes: list[int] = []
    faits: list[dict[str, Any]] = []
    for nom in actes:
        try:
            dossier = brouillons.valider(maison_, nom, utilisateur())
            codes.append(CodeSortie.FAIT)
            faits.append(dossier_en_json(dossier))
            if not json_:
                _rendre_compte(dossier, False, "validé")
        except ErreurExecutoire as erreur:
            codes.append(erreur.sortie)
            faits.append({"acte": nom, "erreur": erreur.en_json()})
            typer.echo(str(erreur), err=True)
    rattraper(maison_)
    maison_.registre.checkpoint()
    if json_:
        dire_json(faits)
    return pire(codes)


def qualify(
    acte: Acte,
    champs: Annotated[
        list[str] | None, typer.Argument(metavar="[CHAMP=VALEUR…]", help="Qualification confirmée.")
    ] = None,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Confirme la qualification : categorie, matiere, creatrice_de_droits, soumis_transmission. Sans champ, montre ce
    qui est proposé, et pourquoi."""
    maison_ = maison(home, json_)
    if not champs:
        return _montrer_les_propositions(maison_.registre.dossier(acte), json_)
    dossier = brouillons.qualification_confirmee(maison_, acte, _champs(champs), utilisateur())
    rattraper(maison_)
    _rendre_compte(dossier, json_, "qualifié")
    return CodeSortie.FAIT


def _montrer_les_propositions(dossier: Dossier, json_: bool) -> int:
    if json_:
        dire_json({**dossier_en_json(dossier), "qualification": _qualification_en_json(dossier)})
        return CodeSortie.FAIT
    qualification = dossier.vie.qualification
    etat = f"confirmée par {qualification.confirmee_par}" if qualification.confirmee_par else "proposée, à confirmer"
    dire(f"{dossier.acte.numero or dossier.cle} : qualification {etat}")
    if qualification.matiere:
        dire(f"  matiere={qualification.matiere} ({libelle(qualification.matiere) or 'hors nomenclature nationale'})")
    dire_qualification(qualification, dossier.acte)
    return CodeSortie.FAIT


def event(
    acte: Acte,
    type_: Annotated[TypeEvenement, typer.Argument(metavar="TYPE", help="Type d’événement.")],
    date: Annotated[str, typer.Option("--date", help="Jour de l’événement.")],
    recu_le: Annotated[str | None, typer.Option("--recu-le")] = None,
    envoye_le: Annotated[str | None, typer.Option("--envoye-le")] = None,
    auteur: Annotated[Auteur | None, typer.Option("--auteur")] = None,
    moyen: Annotated[MoyenPublicite | None, typer.Option("--moyen")] = None,
    lieu: Annotated[str | None, typer.Option("--lieu")] = None,
    urgence: Annotated[bool, typer.Option("--urgence")] = False,
    source: Annotated[Source, typer.Option("--source")] = Source.DECLAREE,
    vaut_recours: Annotated[str | None, typer.Option("--vaut-recours", help="oui ou non.")] = None,
    remplace: Annotated[str | None, typer.Option("--remplace", help="Événement corrigé (E3).")] = None,
    piece: Annotated[Path | None, typer.Option("--piece", help="Pièce justificative.")] = None,
    note: Annotated[str | None, typer.Option("--note")] = None,
    prive: Annotated[bool, typer.Option("--prive", help="Jamais montré au public.")] = False,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Inscrit un événement de la vie d’un acte."""
    if vaut_recours not in (None, "oui", "non"):
        raise MauvaisUsage("CMD-05", f"--vaut-recours attend oui ou non, et non « {vaut_recours} »", "Rien n’a changé.")
    evenement = Evenement(
        type=type_,
        date=lire_jour(date),
        recu_le=lire_jour_ou_rien(recu_le),
        envoye_le=lire_jour_ou_rien(envoye_le),
        auteur=auteur,
        moyen=moyen,
        lieu=lieu,
        urgence=urgence,
        source=source,
        vaut_recours=None if vaut_recours is None else vaut_recours == "oui",
        remplace=remplace,
        note=note,
        prive=prive,
    )
    octets = reading.octets_de(piece) if piece else None
    maison_ = maison(home, json_)
    try:
        dossier = publicite.consigner(maison_, acte, evenement, octets)
    finally:
        rattraper(maison_)
        maison_.registre.checkpoint()
    reference = dossier.vie.evenements[-1].id
    _rendre_compte(dossier, json_, f"{type_} du {evenement.date:%d/%m/%Y} inscrit, référence {reference}")
    return CodeSortie.FAIT


def dossier_en_json(dossier: Dossier) -> dict[str, Any]:
    """What the office sees of one act, in short."""
    acte = dossier.acte
    return {
        "acte": dossier.uri,
        "cle": dossier.cle,
        "identifiant": dossier.identifiant,
        "numero": acte.numero,
        "objet": acte.objet,
        "titre": acte.titre,
        "date_seance": acte.seance.date.isoformat() if acte.seance.date else None,
        "siren": acte.siren,
        "etape": dossier.etape,
        "version": acte.version,
        "demonstration": dossier.demonstration,
        "diagnostics": [diagnostic_en_json(d) for d in dossier.diagnostics],
        "evenements": [{"id": e.id, "type": e.type, "date": e.date.isoformat()} for e in dossier.vie.evenements],
    }


def _qualification_en_json(dossier: Dossier) -> dict[str, Any]:
    """What is held, who confirmed it, and what the words suggest beside it."""
    q = dossier.vie.qualification
    return {
        **qualification_en_json(q),
        "matiere": q.matiere,
        "confirmee_par": q.confirmee_par,
        "matieres_proposees": matieres_en_json(dossier.acte),
    }


def _rendre_compte(dossier: Dossier, json_: bool, quoi: str) -> None:
    if json_:
        dire_json(dossier_en_json(dossier))
        return
    dire(f"{dossier.acte.numero or dossier.cle} : {quoi}, étape « {dossier.etape} »")
    if dossier.etape is Etape.BROUILLON:
        dire_constats(dossier.diagnostics)


def _champs(mots: list[str]) -> dict[str, str]:
    champs: dict[str, str] = {}
    for mot in mots:
        champ, egal, valeur = mot.partition("=")
        if not egal or not champ:
            raise MauvaisUsage("CMD-06", f"« {mot} » n’est pas de la forme CHAMP=VALEUR", "Exemple : numero=2026-12.")
        champs[champ.strip()] = valeur.strip()
    return champs
