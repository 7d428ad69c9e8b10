"""A snapshot of a Whoosh index: the acts alive at one commit, what filters and counts them, and what answers."""

from __future__ import annotations

import heapq
import weakref
from array import array
from collections import Counter, OrderedDict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property, partial
from itertools import islice
from typing import Any

from schemas.identifiants import numero_canonique
from search import classement
from search.document import Fiche
from search.engine import FACETTES, Requete, Tri
from search.examen import Examen, Places, Simple, facons, formes_du_debut, suivants
from search.facettes import CLES, ECRITES, demandees, nommer, ranger, valeurs
from search.orthographe import Vocabulaire
from search.query import Choix, Debut, Noeud, Phrase, Place, Question, Terme, cle_de_tri
from search.repli import Lecture
from search.vue import Page, Trouve
from search.whoosh_index import Feuille, lire_fiches

POSTES_MAX = 1_000_000
"""Postings kept in memory for the terms last asked (about 100 bytes each)."""

REPONSES_MAX = 8
"""Questions whose acts are kept: one question is looked for more than once, and so are its pages."""

Postes = dict[int, float]
Actes = set[int] | frozenset[int]


class Instantane:
    """Made from an open Whoosh reader; `anciennes` are the fiches of segments that an older snapshot read already."""

    def __init__(
        self, lecteur: Any, position: int, generation: int, anciennes: dict[Any, list[tuple[Fiche, int]]]
    ) -> None:
        self.position = position
        self.generation = generation
        self.feuilles: list[Feuille] = []
        self.fiches: dict[int, Fiche] = {}
        self.par_segment: dict[Any, list[tuple[Fiche, int]]] = {}
        self._longueurs: dict[int, int] = {}
        self._rang_de: dict[str, int] = {}
        self._postes: OrderedDict[str, Postes] = OrderedDict()
        self._en_memoire = 0
        self._reponses: OrderedDict[Question, Actes] = OrderedDict()
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

    @property
    def nombre(self) -> int:
        """See `Vue`."""
        return len(self.actifs)

    @cached_property
    def vocabulaire(self) -> Vocabulaire:
        """See `Vue`."""
        comptes: Counter[str] = Counter()
        for feuille in self.feuilles:
            comptes.update(feuille.vocabulaire())
        return Vocabulaire(comptes)

    def page(self, lecture: Lecture, requete: Requete, apres: Place | None) -> Page:
        """See `Vue`."""
        trouves = self._dans_la_periode(requete, self._repondre(lecture.question))
        complets = self._repondre(lecture.complete)
        par_filtre = self._filtres(requete)
        actes = trouves.intersection(*par_filtre.values()) if par_filtre else trouves
        examen = Examen(lecture.question, self._importance, self._formes)
        notes = dict.fromkeys(actes, 0.0)
        if requete.tri is Tri.PERTINENCE:
            notes = self._noter(lecture.question, actes)
            self._affiner(examen, notes, complets)
        rangs, suite = self._premiers(requete, notes, complets, apres)
        facettes = self._compter(trouves, par_filtre) if requete.facettes else {}
        return Page(len(actes), len(actes & complets), list(self._trouver(examen, rangs, complets)), suite, facettes)

    def compter(self, question: Question) -> int:
        """See `Vue`."""
        return len(self._repondre(question))

    def contient(self, terme: str) -> bool:
        """See `Vue`."""
        return bool(self._postes_de(terme))

    def qui_suivent(self, question: Question, mots: Iterable[str]) -> Iterator[str]:
        """See `Vue`."""
        parmi = self._repondre(question)
        return (mot for mot in mots if not parmi.isdisjoint(self._actes_du_mot(mot)))

    def numeros(self, debut: str, au_plus: int) -> list[str]:
        """See `Vue`."""
        fiches = [f for f in self.fiches.values() if numero_canonique(f.numero).startswith(debut)]
        fiches.sort(key=lambda f: (-f.jour, f.cle))
        return list(dict.fromkeys(f.numero for f in fiches))[:au_plus]

    # What is found

    def _repondre(self, question: Question) -> Actes:
        """The acts of a question; those of the last ones are kept."""
        if question not in self._reponses:
            self._reponses[question] = self._chercher(question)
            if len(self._reponses) > REPONSES_MAX:
                self._reponses.popitem(last=False)
        return self._reponses[question]

    def _chercher(self, question: Question) -> Actes:
        if question.tout:
            return self.actifs
        if not question.cherches and not question.exclus:
            return frozenset()
        trouves: Actes = self.actifs
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

    def _tenant(self, noeuds: Sequence[Noeud], part: float, parmi: Actes) -> set[int]:
        """Acts that hold at least this share of the nodes, by importance."""
        tenu: dict[int, float] = {}
        for noeud in noeuds:
            importance = self._importance(noeud)
            for acte in parmi & self._actes(noeud, parmi):
                tenu[acte] = tenu.get(acte, 0.0) + importance
        seuil = classement.seuil(part, map(self._importance, noeuds))
        return {acte for acte, somme in tenu.items() if somme >= seuil}

    def _ordre(self, noeud: Noeud) -> tuple[bool, int]:
        if isinstance(noeud, Terme):
            return False, sum(len(self._postes_de(f)) for f in noeud.formes)
        return True, 0

    def _actes(self, noeud: Noeud, parmi: Iterable[int]) -> Actes:
        if isinstance(noeud, Terme):
            return self._actes_des_formes(noeud.formes)
        if isinstance(noeud, Phrase):
            return self._actes_de_la_phrase(noeud, set(parmi))
        if isinstance(noeud, Choix):
            return frozenset().union(*(self._actes(n, parmi) for n, _ in noeud.choix))
        if noeud.nombre:
            return self._actes_des_formes(self._formes(noeud))
        return set().union(*(self._actes_du_mot(m) for m in self.vocabulaire.mots_en(noeud.pli)))

    def _actes_des_formes(self, formes: Iterable[str]) -> set[int]:
        return set().union(*(self._postes_de(f) for f in formes))

    def _actes_du_mot(self, mot: str) -> set[int]:
        return {acte for feuille in self.feuilles for acte in feuille.actes_du_mot(mot)}

    def _formes(self, debut: Debut) -> list[str]:
        if debut.nombre:
            return sorted({t for f in self.feuilles for t in f.termes(debut.pli)})
        return formes_du_debut(debut, self.vocabulaire)

    def _actes_de_la_phrase(self, phrase: Phrase, parmi: set[int]) -> set[int]:
        for _, formes in phrase.elements:
            parmi = parmi & self._actes_des_formes(formes)
        debuts: dict[int, set[int]] = {}
        for rang, (ecart, formes) in enumerate(phrase.elements):
            places: dict[int, set[int]] = {}
            for _, acte, positions in self._positions(formes, sorted(parmi)):
                places.setdefault(acte, set()).update(p - ecart for p in positions)
            debuts = places if rang == 0 else {a: debuts[a] & p for a, p in places.items() if a in debuts}
            parmi = {acte for acte, ou in debuts.items() if ou}
        return parmi

    def _positions(self, formes: Iterable[str], actes: list[int]) -> Iterable[tuple[str, int, array[int]]]:
        for feuille in self.feuilles:
            fin = feuille.depart + len(feuille.fiches)
            siens = [a for a in actes if feuille.depart <= a < fin]
            for forme in formes if siens else ():
                yield from ((forme, acte, ou) for acte, ou in feuille.positions(forme, siens))

    def _postes_de(self, terme: str) -> Postes:
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

    # What filters and counts

    @cached_property
    def _valeurs(self) -> dict[str, dict[str, set[int]]]:
        """For each facet, each value and the acts that have it."""
        par_facette: dict[str, dict[str, set[int]]] = {}
        for nom in FACETTES:
            actes = par_facette[nom] = {}
            for rang, fiche in self.fiches.items():
                for valeur in valeurs(nom, fiche):
                    actes.setdefault(valeur, set()).add(rang)
        return par_facette

    @cached_property
    def _noms(self) -> dict[str, dict[str, str]]:
        return {
            nom: nommer(nom, Counter(e for f in self.fiches.values() for e in ECRITES[nom](f)).items()) for nom in CLES
        }

    @cached_property
    def _citants(self) -> dict[str, set[int]]:
        citants: dict[str, set[int]] = {}
        for rang, fiche in self.fiches.items():
            for numero in fiche.cite:
                citants.setdefault(numero, set()).add(rang)
        return citants

    def _dans_la_periode(self, requete: Requete, actes: Actes) -> Actes:
        if requete.du is None and requete.au is None:
            return actes
        du = requete.du.toordinal() if requete.du else 1
        au = requete.au.toordinal() if requete.au else date.max.toordinal()
        return {acte for acte in actes if du <= self.fiches[acte].jour <= au}

    def _filtres(self, requete: Requete) -> dict[str, set[int]]:
        filtres = {nom: _reunir(self._valeurs[nom], voulues) for nom, voulues in demandees(requete).items()}
        return {**filtres, "cite": _reunir(self._citants, requete.cite)} if requete.cite else filtres

    def _compter(self, trouves: Actes, par_filtre: dict[str, set[int]]) -> dict[str, dict[str, int]]:
        facettes: dict[str, dict[str, int]] = {}
        for nom, par_valeur in self._valeurs.items():
            autres = [actes for filtre, actes in par_filtre.items() if filtre != nom]
            parmi = trouves.intersection(*autres) if autres else trouves
            comptes = {valeur: len(parmi & actes) for valeur, actes in par_valeur.items()}
            facettes[nom] = ranger(comptes, self._noms.get(nom))
        return facettes

    # What comes first, and what is shown of it

    def _noter(self, question: Question, actes: Iterable[int]) -> dict[int, float]:
        """The notes of these acts, but for their affinity; the count of live acts rules."""
        notes = dict.fromkeys(actes, 0.0)
        for noeud in question.cherches:
            self._ajouter(notes, noeud, 1.0)
        for noeud in question.facultatifs:
            self._ajouter(notes, noeud, classement.POIDS_FACULTATIF)
        return {acte: note * classement.fraicheur(self.fiches[acte].jour) for acte, note in notes.items()}

    def _ajouter(self, notes: dict[int, float], noeud: Noeud, part: float) -> None:
        """Adds to the notes of these acts what the node brings them: the best of its wordings."""
        apports: dict[int, float] = {}
        for un, poids in facons(noeud):
            for acte, apport in self._apports(un, notes):
                apports[acte] = max(apport * poids, apports.get(acte, 0.0))
        for acte, apport in apports.items():
            notes[acte] += apport * part

    def _apports(self, noeud: Simple, notes: dict[int, float]) -> Iterator[tuple[int, float]]:
        if isinstance(noeud, Phrase):
            tenus = self._actes_de_la_phrase(noeud, set(notes))
            listes = [self._reunir(formes) for _, formes in noeud.elements]
            postes = {acte: min(liste[acte] for liste in listes) for acte in tenus}
        else:
            postes = self._reunir(noeud.formes if isinstance(noeud, Terme) else self._formes(noeud))
        rarete = self._importance(noeud)
        longueurs, moyenne = self._longueurs, self._moyenne
        petit, grand = (notes, postes) if len(notes) < len(postes) else (postes, notes)
        for acte in petit:
            if acte in grand:
                yield acte, rarete * classement.saturation(postes[acte], longueurs[acte], moyenne)

    def _reunir(self, formes: Sequence[str]) -> Postes:
        if len(formes) == 1:
            return self._postes_de(formes[0])
        reunis: Postes = {}
        for forme in formes:
            for acte, poids in self._postes_de(forme).items():
                reunis[acte] = max(poids, reunis.get(acte, 0.0))
        return reunis

    def _importance(self, noeud: Noeud) -> float:
        """The idf of what is looked for; of a phrase, those of its words together."""
        if isinstance(noeud, Choix):
            return self._importance(noeud.choix[0][0])
        if isinstance(noeud, Phrase):
            return sum(self._importance(Terme(formes)) for _, formes in noeud.elements)
        formes = noeud.formes if isinstance(noeud, Terme) else self._formes(noeud)
        return classement.idf(len(self.actifs), len(self._actes_des_formes(formes)))

    def _affiner(self, examen: Examen, notes: dict[int, float], complets: Actes) -> None:
        """Raises, among the acts that lead, those whose title, words side by side or number are what was asked."""
        tete = heapq.nsmallest(
            classement.TETE,
            notes,
            key=lambda a: (a not in complets, -notes[a], -self.fiches[a].jour, self.fiches[a].cle),
        )
        for acte, places in self._places(examen, tete).items():
            notes[acte] *= examen.affinite(self.fiches[acte], places)

    def _places(self, examen: Examen, rangs: list[int]) -> dict[int, Places]:
        """For each of these acts, the positions of every term of the question."""
        places: dict[int, dict[str, array[int]]] = {rang: {} for rang in rangs}
        for terme, acte, ou in self._positions(examen.termes, sorted(rangs)):
            places[acte][terme] = ou
        return {rang: partial(_lire, siennes) for rang, siennes in places.items()}

    def _premiers(
        self, requete: Requete, notes: dict[int, float], complets: Actes, apres: Place | None
    ) -> tuple[list[int], Place | None]:
        """The acts of the page, and the place of the last one when others follow."""
        fiches = self.fiches
        cles = (
            (cle_de_tri(requete.tri, note, fiches[a].jour, fiches[a].cle, complet=a in complets), a)
            for a, note in notes.items()
        )
        voulus = requete.limite + 1
        if apres is None or requete.tri is not Tri.PERTINENCE:
            places = heapq.nsmallest(voulus, suivants(cles, requete.tri, apres, None))
        else:
            ici = self._rang_de.get(apres.cle[2])
            places = list(islice(suivants(sorted(cles), requete.tri, apres, ici if ici in notes else None), voulus))
        page = places[: requete.limite]
        rang = (apres.rang if apres else 0) + len(page)
        return [acte for _, acte in page], Place(page[-1][0], rang) if len(places) > len(page) else None

    def _trouver(self, examen: Examen, rangs: list[int], complets: Actes) -> Iterator[Trouve]:
        places = self._places(examen, rangs)
        for rang in rangs:
            feuille = next(f for f in reversed(self.feuilles) if f.depart <= rang)
            vitrine, passages = feuille.contenu(rang - feuille.depart)
            yield Trouve(self.fiches[rang], rang in complets, vitrine, passages, examen.situer(places[rang]))


def _reunir(connues: dict[str, set[int]], voulues: Iterable[str]) -> set[int]:
    return set().union(*(connues.get(v, ()) for v in voulues))


def _lire(places: dict[str, array[int]], terme: str) -> Collection[int]:
    return places.get(terme, ())
