"""The demonstration: invented acts of invented authorities, taken through the whole road, dated around today."""

from __future__ import annotations

from publish.demo.maison_neuve import repartir
from publish.demo.peuplement import TOTAL, Bilan, peupler

__all__ = ["TOTAL", "Bilan", "peupler", "repartir"]
