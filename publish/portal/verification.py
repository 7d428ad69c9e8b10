"""Verify a document: is it authentic, whole, and where does its act stand today. Documents printed here lead to
`/verifier?acte=…`, which answers the last of these before any file is given."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, File, Request, UploadFile
from starlette.responses import RedirectResponse, Response

from pipeline.rendering.attestation import vie_jointe
from publish.portal import phrases
from publish.portal.attente import Attente
from publish.portal.chez import chez
from publish.portal.fiche import Piece, pieces
from publish.portal.mots import nom_affiche, sujet
from publish.portal.portail import LePortail, Portail
from publish.portal.securite import ENVOI_MAX
from publish.typographie import espaces, octets
from schemas import akoma, vie_xml
from schemas.acte_publie import ActePublie, Pierre
from schemas.erreurs import ErreurExecutoire, LectureImpossible, Refus
from schemas.identifiants import nom_a_verifier, numero_canonique, uri_permanente
from schemas.verdict import Issue, Verdict

ISSUES = {
    Issue.VALIDE: ("Valide", "bon", "Authentique et entier"),
    Issue.INDETERMINE: ("Indéterminé", "veille", "Nous ne pouvons pas conclure"),
    Issue.INVALIDE: ("Invalide", "grave", "Ce document n’est pas celui qui a été publié"),
}
NOM_MAX = 200
"""Characters of the name of an act; the longest permanent address has about 160."""

OUBLIEE = "Cette vérification n’est plus gardée. Déposez le fichier à nouveau."
RELANCE = 3
"""Seconds before the page of a verification that lasts is asked for again."""

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
    """What is known of the name asked for: an act, else why there is none (`code` is that of HTTP); `siren`: in whose
    space it is answered, that of the act before the one that was asked for."""

    demande: str = ""
    code: int = 200
    acte: ActeDemande | None = None
    partie: Pierre | None = None
    refus: str | None = None
    siren: str | None = None


@dataclass(frozen=True, slots=True)
class Groupe:
    """The controls of one part of a bundle (`partie` empty: of the file itself), each with its class."""

    partie: str
    controles: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Resultat:
    """The answer in words; `acte` None when the file belongs to no published act (« inconnu »). `douteux`: the parts
    where a control fails or does not conclude; `tenus`: the others; `remarques`: (part, what proves nothing)."""

    fichier: str
    mot: str
    ton: str
    titre: str
    phrase: str
    douteux: tuple[Groupe, ...]
    tenus: tuple[Groupe, ...]
    remarques: tuple[tuple[str, str], ...]
    registre: tuple[str, str]
    acte: ActeReconnu | None


@routes.get("/verifier")
def formulaire(portail: LePortail, acte: str = "", siren: str | None = None) -> Response:
    """The form, and what the three answers mean; with `acte`, first where that act stands."""
    return _page(portail, reponse := consulter(portail, acte, siren), reponse.code)


@routes.post("/verifier")
def verifier(
    request: Request,
    portail: LePortail,
    f: Annotated[UploadFile | None, File()] = None,
    acte: str = "",
    siren: str | None = None,
) -> Response:
    """The verdict on one file, which is not kept; `acte` is the one that the reader believes it to be of."""
    reponse = consulter(portail, acte, siren)
    contenu = f.file.read(ENVOI_MAX + 1) if f is not None else b""
    if f is None or not contenu:
        return _page(portail, reponse, 400, erreur="Choisissez un fichier : celui-ci est vide ou absent.")
    if len(contenu) > ENVOI_MAX:
        return _page(portail, reponse, 413, erreur="Ce fichier est trop grand : 20 Mo au plus.")
    nom, attendu = (f.filename or "fichier")[-120:], reponse.acte.uri if reponse.acte else None

    def examiner() -> Resultat:
        return resultat(portail, nom, contenu, portail.contexte.verifier(contenu), attendu)

    attente: Attente[Resultat] = portail.attente
    try:
        # A page that asks again is for a browser; a program waits for its one answer.
        trouve = attente.confier(examiner, revient="text/html" in request.headers.get("accept", ""))
    except LectureImpossible as erreur:
        return _illisible(portail, reponse, erreur)
    if isinstance(trouve, str):
        suite = urlencode([(cle, valeur) for cle, valeur in (("acte", reponse.demande), ("siren", siren)) if valeur])
        return RedirectResponse(f"/verifier/attente/{trouve}" + (f"?{suite}" if suite else ""), 303)
    return _page(portail, reponse, trouve=trouve)


@routes.get("/verifier/attente/{nom}")
def attente(portail: LePortail, nom: str, acte: str = "", siren: str | None = None) -> Response:
    """The verdict that was long to come; until then, a page that asks again by itself."""
    reponse, futur = consulter(portail, acte, siren), portail.attente.reprendre(nom)
    if futur is None:
        return _page(portail, reponse, 404, erreur=OUBLIEE)
    if not futur.done():
        entetes = {"Refresh": str(RELANCE), "Cache-Control": "no-store"}
        return portail.page("verifier_attente.html", entetes=entetes, siren=reponse.siren)
    try:
        return _page(portail, reponse, trouve=futur.result())
    except LectureImpossible as erreur:
        return _illisible(portail, reponse, erreur)


def consulter(portail: Portail, demande: str, siren: str | None = None) -> Reponse:
    """What the public may know of the act that this name means; what is not published is unknown, and nothing more.
    `siren`: the space that the reader is in."""
    chez(portail, siren)
    demande = demande.strip()
    if not demande:
        return Reponse(siren=siren)
    if len(demande) > NOM_MAX:
        return Reponse("", 400, refus=f"Ce nom est trop long : {NOM_MAX} caractères au plus.", siren=siren)
    try:
        trouve = portail.contexte.registre.publie(nom_a_verifier(demande))
    except Refus as erreur:
        return Reponse(demande, 409, refus=f"{erreur.message.rstrip('.')}. {erreur.conseil}", siren=siren)
    if isinstance(trouve, Pierre):
        return Reponse(demande, 410, partie=trouve, siren=trouve.siren)
    if trouve is None:
        return Reponse(demande, 404, siren=siren)
    return Reponse(demande, acte=_demande(trouve), siren=trouve.collectivite.siren)


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
    exact = portail.contexte.registre.publie_par_document(hashlib.sha256(contenu).hexdigest())
    dossier = None if exact else _du_dossier(portail, verdict)
    declare = None if exact or dossier else _declare(portail, contenu)
    atteste = None if exact or dossier or declare else _atteste(portail, contenu, verdict)
    publie = exact or dossier or declare or atteste
    groupes = _groupes(verdict)
    mot, ton, titre = ISSUES[verdict.issue]
    return Resultat(
        fichier=f"{nom}, {octets(len(contenu))}",
        mot=mot,
        ton=ton,
        titre=titre,
        phrase=_phrase(verdict.issue, publie, exact is not None),
        douteux=tuple(g for g in groupes if not _tient(g)),
        tenus=tuple(g for g in groupes if _tient(g)),
        remarques=tuple((r.partie or "", r.phrase) for r in verdict.remarques),
        registre=_registre(_Reconnaissance(publie, exact, dossier, atteste), attendu),
        acte=_reconnu(publie) if publie else None,
    )


def _groupes(verdict: Verdict) -> tuple[Groupe, ...]:
    """The controls by part, the file itself first."""
    parties = dict.fromkeys(c.partie or "" for c in verdict.controles)
    return tuple(
        Groupe(partie, tuple((CLASSES[c.verdict], c.phrase) for c in verdict.controles if (c.partie or "") == partie))
        for partie in sorted(parties, key=bool)
    )


def _tient(groupe: Groupe) -> bool:
    return bool(groupe.partie) and all(classe == CLASSES[Issue.VALIDE] for classe, _ in groupe.controles)


@dataclass(frozen=True, slots=True)
class _Reconnaissance:
    """The published act, and by which of its ways the file was recognised."""

    publie: ActePublie | None
    exact: ActePublie | None
    dossier: ActePublie | None
    atteste: ActePublie | None


def _registre(vu: _Reconnaissance, attendu: str | None) -> tuple[str, str]:
    """Class and sentence: what this site knows of these bytes."""
    if vu.publie is None:
        return "inc", "Registre : inconnu. Aucun acte publié ici n’a ce document."
    if attendu is not None and vu.publie.uri != attendu:
        return "ko", "Registre : ce fichier n’est pas un document de l’acte que vous regardiez, mais d’un autre."
    if vu.exact is not None:
        return "ok", "Registre : ces octets sont exactement ceux que ce site publie."
    if vu.dossier is not None:
        return "ok", "Registre : le texte scellé de ce dossier est exactement celui que ce site publie."
    if vu.atteste is not None:
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


def _du_dossier(portail: Portail, verdict: Verdict) -> ActePublie | None:
    """The published act whose sealed text stands in a bundle, whatever became of its other parts."""
    trouves = (portail.contexte.registre.publie_par_document(empreinte) for empreinte in verdict.scelles)
    return next((t for t in trouves if t is not None), None)


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


def _illisible(portail: Portail, reponse: Reponse, erreur: LectureImpossible) -> Response:
    return _page(portail, reponse, 400, erreur=f"{erreur.message.rstrip('.')}. {erreur.conseil}".strip())


def _page(
    portail: Portail, reponse: Reponse, code: int = 200, *, trouve: Resultat | None = None, erreur: str | None = None
) -> Response:
    return portail.page(
        "verifier.html", code=code, siren=reponse.siren, reponse=reponse, resultat=trouve, erreur=erreur
    )
