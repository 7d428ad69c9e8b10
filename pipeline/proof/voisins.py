"""Which files beside a token or a proof it may be about, by its name alone."""

from __future__ import annotations

import glob
import re
from pathlib import PurePath

from pipeline.proof.disposition import PREUVE
from pipeline.proof.jetons import SUFFIXES


def noms_des_voisins(nom: str) -> tuple[str, ...]:
    """Glob patterns, within the same folder, of what a file of this name may date or prove: `acte.xml` for
    `acte.xml.tst`, `acte.xml.2.tst` and `acte.xml.preuve.json`, any `acte.*` for `acte.tst`; none for another file."""
    if nom.endswith(PREUVE):
        return (glob.escape(nom.removesuffix(PREUVE)),)
    chemin = PurePath(nom)
    if chemin.suffix.lower() not in SUFFIXES:
        return ()
    tronc = re.sub(r"\.[0-9]+$", "", chemin.stem) or chemin.stem
    return (glob.escape(tronc),) if PurePath(tronc).suffix else (f"{glob.escape(tronc)}.*",)
