"""The recogniser's own process: `python -m pipeline.reading.ocr_enfant MEMORY ARGUMENTS…`; its children inherit its
bounds."""

from __future__ import annotations

import resource
import runpy
import sys

_FICHIER_MAX = 1024 * 1024 * 1024


def main() -> None:
    """Takes its bounds, then becomes OCRmyPDF."""
    memoire = int(sys.argv[1])
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (memoire, memoire))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_FICHIER_MAX, _FICHIER_MAX))
    sys.argv = ["ocrmypdf", *sys.argv[2:]]
    runpy.run_module("ocrmypdf", run_name="__main__")


if __name__ == "__main__":
    main()
