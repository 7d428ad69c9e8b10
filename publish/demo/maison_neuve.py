"""The home of the demonstration: made anew each time, and never over anything else."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from pipeline.fondation import fonder
from publish.horloge import maintenant
from schemas.erreurs import MauvaisUsage

MARQUE = "DEMONSTRATION.txt"
"""The file by which a folder is known to be ours to remove."""

_AVIS = "Maison de démonstration, sans valeur légale : « executoire demo » l’efface et la refait. N’y gardez rien.\n"
_NOM = "Registre de démonstration"


def repartir(dossier: Path, adresse: str, horloge: Callable[[], datetime] = maintenant) -> None:
    """Makes an empty home in `dossier`, in the place of an earlier demonstration; its keys date from `horloge`'s day.

    Raises MauvaisUsage [DEM-01] when the folder holds anything else.
    """
    if dossier.is_symlink() or (dossier.exists() and not dossier.is_dir()):
        raise _refus(dossier)
    if dossier.exists() and any(dossier.iterdir()):
        if not (dossier / MARQUE).is_file():
            raise _refus(dossier)
        shutil.rmtree(dossier)
    fonder(dossier, horloge())
    (dossier / MARQUE).write_text(_AVIS, encoding="utf-8")
    reglages = dossier / "executoire.toml"
    ecrits = reglages.read_text(encoding="utf-8")
    for nom, valeur in (("adresse", adresse), ("nom", _NOM)):
        ligne = f"{nom} = {json.dumps(valeur, ensure_ascii=False)}".replace("\\", r"\\")
        ecrits = re.sub(rf"^{nom} = .*$", ligne, ecrits, flags=re.MULTILINE)
    reglages.write_text(ecrits, encoding="utf-8")


def _refus(dossier: Path) -> MauvaisUsage:
    return MauvaisUsage(
        "DEM-01",
        f"{dossier} n’est pas une maison de démonstration, et n’est pas vide",
        "Choisissez un dossier vide ou nouveau avec --home.",
    )
