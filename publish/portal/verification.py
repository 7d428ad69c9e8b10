"""Verify a document: is it authentic, whole, and where does its act stand today. Documents printed here lead to
`/verifier?acte=…`, which answers the last of these before any file is given."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from fastapi import APIRouter, File, UploadFile
from starlette.responses import Response

from pipeline.rendering.attestation import vie_jointe
from publish.portal import phrases
from publish.portal.fiche import Piece, pieces
from publish.portal.mots import nom_affiche, sujet
from publish.portal.portail import LePortail, Portail
from publish.portal.securite import ENVOI_MAX
from publish.typographie import espaces, octets
from schemas import akoma, vie_xml
from schemas.acte_publie import ActePublie, Pierre
from schemas.erreurs import ErreurExecutoire, Refus
from schemas.identifiants import nom_a_verifier, numero_canonique, uri_permanente
from schemas.verdict import Issue, Verdict

ISSUES = {
    Issue.VALIDE: ("Valide", "bon", "Authentique et entier"),
    Issue.INDETERMINE: ("Indéterminé", "veille", "Nous ne pouvons pas conclure"),
    Issue.INVALIDE: ("Invalide", "grave", "Ce document n’est pas celui qui a été publié"),
}
NOM_MAX = 200
"""Characters of the name of an act; the longest permanent address has about 160."""

CLASSES = {Issue.VALIDE: "ok", Issue.INDETERMINE: "inc", Issue.INVALIDE: "ko"}

routes = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class ActeReconnu:
    """The published act that the file is a document of."""

    uri: str
    titre: str
    etat: str


@dataclass(frozen=True, slots=True)
class ActeDemande:
    """The published act that a printed address or a person names: where it stands on day `au`, its documents."""

    uri: str
    titre: str
    nom: str
    au: date
    etiquette: tuple[str, str]
    etat: phrases.Reponse
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Reponse:
    """What is known of the name asked for: an act, else why there is none (`code` is that of HTTP)."""

    demande: str = ""
    code: int = 200
    acte: ActeDemande | None = None
    partie: Pierre | None = None
    refus: str | None = None


@dataclass(frozen=True, slots=True)
class Resultat:
    """The answer in words; `acte` None when the file belongs to no published act (« inconnu »)."""

    fichier: str
    mot: str
    ton: str
    titre: str
    phrase: str
    controles: tuple[tuple[str, str], ...]
    registre: tuple[str, str]
    acte: ActeReconnu | None


@routes.get("/verifier")
def formulaire(portail: LePortail, acte: str = "") -> Response:
    """The form, and what the three answers mean; with `acte`, first where that act stands."""
    reponse = consulter(portail, acte)
    return portail.page("verifier.html", code=reponse.code, reponse=reponse, resultat=None, erreur=None)


@routes.post("/verifier")
def verifier(portail: LePortail, f: Annotated[UploadFile | None, File()] = None, acte: str = "") -> Response:
    """The verdict on one file, which is not kept; `acte` is the one that the reader believes it to be of."""
    reponse = consulter(portail, acte)
    contenu = f.file.read(ENVOI_MAX + 1) if f is not None else b""
    if f is None or not contenu:
        return _refuser(portail, reponse, 400, "Choisissez un fichier : celui-ci est vide ou absent.")
    if len(contenu) > ENVOI_MAX:
        return _refuser(portail, reponse, 413, "Ce fichier est trop grand : 20 Mo au plus.")
    nom = (f.filename or "fichier")[-120:]
    try:
        verdict = portail.contexte.verifier(contenu)
    except ErreurExecutoire as erreur:
        message = f"{erreur.message.rstrip('.')}. {erreur.conseil}".strip()
        return _refuser(portail, reponse, 400, message)
    attendu = reponse.acte.uri if reponse.acte else None
    trouve = resultat(portail, nom, contenu, verdict, attendu)
    return portail.page("verifier.html", reponse=reponse, resultat=trouve, erreur=None)


def consulter(portail: Portail, demande: str) -> Reponse:
    """What the public may know of the act that this name means; what is not published is unknown, and nothing more."""
    demande = demande.strip()
    if not demande:
        return Reponse()
    if len(demande) > NOM_MAX:
        return Reponse("", 400, refus=f"Ce nom est trop long : {NOM_MAX} caractères au plus.")
    try:
        trouve = portail.contexte.registre.publie(nom_a_verifier(demande))
    except Refus as erreur:
        return Reponse(demande, 409, refus=f"{erreur.message.rstrip('.')}. {erreur.conseil}")
    if isinstance(trouve, Pierre):
        return Reponse(demande, 410, partie=trouve)
    if trouve is None:
        return Reponse(demande, 404)
    return Reponse(demande, acte=_demande(trouve))


def _demande(publie: ActePublie) -> ActeDemande:
    return ActeDemande(
        uri=publie.uri,
        titre=espaces(nom_affiche(publie.acte)),
        nom=publie.identifiant or publie.acte.numero or publie.uri,
        au=publie.statut.au,
        etiquette=phrases.etiquette(publie.statut),
        etat=phrases.ou_en_est(publie.statut, sujet(publie)),
        pieces=tuple(p for p in pieces(publie) if p.sha256),
    )


def resultat(portail: Portail, nom: str, contenu: bytes, verdict: Verdict, attendu: str | None = None) -> Resultat:
    """The verdict in words, with the act it is about when the public knows one; `attendu` is the address of the act
    that the reader believes it to be of."""
    empreinte = hashlib.sha256(contenu).hexdigest()
    exact = portail.contexte.registre.publie_par_document(empreinte)
    declare = None if exact else _declare(portail, contenu)
    atteste = None if exact or declare else _atteste(portail, contenu, verdict)
    publie = exact or declare or atteste
    mot, ton, titre = ISSUES[verdict.issue]
    return Resultat(
        fichier=f"{nom}, {octets(len(contenu))}",
        mot=mot,
        ton=ton,
        titre=titre,
        phrase=_phrase(verdict.issue, publie, exact is not None),
        controles=tuple((CLASSES[c.verdict], c.phrase) for c in verdict.controles),
        registre=_registre(publie, exact, atteste, attendu),
        acte=_reconnu(publie) if publie else None,
    )


def _registre(
    publie: ActePublie | None, exact: ActePublie | None, atteste: ActePublie | None, attendu: str | None
) -> tuple[str, str]:
    """Class and sentence: what this site knows of these bytes."""
    if publie is None:
        return "inc", "Registre : inconnu. Aucun acte publié ici n’a ce document."
    if attendu is not None and publie.uri != attendu:
        return "ko", "Registre : ce fichier n’est pas un document de l’acte que vous regardiez, mais d’un autre."
    if exact is not None:
        return "ok", "Registre : ces octets sont exactement ceux que ce site publie."
    if atteste is not None:
        return "ok", "Registre : c’est une attestation, et l’état qu’elle dit est celui de son jour."
    return (
        "inc",
        "Registre : un acte publié porte ce nom, mais ce fichier n’est pas l’un des documents servis aujourd’hui.",
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


def _atteste(portail: Portail, contenu: bytes, verdict: Verdict) -> ActePublie | None:
    """The published act that a notice of this house is about: read only once its seal is known to hold."""
    if verdict.issue is not Issue.VALIDE or not contenu.startswith(b"%PDF"):
        return None
    vie = vie_jointe(contenu)
    if vie is None:
        return None
    try:
        trouve = portail.contexte.registre.publie(vie_xml.load(vie).uri)
    except ErreurExecutoire:
        return None
    return trouve if isinstance(trouve, ActePublie) else None


def _reconnu(publie: ActePublie) -> ActeReconnu:
    etat = phrases.ou_en_est(publie.statut, sujet(publie))
    return ActeReconnu(publie.uri, espaces(nom_affiche(publie.acte)), f"{etat.fort}{etat.suite}".rstrip("."))


def _refuser(portail: Portail, reponse: Reponse, code: int, message: str) -> Response:
    return portail.page("verifier.html", code=code, reponse=reponse, resultat=None, erreur=message)
