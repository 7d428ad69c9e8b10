"""The blind set ARCHIVISTES: what reaches a département's archivist from all the authorities of his territory between
2012 and 2026, a third from villages, a third from towns and groupings, a third from greater authorities, and acts of
the exécutif."""

from benchmarks.exactitude.dispositions.archivistes_actes import ACTES
from benchmarks.exactitude.dispositions.archivistes_bourgs import BOURGS
from benchmarks.exactitude.dispositions.archivistes_institutions import INSTITUTIONS
from benchmarks.exactitude.dispositions.archivistes_villages import VILLAGES

ARCHIVISTES = (*VILLAGES, *BOURGS, *INSTITUTIONS, *ACTES)
