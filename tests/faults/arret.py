"""A process that takes one file in, and dies at the named step as a machine that loses its power would."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from pipeline import road
from pipeline.indexation import rattraper
from publish.maison import ouvrir


def main(maison: str, fichier: str, etape: str) -> None:
    """Steps are told on stdout; the process kills itself when it reaches `etape`."""

    def jalon(nom: str) -> None:
        print(nom, flush=True)
        if nom == etape:
            os.kill(os.getpid(), signal.SIGKILL)

    maison_ = ouvrir(Path(maison))
    for resultat in road.ingerer(maison_, Path(fichier), jalon=jalon):
        if resultat.erreur is not None:
            raise resultat.erreur
    jalon("avant index")
    rattraper(maison_)
    jalon("index")
    maison_.registre.checkpoint()
    jalon("checkpoint")


if __name__ == "__main__":
    main(*sys.argv[1:])
