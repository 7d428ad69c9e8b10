"""Signed notes: those that the reference implementations made are read, and nothing that is written otherwise."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from registry.note import (
    COSIGNATURE_V1,
    ED25519,
    NOTE_MAX,
    Note,
    Signature,
    Tete,
    cle_du_journal,
    ecrire_checkpoint,
    lire_cle,
    lire_note,
    lire_tete,
    verifier_checkpoint,
    verifier_cosignatures,
)
from schemas.erreurs import Dommage, MauvaisUsage

# The key, its seed and the note of golang.org/x/mod/sumdb/note, note_test.go.
VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
GRAINE = base64.b64decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")[1:]
TEXTE = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
LIGNE = "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"

# Made once with github.com/transparency-dev/formats v0.1.1, note.NewSignerForCosignatureV1.
TEMOIN = "temoin.example/w1+848dc2eb+BIksjYE3YnMrDHy0eRANTVBVumDMgQUlJ47obNS6myam"
TETE = "journal.example/registre\n42\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
COSIGNATURE = (
    "— temoin.example/w1 hI3C6wAAAABrCo8ouQ5ORlsvLSaGIa2zyrYwTPAcuxDx+6LQgocb4Eck7bXkdR9it8tskjdIj6PDsO2xxFzNyse"
    "CTi7iiFLMa7M4CQ==\n"
)

CLE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
ORIGINE = "registre.example.fr/journal"
VERIFIE = cle_du_journal(ORIGINE, CLE.public_key())


def _octets(texte: str) -> bytes:
    return texte.encode()


def test_the_key_and_note_of_the_reference_are_read_and_written_again_byte_for_byte() -> None:
    cle = lire_cle(VKEY, ED25519)
    assert str(cle) == VKEY
    prive = Ed25519PrivateKey.from_private_bytes(GRAINE)
    assert prive.public_key().public_bytes_raw() == cle.publique
    entiere = _octets(f"{TEXTE}\n{LIGNE}")
    note = lire_note(entiere)
    assert bytes(note) == entiere and note.texte == TEXTE
    signature = Signature(cle.nom, cle.empreinte, prive.sign(TEXTE.encode()))
    assert signature.ligne == LIGNE and note.de(cle) == (signature,)


def test_the_cosignature_of_the_reference_is_verified() -> None:
    cle = lire_cle(TEMOIN, COSIGNATURE_V1)
    (lue,) = verifier_cosignatures(lire_note(_octets(f"{TETE}\n{COSIGNATURE}")), cle)
    secondes = int.from_bytes(base64.b64decode(COSIGNATURE.split(" ")[2])[4:12], "big")
    assert lue.instant == datetime.fromtimestamp(secondes, UTC) and lue.signature.ligne == COSIGNATURE


def test_a_cosignature_of_another_note_is_refused() -> None:
    autre = TETE.replace("\n42\n", "\n43\n")
    with pytest.raises(Dommage, match=r"ne porte pas sur ce point de contrôle. \[JNL-22\]"):
        verifier_cosignatures(lire_note(_octets(f"{autre}\n{COSIGNATURE}")), lire_cle(TEMOIN, COSIGNATURE_V1))


def test_a_cosignature_with_another_time_is_refused() -> None:
    brut = bytearray(base64.b64decode(COSIGNATURE.split(" ")[2]))
    for place, valeur in ((11, brut[11] ^ 1), (4, 0x7F), (4, 0xFF)):
        change = bytes(brut[:place] + bytes([valeur]) + brut[place + 1 :])
        ligne = f"— temoin.example/w1 {base64.b64encode(change).decode()}\n"
        with pytest.raises(Dommage, match=r"\[JNL-22\]"):
            verifier_cosignatures(lire_note(_octets(f"{TETE}\n{ligne}")), lire_cle(TEMOIN, COSIGNATURE_V1))


def test_a_witness_that_did_not_sign_gives_nothing() -> None:
    note = lire_note(ecrire_checkpoint(Tete(ORIGINE, 42, bytes(32)), CLE))
    assert verifier_cosignatures(note, lire_cle(TEMOIN, COSIGNATURE_V1)) == ()


@given(st.integers(0, 2**63 - 1), st.binary(min_size=32, max_size=32))
def test_a_checkpoint_is_read_back(taille: int, racine: bytes) -> None:
    octets = ecrire_checkpoint(Tete(ORIGINE, taille, racine), CLE)
    note, tete = verifier_checkpoint(octets, VERIFIE)
    assert tete == Tete(ORIGINE, taille, racine) and bytes(note) == octets
    assert octets.decode().split("\n")[:3] == [ORIGINE, str(taille), base64.b64encode(racine).decode()]


def test_unknown_signatures_are_ignored() -> None:
    octets = ecrire_checkpoint(Tete(ORIGINE, 3, bytes(32)), CLE)
    inconnues = "— autre.example/cle AAAAAAAAAAAAAA==\n" + COSIGNATURE
    assert verifier_checkpoint(octets + inconnues.encode(), VERIFIE)[1].taille == 3


def test_a_note_of_another_key_is_refused() -> None:
    autre = Ed25519PrivateKey.from_private_bytes(bytes(32))
    octets = ecrire_checkpoint(Tete(ORIGINE, 3, bytes(32)), autre)
    with pytest.raises(Dommage, match=r"n’est pas signé par la clé du journal. \[JNL-01\]"):
        verifier_checkpoint(octets, VERIFIE)


def test_a_signature_under_our_key_s_name_that_does_not_hold_is_refused() -> None:
    octets = ecrire_checkpoint(Tete(ORIGINE, 3, bytes(32)), CLE).replace(b"\n3\n", b"\n4\n")
    with pytest.raises(Dommage, match=r"La signature de ce point de contrôle est fausse. \[JNL-01\]"):
        verifier_checkpoint(octets, VERIFIE)


def test_one_false_signature_beside_a_good_one_spoils_the_note() -> None:
    octets = ecrire_checkpoint(Tete(ORIGINE, 3, bytes(32)), CLE)
    fausse = Signature(ORIGINE, VERIFIE.empreinte, bytes(64)).ligne.encode()
    with pytest.raises(Dommage, match=r"fausse. \[JNL-01\]"):
        verifier_checkpoint(octets + fausse, VERIFIE)


def test_the_checkpoint_of_another_journal_of_the_same_key_is_refused() -> None:
    texte = f"autre.example/journal\n3\n{base64.b64encode(bytes(32)).decode()}\n"
    signature = Signature(ORIGINE, VERIFIE.empreinte, CLE.sign(texte.encode()))
    with pytest.raises(Dommage, match=r"d’un autre journal, « autre.example/journal ». \[JNL-21\]"):
        verifier_checkpoint(bytes(Note(texte, (signature,))), VERIFIE)


def test_the_log_s_signature_is_no_cosignature_and_the_other_way_round() -> None:
    assert lire_cle(TEMOIN, ED25519, COSIGNATURE_V1).type == COSIGNATURE_V1
    for texte, types in ((TEMOIN, (ED25519,)), (VKEY, (COSIGNATURE_V1,))):
        with pytest.raises(MauvaisUsage, match=r"\[JNL-30\]"):
            lire_cle(texte, *types)


@pytest.mark.parametrize(
    "cle",
    [
        "",
        "PeterNeumann",
        "PeterNeumann+c74f20a3",
        "PeterNeumann+c74f20a3+!!!!",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ],
)
def test_a_key_written_otherwise_is_refused(cle: str) -> None:
    with pytest.raises(MauvaisUsage, match=r"\[JNL-30\]"):
        lire_cle(cle, ED25519)


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"\n",
        _octets(TEXTE),
        _octets(TEXTE + "\n"),
        _octets(f"{TEXTE}\n{LIGNE}")[:-1],
        b"\x01" + _octets(f"{TEXTE}\n{LIGNE}"),
        b"\xff" + _octets(f"{TEXTE}\n{LIGNE}"),
        _octets(f"{TEXTE}\n— Bad Name {LIGNE.split(' ')[2]}"),
        _octets(f"{TEXTE}\n— Bad+Name {LIGNE.split(' ')[2]}"),
        _octets(f"{TEXTE}\n{LIGNE}Unexpected line.\n"),
        _octets(f"{TEXTE}\n- PeterNeumann {LIGNE.split(' ')[2]}"),
        _octets(f"{TEXTE}\n{LIGNE[:-2]}\n"),
        _octets(f"{TEXTE}\n— PeterNeumann x08gow==\n"),
        _octets(f"{TEXTE}\n{LIGNE * 101}"),
        _octets(f"{'x' * NOTE_MAX}\n\n{LIGNE}"),
    ],
)
def test_a_note_written_otherwise_is_refused(octets: bytes) -> None:
    with pytest.raises(Dommage, match=r"\[JNL-20\]"):
        lire_note(octets)


@pytest.mark.parametrize(
    "texte",
    [
        "journal.example\n",
        "journal.example\n42\n",
        TETE.replace("\n42\n", "\n042\n"),
        TETE.replace("\n42\n", "\n-1\n"),
        TETE.replace("\n42\n", "\n+42\n"),
        TETE.replace("\n42\n", "\n٤٢\n"),
        TETE.replace("\n42\n", "\n9223372036854775808\n"),
        TETE.replace("\n42\n", f"\n{'9' * 5000}\n"),
        TETE.replace("CsUY", ""),
        TETE.replace("q2I=", "q2J="),
        TETE.replace("q2I=", "q2I"),
        TETE + "\nextension après une ligne vide\n",
        "\n" + TETE,
    ],
)
def test_a_tree_head_written_otherwise_is_refused(texte: str) -> None:
    with pytest.raises(Dommage, match=r"\[JNL-20\]"):
        lire_tete(Note(texte, ()))


def test_extension_lines_are_signed_and_let_be() -> None:
    texte = TETE + "une extension\n"
    assert lire_tete(Note(texte, ())).taille == 42


@given(st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_a_note_or_a_refusal(octets: bytes) -> None:
    try:
        note = lire_note(octets)
    except Dommage:
        return
    assert bytes(note) == octets
