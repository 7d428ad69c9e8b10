"""What a page weighs, and how many requests it takes: sizes, not times."""

from __future__ import annotations

import gzip
import re
from typing import Any
from urllib.parse import urlsplit

from fastapi.testclient import TestClient

from tests.navigateur.fenetre import fenetre
from tests.navigateur.visite import Visite

HTML_MAX = 40_000
"""Bytes of any page of the demonstration, before compression."""

GZIP_MAX = 12_000
"""The same once compressed: what a phone really receives."""

FEUILLE_MAX = 24_000
"""Bytes of the style sheet, before compression; kept a year."""

REQUETES_MAX = 3
"""For the page of an act; one more where a script suggests words."""


def test_every_page_is_light(visite: Visite) -> None:
    poids = {vue.adresse: (len(vue.corps), len(gzip.compress(vue.corps))) for vue in visite.pages}
    lourdes = {a: p for a, p in poids.items() if p[0] > HTML_MAX or p[1] > GZIP_MAX}
    assert len(poids) > 60 and not lourdes


def test_every_page_takes_three_requests_of_this_site_at_most(navigateur: Any, adresse: str, visite: Visite) -> None:
    par_collectivite = {v.adresse[:15]: v for v in visite.pages if v.route.endswith("{numero}") and v.statut == 200}
    assert len(par_collectivite) == 3  # colours and logos are their own
    for vue in (*visite.une_par_genre(), *par_collectivite.values()):
        demandes: list[str] = []
        with fenetre(navigateur) as f:  # a fresh cache each time: the first visit is the heaviest
            f.page.on("request", lambda r, vues=demandes: vues.append(r.url))
            f.ouvrir(adresse + vue.adresse)
            f.page.wait_for_load_state("load")
        plus = b"<script src" in vue.corps
        # A logo is the icon too: one address, fetched once.
        assert 1 <= len(set(demandes)) <= REQUETES_MAX + plus, (vue.adresse, demandes)
        assert {urlsplit(d).netloc for d in demandes} == {urlsplit(adresse).netloc}


def test_the_style_sheet_is_light_and_kept(client_nu: TestClient, visite: Visite) -> None:
    accueil = next(v for v in visite.pages if v.adresse == "/")
    (lien,) = re.findall(r'rel="stylesheet" href="([^"]+)"', accueil.corps.decode())
    feuille = client_nu.get(lien)
    assert len(feuille.content) <= FEUILLE_MAX
    assert "immutable" in feuille.headers["cache-control"]
