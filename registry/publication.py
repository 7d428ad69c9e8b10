"""The public view of an act, and what remains of one that left. The only place that builds an `ActePublie`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from registry.actes import Version
from registry.droit.statut import statut
from registry.lignes import Fiche
from schemas.acte import Acte, Etape, ModeVote
from schemas.acte_publie import ActePublie, Document, Pierre, TypeDocument, VersionPubliee
from schemas.collectivite import Collectivite
from schemas.noms import nomme, sans_noms
from schemas.vie import ContexteCollectivite, Evenement, MiseEnLigne, Qualification, TypeEvenement, Vie

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
_CUMUL = re.compile(r"à compter de sa transmission.{0,80}\bet de sa publication", re.IGNORECASE | re.DOTALL)
"""The act's own mention runs the period from its transmission *and* its publication (DROIT, open question)."""

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
    scellee: date,
    noms: Noms = (),
    remplace_par: str | None = None,
) -> ActePublie | None:
    """The view of `version`, sealed on the day `scellee`; None when the act is not published, or when personal data
    were hidden (CRPA L.312-1-2) and a later version stands: an older one is never shown again. Private events never
    enter it; `noms` stand in the sealed text alone.
    """
    en_ligne = vie.mises_en_ligne
    if fiche.etape is not Etape.PUBLIE or fiche.uri is None or not en_ligne:
        return None
    occultations = [e for e in vie.evenements if e.type is TypeEvenement.OCCULTATION]
    versions = versions[-1:] if occultations else versions
    if version not in versions:
        return None
    publique = vie_publique(vie)
    acte, retires = montrer(version.acte_xml, noms)
    a_occulter = any(e.date > scellee for e in occultations)
    montrables = {TypeDocument.VIE_XML} if a_occulter else PUBLICS
    return ActePublie(
        cle=fiche.cle,
        uri=fiche.uri,
        acte=_sans_texte(acte) if a_occulter else acte,
        collectivite=collectivite,
        identifiant=fiche.identifiant,
        vie=publique,
        statut=statut(publique, au),
        documents=tuple(d for v, d in documents if d.type in montrables and v == version.version),
        versions=tuple(VersionPubliee(v.version, v.acte_xml, v.scelle_le, v.motif) for v in versions),
        mis_en_ligne=en_ligne[0].debut,
        position=version.position,
        demonstration=fiche.demonstration,
        noms_retires=retires,
        a_occulter=a_occulter,
        remplace_par=remplace_par,
    )


def montrable(acte: Acte, noms: Noms) -> tuple[Acte, tuple[str, ...]]:
    """The act as its titles and lists may show it, and the names that were set aside: those decided on for this act,
    and those of its authority that it bears."""
    retires = tuple(nom for nom, de_l_acte in noms if de_l_acte or nomme(acte, (nom,)))
    return sans_noms(acte, retires), retires


def _sans_texte(acte: Acte) -> Acte:
    """What identifies the act, and none of its words."""
    return replace(acte, objet=None, titre=None, entete=(), preambule=(), corps=(), conclusions=(), marges=())


def pierre(fiche: Fiche, intervalles: tuple[MiseEnLigne, ...], remplace_par: str | None = None) -> Pierre | None:
    """What remains of an act that was visible here and no longer is."""
    if fiche.etape is not Etape.DEPUBLIE or fiche.uri is None or not intervalles:
        return None
    fin = intervalles[-1].fin
    return None if fin is None else Pierre(fiche.uri, fin, remplace_par)


def vie_publique(vie: Vie) -> Vie:
    """The life without private events, notes and pieces (INTERFACES §5)."""
    evenements = tuple(replace(e, note=None, piece=None) for e in vie.evenements if not e.prive)
    return replace(vie, evenements=evenements, qualification=replace(vie.qualification, confirmee_par=None))


def vie_de(
    acte: Acte, auteur: Collectivite | None, qualification: Qualification, evenements: tuple[Evenement, ...]
) -> Vie:
    """The life of an act that was never online here."""
    return Vie(
        collectivite=_contexte(auteur),
        qualification=qualification,
        evenements=evenements,
        adoptee=acte.vote.mode is not ModeVote.REJET,
        mention_recours_cumulee=bool(acte.voies_et_delais and _CUMUL.search(acte.voies_et_delais)),
    )


def _contexte(auteur: Collectivite | None) -> ContexteCollectivite:
    """What the law depends on in an authority."""
    if auteur is None:
        return ContexteCollectivite()
    return ContexteCollectivite(auteur.type, auteur.population, auteur.territoire, auteur.regimes, auteur.nom)
