"""The reading process: `python -m pipeline.reading.enfant MODULE MEMORY CPU BOUNDS`, a file on standard input.

It takes its limits before it sees one byte, then calls `MODULE.traduire(octets, bornes)` and prints the JSON answer.
Whatever the file does to the reader, it does it here, without the keys, the database or the network credentials
of the program that asked.
"""

from __future__ import annotations

import importlib
import json
import resource
import sys

SORTIE_MEMOIRE = 77
SORTIE_REFUS = 78


class FichierRefuse(Exception):
    """The reader met a file that it cannot read; its first argument is a short word (`chiffre`, `abime`)."""


def _limiter(memoire: int, processeur: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (memoire, memoire))
    resource.setrlimit(resource.RLIMIT_CPU, (processeur, processeur + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def main(arguments: list[str]) -> int:
    """Exit codes: 0 read, 77 not enough memory, 78 refused (the reason on standard output)."""
    module, memoire, processeur, bornes = arguments
    traducteur = importlib.import_module(module)
    _limiter(int(memoire), int(processeur))
    try:
        reponse = traducteur.traduire(sys.stdin.buffer.read(), json.loads(bornes))
    except MemoryError:
        return SORTIE_MEMOIRE
    except FichierRefuse as refus:
        sys.stdout.write(str(refus.args[0]))
        return SORTIE_REFUS
    sys.stdout.buffer.write(json.dumps(reponse, ensure_ascii=True).encode("ascii"))
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    # Run as a script this file is a module apart, whose FichierRefuse is not the one that readers raise.
    sys.exit(importlib.import_module("pipeline.reading.enfant").main(sys.argv[1:]))
