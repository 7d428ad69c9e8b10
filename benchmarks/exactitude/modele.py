"""A page in the making, and what is to be read of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Aligne = Literal["gauche", "centre", "droite", "justifie"]


@dataclass(frozen=True)
class P:
    """A paragraph. `avant`: space above, in points; `puce`: its mark in a list (Word writes it by itself)."""

    texte: str
    aligne: Aligne = "gauche"
    gras: bool = False
    italique: bool = False
    avant: float = 6
    taille: float = 11
    retrait: float = 0
    puce: str = ""


@dataclass(frozen=True)
class Tableau:
    """Rows of cells; the first row is a head when `entete`."""

    rangees: tuple[tuple[str, ...], ...]
    entete: bool = True


@dataclass(frozen=True)
class Colonnes:
    """Two columns side by side; `part`: the left one's share of the width."""

    gauche: tuple[P, ...]
    droite: tuple[P, ...]
    part: float = 0.3


@dataclass(frozen=True)
class SautDePage:
    """A new page."""


Bloc = P | Tableau | Colonnes | SautDePage


@dataclass
class Feuille:
    """One document. `timbre`: the lines of the préfecture's stamp, in the corner of the first page where there are
    pages (at the top of a text); `haut` and `bas`: furniture of each page, `{page}` and `{pages}` filled in;
    `attendu`: field → what the document says of it (absent: it says nothing)."""

    nom: str
    blocs: list[Bloc] = field(default_factory=list)
    timbre: tuple[str, ...] = ()
    coin: Literal["haut-droite", "haut-gauche", "bas-droite"] = "haut-droite"
    haut: str = ""
    bas: str = ""
    police: str = "Libertinus Serif"
    attendu: dict[str, Any] = field(default_factory=dict)

    def p(self, texte: str, **style: Any) -> None:
        """One more paragraph."""
        self.blocs.append(P(texte, **style))

    def lignes(self, *textes: str, **style: Any) -> None:
        """Several, close together."""
        for rang, texte in enumerate(textes):
            self.blocs.append(P(texte, **{**style, **({"avant": 0} if rang else {})}))

    def dit(self, **champs: Any) -> None:
        """What the document says."""
        self.attendu.update(champs)

    @property
    def repetables(self) -> str:
        """Words that may stand more often in the act than here: furniture, and the first word of a list's items."""
        return f"{self.haut} {self.bas} 1 2 3 4 5 Vu Considérant"

    def mots(self) -> str:
        """Every word of the body, in no particular order of columns: to count them."""
        textes = [(self.timbre and "\n".join(self.timbre)) or ""]
        for bloc in self.blocs:
            match bloc:
                case P():
                    textes.append(bloc.texte)
                case Tableau():
                    textes += [c for rangee in bloc.rangees for c in rangee]
                case Colonnes():
                    textes += [p.texte for p in (*bloc.gauche, *bloc.droite)]
                case SautDePage():
                    pass
        return "\n".join(textes)


def personne(nom: object, qualite: str | None) -> Mapping[str, str | None]:
    """A person as the act names them."""
    return {"nom": str(nom), "qualite": qualite}
