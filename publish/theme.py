"""The colours of an authority: checked against every surface where they are read, then written as a style sheet.

Contrast is that of WCAG 2.1 (§1.4.3): 4.5:1 for text, computed from relative luminance.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from schemas.erreurs import MauvaisUsage, Refus
from schemas.espace import Theme

CONTRASTE_MIN = 4.5
"""WCAG 2.1 §1.4.3, level AA, text of ordinary size; the RGAA asks the same (criterion 3.2)."""

SURFACES = {
    "clair": {"--fond": "#faf8f4", "--carte": "#ffffff", "--marque": "#ffe7a0"},
    "sombre": {"--fond": "#14171a", "--carte": "#1b1f23", "--marque": "#4f400c"},
}
"""Where links are read, as the style sheet has them (a test compares)."""

BLANC, ENCRE = "#ffffff", "#14171a"
_COULEUR = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})", re.IGNORECASE)
_PAS = 2  # per cent: the step by which a colour is lightened or darkened until it can be read


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one mode: of links, on buttons, of pale tints, of the band."""

    accent: str
    accent_sur: str
    accent_d: str
    bandeau: str


def lire_couleur(texte: str) -> str:
    """`#rrggbb`. Raises MauvaisUsage [COL-12]."""
    trouve = _COULEUR.fullmatch(texte.strip())
    if trouve is None:
        raise MauvaisUsage("COL-12", f"« {texte} » n’est pas une couleur", "Écrivez-la #rrvvbb, par exemple #6a2552.")
    chiffres = trouve[1].lower()
    return "#" + (chiffres if len(chiffres) == 6 else "".join(c * 2 for c in chiffres))


def contraste(une: str, autre: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    claire, sombre = sorted((_luminance(une), _luminance(autre)), reverse=True)
    return (claire + 0.05) / (sombre + 0.05)


def verifier(theme: Theme) -> tuple[Palette, Palette]:
    """The light and the dark palette. Raises Refus [COL-08] with the ratio, when a text could not be read."""
    sombre = theme.accent_sombre or _jusqu_a(theme.accent, BLANC, tuple(SURFACES["sombre"].values()))
    bandeau = theme.bandeau or theme.accent
    bandeau_sombre = theme.bandeau_sombre or _jusqu_a(bandeau, "#000000", (BLANC,), 7)
    palettes = []
    for mode, accent, bande in (("clair", theme.accent, bandeau), ("sombre", sombre, bandeau_sombre)):
        for nom, surface in SURFACES[mode].items():
            _exiger(f"La couleur {accent}", contraste(accent, surface), f"{nom} ({surface}, mode {mode})")
        _exiger(f"Le blanc sur le bandeau {bande}", contraste(BLANC, bande), f"--bandeau (mode {mode})")
        sur = max((BLANC, ENCRE), key=lambda encre: contraste(encre, accent))
        palettes.append(Palette(accent, sur, _teinte(accent, SURFACES[mode]["--carte"]), bande))
    return palettes[0], palettes[1]


def feuille(theme: Theme) -> str:
    """The rules that come after those of the house; on paper the accent stays black."""
    clair, sombre = (
        f"--accent:{p.accent};--accent-sur:{p.accent_sur};--accent-d:{p.accent_d};--bandeau:{p.bandeau}"
        for p in verifier(theme)
    )
    return f"\n@media screen{{:root{{{clair}}}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{sombre}}}}}\n"


def _exiger(quoi: str, rapport: float, ou: str) -> None:
    if rapport < CONTRASTE_MIN:
        message = f"{quoi} ne se lit pas assez sur {ou} : contraste {_virgule(rapport)}, il en faut 4,5"
        raise Refus("COL-08", message, "Choisissez une couleur plus contrastée.")


def _virgule(rapport: float) -> str:
    return f"{int(rapport * 100) / 100:.2f}".replace(".", ",")


def _jusqu_a(couleur: str, vers: str, surfaces: tuple[str, ...], seuil: float = CONTRASTE_MIN) -> str:
    """The colour, mixed with another one as little as it takes to be read on all these surfaces."""
    for part in range(0, 100 + _PAS, _PAS):
        essai = _melange(vers, couleur, part / 100)
        if all(contraste(essai, s) >= seuil for s in surfaces):
            return essai
    return vers


def _teinte(accent: str, carte: str) -> str:
    """A pale tint on which the accent is still read."""
    parts = (p / 100 for p in range(12, 0, -_PAS))
    return next(
        (t for t in (_melange(accent, carte, p) for p in parts) if contraste(accent, t) >= CONTRASTE_MIN), carte
    )


def _melange(une: str, autre: str, part: float) -> str:
    return "#" + "".join(f"{round(a * part + b * (1 - part)):02x}" for a, b in zip(_rvb(une), _rvb(autre), strict=True))


def _rvb(couleur: str) -> tuple[int, int, int]:
    return int(couleur[1:3], 16), int(couleur[3:5], 16), int(couleur[5:7], 16)


def _luminance(couleur: str) -> float:
    rouge, vert, bleu = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (x / 255 for x in _rvb(couleur))
    )
    return 0.2126 * rouge + 0.7152 * vert + 0.0722 * bleu
