"""The counter: makes the notice of an act on demand, sealed; to the public, one for an act, a day and a state of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from threading import BoundedSemaphore, Lock

from pipeline.etablissement import etablir_vie, sceau_pdf, sujet_de
from pipeline.maison import Maison
from pipeline.rendering.attestation import TITRE, attestation
from publish.attestation import Attestable, rediger
from registry.droit.statut import statut
from registry.publication import vie_publique
from schemas import vie_xml
from schemas.acte import Etape
from schemas.acte_publie import TypeDocument
from schemas.dossier import Dossier
from schemas.erreurs import Introuvable, Refus, ServiceIndisponible
from schemas.vie import Echeance, StatutJuridique
from schemas.vie_xml import VieXml

DOSSIER = "attestations"
"""Folder of the home where the notices of the day are kept; it may be removed at any time."""
PLACES = 4
"""Readers who may wait for a notice to be made; the others are asked to come back."""


@dataclass(frozen=True, slots=True)
class Etablie:
    """A sealed notice, and the status that it tells."""

    pdf: bytes
    statut: StatutJuridique


def etablir_attestation(maison: Maison, dossier: Dossier) -> Etablie:
    """The sealed notice of an act on this day, whatever its stage once it is sealed.

    Raises Refus: [ATT-01] the act is not sealed, [ATT-02] a private event changes what the notice would say; and what
    sealing raises.
    """
    acte_xml, rangee = dossier.document(TypeDocument.ACTE_XML), dossier.document(TypeDocument.VIE_XML)
    if acte_xml is None or rangee is None or dossier.uri is None or dossier.position is None:
        message = f"L’acte {dossier.nom} n’est pas scellé : il n’y a encore rien à attester"
        raise Refus("ATT-01", message, "Validez-le d’abord : executoire validate ACT.")
    assert dossier.collectivite is not None
    instant = maison.horloge().replace(microsecond=0)
    au = maison.registre.jour_de(dossier.collectivite, instant)
    publique = vie_publique(dossier.vie)
    etat = statut(publique, au)
    _refuser_si_autre(etat, statut(dossier.vie, au), dossier.nom)
    jointe = _vie_jointe(maison, dossier, maison.registre.objet(rangee.sha256), etat, instant)
    mots = rediger(
        Attestable(
            acte=dossier.acte,
            collectivite=dossier.collectivite,
            identifiant=dossier.identifiant,
            uri_absolue=maison.adresse + dossier.uri,
            etape=dossier.etape,
            vie=publique,
            statut=etat,
            acte_xml=acte_xml.sha256,
            position=dossier.position,
            instant=instant,
            vie_etablie_le=vie_xml.load(jointe).etabli_le,
            demonstration=maison.demonstration or dossier.demonstration,
            continuite=maison.registre.continuite(dossier.uri, publique, dossier.collectivite),
        )
    )
    return Etablie(sceau_pdf(maison, attestation(mots, jointe), instant, TITRE).pdf, etat)


class Guichet:
    """The public's counter. A notice is made once for an act as it is on a day, then given again: what it costs (a
    seal, a token) is bounded by the number of published acts. One is made at a time."""

    def __init__(self, maison: Maison) -> None:
        self._maison = maison
        self._dossier = maison.dossier / DOSSIER
        self._places = BoundedSemaphore(PLACES)
        self._un = Lock()

    def attester(self, cle: str) -> bytes:
        """Today's notice of the published act `cle`.

        Raises Introuvable [ACT-01] when it is not published, ServiceIndisponible [ATT-03] when too many wait, and what
        `etablir_attestation` raises.
        """
        dossier = self._maison.registre.dossier_par_cle(cle)
        if dossier is None or dossier.etape is not Etape.PUBLIE:
            raise Introuvable("ACT-01", "Aucun acte publié ne répond à ce nom")
        au = self._maison.registre.jour(dossier.collectivite)
        nom = f"{au.isoformat()}-{_empreinte(self._maison, dossier)}"
        gardee = self._gardee(nom)
        if gardee is not None:
            return gardee
        if not self._places.acquire(blocking=False):
            message = "Trop d’attestations sont demandées en même temps"
            raise ServiceIndisponible("ATT-03", message, "Réessayez dans une minute.")
        try:
            with self._un:
                return self._gardee(nom) or self._garder(nom, au, etablir_attestation(self._maison, dossier).pdf)
        finally:
            self._places.release()

    def _gardee(self, nom: str) -> bytes | None:
        """The notice kept under this name, if its bytes are still those that were made."""
        for chemin in self._dossier.glob(f"{nom}-*.pdf"):
            octets = chemin.read_bytes()
            if hashlib.sha256(octets).hexdigest() == chemin.stem.rpartition("-")[2]:
                return octets
        return None

    def _garder(self, nom: str, au: date, pdf: bytes) -> bytes:
        """Keeps it, and forgets those of the days before: yesterday is still today on another territory."""
        self._dossier.mkdir(mode=0o700, exist_ok=True)
        provisoire = self._dossier / f"{nom}.tmp"
        provisoire.write_bytes(pdf)
        provisoire.rename(self._dossier / f"{nom}-{hashlib.sha256(pdf).hexdigest()}.pdf")
        limite = (au - timedelta(days=1)).isoformat()
        for ancienne in self._dossier.iterdir():
            if ancienne.name < limite:
                ancienne.unlink(missing_ok=True)
        return pdf


def _empreinte(maison: Maison, dossier: Dossier) -> str:
    """Changes with whatever a notice says of the act; what is equal has the same `repr`."""
    scelles = tuple(d.sha256 for d in dossier.documents if d.type in {TypeDocument.ACTE_XML, TypeDocument.VIE_XML})
    acte = (dossier.cle, dossier.identifiant, dossier.uri, dossier.collectivite, dossier.vie, scelles)
    return hashlib.sha256(repr((acte, maison.adresse, maison.demonstration)).encode()).hexdigest()


def _refuser_si_autre(public: StatutJuridique, entier: StatutJuridique, nom: str) -> None:
    """A seal under less than the register knows would be a false statement."""
    autres = [libelle for libelle, champs in _DITS if any(_dit(public, c) != _dit(entier, c) for c in champs)]
    if autres:
        raise Refus(
            "ATT-02",
            f"Un événement privé de l’acte {nom} change {' et '.join(autres)} : l’attestation ne dirait pas ce que "
            "dit le registre",
            "Rendez-le public en le remplaçant (event ACT TYPE --remplace ID, sans --prive), ou n’attestez pas.",
        )


def _dit(statut: StatutJuridique, champ: str) -> object:
    valeur = getattr(statut, champ)
    return valeur._replace(motifs=()) if isinstance(valeur, Echeance) else valeur


def _vie_jointe(maison: Maison, dossier: Dossier, rangee: bytes, etat: StatutJuridique, instant: datetime) -> bytes:
    """The newest vie.xml of the register; another, sealed now, when it does not tell the life of now (a qualification
    confirmed since, an authority that changed, an outage)."""
    lue, sujet = vie_xml.load(rangee), sujet_de(dossier)
    voulue = VieXml(sujet.uri, sujet.identifiant, sujet.acte_xml, lue.sequence, lue.etabli_le, dossier.vie, etat)
    voulue = replace(vie_xml.publique(voulue), statut=lue.statut)
    return rangee if lue == voulue else etablir_vie(maison, sujet, dossier.vie, instant).octets


_DITS = (
    ("son état", ("statut", "executoire_depuis", "suspensions", "prise_effet", "manquants")),
    ("sa publicité", ("publicite",)),
    ("ses délais", ("recours_tiers", "conseillers", "destinataire", "defere", "retrait_jusqu_au")),
)
"""What a notice tells, and the fields that tell it."""
