"""The déféré of the préfet (CGCT L.2131-6, L.2131-3): two months from reception, whatever the publication."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from registry.droit.computation import Calcul
from registry.droit.connaissance import Faits
from registry.droit.delais import DEFERE_2M, REP_2M, RG_IMPLICITE
from registry.droit.gracieux import Suite, poste_le, recu_le, sans_prorogation, suite
from registry.droit.particulier import regime_particulier
from registry.droit.phrases import jour_court
from registry.droit.recours import en_echeance
from schemas.vie import Auteur, Echeance, Evenement, Motif, TypeEvenement

_ARTICLE = "CGCT L.2131-6"
_REPONSES = {
    TypeEvenement.PIECES_COMPLETEES: "dossier complet reçu",
    TypeEvenement.REFUS_PIECES: "refus de compléter",
}
"""What answers a request for pieces."""


@dataclass(slots=True)
class _Cours:
    """The period as it runs; `periode` None while a piece or an answer is awaited."""

    periode: Calcul | None
    motifs: list[Motif] = field(default_factory=list)


def echeance_defere(faits: Faits, executoire_depuis: date | None) -> Echeance:
    """The préfet's period on the day asked. While a piece or an answer is awaited it is open and has no date."""
    particulier = regime_particulier(faits, prefet=True)
    if particulier is not None:
        return Echeance(particulier=particulier)
    if faits.vie.qualification.soumis_transmission is False:
        return _sur_communication(faits, executoire_depuis)
    if faits.reception is None:
        motif = Motif(_ARTICLE, "réception en préfecture non établie", "le délai du préfet n’a pas commencé")
        return Echeance(motifs=(motif, *_deferes(faits)))
    base = DEFERE_2M.compter(faits.reception.date, faits.territoire)
    depart = Motif(
        _ARTICLE,
        f"reçu en préfecture le {jour_court(base.depart)}",
        f"déféré possible jusqu’au {jour_court(base.dernier_jour)}, quelle que soit la publication (plus tôt si un "
        "service de l’État sous l’autorité du préfet avait déjà reçu le texte complet : CE 6 juillet 2007, 298744)",
    )
    cours = _derouler(faits, base, incertaines_valent=False)
    motifs = (depart, *cours.motifs, *_deferes(faits))
    if cours.periode is None:
        echeance = Echeance(ouvert=True, motifs=motifs)
    else:
        echeance = en_echeance(cours.periode, faits.au, motifs)
    if any(e.vaut_recours is None for e in faits.du_prefet(TypeEvenement.LETTRE_OBSERVATIONS)):
        return _deux_lectures(echeance, _derouler(faits, base, incertaines_valent=True))
    return echeance


def _derouler(faits: Faits, base: Calcul, *, incertaines_valent: bool) -> _Cours:
    """Follow the préfet's own acts: the pieces he asked for, then his first recours gracieux in time."""
    cours = _Cours(base)
    _pieces(cours, faits)
    recours = [e for e in faits.tous(TypeEvenement.RECOURS_GRACIEUX) if e.auteur is Auteur.PREFET]
    lettres = faits.du_prefet(TypeEvenement.LETTRE_OBSERVATIONS)
    forme = False
    for acte in sorted((*recours, *lettres), key=poste_le):
        if acte.type is TypeEvenement.LETTRE_OBSERVATIONS and not _vaut(acte, incertaines_valent):
            cours.motifs.append(_lettre(acte))
        elif sans_prorogation(faits):
            cours.motifs.append(_sans_effet(acte, "sans effet sur le délai d’un permis (C. urb. L.600-12-2)"))
        elif forme:
            cours.motifs.append(_sans_effet(acte, "un second recours gracieux ne proroge rien"))
        else:
            rejets = [r for r in faits.tous(TypeEvenement.REJET_GRACIEUX) if r.auteur in (None, Auteur.PREFET)]
            forme = _interrompre(cours, acte, suite(acte, rejets, faits.au, faits.territoire))
    return cours


def _pieces(cours: _Cours, faits: Faits) -> None:
    """Pieces asked for in time: from the complete file, or from the refusal, express or by two months of silence."""
    demandes = faits.du_prefet(TypeEvenement.DEMANDE_PIECES)
    if not demandes:
        return
    demande = demandes[0]
    reception = recu_le(demande)
    silence = RG_IMPLICITE.compter(reception, faits.territoire).dernier_jour
    suites = [(e.date, quoi) for type_, quoi in _REPONSES.items() for e in faits.tous(type_) if e.date >= demande.date]
    if silence <= faits.au:
        suites.append((silence, "silence de deux mois, refus implicite"))
    fait = f"pièces demandées le {jour_court(demande.date)}"
    if not suites:
        effet = (
            "son délai courra du jour où le dossier sera complet ; sans réponse, refus implicite le "
            f"{jour_court(silence)}"
        )
        issue = Suite(None, Motif(_ARTICLE, fait, effet, demande.prive))
    else:
        jour, quoi = min(suites)
        periode = DEFERE_2M.compter(jour, faits.territoire)
        effet = f"le délai du préfet court de ce jour, jusqu’au {jour_court(periode.dernier_jour)}"
        issue = Suite(periode, Motif(_ARTICLE, f"{fait}, {quoi} le {jour_court(jour)}", effet, demande.prive))
    _interrompre(cours, demande, issue)


def _interrompre(cours: _Cours, acte: Evenement, issue: Suite) -> bool:
    """Replace the running period when `acte` was sent in time; where the last day is debated, widen the bounds."""
    avant, jour = cours.periode, poste_le(acte)
    if avant is not None and jour > avant.au_plus_tard:
        cours.motifs.append(_sans_effet(acte, "hors délai, sans effet"))
        return False
    cours.motifs.append(issue.motif)
    if avant is None or issue.periode is None or jour <= avant.prudent:
        cours.periode = issue.periode
    elif jour <= avant.dernier_jour:
        cours.periode = issue.periode._replace(prudent=min(avant.prudent, issue.periode.prudent))
    else:
        cours.periode = avant._replace(au_plus_tard=max(avant.au_plus_tard, issue.periode.au_plus_tard))
    return True


def _deux_lectures(sans_effet: Echeance, recours: _Cours) -> Echeance:
    """Nobody said whether the letter is a recours: the date without it is retained, both bounds are shown."""
    if sans_effet.prudent is None or sans_effet.au_plus_tard is None:
        return sans_effet
    if recours.periode is None:
        return sans_effet._replace(au_plus_tard=None)
    return sans_effet._replace(
        prudent=min(sans_effet.prudent, recours.periode.prudent),
        au_plus_tard=max(sans_effet.au_plus_tard, recours.periode.au_plus_tard),
    )


def _sur_communication(faits: Faits, executoire_depuis: date | None) -> Echeance:
    """An act not subject to transmission: from its communication, if asked for in time (L.2131-3)."""
    communication = faits.premier(TypeEvenement.COMMUNICATION_PREFET)
    regle = "CGCT L.2131-3"
    if communication is None:
        motif = Motif(
            regle, "acte non soumis à transmission", "pas de déféré sans communication demandée par le préfet"
        )
        return Echeance(motifs=(motif, *_deferes(faits)))
    demande = next(iter(faits.du_prefet(TypeEvenement.DEMANDE_PIECES)), None)
    fait = f"acte non soumis à transmission, communiqué au préfet le {jour_court(recu_le(communication))}"
    if executoire_depuis is not None and demande is not None:
        limite = REP_2M.compter(executoire_depuis, faits.territoire).au_plus_tard
        if poste_le(demande) > limite:
            effet = "demandé plus de deux mois après son caractère exécutoire : pas de déféré possible"
            return Echeance(motifs=(Motif(regle, fait, effet, demande.prive), *_deferes(faits)))
    periode = DEFERE_2M.compter(recu_le(communication), faits.territoire)
    effet = f"déféré possible jusqu’au {jour_court(periode.dernier_jour)}"
    if demande is None:
        effet += ", si le préfet l’a demandé dans les deux mois du caractère exécutoire"
    return en_echeance(periode, faits.au, [Motif(regle, fait, effet), *_deferes(faits)])


def _deferes(faits: Faits) -> list[Motif]:
    return [
        Motif(_ARTICLE, f"déféré au tribunal administratif le {jour_court(e.date)}", "n’est pas suspensif", e.prive)
        for e in faits.tous(TypeEvenement.DEFERE)
    ]


def _vaut(lettre: Evenement, incertaines_valent: bool) -> bool:
    return incertaines_valent if lettre.vaut_recours is None else lettre.vaut_recours


def _lettre(lettre: Evenement) -> Motif:
    fait = f"lettre d’observations du {jour_court(lettre.date)}"
    if lettre.vaut_recours is None:
        effet = "vaut recours gracieux si elle demande de retirer, réexaminer ou modifier l’acte : deux dates montrées"
    else:
        effet = "ne demande ni retrait, ni réexamen, ni modification : elle ne change rien au délai"
    return Motif("CE 15 mai 2013, 357031", fait, effet, lettre.prive)


def _sans_effet(acte: Evenement, pourquoi: str) -> Motif:
    noms = {
        TypeEvenement.DEMANDE_PIECES: "demande de pièces",
        TypeEvenement.LETTRE_OBSERVATIONS: "lettre d’observations",
    }
    nom = noms.get(acte.type, "recours gracieux")
    return Motif("CRPA L.411-2 et CGCT L.2131-6", f"{nom} du {jour_court(acte.date)}", pourquoi, acte.prive)
