"""From « it is signed » to « by whom, and when »: the two questions that depend on the roots one trusts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID, ExtensionOID

from pipeline.sealing.chaine import nom_court, remonter
from pipeline.sealing.cles import est_demonstration
from pipeline.sealing.cms_signe import ALGORITHME_FAIBLE
from pipeline.sealing.jeton import Jeton
from pipeline.sealing.revocation import Preuves
from pipeline.sealing.titulaire import Titulaire, designer, portrait
from schemas.erreurs import Dommage
from schemas.verdict import Controle, Issue

_AUTRES_FINS = {ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.OCSP_SIGNING}


@dataclass(frozen=True, slots=True)
class Confiance:
    """What a verdict on signers stands on: the roots one trusts, the time of the question, and the data on revocation
    that the seal carries (None below the level LT)."""

    racines: Sequence[x509.Certificate]
    instant: datetime
    preuves: Preuves | None = None

    @property
    def certificats(self) -> tuple[x509.Certificate, ...]:
        """Certificates that came with the data."""
        return self.preuves.certificats if self.preuves else ()

    def a(self, moment: datetime) -> Confiance:
        """The same, asked for another time."""
        return replace(self, instant=moment)


def controler_date(jeton: Jeton, confiance: Confiance, *, nom: str = "horodatage", dernier: bool = False) -> Controle:
    """Whose timestamp it is. The token's signature and imprint have been checked before. `dernier`: no later timestamp
    covers it, so nothing in the file can say whether its authority was revoked since."""
    date = f"{jeton.instant:%d/%m/%Y à %H:%M:%S} UTC"
    if jeton.instant > confiance.instant:
        phrase = f"Le jeton donne une date à venir ({date}) : l’horloge de l’autorité ou la vôtre se trompe."
        return Controle(nom, Issue.INDETERMINE, phrase)
    chaine = remonter(jeton.signataire, (*jeton.autres, *confiance.certificats), confiance.racines, confiance.instant)
    if chaine.racine is None:
        phrase = f"Le jeton date bien ce sceau ({date}), mais rien ne prouve qui l’a émis : {chaine.motif}."
        return Controle(nom, Issue.INDETERMINE, phrase)
    revocation = _revocation(chaine.chemin, confiance.preuves, jeton.instant)
    if revocation.verdict is Issue.INVALIDE or (revocation.verdict is Issue.INDETERMINE and not dernier):
        return Controle(nom, revocation.verdict, f"Le jeton ne prouve pas la date : {revocation.phrase}.")
    autorite = nom_court(jeton.signataire)
    if nom == "archivage":
        phrase = f"Le sceau et ce qui le prouve ont été fixés le {date} par « {autorite} »."
    else:
        phrase = f"Le sceau existait le {date}, selon « {autorite} »."
    return Controle(nom, Issue.VALIDE, phrase)


def controler_signataire(
    certificat: x509.Certificate, autres: Sequence[x509.Certificate], confiance: Confiance
) -> Controle:
    """Whose key signed, `confiance.instant` being when it is known to have signed (else, now)."""
    nom = nom_court(certificat)
    if not _peut_signer(certificat):
        phrase = f"Le certificat « {nom} » n’est pas fait pour signer."
        return Controle("certificat", Issue.INVALIDE, phrase)
    chaine = remonter(certificat, (*autres, *confiance.certificats), confiance.racines, confiance.instant)
    if chaine.racine is None:
        phrase = (
            "Ce qui est prouvé : le fichier n’a pas changé depuis qu’il a été signé avec la clé de "
            f"« {nom} »{_en_quelle_qualite(certificat)}. Ce qui ne l’est pas : à qui est cette clé ({chaine.motif})."
        )
        return Controle("certificat", Issue.INDETERMINE, phrase)
    signe = f"{_signe_par(certificat)} « {nom_court(chaine.racine)} »"
    reserve = " C’est une démonstration, sans valeur légale." if est_demonstration(certificat) else ""
    revocation = _revocation(chaine.chemin, confiance.preuves, confiance.instant)
    if revocation.verdict is Issue.VALIDE:
        return Controle("certificat", Issue.VALIDE, f"{signe} ({revocation.phrase}).{reserve}")
    return Controle("certificat", revocation.verdict, f"{signe}, mais {revocation.phrase}.{reserve}")


def _revocation(chemin: Sequence[x509.Certificate], preuves: Preuves | None, moment: datetime) -> Controle:
    """Whether every certificate of a path still held at `moment`; the sentence goes on another and has no full stop."""
    if preuves is None:
        return _dit(Issue.INDETERMINE, "le fichier ne porte pas de quoi savoir si le certificat était révoqué (B-T)")
    depuis = ""
    for certificat, emetteur in pairwise(chemin):
        etat, nom = preuves.etat(certificat, emetteur), nom_court(certificat)
        if etat is None:
            return _dit(Issue.INDETERMINE, f"rien ne dit si le certificat « {nom} » était révoqué")
        if etat.revoque_le is not None and etat.revoque_le <= moment:
            return _dit(Issue.INVALIDE, f"le certificat « {nom} » était révoqué depuis le {etat.revoque_le:%d/%m/%Y}")
        if etat.revoque_le is not None:
            depuis = f" ; « {nom} » a été révoqué plus tard, le {etat.revoque_le:%d/%m/%Y}"
        elif not etat.vaut(moment):
            return _dit(Issue.INDETERMINE, f"ce qui dit que « {nom} » n’était pas révoqué est trop ancien")
    if len(chemin) < 2:
        return _dit(Issue.VALIDE, "racine reconnue par vous")
    etat = preuves.etat(chemin[0], chemin[1])
    assert etat is not None
    return _dit(Issue.VALIDE, f"certificat non révoqué selon la liste du {etat.produit_le:%d/%m/%Y}{depuis}")


def _dit(issue: Issue, phrase: str) -> Controle:
    return Controle("revocation", issue, phrase)


def _signe_par(certificat: x509.Certificate) -> str:
    vu = portrait(certificat)
    e = "e" if vu.titulaire is Titulaire.PERSONNE else ""
    qualifie = f", déclaré{e} qualifié{e}" if vu.qualifie and vu.titulaire is not Titulaire.INCONNU else ""
    return f"{designer(certificat, nom_court(certificat))}{qualifie}, garanti{e} par"


def _en_quelle_qualite(certificat: x509.Certificate) -> str:
    """The same where nobody vouches: a person's key is never taken for the authority's seal."""
    mots = {Titulaire.ORGANISME: " (un cachet)", Titulaire.PERSONNE: " (signature de la personne, non un cachet)"}
    return mots.get(portrait(certificat).titulaire, "")


def en_controle(nom: str, erreur: Dommage) -> Controle:
    """What a signature or a token that does not hold is worth: invalid, or undetermined when only the strength of its
    algorithm is missing."""
    issue = Issue.INDETERMINE if erreur.code == ALGORITHME_FAIBLE else Issue.INVALIDE
    return Controle(nom, issue, f"{erreur.message}.")


def _peut_signer(certificat: x509.Certificate) -> bool:
    """Key usage allows it, and the key is not kept for timestamps or revocation answers alone."""
    try:
        extensions = certificat.extensions
        usages = {e.oid: e.value for e in extensions}
    except ValueError:
        return False
    usage = usages.get(ExtensionOID.KEY_USAGE)
    if isinstance(usage, x509.KeyUsage) and not (usage.digital_signature or usage.content_commitment):
        return False
    fins = usages.get(ExtensionOID.EXTENDED_KEY_USAGE)
    return not (isinstance(fins, x509.ExtendedKeyUsage) and set(fins) <= _AUTRES_FINS)
