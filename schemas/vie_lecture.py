"""Reading of a vie.xml of version 1. Raises KeyError or ValueError when the format is not followed."""

from __future__ import annotations

from datetime import date, datetime

from lxml import etree

from schemas.acte import Categorie, Nature
from schemas.collectivite import MoyenPublicite, RegimePublicite, TypeCollectivite
from schemas.vie import (
    ContexteCollectivite,
    Echeance,
    EtatPublicite,
    Evenement,
    Majoration,
    MiseEnLigne,
    Motif,
    Publicite,
    Qualification,
    Source,
    Statut,
    StatutJuridique,
    Suspension,
    TypeEvenement,
    Vie,
)
from schemas.xml_ecriture import attribut, texte

NS = "https://executoire.fr/ns/vie/1"
"""Our namespace for the life of an act; the number is the schema's version (ressources/vie-1.xsd)."""

_V = f"{{{NS}}}"


def lire_1(racine: etree._Element) -> tuple[str, str | None, str, int, datetime, Vie, StatutJuridique]:
    """What a `VieXml` is made of, in its order."""
    acte = _enfant(racine, "acte")
    return (
        attribut(acte, "uri"),
        acte.get("identifiant"),
        attribut(acte, "sha256"),
        int(attribut(racine, "sequence")),
        _instant(attribut(racine, "etabliLe")),
        _vie(racine),
        _statut(_enfant(racine, "statut")),
    )


def _enfant(parent: etree._Element, nom: str) -> etree._Element:
    enfant = parent.find(_V + nom)
    if enfant is None:
        raise KeyError(nom)
    return enfant


def _enfants(parent: etree._Element, nom: str) -> list[etree._Element]:
    return list(parent.iterchildren(_V + nom))


def _mot(parent: etree._Element, nom: str) -> str | None:
    enfant = parent.find(_V + nom)
    return None if enfant is None else texte(enfant)


def _jour(element: etree._Element, nom: str) -> date | None:
    valeur = element.get(nom)
    return None if valeur is None else date.fromisoformat(valeur)


def _jour_ecrit(element: etree._Element, nom: str) -> date:
    return date.fromisoformat(attribut(element, nom))


def _instant(valeur: str) -> datetime:
    instant = datetime.fromisoformat(valeur)
    if instant.tzinfo is None:
        raise ValueError(valeur)
    return instant


def _instant_facultatif(element: etree._Element, nom: str) -> datetime | None:
    valeur = element.get(nom)
    return None if valeur is None else _instant(valeur)


def _entier(element: etree._Element, nom: str) -> int | None:
    valeur = element.get(nom)
    return None if valeur is None else int(valeur)


def _booleen(element: etree._Element, nom: str) -> bool | None:
    valeur = element.get(nom)
    return None if valeur is None else _OUI_NON[valeur]


_OUI_NON = {"true": True, "false": False, "1": True, "0": False}


def _vie(racine: etree._Element) -> Vie:
    c, q = _enfant(racine, "collectivite"), _enfant(racine, "qualification")
    regimes = tuple(
        RegimePublicite(MoyenPublicite(attribut(r, "moyen")), _jour_ecrit(r, "depuis"), _mot(r, "deliberation"))
        for r in _enfants(c, "regime")
    )
    contexte = ContexteCollectivite(
        TypeCollectivite(attribut(c, "type")),
        _entier(c, "population"),
        attribut(c, "territoire"),
        regimes,
        _mot(c, "nom"),
    )
    categorie = q.get("categorie")
    qualification = Qualification(
        Nature(attribut(q, "nature")),
        None if categorie is None else Categorie(categorie),
        _booleen(q, "creatriceDeDroits"),
        _booleen(q, "soumisTransmission"),
        q.get("matiere"),
    )
    return Vie(
        contexte,
        qualification,
        tuple(_evenement(e) for e in _enfants(_enfant(racine, "evenements"), "evenement")),
        _intervalles(_enfant(racine, "misesEnLigne")),
        _OUI_NON[attribut(q, "adoptee")],
        _OUI_NON[attribut(q, "mentionRecoursCumulee")],
    )


def _evenement(e: etree._Element) -> Evenement:
    moyen = e.get("moyen")
    return Evenement(
        TypeEvenement(attribut(e, "type")),
        _jour_ecrit(e, "date"),
        id=e.get("id"),
        recu_le=_jour(e, "recuLe"),
        envoye_le=_jour(e, "envoyeLe"),
        moyen=None if moyen is None else MoyenPublicite(moyen),
        urgence=_OUI_NON[attribut(e, "urgence")],
        source=Source(attribut(e, "source")),
        remplace=e.get("remplace"),
    )


def _intervalles(parent: etree._Element) -> tuple[MiseEnLigne, ...]:
    return tuple(
        MiseEnLigne(_instant(attribut(i, "debut")), _instant_facultatif(i, "fin"))
        for i in _enfants(parent, "intervalle")
    )


def _statut(s: etree._Element) -> StatutJuridique:
    valeur = s.get("valeur")
    return StatutJuridique(
        au=_jour_ecrit(s, "au"),
        connu_au=_jour_ecrit(s, "connuAu"),
        statut=None if valeur is None else Statut(valeur),
        libelle=texte(_enfant(s, "libelle")),
        executoire=_OUI_NON[attribut(s, "executoire")],
        executoire_depuis=_jour(s, "executoireDepuis"),
        manquants=tuple(texte(m) for m in _enfants(s, "manquant")),
        suspensions=tuple(Suspension(_jour_ecrit(x, "debut"), _jour(x, "fin")) for x in _enfants(s, "suspension")),
        prise_effet=_jour(s, "priseEffet"),
        recours_tiers=_echeance(_enfant(s, "recoursTiers")),
        conseillers=_echeance(_enfant(s, "conseillers")),
        defere=_echeance(_enfant(s, "defere")),
        retrait_jusqu_au=_jour(s, "retraitJusquAu"),
        publicite=_etat_publicite(_enfant(s, "publicite")),
        motifs=_motifs(s),
    )


def _echeance(e: etree._Element) -> Echeance:
    majorations = tuple(
        Majoration(attribut(m, "regle"), int(attribut(m, "mois")), _jour_ecrit(m, "dernierJour"))
        for m in _enfants(e, "majoration")
    )
    return Echeance(
        _jour(e, "depart"),
        _jour(e, "dernierJour"),
        _jour(e, "prudent"),
        _jour(e, "auPlusTard"),
        _booleen(e, "ouvert"),
        _entier(e, "joursRestants"),
        majorations,
        _mot(e, "particulier"),
        _motifs(e),
    )


def _motifs(parent: etree._Element) -> tuple[Motif, ...]:
    return tuple(
        Motif(attribut(m, "regle"), texte(_enfant(m, "fait")), texte(_enfant(m, "effet")))
        for m in _enfants(parent, "motif")
    )


def _etat_publicite(p: etree._Element) -> EtatPublicite:
    retenue = p.find(_V + "retenue")
    return EtatPublicite(
        None if retenue is None else _publicite(retenue),
        tuple(_publicite(a) for a in _enfants(p, "autre")),
        _instant_facultatif(p, "premiereMiseEnLigneIci"),
        _intervalles(p),
    )


def _publicite(p: etree._Element) -> Publicite:
    return Publicite(
        _jour_ecrit(p, "date"), Source(attribut(p, "source")), MoyenPublicite(attribut(p, "moyen")), _mot(p, "lieu")
    )
