"""Short invented acts as files, for tests that need many shapes of one act. Places and people do not exist."""

from __future__ import annotations

from pathlib import Path

SIREN = "219901006"

TIMBRE = """\
Accusé de réception en préfecture
{identifiant}
Date de télétransmission : {transmission}
Date de réception préfecture : {reception}
"""

CORPS = """\
RÉPUBLIQUE FRANÇAISE

COMMUNE DE VALMONT-SUR-AURE

SÉANCE DU CONSEIL MUNICIPAL DU 12 DÉCEMBRE 2025

{numero} : {objet}

DATE DE LA CONVOCATION : 5 décembre 2025
NOMBRE DE CONSEILLERS EN EXERCICE : 19
PRÉSIDENT DE SÉANCE : Claire MARTEL, Maire
SECRÉTAIRE DE SÉANCE : Hugo BRÉMOND

LE CONSEIL MUNICIPAL DE VALMONT-SUR-AURE

Vu le code général des collectivités territoriales, notamment l'article L.2121-29,

Vu la délibération 2025-31 approuvant le budget de la commune,

Considérant {motif},

APRÈS EN AVOIR DÉLIBÉRÉ

APPROUVE {decision}.

AUTORISE le Maire à signer tout document relatif à l'exécution de la présente délibération.

ADOPTÉ À L'UNANIMITÉ

Le Maire

Claire MARTEL
"""


def texte(
    numero: str = "2025-44",
    objet: str = "RÉNOVATION DE LA SALLE DES FÊTES",
    motif: str = "que la toiture de la salle des fêtes doit être refaite",
    decision: str = "le projet de rénovation de la salle des fêtes pour 84 500 euros",
) -> str:
    """The text of an unstamped act."""
    return CORPS.format(numero=numero, objet=objet, motif=motif, decision=decision)


def identifiant(numero: str = "2025-44", jour: str = "20251212") -> str:
    """The préfecture identifier of such an act."""
    return f"099-{SIREN}-{jour}-{numero}-DE"


def timbre(numero: str = "2025-44", reception: str = "15/12/2025", jour: str = "20251212") -> str:
    """The préfecture's stamp of such an act."""
    return TIMBRE.format(identifiant=identifiant(numero, jour), transmission=reception, reception=reception)


def ecrire(dossier: Path, nom: str, contenu: str) -> Path:
    """A file of the test."""
    chemin = dossier / nom
    chemin.write_text(contenu, encoding="utf-8")
    return chemin
