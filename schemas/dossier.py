"""An act as the office sees it: any stage, with its findings. Never leaves towards the public."""

from __future__ import annotations

from dataclasses import dataclass

from schemas.acte import Acte, Diagnostic, Etape
from schemas.acte_publie import Document, TypeDocument
from schemas.collectivite import Collectivite
from schemas.vie import Vie


@dataclass(frozen=True, slots=True)
class Dossier:
    """One act of the register, at any stage. `cle` is its stable key; `uri` None until it is sealed;
    `canonique` its canonical number (the préfecture's where two acts collide);
    `position` the journal index of acte.xml, None until it is sealed."""

    cle: str
    etape: Etape
    acte: Acte
    vie: Vie
    collectivite: Collectivite | None = None
    identifiant: str | None = None
    uri: str | None = None
    canonique: str | None = None
    documents: tuple[Document, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    position: int | None = None
    demonstration: bool = True

    def document(self, type_: TypeDocument) -> Document | None:
        """The newest document of this kind, None when there is none."""
        return next((d for d in reversed(self.documents) if d.type is type_), None)

    @property
    def nom(self) -> str:
        """What the office calls it: its identifier at the préfecture, else its number, else its key here."""
        return self.identifiant or self.acte.numero or self.cle

    @property
    def copie_a_jour(self) -> bool:
        """Whether a publication copy was made since the current version was sealed: documents stand in their order."""
        types = [d.type for d in self.documents if not d.renouvelle]
        return TypeDocument.ACTE_XML not in types[_dernier(types, TypeDocument.COPIE) :]


def _dernier(types: list[TypeDocument], cherche: TypeDocument) -> int:
    return max((rang for rang, type_ in enumerate(types) if type_ is cherche), default=0)
