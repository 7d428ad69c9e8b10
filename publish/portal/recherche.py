"""The search page: hits that say where they stand, facets whose numbers lead to what they count, useful tries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from markupsafe import Markup
from starlette.datastructures import QueryParams
from starlette.responses import Response

from publish.portal.erreurs import Refusee, mauvaise
from publish.portal.jours import lire_jour
from publish.portal.listes import LigneActe, ligne, marque
from publish.portal.mots import MOTS
from publish.portal.phrases import RESERVE_LISTE
from publish.portal.portail import LePortail, Portail
from schemas import matieres
from schemas.acte import Nature
from schemas.acte_publie import ActePublie
from schemas.vie import Statut
from search.engine import IndexAReconstruire, Reponse, Requete, Tri

QUESTION_MAX = 300
"""Characters of a question; longer ones are refused, never cut."""

VALEURS_MAX = 10
"""Values of one facet shown at once."""

FILTRES = ("annee", "organe", "matiere", "statut", "nature", "collectivite")
NOMS_FACETTES = {
    "annee": "Année",
    "organe": "Organe",
    "matiere": "Thème",
    "statut": "État",
    "nature": "Nature",
    "collectivite": "Collectivité",
}
_NATURES = {n.value for n in Nature}
_STATUTS = {s.value for s in Statut}
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


@dataclass(frozen=True, slots=True)
class Valeur:
    """One value of a facet, or an active filter: its name, its count, where its link leads."""

    nom: str
    nombre: int
    href: str
    active: bool


@dataclass(frozen=True, slots=True)
class Facette:
    """One facet."""

    nom: str
    valeurs: tuple[Valeur, ...]


@routes.get("/recherche")
def recherche(request: Request, portail: LePortail) -> Response:
    """The results of a question, or what to try when there is none."""
    parametres = request.query_params
    requete = lire_requete(parametres)
    trouvailles = chercher(portail, requete)
    reponse = trouvailles.reponse
    total = portail.contexte.moteur.nombre()
    siren = requete.collectivite[0] if len(requete.collectivite) == 1 else None
    if reponse.total == 0:
        return portail.page(
            "recherche_vide.html",
            siren=siren,
            requete=requete,
            total=total,
            essais=_essais(portail, requete),
            actifs=_actifs(portail, parametres),
        )
    return portail.page(
        "recherche.html",
        siren=siren,
        requete=requete,
        reponse=reponse,
        total=total,
        trouves=trouves(trouvailles),
        facettes=_facettes(portail, parametres, reponse),
        actifs=_actifs(portail, parametres),
        tris=[(nom, adresse(parametres, tri=tri.value, suite=None), tri is requete.tri) for tri, nom in TRIS],
        suivante=adresse(parametres, suite=reponse.suite) if reponse.suite else None,
        premiere=adresse(parametres, suite=None) if requete.suite else None,
        corrigee=adresse(parametres, q=reponse.suggestion, suite=None) if reponse.suggestion else None,
        json="/api/v1" + adresse(parametres),
        reserve=RESERVE_LISTE,
    )


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
        nature=_connues(_valeurs(parametres, "nature"), _NATURES, "Cette nature"),
        statut=_connues(_valeurs(parametres, "statut"), _STATUTS, "Cet état"),
        collectivite=_valeurs(parametres, "collectivite"),
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
    vus = ((r.cle, portail.contexte.registre.publie_par_cle(r.cle)) for r in reponse.resultats)
    actes = {cle: publie for cle, publie in vus if publie is not None}
    return Trouvailles(replace(reponse, resultats=tuple(r for r in reponse.resultats if r.cle in actes)), actes)


def trouves(trouvailles: Trouvailles) -> tuple[Trouve, ...]:
    """The hits, each from the register: state and deadline are those of today."""
    suite = []
    for resultat in trouvailles.reponse.resultats:
        publie = trouvailles.actes[resultat.cle]
        passages = tuple(
            Passage(e.ou, publie.uri + (f"#{e.eid}" if e.eid else ""), marque(e.html))
            for e in resultat.extraits
            if e.ou not in {"Titre", "Numéro"}
        )
        suite.append(Trouve(ligne(publie, resultat.titre_html or None), passages, resultat.autres))
    return tuple(suite)


def adresse(parametres: QueryParams, **changements: str | None) -> str:
    """The address of the same search with these parameters changed (None: removed)."""
    paires = [(c, v) for c, v in parametres.multi_items() if v and c not in changements]
    paires += [(c, v) for c, v in changements.items() if v]
    return "/recherche" + (f"?{urlencode(paires)}" if paires else "")


def nom_de_valeur(portail: Portail, facette: str, valeur: str) -> str:
    """What people call the value of a facet."""
    if facette == "matiere":
        libelle = matieres.libelle(valeur)
        return f"{valeur} {libelle}" if libelle else valeur
    if facette == "statut" and valeur in _STATUTS:
        return MOTS[Statut(valeur)][0]
    if facette == "nature" and valeur in _NATURES:
        return Nature(valeur).libelle
    if facette == "collectivite":
        collectivite = portail.contexte.registre.collectivite(valeur)
        return collectivite.nom if collectivite else valeur
    return valeur


def _facettes(portail: Portail, parametres: QueryParams, reponse: Reponse) -> tuple[Facette, ...]:
    facettes = []
    for cle in FILTRES:
        comptes = reponse.facettes.get(cle, {})
        actives = set(parametres.getlist(cle))
        if len(comptes) < 2 and not actives:
            continue
        valeurs = [
            Valeur(
                nom_de_valeur(portail, cle, str(valeur)),
                nombre,
                adresse(parametres, **{cle: None if str(valeur) in actives else str(valeur), "suite": None}),
                str(valeur) in actives,
            )
            for valeur, nombre in comptes.items()
            if nombre and (cle != "matiere" or _montrer_theme(str(valeur), actives))
        ]
        if valeurs:
            facettes.append(Facette(NOMS_FACETTES[cle], tuple(valeurs[:VALEURS_MAX])))
    return tuple(facettes)


def _montrer_theme(code: str, actives: set[str]) -> bool:
    """First the large themes; inside one, its own parts."""
    if "." not in code:
        return True
    return any(code == a or code.split(".", maxsplit=1)[0] == a.split(".")[0] for a in actives)


def _actifs(portail: Portail, parametres: QueryParams) -> tuple[Valeur, ...]:
    actifs = []
    for cle in FILTRES:
        for valeur in parametres.getlist(cle):
            if valeur:
                nom = f"{NOMS_FACETTES[cle]} : {nom_de_valeur(portail, cle, valeur)}"
                actifs.append(Valeur(nom, 0, _sans(parametres, cle, valeur), True))
    for cle, mot in (("du", "À partir du"), ("au", "Jusqu’au")):
        if parametres.get(cle):
            actifs.append(Valeur(f"{mot} {parametres[cle]}", 0, _sans(parametres, cle, parametres[cle]), True))
    return tuple(actifs)


def _sans(parametres: QueryParams, cle: str, valeur: str) -> str:
    paires = [(c, v) for c, v in parametres.multi_items() if v and (c, v) != (cle, valeur) and c != "suite"]
    return "/recherche" + (f"?{urlencode(paires)}" if paires else "")


def _essais(portail: Portail, requete: Requete) -> tuple[Valeur, ...]:
    nue = Requete(texte=requete.texte, limite=1, facettes=False)
    candidats: list[tuple[str, Requete]] = []
    if requete.texte and requete != replace(nue, limite=requete.limite, tri=requete.tri, facettes=True):
        candidats.append((f"{requete.texte}, sans filtre", nue))
    suggestion = chercher(portail, nue).reponse.suggestion if requete.texte else None
    if suggestion:
        candidats.append((suggestion, replace(nue, texte=suggestion)))
    mots = sorted({m for m in requete.texte.split() if len(m) > 3}, key=len, reverse=True)[:4]
    if len(requete.texte.split()) > 1:
        candidats += [(mot, replace(nue, texte=mot)) for mot in mots]
    essais = []
    for nom, essai in candidats:
        total = chercher(portail, essai).reponse.total
        if total:
            essais.append(Valeur(nom, total, f"/recherche?{urlencode({'q': essai.texte})}", False))
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
