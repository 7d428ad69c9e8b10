"""Acts for which no two-month date is shown, from their confirmed category, nature or matière, never from a word."""

from __future__ import annotations

from registry.droit.connaissance import Faits
from schemas.acte import Categorie

_A_VERIFIER = "Régime particulier, à vérifier"
_PAR_CATEGORIE = {
    Categorie.ELECTION: f"{_A_VERIFIER} : élection au sein de l’assemblée, contentieux électoral (cinq jours).",
    Categorie.CONTRAT: f"{_A_VERIFIER} : contrat, recours de pleine juridiction selon sa propre publicité.",
    Categorie.VOEU: f"{_A_VERIFIER} : vœu ou acte préparatoire, que seul le préfet peut déférer.",
}
_URBANISME = f"{_A_VERIFIER} : document d’urbanisme, dont la publicité suit le code de l’urbanisme."
_CATEGORIES = {"5.1": Categorie.ELECTION, "9.4": Categorie.VOEU}
"""The category that a matière tells of an act whose category is not said."""


def regime_particulier(faits: Faits, *, prefet: bool = False) -> str | None:
    """Why no two-month date is shown, else None. The préfet alone may defer a vœu (CE 30 December 2009, 308514)."""
    matiere = faits.vie.qualification.matiere
    categorie = faits.categorie or _CATEGORIES.get(matiere or "")
    if categorie in _PAR_CATEGORIE and not (prefet and categorie is Categorie.VOEU):
        return _PAR_CATEGORIE[categorie]
    return _URBANISME if matiere == "2.1" else None


def publicite_particuliere(faits: Faits) -> str | None:
    """Why the publicity of the act is not that of L.2131-1, else None: a contract, a town planning document."""
    if faits.categorie is Categorie.CONTRAT or faits.vie.qualification.matiere == "2.1":
        return regime_particulier(faits)
    return None
