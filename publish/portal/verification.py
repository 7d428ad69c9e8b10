"""Verify a document: is it authentic, whole, and where does its act stand today."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, File, UploadFile
from starlette.responses import Response

from publish.portal import phrases
from publish.portal.mots import nom_affiche, sujet
from publish.portal.portail import LePortail, Portail
from publish.portal.securite import ENVOI_MAX
from publish.typographie import espaces, octets
from schemas import akoma
from schemas.acte_publie import ActePublie
from schemas.erreurs import ErreurExecutoire
from schemas.identifiants import numero_canonique, uri_permanente
from schemas.verdict import Issue, Verdict

ISSUES = {
    Issue.VALIDE: ("Valide", "bon", "Authentique et entier"),
    Issue.INDETERMINE: ("Indéterminé", "veille", "Nous ne pouvons pas conclure"),
    Issue.INVALIDE: ("Invalide", "grave", "Ce document n’est pas celui qui a été publié"),
}
CLASSES = {Issue.VALIDE: "ok", Issue.INDETERMINE: "inc", Issue.INVALIDE: "ko"}

routes = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class ActeReconnu:
    """The published act that the file is a document of."""

    uri: str
    titre: str
    etat: str


@dataclass(frozen=True, slots=True)
class Resultat:
    """The answer in words; `acte` None when the file belongs to no published act (« inconnu »)."""

    fichier: str
    mot: str
    ton: str
    titre: str
    phrase: str
    controles: tuple[tuple[str, str], ...]
    acte: ActeReconnu | None
    meme_octets: bool


@routes.get("/verifier")
def formulaire(portail: LePortail) -> Response:
    """The form, and what the three answers mean."""
    return portail.page("verifier.html", resultat=None, erreur=None)


@routes.post("/verifier")
def verifier(portail: LePortail, f: Annotated[UploadFile | None, File()] = None) -> Response:
    """The verdict on one file, which is not kept."""
    contenu = f.file.read(ENVOI_MAX + 1) if f is not None else b""
    if f is None or not contenu:
        return _refuser(portail, 400, "Choisissez un fichier : celui-ci est vide ou absent.")
    if len(contenu) > ENVOI_MAX:
        return _refuser(portail, 413, "Ce fichier est trop grand : 20 Mo au plus.")
    nom = (f.filename or "fichier")[-120:]
    try:
        verdict = portail.contexte.verifier(contenu)
    except ErreurExecutoire as erreur:
        message = f"{erreur.message.rstrip('.')}. {erreur.conseil}".strip()
        return _refuser(portail, 400, message)
    return portail.page("verifier.html", resultat=resultat(portail, nom, contenu, verdict), erreur=None)


def resultat(portail: Portail, nom: str, contenu: bytes, verdict: Verdict) -> Resultat:
    """The verdict in words, with the act it is about when the public knows one."""
    empreinte = hashlib.sha256(contenu).hexdigest()
    exact = portail.contexte.registre.publie_par_document(empreinte)
    publie = exact or _declare(portail, contenu)
    mot, ton, titre = ISSUES[verdict.issue]
    return Resultat(
        fichier=f"{nom}, {octets(len(contenu))}",
        mot=mot,
        ton=ton,
        titre=titre,
        phrase=_phrase(verdict.issue, publie, exact is not None),
        controles=tuple((CLASSES[c.verdict], c.phrase) for c in verdict.controles),
        acte=_reconnu(publie) if publie else None,
        meme_octets=exact is not None,
    )


def _phrase(issue: Issue, publie: ActePublie | None, exact: bool) -> str:
    if issue is Issue.INVALIDE:
        return "Il a été modifié après le sceau, ou n’est pas passé par ce registre. Ne vous y fiez pas."
    if issue is Issue.INDETERMINE:
        return (
            "Rien ne montre une modification, mais un contrôle n’a pas pu être fait. "
            "Ne considérez pas ce document comme vérifié."
        )
    if exact and publie:
        return f"Ce document est exactement celui que {publie.collectivite.nom} a scellé et que ce site publie."
    return "Pas un octet n’a changé depuis le sceau."


def _declare(portail: Portail, contenu: bytes) -> ActePublie | None:
    """The act that an XML file says it is; nothing is said of an act that is not published."""
    if contenu.lstrip()[:1] != b"<":
        return None
    try:
        acte = akoma.load(contenu)
    except ErreurExecutoire:
        return None
    if acte.siren is None or acte.numero is None or acte.seance.date is None:
        return None
    uri = uri_permanente(acte.siren, acte.nature, acte.seance.date, numero_canonique(acte.numero))
    trouve = portail.contexte.registre.publie(uri)
    return trouve if isinstance(trouve, ActePublie) else None


def _reconnu(publie: ActePublie) -> ActeReconnu:
    etat = phrases.ou_en_est(publie.statut, sujet(publie))
    return ActeReconnu(publie.uri, espaces(nom_affiche(publie.acte)), f"{etat.fort}{etat.suite}".rstrip("."))


def _refuser(portail: Portail, code: int, message: str) -> Response:
    return portail.page("verifier.html", code=code, resultat=None, erreur=message)
