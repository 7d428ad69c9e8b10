"""Two spellings of one name in a scan: one of them is misread, however sure the recogniser was of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.parsing.motifs import replier
from schemas.acte import Acte
from schemas.lecture import TexteLu

_MOT = re.compile(r"[^\W\d_]{5,}")
_PAS_UN_NOM = frozenset({"mairie", "maire"})
_SURE = 100


def noms_qui_varient(acte: Acte, lu: TexteLu) -> Iterator[tuple[str, str]]:
    """Each field whose name has a word that the document spells in another way, of which the recogniser is no less
    sure, and what to say of it."""
    confiances = _confiances(lu)
    seance = acte.seance
    noms = {
        "president.nom": [seance.president] if seance.president else [],
        "secretaire.nom": [seance.secretaire] if seance.secretaire else [],
        "signataires": list(acte.signataires),
    }
    for champ, personnes in noms.items():
        ecrits = [mot for p in personnes for mot in _MOT.findall(p.nom)]
        paires = ((m, autre) for m in ecrits for autre in confiances if _est_une_variante(m, autre))
        doute = next((p for p in paires if confiances[p[1]] >= confiances.get(p[0], _SURE)), None)
        if doute:
            yield champ, f"« {doute[0]} » ici, « {doute[1]} » ailleurs"


def _confiances(lu: TexteLu) -> dict[str, int]:
    """The words that open on a capital, each with the confidence of its surest reading."""
    confiances: dict[str, int] = {}
    for ligne in lu.lignes:
        for trouve in _MOT.finditer(ligne.texte):
            if trouve.group()[0].isupper() and replier(trouve.group()) not in _PAS_UN_NOM:
                ici = [m.confiance for m in ligne.mots if m.debut < trouve.end() and trouve.start() < m.fin]
                confiances[trouve.group()] = max(confiances.get(trouve.group(), 0), min(ici, default=_SURE))
    return confiances


def _est_une_variante(a: str, b: str) -> bool:
    """One letter or one accent apart; capitals without their accents are the same word."""
    if a.casefold() == b.casefold():
        return False
    x, y = replier(a), replier(b)
    return a.isupper() == b.isupper() if x == y else _a_une_lettre(x, y)


def _a_une_lettre(x: str, y: str) -> bool:
    """One letter changed anywhere, or one more inside: « Lucie » and « Lucien » are two names."""
    if abs(len(x) - len(y)) > 1:
        return False
    i = next((i for i, (a, b) in enumerate(zip(x, y, strict=False)) if a != b), min(len(x), len(y)))
    if len(x) == len(y):
        return x[i + 1 :] == y[i + 1 :]
    court, long = sorted((x, y), key=len)
    return 0 < i < len(court) and court[i:] == long[i + 1 :]
