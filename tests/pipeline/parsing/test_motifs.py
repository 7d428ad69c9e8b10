"""No pattern of the reading takes off on a hostile text: what would be hours is told from what is a moment."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from functools import cache

import pytest

import pipeline.parsing
import pipeline.reading
from pipeline.parsing.motifs import NUMERO, replier
from pipeline.parsing.reperes import MotifRepere

HOSTILES = (
    "le conseil municipal ", "vote ", "à l'unanimité ", "-", " ", "1", "1/1 ", "1/", "n° ", "vu ", "((", ": ", "deux ",
    "deux mille ", "du ", "objet ", "A", "12/12/2025 ", "mme ", "art. ", ".,", "présents : ", "Jean DE LA ", "et ",
    "_ ", "099-219901006-20251212-", "M. Jean ", "pour 1 contre ", "d'une ", "«", "l'an deux mille ", "reçu le ",
)  # fmt: skip
OUVERTURES = (
    "delib", "deliberation n°", "n°", "siren", "siret :", "publie le", "affiche", "objet", "objet :", "article 1", "vu",
    "l'an deux mille", "le conseil municipal", "le", "seance du", "convocation :", "en exercice :", "presents :",
    "pour :", "12 voix", "vote :", "le 12 decembre", "12/12/2025", "reçu le", "id :", "fait a", "m.", "le maire,", "1.",
    "loi n°", "code", "a l'unanimite", "approuve", "2025 /",
)  # fmt: skip
"""What a run of blanks may follow: three optional words between blanks grow as their fourth power."""
TAILLE = 3_000
SECONDES = 2.0
"""A search that grows as the square of the text takes a tenth of it; one that takes off, days."""
ENTIERS = {"FOLIO", "LOGO_TELETRANSMETTEUR", "RESTE_DE_TIMBRE"}
"""Patterns that are only ever matched against a whole line."""


@cache
def motifs() -> dict[str, re.Pattern[str]]:
    """Each pattern once, by the name of a module that holds it."""
    trouves: dict[re.Pattern[str], str] = {}
    for paquet in (pipeline.parsing, pipeline.reading):
        for module in pkgutil.iter_modules(paquet.__path__, f"{paquet.__name__}."):
            for nom, valeur in vars(importlib.import_module(module.name)).items():
                motif = valeur.motif if isinstance(valeur, MotifRepere) else valeur
                if isinstance(motif, re.Pattern) and isinstance(motif.pattern, str):
                    trouves.setdefault(motif, f"{module.name}.{nom}")
    return {nom: motif for motif, nom in trouves.items()}


@pytest.mark.parametrize("hostile", HOSTILES)
def test_no_pattern_takes_off(hostile: str) -> None:
    ecrit = hostile * (TAILLE // len(hostile))
    for texte in (ecrit, replier(ecrit) + "!"):
        for nom, motif in motifs().items():
            debut = time.process_time()
            (motif.fullmatch if nom.rsplit(".", 1)[1] in ENTIERS else motif.search)(texte)
            assert time.process_time() - debut < SECONDES, f"{nom} on {hostile!r}"


@pytest.mark.parametrize("ouverture", OUVERTURES)
def test_a_run_of_blanks_is_read_once(ouverture: str) -> None:
    texte = ouverture + " " * (TAILLE // 3) + "!"
    for nom, motif in motifs().items():
        debut = time.process_time()
        (motif.fullmatch if nom.rsplit(".", 1)[1] in ENTIERS else motif.search)(texte)
        assert time.process_time() - debut < SECONDES, f"{nom} after {ouverture!r}"


def test_a_number_keeps_the_blanks_round_its_slashes() -> None:
    for ecrit in ("n° 2014 / 207", "n° 2014/ 207", "n° 2014 /207", "n° 2014/207"):
        trouve = NUMERO.search(ecrit)
        assert trouve is not None and trouve["b"] == ecrit.removeprefix("n° ")
