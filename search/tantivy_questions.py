"""Questions, filters and periods as queries of tantivy: what must hold brings no score, words bring theirs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations, islice, product

from tantivy import FieldType, Occur, Query

from search import classement
from search.engine import Requete
from search.examen import Simple, facons
from search.facettes import demandees
from search.query import Debut, Noeud, Phrase, Question, Terme
from search.tantivy_index import REPERE, SCHEMA, sur

PHRASES_MAX = 64
"""Ways of writing one phrase that are looked for: a number with a year has two."""

SUBTIL_MAX = 10
"""Things of which an act may hold a part, whose every set is looked for; beyond, shares are rounded."""

TOUS = Query.boolean_query([(Occur.Must, Query.all_query()), (Occur.MustNot, Query.term_query(SCHEMA, "cle", REPERE))])
"""Every act: the document of the position is none."""


class Traducteur:
    """`importance` is the idf of a thing asked, `mots` the words that begin so."""

    def __init__(self, importance: Callable[[Noeud], float], mots: Callable[[str], list[str]]) -> None:
        self._importance = importance
        self._mots = mots

    def requise(self, question: Question) -> Query:
        """The acts of a question, without any score."""
        if not (question.tout or question.cherches or question.exclus):
            return Query.empty_query()
        exiges = [self.tenue(n) for n in question.exiges]
        if question.parmi:
            exiges.append(self._une_part(question.parmi, question.part))
        exclus = [(Occur.MustNot, self.tenue(n)) for n in question.exclus]
        return muette(Query.boolean_query([(Occur.Must, q) for q in exiges or [TOUS]] + exclus))

    def pesee(self, question: Question, *filtres: Query) -> Query:
        """The acts of a question that pass the filters, with the score of its words."""
        exiges = [self._poids(n) for n in question.exiges] + list(filtres)
        if question.parmi:
            exiges.append(muette(self._une_part(question.parmi, question.part)))
        plus = [self._poids(n) for n in question.parmi]
        plus += [Query.boost_query(self._poids(n), classement.POIDS_FACULTATIF) for n in question.facultatifs]
        return Query.boolean_query(
            [(Occur.Must, q) for q in exiges]
            + [(Occur.Should, q) for q in plus]
            + [(Occur.MustNot, self.tenue(n)) for n in question.exclus]
        )

    def tenue(self, noeud: Noeud) -> Query:
        """The acts that hold a thing asked."""
        return ou([self._tenue(un) for un, _ in facons(noeud)])

    def _tenue(self, un: Simple) -> Query:
        if isinstance(un, Terme):
            return un_de(un.formes)
        if isinstance(un, Phrase):
            ecarts = [ecart for ecart, _ in un.elements]
            ecritures = islice(product(*(formes for _, formes in un.elements)), PHRASES_MAX)
            return ou([Query.phrase_query(SCHEMA, "texte", list(zip(ecarts, e, strict=True))) for e in ecritures])
        if un.nombre:
            return commence("texte", un.pli)
        return Query.term_set_query(SCHEMA, "mots", self._mots(un.pli))

    def _poids(self, noeud: Noeud) -> Query:
        return _meilleur([Query.boost_query(self._poids_de(un), poids) for un, poids in facons(noeud)])

    def _poids_de(self, un: Simple) -> Query:
        if isinstance(un, Terme):
            return _meilleur([dans("texte", forme) for forme in un.formes])
        if isinstance(un, Debut):
            return Query.const_score_query(self._tenue(un), self._importance(un))
        mots = [_meilleur([dans("texte", forme) for forme in formes]) for _, formes in un.elements]
        return et(muette(self._tenue(un)), *mots)

    def _une_part(self, noeuds: Sequence[Noeud], part: float) -> Query:
        importances = [self._importance(n) for n in noeuds]
        tenues = [self.tenue(n) for n in noeuds]
        if len(noeuds) <= SUBTIL_MAX:
            ensembles = _suffisants(importances, classement.seuil(part, importances))
            return ou([et(*(tenues[n] for n in ensemble)) for ensemble in ensembles])
        unite = sum(importances) / (2 * len(noeuds))
        voix = [max(1, round(i / unite)) for i in importances]
        chacune = [(Occur.Should, q) for q, n in zip(tenues, voix, strict=True) for _ in range(n)]
        return Query.boolean_query(chacune, minimum_number_should_match=round(part * sum(voix)))


def filtres_de(requete: Requete) -> dict[str, Query]:
    """By name, the acts that each filter lets through."""
    demandes = {**demandees(requete), "cite": requete.cite}
    filtres = {nom: Query.term_set_query(SCHEMA, nom, list(map(sur, v))) for nom, v in demandes.items() if v}
    if requete.du or requete.au:
        du, au = (requete.du or date.min).toordinal(), (requete.au or date.max).toordinal()
        filtres["periode"] = Query.range_query(SCHEMA, "jour", FieldType.Integer, du, au)
    return {nom: muette(filtre) for nom, filtre in filtres.items()}


def dans(champ: str, mot: str) -> Query:
    """The acts that hold a term in a field."""
    return Query.term_query(SCHEMA, champ, mot, "freq")


def un_de(formes: Iterable[str]) -> Query:
    """The acts that hold one of these terms."""
    return ou([dans("texte", forme) for forme in formes])


def commence(champ: str, debut: str) -> Query:
    """The acts where a term of the field begins so."""
    return Query.regex_query(SCHEMA, champ, f"{re.escape(debut)}.*")


def ou(requises: list[Query]) -> Query:
    """What one of these holds."""
    return requises[0] if len(requises) == 1 else Query.boolean_query([(Occur.Should, q) for q in requises])


def et(*requises: Query) -> Query:
    """What all of these hold."""
    return requises[0] if len(requises) == 1 else Query.boolean_query([(Occur.Must, q) for q in requises])


def sauf(requise: Query, exclue: Query) -> Query:
    """What the first holds and not the second."""
    return Query.boolean_query([(Occur.Must, requise), (Occur.MustNot, exclue)])


def muette(requise: Query) -> Query:
    """The same acts, without any score."""
    return Query.const_score_query(requise, 0.0)


def _meilleur(requises: list[Query]) -> Query:
    return requises[0] if len(requises) == 1 else Query.disjunction_max_query(requises)


def _suffisants(importances: Sequence[float], seuil: float) -> Iterator[tuple[int, ...]]:
    """The smallest sets that weigh enough: those from which nothing can be taken away."""
    for taille in range(1, len(importances) + 1):
        for ensemble in combinations(range(len(importances)), taille):
            total = sum(importances[n] for n in ensemble)
            if total >= seuil and all(total - importances[n] < seuil for n in ensemble):
                yield ensemble
