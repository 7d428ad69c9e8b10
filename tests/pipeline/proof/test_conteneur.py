"""Hostile archives: whatever two readers could see in two ways is refused, each for its own reason."""

from __future__ import annotations

import struct
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.proof import limites
from pipeline.proof.conteneur import Conteneur, ConteneurRefuse, PieceAbimee
from pipeline.proof.limites import MIO, NOM_MAX
from tests.pipeline.proof.refonte import plier

PIECES = {"acte.xml": b"<acte/>" * 40, "annexes/1.txt": b"lot;montant\n" * 9, "vide.txt": b""}
FIN, CENTRAL, LOCAL = b"PK\x05\x06", b"PK\x01\x02", b"PK\x03\x04"


def refuse(octets: bytes, raison: str) -> None:
    with pytest.raises(ConteneurRefuse) as vu:
        Conteneur(octets)
    assert raison in str(vu.value)


def retoucher(octets: bytes, marque: bytes, decalage: int, valeur: bytes, rang: int = 0) -> bytes:
    """Writes `valeur` so many bytes after the occurrence of rank `rang` of a signature."""
    place = -1
    for _ in range(rang + 1):
        place = octets.index(marque, place + 1)
    debut = place + decalage
    return octets[:debut] + valeur + octets[debut + len(valeur) :]


@pytest.mark.parametrize("methode", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_an_honest_archive_gives_its_members_back(methode: int) -> None:
    conteneur = Conteneur(plier(PIECES, methode))
    assert conteneur.noms == tuple(PIECES)
    assert {nom: conteneur.lire(nom) for nom in conteneur.noms} == PIECES


def test_an_archive_made_again_by_another_tool_is_read_too() -> None:
    """Folders as entries, times in extra fields, other dates: nothing in them can deceive."""
    heure = struct.pack("<HHBl", 0x5455, 5, 1, 1_700_000_000)
    sortie = plier({"annexes/": b""} | PIECES, zipfile.ZIP_DEFLATED, extra=heure, date_time=(2026, 1, 2, 3, 4, 6))
    sortie = sortie.replace(struct.pack("<L", 0o100644 << 16), struct.pack("<L", 0))
    assert Conteneur(sortie).noms == tuple(PIECES)


def test_what_is_added_before_or_after_is_refused() -> None:
    honnete = plier(PIECES)
    refuse(b"#!/bin/sh\n" + honnete, "table du dossier n’est pas là")
    refuse(honnete + b"\n", "ajouté après la fin")
    refuse(honnete + honnete, "table du dossier n’est pas là")
    refuse(honnete[:-1], "coupé")
    refuse(honnete[: len(honnete) // 2], "coupé")
    refuse(b"", "coupé")


def test_a_prefix_whose_offsets_were_shifted_is_refused_as_well() -> None:
    """A self-extracting archive: every offset is right, and other bytes come first."""
    prefixe = b"MZ" + b"\x00" * 30
    octets = plier(PIECES)
    debut = octets.index(CENTRAL)
    corps, table, fin = octets[:debut], bytearray(octets[debut:-22]), bytearray(octets[-22:])
    place = 0
    while place < len(table):
        (ancien,) = struct.unpack_from("<L", table, place + 42)
        struct.pack_into("<L", table, place + 42, ancien + len(prefixe))
        place += 46 + sum(struct.unpack_from("<3H", table, place + 28))
    struct.pack_into("<L", fin, 16, debut + len(prefixe))
    refuse(prefixe + corps + bytes(table) + bytes(fin), "précède les pièces")


def test_two_directories_are_refused() -> None:
    """The second archive is whole and comes last; a reader that scans forwards sees the first one."""
    premier, second = plier({"acte.xml": b"vrai"}), plier({"acte.xml": b"faux"})
    debut = second.index(CENTRAL)
    table = bytearray(second[debut:-22])
    struct.pack_into("<L", table, 42, len(premier))
    fin = bytearray(second[-22:])
    struct.pack_into("<L", fin, 16, len(premier) + debut)
    refuse(premier + second[:debut] + bytes(table) + bytes(fin), "précède les pièces")
    # a directory that nobody points to, before the one that counts
    corps = second[:debut]
    fin = bytearray(second[-22:])
    struct.pack_into("<L", fin, 16, debut + len(second) - 22 - debut)
    refuse(
        corps + second[debut:-22] + second[debut:-22] + bytes(fin), "Des octets se cachent entre les pièces et la table"
    )


def test_comments_cannot_hide_another_end() -> None:
    honnete = plier(PIECES)
    commentee = honnete[:-2] + struct.pack("<H", 22) + honnete[-22:]
    refuse(commentee, "table du dossier n’est pas là")
    refuse(honnete[:-2] + struct.pack("<H", 1), "commentaire")
    refuse(honnete[:-2] + struct.pack("<H", 5) + b"salut", "ajouté après la fin")
    refuse(plier(PIECES, comment=b"voyez ailleurs"), "commentaire")
    # the true end hidden inside an extra field of the directory
    cache = struct.pack("<HH", 0x5455, 22) + honnete[-22:]
    refuse(plier(PIECES, extra=cache), "deux tables")


def test_an_archive_in_several_volumes_is_refused() -> None:
    honnete = plier(PIECES)
    refuse(retoucher(honnete, FIN, 4, b"\x01\x00"), "plusieurs fichiers")
    refuse(retoucher(honnete, FIN, 8, struct.pack("<H", 2)), "plusieurs fichiers")


def test_a_directory_that_does_not_count_right_is_refused() -> None:
    honnete = plier(PIECES)
    refuse(retoucher(honnete, FIN, 8, struct.pack("<2H", 2, 2)), "deux tables")
    refuse(retoucher(honnete, FIN, 8, struct.pack("<2H", 0, 0)), "table du dossier")
    refuse(retoucher(honnete, CENTRAL, 28, struct.pack("<H", 60000)), "abîmée")


@pytest.mark.parametrize(
    ("decalage", "valeur"),
    [(6, b"\x02\x00"), (8, b"\x08\x00"), (10, b"\x01\x00"), (14, b"\x00\x00\x00\x00"), (18, b"\x05\x00\x00\x00"),
     (22, b"\x05\x00\x00\x00"), (26, b"\x07\x00"), (30, b"A")],
)  # fmt: skip
def test_a_header_that_contradicts_the_directory_is_refused(decalage: int, valeur: bytes) -> None:
    refuse(retoucher(plier(PIECES), LOCAL, decalage, valeur), "ne disent pas la même chose")


def test_a_member_said_to_be_stored_with_another_size_is_refused() -> None:
    octets = plier({"acte.xml": b"<acte/>"})
    octets = retoucher(retoucher(octets, LOCAL, 22, struct.pack("<L", 3)), CENTRAL, 24, struct.pack("<L", 3))
    refuse(octets, "annonce deux tailles")


def test_members_that_share_bytes_are_refused() -> None:
    """The overlapping bomb: many entries over the same data."""
    octets = plier({"a.xml": b"x" * 50, "b.xml": b"y" * 50})
    refuse(retoucher(octets, CENTRAL, 42, struct.pack("<L", 0), rang=1), "Des octets se cachent")
    grand = retoucher(octets, LOCAL, 18, struct.pack("<2L", 90, 90))
    grand = retoucher(grand, CENTRAL, 20, struct.pack("<2L", 90, 90))
    refuse(grand, "Des octets se cachent")


@pytest.mark.parametrize(
    ("nom", "raison"),
    [
        ("../acte.xml", "sort du dossier"),
        ("annexes/../../acte.xml", "sort du dossier"),
        ("annexes\\..\\acte.xml", "sort du dossier"),
        ("./acte.xml", "sort du dossier"),
        ("/etc/passwd", "hors du dossier"),
        ("\\\\serveur\\acte.xml", "hors du dossier"),
        ("C:acte.xml", "hors du dossier"),
        ("annexes\\1.txt", "un caractère qui n’est pas admis"),
        ("annexes//1.txt", "un caractère qui n’est pas admis"),
        ("acte\n.xml", "un caractère qui n’est pas admis"),
        ("acte.xml:flux", "un caractère qui n’est pas admis"),
        ("a" * (NOM_MAX + 1), "n’a pas un nom admis"),
    ],
)
def test_names_that_leave_the_folder_are_refused(nom: str, raison: str) -> None:
    refuse(plier({nom: b"x"}), raison)


def test_a_name_with_a_nul_that_cuts_it_for_some_readers_is_refused() -> None:
    octets = plier({"acte.xmlX.txt": b"x"})
    refuse(octets.replace(b"acte.xmlX.txt", b"acte.xml\x00.txt"), "un caractère qui n’est pas admis")


def test_the_same_name_twice_or_nearly_is_refused() -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        refuse(plier([("acte.xml", b"vrai"), ("acte.xml", b"faux")]), "est là deux fois")
    refuse(plier({"acte.xml": b"vrai", "ACTE.XML": b"faux"}), "presque le même nom")
    refuse(plier({"é.xml": b"vrai", "e\u0301.xml": b"faux"}), "presque le même nom")
    refuse(plier({"acte.xml": b"vrai", "a\uff43te.xml": b"faux"}), "presque le même nom")
    refuse(plier({"annexes": b"vrai", "annexes/": b""}, external_attr=0), "presque le même nom")


def test_names_in_an_old_code_page_are_refused() -> None:
    octets = plier({"e.xml": b"x"}).replace(b"e.xml", b"\x82.xml")
    refuse(octets, "plusieurs façons")


def test_links_and_devices_are_refused() -> None:
    refuse(plier({"acte.xml": b"/etc/passwd"}, external_attr=0o120777 << 16), "un lien vers un autre fichier")
    refuse(plier({"acte.xml": b""}, external_attr=0o010644 << 16), "n’est pas un fichier")
    refuse(plier({"annexes/": b"contenu"}), "n’est pas un fichier")


def test_encrypted_members_are_refused() -> None:
    octets = plier(PIECES)
    refuse(retoucher(retoucher(octets, LOCAL, 6, b"\x01\x00"), CENTRAL, 8, b"\x01\x00"), "mot de passe")
    refuse(plier(PIECES, extra=struct.pack("<HH", 0x9901, 7) + b"\x02\x00AE\x03\x08\x00"), "mot de passe")


def test_unusual_methods_flags_and_fields_are_refused() -> None:
    octets = plier(PIECES)
    bzip = retoucher(retoucher(octets, LOCAL, 8, b"\x0c\x00"), CENTRAL, 10, b"\x0c\x00")
    refuse(bzip, "n’emploie pas")
    refuse(retoucher(retoucher(octets, LOCAL, 6, b"\x08\x00"), CENTRAL, 8, b"\x08\x00"), "n’annonce pas sa taille")
    refuse(plier(PIECES, extra=struct.pack("<HHBL", 0x7075, 5, 1, 0)), "porte deux noms")
    refuse(plier(PIECES, extra=struct.pack("<HHQ", 0x0001, 8, 12)), "annonce deux tailles")
    refuse(plier(PIECES, extra=struct.pack("<HH", 0xCAFE, 2) + b"hi"), "n’a pas")


def test_bombs_are_refused_before_anything_is_inflated(monkeypatch: pytest.MonkeyPatch) -> None:
    bombe = plier({"acte.xml": b"\x00" * (limites.RATIO_LIBRE + 1)}, zipfile.ZIP_DEFLATED)
    refuse(bombe, "gonfle démesurément")
    annonce = retoucher(retoucher(bombe, LOCAL, 22, b"\xff\xff\xff\x7f"), CENTRAL, 24, b"\xff\xff\xff\x7f")
    refuse(annonce, "est trop grande")
    monkeypatch.setattr("pipeline.proof.conteneur.MEMBRES_MAX", 2)
    refuse(plier(PIECES), "trop de pièces")
    monkeypatch.undo()
    monkeypatch.setattr("pipeline.proof.conteneur.TOTAL_MAX", 300)
    refuse(plier(PIECES), "Les pièces du dossier sont trop grandes")
    monkeypatch.undo()
    monkeypatch.setattr("pipeline.proof.conteneur.ARCHIVE_MAX", 100)
    refuse(plier(PIECES), "Le dossier est trop grand")


def _degonfle(contenu: bytes, suite: bytes = b"") -> tuple[bytes, bytes]:
    """A raw deflate stream, and what is put after its end."""
    flux = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return flux.compress(contenu) + flux.flush(), suite


def test_a_stream_that_gives_more_or_less_than_announced_is_damaged() -> None:
    octets = plier({"acte.xml": b"<acte/>" * 200}, zipfile.ZIP_DEFLATED)
    for taille in (1399, 1401, 3):
        faux = retoucher(octets, LOCAL, 22, struct.pack("<L", taille))
        faux = retoucher(faux, CENTRAL, 24, struct.pack("<L", taille))
        with pytest.raises(PieceAbimee, match=r"acte\.xml"):
            Conteneur(faux).lire("acte.xml")


def test_bytes_after_the_end_of_a_stream_are_damage() -> None:
    flux, suite = _degonfle(b"<acte/>" * 200, b"cache")
    octets = plier({"acte.xml": flux + suite})
    for marque, methode, taille in ((LOCAL, 8, 22), (CENTRAL, 10, 24)):
        octets = retoucher(octets, marque, methode, b"\x08\x00")
        octets = retoucher(octets, marque, taille, struct.pack("<L", 1400))
    crc = struct.pack("<L", zlib.crc32(b"<acte/>" * 200))
    octets = retoucher(retoucher(octets, LOCAL, 14, crc), CENTRAL, 16, crc)
    with pytest.raises(PieceAbimee, match=r"acte\.xml"):
        Conteneur(octets).lire("acte.xml")


@pytest.mark.parametrize("taille", [0, 1, MIO - 1, MIO, MIO + 1, 3 * MIO])
def test_large_members_pass_whole(taille: int) -> None:
    contenu = (bytes(range(251)) * (taille // 251 + 1))[:taille]
    conteneur = Conteneur(plier({"annexes/1.bin": contenu}, zipfile.ZIP_DEFLATED))
    assert conteneur.lire("annexes/1.bin") == contenu


def test_a_member_far_larger_than_its_kind_is_not_inflated() -> None:
    with pytest.raises(PieceAbimee):
        Conteneur(plier(PIECES)).lire("acte.xml", maximum=100)


HONNETE = plier(PIECES, zipfile.ZIP_DEFLATED)


@given(st.integers(0, len(HONNETE) - 1), st.integers(1, 255))
def test_one_byte_changed_never_changes_what_is_read(place: int, masque: int) -> None:
    """Refused, damaged, or the same names with the same bytes: never another content in silence."""
    change = HONNETE[:place] + bytes([HONNETE[place] ^ masque]) + HONNETE[place + 1 :]
    try:
        conteneur = Conteneur(change)
        lu = {nom: conteneur.lire(nom) for nom in conteneur.noms}
    except (ConteneurRefuse, PieceAbimee):
        return
    assert lu == PIECES


@given(st.binary(max_size=400))
def test_any_bytes_get_an_answer(octets: bytes) -> None:
    for essai in (octets, HONNETE[:-22] + octets, octets + HONNETE):
        try:
            Conteneur(essai)
        except ConteneurRefuse as refus:
            assert str(refus).endswith(".")
