"""A token or an inclusion proof alone, beside the file that it is about, or without it."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from pipeline.proof import examiner
from pipeline.proof.voisins import noms_des_voisins
from pipeline.sealing.horodatage import HorodateurLocal
from schemas.verdict import Issue
from tests.pipeline.proof.conftest import Atelier, fautes
from tests.pipeline.proof.refonte import deplier, en_preuve, preuve_de

FICHIER = b"Un fichier quelconque.\n"


@pytest.fixture(scope="module")
def jeton(atelier: Atelier) -> bytes:
    return atelier.maison.horodateur.horodater(hashlib.sha256(FICHIER).digest())


def test_a_token_dates_the_file_beside_it(atelier: Atelier, jeton: bytes) -> None:
    verdict = examiner(jeton, atelier.confiance, nom="f.txt.tst", voisins=[("f.txt", FICHIER)])
    assert verdict.issue is Issue.VALIDE
    assert "« f.txt » existait le 01/06/2026 à 12:00:00 UTC" in verdict.controles[-1].phrase
    autre = examiner(jeton, atelier.confiance, nom="f.txt.tst", voisins=[("f.txt", FICHIER + b" ")])
    assert [phrase for _, _, phrase in fautes(autre)] == ["Ce jeton ne date pas « f.txt », ou le fichier a changé."]
    seul = examiner(jeton, atelier.confiance)
    assert seul.issue is Issue.INDETERMINE and not fautes(seul)


def test_a_token_dates_the_seal_of_a_document(atelier: Atelier) -> None:
    """Those of a bundle date the value of a signature, or stand in a PDF: the file beside them shows it."""
    pieces = deplier(atelier.octets)
    for nom in ("acte.xml", "vie.xml", "copie.pdf"):
        verdict = examiner(pieces[f"{nom}.tst"], atelier.confiance, voisins=[(nom, pieces[nom])])
        assert verdict.issue is Issue.VALIDE, (nom, fautes(verdict))
    croise = examiner(pieces["acte.xml.tst"], atelier.confiance, voisins=[("copie.pdf", pieces["copie.pdf"])])
    assert croise.issue is Issue.INVALIDE


def test_a_response_of_the_authority_is_read_as_the_token_in_it(atelier: Atelier) -> None:
    horodateur = atelier.maison.horodateur
    assert isinstance(horodateur, HorodateurLocal)
    empreinte = hashlib.sha256(FICHIER).digest()
    resume = bytes.fromhex("3031300d060960864801650304020105000420") + empreinte
    requete = bytes([0x30, len(resume) + 3]) + b"\x02\x01\x01" + resume
    reponse = horodateur.repondre(requete)
    assert examiner(reponse, atelier.confiance, nom="f.tsr", voisins=[("f.txt", FICHIER)]).issue is Issue.VALIDE
    refus = horodateur.repondre(b"\x30\x03\x02\x01\x01")
    vu = examiner(refus, atelier.confiance, nom="f.tsr", voisins=[("f.txt", FICHIER)])
    assert [phrase for _, _, phrase in fautes(vu)] == [
        "Cette réponse de l’autorité d’horodatage est un refus : elle ne date rien."
    ]


def test_a_token_that_nobody_vouches_for_dates_nothing_for_certain(atelier: Atelier, jeton: bytes) -> None:
    rien = replace(atelier.confiance, racines=())
    assert examiner(jeton, rien, voisins=[("f.txt", FICHIER)]).issue is Issue.INDETERMINE


def test_a_damaged_token_is_invalid_even_when_nothing_of_it_can_be_read(atelier: Atelier, jeton: bytes) -> None:
    for abime in (jeton[:-1], jeton[:40], b"", b"\x30", b"bonjour"):
        verdict = examiner(abime, atelier.confiance, nom="f.txt.tst", voisins=[("f.txt", FICHIER)])
        assert verdict.issue is Issue.INVALIDE, abime[:10]


def test_a_token_changed_anywhere_never_says_another_date(atelier: Atelier, jeton: bytes) -> None:
    """CMS leaves a few bytes unsigned (RFC 5652, 5.4): they may change, what the token says may not."""
    honnete = examiner(jeton, atelier.confiance, nom="f.txt.tst", voisins=[("f.txt", FICHIER)])
    for place in range(0, len(jeton), 29):
        faux = jeton[:place] + bytes([jeton[place] ^ 0x55]) + jeton[place + 1 :]
        verdict = examiner(faux, atelier.confiance, nom="f.txt.tst", voisins=[("f.txt", FICHIER)])
        assert verdict.issue is not Issue.VALIDE or verdict == honnete, place


def test_a_proof_alone_leads_from_its_file_to_the_register(atelier: Atelier) -> None:
    pieces = deplier(atelier.octets)
    preuve, acte = pieces["acte.xml.preuve.json"], pieces["acte.xml"]
    assert examiner(preuve, atelier.confiance, voisins=[("acte.xml", acte)]).issue is Issue.VALIDE
    sans_fichier = examiner(preuve, atelier.confiance)
    assert sans_fichier.issue is Issue.INDETERMINE
    assert hashlib.sha256(acte).hexdigest() in sans_fichier.controles[1].phrase
    assert examiner(preuve, atelier.sans_cle, voisins=[("acte.xml", acte)]).issue is Issue.INDETERMINE
    assert examiner(preuve, atelier.confiance, voisins=[("acte.xml", acte + b" ")]).issue is Issue.INVALIDE
    fausse = en_preuve(preuve_de(atelier.octets, "acte.xml") | {"position": 1})
    assert examiner(fausse, atelier.confiance, voisins=[("acte.xml", acte)]).issue is Issue.INVALIDE
    assert examiner(preuve[:-20], atelier.confiance, voisins=[("acte.xml", acte)]).issue is Issue.INVALIDE


@pytest.mark.parametrize(
    ("nom", "voisins"),
    [
        ("acte.xml.tst", ("acte.xml",)),
        ("acte.xml.2.tst", ("acte.xml",)),
        ("acte.TSR", ("acte.*",)),
        ("[a].tst", ("[[]a].*",)),
        ("1.xml.preuve.json", ("1.xml",)),
        ("acte.xml", ()),
        ("donnees.json", ()),
    ],
)
def test_the_neighbours_of_a_file_are_told_by_its_name(nom: str, voisins: tuple[str, ...]) -> None:
    assert noms_des_voisins(nom) == voisins
