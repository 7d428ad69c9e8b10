"""Takes the README's pictures: a demonstration of a fixed day, served, seen in Chromium.

    python -m docs.captures

Only keys and hashes, which are drawn anew, differ from one time to the next.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from publish.demo import peupler, repartir
from publish.maison import ouvrir
from tests.portail_servi import portail_servi

JOUR = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)
ADRESSE = "https://actes.example"
OCTETS_MAX = 150_000
ICI = Path(__file__).parent


@dataclass(frozen=True)
class Capture:
    """One picture: its name, the page, the window (pixels), the reader's theme, the scale of its screen."""

    nom: str
    chemin: str
    largeur: int = 1280
    hauteur: int = 900
    theme: str = "light"
    echelle: int = 1


def main() -> None:
    """Makes every picture again, in this folder."""
    with tempfile.TemporaryDirectory() as atelier:
        maison_dossier = Path(atelier) / "maison"
        repartir(maison_dossier, ADRESSE, lambda: JOUR)
        maison = ouvrir(maison_dossier, lambda: JOUR)
        bilan = peupler(maison, lambda: None)
        captures = (
            Capture("accueil", "/"),
            Capture("recherche", "/recherche?q=stationnement"),
            Capture("acte", bilan.a_voir, hauteur=1300),
            Capture("acte-telephone", bilan.a_voir, 390, 844, echelle=2),
            Capture("acte-sombre", bilan.a_voir, theme="dark"),
            Capture("delais", "/delais?r=REP_2M&d=2026-10-30&t=metropole", hauteur=1100),
        )
        with portail_servi(maison) as adresse, sync_playwright() as p:
            chromium = shutil.which("chromium") or shutil.which("chromium-browser")
            navigateur = p.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
            for capture in captures:
                _prendre(navigateur, adresse, capture)
            navigateur.close()
        maison.registre.base.fermer()


def _prendre(navigateur: Browser, adresse: str, capture: Capture) -> None:
    contexte = navigateur.new_context(
        viewport={"width": capture.largeur, "height": capture.hauteur},
        color_scheme="dark" if capture.theme == "dark" else "light",
        device_scale_factor=capture.echelle,
    )
    page = contexte.new_page()
    reponse = page.goto(adresse + capture.chemin)
    assert reponse is not None and reponse.status == 200, capture
    image = Image.open(BytesIO(page.screenshot())).convert("RGB")
    contexte.close()
    fichier = ICI / f"{capture.nom}.png"
    # A page has few colours: a palette of 128 loses nothing that one sees, and halves the file.
    image.quantize(128, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(fichier, optimize=True)
    assert fichier.stat().st_size <= OCTETS_MAX, (fichier.name, fichier.stat().st_size)
    print(f"{fichier.name}  {fichier.stat().st_size // 1000} Ko")


if __name__ == "__main__":
    main()
