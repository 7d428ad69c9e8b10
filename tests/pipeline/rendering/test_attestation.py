"""The notice on paper: the standards, its tables and headings, vie.xml in it, hostile words, an empty frame to sign."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest

from pipeline.rendering.attestation import Attestation, Repere, attestation, vie_jointe
from schemas.erreurs import LectureImpossible
from tests.pipeline.rendering.exemples import (
    XML,
    attestation_d_exemple,
    code_attendu,
    code_imprime,
    pages,
    serre,
)
from tests.pipeline.rendering.test_rendu import balises


def lue(a: Attestation) -> str:
    return "".join(pages(attestation(a, XML))).replace("\u202f", " ").replace("\u00a0", " ").replace("\r\n", " ")


def test_it_claims_both_standards_in_french_and_is_the_same_each_time() -> None:
    pdf = attestation(attestation_d_exemple(), XML)
    assert pdf == attestation(attestation_d_exemple(), XML)
    assert pdf.endswith(b"%%EOF\n")
    with pikepdf.open(BytesIO(pdf)) as ouvert, ouvert.open_metadata() as xmp:
        assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"], xmp["pdfuaid:part"]) == ("3", "A", "1")
        titre = "Attestation de publicité et d’état au 25\u00a0novembre 2026 : Délibération n° 2026-047"
        assert xmp["dc:title"] == titre
        assert str(ouvert.Root.Lang) == "fr-FR"
        assert bool(ouvert.Root.MarkInfo.Marked)


def test_vie_xml_is_in_it_byte_for_byte_as_its_data() -> None:
    pdf = attestation(attestation_d_exemple(), XML)
    with pikepdf.open(BytesIO(pdf)) as ouvert:
        (piece,) = ouvert.Root.AF
        assert (str(piece.AFRelationship), str(piece.UF)) == ("/Data", "vie.xml")
    assert vie_jointe(pdf) == XML


def test_a_pdf_without_it_gives_nothing() -> None:
    vide = BytesIO()
    pikepdf.new().save(vide)
    assert vie_jointe(vide.getvalue()) is None


def test_every_table_has_its_header_and_headings_skip_no_level() -> None:
    with pikepdf.open(BytesIO(attestation(attestation_d_exemple(), XML))) as ouvert:
        types = [s for s, _ in balises(ouvert)]
    assert types.count("/Table") == types.count("/THead") == 4
    assert types.count("/TH") == 3 + 2 + 6 + 3
    niveaux = [int(s[2:]) for s in types if s[1:2] == "H" and s[2:].isdigit()]
    assert niveaux[0] == 1 and niveaux.count(1) == 1
    assert all(b <= a + 1 for a, b in pairwise(niveaux))


def test_every_fact_is_there_on_one_page() -> None:
    a = attestation_d_exemple()
    texte = serre(lue(a))
    cellules = [c for t in (a.faits, a.en_ligne, a.delais, a.motifs) for ligne in (t.entetes, *t.lignes) for c in ligne]
    mots = [
        a.collectivite,
        a.designation,
        a.seance,
        a.objet,
        "".join(a.etat),
        a.explication,
        *a.portee,
        *a.delais.notes,
    ]
    for mot in (*mots, *cellules, "ab" * 32, "25 novembre 2026", "Démonstration, sans valeur légale"):
        assert serre(mot) in texte, mot
    assert len(pages(attestation(a, XML))) == 1


def test_the_code_and_the_links_lead_where_it_is_verified() -> None:
    a = attestation_d_exemple()
    pdf = attestation(a, XML)
    assert code_imprime(pdf, 164) == code_attendu(a.verification)
    with pikepdf.open(BytesIO(pdf)) as ouvert:
        (figure,) = [e for s, e in balises(ouvert) if s == "/Figure"]
        assert a.verification in str(figure.Alt)
        liens = {str(x.A.URI) for x in ouvert.pages[0].Annots if x.Subtype == "/Link"}
        assert liens == {a.verification, "https://actes.valbrune.example/"}
        assert "/AcroForm" not in ouvert.Root


def test_the_frame_to_sign_is_there_only_when_there_is_something_to_certify() -> None:
    avec = lue(attestation_d_exemple())
    assert "Le maire certifie sous sa responsabilité le caractère exécutoire de cet acte." in avec
    assert "Prénom, nom et qualité" in avec and "Signature et cachet" in avec and "Rien à certifier" not in avec
    sans = lue(replace(attestation_d_exemple(), certification=None))
    assert "Rien à certifier." in sans
    assert "certifie sous" not in sans and "Signature et cachet" not in sans


def test_hostile_words_stay_words() -> None:
    a = attestation_d_exemple()
    texte = lue(
        replace(a, objet="#panic() $x$ 😀 " + "long objet " * 80, etat=("*fort*", " #suite"), avertissements=("@x",))
    )
    for mot in ("#panic() $x$ [U+1F600]", "*fort* #suite", "@x", "U+1F600"):
        assert mot in texte


def test_many_facts_go_on_over_the_pages_under_their_header() -> None:
    a = attestation_d_exemple()
    longue = replace(a.motifs, lignes=a.motifs.lignes * 120)
    feuilles = pages(attestation(replace(a, motifs=longue), XML))
    assert len(feuilles) > 2
    assert all("Règle" in f and "Démonstration, sans valeur légale" in f for f in feuilles)


def test_what_cannot_be_set_is_refused() -> None:
    a = attestation_d_exemple()
    with pytest.raises(LectureImpossible, match=r"\[RND-02\]"):
        attestation(a, b"\xff\xfe")
    with pytest.raises(LectureImpossible, match=r"\[RND-03\]"):
        attestation(replace(a, verification="https://a.example/" + "x" * 3000), XML)


def test_an_address_that_is_no_link_is_words_alone() -> None:
    a = replace(attestation_d_exemple(), reperes=(Repere("Journal", "ligne 12"),))
    assert "Journal ligne 12" in lue(a)
