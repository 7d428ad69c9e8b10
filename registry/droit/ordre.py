"""What cannot be recorded, because it would contradict what is: order of events, dates, corrections."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from registry.droit.connaissance import evenements_retenus
from registry.droit.disparition import suspensions
from registry.droit.phrases import jour_court
from schemas.collectivite import MoyenPublicite
from schemas.erreurs import Refus
from schemas.vie import Evenement, TypeEvenement, Vie

_T = TypeEvenement
_UNIQUES = {_T.ADOPTION: "adoption", _T.RECEPTION: "réception"}
_FINS = (_T.ANNULATION, _T.RETRAIT)
_NOMS = {
    _T.RECEPTION: "réception",
    _T.TRANSMISSION: "transmission",
    _T.DEMANDE_PIECES: "demande de pièces",
    _T.DEPUBLICATION: "dépublication",
    _T.FIN_SUSPENSION: "fin de suspension",
    _T.REJET_GRACIEUX: "rejet de recours gracieux",
    _T.PIECES_COMPLETEES: "réception des pièces",
    _T.REFUS_PIECES: "refus de compléter",
    _T.PRISE_EFFET: "prise d’effet",
    _T.LETTRE_OBSERVATIONS: "lettre d’observations",
    _T.RECOURS_GRACIEUX: "recours gracieux",
    _T.DEMANDE_DEFERE: "demande de déféré",
    _T.COMMUNICATION_PREFET: "communication au préfet",
    _T.DEFERE: "déféré",
    _T.REJET_CONTENTIEUX: "rejet par le juge",
    _T.ANNULATION_PARTIELLE: "annulation partielle",
}


@dataclass(frozen=True, slots=True)
class Correction:
    """An event and the one that replaced it."""

    avant: Evenement
    apres: Evenement


def refuser_si_incoherent(vie: Vie, nouveau: Evenement, aujourdhui: date) -> None:
    """Do nothing when `nouveau` may be added to `vie`. Raises `Refus` (EVT-NN), one sentence that says why."""
    _refuser_le_futur(nouveau, aujourdhui)
    _refuser_les_dates_contraires(nouveau)
    _refuser_les_options_deplacees(nouveau)
    connus = _apres_remplacement(vie, nouveau)
    for controle in _CONTROLES:
        controle(connus, nouveau)
    _refuser_sans_cause(vie, connus, nouveau)


def corrections(evenements: Iterable[Evenement]) -> tuple[Correction, ...]:
    """Every correction, in the order in which the new events stand."""
    liste = tuple(evenements)
    par_id = {e.id: e for e in liste if e.id is not None}
    return tuple(Correction(par_id[e.remplace], e) for e in liste if e.remplace is not None and e.remplace in par_id)


def nommer(evenement: Evenement) -> str:
    """« réception du 16/12/2025 »."""
    return f"{nom(evenement.type)} du {jour_court(evenement.date)}"


def nom(type_: TypeEvenement) -> str:
    """« réception », « recours contentieux »."""
    return _NOMS.get(type_, type_.value.replace("_", " "))


def _refuser_le_futur(nouveau: Evenement, aujourdhui: date) -> None:
    if nouveau.type is _T.PRISE_EFFET:
        return
    for jour in (nouveau.date, nouveau.recu_le, nouveau.envoye_le):
        if jour is not None and jour > aujourdhui:
            raise Refus(
                "EVT-01",
                f"La date du {jour_court(jour)} est dans l’avenir (nous sommes le {jour_court(aujourdhui)})",
                "Seule la prise d’effet peut porter une date à venir.",
            )


def _refuser_les_dates_contraires(nouveau: Evenement) -> None:
    if nouveau.recu_le is None:
        return
    for quoi, jour in (("son envoi", nouveau.envoye_le), ("sa propre date", nouveau.date)):
        if jour is not None and nouveau.recu_le < jour:
            raise Refus(
                "EVT-02",
                f"L’événement serait reçu le {jour_court(nouveau.recu_le)}, avant {quoi}, le {jour_court(jour)}",
                "Vérifiez ces deux dates.",
            )


def _refuser_les_options_deplacees(nouveau: Evenement) -> None:
    publication = nouveau.type is _T.PUBLICATION
    if nouveau.urgence and not (publication and nouveau.moyen in (None, MoyenPublicite.AFFICHAGE)):
        raise Refus("EVT-03", "L’urgence ne se dit que d’une publication par affichage (CGCT L.2131-1 V)")
    if nouveau.vaut_recours is not None and nouveau.type is not _T.LETTRE_OBSERVATIONS:
        raise Refus("EVT-03", "Seule une lettre d’observations peut valoir ou non recours gracieux")
    if publication and nouveau.moyen is MoyenPublicite.NOTIFICATION:
        raise Refus(
            "EVT-03", "Une notification n’est pas une publication", "Enregistrez un événement « notification »."
        )


def _apres_remplacement(vie: Vie, nouveau: Evenement) -> tuple[Evenement, ...]:
    """The events that will stand beside `nouveau`, once what it replaces is left out."""
    if nouveau.remplace is None:
        return evenements_retenus(vie.evenements)
    if all(e.id != nouveau.remplace for e in vie.evenements):
        raise Refus(
            "EVT-04", f"Aucun événement de cet acte ne porte l’identifiant « {nouveau.remplace} »", "Voyez `status`."
        )
    if all(e.id != nouveau.remplace for e in evenements_retenus(vie.evenements)):
        raise Refus(
            "EVT-05",
            f"L’événement « {nouveau.remplace} » a déjà été remplacé",
            "Remplacez celui qui l’a corrigé.",
        )
    return evenements_retenus((*vie.evenements, replace(nouveau, id=None)))[:-1]


def _refuser_un_double(connus: tuple[Evenement, ...], nouveau: Evenement) -> None:
    nom = _UNIQUES.get(nouveau.type)
    deja = next((e for e in connus if e.type is nouveau.type), None)
    if nom is not None and deja is not None:
        raise Refus(
            "EVT-06",
            f"Une {nom} est déjà enregistrée, le {jour_court(deja.date)}",
            "Si sa date est fausse, corrigez-la avec --remplace.",
        )


def _refuser_avant_l_adoption(connus: tuple[Evenement, ...], nouveau: Evenement) -> None:
    if nouveau.type is _T.ADOPTION:
        tot = min((e for e in connus if e.type is not _T.PRISE_EFFET), key=lambda e: e.date, default=None)
        if tot is not None and tot.date < nouveau.date:
            raise Refus(
                "EVT-07",
                f"L’adoption du {jour_court(nouveau.date)} suivrait un événement déjà enregistré : {nommer(tot)}",
                "Vérifiez les deux dates.",
            )
        return
    adoption = next((e for e in connus if e.type is _T.ADOPTION), None)
    if adoption is not None and nouveau.date < adoption.date and nouveau.type is not _T.PRISE_EFFET:
        raise Refus(
            "EVT-07",
            f"{nommer(nouveau).capitalize()} : c’est avant l’adoption, le {jour_court(adoption.date)}",
            "Vérifiez la date.",
        )


def _refuser_une_reception_trop_tot(connus: tuple[Evenement, ...], nouveau: Evenement) -> None:
    envois = [e.date for e in (*connus, nouveau) if e.type is _T.TRANSMISSION]
    receptions = [e.date for e in (*connus, nouveau) if e.type is _T.RECEPTION]
    if nouveau.type in (_T.TRANSMISSION, _T.RECEPTION) and envois and receptions and min(receptions) < min(envois):
        raise Refus(
            "EVT-08",
            f"La réception du {jour_court(min(receptions))} précéderait la transmission du {jour_court(min(envois))}",
            "Vérifiez les deux dates.",
        )


def _refuser_une_suspension_bancale(connus: tuple[Evenement, ...], nouveau: Evenement) -> None:
    if nouveau.type not in (_T.SUSPENSION, _T.FIN_SUSPENSION):
        return
    if nouveau.type is _T.SUSPENSION:
        for deja in suspensions(sorted(connus, key=lambda e: e.date)):
            if deja.debut <= nouveau.date and (deja.fin is None or nouveau.date < deja.fin):
                raise Refus("EVT-09", f"L’acte est déjà suspendu depuis le {jour_court(deja.debut)}")
        return
    ouvertes = [s for s in suspensions(sorted(connus, key=lambda e: e.date)) if s.fin is None]
    if not ouvertes:
        raise Refus("EVT-09", "Aucune suspension n’est en cours", "Enregistrez d’abord la suspension.")
    debut = ouvertes[0].debut
    if nouveau.date < debut:
        raise Refus(
            "EVT-09",
            f"La suspension finirait le {jour_court(nouveau.date)}, avant son début, le {jour_court(debut)}",
        )


def _refuser_apres_la_fin(connus: tuple[Evenement, ...], nouveau: Evenement) -> None:
    if nouveau.type not in (_T.RETRAIT, _T.ABROGATION, _T.SUSPENSION, _T.ANNULATION_PARTIELLE):
        return
    fin = next((e for e in connus if e.type in _FINS and e.date <= nouveau.date), None)
    if fin is not None:
        etat = "annulé par le juge" if fin.type is _T.ANNULATION else "retiré"
        raise Refus("EVT-11", f"L’acte a été {etat} le {jour_court(fin.date)} : il n’existe plus")


def _refuser_sans_cause(vie: Vie, connus: tuple[Evenement, ...], nouveau: Evenement) -> None:
    causes = _CAUSES.get(nouveau.type)
    if causes is None or any(e.type in causes and e.date <= nouveau.date for e in connus):
        return
    if nouveau.type is _T.DEPUBLICATION and vie.mises_en_ligne:
        return
    attendu = " ou ".join(_NOMS.get(c, c.value) for c in causes)
    raise Refus(
        "EVT-10",
        f"{nommer(nouveau).capitalize()} : aucun événement « {attendu} » n’est enregistré avant ce jour",
        "Enregistrez-le d’abord.",
    )


_CAUSES = {
    _T.PIECES_COMPLETEES: (_T.DEMANDE_PIECES,),
    _T.REFUS_PIECES: (_T.DEMANDE_PIECES,),
    _T.REJET_GRACIEUX: (_T.RECOURS_GRACIEUX, _T.LETTRE_OBSERVATIONS),
    _T.DEPUBLICATION: (_T.PUBLICATION,),
}
_CONTROLES: tuple[Callable[[tuple[Evenement, ...], Evenement], None], ...] = (
    _refuser_un_double,
    _refuser_avant_l_adoption,
    _refuser_une_reception_trop_tot,
    _refuser_une_suspension_bancale,
    _refuser_apres_la_fin,
)
