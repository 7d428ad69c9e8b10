"""What stands around the rows of several acts (versions, documents, events, authority, names withdrawn), read in a few
queries for all of them: a query for each would be most of the time of a list or of an export."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from registry import actes, publication
from registry.actes import Version
from registry.base import collectivites, documents, dossiers, parmi
from registry.lignes import Fiche, collectivite
from registry.remplacements import remplacants_des
from registry.retraits import noms_des
from schemas.acte import Etape
from schemas.acte_publie import Document, Pierre, TypeDocument
from schemas.collectivite import Collectivite
from schemas.vie import Evenement, MiseEnLigne


@dataclass(frozen=True, slots=True)
class Entourage:
    """By the rank of each act, but for `auteurs`, by SIREN. `documents`: (version, document), oldest first; `noms`: as
    `registry.retraits.noms_de`; `partages`: SHA-256 of originals that also hold acts which are not published;
    `remplacants`: paths."""

    versions: Mapping[int, tuple[Version, ...]]
    documents: Mapping[int, tuple[tuple[int, Document], ...]]
    evenements: Mapping[int, tuple[Evenement, ...]]
    mises_en_ligne: Mapping[int, tuple[MiseEnLigne, ...]]
    auteurs: Mapping[str, Collectivite]
    noms: Mapping[int, tuple[tuple[str, bool], ...]]
    partages: frozenset[str]
    remplacants: Mapping[int, str]

    def auteur(self, f: Fiche) -> Collectivite | None:
        """The authority of an act."""
        return self.auteurs.get(f.siren) if f.siren else None

    def montrables(self, f: Fiche) -> tuple[tuple[int, Document], ...]:
        """The documents of an act, save an original that also holds acts which are not published (minutes, bundles)."""
        tenus = self.documents.get(f.id, ())
        return tuple((v, d) for v, d in tenus if d.type is not TypeDocument.ORIGINAL or d.sha256 not in self.partages)


def entourer(connexion: Connection, fiches: Sequence[Fiche]) -> Entourage:
    """What stands around these acts."""
    rangs = [f.id for f in fiches]
    sirens = {f.id: f.siren for f in fiches if f.siren}
    tenus = actes.documents_des(connexion, rangs)
    originaux = {d.sha256 for suite in tenus.values() for _, d in suite if d.type is TypeDocument.ORIGINAL}
    return Entourage(
        versions=actes.versions_des(connexion, rangs),
        documents=tenus,
        evenements=actes.evenements_des(connexion, rangs),
        mises_en_ligne=actes.mises_en_ligne_des(connexion, rangs),
        auteurs=_auteurs(connexion, set(sirens.values())),
        noms=noms_des(connexion, sirens),
        partages=_partages(connexion, originaux),
        remplacants=remplacants_des(connexion, rangs),
    )


def pierres(connexion: Connection, fiches: Sequence[Fiche]) -> list[Pierre | None]:
    """What remains of each act at its address, None for one that the public never saw, or still sees."""
    rangs = [f.id for f in fiches]
    sejours, suites = actes.mises_en_ligne_des(connexion, rangs), remplacants_des(connexion, rangs)
    return [publication.pierre(f, sejours.get(f.id, ()), suites.get(f.id)) for f in fiches]


def _auteurs(connexion: Connection, sirens: set[str]) -> dict[str, Collectivite]:
    requete = select(collectivites).where(parmi(collectivites.c.siren, sorted(sirens)))
    return {ligne["siren"]: collectivite(ligne) for ligne in connexion.execute(requete).mappings()}


def _partages(connexion: Connection, originaux: set[str]) -> frozenset[str]:
    """Those of these originals that an act which is not published came in too."""
    trouves: set[str] = set()
    for tranche in actes.tranches(sorted(originaux)):
        requete = (
            select(documents.c.sha256)
            .join(dossiers, dossiers.c.id == documents.c.dossier)
            .where(parmi(documents.c.sha256, tranche), documents.c.type == TypeDocument.ORIGINAL)
            .where(dossiers.c.etape != Etape.PUBLIE)
        )
        trouves |= set(connexion.execute(requete).scalars())
    return frozenset(trouves)
