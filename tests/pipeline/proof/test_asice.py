"""A bundle as an ASiC-E container: sealed as a whole, and as strict about its signature as about its archive."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest

from pipeline.proof import examiner
from pipeline.proof.asice import envelopper
from pipeline.proof.constitution import plier
from schemas.verdict import Issue
from tests.pipeline.proof.conftest import MIDI, Atelier, fautes
from tests.pipeline.proof.refonte import deplier, remplacer
from tests.pipeline.proof.refonte import plier as refaire

SIGNATURES, MANIFESTE = "META-INF/signatures001.xml", "META-INF/manifest.xml"


def en_conteneur(atelier: Atelier, octets: bytes) -> bytes:
    maison = atelier.maison
    pieces = envelopper(
        deplier(octets),
        trousseau=maison.sceau,
        horodateur=maison.horodateur,
        instant=MIDI,
        preuves=maison.revocations.preuves(MIDI),
    )
    return plier(pieces).octets


@pytest.fixture(scope="module")
def conteneur(atelier: Atelier) -> bytes:
    return en_conteneur(atelier, atelier.octets)


def test_the_whole_is_sealed_at_the_archive_level(atelier: Atelier, conteneur: bytes) -> None:
    assert conteneur[30:38] == b"mimetype" and conteneur[38:69] == b"application/vnd.etsi.asic-e+zip"
    verdict = atelier.juger(conteneur)
    assert verdict.issue is Issue.VALIDE, fautes(verdict)
    noms = [c.nom for c in verdict.controles if c.partie == SIGNATURES]
    assert noms == ["contenu", "signature", "horodatage", "certificat", "archivage"]
    (dit,) = [r.phrase for r in verdict.remarques if r.partie == "LISEZ-MOI.txt"]
    assert "Le sceau du conteneur la couvre" in dit


def test_its_seal_does_not_vouch_for_the_key_of_the_register(atelier: Atelier, conteneur: bytes) -> None:
    """Any genuine seal under the same root could then bring a register of its own."""
    sans_cle = examiner(conteneur, atelier.sans_cle)
    assert [nom for _, nom, _ in fautes(sans_cle, Issue.INDETERMINE)] == ["registre"]
    sans_racine = examiner(conteneur, replace(atelier.confiance, racines=()))
    assert SIGNATURES in {p for p, _, _ in fautes(sans_racine, Issue.INDETERMINE)}
    (dit,) = [r.phrase for r in sans_racine.remarques if r.partie == "LISEZ-MOI.txt"]
    assert "il ne prouve rien" in dit


def refuse(atelier: Atelier, octets: bytes, partie: str, raison: str) -> None:
    trouvees = fautes(atelier.juger(octets))
    assert any(p == partie and raison in phrase for p, _, phrase in trouvees), trouvees


def test_a_file_changed_added_or_taken_away(atelier: Atelier, conteneur: bytes) -> None:
    change = remplacer(conteneur, {"LISEZ-MOI.txt": b"autre"})
    refuse(atelier, change, SIGNATURES, "« LISEZ-MOI.txt » a changé")
    sans = remplacer(conteneur, {"certificats.pem": None})
    refuse(atelier, sans, MANIFESTE, "ne décrit pas les fichiers")
    pieces = deplier(conteneur)
    del pieces["certificats.pem"]
    pieces[MANIFESTE] = re.sub(rb"<manifest:file-entry [^>]*certificats.pem[^>]*/>", b"", pieces[MANIFESTE])
    refuse(atelier, refaire(pieces), SIGNATURES, "ne porte pas sur tous ses fichiers")


def test_the_signature_of_another_container(atelier: Atelier, conteneur: bytes) -> None:
    ailleurs = deplier(en_conteneur(atelier, atelier.autre.octets))[SIGNATURES]
    octets = remplacer(conteneur, {SIGNATURES: ailleurs})
    refuse(atelier, octets, SIGNATURES, "ne porte pas sur tous ses fichiers")


CHANGEMENTS: list[tuple[str, Callable[[bytes], bytes], str]] = [
    ("comment", lambda x: x.replace(b"<ds:KeyInfo", b"<!-- x --><ds:KeyInfo", 1), "telle que nous l’aurions écrite"),
    ("comment outside", lambda x: x + b"<!-- x -->", "telle que nous l’aurions écrite"),
    ("PI", lambda x: x.replace(b"<ds:KeyInfo", b"<?x y?><ds:KeyInfo", 1), "telle que nous l’aurions écrite"),
    ("DOCTYPE", lambda x: x.replace(b"?>", b"?><!DOCTYPE a>", 1), "telle que nous l’aurions écrite"),
    ("blank", lambda x: x.replace(b"<ds:KeyInfo", b" <ds:KeyInfo", 1), "telle que nous l’aurions écrite"),
    ("object", lambda x: x.replace(b"</ds:Signature>", b"<ds:Object>x</ds:Object></ds:Signature>"), "aurions écrite"),
    ("attribute", lambda x: x.replace(b"<ds:KeyInfo ", b'<ds:KeyInfo x="y" ', 1), "telle que nous l’aurions écrite"),
    ("second signature", lambda x: x.replace(b"</asic:", b"<ds:Signature/></asic:"), "telle que nous l’aurions écrite"),
    ("transform", lambda x: x.replace(b"xml-exc-c14n#", b"xml-exc-c14n#WithComments", 1), "aurions écrite"),
    ("HMAC", lambda x: x.replace(b"#ecdsa-sha256", b"#hmac-sha256"), "telle que nous l’aurions écrite"),
    ("date", lambda x: x.replace(b"<xades:SigningTime>2026", b"<xades:SigningTime>2025"), "ne correspond pas"),
    ("type of a file", lambda x: x.replace(b"text/plain", b"text/html", 1), "ne correspond pas"),
    ("not XML", lambda x: x[:-10], "telle que nous l’aurions écrite"),
    ("empty", lambda _: b"", "telle que nous l’aurions écrite"),
    ("another root", lambda x: x.replace(b"asic:XAdESSignatures", b"asic:Signatures"), "aurions écrite"),
]


@pytest.mark.parametrize(("quoi", "changer", "raison"), CHANGEMENTS, ids=[c[0] for c in CHANGEMENTS])
def test_a_signature_changed_in_one_place(
    atelier: Atelier, conteneur: bytes, quoi: str, changer: Callable[[bytes], bytes], raison: str
) -> None:
    avant = deplier(conteneur)[SIGNATURES]
    apres = changer(avant)
    assert apres != avant, quoi
    refuse(atelier, remplacer(conteneur, {SIGNATURES: apres}), SIGNATURES, raison)


@pytest.mark.parametrize("nom", ["ds:SignatureValue", "xades:EncapsulatedTimeStamp", "ds:X509Certificate"])
def test_a_value_of_another_seal(atelier: Atelier, conteneur: bytes, nom: str) -> None:
    def valeur(xml: bytes) -> bytes:
        return xml.split(f"<{nom}>".encode(), 1)[1].split(b"<", 1)[0]

    avant = deplier(conteneur)[SIGNATURES]
    autre = deplier(en_conteneur(atelier, atelier.autre.octets))[SIGNATURES]
    greffe = valeur(autre) if nom != "ds:X509Certificate" else valeur(autre.split(b"</ds:X509Certificate>", 1)[1])
    faux = remplacer(conteneur, {SIGNATURES: avant.replace(valeur(avant), greffe, 1)})
    assert atelier.juger(faux).issue is Issue.INVALIDE


def test_a_level_taken_away_is_not_valid(atelier: Atelier, conteneur: bytes) -> None:
    """Without what proves it later, a seal is undetermined; with half of it, it is not ours."""
    xml = deplier(conteneur)[SIGNATURES]
    debut, fin = xml.index(b"<xades:CertificateValues"), xml.index(b"</xades:UnsignedSignatureProperties>")
    sans = remplacer(conteneur, {SIGNATURES: xml[:debut] + xml[fin:]})
    assert atelier.juger(sans).issue is Issue.INDETERMINE
    debut = xml.index(b"<xades:RevocationValues")
    fin = xml.index(b"</xades:RevocationValues>") + len(b"</xades:RevocationValues>")
    assert atelier.juger(remplacer(conteneur, {SIGNATURES: xml[:debut] + xml[fin:]})).issue is Issue.INVALIDE


def test_half_a_container_is_none(atelier: Atelier, conteneur: bytes) -> None:
    for nom in (SIGNATURES, MANIFESTE, "mimetype"):
        refuse(atelier, remplacer(conteneur, {nom: None}), nom, "n’en est pas un")
    pieces = deplier(conteneur)
    dernier = {n: c for n, c in pieces.items() if n != "mimetype"} | {"mimetype": pieces["mimetype"]}
    refuse(atelier, refaire(dernier), "mimetype", "n’est pas en tête")
    refuse(atelier, refaire(pieces, zipfile.ZIP_DEFLATED), "mimetype", "n’est pas en tête")
    refuse(atelier, remplacer(conteneur, {"mimetype": b"application/zip"}), "mimetype", "n’est pas celui d’un ASiC-E")
    second = remplacer(conteneur, {"META-INF/signatures002.xml": pieces[SIGNATURES]})
    refuse(atelier, second, "META-INF/signatures002.xml", "un autre conteneur (ASiC)")
    faux = remplacer(conteneur, {MANIFESTE: pieces[MANIFESTE].replace(b"application/pdf", b"text/html", 1)})
    refuse(atelier, faux, MANIFESTE, "ne décrit pas les fichiers")
