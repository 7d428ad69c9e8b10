"""The JSON of a life: events, file of `status --evenements`, status and period (INTERFACES §3 and §5).

What comes in is read strictly: an unknown field, type or date is refused with a sentence that names it.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from datetime import date as Jour
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from schemas.acte import Categorie, Nature
from schemas.collectivite import MoyenPublicite, RegimePublicite, Territoire, TypeCollectivite
from schemas.erreurs import MauvaisUsage
from schemas.veille import Continuite, continuite_en_json
from schemas.vie import (
    Auteur,
    ContexteCollectivite,
    Echeance,
    EtatPublicite,
    Evenement,
    MiseEnLigne,
    Motif,
    Publicite,
    Qualification,
    ResultatDelai,
    Source,
    StatutJuridique,
    TypeEvenement,
    Vie,
)

DEBUT_DES_CHOIX = Jour(2022, 7, 1)
"""A medium given without its date was chosen from the day the choice exists (CGCT L.2131-1 IV)."""

_MOIS_COURTS = {2: "février", 4: "avril", 6: "juin", 9: "septembre", 11: "novembre"}
"""The months that can lack a day; the others have 31."""
_CHAMPS_D_EVENEMENT = frozenset(Evenement.__dataclass_fields__)
_CHAMPS_DE_QUALIFICATION = frozenset(Qualification.__dataclass_fields__)
_CHAMPS_DE_COLLECTIVITE = frozenset({"type", "population", "territoire", "regime_publicite", "nom", "siren"})
_E = TypeVar("_E", bound=StrEnum)


def evenement_en_json(evenement: Evenement, public: bool) -> dict[str, Any]:
    """One event; the public sees its type and date, the office every field that is filled."""
    sortie: dict[str, Any] = {"type": evenement.type.value, "date": evenement.date.isoformat()}
    if public:
        return sortie
    for nom in ("id", "recu_le", "envoye_le", "auteur", "moyen", "lieu"):
        _ajouter(sortie, nom, getattr(evenement, nom))
    if evenement.urgence:
        sortie["urgence"] = True
    sortie["source"] = evenement.source.value
    for nom in ("vaut_recours", "remplace", "piece", "note"):
        _ajouter(sortie, nom, getattr(evenement, nom))
    if evenement.prive:
        sortie["prive"] = True
    _ajouter(sortie, "appris_le", evenement.appris_le)
    return sortie


def evenement_de_json(donnees: Mapping[str, Any]) -> Evenement:
    """One event read. Raises `MauvaisUsage` (VIE-NN) on an unknown field, type, value or date."""
    objet = _objet(donnees, "Un événement")
    nom = objet.get("type")
    ou = f"de l’événement « {nom} »" if isinstance(nom, str) else "d’un événement"
    _refuser_inconnus(objet, _CHAMPS_D_EVENEMENT, ou)
    for obligatoire in ("type", "date"):
        if objet.get(obligatoire) is None:
            raise MauvaisUsage("VIE-02", f"Le champ « {obligatoire} » {ou} manque")
    return Evenement(
        type=_valeur(TypeEvenement, objet["type"], "type", "d’un événement"),
        date=_jour(objet["date"], "date", ou),
        id=_texte(objet, "id", ou),
        recu_le=_jour_ou_rien(objet, "recu_le", ou),
        envoye_le=_jour_ou_rien(objet, "envoye_le", ou),
        auteur=_valeur_ou_rien(Auteur, objet, "auteur", ou),
        moyen=_valeur_ou_rien(MoyenPublicite, objet, "moyen", ou),
        lieu=_texte(objet, "lieu", ou),
        source=_valeur_ou_rien(Source, objet, "source", ou) or Source.DECLAREE,
        urgence=_oui_non(objet, "urgence", ou) or False,
        vaut_recours=_oui_non(objet, "vaut_recours", ou),
        remplace=_texte(objet, "remplace", ou),
        piece=_texte(objet, "piece", ou),
        note=_texte(objet, "note", ou),
        prive=_oui_non(objet, "prive", ou) or False,
        appris_le=_instant_ou_rien(objet, "appris_le", ou),
    )


def vie_de_json(donnees: Mapping[str, Any]) -> Vie:
    """The file form of `status --evenements`. Raises `MauvaisUsage` (VIE-NN) where it is not understood.

    Beside the three keys of the contract, `adoptee`, `mention_recours_cumulee` and `mises_en_ligne`
    (`[[debut, fin], …]`) are read; other top-level keys (a title, a comment) are left alone.
    """
    objet = _objet(donnees, "Le fichier d’événements")
    liste = objet.get("evenements")
    if not isinstance(liste, list):
        raise MauvaisUsage("VIE-02", "Le fichier d’événements n’a pas de liste « evenements »")
    adoptee = _oui_non(objet, "adoptee", "du fichier")
    en_ligne = objet.get("mises_en_ligne") or []
    if not isinstance(en_ligne, list):
        raise MauvaisUsage("VIE-01", "Les mises en ligne forment une liste de [début, fin]")
    return Vie(
        collectivite=_collectivite(objet.get("collectivite") or {}),
        qualification=_qualification(objet.get("qualification") or {}),
        evenements=tuple(evenement_de_json(e) for e in liste),
        mises_en_ligne=tuple(_mise_en_ligne(m) for m in en_ligne),
        adoptee=True if adoptee is None else adoptee,
        mention_recours_cumulee=_oui_non(objet, "mention_recours_cumulee", "du fichier") or False,
    )


def statut_en_json(
    statut: StatutJuridique,
    *,
    acte: str | None,
    uri: str | None,
    etape: str | None,
    qualification: Qualification,
    public: bool,
    continuite: Continuite | None = None,
) -> dict[str, Any]:
    """The answer of `status --json`. For the public, private events and the reasons that rest on them are left out;
    `continuite` is what records prove of its stay online, when there are any."""
    return {
        "acte": acte,
        "uri": uri,
        "au": statut.au.isoformat(),
        "connu_au": statut.connu_au.isoformat(),
        "etape": etape,
        "statut": None if statut.statut is None else statut.statut.value,
        "libelle": statut.libelle,
        "executoire": statut.executoire,
        "executoire_depuis": _iso(statut.executoire_depuis),
        "manquants": list(statut.manquants),
        "suspensions": [[s.debut.isoformat(), _iso(s.fin)] for s in statut.suspensions],
        "prise_effet": _iso(statut.prise_effet),
        "recours_tiers": _echeance(statut.recours_tiers, public),
        "conseillers": _echeance(statut.conseillers, public),
        "destinataire": _echeance(statut.destinataire, public),
        "defere": _echeance(statut.defere, public),
        "retrait_jusqu_au": _iso(statut.retrait_jusqu_au),
        "publicite": {
            **_publicite(statut.publicite),
            "continuite": None if continuite is None else continuite_en_json(continuite),
        },
        "qualification": _qualification_en_json(qualification, public),
        "motifs": _motifs(statut.motifs, public),
        "evenements": [evenement_en_json(e, public) for e in statut.evenements if not (public and e.prive)],
    }


def delai_en_json(resultat: ResultatDelai) -> dict[str, Any]:
    """The answer of `delai --json`."""
    return {
        "regle": resultat.regle,
        "depart": resultat.depart.isoformat(),
        "territoire": resultat.territoire,
        "dernier_jour": resultat.dernier_jour.isoformat(),
        "prudent": resultat.prudent.isoformat(),
        "au_plus_tard": resultat.au_plus_tard.isoformat(),
        "etapes": [{"date": e.date.isoformat(), "motif": e.motif} for e in resultat.etapes],
    }


def lire_jour(texte: str) -> Jour:
    """An ISO day. Raises `MauvaisUsage` (VIE-05), saying what is wrong with it."""
    trouve = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", texte)
    if trouve is None:
        raise MauvaisUsage("VIE-05", f"« {texte} » n’est pas une date", "Écrivez année-mois-jour, comme 2025-12-18.")
    annee, mois, jour = (int(x) for x in trouve.groups())
    try:
        return Jour(annee, mois, jour)
    except ValueError:
        pass
    if annee and 1 <= mois <= 12:
        fin = calendar.monthrange(annee, mois)[1]
        court = jour > fin and mois in _MOIS_COURTS
        raison = f"{_MOIS_COURTS[mois]} {annee} finit le {fin}" if court else "les jours vont de 01 à 31"
    else:
        raison = "les mois vont de 01 à 12" if annee else "l’année 0000 n’existe pas"
    raise MauvaisUsage("VIE-05", f"La date {texte} n’existe pas : {raison}")


def _ajouter(sortie: dict[str, Any], nom: str, valeur: Any) -> None:
    if valeur is not None:
        sortie[nom] = valeur.isoformat() if isinstance(valeur, (Jour, datetime)) else _nu(valeur)


def _nu(valeur: Any) -> Any:
    return valeur.value if isinstance(valeur, StrEnum) else valeur


def _iso(jour: Jour | datetime | None) -> str | None:
    return None if jour is None else jour.isoformat()


def _echeance(echeance: Echeance, public: bool) -> dict[str, Any]:
    return {
        "depart": _iso(echeance.depart),
        "dernier_jour": _iso(echeance.dernier_jour),
        "prudent": _iso(echeance.prudent),
        "au_plus_tard": _iso(echeance.au_plus_tard),
        "ouvert": echeance.ouvert,
        "jours_restants": echeance.jours_restants,
        "majorations": [
            {"regle": m.regle, "mois": m.mois, "dernier_jour": m.dernier_jour.isoformat()} for m in echeance.majorations
        ],
        "particulier": echeance.particulier,
        "motifs": _motifs(echeance.motifs, public),
    }


def _motifs(motifs: tuple[Motif, ...], public: bool) -> list[dict[str, str]]:
    return [{"regle": m.regle, "fait": m.fait, "effet": m.effet} for m in motifs if not (public and m.prive)]


def _publicite(etat: EtatPublicite) -> dict[str, Any]:
    return {
        "retenue": None if etat.retenue is None else _une_publicite(etat.retenue),
        "autres": [_une_publicite(p) for p in etat.autres],
        "premiere_mise_en_ligne_ici": _iso(etat.premiere_mise_en_ligne_ici),
        "intervalles": [[m.debut.isoformat(), _iso(m.fin)] for m in etat.intervalles],
    }


def _une_publicite(publicite: Publicite) -> dict[str, Any]:
    return {
        "date": publicite.date.isoformat(),
        "source": publicite.source.value,
        "moyen": publicite.moyen.value,
        "lieu": publicite.lieu,
    }


def _qualification_en_json(qualification: Qualification, public: bool) -> dict[str, Any]:
    sortie: dict[str, Any] = {
        "nature": qualification.nature.value,
        "categorie": _nu(qualification.categorie),
        "creatrice_de_droits": qualification.creatrice_de_droits,
        "soumis_transmission": qualification.soumis_transmission,
        "matiere": qualification.matiere,
    }
    if not public:
        sortie["motif"] = qualification.motif
        sortie["confirmee_par"] = qualification.confirmee_par
    return sortie


def _collectivite(donnees: Mapping[str, Any]) -> ContexteCollectivite:
    ou = "de la collectivité"
    objet = _objet(donnees, "La collectivité")
    _refuser_inconnus(objet, _CHAMPS_DE_COLLECTIVITE, ou)
    population = objet.get("population")
    if population is not None and (isinstance(population, bool) or not isinstance(population, int) or population < 0):
        raise MauvaisUsage("VIE-04", f"La population {ou} doit être un nombre entier, et non « {population} »")
    return ContexteCollectivite(
        type=_valeur_ou_rien(TypeCollectivite, objet, "type", ou) or TypeCollectivite.AUTRE,
        population=population,
        territoire=_texte(objet, "territoire", ou) or Territoire.METROPOLE,
        regimes=_regimes(objet.get("regime_publicite")),
        nom=_texte(objet, "nom", ou),
    )


def _regimes(donnees: Any) -> tuple[RegimePublicite, ...]:
    """A medium alone, one dated choice, or a list of either."""
    ou = "du régime de publicité"
    if donnees is None:
        return ()
    if isinstance(donnees, list):
        return tuple(regime for element in donnees for regime in _regimes(element))
    if isinstance(donnees, str):
        return _regimes({"moyen": donnees})
    objet = _objet(donnees, "Le régime de publicité")
    _refuser_inconnus(objet, frozenset({"moyen", "depuis", "deliberation"}), ou)
    moyen = _valeur(MoyenPublicite, objet.get("moyen"), "moyen", ou)
    if moyen is MoyenPublicite.NOTIFICATION:
        raise MauvaisUsage(
            "VIE-04", "La notification n’est pas un régime de publicité", "En ligne, affichage ou papier."
        )
    depuis = _jour_ou_rien(objet, "depuis", ou) or DEBUT_DES_CHOIX
    return (RegimePublicite(moyen, depuis, _texte(objet, "deliberation", ou)),)


def _qualification(donnees: Mapping[str, Any]) -> Qualification:
    ou = "de la qualification"
    objet = _objet(donnees, "La qualification")
    _refuser_inconnus(objet, _CHAMPS_DE_QUALIFICATION, ou)
    return Qualification(
        nature=_valeur_ou_rien(Nature, objet, "nature", ou) or Nature.DE,
        categorie=_valeur_ou_rien(Categorie, objet, "categorie", ou),
        creatrice_de_droits=_oui_non(objet, "creatrice_de_droits", ou),
        soumis_transmission=_oui_non(objet, "soumis_transmission", ou),
        matiere=_texte(objet, "matiere", ou),
        motif=_texte(objet, "motif", ou),
        confirmee_par=_texte(objet, "confirmee_par", ou),
    )


def _mise_en_ligne(donnees: Any) -> MiseEnLigne:
    if not isinstance(donnees, list) or not 1 <= len(donnees) <= 2:
        raise MauvaisUsage("VIE-04", "Une mise en ligne s’écrit [début, fin]")
    bornes = {"debut": donnees[0], "fin": donnees[1] if len(donnees) == 2 else None}
    debut = _instant_ou_rien(bornes, "debut", "d’une mise en ligne")
    if debut is None:
        raise MauvaisUsage("VIE-02", "Le début d’une mise en ligne manque")
    return MiseEnLigne(debut, _instant_ou_rien(bornes, "fin", "d’une mise en ligne"))


def _objet(donnees: Any, quoi: str) -> Mapping[str, Any]:
    if not isinstance(donnees, Mapping):
        raise MauvaisUsage("VIE-01", f"{quoi} doit être un objet JSON, entre accolades")
    return donnees


def _refuser_inconnus(objet: Mapping[str, Any], connus: frozenset[str], ou: str) -> None:
    inconnus = sorted(set(objet) - connus)
    if inconnus:
        raise MauvaisUsage(
            "VIE-03",
            f"Le champ « {inconnus[0]} » {ou} n’est pas connu",
            f"Champs connus : {', '.join(sorted(connus))}.",
        )


def _valeur(valeurs: type[_E], donnee: Any, champ: str, ou: str) -> _E:
    try:
        return valeurs(donnee)
    except ValueError:
        raise MauvaisUsage(
            "VIE-04",
            f"Le champ « {champ} » {ou} ne peut pas valoir « {donnee} »",
            f"Valeurs connues : {', '.join(valeurs)}.",
        ) from None


def _valeur_ou_rien(valeurs: type[_E], objet: Mapping[str, Any], champ: str, ou: str) -> _E | None:
    donnee = objet.get(champ)
    return None if donnee is None else _valeur(valeurs, donnee, champ, ou)


def _texte(objet: Mapping[str, Any], champ: str, ou: str) -> str | None:
    donnee = objet.get(champ)
    if donnee is None or isinstance(donnee, str):
        return donnee
    raise MauvaisUsage("VIE-04", f"Le champ « {champ} » {ou} doit être un texte")


def _oui_non(objet: Mapping[str, Any], champ: str, ou: str) -> bool | None:
    donnee = objet.get(champ)
    if donnee is None or isinstance(donnee, bool):
        return donnee
    raise MauvaisUsage("VIE-04", f"Le champ « {champ} » {ou} vaut true, false ou null, et non « {donnee} »")


def _jour(donnee: Any, champ: str, ou: str) -> Jour:
    if not isinstance(donnee, str):
        raise MauvaisUsage("VIE-05", f"Le champ « {champ} » {ou} doit être une date", "Comme 2025-12-18.")
    return lire_jour(donnee)


def _jour_ou_rien(objet: Mapping[str, Any], champ: str, ou: str) -> Jour | None:
    return None if objet.get(champ) is None else _jour(objet[champ], champ, ou)


def _instant_ou_rien(objet: Mapping[str, Any], champ: str, ou: str) -> datetime | None:
    donnee = objet.get(champ)
    if donnee is None:
        return None
    try:
        instant = datetime.fromisoformat(donnee)
    except (TypeError, ValueError):
        instant = None
    if instant is None or instant.tzinfo is None:
        raise MauvaisUsage(
            "VIE-05",
            f"Le champ « {champ} » {ou} doit être un instant avec son fuseau",
            "Comme 2026-01-08T09:12:03+01:00.",
        )
    return instant
