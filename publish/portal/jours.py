"""Days that people type: read, or refused with the reason."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from publish.portal.erreurs import Refusee, mauvaise
from schemas.francais import MOIS

_FRANCAISE = re.compile(r"(?P<j>\d{1,2})\s*[/.\-]\s*(?P<m>\d{1,2})\s*[/.\-]\s*(?P<a>\d{4})")
_ISO = re.compile(r"(?P<a>\d{4})-(?P<m>\d{1,2})-(?P<j>\d{1,2})")
_LETTRES = re.compile(rf"(?P<j>\d{{1,2}})(?:er)?\s+(?P<mois>{'|'.join(MOIS)})\s+(?P<a>\d{{4}})", re.IGNORECASE)


def lire_jour(texte: str) -> date:
    """The day that `texte` writes (« 18/12/2025 », « 2025-12-18 », « 18 décembre 2025 »). Raises Refusee (400)."""
    propre = " ".join(texte.replace("\u00a0", " ").replace("\u202f", " ").split())
    for motif in (_FRANCAISE, _ISO):
        if m := motif.fullmatch(propre):
            return composer(int(m["a"]), int(m["m"]), int(m["j"]))
    if m := _LETTRES.fullmatch(propre):
        return composer(int(m["a"]), MOIS.index(m["mois"].lower()) + 1, int(m["j"]))
    raise mauvaise(f"« {propre[:40]} » n’est pas une date. Écrivez par exemple 18/12/2025.")


def composer(annee: int, mois: int, quantieme: int) -> date:
    """The day, or the sentence that says why there is none."""
    try:
        return date(annee, mois, quantieme)
    except ValueError:
        raise _inexistante(annee, mois, quantieme) from None


def _inexistante(annee: int, mois: int, quantieme: int) -> Refusee:
    ecrite = f"La date {quantieme:02d}/{mois:02d}/{annee:04d} n’existe pas"
    if annee < 1:
        return mauvaise(f"{ecrite}.")
    if not 1 <= mois <= 12:
        return mauvaise(f"{ecrite} : une année a douze mois.")
    if quantieme < 1:
        return mauvaise(f"{ecrite} : un mois commence le 1er.")
    dernier = monthrange(annee, mois)[1]
    return mauvaise(f"{ecrite} : {MOIS[mois - 1]} {annee} finit le {dernier}.")
