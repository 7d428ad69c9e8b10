"""Pictures of pages: put in a PDF, then recognised as any scan; the file kept is the picture."""

from __future__ import annotations

import base64
from dataclasses import replace

from pipeline.reading.limites import Limites
from pipeline.reading.ocr import Avancer, sans_le_dire
from pipeline.reading.pdf import lire_pdf
from pipeline.reading.surveillance import Refuse, traduire_a_part
from schemas.erreurs import LectureImpossible, Lieu
from schemas.lecture import TexteLu

IMAGES = frozenset({"image/png", "image/jpeg", "image/tiff"})
_LECTEUR = "pipeline.reading.image_enfant"


def lire_image(octets: bytes, nom: str, media: str, limites: Limites, avancer: Avancer = sans_le_dire) -> TexteLu:
    """Lines recognised in a picture. Raises `LectureImpossible` (LEC-04, 05, 07, 08, 09, 11)."""
    reponse = traduire_a_part(_LECTEUR, octets, nom, limites)
    if isinstance(reponse, Refuse):
        if reponse.raison == "long":
            message = "L’image a trop de pages ou de points"
            raise LectureImpossible("LEC-04", message, "Numérisez à 300 points par pouce au plus.", Lieu(nom))
        message = "L’image est abîmée et ne s’ouvre pas"
        raise LectureImpossible("LEC-07", message, "Numérisez la page à nouveau, puis recommencez.", Lieu(nom))
    return replace(lire_pdf(base64.b64decode(reponse["pdf"]), nom, limites, avancer), media=media)
