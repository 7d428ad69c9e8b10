"""A blind set of thirty ordinary acts of groupings of communes: what each office really prints, and what a careful
clerk reads of it."""

from __future__ import annotations

from benchmarks.exactitude.dispositions.groupements_agglos import AGGLOS
from benchmarks.exactitude.dispositions.groupements_comcom import COMCOM
from benchmarks.exactitude.dispositions.groupements_metropoles import METROPOLES
from benchmarks.exactitude.dispositions.groupements_syndicats import SYNDICATS

GROUPEMENTS = (*COMCOM, *AGGLOS, *METROPOLES, *SYNDICATS)
