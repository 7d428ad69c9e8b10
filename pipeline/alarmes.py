"""What a house must not forget about its clock: one line an alarm, in a file of the home that only grows."""

from __future__ import annotations

import contextlib
import json
import logging
from datetime import datetime
from pathlib import Path

from pipeline.sealing.secours import Derive

FICHIER = "alarmes.jsonl"

_journal = logging.getLogger("executoire.horloge")


def noter_derive(dossier: Path, derive: Derive) -> None:
    """Says it in the log, and keeps it in the home in `dossier`."""
    _journal.warning("%s. [SCE-15]", derive.phrase)
    ligne = {"maison": derive.maison.isoformat(), "jeton": derive.jeton.isoformat(), "autorite": derive.autorite}
    # the seal is good and the log has spoken: a full disk stops the act by itself, later and whole
    with contextlib.suppress(OSError), (dossier / FICHIER).open("a", encoding="utf-8") as fichier:
        fichier.write(json.dumps(ligne, ensure_ascii=False) + "\n")


def derives_depuis(dossier: Path, instant: datetime) -> tuple[Derive, ...]:
    """The drifts kept since an instant, in order; a line that was cut short is passed over."""
    chemin = dossier / FICHIER
    derives: list[Derive] = []
    for ligne in chemin.read_text(encoding="utf-8").splitlines() if chemin.exists() else ():
        with contextlib.suppress(ValueError, KeyError, TypeError):
            lue = json.loads(ligne)
            jour, jeton = datetime.fromisoformat(lue["maison"]), datetime.fromisoformat(lue["jeton"])
            derives.append(Derive(jour, jeton, str(lue["autorite"])))
    return tuple(d for d in derives if d.maison >= instant)
