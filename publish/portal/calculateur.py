"""The public calculator: one rule, one day, one territory; the last day, step by step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from fastapi import APIRouter
from starlette.responses import Response

from publish.portal import phrases
from publish.portal.chez import chez
from publish.portal.contestation import Saisine, saisine
from publish.portal.erreurs import Refusee
from publish.portal.frise import Fait, Frise, Periode, dessiner
from publish.portal.jours import lire_jour
from publish.portal.mots import TERRITOIRES
from publish.portal.portail import LePortail
from publish.typographie import jour_long
from registry.droit.delais import delai
from schemas.collectivite import Territoire
from schemas.erreurs import ErreurExecutoire
from schemas.tribunaux import (
    code_departement,
    departements,
    territoire_du_departement,
    tribunal_du_departement,
    tribunal_du_territoire,
)
from schemas.vie import ResultatDelai

REGLES = {
    "REP_2M": ("Extérieur à l’assemblée", "depuis la publication en ligne", "Publication"),
    "CONSEILLER_2M": ("Membre de l’assemblée", "depuis la séance", "Séance"),
    "DEFERE_2M": ("Préfecture, pour un déféré", "depuis la réception", "Réception en préfecture"),
    "RETRAIT_4M": ("Collectivité, pour retirer un acte illégal", "depuis l’adoption", "Adoption"),
    "REP_3M_DISTANCE": ("Extérieur, et vous habitez outre-mer", "un mois de plus", "Publication"),
    "REP_4M_DISTANCE": ("Extérieur, et vous habitez à l’étranger", "deux mois de plus", "Publication"),
    "RG_SILENCE_2M": (
        "Vous avez écrit, on ne vous a pas répondu",
        "depuis la réception de votre lettre",
        "Réception de votre recours gracieux",
    ),
}
RECOURS = frozenset(REGLES) - {"RETRAIT_4M", "DEFERE_2M"}
"""The rules of those who go to the court themselves; the préfet knows his."""
EXEMPLE = date(2025, 7, 30)
"""Month ends are where two methods differ: two months from 30 July 2025."""

routes = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Saisie:
    """What was typed, given back as it was."""

    regle: str
    jour: str
    territoire: str
    departement: str = ""


@dataclass(frozen=True, slots=True)
class Calcul:
    """A result in words."""

    resultat: ResultatDelai
    titre: str
    reponse: phrases.Reponse
    egales: bool
    dates: tuple[tuple[str, date, str], ...]
    frise: Frise
    saisine: Saisine | None = None


@routes.get("/delais")
def delais(
    portail: LePortail,
    *,
    siren: str | None = None,
    r: str = "REP_2M",
    d: str | None = None,
    t: str = Territoire.METROPOLE.value,
    dep: str = "",
) -> Response:
    """The form, and its result when a day is given; the errors beside their fields (400)."""
    chez(portail, siren)
    saisie = Saisie(r, (d or "").strip()[:40], t, code_departement(dep[:5]) or dep.strip()[:5])
    aujourd_hui = portail.contexte.aujourd_hui()
    erreurs: dict[str, str] = {}
    calcul = None
    if d is not None:
        calcul, erreurs = _calculer(saisie, aujourd_hui)
    exemple = delai("REP_2M", EXEMPLE)
    return portail.page(
        "delais.html",
        code=400 if erreurs else 200,
        siren=siren,
        saisie=saisie,
        erreurs=erreurs,
        calcul=calcul,
        exemple=_vue(exemple, aujourd_hui),
        regles=REGLES,
        territoires=TERRITOIRES,
        departements=_calculables(),
        aujourd_hui=aujourd_hui,
    )


def _calculer(saisie: Saisie, aujourd_hui: date) -> tuple[Calcul | None, dict[str, str]]:
    erreurs: dict[str, str] = {}
    depart: date | None = None
    if saisie.regle not in REGLES:
        erreurs["r"] = "Choisissez qui vous êtes dans la liste."
    if saisie.territoire not in {x.value for x in Territoire}:
        erreurs["t"] = "Choisissez un territoire dans la liste."
    elif saisie.departement:
        erreurs |= _lieu(saisie)
    try:
        depart = lire_jour(saisie.jour) if saisie.jour else None
        if depart is None:
            erreurs["d"] = "Donnez la date de départ, par exemple 18/12/2025."
    except Refusee as refus:
        erreurs["d"] = refus.message
    if erreurs or depart is None:
        return None, erreurs
    try:
        calcul = _vue(delai(saisie.regle, depart, saisie.territoire), aujourd_hui)
    except ErreurExecutoire as erreur:
        return None, {"d": f"{erreur.message.rstrip('.')}. {erreur.conseil}".strip()}
    return replace(calcul, saisine=_saisine(saisie) if saisie.regle in RECOURS else None), {}


def _calculables() -> dict[str, str]:
    """The départements whose territory can be computed."""
    territoires = {x.value for x in Territoire}
    return {code: nom for code, nom in departements().items() if territoire_du_departement(code) in territoires}


def _lieu(saisie: Saisie) -> dict[str, str]:
    """What is wrong with the département: unknown, or of another calendar than the territory chosen."""
    nom = _calculables().get(saisie.departement)
    territoire = territoire_du_departement(saisie.departement)
    if nom is None or territoire is None:
        return {"dep": "Choisissez un département dans la liste."}
    if territoire != saisie.territoire:
        attendu = TERRITOIRES[Territoire(territoire)]
        return {"t": f"Ce territoire n’est pas celui du département {nom} : choisissez « {attendu} »."}
    return {}


def _saisine(saisie: Saisie) -> Saisine:
    trouve = tribunal_du_departement(saisie.departement) or tribunal_du_territoire(saisie.territoire)
    return saisine(trouve, "l’auteur de l’acte", "Donnez son département : nous nommerons ce tribunal.")


def _vue(resultat: ResultatDelai, aujourd_hui: date) -> Calcul:
    depart = REGLES[resultat.regle][2]
    egales = len({resultat.prudent, resultat.dernier_jour, resultat.au_plus_tard}) == 1
    periode = Periode("Délai", resultat.depart, resultat.prudent, resultat.dernier_jour, resultat.au_plus_tard)
    return Calcul(
        resultat=resultat,
        titre=f"{depart} le {jour_long(resultat.depart)}",
        reponse=_reponse(resultat, aujourd_hui, egales),
        egales=egales,
        dates=(
            ("Prudent", resultat.prudent, "Le dernier jour qu’un requérant soigneux retiendrait."),
            ("Retenu", resultat.dernier_jour, "La date que nous affichons en premier."),
            ("Au plus tard", resultat.au_plus_tard, "La date la plus lointaine que l’on peut défendre."),
        ),
        frise=dessiner([Fait(resultat.depart, depart)], [periode], (), aujourd_hui),
    )


def _reponse(resultat: ResultatDelai, aujourd_hui: date, egales: bool) -> phrases.Reponse:
    fin = resultat.dernier_jour
    note = (
        "Les trois dates possibles sont égales : rien n’est discuté ici."
        if egales
        else "Le droit hésite : trois dates sont possibles, elles sont données plus bas."
    )
    jours = (fin - aujourd_hui).days
    if jours < 0:
        if resultat.regle == "RETRAIT_4M":
            return phrases.Reponse(f"Délai de retrait expiré le {jour_long(fin)}", ".", (note,))
        return phrases.Reponse(f"Délai expiré le {jour_long(fin)}", f", {phrases.RESERVE}.", (note,))
    fort = f"Jusqu’au {jour_long(fin)} inclus"
    if jours == 0:
        return phrases.Reponse(fort, "", (note,), "Aujourd’hui est le dernier jour", "veille")
    return phrases.Reponse(fort, "", (note,), phrases.reste(jours), "veille" if jours <= phrases.BIENTOT else "bon")
