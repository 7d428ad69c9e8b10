"""Schemas, then rules: everything that we write passes, and every finding is said."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from schemas import akoma
from schemas.acte import Acte, ControleLegalite, Effectif, FichierSource, ModeVote, Nature, Niveau, Provision, Vote
from schemas.identifiants import places
from schemas.validation import valider_acte
from tests.schemas.exemples import ACTE
from tests.schemas.strategies import actes


def codes(octets: bytes) -> list[str]:
    return [d.code for d in valider_acte(octets)]


def test_the_invented_act_has_no_finding() -> None:
    assert valider_acte(akoma.dump(ACTE)) == ()


@settings(max_examples=120, deadline=None)
@given(actes)
def test_every_act_that_we_write_follows_the_schemas(acte: Acte) -> None:
    adresses = [place.eid for place in places(acte)]
    attendus = set() if len(set(adresses)) == len(adresses) else {"XSD-02", "REG-01"}
    trouves = {c for c in codes(akoma.dump(acte)) if c.startswith("XSD") or c < "REG-10"}
    assert trouves == attendus


def test_an_empty_act_is_valid_xml_and_lacks_everything() -> None:
    trouves = valider_acte(akoma.dump(Acte()))
    assert [d.code for d in trouves] == [f"REG-{n}" for n in (10, 12, 13, 14, 15, 16, 17, 18)]
    assert all(d.niveau is not Niveau.INFO for d in trouves)


def test_threads_share_the_schema_without_mixing_their_findings() -> None:
    bon = akoma.dump(ACTE)
    mauvais = bon.replace(b"<body>", b"<foo>").replace(b"</body>", b"</foo>")
    with ThreadPoolExecutor(8) as fils:
        resultats = list(fils.map(codes, [bon, mauvais] * 40))
    assert resultats == [[], ["XSD-02", "XSD-04"]] * 40


@pytest.mark.parametrize(
    ("avant", "apres", "attendus"),
    [
        ("<ex:vote ", "<ex:foo/><ex:vote ", ["XSD-03"]),
        (">DE<", ">DX<", ["XSD-03", "XSD-04"]),
        ("<preamble>", "<preamble><article/>", ["XSD-02", "XSD-04"]),
        ('eId="art_2"', 'eId="art_1"', ["XSD-02", "REG-01", "REG-02"]),
        ('eId="cit_2"', 'eId="cit_9"', ["REG-02"]),
        ('FRBRuri value="/eli/213401722/', 'FRBRuri value="/eli/200054781/', ["REG-03"]),
        ("<docNumber>DEL 2025", "<docNumber>DEL 2024", ["REG-04"]),
        ("<ds:Signature ", '<autre xmlns="urn:x"/><ds:Signature ', ["REG-05"]),
        ("pour=", 'pour="-1" x=', ["XSD-03", "XSD-03"]),
        ("120 000", "12<!-- -->0 000", ["XSD-01"]),
        ("</akomaNtoso>", "", ["XSD-01"]),
    ],
)
def test_a_document_that_was_touched_says_where(avant: str, apres: str, attendus: list[str]) -> None:
    octets = akoma.dump(ACTE).replace(avant.encode(), apres.encode(), 1)
    trouves = codes(octets)
    if attendus == ["XSD-03", "XSD-03"]:
        assert trouves[:2] == attendus
    else:
        assert trouves == attendus


def _seance(**champs: object) -> Acte:
    return replace(ACTE, seance=replace(ACTE.seance, **champs))


def _timbre(identifiant: str | None, transmis: date | None = None, recu: date | None = None) -> Acte:
    return replace(ACTE, controle_legalite=ControleLegalite(identifiant, transmis, recu))


@pytest.mark.parametrize(
    ("acte", "attendu"),
    [
        (replace(ACTE, siren="213401723"), ["REG-11", "REG-42"]),
        (replace(ACTE, numero="—"), ["REG-12"]),
        (replace(ACTE, sources=(FichierSource("a", "0" * 64, 1, "x"),) * 2), ["REG-19"]),
        (replace(ACTE, vote=Vote(ModeVote.MAJORITE, 20, 6, 3)), ["REG-20"]),
        (replace(ACTE, vote=Vote(ModeVote.MAJORITE, 20, 2, 1)), ["REG-20"]),
        (_seance(effectif=Effectif(27, 28)), ["REG-21"]),
        (_seance(effectif=Effectif(27, 20, 25, 3)), ["REG-24"]),
        (replace(ACTE, vote=Vote(ModeVote.UNANIMITE, 20, 2, 3)), ["REG-22"]),
        (replace(ACTE, vote=Vote(ModeVote.REJET, 20, 2, 3)), ["REG-22"]),
        (replace(ACTE, vote=Vote(ModeVote.SANS_VOTE, 20, 2, 3)), ["REG-23"]),
        (_seance(convocation=date(2025, 11, 21)), ["REG-30"]),
        (_timbre(None, date(2025, 11, 1), date(2025, 11, 2)), ["REG-31", "REG-31"]),
        (_timbre(None, date(2025, 11, 25), date(2025, 11, 24)), ["REG-32"]),
        (replace(ACTE, date_publication=date(2025, 11, 19)), ["REG-33"]),
        (_timbre("034-DEL"), ["REG-40"]),
        (_timbre("034-213401722-20251119-DEL2025-11-07-DE"), ["REG-41"]),
        (replace(ACTE, nature=Nature.AR), ["REG-43"]),
        (replace(ACTE, corps=(Provision("A", "1"), Provision("B", "1"), Provision("C", "3"))), ["REG-50", "REG-51"]),
        (replace(ACTE, matiere="42"), ["REG-52"]),
    ],
    ids=lambda v: "+".join(v) if isinstance(v, list) else "",
)
def test_each_rule_says_what_is_wrong(acte: Acte, attendu: list[str]) -> None:
    assert codes(akoma.dump(acte)) == attendu


def test_members_who_abstain_may_stand_among_the_voters_or_not() -> None:
    assert codes(akoma.dump(replace(ACTE, vote=Vote(ModeVote.MAJORITE, 23, 2, 2)))) == []
    assert codes(akoma.dump(replace(ACTE, vote=Vote(ModeVote.MAJORITE, 20, 2, 2, 1)))) == []
