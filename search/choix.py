"""Which engine keeps the indexes of a home: one address says it."""

from __future__ import annotations

from pathlib import Path

from schemas.acte_publie import ActePublie
from schemas.dossier import Dossier
from schemas.erreurs import Refus
from search.engine import Moteur

WHOOSH = "whoosh"
TANTIVY = "tantivy"
"""Engines. An address is « whoosh: », « tantivy: » or « tantivy:/folder » (one home to a folder)."""

ACTES_WHOOSH = 10_000
"""Acts up to which the embedded engine is quick enough."""


def adresse_lue(adresse: str) -> tuple[str, Path | None]:
    """The engine, and its folder when it is not that of the home.

    Raises ValueError on another engine, or a folder that is not given from the root.
    """
    moteur, _, chemin = adresse.partition(":")
    if moteur not in (WHOOSH, TANTIVY):
        raise ValueError("le moteur de recherche est « whoosh: », « tantivy: » ou « tantivy:/un/dossier »")
    if chemin and (moteur == WHOOSH or not Path(chemin).is_absolute()):
        raise ValueError("le dossier de l’index suit « tantivy: » et se donne depuis la racine")
    return moteur, Path(chemin) if chemin else None


PUBLIC = "public"
BUREAU = "bureau"
"""Names of the two indexes, in their folders."""


def ouvrir_moteurs(adresse: str, dossier: Path) -> tuple[Moteur[ActePublie], Moteur[Dossier]]:
    """The public engine and the office's. `dossier` is the index folder of the home; what another engine left there is
    deleted at the first commit. Raises Refus [IDX-04] when the library of the engine is not installed."""
    moteur, ailleurs = adresse_lue(adresse)
    public, bureau = dossier / PUBLIC, dossier / BUREAU
    if moteur == WHOOSH:
        from search import whoosh_engine

        return whoosh_engine.MoteurPublic(public), whoosh_engine.MoteurBureau(bureau)
    try:
        from search import tantivy_engine
    except ImportError as erreur:
        message = "Le moteur de recherche choisi est tantivy, et sa bibliothèque n’est pas installée"
        raise Refus("IDX-04", message, "Installez l’option : pip install 'executoire[tantivy]'.") from erreur
    if ailleurs is None:
        return tantivy_engine.MoteurPublic(public), tantivy_engine.MoteurBureau(bureau)
    return (
        tantivy_engine.MoteurPublic(ailleurs / PUBLIC, ancien=public),
        tantivy_engine.MoteurBureau(ailleurs / BUREAU, ancien=bureau),
    )
