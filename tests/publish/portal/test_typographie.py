"""French typography on our words; the act's words keep every letter."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publish.typographie import compte, espaces, fr, fr_texte, heure, jour, jour_court, jour_long, nombre, octets


@pytest.mark.parametrize(
    ("brut", "attendu"),
    [
        ("Où en est cet acte ?", "Où en est cet acte\u202f?"),
        ("Il manque : la publication ; rien d'autre !", "Il manque\u00a0: la publication\u202f; rien d’autre\u202f!"),
        ("« Délai »", "«\u202fDélai\u202f»"),
        ("n° 12 du 18 décembre, 24 h", "n°\u202f12 du 18\u00a0décembre, 24\u00a0h"),
        ("le 1er octobre", "le 1<sup>er</sup>\u00a0octobre"),
        ("la 2e session", "la 2<sup>e</sup> session"),
        ("CGCT L.2131-1", 'CGCT <span class="nl">L.2131-1</span>'),
        ("<b>", "&lt;b&gt;"),
    ],
)
def test_nos_mots_suivent_l_usage(brut: str, attendu: str) -> None:
    assert str(fr(brut)) == attendu


def test_les_attributs_n_ont_pas_de_balise() -> None:
    assert fr_texte("le 1er mars : L.2131-1") == "le 1er\u00a0mars\u00a0: L.2131-1"


@given(st.text())
def test_les_mots_de_l_acte_gardent_chaque_lettre(texte: str) -> None:
    def plat(t: str) -> str:
        return t.replace("\u202f", " ").replace("\u00a0", " ")

    assert plat(espaces(texte)) == plat(texte)


def test_les_dates_et_les_nombres_se_disent_en_francais() -> None:
    assert jour(date(2025, 10, 1)) == "1er octobre 2025"
    assert jour_long(date(2025, 12, 18)) == "jeudi 18 décembre 2025"
    assert jour_court(date(2025, 12, 18)) == "18 déc. 2025"
    assert heure(datetime(2026, 1, 8, 8, 12, tzinfo=UTC)) == "9 h 12"
    assert (octets(999), octets(412_400), octets(1_300_000)) == ("999 octets", "412 Ko", "1,3 Mo")
    assert (nombre(1284), compte(1, "acte"), compte(17, "acte")) == ("1\u202f284", "1 acte", "17 actes")
