"""The bounds of a bundle, for who makes one and for who reads one that may be hostile: each with its reason."""

from __future__ import annotations

MIO = 1024 * 1024

ARCHIVE_MAX = 256 * MIO
"""Bytes of the whole file: an original and its annexes of 64 MiB each are as large as what `ingest` accepts."""

MEMBRES_MAX = 2_000
"""Members: ten documents, two lives a year and their proofs make fewer than two hundred in half a century."""

MEMBRE_MAX = 128 * MIO
"""Bytes of one member once inflated: the publication copy holds an original of 64 MiB and its cover."""

TOTAL_MAX = 512 * MIO
"""Bytes of all members once inflated: twice the largest file, since ours are stored as they are."""

RATIO_LIBRE = 4 * MIO
"""Bytes that a member may inflate to, however small it was: below, a bomb does no harm."""

RATIO_MAX = 100
"""Times that a larger member may swell: the XML of a budget's tables makes 30; deflate alone can do 1 032."""

NOM_MAX = 200
"""Bytes of a member's name; ours are under 40."""

PREUVE_MAX = 64 * 1024
"""Bytes of one inclusion proof: sixty-three hashes and a note are under 8 KB."""

ANNONCES_MAX = 5
"""Unexpected or missing members named one by one; the others are counted."""
