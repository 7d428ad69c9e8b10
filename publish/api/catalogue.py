"""The catalogue of what is open here (DCAT-AP 2.1): one dataset an authority, its files, its feeds, the API."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fastapi import APIRouter, Request
from starlette.responses import Response

from publish.api.acte_json import repondre_json, repondre_octets
from publish.api.filtres import Siren, fichier
from publish.portal.chez import chez
from publish.portal.portail import LePortail, Portail
from publish.rdf import Iri, Litteral, Noeud, Valeur, en_json_ld, en_rdf_xml, francais
from publish.scdl import Fichier, schema
from schemas.collectivite import Collectivite

_UE = "http://publications.europa.eu/resource/authority/"
_IANA = "https://www.iana.org/assignments/media-types/"
_COURRIEL = re.compile(r"[^\s@<>,;:]+@[^\s@<>,;:]+\.[^\s@<>,;:]+")

routes = APIRouter(tags=["Données ouvertes"])


@routes.get(
    "/catalogue.jsonld",
    summary="Le catalogue de ces données (DCAT-AP, JSON-LD)",
    response_class=fichier("application/ld+json"),
)
def json_ld(request: Request, portail: LePortail, siren: Siren = None) -> Response:
    """What a portal of open data harvests."""
    return repondre_json(request, en_json_ld(catalogue(portail, siren)), "application/ld+json")


@routes.get(
    "/catalogue.rdf", summary="Le même catalogue (DCAT-AP, RDF/XML)", response_class=fichier("application/rdf+xml")
)
def rdf_xml(request: Request, portail: LePortail, siren: Siren = None) -> Response:
    """The same triples."""
    return repondre_octets(request, en_rdf_xml(catalogue(portail, siren)), "application/rdf+xml")


def catalogue(portail: Portail, siren: str | None = None) -> Noeud:
    """The whole catalogue, as it is now; the part of one authority with `siren`."""
    collectivite = chez(portail, siren)
    nom = collectivite.nom if collectivite else portail.contexte.nom_du_site
    collectivites = (collectivite,) if collectivite else portail.contexte.registre.collectivites_publiees()
    espace = portail.espaces().de(siren)
    jeux = [_jeu(portail, c) for c in collectivites]
    return Noeud(
        "dcat:Catalog",
        (
            ("dct:title", francais(f"Actes publiés · {nom}")),
            ("dct:description", francais(_avertir(portail, "Les actes des collectivités qui publient sur ce site."))),
            ("dct:publisher", _editeur(portail, collectivites)),
            ("dct:language", Iri(f"{_UE}language/FRA")),
            ("dct:license", Iri(portail.contexte.ouverture.licence.url)),
            ("foaf:homepage", Iri(portail.absolue(espace.racine))),
            *(("dcat:dataset", jeu) for jeu in jeux),
            ("dcat:service", _service(portail, jeux)),
        ),
        portail.absolue(espace.vers("/donnees#catalogue")),
    )


def _editeur(portail: Portail, collectivites: tuple[Collectivite, ...]) -> Noeud:
    """The authority when there is one alone; else the site that they share."""
    if len(collectivites) == 1:
        return _agent(portail, collectivites[0])
    return Noeud("foaf:Agent", (("foaf:name", francais(portail.contexte.nom_du_site)),), portail.absolue("/#editeur"))


def _agent(portail: Portail, collectivite: Collectivite) -> Noeud:
    return Noeud(
        "foaf:Organization",
        (("foaf:name", francais(collectivite.nom)), ("dct:identifier", Litteral(collectivite.siren))),
        portail.absolue(f"/collectivites/{collectivite.siren}"),
    )


def _jeu(portail: Portail, collectivite: Collectivite) -> Noeud:
    siren, nom = collectivite.siren, collectivite.nom
    annees = [an for s, an, _ in portail.contexte.registre.ouvertes.annees() if s == siren]
    periode = (("dcat:startDate", _annee(min(annees))), ("dcat:endDate", _annee(max(annees))))
    description = f"Délibérations et autres actes publiés par {nom} : texte, dates, état en droit, preuves."
    mots = ("délibérations", "actes administratifs", "collectivités territoriales", "SCDL")
    return Noeud(
        "dcat:Dataset",
        (
            ("dct:title", francais(f"Actes publiés de {nom}")),
            ("dct:description", francais(_avertir(portail, description))),
            ("dct:identifier", Litteral(portail.absolue(f"/collectivites/{siren}#donnees"))),
            ("dct:publisher", _agent(portail, collectivite)),
            ("dcat:contactPoint", _contact(portail, collectivite)),
            ("dct:accrualPeriodicity", Iri(f"{_UE}frequency/CONT")),
            ("dct:language", Iri(f"{_UE}language/FRA")),
            ("dcat:theme", Iri(f"{_UE}data-theme/GOVE")),
            ("dct:temporal", Noeud("dct:PeriodOfTime", periode)),
            ("dcat:landingPage", Iri(portail.absolue("/donnees"))),
            *(("dcat:keyword", francais(mot)) for mot in mots),
            *(("dcat:distribution", d) for d in _distributions(portail, siren)),
        ),
        portail.absolue(f"/collectivites/{siren}#donnees"),
    )


def _distributions(portail: Portail, siren: str) -> Iterator[Noeud]:
    scdl = ((str(schema(f)["title"]), f"/scdl/{f}.csv", "CSV", "text/csv", f"/scdl/{f}.schema.json") for f in Fichier)
    autres = (
        ("Actes en XML scellé (Akoma Ntoso)", "/donnees/actes-akn.zip", "ZIP", "application/zip", None),
        ("Flux Atom des derniers actes", "/flux/actes.atom", "ATOM", "application/atom+xml", None),
        ("Calendrier des délais de recours", "/flux/echeances.ics", None, "text/calendar", None),
    )
    for titre, chemin, genre, media, schema_ in (*scdl, *autres):
        adresse = portail.absolue(f"{chemin}?siren={siren}")
        faits: list[tuple[str, Valeur]] = [
            ("dct:title", francais(titre)),
            ("dcat:accessURL", Iri(adresse)),
            ("dcat:downloadURL", Iri(adresse)),
            ("dcat:mediaType", Iri(_IANA + media)),
            ("dct:license", Iri(portail.contexte.ouverture.licence.url)),
        ]
        if genre:
            faits.append(("dct:format", Iri(f"{_UE}file-type/{genre}")))
        if schema_:
            faits.append(("dct:conformsTo", Iri(portail.absolue(schema_))))
        yield Noeud("dcat:Distribution", tuple(faits), f"{adresse}#distribution")


def _service(portail: Portail, jeux: list[Noeud]) -> Noeud:
    return Noeud(
        "dcat:DataService",
        (
            ("dct:title", francais(f"API des actes publiés · {portail.contexte.nom_du_site}")),
            ("dcat:endpointURL", Iri(portail.absolue("/api/v1"))),
            ("dcat:endpointDescription", Iri(portail.absolue("/openapi.json"))),
            ("dct:license", Iri(portail.contexte.ouverture.licence.url)),
            *(("dcat:servesDataset", Iri(j.iri)) for j in jeux if j.iri),
        ),
        portail.absolue("/api/v1"),
    )


def _contact(portail: Portail, collectivite: Collectivite) -> Noeud:
    faits: list[tuple[str, Valeur]] = [("vcard:fn", francais(collectivite.nom))]
    dit = portail.espaces().dits[collectivite.siren].mentions.courriel
    courriel = _COURRIEL.search(dit or collectivite.contact or "")
    if courriel:
        faits.append(("vcard:hasEmail", Iri(f"mailto:{courriel[0]}")))
    if (collectivite.site or "").startswith(("http://", "https://")):
        faits.append(("vcard:hasURL", Iri(str(collectivite.site))))
    return Noeud("vcard:Organization", tuple(faits))


def _annee(annee: int) -> Litteral:
    return Litteral(f"{annee:04d}", "xsd:gYear")


def _avertir(portail: Portail, phrase: str) -> str:
    return f"Démonstration, sans valeur légale. {phrase}" if portail.contexte.demonstration else phrase
