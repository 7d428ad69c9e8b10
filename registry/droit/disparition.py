"""What ends an act or holds it back: retrait, abrogation, annulation, suspension (CRPA L.242-1 to L.243-4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from registry.droit.connaissance import Faits
from registry.droit.delais import RETRAIT_4M
from registry.droit.phrases import jour_court
from schemas.acte import Categorie
from schemas.vie import Evenement, Motif, Suspension, TypeEvenement

_SANS_RETRAIT = frozenset({Categorie.ELECTION, Categorie.VOEU, Categorie.CONTRAT})
_SUSPENDENT = frozenset({TypeEvenement.SUSPENSION, TypeEvenement.FIN_SUSPENSION})


def retrait_jusqu_au(faits: Faits) -> date | None:
    """Last day of a retrait for illegality: four months from the adoption, not franc, not rolled."""
    if faits.acte_le is None or not faits.vie.adoptee or faits.categorie in _SANS_RETRAIT:
        return None
    return RETRAIT_4M.compter(faits.acte_le, faits.territoire).dernier_jour


def suspensions(evenements: Sequence[Evenement]) -> tuple[Suspension, ...]:
    """The intervals of suspension, from events sorted by date; the last one may still be open."""
    intervalles: list[Suspension] = []
    debut: date | None = None
    for evenement in evenements:
        if evenement.type not in _SUSPENDENT:
            continue
        if evenement.type is TypeEvenement.SUSPENSION:
            debut = debut or evenement.date
        elif debut is not None:
            intervalles.append(Suspension(debut, evenement.date))
            debut = None
    if debut is not None:
        intervalles.append(Suspension(debut))
    return tuple(intervalles)


def retroactif(faits: Faits, quoi: TypeEvenement) -> Evenement | None:
    """The annulation or the retrait, once known: it reaches back to the adoption, whatever the day asked."""
    for evenement in faits.retroactifs:
        if evenement.type is quoi:
            return evenement
    return None


def motifs_de_disparition(faits: Faits, limite: date | None) -> list[Motif]:
    """What each event of this family does, and until when (`limite`) a retrait is possible."""
    motifs = []
    if limite is not None:
        motifs.append(_retrait_possible(faits, limite))
    for evenement in faits.retroactifs:
        if evenement.type is TypeEvenement.RETRAIT and limite is not None and evenement.date > limite:
            effet = (
                f"l’acte disparaît dès l’origine ; décidé après le {jour_court(limite)}, ce retrait peut être contesté"
            )
        else:
            effet = "l’acte est considéré comme n’ayant jamais existé"
        motifs.append(Motif(_REGLES[evenement.type], f"{_FAITS[evenement.type]} {jour_court(evenement.date)}", effet))
    for evenement in faits.evenements:
        effet_simple = _EFFETS.get(evenement.type)
        if effet_simple is not None:
            fait = f"{_FAITS[evenement.type]} {jour_court(evenement.date)}"
            motifs.append(Motif(_REGLES[evenement.type], fait, effet_simple, evenement.prive))
    return motifs


def _retrait_possible(faits: Faits, limite: date) -> Motif:
    cree_des_droits = faits.vie.qualification.creatrice_de_droits
    regle = _REGLES_DU_RETRAIT[cree_des_droits]
    effet = f"si l’acte est illégal, il peut être retiré jusqu’au {jour_court(limite)}, ni franc ni reporté"
    if cree_des_droits:
        effet += " ; il ne peut être abrogé que dans les mêmes conditions (exceptions : CRPA L.242-2)"
    return Motif(regle, f"décision prise le {jour_court(faits.acte_le or limite)}", effet)


_REGLES_DU_RETRAIT = {True: "CRPA L.242-1", False: "CRPA L.243-3", None: "CRPA L.242-1 et L.243-3"}
"""By whether the act creates rights; None nobody said."""
_REGLES = {
    TypeEvenement.ANNULATION: "CJA, annulation par le juge",
    TypeEvenement.ANNULATION_PARTIELLE: "CJA, annulation par le juge",
    TypeEvenement.RETRAIT: "CRPA L.242-1 et L.243-3",
    TypeEvenement.ABROGATION: "CRPA L.242-1 et L.243-1",
    TypeEvenement.SUSPENSION: "CGCT L.2131-6 et CJA L.521-1",
    TypeEvenement.FIN_SUSPENSION: "CGCT L.2131-6 et CJA L.521-1",
    TypeEvenement.RECTIFICATION: "CE 28 novembre 1990, 75559",
    TypeEvenement.REJET_CONTENTIEUX: "CJA, rejet par le juge",
    TypeEvenement.OCCULTATION: "CRPA L.312-1-2",
}
_FAITS = {
    TypeEvenement.ANNULATION: "annulé par le juge le",
    TypeEvenement.ANNULATION_PARTIELLE: "annulé en partie par le juge le",
    TypeEvenement.RETRAIT: "retiré le",
    TypeEvenement.ABROGATION: "abrogé le",
    TypeEvenement.SUSPENSION: "suspendu le",
    TypeEvenement.FIN_SUSPENSION: "suspension levée le",
    TypeEvenement.RECTIFICATION: "rectifié le",
    TypeEvenement.REJET_CONTENTIEUX: "recours contentieux rejeté le",
    TypeEvenement.OCCULTATION: "données personnelles occultées le",
}
_EFFETS = {
    TypeEvenement.ANNULATION_PARTIELLE: "ce qui n’est pas annulé demeure, et reste exécutoire depuis la même date",
    TypeEvenement.ABROGATION: "l’acte ne s’applique plus depuis ce jour ; ses effets passés demeurent",
    TypeEvenement.SUSPENSION: "l’acte ne peut pas être appliqué pendant la suspension ; sa première date reste",
    TypeEvenement.FIN_SUSPENSION: "l’acte peut de nouveau être appliqué",
    TypeEvenement.RECTIFICATION: "la première version est gardée ; la partie inchangée ne rouvre aucun délai",
    TypeEvenement.REJET_CONTENTIEUX: "l’acte n’est pas remis en cause par ce jugement",
    TypeEvenement.OCCULTATION: "la version en ligne et la version complète sont toutes deux gardées",
}
