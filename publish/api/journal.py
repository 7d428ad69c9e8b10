"""The public side of the journal: checkpoints, tiles, entries and key, as C2SP tlog-tiles wants them; and what dates
the checkpoints or was cosigned by witnesses."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from publish.api.acte_json import repondre_json, repondre_octets
from publish.api.filtres import fichier
from publish.api.modeles import PassationsDonnees, PointsDonnes
from publish.api.pages import lier, voisine
from publish.portal.erreurs import Refusee, mauvaise
from publish.portal.portail import LePortail, Portail
from registry.passation import Passation
from registry.points import PointDeControle
from registry.tuiles import TAILLE_MAX, Tuile, lire_chemin, lire_niveau

POINTS_PAR_PAGE = 100

_IMMUABLE = "public, max-age=31536000, immutable"
_OCTETS = "application/octet-stream"
_NOTE = "text/plain; charset=utf-8"
_JETON = "application/vnd.etsi.timestamp-token"

routes = APIRouter(prefix="/journal", tags=["Journal"])


@routes.get(
    "/checkpoint", summary="Le point de contrôle signé du journal, et ses cosignatures", response_class=fichier(_NOTE)
)
def checkpoint(request: Request, portail: LePortail) -> Response:
    """Size and root of the tree, signed."""
    point = portail.contexte.registre.journal.publie()
    if point is None:
        raise _absent("Ce journal n’a encore rien publié.")
    return repondre_octets(request, point.servi, _NOTE)


@routes.get(
    "/cle", summary="Les clés qui vérifient les points de contrôle, la présente d’abord", response_class=fichier(_NOTE)
)
def cle(request: Request, portail: LePortail) -> Response:
    """One verifier key a line: the present one, then those of before."""
    cles = portail.contexte.registre.journal.cles
    return repondre_octets(request, "".join(f"{c}\n" for c in cles).encode(), _NOTE)


@routes.get(
    "/passations",
    summary="D’une clé du journal à la suivante : ce que l’une a signé de l’autre",
    responses={200: {"model": PassationsDonnees}},
)
def passations(request: Request, portail: LePortail) -> Response:
    """The signed statements, oldest first."""
    journal = portail.contexte.registre.journal
    return repondre_json(request, {"passations": [_passation(p) for p in journal.passations]})


@routes.get(
    "/tile/entries/{chemin:path}",
    summary="Un paquet d’entrées : des engagements de 32 octets",
    response_class=fichier(_OCTETS),
)
def entrees(request: Request, portail: LePortail, chemin: str) -> Response:
    """Up to 256 entries, each after its length on two bytes."""
    return _servir(request, lire_chemin(0, chemin), portail.contexte.registre.journal.paquet)


@routes.get(
    "/tile/{niveau}/{chemin:path}",
    summary="Une tuile de l’arbre : jusqu’à 256 hachages d’un niveau",
    response_class=fichier(_OCTETS),
)
def tuile(request: Request, portail: LePortail, niveau: str, chemin: str) -> Response:
    """The hashes of one tile, concatenated."""
    lu = lire_niveau(niveau)
    demandee = None if lu is None else lire_chemin(lu, chemin)
    return _servir(request, demandee, portail.contexte.registre.journal.tuile)


@routes.get(
    "/points",
    summary="Les points de contrôle datés par un jeton ou cosignés par un témoin",
    responses={200: {"model": PointsDonnes}},
)
def points(
    request: Request,
    portail: LePortail,
    avant: Annotated[int | None, Query(description="Taille avant laquelle chercher", ge=1, le=TAILLE_MAX)] = None,
) -> Response:
    """The newest first, a hundred at a time."""
    trouves = portail.contexte.registre.journal.points_prouves(avant=avant, limite=POINTS_PAR_PAGE)
    plein = len(trouves) == POINTS_PAR_PAGE
    suite = trouves[-1].taille if plein else None
    suivante = voisine(portail, request, avant=suite) if suite is not None else None
    corps = {"points": [_point(portail, p) for p in trouves], "avant": suite, "suivante": suivante}
    premiere = voisine(portail, request, avant=None) if avant is not None else None
    return lier(repondre_json(request, corps), next=suivante, first=premiere)


@routes.get(
    "/points/{nom}", summary="Un point de contrôle, ou le jeton qui le date (.tst)", response_class=fichier(_NOTE)
)
def point(request: Request, portail: LePortail, nom: str) -> Response:
    """`1284`: the note and its cosignatures; `1284.txt`: the note alone; `1284.tst`: the newest RFC 3161 token over
    those very bytes."""
    decimal, separation, suffixe = nom.partition(".")
    ecrit = decimal.isascii() and decimal.isdecimal() and len(decimal) <= 18
    if not ecrit or (separation and suffixe not in {"txt", "tst"}):
        raise mauvaise("Un point de contrôle se nomme par sa taille : 1284, 1284.txt, et 1284.tst pour son jeton.")
    trouve = portail.contexte.registre.journal.point(int(decimal))
    if trouve is None:
        raise _absent("Aucun point de contrôle n’a été signé pour cette taille.")
    if suffixe == "tst":
        if not trouve.horodatages:
            raise _absent("Aucun jeton ne date ce point de contrôle.")
        return repondre_octets(request, trouve.horodatages[-1].jeton, _JETON)
    return repondre_octets(request, trouve.note if suffixe else trouve.servi, _NOTE)


def _servir(request: Request, demandee: Tuile | None, lire: Callable[[Tuile], bytes | None]) -> Response:
    if demandee is None:
        raise mauvaise("Ce chemin n’est pas celui d’une tuile (C2SP tlog-tiles) : niveau/x001/x234/067.p/12.")
    octets = lire(demandee)
    if octets is None:
        raise _absent("Le point de contrôle publié ne va pas jusqu’à cette tuile.")
    return repondre_octets(request, octets, _OCTETS, garde=_IMMUABLE)


def _absent(message: str) -> Refusee:
    return Refusee(404, "WEB-02", message)


def _passation(passation: Passation) -> dict[str, Any]:
    return {
        "ancienne": str(passation.ancienne),
        "nouvelle": str(passation.nouvelle),
        "taille": passation.tete.taille,
        "motif": passation.motif,
        "note": passation.note.decode(),
    }


def _point(portail: Portail, point_: PointDeControle) -> dict[str, Any]:
    adresse = portail.absolue(f"/journal/points/{point_.taille}")
    return {
        "taille": point_.taille,
        "racine": base64.b64encode(point_.racine).decode(),
        "note": adresse,
        "jeton": f"{adresse}.tst" if point_.horodatages else None,
        "horodatages": [h.instant.isoformat() for h in point_.horodatages],
        "cosignatures": [{"temoin": c.temoin, "instant": c.instant.isoformat()} for c in point_.cosignatures],
    }
