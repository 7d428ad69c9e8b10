"""Reading a file: its format by its bytes, its lines with their place, and every refusal in one sentence."""

from __future__ import annotations

import os
import zipfile
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
import typst

from pipeline.reading import LIMITES, Limites, lire, lire_octets, media
from pipeline.reading.surveillance import traduire_a_part
from schemas.acte import Niveau
from schemas.erreurs import CodeSortie, LectureImpossible

EXEMPLES = Path(__file__).resolve().parents[3] / "examples"


def pdf(source: str) -> bytes:
    return typst.compile(source.encode(), format="pdf", ignore_system_fonts=True)


def refus(octets: bytes, nom: str = "acte.pdf") -> LectureImpossible:
    with pytest.raises(LectureImpossible) as capture:
        lire_octets(octets, nom)
    assert capture.value.sortie is CodeSortie.ILLISIBLE
    assert str(capture.value).count("\n") == 0
    return capture.value


def archive(*noms: str) -> bytes:
    sortie = BytesIO()
    with zipfile.ZipFile(sortie, "w") as z:
        for nom in noms:
            z.writestr(nom, "x")
    return sortie.getvalue()


def test_a_text_keeps_its_lines_and_their_numbers() -> None:
    lu = lire_octets("Vu la loi,\r\n\r\nArrête :\f page deux".encode(), "acte.txt")
    assert [(ligne.texte, ligne.page, ligne.ligne) for ligne in lu.lignes] == [
        ("Vu la loi,", 1, 1),
        ("", 1, 2),
        ("Arrête :", 1, 3),
        (" page deux", 2, 4),
    ]
    assert lu.pages == 2


def test_a_byte_order_mark_is_no_word() -> None:
    assert lire_octets("\ufeffVu la loi".encode(), "a.txt").lignes[0].texte == "Vu la loi"
    assert lire_octets("Délibération".encode("utf-16"), "a.txt").lignes[0].texte == "Délibération"


def test_windows_1252_is_read_and_said() -> None:
    lu = lire_octets("Délibération n° 12 – l’été".encode("cp1252"), "a.txt")
    assert lu.lignes[0].texte == "Délibération n° 12 – l’été"
    assert [(d.code, d.niveau) for d in lu.diagnostics] == [("LEC-20", Niveau.INFO)]


def test_decomposed_accents_are_composed() -> None:
    assert lire_octets("De\u0301libe\u0301ration".encode(), "a.txt").lignes[0].texte == "Délibération"


def test_the_format_is_told_by_the_bytes_not_by_the_name(tmp_path: Path) -> None:
    faux = tmp_path / "acte.txt"
    faux.write_bytes((EXEMPLES / "commune-tarifs" / "source.pdf").read_bytes())
    assert lire(faux).media == "application/pdf"
    assert media(b"Vu la loi") == "text/plain"
    assert media(archive("word/document.xml")).endswith("wordprocessingml.document")
    assert media(b"<!DOCTYPE html><html></html>") == "text/html"
    assert media(b"\x89PNG\r\n\x1a\n....") == "image/png"
    assert media(os.urandom(4096)) == "application/octet-stream"


def test_pdf_lines_have_a_page_a_number_and_a_box() -> None:
    lu = lire(EXEMPLES / "epci-timbre" / "source.pdf")
    assert lu.pages == 2
    assert [ligne.ligne for ligne in lu.lignes] == list(range(1, len(lu.lignes) + 1))
    titre = next(ligne for ligne in lu.lignes if "COMMUNAUTÉ DE COMMUNES" in ligne.texte)
    assert titre.page == 1 and titre.boite is not None
    assert 0 < titre.boite.gauche < titre.boite.droite < 596
    assert 0 < titre.boite.bas < titre.boite.haut < 842
    assert titre.taille == pytest.approx(13, abs=0.1)


def test_words_cut_at_the_end_of_a_line_are_joined() -> None:
    longs = "anticonstitutionnellement intercommunalités " * 6
    lu = lire_octets(
        pdf(f'#set text(lang: "fr")\n#set page(width: 6cm, height: 29cm)\n#set par(justify: true)\n{longs}'), "a.pdf"
    )
    assert "\ufffe" not in lu.texte
    assert lu.texte.split().count("anticonstitutionnellement") == 6
    assert lu.texte.split().count("intercommunalités") == 6


def test_the_hyphen_of_a_compound_is_kept_when_a_line_ends_on_it() -> None:
    lu = lire_octets(pdf("#set page(width: 4.6cm, height: 20cm, margin: 1cm)\nChantal LÉVY-RAMEAU sort"), "a.pdf")
    assert "LÉVY-RAMEAU" in lu.texte.replace("-\n", "-")


def test_a_raised_ordinal_stays_beside_its_number() -> None:
    lu = lire(EXEMPLES / "commune-tarifs" / "source.pdf")
    assert any(ligne.texte.startswith("Article 1er") for ligne in lu.lignes)


def test_an_empty_file_is_refused() -> None:
    assert refus(b"").code == "LEC-01"
    assert refus(b"\xef\xbb\xbf \r\n\t").code == "LEC-01"


def test_binary_noise_is_refused() -> None:
    assert refus(bytes(range(256)) * 20, "bruit.txt").code == "LEC-03"


def test_an_encrypted_pdf_is_refused_with_what_to_do(tmp_path: Path) -> None:
    chemin = tmp_path / "secret.pdf"
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(chemin, encryption=pikepdf.Encryption(owner="a", user="b"))
    erreur = refus(chemin.read_bytes(), "secret.pdf")
    assert str(erreur) == (
        "Le PDF est protégé par un mot de passe (secret.pdf). Déprotégez-le puis recommencez. [LEC-02]"
    )


def test_a_pdf_that_restricts_rights_only_is_read_and_said(tmp_path: Path) -> None:
    chemin = tmp_path / "restreint.pdf"
    with pikepdf.open(EXEMPLES / "commune-tarifs" / "source.pdf") as document:
        document.save(chemin, encryption=pikepdf.Encryption(owner="a", user=""))
    assert [d.code for d in lire(chemin).diagnostics] == ["LEC-23"]


def test_a_damaged_pdf_is_refused() -> None:
    assert refus(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\nrien de lisible").code == "LEC-07"


def test_a_huge_file_is_refused_before_a_byte_is_read(tmp_path: Path) -> None:
    enorme = tmp_path / "enorme.pdf"
    with enorme.open("wb") as flux:
        flux.truncate(500 * 1024 * 1024)
    with pytest.raises(LectureImpossible, match="trop gros \\(500 Mo, la limite est de 64 Mo\\)"):
        lire(enorme)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "tuyau")
    for chemin in (tmp_path, tmp_path / "absent.pdf", tmp_path / "tuyau"):
        with pytest.raises(LectureImpossible) as capture:
            lire(chemin)
        assert capture.value.code == "LEC-07"


def test_a_damaged_picture_and_one_of_no_use_are_refused_with_the_way_out() -> None:
    assert refus(b"\xff\xd8\xff\xe0" + b"\x00" * 40, "photo.jpg").code == "LEC-07"
    erreur = refus(b"GIF89a" + b"\x00" * 40, "logo.gif")
    assert erreur.code == "LEC-06" and "PNG, TIFF ou PDF" in str(erreur)


def test_formats_that_no_reader_is_for_are_named() -> None:
    assert refus(archive("a.csv"), "lot.zip").code == "LEC-06"
    assert refus(b"{\\rtf1 Vu la loi}", "acte.rtf").code == "LEC-06"


def test_a_pdf_of_too_many_pages_is_refused() -> None:
    with pytest.raises(LectureImpossible) as capture:
        lire_octets(pdf("a #pagebreak() b #pagebreak() c"), "long.pdf", limites=Limites(pages=2))
    assert capture.value.code == "LEC-04"


def arret(lecteur: str, limites: Limites) -> LectureImpossible:
    with pytest.raises(LectureImpossible) as capture:
        traduire_a_part(f"tests.pipeline.reading.{lecteur}", b"x", "piege.pdf", limites)
    return capture.value


def test_a_reader_that_loops_is_stopped_and_said() -> None:
    assert arret("lecteur_sans_fin", Limites(processeur=1, duree=30)).code == "LEC-08"


def test_a_reader_that_sleeps_is_stopped_and_said() -> None:
    erreur = arret("lecteur_endormi", Limites(duree=1))
    assert str(erreur).startswith("La lecture du fichier prenait trop de temps et a été arrêtée (piege.pdf).")


def test_a_reader_that_eats_memory_is_stopped_and_said() -> None:
    erreur = arret("lecteur_glouton", LIMITES)
    assert erreur.code == "LEC-09"
    assert "trop de mémoire" in str(erreur)


def test_a_reader_that_talks_too_much_is_stopped() -> None:
    assert arret("lecteur_bavard", Limites(sortie=100_000)).code == "LEC-09"


def test_a_reader_that_dies_is_said() -> None:
    assert arret("lecteur_mourant", LIMITES).code == "LEC-07"


def test_the_reading_process_sees_neither_environment_nor_leftovers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXECUTOIRE_SECRET", "mot de passe")
    vu = traduire_a_part("tests.pipeline.reading.lecteur_indiscret", b"x", "a.pdf", LIMITES)
    assert "EXECUTOIRE_SECRET" not in vu
