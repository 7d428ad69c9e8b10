"""A stolen key: what it sealed before its revocation stays, what it sealed since is worth nothing."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import typst
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec
from pyhanko.sign.signers.pdf_cms import Signer
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner

from pipeline.sealing.cles import Trousseau, former_trousseau
from pipeline.sealing.coffre import ecrire_cle
from pipeline.sealing.horodatage import charger_horodateur
from pipeline.sealing.opposition import opposer
from pipeline.sealing.pades import sceller_pdf, verifier_pdf
from pipeline.sealing.revocation import AUCUNE, Preuves
from pipeline.sealing.verification import verifier_xml
from pipeline.sealing.xades import sceller
from schemas import akoma
from schemas.verdict import Issue, Verdict
from tests.pipeline.sealing.autorites import AutoriteEssai, nom, pem
from tests.pipeline.sealing.conftest import INSTANT, un_acte
from tests.pipeline.sealing.test_pades import SOURCE

VOL = INSTANT + timedelta(days=3)
REVOCATION = INSTANT + timedelta(days=5)
QUESTION = INSTANT + timedelta(days=40)
AVANT, PENDANT, APRES = INSTANT, VOL + timedelta(days=1), REVOCATION + timedelta(hours=1)

Sceller = Callable[[datetime, Preuves], bytes]


@pytest.fixture(scope="module")
def autorite() -> AutoriteEssai:
    return AutoriteEssai()


@pytest.fixture(scope="module")
def trousseau(autorite: AutoriteEssai) -> Trousseau:
    cle = ec.generate_private_key(ec.SECP256R1())
    certificat = autorite.certifier(cle.public_key(), nom("Cachet volé", OI="NTRFR-210001234"))
    return former_trousseau(cle, (certificat, autorite.certificat))


@pytest.fixture(params=["xml", "pdf"])
def sceller_a(request: pytest.FixtureRequest, trousseau: Trousseau, cles: Path) -> Sceller:
    """Whoever holds the key seals at an instant, with the lists that it likes."""

    def faire(instant: datetime, preuves: Preuves) -> bytes:
        horodateur = charger_horodateur(cles, lambda: instant)
        if request.param == "xml":
            xml = akoma.dump(un_acte())
            return sceller(xml, trousseau=trousseau, horodateur=horodateur, instant=instant, preuves=preuves).xml
        pdf = typst.compile(SOURCE, pdf_standards=["a-3a", "ua-1"], ignore_system_fonts=True)
        assert isinstance(pdf, bytes)
        return sceller_pdf(
            pdf, trousseau=trousseau, horodateur=horodateur, instant=instant, raison="x", preuves=preuves
        ).pdf

    return faire


@pytest.fixture
def revoque(autorite: AutoriteEssai, trousseau: Trousseau) -> Preuves:
    """What the house knows once the theft is told."""
    liste = autorite.liste(REVOCATION + timedelta(days=1), [(trousseau.certificat, REVOCATION)])
    return Preuves((autorite.certificat,), (liste,))


def juger(octets: bytes, racines: tuple[x509.Certificate, ...], connues: Preuves) -> Verdict:
    juge = verifier_xml if octets.startswith(b"<") else verifier_pdf
    return opposer(juge(octets, racines=racines, instant=QUESTION), octets, connues, QUESTION)


@pytest.fixture
def connues(autorite: AutoriteEssai, racines: tuple[x509.Certificate, ...]) -> tuple[x509.Certificate, ...]:
    return (*racines, autorite.certificat)


def test_what_was_sealed_before_keeps_its_value(
    sceller_a: Sceller,
    autorite: AutoriteEssai,
    preuves: Preuves,
    revoque: Preuves,
    connues: tuple[x509.Certificate, ...],
) -> None:
    octets = sceller_a(AVANT, preuves + autorite.preuves(AVANT))
    assert juger(octets, connues, AUCUNE).issue is Issue.VALIDE
    verdict = juger(octets, connues, revoque)
    assert verdict.issue is Issue.VALIDE and "garde sa valeur" in verdict.controles[-1].phrase


@pytest.mark.parametrize("liste", ["celle d’avant", "aucune"])
def test_what_is_sealed_after_is_worth_nothing_even_with_the_list_of_before(
    liste: str,
    sceller_a: Sceller,
    autorite: AutoriteEssai,
    preuves: Preuves,
    revoque: Preuves,
    connues: tuple[x509.Certificate, ...],
) -> None:
    jointes = preuves + autorite.preuves(AVANT) if liste == "celle d’avant" else AUCUNE
    octets = sceller_a(APRES, jointes)
    assert juger(octets, connues, AUCUNE).issue is (Issue.VALIDE if jointes.listes else Issue.INDETERMINE)
    verdict = juger(octets, connues, revoque)
    assert (
        verdict.issue is Issue.INVALIDE
        and "rien ne prouve que ce sceau est plus ancien" in verdict.controles[-1].phrase
    )


def test_a_date_that_nobody_trusts_proves_nothing(
    sceller_a: Sceller, autorite: AutoriteEssai, preuves: Preuves, revoque: Preuves
) -> None:
    """The thief has a timestamp authority of its own, which antedates."""
    octets = sceller_a(AVANT, preuves + autorite.preuves(AVANT))
    assert juger(octets, (autorite.certificat,), revoque).issue is Issue.INVALIDE


def test_between_the_theft_and_the_revocation_only_the_register_can_tell(
    sceller_a: Sceller,
    autorite: AutoriteEssai,
    trousseau: Trousseau,
    preuves: Preuves,
    connues: tuple[x509.Certificate, ...],
) -> None:
    entree = (
        x509.RevokedCertificateBuilder()
        .serial_number(trousseau.certificat.serial_number)
        .revocation_date(REVOCATION)
        .add_extension(x509.InvalidityDate(VOL.replace(tzinfo=None)), False)
        .build()
    )
    chantier = x509.CertificateRevocationListBuilder().issuer_name(autorite.certificat.subject)
    chantier = chantier.last_update(REVOCATION).next_update(QUESTION).add_revoked_certificate(entree)
    soupcon = Preuves((autorite.certificat,), (chantier.sign(autorite.cle, hashes.SHA256()),))
    jointes = preuves + autorite.preuves(AVANT)
    verdict = juger(sceller_a(PENDANT, jointes), connues, soupcon)
    assert verdict.issue is Issue.INDETERMINE and "inscription au registre" in verdict.controles[-1].phrase
    assert juger(sceller_a(AVANT, jointes), connues, soupcon).issue is Issue.VALIDE


def test_a_list_that_the_issuer_did_not_sign_accuses_nobody(
    sceller_a: Sceller,
    autorite: AutoriteEssai,
    trousseau: Trousseau,
    preuves: Preuves,
    connues: tuple[x509.Certificate, ...],
) -> None:
    faussaire = AutoriteEssai(autorite.commun)
    liste = faussaire.liste(REVOCATION, [(trousseau.certificat, AVANT - timedelta(days=1))])
    octets = sceller_a(AVANT, preuves + autorite.preuves(AVANT))
    verdict = juger(octets, connues, Preuves((autorite.certificat,), (liste,)))
    assert verdict.issue is Issue.VALIDE and "révoqué le" not in verdict.controles[-1].phrase


@pytest.mark.parametrize(("empreinte", "issue"), [("sha1", Issue.INDETERMINE), ("sha256", Issue.INVALIDE)])
def test_a_signature_without_a_date_is_judged_today_and_a_weak_one_is_left_to_the_verdict(
    *,
    empreinte: str,
    issue: Issue,
    trousseau: Trousseau,
    revoque: Preuves,
    connues: tuple[x509.Certificate, ...],
    tmp_path: Path,
) -> None:
    octets = signer_par_openssl(trousseau, empreinte, tmp_path)
    assert verifier_pdf(octets, racines=connues, instant=QUESTION).issue is Issue.INDETERMINE
    assert juger(octets, connues, revoque).issue is issue


def signer_par_openssl(trousseau: Trousseau, empreinte: str, dossier: Path) -> bytes:
    """A PDF signed by another program, without any timestamp."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    pdf = typst.compile(SOURCE, pdf_standards=["a-3a", "ua-1"], ignore_system_fonts=True)
    assert isinstance(pdf, bytes)
    certificat = asn1_x509.Certificate.load(trousseau.certificat.public_bytes(Encoding.DER))
    donnees = PdfSignatureMetadata(field_name="Autre", md_algorithm=empreinte)
    signataire = PdfSigner(donnees, Signer(signing_cert=certificat), new_field_spec=SigFieldSpec("Autre"))
    session = signataire.init_signing_session(IncrementalPdfFileWriter(io.BytesIO(pdf + b"\n"), strict=False))
    document = session.prepare_tbs_document(validation_info=None, bytes_reserved=20_000)
    prepare, sortie = document.digest_tbs_document()
    octets = sortie.getvalue()
    (dossier / "contenu").write_bytes(octets[: prepare.reserved_region_start] + octets[prepare.reserved_region_end :])
    (dossier / "c.pem").write_bytes(pem(trousseau.certificat))
    ecrire_cle(dossier / "c.key", trousseau.cle)
    subprocess.run(
        ["openssl", "cms", "-sign", "-binary", "-md", empreinte, "-signer", "c.pem", "-inkey", "c.key",
         "-in", "contenu", "-outform", "DER", "-out", "c.cms"],
        cwd=dossier, check=True, capture_output=True,
    )  # fmt: skip
    prepare.fill_with_cms(sortie, (dossier / "c.cms").read_bytes())
    return bytes(sortie.getvalue())


def test_a_file_that_is_already_bad_and_one_that_is_no_seal_keep_their_verdict(revoque: Preuves) -> None:
    vide = Verdict(())
    assert opposer(vide, b"rien", revoque, QUESTION) == vide
