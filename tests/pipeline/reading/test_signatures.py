"""The signatures of an incoming PDF: found whatever their spelling, checked on their bytes, said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pikepdf
import pytest
import typst
from cryptography.hazmat.primitives.asymmetric import ec

from pipeline.maison import Maison
from pipeline.reading import lire_octets
from pipeline.sealing.cles import former_trousseau
from pipeline.sealing.pades import sceller_pdf
from schemas.acte import Diagnostic, Niveau
from tests.conftest import DEPART
from tests.pipeline.sealing.autorites import AutoriteEssai, nom


@pytest.fixture
def signe(maison: Maison) -> bytes:
    page = typst.compile(b"Vu la loi du 2 mars 1982", format="pdf", ignore_system_fonts=True)
    instant = datetime(2026, 1, 8, 8, 12, 3, tzinfo=UTC)
    return sceller_pdf(
        page, trousseau=maison.sceau, horodateur=maison.horodateur, instant=instant, raison="Signature du maire"
    ).pdf


def constats(octets: bytes) -> dict[str, Diagnostic]:
    return {d.code: d for d in lire_octets(octets, "signe.pdf").diagnostics}


def test_a_signature_that_holds_is_said_with_its_signer_and_what_is_not_proved(signe: bytes) -> None:
    constat = constats(signe)["LEC-31"]
    assert constat.niveau is Niveau.INFO
    assert "couvre tout le fichier" in constat.message and "Cachet (démonstration" in constat.message
    assert "n’est pas contrôlé ici" in constat.message


def test_the_maire_s_signature_is_a_person_s_and_never_the_authority_s_seal(maison: Maison) -> None:
    cle, autorite = ec.generate_private_key(ec.SECP256R1()), AutoriteEssai(debut=DEPART - timedelta(days=1))
    sujet = nom("Jeanne MARTIN", O="Commune de Valmont", OI="NTRFR-210001234", GN="Jeanne", SN="MARTIN")
    trousseau = former_trousseau(cle, (autorite.certifier(cle.public_key(), sujet), autorite.certificat))
    page = typst.compile(b"Vu la loi du 2 mars 1982", format="pdf", ignore_system_fonts=True)
    signe = sceller_pdf(page, trousseau=trousseau, horodateur=maison.horodateur, instant=DEPART, raison="Le maire").pdf
    message = constats(signe)["LEC-31"].message
    assert "Signature de la personne « Jeanne MARTIN »." in message and "Cachet" not in message


def test_a_file_that_grew_after_its_signature_is_to_be_looked_at(signe: bytes, tmp_path: Path) -> None:
    ajoute = signe + b"\n% une ligne de trop\n"
    assert constats(ajoute)["LEC-32"].niveau is Niveau.A_VERIFIER


def test_a_changed_byte_under_the_signature_is_seen(signe: bytes) -> None:
    place = signe.index(b"/Type /Page") if b"/Type /Page" in signe else signe.index(b"/MediaBox")
    change = bytearray(signe)
    change[place + 1 : place + 5] = b"Tyqe" if b"/Type /Page" in signe else b"Medi"
    assert "LEC-32" in constats(bytes(change)) or bytes(change) == signe


def test_a_saved_again_file_has_lost_its_signature_and_says_it(signe: bytes, tmp_path: Path) -> None:
    chemin = tmp_path / "s.pdf"
    chemin.write_bytes(signe)
    with pikepdf.open(chemin) as document:
        document.save(tmp_path / "t.pdf")
    assert constats((tmp_path / "t.pdf").read_bytes())["LEC-32"].niveau is Niveau.A_VERIFIER


def test_a_plain_pdf_says_nothing_of_signatures() -> None:
    page = typst.compile(b"Vu la loi", format="pdf", ignore_system_fonts=True)
    assert not {"LEC-31", "LEC-32"} & set(constats(page))
