"""One populated demonstration for all the tests that only look at it: made once a run, whatever the processes."""

from __future__ import annotations

import fcntl
import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

from pipeline.maison import Maison
from publish.demo import Bilan, peupler, repartir
from publish.maison import ouvrir


class Demonstration(NamedTuple):
    """The home, what `peupler` said of it, how often it said that it advanced."""

    maison: Maison
    bilan: Bilan
    avances: int


def demonstration_commune(commun: Path, dossier: Path) -> Demonstration:
    """A copy in `dossier` of the demonstration that the first process to ask makes under `commun`."""
    modele, recit = commun / "demonstration", commun / "demonstration.json"
    with (commun / "demonstration.verrou").open("w") as verrou:
        fcntl.flock(verrou, fcntl.LOCK_EX)
        if not recit.exists():
            recit.write_text(json.dumps(_batir(modele)), encoding="utf-8")
    dit = json.loads(recit.read_text(encoding="utf-8"))
    shutil.copytree(modele, dossier)
    return Demonstration(ouvrir(dossier), Bilan(**dit["bilan"]), dit["avances"])


def _batir(modele: Path) -> dict[str, object]:
    shutil.rmtree(modele, ignore_errors=True)
    repartir(modele, "http://127.0.0.1:8000")
    maison = ouvrir(modele)
    avances: list[None] = []
    bilan = peupler(maison, lambda: avances.append(None))
    maison.registre.base.fermer()
    return {"bilan": asdict(bilan), "avances": len(avances)}
