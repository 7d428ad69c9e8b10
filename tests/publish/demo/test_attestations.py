"""The notice of every act of the demonstration: sealed, read back from its file, true to the status of the day."""

from __future__ import annotations

import hashlib
import re
from io import BytesIO

import pikepdf
import pytest

from pipeline.proof import verifier
from pipeline.rendering.attestation import vie_jointe
from publish.guichet import Etablie, etablir_attestation
from schemas import vie_xml
from schemas.acte import Etape
from schemas.acte_publie import TypeDocument
from schemas.dossier import Dossier
from schemas.erreurs import Refus
from schemas.verdict import Issue
from schemas.vie import Statut
from tests.demonstration import Demonstration
from tests.pipeline.rendering.exemples import pages, serre

CERTIFIE = re.compile(r"certifie sous sa responsabilité le caractère exécutoire de cet acte")
PERMIS = re.compile(r"pas (?:encore )?exécutoire|Première date exécutoire", re.IGNORECASE)
SCELLES = (Etape.SCELLE, Etape.PUBLIE, Etape.DEPUBLIE)


@pytest.fixture(scope="module")
def attestees(demonstration: Demonstration) -> list[tuple[Dossier, Etablie, str]]:
    """Each sealed act, its notice, and the words read in it."""
    faites = []
    for dossier in demonstration.maison.registre.dossiers(*SCELLES):
        etablie = etablir_attestation(demonstration.maison, dossier)
        lu = re.sub(r"[\s\u00a0\u202f]+", " ", " ".join(pages(etablie.pdf)))
        faites.append((dossier, etablie, lu))
    return faites


def test_every_status_is_attested_in_its_own_words(attestees: list[tuple[Dossier, Etablie, str]]) -> None:
    vus = {e.statut.statut for _, e, _ in attestees}
    assert vus == set(Statut) - {Statut.SIGNE}
    for dossier, etablie, lu in attestees:
        executoire = etablie.statut.statut is Statut.EXECUTOIRE
        assert etablie.statut.executoire is executoire
        assert bool(CERTIFIE.search(lu)) is executoire, dossier.nom
        if not executoire:
            assert "exécutoire" not in PERMIS.sub("", lu).lower(), dossier.nom


def test_each_tells_its_dates_its_hashes_and_where_to_verify(attestees: list[tuple[Dossier, Etablie, str]]) -> None:
    for dossier, etablie, lu in attestees:
        acte_xml = dossier.document(TypeDocument.ACTE_XML)
        assert acte_xml is not None and dossier.uri is not None
        tenu = serre(lu)
        for mot in (acte_xml.sha256, dossier.acte.sources[0].sha256, dossier.uri, dossier.acte.numero or ""):
            assert serre(mot) in tenu, (dossier.nom, mot)
        assert serre(f"verifier?acte={dossier.identifiant or dossier.uri.removeprefix('/eli/')}") in tenu
        assert "Démonstration, sans valeur légale" in lu
        public = dossier.etape is Etape.PUBLIE
        assert ("Cet acte n’est pas public sur ce site." in lu) is not public
        for reserve in ("sous réserve des recours formés", "ne remplacent pas un conseil juridique"):
            assert reserve in lu or etablie.statut.statut is Statut.REJETE


def test_each_is_authentic_for_our_verifier_and_any_change_shows(
    demonstration: Demonstration, attestees: list[tuple[Dossier, Etablie, str]]
) -> None:
    maison = demonstration.maison
    for dossier, etablie, _ in attestees:
        verdict = verifier(etablie.pdf, racines=maison.racines, instant=maison.horloge())
        assert verdict.issue is Issue.VALIDE, dossier.nom
    entiere = attestees[0][1].pdf
    milieu = len(entiere) // 3
    changee = entiere[:milieu] + bytes([entiere[milieu] ^ 1]) + entiere[milieu + 1 :]
    assert verifier(changee, racines=maison.racines, instant=maison.horloge()).issue is Issue.INVALIDE


def test_each_carries_a_sealed_life_that_says_what_it_says(
    demonstration: Demonstration, attestees: list[tuple[Dossier, Etablie, str]]
) -> None:
    maison = demonstration.maison
    for dossier, etablie, _ in attestees:
        vie = vie_jointe(etablie.pdf)
        assert vie is not None
        assert verifier(vie, racines=maison.racines, instant=maison.horloge()).issue is Issue.VALIDE
        lue = vie_xml.load(vie)
        assert lue.uri == dossier.uri
        for champ in ("statut", "libelle", "executoire_depuis", "publicite", "recours_tiers", "defere"):
            assert getattr(lue.statut, champ) == getattr(etablie.statut, champ), (dossier.nom, champ)
        rangees = {d.sha256 for d in dossier.documents if d.type is TypeDocument.VIE_XML}
        if dossier.etape is Etape.PUBLIE:
            assert hashlib.sha256(vie).hexdigest() in rangees, "the one that the public may download"


def test_the_seal_leaves_the_standards_claimed_and_the_pages_few(
    attestees: list[tuple[Dossier, Etablie, str]],
) -> None:
    for dossier, etablie, _ in attestees:
        with pikepdf.open(BytesIO(etablie.pdf)) as ouvert, ouvert.open_metadata() as xmp:
            assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"], xmp["pdfuaid:part"]) == ("3", "A", "1")
            assert len(ouvert.pages) <= 2, dossier.nom


def test_a_draft_has_nothing_to_attest(demonstration: Demonstration) -> None:
    brouillons = demonstration.maison.registre.dossiers(Etape.BROUILLON)
    assert brouillons
    for dossier in brouillons:
        with pytest.raises(Refus, match=r"\[ATT-01\]"):
            etablir_attestation(demonstration.maison, dossier)
