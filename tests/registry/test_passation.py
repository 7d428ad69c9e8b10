"""The journal changes its key: old checkpoints still verify, the key left signs nothing more, the past is the same."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from registry import merkle
from registry.audit import auditer
from registry.journal import Journal
from registry.note import CleVerification, Tete, cle_du_journal, ecrire_checkpoint, verifier_checkpoint
from registry.passation import MotifPassation, ecrire_passation, lire_passation, suivre
from schemas.erreurs import Dommage
from tests.registry.journaux import ORIGINE, changer_de_cle, grandir, nouveau

UNE, DEUX = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
TETE = Tete(ORIGINE, 7, bytes(32))


def ecarts(journal: Journal) -> list[str]:
    with journal._base.lecture() as connexion:
        return [e.code for e in auditer(journal, connexion, ())[2]]


def test_after_three_keys_every_checkpoint_verifies_and_the_journal_goes_on(tmp_path: Path) -> None:
    journal = nouveau(tmp_path, 5, UNE)
    notes = [journal.signer().note]
    for motif in MotifPassation:
        journal = changer_de_cle(journal, motif)
        notes.append(journal.signer().note)
        grandir(journal, 3)
        notes.append(journal.signer().note)
    assert [journal.verifier(note).taille for note in notes] == [5, 6, 9, 10, 13, 14, 17]
    assert len(journal.cles) == 4 and (journal.cles[0], journal.cles[-1]) == (journal.cle, cle(UNE))
    assert ecarts(journal) == []


def test_the_first_tree_of_the_next_key_holds_the_statement_and_extends_the_last_of_the_one_before(
    tmp_path: Path,
) -> None:
    journal = nouveau(tmp_path, 5, UNE)
    derniere = journal.etat()
    suivant = changer_de_cle(journal, MotifPassation.ROTATION)
    (passation,) = suivant.passations
    assert (passation.tete.taille, passation.tete.racine) == derniere
    chemin = list(suivant.preuve_coherence(5, 6))
    assert merkle.verifier_coherence(5, 6, passation.tete.racine, suivant.etat()[1], chemin)
    empreinte = hashlib.sha256(passation.note).hexdigest()
    assert suivant.preuve_inclusion(empreinte, 6) is not None
    publie = suivant.publie()
    assert publie is not None and verifier_checkpoint(publie.note, suivant.cle)[1].taille == 6


def test_the_key_left_signs_nothing_more(tmp_path: Path) -> None:
    """A process that still holds it stops, and what a thief signs with it is not this journal's."""
    ancien = nouveau(tmp_path, 5, UNE)
    ancien.signer()
    suivant = changer_de_cle(ancien, MotifPassation.VOL)
    grandir(suivant, 1)
    with pytest.raises(Dommage, match="JNL-01"):
        ancien.signer()
    assert suivant.signer().taille == 7
    vole = ecrire_checkpoint(Tete(ORIGINE, 8, bytes(32)), UNE)
    with pytest.raises(Dommage, match=r"que le journal n’avait plus.*JNL-01"):
        suivant.verifier(vole)


def test_a_change_that_is_interrupted_changes_nothing(tmp_path: Path) -> None:
    journal = nouveau(tmp_path, 5, UNE)
    journal.signer()

    def tomber(_: bytes) -> None:
        raise OSError("disque plein")

    with pytest.raises(OSError, match="disque plein"):
        journal.passer(DEUX, MotifPassation.ROTATION, bytes, tomber)
    assert journal.etat()[0] == 5
    grandir(journal, 1)
    assert journal.signer().taille == 6 and ecarts(journal) == []


def test_a_statement_is_read_as_it_was_written_and_only_so() -> None:
    note = ecrire_passation(TETE, MotifPassation.ROTATION, UNE, DEUX)
    lue = lire_passation(note)
    assert (lue.ancienne, lue.nouvelle) == (cle(UNE), cle(DEUX)) and lue.tete == TETE and lue.suivie
    for rang in range(0, len(note), 7):
        faux = bytearray(note)
        faux[rang] ^= 1
        try:
            autre = lire_passation(bytes(faux))
        except Dommage as refus:
            assert refus.code == "JNL-23"
        else:
            assert not autre.suivie, "only the line of the key left may be broken alone"


@pytest.mark.parametrize("motif", [MotifPassation.VOL, MotifPassation.PERTE])
def test_a_lost_or_stolen_key_vouches_for_nobody(motif: MotifPassation) -> None:
    ancienne = cle(UNE) if motif is MotifPassation.PERTE else UNE
    lue = lire_passation(ecrire_passation(TETE, motif, ancienne, DEUX))
    assert not lue.suivie and suivre(cle(UNE), [lue]) == ()


def test_nobody_follows_a_circle() -> None:
    aller = lire_passation(ecrire_passation(TETE, MotifPassation.ROTATION, UNE, DEUX))
    retour = lire_passation(ecrire_passation(TETE, MotifPassation.ROTATION, DEUX, UNE))
    assert suivre(cle(UNE), [aller, retour]) == (aller, retour)


def test_a_statement_is_no_checkpoint_and_a_checkpoint_no_statement() -> None:
    with pytest.raises(Dommage, match="JNL-2"):
        verifier_checkpoint(ecrire_passation(TETE, MotifPassation.ROTATION, UNE, DEUX), cle(UNE))
    with pytest.raises(Dommage, match="JNL-23"):
        lire_passation(ecrire_checkpoint(TETE, UNE))


def cle(privee: Ed25519PrivateKey) -> CleVerification:
    return cle_du_journal(ORIGINE, privee.public_key())
