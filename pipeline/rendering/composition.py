"""Typst, held so that the same data give the same bytes, and that no character stops a document.

One compiler per thread (a shared one dies, « Already borrowed »); fonts are those of Typst and of the
`fontpkg-source-sans-3` package, never those of the machine; data travel as JSON, so no text is ever read as markup.
"""

from __future__ import annotations

import json
import re
import threading
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

import typst

from pipeline.rendering.caracteres import Nettoyeur, Substitution, interdit
from schemas.erreurs import LectureImpossible

NORMES = ("a-3a", "ua-1")
"""PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), together."""

_ESSAIS = 6
_REFUSE = re.compile(r'(?:the text|contains the disallowed codepoint|contains the codepoint) `"((?:[^"\\]|\\.)+)"`')
_ECHAPPE = re.compile(r"\\u\{([0-9a-fA-F]+)\}|\\(.)")
_DOSSIER = Path(__file__).parent
_fil = threading.local()

Donnees = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Composition:
    """A document set: its bytes, ending with a newline, and the characters that had to be written otherwise."""

    pdf: bytes
    substitutions: tuple[Substitution, ...]


def composer(
    modele: str,
    construire: Callable[[Nettoyeur], Donnees],
    *,
    instant: datetime,
    joints: Mapping[str, str] | None = None,
) -> Composition:
    """Sets the template `modele` with the data that `construire` gives, dated `instant` (aware).

    `construire` is called again when a font lacks a character, each time with a cleaner that knows one more.
    Raises `LectureImpossible` RND-01 when the document cannot be set at all.
    """
    absents: frozenset[str] = frozenset()
    for _ in range(_ESSAIS):
        nettoyeur = Nettoyeur(absents)
        donnees = construire(nettoyeur)
        donnees["substitutions"] = [[s.code, s.remplacement, s.fois] for s in nettoyeur.substitutions]
        try:
            return Composition(_compiler(modele, donnees, instant, joints or {}), nettoyeur.substitutions)
        except typst.TypstError as erreur:
            nouveaux = _caracteres_refuses(f"{erreur.message}\n{erreur.diagnostic}", absents)
            if not nouveaux:
                raise _impossible(erreur.message) from erreur
            absents |= nouveaux
    raise _impossible("trop de caractères différents sans dessin dans les polices")


def _impossible(cause: str) -> LectureImpossible:
    return LectureImpossible(
        "RND-01", f"Le document n’a pas pu être composé : {cause}", "Signalez-le avec le fichier d’origine."
    )


def _compiler(modele: str, donnees: Donnees, instant: datetime, joints: Mapping[str, str]) -> bytes:
    if instant.tzinfo is None:
        raise ValueError("instant must be aware")
    pdf = _compilateur().compile(
        input=_DOSSIER / modele,
        format="pdf",
        sys_inputs={"donnees": json.dumps(donnees), **joints},
        pdf_standards=list(NORMES),
        timestamp=instant.astimezone(UTC).replace(microsecond=0),
    )
    # An incremental update (a signature) must not start on the line of %%EOF.
    return bytes(pdf) + b"\n"


def _compilateur() -> Any:
    if not hasattr(_fil, "compilateur"):
        polices = typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=True,
            font_paths=[Path(str(files("fontpkg_source_sans_3") / "files"))],
        )
        _fil.compilateur = typst.Compiler(root=_DOSSIER, font_paths=polices, ignore_system_fonts=True)
    return _fil.compilateur


def _caracteres_refuses(diagnostic: str, connus: frozenset[str]) -> frozenset[str]:
    """New characters that no font draws. Typst names whole clusters: the letter and the invisible joiners of one are
    blamed only when nothing else is left to blame."""
    cites = {c for groupe in _REFUSE.findall(diagnostic) for c in _ECHAPPE.sub(_deschapper, groupe)}
    nouveaux = {c for c in cites - connus if not interdit(c)}
    forts = {c for c in nouveaux if c >= "\u0250" and not _discret(c)}
    return frozenset(forts or nouveaux)


def _discret(c: str) -> bool:
    return unicodedata.category(c) == "Cf" or "\ufe00" <= c <= "\ufe0f"


def _deschapper(m: re.Match[str]) -> str:
    if m[1]:
        return chr(int(m[1], 16))
    return {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}.get(m[2], m[2])
