"""What may be asked about: the authorities that publish here, and their sessions, as JSON."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from publish.api.acte_json import repondre_json
from publish.api.actes import Curseur, Limite
from publish.api.filtres import Annee, Siren, lire_annee
from publish.api.modeles import CollectivitesDonnees, PageSeances
from publish.api.pages import lier, voisine
from publish.portal.chez import chez, lire_siren
from publish.portal.portail import LePortail, Portail
from publish.portal.seances import SeanceVue, seances
from registry.registre import LIMITE_MAX
from schemas.erreurs import MauvaisUsage

_CURSEUR = re.compile(r"(avant_)?(\d{4}-\d\d-\d\d)_(\d{9})")

routes = APIRouter(prefix="/api/v1", tags=["Actes publiés"])


@routes.get(
    "/collectivites",
    summary="Les collectivités qui publient ici, par nom",
    responses={200: {"model": CollectivitesDonnees}},
)
def collectivites(request: Request, portail: LePortail, siren: Siren = None) -> Response:
    """Each with what it publishes, and the address of its space; one alone with `siren`."""
    seule = chez(portail, siren)
    comptes = {c.siren: c for c in portail.contexte.registre.ouvertes.comptes()}
    lignes = [
        {
            "siren": c.siren,
            "siret": c.siret,
            "nom": c.nom,
            "type": c.type.value,
            "departement": c.departement,
            "actes": comptes[c.siren].actes,
            "deliberations": comptes[c.siren].deliberations,
            "url": portail.absolue(f"/collectivites/{c.siren}"),
        }
        for c in ((seule,) if seule else portail.espaces().collectivites)
    ]
    return repondre_json(request, {"collectivites": lignes})


@routes.get(
    "/seances",
    summary="Les séances dont un acte ou la liste des délibérations est en ligne, les plus récentes d’abord",
    responses={200: {"model": PageSeances}},
)
def liste_des_seances(
    request: Request,
    portail: LePortail,
    *,
    siren: Siren = None,
    annee: Annee = None,
    limite: Limite = 20,
    suite: Curseur = None,
) -> Response:
    """One page, and the addresses of the pages around it; `actes`: how many are published, 0 for a list alone."""
    if not 1 <= limite <= LIMITE_MAX:
        raise MauvaisUsage("PAG-02", f"La limite {limite} est hors bornes", f"Demandez de 1 à {LIMITE_MAX} séances.")
    voulue = lire_annee(annee)
    toutes = [s for s in seances(portail, lire_siren(siren)) if voulue in (None, s.jour.year)]
    debut = _debut(toutes, suite, limite)
    fin = debut + limite
    apres = _ecrire(toutes[fin - 1]) if fin < len(toutes) else None
    avant = f"avant_{_ecrire(toutes[debut])}" if 0 < debut < len(toutes) else None
    corps: dict[str, Any] = {
        "total": len(toutes),
        "seances": [_seance(portail, s) for s in toutes[debut:fin]],
        "suite": apres,
        "suivante": voisine(portail, request, suite=apres) if apres else None,
        "precedente": voisine(portail, request, suite=avant) if avant else None,
    }
    premiere = voisine(portail, request, suite=None) if suite else None
    return lier(repondre_json(request, corps), next=corps["suivante"], prev=corps["precedente"], first=premiere)


@dataclass(frozen=True, slots=True)
class _Place:
    jour: date
    siren: str

    @property
    def rang(self) -> tuple[int, str]:
        """As `seances` orders them."""
        return -self.jour.toordinal(), self.siren


def _debut(toutes: list[SeanceVue], suite: str | None, limite: int) -> int:
    """Where the page begins that a cursor leads to. Raises MauvaisUsage [PAG-01]."""
    if suite is None:
        return 0
    lue = _CURSEUR.fullmatch(suite)
    try:
        place = _Place(date.fromisoformat(lue[2]), lue[3]) if lue else None
    except ValueError:
        place = None
    if lue is None or place is None:
        raise MauvaisUsage("PAG-01", "Cette suite de liste est illisible", "Reprenez la liste au début.")
    rangs = [_Place(s.jour, s.siren).rang for s in toutes]
    if lue[1]:
        return max(0, sum(rang < place.rang for rang in rangs) - limite)
    return sum(rang <= place.rang for rang in rangs)


def _ecrire(seance: SeanceVue) -> str:
    return f"{seance.jour.isoformat()}_{seance.siren}"


def _seance(portail: Portail, seance: SeanceVue) -> dict[str, Any]:
    return {
        "date": seance.jour.isoformat(),
        "collectivite": {"siren": seance.siren, "nom": seance.nom},
        "actes": seance.nombre,
        "url": portail.absolue(f"/seances/{seance.jour.isoformat()}?siren={seance.siren}"),
    }
