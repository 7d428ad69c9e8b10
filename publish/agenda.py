"""Deadlines as people read them in their own calendar: names, sentences, stable entries."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from publish.typographie import espaces, fr_texte, jour_long
from registry.droit.echeancier import EcheanceDatee, TypeEcheance
from schemas.ics import EntreeCalendrier, calendrier

QUOI = {
    TypeEcheance.RECOURS_TIERS: "Recours des tiers",
    TypeEcheance.CONSEILLERS: "Recours des élus",
    TypeEcheance.DEFERE: "Déféré du préfet",
    TypeEcheance.RETRAIT: "Retrait",
    TypeEcheance.DEUX_MOIS_EN_LIGNE: "Deux mois en ligne",
    TypeEcheance.LISTE_DELIBERATIONS: "Liste des délibérations",
    TypeEcheance.TRANSMISSION: "Transmission attendue",
}
"""What each deadline is called, in a list."""

_PHRASES = {
    TypeEcheance.RECOURS_TIERS: "Dernier jour du délai de recours des tiers, jusqu’à minuit, sous réserve des recours "
    "formés et non encore connus",
    TypeEcheance.CONSEILLERS: "Dernier jour du recours des membres de l’assemblée régulièrement convoqués, "
    "sous réserve des recours formés et non encore connus",
    TypeEcheance.DEFERE: "Dernier jour du déféré du préfet, sous réserve d’un déféré formé et non encore connu",
    TypeEcheance.RETRAIT: "Dernier jour pour retirer l’acte, s’il est illégal",
    TypeEcheance.DEUX_MOIS_EN_LIGNE: "Deux mois de mise en ligne ici : la durée minimale est atteinte, la publication "
    "reste permanente",
    TypeEcheance.LISTE_DELIBERATIONS: "Dernier jour pour afficher et mettre en ligne la liste des délibérations "
    "examinées par l’assemblée",
    TypeEcheance.TRANSMISSION: "Acte adopté dont aucune transmission en préfecture n’est enregistrée à ce jour",
}
PAS_UN_CONSEIL = "Ces informations ne sont pas un conseil juridique."
DEMONSTRATION = "Démonstration, sans valeur légale."


def quand(echeance: EcheanceDatee) -> str:
    """« dans 3 j », « en retard de 2 j, discuté »: how far it is, and whether the law leaves the day open."""
    ecart = f"dans {echeance.jours} j" if echeance.jours >= 0 else f"en retard de {-echeance.jours} j"
    return f"{ecart}, discuté" if echeance.discutee else ecart


def en_calendrier(
    echeances: Iterable[EcheanceDatee],
    *,
    nom: str,
    adresse: str,
    instant: datetime,
    demonstration: bool,
    source: str | None = None,
) -> bytes:
    """The calendar `nom`, as RFC 5545 bytes; a demonstration home says so in its name and in each entry."""
    titre = f"{nom} (démonstration, sans valeur légale)" if demonstration else nom
    entrees = (_entree(e, adresse.rstrip("/"), demonstration) for e in echeances)
    return calendrier(fr_texte(titre), entrees, instant=instant, source=source)


def _entree(echeance: EcheanceDatee, adresse: str, demonstration: bool) -> EntreeCalendrier:
    """One entry. Its UID comes from the act and the kind alone, so that a moved date moves the same entry; it says
    nothing of the machine (RFC 7986 §5.3). Only an act that the public can open has an address."""
    sujet = " · ".join(t for t in (echeance.numero or echeance.acte, echeance.titre) if t)
    identite = ", ".join(t for t in (echeance.collectivite, echeance.acte) if t)
    phrases = [f"{_PHRASES[echeance.type]} ({echeance.regle}).", *_bornes(echeance), PAS_UN_CONSEIL]
    phrases += [DEMONSTRATION] if demonstration else []
    return EntreeCalendrier(
        uid=str(uuid5(NAMESPACE_URL, f"urn:executoire:echeance:{echeance.cle}")),
        jour=echeance.jour,
        titre=fr_texte(f"{QUOI[echeance.type]} :") + f" {espaces(sujet)}",
        description="\n".join((identite, *map(fr_texte, phrases))),
        categorie=QUOI[echeance.type],
        revision=echeance.revision,
        modifie=echeance.appris_le,
        url=adresse + echeance.uri if echeance.publie and echeance.uri else None,
    )


def _bornes(echeance: EcheanceDatee) -> list[str]:
    """The three dates, where the law is discussed (DROIT: uncertain is shown as uncertain)."""
    if not echeance.discutee:
        return []
    tard = echeance.au_plus_tard
    return [
        f"Prudent : {jour_long(echeance.prudent)}.",
        f"Retenu : {jour_long(echeance.jour)}.",
        f"Au plus tard : {jour_long(tard)}." if tard else "Au plus tard : inconnu, cela dépend d’un fait à venir.",
    ]
