"""Small descriptions as linked data: the same nodes written as JSON-LD and as RDF/XML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

PREFIXES = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


@dataclass(frozen=True, slots=True)
class Iri:
    """A resource that is only named."""

    iri: str


@dataclass(frozen=True, slots=True)
class Litteral:
    """A value with its type (`xsd:date`), or words in a language (`fr`)."""

    texte: str
    type: str | None = None
    langue: str | None = None


@dataclass(frozen=True, slots=True)
class Noeud:
    """A resource and what is said of it: `proprietes` are (prefixed name, value), in order; `iri` None: it has none."""

    type: str
    proprietes: tuple[tuple[str, Valeur], ...]
    iri: str | None = None


Valeur = Iri | Litteral | Noeud


def francais(texte: str) -> Litteral:
    """Words in French."""
    return Litteral(texte, langue="fr")


def en_json_ld(noeud: Noeud) -> dict[str, object]:
    """The node and those within it, with their context (JSON-LD 1.1)."""
    return {"@context": {p: iri for p, iri in PREFIXES.items() if p != "rdf"}, **_objet(noeud)}


def en_rdf_xml(noeud: Noeud) -> bytes:
    """The same as RDF/XML."""
    espaces = "".join(f' xmlns:{p}="{iri}"' for p, iri in PREFIXES.items())
    corps = "".join(_xml(noeud, "  "))
    return f'<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF{espaces}>\n{corps}</rdf:RDF>\n'.encode()


def _objet(noeud: Noeud) -> dict[str, object]:
    objet: dict[str, object] = {"@id": noeud.iri} if noeud.iri else {}
    objet["@type"] = noeud.type
    for nom, valeurs in _groupes(noeud.proprietes).items():
        ecrites = [_json(v) for v in valeurs]
        objet[nom] = ecrites[0] if len(ecrites) == 1 else ecrites
    return objet


def _json(valeur: Valeur) -> object:
    if isinstance(valeur, Noeud):
        return _objet(valeur)
    if isinstance(valeur, Iri):
        return {"@id": valeur.iri}
    objet = {"@value": valeur.texte}
    if valeur.langue:
        objet["@language"] = valeur.langue
    elif valeur.type:
        objet["@type"] = valeur.type
    return objet


def _groupes(proprietes: Iterable[tuple[str, Valeur]]) -> Mapping[str, list[Valeur]]:
    groupes: dict[str, list[Valeur]] = {}
    for nom, valeur in proprietes:
        groupes.setdefault(nom, []).append(valeur)
    return groupes


def _xml(noeud: Noeud, retrait: str) -> Iterator[str]:
    sujet = f' rdf:about="{escape(noeud.iri)}"' if noeud.iri else ""
    yield f"{retrait}<{noeud.type}{sujet}>\n"
    for nom, valeur in noeud.proprietes:
        if isinstance(valeur, Iri):
            yield f'{retrait}  <{nom} rdf:resource="{escape(valeur.iri)}"/>\n'
        elif isinstance(valeur, Noeud):
            yield f"{retrait}  <{nom}>\n"
            yield from _xml(valeur, retrait + "    ")
            yield f"{retrait}  </{nom}>\n"
        else:
            yield f"{retrait}  <{nom}{_attributs(valeur)}>{escape(valeur.texte)}</{nom}>\n"
    yield f"{retrait}</{noeud.type}>\n"


def _attributs(valeur: Litteral) -> str:
    if valeur.langue:
        return f' xml:lang="{valeur.langue}"'
    if valeur.type:
        prefixe, _, nom = valeur.type.partition(":")
        return f' rdf:datatype="{PREFIXES[prefixe]}{nom}"'
    return ""
