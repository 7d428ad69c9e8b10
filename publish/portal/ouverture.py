"""`/donnees`: everything that this site gives as data, with addresses that answer and counts that lead to what they
count."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from publish.api.problemes import SORTES
from publish.archives import ACTES_MAX
from publish.portal.chez import chez
from publish.portal.espace import EspaceVu
from publish.portal.portail import LePortail, Portail
from publish.scdl import Fichier, colonnes, schema
from schemas.acte_publie import ActePublie

routes = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Jeu:
    """What one authority opens: acts, délibérations, those without a matière, acts by year."""

    siren: str
    nom: str
    siret: str | None
    actes: int
    deliberations: int
    sans_matiere: int
    annees: tuple[tuple[int, int], ...]


@routes.get("/donnees")
def donnees_ouvertes(portail: LePortail, siren: str | None = None) -> Response:
    """The page for those who reuse the data; of one authority with `siren`."""
    chez(portail, siren)
    contexte = portail.contexte
    page = contexte.registre.publies(siren=siren, limite=20)
    exemple = next((a for a in page.actes if not a.noms_retires), None)
    return portail.page(
        "donnees_ouvertes.html",
        siren=siren,
        total=page.total,
        exemple=exemple,
        essais=_essais(exemple, portail.espaces().de(siren)),
        jeux=[jeu for jeu in _jeux(portail) if siren in (None, jeu.siren)],
        fichiers=[(f, schema(f)["title"], schema(f)["description"], colonnes(f)) for f in Fichier],
        sortes=list(SORTES.values()),
        ouverture=contexte.ouverture,
        lot_max=ACTES_MAX,
        rubrique="/donnees",
    )


def _jeux(portail: Portail) -> list[Jeu]:
    registre = portail.contexte.registre
    comptes = {c.siren: c for c in registre.ouvertes.comptes()}
    annees = registre.ouvertes.annees()
    return [
        Jeu(
            c.siren,
            c.nom,
            c.siret,
            comptes[c.siren].actes,
            comptes[c.siren].deliberations,
            comptes[c.siren].sans_matiere,
            tuple((an, nombre) for siren, an, nombre in annees if siren == c.siren),
        )
        for c in registre.collectivites_publiees()
    ]


def _essais(publie: ActePublie | None, espace: EspaceVu) -> list[tuple[str, str]]:
    """Requests to try, each with what it gives; over an act that is really here."""
    essais = [("la première page des actes, deux à la fois", espace.vers("/api/v1/actes?limite=2"))]
    if publie is None:
        return essais
    siren = publie.collectivite.siren
    annee = f"&annee={publie.acte.seance.date.year}" if publie.acte.seance.date else ""
    return [
        *essais,
        ("les séances, et combien d’actes chacune publie", espace.vers("/api/v1/seances?limite=5")),
        ("qui publie ici, et combien d’actes", espace.vers("/api/v1/collectivites")),
        ("ceux d’une collectivité et d’une année", f"/api/v1/actes?siren={siren}{annee}"),
        ("un acte : son texte, ses dates, ses documents et leurs empreintes", f"/api/v1/actes{publie.uri}"),
        ("son état en droit, avec ses raisons", f"/api/v1/actes{publie.uri}/statut"),
        ("le même, tel qu’il était un autre jour", f"/api/v1/actes{publie.uri}/statut?au={publie.statut.au}"),
        (
            "une recherche, avec ses passages et ses filtres comptés",
            espace.vers("/api/v1/recherche?q=budget&limite=5"),
        ),
        ("plusieurs actes dans un ZIP", f"/api/v1/lot?acte={publie.uri}"),
        ("l’acte scellé, en Akoma Ntoso", f"{publie.uri}.xml"),
        ("tout ce qui le prouve", f"{publie.uri}.zip"),
    ]
