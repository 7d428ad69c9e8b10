"""The PDF seal: judged by pdfsig, then by our verifier, against what is added or changed afterwards."""

from __future__ import annotations

import asyncio
import io
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
import typst
from asn1crypto import cms
from asn1crypto import crl as asn1_crl
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import SigFieldSpec
from pyhanko.sign.signers.pdf_cms import Signer
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner, PdfTimeStamper
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.validation.dss import DocumentSecurityStore

from pipeline.sealing.cles import Trousseau, charger_pkcs12
from pipeline.sealing.cms_ecriture import Scribe
from pipeline.sealing.horodatage import HorodateurHTTP, HorodateurLocal, charger_horodateur
from pipeline.sealing.pades import sceller_pdf, verifier_pdf
from pipeline.sealing.revocation import Preuves, en_der
from schemas.erreurs import LectureImpossible, Refus, ServiceIndisponible
from schemas.verdict import Issue, Verdict
from tests.pipeline.sealing.conftest import INSTANT, PLUS_TARD
from tests.pipeline.sealing.test_cles import faire_pkcs12

Racines = tuple[x509.Certificate, ...]
SOURCE = b'#set document(title: "Acte")\n#set text(lang: "fr")\n= Acte\nUne subvention de 1 500 euros.'


@pytest.fixture(scope="module")
def pdf() -> bytes:
    octets = typst.compile(SOURCE, pdf_standards=["a-3a", "ua-1"], ignore_system_fonts=True)
    assert isinstance(octets, bytes)
    return octets


@pytest.fixture(scope="module")
def signe(pdf: bytes, trousseau: Trousseau, horodateur: HorodateurLocal, preuves: Preuves) -> bytes:
    scelle = sceller_pdf(
        pdf, trousseau=trousseau, horodateur=horodateur, instant=INSTANT, raison="Publication", preuves=preuves
    )
    assert not scelle.manque
    return scelle.pdf


def juger(octets: bytes, racines: Racines) -> Verdict:
    return verifier_pdf(octets, racines=racines, instant=PLUS_TARD)


def test_the_sealed_pdf_is_valid_for_those_who_know_the_root(signe: bytes, racines: Racines) -> None:
    verdict = juger(signe, racines)
    assert verdict.issue is Issue.VALIDE
    noms = ["contenu", "signature", "horodatage", "certificat", "contenu", "archivage"]
    assert [c.nom for c in verdict.controles] == noms


def test_it_is_undetermined_for_the_others(signe: bytes) -> None:
    verdict = juger(signe, ())
    assert verdict.issue is Issue.INDETERMINE
    assert "à qui est cette clé" in " ".join(c.phrase for c in verdict.controles)


def test_pdfsig_says_that_the_whole_document_is_signed(signe: bytes, tmp_path: Path) -> None:
    if shutil.which("pdfsig") is None:
        pytest.skip("pdfsig is not installed")
    (tmp_path / "a.pdf").write_bytes(signe)
    sortie = subprocess.run(["pdfsig", tmp_path / "a.pdf"], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in sortie
    assert "Total document signed" in sortie
    assert "ETSI.CAdES.detached" in sortie


def test_the_bytes_before_the_seal_are_those_of_the_pdf_and_an_end_of_line(pdf: bytes, signe: bytes) -> None:
    attendu = pdf if pdf.endswith(b"\n") else pdf + b"\n"
    assert signe.startswith(attendu)


def test_the_sealed_document_keeps_its_own_metadata(pdf: bytes, signe: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as avant, pikepdf.open(io.BytesIO(signe)) as apres:
        assert bytes(avant.Root.Metadata.read_bytes()) == bytes(apres.Root.Metadata.read_bytes())
        assert dict(avant.docinfo) == dict(apres.docinfo)


def test_the_time_of_the_seal_is_the_one_given(signe: bytes) -> None:
    signature = PdfFileReader(io.BytesIO(signe)).embedded_regular_signatures[0]
    assert signature.self_reported_timestamp == INSTANT
    assert signature.sig_object["/Reason"] == "Publication"


def test_it_seals_from_an_event_loop_and_from_threads(
    pdf: bytes, trousseau: Trousseau, horodateur: HorodateurLocal, racines: Racines, preuves: Preuves
) -> None:
    def sceller() -> bytes:
        return sceller_pdf(
            pdf, trousseau=trousseau, horodateur=horodateur, instant=INSTANT, raison="x", preuves=preuves
        ).pdf

    async def dans_la_boucle() -> list[bytes]:
        return [sceller(), await asyncio.to_thread(sceller)]

    with ThreadPoolExecutor(2) as fils:
        tous = asyncio.run(dans_la_boucle()) + [t.result() for t in [fils.submit(sceller) for _ in range(2)]]
    assert [juger(octets, racines).issue for octets in tous] == [Issue.VALIDE] * 4


@pytest.mark.parametrize("sorte", ["ec", "rsa"])
def test_it_seals_with_a_pkcs12(
    sorte: str, pdf: bytes, cles: Path, racines: Racines, preuves: Preuves, tmp_path: Path
) -> None:
    trousseau = charger_pkcs12(faire_pkcs12(tmp_path, sorte), "secret")
    instant = max(trousseau.certificat.not_valid_before_utc, INSTANT)
    horodateur = charger_horodateur(cles, lambda: instant)
    scelle = sceller_pdf(pdf, trousseau=trousseau, horodateur=horodateur, instant=instant, raison="x", preuves=preuves)
    assert "aucune liste" in scelle.manque, "the issuer of this certificate publishes nothing"
    verdict = verifier_pdf(scelle.pdf, racines=(*racines, *trousseau.chaine), instant=instant)
    assert verdict.issue is Issue.INDETERMINE, verdict.controles
    assert "révoqué (B-T)" in verdict.controles[-1].phrase


def test_a_silent_authority_makes_the_pdf_wait(pdf: bytes, trousseau: Trousseau) -> None:
    muet = HorodateurHTTP("http://127.0.0.1:9/", 1)
    with pytest.raises(ServiceIndisponible, match="SCE-10"):
        sceller_pdf(pdf, trousseau=trousseau, horodateur=muet, instant=INSTANT, raison="x")


def test_a_signed_pdf_is_not_sealed_again(signe: bytes, trousseau: Trousseau, horodateur: HorodateurLocal) -> None:
    with pytest.raises(Refus, match="SCE-23"):
        sceller_pdf(signe, trousseau=trousseau, horodateur=horodateur, instant=INSTANT, raison="x")


def test_what_is_no_pdf_is_not_sealed(trousseau: Trousseau, horodateur: HorodateurLocal) -> None:
    with pytest.raises(LectureImpossible, match="SCE-21"):
        sceller_pdf(b"bonjour", trousseau=trousseau, horodateur=horodateur, instant=INSTANT, raison="x")


def test_a_pdf_without_signature_cannot_be_judged(pdf: bytes, racines: Racines) -> None:
    with pytest.raises(LectureImpossible, match="SCE-20") as refus:
        juger(pdf, racines)
    assert refus.value.sortie == 3


def test_what_is_no_pdf_cannot_be_judged(racines: Racines) -> None:
    with pytest.raises(LectureImpossible, match="SCE-21"):
        juger(b"bonjour", racines)


def test_an_encrypted_pdf_cannot_be_judged(pdf: bytes, racines: Racines) -> None:
    sortie = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(sortie, encryption=pikepdf.Encryption(owner="x", user="y"))
    with pytest.raises(LectureImpossible, match="mot de passe"):
        juger(sortie.getvalue(), racines)


# --- what comes after the seal


def test_bytes_added_at_the_end_are_seen(signe: bytes, racines: Racines) -> None:
    refuse(juger(signe + b"\n% suite\n", racines), "après cette signature")


def test_a_changed_page_is_seen(signe: bytes, racines: Racines) -> None:
    ecrivain = IncrementalPdfFileWriter(io.BytesIO(signe), strict=False)
    page = ecrivain.root["/Pages"]["/Kids"][0]
    page["/Rotate"] = generic.NumberObject(180)
    ecrivain.update_container(page)
    refuse(juger(ecrit(ecrivain), racines), "après cette signature")


def test_an_annotation_over_the_text_is_seen(signe: bytes, racines: Racines) -> None:
    ecrivain = IncrementalPdfFileWriter(io.BytesIO(signe), strict=False)
    page = ecrivain.root["/Pages"]["/Kids"][0]
    annotation = generic.DictionaryObject(
        {
            generic.pdf_name("/Type"): generic.pdf_name("/Annot"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/FreeText"),
            generic.pdf_name("/Contents"): generic.pdf_string("9 500 euros"),
        }
    )
    page["/Annots"].append(ecrivain.add_object(annotation))
    ecrivain.update_container(page["/Annots"])
    refuse(juger(ecrit(ecrivain), racines), "après cette signature")


def avec_preuves(octets: bytes, preuves: Preuves, *, tourner: bool = False) -> bytes:
    """A revision more that holds the evidence alone (level LT), or a turned page with it."""
    ecrivain = IncrementalPdfFileWriter(io.BytesIO(octets), strict=False)
    ecrivain._update_meta = lambda: None
    certificats = [asn1_x509.Certificate.load(en_der(c)) for c in preuves.certificats]
    listes = [asn1_crl.CertificateList.load(en_der(liste)) for liste in preuves.listes]
    DocumentSecurityStore.supply_dss_in_writer(ecrivain, None, certs=certificats, crls=listes)
    if tourner:
        page = ecrivain.root["/Pages"]["/Kids"][0]
        page["/Rotate"] = generic.NumberObject(180)
        ecrivain.update_container(page)
    return ecrit(ecrivain)


def test_the_evidence_alone_may_follow_the_last_signature(
    pdf: bytes, trousseau: Trousseau, horodateur: HorodateurLocal, preuves: Preuves, racines: Racines
) -> None:
    t = sceller_pdf(pdf, trousseau=trousseau, horodateur=horodateur, instant=INSTANT, raison="P").pdf
    verdict = juger(avec_preuves(t, preuves), racines)
    assert verdict.issue is Issue.VALIDE, verdict.controles
    assert "seul ce qui prouve" in verdict.controles[0].phrase
    refuse(juger(avec_preuves(t, preuves, tourner=True), racines), "après cette signature")


@pytest.mark.parametrize(
    "suite", [b"\nfaux", b"\nfaux %%EOF", b"%PDF-1.7\n%%EOF\n", b"\nstartxref\n9\n%%EOF\n", b"\n% suite\n%%EOF"]
)
def test_nothing_may_follow_that_evidence(
    suite: bytes, pdf: bytes, trousseau: Trousseau, horodateur: HorodateurLocal, preuves: Preuves, racines: Racines
) -> None:
    t = sceller_pdf(pdf, trousseau=trousseau, horodateur=horodateur, instant=INSTANT, raison="P").pdf
    assert juger(avec_preuves(t, preuves) + suite, racines).issue is Issue.INVALIDE


def test_a_file_saved_again_by_a_tool_is_no_longer_sealed(signe: bytes, racines: Racines) -> None:
    sortie = io.BytesIO()
    with pikepdf.open(io.BytesIO(signe)) as document:
        document.save(sortie)
    assert juger(sortie.getvalue(), racines).issue is Issue.INVALIDE


def test_a_changed_word_is_seen(signe: bytes, racines: Racines) -> None:
    rang = signe.index(b"stream") + 20
    refuse(juger(signe[:rang] + bytes([signe[rang] ^ 1]) + signe[rang + 1 :], racines), "n’est plus celui")


def test_a_cut_file_is_invalid_even_if_it_cannot_be_read(signe: bytes, racines: Racines) -> None:
    assert juger(signe[: len(signe) // 3], racines).issue is Issue.INVALIDE


def test_a_changed_form_field_is_seen(
    pdf: bytes, trousseau: Trousseau, horodateur: HorodateurLocal, racines: Racines, preuves: Preuves
) -> None:
    """pyHanko's default policy lets it pass; ours does not."""
    signe = sceller_pdf(
        avec_champ(pdf), trousseau=trousseau, horodateur=horodateur, instant=INSTANT, raison="P", preuves=preuves
    ).pdf
    assert juger(signe, racines).issue is Issue.VALIDE
    ecrivain = IncrementalPdfFileWriter(io.BytesIO(signe), strict=False)
    champ = ecrivain.root["/AcroForm"]["/Fields"][0]
    champ["/V"] = generic.pdf_string("9 500 euros")
    ecrivain.update_container(champ)
    # signed again by the same hand, so that the last signature covers the whole file
    refuse(juger(signer_encore(ecrit(ecrivain), trousseau, horodateur), racines), "après cette signature")


def test_a_second_signature_leaves_the_first_valid(
    signe: bytes, trousseau: Trousseau, horodateur: HorodateurLocal, racines: Racines
) -> None:
    verdict = juger(signer_encore(signe, trousseau, horodateur), racines)
    assert verdict.issue is Issue.VALIDE
    assert len(verdict.controles) == 10


def test_a_document_timestamp_leaves_the_seal_valid(
    signe: bytes, horodateur: HorodateurLocal, racines: Racines
) -> None:
    sortie = PdfTimeStamper(Guichet(horodateur)).timestamp_pdf(
        IncrementalPdfFileWriter(io.BytesIO(signe)), "sha256", None
    )
    verdict = juger(sortie.getvalue(), racines)
    assert verdict.issue is Issue.VALIDE, verdict.controles
    assert [c.nom for c in verdict.controles][-2:] == ["contenu", "archivage"]


def test_a_signature_without_a_date_is_undetermined(pdf: bytes, trousseau: Trousseau, racines: Racines) -> None:
    verdict = juger(signer_encore(pdf + b"\n", trousseau, None), racines)
    assert verdict.issue is Issue.INDETERMINE
    assert "quand" in " ".join(c.phrase for c in verdict.controles)


def test_a_seal_of_another_hand_under_no_root_is_not_valid(
    pdf: bytes, trousseau: Trousseau, horodateur: HorodateurLocal
) -> None:
    inconnu = replace(trousseau, chaine=())
    scelle = sceller_pdf(pdf, trousseau=inconnu, horodateur=horodateur, instant=INSTANT, raison="x")
    assert juger(scelle.pdf, ()).issue is Issue.INDETERMINE


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rang=st.integers(min_value=0, max_value=100_000), bit=st.integers(min_value=0, max_value=7))
def test_any_changed_bit_is_seen(rang: int, bit: int, signe: bytes, racines: Racines) -> None:
    faux = bytearray(signe)
    rang %= len(faux)
    faux[rang] ^= 1 << bit
    try:
        verdict = juger(bytes(faux), racines)
    except LectureImpossible:
        return  # no PDF, or no signature, any more
    if verdict.issue is Issue.VALIDE:
        # the padding after the last token, which is no content: what comes before it is under this token
        debut = signe.rindex(b"/Contents <")
        assert debut < rang < signe.index(b">", debut)


def refuse(verdict: Verdict, raison: str) -> None:
    assert verdict.issue is Issue.INVALIDE
    assert any(raison in c.phrase for c in verdict.controles if c.verdict is Issue.INVALIDE), verdict.controles


def ecrit(ecrivain: IncrementalPdfFileWriter) -> bytes:
    sortie = io.BytesIO()
    ecrivain.write(sortie)
    return sortie.getvalue()


def signer_encore(octets: bytes, trousseau: Trousseau, horodateur: HorodateurLocal | None) -> bytes:
    """One more signature, in a field of its own."""
    certificat = asn1_x509.Certificate.load(trousseau.certificat.public_bytes(Encoding.DER))
    donnees = PdfSignatureMetadata(field_name="Encore", md_algorithm="sha256")
    signataire = PdfSigner(donnees, Signer(signing_cert=certificat), new_field_spec=SigFieldSpec("Encore"))
    session = signataire.init_signing_session(IncrementalPdfFileWriter(io.BytesIO(octets), strict=False))
    document = session.prepare_tbs_document(validation_info=None, bytes_reserved=20_000)
    prepare, sortie = document.digest_tbs_document()
    scribe = Scribe(trousseau.cle, trousseau.certificat, trousseau.chaine)
    horodater = horodateur.horodater if horodateur else None
    prepare.fill_with_cms(sortie, scribe.signer_empreinte(prepare.document_digest, horodater))
    return bytes(sortie.getvalue())


class Guichet(TimeStamper):
    """Our authority, as pyHanko calls it for a document timestamp."""

    def __init__(self, horodateur: HorodateurLocal) -> None:
        super().__init__()
        self._horodateur = horodateur

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> cms.ContentInfo:
        return cms.ContentInfo.load(self._horodateur.horodater(message_digest))


def avec_champ(pdf: bytes) -> bytes:
    """The same PDF with a text field."""
    sortie = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        champ = document.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Tx, T="montant",
                V="1 500 euros", Rect=[0, 0, 100, 20], P=document.pages[0].obj,
            )
        )  # fmt: skip
        document.pages[0].Annots = pikepdf.Array([champ])
        document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([champ]))
        document.save(sortie)
    return sortie.getvalue()
