"""Names: SIREN, préfecture identifier (@CTES), canonical number, permanent URI (ELI), EId (Akoma Ntoso naming)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from urllib.parse import quote

from schemas.acte import Acte, Alinea, Considerant, Nature, Partie, Provision, Role, Visa
from schemas.francais import sans_accents

_SIREN = re.compile(r"\d{9}")
_ACTES = re.compile(
    r"(?P<dep>\d{3}|02[AB])-(?P<siren>\d{9})-(?P<date>\d{8})-(?P<numero>[A-Z0-9_.\-]{1,20}?)-(?P<nature>DE|AR|AI|CC|BF|AU)"
)
_TIRETS = 4
"""What parts the five elements of an identifier."""
_CITES = re.compile(rf"(?<![\w-]){_ACTES.pattern}(?![\w-])")
_CHEMIN = re.compile(r"\d{9}/[a-z]+/\d{4}/\d{2}/\d{2}/\S+")


def siren_valide(siren: str) -> bool:
    """True for nine digits whose Luhn sum holds (INSEE)."""
    if not _SIREN.fullmatch(siren):
        return False
    total = 0
    for rang, chiffre in enumerate(reversed(siren)):
        valeur = int(chiffre) * (2 if rang % 2 else 1)
        total += valeur - 9 if valeur > 9 else valeur
    return total % 10 == 0


@dataclass(frozen=True, slots=True)
class IdentifiantActes:
    """`DDD-SIREN-AAAAMMJJ-NUMERO-NATURE`, as the préfecture's acknowledgement prints it."""

    departement: str
    siren: str
    date: date
    numero: str
    nature: Nature

    def __str__(self) -> str:
        return f"{self.departement}-{self.siren}-{self.date:%Y%m%d}-{self.numero}-{self.nature}"


def lire_identifiant(texte: str) -> IdentifiantActes | None:
    """The identifier that `texte` is, whole; None when it is none."""
    trouve = _ACTES.fullmatch(texte.strip())
    return _identifiant(trouve) if trouve else None


def chercher_identifiants(texte: str) -> list[IdentifiantActes]:
    """Every identifier that stands in `texte`, in order, each as often as it stands."""
    if texte.count("-") < _TIRETS:
        return []
    trouves = (_identifiant(m) for m in _CITES.finditer(texte))
    return [i for i in trouves if i is not None]


def _identifiant(m: re.Match[str]) -> IdentifiantActes | None:
    brut = m["date"]
    try:
        jour = date(int(brut[:4]), int(brut[4:6]), int(brut[6:]))
    except ValueError:
        return None
    return IdentifiantActes(m["dep"], m["siren"], jour, m["numero"], Nature(m["nature"]))


def numero_canonique(numero: str) -> str:
    """INTERFACES §2: no accents, capitals, every run outside `[A-Z0-9_.]` one `-`, none at the ends.

    >>> numero_canonique("BM2025/12/02/22-1")
    'BM2025-12-02-22-1'
    """
    return re.sub(r"[^A-Z0-9_.]+", "-", sans_accents(numero).upper()).strip("-")


def ordre_des_numeros(numero: str | None) -> str:
    """What sorts numbers as people count: 9 before 10; what has no number comes first.

    >>> sorted(["10/2026", "9/2026"], key=ordre_des_numeros)
    ['9/2026', '10/2026']
    """
    return re.sub(r"\d+", lambda trouve: trouve[0].zfill(12), numero or "")


def uri_permanente(siren: str, nature: Nature, jour: date, canonique: str) -> str:
    """Path of the permanent URI, from the root of the site.

    >>> uri_permanente("200054781", Nature.DE, date(2025, 12, 2), "BM2025-12-02-22-1")
    '/eli/200054781/deliberation/2025/12/02/BM2025-12-02-22-1'
    """
    return f"/eli/{siren}/{nature.eli}/{jour:%Y/%m/%d}/{canonique}"


def adresse_de_verification(uri_absolue: str, identifiant: str | None) -> str:
    """Where anyone sees what became of the act that a document bears: short, and it names one act for ever.

    The préfecture identifier when there is one, else the permanent URI without `/eli/`: a number alone may come again.

    >>> adresse_de_verification("https://a.fr/eli/200054781/deliberation/2025/12/02/12", None)
    'https://a.fr/verifier?acte=200054781/deliberation/2025/12/02/12'
    """
    adresse, _, chemin = uri_absolue.partition("/eli/")
    return f"{adresse}/verifier?acte={quote(identifiant or chemin, safe='/')}"


def nom_a_verifier(texte: str) -> str:
    """The name of an act as the register knows it, from what such an address, or a person, gives.

    >>> nom_a_verifier("200054781/deliberation/2025/12/02/12")
    '/eli/200054781/deliberation/2025/12/02/12'
    """
    nom = texte.strip()
    return f"/eli/{nom}" if _CHEMIN.fullmatch(nom) else nom


class Place(NamedTuple):
    """One place of an act: its EId (the same in XML, HTML, search and findings), what people call it, the part."""

    eid: str
    libelle: str
    partie: Partie


def places(acte: Acte) -> tuple[Place, ...]:
    """The one list of addressable places of an act, in order (Akoma Ntoso Naming Convention 1.0, §5)."""
    return tuple(_places(acte))


def _places(acte: Acte) -> Iterator[Place]:
    rangs: Counter[str] = Counter()
    pris: set[str] = set()

    def suivant(prefixe: str) -> str:
        rangs[prefixe] += 1
        return f"{prefixe}_{rangs[prefixe]}"

    for alinea in acte.entete:
        yield Place(suivant("preface__p"), "Objet" if alinea.role is Role.OBJET else "En-tête", alinea)
    for partie in acte.preambule:
        match partie:
            case Visa():
                eid = suivant("cit")
                yield Place(eid, f"Visa {rangs['cit']}", partie)
            case Considerant():
                eid = suivant("rec")
                yield Place(eid, f"Considérant {rangs['rec']}", partie)
            case Alinea(role=Role.FORMULE | Role.INTRODUCTION):
                yield Place(suivant("formula"), "Formule", partie)
            case Alinea():
                yield Place(suivant("preamble__p"), _LIBELLES.get(partie.role, "Exposé"), partie)
    for partie_corps in acte.corps:
        match partie_corps:
            case Provision(numero=None):
                eid = suivant("para")
                yield Place(eid, f"Décision {rangs['para']}", partie_corps)
            case Provision(numero=str(numero)):
                eid = _libre(f"art_{re.sub(r'[^0-9A-Za-z]+', '-', numero).strip('-') or 'x'}", pris)
                yield Place(eid, f"Article {numero}", partie_corps)
            case Alinea():
                yield Place(suivant("hcontainer"), _LIBELLES.get(partie_corps.role, "Texte"), partie_corps)
    for alinea in acte.conclusions:
        yield Place(suivant("concl__p"), _LIBELLES.get(alinea.role, "Fin de l’acte"), alinea)


def _libre(eid: str, pris: set[str]) -> str:
    """Two articles of one number are told apart by a suffix, which may itself be another article's number."""
    libre, rang = eid, 1
    while libre in pris:
        rang += 1
        libre = f"{eid}-{rang}"
    pris.add(libre)
    return libre


_LIBELLES = {
    Role.VOTE: "Vote",
    Role.SIGNATURE: "Signature",
    Role.VOIES_ET_DELAIS: "Voies et délais de recours",
    Role.CERTIFICATION: "Certification",
    Role.EXPOSE: "Exposé",
}
