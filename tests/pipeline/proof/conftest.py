"""One home on a clock that stands still, two published acts, the bundle of the first: made once, never written to."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from pipeline import road
from pipeline.maison import Maison
from pipeline.proof import Confiance, examiner
from pipeline.proof.constitution import Dossier, constituer
from pipeline.publicite import consigner, publier
from publish.maison import ouvrir
from schemas.acte_publie import ActePublie
from schemas.verdict import Controle, Issue, Verdict
from schemas.vie import Evenement, TypeEvenement
from tests.actes_inventes import SIREN, ecrire, texte, timbre
from tests.conftest import Horloge, a_l_heure

MIDI = datetime(2026, 6, 1, 12, tzinfo=UTC)
ADRESSE = "https://actes.example.fr"


@dataclass(frozen=True)
class Atelier:
    """A home, its first act (a PDF would do as well: text is quicker), and what a reader may believe."""

    maison: Maison
    uri: str
    autre_uri: str
    dossier: Dossier
    autre: Dossier

    @property
    def confiance(self) -> Confiance:
        """All that the authority would tell: its root, the key of its register."""
        cle = self.maison.registre.journal.cle
        return Confiance(self.maison.racines, MIDI + timedelta(days=30), (cle,))

    @property
    def sans_cle(self) -> Confiance:
        return replace(self.confiance, cles=())

    @property
    def octets(self) -> bytes:
        return self.dossier.octets

    def juger(self, octets: bytes) -> Verdict:
        return examiner(octets, self.confiance)

    def constituer(self, uri: str) -> Dossier:
        publie = self.maison.registre.publie(uri)
        assert isinstance(publie, ActePublie)
        return constituer(self.maison.registre, publie, adresse=ADRESSE)


def publier_un_acte(maison: Maison, dossier: Path, numero: str, *annexes: Path) -> str:
    """The whole road for one invented act; gives its URI."""
    fichier = ecrire(dossier, f"{numero}.txt", texte(numero) + timbre(numero))
    options = road.Options(annexes=annexes, collectivite=SIREN)
    (resultat,) = road.ingerer(maison, fichier, options)
    assert resultat.dossier is not None and resultat.dossier.uri is not None, resultat
    publier(maison, resultat.dossier.uri, date(2025, 12, 18))
    return resultat.dossier.uri


@pytest.fixture(scope="session")
def atelier(modele: Path, tmp_path_factory: pytest.TempPathFactory) -> Atelier:
    dossier = tmp_path_factory.mktemp("preuve")
    maison = a_l_heure(ouvrir(Path(shutil.copytree(modele, dossier / "maison"))), Horloge(MIDI))
    annexe = dossier / "plan.csv"
    annexe.write_text("lot;montant\n1;84500\n", encoding="utf-8")
    uri = publier_un_acte(maison, dossier, "2025-44", annexe)
    autre = publier_un_acte(maison, dossier, "2025-45")
    consigner(maison, uri, Evenement(TypeEvenement.SUSPENSION, date(2026, 1, 20)))
    provisoire = Atelier(maison, uri, autre, Dossier(b"", ()), Dossier(b"", ()))
    return replace(provisoire, dossier=provisoire.constituer(uri), autre=provisoire.constituer(autre))


def fautes(verdict: Verdict, issue: Issue = Issue.INVALIDE) -> list[tuple[str | None, str, str]]:
    """(part, name, sentence) of the controls that end so."""

    def decrire(c: Controle) -> tuple[str | None, str, str]:
        return c.partie, c.nom, c.phrase

    return [decrire(c) for c in verdict.controles if c.verdict is issue]
