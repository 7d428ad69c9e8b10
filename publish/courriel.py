"""The office's digest by e-mail: what ends soon, what is in default, the calendar beside it (RFC 5322, RFC 5321)."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from urllib.parse import SplitResult, unquote, urlsplit

from publish.agenda import DEMONSTRATION, PAS_UN_CONSEIL, QUOI, quand
from publish.typographie import jour_long, majuscule
from registry.audit import Ecart
from registry.droit.constats import Defaut
from registry.droit.echeancier import EcheanceDatee
from schemas.dossier import Dossier
from schemas.erreurs import MauvaisUsage, ServiceIndisponible

DELAI_S = 20.0
_PORTS = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}


@dataclass(frozen=True, slots=True)
class Recapitulatif:
    """What one message says: deadlines, soonest first; faults, most urgent first; keys and clocks to look after."""

    nom: str
    jour: date
    echeances: Sequence[EcheanceDatee]
    defauts: Sequence[tuple[Dossier, Defaut]]
    demonstration: bool
    alarmes: Sequence[Ecart] = ()

    @property
    def objet(self) -> str:
        """Subject of the message."""
        compte = f"{_compte(len(self.echeances), 'échéance')}, {_compte(len(self.defauts), 'défaut')}"
        compte += ", clés à surveiller" if self.alarmes else ""
        marque = " (démonstration, sans valeur légale)" if self.demonstration else ""
        return f"{self.nom} : {compte} au {self.jour:%d/%m/%Y}{marque}"

    @property
    def texte(self) -> str:
        """Body of the message, one line a fact."""
        lignes = [majuscule(jour_long(self.jour)), ""]
        lignes += ["À venir", *(_ligne(e) for e in self.echeances)] if self.echeances else ["Aucune échéance proche."]
        lignes += ["", "En défaut"] if self.defauts else ["", "Aucun acte en défaut."]
        for dossier, defaut in self.defauts:
            lignes.append(f"- {dossier.nom} : {defaut.phrase}")
        if self.alarmes:
            lignes += ["", "Clés et horloge", *(f"- {alarme.quoi}. [{alarme.code}]" for alarme in self.alarmes)]
        lignes += ["", PAS_UN_CONSEIL]
        if self.demonstration:
            lignes.append(DEMONSTRATION)
        return "\n".join(lignes) + "\n"


def composer(
    recapitulatif: Recapitulatif, calendrier: bytes, *, de: str, a: Sequence[str], instant: datetime
) -> EmailMessage:
    """The message, the calendar attached."""
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = recapitulatif.objet, de, ", ".join(a)
    message["Date"] = format_datetime(instant)
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no « absent du bureau » comes back
    message.set_content(recapitulatif.texte)
    message.add_attachment(
        calendrier,
        maintype="text",
        subtype="calendar",
        filename="echeances.ics",
        params={"charset": "utf-8", "method": "PUBLISH"},  # given as bytes: its lines end as RFC 5545 wants
    )
    return message


def envoyer(message: EmailMessage, serveur: str, mot_de_passe: str = "") -> None:
    """Sends through `serveur`: `smtp://`, `smtp+starttls://` or `smtps://`, with a user before the host when it wants
    one. Raises MauvaisUsage [MEL-01] for another address, ServiceIndisponible [MEL-02] when it is not delivered."""
    adresse = urlsplit(serveur)
    if adresse.scheme not in _PORTS or not adresse.hostname:
        conseil = "Exemple : smtp+starttls://compte@smtp.exemple.fr"
        raise MauvaisUsage("MEL-01", "L’adresse du serveur de courrier n’est pas lisible", conseil)
    try:
        with _connecter(adresse) as connexion:
            if adresse.scheme == "smtp+starttls":
                connexion.starttls(context=ssl.create_default_context())
            if adresse.username:
                connexion.login(unquote(adresse.username), mot_de_passe)
            connexion.send_message(message)
    except (OSError, smtplib.SMTPException) as erreur:
        quoi = f"Le courrier n’est pas parti : {type(erreur).__name__}"
        raise ServiceIndisponible("MEL-02", quoi, "Vérifiez smtp_url, puis recommencez.") from erreur


def _connecter(adresse: SplitResult) -> smtplib.SMTP:
    hote, port = adresse.hostname or "", adresse.port or _PORTS[adresse.scheme]
    if adresse.scheme == "smtps":
        return smtplib.SMTP_SSL(hote, port, timeout=DELAI_S, context=ssl.create_default_context())
    return smtplib.SMTP(hote, port, timeout=DELAI_S)


def _ligne(echeance: EcheanceDatee) -> str:
    return f"- {echeance.jour:%d/%m/%Y}  {QUOI[echeance.type]} : {echeance.acte or echeance.titre} ({quand(echeance)})"


def _compte(nombre: int, nom: str) -> str:
    return f"{nombre} {nom}{'s' if nombre > 1 else ''}" if nombre else f"aucun{'e' if nom == 'échéance' else ''} {nom}"
