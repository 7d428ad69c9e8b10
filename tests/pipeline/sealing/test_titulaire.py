"""Whose key: real certificates, with the statements that qualified ones carry, and those that lie or say nothing."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
import typst
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ObjectIdentifier
from hypothesis import given
from hypothesis import strategies as st

from pipeline.sealing import der
from pipeline.sealing.cles import Trousseau, former_trousseau
from pipeline.sealing.horodatage import HorodateurLocal
from pipeline.sealing.pades import sceller_pdf, verifier_pdf
from pipeline.sealing.revocation import Preuves
from pipeline.sealing.titulaire import Portrait, Titulaire, portrait
from pipeline.sealing.verification import verifier_xml
from pipeline.sealing.xades import sceller
from schemas import akoma
from schemas.verdict import Issue
from tests.pipeline.sealing.autorites import AutoriteEssai, nom
from tests.pipeline.sealing.conftest import INSTANT, PLUS_TARD, un_acte
from tests.pipeline.sealing.test_pades import SOURCE

QUALIFIE, DISPOSITIF, SORTE = "0.4.0.1862.1.1", "0.4.0.1862.1.4", "0.4.0.1862.1.6"
ESIGN, ESEAL, WEB = f"{SORTE}.1", f"{SORTE}.2", f"{SORTE}.3"
AUTORITE = AutoriteEssai()
CLE = ec.generate_private_key(ec.SECP256R1())
MAIRE = nom("Jeanne MARTIN", O="Commune de Valmont", OI="NTRFR-210001234", GN="Jeanne", SN="MARTIN")
MAIRIE = nom("Commune de Valmont", O="Commune de Valmont", OI="NTRFR-210001234")


def declarer(*noms: str, sortes: Sequence[str] = ()) -> x509.UnrecognizedExtension:
    """A qcStatements extension, written here as DER."""
    declarations = [der.sequence(der.oid(n)) for n in noms]
    if sortes:
        declarations.append(der.sequence(der.oid(SORTE), der.sequence(*(der.oid(s) for s in sortes))))
    return x509.UnrecognizedExtension(ObjectIdentifier("1.3.6.1.5.5.7.1.3"), der.sequence(*declarations))


def certificat(sujet: x509.Name, *extensions: x509.ExtensionType) -> x509.Certificate:
    return AUTORITE.certifier(CLE.public_key(), sujet, extensions=extensions)


def trousseau(sujet: x509.Name, *extensions: x509.ExtensionType) -> Trousseau:
    return former_trousseau(CLE, (certificat(sujet, *extensions), AUTORITE.certificat))


@pytest.mark.parametrize(
    ("sujet", "sortes", "titulaire"),
    [
        (MAIRIE, [ESEAL], Titulaire.ORGANISME),
        (MAIRE, [ESIGN], Titulaire.PERSONNE),
        (MAIRIE, [ESIGN], Titulaire.PERSONNE),
        (MAIRIE, [WEB], Titulaire.INCONNU),
        (MAIRIE, [ESIGN, ESEAL], Titulaire.INCONNU),
        (MAIRIE, [], Titulaire.ORGANISME),
        (MAIRE, [], Titulaire.PERSONNE),
        (nom("Le greffe", pseudo="Le greffe"), [], Titulaire.PERSONNE),
        (nom("Cachet serveur", O="Commune de Valmont"), [], Titulaire.INCONNU),
    ],
)
def test_the_declared_type_wins_then_the_subject_speaks(
    sujet: x509.Name, sortes: list[str], titulaire: Titulaire
) -> None:
    assert portrait(certificat(sujet, declarer(QUALIFIE, sortes=sortes))).titulaire is titulaire
    assert portrait(certificat(sujet, declarer(sortes=sortes))).titulaire is titulaire


def test_a_certificate_tells_what_it_is() -> None:
    vu = portrait(certificat(MAIRIE, declarer(QUALIFIE, DISPOSITIF, sortes=[ESEAL])))
    assert vu == Portrait(Titulaire.ORGANISME, True, True, "NTRFR-210001234", False)
    assert portrait(certificat(MAIRIE)) == Portrait(Titulaire.ORGANISME, False, False, "NTRFR-210001234", False)
    assert portrait(certificat(nom("Le greffe", pseudo="Le greffe"))).pseudonyme


@given(st.binary(max_size=60))
def test_statements_that_are_none_say_nothing(octets: bytes) -> None:
    extension = x509.UnrecognizedExtension(ObjectIdentifier("1.3.6.1.5.5.7.1.3"), octets)
    assert portrait(certificat(nom("X"), extension)).titulaire is Titulaire.INCONNU


def test_the_authority_s_seal_and_a_person_s_signature_are_worded_apart(
    horodateur: HorodateurLocal, racines: tuple[x509.Certificate, ...], preuves: Preuves
) -> None:
    tout = preuves + AUTORITE.preuves()
    connues = (*racines, AUTORITE.certificat)
    phrases = {}
    for qui, cle in (
        ("mairie", trousseau(MAIRIE, declarer(QUALIFIE, sortes=[ESEAL]))),
        ("maire", trousseau(MAIRE)),
        ("greffe", trousseau(nom("Le greffe", pseudo="Le greffe"))),
        ("rien", trousseau(nom("Cachet serveur"))),
    ):
        xml = akoma.dump(un_acte())
        scelle = sceller(xml, trousseau=cle, horodateur=horodateur, instant=INSTANT, preuves=tout)
        verdict = verifier_xml(scelle.xml, racines=connues, instant=PLUS_TARD)
        assert verdict.issue is Issue.VALIDE
        phrases[qui] = next(c.phrase for c in verdict.controles if c.nom == "certificat")
    assert phrases["mairie"].startswith("Cachet de « Commune de Valmont », déclaré qualifié, garanti par")
    assert phrases["maire"].startswith("Signature de la personne « Jeanne MARTIN », garantie par")
    assert phrases["greffe"].startswith("Signature d’une personne sous le pseudonyme « Le greffe »")
    assert phrases["rien"].startswith("Signé par « Cachet serveur »")


def test_a_pdf_that_comes_signed_by_the_maire_is_never_shown_as_the_authority_s_seal(
    horodateur: HorodateurLocal, racines: tuple[x509.Certificate, ...], preuves: Preuves
) -> None:
    tout = preuves + AUTORITE.preuves()
    pdf = typst.compile(SOURCE, pdf_standards=["a-3a", "ua-1"], ignore_system_fonts=True)
    assert isinstance(pdf, bytes)
    cle = trousseau(MAIRE, declarer(QUALIFIE, DISPOSITIF, sortes=[ESIGN]))
    signe = sceller_pdf(
        pdf, trousseau=cle, horodateur=horodateur, instant=INSTANT, raison="Bon pour accord", preuves=tout
    ).pdf
    connu = verifier_pdf(signe, racines=(*racines, AUTORITE.certificat), instant=PLUS_TARD)
    inconnu = verifier_pdf(signe, racines=racines, instant=PLUS_TARD)
    assert (connu.issue, inconnu.issue) == (Issue.VALIDE, Issue.INDETERMINE)
    assert "Signature de la personne « Jeanne MARTIN »" in " ".join(c.phrase for c in connu.controles)
    assert "signature de la personne, non un cachet" in " ".join(c.phrase for c in inconnu.controles)
    assert not any("Cachet de" in c.phrase for v in (connu, inconnu) for c in v.controles)
