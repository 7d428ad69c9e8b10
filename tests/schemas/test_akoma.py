"""acte.xml: what goes out comes back, the same act is the same bytes, nothing is lost, nothing hides."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from schemas import akoma
from schemas.acte import Acte, Alinea, Personne, Provision, Role, Visa
from schemas.erreurs import LectureImpossible, Refus
from schemas.identifiants import places
from schemas.validation import valider_acte
from tests.schemas.exemples import ACTE
from tests.schemas.strategies import actes

GOLDENS = Path(__file__).parent / "goldens"
A = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
DS = "{http://www.w3.org/2000/09/xmldsig#}"


@settings(max_examples=150, deadline=None)
@given(actes)
def test_what_goes_out_comes_back(acte: Acte) -> None:
    assert akoma.load(akoma.dump(acte)) == acte


@settings(max_examples=60, deadline=None)
@given(actes)
def test_the_addresses_are_those_of_the_places(acte: Acte) -> None:
    assert akoma.eids(akoma.dump(acte)) == tuple(place.eid for place in places(acte))


@settings(max_examples=60, deadline=None)
@given(actes)
def test_the_bytes_are_utf8_with_one_root_and_nothing_else(acte: Acte) -> None:
    octets = akoma.dump(acte)
    assert octets.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso ')
    assert octets.endswith(b"</akomaNtoso>")
    racine = etree.fromstring(octets)
    assert not list(racine.iter(etree.Comment, etree.ProcessingInstruction))


def test_an_empty_act_goes_out_and_comes_back() -> None:
    assert akoma.load(akoma.dump(Acte())) == Acte()


def test_the_invented_act_is_the_golden_of_mapping_1() -> None:
    golden = (GOLDENS / "acte-1.xml").read_bytes()
    assert akoma.load(golden) == ACTE
    assert akoma.dump(ACTE) == golden


@pytest.mark.parametrize("chemin", sorted(GOLDENS.glob("acte-*.xml")), ids=lambda c: c.name)
def test_every_kept_act_sealed_or_not_still_reads_as_the_invented_one(chemin: Path) -> None:
    octets = chemin.read_bytes()
    assert akoma.load(octets) == ACTE
    assert valider_acte(octets) == ()


def test_a_sealed_act_of_mapping_1_is_kept() -> None:
    assert b"SignatureValue" in (GOLDENS / "acte-1-scelle.xml").read_bytes()


def test_the_same_act_is_the_same_bytes_in_any_process() -> None:
    programme = (
        "import hashlib, sys; from schemas import akoma; from tests.schemas.exemples import ACTE;"
        "print(hashlib.sha256(akoma.dump(ACTE)).hexdigest())"
    )
    racine = str(Path(__file__).resolve().parents[2])
    attendu = hashlib.sha256(akoma.dump(ACTE)).hexdigest()
    for graine in ("0", "1", "4242"):
        lance = subprocess.run(
            [sys.executable, "-c", programme],
            env={**os.environ, "PYTHONHASHSEED": graine, "PYTHONPATH": racine, "TZ": "Pacific/Apia"},
            capture_output=True,
            text=True,
            check=True,
        )
        assert lance.stdout.strip() == attendu


def test_every_word_of_the_act_stands_in_the_xml_in_its_order() -> None:
    racine = etree.fromstring(akoma.dump(ACTE))
    sections = [racine.find(f"{A}act/{A}{nom}") for nom in ("preface", "preamble", "body", "conclusions")]
    lu = " ".join(" ".join(s.itertext()) for s in sections).split()
    attendu = " ".join(
        f"{p.libelle or p.numero or ''} {p.texte}" if isinstance(p, Provision) else p.texte for p in ACTE.parties
    ).split()
    assert "".join(lu) == "".join(attendu)


def test_visas_and_provisions_stand_where_akoma_ntoso_wants_them() -> None:
    act = etree.fromstring(akoma.dump(ACTE)).find(f"{A}act")
    assert act.get("name") == "deliberation"
    assert len(act.findall(f"{A}preamble/{A}citations/{A}citation")) == 3
    assert len(act.findall(f"{A}preamble/{A}recitals/{A}recital/{A}p")) == 3
    assert [e.tag.removeprefix(A) for e in act.find(f"{A}body")] == ["article", "article", "paragraph", "hcontainer"]
    assert act.find(f"{A}body/{A}article/{A}num").text == "Article 1er –"
    assert act.find(f"{A}preface//{A}docNumber").text == ACTE.numero
    assert act.find(f"{A}preface//{A}docTitle").text == ACTE.objet
    assert act.find(f"{A}conclusions//{A}signature/{A}person").text == "Odile FERRANDIER"


def test_what_a_visa_cites_is_a_link() -> None:
    liens = [ref.get("href") for ref in etree.fromstring(akoma.dump(ACTE)).iter(f"{A}ref")]
    assert liens == [
        "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633",
        "https://www.legifrance.gouv.fr/eli/loi/2015/8/7/2015-991/jo/texte",
        "/actes/2024-03-112",
    ]


def test_the_permanent_uri_names_the_work() -> None:
    racine = etree.fromstring(akoma.dump(ACTE))
    uris = [e.get("value") for e in racine.iter(f"{A}FRBRuri")]
    base = "/eli/213401722/deliberation/2025/11/20/DEL-2025-11-07"
    assert uris == [base, f"{base}/v1", f"{base}/v1.xml"]


def test_without_identity_the_source_names_the_work_and_without_source_the_words_do() -> None:
    anonyme = replace(ACTE, siren=None)
    assert f"/sources/{'5b' * 32}".encode() in akoma.dump(anonyme)
    assert b'value="/textes/' in akoma.dump(replace(anonyme, sources=()))


def test_the_signature_waits_last_in_proprietary() -> None:
    racine = etree.fromstring(akoma.dump(ACTE))
    (signature,) = racine.iter(f"{DS}Signature")
    assert signature.get("Id") == "placeholder"
    assert len(signature) == 0
    assert signature.getnext() is None
    ancetres = [e.tag.removeprefix(A) for e in signature.iterancestors()]
    assert ancetres == ["proprietary", "meta", "act", "akomaNtoso"]


def test_a_sealed_act_reads_the_same_and_what_hides_in_the_seal_is_not_read() -> None:
    racine = etree.fromstring(akoma.dump(ACTE))
    (signature,) = racine.iter(f"{DS}Signature")
    signature.set("Id", "scellement")
    etree.SubElement(signature, f"{DS}SignatureValue").text = "MEUCIQ=="
    faux = etree.SubElement(etree.SubElement(signature, f"{DS}Object"), f"{A}body")
    etree.SubElement(faux, f"{A}article", {"eId": "art_1"}).text = "faux"
    scelle = etree.tostring(racine)
    assert akoma.load(scelle) == ACTE
    assert akoma.eids(scelle) == akoma.eids(akoma.dump(ACTE))


@pytest.mark.parametrize(
    ("acte", "lieu"),
    [
        (replace(ACTE, numero="7\x0b"), "champ « numero »"),
        (replace(ACTE, preambule=(Visa("Vu"), Visa("Vu le\x00 code"))), "cit_2"),
        (replace(ACTE, corps=(Provision("DIT", "1", libelle="Article\ufffe"),)), "art_1, libellé"),
        (replace(ACTE, signataires=(Personne("Odile", "Ma\ud800ire"),)), "signataire 1, qualité"),
        (replace(ACTE, conclusions=(Alinea("\x1b", Role.SIGNATURE),)), "concl__p_1"),
    ],
    ids=["numero", "visa", "libelle", "signataire", "conclusions"],
)
def test_a_character_that_xml_cannot_carry_is_refused_with_its_place(acte: Acte, lieu: str) -> None:
    with pytest.raises(Refus, match=lieu) as refus:
        akoma.dump(acte)
    assert refus.value.code == "XML-03"


@pytest.mark.parametrize(
    ("avant", "apres", "code"),
    [
        (b"120 000", b"12<!-- -->0 000", "AKN-02"),
        (b"<akomaNtoso", b"<?x y?><akomaNtoso", "AKN-02"),
        (b"</akomaNtoso>", b"</akomaNtoso><!-- -->", "AKN-02"),
        (b"<akomaNtoso", b"<!DOCTYPE x><akomaNtoso", "XML-02"),
        (b'mapping="1"', b'mapping="9999"', "AKN-03"),
        (b">DE<", b">DX<", "AKN-04"),
        (b"</act>", b"", "XML-01"),
        (b"https://executoire.fr/ns/acte/1", b"https://ailleurs.example/", "AKN-01"),
    ],
    ids=["comment", "pi before", "comment after", "doctype", "future", "nature", "malformed", "foreign"],
)
def test_what_is_not_an_act_of_ours_is_refused(avant: bytes, apres: bytes, code: str) -> None:
    with pytest.raises(LectureImpossible) as refus:
        akoma.load(akoma.dump(ACTE).replace(avant, apres, 1))
    assert refus.value.code == code


def test_a_false_act_beside_the_true_one_is_not_read() -> None:
    racine = etree.fromstring(akoma.dump(ACTE))
    vrai = racine.find(f"{A}act")
    meta = vrai.find(f"{A}meta")
    meta.append(etree.fromstring(akoma.dump(replace(ACTE, numero="FAUX"))).find(f"{A}act"))
    assert akoma.load(etree.tostring(racine)) == ACTE
