"""What an act is: its words in order, and the facts read from them.

The words stand once, in `entete`, `preambule`, `corps`, `conclusions` and `marges`, in the order of the source;
the facts (`numero`, `seance`, `vote`…) are what was read from those words, None where the text does not say.
All texts are clean: stripped, no control character, paragraphs of one part separated by a newline.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import date as Jour
from enum import StrEnum


class Nature(StrEnum):
    """@CTES codes of the natures of acts."""

    DE = "DE"
    AR = "AR"
    AI = "AI"
    CC = "CC"
    BF = "BF"
    AU = "AU"

    @property
    def eli(self) -> str:
        """Word used in the permanent URI."""
        return _ELI[self]

    @property
    def libelle(self) -> str:
        """French name shown to people."""
        return _LIBELLES[self]


_ELI = {
    Nature.DE: "deliberation",
    Nature.AR: "arrete",
    Nature.AI: "decision",
    Nature.CC: "convention",
    Nature.BF: "budget",
    Nature.AU: "autre",
}
_LIBELLES = {
    Nature.DE: "Délibération",
    Nature.AR: "Arrêté réglementaire",
    Nature.AI: "Acte individuel",
    Nature.CC: "Contrat ou convention",
    Nature.BF: "Document budgétaire",
    Nature.AU: "Autre acte",
}


class Categorie(StrEnum):
    """Legal category, on which the appeal rules depend (DROIT 13)."""

    REGLEMENTAIRE = "reglementaire"
    ESPECE = "espece"
    INDIVIDUELLE = "individuelle"
    ELECTION = "election"
    VOEU = "voeu"
    CONTRAT = "contrat"


class Etape(StrEnum):
    """Where the file stands in this house (not what the law says: that is `Statut`)."""

    BROUILLON = "brouillon"
    VALIDE = "valide"
    SCELLE = "scelle"
    PUBLIE = "publie"
    DEPUBLIE = "depublie"


PASSAGES: frozenset[tuple[Etape, Etape]] = frozenset(
    {
        (Etape.BROUILLON, Etape.VALIDE),
        (Etape.VALIDE, Etape.BROUILLON),
        (Etape.VALIDE, Etape.SCELLE),
        (Etape.SCELLE, Etape.PUBLIE),
        (Etape.PUBLIE, Etape.DEPUBLIE),
        (Etape.DEPUBLIE, Etape.PUBLIE),
    }
)
"""The allowed passages; anything else is refused."""


class ModeVote(StrEnum):
    """How the assembly decided; `ADOPTE`: adopted, the text does not say by what majority."""

    UNANIMITE = "unanimite"
    MAJORITE = "majorite"
    REJET = "rejet"
    SANS_VOTE = "sans_vote"
    ADOPTE = "adopte"


class Niveau(StrEnum):
    """Weight of a finding; above `INFO`, an act stays a draft until a person accepts it."""

    INFO = "info"
    A_VERIFIER = "a_verifier"
    ERREUR = "erreur"


class Role(StrEnum):
    """What a paragraph outside visas, considérants and provisions is for."""

    TEXTE = "texte"
    OBJET = "objet"
    EXPOSE = "expose"
    FORMULE = "formule"
    INTRODUCTION = "introduction"
    VOTE = "vote"
    SIGNATURE = "signature"
    VOIES_ET_DELAIS = "voies_et_delais"
    CERTIFICATION = "certification"


class TypeMarge(StrEnum):
    """What stands in the margin: the préfecture's stamp, or page furniture."""

    TIMBRE = "timbre"
    MOBILIER = "mobilier"


@dataclass(frozen=True, slots=True)
class Visa:
    """One « Vu … », its first word written out."""

    texte: str


@dataclass(frozen=True, slots=True)
class Considerant:
    """One « Considérant … »."""

    texte: str


@dataclass(frozen=True, slots=True)
class Alinea:
    """Any other paragraph, with its role."""

    texte: str
    role: Role = Role.TEXTE


@dataclass(frozen=True, slots=True)
class Provision:
    """One provision. `texte` is whole, verb included, without its number; `libelle` the source's words for the
    number (« Article 1er – »); `numero` is "1", "2", "unique"; `verbe` in capitals, third person, accents kept."""

    texte: str
    numero: str | None = None
    verbe: str | None = None
    libelle: str | None = None


@dataclass(frozen=True, slots=True)
class Marge:
    """Words of the source that are no part of the act's text: a stamp (*mention*), page furniture."""

    texte: str
    type: TypeMarge = TypeMarge.MOBILIER
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Personne:
    """A person as the text names them."""

    nom: str
    qualite: str | None = None


@dataclass(frozen=True, slots=True)
class Effectif:
    """Counts printed in the head."""

    en_exercice: int | None = None
    presents: int | None = None
    votants: int | None = None
    pouvoirs: int | None = None


@dataclass(frozen=True, slots=True)
class Seance:
    """The sitting: its day, its convocation, who held it, who was there."""

    date: Jour | None = None
    convocation: Jour | None = None
    president: Personne | None = None
    secretaire: Personne | None = None
    effectif: Effectif = Effectif()


@dataclass(frozen=True, slots=True)
class Vote:
    """Result of the vote; counts are None where the text gives none."""

    mode: ModeVote | None = None
    pour: int | None = None
    contre: int | None = None
    abstentions: int | None = None
    non_participants: int | None = None


@dataclass(frozen=True, slots=True)
class ControleLegalite:
    """What the préfecture's stamp says (a *mention*: transcribed, not proved)."""

    identifiant: str | None = None
    date_transmission: Jour | None = None
    date_reception: Jour | None = None


@dataclass(frozen=True, slots=True)
class FichierSource:
    """A file as it came: the original (`rang` 0) or an annexe (1, 2…), named by the SHA-256 of its bytes (hex)."""

    nom: str
    sha256: str
    octets: int
    media: str
    rang: int = 0


PartiePreambule = Alinea | Visa | Considerant
PartieCorps = Provision | Alinea
Partie = Alinea | Visa | Considerant | Provision


@dataclass(frozen=True, slots=True)
class Acte:
    """One act of one authority. Equality is that of every word and every fact."""

    collectivite: str | None = None
    siren: str | None = None
    organe: str | None = None
    nature: Nature = Nature.DE
    numero: str | None = None
    objet: str | None = None
    titre: str | None = None
    seance: Seance = Seance()
    vote: Vote = Vote()
    signataires: tuple[Personne, ...] = ()
    controle_legalite: ControleLegalite | None = None
    date_publication: Jour | None = None
    matiere: str | None = None
    entete: tuple[Alinea, ...] = ()
    preambule: tuple[PartiePreambule, ...] = ()
    corps: tuple[PartieCorps, ...] = ()
    conclusions: tuple[Alinea, ...] = ()
    marges: tuple[Marge, ...] = ()
    sources: tuple[FichierSource, ...] = ()
    version: int = 1

    @property
    def visas(self) -> tuple[Visa, ...]:
        """The visas, in order."""
        return tuple(p for p in self.preambule if isinstance(p, Visa))

    @property
    def considerants(self) -> tuple[Considerant, ...]:
        """The considérants, in order."""
        return tuple(p for p in self.preambule if isinstance(p, Considerant))

    @property
    def dispositif(self) -> tuple[Provision, ...]:
        """The provisions, in order."""
        return tuple(p for p in self.corps if isinstance(p, Provision))

    @property
    def auteur(self) -> Personne | None:
        """Who is printed as its author on the publication copy (CGCT R.2131-1): the first signatory, else who held
        the sitting; None when the text names nobody."""
        return self.signataires[0] if self.signataires else self.seance.president

    @property
    def introduction(self) -> str | None:
        """The words that open the dispositif (« DÉCIDE : »)."""
        return self._paroles(Role.INTRODUCTION)

    @property
    def voies_et_delais(self) -> str | None:
        """The mention of remedies and time limits, as printed."""
        return self._paroles(Role.VOIES_ET_DELAIS)

    @property
    def parties(self) -> tuple[Partie, ...]:
        """Every part of the act's own text, in order, margins left out."""
        return (*self.entete, *self.preambule, *self.corps, *self.conclusions)

    def mots(self) -> list[str]:
        """Every word of the source, margins included."""
        textes: list[str] = []
        for partie in self.parties:
            if isinstance(partie, Provision) and partie.libelle:
                textes.append(partie.libelle)
            textes.append(partie.texte)
        return mots("\n".join([*textes, *(m.texte for m in self.marges)]))

    def _paroles(self, role: Role) -> str | None:
        textes = [p.texte for p in self.parties if isinstance(p, Alinea) and p.role is role]
        return "\n".join(textes) or None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: a stable code, its weight, the field, a French sentence, its place in the source and the act."""

    code: str
    niveau: Niveau
    message: str
    champ: str | None = None
    page: int | None = None
    ligne: int | None = None
    eid: str | None = None


_MOT = re.compile(r"[^\W_]+")
_OCTETS_DES_MOTS = bytes(
    octet if _MOT.match(bytes([octet]).decode("cp1252", "replace")) else 32 for octet in range(256)
)
"""What French writes holds in one byte a character: words parted by a table of 256 are found three times faster."""


def mots(texte: str) -> list[str]:
    """Words of a text, compatibility forms and soft hyphens resolved, case kept."""
    compose = unicodedata.normalize("NFKC", texte).replace("\u00ad", "")
    try:
        return compose.encode("cp1252").translate(_OCTETS_DES_MOTS).decode("cp1252").split()
    except UnicodeEncodeError:
        return _MOT.findall(compose)


def empreinte_corps(acte: Acte) -> str:
    """SHA-256 (hex) of the body's words: the same for an act and its stamped copy, whose margins alone differ."""
    corps = [p.texte for p in (*acte.preambule, *acte.corps)]
    suite = " ".join(m.casefold() for t in corps for m in mots(t))
    return hashlib.sha256(suite.encode()).hexdigest()
