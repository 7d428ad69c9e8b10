"""SECRETAIRES: thirty-four layouts whose habits were drawn one by one (kind and size of authority, program, region,
year from 2012 to 2026, who types, attendance, counts, number, object, reasons, hinge, decisions, vote, signatures,
mentions, stamp), then written as that person would really write them. Five are acts of one hand."""

from benchmarks.exactitude.dispositions.secretaires_actes import SECRETAIRES_ACTES
from benchmarks.exactitude.dispositions.secretaires_groupes import SECRETAIRES_GROUPES
from benchmarks.exactitude.dispositions.secretaires_institutions import SECRETAIRES_INSTITUTIONS
from benchmarks.exactitude.dispositions.secretaires_villages import SECRETAIRES_VILLAGES
from benchmarks.exactitude.dispositions.secretaires_villes import SECRETAIRES_VILLES

SECRETAIRES = (
    *SECRETAIRES_VILLAGES,
    *SECRETAIRES_VILLES,
    *SECRETAIRES_GROUPES,
    *SECRETAIRES_INSTITUTIONS,
    *SECRETAIRES_ACTES,
)
