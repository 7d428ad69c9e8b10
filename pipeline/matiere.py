"""The matière (@CTES nomenclature) that an act's words suggest, for a person to confirm.

A transparent count: each code has clues, each clue a weight, each place of the act its own; the reasons of a proposal
are the very words that were found. Nothing is learnt, nothing is sent anywhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from pipeline.parsing.motifs import replier
from schemas import matieres
from schemas.acte import Acte

_OBJET, _DISPOSITIF, _VISAS = 4.0, 1.0, 0.5
_SEUIL = 4.0
"""Least weight of a proposal: one clear clue in the object, or several elsewhere."""
_PROPOSEES = 3


@dataclass(frozen=True, slots=True)
class Proposition:
    """One matière: `part` of the weight of all the clues found (0 to 1), the clues as read, heaviest first."""

    code: str
    libelle: str
    part: float
    raisons: tuple[str, ...]


def proposer(acte: Acte) -> tuple[Proposition, ...]:
    """At most three matières, the likeliest first; none when the words say too little."""
    poids: dict[str, float] = defaultdict(float)
    raisons: dict[str, dict[str, float]] = defaultdict(dict)
    motif, par_indice = _indices()
    for texte, place in _textes(acte):
        replie = replier(texte).replace("œ", "oe")
        for trouve in dict.fromkeys(m.group() for m in motif.finditer(replie)):
            for code, n in par_indice[trouve].items():
                poids[code] += n * place
                raisons[code][trouve] = raisons[code].get(trouve, 0.0) + n * place
    total = sum(poids.values())
    ordre = sorted(poids, key=lambda c: (-poids[c], c))
    return tuple(
        Proposition(
            code,
            matieres.libelle(code) or code,
            poids[code] / total,
            tuple(sorted(raisons[code], key=lambda r: -raisons[code][r])[:4]),
        )
        for code in ordre[:_PROPOSEES]
        if poids[code] >= _SEUIL
    )


def _textes(acte: Acte) -> list[tuple[str, float]]:
    return [
        (acte.objet or acte.titre or "", _OBJET),
        *((p.texte, _DISPOSITIF) for p in acte.dispositif),
        *((v.texte, _VISAS) for v in acte.visas),
        *((c.texte, _VISAS) for c in acte.considerants),
    ]


@cache
def _indices() -> tuple[re.Pattern[str], dict[str, dict[str, float]]]:
    """One pattern for all the clues, the longest first so that « garantie d'emprunt » is not « emprunt » too."""
    par_indice: dict[str, dict[str, float]] = defaultdict(dict)
    texte = (files("pipeline") / "ressources" / "matieres.tsv").read_text(encoding="utf-8")
    for ligne in texte.splitlines()[1:]:
        code, poids, indices = ligne.split("\t")
        for indice in indices.split(", "):
            # A clue of several words says more than a lone one.
            par_indice[indice][code] = float(poids) * (1 + 0.25 * indice.count(" "))
    mots = "|".join(re.escape(i) for i in sorted(par_indice, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{mots})(?![\w-])"), dict(par_indice)
