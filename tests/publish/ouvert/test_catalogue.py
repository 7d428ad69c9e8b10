"""The catalogue says the same in its two forms, holds what DCAT-AP requires, and every address in it answers."""

from __future__ import annotations

import json
from itertools import count
from typing import Any

from lxml import etree

from publish.rdf import PREFIXES, Iri, Litteral, Noeud, en_json_ld, en_rdf_xml
from schemas.xml_sur import lire
from tests.publish.ouvert.conftest import ADRESSE, Servie

RDF = PREFIXES["rdf"]
Triplet = tuple[str, str, str]


def developper(nom: str) -> str:
    prefixe, _, reste = nom.partition(":")
    return PREFIXES[prefixe] + reste if prefixe in PREFIXES else nom


def triplets_json(objet: dict[str, Any]) -> set[Triplet]:
    anonymes, trouves = count(), set()

    def noeud(o: dict[str, Any]) -> str:
        sujet = o.get("@id") or f"_:{next(anonymes)}"
        if "@type" in o:
            trouves.add((sujet, RDF + "type", developper(o["@type"])))
        for nom, valeurs in o.items():
            for v in (valeurs if isinstance(valeurs, list) else [valeurs]) if not nom.startswith("@") else ():
                trouves.add((sujet, developper(nom), valeur(v)))
        return sujet

    def valeur(v: dict[str, Any]) -> str:
        if "@value" in v:
            return f"{v['@value']}@{v.get('@language', '')}^{developper(v['@type']) if '@type' in v else ''}"
        return noeud(v)

    noeud({nom: v for nom, v in objet.items() if nom != "@context"})
    return trouves


def triplets_xml(octets: bytes) -> set[Triplet]:
    anonymes, trouves = count(), set()

    def noeud(element: etree._Element) -> str:
        sujet = element.get(f"{{{RDF}}}about") or f"_:{next(anonymes)}"
        trouves.add((sujet, RDF + "type", "".join(element.tag[1:].split("}"))))
        for propriete in element:
            trouves.add((sujet, "".join(propriete.tag[1:].split("}")), valeur(propriete)))
        return sujet

    def valeur(p: etree._Element) -> str:
        ressource = p.get(f"{{{RDF}}}resource")
        if ressource is not None:
            return ressource
        if len(p):
            return noeud(p[0])
        langue = p.get("{http://www.w3.org/XML/1998/namespace}lang", "")
        return f"{p.text or ''}@{langue}^{p.get(f'{{{RDF}}}datatype', '')}"

    for element in lire(octets):
        noeud(element)
    return trouves


def par_forme(triplets: set[Triplet]) -> list[Triplet]:
    """The triples, nodes without a name told by nothing but that."""
    return sorted(tuple("_:" if t.startswith("_:") else t for t in triplet) for triplet in triplets)  # type: ignore[misc]


def catalogue(servie: Servie) -> set[Triplet]:
    return triplets_json(servie.client.get("/catalogue.jsonld").json())


def objets(triplets: set[Triplet], sujet: str, nom: str) -> set[str]:
    return {o for s, p, o in triplets if s == sujet and p == developper(nom)}


def instances(triplets: set[Triplet], type_: str) -> set[str]:
    return {s for s, p, o in triplets if p == RDF + "type" and o == developper(type_)}


def test_les_deux_formes_disent_les_memes_triplets(servie: Servie) -> None:
    json_ld = servie.client.get("/catalogue.jsonld")
    rdf = servie.client.get("/catalogue.rdf")
    assert json_ld.headers["content-type"] == "application/ld+json"
    assert rdf.headers["content-type"] == "application/rdf+xml"
    triplets = triplets_json(json_ld.json())
    assert len(triplets) > 150
    assert par_forme(triplets) == par_forme(triplets_xml(rdf.content))


def test_chaque_chose_a_ce_que_dcat_ap_exige(servie: Servie) -> None:
    tout = catalogue(servie)
    (le_catalogue,) = instances(tout, "dcat:Catalog")
    for nom in ("dct:title", "dct:description", "dct:publisher", "dcat:dataset"):
        assert objets(tout, le_catalogue, nom)
    jeux = instances(tout, "dcat:Dataset")
    assert jeux == objets(tout, le_catalogue, "dcat:dataset")
    assert len(jeux) == len(servie.maison.registre.collectivites_publiees())
    for jeu in jeux:
        for nom in ("dct:title", "dct:description", "dct:publisher", "dcat:contactPoint", "dcat:theme", "dct:temporal"):
            assert objets(tout, jeu, nom), nom
        assert len(objets(tout, jeu, "dcat:distribution")) == 6
    for distribution in instances(tout, "dcat:Distribution"):
        assert objets(tout, distribution, "dcat:accessURL") and objets(tout, distribution, "dct:license")
    (service,) = instances(tout, "dcat:DataService")
    assert objets(tout, service, "dcat:endpointURL") and objets(tout, service, "dcat:servesDataset") == jeux


def test_chaque_adresse_du_catalogue_repond(servie: Servie) -> None:
    tout = catalogue(servie)
    chez_nous = {o.partition("#")[0] for t in tout for o in t if o.startswith(ADRESSE)} - {ADRESSE + "/api/v1"}
    assert len(chez_nous) > 20
    for adresse in chez_nous:
        assert servie.client.get(adresse.removeprefix(ADRESSE)).status_code == 200, adresse
    for distribution in instances(tout, "dcat:Distribution"):
        (adresse,), (media,) = (
            objets(tout, distribution, "dcat:downloadURL"),
            objets(tout, distribution, "dcat:mediaType"),
        )
        servi = servie.client.get(adresse.removeprefix(ADRESSE)).headers["content-type"].split(";")[0]
        assert media.endswith(f"/media-types/{servi}")


def test_un_texte_hostile_reste_un_texte() -> None:
    noeud = Noeud("dcat:Catalog", (("dct:title", Litteral('<a> & "b"', langue="fr")),), 'https://x.fr/?a="&b')
    noeud = Noeud(noeud.type, (*noeud.proprietes, ("foaf:homepage", Iri("https://x.fr/<>"))), noeud.iri)
    assert triplets_xml(en_rdf_xml(noeud)) == triplets_json(json.loads(json.dumps(en_json_ld(noeud))))
