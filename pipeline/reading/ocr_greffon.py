"""OCRmyPDF's plugin: keeps what Tesseract saw of each page, one JSON file a page in the working folder.

Runs in the recogniser's own processes. One recognition gives the words, their places and how sure it is of them; no
PDF is made of it.
"""

from __future__ import annotations

import json
from pathlib import Path

from ocrmypdf import OcrOptions, hookimpl
from ocrmypdf.builtin_plugins.tesseract_ocr import TesseractOcrEngine
from ocrmypdf.pluginspec import OcrEngine

from pipeline.reading.hocr import SUFFIXE, lignes

_CHIFFRES_DU_RANG = 6
"""OCRmyPDF names the files of a page by its rank, from 1: `000012_ocr_hocr.hocr`."""


class Reconnaisseur(TesseractOcrEngine):
    """Tesseract, whose answer is kept."""

    @staticmethod
    def generate_hocr(input_file: Path, output_hocr: Path, output_text: Path, options: OcrOptions) -> None:
        """Recognises a page, then writes its lines at once: a file that is there is whole."""
        TesseractOcrEngine.generate_hocr(  # type: ignore[no-untyped-call]
            input_file, output_hocr, output_text, options
        )
        rang = int(output_hocr.name[:_CHIFFRES_DU_RANG])
        provisoire = Path(f"{rang}.tmp")
        provisoire.write_text(json.dumps(lignes(output_hocr.read_bytes())), encoding="ascii")
        provisoire.replace(f"{rang}{SUFFIXE}")


@hookimpl
def get_ocr_engine(options: OcrOptions | None) -> OcrEngine:
    """The engine of every page; the option that names another is not given here."""
    return Reconnaisseur()
