"""The lines that a reader of documents writes, one after the other, inside the reading process."""

from __future__ import annotations

from typing import Any

from pipeline.reading.enfant import FichierRefuse
from schemas.lecture import NatureLigne

LONG = 160
"""Characters above which a cell is a column of text, not a value: the table only lays out the page."""


class Lignes:
    """Lines with page and nature; `texte` of one line never holds a newline. Raises FichierRefuse `long`."""

    def __init__(self, caracteres: int) -> None:
        self.lignes: list[list[Any]] = []
        self.constats: dict[str, int] = {}
        self.page = 1
        self._reste = caracteres

    def ecrire(self, texte: str, nature: NatureLigne = NatureLigne.TEXTE) -> None:
        """Adds the lines of `texte`; a white line parts paragraphs."""
        self._reste -= len(texte) + 1
        if self._reste < 0:
            raise FichierRefuse("long")
        if nature is NatureLigne.CACHE:
            self.constater("LEC-24")
        for ligne in texte.split("\n"):
            self.lignes.append([ligne, self.page, nature.value])

    def paragraphe(self, texte: str) -> None:
        """One paragraph, parted from the next by a white line."""
        if texte.strip():
            self.ecrire(f"{texte}\n")

    def rangee(self, cellules: list[list[str]]) -> None:
        """One row of a table: its values side by side, or its columns of text one after the other."""
        textes = [[ligne for ligne in cellule if ligne.strip()] for cellule in cellules]
        if any(len(c) > 1 or (c and len(c[0]) > LONG) for c in textes):
            for cellule in textes:
                self.ecrire("\n".join(cellule))
        elif valeurs := [c[0] for c in textes if c]:
            self.ecrire(" | ".join(valeurs))

    def constater(self, code: str) -> None:
        """Counts one more thing to say of the document."""
        self.constats[code] = self.constats.get(code, 0) + 1

    def reponse(self) -> dict[str, Any]:
        """What the reading process answers."""
        return {"lignes": self.lignes, "pages": self.page, "constats": self.constats}
