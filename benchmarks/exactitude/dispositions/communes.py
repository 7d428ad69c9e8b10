"""The layouts of set COMMUNES: a fair sample of what French authorities publish on their sites in 2020–2026, each
office with its own habits, places and people invented. The truth is what a careful clerk reads."""

from __future__ import annotations

from benchmarks.exactitude.dispositions.communes_actes import ACTES
from benchmarks.exactitude.dispositions.communes_bourgs import BOURGS
from benchmarks.exactitude.dispositions.communes_institutions import INSTITUTIONS
from benchmarks.exactitude.dispositions.communes_villages import VILLAGES
from benchmarks.exactitude.dispositions.communes_villes import VILLES

COMMUNES = (*VILLAGES, *BOURGS, *VILLES, *INSTITUTIONS, *ACTES)
