"""From « it is signed » to « by whom, and when »: the two questions that depend on the roots one trusts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID, ExtensionOID

from pipeline.sealing.chaine import nom_court, remonter
from pipeline.sealing.cles import est_demonstration
from pipeline.sealing.cms_signe import ALGORITHME_FAIBLE
from pipeline.sealing.jeton import Jeton
from pipeline.sealing.titulaire import Titulaire, portrait
from schemas.erreurs import Dommage
from schemas.verdict import Controle, Issue

_AUTRES_FINS = {ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.OCSP_SIGNING}
_NON_REVOCATION = "La révocation n’est pas contrôlée à ce niveau (B-T)."


def controler_date(jeton: Jeton, racines: Sequence[x509.Certificate], instant: datetime) -> Controle:
    """Whose timestamp it is. The token's signature and imprint have been checked before."""
    date = f"{jeton.instant:%d/%m/%Y à %H:%M:%S} UTC"
    if jeton.instant > instant:
        phrase = f"Le jeton donne une date à venir ({date}) : l’horloge de l’autorité ou la vôtre se trompe."
        return Controle("horodatage", Issue.INDETERMINE, phrase)
    chaine = remonter(jeton.signataire, jeton.autres, racines, instant)
    if chaine.racine is None:
        phrase = f"Le jeton date bien ce sceau ({date}), mais rien ne prouve qui l’a émis : {chaine.motif}."
        return Controle("horodatage", Issue.INDETERMINE, phrase)
    phrase = f"Le sceau existait le {date}, selon « {nom_court(jeton.signataire)} »."
    return Controle("horodatage", Issue.VALIDE, phrase)


def controler_signataire(
    certificat: x509.Certificate,
    autres: Sequence[x509.Certificate],
    racines: Sequence[x509.Certificate],
    moment: datetime,
) -> Controle:
    """Whose key signed, `moment` being when it is known to have signed (else, now)."""
    nom = nom_court(certificat)
    if not _peut_signer(certificat):
        phrase = f"Le certificat « {nom} » n’est pas fait pour signer."
        return Controle("certificat", Issue.INVALIDE, phrase)
    chaine = remonter(certificat, autres, racines, moment)
    if chaine.racine is None:
        phrase = (
            "Ce qui est prouvé : le fichier n’a pas changé depuis qu’il a été signé avec la clé de "
            f"« {nom} »{_en_quelle_qualite(certificat)}. Ce qui ne l’est pas : à qui est cette clé ({chaine.motif})."
        )
        return Controle("certificat", Issue.INDETERMINE, phrase)
    reserve = " C’est une démonstration, sans valeur légale." if est_demonstration(certificat) else ""
    phrase = f"{_signe_par(certificat)} « {nom_court(chaine.racine)} ».{reserve} {_NON_REVOCATION}"
    return Controle("certificat", Issue.VALIDE, phrase)


def _signe_par(certificat: x509.Certificate) -> str:
    """« Cachet de … », « Signature de … », or neither when the certificate does not say whose key it is."""
    vu, nom = portrait(certificat), nom_court(certificat)
    if vu.titulaire is Titulaire.ORGANISME:
        return f"Cachet de « {nom} »{', déclaré qualifié' if vu.qualifie else ''}, garanti par"
    if vu.titulaire is Titulaire.PERSONNE:
        qui = "d’une personne sous le pseudonyme" if vu.pseudonyme else "de la personne"
        return f"Signature {qui} « {nom} »{', déclarée qualifiée' if vu.qualifie else ''}, garantie par"
    return f"Signé par « {nom} », garanti par"


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
