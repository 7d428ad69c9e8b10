"""The act page at the permanent URI: the answer first, then the reason, then the proof."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cache
from urllib.parse import quote, unquote
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from publish.api.acte_json import acte_en_json, repondre_json
from publish.portal import contestation, phrases
from publish.portal.chronologie import Chronologie, chronologie
from publish.portal.citation import bibtex, en_une_phrase
from publish.portal.differences import ce_qui_change
from publish.portal.documents import (
    discret,
    envoyer_attestation,
    envoyer_dossier,
    envoyer_format,
    envoyer_type,
    format_voulu,
    separer,
)
from publish.portal.entetes import CSP_ACTE
from publish.portal.erreurs import Partie, inconnue, mauvaise, retenue
from publish.portal.fiche import Piece, VersionVue, pieces, remplacant, versions
from publish.portal.jours import composer
from publish.portal.memoire import Moment
from publish.portal.metadonnees import JSON_LD, Triplet, eli, en_script, json_ld, liens
from publish.portal.mots import Sujet, nom_affiche, origine, sujet
from publish.portal.portail import LePortail, Portail
from publish.portal.suite import Remplacant, suite, surtitre
from publish.portal.texte import Groupe, Resoudre, cites_par_les_visas, groupes, sommaire, tampons
from publish.portal.vote import VueVote, vote
from publish.typographie import heure, jour
from registry.droit.continuite import phrase as dire_la_continuite
from registry.registre import fuseau
from schemas import matieres
from schemas.acte import Nature
from schemas.acte_publie import ActePublie, Pierre, TypeDocument
from schemas.erreurs import Dommage, Refus, ServiceIndisponible
from schemas.identifiants import adresse_de_verification, numero_canonique
from schemas.veille import Continuite
from schemas.vie import Statut
from search.engine import Requete, Tri

PARIS = ZoneInfo("Europe/Paris")
SORTIS = frozenset({Statut.RETIRE, Statut.ANNULE, Statut.ABROGE})
CITANTS_MAX = 50
"""Acts shown under « Cité par »."""
VERSIONS_COMPAREES = 5
"""Versions whose changes are told; more of one act was never seen."""
NUMERO_MAX = 120
"""Characters of the last segment of a permanent URI, suffix included."""

_NATURES = {nature.eli for nature in Nature}

routes = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Citant:
    """A published act that names this one in its visas or considérants."""

    uri: str
    nom: str
    quand: str


@dataclass(frozen=True, slots=True)
class VueActe:
    """All that the template shows of one act, already in words."""

    publie: ActePublie
    sujet: Sujet
    titre: str
    surtitre: str
    etat: phrases.Reponse
    etiquette: tuple[str, str]
    recours: phrases.Reponse
    remarques: tuple[str, ...]
    demarche: contestation.Demarche
    chronologie: Chronologie
    groupes: tuple[Groupe, ...]
    tampons: tuple[tuple[str, ...], ...]
    vote: VueVote | None
    pieces: tuple[Piece, ...]
    copie: Piece | None
    versions: tuple[VersionVue, ...]
    remplacant: str | None
    theme: tuple[str, str] | None
    citation: str
    bibtex: str
    sommaire: tuple[tuple[str, str], ...]
    cite_par: tuple[Citant, ...]
    sorti: bool
    trois_dates: bool
    source_publicite: str
    en_ligne: str
    verification: str
    presence: Presence | None
    suite: Remplacant | None


@dataclass(frozen=True, slots=True)
class Presence:
    """What records prove of its stay online, in one sentence; `sure` when there is no gap."""

    phrase: str
    sure: bool


def vue(
    publie: ActePublie,
    resoudre: Resoudre = lambda href: href,
    cite_par: tuple[Citant, ...] = (),
    continuite: Continuite | None = None,
    *,
    changements: Mapping[int, str] | None = None,
    adresse: str = "",
    suivant: Remplacant | None = None,
) -> VueActe:
    """The view of one published act on the day of its status; `cite_par`: the published acts that rest on it;
    `continuite`: what records prove of its stay online; `changements`: what changed in each version;
    `suivant`: the act that replaces it."""
    qui, statut = sujet(publie), publie.statut
    retenue = statut.publicite.retenue
    documents = pieces(publie)
    tiers = statut.recours_tiers
    return VueActe(
        publie=publie,
        sujet=qui,
        titre=nom_affiche(publie.acte),
        surtitre=surtitre(publie),
        etat=phrases.ou_en_est(statut, qui),
        etiquette=phrases.etiquette(statut),
        recours=phrases.contester(statut, qui),
        remarques=phrases.remarques(statut),
        demarche=contestation.demarche(publie, qui),
        chronologie=chronologie(publie, qui),
        groupes=groupes(publie.acte, resoudre),
        tampons=tampons(publie.acte),
        vote=vote(publie.acte),
        pieces=documents,
        copie=next((p for p in documents if p.principale), None),
        versions=versions(publie, changements),
        remplacant=remplacant(publie),
        theme=_theme(publie),
        citation=en_une_phrase(publie),
        bibtex=bibtex(publie, adresse),
        sommaire=sommaire(publie.acte),
        cite_par=cite_par,
        sorti=statut.statut in SORTIS,
        trois_dates=len({tiers.prudent, tiers.dernier_jour, tiers.au_plus_tard} - {None}) > 1,
        source_publicite=origine(retenue.source, qui.la_collectivite) if retenue else "",
        en_ligne=f"{jour(publie.mis_en_ligne.astimezone(PARIS).date())} à {heure(publie.mis_en_ligne)}",
        verification=adresse_de_verification(publie.uri, publie.identifiant),
        presence=None if continuite is None else _presence(continuite, publie),
        suite=suivant,
    )


@routes.get("/eli/{siren}/{nature}/{aaaa}/{mm}/{jj}/{numero}")
def acte(
    request: Request, portail: LePortail, *, siren: str, nature: str, aaaa: str, mm: str, jj: str, numero: str
) -> Response:
    """The act in the format that the suffix, else `Accept`, asks for."""
    moment = portail.pages.moment()
    canonique, format_ = separer(numero)
    publie = _trouver(portail, siren, nature, (aaaa, mm, jj), canonique)
    choisi = format_ or format_voulu(request.headers.get("accept", ""))
    if publie.uri != _chemin(siren, nature, (aaaa, mm, jj), canonique):
        return RedirectResponse(publie.uri + (numero[len(canonique) :]), 301)
    return _rendre(request, portail, publie, choisi, moment)


@routes.get("/eli/{siren}/{nature}/{aaaa}/{mm}/{jj}/{numero}/{piece:path}")
def piece(
    request: Request,
    portail: LePortail,
    *,
    siren: str,
    nature: str,
    aaaa: str,
    mm: str,
    jj: str,
    numero: str,
    piece: str,
) -> Response:
    """`/original`, `/rendu.pdf`, `/annexes/{n}`, `/attestation.pdf`, `/v{n}`."""
    moment = portail.pages.moment()
    publie = _trouver(portail, siren, nature, (aaaa, mm, jj), numero)
    tete, _, suite = piece.partition("/")
    tete, format_ = separer(tete)
    if tete[:1] == "v" and tete[1:].isdecimal() and len(tete) < 6:
        ancienne = _version(portail, publie, int(tete[1:]))
        if not suite:
            choisi = format_ or format_voulu(request.headers.get("accept", ""))
            return _rendre(request, portail, ancienne, choisi, moment)
        return _piece(request, portail, ancienne, suite)
    if publie.a_occulter:
        raise retenue()
    if piece == "attestation.pdf":
        return envoyer_attestation(request, portail, publie)
    return _piece(request, portail, publie, piece)


@routes.get("/actes/{nom:path}")
def redirection(portail: LePortail, nom: str) -> Response:
    """From any name of an act to its permanent URI."""
    trouve = portail.contexte.registre.publie(nom[:NUMERO_MAX])
    if trouve is None:
        raise inconnue()
    return RedirectResponse(trouve.uri, 302)


def _trouver(portail: Portail, siren: str, nature: str, jour_: tuple[str, str, str], numero: str) -> ActePublie:
    if not all(p.isascii() and p.isdecimal() for p in jour_) or [len(p) for p in jour_] != [4, 2, 2]:
        raise inconnue()
    composer(*(int(p) for p in jour_))
    if nature not in _NATURES or len(siren) != 9 or len(numero) > NUMERO_MAX:
        raise inconnue()
    trouve = portail.contexte.registre.publie(_chemin(siren, nature, jour_, numero))
    if trouve is None:
        raise inconnue()
    if isinstance(trouve, Pierre):
        raise Partie(trouve)
    return trouve


def _chemin(siren: str, nature: str, jour_: tuple[str, str, str], numero: str) -> str:
    return f"/eli/{siren}/{nature}/{'/'.join(jour_)}/{numero}"


def _rendre(request: Request, portail: Portail, publie: ActePublie, format_: str, moment: Moment) -> Response:
    if publie.a_occulter and format_ in {"zip", "xml", "pdf"}:
        raise retenue()
    if format_ == "zip":
        return envoyer_dossier(request, portail, publie)
    adresse = portail.contexte.adresse
    if format_ == "json":
        return discret(repondre_json(request, acte_en_json(publie, adresse)), publie)
    if format_ not in {"html", "jsonld"}:
        return envoyer_format(request, portail, publie, format_)
    resoudre = _liens(portail, publie)
    cites = tuple(
        href if "://" in href else portail.absolue(href) for href in cites_par_les_visas(publie.acte, resoudre)
    )
    donnees = json_ld(publie, adresse, cites)
    if format_ == "jsonld":
        return discret(repondre_json(request, donnees, JSON_LD), publie)
    registre = portail.contexte.registre
    continuite = registre.continuite(publie.uri, publie.vie, publie.collectivite)
    page = _page(portail, publie, resoudre, en_script(donnees), eli(publie, cites), continuite=continuite)
    reponse = discret(page, publie)
    if not request.url.query:
        _garder(request.scope["path"], portail, publie, reponse=reponse, moment=moment, continuite=continuite)
    return reponse


def _page(
    portail: Portail,
    publie: ActePublie,
    resoudre: Resoudre,
    donnees: str,
    triplets: tuple[Triplet, ...],
    *,
    continuite: Continuite | None,
) -> Response:
    adresse = portail.contexte.adresse
    cite_par, changements = _cite_par(portail, publie, resoudre), _changements(portail, publie)
    suivant = suite(portail, publie.remplace_par)
    page = vue(publie, resoudre, cite_par, continuite, changements=changements, adresse=adresse, suivant=suivant)
    entetes = {"Vary": "Accept", "Link": liens(publie, adresse), "Content-Security-Policy": CSP_ACTE}
    siren = publie.collectivite.siren
    return portail.page("acte.html", entetes=entetes, siren=siren, vue=page, donnees=donnees, triplets=triplets)


def _changements(portail: Portail, publie: ActePublie) -> dict[int, str]:
    """What changed in each of the newest versions, from the one before."""
    if len(publie.versions) < 2:
        return {}
    numeros = sorted(v.version for v in publie.versions)[-VERSIONS_COMPAREES - 1 :]
    vues = [portail.contexte.registre.publie_version(publie.uri, n) for n in numeros]
    return {
        apres.acte.version: ce_qui_change(avant.acte, apres.acte)
        for avant, apres in itertools.pairwise(vues)
        if avant is not None and apres is not None
    }


def _garder(
    chemin: str,
    portail: Portail,
    publie: ActePublie,
    *,
    reponse: Response,
    moment: Moment,
    continuite: Continuite | None,
) -> None:
    """Keeps the page until the day ends, here or where the authority is; not when it may change before: the index has
    acts to learn, or records of its stay online will be missed."""
    zones = (PARIS, fuseau(publie.collectivite))
    minuit = min(datetime.combine(moment.instant.astimezone(z).date() + timedelta(days=1), time(), z) for z in zones)
    registre = portail.contexte.registre
    if continuite is not None:
        alors = registre.continuite(publie.uri, publie.vie, publie.collectivite, minuit)
        if alors is None or _presence(alors, publie) != _presence(continuite, publie):
            return
    try:
        a_jour = portail.contexte.moteur.position() == registre.position()
    except (Dommage, ServiceIndisponible):
        return
    if a_jour:
        portail.pages.garder(chemin, reponse, moment, minuit)


def _cite_par(portail: Portail, publie: ActePublie, resoudre: Resoudre) -> tuple[Citant, ...]:
    """The newest first; none where the number names several acts of the authority: no telling which is meant."""
    canonique = numero_canonique(publie.acte.numero or "")
    if not canonique or resoudre(f"/actes/{quote(canonique)}") != publie.uri:
        return ()
    requete = Requete(
        cite=(canonique,), collectivite=(publie.collectivite.siren,), tri=Tri.RECENT, limite=CITANTS_MAX, facettes=False
    )
    try:
        trouves = portail.contexte.moteur.chercher(requete).resultats
    except (Dommage, ServiceIndisponible):
        return ()  # the page of an act stands without its index
    return tuple(
        Citant(r.uri, r.titre or r.objet or r.acte or r.uri, jour(r.date_seance) if r.date_seance else "")
        for r in trouves
        if r.uri and r.uri != publie.uri
    )


def _liens(portail: Portail, publie: ActePublie) -> Resoudre:
    """A délibération that a visa cites is linked only when the same authority publishes it here."""

    @cache
    def resoudre(href: str) -> str | None:
        if not href.startswith("/actes/"):
            return href
        try:
            cite = portail.contexte.registre.publie(unquote(href.removeprefix("/actes/")))
        except Refus:
            return None
        if not isinstance(cite, ActePublie) or cite.collectivite.siren != publie.collectivite.siren:
            return None
        return cite.uri

    return resoudre


def _piece(request: Request, portail: Portail, publie: ActePublie, piece_: str) -> Response:
    if piece_ == "original":
        return envoyer_type(request, portail, publie, TypeDocument.ORIGINAL)
    if piece_ == "rendu.pdf":
        return envoyer_type(request, portail, publie, TypeDocument.RENDU)
    genre, _, rang = piece_.partition("/")
    if genre == "annexes" and rang.isascii() and rang.isdecimal() and 0 < int(rang[:4]) < 1000:
        return envoyer_type(request, portail, publie, TypeDocument.ANNEXE, int(rang))
    raise inconnue()


def _version(portail: Portail, publie: ActePublie, version: int) -> ActePublie:
    if version < 1:
        raise mauvaise("Les versions sont numérotées à partir de 1.")
    trouvee = portail.contexte.registre.publie_version(publie.uri, version)
    if trouvee is None:
        raise inconnue()
    return trouvee


def _presence(continuite: Continuite, publie: ActePublie) -> Presence:
    return Presence(dire_la_continuite(continuite, fuseau(publie.collectivite)), continuite.sans_interruption)


def _theme(publie: ActePublie) -> tuple[str, str] | None:
    code = publie.vie.qualification.matiere or publie.acte.matiere
    libelle = matieres.libelle(code) if code else None
    return (code, libelle) if code and libelle else None
