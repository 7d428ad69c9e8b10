"""Pictures of pages (PNG, JPEG, TIFF with several pages) as a PDF of the same pixels: runs only inside the reading
process."""

from __future__ import annotations

import base64
from io import BytesIO
from typing import Any

import img2pdf
from PIL import Image, UnidentifiedImageError

from pipeline.reading.enfant import FichierRefuse

_PIXELS_MAX = 200_000_000
_A4 = (img2pdf.mm_to_pt(210), img2pdf.mm_to_pt(297))
_NUMERISATION = 120
"""Dots per inch under which a picture says nothing of its paper: a photograph, a screen."""


_REDRESSE = img2pdf.Rotation.ifvalid
_REFUS = (
    img2pdf.ImageOpenError,
    img2pdf.JpegColorspaceError,
    img2pdf.UnsupportedColorspaceError,
    img2pdf.NegativeDimensionError,
    img2pdf.PdfTooLargeError,
    img2pdf.ExifOrientationError,
)


def traduire(octets: bytes, bornes: dict[str, int]) -> dict[str, Any]:
    """`{"pdf": base64}`. Raises FichierRefuse: `abime`, `long` (too many pages or pixels)."""
    Image.MAX_IMAGE_PIXELS = _PIXELS_MAX
    try:
        with Image.open(BytesIO(octets)) as image:
            if getattr(image, "n_frames", 1) > bornes["pages"] or image.width * image.height > _PIXELS_MAX:
                raise FichierRefuse("long")
            sur_papier = min(image.info.get("dpi", (0, 0))) >= _NUMERISATION
            source = _opaque(image) if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info else octets
        mise_en_page = None if sur_papier else img2pdf.get_layout_fun(_A4, fit=img2pdf.FitMode.into, auto_orient=True)
        pdf = img2pdf.convert(source, layout_fun=mise_en_page or img2pdf.default_layout_fun, rotation=_REDRESSE)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError) as erreur:
        raise FichierRefuse("abime") from erreur
    except _REFUS as erreur:
        raise FichierRefuse("abime") from erreur
    return {"pdf": base64.b64encode(pdf).decode()}


def _opaque(image: Image.Image) -> bytes:
    """The picture over white paper: PDF pages have no transparency of their own."""
    papier = Image.new("RGB", image.size, "white")
    calque = image.convert("RGBA")
    papier.paste(calque, mask=calque)
    sortie = BytesIO()
    papier.save(sortie, "PNG")
    return sortie.getvalue()
