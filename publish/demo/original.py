"""The file of an invented act as it would come to the house: a PDF set by Typst, or a plain text, with its stamp."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from importlib.resources import files
from pathlib import Path

import typst

from publish.demo.textes import Paragraphe, en_texte

_DOSSIER = Path(__file__).parent


class Forme(StrEnum):
    """Which of the two usual stamps the préfecture's operator prints, if any."""

    AUCUNE = "aucune"
    ACCUSE = "accuse"
    ENVOYE = "envoye"


@dataclass(frozen=True, slots=True)
class Timbre:
    """What the stamp says; `affiche`: the publicity it names is a posting."""

    forme: Forme = Forme.AUCUNE
    identifiant: str = ""
    transmission: date | None = None
    reception: date | None = None
    publication: date | None = None
    affiche: bool = False

    @property
    def lignes(self) -> tuple[str, ...]:
        """The stamp's lines, in order; none when there is no stamp."""
        if self.forme is Forme.AUCUNE or self.transmission is None or self.reception is None:
            return ()
        if self.forme is Forme.ACCUSE:
            return (
                "Accusé de réception en préfecture",
                self.identifiant,
                f"Date de télétransmission : {self.transmission:%d/%m/%Y}",
                f"Date de réception préfecture : {self.reception:%d/%m/%Y}",
            )
        publicite = "Affiché" if self.affiche else "Publié"
        return (
            f"Envoyé en préfecture le {self.transmission:%d/%m/%Y}",
            f"Reçu en préfecture le {self.reception:%d/%m/%Y}",
            *([f"{publicite} le {self.publication:%d/%m/%Y}"] if self.publication else []),
            f"ID : {self.identifiant}",
        )


class Imprimerie:
    """Sets originals; holds one Typst compiler."""

    def __init__(self) -> None:
        polices = typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=True,
            font_paths=[Path(str(files("fontpkg_source_sans_3") / "files"))],
        )
        self._compilateur = typst.Compiler(root=_DOSSIER, font_paths=polices, ignore_system_fonts=True)

    def pdf(self, suite: tuple[Paragraphe, ...], timbre: Timbre, modele: str, auteur: str, jour: date) -> bytes:
        """The original as a PDF dated `jour`."""
        donnees = {
            "paragraphes": [{"genre": p.genre, "texte": p.texte} for p in suite],
            "timbre": timbre.lignes,
            "partout": timbre.forme is Forme.ENVOYE,
            "modele": modele,
            "auteur": auteur,
            "titre": next((p.texte for p in suite if p.genre == "objet"), auteur),
        }
        octets = self._compilateur.compile(
            input=_DOSSIER / "original.typ",
            format="pdf",
            sys_inputs={"donnees": json.dumps(donnees)},
            timestamp=datetime.combine(jour, time(18), UTC),
        )
        assert isinstance(octets, bytes)  # several files only come from image formats
        return octets


def texte(suite: tuple[Paragraphe, ...], timbre: Timbre) -> bytes:
    """The original as a plain text file."""
    lignes = "\n".join(timbre.lignes)
    corps = en_texte(suite)
    if timbre.forme is Forme.ENVOYE and lignes:
        return f"{lignes}\n\n{corps}".encode()
    return f"{corps}\n{lignes}\n".encode()
