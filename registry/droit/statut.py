"""The legal status of an act on a day, with what was known on another: always computed, never stored."""

from __future__ import annotations

from dataclasses import dataclass
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

_SANS_MANQUANT = frozenset({Statut.ANNULE, Statut.RETIRE, Statut.ABROGE, Statut.REJETE})
_JAMAIS_EXECUTOIRE = frozenset({Statut.ANNULE, Statut.RETIRE, Statut.REJETE})


def statut(vie: Vie, au: date, connu_au: datetime | date | None = None) -> StatutJuridique:
    """What the law says of this life on day `au`.

    `connu_au`: only what was known by then (None: everything recorded). An annulation or a retrait, once known,
    counts for every earlier day; any other event counts from its own day. Raises `Refus` for a territory that cannot
    be computed.
    """
    faits = rassembler(vie, au, connu_au)
    if faits.naissance is None or au < faits.naissance:
        return _avant_l_acte(faits)
    publicites = retenir(faits)
    caractere = caractere_executoire(faits, publicites)
    intervalles = suspensions(faits.evenements)
    situation = _situer(faits, publicites, caractere, intervalles)
    echeances = _Echeances.de(faits, publicites, caractere)
    depuis = None if situation.statut in _JAMAIS_EXECUTOIRE else caractere.depuis
    limite_du_retrait = retrait_jusqu_au(faits)
    return StatutJuridique(
        au=au,
        connu_au=faits.connu_au,
        statut=situation.statut,
        libelle=situation.libelle,
        executoire=situation.statut is Statut.EXECUTOIRE,
        executoire_depuis=depuis,
        manquants=() if situation.statut in _SANS_MANQUANT else caractere.manquants,
        suspensions=intervalles,
        prise_effet=faits.prise_effet,
        recours_tiers=echeances.tiers,
        conseillers=echeances.conseillers,
        defere=echeances.defere,
        retrait_jusqu_au=limite_du_retrait,
        publicite=etat(publicites, faits),
        motifs=_motifs(faits, publicites, caractere, echeances, limite_du_retrait),
        evenements=_evenements(faits),
        destinataire=echeances.destinataire,
    )


@dataclass(frozen=True, slots=True)
class _Situation:
    statut: Statut
    libelle: str


@dataclass(frozen=True, slots=True)
class _Echeances:
    tiers: Echeance
    conseillers: Echeance
    defere: Echeance
    destinataire: Echeance

    @classmethod
    def de(cls, faits: Faits, publicites: PublicitesRetenues, caractere: CaractereExecutoire) -> _Echeances:
        if not faits.vie.adoptee:
            return cls(Echeance(), Echeance(), Echeance(), Echeance())
        return cls(
            echeance_tiers(faits, publicites),
            echeance_conseillers(faits),
            echeance_defere(faits, caractere.depuis),
            echeance_destinataire(faits),
        )


def _situer(
    faits: Faits, publicites: PublicitesRetenues, caractere: CaractereExecutoire, intervalles: tuple[Suspension, ...]
) -> _Situation:
    """The state, in the order of precedence of `Statut`."""
    naissance = faits.naissance or faits.au
    if not faits.vie.adoptee:
        return _Situation(Statut.REJETE, f"Rejeté le {jour_court(naissance)}")
    annulation = retroactif(faits, TypeEvenement.ANNULATION)
    if annulation is not None:
        return _Situation(Statut.ANNULE, f"Annulé par le juge le {jour_court(annulation.date)}")
    retrait = retroactif(faits, TypeEvenement.RETRAIT)
    if retrait is not None:
        return _Situation(Statut.RETIRE, f"Retiré le {jour_court(retrait.date)}")
    abrogation = faits.premier(TypeEvenement.ABROGATION)
    if abrogation is not None:
        return _Situation(Statut.ABROGE, f"Abrogé à compter du {jour_court(abrogation.date)}")
    if intervalles and intervalles[-1].fin is None:
        return _Situation(Statut.SUSPENDU, f"Suspendu depuis le {jour_court(intervalles[-1].debut)}")
    if caractere.depuis is not None:
        return _Situation(Statut.EXECUTOIRE, f"Exécutoire depuis le {jour_court(caractere.depuis)}")
    return _pas_encore(faits, publicites, naissance)


def _pas_encore(faits: Faits, publicites: PublicitesRetenues, naissance: date) -> _Situation:
    if publicites.executoire is not None:
        return _Situation(Statut.PUBLIE, f"Publié le {jour_court(publicites.executoire.date)}, pas encore exécutoire")
    if faits.reception is not None:
        suite = "notifié" if faits.categorie is Categorie.INDIVIDUELLE else "publié"
        return _Situation(Statut.RECU, f"Reçu en préfecture le {jour_court(faits.reception.date)}, pas encore {suite}")
    if faits.transmission is not None:
        return _Situation(Statut.TRANSMIS, f"Transmis le {jour_court(faits.transmission.date)}, réception non établie")
    signature = faits.premier(TypeEvenement.SIGNATURE)
    if signature is not None:
        return _Situation(Statut.SIGNE, f"Signé le {jour_court(signature.date)}, pas encore exécutoire")
    return _Situation(Statut.ADOPTE, f"Adopté le {jour_court(naissance)}, pas encore exécutoire")


def _motifs(
    faits: Faits,
    publicites: PublicitesRetenues,
    caractere: CaractereExecutoire,
    echeances: _Echeances,
    limite_du_retrait: date | None,
) -> tuple[Motif, ...]:
    if not faits.vie.adoptee:
        return (
            Motif(
                "CGCT L.2121-20",
                f"proposition rejetée le {jour_court(faits.naissance or faits.au)}",
                "la proposition n’a pas été adoptée : aucun acte à exécuter",
            ),
        )
    particulier = echeances.tiers.particulier
    special = (
        (Motif("Régime particulier", particulier, "aucune date de deux mois n’est affichée"),) if particulier else ()
    )
    return (
        *caractere.motifs,
        *publicites.motifs,
        *special,
        *echeances.tiers.motifs,
        *echeances.destinataire.motifs,
        *echeances.conseillers.motifs,
        *echeances.defere.motifs,
        *motifs_de_disparition(faits, limite_du_retrait),
    )


def _evenements(faits: Faits) -> tuple[Evenement, ...]:
    """What happened by the day asked, then what reaches back to it."""
    return (*faits.evenements, *(e for e in faits.retroactifs if e.date > faits.au))


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
