"""ASSEMBLEES_LOCALES: thirty-four layouts that recall, one by one, what authorities of all sizes publish, from a
village's secretary to a région; places and people are invented."""

from __future__ import annotations

from benchmarks.exactitude.dispositions.locales_actes import LOCALES_ACTES
from benchmarks.exactitude.dispositions.locales_institutions import LOCALES_INSTITUTIONS
from benchmarks.exactitude.dispositions.locales_metropoles import LOCALES_METROPOLES
from benchmarks.exactitude.dispositions.locales_villages import LOCALES_VILLAGES
from benchmarks.exactitude.dispositions.locales_villes import LOCALES_VILLES

ASSEMBLEES_LOCALES = (
    *LOCALES_METROPOLES,
    *LOCALES_VILLES,
    *LOCALES_VILLAGES,
    *LOCALES_INSTITUTIONS,
    *LOCALES_ACTES,
)
