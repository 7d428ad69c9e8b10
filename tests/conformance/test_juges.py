"""The judges themselves: what is false is refused. What fools them is in docs/conformite.md."""

from __future__ import annotations

import pytest

from tests.conformance.conftest import Exiger
from tests.conformance.falsifier import JETON, PAGE, TEXTE
from tests.conformance.tableau import Audience
from tests.conformance.test_signatures import NIVEAU

pytestmark = pytest.mark.conformance


@pytest.mark.parametrize("nom", [TEXTE, PAGE])
def test_dss_refuses_what_was_changed(nom: str, audience: Audience, exiger: Exiger) -> None:
    exiger("dss")
    avis = audience.verdicts[nom].dss
    assert avis is not None
    (signature,) = avis["signatures"]
    assert (signature["indication"], signature["sous_indication"]) == ("TOTAL_FAILED", "HASH_FAILURE")


def test_dss_sees_the_timestamp_of_another_act_when_one_asks_for_each_imprint(
    audience: Audience, exiger: Exiger
) -> None:
    exiger("dss")
    avis = audience.verdicts[JETON].dss
    assert avis is not None
    de_signature = next(h for h in avis["horodatages"] if h["type"] == "SIGNATURE_TIMESTAMP")
    assert de_signature["empreinte_trouvee"] and not de_signature["empreinte_intacte"]
    # which is why one asks
    assert avis["signatures"][0]["indication"] == ("TOTAL_PASSED" if NIVEAU == "LTA" else "INDETERMINATE")


def test_xmlsec1_refuses_a_changed_word(audience: Audience, exiger: Exiger) -> None:
    exiger("xmlsec1")
    avis = audience.verdicts[TEXTE].xmlsec1
    assert avis is not None and not avis.valide


def test_openssl_refuses_the_timestamp_of_another_act(audience: Audience, exiger: Exiger) -> None:
    exiger("openssl")
    (de_signature, *_) = audience.verdicts[JETON].jetons.values()
    assert not de_signature.valide and "message imprint mismatch" in de_signature.dit


def test_pdfsig_refuses_a_changed_byte(audience: Audience, exiger: Exiger) -> None:
    exiger("pdfsig")
    avis = audience.verdicts[PAGE].pdfsig
    assert avis is not None and not avis.valide and "Digest Mismatch" in avis.dit
