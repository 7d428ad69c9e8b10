"""The description of the API (OpenAPI 3.1): every operation, what it answers, and every error that it may give.

Its examples are the answers of this very register, asked for when the description is read: they cannot grow old.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.types import Message, Scope

from publish.api import problemes
from publish.api.modeles import Probleme
from publish.debit import INTERNE
from publish.portal import erreurs
from publish.portal.erreurs import Refusee
from publish.portal.portail import Portail
from schemas.acte_publie import ActePublie
from schemas.erreurs import Dommage

ABSENT = "2031-000"
"""A number that no act bears."""

_FILTREES = ("/api/v1/collectivites", "/api/v1/recherche", "/catalogue.jsonld", "/catalogue.rdf")
"""What `siren` narrows, and is not part of the request that shows it."""
_NOMME = ("ACT-02", "WEB-11")
_EXTRAIT = 1500
"""Bytes shown of an answer that is no JSON; whole lines only."""


@dataclass(frozen=True, slots=True)
class Exemples:
    """What is asked of one operation to show it: a request that is answered, one that is refused (status, request),
    and the codes of the errors that cannot be had at will. `{uri}`, `{siren}`, `{annee}`, `{au}`, `{taille}`: those of
    an act and of a checkpoint that are here."""

    essai: str
    refus: tuple[tuple[int, str], ...] = ()
    autres: tuple[str, ...] = ()


_ABSENTE = f"/api/v1/actes/{ABSENT}"
OPERATIONS = {
    "/api/v1/actes": Exemples("/api/v1/actes?siren={siren}&annee={annee}&limite=1", ((400, "/api/v1/actes?limite=0"),)),
    "/api/v1/actes/{acte}": Exemples("/api/v1/actes{uri}", ((404, _ABSENTE),), _NOMME),
    "/api/v1/actes/{acte}/statut": Exemples(
        "/api/v1/actes{uri}/statut?au={au}",
        ((400, "/api/v1/actes{uri}/statut?au=2026-02-31"), (404, f"{_ABSENTE}/statut")),
        _NOMME,
    ),
    "/api/v1/recherche": Exemples(
        "/api/v1/recherche?q=budget&limite=1", ((400, "/api/v1/recherche?limite=beaucoup"),), ("REC-IDX",)
    ),
    "/api/v1/collectivites": Exemples(
        "/api/v1/collectivites",
        ((400, "/api/v1/collectivites?siren=12"), (404, "/api/v1/collectivites?siren=999999999")),
    ),
    "/api/v1/seances": Exemples(
        "/api/v1/seances?siren={siren}&annee={annee}&limite=2", ((400, "/api/v1/seances?limite=0"),)
    ),
    "/api/v1/lot": Exemples(
        "/api/v1/lot?acte={uri}",
        ((400, "/api/v1/lot"), (404, f"/api/v1/lot?acte={{uri}}&acte={ABSENT}")),
        (*_NOMME, "WEB-09", "WEB-05"),
    ),
    "/donnees/actes-akn.zip": Exemples(
        "/donnees/actes-akn.zip?siren={siren}&annee={annee}", ((400, "/donnees/actes-akn.zip?siren=12"),)
    ),
    "/scdl/deliberations.csv": Exemples(
        "/scdl/deliberations.csv?siren={siren}", ((400, "/scdl/deliberations.csv?siren=12"),)
    ),
    "/scdl/deliberations-dates.csv": Exemples(
        "/scdl/deliberations-dates.csv?siren={siren}", ((400, "/scdl/deliberations-dates.csv?siren=12"),)
    ),
    "/scdl/deliberations-ecartees.csv": Exemples(
        "/scdl/deliberations-ecartees.csv?siren={siren}", ((400, "/scdl/deliberations-ecartees.csv?siren=12"),)
    ),
    "/scdl/{fichier}.schema.json": Exemples(
        "/scdl/deliberations-ecartees.schema.json", ((400, "/scdl/autre.schema.json"),)
    ),
    "/scdl/datapackage.json": Exemples(
        "/scdl/datapackage.json?siren={siren}", ((400, "/scdl/datapackage.json?siren=x"),)
    ),
    "/catalogue.jsonld": Exemples("/catalogue.jsonld"),
    "/catalogue.rdf": Exemples("/catalogue.rdf"),
    "/journal/checkpoint": Exemples("/journal/checkpoint"),
    "/journal/cle": Exemples("/journal/cle"),
    "/journal/passations": Exemples("/journal/passations"),
    "/journal/tile/entries/{chemin}": Exemples(
        "/journal/tile/entries/000.p/1", ((400, "/journal/tile/entries/x"), (404, "/journal/tile/entries/999"))
    ),
    "/journal/tile/{niveau}/{chemin}": Exemples(
        "/journal/tile/0/000.p/1", ((400, "/journal/tile/0/x"), (404, "/journal/tile/0/999"))
    ),
    "/journal/points": Exemples("/journal/points", ((400, "/journal/points?avant=0"),)),
    "/journal/points/{nom}": Exemples(
        "/journal/points/{taille}", ((400, "/journal/points/x"), (404, "/journal/points/999999999"))
    ),
}
"""By path of the description: every operation is here, and a test holds it."""


_PAR_PAGES = ("/api/v1/actes", "/api/v1/seances", "/api/v1/recherche", "/journal/points")
_ENTETES: dict[str, dict[str, Any]] = {
    nom: {"description": sens, "schema": {"type": genre}}
    for nom, genre, sens in (
        ("ETag", "string", "À renvoyer dans If-None-Match : 304 si rien n’a changé"),
        ("Link", "string", "Les pages voisines (RFC 8288) : rel=next, prev, first"),
        ("RateLimit-Limit", "integer", "Demandes permises par fenêtre"),
        ("RateLimit-Remaining", "integer", "Ce qu’il en reste"),
        ("RateLimit-Reset", "integer", "Secondes avant la fenêtre suivante"),
    )
}


def decrire(app: FastAPI) -> dict[str, Any]:
    """The description without its examples: the same for every register."""
    description = get_openapi(
        title=app.title,
        version=app.version,
        description=app.description,
        routes=app.routes,
        servers=app.servers,
        license_info=app.license_info,
    )
    composants = description.setdefault("components", {}).setdefault("schemas", {})
    for inutile in ("HTTPValidationError", "ValidationError"):
        composants.pop(inutile, None)
    composants["Probleme"] = Probleme.model_json_schema(ref_template="#/components/schemas/{model}")
    composants |= composants["Probleme"].pop("$defs", {})
    for chemin, verbes in description["paths"].items():
        for operation in verbes.values():
            _dire_les_refus(operation, chemin)
    return description


async def illustrer(app: FastAPI, portail: Portail) -> dict[str, Any]:
    """The description with an example of every answer and every error, asked of the application itself."""
    description: dict[str, Any] = json.loads(json.dumps(app.openapi()))
    valeurs = _valeurs(portail)
    for chemin, exemples in OPERATIONS.items():
        operation = description["paths"].get(chemin, {}).get("get")
        if operation is None:
            continue
        demandes = [(200, exemples.essai), *exemples.refus]
        for statut, modele in demandes:
            demande = _remplir(modele, valeurs)
            if demande is not None:
                await _illustrer(app, operation["responses"][str(statut)], statut, demande)
        _illustrer_les_parametres(operation, exemples.essai, valeurs)
        for refusee in _refus_sans_demande(exemples):
            _ajouter(operation["responses"][str(refusee.statut)], refusee.code, _probleme(portail, refusee, chemin))
    return description


def essais(portail: Portail, siren: str | None = None) -> dict[str, str]:
    """By path of the description, a request that this register answers; within the space of one authority, those that
    speak of it."""
    valeurs, espace = _valeurs(portail, siren), portail.espaces().de(siren)
    remplis = ((chemin, _remplir(exemples.essai, valeurs)) for chemin, exemples in OPERATIONS.items())
    return {
        chemin: espace.vers(demande) if chemin in _FILTREES and "siren=" not in demande else demande
        for chemin, demande in remplis
        if demande is not None
    }


def _dire_les_refus(operation: dict[str, Any], chemin: str) -> None:
    reponses = operation["responses"]
    reponses.pop("422", None)
    exemples = OPERATIONS.get(chemin)
    statuts = {r.statut for r in _refus_sans_demande(exemples)} | {s for s, _ in exemples.refus} if exemples else set()
    for statut in sorted(statuts):
        titres = [s.titre for s in problemes.SORTES.values() if s.statut == statut]
        reponses[str(statut)] = {
            "description": " ; ".join(titres) or "Refus",
            "content": {problemes.MEDIA: {"schema": {"$ref": "#/components/schemas/Probleme"}}},
        }
    reponses["304"] = {"description": "Ce que vous avez (If-None-Match) est toujours vrai"}
    reponses["200"]["headers"] = {nom: _ENTETES[nom] for nom in ("ETag", *_entetes(chemin))}


def _entetes(chemin: str) -> list[str]:
    """What an answer carries besides its ETag."""
    page = ["Link"] if chemin in _PAR_PAGES else []
    return [*page, *(nom for nom in _ENTETES if nom.startswith("RateLimit-") and _limitee(chemin))]


def _limitee(chemin: str) -> bool:
    """Whether requests are counted here (`publish.debit`)."""
    return chemin.startswith(("/api/", "/donnees/", "/scdl/")) and ".json" not in chemin


def _refus_sans_demande(exemples: Exemples) -> list[Refusee]:
    """The errors that no request brings at will."""
    codes = (*exemples.autres, "WEB-06", "WEB-12", "WEB-99")
    return [_REFUS[code] for code in codes if code != "WEB-12" or _limitee(exemples.essai)]


_REFUS = {
    "ACT-02": Refusee(409, "ACT-02", f"Plusieurs actes répondent à « {ABSENT} ». Donnez l’un de ces noms."),
    "WEB-06": Refusee(405, "WEB-06", "Cette adresse se lit, elle ne se modifie pas."),
    "WEB-09": Refusee(413, "WEB-09", "Ce lot pèse 312 Mo, 200 au plus : demandez moins d’actes."),
    "WEB-11": Refusee(410, "WEB-11", "Cet acte n’est plus publié ici depuis le 2026-01-08."),
    "WEB-12": erreurs.trop_de_demandes(600, 42),
    "WEB-05": erreurs.sceau_douteux(),
    "REC-IDX": Refusee(503, "IDX-01", "La recherche est momentanément indisponible. Réessayez dans 5 minutes."),
    "WEB-99": Refusee(500, "WEB-99", erreurs.PANNE),
}


async def _illustrer(app: FastAPI, reponse: dict[str, Any], statut: int, demande: str) -> None:
    recue = await appeler(app, demande)
    if recue.statut != statut:
        return
    genre = recue.media.partition(";")[0]
    contenu = reponse.setdefault("content", {}).setdefault(genre, {"schema": {"type": "string"}})
    if "json" in genre:
        valeur: Any = json.loads(recue.corps)
    elif genre.startswith("text/") or "xml" in genre:
        valeur = _lignes_entieres(recue.corps)
    else:
        return
    exemple = {"summary": f"GET {demande}", "value": valeur}
    contenu.setdefault("examples", {})["essai" if statut == 200 else "refus"] = exemple


def _ajouter(reponse: dict[str, Any], code: str, valeur: dict[str, Any]) -> None:
    contenu = reponse["content"][problemes.MEDIA]
    contenu.setdefault("examples", {})[code] = {"summary": valeur["title"], "value": valeur}


def _probleme(portail: Portail, refusee: Refusee, chemin: str) -> dict[str, Any]:
    return problemes.probleme_en_json(
        adresse=portail.contexte.adresse,
        instance=chemin,
        statut=refusee.statut,
        code=refusee.code,
        detail=refusee.message,
    )


def _illustrer_les_parametres(operation: dict[str, Any], essai: str, valeurs: Mapping[str, str] | None) -> None:
    if valeurs is None:
        return
    donnees: dict[str, object] = {"niveau": "0", "chemin": "000.p/1", "fichier": "deliberations", "q": "budget"}
    for place, nom in (("uri", "acte"), ("siren", "siren"), ("annee", "annee"), ("au", "au"), ("taille", "nom")):
        if f"{{{place}}}" in essai:
            donnees[nom] = int(valeurs[place]) if place == "annee" else valeurs[place]
    for parametre in operation.get("parameters", ()):
        valeur = donnees.get(parametre["name"])
        if valeur is not None:
            parametre["example"] = [valeur] if parametre["schema"].get("type") == "array" else valeur


def _valeurs(portail: Portail, siren: str | None = None) -> dict[str, str] | None:
    """What the requests are filled with; None while nothing is published."""
    registre = portail.contexte.registre
    # an act from which names were withdrawn is shown in no page that engines may read
    actes = (a for a in registre.publies(siren=siren, limite=100).actes if not a.noms_retires)
    publie: ActePublie | None = next(actes, None)
    if publie is None or publie.acte.seance.date is None:
        return None
    point = registre.journal.publie()
    return {
        "uri": publie.uri,
        "siren": publie.collectivite.siren,
        "annee": str(publie.acte.seance.date.year),
        "au": publie.statut.au.isoformat(),
        "taille": str(point.taille if point else 0),
    }


def _remplir(modele: str, valeurs: Mapping[str, str] | None) -> str | None:
    if "{" not in modele:
        return modele
    return None if valeurs is None else modele.format_map(valeurs)


def _lignes_entieres(corps: bytes) -> str:
    texte = corps.decode("utf-8", "replace")
    if len(corps) <= _EXTRAIT:
        return texte
    return texte[: texte.rfind("\n", 0, _EXTRAIT) + 1]


@dataclass(frozen=True, slots=True)
class Recue:
    """An answer that the application gave itself: status, media, what came of the body."""

    statut: int
    media: str
    corps: bytes


class _Assez(BaseException):
    """Enough of a long answer has come."""


async def appeler(app: FastAPI, demande: str) -> Recue:
    """The answer of the application to a GET, without any network and without counting it; the start of it when it
    is a long file."""
    chemin, _, question = demande.partition("?")
    scope: Scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": chemin,
        "raw_path": chemin.encode(),
        "root_path": "",
        "query_string": question.encode(),
        "headers": [(b"accept", b"*/*")],
        INTERNE: True,
    }
    entetes: list[tuple[bytes, bytes]] = []
    corps = bytearray()
    statut = 500

    async def recevoir() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def envoyer(message: Message) -> None:
        nonlocal statut
        if message["type"] == "http.response.start":
            statut = message["status"]
            entetes.extend(message["headers"])
            return
        corps.extend(message.get("body", b""))
        if message.get("more_body") and len(corps) > _EXTRAIT:
            raise _Assez

    with suppress(_Assez, Dommage):
        await app(scope, recevoir, envoyer)
    media = next((v.decode() for n, v in entetes if n.lower() == b"content-type"), "")
    return Recue(statut, media, bytes(corps))
