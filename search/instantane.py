"""A snapshot of an index: the acts alive at one commit, what filters and counts them, and the answers to a question."""

from __future__ import annotations

import heapq
import weakref
from array import array
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Any

from search import classement
from search.document import Fiche, Passage
from search.engine import FACETTES
from search.french import analyser, plier, racine, termes_du_nombre
from search.noms import cle_de_personne
from search.orthographe import Vocabulaire, corriger
from search.query import Choix, Debut, MotTape, Noeud, Phrase, Question, Terme
from search.whoosh_index import Feuille, lire_fiches

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
        for nom, cle in CLES.items():
            par_facette[nom] = _regrouper(par_facette[nom], cle)
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
        cle = CLES.get(nom)
        if cle is not None:
            voulus = {cle(v) for v in valeurs}
            groupes = [actes for valeur, actes in connues.items() if cle(valeur) in voulus]
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
        if not question.cherches and not question.exclus:
            return frozenset()
        trouves: set[int] | frozenset[int] = self.actifs
        # Simple terms first, the rarest leading: phrases then look into few acts.
        for noeud in sorted(question.exiges, key=self._ordre):
            trouves = trouves & self._actes(noeud, trouves)
            if not trouves:
                break
        if question.parmi:
            trouves = self._tenant(question.parmi, question.part, trouves)
        for noeud in question.exclus:
            trouves = trouves - self._actes(noeud, trouves)
        return trouves

    def _tenant(self, noeuds: Sequence[Noeud], part: float, parmi: set[int] | frozenset[int]) -> set[int]:
        """Acts that hold at least this share of the nodes, by importance."""
        tenu: dict[int, float] = {}
        for noeud in noeuds:
            importance = self._importance(noeud)
            for acte in parmi & self._actes(noeud, parmi):
                tenu[acte] = tenu.get(acte, 0.0) + importance
        seuil = part * sum(map(self._importance, noeuds)) - 1e-9
        return {acte for acte, somme in tenu.items() if somme >= seuil}

    def noter(self, question: Question, actes: Iterable[int]) -> dict[int, float]:
        """The notes of these acts before `affiner` (`search.classement`); the count of live acts rules."""
        notes = dict.fromkeys(actes, 0.0)
        for noeud in question.cherches:
            self._ajouter(notes, noeud, 1.0)
        for noeud in question.facultatifs:
            self._ajouter(notes, noeud, classement.POIDS_FACULTATIF)
        return {acte: note * classement.fraicheur(self.fiches[acte].jour) for acte, note in notes.items()}

    def affiner(self, question: Question, notes: dict[int, float], complets: set[int] | frozenset[int]) -> None:
        """Raises, among the acts that lead, those whose title, words side by side or number are what was asked."""
        if not question.cherches:
            return
        tete = heapq.nsmallest(
            classement.TETE,
            notes,
            key=lambda a: (a not in complets, -notes[a], -self.fiches[a].jour, self.fiches[a].cle),
        )
        nombres = frozenset(f for n in question.cherches if isinstance(n, Terme) for f in n.formes if "-" in f)
        for acte, cherches in self._cherches(question.cherches, sorted(tete)).items():
            exact = bool(nombres) and not nombres.isdisjoint(_entiers(self.fiches[acte].numero))
            notes[acte] *= classement.affinite(cherches, exact=exact)

    def _cherches(self, noeuds: Sequence[Noeud], rangs: list[int]) -> dict[int, list[classement.Cherche]]:
        """For each of these acts, each node with its wordings and where they stand."""
        par_acte: dict[int, list[classement.Cherche]] = {acte: [] for acte in rangs}
        for noeud in noeuds:
            importance = self._importance(noeud)
            formes: dict[int, list[tuple[float, set[int]]]] = {acte: [] for acte in rangs}
            for un, poids in noeud.choix if isinstance(noeud, Choix) else ((noeud, 1.0),):
                places: dict[int, set[int]] = {}
                for acte, positions in self._places(un, rangs):
                    places.setdefault(acte, set()).update(positions)
                for acte, ou in places.items():
                    formes[acte].append((poids, ou))
            for acte in rangs:
                par_acte[acte].append(classement.Cherche(importance, formes[acte]))
        return par_acte

    def situer(self, question: Question, actes: Iterable[int]) -> dict[int, list[set[int]]]:
        """For each of these acts and each thing asked, the positions where it may stand (a beginning: a few more)."""
        rangs = sorted(actes)
        situes: dict[int, list[set[int]]] = {acte: [set() for _ in question.cherches] for acte in rangs}
        for n, noeud in enumerate(question.cherches):
            for un in [c for c, _ in noeud.choix] if isinstance(noeud, Choix) else [noeud]:
                for acte, positions in self._places(un, rangs):
                    situes[acte][n].update(positions)
        return situes

    def _places(self, noeud: Terme | Phrase | Debut, rangs: list[int]) -> Iterable[tuple[int, Iterable[int]]]:
        if isinstance(noeud, Phrase):
            return self._debuts(noeud, set(rangs)).items()
        return self._positions(noeud.formes if isinstance(noeud, Terme) else self._formes_du_debut(noeud), rangs)

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
        if isinstance(noeud, Choix):
            return frozenset().union(*(self._actes(n, parmi) for n, _ in noeud.choix))
        return self._actes_de_la_phrase(noeud, set(parmi))

    def _actes_des_formes(self, formes: Iterable[str]) -> set[int]:
        return set().union(*(self.postes(f) for f in formes))

    def corriger(self, texte: str, question: Question) -> str | None:
        """The text with each of its words that no act holds replaced by the nearest one, None when none can be."""
        return corriger(texte, question.mots, self._connait, self.vocabulaire)

    def _connait(self, mot: MotTape) -> bool:
        return bool(self.postes(mot.terme))

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

    def _ajouter(self, notes: dict[int, float], noeud: Noeud, part: float) -> None:
        """Adds to the notes of these acts what the node brings them."""
        if isinstance(noeud, Choix):
            apports: dict[int, float] = {}
            for un, poids in noeud.choix:
                for acte, apport in self._apports(un, notes):
                    apports[acte] = max(apport * poids, apports.get(acte, 0.0))
            for acte, apport in apports.items():
                notes[acte] += apport * part
            return
        for acte, apport in self._apports(noeud, notes):
            notes[acte] += apport * part

    def _apports(self, noeud: Terme | Phrase | Debut, notes: dict[int, float]) -> Iterator[tuple[int, float]]:
        if isinstance(noeud, Phrase):
            tenus = self._actes_de_la_phrase(noeud, set(notes))
            listes = [self._reunir(formes) for _, formes in noeud.elements]
            postes = {acte: min(liste[acte] for liste in listes) for acte in tenus}
        else:
            formes = noeud.formes if isinstance(noeud, Terme) else self._formes_du_debut(noeud)
            postes = self._reunir(formes)
        rarete = self._importance(noeud)
        longueurs, moyenne = self._longueurs, self._moyenne
        petit, grand = (notes, postes) if len(notes) < len(postes) else (postes, notes)
        for acte in petit:
            if acte in grand:
                yield acte, rarete * classement.saturation(postes[acte], longueurs[acte], moyenne)

    def _reunir(self, formes: Sequence[str]) -> Postes:
        if len(formes) == 1:
            return self.postes(formes[0])
        reunis: Postes = {}
        for forme in formes:
            for acte, poids in self.postes(forme).items():
                reunis[acte] = max(poids, reunis.get(acte, 0.0))
        return reunis

    def _importance(self, noeud: Noeud) -> float:
        """The idf of what is looked for; of a phrase, those of its words together."""
        if isinstance(noeud, Choix):
            return self._importance(noeud.choix[0][0])
        if isinstance(noeud, Phrase):
            return sum(self._importance(Terme(formes)) for _, formes in noeud.elements)
        formes = noeud.formes if isinstance(noeud, Terme) else self._formes_du_debut(noeud)
        return classement.idf(len(self.actifs), len(self._actes_des_formes(formes)))


@lru_cache(maxsize=4096)
def _entiers(numero: str) -> tuple[str, ...]:
    """The whole number of an act as an index writes it, in full and short; nothing for a number in several parts."""
    jetons = list(analyser(numero))
    return termes_du_nombre(jetons[0].termes) if len(jetons) == 1 and not jetons[0].mot else ()


_LECTURES: dict[str, Callable[[Fiche], Iterable[str]]] = {
    "annee": lambda f: [str(f.annee)] if f.annee else [],
    "matiere": lambda f: _niveaux(f.matiere),
    "organe": lambda f: [f.organe] if plier(f.organe) else [],
    "statut": lambda f: [f.statut] if f.statut else [],
    "nature": lambda f: [f.nature],
    "collectivite": lambda f: [f.collectivite] if f.collectivite else [],
    "etape": lambda f: [f.etape],
    "personne": lambda f: f.personnes,
    "commune": lambda f: f.communes,
}

CLES: dict[str, Callable[[str], str]] = {"organe": plier, "personne": cle_de_personne, "commune": plier}
"""Facets whose values are names as acts write them: what two spellings of one name share."""


def _niveaux(matiere: str) -> list[str]:
    """« 7.5.1 » counts under « 7 », « 7.5 » and « 7.5.1 »."""
    parties = matiere.split(".") if matiere else []
    return [".".join(parties[: n + 1]) for n in range(len(parties))]


def _regrouper(noms: dict[str, set[int]], cle: Callable[[str], str]) -> dict[str, set[int]]:
    """« BUREAU » and « Bureau » are one: the commonest spelling names them."""
    groupes: dict[str, list[str]] = {}
    for nom in noms:
        groupes.setdefault(cle(nom), []).append(nom)
    return {
        min(ecrits, key=lambda o: (-len(noms[o]), o)): set().union(*(noms[o] for o in ecrits))
        for ecrits in groupes.values()
    }
