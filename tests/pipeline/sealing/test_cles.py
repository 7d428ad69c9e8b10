"""Keys: what the demonstration makes, what a PKCS#12 gives, what is refused."""

from __future__ import annotations

import stat
import subprocess
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from pipeline.sealing.cles import (
    charger_certificats,
    charger_cle_journal,
    charger_demonstration,
    charger_pkcs12,
    creer_cle_journal,
    creer_demonstration,
)
from schemas.erreurs import LectureImpossible, Refus
from tests.pipeline.sealing.conftest import INSTANT


def test_every_demonstration_certificate_says_that_it_proves_nothing(cles: Path) -> None:
    for nom in ("racine", "autorite", "cachet", "horodatage"):
        certificat = charger_certificats(cles / f"{nom}.pem")[0]
        assert "démonstration, sans valeur légale" in str(certificat.subject.rfc4514_string()).replace("\\", "")
        assert isinstance(certificat.public_key(), ec.EllipticCurvePublicKey)


def test_private_keys_are_for_their_owner_only(cles: Path) -> None:
    secretes = list(cles.glob("*.cle.pem"))
    assert len(secretes) == 4
    assert {stat.S_IMODE(c.stat().st_mode) for c in secretes} == {0o600}


def test_the_seal_may_sign_and_commit_and_nothing_else(cles: Path) -> None:
    usage = charger_certificats(cles / "cachet.pem")[0].extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature and usage.content_commitment
    assert not usage.key_cert_sign and not usage.crl_sign


def test_the_timestamp_certificate_has_one_critical_purpose(cles: Path) -> None:
    certificat = charger_certificats(cles / "horodatage.pem")[0]
    extension = certificat.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    assert extension.critical
    assert list(extension.value) == [ExtendedKeyUsageOID.TIME_STAMPING]


@pytest.mark.parametrize(("liste", "emetteur"), [("racine", "racine"), ("autorite", "autorite")])
def test_lists_come_after_the_certificates_that_they_vouch_for(cles: Path, liste: str, emetteur: str) -> None:
    revoques = x509.load_der_x509_crl((cles / f"{liste}.crl").read_bytes())
    certificat = charger_certificats(cles / f"{emetteur}.pem")[0]
    cle = certificat.public_key()
    assert isinstance(cle, ec.EllipticCurvePublicKey)
    assert revoques.is_signature_valid(cle)
    assert revoques.last_update_utc > certificat.not_valid_before_utc
    assert len(revoques) == 0


def test_a_folder_that_holds_something_is_refused(cles: Path) -> None:
    with pytest.raises(Refus, match="SCE-01"):
        creer_demonstration(cles, INSTANT)


def test_the_demonstration_knows_itself(cles: Path) -> None:
    trousseau = charger_demonstration(cles)
    assert trousseau.demonstration
    assert len(trousseau.certificats) == 3


def test_missing_keys_are_said_without_a_traceback(tmp_path: Path) -> None:
    with pytest.raises(LectureImpossible, match="SCE-02"):
        charger_demonstration(tmp_path)


def test_the_journal_has_its_own_key_made_once(tmp_path: Path) -> None:
    creer_cle_journal(tmp_path)
    assert stat.S_IMODE((tmp_path / "journal.pem").stat().st_mode) == 0o600
    signature = charger_cle_journal(tmp_path).sign(b"x")
    charger_cle_journal(tmp_path).public_key().verify(signature, b"x")
    with pytest.raises(Refus, match="SCE-01"):
        creer_cle_journal(tmp_path)


def test_a_pkcs12_with_an_elliptic_key_opens_with_its_chain(tmp_path: Path) -> None:
    trousseau = charger_pkcs12(faire_pkcs12(tmp_path, "ec"), "secret")
    assert isinstance(trousseau.cle, ec.EllipticCurvePrivateKey)
    assert len(trousseau.chaine) == 1
    assert not trousseau.demonstration


def test_a_pkcs12_with_an_rsa_key_opens_with_its_chain(tmp_path: Path) -> None:
    trousseau = charger_pkcs12(faire_pkcs12(tmp_path, "rsa"), "secret")
    assert isinstance(trousseau.cle, rsa.RSAPrivateKey)
    assert len(trousseau.chaine) == 1


def test_a_wrong_password_is_one_sentence(tmp_path: Path) -> None:
    chemin = faire_pkcs12(tmp_path, "ec")
    with pytest.raises(LectureImpossible, match="mot de passe") as refus:
        charger_pkcs12(chemin, "faux")
    assert refus.value.code == "SCE-03"


def test_a_short_rsa_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refus, match="trop courte"):
        charger_pkcs12(faire_pkcs12(tmp_path, "rsa", bits=1024), "secret")


def faire_pkcs12(dossier: Path, sorte: str, bits: int = 2048) -> Path:
    """A root and a seal made by openssl, in a PKCS#12 whose password is « secret »."""
    nouvelle = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"] if sorte == "ec" else ["-newkey", f"rsa:{bits}"]
    commun = ["openssl", "req", "-x509", "-nodes", "-days", "300", *nouvelle]
    _lancer(dossier, *commun, "-subj", "/CN=Racine d'essai", "-keyout", "r.key", "-out", "r.pem")
    _lancer(
        dossier, *commun, "-subj", "/CN=Mairie d'essai", "-keyout", "m.key", "-out", "m.pem",
        "-CA", "r.pem", "-CAkey", "r.key", "-addext", "basicConstraints=critical,CA:FALSE",
        "-addext", "keyUsage=critical,digitalSignature,nonRepudiation",
    )  # fmt: skip
    _lancer(
        dossier, "openssl", "pkcs12", "-export", "-inkey", "m.key", "-in", "m.pem", "-certfile", "r.pem",
        "-passout", "pass:secret", "-out", "m.p12",
    )  # fmt: skip
    return dossier / "m.p12"


def _lancer(dossier: Path, *commande: str) -> None:
    subprocess.run(commande, cwd=dossier, check=True, capture_output=True)
