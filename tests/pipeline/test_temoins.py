"""Witnesses, over real HTTP: what they cosign is verified before it is kept, what they refuse is an alarm."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pipeline.temoins import Temoin, demander_cosignature
from registry.journal import Journal
from registry.note import CosignatureLue
from schemas.erreurs import Dommage, ServiceIndisponible
from tests.registry.journaux import INSTANT, grandir, nouveau
from tests.temoin import Temoin as Guichet
from tests.temoin import servir_http


@pytest.fixture
def cle() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


@pytest.fixture
def journal(tmp_path: Path, cle: Ed25519PrivateKey) -> Journal:
    return nouveau(tmp_path / "maison", 10, cle)


@pytest.fixture
def guichet(journal: Journal) -> Guichet:
    return Guichet("temoin.example/w1", [journal.cle], lambda: int(INSTANT.timestamp()))


@pytest.fixture
def temoin(guichet: Guichet) -> Iterator[Temoin]:
    with guichet.servir() as url:
        yield Temoin(url, guichet.cle)


def _demander(temoin: Temoin, journal: Journal, vue: int = 0, delai: float = 10) -> CosignatureLue:
    return demander_cosignature(temoin, journal, journal.signer(), vue=vue, instant=INSTANT, delai=delai)


def test_a_first_checkpoint_is_cosigned_then_what_it_grew_into(
    temoin: Temoin, guichet: Guichet, journal: Journal
) -> None:
    lue = _demander(temoin, journal)
    assert (lue.cle, lue.instant) == (guichet.cle, INSTANT)
    point = journal.garder_cosignature(10, lue)
    assert point.servi == point.note + lue.signature.ligne.encode()
    grandir(journal, 600)
    journal.garder_cosignature(610, _demander(temoin, journal, 10))
    assert guichet.vus[journal.origine][0] == 610
    assert journal.dernieres_cosignatures() == {str(guichet.cle): (610, INSTANT)}
    premiere, seconde = guichet.demandes
    assert premiere == b"old 0\n\n" + point.note
    tete, _, note = seconde.partition(b"\n\n")
    assert tete.startswith(b"old 10\n") and note == journal.signer().note
    assert [base64.b64encode(h) for h in journal.preuve_coherence(10, 610)] == tete.split(b"\n")[1:]


def test_the_same_tree_is_cosigned_again_another_day(temoin: Temoin, guichet: Guichet, journal: Journal) -> None:
    _demander(temoin, journal)
    guichet.horloge = lambda: int((INSTANT + timedelta(minutes=4)).timestamp())
    assert _demander(temoin, journal, 10).instant == INSTANT + timedelta(minutes=4)


def test_a_witness_that_knows_more_than_we_remember_is_asked_again_from_there(
    temoin: Temoin, guichet: Guichet, journal: Journal
) -> None:
    _demander(temoin, journal)
    grandir(journal, 5)
    _demander(temoin, journal, vue=3)
    assert [d.split(b"\n")[0] for d in guichet.demandes] == [b"old 0", b"old 3", b"old 10"]


def test_a_witness_that_saw_a_larger_tree_convicts_a_step_back(
    temoin: Temoin, journal: Journal, tmp_path: Path, cle: Ed25519PrivateKey
) -> None:
    _demander(temoin, journal)
    ancienne = nouveau(tmp_path / "sauvegarde", 8, cle)
    with pytest.raises(Dommage, match=r"a vu un journal de 10 entrées : le nôtre, de 8, a reculé.*\[TEM-03\]"):
        _demander(temoin, ancienne)


@pytest.mark.parametrize("taille", [10, 12])
def test_a_witness_that_saw_another_tree_convicts_a_fork(
    temoin: Temoin, journal: Journal, tmp_path: Path, cle: Ed25519PrivateKey, taille: int
) -> None:
    from registry import arbre

    _demander(temoin, journal)
    autre = nouveau(tmp_path / "autre", 9, cle)
    with autre._base.ecriture() as connexion:
        for _ in range(taille - 9):
            arbre.inscrire(connexion, "0" * 64, "essai", lambda n: b"\x01" * n)
    for vue in (0, 10):
        with pytest.raises(Dommage, match=r"l’arbre de 10 entrées qu’il connaît n’est pas le début.*\[TEM-04\]"):
            _demander(temoin, autre, vue)


def test_a_journal_that_the_witness_does_not_know_is_refused(
    temoin: Temoin, guichet: Guichet, journal: Journal
) -> None:
    guichet.journaux.clear()
    with pytest.raises(ServiceIndisponible, match=r"code HTTP 404\). \[TEM-01\]|code HTTP 404.*\[TEM-01\]"):
        _demander(temoin, journal)


def test_a_key_that_the_witness_does_not_know_is_refused(temoin: Temoin, tmp_path: Path) -> None:
    with pytest.raises(ServiceIndisponible, match=r"code HTTP 403.*\[TEM-01\]"):
        _demander(temoin, nouveau(tmp_path / "autre", 10))


def _ligne_d_un_autre(guichet: Guichet, texte: bytes) -> bytes:
    return Guichet("autre.example/w2", [], guichet.horloge).cosigner(texte)


@pytest.mark.parametrize(
    "reponse",
    [
        lambda g, texte: b"",
        lambda g, texte: b"n'importe quoi\n",
        lambda g, texte: g.cosigner(texte)[:-1],
        lambda g, texte: g.cosigner(texte.replace(b"\n10\n", b"\n11\n")),
        _ligne_d_un_autre,
        lambda g, texte: Guichet(g.cle.nom, [], g.horloge).cosigner(texte),
        lambda g, texte: (
            "— ".encode() + g.cle.nom.encode() + b" " + base64.b64encode(g.cle.empreinte + bytes(72)) + b"\n"
        ),
    ],
    ids=["nothing", "no line", "cut", "another note", "another witness", "another key of this name", "zeroes"],
)
def test_an_answer_that_is_no_cosignature_of_this_note_is_not_kept(
    guichet: Guichet, journal: Journal, reponse: Callable[[Guichet, bytes], bytes]
) -> None:
    texte = journal.signer().note.partition(b"\n\n")[0] + b"\n"
    with (
        servir_http(lambda chemin, corps: (200, "text/plain", reponse(guichet, texte))) as url,
        pytest.raises(ServiceIndisponible, match=r"n’est pas une cosignature qui tient.*\[TEM-02\]"),
    ):
        _demander(Temoin(url, guichet.cle), journal)


def test_a_cosignature_from_the_future_is_not_kept(temoin: Temoin, guichet: Guichet, journal: Journal) -> None:
    guichet.horloge = lambda: int(datetime(2027, 1, 1, tzinfo=UTC).timestamp())
    with pytest.raises(ServiceIndisponible, match=r"\[TEM-02\]"):
        _demander(temoin, journal)


def test_unknown_keys_beside_the_witness_s_are_ignored(guichet: Guichet, journal: Journal) -> None:
    texte = journal.signer().note.partition(b"\n\n")[0] + b"\n"
    deux = _ligne_d_un_autre(guichet, texte) + guichet.cosigner(texte)
    with servir_http(lambda chemin, corps: (200, "text/plain", deux)) as url:
        lue = _demander(Temoin(url, guichet.cle), journal)
    assert lue.cle == guichet.cle


@pytest.mark.parametrize(
    ("reponse", "code"),
    [
        ((409, "text/x.tlog.size", b"9999999999999999999999\n"), "TEM-01"),
        ((409, "text/x.tlog.size", b"007\n"), "TEM-01"),
        ((409, "text/plain", b"7\n"), "TEM-01"),
        ((302, "text/plain", b""), "TEM-01"),
        ((500, "text/plain", b""), "TEM-01"),
        ((200, "text/plain", b"x" * 100_000), "RES-02"),
    ],
)
def test_odd_answers_are_refused(
    guichet: Guichet, journal: Journal, reponse: tuple[int, str, bytes], code: str
) -> None:
    with (
        servir_http(lambda chemin, _: reponse) as url,
        pytest.raises(ServiceIndisponible, match=rf"\[{code}\]"),
    ):
        _demander(Temoin(url, guichet.cle), journal)


def test_a_witness_that_contradicts_itself_does_not_hold_us(guichet: Guichet, journal: Journal) -> None:
    tailles = iter([b"3\n", b"4\n"])
    with (
        servir_http(lambda chemin, _: (409, "text/x.tlog.size", next(tailles))) as url,
        pytest.raises(ServiceIndisponible, match=r"code HTTP 409.*\[TEM-01\]"),
    ):
        _demander(Temoin(url, guichet.cle), journal)


def test_a_witness_that_is_not_there_is_said_not_to_answer(guichet: Guichet, journal: Journal) -> None:
    with guichet.servir() as url:
        pass
    with pytest.raises(ServiceIndisponible, match=r"Le témoin temoin.example/w1 ne répond pas.*\[RES-01\]"):
        _demander(Temoin(url, guichet.cle), journal)
