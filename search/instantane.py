"""A snapshot of an index: the acts alive at one commit, what filters and counts them, and the answers to a question."""

from __future__ import annotations

import math
import weakref
from array import array
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

from search.document import Fiche, Passage
from search.engine import FACETTES
from search.french import plier, racine
from search.orthographe import Vocabulaire
from search.query import Debut, Noeud, Phrase, Question, Terme
from search.whoosh_index import Feuille, lire_fiches

K1 = 1.2
B = 0.4
"""BM25: saturation of repeated words, and how much a long act pays for its length (little: visas are furniture)."""

POSTES_MAX = 1_000_000
"""Postings kept in memory for the terms last asked (about 100 bytes each)."""

Postes = dict[int, float]


class Instantane:
    """Made from an open Whoosh reader; `anciennes` are the fiches of segments that an older snapshot read already."""

    def __init__(self, lecteur: Any, anciennes: dict[Any, list[tuple[Fiche, int]]]) -> None:
        self.feuilles: list[Feuille] = []
        self.fiches: dict[int, Fiche] = {}
        self.par_segment: dict[Any, list[tuple[Fiche, int]]] = {}
        self._longueurs: dict[int, int] = {}
        self._rang_de: dict[str, int] = {}
        self._postes: OrderedDict[str, Postes] = OrderedDict()
        self._en_memoire = 0
        self._departs: list[int] = []
        for segment, depart in lecteur.leaf_readers() if lecteur.doc_count_all() else ():
            self._joindre(segment, depart, anciennes)
        self.actifs = frozenset(self.fiches)
        self._moyenne = sum(self._longueurs.values()) / max(1, len(self._longueurs))
        self._fermeture = weakref.finalize(self, lecteur.close)

    def _joindre(self, segment: Any, depart: int, anciennes: dict[Any, list[tuple[Fiche, int]]]) -> None:
        nom = segment.segment().segment_id()
        lues = anciennes.get(nom) or lire_fiches(segment)
        feuille = Feuille(segment, depart, lues)
        self.par_segment[nom] = lues
        self.feuilles.append(feuille)
        for rang, (fiche, longueur) in enumerate(lues):
            if rang not in feuille.partis:
                self.fiches[depart + rang] = fiche
                self._longueurs[depart + rang] = longueur
                self._rang_de[fiche.cle] = depart + rang

    def rang(self, cle: str) -> int | None:
        """Place of the act of this key."""
        return self._rang_de.get(cle)

    @cached_property
    def valeurs(self) -> dict[str, dict[str, set[int]]]:
        """For each facet, each value and the acts that have it."""
        par_facette: dict[str, dict[str, set[int]]] = {nom: {} for nom in FACETTES}
        for nom, lire in _LECTURES.items():
            valeurs = par_facette[nom]
            for rang, fiche in self.fiches.items():
                for valeur in lire(fiche):
                    valeurs.setdefault(valeur, set()).add(rang)
        par_facette["organe"] = _regrouper(par_facette["organe"])
        return par_facette

    @cached_property
    def vocabulaire(self) -> Vocabulaire:
        """The words of the acts alive, as people write them."""
        comptes: Counter[str] = Counter()
        for feuille in self.feuilles:
            comptes.update(feuille.vocabulaire())
        return Vocabulaire(comptes)

    def filtrer(self, nom: str, valeurs: Iterable[str]) -> set[int]:
        """Acts that have one of these values of a facet."""
        connues = self.valeurs[nom]
        if nom == "organe":
            voulus = {plier(v) for v in valeurs}
            groupes = [actes for valeur, actes in connues.items() if plier(valeur) in voulus]
        else:
            groupes = [connues[v] for v in valeurs if v in connues]
        return set().union(*groupes)

    @cached_property
    def _citants(self) -> dict[str, set[int]]:
        citants: dict[str, set[int]] = {}
        for rang, fiche in self.fiches.items():
            for numero in fiche.cite:
                citants.setdefault(numero, set()).add(rang)
        return citants

    def citant(self, numeros: Iterable[str]) -> set[int]:
        """Acts that name one of these délibérations."""
        return set().union(*(self._citants.get(n, set()) for n in numeros))

    def repondre(self, question: Question) -> set[int] | frozenset[int]:
        """Every act alive that answers the question."""
        if question.tout:
            return self.actifs
        if not question.exiges and not question.exclus:
            return frozenset()
        trouves: set[int] | frozenset[int] = self.actifs
        # Simple terms first, the rarest leading: phrases then look into few acts.
        for noeud in sorted(question.exiges, key=self._ordre):
            trouves = trouves & self._actes(noeud, trouves)
            if not trouves:
                break
        for noeud in question.exclus:
            trouves = trouves - self._actes(noeud, trouves)
        return trouves

    def noter(self, question: Question, actes: Iterable[int]) -> dict[int, float]:
        """BM25 of these acts, title and number already counted in the weights; the count of live acts rules."""
        notes = dict.fromkeys(actes, 0.0)
        listes = [p for noeud in question.exiges for p in self._a_noter(noeud)]
        for postes in listes:
            idf = math.log(1 + (len(self.actifs) - len(postes) + 0.5) / (len(postes) + 0.5))
            fond, pente = K1 * (1 - B), K1 * B / max(1.0, self._moyenne)
            longueurs = self._longueurs
            petit, grand = (notes, postes) if len(notes) < len(postes) else (postes, notes)
            for acte in petit:
                if acte in grand:
                    poids = postes[acte]
                    notes[acte] += idf * poids * (K1 + 1) / (poids + fond + pente * longueurs[acte])
        return notes

    def situer(self, question: Question, actes: Iterable[int]) -> dict[int, list[set[int]]]:
        """For each of these acts and each thing asked, the positions where it may stand (a beginning: a few more)."""
        rangs = sorted(actes)
        situes: dict[int, list[set[int]]] = {acte: [set() for _ in question.exiges] for acte in rangs}
        for n, noeud in enumerate(question.exiges):
            if isinstance(noeud, Phrase):
                for acte, debuts in self._debuts(noeud, set(rangs)).items():
                    situes[acte][n] = debuts
            else:
                formes = noeud.formes if isinstance(noeud, Terme) else self._formes_du_debut(noeud)
                for acte, positions in self._positions(formes, rangs):
                    situes[acte][n].update(positions)
        return situes

    def contenu(self, rang: int) -> tuple[dict[str, str | None], tuple[Passage, ...]]:
        """What a result shows of this act, and its passages."""
        feuille = next(f for f in reversed(self.feuilles) if f.depart <= rang)
        return feuille.contenu(rang - feuille.depart)

    def actes_du_mot(self, mot: str) -> set[int]:
        """Acts where the word stands so written."""
        return {acte for feuille in self.feuilles for acte in feuille.actes_du_mot(mot)}

    def postes(self, terme: str) -> Postes:
        """Acts alive that hold the term, with its weight; kept for the next question."""
        connus = self._postes.get(terme)
        if connus is not None:
            self._postes.move_to_end(terme)
            return connus
        lus = dict(p for feuille in self.feuilles for p in feuille.postes(terme))
        self._postes[terme] = lus
        self._en_memoire += len(lus) + 1
        while self._en_memoire > POSTES_MAX and len(self._postes) > 1:
            _, oublies = self._postes.popitem(last=False)
            self._en_memoire -= len(oublies) + 1
        return lus

    def _ordre(self, noeud: Noeud) -> tuple[bool, int]:
        if isinstance(noeud, Terme):
            return False, sum(len(self.postes(f)) for f in noeud.formes)
        return True, 0

    def _actes(self, noeud: Noeud, parmi: Iterable[int]) -> set[int] | frozenset[int]:
        if isinstance(noeud, Terme):
            return self._actes_des_formes(noeud.formes)
        if isinstance(noeud, Debut):
            return self._actes_du_debut(noeud)
        return self._actes_de_la_phrase(noeud, set(parmi))

    def _actes_des_formes(self, formes: Iterable[str]) -> set[int]:
        return set().union(*(self.postes(f) for f in formes))

    def _formes_du_debut(self, debut: Debut) -> list[str]:
        if debut.nombre:
            return sorted({t for f in self.feuilles for t in f.termes(debut.pli)})
        return sorted({racine(plier(m)) for m in self.vocabulaire.mots_en(debut.pli)})

    def _actes_du_debut(self, debut: Debut) -> set[int]:
        if debut.nombre:
            return self._actes_des_formes(self._formes_du_debut(debut))
        return set().union(*(self.actes_du_mot(m) for m in self.vocabulaire.mots_en(debut.pli)))

    def _actes_de_la_phrase(self, phrase: Phrase, parmi: set[int]) -> set[int]:
        for _, formes in phrase.elements:
            parmi = parmi & self._actes_des_formes(formes)
        return set(self._debuts(phrase, parmi))

    def _debuts(self, phrase: Phrase, parmi: set[int]) -> dict[int, set[int]]:
        """Where the phrase begins, in each of these acts where it stands."""
        departs: dict[int, set[int]] = {}
        for rang, (decalage, formes) in enumerate(phrase.elements):
            places: dict[int, set[int]] = {}
            for acte, positions in self._positions(formes, sorted(parmi)):
                places.setdefault(acte, set()).update(p - decalage for p in positions)
            departs = places if rang == 0 else {a: departs[a] & p for a, p in places.items() if a in departs}
            departs = {acte: debuts for acte, debuts in departs.items() if debuts}
            parmi = set(departs)
        return departs

    def _positions(self, formes: Iterable[str], actes: list[int]) -> Iterable[tuple[int, array[int]]]:
        for feuille in self.feuilles:
            fin = feuille.depart + len(feuille.fiches)
            siens = [a for a in actes if feuille.depart <= a < fin]
            for forme in formes if siens else ():
                yield from feuille.positions(forme, siens)

    def _a_noter(self, noeud: Noeud) -> list[Postes]:
        if isinstance(noeud, Terme):
            return [self.postes(f) for f in noeud.formes]
        if isinstance(noeud, Phrase):
            return [self.postes(f) for _, formes in noeud.elements for f in formes]
        return []


_LECTURES: dict[str, Callable[[Fiche], Iterable[str]]] = {
    "annee": lambda f: [str(f.annee)] if f.annee else [],
    "matiere": lambda f: _niveaux(f.matiere),
    "organe": lambda f: [f.organe] if plier(f.organe) else [],
    "statut": lambda f: [f.statut] if f.statut else [],
    "nature": lambda f: [f.nature],
    "collectivite": lambda f: [f.collectivite] if f.collectivite else [],
    "etape": lambda f: [f.etape],
}


def _niveaux(matiere: str) -> list[str]:
    """« 7.5.1 » counts under « 7 », « 7.5 » and « 7.5.1 »."""
    parties = matiere.split(".") if matiere else []
    return [".".join(parties[: n + 1]) for n in range(len(parties))]


def _regrouper(organes: dict[str, set[int]]) -> dict[str, set[int]]:
    """« BUREAU » and « Bureau » are one: the commonest spelling names them."""
    groupes: dict[str, list[str]] = {}
    for organe in organes:
        groupes.setdefault(plier(organe), []).append(organe)
    return {
        min(ecrits, key=lambda o: (-len(organes[o]), o)): set().union(*(organes[o] for o in ecrits))
        for ecrits in groupes.values()
    }
