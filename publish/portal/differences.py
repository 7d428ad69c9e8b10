"""What changed from one version of an act to the next, place by place."""

from __future__ import annotations

from difflib import SequenceMatcher

from schemas.acte import Acte, mots
from schemas.identifiants import Place, places

CITES_MAX = 6
"""Places named in one sentence; the rest is counted."""


def ce_qui_change(avant: Acte, apres: Acte) -> str:
    """« Modifié : article 2. Ajouté : visa 3. », « Le texte est le même. »"""
    anciennes, nouvelles = places(avant), places(apres)
    comparees = SequenceMatcher(None, [_mots(p) for p in anciennes], [_mots(p) for p in nouvelles], autojunk=False)
    modifies: list[str] = []
    ajoutes: list[str] = []
    retires: list[str] = []
    for genre, a1, a2, b1, b2 in comparees.get_opcodes():
        if genre == "equal":
            continue
        paires = min(a2 - a1, b2 - b1)
        modifies += [p.libelle for p in nouvelles[b1 : b1 + paires]]
        ajoutes += [p.libelle for p in nouvelles[b1 + paires : b2]]
        retires += [p.libelle for p in anciennes[a1 + paires : a2]]
    phrases = [
        f"{nom} : {_liste(noms)}."
        for nom, noms in (("Modifié", modifies), ("Ajouté", ajoutes), ("Retiré", retires))
        if noms
    ]
    return " ".join(phrases) or "Le texte est le même."


def _mots(place: Place) -> tuple[str, ...]:
    return tuple(mots(place.partie.texte))


def _liste(noms: list[str]) -> str:
    distincts = list(dict.fromkeys(nom[:1].lower() + nom[1:] for nom in noms))
    reste = len(distincts) - CITES_MAX
    return ", ".join(distincts[:CITES_MAX]) + (f" et {reste} autre{'s' if reste > 1 else ''}" if reste > 0 else "")
