"""The publication copy: the original's pages behind the cover, a signed original untouched, foreign files bounded."""

from __future__ import annotations

import shutil
import subprocess
import zlib
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import SigFieldSpec

from pipeline.reading.signatures import porte_signature
from pipeline.rendering import (
    CopiePublication,
    Corps,
    copie_publication,
    corps_de_la_copie,
    couverture,
    rendre,
)
from pipeline.rendering.copie import TAILLE_MAX
from schemas.erreurs import LectureImpossible
from tests.pipeline.rendering.exemples import INSTANT, XML, couverture_d_exemple, deliberation, pages
from tests.pipeline.rendering.test_rendu import balises

PDF = "application/pdf"


@pytest.fixture(scope="module")
def page() -> bytes:
    return couverture(couverture_d_exemple(Corps.ORIGINAL))


@pytest.fixture(scope="module")
def rendu() -> bytes:
    return rendre(deliberation(), XML, instant=INSTANT, demonstration=True).pdf


def copie(page: bytes, original: bytes | None, rendu: bytes = b"", media: str = PDF) -> CopiePublication:
    return copie_publication(couverture=page, original=original, original_media=media, rendu=rendu)


def original(nombre: int = 2, *, arme: bool = False) -> bytes:
    """A PDF of another house: no tags, metadata of its own; scripts and a form when `arme`."""
    pdf = pikepdf.new()
    for rang in range(nombre):
        feuille = pdf.add_blank_page(page_size=(595, 842))
        police = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        feuille.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=police))
        feuille.Contents = pdf.make_stream(f"BT /F1 12 Tf 72 700 Td (Page originale {rang + 1}) Tj ET".encode())
    pdf.docinfo["/Author"] = "poste de M. Untel"
    if arme:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        pdf.Root.OpenAction = script
        pdf.Root.Names = pikepdf.Dictionary(
            JavaScript=pikepdf.Dictionary(Names=pikepdf.Array([pikepdf.String("a"), script]))
        )
        pdf.pages[0].obj.AA = pikepdf.Dictionary(O=script)
        bouton = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Link,
                Rect=pikepdf.Array([0, 0, 9, 9]),
                A=pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("x.exe")),
            )
        )
        aspect = pdf.make_stream(
            b"BT /F1 9 Tf 2 4 Td (valeur saisie) Tj ET",
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Form,
            BBox=pikepdf.Array([0, 0, 99, 20]),
            Resources=pdf.pages[0].Resources,
        )
        champ = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Widget,
                FT=pikepdf.Name.Tx,
                T=pikepdf.String("prix"),
                V=pikepdf.String("valeur saisie"),
                F=4,
                Rect=pikepdf.Array([72, 500, 171, 520]),
                AP=pikepdf.Dictionary(N=aspect),
                AA=pikepdf.Dictionary(K=script),
            )
        )
        pdf.pages[0].obj.Annots = pikepdf.Array([bouton, champ])
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([champ]))
    sortie = BytesIO()
    pdf.save(sortie, deterministic_id=True)
    return sortie.getvalue()


def test_the_cover_comes_first_then_the_own_pages_of_the_original(page: bytes) -> None:
    faite = copie(page, original())
    assert not faite.couverture_a_part
    textes = pages(faite.pdf)
    assert "Mis en ligne" in textes[0]
    assert [t.strip() for t in textes[1:]] == ["Page originale 1", "Page originale 2"]


def test_title_language_and_dates_are_those_of_the_cover_and_no_standard_is_claimed(page: bytes) -> None:
    with pikepdf.open(BytesIO(copie(page, original()).pdf)) as pdf:
        assert str(pdf.docinfo.Title) == couverture_d_exemple().titre
        assert str(pdf.docinfo.CreationDate).startswith("D:20261125093000")
        assert str(pdf.Root.Lang) == "fr-FR"
        assert "Untel" not in str(pdf.docinfo.get("/Author"))
        assert "/StructTreeRoot" not in pdf.Root
        with pdf.open_metadata() as xmp:
            assert xmp["dc:title"] == couverture_d_exemple().titre
            assert not any(cle in xmp for cle in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part"))


def test_the_same_files_give_the_same_copy(page: bytes, rendu: bytes) -> None:
    assert copie(page, original()).pdf == copie(page, original()).pdf
    assert copie(page, None, rendu).pdf == copie(page, None, rendu).pdf


def test_an_original_that_is_no_pdf_gives_way_to_the_rendering(page: bytes, rendu: bytes) -> None:
    par_media = copie(page, b"texte", rendu, "text/plain")
    assert par_media == copie(page, None, rendu)
    assert pages(par_media.pdf)[1:] == pages(rendu)


def test_cover_and_rendering_keep_tags_standards_and_attachment(page: bytes, rendu: bytes) -> None:
    with pikepdf.open(BytesIO(copie(page, None, rendu).pdf)) as pdf:
        with pdf.open_metadata() as xmp:
            assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"], xmp["pdfuaid:part"]) == ("3", "A", "1")
        assert bytes(pdf.Root.AF[0].EF.F.read_bytes()) == XML
        feuilles = {p.obj.objgen for p in pdf.pages}
        vues = balises(pdf)
        assert [s for s, _ in vues].count("/H1") == 2
        assert all(e.Pg.objgen in feuilles for _, e in vues if "/Pg" in e)
        parents = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
        cles = [int(p.obj.StructParents) for p in pdf.pages]
        cles += [int(a.StructParent) for p in pdf.pages for a in p.obj.get("/Annots", [])]
        assert len(set(cles)) == len(cles)
        assert all(c in parents for c in cles)


def test_a_tagged_original_keeps_its_tags_behind_those_of_the_cover(page: bytes, rendu: bytes) -> None:
    with pikepdf.open(BytesIO(copie(page, rendu).pdf)) as pdf:
        assert [s for s, _ in balises(pdf)].count("/H1") == 2
        assert bool(pdf.Root.MarkInfo.Marked)


def test_what_acts_by_itself_is_stilled(page: bytes) -> None:
    avec = original(arme=True)
    assert b"JavaScript" in avec
    sortie = copie(page, avec).pdf
    with pikepdf.open(BytesIO(sortie)) as pdf:
        assert not {"/OpenAction", "/AA", "/AcroForm"} & set(pdf.Root.keys())
        assert "/JavaScript" not in pdf.Root.get("/Names", {})
        assert all("/AA" not in p.obj for p in pdf.pages)
        (lien,) = pdf.pages[1].obj.Annots
        assert "/A" not in lien
    assert b"app.alert" not in sortie
    assert b"x.exe" not in sortie
    assert "valeur saisie" in pages(sortie)[1]


@pytest.fixture(scope="module")
def signe() -> bytes:
    cle = ec.generate_private_key(ec.SECP256R1())
    nom = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Signataire inventé")])
    debut = datetime(2026, 1, 1, tzinfo=UTC)
    certificat = (
        x509.CertificateBuilder()
        .subject_name(nom)
        .issuer_name(nom)
        .public_key(cle.public_key())
        .serial_number(1)
        .not_valid_before(debut)
        .not_valid_after(debut + timedelta(days=3650))
        .sign(cle, hashes.SHA256())
    )
    p12 = serialization.pkcs12.serialize_key_and_certificates(
        b"x", cle, certificat, None, serialization.BestAvailableEncryption(b"x")
    )
    signeur = signers.SimpleSigner.load_pkcs12_data(p12, other_certs=[], passphrase=b"x")
    sortie = signers.sign_pdf(
        IncrementalPdfFileWriter(BytesIO(original())),
        signers.PdfSignatureMetadata(field_name="Signature1"),
        signer=signeur,
        new_field_spec=SigFieldSpec("Signature1"),
    )
    return bytes(sortie.getbuffer())


def test_a_signed_original_is_served_byte_for_byte_with_its_cover_apart(
    page: bytes, rendu: bytes, signe: bytes
) -> None:
    assert porte_signature(signe)
    assert porte_signature(signe.replace(b"/ByteRange", b"/Byte#52#61nge"))
    assert corps_de_la_copie(signe, PDF) is Corps.A_PART
    assert copie(page, signe, rendu) == CopiePublication(signe, couverture_a_part=True)


def test_what_follows_the_cover_is_known_before_it_is_made(rendu: bytes) -> None:
    assert corps_de_la_copie(None, "text/plain") is Corps.RENDU
    assert corps_de_la_copie(b"texte", "text/plain") is Corps.RENDU
    assert corps_de_la_copie(original(), PDF) is Corps.ORIGINAL
    assert not porte_signature(rendu)


def test_qpdf_finds_nothing_to_say(page: bytes, rendu: bytes, tmp_path: Path) -> None:
    if shutil.which("qpdf") is None:
        pytest.skip("qpdf is absent")
    for rang, faite in enumerate((copie(page, None, rendu), copie(page, original()), copie(page, rendu))):
        fichier = tmp_path / f"{rang}.pdf"
        fichier.write_bytes(faite.pdf)
        subprocess.run(["qpdf", "--check", fichier], check=True, capture_output=True)


def test_a_damaged_original_is_refused_in_one_sentence(page: bytes) -> None:
    for abime in (b"", b"%PDF-1.7\nn'importe quoi", original()[:200], b"\x00" * 5000):
        with pytest.raises(LectureImpossible, match=r"abîmé.*\[RND-04\]|vide.*\[RND-06\]"):
            copie(page, abime)


def test_an_encrypted_original_is_refused(page: bytes) -> None:
    sortie = BytesIO()
    with pikepdf.open(BytesIO(original())) as pdf:
        pdf.save(sortie, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(LectureImpossible, match=r"mot de passe.*\[RND-05\]"):
        copie(page, sortie.getvalue())


def test_too_large_an_original_is_refused(page: bytes) -> None:
    with pytest.raises(LectureImpossible, match=r"\[RND-06\]"):
        copie(page, bytes(TAILLE_MAX + 1))
    with pytest.raises(LectureImpossible, match=r"\[RND-06\]"):
        copie(page, original(5001))


def bombe(taille: int) -> bytes:
    """A PDF of a few megabytes whose object stream swells to `taille` zeros."""
    morceau = 2**24
    moule = zlib.compressobj(9, zlib.DEFLATED, -15)
    bloc = moule.compress(bytes(morceau)) + moule.flush(zlib.Z_FULL_FLUSH)
    nombre = taille // morceau
    somme = ((nombre * morceau % 65521) << 16 | 1).to_bytes(4, "big")
    donnees = b"\x78\xda" + bloc * nombre + b"\x03\x00" + somme
    tete = b"%%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n" % len(donnees)
    corps = tete + donnees + b"\nendstream\nendobj\n"
    entrees = bytes([1, 0, 0, 0, 0, 0]) + bytes([1, 0, 0, 0, 9, 0]) + bytes([2, 0, 0, 0, 1, 0])
    entrees += b"\x01" + len(corps).to_bytes(4, "big") + b"\x00"
    table = b"3 0 obj\n<</Type/XRef/Size 4/W[1 4 1]/Root 2 0 R/Length %d>>stream\n" % len(entrees)
    return corps + table + entrees + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % len(corps)


def test_a_file_that_swells_is_stopped(page: bytes) -> None:
    piege = bombe(3 * 2**29)
    assert len(piege) < 2**23
    with pytest.raises(LectureImpossible, match=r"\[RND-0[46]\]"):
        copie(page, piege)


def test_real_documents_receive_their_cover(page: bytes) -> None:
    dossier = Path(__file__).resolve().parents[3] / ".." / "shared" / "real"
    if not dossier.is_dir():
        pytest.skip("../shared/real is absent")
    for fichier in sorted(dossier.glob("*.pdf"))[:3]:
        octets = fichier.read_bytes()
        faite = copie(page, octets)
        assert [t.split() for t in pages(faite.pdf)[1:]] == [t.split() for t in pages(octets)]
