"""The national nomenclature of matières (@CTES), two levels; a département may add deeper ones of its own."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from types import MappingProxyType

_CODE = re.compile(r"\d+(?:\.\d+)*")


@cache
def matieres() -> MappingProxyType[str, str]:
    """Label of each code, in the order of the nomenclature: « 7.5 » gives « Subventions »."""
    texte = (files("schemas") / "ressources" / "matieres.tsv").read_text(encoding="utf-8")
    lignes = [ligne.partition("\t") for ligne in texte.splitlines()[1:] if ligne]
    return MappingProxyType({code: nom for code, _, nom in lignes})


def libelle(code: str) -> str | None:
    """Label of a code, or of its two national levels when the code goes deeper; None when it is unknown."""
    if not _CODE.fullmatch(code):
        return None
    national = ".".join(code.split(".")[:2])
    return matieres().get(national)


def libelle_scdl(code: str) -> str | None:
    """Labels of levels 1 and 2, in lower case, joined by a slash, as SCDL wants them; None without a second level."""
    niveaux = code.split(".")
    premier, second = matieres().get(niveaux[0]), libelle(code)
    if premier is None or second is None or len(niveaux) < 2:
        return None
    return f"{premier}/{second}".lower()
