"""The office's reminders: `rappels`, shown, or sent by e-mail."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from pipeline.garde import a_rappeler, alarmes
from pipeline.maison import Maison
from pipeline.publicite import SCELLES
from publish.agenda import en_calendrier
from publish.cli.acces import maison
from publish.cli.defauts import defaut_en_json, examiner
from publish.cli.droit import echeance_en_json
from publish.cli.sortie import Home, Json, dire, dire_json
from publish.courriel import Recapitulatif, composer, envoyer
from publish.reglages import lire_reglages
from registry.droit.conformite import urgence
from registry.droit.echeancier import a_venir
from schemas.erreurs import CodeSortie, MauvaisUsage


def declarer(app: typer.Typer) -> None:
    """Adds the group."""
    app.command("rappels")(rappels)


def rappels(
    days: Annotated[int, typer.Option("--days", min=1, max=400, help="Jours à venir.")] = 7,
    envoi: Annotated[bool, typer.Option("--envoyer", help="Envoie aux adresses des réglages (courriel_a).")] = False,
    json_: Json = False,
    home: Home = None,
) -> int:
    """Rassemble échéances proches, actes en défaut, certificats qui finissent ; avec --envoyer, en un courriel."""
    maison_ = maison(home, json_)
    recapitulatif = _recapituler(maison_, days)
    parti: list[str] = []
    if envoi and (recapitulatif.echeances or recapitulatif.defauts or a_rappeler(maison_)):
        parti = _envoyer(maison_, recapitulatif)
    if json_:
        dire_json(
            {
                "echeances": [echeance_en_json(e) for e in recapitulatif.echeances],
                "defauts": [defaut_en_json(d, defaut) for d, defaut in recapitulatif.defauts],
                "alarmes": [asdict(a) for a in recapitulatif.alarmes],
                "envoye_a": parti,
            }
        )
    else:
        dire(recapitulatif.texte.rstrip())
        if envoi:
            dire(f"Envoyé à {', '.join(parti)}." if parti else "Rien à dire : aucun courriel n’est parti.")
    return CodeSortie.FAIT


def _recapituler(maison_: Maison, jours: int) -> Recapitulatif:
    registre = maison_.registre
    suivis = [(d, registre.jour(d.collectivite)) for d in registre.dossiers()]
    scelles = [d for d, _ in suivis if d.etape in SCELLES]
    defauts = [(d, defaut) for d in scelles for defaut in examiner(maison_, d).defauts]
    return Recapitulatif(
        nom=maison_.nom,
        jour=registre.jour(None),
        echeances=a_venir(suivis, horizon=jours, listes=registre.listes.publiees()),
        defauts=sorted(defauts, key=lambda t: urgence(t[1])),
        demonstration=maison_.demonstration,
        alarmes=alarmes(maison_),
    )


def _envoyer(maison_: Maison, recapitulatif: Recapitulatif) -> list[str]:
    reglages = lire_reglages(maison_.dossier)
    if reglages.smtp_url is None or not reglages.courriel_a:
        message = "Aucun serveur de courrier ou aucun destinataire n’est réglé"
        raise MauvaisUsage("MEL-03", message, "Réglez smtp_url et courriel_a dans executoire.toml.")
    calendrier = en_calendrier(
        recapitulatif.echeances,
        nom=f"Échéances · {maison_.nom}",
        adresse=maison_.adresse,
        instant=maison_.horloge(),
        demonstration=maison_.demonstration,
    )
    de = reglages.courriel_de or reglages.courriel_a[0]
    message_ = composer(recapitulatif, calendrier, de=de, a=reglages.courriel_a, instant=maison_.horloge())
    envoyer(message_, reglages.smtp_url, reglages.smtp_mot_de_passe.get_secret_value())
    return list(reglages.courriel_a)
