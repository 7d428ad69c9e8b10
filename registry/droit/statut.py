"""The legal status of an act on a day, with what was known on another: always computed, never stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from registry.droit.connaissance import Faits, rassembler
from registry.droit.defere import echeance_defere
from registry.droit.disparition import motifs_de_disparition, retrait_jusqu_au, retroactif, suspensions
from registry.droit.executoire import CaractereExecutoire, caractere_executoire
from registry.droit.phrases import jour_court
from registry.droit.publicite import PublicitesRetenues, etat, retenir
from registry.droit.recours import echeance_conseillers, echeance_destinataire, echeance_tiers
from schemas.acte import Categorie
from schemas.vie import (
    Echeance,
    Evenement,
    Motif,
    Statut,
    StatutJuridique,
    Suspension,
    TypeEvenement,
    Vie,
)

_DISPARUS = frozenset({Statut.ANNULE, Statut.RETIRE})
_SANS_MANQUANT = frozenset({*_DISPARUS, Statut.ABROGE})


def statut(vie: Vie, au: date, connu_au: datetime | date | None = None) -> StatutJuridique:
    """What the law says of this life on day `au`.

    `connu_au`: only what was known by then (None: everything recorded). An annulation or a retrait, once known,
    counts for every earlier day; any other event counts from its own day. Raises `Refus` for a territory that cannot
    be computed.
    """
    faits = rassembler(vie, au, connu_au)
    return statut_des_faits(faits, retenir(faits))


def statut_des_faits(faits: Faits, publicites: PublicitesRetenues) -> StatutJuridique:
    """What the law says of these facts, whose publicities are `publicites`."""
    if faits.naissance is None or faits.au < faits.naissance:
        return _avant_l_acte(faits)
    if not faits.vie.adoptee:
        return _proposition_rejetee(faits, faits.naissance, publicites)
    caractere = caractere_executoire(faits, publicites)
    intervalles = suspensions(faits.evenements)
    situation, libelle = _situer(faits, faits.naissance, publicites, caractere, intervalles)
    tiers = echeance_tiers(faits, publicites)
    conseillers = echeance_conseillers(faits)
    defere = echeance_defere(faits, caractere.depuis)
    destinataire = echeance_destinataire(faits)
    limite_du_retrait = retrait_jusqu_au(faits)
    return StatutJuridique(
        au=faits.au,
        connu_au=faits.connu_au,
        statut=situation,
        libelle=libelle,
        executoire=situation is Statut.EXECUTOIRE,
        executoire_depuis=None if situation in _DISPARUS else caractere.depuis,
        manquants=() if situation in _SANS_MANQUANT else caractere.manquants,
        suspensions=intervalles,
        prise_effet=faits.prise_effet,
        recours_tiers=tiers,
        conseillers=conseillers,
        defere=defere,
        retrait_jusqu_au=limite_du_retrait,
        publicite=etat(publicites, faits),
        motifs=(
            *caractere.motifs,
            *publicites.motifs,
            *_regime_particulier(tiers),
            *tiers.motifs,
            *destinataire.motifs,
            *conseillers.motifs,
            *defere.motifs,
            *motifs_de_disparition(faits, limite_du_retrait),
        ),
        evenements=_evenements(faits),
        destinataire=destinataire,
    )


def _situer(
    faits: Faits,
    naissance: date,
    publicites: PublicitesRetenues,
    caractere: CaractereExecutoire,
    intervalles: tuple[Suspension, ...],
) -> tuple[Statut, str]:
    """The state, in the order of precedence of `Statut`, and its words."""
    annulation = retroactif(faits, TypeEvenement.ANNULATION)
    if annulation is not None:
        return Statut.ANNULE, f"Annulé par le juge le {jour_court(annulation.date)}"
    retrait = retroactif(faits, TypeEvenement.RETRAIT)
    if retrait is not None:
        return Statut.RETIRE, f"Retiré le {jour_court(retrait.date)}"
    abrogation = faits.premier(TypeEvenement.ABROGATION)
    if abrogation is not None:
        return Statut.ABROGE, f"Abrogé à compter du {jour_court(abrogation.date)}"
    if intervalles and intervalles[-1].fin is None:
        return Statut.SUSPENDU, f"Suspendu depuis le {jour_court(intervalles[-1].debut)}"
    if caractere.depuis is not None:
        return Statut.EXECUTOIRE, f"Exécutoire depuis le {jour_court(caractere.depuis)}"
    return _pas_encore(faits, naissance, publicites)


def _pas_encore(faits: Faits, naissance: date, publicites: PublicitesRetenues) -> tuple[Statut, str]:
    if publicites.executoire is not None:
        return Statut.PUBLIE, f"Publié le {jour_court(publicites.executoire.date)}, pas encore exécutoire"
    if faits.reception is not None:
        suite = "notifié" if faits.categorie is Categorie.INDIVIDUELLE else "publié"
        return Statut.RECU, f"Reçu en préfecture le {jour_court(faits.reception.date)}, pas encore {suite}"
    if faits.transmission is not None:
        return Statut.TRANSMIS, f"Transmis le {jour_court(faits.transmission.date)}, réception non établie"
    signature = faits.premier(TypeEvenement.SIGNATURE)
    if signature is not None:
        return Statut.SIGNE, f"Signé le {jour_court(signature.date)}, pas encore exécutoire"
    return Statut.ADOPTE, f"Adopté le {jour_court(naissance)}, pas encore exécutoire"


def _evenements(faits: Faits) -> tuple[Evenement, ...]:
    """What happened by the day asked, then what reaches back to it."""
    return (*faits.evenements, *(e for e in faits.retroactifs if e.date > faits.au))


def _regime_particulier(tiers: Echeance) -> tuple[Motif, ...]:
    if tiers.particulier is None:
        return ()
    return (Motif("Régime particulier", tiers.particulier, "aucune date de deux mois n’est affichée"),)


def _proposition_rejetee(faits: Faits, naissance: date, publicites: PublicitesRetenues) -> StatutJuridique:
    """What the assembly refused (CGCT L.2121-20): there is no act, and no period runs."""
    jour = jour_court(naissance)
    effet = "la proposition n’a pas été adoptée : aucun acte à exécuter"
    return replace(
        _avant_l_acte(faits),
        statut=Statut.REJETE,
        libelle=f"Rejeté le {jour}",
        suspensions=suspensions(faits.evenements),
        prise_effet=faits.prise_effet,
        publicite=etat(publicites, faits),
        motifs=(Motif("CGCT L.2121-20", f"proposition rejetée le {jour}", effet),),
        evenements=_evenements(faits),
    )


def _avant_l_acte(faits: Faits) -> StatutJuridique:
    vide = Echeance()
    return StatutJuridique(
        au=faits.au,
        connu_au=faits.connu_au,
        statut=None,
        libelle="Pas encore adopté" if faits.naissance else "Rien n’était connu de cet acte ce jour-là",
        executoire=False,
        executoire_depuis=None,
        manquants=(),
        suspensions=(),
        prise_effet=None,
        recours_tiers=vide,
        conseillers=vide,
        defere=vide,
        retrait_jusqu_au=None,
        publicite=etat(PublicitesRetenues(None, None, (), (), ()), faits),
        motifs=(),
        evenements=(),
    )
