"""A view of a tantivy index: questions become its queries, its scores and columns become answers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property, partial
from itertools import chain, groupby, islice, pairwise, product
from typing import Any

from tantivy import DocAddress, FieldType, Index, Occur, Order, Query

from search.classement import POIDS_FACULTATIF, TETE, affinite, coalitions, idf
from search.document import Fiche
from search.engine import FACETTES, Requete, Tri
from search.facettes import PLIEES, PLIS, UNIQUES, defaire, demandees, nommer, ranger
from search.inventaire import lire_contenu
from search.orthographe import Vocabulaire
from search.query import (
    Choix,
    Cle,
    Debut,
    Noeud,
    Phrase,
    Place,
    Question,
    Simple,
    Terme,
    arrondir_la_note,
    cle_de_tri,
    est_complet,
    relever,
)
from search.tantivy_index import JOUR_MAX, REPERE, SCHEMA, couple, lire_adresse, lire_fiche, lire_repere, ordres, sur
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

ENSEMBLES_MAX = 1_500
"""Values of `facettes.ensemble` beyond which to take them apart would take longer than to count each facet."""

VALEURS_MAX = 60_000
"""Values of one facet that are counted: tantivy refuses more than 65 000."""

LUS_MAX = 300
"""Acts kept in memory once read (about 15 KiB each)."""

_MARGE = 60  # acts read beyond the page, for those of one score to be put in order
_PHRASES_MAX = 64  # ways of writing one phrase: a number with a year has two

Situe = tuple[Cle, DocAddress]


class VueTantivy:
    """The last commit of an open index."""

    def __init__(self, index: Index, generation: Hashable) -> None:
        self.generation = generation
        self._index = index
        self._lecteur = index.searcher()
        self._porteurs: dict[Simple, int] = {}
        self._lus: dict[tuple[int, int], tuple[Fiche, Any]] = {}
        self.position = lire_repere(self._lecteur)
        self.nombre = self._compte(_TOUS)

    @cached_property
    def vocabulaire(self) -> Vocabulaire:
        """See `Vue`."""
        return Vocabulaire(Counter(dict(self._lecteur.terms_with_prefix("mots", "", _TOUS))))

    def page(self, question: Question, requete: Requete, apres: Place | None, encore: Encore) -> Page:
        """See `Vue`."""
        cherche = self._question(question)
        filtres = _filtres(requete)
        tout = _et(cherche, *filtres.values())
        complet = _muette(self._question(question.entiere)) if question.parmi else None
        if requete.tri is Tri.PERTINENCE and [*termes(question.cherches)]:
            total, places = self._par_note(question, tout, complet, requete.limite + 1, apres)
        else:
            total, places = self._par_jour(tout, requete, apres)
        page = places[: requete.limite]
        rang = (apres.rang if apres else 0) + len(page)
        suite = Place(self._avec_cle(page[-1])[0], rang) if len(places) > len(page) else None
        facettes = self._compter(cherche, requete, encore) if requete.facettes else {}
        complets = total if complet is None else self._compte(_et(complet, *filtres.values()))
        trouves = [self._trouver(question, adresse, complets > 0 and est_complet(cle)) for cle, adresse in page]
        return Page(total, complets, trouves, suite, facettes)

    def total(self, question: Question, requete: Requete) -> int:
        """See `Vue`."""
        return self._compte(_et(self._question(question), *_filtres(requete).values()))

    def contient(self, terme: str) -> bool:
        """See `Vue`."""
        return self._vivant(_terme("texte", terme)) if self._lecteur.doc_freq("texte", terme) else False

    def qui_suivent(self, question: Question, mots: Iterable[str]) -> Iterator[str]:
        """See `Vue`."""
        avant = self._question(question)
        return (mot for mot in mots if self._vivant(_et(avant, _terme("mots", mot))))

    def numeros(self, debut: str, au_plus: int) -> list[str]:
        """See `Vue`."""
        cherche = Query.regex_query(SCHEMA, "numero", f"{re.escape(debut)}.*")
        places = self._lecteur.search(cherche, LUS_MAX, count=False, order_by_field="recent", order=Order.Asc).hits
        fiches = (self._lire(adresse)[0] for _, adresse in places)
        return list(dict.fromkeys(f.numero for f in fiches))[:au_plus]

    # What is found

    def _question(self, question: Question) -> Query:
        if not (question.tout or question.cherches or question.exclus):
            return Query.empty_query()
        exiges = [requise for noeud in question.exiges for requise in self._noeud(noeud)]
        exclus = [(Occur.MustNot, requise) for n in question.exclus for requise in [_et(*self._noeud(n))]]
        plus: list[tuple[Occur, Query]] = []
        if question.parmi:
            siens = [_et(*self._noeud(noeud)) for noeud in question.parmi]
            groupes = coalitions([self._importance(noeud) for noeud in question.parmi], question.part)
            exiges.append(_muette(_ou([_et(*(siens[i] for i in groupe)) for groupe in groupes])))
            plus += [(Occur.Should, sien) for sien in siens]
        facultatifs = [_et(*self._noeud(noeud)) for noeud in question.facultatifs]
        plus += [(Occur.Should, Query.boost_query(facultatif, POIDS_FACULTATIF)) for facultatif in facultatifs]
        return Query.boolean_query([(Occur.Must, q) for q in exiges or [_TOUS]] + plus + exclus)

    def _importance(self, noeud: Noeud) -> float:
        """The idf of a thing asked, 0 when no act holds it; of a phrase, those of its words together; of a choice, see
        `vue.importance`."""
        if isinstance(noeud, Choix):
            return importance(noeud, self._importance)
        if isinstance(noeud, Phrase):
            return sum(self._importance(Terme(formes)) for _, formes in noeud.elements)
        if noeud not in self._porteurs:
            self._porteurs[noeud] = self._compte(_et(*self._noeud(noeud)))
        porteurs = self._porteurs[noeud]
        return idf(porteurs, self.nombre + 1) if porteurs else 0.0

    def _noeud(self, noeud: Noeud) -> list[Query]:
        """What must all hold; words bring a score, the rest brings none; the best wording of a choice counts."""
        if isinstance(noeud, Choix):
            choix = [Query.boost_query(_et(*self._noeud(un)), poids) for un, poids in apports(noeud)]
            return [Query.disjunction_max_query(choix)]
        if isinstance(noeud, Terme):
            return [_un_de(noeud.formes)]
        if isinstance(noeud, Phrase):
            ecarts = [ecart for ecart, _ in noeud.elements]
            phrases = [_phrase(ecarts, ecriture) for ecriture in _ecritures([formes for _, formes in noeud.elements])]
            return [_muette(_ou(phrases)), *(_un_de(formes) for _, formes in noeud.elements)]
        if noeud.nombre:
            return [_muette(Query.regex_query(SCHEMA, "texte", f"{re.escape(noeud.pli)}.*"))]
        return [_muette(Query.term_set_query(SCHEMA, "mots", self.vocabulaire.mots_en(noeud.pli)))]

    def _lire(self, adresse: DocAddress) -> tuple[Fiche, Any]:
        """What is stored of an act; the last ones read are kept: one is weighed, placed, then shown."""
        lieu = adresse.segment_ord, adresse.doc
        lu = self._lus.get(lieu)
        if lu is None:
            if len(self._lus) >= LUS_MAX:
                self._lus.clear()
            document = self._lecteur.doc(adresse)
            lu = self._lus[lieu] = lire_fiche(document), document
        return lu

    def _vivant(self, cherche: Query) -> bool:
        return bool(self._lecteur.search(cherche, 1, count=False).hits)

    def _compte(self, cherche: Query) -> int:
        return int(self._lecteur.search(_muette(cherche), 1).count)

    # What comes first

    def _par_note(
        self, question: Question, tout: Query, complet: Query | None, voulus: int, apres: Place | None
    ) -> tuple[int, list[Situe]]:
        """How many answer, and the places wanted: all acts of one score are read before any is placed. Those that hold
        everything are few when others follow them."""
        avant: list[Situe] = []
        suite = tout
        if complet is not None:
            hits = self._lecteur.search(_et(tout, complet), _MARGE).hits
            avant = list(self._ranger(hits))
            suite = Query.boolean_query([(Occur.Must, tout), (Occur.MustNot, complet)])
        ici = None if apres is None else self._encore(apres.cle[2], tout)
        lus = voulus + _MARGE
        while True:
            reponse = self._lecteur.search(suite, lus)
            hits = reponse.hits
            tous = len(hits) < lus
            # The last score read may go on beyond what was read.
            fin = -1.0 if tous else arrondir_la_note(hits[-1][0])
            reste = self._ranger([h for h in hits if arrondir_la_note(h[0]) > fin], complet=complet is None)
            places = chain(avant, reste)
            tete = list(islice(places, TETE))
            if tous or len(tete) == TETE:
                places = chain(self._affiner(question, tete), places)
                page = list(islice(suivants(places, Tri.PERTINENCE, apres, ici), voulus))
                if tous or len(page) == voulus:
                    return len(avant) + reponse.count, page
            lus *= 4

    def _affiner(self, question: Question, tete: list[Situe]) -> list[Situe]:
        """The acts that lead, in the order that their titles, the nearness of their words and their numbers give."""
        importances = [self._importance(noeud) for noeud in question.cherches]
        formes = {debut: self._formes(debut) for debut in debuts(question.cherches)}
        affinees = []
        for (note, jour, _), adresse in tete:
            fiche, document = self._lire(adresse)
            places = partial(_places, document.get_first("places"))
            trouve = peser_les_places(question.cherches, importances, places, formes.__getitem__)
            facteur = affinite(trouve, fiche.jour, exact=porte_le_numero(question, fiche.numero))
            affinees.append(((relever(note, facteur), jour, fiche.cle), adresse))
        return sorted(affinees, key=lambda place: place[0])

    def _ranger(self, hits: list[tuple[float, DocAddress]], *, complet: bool = True) -> Iterator[Situe]:
        """In order; a key is read from the disk only where note and day do not tell, and stays "" elsewhere."""
        jours = self._lecteur.fast_field_values("jour", [adresse for _, adresse in hits])
        notes = zip(hits, jours, strict=True)
        cles = [(cle_de_tri(Tri.PERTINENCE, h[0], jour, "", complet=complet), h[1]) for h, jour in notes]
        cles.sort(key=lambda place: place[0])
        for _, groupe in groupby(cles, key=lambda place: place[0]):
            pareils = list(groupe)
            yield from pareils if len(pareils) == 1 else sorted(map(self._avec_cle, pareils), key=lambda p: p[0])

    def _avec_cle(self, place: Situe) -> Situe:
        (note, jour, _), adresse = place
        return (note, jour, self._lire(adresse)[0].cle), adresse

    def _encore(self, cle: str, tout: Query) -> DocAddress | None:
        """Where the act of this key stands, if it still answers."""
        adresse = lire_adresse(self._lecteur, cle)
        return adresse if adresse and self._vivant(_et(tout, _terme("cle", sur(cle)))) else None

    def _par_jour(self, tout: Query, requete: Requete, apres: Place | None) -> tuple[int, list[Situe]]:
        """How many answer, and the places of the page and of one act more."""
        tri = Tri.ANCIEN if requete.tri is Tri.ANCIEN else Tri.RECENT
        reste = tout
        if apres is not None:
            jour = abs(apres.cle[1])
            borne = ordres(0 if jour == JOUR_MAX else jour, apres.cle[2])[tri]
            reste = _et(tout, self._index.parse_query(f"{tri}:{{{borne} TO *}}"))
        reponse = self._lecteur.search(reste, requete.limite + 1, order_by_field=tri.value, order=Order.Asc)
        adresses = [adresse for _, adresse in reponse.hits]
        jours = self._lecteur.fast_field_values("jour", adresses)
        places = [(cle_de_tri(tri, 0.0, jour, ""), adresse) for jour, adresse in zip(jours, adresses, strict=True)]
        return reponse.count if apres is None else self._compte(tout), places

    def _trouver(self, question: Question, adresse: DocAddress, complet: bool) -> Trouve:
        fiche, document = self._lire(adresse)
        places = partial(_places, document.get_first("places"))
        situes = situer(question.cherches, places, self._formes)
        return Trouve(fiche, *lire_contenu(document.get_first("contenu")), situes, complet)

    def _formes(self, debut: Debut) -> list[str]:
        if debut.nombre:
            return [terme for terme, _ in self._lecteur.terms_with_prefix("texte", debut.pli)]
        return formes_du_debut(debut, self.vocabulaire)

    # What is counted

    def _compter(self, cherche: Query, requete: Requete, encore: Encore) -> dict[str, dict[str, int]] | None:
        """Each facet without its own filter, in as few passes as may be."""
        comptes: dict[str, dict[str, int]] = {}
        filtres, voulues = _filtres(requete), demandees(requete)
        for champs, ecartes in self._passes([*voulues]):
            if not encore():
                return None
            autres = [filtre for nom, filtre in filtres.items() if nom not in ecartes]
            comptes |= self._agreger(_et(cherche, *autres), champs)
        if "ensemble" in comptes:
            comptes |= defaire(comptes.pop("ensemble"), voulues)
        return {nom: ranger(comptes[nom], self._noms.get(nom)) for nom in FACETTES}

    def _passes(self, filtrent: list[str]) -> Iterator[tuple[list[str], Collection[str]]]:
        """Columns that are counted together, and the filters that are then left aside."""
        if not self._ensembles:
            yield [nom for nom in FACETTES if nom not in filtrent], ()
            yield from (([nom], [nom]) for nom in filtrent)
            return
        autres = [nom for nom in FACETTES if nom not in UNIQUES]
        libres = [nom for nom in autres if nom not in filtrent]
        if set(UNIQUES).isdisjoint(filtrent):
            yield ["ensemble", *libres], ()
        else:
            yield ["ensemble"], UNIQUES
            yield from [(libres, ())] if libres else []
        yield from (([nom], [nom]) for nom in autres if nom in filtrent)

    @cached_property
    def _ensembles(self) -> bool:
        """True when the values that go together are few: one count then gives those of most facets."""
        return len(self._agreger(_TOUS, ["ensemble"])["ensemble"]) <= ENSEMBLES_MAX

    def _agreger(self, cherche: Query, champs: Iterable[str]) -> dict[str, dict[str, int]]:
        demande = {nom: {"terms": {"field": nom, "size": VALEURS_MAX}} for nom in champs}
        rendu: dict[str, Any] = self._lecteur.aggregate(_muette(cherche), demande)
        return {nom: {b["key"]: b["doc_count"] for b in valeurs["buckets"]} for nom, valeurs in rendu.items()}

    @cached_property
    def _noms(self) -> dict[str, dict[str, str]]:
        comptes = self._agreger(_TOUS, [f"{nom}_ecrit" for nom in PLIEES])
        return {nom: nommer(comptes[f"{nom}_ecrit"].items(), PLIS[nom]) for nom in PLIEES}


def _filtres(requete: Requete) -> dict[str, Query]:
    filtres = {
        nom: Query.term_set_query(SCHEMA, nom, list(map(sur, valeurs)))
        for nom, valeurs in ({**demandees(requete), "cite": requete.cite}).items()
        if valeurs
    }
    if requete.du or requete.au:
        du, au = (requete.du or date.min).toordinal(), (requete.au or date.max).toordinal()
        filtres["periode"] = Query.range_query(SCHEMA, "jour", FieldType.Integer, du, au)
    return {nom: _muette(filtre) for nom, filtre in filtres.items()}


def _places(places: bytes, terme: str) -> list[int]:
    """Positions of a term, in what `_en_tantivy` writes."""
    cherche = f"\n{terme} ".encode()
    debut = places.find(cherche)
    if debut < 0:
        return []
    return [int(p) for p in places[debut + len(cherche) : places.index(b"\n", debut + 1)].split()]


def _terme(champ: str, terme: str) -> Query:
    return Query.term_query(SCHEMA, champ, terme, "freq")


def _phrase(ecarts: list[int], termes: Sequence[str]) -> Query:
    """Terms at these distances. Positions are read only where those that stand side by side do."""
    suites = zip(pairwise(ecarts), pairwise(termes), strict=True)
    couples = [_terme("couples", couple(*deux)) for (avant, apres), deux in suites if apres - avant == 1]
    if couples and len(termes) == 2:
        return couples[0]
    return _et(*couples, Query.phrase_query(SCHEMA, "texte", list(zip(ecarts, termes, strict=True))))


def _un_de(formes: Iterable[str]) -> Query:
    return _ou([_terme("texte", forme) for forme in formes])


def _ou(requises: list[Query]) -> Query:
    return requises[0] if len(requises) == 1 else Query.boolean_query([(Occur.Should, q) for q in requises])


def _et(*requises: Query) -> Query:
    return requises[0] if len(requises) == 1 else Query.boolean_query([(Occur.Must, q) for q in requises])


def _muette(requise: Query) -> Query:
    return Query.const_score_query(requise, 0.0)


def _ecritures(elements: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Every way of writing a phrase, its numbers having several, up to a bound that no title reaches."""
    return islice(product(*elements), _PHRASES_MAX)


_TOUS = Query.boolean_query([(Occur.Must, Query.all_query()), (Occur.MustNot, Query.term_query(SCHEMA, "cle", REPERE))])
