"""Several acts at once: a ZIP of chosen ones, and every sealed XML of the register."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response, StreamingResponse

from pipeline.archive import archiver
from publish.api.actes import trouver
from publish.api.conditions import corps_demande, inchangee
from publish.api.filtres import Annee, Siren, fichier, lire_annee
from publish.archives import ACTES_MAX, OCTETS_MAX, Archive, akoma_ntoso, lot, pieces_ouvertes
from publish.portal.chez import lire_siren
from publish.portal.documents import lire
from publish.portal.erreurs import Partie, Refusee, mauvaise
from publish.portal.portail import LePortail, Portail
from schemas.acte_publie import ActePublie

routes = APIRouter(tags=["Téléchargements"])


@routes.get(
    "/api/v1/lot",
    summary=f"Plusieurs actes dans un ZIP : {ACTES_MAX} au plus",
    response_class=fichier("application/zip"),
)
def telecharger_lot(
    request: Request,
    portail: LePortail,
    acte: Annotated[list[str], Query(description="Identifiant, numéro ou adresse ; à répéter")],
) -> Response:
    """The publication copy, acte.xml, vie.xml and annexes of each, in a folder that bears its number."""
    if len(acte) > ACTES_MAX:
        raise mauvaise(f"Un lot réunit {ACTES_MAX} actes au plus ; vous en demandez {len(acte)}.")
    trouves = {a.uri: a for a in (_nomme(portail, nom) for nom in acte)}
    archive = lot(tuple(trouves.values()), portail.contexte.adresse)
    octets = sum(m.octets for m in archive.membres)
    if octets > OCTETS_MAX:
        message = f"Ce lot pèse {octets // 1_000_000} Mo, {OCTETS_MAX // 1_000_000} au plus : demandez moins d’actes."
        raise Refusee(413, "WEB-09", message)
    if not inchangee(request, archive.etiquette):
        donnes = {m.sha256 for m in archive.membres}
        for document in {d.sha256: d for a in trouves.values() for d in a.documents if d.sha256 in donnes}.values():
            lire(portail, document)
    return envoyer_archive(request, portail, archive, f"actes-{len(trouves)}.zip")


@routes.get(
    "/donnees/actes-akn.zip",
    summary="Tous les actes publiés, en XML scellé (Akoma Ntoso)",
    response_class=fichier("application/zip"),
)
def telecharger_akn(request: Request, portail: LePortail, siren: Siren = None, annee: Annee = None) -> Response:
    """The sealed acte.xml and the newest vie.xml of each act; of one authority, of one year."""
    quel, an = lire_siren(siren), lire_annee(annee)
    pieces = pieces_ouvertes(portail.contexte.registre, quel, an)
    qui = f"de {quel}" if quel else f"de {portail.contexte.nom_du_site}"
    archive = akoma_ntoso(pieces, f"Actes {qui}{f', {an}' if an else ''}", portail.contexte.adresse)
    nom = "-".join(str(mot) for mot in ("actes-akn", quel, an) if mot)
    return envoyer_archive(request, portail, archive, f"{nom}.zip")


def envoyer_archive(request: Request, portail: Portail, archive: Archive, nom: str) -> Response:
    """The ZIP, as it is made. An object found damaged on the way cuts it short: no reader takes it for whole."""
    entetes = {
        "ETag": archive.etiquette,
        "Cache-Control": "no-cache",
        "Content-Disposition": f'attachment; filename="{nom}"',
    }
    if inchangee(request, archive.etiquette):
        return Response(None, 304, entetes)
    taille = archive.taille
    if taille is not None:
        entetes["Content-Length"] = str(taille)
    corps = corps_demande(request, archiver(archive.contenu(portail.contexte.registre)))
    return StreamingResponse(corps, 200, entetes, "application/zip")


def _nomme(portail: Portail, nom: str) -> ActePublie:
    """The act, or a refusal that says which one of the list it is about."""
    try:
        return trouver(portail, nom)
    except Refusee as refus:
        message = f"« {nom[:80]} » : {refus.message}"
        raise Refusee(refus.statut, refus.code, message, refus.entetes, (("acte", nom[:200]),)) from refus
    except Partie as parti:
        message = f"« {nom[:80]} » n’est plus publié ici."
        raise Refusee(410, "WEB-11", message, extensions=(("acte", nom[:200]),)) from parti
