"""Publicity: the form prescribed that day, and the publicity that counts (CGCT L.2131-1, L.3131-1, L.4141-1, L.5211-3).

Two dates are kept where the law parts them: the publicity that makes the act exécutoire (`executoire`) and the one
that starts the appeal period (`recours`): urgency (L.2131-1 V), and the posting of a département's règlement before
the reform (CE Sect. 3 December 2018, 409667).
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from registry.droit.connaissance import Faits, rassembler
from registry.droit.phrases import enumerer, jour_court
from schemas.acte import Categorie
from schemas.collectivite import MoyenPublicite, TypeCollectivite
from schemas.vie import (
    ContexteCollectivite,
    EtatPublicite,
    Evenement,
    MiseEnLigne,
    Motif,
    Publicite,
    TypeEvenement,
    Vie,
)

REFORME = date(2022, 7, 1)
"""Electronic publication becomes the rule (ordonnance 2021-1310, décret 2021-1311)."""
SEUIL_CHOIX = 3500
"""Below this population a commune chooses its medium (L.2131-1 IV)."""

_ELECTRONIQUE = frozenset({MoyenPublicite.EN_LIGNE})
_SUR_PAPIER = frozenset({MoyenPublicite.AFFICHAGE, MoyenPublicite.PAPIER})
_CHOISISSENT = frozenset(
    {
        TypeCollectivite.SYNDICAT_COMMUNES,
        TypeCollectivite.SYNDICAT_MIXTE_FERME,
        TypeCollectivite.EPT,
        TypeCollectivite.AUTRE,
    }
)
_CHOISISSENT_SI_PETITES = frozenset({TypeCollectivite.COMMUNE, TypeCollectivite.ETABLISSEMENT_COMMUNAL})
_MOYENS = {
    MoyenPublicite.EN_LIGNE: "mise en ligne",
    MoyenPublicite.AFFICHAGE: "affichage",
    MoyenPublicite.PAPIER: "publication sur papier",
    MoyenPublicite.NOTIFICATION: "notification",
}
_SOURCES = {"declaree": "déclarée", "horodatee": "horodatée", "observee": "observée"}


class PublicitesRetenues(NamedTuple):
    """The publicity that makes exécutoire, the one that starts the appeal, all that are known, and why."""

    executoire: Publicite | None
    recours: Publicite | None
    toutes: tuple[Publicite, ...]
    formes: tuple[Publicite, ...]
    motifs: tuple[Motif, ...]

    @property
    def retenue(self) -> Publicite | None:
        """The one shown first: the start of the appeal period, else what made the act exécutoire."""
        return self.recours or self.executoire


def formes_prescrites(collectivite: ContexteCollectivite, jour: date) -> frozenset[MoyenPublicite]:
    """The media that are a publicity in law for this authority on `jour`."""
    if jour < REFORME:
        return _SUR_PAPIER
    if not peut_choisir(collectivite):
        return _ELECTRONIQUE
    choix = [r for r in collectivite.regimes if r.depuis <= jour]
    return frozenset({max(choix, key=lambda r: r.depuis).moyen}) if choix else _ELECTRONIQUE


def peut_choisir(collectivite: ContexteCollectivite) -> bool:
    """Whether the authority may choose its medium by délibération (L.2131-1 IV); an unknown population may."""
    if collectivite.type in _CHOISISSENT_SI_PETITES:
        return collectivite.population is None or collectivite.population < SEUIL_CHOIX
    return collectivite.type in _CHOISISSENT


def choix_suppose(collectivite: ContexteCollectivite) -> bool:
    """Whether the right to choose is presumed: it depends on a population that is not known (L.2131-1 IV)."""
    return collectivite.type in _CHOISISSENT_SI_PETITES and collectivite.population is None


def choix_inconnu(collectivite: ContexteCollectivite, jour: date) -> bool:
    """Whether the authority may have chosen a medium that is not recorded: none taken means electronic."""
    return jour >= REFORME and peut_choisir(collectivite) and all(r.depuis > jour for r in collectivite.regimes)


def nommer_les_formes(collectivite: ContexteCollectivite, jour: date) -> str:
    """« affichage et publication sur papier »: the media prescribed on `jour`."""
    return enumerer(sorted(_MOYENS[m] for m in formes_prescrites(collectivite, jour)))


def retenir(faits: Faits) -> PublicitesRetenues:
    """The publicities of an act on the day asked: the first in the prescribed form counts, whoever saw it."""
    motifs: list[Motif] = []
    toutes: list[Publicite] = []
    formes: list[Publicite] = []
    effets: list[Publicite] = []
    for evenement in faits.tous(TypeEvenement.PUBLICATION):
        publicite = en_publicite(evenement, faits.vie.collectivite)
        toutes.append(publicite)
        if publicite.moyen in formes_prescrites(faits.vie.collectivite, publicite.date):
            effets.append(publicite)
            if _n_ouvre_pas(publicite, faits):
                motifs.append(_affichage_d_un_reglement(publicite))
            else:
                formes.append(publicite)
        elif evenement.urgence and publicite.moyen is MoyenPublicite.AFFICHAGE:
            effets.append(publicite)
            motifs.append(_urgence(publicite))
        else:
            motifs.append(_autre_forme(publicite, faits.vie.collectivite))
    recours = formes[0] if formes else None
    motifs += _population_inconnue(faits)
    notifications = tuple(
        Publicite(e.date, e.source, MoyenPublicite.NOTIFICATION, e.lieu) for e in faits.tous(TypeEvenement.NOTIFICATION)
    )
    toutes_triees = tuple(sorted((*toutes, *notifications), key=lambda p: p.date))
    if faits.categorie is Categorie.INDIVIDUELLE:
        effets = list(notifications)
    elif faits.categorie is Categorie.CONTRAT:
        effets = sorted((*effets, *notifications), key=lambda p: p.date)
    return PublicitesRetenues(effets[0] if effets else None, recours, toutes_triees, tuple(formes), tuple(motifs))


def mise_en_ligne_compte(vie: Vie, jour: date) -> bool:
    """Whether going online on `jour` is a fact that the law may need: nothing started the appeal period before it
    (L.2131-1 III; V when the act was only posted in urgency), or the act had left the site (R.2131-1)."""
    faits = rassembler(vie, jour)
    retraits = faits.tous(TypeEvenement.DEPUBLICATION)
    publicites = retenir(faits)
    en_ligne = [p for p in publicites.toutes if p.moyen is MoyenPublicite.EN_LIGNE]
    if retraits:
        return not any(p.date >= retraits[-1].date for p in en_ligne)
    return not en_ligne and not publicites.formes


def etat(publicites: PublicitesRetenues, faits: Faits) -> EtatPublicite:
    """The publicity shown: retained in law, the others known, and what was visible here by the day asked."""
    retenue = publicites.retenue
    if faits.categorie is Categorie.INDIVIDUELLE and publicites.executoire is not None:
        retenue = publicites.executoire
    ici = tuple(
        MiseEnLigne(m.debut, m.fin if m.fin is not None and faits.jour_de(m.fin) <= faits.au else None)
        for m in sorted(faits.vie.mises_en_ligne, key=lambda m: m.debut)
        if faits.jour_de(m.debut) <= faits.au
    )
    autres = list(publicites.toutes)
    if retenue is not None:
        autres.remove(retenue)
    return EtatPublicite(retenue, tuple(autres), ici[0].debut if ici else None, ici)


def en_publicite(evenement: Evenement, collectivite: ContexteCollectivite) -> Publicite:
    """One publication event as a publicity; a medium that is not said is presumed to be the prescribed one.

    Before the reform the law said « publication ou affichage »: what is said to be published was on paper.
    """
    moyen = evenement.moyen
    if moyen is None:
        formes = formes_prescrites(collectivite, evenement.date)
        presume = MoyenPublicite.PAPIER if MoyenPublicite.PAPIER in formes else next(iter(formes))
        moyen = MoyenPublicite.AFFICHAGE if evenement.urgence else presume
    return Publicite(evenement.date, evenement.source, moyen, evenement.lieu)


def decrire(publicite: Publicite) -> str:
    """« mise en ligne déclarée le 18/12/2025 »."""
    source = _SOURCES[publicite.source]
    if publicite.moyen is MoyenPublicite.AFFICHAGE:
        source = source.rstrip("e")
    return f"{_MOYENS[publicite.moyen]} {source} le {jour_court(publicite.date)}"


def _population_inconnue(faits: Faits) -> list[Motif]:
    collectivite = faits.vie.collectivite
    if not (choix_suppose(collectivite) and collectivite.regimes):
        return []
    effet = f"le choix du moyen est tenu pour permis : il ne l’est que sous {SEUIL_CHOIX} habitants"
    return [Motif("CGCT L.2131-1 IV", "population non indiquée", effet)]


def _n_ouvre_pas(publicite: Publicite, faits: Faits) -> bool:
    return (
        publicite.date < REFORME
        and publicite.moyen is MoyenPublicite.AFFICHAGE
        and faits.vie.collectivite.type is TypeCollectivite.DEPARTEMENT
        and faits.categorie is Categorie.REGLEMENTAIRE
    )


def _affichage_d_un_reglement(publicite: Publicite) -> Motif:
    return Motif(
        "CE Sect. 3 décembre 2018, 409667",
        f"règlement d’un département, {decrire(publicite)}",
        "l’affichage seul n’ouvre pas le délai de recours ; la publication au recueil l’ouvre",
    )


def _urgence(publicite: Publicite) -> Motif:
    return Motif(
        "CGCT L.2131-1 V",
        f"urgence, {decrire(publicite)}",
        "l’affichage permet d’appliquer l’acte ; seule la mise en ligne ouvre le délai de recours",
    )


def _autre_forme(publicite: Publicite, collectivite: ContexteCollectivite) -> Motif:
    regle = "CGCT L.2131-1, avant le 1er juillet 2022" if publicite.date < REFORME else "CGCT L.2131-1 III et IV"
    return Motif(
        regle,
        decrire(publicite),
        f"ne compte pas : la forme prescrite ce jour-là était : {nommer_les_formes(collectivite, publicite.date)}",
    )
