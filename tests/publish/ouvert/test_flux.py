"""What machines follow, over the demonstration: every published act once, nothing else."""

from __future__ import annotations

import pytest
from lxml import etree

from publish.api import flux
from schemas.xml_sur import lire
from tests.publish.ouvert.conftest import ADRESSE, Servie

ATOM = {"a": "http://www.w3.org/2005/Atom"}


def parcourir(servie: Servie, adresse: str | None) -> list[etree._Element]:
    entrees: list[etree._Element] = []
    premier: str | None = None
    while adresse:
        racine = lire(servie.client.get(adresse).content)
        identifiant = racine.findtext("a:id", namespaces=ATOM)
        premier = premier or identifiant
        assert identifiant == premier
        moi = racine.find("a:link[@rel='self']", ATOM)
        assert moi is not None and moi.get("href") == ADRESSE + adresse
        entrees += racine.findall("a:entry", ATOM)
        suivant = racine.find("a:link[@rel='next']", ATOM)
        adresse = None if suivant is None else str(suivant.get("href")).removeprefix(ADRESSE)
    return entrees


def test_le_flux_se_lit_page_par_page_du_plus_recent_au_plus_ancien(
    servie: Servie, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flux, "ENTREES", 7)
    entrees = parcourir(servie, "/flux/actes.atom")
    adresses = [e.findtext("a:id", namespaces=ATOM) for e in entrees]
    assert sorted(adresses) == sorted(ADRESSE + a.uri for a in servie.actes)  # type: ignore[type-var]
    parus = [e.findtext("a:published", namespaces=ATOM) for e in entrees]
    assert parus == sorted(parus, reverse=True)  # type: ignore[type-var]
    for e in entrees:
        assert str(e.findtext("a:updated", namespaces=ATOM)) >= str(e.findtext("a:published", namespaces=ATOM))


def test_le_flux_d_une_collectivite_ne_montre_qu_elle(servie: Servie, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flux, "ENTREES", 3)
    siren = servie.actes[0].collectivite.siren
    entrees = parcourir(servie, f"/flux/actes.atom?siren={siren}")
    assert len(entrees) == sum(a.collectivite.siren == siren for a in servie.actes)
    assert servie.client.get("/flux/actes.atom?siren=x").status_code == 400
    assert servie.client.get("/flux/actes.atom?suite=x").status_code == 400


def test_le_plan_devient_un_index_quand_une_carte_ne_suffit_plus(
    servie: Servie, monkeypatch: pytest.MonkeyPatch
) -> None:
    entier = [e.text for e in lire(servie.client.get("/sitemap.xml").content).iter("{*}loc")]
    assert {ADRESSE + a.uri for a in servie.actes} <= set(entier)
    monkeypatch.setattr(flux, "ADRESSES_MAX", 10)
    index = lire(servie.client.get("/sitemap.xml").content)
    assert etree.QName(index).localname == "sitemapindex"
    cartes = [str(e.text).removeprefix(ADRESSE) for e in index.iter("{*}loc")]
    morceaux = [[e.text for e in lire(servie.client.get(c).content).iter("{*}loc")] for c in cartes]
    assert all(1 <= len(m) <= 10 for m in morceaux)
    assert [a for m in morceaux for a in m] == entier
    for rang in ("0", str(len(cartes) + 1)):
        assert servie.client.get(f"/sitemap-{rang}.xml").status_code == 404
