"""The public view of an act, and what remains of one that left. The only place that builds an `ActePublie`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from registry.actes import Version
from registry.droit.statut import statut
from registry.lignes import Fiche
from schemas.acte import Acte, Etape
from schemas.acte_publie import ActePublie, Document, Pierre, TypeDocument, VersionPubliee
from schemas.collectivite import Collectivite
from schemas.noms import nomme, sans_noms
from schemas.vie import MiseEnLigne, TypeEvenement, Vie

PUBLICS = frozenset(
    {
        TypeDocument.ORIGINAL,
        TypeDocument.ANNEXE,
        TypeDocument.ACTE_XML,
        TypeDocument.JETON,
        TypeDocument.VIE_XML,
        TypeDocument.RENDU,
        TypeDocument.COPIE,
    }
)

Noms = tuple[tuple[str, bool], ...]
"""Names withdrawn, each with whether it was decided on for this very act (`registry.retraits`)."""


def vue(
    fiche: Fiche,
    version: Version,
    *,
    versions: tuple[Version, ...],
    collectivite: Collectivite,
    vie: Vie,
    documents: tuple[tuple[int, Document], ...],
    montrer: Callable[[str, Noms], tuple[Acte, tuple[str, ...]]],
    au: date,
    noms: Noms = (),
) -> ActePublie | None:
    """The view of `version`, None when the act is not published, or when personal data of that version were hidden
    since (CRPA L.312-1-2). Private events never enter it; `noms` stand in the sealed text alone.
    """
    en_ligne = vie.mises_en_ligne
    if fiche.etape is not Etape.PUBLIE or fiche.uri is None or not en_ligne:
        return None
    if any(e.type is TypeEvenement.OCCULTATION for e in vie.evenements):
        versions = versions[-1:]
    if version not in versions:
        return None
    publique = vie_publique(vie)
    acte, retires = montrer(version.acte_xml, noms)
    return ActePublie(
        cle=fiche.cle,
        uri=fiche.uri,
        acte=acte,
        collectivite=collectivite,
        identifiant=fiche.identifiant,
        vie=publique,
        statut=statut(publique, au),
        documents=tuple(d for v, d in documents if d.type in PUBLICS and v == version.version),
        versions=tuple(VersionPubliee(v.version, v.acte_xml, v.scelle_le, v.motif) for v in versions),
        mis_en_ligne=en_ligne[0].debut,
        position=version.position,
        demonstration=fiche.demonstration,
        noms_retires=retires,
    )


def montrable(acte: Acte, noms: Noms) -> tuple[Acte, tuple[str, ...]]:
    """The act as its titles and lists may show it, and the names that were set aside: those decided on for this act,
    and those of its authority that it bears."""
    retires = tuple(nom for nom, de_l_acte in noms if de_l_acte or nomme(acte, (nom,)))
    return sans_noms(acte, retires), retires


def pierre(fiche: Fiche, intervalles: tuple[MiseEnLigne, ...]) -> Pierre | None:
    """What remains of an act that was visible here and no longer is."""
    if fiche.etape is not Etape.DEPUBLIE or fiche.uri is None or not intervalles:
        return None
    fin = intervalles[-1].fin
    return None if fin is None else Pierre(fiche.uri, fin)


def vie_publique(vie: Vie) -> Vie:
    """The life without private events, notes and pieces (INTERFACES §5)."""
    evenements = tuple(replace(e, note=None, piece=None) for e in vie.evenements if not e.prive)
    return replace(vie, evenements=evenements, qualification=replace(vie.qualification, confirmee_par=None))
