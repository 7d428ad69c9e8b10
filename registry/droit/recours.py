"""The appeal periods of third parties, of members of the assembly, of the addressee (CJA R.421-1, R.421-5, R.421-7)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from registry.droit.computation import Calcul, ajouter_mois_borne
from registry.droit.connaissance import Faits
from registry.droit.delais import CONSEILLER_2M, REP_2M, REP_3M_DISTANCE, REP_4M_DISTANCE
from registry.droit.gracieux import poste_le, sans_prorogation, suite
from registry.droit.mise_a_disposition import retrait_premature
from registry.droit.particulier import regime_particulier
from registry.droit.phrases import jour_court
from registry.droit.publicite import REFORME, PublicitesRetenues, decrire
from schemas.acte import Categorie, Nature
from schemas.collectivite import MoyenPublicite, TypeCollectivite
from schemas.vie import (
    Auteur,
    Echeance,
    Majoration,
    Motif,
    Publicite,
    Source,
    TypeEvenement,
)

_ARTICLE = "CJA R.421-1"
_DISTANCE = "CJA R.421-7"
_SANS_ASSEMBLEE = frozenset({Nature.AR, Nature.AI, Nature.CC})
_PAS_DE_DELAI = Echeance()


def en_echeance(
    periode: Calcul, au: date, motifs: Sequence[Motif] = (), majorations: tuple[Majoration, ...] = ()
) -> Echeance:
    """A computed period seen from day `au`: open until midnight of its retained last day."""
    ouvert = au <= periode.dernier_jour
    return Echeance(
        depart=periode.depart,
        dernier_jour=periode.dernier_jour,
        prudent=periode.prudent,
        au_plus_tard=periode.au_plus_tard,
        ouvert=ouvert,
        jours_restants=(periode.dernier_jour - au).days if ouvert else None,
        majorations=majorations,
        motifs=tuple(motifs),
    )


def echeance_tiers(faits: Faits, publicites: PublicitesRetenues) -> Echeance:
    """The period of third parties: two months from the first publicity in the prescribed form."""
    particulier = regime_particulier(faits)
    if particulier is not None:
        return Echeance(particulier=particulier)
    depart = publicites.recours
    if depart is None:
        motif = Motif(_ARTICLE, "pas de publicité dans la forme prescrite", "le délai de recours n’a pas commencé")
        return Echeance(motifs=(motif, *_recours_connus(faits, None)))
    periode = REP_2M.compter(depart.date, faits.territoire)
    motifs = [_depart(decrire(depart), periode)]
    plus_tard: date | None = periode.au_plus_tard
    for borne, raison in (
        _avant_reception(faits, depart),
        _dates_contraires(faits, depart, publicites),
        _publicite_interrompue(faits, depart, publicites),
        _peut_etre_un_reglement(faits, depart, publicites),
    ):
        if raison is not None:
            motifs.append(raison)
            plus_tard = None if borne is None or plus_tard is None else max(plus_tard, borne)
    motifs += _recours_connus(faits, periode)
    echeance = en_echeance(periode, faits.au, motifs, _majorations(faits, depart.date))
    return echeance if plus_tard == echeance.au_plus_tard else echeance._replace(au_plus_tard=plus_tard)


def echeance_conseillers(faits: Faits) -> Echeance:
    """The period of the members of the assembly that sat: from the session, if regularly convened."""
    particulier = regime_particulier(faits)
    if particulier is not None:
        return Echeance(particulier=particulier)
    seance = faits.premier(TypeEvenement.ADOPTION)
    if seance is None or faits.vie.qualification.nature in _SANS_ASSEMBLEE:
        return _PAS_DE_DELAI
    periode = CONSEILLER_2M.compter(seance.date, faits.territoire)
    motif = Motif(
        "CJA R.421-1 ; CE 13 juin 1986, 59578",
        f"séance du {jour_court(seance.date)}",
        f"un membre de l’assemblée régulièrement convoqué peut agir jusqu’au {jour_court(periode.dernier_jour)}",
    )
    return en_echeance(periode, faits.au, [motif])


def echeance_destinataire(faits: Faits) -> Echeance:
    """The period of the addressee of an individual act: from its notification, with or without voies et délais."""
    notification = faits.premier(TypeEvenement.NOTIFICATION)
    if notification is None or faits.categorie is not Categorie.INDIVIDUELLE or regime_particulier(faits) is not None:
        return _PAS_DE_DELAI
    periode = REP_2M.compter(notification.date, faits.territoire)
    un_an = ajouter_mois_borne(notification.date, 12)
    motif = Motif(
        "CJA R.421-1 et R.421-5 ; CE Ass. 13 juillet 2016, 387763",
        f"notifié le {jour_court(notification.date)}",
        f"le destinataire peut agir jusqu’au {jour_court(periode.dernier_jour)} si la notification disait les voies et "
        f"délais ; sinon pendant un délai raisonnable, en général un an : environ le {jour_court(un_an)}",
        notification.prive,
    )
    return en_echeance(periode, faits.au, [motif], _majorations(faits, notification.date))


def _depart(quoi: str, periode: Calcul) -> Motif:
    effet = f"deux mois francs : jusqu’au {jour_court(periode.dernier_jour)}, à minuit"
    if periode.prudent != periode.au_plus_tard:
        effet += (
            f" ; mode de calcul discuté : au plus tôt le {jour_court(periode.prudent)}, "
            f"au plus tard le {jour_court(periode.au_plus_tard)}"
        )
    return Motif(_ARTICLE, quoi, effet)


def _majorations(faits: Faits, depart: date) -> tuple[Majoration, ...]:
    """Distance depends on the applicant: listed apart, never in the bounds."""
    return (
        Majoration(_DISTANCE, 1, REP_3M_DISTANCE.compter(depart, faits.territoire).dernier_jour),
        Majoration(_DISTANCE, 2, REP_4M_DISTANCE.compter(depart, faits.territoire).dernier_jour),
    )


_Borne = tuple[date | None, Motif | None]
_AUCUNE: _Borne = (date.min, None)


def _avant_reception(faits: Faits, depart: Publicite) -> _Borne:
    """Published before it was received: the start is discussed (CE 31 July 1992, 89735, against the ministry)."""
    if faits.vie.qualification.soumis_transmission is False:
        return _AUCUNE
    reception = faits.reception
    if reception is not None and reception.date <= depart.date:
        return _AUCUNE
    raison = (
        "la mention de l’acte compte le délai de sa transmission et de sa publication"
        if faits.vie.mention_recours_cumulee
        else "point discuté : le délai est compté depuis la publication"
    )
    if reception is None:
        return None, Motif(
            _ARTICLE, "publié, réception non établie", f"{raison} ; la date la plus tardive n’est pas connue"
        )
    borne = REP_2M.compter(reception.date, faits.territoire).au_plus_tard
    fait = f"publié le {jour_court(depart.date)}, reçu le {jour_court(reception.date)}"
    return borne, Motif(_ARTICLE, fait, f"{raison} ; une date plus tardive peut être défendue : {jour_court(borne)}")


def _dates_contraires(faits: Faits, depart: Publicite, publicites: PublicitesRetenues) -> _Borne:
    """Seen online before the date that the authority declares: the declared date can still be argued."""
    if depart.source is not Source.OBSERVEE:
        return _AUCUNE
    declaree = next((p for p in publicites.formes if p.source is Source.DECLAREE and p.date > depart.date), None)
    if declaree is None:
        return _AUCUNE
    borne = REP_2M.compter(declaree.date, faits.territoire).au_plus_tard
    fait = f"{decrire(depart)}, {decrire(declaree)}"
    return borne, Motif(
        _ARTICLE, fait, f"la première compte ; la date déclarée peut être défendue : {jour_court(borne)}"
    )


def _publicite_interrompue(faits: Faits, depart: Publicite, publicites: PublicitesRetenues) -> _Borne:
    """Taken offline before two months: the publicity can be contested (CGCT R.2131-1)."""
    if depart.moyen is not MoyenPublicite.EN_LIGNE:
        return _AUCUNE
    retrait = retrait_premature(faits, depart.date)
    if retrait is None:
        return _AUCUNE
    fait = f"retiré du site le {jour_court(retrait.date)}, moins de deux mois après sa mise en ligne"
    remise = next((p for p in publicites.formes if p.date >= retrait.date), None)
    borne = REP_2M.compter(remise.date, faits.territoire).au_plus_tard if remise is not None else None
    return borne, Motif(
        "CGCT R.2131-1", fait, "publicité à vérifier : une date plus tardive peut être défendue", retrait.prive
    )


def _peut_etre_un_reglement(faits: Faits, depart: Publicite, publicites: PublicitesRetenues) -> _Borne:
    """A département's act posted before the reform: were it a règlement, posting would not have started the period."""
    affiche = depart.moyen is MoyenPublicite.AFFICHAGE and depart.date < REFORME
    departement = faits.vie.collectivite.type is TypeCollectivite.DEPARTEMENT
    if not (affiche and departement and faits.categorie is None):
        return _AUCUNE
    recueil = next((p for p in publicites.formes if p.moyen is MoyenPublicite.PAPIER), None)
    borne = REP_2M.compter(recueil.date, faits.territoire).au_plus_tard if recueil is not None else None
    effet = "si l’acte est un règlement, l’affichage n’a pas ouvert le délai"
    return borne, Motif("CE Sect. 3 décembre 2018, 409667", f"catégorie non indiquée, {decrire(depart)}", effet)


def _recours_connus(faits: Faits, periode: Calcul | None) -> list[Motif]:
    """Appeals by one person change nothing for the others; each is said, with its effect for its author."""
    motifs = []
    for recours in faits.tous(TypeEvenement.RECOURS_GRACIEUX):
        if recours.auteur is Auteur.PREFET:
            continue
        effet = "il ne change le délai que pour son auteur"
        if sans_prorogation(faits):
            effet = "il ne proroge aucun délai contre un permis (C. urb. L.600-12-2)"
        elif periode is not None and poste_le(recours) <= periode.dernier_jour:
            rejets = [r for r in faits.tous(TypeEvenement.REJET_GRACIEUX) if r.auteur is not Auteur.PREFET]
            issue = suite(recours, rejets, faits.au, faits.territoire)
            if issue.periode is not None:
                effet += f", qui peut agir jusqu’au {jour_court(issue.periode.dernier_jour)}"
        fait = f"recours gracieux formé le {jour_court(recours.date)}"
        motifs.append(Motif("CRPA L.411-2", fait, effet, recours.prive))
    for demande in faits.tous(TypeEvenement.DEMANDE_DEFERE):
        fait = f"déféré demandé au préfet le {jour_court(demande.date)}"
        motifs.append(Motif("CGCT L.2131-8", fait, "elle ne proroge le délai que pour son auteur", demande.prive))
    for contentieux in faits.tous(TypeEvenement.RECOURS_CONTENTIEUX):
        fait = f"recours contentieux formé le {jour_court(contentieux.date)}"
        motifs.append(Motif("CJA L.4", fait, "il n’est pas suspensif", contentieux.prive))
    return motifs
