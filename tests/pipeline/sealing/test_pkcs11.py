"""Keys in a token, with a real SoftHSM: what they seal is judged by others; what goes wrong is said, never retried."""

from __future__ import annotations

import copy
import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
import typst
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from pipeline.sealing.cles import Trousseau, charger_certificats
from pipeline.sealing.horodatage import HorodateurLocal
from pipeline.sealing.pades import sceller_pdf, verifier_pdf
from pipeline.sealing.revocation import Preuves
from pipeline.sealing.verification import verifier_xml
from pipeline.sealing.xades import sceller
from schemas import akoma
from schemas.erreurs import LectureImpossible, ServiceIndisponible
from schemas.verdict import Issue
from tests.pipeline.sealing.autorites import AutoriteEssai, pem
from tests.pipeline.sealing.conftest import INSTANT, PLUS_TARD, un_acte
from tests.pipeline.sealing.jetons import PIN, Softhsm, ouvrir_tiroir
from tests.pipeline.sealing.test_pades import SOURCE
from tests.pipeline.sealing.test_xades import Racines, xmlsec1

SORTES = ("P-256", "P-384", "2048", "3072")


@pytest.fixture(scope="module")
def autorite() -> AutoriteEssai:
    return AutoriteEssai()


@pytest.fixture
def softhsm(tmp_path: Path) -> Softhsm:
    return ouvrir_tiroir(tmp_path)


@pytest.fixture(params=SORTES)
def scelleur(request: pytest.FixtureRequest, softhsm: Softhsm, autorite: AutoriteEssai) -> Trousseau:
    return softhsm.trousseau("Mairie", "cachet", softhsm.cachet("Mairie", "cachet", request.param, autorite))


@pytest.fixture
def p256(softhsm: Softhsm, autorite: AutoriteEssai) -> Iterator[Trousseau]:
    trousseau = softhsm.trousseau("Mairie", "cachet", softhsm.cachet("Mairie", "cachet", "P-256", autorite))
    yield trousseau
    fermer(trousseau)


def signer(trousseau: Trousseau, octets: bytes = b"octets") -> bytes:
    cle = trousseau.cle
    if isinstance(cle, ec.EllipticCurvePrivateKey):
        return cle.sign(octets, ec.ECDSA(hashes.SHA256()))
    return cle.sign(octets, padding.PKCS1v15(), hashes.SHA256())


def fermer(trousseau: Trousseau) -> None:
    assert trousseau.acces is not None
    trousseau.acces.fermer()


def code(trousseau: Trousseau) -> str:
    with pytest.raises(ServiceIndisponible) as panne:
        signer(trousseau)
    assert PIN not in str(panne.value) and "0000" not in str(panne.value)
    return panne.value.code


def test_an_act_sealed_by_a_token_is_accepted_by_xmlsec1_and_by_us(
    scelleur: Trousseau,
    autorite: AutoriteEssai,
    horodateur: HorodateurLocal,
    racines: Racines,
    preuves: Preuves,
    tmp_path: Path,
) -> None:
    tout = preuves + autorite.preuves()
    xml = akoma.dump(un_acte())
    scelle = sceller(xml, trousseau=scelleur, horodateur=horodateur, instant=INSTANT, preuves=tout)
    (tmp_path / "racine.pem").write_bytes(pem(autorite.certificat))
    juge = xmlsec1(scelle.xml, tmp_path / "racine.pem", tmp_path)
    assert juge.returncode == 0, juge.stderr
    verdict = verifier_xml(scelle.xml, racines=(*racines, autorite.certificat), instant=PLUS_TARD)
    assert verdict.issue is Issue.VALIDE


def test_a_pdf_sealed_by_a_token_is_accepted_by_pdfsig_and_by_us(
    scelleur: Trousseau,
    autorite: AutoriteEssai,
    horodateur: HorodateurLocal,
    racines: Racines,
    preuves: Preuves,
    tmp_path: Path,
) -> None:
    tout = preuves + autorite.preuves()
    pdf = typst.compile(SOURCE, pdf_standards=["a-3a", "ua-1"], ignore_system_fonts=True)
    assert isinstance(pdf, bytes)
    signe = sceller_pdf(
        pdf, trousseau=scelleur, horodateur=horodateur, instant=INSTANT, raison="Publication", preuves=tout
    ).pdf
    verdict = verifier_pdf(signe, racines=(*racines, autorite.certificat), instant=PLUS_TARD)
    assert verdict.issue is Issue.VALIDE
    if shutil.which("pdfsig") is None:
        pytest.skip("pdfsig is not installed")
    (tmp_path / "a.pdf").write_bytes(signe)
    sortie = subprocess.run(["pdfsig", tmp_path / "a.pdf"], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in sortie and "Total document signed" in sortie


@pytest.mark.parametrize("empreinte", [hashes.SHA256(), hashes.SHA384(), hashes.SHA512()])
def test_it_signs_under_every_digest_as_a_key_in_memory_does(
    scelleur: Trousseau, empreinte: hashes.HashAlgorithm
) -> None:
    cle, publique = scelleur.cle, scelleur.certificat.public_key()
    if isinstance(cle, ec.EllipticCurvePrivateKey):
        assert isinstance(publique, ec.EllipticCurvePublicKey)
        publique.verify(cle.sign(b"x", ec.ECDSA(empreinte)), b"x", ec.ECDSA(empreinte))
        assert (cle.key_size, cle.curve.name) == (publique.key_size, publique.curve.name)
    else:
        assert isinstance(cle, rsa.RSAPrivateKey) and isinstance(publique, rsa.RSAPublicKey)
        publique.verify(cle.sign(b"x", padding.PKCS1v15(), empreinte), b"x", padding.PKCS1v15(), empreinte)
        with pytest.raises(UnsupportedAlgorithm):
            cle.sign(b"x", padding.PSS(padding.MGF1(empreinte), 32), empreinte)


def test_the_key_does_not_leave_its_token(scelleur: Trousseau) -> None:
    pkcs8, clair = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    with pytest.raises(UnsupportedAlgorithm):
        scelleur.cle.private_bytes(serialization.Encoding.PEM, pkcs8, clair)
    with pytest.raises(UnsupportedAlgorithm):
        scelleur.cle.private_numbers()
    assert copy.deepcopy(scelleur.cle) is scelleur.cle and copy.copy(scelleur.cle) is scelleur.cle


def test_a_key_may_be_named_by_its_identifier(softhsm: Softhsm, autorite: AutoriteEssai) -> None:
    certificats = softhsm.cachet("Mairie", "cachet", "P-256", autorite)
    assert signer(softhsm.trousseau("Mairie", "id:a1", certificats))
    assert code(softhsm.trousseau("Mairie", "id:a2", certificats)) == "SCE-33"
    assert code(softhsm.trousseau("Mairie", "id:zz", certificats)) == "SCE-33"


def test_a_card_that_wants_its_pin_at_each_signature_gets_it(softhsm: Softhsm, autorite: AutoriteEssai) -> None:
    certificats = softhsm.cachet("Carte", "cachet", "P-256", autorite, a_chaque_fois=True)
    trousseau = softhsm.trousseau("Carte", "cachet", certificats)
    assert signer(trousseau) and signer(trousseau)


def test_many_threads_share_one_key(p256: Trousseau) -> None:
    publique = p256.certificat.public_key()
    assert isinstance(publique, ec.EllipticCurvePublicKey)
    textes = [f"acte {rang}".encode() for rang in range(200)]
    with ThreadPoolExecutor(8) as fils:
        for texte, signature in zip(textes, fils.map(lambda t: signer(p256, t), textes), strict=True):
            publique.verify(signature, texte, ec.ECDSA(hashes.SHA256()))


def test_a_token_that_comes_back_is_opened_again(p256: Trousseau, softhsm: Softhsm) -> None:
    signer(p256)
    ailleurs = softhsm.tiroir.rename(softhsm.dossier / "ailleurs")
    softhsm.tiroir.mkdir()
    assert code(p256) == "SCE-30"
    assert code(p256) == "SCE-30"
    softhsm.tiroir.rmdir()
    ailleurs.rename(softhsm.tiroir)
    assert signer(p256)


def test_a_session_lost_under_it_is_opened_again_at_once(p256: Trousseau, softhsm: Softhsm) -> None:
    import pkcs11

    signer(p256)
    pkcs11.lib(str(softhsm.module)).reinitialize()
    assert signer(p256)


def test_two_keys_of_one_token_do_not_disturb_each_other(softhsm: Softhsm, autorite: AutoriteEssai) -> None:
    certificats = softhsm.cachet("Mairie", "cachet", "P-256", autorite)
    une, autre = (softhsm.trousseau("Mairie", "cachet", certificats) for _ in range(2))
    assert signer(une) and signer(autre)
    fermer(une)
    assert signer(autre) and signer(une)
    del une
    assert signer(autre)


def test_its_session_is_closed_with_it(p256: Trousseau, softhsm: Softhsm) -> None:
    import pkcs11

    jeton = pkcs11.lib(str(softhsm.module)).get_token(token_label="Mairie")
    for _ in range(3):
        signer(p256)
        fermer(p256)
    assert signer(p256)
    with pytest.raises(pkcs11.exceptions.UserAlreadyLoggedIn):
        jeton.open(user_pin=PIN)
    fermer(p256)
    jeton.open(user_pin=PIN).close()


def essais_restants_sont_entiers(softhsm: Softhsm) -> bool:
    """Whether nobody gave this token a wrong PIN since the last right one."""
    import pkcs11

    softhsm.relancer()
    drapeaux = pkcs11.lib(str(softhsm.module)).get_token(token_label="Mairie").flags
    return not drapeaux & pkcs11.TokenFlag.USER_PIN_COUNT_LOW


def test_a_wrong_pin_is_given_once_and_then_kept_back_until_somebody_says_it_is_right(
    p256: Trousseau, softhsm: Softhsm
) -> None:
    import pkcs11

    certificats = softhsm.dossier / "Mairie.pem"
    faux = softhsm.trousseau("Mairie", "cachet", certificats, pin="000000")
    assert essais_restants_sont_entiers(softhsm)
    assert code(faux) == "SCE-31"
    assert not essais_restants_sont_entiers(softhsm)
    pkcs11.lib(str(softhsm.module)).get_token(token_label="Mairie").open(user_pin=PIN).close()
    for trousseau in (faux, softhsm.trousseau("Mairie", "cachet", certificats, pin="000000")):
        assert code(trousseau) == "SCE-31"
    assert essais_restants_sont_entiers(softhsm), "neither this key nor the next run gave it again"
    juste = softhsm.trousseau("Mairie", "cachet", certificats)
    assert code(juste) == "SCE-31"
    assert juste.acces is not None
    juste.acces.pin_corrige()
    assert signer(juste)


def test_no_pin_is_no_try(softhsm: Softhsm, autorite: AutoriteEssai) -> None:
    certificats = softhsm.cachet("Mairie", "cachet", "P-256", autorite)
    assert code(softhsm.trousseau("Mairie", "cachet", certificats, pin="")) == "SCE-34"
    assert essais_restants_sont_entiers(softhsm)


def test_a_missing_token_key_or_library_is_one_french_sentence(softhsm: Softhsm, autorite: AutoriteEssai) -> None:
    certificats = softhsm.cachet("Mairie", "cachet", "P-256", autorite)
    assert code(softhsm.trousseau("Préfecture", "cachet", certificats)) == "SCE-30"
    assert code(softhsm.trousseau("Mairie", "parapheur", certificats)) == "SCE-33"
    perdu = replace(softhsm, module=softhsm.dossier / "absente.so")
    assert code(perdu.trousseau("Mairie", "cachet", certificats)) == "SCE-35"
    softhsm.creer_cle("Mairie", "cachet", "P-256")
    assert code(softhsm.trousseau("Mairie", "cachet", certificats)) == "SCE-33", "two keys bear this name"


def test_a_key_that_is_not_the_certificate_s_never_seals(softhsm: Softhsm, autorite: AutoriteEssai) -> None:
    softhsm.cachet("Mairie", "cachet", "P-256", autorite)
    autre = softhsm.cachet("École", "cachet", "P-256", autorite)
    assert code(softhsm.trousseau("Mairie", "cachet", autre)) == "SCE-33"


def test_a_chain_without_certificate_is_refused_at_once(softhsm: Softhsm) -> None:
    (softhsm.dossier / "vide.pem").write_bytes(b"")
    with pytest.raises(LectureImpossible, match="SCE-02"):
        softhsm.trousseau("Mairie", "cachet", softhsm.dossier / "vide.pem")


def test_the_chain_is_read_leaf_first(p256: Trousseau, softhsm: Softhsm) -> None:
    assert p256.certificats == charger_certificats(softhsm.dossier / "Mairie.pem")
    assert not p256.demonstration
