"""A demonstration authority, a clock that stands still, and one act sealed by them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from pipeline.sealing.cles import Trousseau, charger_certificats, charger_demonstration, creer_demonstration
from pipeline.sealing.collecte import Revocations
from pipeline.sealing.horodatage import HorodateurLocal, charger_horodateur
from pipeline.sealing.revocation import Preuves
from pipeline.sealing.xades import XmlScelle, sceller
from schemas import akoma
from schemas.acte import Acte, Considerant, Provision, Seance, Visa

INSTANT = datetime(2026, 3, 2, 10, 0, 0, tzinfo=UTC)
PLUS_TARD = INSTANT + timedelta(days=30)

VIE = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n'
    b'<vie xmlns="urn:exemple:vie" acte="2026-01"><evenement type="publication" jour="2026-03-03"/>'
    b'<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Id="placeholder"/></vie>'
)


def un_acte(numero: str = "2026-01") -> Acte:
    return Acte(
        collectivite="Commune de Saint-Exemple",
        siren="210001234",
        organe="Conseil municipal",
        numero=numero,
        objet="Subvention à l’école",
        titre="Subvention à l’école",
        seance=Seance(date=date(2026, 3, 1)),
        preambule=(Visa("Vu le code général des collectivités territoriales,"), Considerant("Considérant la demande,")),
        corps=(
            Provision("ATTRIBUE une subvention de 1 500 euros.", "1", "ATTRIBUE", "Article 1er"),
            Provision("AUTORISE le maire à signer.", "2", "AUTORISE", "Article 2"),
        ),
    )


@pytest.fixture(scope="session")
def cles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    dossier = tmp_path_factory.mktemp("cles")
    creer_demonstration(dossier, INSTANT)
    return dossier


@pytest.fixture(scope="session")
def trousseau(cles: Path) -> Trousseau:
    return charger_demonstration(cles)


@pytest.fixture(scope="session")
def horodateur(cles: Path) -> HorodateurLocal:
    return charger_horodateur(cles, lambda: INSTANT)


@pytest.fixture(scope="session")
def racines(cles: Path) -> tuple[x509.Certificate, ...]:
    return charger_certificats(cles / "racine.pem")


@pytest.fixture(scope="session")
def preuves(cles: Path, racines: tuple[x509.Certificate, ...]) -> Preuves:
    return Revocations(cles, racines).preuves(INSTANT)


@pytest.fixture(scope="session")
def scelle(trousseau: Trousseau, horodateur: HorodateurLocal, preuves: Preuves) -> XmlScelle:
    xml = akoma.dump(un_acte())
    return sceller(xml, trousseau=trousseau, horodateur=horodateur, instant=INSTANT, preuves=preuves)
