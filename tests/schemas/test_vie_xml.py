"""vie.xml: the public life of an act goes out and comes back; what is private never goes out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from lxml import etree

from schemas import vie_xml
from schemas.acte import Categorie
from schemas.collectivite import MoyenPublicite, RegimePublicite, TypeCollectivite
from schemas.erreurs import LectureImpossible, Refus
from schemas.validation import valider_vie
from schemas.vie import (
    Auteur,
    ContexteCollectivite,
    Echeance,
    EtatPublicite,
    Evenement,
    Majoration,
    MiseEnLigne,
    Motif,
    Publicite,
    Qualification,
    Source,
    Statut,
    StatutJuridique,
    TypeEvenement,
    Vie,
)
from schemas.vie_xml import VieXml
from tests.schemas.strategies import documents

GOLDENS = Path(__file__).parent / "goldens"
PARIS = ZoneInfo("Europe/Paris")
EN_LIGNE = datetime(2025, 11, 25, 9, 12, 3, tzinfo=PARIS)
DOCUMENT = VieXml(
    uri="/eli/213401722/deliberation/2025/11/20/DEL-2025-11-07",
    identifiant="034-213401722-20251120-DEL2025-11-07-DE",
    acte_xml_sha256="ab" * 32,
    sequence=3,
    etabli_le=datetime(2026, 1, 10, 8, 0, tzinfo=PARIS),
    vie=Vie(
        ContexteCollectivite(
            TypeCollectivite.COMMUNE,
            2_950,
            "metropole",
            (RegimePublicite(MoyenPublicite.AFFICHAGE, date(2022, 7, 1), "2022-41"),),
            "Commune de Valombre-sur-Yzerelle",
        ),
        Qualification(categorie=Categorie.ESPECE, soumis_transmission=True, motif="vu", confirmee_par="m.durand"),
        (
            Evenement(TypeEvenement.ADOPTION, date(2025, 11, 20), id="e1"),
            Evenement(TypeEvenement.RECEPTION, date(2025, 11, 24), id="e2", source=Source.HORODATEE),
            Evenement(
                TypeEvenement.RECOURS_GRACIEUX,
                date(2025, 12, 2),
                id="e3",
                recu_le=date(2025, 12, 4),
                auteur=Auteur.TIERS,
                note="lettre de M. Untel",
                piece="lettre-untel.pdf",
            ),
            Evenement(TypeEvenement.LETTRE_OBSERVATIONS, date(2025, 12, 9), id="e4", prive=True, note="confidentiel"),
        ),
        (MiseEnLigne(EN_LIGNE),),
    ),
    statut=StatutJuridique(
        au=date(2026, 1, 10),
        connu_au=date(2026, 1, 10),
        statut=Statut.EXECUTOIRE,
        libelle="Exécutoire depuis le 25/11/2025",
        executoire=True,
        executoire_depuis=date(2025, 11, 25),
        manquants=(),
        suspensions=(),
        prise_effet=None,
        recours_tiers=Echeance(
            date(2025, 11, 25),
            date(2026, 1, 26),
            date(2026, 1, 26),
            date(2026, 1, 26),
            True,
            16,
            (Majoration("CJA R.421-7", 1, date(2026, 2, 26)),),
        ),
        conseillers=Echeance(particulier="régime particulier, à vérifier"),
        defere=Echeance(motifs=(Motif("CGCT L.2131-6", "reçu le 24/11/2025", "deux mois"),)),
        retrait_jusqu_au=date(2026, 3, 20),
        publicite=EtatPublicite(
            Publicite(date(2025, 11, 25), Source.DECLAREE, MoyenPublicite.AFFICHAGE, "mairie"),
            (),
            EN_LIGNE,
            (MiseEnLigne(EN_LIGNE),),
        ),
        motifs=(Motif("CGCT L.2131-1", "publié & reçu", "exécutoire"),),
    ),
)


@settings(max_examples=80, deadline=None)
@given(documents)
def test_the_public_life_goes_out_and_comes_back(document: VieXml) -> None:
    octets = vie_xml.dump(document)
    assert vie_xml.load(octets) == vie_xml.publique(document)
    assert not [d for d in valider_vie(octets) if d.code.startswith("XSD")]


def test_the_invented_life_has_no_finding_and_the_same_bytes_each_time() -> None:
    octets = vie_xml.dump(DOCUMENT)
    assert valider_vie(octets) == ()
    assert vie_xml.dump(vie_xml.load(octets)) == octets


@pytest.mark.parametrize("chemin", sorted(GOLDENS.glob("vie-*.xml")), ids=lambda c: c.name)
def test_every_kept_life_sealed_or_not_still_reads_as_the_invented_one(chemin: Path) -> None:
    octets = chemin.read_bytes()
    assert vie_xml.load(octets) == vie_xml.publique(DOCUMENT)
    assert valider_vie(octets) == ()


def test_the_invented_life_is_the_golden_of_version_1() -> None:
    assert (GOLDENS / "vie-1.xml").read_bytes() == vie_xml.dump(DOCUMENT)


def test_nothing_private_goes_out() -> None:
    texte = vie_xml.dump(DOCUMENT).decode()
    for secret in ("Untel", "confidentiel", "lettre_observations", "e4", "m.durand", "tiers", "note", "piece"):
        assert secret not in texte


def test_the_signature_waits_last_in_the_root() -> None:
    racine = etree.fromstring(vie_xml.dump(DOCUMENT))
    assert racine[-1].tag == "{http://www.w3.org/2000/09/xmldsig#}Signature"
    assert racine[-1].get("Id") == "placeholder"


def test_a_time_without_its_zone_is_refused() -> None:
    with pytest.raises(Refus, match="fuseau"):
        vie_xml.dump(replace(DOCUMENT, etabli_le=datetime.fromisoformat("2026-01-10T08:00")))


def test_a_character_that_xml_cannot_carry_is_refused_with_its_place() -> None:
    with pytest.raises(Refus, match="statut, libelle"):
        vie_xml.dump(replace(DOCUMENT, statut=replace(DOCUMENT.statut, libelle="\x00")))
    illisible = Echeance(motifs=(Motif("CGCT L.2131-6", "reçu", "deux\x00mois"),))
    with pytest.raises(Refus, match="statut, defere, motifs 1, effet, caractère 5"):
        vie_xml.dump(replace(DOCUMENT, statut=replace(DOCUMENT.statut, defere=illisible)))


@pytest.mark.parametrize(
    ("avant", "apres", "code"),
    [
        (b'version="1"', b'version="2"', "VIE-03"),
        (b"ns/vie/1", b"ns/autre/1", "VIE-02"),
        (b"<libelle>", b"<libelle><!-- -->", "VIE-02"),
        (b'type="adoption"', b'type="inconnu"', "VIE-04"),
        (b'type="adoption" date=', b'type="adoption" jour=', "VIE-04"),
    ],
)
def test_what_is_not_a_life_of_ours_is_refused(avant: bytes, apres: bytes, code: str) -> None:
    octets = vie_xml.dump(DOCUMENT).replace(avant, apres, 1)
    with pytest.raises(LectureImpossible) as refus:
        vie_xml.load(octets)
    assert refus.value.code == code
    assert valider_vie(octets)


def _evenements(*evenements: Evenement) -> VieXml:
    return replace(DOCUMENT, vie=replace(DOCUMENT.vie, evenements=evenements))


FUTUR = date(2026, 2, 1)


@pytest.mark.parametrize(
    ("document", "attendus"),
    [
        (_evenements(*[Evenement(TypeEvenement.ADOPTION, date(2025, 11, 20), id="e1")] * 2), ["REG-70"]),
        (_evenements(Evenement(TypeEvenement.PUBLICATION, FUTUR)), ["REG-71"]),
        (_evenements(Evenement(TypeEvenement.PRISE_EFFET, FUTUR)), []),
        (
            replace(
                DOCUMENT,
                vie=replace(DOCUMENT.vie, mises_en_ligne=(MiseEnLigne(EN_LIGNE, datetime(2025, 1, 1, tzinfo=UTC)),)),
            ),
            ["REG-72"],
        ),
        (replace(DOCUMENT, statut=replace(DOCUMENT.statut, au=FUTUR)), ["REG-73"]),
        (replace(DOCUMENT, statut=replace(DOCUMENT.statut, executoire_depuis=None)), ["REG-74"]),
        (replace(DOCUMENT, identifiant="034-DEL"), ["REG-40"]),
        (replace(DOCUMENT, sequence=0), ["XSD-03"]),
        (replace(DOCUMENT, acte_xml_sha256="ab"), ["XSD-03"]),
    ],
)
def test_each_rule_says_what_is_wrong(document: VieXml, attendus: list[str]) -> None:
    assert [d.code for d in valider_vie(vie_xml.dump(document))] == attendus
