"""What the register proves of what the product served: its checkpoints, its proofs, the tokens that date it."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass, field
from typing import Any

from publish.maison import ouvrir
from registry import arbre
from registry.registre import Registre
from tests.conformance.jetons import Jeton
from tests.conformance.produire import Production, lire, relever

FEUILLES = 700
"""Leaves added to the register, so that it fills two tiles of 256, begins a third, and has a second level."""

_AUTOUR_D_UNE_TUILE = {1, 2, 3, 7, 255, 256, 257}


@dataclass
class Preuves:
    """Requests for the Go judge (see `Demande` in main.go), the leaf data (commitments) in order, and the tokens."""

    inclusions: list[dict[str, Any]] = field(default_factory=list)
    coherences: list[dict[str, Any]] = field(default_factory=list)
    feuilles: list[bytes] = field(default_factory=list)
    jetons: list[Jeton] = field(default_factory=list)


def prouver(production: Production) -> Preuves:
    """Lengthens the register and draws its proofs: of every file served, and between every two checkpoints."""
    registre = ouvrir(production.maison).registre
    with registre.base.ecriture() as connexion:
        for _ in range(FEUILLES):
            arbre.inscrire(connexion, secrets.token_hex(32), "essai", secrets.token_bytes)
    registre.checkpoint()
    relever(production)
    tailles = {int(note.split("\n")[1]) for note in production.notes}
    preuves = Preuves(_inclusions(production, registre, max(tailles)), jetons=_jetons(production))
    with registre.base.lecture() as connexion:
        preuves.feuilles = [bytes(e) for (e,) in connexion.exec_driver_sql(_ENGAGEMENTS)]
        racines = {t: arbre.racine(connexion, t) for t in sorted(tailles | _AUTOUR_D_UNE_TUILE)}
    for ancienne, avant in racines.items():
        for taille, apres in racines.items():
            if ancienne <= taille:
                chemin = list(registre.journal.preuve_coherence(ancienne, taille))
                preuves.coherences.append(
                    {"ancienne": ancienne, "avant": avant, "taille": taille, "apres": apres, "chemin": chemin}
                )
    return preuves


_ENGAGEMENTS = "SELECT engagement FROM journal ORDER BY position"


def _inclusions(production: Production, registre: Registre, taille: int) -> list[dict[str, Any]]:
    """Of every document that the register holds; its leaf data is computed here again, from the bytes served."""
    inclusions: list[dict[str, Any]] = []
    for nom, chemin in production.fichiers.items():
        sha256 = hashlib.sha256(chemin.read_bytes())
        preuve = registre.journal.preuve_inclusion(sha256.hexdigest(), taille)
        if preuve is not None:
            donnee = hashlib.sha256(preuve.entree.nonce + sha256.digest()).digest()
            inclusions.append(
                {
                    "nom": nom, "donnee": donnee, "position": preuve.entree.position, "taille": preuve.taille,
                    "racine": preuve.racine, "chemin": list(preuve.chemin),
                }
            )  # fmt: skip
    return inclusions


def _jetons(production: Production) -> list[Jeton]:
    """The tokens over checkpoints, as the portal serves them, each with the note that it dates."""
    points = json.loads(lire(f"{production.journal}/points"))["points"]
    return [
        Jeton(f"checkpoint {p['taille']}", lire(p["jeton"]), lire(f"{p['note']}.txt")) for p in points if p["jeton"]
    ]
