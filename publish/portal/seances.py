"""Sessions: the calendar, one session with its published acts and the list of what was examined (CGCT L.2121-25)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from publish.archives import ACTES_MAX, OCTETS_MAX, lot
from publish.portal.chez import chez
from publish.portal.erreurs import inconnue, mauvaise
from publish.portal.jours import lire_jour
from publish.portal.listes import LigneActe, ligne
from publish.portal.portail import LePortail, Portail
from registry.droit.echeancier import SANS_LISTE
from schemas import matieres
from schemas.acte_publie import ActePublie
from schemas.francais import MOIS
from schemas.identifiants import ordre_des_numeros

SANS_THEME = "Sans thème indiqué"

routes = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class SeanceVue:
    """One session that has published acts (`nombre`), or a list of what was examined."""

    jour: date
    siren: str
    nom: str
    nombre: int


@dataclass(frozen=True, slots=True)
class Groupe:
    """The acts of one theme in a session."""

    nom: str
    lignes: tuple[LigneActe, ...]


@dataclass(frozen=True, slots=True)
class Examinee:
    """One line of the list of what was examined; `uri` when its act is published here."""

    numero: str | None
    objet: str
    uri: str | None


@dataclass(frozen=True, slots=True)
class ListeVue:
    """The list of what an assembly examined, and when it went online; `due`: the law wants it of this authority."""

    nom: str
    publiee_le: date
    due: bool
    lignes: tuple[Examinee, ...]


@routes.get("/seances")
def liste_seances(portail: LePortail, siren: str | None = None, annee: str | None = None) -> Response:
    """The sessions of one year (the last one that has any), month by month."""
    chez(portail, siren)
    toutes = seances(portail, siren)
    annees = sorted(Counter(s.jour.year for s in toutes).items(), reverse=True)
    choisie = _annee(annee) if annee else (annees[0][0] if annees else None)
    if annee and choisie not in dict(annees):
        raise inconnue()
    mois = groupby((s for s in toutes if s.jour.year == choisie), key=lambda s: s.jour.month)
    calendrier = [(f"{MOIS[rang - 1]} {choisie}".capitalize(), list(suite)) for rang, suite in mois]
    return portail.page("seances.html", siren=siren, annee=choisie, annees=annees, calendrier=calendrier)


@routes.get("/seances/{jour}")
def seance(portail: LePortail, jour: str, siren: str | None = None) -> Response:
    """One session: its published acts by theme, what was examined."""
    quand = lire_jour(jour)
    if jour != quand.isoformat():
        suffixe = f"?siren={siren}" if siren and siren.isalnum() else ""
        return RedirectResponse(f"/seances/{quand.isoformat()}{suffixe}", 301)
    chez(portail, siren)
    toutes = seances(portail, siren)
    actes, listes = tous(portail, quand, siren), _listes(portail, quand, siren)
    avant = [s for s in toutes if s.jour < quand]
    apres = [s for s in toutes if s.jour > quand]
    return portail.page(
        "seance.html",
        code=200 if actes or listes else 404,
        siren=siren,
        jour=quand,
        actes=actes,
        groupes=_groupes(actes),
        listes=listes,
        tout=_tout(portail, actes),
        du_jour=[s for s in toutes if s.jour == quand],
        precedente=avant[0] if avant else None,
        suivante=apres[-1] if apres else None,
    )


def seances(portail: Portail, siren: str | None = None) -> list[SeanceVue]:
    """Every session that has published acts or a published list, newest first."""
    registre = portail.contexte.registre
    noms = {c.siren: c.nom for c in portail.espaces().collectivites}
    comptes = {(jour, chez): nombre for jour, chez, nombre in registre.seances_publiees() if siren in (None, chez)}
    for liste in registre.listes.publiees(siren):
        if liste.siren in noms:
            comptes.setdefault((liste.jour, liste.siren), 0)
    ordre = sorted(comptes, key=lambda c: (-c[0].toordinal(), c[1]))
    return [SeanceVue(jour, chez, noms.get(chez, chez), comptes[jour, chez]) for jour, chez in ordre]


def tous(portail: Portail, quand: date, siren: str | None) -> list[ActePublie]:
    """Every published act of one session."""
    actes: list[ActePublie] = []
    curseur: str | None = None
    while True:
        page = portail.contexte.registre.publies(seance=quand, siren=siren, apres=curseur, limite=100)
        actes += page.actes
        curseur = page.suite
        if curseur is None:
            return sorted(actes, key=lambda a: (ordre_des_numeros(a.acte.numero), a.uri))


@dataclass(frozen=True, slots=True)
class Lot:
    """Several acts in one file: where, and how many bytes."""

    href: str
    octets: int


def _tout(portail: Portail, actes: list[ActePublie]) -> Lot | None:
    """Every act of the session, when that is more than one and no more than a lot may hold."""
    octets = lot(actes, portail.contexte.adresse).taille
    if not 1 < len(actes) <= ACTES_MAX or octets is None or octets > OCTETS_MAX:
        return None
    return Lot("/api/v1/lot?" + urlencode([("acte", a.identifiant or a.uri) for a in actes]), octets)


def _listes(portail: Portail, quand: date, siren: str | None) -> list[ListeVue]:
    registre = portail.contexte.registre
    auteurs = {c.siren: c for c in portail.espaces().collectivites}
    vues = []
    for liste in registre.listes.publiees(siren, quand):
        auteur = auteurs.get(liste.siren)
        if auteur is None:
            continue
        actes = registre.publies_par_cle(e.cle for e in liste.lignes if e.cle)
        lignes = tuple(Examinee(e.numero, e.objet, actes[e.cle].uri if e.cle in actes else None) for e in liste.lignes)
        vues.append(ListeVue(liste.organe or auteur.nom, liste.publiee_le, auteur.type not in SANS_LISTE, lignes))
    return vues


def _groupes(actes: Iterable[ActePublie]) -> list[Groupe]:
    groupes: dict[str, list[LigneActe]] = {}
    for publie in actes:
        code = publie.vie.qualification.matiere or publie.acte.matiere
        nom = (matieres.libelle(code) if code else None) or SANS_THEME
        groupes.setdefault(nom, []).append(ligne(publie))
    return [Groupe(nom, tuple(groupes[nom])) for nom in sorted(groupes, key=lambda n: (n == SANS_THEME, n))]


def _annee(texte: str) -> int:
    if not (texte.isascii() and texte.isdecimal() and len(texte) == 4):
        raise mauvaise(f"« {texte[:20]} » n’est pas une année. Écrivez par exemple 2025.")
    return int(texte)
