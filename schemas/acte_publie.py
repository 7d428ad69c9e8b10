"""A published act: a view built by `registry` alone. Search, portal, feeds and API accept nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from schemas.acte import Acte, Etape, FichierSource
from schemas.collectivite import Collectivite
from schemas.noms import sans_noms_du_tout
from schemas.vie import StatutJuridique, Vie


class TypeDocument(StrEnum):
    """The documents of one act (INTERFACES §1)."""

    ORIGINAL = "original"
    ANNEXE = "annexe"
    MANIFESTATION = "manifestation"
    ACTE_XML = "acte_xml"
    JETON = "jeton"
    VIE_XML = "vie_xml"
    RENDU = "rendu"
    COPIE = "copie"


@dataclass(frozen=True, slots=True)
class Document:
    """One stored document: its kind, the SHA-256 of its bytes (hex), name, media type, size; `rang` for annexes.

    `renouvelle`: an earlier document with a longer proof, made when the first came to its end.
    """

    type: TypeDocument
    sha256: str
    nom: str
    media: str
    octets: int
    rang: int = 0
    renouvelle: bool = False


@dataclass(frozen=True, slots=True)
class VersionPubliee:
    """One version that the public may know of."""

    version: int
    acte_xml: str
    depuis: datetime
    motif: str | None = None


@dataclass(frozen=True, slots=True)
class ActePublie:
    """What the public may see of one act: current version, its life, its status on the day of the view.

    `uri` is the path of the permanent URI; `identifiant` the préfecture's; `position` the journal index of acte.xml.
    `vie` holds no private event and no note: they never leave the registry towards the public.
    `noms_retires`: the names of people by which this act may no longer be found; `acte` has none of them but in its
    sealed text. They are shown nowhere.
    `a_occulter`: personal data of this text were hidden since it was sealed (CRPA L.312-1-2); its words and documents
    are withheld until the version that hides them.
    `remplace_par`: path of the act that the authority says replaces this one.
    """

    cle: str
    uri: str
    acte: Acte
    collectivite: Collectivite
    identifiant: str | None
    vie: Vie
    statut: StatutJuridique
    documents: tuple[Document, ...]
    versions: tuple[VersionPubliee, ...]
    mis_en_ligne: datetime
    position: int
    demonstration: bool

    etape: Etape = Etape.PUBLIE
    noms_retires: tuple[str, ...] = ()
    a_occulter: bool = False
    remplace_par: str | None = None

    @property
    def acte_cherchable(self) -> Acte:
        """The act as an index may hold it: the names that were withdrawn are set aside in its text too."""
        return sans_noms_du_tout(self.acte, self.noms_retires)

    @property
    def original(self) -> FichierSource:
        """The file that the assembly adopted."""
        return self.acte.sources[0]

    def document(self, type_: TypeDocument, rang: int = 0) -> Document | None:
        """The newest document of this kind and rank, None when there is none."""
        trouves = [d for d in self.documents if d.type is type_ and d.rang == rang]
        return trouves[-1] if trouves else None


@dataclass(frozen=True, slots=True)
class Pierre:
    """What remains at the URI of an act that is no longer visible: when it left, and what replaces it."""

    uri: str
    jusqu_au: datetime
    remplace_par: str | None = None

    @property
    def siren(self) -> str:
        """The authority whose act it was: the second segment of the permanent URI."""
        return self.uri.split("/")[2]
