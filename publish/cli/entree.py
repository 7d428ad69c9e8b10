"""Taking files in: `ingest`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline import reading, road
from pipeline.arriere import lire_dates
from pipeline.indexation import rattraper
from pipeline.lot import deplier
from pipeline.maison import Maison
from publish.cli.acces import maison
from publish.cli.bilan import BEAUCOUP, Compte, Constats, dire_bilan, ecrire_constats
from publish.cli.lecture import Fichiers
from publish.cli.sortie import Home, Json, avancement, dire, dire_constats, dire_json, pire
from publish.reglages import utilisateur
from registry.droit.statut import statut
from schemas.acte import Etape
from schemas.acte_json import diagnostic_en_json
from schemas.acte_publie import TypeDocument
from schemas.erreurs import CodeSortie, LectureImpossible, MauvaisUsage


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("ingest")(ingest)


def ingest(
    fichiers: Fichiers,
    annexe: Annotated[list[Path] | None, typer.Option("--annexe", help="Annexe de l’acte (un seul fichier).")] = None,
    collectivite: Annotated[str | None, typer.Option("--collectivite", help="SIREN de la collectivité.")] = None,
    dates: Annotated[Path | None, typer.Option("--dates", help="CSV des dates connues d’un arriéré.")] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Remplace le brouillon du même numéro.")] = False,
    rectifie: Annotated[str | None, typer.Option("--rectifie", help="Motif : ce texte corrige un acte scellé.")] = None,
    accepter: Annotated[bool, typer.Option("--accepter", help="Accepte les constats d’un texte rectifié.")] = False,
    constats: Constats = None,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Lit, vérifie, scelle et inscrit des actes ; ce qui est douteux reste un brouillon à relire."""
    lot = deplier(fichiers)
    chemins = lot.chemins
    if (annexe or rectifie) and len(chemins) > 1:
        quoi = "Une annexe" if annexe else "Une rectification"
        raise MauvaisUsage("CMD-03", f"{quoi} concerne un seul acte", "Déposez les actes un par un.")
    options = road.Options(
        annexes=tuple(annexe or ()),
        collectivite=collectivite,
        remplacer=replace,
        rectifie=rectifie,
        accepter=accepter,
        dates=lire_dates(reading.octets_de(dates), dates.name) if dates else None,
        par=utilisateur(),
    )
    maison_ = maison(home, json_)
    resultats: list[tuple[Path, road.Resultat]] = []
    try:
        with avancement("Entrée au registre", len(chemins)) as avancer:
            for chemin, obtenus in _entrer(maison_, chemins, options, avancer.page):
                resultats += [(chemin, r) for r in obtenus]
                avancer()
    finally:
        rattraper(maison_)
        maison_.registre.checkpoint()
    comptes = [_compte(chemin, r) for chemin, r in resultats]
    if constats is not None:
        ecrire_constats(constats, comptes)
    if json_:
        dire_json([_en_json(r, maison_) for _, r in resultats])
    for _, resultat in resultats:
        if resultat.erreur is not None:
            typer.echo(str(resultat.erreur), err=True)
        if not json_:
            _dire_resultat(resultat, court=len(chemins) >= BEAUCOUP)
    if len(chemins) > 1 and not json_:
        dire_bilan(comptes, lot.ecartes)
    return pire(r.erreur.sortie if r.erreur else CodeSortie.FAIT for _, r in resultats)


def _entrer(
    maison_: Maison, chemins: tuple[Path, ...], options: road.Options, page: reading.Avancer
) -> Iterator[tuple[Path, tuple[road.Resultat, ...]]]:
    if len(chemins) > 1:
        yield from road.ingerer_lot(maison_, chemins, options, page)
        return
    for chemin in chemins:
        try:
            yield chemin, road.ingerer(maison_, chemin, options, avancer=page)
        except LectureImpossible as erreur:
            yield chemin, (road.Resultat(chemin.name, erreur=erreur),)


def _compte(chemin: Path, resultat: road.Resultat) -> Compte:
    dossier, erreur = resultat.dossier, resultat.erreur
    if erreur is not None:
        mots = {CodeSortie.ILLISIBLE: "illisible", CodeSortie.SERVICE: "en attente d’un service"}
        mot = mots.get(erreur.sortie, "refusé")
    elif not resultat.nouveau:
        mot = "déjà connu"
    else:
        assert dossier is not None
        mot = {Etape.BROUILLON: "brouillon à relire", Etape.SCELLE: "scellé"}.get(dossier.etape, dossier.etape.value)
    nom = (dossier.acte.numero or dossier.cle) if dossier else None
    return Compte(chemin, nom, mot, resultat.diagnostics, erreur)


def _en_json(resultat: road.Resultat, maison_: Maison) -> dict[str, Any]:
    dossier = resultat.dossier
    jour = maison_.registre.jour(dossier.collectivite if dossier else None)
    etat = statut(dossier.vie, jour).statut if dossier else None
    acte_xml = dossier.document(TypeDocument.ACTE_XML) if dossier else None
    return {
        "fichier": resultat.fichier,
        "acte": dossier.uri if dossier else None,
        "cle": dossier.cle if dossier else None,
        "numero": dossier.acte.numero if dossier else None,
        "identifiant": dossier.identifiant if dossier else None,
        "etape": dossier.etape if dossier else None,
        "statut": etat,
        "nouveau": resultat.nouveau,
        "version": dossier.acte.version if dossier else None,
        "demonstration": maison_.demonstration,
        "empreintes": {
            "original": dossier.acte.sources[0].sha256 if dossier and dossier.acte.sources else None,
            "acte_xml": acte_xml.sha256 if acte_xml else None,
        },
        "diagnostics": [diagnostic_en_json(d) for d in resultat.diagnostics],
        "erreur": resultat.erreur.en_json() if resultat.erreur else None,
    }


def _dire_resultat(resultat: road.Resultat, court: bool) -> None:
    dossier = resultat.dossier
    if dossier is None:
        return
    verbe = "entré" if resultat.nouveau else "déjà connu"
    dire(f"{resultat.fichier} : {verbe}, {dossier.etape} — {dossier.acte.numero or 'sans numéro'}")
    if court:
        return
    if dossier.uri:
        dire(f"  {dossier.uri}")
    dire_constats(resultat.diagnostics)
    if dossier.etape == "brouillon":
        dire(f"  Relisez, corrigez (executoire correct {dossier.acte.numero or dossier.cle} CHAMP=VALEUR), validez.")
