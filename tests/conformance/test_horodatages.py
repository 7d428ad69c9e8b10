"""Tokens: openssl on each one found in what the product serves, and on those that date the register."""

from __future__ import annotations

import pytest

from tests.conformance import juges
from tests.conformance.conftest import Exiger
from tests.conformance.preuves import Preuves
from tests.conformance.produire import Production
from tests.conformance.tableau import Audience
from tests.conformance.test_signatures import PDF, XML, archives

pytestmark = pytest.mark.conformance


@pytest.mark.parametrize("nom", [*XML, *PDF])
def test_openssl_accepts_every_token(nom: str, audience: Audience, exiger: Exiger) -> None:
    exiger("openssl")
    vus = audience.verdicts[nom].jetons
    assert len(vus) == 1 + archives(nom)
    assert {nom: a.dit for nom, a in vus.items() if not a.valide} == {}


def test_openssl_accepts_the_tokens_over_the_checkpoints(
    preuves: Preuves, production: Production, exiger: Exiger
) -> None:
    exiger("openssl")
    assert preuves.jetons
    avis = {j.nom: juges.openssl_ts(j, production.racine) for j in preuves.jetons}
    assert {nom: a.dit for nom, a in avis.items() if not a.valide} == {}
