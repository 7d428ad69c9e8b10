"""What machines read of an act: schema.org `Legislation`, the ELI ontology, Open Graph, typed links.

schema.org/Legislation and the ELI ontology (http://data.europa.eu/eli/ontology, 1.x) name the same facts; both are
given, and `InForce` follows the legal status alone. RFC 8288 (links), RFC 8574 (`cite-as`).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from publish.portal.mots import nom_affiche
from schemas import matieres
from schemas.acte_publie import ActePublie, TypeDocument
from schemas.vie import Statut, TypeEvenement

ELI = "http://data.europa.eu/eli/ontology#"
XSD_DATE = "http://www.w3.org/2001/XMLSchema#date"
JSON_LD = "application/ld+json"
VIE = "application/vnd.executoire.vie+xml"
"""vie.xml in an `Accept`: it is XML too, so that only a name of its own can ask for it."""

_FRANCAIS = "http://publications.europa.eu/resource/authority/language/FRA"
_MEDIAS = "http://www.iana.org/assignments/media-types/"
_ALTERNATIVES = (
    (".xml", "application/akn+xml", TypeDocument.ACTE_XML),
    (".pdf", "application/pdf", TypeDocument.COPIE),
)


@dataclass(frozen=True, slots=True)
class Triplet:
    """One fact about `sujet`: a literal (`valeur`, with its datatype or its language) or a link (`objet`)."""

    sujet: str
    propriete: str
    valeur: str | None = None
    objet: str | None = None
    datatype: str | None = None
    langue: str | None = None


def vigueur(publie: ActePublie) -> str:
    """`InForce`, `PartiallyInForce` or `NotInForce`, the same words in both vocabularies."""
    statut = publie.statut
    if statut.statut is not Statut.EXECUTOIRE or (statut.prise_effet and statut.prise_effet > statut.au):
        return "NotInForce"
    partielle = any(e.type is TypeEvenement.ANNULATION_PARTIELLE for e in publie.vie.evenements)
    return "PartiallyInForce" if partielle else "InForce"


def json_ld(publie: ActePublie, adresse: str, cites: tuple[str, ...] = ()) -> dict[str, Any]:
    """The act as schema.org `Legislation`; `cites`: the addresses of what its visas rest on."""
    acte, auteur = publie.acte, publie.collectivite
    uri, retenue = adresse.rstrip("/") + publie.uri, publie.statut.publicite.retenue
    code = publie.vie.qualification.matiere or acte.matiere
    collectivite = {
        "@type": "GovernmentOrganization",
        "@id": f"{adresse.rstrip('/')}/collectivites/{auteur.siren}",
        "name": auteur.nom,
        "identifier": auteur.siren,
    }
    organe = {"@type": "Organization", "name": acte.organe, "parentOrganization": {"@id": collectivite["@id"]}}
    depuis = publie.statut.executoire_depuis
    valeurs = {
        "@context": "https://schema.org",
        "@type": "Legislation",
        "@id": uri,
        "url": uri,
        "name": nom_affiche(acte),
        "inLanguage": "fr",
        "isAccessibleForFree": True,
        "legislationIdentifier": publie.identifiant or acte.numero,
        "legislationType": acte.nature.libelle,
        "legislationDate": _jour(acte.seance.date),
        "datePublished": _jour(retenue.date if retenue else None),
        "legislationDateOfApplicability": _jour(publie.statut.prise_effet or depuis),
        "legislationLegalForce": f"https://schema.org/{vigueur(publie)}",
        "legislationPassedBy": organe if acte.organe else {"@id": collectivite["@id"]},
        "legislationResponsible": collectivite,
        "legislationJurisdiction": {"@type": "AdministrativeArea", "name": auteur.nom},
        "about": matieres.libelle(code) if code else None,
        "version": acte.version,
        "citation": list(cites) or None,
        "encoding": [f for f in (_fichier(publie, uri, *choix) for choix in _ALTERNATIVES) if f] or None,
    }
    return {nom: v for nom, v in valeurs.items() if v is not None}


def en_script(valeur: dict[str, Any]) -> str:
    """JSON that no markup can be read in, whatever the words of the act."""
    texte = json.dumps(valeur, ensure_ascii=False, separators=(",", ":"))
    return texte.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def eli(publie: ActePublie, cites: tuple[str, ...] = ()) -> tuple[Triplet, ...]:
    """The facts of the ELI ontology: the work at the permanent URI, its version as the expression, its files. Addresses
    are paths from the root of the site, which RDFa resolves."""
    acte, retenue = publie.acte, publie.statut.publicite.retenue
    oeuvre, expression = publie.uri, f"{publie.uri}/v{acte.version}"
    force = {"InForce": "inForce", "PartiallyInForce": "partiallyInForce", "NotInForce": "notInForce"}[vigueur(publie)]
    triplets = [
        Triplet(oeuvre, "eli:id_local", publie.identifiant or acte.numero),
        Triplet(oeuvre, "eli:type_document", objet=f"/matieres#nature-{acte.nature.value}"),
        _date(oeuvre, "eli:date_document", _jour(acte.seance.date)),
        _date(oeuvre, "eli:date_publication", _jour(retenue.date if retenue else None)),
        _date(oeuvre, "eli:first_date_entry_in_force", _jour(publie.statut.executoire_depuis)),
        Triplet(oeuvre, "eli:in_force", objet=f"{ELI}InForce-{force}"),
        Triplet(oeuvre, "eli:passed_by", objet=f"/collectivites/{publie.collectivite.siren}"),
        *(Triplet(oeuvre, "eli:cites", objet=cite) for cite in cites),
        Triplet(oeuvre, "eli:is_realized_by", objet=expression),
        Triplet(expression, "rdf:type", objet="eli:LegalExpression"),
        Triplet(expression, "eli:title", nom_affiche(acte), langue="fr"),
        Triplet(expression, "eli:language", objet=_FRANCAIS),
    ]
    for suffixe, media, type_ in _ALTERNATIVES:
        if publie.document(type_):
            fichier = f"{expression}{suffixe}"
            triplets.append(Triplet(expression, "eli:is_embodied_by", objet=fichier))
            triplets.append(Triplet(fichier, "eli:format", objet=_MEDIAS + media))
    return tuple(t for t in triplets if t.valeur or t.objet)


def liens(publie: ActePublie, adresse: str) -> str:
    """The value of `Link` on the page of an act."""
    uri = adresse.rstrip("/") + publie.uri
    suite = [(uri, "canonical", None), (uri, "cite-as", None), (f"{uri}.jsonld", "describedby", JSON_LD)]
    suite += [(uri + s, "alternate", media) for s, media, type_ in _ALTERNATIVES if publie.document(type_)]
    suite.append((f"{uri}.json", "alternate", "application/json"))
    if publie.document(TypeDocument.VIE_XML):
        suite.append((f"{uri}.vie.xml", "describedby", VIE))
    if publie.remplace_par:
        suite.append((adresse.rstrip("/") + publie.remplace_par, "successor-version", None))
    return ", ".join(f'<{a}>; rel="{rel}"' + (f'; type="{media}"' if media else "") for a, rel, media in suite)


def _fichier(publie: ActePublie, uri: str, suffixe: str, media: str, type_: TypeDocument) -> dict[str, Any] | None:
    document = publie.document(type_)
    if document is None:
        return None
    return {
        "@type": "LegislationObject",
        "contentUrl": uri + suffixe,
        "encodingFormat": media,
        "contentSize": str(document.octets),
        "sha256": document.sha256,
    }


def _date(sujet: str, propriete: str, jour: str | None) -> Triplet:
    return Triplet(sujet, propriete, jour, datatype=XSD_DATE)


def _jour(jour: Any) -> str | None:
    return jour.isoformat() if jour else None
