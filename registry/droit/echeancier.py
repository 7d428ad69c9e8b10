"""What is coming, day by day: one list of dated, typed deadlines for the command, its JSON and the calendars.

The dates are those of `statut`; what is added here is what an office must not let pass (CGCT L.2121-25, L.2131-2,
R.2131-1). Pure: the day is that of the status given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from registry.droit.computation import ajouter_mois_borne
from registry.droit.connaissance import Faits, rassembler
from registry.droit.delais import LISTE_1S, RETRAIT_4M
from registry.droit.phrases import jour_court
from registry.droit.statut import statut
from schemas.acte import Acte, Etape, Nature
from schemas.acte_publie import ActePublie
from schemas.collectivite import TypeCollectivite
from schemas.dossier import Dossier
from schemas.espace import ListeExaminee
from schemas.identifiants import numero_canonique
from schemas.vie import Echeance, Statut, StatutJuridique, TypeEvenement

ALERTE_TRANSMISSION = 15
"""Days after which an act that must be transmitted and was not is shown. The law has no general limit: fifteen days
from signature is the one it gives for individual decisions (CGCT L.2131-2)."""

TIERS_AU_PLUS = 100
"""Days within which the period of third parties ends after the publicity: two months, one day, and what rolls it."""

ActeSuivi = Dossier | ActePublie

SANS_LISTE = frozenset({TypeCollectivite.DEPARTEMENT, TypeCollectivite.REGION, TypeCollectivite.SYNDICAT_MIXTE_OUVERT})
"""L.2121-25 is a rule of communes, which L.5211-1 and L.5711-1 give to groupings, and nothing to these."""

_SANS_RETRAIT = frozenset({Statut.ANNULE, Statut.RETIRE})


class TypeEcheance(StrEnum):
    """What ends, or must be done, on a day."""

    RECOURS_TIERS = "recours_tiers"
    CONSEILLERS = "conseillers"
    DEFERE = "defere"
    RETRAIT = "retrait"
    DEUX_MOIS_EN_LIGNE = "deux_mois_en_ligne"
    LISTE_DELIBERATIONS = "liste_deliberations"
    TRANSMISSION = "transmission"


@dataclass(frozen=True, slots=True)
class EcheanceDatee:
    """One deadline. `cle` names it whatever its day; `acte` is the préfecture identifier, else the number; it, `numero`
    and `uri` are None where the deadline is a sitting's, not an act's.

    `jours` from the day of the status, negative once it has passed; `au_plus_tard` None while it depends on a fact that
    has not happened. `revision` counts the facts recorded, so it never goes down; `appris_le` is when the last one was.
    """

    type: TypeEcheance
    jour: date
    jours: int
    cle: str
    acte: str | None
    numero: str | None
    uri: str | None
    titre: str | None
    siren: str | None
    collectivite: str | None
    regle: str
    prudent: date
    au_plus_tard: date | None
    revision: int = 0
    appris_le: datetime | None = None
    publie: bool = False

    @property
    def discutee(self) -> bool:
        """Whether another day than the one retained can be defended."""
        return self.prudent != self.jour or self.au_plus_tard != self.jour


def a_venir(
    actes: Iterable[tuple[Dossier, date]],
    *,
    horizon: int | None = None,
    alerte: int = ALERTE_TRANSMISSION,
    listes: Sequence[ListeExaminee] = (),
) -> tuple[EcheanceDatee, ...]:
    """What the office has before it, soonest first: each act with its day of today, `horizon` days ahead (None: all).

    A sitting's deadline stands once, and no more once its list is among those published (`listes`). A transmission
    that is late stays until it is done: nothing else ends it.
    """
    vues: dict[str, EcheanceDatee] = {}
    for dossier, au in actes:
        for echeance in echeances_de(dossier, statut(dossier.vie, au), alerte):
            en_retard = echeance.jours < 0 and echeance.type is TypeEcheance.TRANSMISSION
            if echeance.type is TypeEcheance.LISTE_DELIBERATIONS and _listee(dossier.acte, listes):
                continue
            if en_retard or (echeance.jours >= 0 and (horizon is None or echeance.jours <= horizon)):
                vues.setdefault(echeance.cle, echeance)
    return tuple(sorted(vues.values(), key=_ordre))


def _listee(acte: Acte, listes: Sequence[ListeExaminee]) -> bool:
    return any(
        (liste.siren, liste.jour) == (acte.siren, acte.seance.date) and liste.organe in (None, acte.organe)
        for liste in listes
    )


def publiques(actes: Iterable[ActePublie]) -> tuple[EcheanceDatee, ...]:
    """What anyone may follow: until when third parties can contest the published acts, soonest first.

    When the register learnt a fact is the office's matter (INTERFACES §5: type and date of an event, no more).
    """
    trouvees = (
        replace(echeance, appris_le=None)
        for publie in actes
        for echeance in echeances_de(publie, publie.statut)
        if echeance.type is TypeEcheance.RECOURS_TIERS and echeance.jours >= 0
    )
    return tuple(sorted(trouvees, key=_ordre))


def echeances_de(
    suivi: ActeSuivi, etat: StatutJuridique, alerte: int = ALERTE_TRANSMISSION
) -> tuple[EcheanceDatee, ...]:
    """Every dated deadline of one act as `etat` says it, past ones too."""
    faits = rassembler(suivi.vie, etat.au)
    termes = (*_recours(etat), *_retrait(faits, etat), *_en_ligne(faits, etat), *_transmission(faits, etat, alerte))
    return (*(_de_l_acte(suivi, etat, terme) for terme in termes), *_liste(suivi, faits))


@dataclass(frozen=True, slots=True)
class _Terme:
    type: TypeEcheance
    regle: str
    jour: date
    prudent: date
    au_plus_tard: date | None


def _recours(etat: StatutJuridique) -> Iterator[_Terme]:
    """The appeal periods that have started: third parties, members of the assembly, préfet."""
    periodes: tuple[tuple[TypeEcheance, str, Echeance], ...] = (
        (TypeEcheance.RECOURS_TIERS, "CJA R.421-1", etat.recours_tiers),
        (TypeEcheance.CONSEILLERS, "CJA R.421-1", etat.conseillers),
        (TypeEcheance.DEFERE, "CGCT L.2131-6", etat.defere),
    )
    for type_, regle, periode in periodes:
        if periode.dernier_jour is not None:
            prudent = periode.prudent or periode.dernier_jour
            yield _Terme(type_, regle, periode.dernier_jour, prudent, periode.au_plus_tard)


def _retrait(faits: Faits, etat: StatutJuridique) -> Iterator[_Terme]:
    """The last day of a retrait (CRPA L.242-1, L.243-3), while there is an act to withdraw."""
    if etat.retrait_jusqu_au is None or faits.acte_le is None or etat.statut in _SANS_RETRAIT:
        return
    calcul = RETRAIT_4M.compter(faits.acte_le, faits.territoire)
    regle = "CRPA L.242-1 et L.243-3"
    yield _Terme(TypeEcheance.RETRAIT, regle, etat.retrait_jusqu_au, calcul.prudent, calcul.au_plus_tard)


def _en_ligne(faits: Faits, etat: StatutJuridique) -> Iterator[_Terme]:
    """Two months online here reached (CGCT R.2131-1), from the first going online.

    An act that left before has not had its two months: they are counted again from its return.
    """
    for intervalle in etat.publicite.intervalles:
        jour = ajouter_mois_borne(faits.jour_de(intervalle.debut), 2)
        if intervalle.fin is None or faits.jour_de(intervalle.fin) >= jour:
            yield _Terme(TypeEcheance.DEUX_MOIS_EN_LIGNE, "CGCT R.2131-1", jour, jour, jour)
            return


def _transmission(faits: Faits, etat: StatutJuridique, alerte: int) -> Iterator[_Terme]:
    """The day from which an act still not transmitted is late for this house (CGCT L.2131-2)."""
    if faits.acte_le is None or "transmission" not in etat.manquants:
        return
    jour = faits.acte_le + timedelta(days=alerte)
    yield _Terme(TypeEcheance.TRANSMISSION, "CGCT L.2131-2", jour, jour, jour)


def _liste(suivi: ActeSuivi, faits: Faits) -> Iterator[EcheanceDatee]:
    """The list of délibérations examined, adopted or not, within one week of the sitting (CGCT L.2121-25)."""
    seance = faits.premier(TypeEvenement.ADOPTION)
    if seance is None or suivi.vie.qualification.nature is not Nature.DE or suivi.vie.collectivite.type in SANS_LISTE:
        return
    jour = LISTE_1S.compter(seance.date, faits.territoire).dernier_jour
    siren, nom = _auteur(suivi)
    organe = suivi.acte.organe
    canonique = numero_canonique(organe or "") or "-"
    yield EcheanceDatee(
        type=TypeEcheance.LISTE_DELIBERATIONS,
        jour=jour,
        jours=(jour - faits.au).days,
        cle=f"{siren or nom}/{canonique}/{seance.date.isoformat()}/{TypeEcheance.LISTE_DELIBERATIONS}",
        acte=None,
        numero=None,
        uri=None,
        titre=f"{organe or 'Assemblée'}, séance du {jour_court(seance.date)}",
        siren=siren,
        collectivite=nom,
        regle="CGCT L.2121-25",
        prudent=jour,
        au_plus_tard=jour,
    )


def _de_l_acte(suivi: ActeSuivi, etat: StatutJuridique, terme: _Terme) -> EcheanceDatee:
    siren, nom = _auteur(suivi)
    vie = suivi.vie
    appris = [e.appris_le for e in vie.evenements if e.appris_le is not None]
    mouvements = [i for m in vie.mises_en_ligne for i in (m.debut, m.fin) if i is not None]
    return EcheanceDatee(
        type=terme.type,
        jour=terme.jour,
        jours=(terme.jour - etat.au).days,
        cle=f"{suivi.cle}/{terme.type}",
        acte=suivi.identifiant or suivi.acte.numero,
        numero=suivi.acte.numero,
        uri=suivi.uri,
        titre=suivi.acte.titre or suivi.acte.objet,
        siren=siren,
        collectivite=nom,
        regle=terme.regle,
        prudent=terme.prudent,
        au_plus_tard=terme.au_plus_tard,
        revision=len(vie.evenements) + len(mouvements),
        appris_le=max((*appris, *mouvements), default=None),
        publie=suivi.etape is Etape.PUBLIE,
    )


def _auteur(suivi: ActeSuivi) -> tuple[str | None, str | None]:
    if suivi.collectivite is not None:
        return suivi.collectivite.siren, suivi.collectivite.nom
    return suivi.acte.siren, suivi.acte.collectivite


def _ordre(echeance: EcheanceDatee) -> tuple[date, str, str]:
    return echeance.jour, str(echeance.acte), echeance.cle
