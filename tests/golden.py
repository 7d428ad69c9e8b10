"""Remakes the goldens of the examples, to be reviewed as a diff: `python -m tests.golden [--pdf]`.

With `--pdf`, the sources written in Typst are compiled again first (same bytes for the same version of Typst).
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pipeline.parsing import analyser
from pipeline.reading import lire
from schemas.acte_json import lecture_en_json

EXEMPLES = Path(__file__).resolve().parents[1] / "examples"
GOLDEN = "acte.json"
_DATE_DES_PDF = datetime(2026, 1, 1, tzinfo=UTC)


def sources() -> list[Path]:
    """The source file of each example, in order."""
    return sorted(p for p in EXEMPLES.glob("*/source.*") if p.suffix in {".pdf", ".txt"})


def lu(source: Path) -> list[dict[str, Any]]:
    """What `parse --json` says of a source."""
    return [lecture_en_json(lecture, source.name) for lecture in analyser(lire(source))]


def en_texte(actes: list[dict[str, Any]]) -> str:
    """The bytes of a golden."""
    return json.dumps(actes, ensure_ascii=False, indent=1) + "\n"


def compiler() -> None:
    """PDFs from their Typst sources."""
    import typst

    for source in sorted(EXEMPLES.glob("*/source.typ")):
        octets = typst.compile(str(source), format="pdf", ignore_system_fonts=True, timestamp=_DATE_DES_PDF)
        source.with_suffix(".pdf").write_bytes(octets + b"\n")


def main(arguments: list[str]) -> None:
    """Writes every golden."""
    if "--pdf" in arguments:
        compiler()
    for source in sources():
        (source.parent / GOLDEN).write_text(en_texte(lu(source)), encoding="utf-8")
        print(source.parent.name)


if __name__ == "__main__":
    main(sys.argv[1:])
