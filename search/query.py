"""What people type → a question; what they choose → filters that are accepted or refused, never bent.

Words must all be there; « "…" » or « « … » » is a phrase, `-mot` an exclusion, `mot*` a beginning; a hyphenated name
(« Aulnay-sous-Bois ») is a phrase; a number or an identifier is found in any spelling. Any text is a question.
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
import re
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from datetime import date
from typing import NamedTuple

from schemas.acte import Etape, Nature
from schemas.erreurs import MauvaisUsage
from schemas.vie import Statut
from search.engine import LIMITE_MAX, TEXTE_MAX, Requete, Tri
from search.french import Jeton, analyser, plier, termes_du_nombre

ANNEES = (1789, 2200)
"""Years an act may bear here: the first municipal assemblies, and a typing mistake away from today."""

DEBUT_MIN = 3
"""Letters before `*`; shorter, the star is nothing and the letters are a word."""


@dataclass(frozen=True, slots=True)
class Terme:
    """A word or a number: any one of these terms."""

    formes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Terms at these distances from the first one."""

    elements: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Debut:
    """Any word, or number when it holds a digit, that begins so (folded)."""

    pli: str

    @property
    def nombre(self) -> bool:
        """True when it is looked for among numbers."""
        return any(c.isdigit() for c in self.pli)


Noeud = Terme | Phrase | Debut


@dataclass(frozen=True, slots=True)
class MotTape:
    """A word as it stands in the question, for « vouliez-vous dire »: its characters and its folded form."""

    debut: int
    fin: int
    pli: str
    terme: str


@dataclass(frozen=True, slots=True)
class Question:
    """`tout`: nothing was asked, every act answers. Else all of `exiges` and none of `exclus`; when both are empty
    (stop words alone, punctuation), no act answers."""

    exiges: tuple[Noeud, ...] = ()
    exclus: tuple[Noeud, ...] = ()
    mots: tuple[MotTape, ...] = ()
    tout: bool = False


Cle = tuple[float, int, str]
"""Sort key of a result: minus the score, the day's rank, the key of the act."""


class Place(NamedTuple):
    """Of a result: its sort key then, and how many results had been given with it."""

    cle: Cle
    rang: int


_GUILLEMETS = str.maketrans(dict.fromkeys("«»“”„‟＂", '"'))
_MORCEAU = re.compile(r'(?P<moins>(?<!\S)-)?"(?P<phrase>[^"]*)"|(?<!\S)-(?P<exclu>[^\s"]+)')
_COLLE = re.compile(r"[-‐‑][\w'’‐‑-]*")
_MATIERE = re.compile(r"\d(\.\d{1,2}){0,4}")
_SIREN = re.compile(r"\d{9}")


def comprendre(texte: str) -> Question:
    """The question that a text asks; never raises."""
    if not texte.strip():
        return Question(tout=True)
    exiges: list[Noeud] = []
    exclus: list[Noeud] = []
    mots: list[MotTape] = []
    for morceau, depart, phrase, exclu in _morceaux(texte.translate(_GUILLEMETS)):
        jetons = list(analyser(morceau))
        noeuds = _en_phrase(jetons) if phrase else list(_libres(morceau, jetons))
        if exclu:
            exclus += noeuds
        else:
            exiges += noeuds
            mots += [MotTape(depart + j.debut, depart + j.fin, j.pli, j.termes[0]) for j in jetons if j.mot]
    return Question(tuple(dict.fromkeys(exiges)), tuple(dict.fromkeys(exclus)), tuple(mots))


def controler(requete: Requete) -> None:
    """Raises MauvaisUsage when a filter, the page size or the text is out of what exists."""
    if len(requete.texte) > TEXTE_MAX:
        raise MauvaisUsage(
            "REC-01", f"Cette recherche dépasse {TEXTE_MAX} caractères", "Gardez quelques mots, ou le numéro de l’acte."
        )
    if not 1 <= requete.limite <= LIMITE_MAX:
        raise MauvaisUsage("REC-02", f"Une page compte de 1 à {LIMITE_MAX} résultats, pas {requete.limite}")
    for annee in requete.annee:
        _borne_annee(annee)
    for jour in (requete.du, requete.au):
        if jour is not None:
            _borne_annee(jour.year)
    if requete.du and requete.au and requete.du > requete.au:
        raise MauvaisUsage(
            "REC-04",
            f"La période est à l’envers : du {_jour(requete.du)} au {_jour(requete.au)}",
            "Échangez les deux dates.",
        )
    _parmi("nature", requete.nature, [n.value for n in Nature])
    _parmi("statut", requete.statut, [s.value for s in Statut])
    _parmi("étape", requete.etape, [e.value for e in Etape])
    _forme("matière", requete.matiere, _MATIERE, "Un code s’écrit « 7 » ou « 7.5 ».")
    _forme("collectivité", requete.collectivite, _SIREN, "Une collectivité se donne par son SIREN, neuf chiffres.")
    if not all(plier(o) for o in requete.organe):
        raise MauvaisUsage("REC-05", "Le filtre « organe » est vide", "Donnez un nom, par exemple « Bureau ».")


def ecrire_curseur(requete: Requete, place: Place) -> str:
    """Opaque cursor: the place of the last result given, bound to this very request."""
    octets = json.dumps(
        [_empreinte(requete), *place.cle, place.rang], ensure_ascii=False, separators=(",", ":")
    ).encode()
    return base64.urlsafe_b64encode(octets).decode().rstrip("=")


def lire_curseur(requete: Requete) -> Place | None:
    """The place after which to go on, None at the first page. Raises MauvaisUsage [REC-06]."""
    if requete.suite is None:
        return None
    try:
        octets = base64.b64decode(requete.suite + "=" * (-len(requete.suite) % 4), altchars=b"-_", validate=True)
        empreinte, score, jour, cle, rang = json.loads(octets)
    except (ValueError, TypeError, RecursionError):
        raise _curseur_refuse() from None
    bon = type(score) is float and type(jour) is int and type(cle) is str and empreinte == _empreinte(requete)
    if not bon or not math.isfinite(score) or type(rang) is not int or rang < 1:
        raise _curseur_refuse()
    return Place((score, jour, cle), rang)


def _curseur_refuse() -> MauvaisUsage:
    return MauvaisUsage(
        "REC-06", "Cette page de résultats n’existe pas pour cette recherche", "Recommencez depuis la première page."
    )


def _empreinte(requete: Requete) -> str:
    champs = astuple(requete)
    demande = [str(c) for c, nom in zip(champs, Requete.__slots__, strict=True) if nom not in _HORS_DEMANDE]
    return hashlib.sha256("\x1f".join(demande).encode("utf-8", "surrogatepass")).hexdigest()[:16]


_HORS_DEMANDE = frozenset({"suite", "limite", "facettes"})


def _morceaux(texte: str) -> Iterator[tuple[str, int, bool, bool]]:
    """Pieces of a question: text, its place, whether it is a phrase, whether it is excluded."""
    dernier = 0
    for trouve in _MORCEAU.finditer(texte):
        yield texte[dernier : trouve.start()], dernier, False, False
        dernier = trouve.end()
        nom = "phrase" if trouve["phrase"] is not None else "exclu"
        moins = nom == "exclu" or trouve["moins"] is not None
        yield trouve[nom], trouve.start(nom), nom == "phrase", moins
    yield texte[dernier:], dernier, False, False


def _libres(texte: str, jetons: list[Jeton]) -> Iterator[Noeud]:
    """Words each on its own, save those that a hyphen holds together."""
    groupe: list[Jeton] = []
    for jeton in jetons:
        if groupe and not _COLLE.fullmatch(texte[groupe[-1].fin : jeton.debut]):
            yield from _en_phrase(groupe)
            groupe = []
        if texte[jeton.fin : jeton.fin + 1] == "*" and len(jeton.pli) >= DEBUT_MIN:
            yield from _en_phrase(groupe)
            groupe = []
            yield Debut(jeton.pli)
        else:
            groupe.append(jeton)
    yield from _en_phrase(groupe)


def _en_phrase(jetons: list[Jeton]) -> list[Noeud]:
    if not jetons:
        return []
    if len(jetons) == 1:
        return [Terme(_formes(jetons[0]))]
    depart = jetons[0].position
    return [Phrase(tuple((j.position - depart, _formes(j)) for j in jetons))]


def _formes(jeton: Jeton) -> tuple[str, ...]:
    return jeton.termes[:1] if jeton.mot else termes_du_nombre(jeton.termes)


def _borne_annee(annee: int) -> None:
    if not ANNEES[0] <= annee <= ANNEES[1]:
        raise MauvaisUsage("REC-03", f"L’année {annee} est hors du registre", f"De {ANNEES[0]} à {ANNEES[1]}.")


def _parmi(nom: str, valeurs: tuple[str, ...], connues: list[str]) -> None:
    for valeur in valeurs:
        if valeur not in connues:
            raise MauvaisUsage(
                "REC-05", f"Le filtre « {nom} » ne connaît pas « {valeur} »", f"Au choix : {', '.join(connues)}."
            )


def _forme(nom: str, valeurs: tuple[str, ...], motif: re.Pattern[str], conseil: str) -> None:
    for valeur in valeurs:
        if not (valeur.isascii() and motif.fullmatch(valeur)):
            raise MauvaisUsage("REC-05", f"Le filtre « {nom} » ne connaît pas « {valeur} »", conseil)


def _jour(jour: date) -> str:
    return f"{jour:%d/%m/%Y}"


def cle_de_tri(tri: Tri, score: float, jour: int, cle: str) -> Cle:
    """Smaller comes first; an act without a date comes last in both orders of date."""
    if tri is Tri.RECENT:
        return 0.0, -jour, cle
    if tri is Tri.ANCIEN:
        return 0.0, jour or date.max.toordinal(), cle
    return -round(float(score), 4), -jour, cle
