"""The fast reader of our own seals: it knows them, says what pyHanko says, and leaves to it whatever else there is.

Every addition below is followed by a good timestamp over the whole file, which anyone may have made: the last seal then
covers everything, and only the comparison of what was signed with what is there can tell.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from contextlib import suppress

import pikepdf
import pytest
from cryptography import x509
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import DocumentTimestamp

from pipeline.sealing import verification_pdf
from pipeline.sealing.cachets_pdf import lire_cachets
from pipeline.sealing.cles import Trousseau
from pipeline.sealing.horodatage import HorodateurLocal
from pipeline.sealing.pades import sceller_pdf
from pipeline.sealing.revision_pdf import lire_revision
from schemas.erreurs import LectureImpossible
from schemas.verdict import Issue, Verdict
from tests.pipeline.sealing.conftest import INSTANT
from tests.pipeline.sealing.test_pades import juger, pdf, signe, signer_encore

__all__ = ["pdf", "signe"]
Racines = tuple[x509.Certificate, ...]
Ecrivain = IncrementalPdfFileWriter


@pytest.fixture(scope="module")
def au_niveau_t(pdf: bytes, trousseau: Trousseau, horodateur: HorodateurLocal) -> bytes:
    return sceller_pdf(pdf, trousseau=trousseau, horodateur=horodateur, instant=INSTANT, raison="P").pdf


def selon_pyhanko(octets: bytes, racines: Racines, monkeypatch: pytest.MonkeyPatch) -> Verdict:
    with monkeypatch.context() as lent:
        lent.setattr(verification_pdf, "lire_cachets", lambda _: None)
        return juger(octets, racines)


def _nom(nom: str) -> generic.NameObject:
    return generic.pdf_name(nom)


def _page(e: Ecrivain) -> generic.DictionaryObject:
    return e.root["/Pages"]["/Kids"][0]


def page_tournee(e: Ecrivain) -> None:
    _page(e)["/Rotate"] = generic.NumberObject(180)
    e.update_container(_page(e))


def contenu_remplace(e: Ecrivain) -> None:
    _page(e)["/Contents"] = e.add_object(generic.StreamObject(stream_data=b"BT ET"))
    e.update_container(_page(e))


def annotation_visible(e: Ecrivain) -> None:
    page = _page(e)
    note = generic.DictionaryObject({_nom("/Type"): _nom("/Annot"), _nom("/Subtype"): _nom("/FreeText")})
    page["/Annots"].append(e.add_object(note))
    e.update_container(page["/Annots"])


def langue_changee(e: Ecrivain) -> None:
    e.root["/Lang"] = generic.pdf_string("en")
    e.update_root()


def action_a_l_ouverture(e: Ecrivain) -> None:
    script = generic.DictionaryObject(
        {_nom("/S"): _nom("/JavaScript"), _nom("/JS"): generic.pdf_string("app.alert(1)")}
    )
    e.root["/OpenAction"] = e.add_object(script)
    e.update_root()


def preuve_qui_n_en_est_pas_une(e: Ecrivain) -> None:
    e.root["/DSS"] = e.add_object(generic.DictionaryObject({_nom("/Pages"): e.root.raw_get("/Pages")}))
    e.update_root()


def preuve_deja_la(e: Ecrivain) -> None:
    pages = e.root.raw_get("/Pages")
    e.root["/DSS"] = e.add_object(generic.DictionaryObject({_nom("/Certs"): generic.ArrayObject([pages])}))
    e.update_root()


def formulaire_xfa(e: Ecrivain) -> None:
    formulaire = e.root["/AcroForm"]
    formulaire["/XFA"] = e.add_object(generic.StreamObject(stream_data=b"<x/>"))
    e.update_container(formulaire)


def champ_de_saisie(e: Ecrivain) -> None:
    champ = generic.DictionaryObject({_nom("/FT"): _nom("/Tx"), _nom("/T"): generic.pdf_string("montant")})
    e.root["/AcroForm"]["/Fields"].append(e.add_object(champ))
    e.update_container(e.root["/AcroForm"])


def titre_change(e: Ecrivain) -> None:
    e.set_info(generic.DictionaryObject({_nom("/Title"): generic.pdf_string("Autre")}))


def objet_que_rien_n_atteint(e: Ecrivain) -> None:
    e.add_object(generic.StreamObject(stream_data=b"BT ET"))


def objet_repris_tel_quel(e: Ecrivain) -> None:
    e.update_container(e.root["/Outlines"])


AJOUTS = (
    page_tournee, contenu_remplace, annotation_visible, langue_changee, action_a_l_ouverture,
    preuve_qui_n_en_est_pas_une, formulaire_xfa, champ_de_saisie, preuve_deja_la, titre_change,
    objet_que_rien_n_atteint, objet_repris_tel_quel,
)  # fmt: skip


def dater(octets: bytes, horodateur: HorodateurLocal, ajouter: Callable[[Ecrivain], None] | None = None) -> bytes:
    """One document timestamp more, after this addition in the same revision."""
    ecrivain = Ecrivain(io.BytesIO(octets), strict=False)
    ecrivain._update_meta = lambda: None
    if ajouter:
        ajouter(ecrivain)
    invisible = InvisSigSettings(box_out_of_bounds=True)
    champ = SigFieldSpec(sig_field_name="Date", readable_field_name="Date", invis_sig_settings=invisible)
    etapes = PdfCMSEmbedder(new_field_spec=champ).write_cms("Date", ecrivain)
    next(etapes)
    etapes.send(SigObjSetup(sig_placeholder=DocumentTimestamp(bytes_reserved=20_000)))
    prepare, sortie = etapes.send(SigIOSetup(md_algorithm="sha256"))
    etapes.send(horodateur.horodater(prepare.document_digest))
    return bytes(sortie.getvalue())


def test_our_own_seals_are_read_here_and_pyhanko_says_the_same_of_them(
    signe: bytes, au_niveau_t: bytes, horodateur: HorodateurLocal, racines: Racines, monkeypatch: pytest.MonkeyPatch
) -> None:
    for octets, nombre in (
        (au_niveau_t, 1),
        (signe, 2),
        (dater(au_niveau_t, horodateur), 2),
        (dater(signe, horodateur), 3),
    ):
        lu = lire_cachets(octets)
        assert lu is not None and len(lu.cachets) == nombre
        assert juger(octets, racines) == selon_pyhanko(octets, racines, monkeypatch)
        assert juger(octets, ()) == selon_pyhanko(octets, (), monkeypatch)


def test_a_cover_joined_by_qpdf_changes_nothing_to_it(
    pdf: bytes, trousseau: Trousseau, horodateur: HorodateurLocal, racines: Racines, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its objects are numbered from the catalogue on, and its trailer is in another order."""
    sortie = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(sortie)
    scelle = sceller_pdf(sortie.getvalue(), trousseau=trousseau, horodateur=horodateur, instant=INSTANT, raison="P").pdf
    double = dater(scelle, horodateur)
    assert lire_cachets(double) is not None
    assert juger(double, racines) == selon_pyhanko(double, racines, monkeypatch)


@pytest.mark.parametrize("ajouter", AJOUTS, ids=lambda a: a.__name__)
def test_what_is_added_under_a_new_timestamp_is_not_taken_for_evidence(
    ajouter: Callable[[Ecrivain], None], au_niveau_t: bytes, signe: bytes, horodateur: HorodateurLocal
) -> None:
    for octets in (au_niveau_t, signe):
        assert lire_cachets(dater(octets, horodateur, ajouter)) is None


@pytest.mark.parametrize(
    "ajouter",
    [a for a in AJOUTS if a not in (preuve_deja_la, titre_change, objet_que_rien_n_atteint, objet_repris_tel_quel)],
    ids=lambda a: a.__name__,
)
def test_it_is_then_refused_by_pyhanko(
    ajouter: Callable[[Ecrivain], None], au_niveau_t: bytes, horodateur: HorodateurLocal, racines: Racines
) -> None:
    assert juger(dater(au_niveau_t, horodateur, ajouter), racines).issue is Issue.INVALIDE


@pytest.mark.parametrize("generation", [0, 1])
def test_a_reference_that_led_nowhere_must_not_lead_somewhere_later(
    generation: int, pdf: bytes, trousseau: Trousseau, horodateur: HorodateurLocal, racines: Racines
) -> None:
    ecrivain = Ecrivain(io.BytesIO(pdf + b"\n"), strict=False)
    nulle_part = generic.IndirectObject(999, generation, ecrivain)
    page = _page(ecrivain)
    page["/Contents"] = ecrivain.add_object(generic.ArrayObject([page.raw_get("/Contents"), nulle_part]))
    ecrivain.update_container(page)
    tendu = io.BytesIO()
    ecrivain.write(tendu)
    scelle = sceller_pdf(tendu.getvalue(), trousseau=trousseau, horodateur=horodateur, instant=INSTANT, raison="P").pdf

    def remplir(suite: Ecrivain) -> None:
        """Evidence, as it seems: a certificate in which anyone may write page operators."""
        suite.objects[(0, 999)] = generic.StreamObject(stream_data=b"BT ET")
        pieces = generic.ArrayObject([generic.IndirectObject(999, 0, suite)])
        suite.root["/DSS"] = suite.add_object(generic.DictionaryObject({_nom("/Certs"): pieces}))
        suite.update_root()

    faux = dater(scelle, horodateur, remplir)
    # some readers look at the number alone
    assert (lire_cachets(scelle) is None) == (generation != 0)
    assert (lire_cachets(dater(scelle, horodateur)) is None) == (generation != 0)
    assert lire_cachets(faux) is None
    assert juger(faux, racines).issue is Issue.INVALIDE


@pytest.mark.parametrize("entete", [b"12 0 obj", b"12%\n0 obj", b"12\x000\x00obj", b"000000000012 0 obj"])
def test_an_object_that_the_cross_references_pass_over_is_seen(
    entete: bytes, signe: bytes, horodateur: HorodateurLocal, racines: Racines
) -> None:
    """poppler takes it when it mends the file, and it mends it for any reference that leads nowhere."""
    faux = dater(signe + entete + b"\n<< /Type /Page >>\nendobj\n" + fin_de(signe), horodateur)
    assert lire_cachets(faux) is None
    assert juger(faux, racines).issue is Issue.INVALIDE


class Brut(generic.NameObject):
    """Bytes that the writer would not write."""

    def write_to_stream(self, stream: io.BytesIO, handler: object = None, container_ref: object = None) -> None:
        stream.write(self.encode("latin-1"))


def page_en_double(e: Ecrivain) -> None:
    _page(e)["/Tabs"] = Brut("/S /MediaBox [ 0 0 10 10 ]")
    e.update_container(_page(e))


def cle_en_double_et_deguisee(e: Ecrivain) -> None:
    ailleurs = e.add_object(generic.DictionaryObject())
    e.root["/Lang"] = Brut(f"(fr) /P#61ges {ailleurs.idnum} 0 R")
    e.update_root()


def page_cachee_dans_un_objet(e: Ecrivain) -> None:
    e.add_object(Brut("null\nendobj\n20\0" + "0%\nobj\n<< /Type /Page /MediaBox [ 0 0 10 10 ] >>"))


@pytest.mark.parametrize(
    "ajouter", [page_en_double, cle_en_double_et_deguisee, page_cachee_dans_un_objet], ids=lambda a: a.__name__
)
def test_what_viewers_read_otherwise_than_pyhanko_is_refused(
    ajouter: Callable[[Ecrivain], None], signe: bytes, horodateur: HorodateurLocal, racines: Racines
) -> None:
    """pyHanko takes the first of two keys and finds nothing to say; viewers take the last, and show another page."""
    faux = dater(signe, horodateur, ajouter)
    assert lire_cachets(faux) is None
    assert juger(faux, racines).issue is Issue.INVALIDE


def test_what_qpdf_finds_wrong_in_an_addition_is_not_called_valid(
    signe: bytes, horodateur: HorodateurLocal, racines: Racines
) -> None:
    def mot_inconnu(e: Ecrivain) -> None:
        e.add_object(Brut("abc"))

    verdict = juger(dater(signe, horodateur, mot_inconnu), racines)
    assert verdict.issue is Issue.INDETERMINE
    assert "autrement" in verdict.controles[0].phrase


def test_nothing_may_stand_between_two_revisions(signe: bytes, horodateur: HorodateurLocal) -> None:
    assert lire_cachets(dater(signe + b"% rien\n" + fin_de(signe), horodateur)) is None


def fin_de(octets: bytes) -> bytes:
    """The end of a file, which sends to its last table once more."""
    return b"startxref\n%d\n%%%%EOF\n" % int(octets[octets.rindex(b"startxref") :].split()[1])


ZONE = b"/Rect [ -9999 -9999 -9999 -9999 ]"


@pytest.mark.parametrize(
    ("signes", "autres"),
    [
        # what qpdf takes for no entry, others go and look for
        (ZONE, b"/AP 77 0 R /Rect [ -9 -9 -9 -9 ]"),
        # less than a point wide is not invisible
        (ZONE, b"/Rect [ -0.2 -0.2 0.9 0.9 ]"),
        # tokens that are read otherwise elsewhere
        (ZONE, b"/Rect % ]\n[ -9 -9 -9 -9 ]"),
        (ZONE, b"/R#65ct [ -9 -9 -9 -9 ]"),
        (ZONE, b"/Rect [ -9 -9 -9 +009 ]"),
        # an object that a reader finds when it looks for one everywhere
        (b"/T (Archive1)", b"/T (1 0 obj)"),
        # a place on what is no page
        (b"/P 20 0 R", b"/P 1 0 R"),
        # a dictionary that leads elsewhere
        (b"/Filter /Adobe.PPKLite", b"/Foo 20 0 R /Filter /X"),
        (b"\n/Prev ", b"\n/Abcd "),
        (b"endobj\nxref", b"endobj xref"),
    ],
)
def test_what_was_added_is_in_plain_words(signes: bytes, autres: bytes, signe: bytes) -> None:
    debut = signe.rindex(signes)
    assert debut > lire_cachets(signe).cachets[0].fin  # type: ignore[union-attr]
    faux = signe[:debut] + autres.ljust(len(signes)) + signe[debut + len(signes) :]
    assert lire_cachets(faux) is None


@pytest.mark.parametrize(
    "changes",
    [
        [(rb"/Prev 3", b"/Prev 1")],
        [(rb"/Length 5", b"/Length 4")],
        [(rb"\n34 1\n", b"\n32 1\n"), (rb"\n34 0 obj", b"\n32 0 obj")],
        [(rb"\n38 9\n", b"\n38 8\n")],
        [(rb"65535 f \n", b"65535 f\r\n")],
    ],
)
def test_a_revision_in_another_form_is_not_read(changes: list[tuple[bytes, bytes]], signe: bytes) -> None:
    debut = lire_revision(signe).debut
    suite = signe[debut - 1 :]
    for avant, apres in changes:
        suite, fois = re.subn(avant, apres, suite, count=1)
        assert fois
    with pytest.raises(ValueError, match=r"."):
        lire_revision(signe[: debut - 1] + suite)


@pytest.mark.parametrize("nom", ["/Linearized", "/XRefStm"])
def test_a_file_with_two_ways_into_it_is_not_of_that_kind(
    nom: str, pdf: bytes, trousseau: Trousseau, horodateur: HorodateurLocal
) -> None:
    ecrivain = Ecrivain(io.BytesIO(pdf + b"\n"), strict=False)
    ecrivain.add_object(generic.DictionaryObject({_nom(nom): generic.NumberObject(1)}))
    tendu = io.BytesIO()
    ecrivain.write(tendu)
    for octets in (
        tendu.getvalue(),
        tendu.getvalue().replace(nom.encode(), b"/#%02x" % ord(nom[1]) + nom[2:].encode()),
    ):
        scelle = sceller_pdf(octets, trousseau=trousseau, horodateur=horodateur, instant=INSTANT, raison="P").pdf
        assert lire_cachets(scelle) is None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rang=st.integers(0, 200_000), suite=st.binary(min_size=1, max_size=6), long=st.integers(0, 6))
def test_what_it_accepts_pyhanko_accepts(
    rang: int, suite: bytes, long: int, signe: bytes, racines: Racines, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = rang % len(signe)
    faux = signe[:place] + suite + signe[place + long :]
    if lire_cachets(faux) is not None:
        with suppress(LectureImpossible):
            assert juger(faux, racines).issue == selon_pyhanko(faux, racines, monkeypatch).issue


def test_a_certifying_signature_is_left_to_pyhanko(
    signe: bytes, trousseau: Trousseau, horodateur: HorodateurLocal
) -> None:
    # a visible-field signature of another tool: its field has no place of its own here
    assert lire_cachets(signer_encore(signe, trousseau, horodateur)) is None
