"""An act as an index holds it: what filters and sorts it, what a result shows, the passages where words stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from urllib.parse import unquote

from schemas.acte import Acte, Alinea, Provision, Role
from schemas.acte_publie import ActePublie
from schemas.collectivite import Collectivite
from schemas.dossier import Dossier
from schemas.francais import MOIS
from schemas.identifiants import lire_identifiant, places
from schemas.references import deliberations
from search.classement import POIDS_DECIDE, POIDS_NUMERO, POIDS_TEXTE, POIDS_TITRE
from search.french import plier
from search.noms import communes, personnes


class Fiche(NamedTuple):
    """What filters and sorts: `jour` and `annee` are 0 without a date of sitting, texts "" when unknown."""

    cle: str
    jour: int
    annee: int
    matiere: str
    organe: str
    nature: str
    statut: str
    collectivite: str
    etape: str
    numero: str
    cite: tuple[str, ...] = ()
    """Canonical numbers of the délibérations of the same authority that its visas and considérants name."""
    personnes: tuple[str, ...] = ()
    communes: tuple[str, ...] = ()


class Passage(NamedTuple):
    """A text of the act: its place label, its EId ("" when it has none), its weight, that of its names alone where it
    is `POIDS_DECIDE`. `montre`: may be an extract;
    `depart`: position of its first word among all those of the act, once indexed."""

    ou: str
    eid: str
    texte: str
    poids: int = POIDS_TEXTE
    montre: bool = True
    depart: int = 0

    @property
    def en_tete(self) -> bool:
        """True for the title, the object and the numbers, which a result shows by itself."""
        return self.poids >= POIDS_TITRE


@dataclass(frozen=True, slots=True)
class Document:
    """An act ready for an index. `vitrine` is what a result shows besides the fiche (JSON values)."""

    fiche: Fiche
    vitrine: dict[str, str | None]
    passages: tuple[Passage, ...]


def document_public(publie: ActePublie) -> Document:
    """From the public view, its status as it stands in the view."""
    statut = publie.statut.statut
    return _document(
        publie.cle,
        publie.acte_cherchable,
        publie.collectivite,
        publie.identifiant,
        uri=publie.uri,
        statut=str(statut.value) if statut else "",
        etape=publie.etape.value,
        matiere=publie.vie.qualification.matiere or publie.acte.matiere,
    )


def document_du_bureau(dossier: Dossier) -> Document:
    """From the office's view, at any stage; it bears no status, which the law computes elsewhere."""
    return _document(
        dossier.cle,
        dossier.acte,
        dossier.collectivite,
        dossier.identifiant,
        uri=dossier.uri,
        statut="",
        etape=dossier.etape.value,
        matiere=dossier.vie.qualification.matiere or dossier.acte.matiere,
    )


def cites(acte: Acte) -> tuple[str, ...]:
    """The délibérations that an act says it rests on, each once, in order."""
    textes = [*(v.texte for v in acte.visas), *(c.texte for c in acte.considerants)]
    references = (r for t in textes for r in deliberations(t, acte.collectivite, acte.organe))
    return tuple(dict.fromkeys(unquote(r.href.removeprefix("/actes/")) for r in references))


def _document(
    cle: str,
    acte: Acte,
    collectivite: Collectivite | None,
    identifiant: str | None,
    *,
    uri: str | None,
    statut: str,
    etape: str,
    matiere: str | None,
) -> Document:
    jour = acte.seance.date
    siren = (collectivite.siren if collectivite else acte.siren) or ""
    nom = collectivite.nom if collectivite else acte.collectivite
    fiche = Fiche(
        cle=cle,
        jour=jour.toordinal() if jour else 0,
        annee=jour.year if jour else 0,
        matiere=matiere or "",
        organe=" ".join((acte.organe or "").split()),
        nature=acte.nature.value,
        statut=statut,
        collectivite=siren,
        etape=etape,
        numero=acte.numero or "",
        cite=cites(acte),
        personnes=personnes(acte),
        communes=communes(acte, nom),
    )
    vitrine = {
        "acte": identifiant or acte.numero,
        "uri": uri,
        "objet": acte.objet,
        "titre": acte.titre,
        "collectivite": nom,
    }
    return Document(fiche, vitrine, tuple(_passages(acte, identifiant, nom, siren)))


def _passages(acte: Acte, identifiant: str | None, nom: str | None, siren: str) -> list[Passage]:
    lieux = places(acte)
    eid_objet = next((p.eid for p in lieux if isinstance(p.partie, Alinea) and p.partie.role is Role.OBJET), "")
    titre = acte.titre or acte.objet
    passages = [Passage("Titre", eid_objet, titre, POIDS_TITRE)] if titre else []
    passages += _numeros(acte.numero, identifiant)
    if acte.objet and acte.titre and not _pareils(acte.objet, acte.titre):
        passages.append(Passage("Objet", eid_objet, acte.objet, POIDS_TITRE))
    for lieu in lieux:
        texte, poids = lieu.partie.texte, POIDS_TEXTE
        if isinstance(lieu.partie, Provision):
            texte, poids = " ".join(filter(None, (lieu.partie.libelle, texte))), POIDS_DECIDE
        # The object that stands in the text is the title again: shown once, with the weight of a title.
        repete = lieu.eid == eid_objet and any(_pareils(texte, p.texte) for p in passages)
        passages.append(Passage(lieu.libelle, lieu.eid, texte, poids, montre=not repete))
    hors_texte = " ".join(m for m in (nom, siren, acte.organe, acte.nature.libelle, _date(acte.seance.date)) if m)
    passages.append(Passage("Acte", "", hors_texte, montre=False))
    return passages


def _date(jour: date | None) -> str:
    """As people type it: « 12 mars 2025 », « 12/03/2025 », « 2025-03-12 »."""
    return f"{jour.day} {MOIS[jour.month - 1]} {jour.year} {jour:%d/%m/%Y} {jour:%Y-%m-%d}" if jour else ""


def _numeros(numero: str | None, identifiant: str | None) -> list[Passage]:
    passages = [Passage("Numéro", "", numero, POIDS_NUMERO)] if numero else []
    if identifiant:
        passages.append(Passage("Identifiant en préfecture", "", identifiant, POIDS_NUMERO))
        lu = lire_identifiant(identifiant)
        if lu:
            passages.append(Passage("Identifiant en préfecture", "", lu.numero, POIDS_NUMERO, montre=False))
    return passages


def _pareils(a: str, b: str) -> bool:
    return plier(re.sub(r"\s+", "", a)) == plier(re.sub(r"\s+", "", b))
