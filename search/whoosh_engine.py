"""The embedded engine: one index for the public, one for the office, each in its own folder, the same code below.

`MoteurPublic` takes `ActePublie` and nothing else: what is not published cannot get in by a forgotten `if`.
"""

from __future__ import annotations

import heapq
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar

from schemas.acte_publie import ActePublie
from schemas.dossier import Dossier
from schemas.identifiants import numero_canonique
from search.document import Document, Fiche, document_du_bureau, document_public
from search.engine import FACETTES, Reponse, Requete, Resultat, Tri
from search.extraits import extraire, surligner
from search.french import analyser
from search.instantane import Instantane
from search.query import Cle, Question, cle_de_tri, comprendre, controler, ecrire_curseur, lire_curseur
from search.repli import Actes, repondre
from search.whoosh_index import ATTENTE_S, Index, ajouter, sans_dommage

SUGGESTIONS_MAX = 8
"""Ways of ending what is being typed."""

_JOINTS = " \t\u00a0\u202f-/._"

A = TypeVar("A", ActePublie, Dossier)


class _Moteur(Generic[A]):
    """Everything but the type of what is indexed. Safe between threads; several processes may share a folder."""

    _nom: ClassVar[str]

    def __init__(
        self,
        dossier: Path,
        *,
        chronometre: Callable[[], float] = time.perf_counter,
        attente_s: float = ATTENTE_S,
    ) -> None:
        self._index = Index(dossier, self._nom, attente_s=attente_s)
        self._chronometre = chronometre
        self._verrou = threading.RLock()
        self._vu: tuple[int, int, Instantane] | None = None

    def indexer(self, actes: Iterable[A], *, position: int) -> None:
        """See `Moteur`. Acts are read one at a time; the whole is one commit unless a key comes twice."""
        redits: dict[str, A] = {}
        vus: set[str] = set()
        with self._index.ecrire(self.position()) as redacteur:
            lecteur = redacteur.reader()
            for acte in actes:
                if acte.cle in vus:
                    redits[acte.cle] = acte
                    continue
                vus.add(acte.cle)
                document = self._document(acte)
                _oublier(redacteur, lecteur, acte.cle)
                ajouter(redacteur, document)
            lecteur.close()
            if not redits:
                redacteur.schema.position = position
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
            lecteur = redacteur.reader()
            for cle, document in documents.items():
                _oublier(redacteur, lecteur, cle)
                redacteur.retrait |= document is None
                if document is not None:
                    ajouter(redacteur, document)
            lecteur.close()

    def position(self) -> int:
        """See `Moteur`."""
        with self._verrou:
            self._instantane()
            assert self._vu is not None
            return self._vu[1]

    def vider(self) -> None:
        """See `Moteur`."""
        with self._verrou:
            self._vu = None
            self._index.vider()

    def nombre(self) -> int:
        """See `Moteur`."""
        with self._verrou:
            return len(self._instantane().actifs)

    def chercher(self, requete: Requete) -> Reponse:
        """See `Moteur`."""
        debut = self._chronometre()
        controler(requete)
        apres = lire_curseur(requete)
        # Whoosh readers move a file position: one question at a time. The interpreter would not run two anyway.
        with self._verrou:
            return self._repondre(requete, apres, self._instantane(), debut)

    def suggerer(self, prefixe: str) -> list[str]:
        """See `Moteur`."""
        jetons = list(analyser(prefixe[:200]))
        if not jetons or prefixe[:200][jetons[-1].fin :].strip(_JOINTS):
            return []
        with self._verrou:
            instantane = self._instantane()
            numeros = _numeros_en(instantane, prefixe)
            if not jetons[-1].mot or len(jetons[-1].pli) < 2:
                return numeros
            return (numeros + _fins(instantane, prefixe[:200], jetons[-1].debut))[:SUGGESTIONS_MAX]

    def _document(self, acte: A) -> Document:
        raise TypeError  # pragma: no cover - each engine says what it accepts

    def _instantane(self) -> Instantane:
        generation = self._index.generation()
        if self._vu is None or self._vu[0] != generation:
            ouvert = self._index.ouvrir()
            anciennes = self._vu[2].par_segment if self._vu else {}
            with sans_dommage():
                lecteur, position, lue = _lire(ouvert)
                self._vu = (lue, position, Instantane(lecteur, anciennes))
        return self._vu[2]

    def _repondre(self, requete: Requete, apres: Cle | None, instantane: Instantane, debut: float) -> Reponse:
        reponses = repondre(requete.texte, instantane.repondre, instantane.corriger)
        question = reponses.question
        trouves = _dans_la_periode(requete, instantane, reponses.actes)
        par_filtre = _filtres(requete, instantane)
        actes = trouves.intersection(*par_filtre.values()) if par_filtre else trouves
        notes = instantane.noter(question, actes)
        if requete.tri is Tri.PERTINENCE:
            instantane.affiner(question, notes, reponses.complets)
        page, suite = _page(requete, instantane, notes, reponses.complets, apres)
        situes = instantane.situer(question, page)
        return Reponse(
            requete=requete.texte,
            total=len(actes),
            resultats=tuple(
                replace(_resultat(instantane, question, rang, situes[rang]), complet=rang in reponses.complets)
                for rang in page
            ),
            facettes=_compter(instantane, trouves, par_filtre) if requete.facettes else {},
            suggestion=reponses.correction if actes else None,
            corrigee=reponses.correction is not None,
            complets=len(actes & reponses.complets),
            suite=suite,
            duree_ms=(self._chronometre() - debut) * 1000,
        )


class MoteurPublic(_Moteur[ActePublie]):
    """What the public finds: published acts only."""

    _nom = "public"

    def _document(self, acte: ActePublie) -> Document:
        if type(acte) is not ActePublie:
            raise TypeError(f"the public index takes ActePublie, not {type(acte).__name__}")
        return document_public(acte)


class MoteurBureau(_Moteur[Dossier]):
    """What the office finds: every act, at any stage."""

    _nom = "bureau"

    def _document(self, acte: Dossier) -> Document:
        if type(acte) is not Dossier:
            raise TypeError(f"the office's index takes Dossier, not {type(acte).__name__}")
        return document_du_bureau(acte)


def _lire(ouvert: Any) -> tuple[Any, int, int]:
    """A reader, with the position and the generation of the very commit that it reads."""
    while True:
        generation = ouvert.latest_generation()
        lecteur = ouvert.reader()
        schema = lecteur.schema
        # A commit may fall between the two lines; the table of contents read in between must be the same one.
        if ouvert.latest_generation() == generation:
            return lecteur, int(getattr(schema, "position", 0)), generation
        lecteur.close()


def _oublier(redacteur: Any, lecteur: Any, cle: str) -> None:
    with sans_dommage():
        rang = lecteur.first_id("cle", cle) if ("cle", cle) in lecteur else None
    if rang is not None:
        redacteur.delete_document(rang)


def _dans_la_periode(requete: Requete, instantane: Instantane, actes: Actes) -> Actes:
    if requete.du is None and requete.au is None:
        return actes
    du = requete.du.toordinal() if requete.du else 1
    au = requete.au.toordinal() if requete.au else date.max.toordinal()
    return {acte for acte in actes if du <= instantane.fiches[acte].jour <= au}


def _filtres(requete: Requete, instantane: Instantane) -> dict[str, set[int]]:
    demandes = {nom: [str(v) for v in getattr(requete, nom)] for nom in FACETTES}
    filtres = {nom: instantane.filtrer(nom, valeurs) for nom, valeurs in demandes.items() if valeurs}
    return {**filtres, "cite": instantane.citant(requete.cite)} if requete.cite else filtres


def _compter(instantane: Instantane, trouves: Actes, par_filtre: dict[str, set[int]]) -> dict[str, dict[str, int]]:
    facettes: dict[str, dict[str, int]] = {}
    for nom, valeurs in instantane.valeurs.items():
        autres = [actes for filtre, actes in par_filtre.items() if filtre != nom]
        parmi = trouves.intersection(*autres) if autres else trouves
        comptes = {valeur: len(parmi & actes) for valeur, actes in valeurs.items()}
        facettes[nom] = {v: n for v, n in sorted(comptes.items(), key=lambda vn: (-vn[1], vn[0])) if n}
    return facettes


def _page(
    requete: Requete, instantane: Instantane, notes: dict[int, float], complets: Actes, apres: Cle | None
) -> tuple[list[int], str | None]:
    """The acts of the page, and the cursor of the next one when there is one."""
    fiches = instantane.fiches
    cles = (
        (cle_de_tri(requete.tri, note, fiches[a].jour, fiches[a].cle, complet=a in complets), a)
        for a, note in notes.items()
    )
    premiers = heapq.nsmallest(requete.limite + 1, (ca for ca in cles if apres is None or ca[0] > apres))
    page = premiers[: requete.limite]
    suite = ecrire_curseur(requete, page[-1][0]) if len(premiers) > len(page) else None
    return [acte for _, acte in page], suite


def _resultat(instantane: Instantane, question: Question, rang: int, situes: list[set[int]]) -> Resultat:
    fiche = instantane.fiches[rang]
    vitrine, passages = instantane.contenu(rang)
    extraits, autres = extraire(question, passages, situes)
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
        titre_html=surligner(question, vitrine["titre"] or vitrine["objet"] or ""),
        extraits=extraits,
        autres=autres,
    )


def _numeros_en(instantane: Instantane, prefixe: str) -> list[str]:
    """Numbers of acts that begin so, the newest first."""
    voulu = numero_canonique(prefixe)
    if len(voulu) < 2:
        return []
    fiches: list[Fiche] = [f for f in instantane.fiches.values() if numero_canonique(f.numero).startswith(voulu)]
    fiches.sort(key=lambda f: (-f.jour, f.numero))
    return list(dict.fromkeys(f.numero for f in fiches))[:SUGGESTIONS_MAX]


def _fins(instantane: Instantane, prefixe: str, debut: int) -> list[str]:
    """The words that may end the text from `debut` on, each kept only if the whole finds something."""
    avant = prefixe[:debut]
    parmi = instantane.repondre(comprendre(avant))
    mots = instantane.vocabulaire.mots_en([*analyser(prefixe)][-1].pli)
    fins: list[str] = []
    for mot in mots[: SUGGESTIONS_MAX * 8]:
        if len(fins) == SUGGESTIONS_MAX:
            break
        if not avant.strip() or not parmi.isdisjoint(instantane.actes_du_mot(mot)):
            fins.append(avant + mot)
    return fins
