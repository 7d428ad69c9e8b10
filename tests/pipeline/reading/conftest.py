"""Pages made by real producers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pipeline.reading import lire_octets
from schemas.lecture import TexteLu

Imprime = Callable[..., TexteLu]
_STYLE = (
    "body{font:11pt serif} p{margin:0 0 6pt} table{border-collapse:collapse;width:%s} "
    "td{border:1px solid;padding:2pt;vertical-align:top}"
)


@pytest.fixture
def imprime(navigateur: Any) -> Imprime:
    """What is read of a page of HTML that Chromium prints: `largeur` is that of its tables."""

    def imprimer(corps: str, largeur: str = "100%", style: str = "") -> TexteLu:
        page = navigateur.new_page()
        page.set_content(f"<html lang=fr><meta charset=utf-8><style>{_STYLE % largeur}{style}</style>{corps}")
        octets = page.pdf(format="A4", margin=dict.fromkeys(("top", "bottom", "left", "right"), "20mm"))
        page.close()
        return lire_octets(octets, "page.pdf")

    return imprimer
