"""The rendering: standards, words, attachment, determinism, hostile texts."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.rendering import rendre
from schemas.acte import Acte, Alinea, Considerant, Marge, Personne, Provision, Role, TypeMarge, Visa
from schemas.erreurs import CodeSortie, LectureImpossible
from tests.pipeline.rendering.exemples import INSTANT, XML, deliberation, pages, serre


def rendu(acte: Acte, *, demonstration: bool = False) -> bytes:
    return rendre(acte, XML, instant=INSTANT, demonstration=demonstration).pdf


def ouvrir(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def balises(pdf: pikepdf.Pdf) -> list[tuple[str, Any]]:
    """Every structure element in reading order, with its type."""
    vues: list[tuple[str, Any]] = []

    def parcourir(noeud: Any) -> None:
        if isinstance(noeud, pikepdf.Array):
            for enfant in noeud:
                parcourir(enfant)
        elif isinstance(noeud, pikepdf.Dictionary) and "/S" in noeud:
            vues.append((str(noeud.S), noeud))
            if "/K" in noeud:
                parcourir(noeud.K)

    parcourir(pdf.Root.StructTreeRoot.K)
    return vues


def test_it_claims_pdf_a_3a_and_pdf_ua_1_and_is_built_for_them() -> None:
    with ouvrir(rendu(deliberation())) as pdf:
        with pdf.open_metadata() as xmp:
            assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"], xmp["pdfuaid:part"]) == ("3", "A", "1")
            assert xmp["dc:title"] == deliberation().titre
        assert len(pdf.Root.OutputIntents) == 1
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.Root.Lang) == "fr-FR"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_acte_xml_is_attached_byte_for_byte_as_the_source() -> None:
    with ouvrir(rendu(deliberation())) as pdf:
        (piece,) = pdf.Root.AF
        assert str(piece.AFRelationship) == "/Source"
        assert str(piece.UF) == "acte.xml"
        assert bytes(piece.EF.F.read_bytes()) == XML
        assert list(pdf.attachments) == ["acte.xml"]


def test_every_word_of_the_act_stands_in_it_in_order() -> None:
    acte = deliberation()
    texte = serre("".join(pages(rendu(acte), entieres=False)))
    place = 0
    for partie in acte.parties:
        libelle = partie.libelle if isinstance(partie, Provision) else ""
        for morceau in [libelle or "", *partie.texte.split("\n")]:
            trouve = texte.find(serre(morceau), place)
            assert trouve >= 0, morceau
            place = trouve + len(serre(morceau))
    assert serre("Accusé de réception en préfecture 099-219999990-20260924-2026-047-DE") in texte


def test_the_seed_is_rendered_whole() -> None:
    dossier = Path(__file__).resolve().parents[3] / ".." / "shared" / "seed"
    if not dossier.is_dir():
        pytest.skip("../shared/seed is absent")
    paragraphes = next(dossier.glob("*.txt")).read_text("utf-8").split("\n\n")
    parties = tuple(Alinea(p.strip()) for p in paragraphes if p.strip())
    texte = serre("".join(pages(rendu(Acte(entete=parties[:4], corps=parties[4:])), entieres=False)))
    assert all(serre(p.texte) in texte for p in parties)


def test_what_this_house_adds_is_there_too() -> None:
    texte = "".join(pages(rendu(deliberation())))
    for mot in ("Repères", "SIREN 219999990", "adopté à la majorité", "15", "2 contre", "ab" * 32):
        assert serre(mot) in serre(texte)
    assert hashlib.sha256(XML).hexdigest() in texte.replace("\r\n", "")


def test_headings_start_at_level_one_and_skip_none() -> None:
    sans_objet = replace(deliberation(), entete=(Alinea("Commune de Valbrune-sur-Orle"),))
    objet_tardif = Acte(entete=(Alinea("Ville"),), preambule=(Alinea("Objet : pain", Role.OBJET), Visa("Vu le code")))
    apres_visa = Acte(preambule=(Visa("Vu le code"), Alinea("Objet : pain", Role.OBJET)))
    for acte in (deliberation(), sans_objet, objet_tardif, apres_visa, Acte()):
        with ouvrir(rendu(acte)) as pdf:
            niveaux = [int(s[2:]) for s, _ in balises(pdf) if s[1:2] == "H" and s[2:].isdigit()]
        assert niveaux[0] == 1
        assert niveaux.count(1) == 1
        assert all(b <= a + 1 for a, b in pairwise(niveaux))


def test_no_table_stands_without_header() -> None:
    with ouvrir(rendu(deliberation())) as pdf:
        types = {s for s, _ in balises(pdf)}
    assert "/Table" not in types
    assert {"/L", "/LI", "/Lbl", "/LBody"} <= types


def test_a_demonstration_says_so_on_every_page() -> None:
    assert all("Démonstration, sans valeur légale" in p for p in pages(rendu(deliberation(), demonstration=True)))
    assert not any("émonstration" in p for p in pages(rendu(deliberation())))


def test_a_signature_can_be_appended_after_the_last_byte() -> None:
    assert rendu(deliberation()).endswith(b"%%EOF\n")


def test_qpdf_finds_nothing_to_say(tmp_path: Path) -> None:
    if shutil.which("qpdf") is None:
        pytest.skip("qpdf is absent")
    fichier = tmp_path / "rendu.pdf"
    fichier.write_bytes(rendu(deliberation(), demonstration=True))
    subprocess.run(["qpdf", "--check", fichier], check=True, capture_output=True)


_AILLEURS = """
import hashlib
from pipeline.rendering import rendre
from tests.pipeline.rendering.exemples import INSTANT, XML, deliberation
print(hashlib.sha256(rendre(deliberation(), XML, instant=INSTANT, demonstration=True).pdf).hexdigest())
"""


def test_another_process_in_another_zone_gives_the_same_bytes() -> None:
    ici = hashlib.sha256(rendu(deliberation(), demonstration=True)).hexdigest()
    environnement = {"TZ": "Pacific/Noumea", "LC_ALL": "C", "PYTHONHASHSEED": "7", "SOURCE_DATE_EPOCH": "1"}
    racine = Path(__file__).resolve().parents[3]
    autre = subprocess.run(
        [sys.executable, "-c", _AILLEURS], capture_output=True, check=True, env=environnement, cwd=racine, text=True
    )
    assert autre.stdout.strip() == ici


def test_two_threads_render_at_the_same_time() -> None:
    attendu = rendu(deliberation())
    with ThreadPoolExecutor(4) as fils:
        assert set(fils.map(lambda _: rendu(deliberation()), range(12))) == {attendu}


def test_another_instant_changes_the_date_alone() -> None:
    autre = rendre(deliberation(), XML, instant=INSTANT.replace(year=2027), demonstration=False).pdf
    with ouvrir(autre) as pdf:
        assert str(pdf.docinfo.CreationDate).startswith("D:20271125093000")
    assert pages(autre) == pages(rendu(deliberation()))


BALISAGE = '#panic("x") $x^2$ @ref <lab> *gras* _it_ `raw` = titre // com /* c */ \\ #let x = 1 [ ] { } \\u{41} "q"'


def test_typst_markup_is_only_text() -> None:
    acte = Acte(
        collectivite="#strong[Ville]",
        organe="_Conseil_",
        numero="@1/#2",
        titre="*Titre* #",
        entete=(Alinea("= Ville\n#pagebreak()"), Alinea(BALISAGE, Role.OBJET)),
        preambule=(Visa(BALISAGE), Considerant("- liste\n+ liste\n/ mot: sens"), Alinea(BALISAGE, Role.EXPOSE)),
        corps=(Provision(BALISAGE, "#1", "#PANIC", "Article #1"), Provision(BALISAGE, None, None, "$")),
        conclusions=(Alinea("#sys.inputs", Role.SIGNATURE), Alinea(BALISAGE, Role.VOIES_ET_DELAIS)),
        marges=(Marge(BALISAGE, TypeMarge.TIMBRE),),
        signataires=(Personne("#sys.inputs"),),
    )
    texte = "".join("".join(pages(rendu(acte), entieres=False)).split())
    assert texte.count("".join(BALISAGE.split())) == 7
    for mot in ("#strong[Ville]", "_Conseil_", "@1/#2", "=Ville", "#pagebreak()", "-liste", "/mot:sens", "#sys.inputs"):
        assert mot in texte


def test_very_long_words_stay_on_the_page() -> None:
    texte = "".join(pages(rendu(Acte(preambule=(Visa("W" * 1000), Visa("https://exemple.fr/" + "a" * 500))))))
    assert texte.count("W") == 1000
    assert texte.count("a") >= 500


def test_other_scripts_are_shown_as_they_are() -> None:
    textes = ("שלום", "Ελλάδα", "Київ", "Çelik Ødegård Łódź", "œuvre ŒUVRE")
    resultat = rendre(Acte(preambule=tuple(map(Visa, textes))), XML, instant=INSTANT, demonstration=False)
    lu = serre("".join(pages(resultat.pdf)))
    assert all(serre(t) in lu for t in textes)
    assert resultat.substitutions == ()


def test_what_no_font_draws_is_written_otherwise_and_recorded() -> None:
    acte = Acte(preambule=(Visa("Vu \uf0b7 la puce 😀 😀"), Considerant("漢 ㎡ \x00 \u202eabc \ufeff \ud800 e\u20e3")))
    resultat = rendre(acte, XML, instant=INSTANT, demonstration=False)
    faites = {(s.code, s.ou): (s.remplacement, s.fois) for s in resultat.substitutions}
    assert faites["U+F0B7", "cit_1"] == ("•", 1)
    assert faites["U+1F600", "cit_1"] == ("[U+1F600]", 2)
    assert faites["U+33A1", "rec_1"] == ("m2", 1)
    for code in ("U+6F22", "U+0000", "U+202E", "U+FEFF", "U+D800", "U+20E3"):
        assert (code, "rec_1") in faites
    assert "U+0065" not in {code for code, _ in faites}
    lu = "".join(pages(resultat.pdf))
    assert "[U+1F600] [U+1F600]" in lu
    assert "[U+6F22]" in lu
    assert "U+F0B7 → « • »" in lu.replace("\u202f", " ")


def test_thousands_of_signs_without_drawing_stop_nothing() -> None:
    acte = Acte(preambule=(Visa("".join(map(chr, range(0x4E00, 0x4E00 + 3000)))),))
    assert len(rendre(acte, XML, instant=INSTANT, demonstration=False).substitutions) == 3000


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.text(max_size=20))
def test_no_text_stops_a_rendering(texte: str, nom: str) -> None:
    acte = Acte(
        collectivite=nom,
        entete=(Alinea(texte, Role.OBJET),),
        corps=(Provision(texte, nom, nom, nom), Alinea(texte, Role.SIGNATURE)),
        signataires=(Personne(nom),),
    )
    assert rendu(acte).endswith(b"%%EOF\n")


def test_an_act_that_is_not_utf_8_is_refused() -> None:
    with pytest.raises(LectureImpossible, match=r"\[RND-02\]") as refus:
        rendre(Acte(), b"\xff\xfe", instant=INSTANT, demonstration=True)
    assert refus.value.sortie is CodeSortie.ILLISIBLE


def test_a_date_without_zone_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="aware"):
        rendre(Acte(), XML, instant=INSTANT.replace(tzinfo=None), demonstration=True)
