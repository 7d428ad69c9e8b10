"""A block is one part of the act in the making: its kind, its paragraphs, and what was read on its first line."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from pipeline.parsing.fragments import Fragment, Paragraphe, joindre
from pipeline.parsing.motifs import A_PUCE, CONSIDERANT, VISA
from schemas.acte import Alinea, Considerant, Partie, Provision, Role, Visa


class Genre(StrEnum):
    """Kind of part."""

    VISA = "visa"
    CONSIDERANT = "considerant"
    PROVISION = "provision"
    ALINEA = "alinea"


_PREMIER_MOT = {Genre.VISA: "Vu", Genre.CONSIDERANT: "Considérant"}
_MOTIF = {Genre.VISA: VISA, Genre.CONSIDERANT: CONSIDERANT}


@dataclass(slots=True)
class Bloc:
    """`repete`: an item of a list opened by one « Vu : », whose first word is written out again; `libelle`: the
    words that bear a provision's number, `apres` the place where its text begins in the first paragraph. Paragraphs
    come to it until it is closed, which fixes its pieces of the source and its text as `schemas.acte` wants it."""

    genre: Genre
    paragraphes: list[Paragraphe]
    role: Role = Role.TEXTE
    repete: bool = False
    libelle: str | None = None
    numero: str | None = None
    verbe: str | None = None
    apres: int = 0
    fragments: tuple[Fragment, ...] = field(init=False, default=())
    texte: str = field(init=False, default="")

    @property
    def premier(self) -> Fragment:
        """Where it opens."""
        return self.paragraphes[0].premier

    @property
    def ajout(self) -> str:
        """The word written out that the source has only once for the whole list."""
        return _PREMIER_MOT[self.genre] if self.repete else ""

    @property
    def ouvre_une_liste(self) -> bool:
        """« Vu : » alone, whose items follow."""
        motif = _MOTIF.get(self.genre)
        if motif is None or len(self.paragraphes) != 1:
            return False
        trouve = motif.match(self.paragraphes[0].texte)
        return trouve is not None and not self.paragraphes[0].texte[trouve.end() :].strip(" :,.")

    def clore(self) -> None:
        """No paragraph more."""
        premier, *suite = self.paragraphes
        self.fragments = premier.fragments if not suite else tuple(f for p in self.paragraphes for f in p.fragments)
        self.texte = self._texte([p.texte for p in self.paragraphes])

    def _texte(self, textes: list[str]) -> str:
        if self.genre is Genre.ALINEA:
            return "\n".join(textes)
        if self.genre is Genre.PROVISION:
            return "\n".join([A_PUCE.sub("", textes[0][self.apres :].strip()), *textes[1:]]).strip()
        textes = [A_PUCE.sub("", t) for t in textes]
        ouverture = _MOTIF[self.genre].match(textes[0])
        if len(textes) > 1 and ouverture and not textes[0][ouverture.end() :].strip(" :,."):
            textes[0] = textes[0][: ouverture.end()]
        return joindre([self.ajout, *textes] if self.ajout else textes)

    def partie(self) -> Partie:
        """The part of the act."""
        match self.genre:
            case Genre.VISA:
                return Visa(self.texte)
            case Genre.CONSIDERANT:
                return Considerant(self.texte)
            case Genre.PROVISION:
                return Provision(self.texte, self.numero, self.verbe, self.libelle)
            case Genre.ALINEA:
                return Alinea(self.texte, self.role)


def clos(blocs: list[Bloc]) -> list[Bloc]:
    """The same blocks, each whole."""
    for bloc in blocs:
        bloc.clore()
    return blocs
