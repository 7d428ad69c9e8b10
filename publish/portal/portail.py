"""What every page needs: the context, the templates, the one way of answering with a page."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_urlsafe
from typing import Annotated, Any

from fastapi import Depends, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from publish import typographie
from publish.contexte import Contexte
from publish.portal.attente import Attente
from publish.portal.espace import Espaces, EspaceVu, lire_espaces
from publish.portal.memoire import Memoire, etiquette

RACINE = Path(__file__).resolve().parent.parent
STATIQUES = RACINE / "static"
PATIENCE = 5.0
"""Seconds that a reader is left before a blank page: the first verification starts a process, which takes two."""


@dataclass(frozen=True, slots=True)
class Portail:
    """Built once by `publish.app`."""

    contexte: Contexte
    gabarits: Environment
    pages: Memoire
    attente: Attente[Any]
    statiques: dict[str, str] = field(default_factory=dict)
    memoire: dict[str, Any] = field(default_factory=dict)
    feuille: bytes = b""

    def page(
        self,
        nom: str,
        *,
        code: int = 200,
        entetes: dict[str, str] | None = None,
        siren: str | None = None,
        cadre: EspaceVu | None = None,
        **valeurs: Any,
    ) -> HTMLResponse:
        """The template `nom`, rendered in the space of the authority `siren` (the shared one when None), or in this
        frame; a page says what it was on the day it was asked, so it is never kept long."""
        espace = cadre or self.espaces().de(siren)
        texte = self.gabarits.get_template(nom).render(espace=espace, **valeurs)
        reponse = HTMLResponse(texte, code, {"Cache-Control": "no-cache", **(entetes or {})})
        reponse.headers["ETag"] = etiquette(bytes(reponse.body))
        return reponse

    def espaces(self) -> Espaces:
        """Every space, read again when the register changed."""
        tenus: Espaces | None = self.memoire.get("espaces")
        if tenus is None or tenus.position != self.contexte.registre.position():
            tenus = self.memoire["espaces"] = lire_espaces(self.contexte, self.feuille)
        return tenus

    def absolue(self, chemin: str) -> str:
        """The full address of a path of this site."""
        return self.contexte.adresse.rstrip("/") + chemin


def construire(contexte: Contexte, jeton: Callable[[], str] = token_urlsafe) -> Portail:
    """The portal of one home; `jeton` gives names that cannot be guessed."""
    statiques = {f.name: hashlib.sha256(f.read_bytes()).hexdigest()[:12] for f in STATIQUES.iterdir() if f.is_file()}
    feuille = (STATIQUES / "executoire.css").read_bytes()
    pages = Memoire(contexte.registre.compteur, contexte.horloge)
    attente: Attente[Any] = Attente(jeton, PATIENCE if contexte.ouverture.processus == 1 else None)
    return Portail(contexte, _gabarits(contexte, statiques), pages, attente, statiques, feuille=feuille)


def portail(request: Request) -> Portail:
    """The portal that the application holds."""
    tenu: Portail = request.app.state.portail
    return tenu


LePortail = Annotated[Portail, Depends(portail)]
"""What a route declares to be given the portal."""


def _gabarits(contexte: Contexte, statiques: dict[str, str]) -> Environment:
    env = Environment(
        loader=FileSystemLoader(RACINE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= {
        "fr": typographie.fr,
        "fr_texte": typographie.fr_texte,
        "espaces": typographie.espaces,
        "jour": typographie.jour,
        "jour_long": typographie.jour_long,
        "jour_court": typographie.jour_court,
        "octets": typographie.octets,
        "nombre": typographie.nombre,
        "majuscule": typographie.majuscule,
    }
    env.globals |= {
        "nom_du_site": contexte.nom_du_site,
        "adresse": contexte.adresse.rstrip("/"),
        "demonstration": contexte.demonstration,
        "compte": typographie.compte,
        "statique": lambda nom: f"/static/{nom}?v={statiques[nom]}",
    }
    return env
