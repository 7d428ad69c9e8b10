"""Seals: DSS, xmlsec1 and pdfsig on what the product serves, under its root alone and without any network."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conformance.conftest import Exiger
from tests.conformance.produire import ACTES, CONTENEUR, RENOUVELE, SIGNE_AILLEURS, Production
from tests.conformance.tableau import Audience

pytestmark = pytest.mark.conformance

NIVEAU = "LTA"
"""The level that every seal of ours must have, the stored form."""

XML = [f"{dossier}/{nom}" for dossier in (*ACTES, RENOUVELE) for nom in ("acte.xml", "vie.xml")]
PDF = [f"{dossier}/{nom}" for dossier in (*ACTES, RENOUVELE) for nom in ("copie.pdf", "rendu.pdf")]
PDF.remove(f"{SIGNE_AILLEURS}/copie.pdf")
PDF += [f"{SIGNE_AILLEURS}/couverture.pdf", f"{ACTES[0]}/attestation.pdf"]


@pytest.fixture(params=[*XML, *PDF, CONTENEUR])
def nom(request: pytest.FixtureRequest) -> str:
    """The name of a file that we sealed."""
    return str(request.param)


def archives(nom: str) -> int:
    """How many archive timestamps a file must carry; a renewed acte.xml has another hash, so its life is made anew."""
    if NIVEAU != "LTA":
        return 0
    return 2 if nom.startswith(RENOUVELE) and not nom.endswith("vie.xml") else 1


def dss(nom: str, audience: Audience, exiger: Exiger) -> dict[str, Any]:
    exiger("dss")
    avis = audience.verdicts[nom].dss
    assert avis is not None and avis["erreur"] is None, avis
    return avis


def test_dss_finds_one_seal_of_the_level_that_is_kept(nom: str, audience: Audience, exiger: Exiger) -> None:
    forme = "PAdES" if nom.endswith(".pdf") else "XAdES"
    assert [s["niveau"] for s in dss(nom, audience, exiger)["signatures"]] == [f"{forme}-BASELINE-{NIVEAU}"]


def test_dss_concludes(nom: str, audience: Audience, exiger: Exiger) -> None:
    """TOTAL_PASSED with what the file holds. Below LT the revocation data is missing, and that alone may be said."""
    (avis,) = dss(nom, audience, exiger)["signatures"]
    assert avis["intacte"]
    if NIVEAU == "T":
        assert avis["indication"] == "INDETERMINATE"
        assert any(e.startswith("BBB_XCV_IRDPFC_ANS") for e in avis["erreurs"]), avis["erreurs"]
    else:
        assert (avis["indication"], avis["erreurs"]) == ("TOTAL_PASSED", [])


def test_dss_finds_every_imprint_intact(nom: str, audience: Audience, exiger: Exiger) -> None:
    """Asked of each timestamp: DSS concludes TOTAL_PASSED over an archive timestamp of other bytes."""
    horodatages = dss(nom, audience, exiger)["horodatages"]
    archive = "DOCUMENT_TIMESTAMP" if nom.endswith(".pdf") else "ARCHIVE_TIMESTAMP"
    attendus = ["SIGNATURE_TIMESTAMP"] + [archive] * archives(nom)
    assert [h["type"] for h in horodatages] == attendus
    for h in horodatages:
        assert h["empreinte_trouvee"] and h["empreinte_intacte"] and h["signature_intacte"], h
        assert NIVEAU == "T" or h["indication"] == "PASSED", h


@pytest.mark.parametrize("nom", XML)
def test_the_seal_of_an_xml_covers_the_whole_document(nom: str, audience: Audience, exiger: Exiger) -> None:
    (avis,) = dss(nom, audience, exiger)["signatures"]
    assert avis["portees"] == ["FULL"]


@pytest.mark.parametrize("nom", XML)
def test_xmlsec1_agrees(nom: str, audience: Audience, exiger: Exiger) -> None:
    exiger("xmlsec1")
    avis = audience.verdicts[nom].xmlsec1
    assert avis is not None and avis.valide, avis
    assert "SignedInfo References (ok/all): 3/3" in avis.dit


@pytest.mark.parametrize("nom", PDF)
def test_pdfsig_agrees(nom: str, audience: Audience, exiger: Exiger) -> None:
    exiger("pdfsig")
    avis = audience.verdicts[nom].pdfsig
    assert avis is not None and avis.valide, avis


def test_an_original_signed_elsewhere_is_served_as_it_came(
    production: Production, audience: Audience, exiger: Exiger
) -> None:
    """And nobody takes its signature for ours: our root does not know it."""
    copie = production.fichiers[f"{SIGNE_AILLEURS}/copie.pdf"].read_bytes()
    assert copie == (production.dossier / "signe.pdf").read_bytes()
    (avis,) = dss(f"{SIGNE_AILLEURS}/copie.pdf", audience, exiger)["signatures"]
    assert avis["intacte"]
    assert (avis["indication"], avis["sous_indication"]) == ("INDETERMINATE", "NO_CERTIFICATE_CHAIN_FOUND")
