"""PDF files: veraPDF on what this house sets, before and after the seal; qpdf on all."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conformance.conftest import Exiger
from tests.conformance.produire import ACTES, CORPS_MAISON, ORDINAIRE, RENOUVELE, SIGNE_AILLEURS
from tests.conformance.tableau import PROFILS, Audience
from tests.conformance.test_signatures import PDF

pytestmark = pytest.mark.conformance

SCELLES = [*(f"{numero}/rendu.pdf" for numero in ACTES), *(f"{numero}/copie.pdf" for numero in CORPS_MAISON)]
AVANT = [f"avant/{nom}" for nom in SCELLES]
RENOUVELES = [f"{RENOUVELE}/rendu.pdf", f"{RENOUVELE}/copie.pdf"]
NOTRES = [*SCELLES, *AVANT, *RENOUVELES, f"{SIGNE_AILLEURS}/couverture.pdf", f"{ACTES[0]}/attestation.pdf"]
"""What must be PDF/A-3a and PDF/UA-1: renderings, covers, copies whose body we set, attestations; before and after
their seal, and after its renewal."""


def verapdf(nom: str, audience: Audience, exiger: Exiger) -> dict[str, Any]:
    exiger("verapdf")
    avis = audience.verdicts[nom].verapdf
    assert avis is not None
    return avis


@pytest.mark.parametrize("profil", PROFILS)
@pytest.mark.parametrize("nom", NOTRES)
def test_verapdf_finds_what_we_set_compliant(nom: str, profil: str, audience: Audience, exiger: Exiger) -> None:
    avis = verapdf(nom, audience, exiger)
    assert avis[profil] == {"conforme": True, "manquements": []}
    assert profil in avis["annonce"]


@pytest.mark.parametrize("nom", [ORDINAIRE, f"{ACTES[0]}/copie.pdf"])
def test_verapdf_finds_an_ordinary_pdf_wanting_and_we_claim_nothing_for_it(
    nom: str, audience: Audience, exiger: Exiger
) -> None:
    """The body of such a copy is the original's own pages, which nobody may mend."""
    avis = verapdf(nom, audience, exiger)
    assert not avis["3a"]["conforme"]
    assert avis["annonce"] == []


@pytest.mark.parametrize("nom", [*AVANT, *PDF])
def test_qpdf_finds_nothing_to_say(nom: str, audience: Audience, exiger: Exiger) -> None:
    exiger("qpdf")
    avis = audience.verdicts[nom].qpdf
    assert avis is not None and avis.valide, avis
