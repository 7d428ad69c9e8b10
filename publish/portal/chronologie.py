"""What happened to an act and what is still to come: the facts of the timeline and the ordered list below it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from publish.portal.frise import Fait, Frise, Periode, dessiner
from publish.portal.mots import PUBLIE_PAR, Sujet, accorde, de_organe, origine, par_organe
from publish.portal.phrases import evenements
from publish.typographie import jour, majuscule
from schemas.acte import Nature
from schemas.acte_publie import ActePublie
from schemas.collectivite import MoyenPublicite
from schemas.vie import Echeance, Evenement, Statut, StatutJuridique, TypeEvenement

_PARTICIPES = {
    TypeEvenement.ADOPTION: "Adopté{e}",
    TypeEvenement.SIGNATURE: "Signé{e}",
    TypeEvenement.TRANSMISSION: "Transmis{e}",
    TypeEvenement.RECEPTION: "Reçu{e} en préfecture",
    TypeEvenement.NOTIFICATION: "Notifié{e}",
    TypeEvenement.DEPUBLICATION: "Retiré{e} du site",
    TypeEvenement.DEFERE: "Déféré{e} par le préfet",
    TypeEvenement.SUSPENSION: "Suspendu{e}",
    TypeEvenement.FIN_SUSPENSION: "Fin de la suspension",
    TypeEvenement.ANNULATION: "Annulé{e} par le juge",
    TypeEvenement.ANNULATION_PARTIELLE: "Annulé{e} en partie",
    TypeEvenement.REJET_CONTENTIEUX: "Recours rejeté par le juge",
    TypeEvenement.RETRAIT: "Retiré{e}",
    TypeEvenement.ABROGATION: "Abrogé{e}",
    TypeEvenement.RECTIFICATION: "Rectifié{e}",
    TypeEvenement.PRISE_EFFET: "Prise d’effet",
    TypeEvenement.DEMANDE_PIECES: "Pièces demandées par le préfet",
    TypeEvenement.PIECES_COMPLETEES: "Dossier complété",
    TypeEvenement.REFUS_PIECES: "Pièces refusées",
    TypeEvenement.LETTRE_OBSERVATIONS: "Lettre d’observations du préfet",
    TypeEvenement.RECOURS_GRACIEUX: "Recours gracieux",
    TypeEvenement.REJET_GRACIEUX: "Recours gracieux rejeté",
    TypeEvenement.RECOURS_CONTENTIEUX: "Recours devant le juge",
}
_SORTIES = {
    Statut.ANNULE: TypeEvenement.ANNULATION,
    Statut.RETIRE: TypeEvenement.RETRAIT,
    Statut.ABROGE: TypeEvenement.ABROGATION,
}
_NOTES = {
    TypeEvenement.TRANSMISSION: "",
    TypeEvenement.RECEPTION: "Fait courir le délai du préfet.",
    TypeEvenement.SUSPENSION: "L’acte ne peut pas être appliqué.",
    TypeEvenement.RETRAIT: "L’acte est considéré comme n’ayant jamais existé.",
    TypeEvenement.ANNULATION: "L’acte est considéré comme n’ayant jamais existé.",
    TypeEvenement.ABROGATION: "L’acte ne s’applique plus depuis ; ses effets passés demeurent.",
}


@dataclass(frozen=True, slots=True)
class Ligne:
    """One line of the ordered list; `classe` is a CSS class (`fait`, `fait exec`, `jour` or none)."""

    jour: date
    titre: str
    note: str
    classe: str = ""


@dataclass(frozen=True, slots=True)
class Chronologie:
    """The drawing (None when nothing happened yet) and its list."""

    frise: Frise | None
    lignes: tuple[Ligne, ...]


def chronologie(publie: ActePublie, sujet: Sujet) -> Chronologie:
    """Timeline of one published act on the day of its view."""
    statut = publie.statut
    faits = _faits(statut, sujet.nature)
    periodes = [p for p in (_periode("Recours des tiers", statut.recours_tiers), _defere(statut)) if p]
    frise = dessiner(faits, periodes, executoires(statut), statut.au) if faits else None
    lignes = sorted((*_passe(publie, sujet), *_a_venir(statut, sujet)), key=lambda ligne: ligne.jour)
    present = Ligne(statut.au, "Aujourd’hui", "Les réponses de cette page valent pour ce jour.", "jour")
    avant = [ligne for ligne in lignes if ligne.jour < statut.au or (ligne.jour == statut.au and ligne.classe)]
    apres = [ligne for ligne in lignes if ligne not in avant]
    return Chronologie(frise, (*avant, present, *apres))


def executoires(statut: StatutJuridique) -> tuple[tuple[date, date], ...]:
    """The intervals during which the act applied, up to the day of the answer; a suspension is a gap."""
    debut = statut.executoire_depuis
    if debut is None or debut > statut.au:
        return ()
    fin = statut.au
    sortie = _SORTIES.get(statut.statut) if statut.statut else None
    if sortie:
        fin = min([e.date for e in evenements(statut, sortie)] or [fin])
    morceaux: list[tuple[date, date]] = []
    for suspension in sorted(statut.suspensions, key=lambda s: s.debut):
        if debut < suspension.debut:
            morceaux.append((debut, min(suspension.debut, fin)))
        if suspension.fin is None:
            return tuple(morceaux)
        debut = max(debut, suspension.fin)
    return (*morceaux, (debut, fin)) if debut <= fin else tuple(morceaux)


def _faits(statut: StatutJuridique, nature: Nature) -> list[Fait]:
    faits = [
        Fait(e.date, _titre(e, nature), e.date == statut.executoire_depuis)
        for e in _retenus(statut)
        if e.type is not TypeEvenement.OCCULTATION
    ]
    premier = {f.jour for f in faits if f.executoire}
    if statut.executoire_depuis and statut.executoire_depuis not in premier and statut.executoire_depuis <= statut.au:
        faits.append(Fait(statut.executoire_depuis, "Exécutoire", True))
    return faits


def _retenus(statut: StatutJuridique) -> list[Evenement]:
    vus = [e for type_ in (*_PARTICIPES, TypeEvenement.PUBLICATION) for e in evenements(statut, type_)]
    return sorted(vus, key=lambda e: e.date)


def _titre(evenement: Evenement, nature: Nature) -> str:
    if evenement.type is TypeEvenement.PUBLICATION:
        mots = PUBLIE_PAR[evenement.moyen or MoyenPublicite.EN_LIGNE]
        tete, _, suite = mots.partition(" ")
        return majuscule(f"{accorde(tete, nature)} {suite}".strip())
    return _PARTICIPES[evenement.type].replace("{e}", accorde("", nature))


def _passe(publie: ActePublie, sujet: Sujet) -> list[Ligne]:
    lignes: list[Ligne] = []
    retenus = _retenus(publie.statut)
    recus = {e.date for e in retenus if e.type is TypeEvenement.RECEPTION}
    for evenement in retenus:
        if evenement.type is TypeEvenement.TRANSMISSION and evenement.date in recus:
            continue
        executoire = evenement.date == publie.statut.executoire_depuis
        note = _note(evenement, publie, sujet)
        titre = _titre_long(evenement, sujet, retenus)
        if executoire and evenement.type is TypeEvenement.PUBLICATION:
            titre += " : exécutoire"
        lignes.append(Ligne(evenement.date, titre, note, "fait exec" if executoire else "fait"))
    return lignes


def _titre_long(evenement: Evenement, sujet: Sujet, tous: list[Evenement]) -> str:
    titre = _titre(evenement, sujet.nature)
    if evenement.type is TypeEvenement.ADOPTION:
        return f"{titre} {par_organe(sujet.organe)}"
    transmis = any(e.type is TypeEvenement.TRANSMISSION and e.date == evenement.date for e in tous)
    if evenement.type is TypeEvenement.RECEPTION and transmis:
        return f"{accorde('Transmis', sujet.nature)} et {titre[:1].lower()}{titre[1:]}"
    return titre


def _note(evenement: Evenement, publie: ActePublie, sujet: Sujet) -> str:
    if evenement.type is TypeEvenement.ADOPTION:
        convocation = publie.acte.seance.convocation
        suite = f" Convocation du {jour(convocation)}." if convocation else ""
        return f"Date de la séance, lue dans l’acte.{suite}"
    source = f"Date {origine(evenement.source, sujet.la_collectivite)}."
    if evenement.type is TypeEvenement.PUBLICATION:
        retenue = publie.statut.publicite.retenue
        court = retenue and retenue.date == evenement.date and publie.statut.recours_tiers.depart == evenement.date
        return source + (" Fait courir le délai des tiers." if court else "")
    return f"{source} {_NOTES.get(evenement.type, '')}".strip()


def _a_venir(statut: StatutJuridique, sujet: Sujet) -> list[Ligne]:
    lignes = []
    if statut.conseillers.dernier_jour:
        titre = f"Dernier jour pour un membre {de_organe(sujet.organe)}"
        lignes.append(Ligne(statut.conseillers.dernier_jour, titre, "Son délai court depuis la séance."))
    if statut.defere.dernier_jour:
        titre = "Dernier jour du déféré du préfet"
        lignes.append(Ligne(statut.defere.dernier_jour, titre, "Deux mois francs depuis la réception."))
    tiers = statut.recours_tiers
    if tiers.dernier_jour:
        note = "Deux mois francs depuis la publicité."
        if tiers.prudent and tiers.prudent != tiers.dernier_jour:
            note = f"Date retenue. Par prudence : {jour(tiers.prudent)}."
        lignes.append(Ligne(tiers.dernier_jour, "Dernier jour du recours des tiers", note))
    sorti = statut.statut in {Statut.RETIRE, Statut.ANNULE, Statut.ABROGE, Statut.REJETE}
    if statut.retrait_jusqu_au and not sorti:
        note = f"Quatre mois depuis l’adoption, par {sujet.la_collectivite} elle-même."
        if sujet.la_collectivite.startswith(("le ", "l’é")):
            note = note.replace("elle-même", "lui-même")
        lignes.append(Ligne(statut.retrait_jusqu_au, "Dernier jour pour retirer l’acte s’il est illégal", note))
    return lignes


def _periode(nom: str, delai: Echeance) -> Periode | None:
    if delai.depart is None or delai.dernier_jour is None:
        return None
    fin = delai.dernier_jour
    return Periode(nom, delai.depart, delai.prudent or fin, fin, delai.au_plus_tard or fin)


def _defere(statut: StatutJuridique) -> Periode | None:
    return _periode("Déféré du préfet", statut.defere)
