"""Reminders through a real SMTP server: what is said, to whom, and what happens when nobody answers."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from tests.actes_inventes import ecrire, identifiant, texte, timbre
from tests.calendrier_lu import lire_calendrier
from tests.publish.cli.commande import Commande


class Boite:
    """A mailbox that keeps what it is given."""

    def __init__(self) -> None:
        self.messages: list[tuple[list[str], EmailMessage]] = []

    async def handle_DATA(self, server: object, session: object, envelope: object) -> str:
        contenu, a = envelope.content, list(envelope.rcpt_tos)  # type: ignore[attr-defined]
        self.messages.append((a, message_from_bytes(contenu, policy=policy.default)))  # type: ignore[arg-type]
        return "250 reçu"


def ouvrir_a_un_compte(
    server: object, session: object, envelope: object, mecanisme: str, donnees: object
) -> AuthResult:
    juste = isinstance(donnees, LoginPassword) and donnees.login == b"greffe" and donnees.password == b"s3cret"
    return AuthResult(success=juste)


@pytest.fixture
def boite() -> Boite:
    return Boite()


def port_libre() -> int:
    with socket.socket() as prise:
        prise.bind(("127.0.0.1", 0))
        return int(prise.getsockname()[1])


@pytest.fixture
def serveur(boite: Boite) -> Iterator[Controller]:
    controleur = Controller(
        boite,
        hostname="127.0.0.1",
        port=port_libre(),
        authenticator=ouvrir_a_un_compte,
        auth_require_tls=False,
    )
    controleur.start()
    yield controleur
    controleur.stop()


def regler(maison: Path, url: str, **autres: str) -> None:
    lignes = [f'smtp_url = "{url}"', 'courriel_a = ["greffe@exemple.fr", "dgs@exemple.fr"]']
    lignes += [f'{nom} = "{valeur}"' for nom, valeur in autres.items()]
    fichier = maison / "executoire.toml"
    ancien = fichier.read_text(encoding="utf-8") if fichier.exists() else ""
    fichier.write_text("\n".join(lignes) + "\n" + ancien, encoding="utf-8")


@pytest.fixture
def avec_un_acte(executoire: Commande, tmp_path: Path) -> str:
    executoire("ingest", ecrire(tmp_path, "acte.txt", texte() + timbre()))
    return identifiant()


def test_the_digest_is_shown_and_sends_nothing(executoire: Commande, avec_un_acte: str, boite: Boite) -> None:
    dit = executoire("rappels", "--days", "400")
    assert dit.code == 0 and "En défaut" in dit.sortie and avec_un_acte in dit.sortie
    assert "pas un conseil juridique" in dit.sortie and not boite.messages


def test_the_digest_goes_to_the_office_with_its_calendar(
    executoire: Commande, avec_un_acte: str, boite: Boite, serveur: Controller, dossier_maison: Path
) -> None:
    url = f"smtp://greffe@127.0.0.1:{serveur.port}"
    regler(dossier_maison, url, smtp_mot_de_passe="s3cret", courriel_de="registre@exemple.fr")
    envoye = executoire("rappels", "--envoyer", "--days", "400", "--json")
    assert envoye.code == 0 and envoye.json["envoye_a"] == ["greffe@exemple.fr", "dgs@exemple.fr"]
    ((a, message),) = boite.messages
    assert a == ["greffe@exemple.fr", "dgs@exemple.fr"]
    assert message["From"] == "registre@exemple.fr" and message["Auto-Submitted"] == "auto-generated"
    assert "1 défaut" in message["Subject"] and "sans valeur légale" in message["Subject"]
    corps = message.get_body(("plain",))
    assert corps is not None and avec_un_acte in corps.get_content()
    (jointe,) = message.iter_attachments()
    assert jointe.get_content_type() == "text/calendar" and jointe.get_filename() == "echeances.ics"
    contenu = jointe.get_content()
    lu = lire_calendrier(contenu.encode() if isinstance(contenu, str) else contenu)
    assert lu.nom == "VCALENDAR"


def test_a_wrong_password_and_a_silent_server_are_said_without_a_secret(
    executoire: Commande, avec_un_acte: str, boite: Boite, serveur: Controller, dossier_maison: Path
) -> None:
    ici = serveur.port
    regler(dossier_maison, f"smtp://greffe@127.0.0.1:{ici}", smtp_mot_de_passe="perdu")
    refus = executoire("rappels", "--envoyer", "--days", "400")
    assert refus.code == 4 and "[MEL-02]" in refus.erreur and "perdu" not in refus.erreur
    reglages = dossier_maison / "executoire.toml"
    reglages.write_text(reglages.read_text(encoding="utf-8").replace(str(ici), str(port_libre())), encoding="utf-8")
    assert executoire("rappels", "--envoyer", "--days", "400").code == 4
    assert not boite.messages


@pytest.mark.parametrize(("url", "code"), [("ftp://127.0.0.1", "MEL-01"), ("smtp://", "MEL-01")])
def test_an_address_that_is_no_mail_server_is_refused(
    executoire: Commande, avec_un_acte: str, dossier_maison: Path, url: str, code: str
) -> None:
    regler(dossier_maison, url)
    refus = executoire("rappels", "--envoyer", "--days", "400")
    assert refus.code == 2 and f"[{code}]" in refus.erreur


def test_without_settings_nothing_is_sent_and_the_way_out_is_told(executoire: Commande, avec_un_acte: str) -> None:
    refus = executoire("rappels", "--envoyer", "--days", "400")
    assert refus.code == 2 and "[MEL-03]" in refus.erreur and "courriel_a" in refus.erreur


def test_a_home_with_nothing_to_say_sends_nothing(
    executoire: Commande, boite: Boite, serveur: Controller, dossier_maison: Path
) -> None:
    regler(dossier_maison, f"smtp://127.0.0.1:{serveur.port}")
    dit = executoire("rappels", "--envoyer")
    assert dit.code == 0 and "aucun courriel" in dit.sortie and not boite.messages
