"""Layouts after what offices print today: cities and groupings here, small communes in the second half."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.exactitude.dispositions.recentes_suite import COMMUNALES
from benchmarks.exactitude.faits import Faits
from benchmarks.exactitude.modele import Feuille

RECENTES: tuple[Callable[[Faits], Feuille], ...] = (*COMMUNALES,)
