"""The publication copy: the cover, then the original's own pages or the rendering's; a signed original is untouched."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass

from pipeline.reading.signatures import porte_signature
from pipeline.rendering.assemblage import assembler
from pipeline.rendering.cover import Corps
from pipeline.rendering.processus import CHIFFRE, TROP
from schemas.erreurs import LectureImpossible

TAILLE_MAX = 100 * 1024**2
"""Bytes of one original (reading accepts less): above, its process would need more memory than it may take."""

DUREE_MAX = 90
"""Seconds that the child process may take on one foreign PDF."""

_PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class CopiePublication:
    """The copy's bytes; with `couverture_a_part` they are the original's own, and the cover is a file beside them."""

    pdf: bytes
    couverture_a_part: bool


def corps_de_la_copie(original: bytes | None, original_media: str) -> Corps:
    """What will follow the cover: asked before the cover is made, since it says it."""
    if original is None or original_media != _PDF:
        return Corps.RENDU
    return Corps.A_PART if porte_signature(original) else Corps.ORIGINAL


def copie_publication(
    *, couverture: bytes, original: bytes | None, original_media: str, rendu: bytes
) -> CopiePublication:
    """Cover and body in one PDF, the same bytes for the same arguments; title, language, dates are the cover's.

    Raises `LectureImpossible`: RND-04 the original is damaged, RND-05 it is encrypted, RND-06 it is too large,
    RND-07 it takes too long.
    """
    corps = corps_de_la_copie(original, original_media)
    if original is None or corps is Corps.RENDU:
        return CopiePublication(assembler(couverture, rendu, etranger=False), couverture_a_part=False)
    if corps is Corps.A_PART:
        return CopiePublication(original, couverture_a_part=True)
    return CopiePublication(_assembler_a_part(couverture, original), couverture_a_part=False)


def _assembler_a_part(couverture: bytes, original: bytes) -> bytes:
    """A foreign PDF is opened in a child process, whose memory and time are bounded."""
    if len(original) > TAILLE_MAX:
        raise _trop_grand()
    entree = len(couverture).to_bytes(8, "big") + couverture + original
    commande = [sys.executable, "-m", "pipeline.rendering.processus"]
    try:
        fini = subprocess.run(
            commande,
            input=entree,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=DUREE_MAX,
            check=False,
            env={"PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
        )
    except subprocess.TimeoutExpired as erreur:
        raise LectureImpossible(
            "RND-07",
            f"Le PDF d’origine occupe la machine plus de {DUREE_MAX} secondes",
            "Imprimez-le de nouveau en PDF, puis recommencez.",
        ) from erreur
    if fini.returncode == 0:
        return fini.stdout
    if fini.returncode == CHIFFRE:
        raise LectureImpossible(
            "RND-05", "Le PDF d’origine est protégé par un mot de passe", "Déprotégez-le, puis recommencez."
        )
    if fini.returncode == TROP:
        raise _trop_grand()
    raise LectureImpossible(
        "RND-04",
        "Le PDF d’origine est abîmé : ses pages ne peuvent pas être reprises",
        "Demandez-en une autre copie, ou imprimez-le de nouveau en PDF.",
    )


def _trop_grand() -> LectureImpossible:
    return LectureImpossible(
        "RND-06",
        "Le PDF d’origine est vide ou trop grand pour recevoir une couverture",
        "Réduisez-le ou divisez-le en annexes, puis recommencez.",
    )
