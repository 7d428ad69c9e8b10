"""Parsing: from lines to an act with its findings."""

from pipeline.parsing.analyse import analyser
from pipeline.parsing.constats import CODES
from pipeline.parsing.correction import CHAMPS, corriger

__all__ = ["CHAMPS", "CODES", "analyser", "corriger"]
