"""vie.xml: what has happened to an act, and its legal status on the day of writing, in our own format (vie-1.xsd).

It holds only what the public may know: no private event, no note, no piece, no name of an agent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

from lxml import etree

from schemas import vie_lecture
from schemas.collectivite import RegimePublicite
from schemas.erreurs import LectureImpossible, Refus
from schemas.vie import (
    Echeance,
    EtatPublicite,
    Evenement,
    MiseEnLigne,
    Motif,
    Publicite,
    StatutJuridique,
    Vie,
)
from schemas.vie_lecture import NS
from schemas.xml_ecriture import ajouter, controler, emplacement_signature, noeud_cache, octets
from schemas.xml_sur import lire

VERSION = 1
"""Version of the format that `dump` writes."""

_V = f"{{{NS}}}"
_ESPACES: Any = {None: NS}  # lxml-stubs does not know the default namespace
_TEXTUELS = frozenset(
    _V + nom for nom in ("nom", "deliberation", "libelle", "manquant", "particulier", "fait", "effet", "lieu")
)


@dataclass(frozen=True, slots=True)
class VieXml:
    """One vie.xml: `uri` is the path of the act's permanent URI, `acte_xml_sha256` the hash (hex) of its sealed
    acte.xml, `sequence` counts the act's vie.xml from 1, `etabli_le` is aware.

    `statut` is the caller's, computed from the public life: its sentences are written as they are.
    """

    uri: str
    identifiant: str | None
    acte_xml_sha256: str
    sequence: int
    etabli_le: datetime
    vie: Vie
    statut: StatutJuridique


def publique(document: VieXml) -> VieXml:
    """The document as the public may see it; `load(dump(d)) == publique(d)`."""
    vie = document.vie
    qualification = replace(vie.qualification, motif=None, confirmee_par=None)
    evenements = tuple(_evenement_public(e) for e in vie.evenements if not e.prive)
    return replace(
        document,
        vie=replace(vie, qualification=qualification, evenements=evenements),
        statut=replace(document.statut, evenements=()),
    )


def _evenement_public(e: Evenement) -> Evenement:
    """Only what is named here goes out: a field added later stays in until someone decides otherwise."""
    return Evenement(
        e.type,
        e.date,
        id=e.id,
        recu_le=e.recu_le,
        envoye_le=e.envoye_le,
        moyen=e.moyen,
        urgence=e.urgence,
        source=e.source,
        remplace=e.remplace,
    )


def dump(document: VieXml) -> bytes:
    """vie.xml, unsealed: UTF-8 bytes, the empty signature last. The same document gives the same bytes.

    Raises Refus: [XML-03] a character that XML cannot carry, [VIE-01] a time without its zone.
    """
    public = publique(document)
    controler(_textes(public, "vie.xml"))
    racine = etree.Element(_V + "vie", nsmap=_ESPACES)
    for cle, valeur in (
        ("version", str(VERSION)),
        ("sequence", str(public.sequence)),
        ("etabliLe", _instant(public.etabli_le)),
    ):
        racine.set(cle, valeur)
    acte = {"uri": public.uri, "identifiant": public.identifiant, "sha256": public.acte_xml_sha256}
    _poser(racine, "acte", acte)
    _contexte(racine, public.vie)
    evenements = _poser(racine, "evenements")
    for evenement in public.vie.evenements:
        _evenement(evenements, evenement)
    _intervalles(_poser(racine, "misesEnLigne"), public.vie.mises_en_ligne)
    _statut(racine, public.statut)
    emplacement_signature(racine)
    return octets(racine, _TEXTUELS)


def load(octets_: bytes) -> VieXml:
    """The document of a vie.xml, sealed or not. The seal itself is not looked at.

    Raises LectureImpossible: [XML-01] [XML-02] no safe XML, [VIE-02] no vie.xml of ours, [VIE-03] a version of the
    future, [VIE-04] the format is not followed.
    """
    return load_arbre(ouvrir(octets_))


def ouvrir(octets_: bytes) -> etree._Element:
    """Root of a vie.xml, for who needs the tree. Raises LectureImpossible [XML-01] [XML-02] [VIE-02]."""
    racine = lire(octets_)
    if racine.tag != _V + "vie" or noeud_cache(racine):
        raise LectureImpossible("VIE-02", "Ce fichier XML n’est pas une vie d’acte écrite par Exécutoire")
    return racine


def load_arbre(racine: etree._Element) -> VieXml:
    """As `load`, from the tree that `ouvrir` gave."""
    if racine.get("version") != "1":
        raise LectureImpossible(
            "VIE-03", "Cette vie d’acte est écrite dans une version plus récente", "Mettez le logiciel à jour."
        )
    try:
        lu = vie_lecture.lire_1(racine)
    except (KeyError, ValueError) as erreur:
        raise LectureImpossible(
            "VIE-04", "Ce fichier de vie ne suit pas son schéma", "Vérifiez qu’il n’a pas été modifié."
        ) from erreur
    return VieXml(*lu)


# --- writing --------------------------------------------------------------------------------------------------------


def _textes(objet: object, lieu: str) -> Iterator[tuple[str, str | None]]:
    if isinstance(objet, str) and not isinstance(objet, Enum):
        yield lieu, objet
    elif isinstance(objet, Motif | Echeance):
        for nom, valeur in zip(objet._fields, objet, strict=True):
            yield from _textes(valeur, f"{lieu}, {nom}")
    elif isinstance(objet, tuple):
        for n, element in enumerate(objet, 1):
            yield from _textes(element, f"{lieu} {n}")
    elif is_dataclass(objet):
        for champ in fields(objet):
            yield from _textes(getattr(objet, champ.name), f"{lieu}, {champ.name}")


def _poser(parent: etree._Element, nom: str, attributs: Mapping[str, object] | None = None) -> etree._Element:
    ecrits = {cle: None if v is None else _valeur(v) for cle, v in (attributs or {}).items()}
    return ajouter(parent, _V + nom, attributs=ecrits)


def _valeur(valeur: object) -> str:
    match valeur:
        case bool():
            return "true" if valeur else "false"
        case datetime():
            return _instant(valeur)
        case date():
            return valeur.isoformat()
        case Enum():
            return str(valeur.value)
        case _:
            return str(valeur)


def _instant(instant: datetime) -> str:
    decalage = instant.utcoffset()
    if decalage is None:
        raise Refus("VIE-01", "Cette heure n’a pas de fuseau", "Donnez l’heure avec son décalage.")
    # XML Schema writes offsets in whole minutes: local mean times of old do not fit.
    return (instant if decalage.total_seconds() % 60 == 0 else instant.astimezone(UTC)).isoformat()


def _mot(parent: etree._Element, nom: str, texte: str | None) -> None:
    if texte is not None:
        ajouter(parent, _V + nom, texte)


def _contexte(racine: etree._Element, vie: Vie) -> None:
    c, q = vie.collectivite, vie.qualification
    attributs = {"type": c.type, "population": c.population, "territoire": c.territoire}
    collectivite = _poser(racine, "collectivite", attributs)
    _mot(collectivite, "nom", c.nom)
    for regime in c.regimes:
        _regime(collectivite, regime)
    qualification = {
        "nature": q.nature,
        "categorie": q.categorie,
        "creatriceDeDroits": q.creatrice_de_droits,
        "soumisTransmission": q.soumis_transmission,
        "matiere": q.matiere,
        "adoptee": vie.adoptee,
        "mentionRecoursCumulee": vie.mention_recours_cumulee,
    }
    _poser(racine, "qualification", qualification)


def _regime(parent: etree._Element, regime: RegimePublicite) -> None:
    element = _poser(parent, "regime", {"moyen": regime.moyen, "depuis": regime.depuis})
    _mot(element, "deliberation", regime.deliberation)


def _evenement(parent: etree._Element, e: Evenement) -> None:
    attributs = {
        "type": e.type,
        "date": e.date,
        "id": e.id,
        "recuLe": e.recu_le,
        "envoyeLe": e.envoye_le,
        "moyen": e.moyen,
        "urgence": e.urgence,
        "source": e.source,
        "remplace": e.remplace,
    }
    _poser(parent, "evenement", attributs)


def _intervalles(parent: etree._Element, intervalles: tuple[MiseEnLigne, ...]) -> None:
    for intervalle in intervalles:
        _poser(parent, "intervalle", {"debut": intervalle.debut, "fin": intervalle.fin})


def _statut(racine: etree._Element, s: StatutJuridique) -> None:
    attributs = {
        "au": s.au,
        "connuAu": s.connu_au,
        "valeur": s.statut,
        "executoire": s.executoire,
        "executoireDepuis": s.executoire_depuis,
        "priseEffet": s.prise_effet,
        "retraitJusquAu": s.retrait_jusqu_au,
    }
    statut = _poser(racine, "statut", attributs)
    _mot(statut, "libelle", s.libelle)
    for manquant in s.manquants:
        _mot(statut, "manquant", manquant)
    for suspension in s.suspensions:
        _poser(statut, "suspension", {"debut": suspension.debut, "fin": suspension.fin})
    _echeance(statut, "recoursTiers", s.recours_tiers)
    _echeance(statut, "conseillers", s.conseillers)
    _echeance(statut, "defere", s.defere)
    _publicites(statut, s.publicite)
    _motifs(statut, s.motifs)


def _echeance(statut: etree._Element, nom: str, e: Echeance) -> None:
    attributs = {
        "depart": e.depart,
        "dernierJour": e.dernier_jour,
        "prudent": e.prudent,
        "auPlusTard": e.au_plus_tard,
        "ouvert": e.ouvert,
        "joursRestants": e.jours_restants,
    }
    echeance = _poser(statut, nom, attributs)
    for m in e.majorations:
        _poser(echeance, "majoration", {"regle": m.regle, "mois": m.mois, "dernierJour": m.dernier_jour})
    _mot(echeance, "particulier", e.particulier)
    _motifs(echeance, e.motifs)


def _motifs(parent: etree._Element, motifs: tuple[Motif, ...]) -> None:
    for motif in motifs:
        element = _poser(parent, "motif", {"regle": motif.regle})
        _mot(element, "fait", motif.fait)
        _mot(element, "effet", motif.effet)


def _publicites(statut: etree._Element, etat: EtatPublicite) -> None:
    publicite = _poser(statut, "publicite", {"premiereMiseEnLigneIci": etat.premiere_mise_en_ligne_ici})
    if etat.retenue:
        _publicite(publicite, "retenue", etat.retenue)
    for autre in etat.autres:
        _publicite(publicite, "autre", autre)
    _intervalles(publicite, etat.intervalles)


def _publicite(parent: etree._Element, nom: str, p: Publicite) -> None:
    element = _poser(parent, nom, {"date": p.date, "source": p.source, "moyen": p.moyen})
    _mot(element, "lieu", p.lieu)
