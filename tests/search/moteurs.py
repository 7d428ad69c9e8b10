"""The engines that the tests of search run on, each by its own constructors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from search import tantivy_engine, tantivy_index, whoosh_engine, whoosh_index

Public = whoosh_engine.MoteurPublic | tantivy_engine.MoteurPublic


@dataclass(frozen=True)
class Moteurs:
    """One engine: how its two indexes are opened in a folder, the files whose damage it must see."""

    nom: str
    public: Callable[..., Public]
    bureau: Callable[..., whoosh_engine.MoteurBureau | tantivy_engine.MoteurBureau]
    stockage: Any
    fichiers: tuple[str, ...]


TOUS = (
    Moteurs("whoosh", whoosh_engine.MoteurPublic, whoosh_engine.MoteurBureau, whoosh_index, ("*.toc", "*.seg")),
    Moteurs(
        "tantivy",
        tantivy_engine.MoteurPublic,
        tantivy_engine.MoteurBureau,
        tantivy_index,
        ("*/meta.json", "*/*.store", "*/*.term", "*/*.idx", "*/*.fast"),
    ),
)
