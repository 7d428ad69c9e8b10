"""Any engine: follows the change feed, guards the type of what is indexed, answers. What is stored, and how words are
found there, is the business of an `Index`.

`MoteurPublic` takes `ActePublie` and nothing else: what is not published cannot get in by a forgotten `if`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path
from typing import ClassVar, Generic, TypeVar

from schemas.acte_publie import ActePublie
from schemas.dossier import Dossier
from schemas.identifiants import numero_canonique
from search.choix import BUREAU, PUBLIC
from search.document import Document, document_du_bureau, document_public
from search.engine import Reponse, Requete, Resultat
from search.extraits import Marqueur
from search.french import analyser
from search.query import comprendre, controler, ecrire_curseur, lire_curseur
from search.repli import ASSEZ, Lue, lire
from search.vue import Index, Trouve, Vue

FACETTES_S = 2.0
"""Seconds after which a question is answered without the counts that are still wanting."""

SUGGESTIONS_MAX = 8
"""Ways of ending what is being typed."""

_JOINTS = " \t\u00a0\u202f-/._"

A = TypeVar("A", ActePublie, Dossier)
V = TypeVar("V", bound=Vue)


class _Moteur(Generic[A, V]):
    """Everything but the type of what is indexed. Safe between threads; several processes may share a folder."""

    _index_de: Callable[..., Index[V]]
    """What an engine makes of a folder, the name of the index there, and settings of its own."""

    _nom: ClassVar[str]

    def __init__(
        self, dossier: Path, *, chronometre: Callable[[], float] = time.perf_counter, **reglages: float | Path
    ) -> None:
        self._index = type(self)._index_de(dossier, self._nom, **reglages)
        self._chronometre = chronometre
        self._verrou = threading.RLock()
        self._vue: V | None = None

    def indexer(self, actes: Iterable[A], *, position: int) -> None:
        """See `Moteur`. Acts are read one at a time; the whole is one commit unless a key comes twice."""
        redits: dict[str, A] = {}
        vus: set[str] = set()
        with self._index.ecrire(self.position()) as redacteur:
            for acte in actes:
                if acte.cle in vus:
                    redits[acte.cle] = acte
                    continue
                vus.add(acte.cle)
                redacteur.poser(self._document(acte))
            if not redits:
                redacteur.position = position
        if redits:
            self.appliquer(redits.items(), position)

    def retirer(self, cles: Iterable[str], *, position: int) -> None:
        """See `Moteur`."""
        self.appliquer(((cle, None) for cle in cles), position)

    def appliquer(self, changements: Iterable[tuple[str, A | None]], position: int) -> None:
        """See `Moteur`."""
        derniers = dict(changements)
        documents = {cle: None if acte is None else self._document(acte) for cle, acte in derniers.items()}
        for cle, document in documents.items():
            if document is not None and document.fiche.cle != cle:
                raise ValueError(f"the act of key {document.fiche.cle!r} was given under {cle!r}")
        with self._index.ecrire(position) as redacteur:
            for cle, document in documents.items():
                if document is None:
                    redacteur.retirer(cle)
                else:
                    redacteur.poser(document)

    def position(self) -> int:
        """See `Moteur`."""
        with self._verrou:
            return self._actuelle().position

    def vider(self) -> None:
        """See `Moteur`."""
        with self._verrou:
            self._vue = None
            self._index.vider()

    def nombre(self) -> int:
        """See `Moteur`."""
        with self._verrou:
            return self._actuelle().nombre

    def chercher(self, requete: Requete) -> Reponse:
        """See `Moteur`."""
        debut = self._chronometre()
        controler(requete)
        apres = lire_curseur(requete)

        def encore() -> bool:
            return self._chronometre() - debut < FACETTES_S

        # Whoosh readers move a file position: one question at a time. The interpreter would hardly run two anyway.
        with self._verrou:
            vue = self._actuelle()
            lue = Lue(comprendre(requete.texte))
            page = vue.page(lue.question, requete, apres, encore)
            if page.total < ASSEZ:
                lue = lire(requete.texte, requete.tri, vue)
                page = vue.page(lue.question, requete, apres, encore)
            return Reponse(
                requete=requete.texte,
                total=page.total,
                complets=page.complets,
                resultats=tuple(map(partial(_resultat, Marqueur(lue.question)), page.trouves)),
                facettes=page.facettes or {},
                tardent=page.facettes is None,
                suggestion=_suggestion(lue, requete, vue, page.total),
                corrigee=lue.correction is not None,
                suite=None if page.suite is None else ecrire_curseur(requete, page.suite),
                duree_ms=(self._chronometre() - debut) * 1000,
            )

    def suggerer(self, prefixe: str) -> list[str]:
        """See `Moteur`."""
        debut = prefixe[:200]
        jetons = list(analyser(debut))
        if not jetons or debut[jetons[-1].fin :].strip(_JOINTS):
            return []
        with self._verrou:
            vue = self._actuelle()
            voulu = numero_canonique(prefixe)
            numeros = vue.numeros(voulu, SUGGESTIONS_MAX) if len(voulu) > 1 else []
            if not jetons[-1].mot or len(jetons[-1].pli) < 2:
                return numeros
            return (numeros + _fins(vue, debut, jetons[-1].debut, jetons[-1].pli))[:SUGGESTIONS_MAX]

    def _document(self, acte: A) -> Document:
        raise TypeError  # pragma: no cover - each engine says what it accepts

    def _actuelle(self) -> V:
        if self._vue is None or self._vue.generation != self._index.generation():
            self._vue = self._index.ouvrir(self._vue)
        return self._vue


class MoteurPublic(_Moteur[ActePublie, V]):
    """What the public finds: published acts only."""

    _nom = PUBLIC

    def _document(self, acte: ActePublie) -> Document:
        if type(acte) is not ActePublie:
            raise TypeError(f"the public index takes ActePublie, not {type(acte).__name__}")
        return document_public(acte)


class MoteurBureau(_Moteur[Dossier, V]):
    """What the office finds: every act, at any stage."""

    _nom = BUREAU

    def _document(self, acte: Dossier) -> Document:
        if type(acte) is not Dossier:
            raise TypeError(f"the office's index takes Dossier, not {type(acte).__name__}")
        return document_du_bureau(acte)


def _resultat(marqueur: Marqueur, trouve: Trouve) -> Resultat:
    fiche, vitrine = trouve.fiche, trouve.vitrine
    extraits, autres = marqueur.extraire(trouve.passages, trouve.situes)
    return Resultat(
        cle=fiche.cle,
        acte=vitrine["acte"],
        uri=vitrine["uri"],
        numero=fiche.numero or None,
        objet=vitrine["objet"],
        titre=vitrine["titre"],
        collectivite=vitrine["collectivite"],
        siren=fiche.collectivite or None,
        organe=fiche.organe or None,
        nature=fiche.nature,
        date_seance=date.fromordinal(fiche.jour) if fiche.jour else None,
        statut=fiche.statut or None,
        etape=fiche.etape,
        titre_html=marqueur.surligner(vitrine["titre"] or vitrine["objet"] or ""),
        extraits=extraits,
        autres=autres,
        complet=trouve.complet,
    )


def _suggestion(lue: Lue, requete: Requete, vue: Vue, total: int) -> str | None:
    """What was answered in place of the question, or what would find more under the same filters."""
    if lue.correction is not None:
        return lue.correction if total else None
    if lue.proposition is None or vue.total(comprendre(lue.proposition), requete) <= total:
        return None
    return lue.proposition


def _fins(vue: Vue, prefixe: str, debut: int, pli: str) -> list[str]:
    """The words that may end the text from `debut` on, each kept only if the whole finds something."""
    avant = prefixe[:debut]
    mots: Iterable[str] = vue.vocabulaire.mots_en(pli)[: SUGGESTIONS_MAX * 8]
    if avant.strip():
        mots = vue.qui_suivent(comprendre(avant), mots)
    return [avant + mot for mot in islice(mots, SUGGESTIONS_MAX)]
