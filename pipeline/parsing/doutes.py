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

SEUIL = 88
"""Confidence, of 0 to 100, under which a word is doubtful (`python -m benchmarks.exactitude --doutes`)."""
_MASQUE = "▒"
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
_MOTS_DE_NOMBRE = frozenset(UNITES) | {"aucun", "aucune", "neant"}
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

    def remplace(self, lu: TexteLu, par: str) -> TexteLu:
        """The text with another word of the same length in its place."""
        ligne = self.ligne
        texte = ligne.texte[: self.mot.debut] + par + ligne.texte[self.mot.fin :]
        return replace(lu, lignes=tuple(replace(li, texte=texte) if li is ligne else li for li in lu.lignes))


def signaler_les_doutes(
    lu: TexteLu, acte: Acte, blocs: Sequence[Bloc], relire: Callable[[TexteLu], Acte], constats: Constats
) -> None:
    """Notes each fact, and each decision, that rests on a doubtful word; `relire` reads a text again."""
    douteux = mots_douteux(lu)
    for fait, mot in (*reposent_sur(lu, acte, douteux, relire), *_chiffres_des_decisions(lu, blocs, douteux)):
        constats.noter("REC-01", mot.fragment, champ=fait.champ, fait=fait.nom, mot=mot.texte, sur=mot.mot.confiance)


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
) -> Iterator[tuple[Fait, Douteux]]:
    """Each fact that rests on a doubtful word, with the least sure one."""
    vus: set[str] = set()
    valeurs = [(fait, valeur) for fait in FAITS if (valeur := fait.lire(acte)) not in {None, ()}]
    for mot in douteux:
        suites = set(_SUITES.findall(replier(mot.texte)))
        touches = [(fait, valeur) for fait, valeur in valeurs if fait.champ not in vus and _porte(suites, valeur)]
        essai = mot.remplace(lu, _MASQUE * len(mot.texte)) if touches else None
        if not touches and mot.texte.isalpha() and set(mot.texte) <= _CHIFFRES_MAL_LUS.keys():
            touches = [(fait, valeur) for fait, valeur in valeurs if fait.champ not in vus and isinstance(valeur, int)]
            essai = mot.remplace(lu, "".join(_CHIFFRES_MAL_LUS[c] for c in mot.texte))
        if essai is None:
            continue
        autre = relire(essai)
        for fait, valeur in touches:
            if fait.lire(autre) != valeur and not _dit_ailleurs(essai, acte, autre, fait, mot):
                vus.add(fait.champ)
                yield fait, mot


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
        case None:
            return False
        case date():
            ecrits = {
                str(valeur.day),
                f"{valeur:%d}",
                str(valeur.month),
                f"{valeur:%m}",
                f"{valeur:%Y}",
                f"{valeur:%y}",
            }
            return bool(suites & (ecrits | {f"{valeur:%Y%m%d}", _NOMS_DES_MOIS[valeur.month]} | _MOTS_DE_NOMBRE))
        case int():
            return bool(suites & ({str(valeur), f"{valeur:02}"} | _MOTS_DE_NOMBRE))
        case _:
            return bool(
                suites & set(_SUITES.findall(replier(" ".join([valeur] if isinstance(valeur, str) else valeur))))
            )


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
            longs = all(len(s) >= _MOT_LONG for s in suites)
            return longs and suites <= set(_MOTS.findall(texte.casefold()))


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
