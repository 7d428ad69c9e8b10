"""The search page: hits that say where they stand, facets whose numbers lead to what they count, useful tries."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from markupsafe import Markup
from starlette.datastructures import QueryParams
from starlette.responses import Response

from publish.portal.chez import lire_siren
from publish.portal.erreurs import Refusee, mauvaise
from publish.portal.espace import EspaceVu
from publish.portal.facettes import (
    NATURES,
    STATUTS,
    Valeur,
    actifs,
    adresse,
    espace_de,
    facettes,
    filtres_de,
    valeurs_de,
)
from publish.portal.jours import lire_jour
from publish.portal.listes import LigneActe, ligne, marque
from publish.portal.phrases import RESERVE_LISTE
from publish.portal.portail import LePortail, Portail
from schemas import matieres
from schemas.acte_publie import ActePublie
from search.engine import IndexAReconstruire, Reponse, Requete, Tri
from search.french import plier

QUESTION_MAX = 300
"""Characters of a question; longer ones are refused, never cut."""

NOMS_MAX = 6
"""Whole names proposed for a part of one."""

TRIS = ((Tri.PERTINENCE, "pertinence"), (Tri.RECENT, "plus récents"), (Tri.ANCIEN, "plus anciens"))

routes = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Passage:
    """Where the words stand, the address of the place, the words (HTML)."""

    ou: str
    href: str
    html: Markup


@dataclass(frozen=True, slots=True)
class Trouve:
    """One hit."""

    ligne: LigneActe
    passages: tuple[Passage, ...]
    autres: int
    complet: bool


@routes.get("/recherche")
def recherche(request: Request, portail: LePortail) -> Response:
    """The results of a question, or what to try when there is none."""
    parametres = lire_parametres(request)
    requete = lire_requete(parametres)
    trouvailles, espace = chercher(portail, requete), espace_de(portail, parametres)
    reponse, total = trouvailles.reponse, _combien(portail, espace)
    partout = adresse(parametres, collectivite=None, suite=None) if espace.filtre else None
    if reponse.total == 0:
        return portail.page(
            "recherche_vide.html",
            cadre=espace,
            requete=requete,
            total=total,
            essais=(*_noms_entiers(portail, parametres, requete), *_essais(portail, requete, espace)),
            actifs=actifs(portail, parametres),
        )
    hits = trouves(trouvailles, nommer=espace.partage and not espace.siren)
    return portail.page(
        "recherche.html",
        cadre=espace,
        partout=partout,
        requete=requete,
        reponse=reponse,
        total=total,
        complets=[t for t in hits if t.complet],
        partiels=[t for t in hits if not t.complet],
        facettes=facettes(portail, parametres, reponse),
        actifs=actifs(portail, parametres),
        affiner=_affiner(parametres),
        ici=adresse(parametres),
        flux=adresse(parametres, "/flux/recherche.atom", suite=None, tri=None),
        tris=[(nom, adresse(parametres, tri=tri.value, suite=None), tri is requete.tri) for tri, nom in TRIS],
        suivante=adresse(parametres, suite=reponse.suite) if reponse.suite else None,
        premiere=adresse(parametres, suite=None) if requete.suite else None,
        suggestion=adresse(parametres, q=reponse.suggestion, suite=None) if reponse.suggestion else None,
        json="/api/v1" + adresse(parametres),
        reserve=RESERVE_LISTE,
    )


@routes.get("/recherche/valeurs")
def valeurs(request: Request, portail: LePortail, facette: str = "") -> Response:
    """Every value of one filter, by name, each with its count."""
    parametres = lire_parametres(request)
    filtres = filtres_de(portail, parametres)
    if facette not in filtres:
        raise mauvaise("Ce filtre n’existe pas.")
    requete = replace(lire_requete(parametres), suite=None, limite=1)
    reponse = chercher(portail, requete).reponse
    if reponse.tardent:
        raise Refusee(503, "WEB-13", "Les filtres tardent. Réessayez dans une minute.", (("Retry-After", "60"),))
    toutes = valeurs_de(portail, parametres, reponse, facette)
    return portail.page(
        "recherche_valeurs.html",
        cadre=espace_de(portail, parametres),
        requete=requete,
        intitule=filtres[facette],
        valeurs=sorted(toutes, key=lambda v: plier(v.nom)),
        retour=adresse(parametres, facette=None, suite=None),
    )


def _affiner(parametres: QueryParams) -> list[tuple[str, str]]:
    """What the form keeps of the search while its own fields change."""
    siens = {"du", "au", "personne", "commune", "q", "suite"}
    return [(cle, valeur) for cle, valeur in parametres.multi_items() if valeur and cle not in siens]


def lire_parametres(request: Request) -> QueryParams:
    """What a search was asked with. `siren`, as every list of this site takes it, is the filter `collectivite`."""
    paires = request.query_params.multi_items()
    return QueryParams([("collectivite" if cle == "siren" else cle, valeur) for cle, valeur in paires])


def lire_requete(parametres: QueryParams, limite: int = 20) -> Requete:
    """The request that an address writes. Raises Refusee (400) with the reason."""
    texte = parametres.get("q", "").strip()
    if len(texte) > QUESTION_MAX:
        raise mauvaise(f"Votre recherche est trop longue : {len(texte)} caractères, {QUESTION_MAX} au plus.")
    tri = parametres.get("tri", Tri.PERTINENCE.value)
    if tri not in {t.value for t in Tri}:
        raise mauvaise("Ce tri n’existe pas : choisissez pertinence, recent ou ancien.")
    return Requete(
        texte=texte,
        annee=tuple(_annee(v) for v in _valeurs(parametres, "annee")),
        matiere=_connues(_valeurs(parametres, "matiere"), matieres.matieres(), "Ce thème"),
        organe=_valeurs(parametres, "organe"),
        nature=_connues(_valeurs(parametres, "nature"), NATURES, "Cette nature"),
        statut=_connues(_valeurs(parametres, "statut"), STATUTS, "Cet état"),
        collectivite=tuple(str(lire_siren(v)) for v in _valeurs(parametres, "collectivite")),
        personne=_valeurs(parametres, "personne"),
        commune=_valeurs(parametres, "commune"),
        du=lire_jour(parametres["du"]) if parametres.get("du") else None,
        au=lire_jour(parametres["au"]) if parametres.get("au") else None,
        tri=Tri(tri) if texte or tri != Tri.PERTINENCE else Tri.RECENT,
        suite=parametres.get("suite") or None,
        limite=limite,
    )


@dataclass(frozen=True, slots=True)
class Trouvailles:
    """The answer of the index, and its acts as the register shows them now, by key."""

    reponse: Reponse
    actes: dict[str, ActePublie]


def chercher(portail: Portail, requete: Requete) -> Trouvailles:
    """The answer of the public index, without what left since it was indexed."""
    try:
        reponse = portail.contexte.moteur.chercher(requete)
    except IndexAReconstruire as erreur:
        message = "La recherche est momentanément indisponible. Réessayez dans 5 minutes."
        raise Refusee(503, erreur.code, message, (("Retry-After", "300"),)) from erreur
    actes = portail.contexte.registre.publies_par_cle(r.cle for r in reponse.resultats)
    return Trouvailles(replace(reponse, resultats=tuple(r for r in reponse.resultats if r.cle in actes)), actes)


def trouves(trouvailles: Trouvailles, *, nommer: bool = False) -> tuple[Trouve, ...]:
    """The hits, each from the register: state and deadline are those of today; `nommer`: with their authority."""
    suite = []
    for resultat in trouvailles.reponse.resultats:
        publie = trouvailles.actes[resultat.cle]
        passages = tuple(
            Passage(e.ou, publie.uri + (f"#{e.eid}" if e.eid else ""), marque(e.html))
            for e in resultat.extraits
            if e.ou not in {"Titre", "Numéro"}
        )
        hit = ligne(publie, resultat.titre_html or None, nommer=nommer)
        suite.append(Trouve(hit, passages, resultat.autres, resultat.complet))
    return tuple(suite)


def _noms_entiers(portail: Portail, parametres: QueryParams, requete: Requete) -> tuple[Valeur, ...]:
    """« Marchal » is no whole name: the people and communes whose names hold it, in the same search."""
    trouvees: list[Valeur] = []
    sans_personne, sans_commune = replace(requete, personne=(), limite=1), replace(requete, commune=(), limite=1)
    for cle, quoi, tapes, sans in (
        ("personne", "Personne", requete.personne, sans_personne),
        ("commune", "Commune", requete.commune, sans_commune),
    ):
        if not tapes:
            continue
        comptes = chercher(portail, sans).reponse.facettes.get(cle, {})
        voulus = {plier(mot) for mot in re.split(r"[\s’'-]+", tapes[0])} - {""}
        for nom, nombre in comptes.items():
            if voulus <= {plier(mot) for mot in re.split(r"[\s’'-]+", nom)}:
                trouvees.append(
                    Valeur(f"{quoi} : {nom}", nombre, adresse(parametres, **{cle: nom, "suite": None}), False)
                )
    return tuple(trouvees[:NOMS_MAX])


def _combien(portail: Portail, espace: EspaceVu) -> int:
    """The acts that can be found in a space."""
    if espace.filtre is None:
        return portail.contexte.moteur.nombre()
    toutes = Requete(collectivite=(espace.filtre,), tri=Tri.RECENT, limite=1, facettes=False)
    return chercher(portail, toutes).reponse.total


def _essais(portail: Portail, requete: Requete, espace: EspaceVu) -> tuple[Valeur, ...]:
    ici = (espace.filtre,) if espace.filtre else ()
    nue = Requete(texte=requete.texte, collectivite=ici, limite=1, facettes=False)
    candidats: list[tuple[str, Requete]] = []
    if requete.texte and requete != replace(nue, limite=requete.limite, tri=requete.tri, facettes=True):
        candidats.append((f"{requete.texte}, sans filtre", nue))
    suggestion = chercher(portail, nue).reponse.suggestion if requete.texte else None
    if suggestion:
        candidats.append((suggestion, replace(nue, texte=suggestion)))
    mots = sorted({m for m in requete.texte.split() if len(m) > 3}, key=len, reverse=True)[:4]
    if len(requete.texte.split()) > 1:
        candidats += [(mot, replace(nue, texte=mot)) for mot in mots]
    if requete.texte and ici:
        candidats.insert(0, (f"{requete.texte}, dans toutes les collectivités", replace(nue, collectivite=())))
    essais = []
    for nom, essai in candidats:
        total = chercher(portail, essai).reponse.total
        if total:
            paires = [("q", essai.texte), *(("collectivite", siren) for siren in essai.collectivite)]
            essais.append(Valeur(nom, total, f"/recherche?{urlencode(paires)}", False))
    return tuple(essais[:4])


def _valeurs(parametres: QueryParams, cle: str) -> tuple[str, ...]:
    return tuple(v.strip() for v in parametres.getlist(cle) if v.strip())


def _annee(valeur: str) -> int:
    if not (valeur.isascii() and valeur.isdecimal() and len(valeur) == 4):
        raise mauvaise(f"« {valeur[:20]} » n’est pas une année. Écrivez par exemple 2025.")
    return int(valeur)


def _connues(valeurs: tuple[str, ...], connues: Iterable[str], quoi: str) -> tuple[str, ...]:
    permises = set(connues)
    for valeur in valeurs:
        if valeur not in permises:
            raise mauvaise(f"{quoi} n’existe pas : « {valeur[:40]} ».")
    return valeurs
