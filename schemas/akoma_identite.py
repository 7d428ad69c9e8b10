"""The act's identity in Akoma Ntoso's own terms: FRBR, publication, classification, lifecycle, references.

Written for other readers of the format; `load` never reads it, and `validation` checks that it says what the facts say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from lxml import etree

from schemas.acte import Acte, Personne, empreinte_corps
from schemas.identifiants import numero_canonique, uri_permanente
from schemas.matieres import libelle
from schemas.xml_ecriture import ajouter

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
"""Namespace of Akoma Ntoso 1.0 (OASIS LegalDocML)."""

DATE_INCONNUE = "0001-01-01"
"""Akoma Ntoso wants a date everywhere; this one, always named `dateInconnue`, says that the text gives none."""

_A = f"{{{AKN}}}"
_SIREN = re.compile(r"[0-9]{9}")


def uri_oeuvre(acte: Acte) -> str:
    """Path that names the act: its permanent URI, else one made from the hash of its source, else of its words."""
    canonique = numero_canonique(acte.numero or "")
    if acte.siren and _SIREN.fullmatch(acte.siren) and acte.seance.date and canonique:
        return uri_permanente(acte.siren, acte.nature, acte.seance.date, canonique)
    if acte.sources:
        return f"/sources/{quote(acte.sources[0].sha256, safe='')}"
    return f"/textes/{empreinte_corps(acte)}"


def personnes(acte: Acte) -> dict[str, str]:
    """Local identifier of each distinct name: the president, the secretary, then the signatories."""
    return _numerotes("pers", (p.nom for p in _gens(acte)))


def roles(acte: Acte) -> dict[str, str]:
    """Local identifier of each distinct office, in the same order."""
    return _numerotes("role", (p.qualite for p in _gens(acte) if p.qualite))


def _gens(acte: Acte) -> list[Personne]:
    tous = (acte.seance.president, acte.seance.secretaire, *acte.signataires)
    return [p for p in tous if p is not None]


def _numerotes(prefixe: str, noms: Iterable[str]) -> dict[str, str]:
    distincts = dict.fromkeys(nom for nom in noms if nom)
    return {nom: f"{prefixe}_{n}" for n, nom in enumerate(distincts, 1)}


def ecrire(meta: etree._Element, acte: Acte) -> None:
    """Append to `meta` all its children but `proprietary`."""
    _identification(meta, acte)
    if acte.date_publication:
        publication = {
            "date": acte.date_publication.isoformat(),
            "name": "publicite",
            "showAs": "Publicité déclarée par l’acte",
        }
        ajouter(meta, _A + "publication", attributs=publication)
    if acte.matiere:
        classification = ajouter(meta, _A + "classification", attributs={"source": "#collectivite"})
        cle = {"value": acte.matiere, "showAs": libelle(acte.matiere) or acte.matiere, "dictionary": "#matieres"}
        ajouter(classification, _A + "keyword", attributs=cle)
    if acte.seance.date:
        cycle = ajouter(meta, _A + "lifecycle", attributs={"source": "#collectivite"})
        naissance = {"date": acte.seance.date.isoformat(), "source": "#original", "type": "generation"}
        ajouter(cycle, _A + "eventRef", attributs=naissance)
    _references(meta, acte)


def _identification(meta: etree._Element, acte: Acte) -> None:
    identification = ajouter(meta, _A + "identification", attributs={"source": "#executoire"})
    uri = uri_oeuvre(acte)
    oeuvre = _niveau(identification, "FRBRWork", uri, acte)
    ajouter(oeuvre, _A + "FRBRcountry", attributs={"value": "fr"})
    ajouter(oeuvre, _A + "FRBRsubtype", attributs={"value": acte.nature.eli})
    if acte.numero is not None:
        ajouter(oeuvre, _A + "FRBRnumber", attributs={"value": acte.numero})
    nom = acte.titre if acte.titre is not None else acte.objet
    if nom is not None:
        ajouter(oeuvre, _A + "FRBRname", attributs={"value": nom})
    expression = _niveau(identification, "FRBRExpression", f"{uri}/v{acte.version}", acte)
    ajouter(expression, _A + "FRBRversionNumber", attributs={"value": str(acte.version)})
    ajouter(expression, _A + "FRBRlanguage", attributs={"language": "fra"})
    manifestation = _niveau(identification, "FRBRManifestation", f"{uri}/v{acte.version}.xml", acte)
    ajouter(manifestation, _A + "FRBRformat", attributs={"value": "application/akn+xml"})


def _niveau(identification: etree._Element, nom: str, uri: str, acte: Acte) -> etree._Element:
    niveau = ajouter(identification, _A + nom)
    ajouter(niveau, _A + "FRBRthis", attributs={"value": uri})
    ajouter(niveau, _A + "FRBRuri", attributs={"value": uri})
    jour = acte.seance.date
    date = {"date": jour.isoformat(), "name": "adoption"} if jour else {"date": DATE_INCONNUE, "name": "dateInconnue"}
    ajouter(niveau, _A + "FRBRdate", attributs=date)
    ajouter(niveau, _A + "FRBRauthor", attributs={"href": "#organe" if acte.organe else "#collectivite"})
    return niveau


def _references(meta: etree._Element, acte: Acte) -> None:
    references = ajouter(meta, _A + "references", attributs={"source": "#executoire"})

    def ajoute(nom: str, identifiant: str, href: str, montre: str) -> None:
        ajouter(references, _A + nom, attributs={"eId": identifiant, "href": href, "showAs": montre})

    ajoute("original", "original", uri_oeuvre(acte), acte.nature.libelle)
    ajoute("TLCOrganization", "executoire", "https://executoire.fr/", "Exécutoire")
    lieu = f"/collectivites/{quote(acte.siren or '', safe='')}"
    ajoute("TLCOrganization", "collectivite", lieu, acte.collectivite or "Collectivité non établie")
    if acte.organe:
        ajoute("TLCOrganization", "organe", f"{lieu}#{_chemin(acte.organe)}", acte.organe)
    for nom, identifiant in personnes(acte).items():
        ajoute("TLCPerson", identifiant, f"/ontologie/personne/{_chemin(nom)}", nom)
    for nom, identifiant in roles(acte).items():
        ajoute("TLCRole", identifiant, f"/ontologie/role/{_chemin(nom)}", nom)
    if acte.matiere:
        ajoute("TLCConcept", "matieres", "/ontologie/matieres", "Nomenclature des actes transmissibles")


def _chemin(nom: str) -> str:
    return numero_canonique(nom).lower() or "x"
