"""What people type → a question; what they choose → filters that are accepted or refused, never bent.

Words must all be there; « "…" » or « « … » » is a phrase, `-mot` an exclusion, `mot*` a beginning; a hyphenated name
(« Aulnay-sous-Bois ») is a phrase; a number or an identifier is found in any spelling. A word also finds its other
wordings (`search.synonymes`), which weigh less. Any text is a question, a sentence as well (`search.tournures`).
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
import re
from collections.abc import Iterator
from dataclasses import astuple, dataclass, replace
from datetime import date
from typing import NamedTuple

from schemas.acte import Etape, Nature
from schemas.erreurs import MauvaisUsage
from schemas.vie import Statut
from search.classement import POIDS_LIEU, POIDS_SIGLE, POIDS_VOISIN
from search.engine import LIMITE_MAX, TEXTE_MAX, Requete, Tri
from search.french import Jeton, analyser, plier, racine, termes_du_nombre
from search.locutions import adresses, locutions, separee
from search.synonymes import autres_mots, longueur_max, mots_connus, suite
from search.tournures import INTERROGATIFS, OUTILS, PRONOMS, conjugues, demande, legers, verbe

ANNEES = (1789, 2200)
"""Years an act may bear here: the first municipal assemblies, and a typing mistake away from today."""

PARTS = (0.75, 0.5, 0.3, 0.15)
"""Shares of what was asked, by importance, that an act holds to come after those that hold everything."""

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


@dataclass(frozen=True, slots=True)
class Choix:
    """Any one of these, each with its weight, the best first: a word and its other wordings."""

    choix: tuple[tuple[Simple, float], ...]


Simple = Terme | Phrase | Debut
Noeud = Simple | Choix


@dataclass(frozen=True, slots=True)
class MotTape:
    """A word as it stands in the question, for « vouliez-vous dire »: its characters and its folded form."""

    debut: int
    fin: int
    pli: str
    terme: str


@dataclass(frozen=True, slots=True)
class Question:
    """`tout`: nothing was asked, every act answers. Else all of `exiges`, of `parmi` at least the share `part` by
    importance (idf), and none of `exclus`; when all are empty (stop words alone, punctuation), no act answers.
    `facultatifs` only move an act up.

    `souples`: how many of `exiges`, at their end, may be given up when few acts hold everything (`assouplir`);
    `precise`: quotes, an exclusion or a beginning say that the words are meant to the letter.
    """

    exiges: tuple[Noeud, ...] = ()
    exclus: tuple[Noeud, ...] = ()
    mots: tuple[MotTape, ...] = ()
    tout: bool = False
    facultatifs: tuple[Noeud, ...] = ()
    parmi: tuple[Noeud, ...] = ()
    part: float = 1.0
    souples: int = 0
    precise: bool = False

    @property
    def cherches(self) -> tuple[Noeud, ...]:
        """What is looked for and marked."""
        return self.exiges + self.parmi

    @property
    def entiere(self) -> Question:
        """The same, all of it required."""
        return replace(self, exiges=self.cherches, parmi=(), part=1.0)

    def assouplir(self) -> Iterator[Question]:
        """The same question with less and less required; numbers stay. Nothing for a single word."""
        fermes, libres = self.exiges[: len(self.exiges) - self.souples], self.exiges[len(self.exiges) - self.souples :]
        for part in PARTS if len(libres) > 1 else ():
            yield replace(self, exiges=fermes, parmi=libres, part=part)


Cle = tuple[float, int, str]
"""Sort key of a result: minus the score, the day's rank, the key of the act."""


class Place(NamedTuple):
    """Of a result: its sort key then, and how many results had been given with it."""

    cle: Cle
    rang: int


_GUILLEMETS = str.maketrans(dict.fromkeys("«»“”„‟＂", '"'))
_MORCEAU = re.compile(r'(?P<moins>(?<!\S)-)?"(?P<phrase>[^"]*)"|(?<!\S)-(?P<exclu>[^\s"]+)')
_COLLE = re.compile(r"[-‐‑][\w'’‐‑-]*")
_ARTICLE_EPARS = re.compile(r"(?<![\w'’])([LRDlrd][ .]{0,2}\d{3,4})( )(\d{1,3}(?:-\d{1,3})*)(?![\w/])")
_NUMERO_EPARS = re.compile(
    r"(?<!\w)(?:\d\d[\dAB] \d{9} \d{8}(?: [\w/.-]+)+? (?:DE|AR|AI|CC|BF|AU)"
    r"|(?:[A-Za-z]{1,4} ?)?(?:19|20)\d\d(?: \d{1,4}){2,}(?:-\d{1,3})?)(?![\w/-])"
)
_ANNEE = re.compile(r"(?:19|20)\d\d")
_MATIERE = re.compile(r"\d(\.\d{1,2}){0,4}")
_SIREN = re.compile(r"\d{9}")


def comprendre(texte: str) -> Question:
    """The question that a text asks; never raises."""
    if not texte.strip():
        return Question(tout=True)
    phrases: list[Noeud] = []
    exclus: list[Noeud] = []
    libres: list[_Libre] = []
    colle = _coller(texte.translate(_GUILLEMETS))
    for morceau, depart, phrase, exclu in _morceaux(colle):
        jetons = list(analyser(morceau))
        if phrase or exclu:
            (exclus if exclu else phrases).extend(_en_phrase(jetons) if phrase else _simples(morceau, jetons))
        else:
            libres += _libres(morceau, jetons, depart)
    libres = _reunir(colle, libres)
    asks = demande(texte)
    requis, facultatifs = _trier(libres, legers(texte, asks=asks), asks=asks, seuls=not phrases)
    _elargir(requis, conjugues(texte))
    _situer(requis, adresses(colle))
    fermes = [lib.noeud for lib in requis if lib.ferme]
    souples = [n for n in dict.fromkeys(lib.noeud for lib in requis if not lib.ferme) if n not in fermes]
    exiges = tuple(dict.fromkeys([*phrases, *fermes, *souples]))
    return Question(
        exiges=exiges,
        exclus=tuple(dict.fromkeys(exclus)),
        mots=tuple(lib.mot for lib in requis if lib.mot is not None),
        facultatifs=tuple(dict.fromkeys(lib.noeud for lib in facultatifs)),
        souples=sum(n not in phrases for n in souples),
        precise=bool(phrases or exclus or any(isinstance(lib.noeud, Debut) for lib in requis)),
    )


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
    for nom in ("organe", "personne", "commune"):
        if not all(plier(valeur) for valeur in getattr(requete, nom)):
            raise MauvaisUsage("REC-05", f"Le filtre « {nom} » est vide", "Donnez un nom.")


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


@dataclass(slots=True)
class _Libre:
    """One thing typed outside quotes: its node, its characters, the word when it is one, its folded form; `ferme`:
    never given up."""

    noeud: Noeud
    debut: int
    fin: int
    mot: MotTape | None = None
    pli: str = ""
    ferme: bool = False


def _coller(texte: str) -> str:
    """« L 5219 1 » is « L 5219-1 », « BM2025 12 02 22 1 » one number; places do not move."""
    texte = _ARTICLE_EPARS.sub(lambda m: m[1] + "-" + m[3], texte)
    return _NUMERO_EPARS.sub(lambda m: m[0].replace(" ", "-"), texte)


def _simples(texte: str, jetons: list[Jeton]) -> list[Noeud]:
    return [lib.noeud for lib in _libres(texte, jetons, 0)]


def _libres(texte: str, jetons: list[Jeton], depart: int) -> Iterator[_Libre]:
    """Words each on its own, save those that a hyphen holds together."""
    groupe: list[Jeton] = []
    for jeton in jetons:
        colle = bool(groupe) and _COLLE.fullmatch(texte[groupe[-1].fin : jeton.debut]) is not None
        if groupe and (not colle or jeton.pli in PRONOMS):
            yield _en_libre(groupe, depart)
            groupe = []
        if texte[jeton.fin : jeton.fin + 1] == "*" and len(jeton.pli) >= DEBUT_MIN:
            if groupe:
                yield _en_libre(groupe, depart)
            groupe = []
            yield _Libre(Debut(jeton.pli), depart + jeton.debut, depart + jeton.fin, ferme=True)
        else:
            groupe.append(jeton)
    if groupe:
        yield _en_libre(groupe, depart)


def _en_libre(jetons: list[Jeton], depart: int) -> _Libre:
    (simple,) = _en_phrase(jetons)
    noeud: Noeud = simple
    debut, fin = depart + jetons[0].debut, depart + jetons[-1].fin
    if len(jetons) == 2 and all(j.mot for j in jetons):
        # « vidéo-protection » and « vidéoprotection ».
        noeud = Choix(((simple, 1.0), (Terme((racine(jetons[0].pli + jetons[1].pli),)), 1.0)))
    if len(jetons) > 1:
        return _Libre(noeud, debut, fin)
    jeton = jetons[0]
    if not jeton.mot:
        apart = separee(jeton.pli)
        if apart:
            noeud = Choix(((simple, 1.0), (_phrase(apart), 1.0)))
        return _Libre(noeud, debut, fin, pli=jeton.pli, ferme=_compte(jeton.pli))
    mot = MotTape(debut, fin, jeton.pli, jeton.termes[0])
    return _Libre(noeud, debut, fin, mot, jeton.pli)


def _compte(pli: str) -> bool:
    """True for a number that names an act or a law; « 4 jours », « lot 2 » and a year are words like others."""
    return not _ANNEE.fullmatch(pli) and (len(pli) > 2 or not pli.isdigit())


def _reunir(texte: str, libres: list[_Libre]) -> list[_Libre]:
    """A day, a month, an article that bears « bis » are one thing each (`search.locutions`)."""
    for locution in locutions(texte):
        dedans = [lib for lib in libres if locution.debut <= lib.debut and lib.fin <= locution.fin]
        if not dedans or any(isinstance(lib.noeud, Debut) for lib in dedans):
            continue
        rang = libres.index(dedans[0])
        choix: tuple[tuple[Simple, float], ...] = tuple(
            dict.fromkeys((_phrase(ecriture), 1.0) for ecriture in locution.ecritures)
        )
        autres = [lib for lib in libres if lib not in dedans]
        # A law is named by its number; its date is then one more word.
        seule = not (locution.jour and any(lib.ferme for lib in autres))
        uni = _Libre(
            Choix(choix) if len(choix) > 1 else choix[0][0],
            dedans[0].debut,
            dedans[-1].fin,
            pli=dedans[0].pli if len(dedans) == 1 else "",
            ferme=seule and not locution.souple,
        )
        libres = [*autres[:rang], uni, *autres[rang:]]
    return libres


def _phrase(texte: str) -> Terme | Phrase:
    (noeud,) = _en_phrase(list(analyser(texte)))
    return noeud


def _trier(
    libres: list[_Libre], legers: frozenset[str], *, asks: bool, seuls: bool
) -> tuple[list[_Libre], list[_Libre]]:
    """What is required, and what only moves an act up; words that would leave nothing to look for are required."""
    avant = ["", *(lib.pli for lib in libres)]
    utiles = [
        lib
        for lib, precede in zip(libres, avant, strict=False)
        # « loi NOTRe » has no pronoun.
        if (lib.pli not in OUTILS or precede == "loi") and not (asks and lib.pli in INTERROGATIFS)
    ]
    requis = [lib for lib in utiles if lib.pli not in legers]
    if requis or not seuls:
        return requis, [lib for lib in utiles if lib.pli in legers]
    return utiles or libres, []


def _elargir(requis: list[_Libre], verbes: frozenset[str]) -> None:
    """Gives the words that make a known wording its other wordings, and verbs their nouns."""
    termes = [lib.mot.terme if lib.mot else lib.pli for lib in requis]  # « loi 3DS », « Sapin 2 », « 14 juillet »
    ajouts: list[dict[str, float]] = [{} for _ in requis]
    for debut in range(len(requis)):
        for fin in range(debut + 1, min(len(requis), debut + longueur_max()) + 1):
            for autre, poids in autres_mots().get(tuple(termes[debut:fin]), ()):
                for ajout in ajouts[debut:fin]:
                    ajout[autre] = max(poids, ajout.get(autre, 0.0))
    for lib, autres in zip(requis, ajouts, strict=True):
        choix = [(_phrase(autre), poids) for autre, poids in autres.items()]
        derives = [(_phrase(autre), poids) for autre, poids in _derives(lib, verbes) if autre not in autres]
        if (choix or derives) and isinstance(lib.noeud, Terme):
            lib.noeud = Choix(((lib.noeud, 1.0), *sorted([*choix, *derives], key=lambda c: -c[1])))
        if lib.mot and lib.mot.terme in mots_connus():
            lib.mot = None  # a known word is no spelling mistake
        if choix:
            lib.ferme |= any("-" in f for n, _ in choix if isinstance(n, Terme) for f in n.formes)  # « loi ALUR »


def _situer(requis: list[_Libre], adresses: list[tuple[int, int]]) -> None:
    """What only says in which street weighs less, where something else is asked too."""
    siens = [lib for lib in requis if any(debut <= lib.debut and lib.fin <= fin for debut, fin in adresses)]
    for lib in siens if len(siens) < len(requis) else ():
        choix = lib.noeud.choix if isinstance(lib.noeud, Choix) else ((lib.noeud, 1.0),)
        lib.noeud = Choix(tuple((un, poids * POIDS_LIEU) for un, poids in choix))


def _derives(lib: _Libre, verbes: frozenset[str]) -> Iterator[tuple[str, float]]:
    infinitif, noms = verbe(lib.pli, conjugue=lib.pli in verbes) if lib.mot else ("", ())
    if infinitif:
        yield infinitif, POIDS_SIGLE
        yield from autres_mots().get(suite(infinitif), ())
    yield from ((nom, POIDS_VOISIN) for nom in noms)


def _en_phrase(jetons: list[Jeton]) -> list[Terme | Phrase]:
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


def cle_de_tri(tri: Tri, score: float, jour: int, cle: str, *, complet: bool = True) -> Cle:
    """Smaller comes first; an act that holds a part of what was asked comes after those that hold everything, an act
    without a date last in both orders of date."""
    rang = 0.0 if complet else _APRES
    if tri is Tri.RECENT:
        return rang, -jour, cle
    if tri is Tri.ANCIEN:
        return rang, jour or date.max.toordinal(), cle
    return rang - arrondir_la_note(score), -jour, cle


def arrondir_la_note(note: float) -> float:
    """To one part in 8 192: notes nearer than that are equal, and the newer act comes first. Not to so many decimals: a
    word that every act holds weighs next to nothing, and still puts acts in order."""
    mantisse, exposant = math.frexp(note)
    return math.ldexp(round(mantisse * 8192), exposant - 13)


def est_complet(cle: Cle) -> bool:
    """True when this key is that of an act that holds everything that was asked; of no meaning in an order of dates."""
    return cle[0] <= 0


def relever(note: float, facteur: float) -> float:
    """The first part of a key of `cle_de_tri`, once the note is multiplied."""
    rang = 0.0 if note <= 0 else _APRES
    return rang - arrondir_la_note((rang - note) * facteur)


_APRES = 1e6  # above any note
