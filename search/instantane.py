"""A snapshot of a Whoosh index: the acts alive at one commit, what filters and counts them, and what answers."""

from __future__ import annotations

import heapq
import weakref
from array import array
from collections import Counter, OrderedDict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from itertools import islice
from typing import Any, NamedTuple

from schemas.identifiants import numero_canonique
from search.classement import NEUTRE, POIDS_FACULTATIF, TETE, affinite, arrondir, coalitions, idf, noter
from search.document import Fiche
from search.engine import Requete, Tri
from search.facettes import LECTURES, PLIEES, PLIS, demandees, nommer, ranger
from search.orthographe import Vocabulaire
from search.query import Choix, Cle, Debut, Noeud, Phrase, Place, Question, Simple, Terme, cle_de_tri, relever
from search.vue import (
    Encore,
    Page,
    Trouve,
    apports,
    debuts,
    formes_du_debut,
    importance,
    peser_les_places,
    porte_le_numero,
    situer,
    suivants,
    termes,
)
from search.whoosh_index import Feuille, lire_fiches

POSTES_MAX = 500_000
"""Postings kept in memory for the terms last asked (about 100 bytes each)."""

LUES_MAX = 500
"""Acts whose places are kept, of the last question."""

PHRASES_MAX = 32
"""Phrases whose acts are kept."""

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
        self._mots = 0  # and one document more, without words: tantivy's, for its position
        self._rang_de: dict[str, int] = {}
        self._postes: OrderedDict[str, Postes] = OrderedDict()
        self._en_memoire = 0
        self._lues: tuple[tuple[Noeud, ...], dict[int, _Places]] = (), {}
        self._phrases: dict[Phrase, tuple[set[int], set[int]]] = {}
        for segment, depart in lecteur.leaf_readers() if lecteur.doc_count_all() else ():
            self._joindre(segment, depart, anciennes)
        self.actifs = frozenset(self.fiches)
        self._total = len(self.fiches) + 1
        self._moyenne = self._mots / self._total
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
                self._longueurs[depart + rang] = arrondir(longueur + NEUTRE)
                self._mots += longueur + NEUTRE
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

    def page(self, question: Question, requete: Requete, apres: Place | None, encore: Encore) -> Page:
        """See `Vue`."""
        trouves = self._dans_la_periode(requete, self._repondre(question))
        par_filtre = self._filtres(requete)
        actes = trouves.intersection(*par_filtre.values()) if par_filtre else trouves
        complets = actes & self._repondre(question.entiere) if question.parmi else actes
        notes = self._noter(question, requete, actes)
        rangs, suite = self._premiers(question, requete, notes, complets, apres)
        facettes = self._compter(trouves, par_filtre, encore) if requete.facettes else {}
        trouvees = [self._trouver(question, r, places, r in complets) for r, places in self._lire(question, rangs)]
        return Page(len(actes), len(complets), trouvees, suite, facettes)

    def total(self, question: Question, requete: Requete) -> int:
        """See `Vue`."""
        trouves = self._dans_la_periode(requete, self._repondre(question))
        return len(trouves.intersection(*self._filtres(requete).values()))

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
            siens = [trouves & self._actes(noeud, trouves) for noeud in question.parmi]
            groupes = coalitions([self._importance(noeud) for noeud in question.parmi], question.part)
            trouves = set().union(*(frozenset.intersection(*(frozenset(siens[i]) for i in g)) for g in groupes))
        for noeud in question.exclus:
            trouves = trouves - self._actes(noeud, trouves)
        return trouves

    def _importance(self, noeud: Noeud) -> float:
        """The idf of a thing asked, 0 when no act holds it; of a phrase, those of its words together; of a choice, see
        `vue.importance`."""
        if isinstance(noeud, Choix):
            return importance(noeud, self._importance)
        if isinstance(noeud, Phrase):
            return sum(self._importance(Terme(formes)) for _, formes in noeud.elements)
        porteurs = len(self._actes(noeud, self.actifs))
        return idf(porteurs, self._total) if porteurs else 0.0

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
            return frozenset().union(*(self._actes(un, parmi) for un, _ in noeud.choix))
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
        """Those of these acts where the phrase stands; the last ones are kept: one question looks more than once."""
        connue = self._phrases.get(phrase)
        if connue is None or not parmi <= connue[0]:
            if len(self._phrases) >= PHRASES_MAX:
                self._phrases.clear()
            connue = self._phrases[phrase] = parmi, self._chercher_la_phrase(phrase, parmi)
        return connue[1] & parmi

    def _chercher_la_phrase(self, phrase: Phrase, parmi: set[int]) -> set[int]:
        for _, formes in phrase.elements:
            parmi = parmi & self._actes_des_formes(formes)
        debuts: dict[int, set[int]] = {}
        for rang, (ecart, formes) in enumerate(phrase.elements):
            places: dict[int, set[int]] = {}
            for _, acte, positions in self._positions(formes, sorted(parmi)):
                places.setdefault(acte, set()).update([p - ecart for p in positions])
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
        lus: Postes = {}
        for feuille in self.feuilles:
            lus |= feuille.postes(terme)
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
        for nom, lire in LECTURES.items():
            valeurs = par_facette[nom] = {}
            for rang, fiche in self.fiches.items():
                for valeur in lire(fiche):
                    valeurs.setdefault(valeur, set()).add(rang)
        return par_facette

    @cached_property
    def _noms(self) -> dict[str, dict[str, str]]:
        ecrits = {nom: Counter(e for f in self.fiches.values() for e in lire(f)) for nom, lire in PLIEES.items()}
        return {nom: nommer(comptes.items(), PLIS[nom]) for nom, comptes in ecrits.items()}

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
        filtres = {nom: _reunir(self._valeurs[nom], valeurs) for nom, valeurs in demandees(requete).items()}
        return {**filtres, "cite": _reunir(self._citants, requete.cite)} if requete.cite else filtres

    def _compter(
        self, trouves: Actes, par_filtre: dict[str, set[int]], encore: Encore
    ) -> dict[str, dict[str, int]] | None:
        facettes: dict[str, dict[str, int]] = {}
        for nom, valeurs in self._valeurs.items():
            if not encore():
                return None
            autres = [actes for filtre, actes in par_filtre.items() if filtre != nom]
            parmi = trouves.intersection(*autres) if autres else trouves
            comptes = {valeur: len(parmi & actes) for valeur, actes in valeurs.items()}
            facettes[nom] = ranger(comptes, self._noms.get(nom))
        return facettes

    # What comes first, and what is shown of it

    def _noter(self, question: Question, requete: Requete, actes: Iterable[int]) -> dict[int, float]:
        notes = dict.fromkeys(actes, 0.0)
        if requete.tri is Tri.PERTINENCE:
            for noeud in question.cherches:
                self._ajouter(notes, noeud, 1.0)
            for noeud in question.facultatifs:
                self._ajouter(notes, noeud, POIDS_FACULTATIF)
        return notes

    def _ajouter(self, notes: dict[int, float], noeud: Noeud, part: float) -> None:
        """Adds to the notes what a thing asked brings to each: that of its best wording."""
        if isinstance(noeud, Terme) and part == 1:
            self._noter_les_formes(notes, noeud.formes)
            return
        meilleurs: dict[int, float] = {}
        for un, poids in apports(noeud) if isinstance(noeud, Choix) else ((noeud, 1.0),):
            for acte, apport in self._apports(un, notes).items():
                meilleurs[acte] = max(meilleurs.get(acte, 0.0), poids * apport)
        for acte, apport in meilleurs.items():
            notes[acte] += part * apport

    def _apports(self, noeud: Simple, parmi: Iterable[int]) -> dict[int, float]:
        if isinstance(noeud, Debut):
            return {}
        notes = dict.fromkeys(self._actes(noeud, parmi).intersection(parmi), 0.0)
        for formes in [noeud.formes] if isinstance(noeud, Terme) else [fs for _, fs in noeud.elements]:
            self._noter_les_formes(notes, formes)
        return notes

    def _noter_les_formes(self, notes: dict[int, float], formes: Iterable[str]) -> None:
        for forme in formes:
            noter(notes, self._postes_de(forme), self._longueurs, self._moyenne, self._total)

    def _premiers(
        self, question: Question, requete: Requete, notes: dict[int, float], complets: Actes, apres: Place | None
    ) -> tuple[list[int], Place | None]:
        """The acts of the page, and the place of the last one when others follow."""
        fiches = self.fiches
        voulus = requete.limite + 1
        meilleures = notes
        if requete.tri is Tri.PERTINENCE and apres is None and len(complets) == len(notes):
            # A key takes longer to make than a note to compare: only of acts that may stand at the head.
            seuil = min(heapq.nlargest(max(voulus, TETE), notes.values()), default=0.0) * (1 - 2**-11)
            meilleures = {acte: note for acte, note in notes.items() if note >= seuil}
        cles = (
            (cle_de_tri(requete.tri, note, fiches[a].jour, fiches[a].cle, complet=a in complets), a)
            for a, note in meilleures.items()
        )
        if requete.tri is not Tri.PERTINENCE:
            places = heapq.nsmallest(voulus, suivants(cles, requete.tri, apres, None))
        else:
            ici = self._rang_de.get(apres.cle[2]) if apres is not None else None
            rangees = sorted(cles) if apres is not None else heapq.nsmallest(max(voulus, TETE), cles)
            rangees[:TETE] = self._affiner(question, rangees[:TETE])
            places = list(islice(suivants(rangees, requete.tri, apres, ici if ici in notes else None), voulus))
        page = places[: requete.limite]
        rang = (apres.rang if apres else 0) + len(page)
        return [acte for _, acte in page], Place(page[-1][0], rang) if len(places) > len(page) else None

    def _affiner(self, question: Question, tete: list[tuple[Cle, int]]) -> list[tuple[Cle, int]]:
        """The acts that lead, in the order that their titles, the nearness of their words and their numbers give."""
        if not question.cherches:
            return tete
        importances = [self._importance(noeud) for noeud in question.cherches]
        places = dict(self._lire(question, [acte for _, acte in tete]))
        affinees = []
        for (note, jour, cle), acte in tete:
            siens, fiche = places[acte], self.fiches[acte]
            trouve = peser_les_places(question.cherches, importances, siens.ou, siens.formes)
            facteur = affinite(trouve, fiche.jour, exact=porte_le_numero(question, fiche.numero))
            affinees.append(((relever(note, facteur), jour, cle), acte))
        return sorted(affinees)

    def _lire(self, question: Question, rangs: list[int]) -> list[tuple[int, _Places]]:
        """For each of these acts, where stand the terms of what is asked; an act at the head is read once."""
        if self._lues[0] != question.cherches or len(self._lues[1]) > LUES_MAX:
            self._lues = question.cherches, {}
        lues = self._lues[1]
        a_lire = [rang for rang in rangs if rang not in lues]
        formes = {d: self._formes(d) for d in debuts(question.cherches)}
        demandes = {*termes(question.cherches), *(t for fs in formes.values() for t in fs)}
        lues.update((rang, _Places(formes, {})) for rang in a_lire)
        for terme, acte, ou in self._positions(demandes, sorted(a_lire)):
            lues[acte].par_terme[terme] = ou
        return [(rang, lues[rang]) for rang in rangs]

    def _trouver(self, question: Question, rang: int, places: _Places, complet: bool) -> Trouve:
        feuille = next(f for f in reversed(self.feuilles) if f.depart <= rang)
        vitrine, passages = feuille.contenu(rang - feuille.depart)
        situes = situer(question.cherches, places.ou, places.formes)
        return Trouve(self.fiches[rang], vitrine, passages, situes, complet)


class _Places(NamedTuple):
    """Where terms stand in one act, and the terms of each beginning."""

    par_debut: dict[Debut, list[str]]
    par_terme: dict[str, array[int]]

    def ou(self, terme: str) -> Iterable[int]:
        return self.par_terme.get(terme, ())

    def formes(self, debut: Debut) -> list[str]:
        return self.par_debut[debut]


def _reunir(connues: dict[str, set[int]], valeurs: Iterable[str]) -> set[int]:
    return set().union(*(connues.get(v, ()) for v in valeurs))
