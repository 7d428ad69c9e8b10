"""The child process in which a foreign PDF receives its cover: bounded memory, nothing written but the whole.

On standard input: length of the cover (8 bytes, big endian), cover, original; on standard output: the copy.
"""

from __future__ import annotations

import resource
import sys

import pikepdf

from pipeline.rendering.assemblage import TropDePages, assembler

MEMOIRE_MAX = 1024**3
"""Address space of the child, in bytes."""

CHIFFRE, ILLISIBLE, TROP = 10, 11, 12
"""Exit codes of the child: encrypted, unreadable, too many pages or too much memory."""


def main() -> int:
    """Reads, assembles, writes; the exit code says what stood in the way."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MEMOIRE_MAX, MEMOIRE_MAX))
    entree = sys.stdin.buffer.read()
    taille = int.from_bytes(entree[:8], "big")
    try:
        copie = assembler(entree[8 : 8 + taille], entree[8 + taille :], etranger=True)
    except pikepdf.PasswordError:
        return CHIFFRE
    except (TropDePages, MemoryError):
        return TROP
    except Exception:  # whatever a foreign file makes a reader say, the answer is the same
        return ILLISIBLE
    sys.stdout.buffer.write(copie)
    return 0


if __name__ == "__main__":
    sys.exit(main())
