"""Facts that rest on a word which the recogniser of characters is not sure of.

Which word a fact rests on is not guessed: the text is read again without the word, and what changes rested on it. What
other words of the document say as well does not change, and is no doubt.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, cast

from pipeline.parsing.blocs import Bloc, Genre
from pipeline.parsing.concordance import identifiant_confirme
from pipeline.parsing.constats import Constats
from pipeline.parsing.dates import lire_date
from pipeline.parsing.fragments import Fragment
from pipeline.parsing.motifs import MOIS, UNE_DATE, UNITES, replier
from schemas.acte import Acte
from schemas.lecture import Ligne, MotReconnu, NatureLigne, TexteLu

SEUIL = 90
"""Confidence, of 0 to 100, under which a word is doubtful (`python -m benchmarks.exactitude --doutes`)."""
_MASQUE = "▒"
_RELECTURES_MAX = 150
"""Times that one act is read again; past them what is left is not pointed at, and the whole scan is still a draft."""
_MOTS = re.compile(r"[^\W_]+")
_NUMERO_LONG = 5
"""Characters from which the same number twice is no chance."""
_NOMBRES = re.compile(r"\d+")
_MOT_LONG = 4
"""Letters from which the same word read twice is no chance."""
_SUITES = re.compile(r"\d+|[^\W\d_]+")
_CHIFFRES_MAL_LUS = {"l": "1", "I": "1", "i": "1", "O": "0", "o": "0", "D": "0", "Q": "0", "S": "5", "s": "5", "B": "8",
                     "Z": "2", "z": "2", "g": "9", "q": "9", "G": "6", "b": "6", "T": "7"}  # fmt: skip
"""Letters that a recogniser puts for a figure that stands alone."""
_NOMS_DES_MOIS = {rang: nom for nom, rang in MOIS.items()}

Valeur = date | int | str | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Fait:
    """One fact of an act: its field, as corrections name it; how French says it; where it is in the act."""

    champ: str
    nom: str
    chemin: str = ""

    def lire(self, acte: Acte) -> Valeur:
        """Its value; of people, their names."""
        valeur: Any = acte
        for nom in (self.chemin or self.champ).split("."):
            valeur = getattr(valeur, nom) if valeur is not None else None
        if isinstance(valeur, tuple):
            return tuple(p.nom for p in valeur)
        return cast(Valeur, valeur)


FAITS = (
    Fait("collectivite", "Le nom de la collectivité"),
    Fait("numero", "Le numéro de l’acte"),
    Fait("objet", "L’objet"),
    Fait("date_seance", "La date de la séance", "seance.date"),
    Fait("date_convocation", "La date de la convocation", "seance.convocation"),
    Fait("effectif.en_exercice", "Le nombre de membres en exercice", "seance.effectif.en_exercice"),
    Fait("effectif.presents", "Le nombre de présents", "seance.effectif.presents"),
    Fait("effectif.votants", "Le nombre de votants", "seance.effectif.votants"),
    Fait("effectif.pouvoirs", "Le nombre de pouvoirs", "seance.effectif.pouvoirs"),
    Fait("president.nom", "Le nom de qui présidait", "seance.president.nom"),
    Fait("president.qualite", "La qualité de qui présidait", "seance.president.qualite"),
    Fait("secretaire.nom", "Le nom du secrétaire", "seance.secretaire.nom"),
    Fait("vote.pour", "Le nombre de voix pour"),
    Fait("vote.contre", "Le nombre de voix contre"),
    Fait("vote.abstentions", "Le nombre d’abstentions"),
    Fait("signataires", "Le nom d’un signataire"),
    Fait("controle_legalite.identifiant", "L’identifiant de préfecture"),
    Fait("controle_legalite.date_transmission", "La date de transmission"),
    Fait("controle_legalite.date_reception", "La date de réception"),
    Fait("date_publication", "La date de publication"),
)
"""What a person must be able to trust: numbers, dates, counts, names."""
_DECISION = Fait("dispositif", "Un nombre d’une décision")


@dataclass(frozen=True, slots=True)
class Douteux:
    """A word the recogniser is not sure of, in its line."""

    ligne: Ligne
    mot: MotReconnu

    @property
    def texte(self) -> str:
        """The word."""
        return self.ligne.texte[self.mot.debut : self.mot.fin]

    @property
    def fragment(self) -> Fragment:
        """Its place, for the finding."""
        li, mot = self.ligne, self.mot
        return Fragment(self.texte, li.page, li.ligne, mot.debut, mot.fin, li.boite)


def signaler_les_doutes(
    lu: TexteLu, acte: Acte, blocs: Sequence[Bloc], relire: Callable[[TexteLu], Acte], constats: Constats
) -> None:
    """Notes each fact, and each decision, that rests on a doubtful word; `relire` reads a text again."""
    douteux = mots_douteux(lu)
    for fait, mot in (*reposent_sur(lu, acte, douteux, relire), *_chiffres_des_decisions(lu, blocs, douteux)):
        constats.noter("DOU-01", mot.fragment, champ=fait.champ, fait=fait.nom, mot=mot.texte, sur=mot.mot.confiance)


def mots_douteux(lu: TexteLu) -> list[Douteux]:
    """The doubtful words of the text, the least sure first."""
    trouves = [
        Douteux(ligne, mot)
        for ligne in lu.lignes
        if ligne.nature is NatureLigne.TEXTE
        for mot in ligne.mots
        if mot.confiance < SEUIL
    ]
    return sorted(trouves, key=lambda d: d.mot.confiance)


def reposent_sur(
    lu: TexteLu, acte: Acte, douteux: Sequence[Douteux], relire: Callable[[TexteLu], Acte]
) -> list[tuple[Fait, Douteux]]:
    """Each fact that rests on a doubtful word, with the least sure one."""
    essai = _Essai(lu, acte, relire)
    trouves = [*essai.masquer(essai.qui_portent(douteux)), *essai.rendre_les_chiffres(douteux)]
    trouves.sort(key=lambda t: t[1].mot.confiance)
    premiers = dict(reversed(trouves))
    return [(fait, mot) for fait, mot in trouves if premiers[fait] is mot]


class _Essai:
    """The text read again with other words, a bounded number of times."""

    def __init__(self, lu: TexteLu, acte: Acte, relire: Callable[[TexteLu], Acte]) -> None:
        self._lu, self._acte, self._relire = lu, acte, relire
        self._valeurs = {fait: valeur for fait in FAITS if (valeur := fait.lire(acte)) not in {None, ()}}
        self._reste = _RELECTURES_MAX

    def qui_portent(self, douteux: Sequence[Douteux]) -> list[Douteux]:
        """The words that may say a fact, in the order of the text."""
        retenus = [mot for mot in douteux if self._faits(mot)]
        return sorted(retenus, key=lambda d: (d.ligne.page, d.ligne.ligne, d.mot.debut))

    def masquer(self, mots: list[Douteux]) -> Iterator[tuple[Fait, Douteux]]:
        """The facts that change without a word. All together first, then half by half: a long annex is soon left."""
        if not mots or not self._reste:
            return
        masque = _remplacer(self._lu, {mot: _MASQUE * len(mot.texte) for mot in mots})
        autre = self._essayer(masque)
        changes = [fait for fait, valeur in self._valeurs.items() if fait.lire(autre) != valeur]
        if len(mots) > 1 and any(fait in changes for mot in mots for fait in self._faits(mot)):
            milieu = len(mots) // 2
            yield from self.masquer(mots[:milieu])
            yield from self.masquer(mots[milieu:])
        elif len(mots) == 1:
            for fait in self._faits(mots[0]):
                if fait in changes and not _dit_ailleurs(masque, self._acte, autre, fait, mots[0]):
                    yield fait, mots[0]

    def rendre_les_chiffres(self, douteux: Sequence[Douteux]) -> Iterator[tuple[Fait, Douteux]]:
        """The counts that change when a letter is taken for the figure that it looks like."""
        comptes = [fait for fait, valeur in self._valeurs.items() if isinstance(valeur, int)]
        for mot in douteux:
            seul_en_lettres = set(mot.texte) <= _CHIFFRES_MAL_LUS.keys() and _NOMBRES.search(mot.ligne.texte)
            if comptes and self._reste and seul_en_lettres:
                chiffres = "".join(_CHIFFRES_MAL_LUS[c] for c in mot.texte)
                autre = self._essayer(_remplacer(self._lu, {mot: chiffres}))
                yield from ((fait, mot) for fait in comptes if fait.lire(autre) != self._valeurs[fait])

    def _essayer(self, lu: TexteLu) -> Acte:
        self._reste -= 1
        return self._relire(lu)

    def _faits(self, mot: Douteux) -> list[Fait]:
        suites = set(_SUITES.findall(replier(mot.texte)))
        return [fait for fait, valeur in self._valeurs.items() if _porte(suites, valeur)]


def _remplacer(lu: TexteLu, par: dict[Douteux, str]) -> TexteLu:
    """The text with other words of the same length in their places."""
    textes: dict[tuple[int, int], str] = {}
    for mot, autre in par.items():
        cle = mot.ligne.page, mot.ligne.ligne
        avant = textes.get(cle, mot.ligne.texte)
        textes[cle] = avant[: mot.mot.debut] + autre + avant[mot.mot.fin :]
    lignes = (li._replace(texte=textes[cle]) if (cle := (li.page, li.ligne)) in textes else li for li in lu.lignes)
    return replace(lu, lignes=tuple(lignes))


def _chiffres_des_decisions(
    lu: TexteLu, blocs: Sequence[Bloc], douteux: Sequence[Douteux]
) -> Iterator[tuple[Fait, Douteux]]:
    """For each decision, the least sure of its words that hold figures, unless another place says the same."""
    chiffres = Counter(m for ligne in lu.lignes for m in _NOMBRES.findall(ligne.texte))
    for bloc in blocs:
        if bloc.genre is not Genre.PROVISION:
            continue
        for mot in douteux:
            ecrits = Counter(_NOMBRES.findall(mot.texte))
            dedans = any(
                f.page == mot.ligne.page and f.ligne == mot.ligne.ligne and f.debut <= mot.mot.debut < f.fin
                for f in bloc.fragments
            )
            if dedans and ecrits - (chiffres - ecrits):
                yield _DECISION, mot
                break


def _porte(suites: set[str], valeur: Valeur) -> bool:
    """Whether a word, given by its runs of letters or digits, may be one of those that say a value."""
    match valeur:
        case date():
            ecrits = {
                str(valeur.day),
                str(valeur.month),
                *(f"{valeur:{f}}" for f in ("%d", "%m", "%Y", "%y", "%Y%m%d")),
            }
            ecrits |= {_NOMS_DES_MOIS[valeur.month]} | _en_lettres(valeur.day) | _en_lettres(valeur.year)
        case int():
            ecrits = {str(valeur), f"{valeur:02}"} | _en_lettres(valeur)
        case str() | tuple():
            ecrits = set(_SUITES.findall(replier(valeur if isinstance(valeur, str) else " ".join(valeur))))
        case _:
            ecrits = set()
    return bool(suites & ecrits)


def _en_lettres(nombre: int) -> set[str]:
    """The words that may stand in a number spelt out: « vingt » and « cinq » for 25."""
    if nombre == 0:
        return {"zero", "aucun", "aucune", "neant"}
    reste = nombre % 100
    parts = {nombre, nombre // 1000, nombre // 100 % 10, reste, reste % 10, reste % 20, reste - reste % 10}
    parts |= {1000} if nombre >= 1000 else set()
    parts |= {4, 20, 60} if reste >= 60 else set()
    return {mot for mot, valeur in UNITES.items() if valeur in parts and valeur}


def _dit_ailleurs(masque: TexteLu, acte: Acte, autre: Acte, fait: Fait, mot: Douteux) -> bool:
    """Whether something else in the document says the same: another place, or a sum that is right; `autre` is what
    the text says without the word."""
    valeur = fait.lire(acte)
    texte = masque.texte
    match valeur:
        case date():
            ecrites = (lire_date(m.group()) for m in UNE_DATE.finditer(replier(texte)))
            return f"{valeur:%Y%m%d}" in texte or valeur in ecrites
        case int():
            return fait.champ in _comptes_justes(acte)
        case str() if fait.champ == "numero":
            return len(valeur) >= _NUMERO_LONG and _suite(valeur) in _suite(texte)
        case str() if fait.champ == "controle_legalite.identifiant":
            return identifiant_confirme(acte.controle_legalite, autre.numero, autre.seance.date)
        case _:
            suites = set(_MOTS.findall(mot.texte.casefold()))
            assez_long = sum(map(len, suites)) >= _MOT_LONG
            return assez_long and suites <= set(_MOTS.findall(texte.casefold()))


def _comptes_justes(acte: Acte) -> set[str]:
    """The counts that add up: those present and represented vote, and the votes are theirs."""
    e, v = acte.seance.effectif, acte.vote
    justes: set[str] = set()
    if e.presents is not None and e.pouvoirs is not None and e.presents + e.pouvoirs == e.votants:
        justes |= {"effectif.presents", "effectif.pouvoirs", "effectif.votants"}
    if v.pour is not None and v.pour + (v.contre or 0) + (v.abstentions or 0) == e.votants:
        justes |= {"vote.pour", "vote.contre", "vote.abstentions", "effectif.votants"}
    return justes


def _suite(texte: str) -> str:
    """Its runs of letters or digits, one after the other: `2025/044` and `2025_044` are the same."""
    return f" {' '.join(_SUITES.findall(replier(texte)))} "
