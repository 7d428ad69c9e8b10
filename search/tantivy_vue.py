"""A view of a tantivy index: its scores and columns become answers; the acts at the head are weighed one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from functools import cached_property
from itertools import chain, groupby, islice
from typing import Any, NamedTuple

from tantivy import DocAddress, Index, Order, Query

from search import classement
from search.document import Fiche
from search.engine import FACETTES, Requete, Tri
from search.examen import Examen, formes_du_debut, suivants
from search.facettes import CLES, nommer, ranger
from search.inventaire import lire_contenu
from search.orthographe import Vocabulaire
from search.query import APRES, Choix, Cle, Debut, Noeud, Phrase, Place, Question, Terme, cle_de_tri
from search.repli import Lecture
from search.tantivy_index import (
    JOUR_MAX,
    ecrites,
    lire_adresse,
    lire_fiche,
    lire_places,
    lire_repere,
    ordres,
    sur,
)
from search.tantivy_questions import TOUS, Traducteur, commence, dans, et, filtres_de, muette, sauf, un_de
from search.vue import Page, Trouve

VALEURS_MAX = 60_000
"""Values of one facet that are counted: tantivy refuses more than 65 000."""

_MARGE = 200  # acts read beyond the page, for those of one score to be put in order

Situe = tuple[Cle, DocAddress]


class _Acte:
    """A stored act, read as little as may be."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._places: bytes = document.get_first("places")
        self._lus: dict[str, tuple[float, list[int]] | None] = {}
        self.fiche: Fiche
        self.fiche, self.longueur = lire_fiche(document)

    def poids(self, mot: str) -> float:
        """Weight of a term."""
        lu = self._lire(mot)
        return lu[0] if lu else 0.0

    def places(self, mot: str) -> list[int]:
        """Positions of a term."""
        lu = self._lire(mot)
        return lu[1] if lu else []

    def trouve(self, examen: Examen, *, complet: bool) -> Trouve:
        """As a page gives it."""
        vitrine, passages = lire_contenu(self._document.get_first("contenu"))
        return Trouve(self.fiche, complet, vitrine, passages, examen.situer(self.places))

    def _lire(self, mot: str) -> tuple[float, list[int]] | None:
        if mot not in self._lus:
            self._lus[mot] = lire_places(self._places, mot)
        return self._lus[mot]


class _Etage(NamedTuple):
    """Acts that come before the next ones: those that answer, and the same with their scores."""

    complet: bool
    requise: Query
    pesee: Query


class VueTantivy:
    """The last commit of an open index."""

    def __init__(self, index: Index, generation: Hashable) -> None:
        self.generation = generation
        self._index = index
        self._lecteur = index.searcher()
        self._traducteur = Traducteur(self._importance, self._mots_en)
        self._porteurs: dict[Noeud, int] = {}
        self.position = lire_repere(self._lecteur)
        self.nombre = self._compte(TOUS)

    @cached_property
    def vocabulaire(self) -> Vocabulaire:
        """See `Vue`."""
        return Vocabulaire(Counter(dict(self._lecteur.terms_with_prefix("mots", "", TOUS))))

    def _mots_en(self, debut: str) -> list[str]:
        return self.vocabulaire.mots_en(debut)

    def page(self, lecture: Lecture, requete: Requete, apres: Place | None) -> Page:
        """See `Vue`."""
        filtres = filtres_de(requete)
        examen = Examen(lecture.question, self._importance, self._formes)
        etages = self._etages(lecture, list(filtres.values()))
        comptes = [self._compte(etage.requise) for etage in etages]
        if requete.tri is Tri.PERTINENCE and lecture.question.cherches:
            places = self._par_note(etages, examen, requete.limite + 1, apres)
        else:
            places = self._par_jour(etages, requete, apres)
        page = places[: requete.limite]
        trouves = [self._acte(adresse).trouve(examen, complet=_complet(cle)) for cle, adresse in page]
        rang = (apres.rang if apres else 0) + len(page)
        suite = Place(self._avec_cle(page[-1])[0], rang) if len(places) > len(page) else None
        facettes = self._compter(lecture, filtres) if requete.facettes else {}
        return Page(sum(comptes), comptes[0], trouves, suite, facettes)

    def compter(self, question: Question) -> int:
        """See `Vue`."""
        return self._compte(self._traducteur.requise(question))

    def contient(self, terme: str) -> bool:
        """See `Vue`."""
        return bool(self._lecteur.doc_freq("texte", terme)) and self._vivant(un_de([terme]))

    def qui_suivent(self, question: Question, mots: Iterable[str]) -> Iterator[str]:
        """See `Vue`."""
        avant = self._traducteur.requise(question)
        return (mot for mot in mots if self._vivant(et(avant, dans("mots", mot))))

    def numeros(self, debut: str, au_plus: int) -> list[str]:
        """See `Vue`."""
        reponse = self._lecteur.search(
            commence("numero", debut), _MARGE, count=False, order_by_field=Tri.RECENT.value, order=Order.Asc
        )
        return list(dict.fromkeys(self._acte(adresse).fiche.numero for _, adresse in reponse.hits))[:au_plus]

    # What is found

    def _etages(self, lecture: Lecture, filtres: list[Query]) -> list[_Etage]:
        """Those that hold everything, then those that hold a part."""
        traduire, complete = self._traducteur, lecture.complete
        tout = traduire.requise(complete)
        etages = [_Etage(True, et(tout, *filtres), traduire.pesee(complete, *filtres))]
        if lecture.relachee:
            question = lecture.question
            part = et(sauf(traduire.requise(question), tout), *filtres)
            etages.append(_Etage(False, part, sauf(traduire.pesee(question, *filtres), tout)))
        return etages

    def _importance(self, noeud: Noeud) -> float:
        """The idf of what is looked for; of a phrase, those of its words together."""
        if isinstance(noeud, Choix):
            return self._importance(noeud.choix[0][0])
        if isinstance(noeud, Phrase):
            return sum(self._importance(Terme(formes)) for _, formes in noeud.elements)
        if noeud not in self._porteurs:
            formes = noeud.formes if isinstance(noeud, Terme) else self._formes(noeud)
            self._porteurs[noeud] = self._compte(un_de(formes))
        return classement.idf(self.nombre, self._porteurs[noeud])

    def _formes(self, debut: Debut) -> list[str]:
        if debut.nombre:
            return [str(forme) for forme, _ in self._lecteur.terms_with_prefix("texte", debut.pli)]
        return formes_du_debut(debut, self.vocabulaire)

    def _vivant(self, cherche: Query) -> bool:
        return bool(self._lecteur.search(muette(cherche), 1, count=False).hits)

    def _compte(self, cherche: Query) -> int:
        return int(self._lecteur.search(muette(cherche), 1).count)

    def _acte(self, adresse: DocAddress) -> _Acte:
        return _Acte(self._lecteur.doc(adresse))

    @cached_property
    def _moyenne(self) -> float:
        moyenne = self._lecteur.aggregate(TOUS, {"moyenne": {"avg": {"field": "longueur"}}})["moyenne"]["value"]
        return float(moyenne or 0.0)

    # What comes first

    def _par_note(self, etages: list[_Etage], examen: Examen, voulus: int, apres: Place | None) -> list[Situe]:
        """The places wanted. All acts of one score are read before any is placed."""
        ici = None if apres is None else self._encore(apres.cle[2], etages)
        lus = max(voulus, classement.TETE) + _MARGE
        while True:
            places, finis = self._lire(etages, lus)
            tete = [(self._note(examen, place), place[1]) for place in islice(places, classement.TETE)]
            tete.sort(key=lambda place: place[0])
            page = list(islice(suivants(chain(tete, places), Tri.PERTINENCE, apres, ici), voulus))
            if finis or (len(tete) == classement.TETE and len(page) == voulus):
                return page
            lus *= 4

    def _lire(self, etages: list[_Etage], lus: int) -> tuple[Iterator[Situe], bool]:
        """The places of the first acts by tantivy's score; whether they are all there is."""
        places: list[Iterator[Situe]] = []
        for etage in etages:
            hits = self._lecteur.search(etage.pesee, lus, count=False, weight_by_field="fraicheur").hits
            # The last score read may go on beyond what was read.
            fin = round(hits[-1][0], 4) if len(hits) == lus else -1.0
            places.append(self._ranger([h for h in hits if round(h[0], 4) > fin], complet=etage.complet))
            if len(hits) == lus:
                return chain(*places), False
        return chain(*places), True

    def _ranger(self, hits: list[tuple[float, DocAddress]], *, complet: bool) -> Iterator[Situe]:
        """In order; a key is read from the disk only where note and day do not tell, and stays "" elsewhere."""
        jours = self._lecteur.fast_field_values("jour", [adresse for _, adresse in hits])
        cles = [
            (cle_de_tri(Tri.PERTINENCE, note, jour, "", complet=complet), adresse)
            for (note, adresse), jour in zip(hits, jours, strict=True)
        ]
        cles.sort(key=lambda place: place[0])
        for _, groupe in groupby(cles, key=lambda place: place[0]):
            pareils = list(groupe)
            yield from pareils if len(pareils) == 1 else sorted(map(self._avec_cle, pareils), key=lambda p: p[0])

    def _note(self, examen: Examen, place: Situe) -> Cle:
        acte = self._acte(place[1])
        note = examen.note(acte.fiche, acte.poids, acte.places, acte.longueur, self._moyenne)
        note *= examen.affinite(acte.fiche, acte.places)
        return cle_de_tri(Tri.PERTINENCE, note, acte.fiche.jour, acte.fiche.cle, complet=_complet(place[0]))

    def _avec_cle(self, place: Situe) -> Situe:
        (note, jour, _), adresse = place
        return (note, jour, self._acte(adresse).fiche.cle), adresse

    def _encore(self, cle: str, etages: list[_Etage]) -> DocAddress | None:
        """Where the act of this key stands, if it still answers."""
        adresse = lire_adresse(self._lecteur, cle)
        sienne = dans("cle", sur(cle))
        return adresse if any(self._vivant(et(etage.requise, sienne)) for etage in etages) else None

    def _par_jour(self, etages: list[_Etage], requete: Requete, apres: Place | None) -> list[Situe]:
        """The places of the page and of one act more."""
        tri = Tri.ANCIEN if requete.tri is Tri.ANCIEN else Tri.RECENT
        places: list[Situe] = []
        for etage in etages:
            cherche, rang = etage.requise, cle_de_tri(tri, 0.0, 0, "", complet=etage.complet)[0]
            if apres is not None and rang < apres.cle[0]:
                continue
            if apres is not None and rang == apres.cle[0]:
                jour = abs(apres.cle[1])
                borne = ordres(0 if jour == JOUR_MAX else jour, apres.cle[2])[tri]
                cherche = et(cherche, self._index.parse_query(f"{tri}:{{{borne} TO *}}"))
            reponse = self._lecteur.search(
                cherche, requete.limite + 1 - len(places), count=False, order_by_field=tri.value, order=Order.Asc
            )
            adresses = [adresse for _, adresse in reponse.hits]
            jours = self._lecteur.fast_field_values("jour", adresses)
            places += [
                (cle_de_tri(tri, 0.0, jour, "", complet=etage.complet), adresse)
                for jour, adresse in zip(jours, adresses, strict=True)
            ]
            if len(places) > requete.limite:
                break
        return places

    # What is counted

    def _compter(self, lecture: Lecture, filtres: dict[str, Query]) -> dict[str, dict[str, int]]:
        """The facets that filter are counted each without its own filter, the others all at once."""
        cherche = self._traducteur.requise(lecture.question)
        comptes: dict[str, dict[str, int]] = {}
        libres = [nom for nom in FACETTES if nom not in filtres]
        for noms in [libres, *([nom] for nom in FACETTES if nom in filtres)]:
            autres = [filtre for nom, filtre in filtres.items() if nom not in noms]
            comptes |= self._valeurs(et(cherche, *autres), noms)
        return {nom: ranger(comptes[nom], self._noms.get(nom)) for nom in FACETTES}

    def _valeurs(self, cherche: Query, champs: Iterable[str]) -> dict[str, dict[str, int]]:
        demande = {nom: {"terms": {"field": nom, "size": VALEURS_MAX}} for nom in champs}
        rendu: dict[str, Any] = self._lecteur.aggregate(muette(cherche), demande)
        return {nom: {b["key"]: b["doc_count"] for b in valeurs["buckets"]} for nom, valeurs in rendu.items()}

    @cached_property
    def _noms(self) -> dict[str, dict[str, str]]:
        comptes = self._valeurs(TOUS, map(ecrites, CLES))
        return {nom: nommer(nom, comptes[ecrites(nom)].items()) for nom in CLES}


def _complet(cle: Cle) -> bool:
    return cle[0] < APRES / 2
