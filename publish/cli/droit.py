"""Asking the law: `status`, `delai`, `echeances`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline import reading
from publish.agenda import QUOI, en_calendrier, quand
from publish.cli.acces import maison
from publish.cli.dates import lire_jour, lire_jour_ou_rien
from publish.cli.sortie import Home, Json, dire, dire_json, dire_octets
from publish.horloge import maintenant
from registry.actes import Decision
from registry.droit.continuite import phrase as dire_la_continuite
from registry.droit.delais import delai as calculer_delai
from registry.droit.echeancier import ALERTE_TRANSMISSION, EcheanceDatee, a_venir
from registry.droit.ordre import nommer
from registry.droit.statut import statut
from registry.registre import fuseau, jour_de_paris
from schemas.erreurs import CodeSortie, LectureImpossible, Lieu, MauvaisUsage
from schemas.veille import Continuite
from schemas.vie import Echeance, Evenement, Source, StatutJuridique
from schemas.vie_json import delai_en_json, statut_en_json, vie_de_json

HORIZON = 30
"""Days ahead that `echeances` shows when it is not told."""

_NOMS = {"recours_tiers": "Recours des tiers", "conseillers": "Recours des élus", "defere": "Déféré du préfet"}
_SOURCES = {Source.DECLAREE: "date déclarée", Source.HORODATEE: "date horodatée", Source.OBSERVEE: "date observée"}
_MANQUANTS = {
    "publicite": "la publicité",
    "transmission": "la transmission",
    "reception": "la réception en préfecture",
    "notification": "la notification",
}


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("status")(status)
    app.command("delai")(delai)
    app.command("echeances")(echeances)


def status(
    acte: Annotated[str | None, typer.Argument(metavar="ACT", help="Identifiant, numéro ou adresse.")] = None,
    evenements: Annotated[Path | None, typer.Option("--evenements", help="Vie d’un acte, en JSON.")] = None,
    at: Annotated[str | None, typer.Option("--at", help="Jour de la question.")] = None,
    connu_au: Annotated[str | None, typer.Option("--connu-au", help="Ce qui était su ce jour-là.")] = None,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Dit l’état de droit d’un acte, ses dates, ses délais et les raisons."""
    if (acte is None) == (evenements is None):
        raise MauvaisUsage("CMD-07", "Donnez un acte, ou --evenements et un fichier", "L’un des deux.")
    su = lire_jour_ou_rien(connu_au)
    noms: dict[str, Any]
    annexe: dict[str, Any] = {}
    decisions: tuple[Decision, ...] = ()
    presence: Continuite | None = None
    zone = fuseau(None)
    if evenements is not None:
        vie = vie_de_json(_json(evenements))
        au = lire_jour_ou_rien(at) or jour_de_paris(maintenant())
        noms = {"acte": None, "uri": None, "etape": None}
    else:
        registre = maison(home, json_).registre
        dossier = registre.dossier(acte or "")
        vie = dossier.vie
        au = lire_jour_ou_rien(at) or registre.jour(dossier.collectivite)
        noms = {
            "acte": dossier.identifiant or dossier.acte.numero,
            "uri": dossier.uri,
            "etape": dossier.etape,
        }
        decisions = registre.decisions(dossier.cle)
        presence = registre.continuite(dossier.uri, dossier.vie, dossier.collectivite)
        zone = fuseau(dossier.collectivite)
        annexe = {"demonstration": dossier.demonstration, "decisions": [asdict(d) for d in decisions]}
    resultat = statut(vie, au, su)
    if json_:
        reponse = statut_en_json(resultat, **noms, qualification=vie.qualification, public=False, continuite=presence)
        dire_json({**reponse, **annexe})
    else:
        _dire_statut(resultat, noms)
        if presence is not None:
            dire(f"  {dire_la_continuite(presence, zone)}")
        _dire_decisions(decisions)
        dire("Ces informations ne sont pas un conseil juridique.")
    return CodeSortie.FAIT


def delai(
    regle: Annotated[str, typer.Argument(metavar="RULE", help="REP_2M, DEFERE_2M, RETRAIT_4M…")],
    jour: Annotated[str, typer.Argument(metavar="DATE", help="Jour de départ.")],
    territoire: Annotated[str, typer.Option("--territoire")] = "metropole",
    json_: Json = False,
) -> int:
    """Calcule une règle seule, pas à pas."""
    resultat = calculer_delai(regle, lire_jour(jour), territoire)
    if json_:
        dire_json(delai_en_json(resultat))
        return CodeSortie.FAIT
    for etape in resultat.etapes:
        dire(f"  {etape.date:%d/%m/%Y}  {etape.motif}")
    dire(f"Dernier jour : {resultat.dernier_jour:%d/%m/%Y}")
    if resultat.prudent != resultat.au_plus_tard:
        dire(f"  prudent {resultat.prudent:%d/%m/%Y}, au plus tard {resultat.au_plus_tard:%d/%m/%Y}")
    return CodeSortie.FAIT


def echeances(
    days: Annotated[
        int | None, typer.Option("--days", min=1, max=400, help="Jours à venir : 30, ou tous avec --ics.")
    ] = None,
    ics: Annotated[bool, typer.Option("--ics", help="Au format iCalendar (RFC 5545).")] = False,
    alerte: Annotated[
        int, typer.Option("--alerte-transmission", min=1, max=365, help="Jours avant de signaler un acte non transmis.")
    ] = ALERTE_TRANSMISSION,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Montre ce qui s’achève ou doit être fait bientôt."""
    if ics and json_:
        raise MauvaisUsage("CMD-09", "--ics et --json ne vont pas ensemble", "Choisissez l’un des deux.")
    maison_ = maison(home, json_ or ics)
    registre = maison_.registre
    horizon = days if days is not None or ics else HORIZON
    suivis = ((d, registre.jour(d.collectivite)) for d in registre.dossiers())
    trouvees = a_venir(suivis, horizon=horizon, alerte=alerte, listes=maison_.registre.listes.publiees())
    if ics:
        dire_octets(
            en_calendrier(
                trouvees,
                nom=f"Échéances · {maison_.nom}",
                adresse=maison_.adresse,
                instant=maison_.horloge(),
                demonstration=maison_.demonstration,
            )
        )
    elif json_:
        dire_json([echeance_en_json(e) for e in trouvees])
    else:
        for echeance in trouvees:
            dire(_ligne(echeance))
        if not trouvees:
            dire(f"Aucune échéance dans les {horizon} jours.")
    return CodeSortie.FAIT


def echeance_en_json(echeance: EcheanceDatee) -> dict[str, Any]:
    """One deadline (INTERFACES §3)."""
    return {
        "date": echeance.jour,
        "quoi": QUOI[echeance.type],
        "acte": echeance.acte,
        "uri": echeance.uri,
        "jours": echeance.jours,
        "type": echeance.type,
        "titre": echeance.titre,
        "collectivite": echeance.collectivite,
        "regle": echeance.regle,
        "prudent": echeance.prudent,
        "au_plus_tard": echeance.au_plus_tard,
    }


def _ligne(echeance: EcheanceDatee) -> str:
    return f"{echeance.jour:%d/%m/%Y}  {QUOI[echeance.type]:<24} {echeance.acte or echeance.titre} ({quand(echeance)})"


def _json(chemin: Path) -> dict[str, Any]:
    try:
        donnees = json.loads(reading.octets_de(chemin))
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as erreur:
        ligne = erreur.lineno if isinstance(erreur, json.JSONDecodeError) else None
        raise LectureImpossible(
            "VIE-01",
            "Ce fichier n’est pas du JSON",
            "Voyez la forme attendue dans le guide.",
            Lieu(chemin.name, ligne=ligne),
        ) from erreur
    if not isinstance(donnees, dict):
        raise LectureImpossible("VIE-01", "Ce fichier ne décrit pas la vie d’un acte", "", Lieu(chemin.name))
    return donnees


def _dire_statut(resultat: StatutJuridique, noms: dict[str, Any]) -> None:
    if noms["acte"]:
        dire(f"{noms['acte']} — étape « {noms['etape']} »")
    dire(f"{resultat.libelle} (au {resultat.au:%d/%m/%Y})")
    if resultat.manquants:
        dire(f"  Il manque : {', '.join(_MANQUANTS[m] for m in resultat.manquants)}")
    for nom, libelle in _NOMS.items():
        dire(f"  {libelle} : {_phrase(getattr(resultat, nom))}")
    if resultat.retrait_jusqu_au:
        dire(f"  Retrait possible jusqu’au {resultat.retrait_jusqu_au:%d/%m/%Y}, si l’acte est illégal")
    for motif in resultat.motifs:
        dire(f"  — {motif.regle} : {motif.fait} → {motif.effet}")
    for evenement in resultat.evenements:
        dire(f"  {evenement.id or '·':<4} {nommer(evenement)}{_etats(evenement)}")


def _dire_decisions(decisions: tuple[Decision, ...]) -> None:
    for d in decisions:
        dire(f"  {d.le:%d/%m/%Y %H:%M} UTC  {d.par} : {d.champ}, « {d.avant or 'rien'} » → « {d.apres} »")


def _etats(evenement: Evenement) -> str:
    """« (déclarée, remplace E2) »: `event --remplace` wants the reference that stands before it."""
    etats = [_SOURCES[evenement.source], f"remplace {evenement.remplace}" if evenement.remplace else ""]
    return f" ({', '.join(e for e in etats if e)})"


def _phrase(echeance: Echeance) -> str:
    if echeance.particulier:
        return f"régime particulier, à vérifier ({echeance.particulier})"
    if echeance.dernier_jour is None:
        return "le délai n’a pas commencé"
    fin = f"{echeance.dernier_jour:%d/%m/%Y}"
    if not echeance.ouvert:
        return f"délai expiré le {fin}, sous réserve des recours formés et non encore connus"
    bornes = ""
    if echeance.prudent != echeance.dernier_jour and echeance.prudent:
        bornes = f" (prudent : {echeance.prudent:%d/%m/%Y})"
    return f"jusqu’au {fin} inclus, il reste {echeance.jours_restants} jours{bornes}"
